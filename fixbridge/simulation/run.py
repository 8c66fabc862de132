"""One seed, from an empty log to the last comparison; the same seed always gives the same run."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Callable, Iterator, Sequence

import structlog

from fixbridge.adapters.contract import Command, Core
from fixbridge.adapters.log import reader
from fixbridge.adapters.log import records as coding
from fixbridge.simulation.faults import Plan
from fixbridge.simulation.loop import MILLISECOND_NS, SECOND_NS
from fixbridge.simulation.site import CORES, MEMBERS, Site

REQUESTS = 34  # of each member: with logins, mostly over 100 commands a seed
MORE_REQUESTS = 6  # of each, as often as it takes, where faults have swallowed too many
TRADING_LIMIT_NS = 8 * SECOND_NS
HEALING_LIMIT_NS = 12 * SECOND_NS
SLICE_NS = 5 * MILLISECOND_NS
MIN_COMMANDS, MIN_FAULTS = 100, 3


@dataclass(slots=True)
class Outcome:
    """What became of a seed. `violation` None: everything held. `story`: (simulated ns, who, what)."""

    seed: int
    violation: str | None
    story: list[tuple[int, str, str]]
    hits: Counter[str]
    commands: int
    records: int
    faults: list[str]
    simulated_ns: int
    steps: int
    trace: str  # digest of everything that happened: equal for two runs of a seed
    places: Counter[str] = field(default_factory=Counter)

    def tell(self) -> str:
        lines = [f"{ns / 1e6:>12.3f} ms  {who:<10} {what}" for ns, who, what in self.story]
        again = f"again: fixbridge simulate --seed {self.seed} --seeds 1"
        return "\n".join([*lines, "", f"seed {self.seed}: {self.violation or 'everything held'}", again])


@contextmanager
def quiet() -> Iterator[None]:
    """Without the daemons' own logs: the story says what happened."""
    before = structlog.get_config()

    def drop(logger: object, method: str, event: object) -> object:
        raise structlog.DropEvent

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL), processors=[drop])
    try:
        yield
    finally:
        structlog.configure(**before)


def digest_of(core: Core) -> str:
    """Over the canonical export: what two cores compare."""
    state = blake2b(digest_size=16)
    for struct in core.export():
        state.update(type(struct).NAME.encode() + b"\0" + struct.pack())
    return state.hexdigest()


