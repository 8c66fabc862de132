"""`fixbridge bench fix-codec`: a NewOrderSingle of 24 fields of FIX.4.4, encoded, and decoded with six fields read, ours and others'.

One interleaved run as in `fixbridge.bench.codec`: in each round every library does every operation once. Each is used as its own
documentation shows; what is not installed is named. Encoding begins with the fields as the program has them, (tag, text).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from statistics import median
from typing import Any, Callable

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ctpproto import BACKEND
from ctpproto.fix import _codec_python, codec
from ctpproto.fix.message import FixMessage, TypedAccess
from ctpproto.generated.fix44 import DICTIONARY, Tag
from fixbridge.bench import jspurefix
from fixbridge.bench.codec_peers import Statements, us_of_one
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.jspurefix import Jspurefix

VERSION, MSG_TYPE = "FIX.4.4", "D"
# Header fields first, which some libraries keep apart; with MsgType(35) there are 24.
HEADER = [
    (Tag.SenderCompID, "CLIENT1"), (Tag.TargetCompID, "FIXBRIDGE"), (Tag.MsgSeqNum, "1234"),
    (Tag.SendingTime, "20261122-02:00:00.123"),
]  # fmt: skip
BODY = [
    (Tag.ClOrdID, "ORDER-000123"), (Tag.NoPartyIDs, "1"), (Tag.PartyID, "TRADER7"), (Tag.PartyIDSource, "D"),
    (Tag.PartyRole, "11"), (Tag.Account, "ACC-0001"), (Tag.HandlInst, "1"), (Tag.ExDestination, "CFFEX"), (Tag.Symbol, "IF2612"),
    (Tag.SecurityType, "FUT"), (Tag.MaturityMonthYear, "202612"), (Tag.SecurityExchange, "CFFEX"), (Tag.Side, "1"),
    (Tag.TransactTime, "20261122-02:00:00.122"), (Tag.OrderQty, "25"), (Tag.OrdType, "2"), (Tag.Price, "4000.2"),
    (Tag.Currency, "CNY"), (Tag.PositionEffect, "O"),
]  # fmt: skip
FIELDS = HEADER + BODY
PARTY = (Tag.NoPartyIDs, Tag.PartyID, Tag.PartyIDSource, Tag.PartyRole)
SIX = (Tag.ClOrdID, Tag.Symbol, Tag.Side, Tag.OrderQty, Tag.Price, Tag.TransactTime)
RAW = codec.encode(FixMessage(MSG_TYPE, FIELDS), VERSION)
TITLES = {"encode": "encode", "six": "decode and read 6", "decode": "decode", "all": "decode and read all"}
OURS, TWIN, FLOOR = "ctpproto", "ctpproto in Python", "hand-written Python"
TIMED_S = 0.01  # of one operation in one round
COMPILED_AFTER = 20_000  # times that Node.js does a thing before it is measured


@dataclass
class Contest:
    """us: library -> operation -> microseconds in each round. missing: library -> why it is not there."""

    us: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def best(self, library: str, operation: str) -> float | None:
        rounds = self.us.get(library, {}).get(operation)
        return min(rounds) if rounds else None

    def to_dict(self) -> dict[str, Any]:
        libraries = {
            name: {
                operation: {"best_us": min(rounds), "median_us": median(rounds), "rounds_us": rounds,
                            "ratio_to_ours": min(rounds) / min(self.us[OURS][operation])}
                for operation, rounds in operations.items()
            }
            for name, operations in self.us.items()
        }  # fmt: skip
        return {
            "message": "NewOrderSingle(D)", "fields": len(FIELDS) + 1, "bytes": len(RAW), "backend": BACKEND,
            "libraries": libraries, "missing": self.missing,
        }  # fmt: skip


def _reads(call: str, tags: tuple[int, ...] = SIX) -> str:
    return "; ".join(call.format(tag) for tag in tags)


def by_ours() -> Statements:
    given = {"M": FixMessage, "encode": codec.encode, "decode": codec.decode, "lengths": DICTIONARY.data_lengths}
    return _ours(given)


class _Plain(_codec_python.Fields, TypedAccess):
    __slots__ = ()


def by_twin() -> Statements:
    given = {
        "M": _Plain, "decode": _codec_python.make_decode(_Plain), "lengths": DICTIONARY.data_lengths,
        "encode": lambda message, begin: _codec_python.encode(message, begin, b""),
    }  # fmt: skip
    return _ours(given)


def _ours(given: dict[str, Any]) -> Statements:
    given = {**given, "fields": FIELDS, "raw": RAW}
    return {
        "encode": (f"encode(M({MSG_TYPE!r}, fields), {VERSION!r})", given),
        "six": (f"m = decode(raw, lengths)[1]; {_reads('m.get({})')}", given),
        "decode": ("decode(raw, lengths)", given),
        "all": ("decode(raw, lengths)[1].fields", given),
    }


def _floor_encode(msg_type: str, fields: list[tuple[int, str]], begin: str) -> bytes:
    body = f"35={msg_type}\x01" + "".join([f"{tag}={text}\x01" for tag, text in fields])
    said = f"8={begin}\x019={len(body)}\x01{body}".encode("latin-1")
    return said + b"10=%03d\x01" % (sum(said) & 0xFF)


def _floor_decode(raw: bytes) -> dict[str, str]:
    if int(raw[-4:-1]) != sum(raw[:-7]) & 0xFF:
        raise ValueError("checksum")
    return dict([piece.split("=", 1) for piece in raw.decode("latin-1").split("\x01")[:-1]])


def by_floor() -> Statements:
    """What one writes in five minutes: CheckSum, split, dict; no groups, no DATA, no faults, BodyLength believed."""
    assert _floor_encode(MSG_TYPE, FIELDS, VERSION) == RAW
    given = {"encode": _floor_encode, "decode": _floor_decode, "fields": FIELDS, "raw": RAW}
    return {
        "encode": (f"encode({MSG_TYPE!r}, fields, {VERSION!r})", given),
        "six": (f"m = decode(raw); {_reads('m[{!r}]', tuple(map(str, SIX)))}", given),
        "decode": ("decode(raw)", given),
        "all": ("decode(raw)", given),
    }


def by_quickfix() -> Statements:
    """Without a data dictionary, as the gateway uses it; validation of CheckSum and BodyLength on."""
    import quickfix

    text = RAW.decode()
    given = {"Q": quickfix, "head": HEADER, "body": BODY, "text": text}
    fill = (
        "m = Q.Message(); h = m.getHeader(); h.setField(8, 'FIX.4.4'); h.setField(35, 'D')\n"
        "for t, v in head: h.setField(t, v)\n"
        "for t, v in body: m.setField(t, v)\n"
        "m.toString()"
    )
    return {
        "encode": (fill, given),
        "six": (f"m = Q.Message(text, True); {_reads('m.getField({})')}", given),
        "decode": ("Q.Message(text, True)", given),
    }


def by_simplefix() -> Statements:
    import simplefix

    given = {"S": simplefix, "fields": FIELDS, "raw": RAW}
    parse = "p = S.FixParser(); p.append_buffer(raw); m = p.get_message()"
    return {
        "encode": (
            "m = S.FixMessage(); m.append_pair(8, 'FIX.4.4'); m.append_pair(35, 'D')\n"
            "for t, v in fields: m.append_pair(t, v)\n"
            "m.encode()",
            given,
        ),
        "six": (f"{parse}; {_reads('m.get({})')}", given),
        "decode": (parse, given),
    }


def by_fixcore() -> Statements:
    from fixcore.message.message import Message

    given = {"M": Message, "head": HEADER, "body": BODY, "raw": RAW}
    return {
        "encode": (
            "m = M(); m.header.set(8, 'FIX.4.4'); m.header.set(35, 'D')\n"
            "for t, v in head: m.header.set(t, v)\n"
            "for t, v in body: m.set_field(t, v)\n"
            "m.encode()",
            given,
        ),
        "six": (f"m = M.decode(raw); {_reads('m.get_field({})')}", given),
        "decode": ("M.decode(raw)", given),
    }


def by_asyncfix() -> Statements:
    """CompIDs, MsgSeqNum and SendingTime are its session's; groups are those of its protocol."""
    from asyncfix import FIXMessage
    from asyncfix.codec import Codec
    from asyncfix.protocol import FIXProtocol44
    from asyncfix.session import FIXSession

    said = dict(HEADER)
    session = FIXSession(1, said[Tag.TargetCompID], said[Tag.SenderCompID])
    session.next_num_out = int(said[Tag.MsgSeqNum])  # its journal would say it
    given = {
        "M": FIXMessage, "codec": Codec(FIXProtocol44()), "raw": RAW, "session": session,
        "body": [(str(tag), text) for tag, text in BODY if tag not in PARTY],
        "party": {str(t): v for t, v in BODY if t in PARTY[1:]},
    }  # fmt: skip
    return {
        "encode": (
            "m = M('D')\n"
            "for t, v in body: m.set(t, v)\n"
            f"m.set_group('{PARTY[0]:d}', [party])\n"
            "codec.encode(m, session).encode()",
            given,
        ),
        "six": (f"m = codec.decode(raw, silent=False)[0]; {_reads('m[{!r}]', tuple(map(str, SIX)))}", given),
        "decode": ("codec.decode(raw, silent=False)", given),
    }  # fmt: skip


