"""`fixbridge bench fix-codec`: every library that is measured reads and says the same order; what is not there is named."""

from __future__ import annotations

import json
import sys

import pytest

from fixbridge.bench import fix_codec, jspurefix
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.line_worker import LineWorker


def test_one_round_names_all_of_them() -> None:
    contest = fix_codec.run(1, lambda words: None)
    shown = json.loads(json.dumps(contest.to_dict()))
    assert shown["fields"] == 24 and set(shown["libraries"]) | set(shown["missing"]) == {*fix_codec.LIBRARIES, jspurefix.NAME}
    assert set(shown["libraries"][fix_codec.OURS]) == set(fix_codec.TITLES)
    assert shown["libraries"][fix_codec.OURS]["six"]["ratio_to_ours"] == 1


def test_the_floor_and_the_twin_read_the_same_order() -> None:
    floor = fix_codec._floor_decode(fix_codec.RAW)
    for make in (fix_codec.by_ours, fix_codec.by_twin):
        given = make()["six"][1]
        message = given["decode"](fix_codec.RAW, given["lengths"])[1]
        assert [message.get(tag) for tag in fix_codec.SIX] == [floor[str(tag)] for tag in fix_codec.SIX]


def test_jspurefix_is_given_the_order_of_the_others() -> None:
    order, said = jspurefix.ORDER, dict(fix_codec.BODY)
    group = order["Parties"]["NoPartyIDs"]
    flat = {**order, **order["Instrument"], **order["OrderQtyData"], **group[0], "NoPartyIDs": len(group)}
    flat["TransactTime"] = flat["TransactTime"].replace("-", "").replace("T", "-").removesuffix("Z")
    names = [name for name in flat if name not in ("Parties", "Instrument", "OrderQtyData")]
    assert {getattr(fix_codec.Tag, name): str(flat[name]) for name in names} == said


def test_a_worker_that_ends_is_named_with_its_last_words() -> None:
    worker = LineWorker([sys.executable, "-c", "import json; print(json.loads(input())); raise SystemExit('out of paper')"], {})
    with pytest.raises(json.JSONDecodeError):
        worker.ask({"us": 1})  # no JSON
    with pytest.raises(BenchFault, match="out of paper"):
        worker.ask({"us": 1})
    worker.end()
