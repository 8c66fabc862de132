"""The sections of `fixbridge bench`: which servers run, and what is asked of them turn by turn."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any, Callable, Iterator

from ctpproto.ctp import codes, messages, structs
from ctpproto.faults import Fault
from fixbridge.bench import fix_client, fix_desks, ftd_client, machine, servers
from fixbridge.bench.apply import ApplyBench
from fixbridge.bench.batches import HOW
from fixbridge.bench.cores import CoresBench
from fixbridge.bench.disk import LogBench
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.figures import Measurement, Rate, Run, sample
from fixbridge.bench.fix_client import FixClient
from fixbridge.bench.following import ALONE, SYNCHRONOUS, Following
from fixbridge.bench.ftd_client import FtdClient
from fixbridge.bench.pause import PauseBench
from fixbridge.core.cores import CORES

SECTIONS = ("ftd", "fix", "orders", "follower", "apply", "cores", "snapshot", "log")
MODES = ("synced", "unsynced")
BROKER, INSTRUMENT, EXCHANGE = "9999", "m2705", "DCE"
MAKER, TAKER, DESK = "100001", "100002", "100003"  # DESK trades over FIX, as CLIENT3
WINDOW_ORDERS = 128  # unanswered at a time in a burst
SLICE_ORDERS = 1000  # resting at a time in a burst: bounds the money they freeze
WARM_UP_ORDERS = 50
APPLY_COMMANDS = 20  # commands of the apply stream, and appends to the log, for each order of a run
GROUP = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """What is measured. orders: of one run. seconds: shared out evenly; what has used its share up ends early, and is named."""

    sections: tuple[str, ...] = SECTIONS
    modes: tuple[str, ...] = MODES
    runs: int = 5
    orders: int = 500
    seconds: float = 240.0


@dataclass(slots=True)
class Outcome:
    """Everything found. failures: section (and mode) -> why it could not be measured."""

    settings: Settings
    machine: dict[str, Any]
    measurements: list[Measurement] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        given = self.settings
        return {
            "machine": self.machine,
            "settings": {
                "sections": list(given.sections), "modes": list(given.modes), "runs": given.runs, "orders": given.orders,
                "seconds": given.seconds, "window_orders": WINDOW_ORDERS,
            },
            "seconds": round(self.seconds, 1),
            "measurements": [m.to_dict() for m in self.measurements],
            "failures": self.failures,
            "notes": self.notes,
        }  # fmt: skip


class Bench:
    """One run of the command. `progress` is told in words what is being measured."""

    def __init__(self, settings: Settings, folder: Path, progress: Callable[[str], None] = lambda words: None):
        self.settings, self.folder, self.progress = settings, folder, progress
        self.mode = ""
        self._places = 0
        self._turns_left = sum(TURNS[s] * (1 if s in DISKLESS else len(settings.modes)) for s in settings.sections)
        self._ends = self._turn_ends = time.monotonic() + settings.seconds

    def run(self) -> Outcome:
        """Measure all sections. A section that fails is named with its reason; the others go on."""
        started = time.monotonic()
        self.outcome = Outcome(self.settings, machine.facts(self.folder))
        chosen = self.settings.sections
        for section in chosen:
            if section in DISKLESS:
                self._section(section, DISKLESS[section])
        for mode in self.settings.modes:
            for section in chosen:
                if section in BY_MODE:
                    self._section(section, BY_MODE[section], mode)
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def _section(self, name: str, act: Callable[[Bench], None], mode: str = "") -> None:
        self.mode = mode
        label = f"{name} {mode}".strip()
        self.progress(f"{label}: starting")
        turns_after = self._turns_left - TURNS[name]
        try:
            act(self)
        except (Fault, OSError) as fault:
            self.outcome.failures[label] = str(fault)
        self._turns_left = turns_after

    @property
    def is_over(self) -> bool:
        """Whether what is being measured has used its share of the time up."""
        return time.monotonic() >= self._turn_ends

    @property
    def synced(self) -> bool:
        return self.mode == "synced"

    def place(self) -> Path:
        """A folder of its own for a server. Short: a Unix socket's path has room for 107 bytes."""
        self._places += 1
        return self.folder / str(self._places)

    def turns(self, what: str, runners: dict[str, Callable[[int], Any]], count: int) -> list[dict[str, Any]]:
        """Every runner in turn, `runs` times over, after one unrecorded short turn."""
        label = f"{what}, {self.mode}" if self.mode else what
        now = time.monotonic()
        self._turn_ends = now + (self._ends - now) / max(1, self._turns_left)
        self._turns_left -= 1
        self.progress(f"{label}: warming up")
        for run in runners.values():
            run(min(count, WARM_UP_ORDERS))
        rounds: list[dict[str, Any]] = []
        for number in range(1, self.settings.runs + 1):
            if self.is_over and rounds:
                words = f"{len(rounds)} of {self.settings.runs} rounds, its share of the time was used up"
                self.outcome.notes.append(f"{label}: {words}")
                break
            self.progress(f"{label}: round {number} of {self.settings.runs}")
            rounds.append({name: run(count) for name, run in runners.items()})
        return rounds

    def record(self, name: str, title: str, subject: str, baseline: str, rounds: list[tuple[Run, Run]]) -> None:
        self.outcome.measurements.append(Measurement(name, title, self.mode, subject, baseline, tuple(rounds)))

    # -- servers and clients ------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def gateway(self, standby: bool = False, config: str = "") -> Iterator[servers.Gateway]:
        with servers.Gateway(self.place(), self.synced, standby, config) as gateway:
            yield gateway

    @contextlib.contextmanager
    def trader(self, address: tuple[str, int], user: str) -> Iterator[FtdClient]:
        client = FtdClient(address, BROKER, user, f"pw{user}")
        try:
            yield client
        finally:
            client.close()

    @contextlib.contextmanager
    def desk(self, address: tuple[str, int]) -> Iterator[FixClient]:
        client = FixClient(address, f"CLIENT{DESK[-1]}", "FIXBRIDGE", DESK, f"pw{DESK}")
        try:
            yield client
        finally:
            client.close()