class Run:
    """A seed while it runs."""

    def __init__(self, seed: int, folder: Path, requests: int = REQUESTS, faults: Sequence[str] = ()):
        self.seed, self._root = seed, f"{folder}/"
        self.story: list[tuple[int, str, str]] = []
        self.hits: Counter[str] = Counter()
        self.trace = blake2b(digest_size=16)
        self.site = Site(seed, folder, self.hit, self.note, requests)
        self.plan = Plan(self.site, Random(f"faults {seed}"), faults)

    def note(self, who: str, what: str) -> None:
        now_ns = self.site.loop.now_ns if hasattr(self, "site") else 0
        what = what.replace(self._root, "")  # a folder whose name is another one each time
        self.story.append((now_ns, who, what))
        self.trace.update(f"{now_ns} {who} {what}\n".encode())

    def hit(self, point: str) -> None:
        self.hits[point] += 1
        self.note("fault", point)

    def until(self, condition: Callable[[], bool], limit_ns: int) -> bool:
        """Run until the condition holds, looked at every few milliseconds; False when time is up or a rule is broken."""
        loop, auditor = self.site.loop, self.site.auditor
        deadline_ns = loop.now_ns + limit_ns
        while loop.now_ns < deadline_ns:
            for _ in loop.steps_until(loop.now_ns + SLICE_NS):
                if auditor.violation is not None or loop.failures:
                    break
            if loop.failures and auditor.violation is None:
                life, error = loop.failures[0]
                where = ""
                if (traceback := error.__traceback__) is not None:
                    while traceback.tb_next is not None:
                        traceback = traceback.tb_next
                    where = f" at {traceback.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{traceback.tb_lineno}"
                auditor.fail(f"{life}: {type(error).__name__}: {error}{where}")
            if auditor.violation is not None:
                return False
            if condition():
                return True
        return False

    def run(self) -> None:
        site, auditor = self.site, self.site.auditor
        site.start()
        self.plan.begin()
        traders = list(site.members.values())
        if not self.until(lambda: all(member.is_done for member in traders) and self.plan.is_over, TRADING_LIMIT_NS):
            waiting = [name for name, member in site.members.items() if not member.is_done]
            auditor.fail(f"rule 8: after {TRADING_LIMIT_NS // SECOND_NS} s nobody serves {waiting}; {site.writer_name} should")
            return
        self.note("operator", "heals everything and waits for everybody to be served")
        self.plan.heal()
        # What was refused, never sent or swallowed by a long outage was no command: members trade on until there are enough.
        if not self.until(self._has_enough_commands, HEALING_LIMIT_NS):
            auditor.fail(f"only {auditor.commands} commands {HEALING_LIMIT_NS // SECOND_NS} s after everything was healed")
            return
        for member in traders:
            member.requests_left, member.is_ending = 0, True
        if not self.until(self._is_healed, HEALING_LIMIT_NS):
            if auditor.violation is None:
                auditor.fail(f"not healed after {HEALING_LIMIT_NS // SECOND_NS} s: {self._unhealed()}")
            return
        self._compare()

    def _has_enough_commands(self) -> bool:
        if self.site.auditor.commands >= MIN_COMMANDS:
            return True
        members = self.site.members.values()
        if all(member.is_done for member in members):
            for member in members:
                member.requests_left = MORE_REQUESTS
        return False

    def _unhealed(self) -> list[str]:
        site, auditor = self.site, self.site.auditor
        wrong = [f"{name} is not served" for name in MEMBERS if not site.members[name].is_served]
        for name, member in site.members.items():
            unread = auditor.unread_fix("CLIENT4") if name == "member-4" else auditor.unread(member.user)
            if unread:
                wrong.append(f"{name} has not read {unread} of its flow")
        sequencer = site.writer.sequencer
        if sequencer is not None and site.has_standby and sequencer.writer.is_alone:
            wrong.append(f"{site.writer_name} goes on alone")
        if sequencer is None or sequencer.halted is not None:
            wrong.append(f"{site.writer_name} does not write: {sequencer.halted if sequencer else site.writer.role}")
        elif sequencer.released != sequencer.writer.number:
            wrong.append(f"released {sequencer.released} of {sequencer.writer.number}")
        else:
            for host in site.hosts.values():
                if host is not site.writer and (host.follower is None or host.follower.log.number != sequencer.writer.number):
                    wrong.append(f"{host.name} has not caught up: {host.role}")
        return wrong

    def _is_healed(self) -> bool:
        return not self._unhealed()

    def _compare(self) -> None:
        """Everything is still: what the two cores, a replay and the disks say is the same."""
        site, auditor = self.site, self.site.auditor
        for host in site.hosts.values():
            auditor.check_log([coding.alone(entry.raw) for entry in reader.LogReader(host.folder / "log").entries(0)])
        auditor.check_trades()
        writer = site.writer
        assert writer.core is not None
        auditor.check_money(writer.core)
        digests = {f"{host.name}, {host.role}": digest_of(host.core) for host in site.hosts.values() if host.core is not None}
        digests["applied anew"] = digest_of(self._applied(writer.folder / "log"))
        digests["absorbed anew"] = digest_of(self._absorbed(writer.folder / "log"))
        if len(set(digests.values())) != 1:
            auditor.fail(f"digests differ: {digests}")
        assert auditor.commands >= MIN_COMMANDS and self.plan.struck >= MIN_FAULTS, (auditor.commands, self.plan.struck)

    def _applied(self, folder: Path) -> Core:
        """Every command of the log decided by a fresh core, which has to say what was recorded."""
        core = CORES[self.site.writer_name].restore(())
        said: list[tuple[int, bytes]] = []
        recorded: list[tuple[int, bytes]] = []
        for record in reader.read(folder):
            if isinstance(record, Command):
                said += [(record.number, _bytes(result.message)) for result in core.apply(record)]
            else:
                recorded.append((record.cause, _bytes(record.message)))
        if said != recorded:
            at = next((i for i, (a, b) in enumerate(zip(said, recorded)) if a != b), min(len(said), len(recorded)))
            self.site.auditor.fail(f"decided anew, result {at} of {len(recorded)} is another one (of {len(said)})")
        return core

    def _absorbed(self, folder: Path) -> Core:
        core = CORES[self.site.writer_name].restore(())
        found = reader.recover(folder)
        if found.snapshot is not None:
            core = CORES[self.site.writer_name].restore(found.snapshot.export)
        for command, results in found.groups:
            core.absorb(command, results)
        return core

    def outcome(self) -> Outcome:
        site = self.site
        self.trace.update(b"".join(site.auditor.tape[-1:]) + str(site.loop.steps).encode())
        return Outcome(
            self.seed, site.auditor.violation, self.story, self.hits, site.auditor.commands, len(site.auditor.tape),
            self.plan.names, site.loop.now_ns, site.loop.steps, self.trace.hexdigest(), site.disk.calls,
        )  # fmt: skip


def _bytes(message: object) -> bytes:
    return b"".join(type(f).NAME.encode() + f.pack() for f in message.fields)  # type: ignore[attr-defined]


def memory_folder() -> str | None:
    """Where files cost no disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def run_seed(seed: int, requests: int = REQUESTS, faults: Sequence[str] = ()) -> Outcome:
    """Run a seed; `faults`: the only ones to choose from. Files live in memory where the machine has such a place, and are gone
    afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="fixbridge-simulation-", dir=memory_folder()))
    try:
        with quiet():
            run = Run(seed, folder, requests, faults)
            try:
                with run.site.disk.mounted():
                    run.run()
                return run.outcome()
            finally:
                run.site.loop.close()
                run.site.disk.remove()
    finally:
        shutil.rmtree(folder, ignore_errors=True)

