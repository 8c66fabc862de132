"""`fixbridge bench fix-codec`: every library that is measured reads and says the same order; what is not there is named."""

from __future__ import annotations

import json

from fixbridge.bench import fix_codec


def test_one_round_names_all_of_them() -> None:
    contest = fix_codec.run(1, lambda words: None)
    shown = json.loads(json.dumps(contest.to_dict()))
    assert shown["fields"] == 24 and set(shown["libraries"]) | set(shown["missing"]) == {*fix_codec.LIBRARIES, "jspurefix"}
    assert set(shown["libraries"][fix_codec.OURS]) == set(fix_codec.TITLES)
    assert shown["libraries"][fix_codec.OURS]["six"]["ratio_to_ours"] == 1


def test_the_floor_and_the_twin_read_the_same_order() -> None:
    floor = fix_codec._floor_decode(fix_codec.RAW)
    for make in (fix_codec.by_ours, fix_codec.by_twin):
        given = make()["six"][1]
        message = given["decode"](fix_codec.RAW, given["lengths"])[1]
        assert [message.get(tag) for tag in fix_codec.SIX] == [floor[str(tag)] for tag in fix_codec.SIX]