def reference_price(client: FtdClient) -> float:
    """The instrument's previous settlement price: inside the limits whatever the market is."""
    query = structs.QryDepthMarketData(InstrumentID=INSTRUMENT, ExchangeID=EXCHANGE)
    for row in client.call(messages.ReqQryDepthMarketData, messages.OnRspQryDepthMarketData, query):
        price = getattr(row, "PreSettlementPrice", None)
        if price:
            return price
    raise BenchFault(f"the gateway has no previous settlement price for {INSTRUMENT}")


# -- runs: so many orders through one client ------------------------------------------------------------------------------


def rest_and_cancel(bench: Bench, client: FtdClient, price: float, count: int) -> tuple[Run, Run]:
    """Latency of resting an order, and of cancelling it, one at a time."""
    client.refresh()
    rests, cancels = [], []
    for _ in range(count):
        frame, order_ref = client.insert(INSTRUMENT, EXCHANGE, True, price)
        rests.append(client.round_trip_ns(frame, ftd_client.RESTING))
        cancels.append(client.round_trip_ns(client.cancel(INSTRUMENT, EXCHANGE, order_ref), ftd_client.CANCELED))
        if bench.is_over:
            break
    return sample(rests), sample(cancels)


def cross(bench: Bench, maker: FtdClient, taker: FtdClient, price: float, count: int) -> Run:
    """Latency from sending an order that crosses a resting one until its trade; positions are opened and closed in turn."""
    maker.refresh()
    taker.refresh()
    latencies = []
    for number in range(count):
        opens = number % 2 == 0
        offset = codes.OffsetFlag.Open if opens else codes.OffsetFlag.Close
        resting, _ = maker.insert(INSTRUMENT, EXCHANGE, not opens, price, offset)
        maker.round_trip_ns(resting, ftd_client.RESTING)
        crossing, _ = taker.insert(INSTRUMENT, EXCHANGE, opens, price, offset)
        latencies.append(taker.round_trip_ns(crossing, ftd_client.TRADED))
        maker.wait(ftd_client.TRADED)
        if bench.is_over:
            break
    return sample(latencies)


