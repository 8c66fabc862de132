"""What goes wrong in a seed, and when: a few faults out of a table, each at a moment of its own, some of them long.

A fault is a function of the plan that makes something go wrong and says for how long (simulated ns); what it has broken mends by
itself then, or at the latest when the plan heals everything. `POINTS` are all the places at which something can go wrong:
whoever runs many seeds asks that each of them was hit.
"""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import TYPE_CHECKING, Callable, Sequence

from ctpproto import ctp
from fixbridge.simulation.loop import MILLISECOND_NS

if TYPE_CHECKING:
    from fixbridge.simulation.site import Host, Site

_I, _IS = ctp.internal_messages, ctp.internal_structs
_MS = MILLISECOND_NS
TRADING_NS = 260 * _MS  # about how long members trade when nothing happens
DISK_PLACES = (
    "write.before", "write.torn", "write.after", "sync.before", "sync.after", "rename.before", "rename.after", "create",
)  # fmt: skip
FIX_PLACES = ("fix store before", "fix store after", "fix inbound counted")


class Plan:
    """The faults of a seed. `only`: the names to choose from, all where it is empty."""

    def __init__(self, site: Site, random: Random, only: Sequence[str] = ()):
        self.site, self.random, self._only = site, random, only
        self._left = 0
        self.struck = 0
        self.names: list[str] = []

    def begin(self) -> None:
        random = self.random
        possible = [name for name in self._only or FAULTS if self.site.has_standby or name not in NEED_STANDBY]
        possible = possible or list(FAULTS)[:3]
        self.names = [random.choice(possible) for _ in range(random.randint(3, 7))]
        for name in self.names:
            self._left += 1
            self.site.loop.post(None, random.randrange(8 * _MS, TRADING_NS), self._strike, name)

    @property
    def is_over(self) -> bool:
        return self._left == 0

    def _strike(self, name: str) -> None:
        if self.site.is_healing:
            return
        self.struck += 1
        lasts_ns = FAULTS[name](self)
        self.site.note("fault", f"{name}, for {lasts_ns / 1e6:.0f} ms")
        self.later(lasts_ns, self._over)

    def _over(self) -> None:
        self._left -= 1

    def later(self, delay_ns: int, act: Callable[[], object]) -> None:
        self.site.loop.post(None, delay_ns, act)

    def some_ms(self, least: int, most: int) -> int:
        return self.random.randrange(least * _MS, most * _MS)

    def heal(self) -> None:
        """Nothing goes wrong from here on; the operator puts everything into order."""
        site = self.site
        site.is_healing = True
        site.network.heal()
        site.noise = (0.0, 0.0, 0.0)
        site.fix_step = None
        disk = site.disk
        disk.crash.clear()
        disk.fail_sync.clear()
        disk.fail_write.clear()
        for host in site.hosts.values():
            host.sync_ns = NORMAL_SYNC_NS
        for name in (*site.hosts, *site.edges, *site.members):
            process = site.process(name)
            process.crash_at = None
            if process.is_stopped:
                process.wake()
        for member in site.members.values():
            self._reads(member)
        self._tidy()

    def _tidy(self) -> None:
        """The operator's round: whoever writes and should not is started anew, and both cores work together again."""
        site = self.site
        for host in site.hosts.values():
            if host.role == "writer" and host.name != site.writer_name:
                site.kill(host.name)
        sequencer = site.writer.sequencer
        if sequencer is not None and sequencer.halted is None and sequencer.writer.is_alone:
            site.loop.post(
                site.writer.process.life, 0, site.writer.order, _I.RequireFollower.tid, _IS.RequireFollower(OperatorNote="healed")
            )
        self.later(300 * _MS, self._tidy)

    # -- what faults need ---------------------------------------------------------------------------------------------

    def host(self) -> Host:
        """Some core; more often the one that writes."""
        hosts = list(self.site.hosts.values())
        return self.site.writer if self.random.random() < 0.6 else self.random.choice(hosts)

    def standby(self) -> Host:
        return next(host for host in self.site.hosts.values() if host.name != self.site.writer_name)

    def two_ends(self) -> tuple[str, str]:
        """Two hosts between which something is open."""
        ways = [(member, "fix" if member == "member-4" else "front") for member in self.site.members]
        ways += [(edge, host) for edge in self.site.edges for host in self.site.hosts]
        if self.site.has_standby:
            ways += [("core-a", "core-b")] * 3
        return self.random.choice(ways)

    def crash_soon(self, name: str, point: str) -> None:
        process = self.site.process(name)
        process.on_crash = lambda: self.site.hit(point)
        process.crash_at = self.random.randrange(0, 400)

    def _reads(self, member: object) -> None:
        connection = getattr(member, "connection", None)
        if connection is not None and hasattr(connection, "transport"):
            connection.transport.resume_reading()


