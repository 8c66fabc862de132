"""The baseline of `apply` matches by price and time, and the stream it is fed with is what it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fixbridge.bench import stream
from fixbridge.bench.heap_book import BUY, SELL, HeapBook

inserts = st.tuples(st.sampled_from((BUY, SELL)), st.integers(1, 9), st.integers(1, 5))
cancels = st.integers(0, 40)


def naive(resting: list[list[int]], side: int, price: int, lots: int) -> list[tuple[int, int, int]]:
    """The definition: best price first, then first come; `resting` rows are [order, side, price, lots] in order of arrival."""
    fills = []
    while lots:
        against = [r for r in resting if r[1] != side and (r[2] - price) * side <= 0]
        if not against:
            break
        best = min(against, key=lambda r: r[2] * side)
        took = min(lots, best[3])
        fills.append((best[0], best[2], took))
        lots -= took
        best[3] -= took
        if not best[3]:
            resting.remove(best)
    return fills


@given(st.lists(st.one_of(inserts, cancels), max_size=60))
def test_matches_by_price_then_time(steps: list[tuple[int, int, int] | int]) -> None:
    book, resting = HeapBook(), []
    for number, step in enumerate(steps):
        if isinstance(step, int):
            rested = sum(r[3] for r in resting if r[0] == step)
            resting = [r for r in resting if r[0] != step]
            assert book.cancel(step) == rested
            continue
        side, price, lots = step
        expected = naive(resting, side, price, lots)
        assert book.insert(number, side, price, lots) == expected
        left = lots - sum(f[2] for f in expected)
        if left:
            resting.append([number, side, price, left])
    assert book.left == {r[0]: r[3] for r in resting}


def test_a_stream_repeats_and_has_every_kind_of_step() -> None:
    made = stream.make(2000, users=3)
    assert made == stream.make(2000, users=3)
    assert len(made.steps) == 2000
    assert {"cancels", "crossing inserts", "resting inserts", "fills"} == set(made.mix)
    fills, _ = stream.run_heap(made.steps)
    assert fills == made.mix["fills"]