def insert_only(bench: Bench, client: FtdClient, count: int) -> Run:
    """The echo's part beside `cross`: one answer to one order."""
    client.refresh()
    latencies = []
    for _ in range(count):
        latencies.append(client.round_trip_ns(client.insert(INSTRUMENT, EXCHANGE, True, 1.0)[0], ftd_client.RESTING))
        if bench.is_over:
            break
    return sample(latencies)


def ftd_burst(bench: Bench, client: FtdClient, price: float, count: int) -> Run:
    """Orders a second with WINDOW_ORDERS in flight. Cancelled between slices, outside the time."""
    client.refresh()
    done, seconds = 0, 0.0
    while done < count and not (done and bench.is_over):
        made = [client.insert(INSTRUMENT, EXCHANGE, True, price) for _ in range(min(SLICE_ORDERS, count - done))]
        seconds += client.burst_seconds([frame for frame, _ in made], ftd_client.RESTING, WINDOW_ORDERS)
        done += len(made)
        cancels = [client.cancel(INSTRUMENT, EXCHANGE, order_ref) for _, order_ref in made]
        client.burst_seconds(cancels, ftd_client.CANCELED, WINDOW_ORDERS)
    return Rate(done, seconds)


def fix_rest_and_cancel(bench: Bench, client: FixClient, price: float, count: int) -> tuple[Run, Run]:
    """As `rest_and_cancel`, until the ExecutionReport New and Canceled."""
    rests, cancels = [], []
    for _ in range(count):
        order, cl_ord_id = client.insert(INSTRUMENT, EXCHANGE, True, price)
        rests.append(client.round_trip_ns(order, fix_client.NEW))
        cancels.append(client.round_trip_ns(client.cancel(INSTRUMENT, EXCHANGE, True, cl_ord_id), fix_client.CANCELED))
        if bench.is_over:
            break
    return sample(rests), sample(cancels)


def fix_burst(bench: Bench, client: FixClient, price: float, count: int) -> Run:
    """As `ftd_burst`."""
    done, seconds = 0, 0.0
    while done < count and not (done and bench.is_over):
        made = [client.insert(INSTRUMENT, EXCHANGE, True, price) for _ in range(min(SLICE_ORDERS, count - done))]
        seconds += client.burst_seconds([order for order, _ in made], fix_client.NEW, WINDOW_ORDERS)
        done += len(made)
        cancels = [client.cancel(INSTRUMENT, EXCHANGE, True, cl_ord_id) for _, cl_ord_id in made]
        client.burst_seconds(cancels, fix_client.CANCELED, WINDOW_ORDERS)
    return Rate(done, seconds)


# -- sections -------------------------------------------------------------------------------------------------------------


def ftd_section(bench: Bench) -> None:
    """FTD order round trips: resting, cancelled, crossing."""
    with (
        bench.gateway() as gateway,
        servers.ftd_echo(bench.place()) as echo,
        bench.trader(gateway.address("trader"), MAKER) as maker,
        bench.trader(gateway.address("trader"), TAKER) as taker,
        bench.trader(echo.address, MAKER) as plain,
    ):
        price = reference_price(maker)
        count = bench.settings.orders
        rounds = bench.turns("FTD order round trip", {
            "gateway": lambda n: rest_and_cancel(bench, maker, price, n),
            "echo": lambda n: rest_and_cancel(bench, plain, price, n),
        }, count)  # fmt: skip
        for at, name in enumerate(("rest", "cancel")):
            title = "FTD order to RtnOrder, resting" if name == "rest" else "FTD cancel to RtnOrder"
            bench.record(f"ftd.{name}", title, "gateway", "FTD echo", [(r["gateway"][at], r["echo"][at]) for r in rounds])
        rounds = bench.turns("FTD order to trade", {
            "gateway": lambda n: cross(bench, maker, taker, price, n),
            "echo": lambda n: insert_only(bench, plain, n),
        }, count)  # fmt: skip
        pairs = [(r["gateway"], r["echo"]) for r in rounds]
        bench.record("ftd.cross", "FTD order to RtnTrade, crossing", "gateway", "FTD echo", pairs)


