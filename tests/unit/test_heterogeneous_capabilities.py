"""specs/capabilities.toml is what both cores do, and the table in specs/decisions/second-core.md is made of it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from unit.heterogeneous_market import BROKER, DAY, Floor, Hands

from ctpproto.ctp import VOCABULARY, errors, internal_structs, messages, structs
from ctpproto.message import Message
from fixbridge.adapters.contract import Core, Source
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.adapters.primary.core import Primary
from fixbridge.universe import demo_genesis

SPECS = Path(__file__).parents[2] / "specs"
MARK = "<!-- capabilities: kept by tests/unit/test_heterogeneous_capabilities.py -->\n"
MATRIX: dict[str, list[dict[str, Any]]] = tomllib.loads((SPECS / "capabilities.toml").read_text("utf-8"))
CORES: tuple[type[Core], ...] = (Primary, Heterogeneous)


def open_floor(kind: type[Core]) -> tuple[Floor, Hands]:
    floor = Floor(kind.restore([]))
    parameters = internal_structs.TradingParameters(BrokerID=BROKER, MaxSessionsPerUser=2)
    for message in demo_genesis(DAY, BROKER, [], parameters):
        floor.tell(message)
    return floor, floor.log_in("100001", 1)


def named(section: str, kind: type[Core]) -> set[str]:
    return {name for row in MATRIX[section] if kind.NAME in row["cores"] for name in row["names"]}


def table() -> str:
    names = [kind.NAME for kind in CORES]
    lines = [f"| | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for section in ("command", "order", "query", "mode"):
        for row in MATRIX[section]:
            what = ", ".join(row["names"]) if "names" in row else row["name"]
            if row.get("note"):
                what += f" ({row['note']})"
            cells = ["yes" if name in row["cores"] else row["refusal"] for name in names]
            lines.append(f"| {what} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", CORES)
def test_commands_and_queries(kind: type[Core]) -> None:
    """Exactly the listed ones are taken; each other request of the vocabulary is refused by name."""
    floor, hands = open_floor(kind)
    commands, queries = named("command", kind), named("query", kind)
    assert commands | queries <= {request.name for request in VOCABULARY.requests.values()}
    refusal = errors.UNSUPPORTED_FUNCTION.id
    for request in VOCABULARY.requests.values():
        message = Message(request.tid, ())
        results = floor.core.query(message, "100001").fields
        is_refused = bool(results) and getattr(results[0], "ErrorID", 0) == refusal
        assert is_refused is (request.name not in queries), request.name
        if request.name in commands:
            continue
        [result] = floor.tell(message, hands.source, hands.user)
        assert result.message.fields[0].ErrorID == refusal, request.name  # type: ignore[attr-defined]
    for name in commands:
        results = floor.tell(Message(VOCABULARY.messages[name].tid, ()), Source(9), "")
        assert all(getattr(r.message.fields[0], "ErrorID", 0) != refusal for r in results), name


@pytest.mark.parametrize("kind", CORES)
@pytest.mark.parametrize("row", MATRIX["order"], ids=lambda row: row["name"])
def test_orders(kind: type[Core], row: dict[str, Any]) -> None:
    floor, hands = open_floor(kind)
    hands.sell(2900.0, 5)
    sent = {name: said[0] if isinstance(said, list) else said for name, said in row["sent"].items()} | row.get("where", {})
    if row.get("action"):
        [first, *_] = hands.cancel(1, **sent)
    else:
        [first, *_] = hands.buy(2900.0, 1, **sent)
    if kind.NAME in row["cores"]:
        assert first.message.tid == messages.OnRtnOrder.tid
    else:
        assert first.message.fields[0].ErrorID == getattr(errors, row["refusal"]).id  # type: ignore[attr-defined]


@pytest.mark.parametrize("reader", CORES)
@pytest.mark.parametrize("writer", CORES)
def test_records_of_one_core_are_read_by_the_other(writer: type[Core], reader: type[Core]) -> None:
    floor, hands = open_floor(writer)
    hands.sell(2900.0, 5)
    hands.buy(2900.0, 2)
    records = floor.core.export()
    assert structs.Order in {type(record) for record in records}
    assert [r.pack() for r in reader.restore(records).export()] == [r.pack() for r in records]


def test_the_table_is_current() -> None:
    page = (SPECS / "decisions" / "second-core.md").read_text("utf-8")
    assert page.split(MARK)[1] == "\n" + table(), f"put this below the mark:\n\n{table()}"