NORMAL_SYNC_NS = (80_000, 700_000)


def core_crashes(plan: Plan) -> int:
    """At any step."""
    plan.crash_soon(plan.host().name, "crash of a core at any step")
    return plan.some_ms(20, 60)


def core_crashes_at_its_disk(plan: Plan) -> int:
    """Before, in the middle of or after a call that changes the disk."""
    place = plan.random.choice(DISK_PLACES)
    often = place.startswith(("write", "sync"))
    plan.site.disk.crash[plan.host().process, place] = plan.random.randrange(0, 40 if often else 2)
    return plan.some_ms(20, 60)


def core_crashes_while_starting(plan: Plan) -> int:
    """A crash, and another one in the recovery from it."""
    host = plan.host()
    plan.site.hit("crash before a recovery")
    plan.site.kill(host.name)
    plan.site.disk.crash[host.process, plan.random.choice(DISK_PLACES)] = plan.random.randrange(0, 3)
    return plan.some_ms(20, 60)


def sync_fails(plan: Plan) -> int:
    plan.site.disk.fail_sync.add(plan.host().process)
    return plan.some_ms(10, 40)


def disk_is_full(plan: Plan) -> int:
    plan.site.disk.fail_write[plan.host().process] = plan.random.choice((0.0, 0.3, 0.9))
    return plan.some_ms(10, 40)


def disk_is_slow(plan: Plan) -> int:
    host, lasts_ns = plan.host(), plan.some_ms(20, 150)
    host.sync_ns = (10 * _MS, 60 * _MS)
    plan.site.hit("slow disk")
    plan.later(lasts_ns, lambda: setattr(host, "sync_ns", NORMAL_SYNC_NS))
    return lasts_ns


def follower_is_slow(plan: Plan) -> int:
    host, lasts_ns = plan.standby(), plan.some_ms(50, 400)
    host.sync_ns = (30 * _MS, 150 * _MS)
    plan.site.hit("slow follower")
    plan.later(lasts_ns, lambda: setattr(host, "sync_ns", NORMAL_SYNC_NS))
    return lasts_ns


def partition(plan: Plan) -> int:
    a, b = plan.two_ends()
    lasts_ns = plan.some_ms(5, 3000 if plan.random.random() < 0.3 else 150)
    plan.site.network.part(a, b)
    plan.site.hit("partition between cores" if a == "core-a" else "partition")
    plan.later(lasts_ns, lambda: plan.site.network.join(a, b))
    return lasts_ns


def connection_cut(plan: Plan) -> int:
    a, b = plan.two_ends()
    for end in plan.site.network.between(a, b):
        plan.site.hit("connection cut")
        plan.site.network.cut(end, plan.random)
    return plan.some_ms(1, 20)


def delay(plan: Plan) -> int:
    """One way is slow: what goes by it arrives after what goes by others."""
    a, b = sorted(plan.two_ends())
    lasts_ns = plan.some_ms(10, 200)
    plan.site.network.extra_ns[a, b] = plan.some_ms(1, 40)
    plan.site.hit("delay")
    plan.later(lasts_ns, lambda: plan.site.network.extra_ns.pop((a, b), None))
    return lasts_ns