def fix_section(bench: Bench) -> None:
    """FIX order round trips, beside QuickFIX with either store; then with few and many sessions."""
    round_trips_section(bench)
    sessions_section(bench)


def round_trips_section(bench: Bench) -> None:
    """One session, orders and cancels one at a time."""
    servers.require_quickfix()
    with (
        bench.gateway() as gateway,
        servers.fix_echo(bench.place(), "memory") as memory,
        servers.fix_echo(bench.place(), "file") as file,
        bench.trader(gateway.address("trader"), MAKER) as asking,
        bench.desk(gateway.address("fix")) as desk,
        bench.desk(memory.address) as plain,
        bench.desk(file.address) as stored,
    ):
        price = reference_price(asking)
        rounds = bench.turns("FIX order round trip", {
            "gateway": lambda n: fix_rest_and_cancel(bench, desk, price, n),
            "memory": lambda n: fix_rest_and_cancel(bench, plain, price, n),
            "file": lambda n: fix_rest_and_cancel(bench, stored, price, n),
        }, bench.settings.orders)  # fmt: skip
        for store in ("memory", "file"):
            for at, (name, title) in enumerate((("rest", "FIX order to New"), ("cancel", "FIX cancel to Canceled"))):
                pairs = [(r["gateway"][at], r[store][at]) for r in rounds]
                bench.record(f"fix.{name}.{store}", title, "gateway", f"quickfix, {store}", pairs)


def sessions_section(bench: Bench) -> None:
    """The native FIX engine, core and log included, beside a bare QuickFIX echo, with few and many sessions."""
    servers.require_quickfix()
    count = bench.settings.orders
    with (
        bench.gateway(config=fix_desks.configuration()) as gateway,
        servers.fix_echo(bench.place(), "memory") as echo,
    ):
        with bench.trader(gateway.address("trader"), MAKER) as asking:
            place = (INSTRUMENT, EXCHANGE, reference_price(asking))
        for sessions in fix_desks.SESSIONS:
            with (
                fix_desks.logged_on(gateway.address("fix"), sessions, place) as ours,
                fix_desks.logged_on(echo.address, sessions, place) as bare,
            ):
                both = {"gateway": ours, "echo": bare}
                rounds = bench.turns(f"FIX round trip, {sessions} sessions", {
                    name: desks.round_trips for name, desks in both.items()
                }, count)  # fmt: skip
                pairs = [(r["gateway"], r["echo"]) for r in rounds]
                title = f"FIX order to New, {sessions} session{'s' * (sessions > 1)}"
                bench.record(f"fix.sessions.{sessions}.rest", title, "gateway", "quickfix, memory", pairs)
                rounds = bench.turns(f"FIX orders a second, {sessions} sessions", {
                    name: lambda n, desks=desks: desks.burst(min(n, SLICE_ORDERS), WINDOW_ORDERS) for name, desks in both.items()
                }, 2 * count)  # fmt: skip
                pairs = [(r["gateway"], r["echo"]) for r in rounds]
                title = f"FIX orders a second, {sessions} session{'s' * (sessions > 1)}"
                bench.record(f"fix.sessions.{sessions}.orders", title, "gateway", "quickfix, memory", pairs)


