"""`fixbridge bench codec`: one DepthMarketData and one Order of API 6.3.11, decoded, read and encoded by ours and by others.

All in one interleaved run: in each round every codec does every operation once, so that a machine that gets slower does so
for all. Bindings of the C library are measured by the interpreter that has them (.venv-ctp of the checkout, or
FIXBRIDGE_CTP_PYTHON); what is not installed is named.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any, Callable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ctpproto import BACKEND, _structs_python
from ctpproto.ctp import V6_3_11
from ctpproto.structs import Struct, make_struct
from fixbridge.bench import codec_peers as peers
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.line_worker import LineWorker

STRUCTS = {
    "DepthMarketData": ["InstrumentID", "LastPrice", "Volume", "BidPrice1", "UpdateTime"],
    "Order": ["InstrumentID", "OrderRef", "LimitPrice", "VolumeTraded", "OrderStatus"],
}
TITLES = {"decode": "decode", "five": "and read 5", "all": "and read all", "encode": "encode", "json": "to JSON"}
TIMED_S = 0.01  # of one operation in one round
ROOT = Path(__file__).resolve().parents[2]

Ask = Callable[[str, int], float]  # operation, number of executions -> microseconds of one


@dataclass
class Contest:
    """One struct. us: codec -> operation -> microseconds in each round. missing: codec -> why it is not there."""

    struct: str
    members: int
    bytes: int
    us: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def best(self, codec: str, operation: str) -> float | None:
        rounds = self.us.get(codec, {}).get(operation)
        return min(rounds) if rounds else None

    def to_dict(self) -> dict[str, Any]:
        codecs = {
            name: {
                operation: {
                    "best_us": min(rounds),
                    "median_us": median(rounds),
                    "rounds_us": rounds,
                    "ratio_to_ours": min(rounds) / min(self.us[OURS][operation]),
                }
                for operation, rounds in operations.items()
            }
            for name, operations in self.us.items()
        }
        return {"struct": self.struct, "members": self.members, "bytes": self.bytes, "codecs": codecs, "missing": self.missing}


OURS, TUPLES, TWIN, TWIN_TUPLES = "ctpproto", "ctpproto, tuples", "ctpproto in Python", "ctpproto in Python, tuples"


def run(rounds: int, told: Callable[[str], None]) -> list[Contest]:
    """Measure every codec on both structs, round by round."""
    return [_contest(V6_3_11.structs[name], five, rounds, told) for name, five in STRUCTS.items()]


def _contest(struct: type[Struct], five: list[str], rounds: int, told: Callable[[str], None]) -> Contest:
    raw_spec = {"name": struct.NAME, "members": [(m.name, m.kind, m.size, _value(m.kind, m.size, at)) for at, m in
                                                 enumerate(struct.MEMBERS.values())], "five": five}  # fmt: skip
    spec = peers.Spec(raw_spec)
    outcome = Contest(struct.NAME, len(spec.members), struct.SIZE)
    here, outcome.missing = peers.prepare(peers.HERE, spec)
    here = {**_ours(struct, OURS, TUPLES, spec), **_ours(_twin(struct), TWIN, TWIN_TUPLES, spec), **here}
    asks: dict[tuple[str, str], Ask] = {}
    for name, statements in here.items():
        for operation, statement in statements.items():
            asks[name, operation] = lambda _, number, statement=statement: peers.us_of_one(statement, number)
    workers = []
    try:
        for name in peers.BINDINGS:
            worker = Worker(name)
            workers.append(worker)
            try:
                operations, missing = worker.prepare(raw_spec)
            except BenchFault as fault:
                outcome.missing[name] = str(fault)
                continue
            outcome.missing.update(missing)
            asks.update({(name, operation): worker.ask for operation in operations})
        numbers = {}
        for (name, operation), ask in asks.items():
            told(f"{struct.NAME}: {name}")
            ask(operation, 3)
            numbers[name, operation] = max(3, min(100_000, int(TIMED_S * 1e6 / max(ask(operation, 20), 0.01))))
        for at in range(rounds):
            for (name, operation), ask in asks.items():
                told(f"{struct.NAME}: round {at + 1} of {rounds}")
                by_operation = outcome.us.setdefault(name, {})
                by_operation.setdefault(operation, []).append(ask(operation, numbers[name, operation]))
    finally:
        for worker in workers:
            worker.end()
    return outcome


def _value(kind: str, size: int, at: int) -> Any:
    """What such members hold: a word, a code, a count, a price."""
    if kind == "s":
        return "cu2701-20261123"[: min(size - 1, 6 + at % 9)]
    return {"c": "0", "d": 71230.0 + at / 2}.get(kind, 1000 + at)


def _ours(struct: type[Struct], title: str, tuples: str, spec: peers.Spec) -> dict[str, peers.Statements]:
    values = {name: value for name, _, _, value in spec.members}
    assert struct(**values).pack() == spec.packed
    given = {"D": struct, "raw": spec.packed, "values": values, "all": tuple(values.values()), "dumps": json.dumps}
    reads = "; ".join(f"o.{name}" for name in spec.names)
    return {
        title: {
            "decode": ("D.unpack(raw)", given),
            "five": (f"o = D.unpack(raw); {'; '.join(f'o.{name}' for name in spec.five)}", given),
            "all": (f"o = D.unpack(raw); {reads}", given),
            "encode": ("D(**values).pack()", given),
            "json": ("dumps(D.unpack(raw).to_dict())", given),
        },
        tuples: {
            "decode": ("D.unpack_values(raw)", given),
            "all": ("D.unpack_values(raw)", given),
            "encode": ("D.pack_values(all)", given),
        },
    }


def _twin(struct: type[Struct]) -> type[Struct]:
    rows = "\n".join(f"{m.name} {m.type_name} {m.kind}{m.size if m.kind in 'sb' else ''}" for m in struct.MEMBERS.values())
    making = _structs_python.make_struct if BACKEND == "c" else make_struct
    return making(struct.VERSION, __name__, struct.NAME, struct.FID, rows)


class Worker:
    """One binding of the C library, measured by the interpreter that has it."""

    def __init__(self, library: str):
        self.library = library
        self._worker: LineWorker | None = None

    def prepare(self, spec: dict[str, Any]) -> tuple[list[str], dict[str, str]]:
        """The operations it knows, and why there are none. Raises BenchFault with the reason where it does not come up."""
        python = Path(os.environ.get("FIXBRIDGE_CTP_PYTHON") or ROOT / ".venv-ctp" / "bin" / "python")
        if not python.exists():
            raise BenchFault(f"no interpreter at {python}: `make setup` makes it")
        # openctp-ctp's locale, which tools/setup.py made
        self._worker = LineWorker([str(python), peers.__file__, self.library], {"LOCPATH": str(python.parent.parent / "locale")})
        answer = self._worker.ask({"struct": spec})
        return answer["libraries"].get(self.library, []), answer["missing"]

    def ask(self, operation: str, number: int) -> float:
        assert self._worker is not None
        return self._worker.ask({"library": self.library, "operation": operation, "number": number})["us"]

    def end(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None


def show(contests: list[Contest], console: Console) -> None:
    """A table for each struct, and what they mean in words."""
    for contest in contests:
        measured = f"{contest.struct} of API 6.3.11, {contest.members} members, {contest.bytes} bytes"
        console.print(f"[bold]{measured}: microseconds[/bold]")
        table = Table(box=None, pad_edge=False, header_style="dim")
        table.add_column("", no_wrap=True)
        for title in TITLES.values():
            table.add_column(title, justify="right", no_wrap=True)
        for name in contest.us:
            figures = [contest.best(name, operation) for operation in TITLES]
            table.add_row(name, *("-" if us is None else f"{us:.2f}" if us < 10 else f"{us:.1f}" for us in figures))
        console.print(table)
        console.print(f"[dim]{escape(_in_words(contest))}[/dim]")
        for name, why in contest.missing.items():
            console.print(f"[dim]{escape(name)}: not measured, {escape(why)}[/dim]")
        console.print()
    made = "the extension in C" if BACKEND == "c" else "Python: the extension is not built"
    console.print(
        f"[dim]Processor time, best of the interleaved rounds. ctpproto is {made}; text is str, absent prices None. struct, ctypes and "
        "numpy give text as bytes (struct with its NULs), construct decodes ASCII. ctpwrapper and openctp-ctp hold the C library's own "
        "memory, not wire bytes: decode copies it, encode fills an object; openctp-ctp's objects come from callbacks only, so "
        "there is nothing to decode.[/dim]"
    )


def _in_words(contest: Contest) -> str:
    """Where a lazy view loses: to reading everything at once."""
    view, at_once, plain = contest.best(OURS, "all"), contest.best(TUPLES, "all"), contest.best("struct", "all")
    assert view and at_once and plain
    verdict = "loses to" if view > plain else "beats"
    return (
        f"Reading all members of a view one by one {verdict} struct.unpack ({view:.2f} beside {plain:.2f}, which leaves text "
        f"undecoded): whoever wants them all takes unpack_values, {at_once:.2f}."
    )