def slow_member(plan: Plan) -> int:
    """A member reads nothing."""
    member = plan.random.choice(list(plan.site.members.values()))
    connection = getattr(member, "connection", None)
    lasts_ns = plan.some_ms(20, 200)
    if connection is not None and hasattr(connection, "transport"):
        plan.site.hit("slow member")
        connection.transport.pause_reading()
        plan.later(lasts_ns, lambda: plan._reads(member))
    return lasts_ns


def front_crashes(plan: Plan) -> int:
    plan.crash_soon("front", "crash of the trader front at any step")
    return plan.some_ms(20, 60)


def fix_crashes(plan: Plan) -> int:
    plan.crash_soon("fix", "crash of the FIX side at any step")
    return plan.some_ms(20, 60)


def fix_crashes_at_its_store(plan: Plan) -> int:
    plan.site.fix_step = plan.random.choice(FIX_PLACES)
    return plan.some_ms(20, 60)


def core_stops_for_a_while(plan: Plan) -> int:
    """SIGSTOP and SIGCONT; nobody takes over."""
    process, lasts_ns = plan.host().process, plan.some_ms(5, 2500 if plan.random.random() < 0.3 else 100)
    plan.site.hit("core stopped for a while")
    process.stop()
    plan.later(lasts_ns, process.wake)
    return lasts_ns


def noise(plan: Plan) -> int:
    """Frames of the stream are lost, doubled and out of order."""
    lasts_ns = plan.some_ms(50, 250)
    plan.site.noise = (plan.random.choice((0.0, 0.05, 0.3)), plan.random.choice((0.0, 0.2)), plan.random.choice((0.0, 0.3)))
    plan.later(lasts_ns, lambda: setattr(plan.site, "noise", (0.0, 0.0, 0.0)))
    return lasts_ns


def take_over_after_a_crash(plan: Plan) -> int:
    site = plan.site
    site.hit("take-over after a crash")
    site.kill(site.writer_name)
    plan.later(plan.some_ms(0, 30), site.take_over)
    return plan.some_ms(20, 80)


def take_over_from_a_restarting_writer(plan: Plan) -> int:
    """The writer dies twice and is back each time, in epochs that nobody acknowledges, when the other takes over."""
    site, name = plan.site, plan.site.writer_name
    again_ns = plan.some_ms(62, 70)
    site.kill(name)
    plan.later(again_ns, lambda: site.kill(name))

    def takes_over() -> None:
        if site.writer_name == name:
            site.hit("take-over from a writer that was started again")
            site.take_over()

    plan.later(again_ns + plan.some_ms(40, 80), takes_over)
    return again_ns + 150 * _MS


def zombie(plan: Plan) -> int:
    """The writer is stopped, the other core takes over, the writer wakes and knows of nothing."""
    old, lasts_ns = plan.site.writer, plan.some_ms(20, 4000 if plan.random.random() < 0.4 else 300)
    old.process.stop()
    plan.later(plan.some_ms(0, 15), plan.site.take_over)
    life = old.process.life

    def wakes() -> None:
        if old.process.life is life and old.name != plan.site.writer_name:
            plan.site.hit("a zombie wakes")
        old.process.wake()

    def ends() -> None:
        if old.process.life is life and old.name != plan.site.writer_name:
            plan.site.kill(old.name)

    plan.later(lasts_ns, wakes)
    plan.later(lasts_ns + plan.some_ms(50, 400), ends)
    return lasts_ns + 400 * _MS