def orders_section(bench: Bench) -> None:
    """Orders a second, FTD and FIX."""
    count = 2 * bench.settings.orders
    with bench.gateway() as gateway:
        with (
            servers.ftd_echo(bench.place()) as echo,
            bench.trader(gateway.address("trader"), MAKER) as trader,
            bench.trader(echo.address, MAKER) as plain,
        ):
            price = reference_price(trader)
            rounds = bench.turns("FTD orders a second", {
                "gateway": lambda n: ftd_burst(bench, trader, price, n),
                "echo": lambda n: ftd_burst(bench, plain, price, n),
            }, count)  # fmt: skip
            pairs = [(r["gateway"], r["echo"]) for r in rounds]
            bench.record("orders.ftd", "FTD orders a second", "gateway", "FTD echo", pairs)
        servers.require_quickfix()
        with (
            servers.fix_echo(bench.place(), "memory") as memory,
            servers.fix_echo(bench.place(), "file") as file,
            bench.desk(gateway.address("fix")) as desk,
            bench.desk(memory.address) as bare,
            bench.desk(file.address) as stored,
        ):
            rounds = bench.turns("FIX orders a second", {
                "gateway": lambda n: fix_burst(bench, desk, price, n),
                "memory": lambda n: fix_burst(bench, bare, price, n),
                "file": lambda n: fix_burst(bench, stored, price, n),
            }, count)  # fmt: skip
            for store in ("memory", "file"):
                pairs = [(r["gateway"], r[store]) for r in rounds]
                bench.record(f"orders.fix.{store}", "FIX orders a second", "gateway", f"quickfix, {store}", pairs)


def follower_section(bench: Bench) -> None:
    """One gateway with its standby: waiting for the follower's acknowledgement, beside going alone; and the follower's lag."""
    with bench.gateway(standby=True) as gateway, bench.trader(gateway.address("trader"), MAKER) as maker:
        following = Following(gateway.state)
        price = reference_price(maker)

        def in_mode(mode: str, count: int) -> dict[str, Any]:
            following.release(mode)
            with following.watch() as idle:
                rest, _ = rest_and_cancel(bench, maker, price, count)
            with following.watch() as burst:
                rate = ftd_burst(bench, maker, price, 2 * count)
            return {"rest": rest, "rate": rate, "idle": idle, "burst": burst}

        rounds = bench.turns("price of synchronous mode", {
            SYNCHRONOUS: lambda n: in_mode(SYNCHRONOUS, n), ALONE: lambda n: in_mode(ALONE, n),
        }, bench.settings.orders)  # fmt: skip
    for name, title in (("rest", "FTD order to RtnOrder, resting"), ("rate", "FTD orders a second")):
        bench.record(f"follower.{name}", title, SYNCHRONOUS, ALONE, [(r[SYNCHRONOUS][name], r[ALONE][name]) for r in rounds])
    price_us = median(r[SYNCHRONOUS]["rest"].median - r[ALONE]["rest"].median for r in rounds)
    say = bench.outcome.notes.append
    say(f"follower, {bench.mode}: an order waits {price_us:.0f} us for the acknowledgement (median of rounds)")
    for mode in (SYNCHRONOUS, ALONE):
        for how, words in (("idle", "one order at a time"), ("burst", f"{WINDOW_ORDERS} orders in flight")):
            looks = [r[mode][how] for r in rounds]
            told = f"{median(w.records for w in looks):.1f} records, {median(w.microseconds for w in looks):.0f} us"
            say(f"follower, {bench.mode}, {mode}, {words}: lag {told}, at most {max(w.most for w in looks)} records")