LIBRARIES: dict[str, Callable[[], Statements]] = {
    OURS: by_ours, TWIN: by_twin, FLOOR: by_floor, "quickfix": by_quickfix, "simplefix": by_simplefix,
    "fixcore-engine": by_fixcore, "asyncfix": by_asyncfix,
}  # fmt: skip


def run(rounds: int, told: Callable[[str], None]) -> Contest:
    """Measure every library, round by round."""
    outcome = Contest()
    asked: list[tuple[str, str, Callable[[int], float], int]] = []  # library, operation, us of one of n, n
    for name, make in LIBRARIES.items():
        try:
            statements = make()
        except ImportError:
            outcome.missing[name] = "not installed: pip install 'fixbridge[bench]'"
            continue
        for operation, statement in statements.items():
            us = partial(us_of_one, statement)
            us(3)
            asked.append((name, operation, us, max(3, min(50_000, int(TIMED_S * 1e6 / max(us(20), 0.01))))))
    worker: Jspurefix | None = None
    try:
        try:
            worker = Jspurefix(RAW, SIX)
            for operation in worker.operations:
                us = partial(worker.us_of_one, operation)
                us(COMPILED_AFTER)
                asked.append((jspurefix.NAME, operation, us, max(3, int(TIMED_S * 1e6 / us(1000)))))
        except BenchFault as fault:
            outcome.missing[jspurefix.NAME] = str(fault)
        for at in range(rounds):
            told(f"NewOrderSingle: round {at + 1} of {rounds}")
            for name, operation, us, number in asked:
                outcome.us.setdefault(name, {}).setdefault(operation, []).append(us(number))
    finally:
        if worker is not None:
            worker.end()
    return outcome


def show(contest: Contest, console: Console) -> None:
    """The table, and what is missing from it."""
    console.print(f"[bold]NewOrderSingle(D) of FIX.4.4, {len(FIELDS) + 1} fields, {len(RAW)} bytes: microseconds[/bold]")
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("", no_wrap=True)
    for title in TITLES.values():
        table.add_column(title, justify="right", no_wrap=True)
    for name in contest.us:
        figures = [contest.best(name, operation) for operation in TITLES]
        table.add_row(name, *("-" if us is None else f"{us:.2f}" if us < 10 else f"{us:.1f}" for us in figures))
    console.print(table)
    for name, why in contest.missing.items():
        console.print(f"[dim]{escape(name)}: not measured, {escape(why)}[/dim]")
    made = "the extension in C" if BACKEND == "c" else "Python: the extension is not built"
    console.print(
        f"[dim]Processor time, best of the interleaved rounds. ctpproto is {made}. The hand-written floor knows no DATA fields, "
        "groups or faults; jspurefix gives and takes typed values, numbers and stamps what it encodes, and its figures have all "
        "threads of Node.js in them.[/dim]"
    )
