"""`fixbridge bench bulk`: every way is measured over every stream, beside memcpy."""

from __future__ import annotations

import io
import json

from rich.console import Console

from fixbridge.bench import bulk


def test_one_round_over_a_small_stream_names_every_way() -> None:
    contests = bulk.run(1, lambda words: None, size=1)
    plain, compressed, mixed = json.loads(json.dumps([contest.to_dict() for contest in contests]))
    everywhere = {
        bulk.MEMCPY, bulk.ROWS, bulk.BATCHES, bulk.TABLES, bulk.FROM_ROWS, bulk.FROM_TABLES, bulk.VIEWS,
    }  # fmt: skip
    assert set(plain["ways"]) == everywhere | {bulk.NUMPY, bulk.STRUCT}
    assert set(compressed["ways"]) == set(mixed["ways"]) == everywhere
    assert plain["packets"] == compressed["packets"] == 1000 and compressed["bytes"] < plain["bytes"]
    assert plain["bytes"] == 1000 * (bulk.HEAD + bulk.DEPTH.SIZE)
    for contest in (plain, compressed, mixed):
        assert contest["ways"][bulk.MEMCPY]["ratio_to_memcpy"] == 1
        assert contest["ways"][bulk.ROWS]["ratio_to_memcpy_expanded"] >= contest["ways"][bulk.ROWS]["ratio_to_memcpy"]
        assert all(len(figures["rounds_us"]) == 1 and figures["mb_per_s"] > 0 for figures in contest["ways"].values())
    assert compressed["bytes_expanded"] == plain["bytes_expanded"] == plain["bytes"]
    said = io.StringIO()
    bulk.show(contests, Console(file=said, width=132))
    assert "7 structs, half compressed" in said.getvalue() and "Goal: 0.2 of memcpy" in said.getvalue()


def test_others_read_the_same_prices() -> None:
    data, count, expanded = bulk.stream(("DepthMarketData",), lambda at: False, 1)
    theirs = bulk.others(data)[bulk.NUMPY]()
    ours = bulk.bulk.decode(data).arrays["DepthMarketData"]
    assert count == 1000 and expanded == len(data) and theirs["LastPrice"].tolist() == ours["LastPrice"].tolist()
    assert bulk.others(data)[bulk.STRUCT]() == count