def isolated_writer(plan: Plan) -> int:
    """The two cores are cut off from each other, and the follower is promoted while the writer still serves its edges."""
    site, old = plan.site, plan.site.writer
    other, lasts_ns = plan.standby(), plan.some_ms(20, 3000 if plan.random.random() < 0.4 else 300)
    site.network.part(old.name, other.name)
    life = old.process.life
    plan.later(plan.some_ms(0, 20), site.take_over)

    def ends() -> None:
        site.network.join(old.name, other.name)
        if old.name != site.writer_name:
            site.hit("a writer that was cut off hears of its successor")

    def tidies() -> None:
        if old.process.life is life and old.name != site.writer_name:
            site.kill(old.name)

    plan.later(lasts_ns, ends)
    plan.later(lasts_ns + plan.some_ms(50, 400), tidies)
    return lasts_ns + 400 * _MS


def goes_alone(plan: Plan) -> int:
    """The operator lets the writer go on without its follower, and requires it again later."""
    site, host, lasts_ns = plan.site, plan.site.writer, plan.some_ms(20, 150)

    def order(tid: int, struct: object) -> None:
        if host.role == "writer" and host.process.alive and host.name == site.writer_name:
            site.loop.post(host.process.life, 0, host.order, tid, struct)

    site.hit("goes alone")
    site.is_alone = True  # from when the order is given: a process that is stopped just now carries it out later
    order(_I.GoAlone.tid, _IS.GoAlone(OperatorNote="simulated"))
    plan.later(lasts_ns, lambda: order(_I.RequireFollower.tid, _IS.RequireFollower(OperatorNote="simulated")))
    return lasts_ns


def day_rolls(plan: Plan) -> int:
    host = plan.site.writer
    sequencer = host.sequencer
    if sequencer is None or sequencer.halted is not None:
        return _MS
    today = sequencer.writer.trading_day
    tomorrow = (dt.date.fromisoformat(today) + dt.timedelta(days=1)).strftime("%Y%m%d")
    plan.site.hit("day roll")
    plan.site.loop.post(
        host.process.life, 0, host.order, _I.DayRoll.tid, _IS.DayRoll(TradingDay=today, NextTradingDay=tomorrow)
    )
    return 30 * _MS


FAULTS: dict[str, Callable[[Plan], int]] = {
    made.__name__.replace("_", " "): made
    for made in (
        core_crashes, core_crashes_at_its_disk, core_crashes_while_starting, sync_fails, disk_is_full, disk_is_slow,
        follower_is_slow, partition, connection_cut, delay, slow_member, front_crashes, fix_crashes, fix_crashes_at_its_store,
        core_stops_for_a_while, noise, take_over_after_a_crash, take_over_from_a_restarting_writer, zombie, isolated_writer,
        goes_alone, day_rolls,
    )
}  # fmt: skip
NEED_STANDBY = {
    made.__name__.replace("_", " ")
    for made in (
        follower_is_slow, noise, take_over_after_a_crash, take_over_from_a_restarting_writer, zombie, isolated_writer, goes_alone,
    )
}  # fmt: skip
POINTS = (
    *(f"crash at {place}" for place in (*DISK_PLACES, *FIX_PLACES)),
    "crash of a core at any step", "crash before a recovery", "crash of the trader front at any step",
    "crash of the FIX side at any step", "sync fails", "disk full", "disk full in a write", "slow disk", "slow follower",
    "slow member", "power lost: tail lost", "power lost: tail torn", "power lost: tail of zeros", "power lost: tail kept",
    "power lost: a hole in the last write", "power lost: a rename undone", "torn tail cut off",
    "unanswered command decided after a restart", "partition", "partition between cores", "connection cut", "delay",
    "stream frame lost", "stream frame repeated", "stream frame out of order", "stream frame lost in a partition",
    "core stopped for a while", "a zombie wakes", "a writer that was cut off hears of its successor", "promotion",
    "promotion refused", "take-over after a crash", "take-over from a writer that was started again", "follower's end dropped",
    "goes alone", "day roll", "login with RESTART", "FIX message sent again", "FIX order sent again with PossResend",
)  # fmt: skip