def apply_section(bench: Bench) -> None:
    """Commands a second through the primary core, beside the heap book."""
    prepared = ApplyBench(APPLY_COMMANDS * bench.settings.orders)
    rounds = [r["turn"] for r in bench.turns("apply a second", {"turn": lambda _: prepared.run()}, bench.settings.orders)]
    pairs = [(r.decoded, r.heap) for r in rounds]
    bench.record("apply.decoded", "apply a second, members decoded", "primary", "heap book", pairs)
    pairs = [(r.views, r.heap) for r in rounds]
    bench.record("apply.views", "apply a second, as fronts hand in", "primary", "heap book", pairs)
    bench.outcome.notes.append(f"apply: {', '.join(f'{n} {what}' for what, n in prepared.stream.mix.items())}; {HOW}")


def cores_section(bench: Bench) -> None:
    """Both cores over the same decoded batches, their tapes compared, beside each other and the heap book."""
    prepared = CoresBench(APPLY_COMMANDS * bench.settings.orders)
    rounds = [r["turn"] for r in bench.turns("both cores", {"turn": lambda _: prepared.run()}, bench.settings.orders)]
    bench.record("cores.second", "apply a second, second core", "heterogeneous", "primary", [(r.second, r.first) for r in rounds])
    bench.record("cores.primary", "apply a second, members decoded", "primary", "heap book", [(r.first, r.heap) for r in rounds])
    decoding = [(r.decoding, r.first) for r in rounds]
    bench.record("cores.decoding", "decoding a second, left out above", "decoding", "primary", decoding)
    bench.outcome.notes.append(f"cores: equal tapes after every batch, equal digests at the end of every round; {HOW}")


def snapshot_section(bench: Bench) -> None:
    """The longest pause of members while a snapshot of a large state is taken, written beside the core or in its event loop."""
    for name in CORES:
        prepared = PauseBench(name, bench.place())
        try:
            rounds = bench.turns(f"pause for a snapshot, {name}", {
                "beside": lambda _: prepared.beside(), "loop": lambda _: prepared.in_the_loop(),
            }, bench.settings.orders)  # fmt: skip
            title = f"longest pause for a snapshot, {name}"
            bench.record(f"snapshot.{name}", title, "forked", "in the event loop", [(r["beside"], r["loop"]) for r in rounds])
            bench.outcome.notes.append(f"snapshot: {prepared.records} records of {name}")
        finally:
            prepared.close()


def log_section(bench: Bench) -> None:
    """Appends a second, beside a bare file."""
    log = LogBench(bench.place())
    synced = bench.synced
    try:
        if synced:
            found = log.fdatasync_latency(bench.settings.orders)
            bench.outcome.machine["fdatasync"] = found.to_dict()
        for group, kind in ((1, "one by one"), (GROUP, f"in groups of {GROUP}")):
            rounds = bench.turns(f"log appends {kind}", {
                "log": lambda n: log.log_appends(n, group, synced),
                "bare": lambda n: log.bare_appends(n, group, synced),
            }, APPLY_COMMANDS * bench.settings.orders if group > 1 else bench.settings.orders)  # fmt: skip
            bench.record(f"log.appends.{group}", f"log appends a second, {kind}", "log writer", "bare file",
                         [(r["log"][0], r["bare"][0]) for r in rounds])  # fmt: skip
            if group == 1:
                bench.record("log.latency", "log append, one command", "log writer", "bare file",
                             [(r["log"][1], r["bare"][1]) for r in rounds])  # fmt: skip
    finally:
        log.close()


# Calls of `turns` in each section.
TURNS = {
    "ftd": 2, "fix": 1 + 2 * len(fix_desks.SESSIONS), "orders": 2, "follower": 1, "apply": 1, "cores": 1, "snapshot": 2, "log": 2,
}  # fmt: skip
DISKLESS: dict[str, Callable[[Bench], None]] = {"apply": apply_section, "cores": cores_section, "snapshot": snapshot_section}
BY_MODE: dict[str, Callable[[Bench], None]] = {
    "ftd": ftd_section, "fix": fix_section, "orders": orders_section, "follower": follower_section, "log": log_section,
}  # fmt: skip
