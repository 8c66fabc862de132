"""Both cores side by side over one stream of orders, and the bare heap book beside them, timed as `batches` says.

Each has its own views of the same bytes, members decoded beforehand: decoding is shared by every core behind the contract, so it
is left out of their times and shown by itself. What they say is compared byte for byte after each batch, and their exports at the
end: a core that does other work is not measured.
"""

from __future__ import annotations

import time
from typing import NamedTuple

from fixbridge.adapters.contract import Core, Result
from fixbridge.bench.apply import ApplyBench, Said
from fixbridge.bench.batches import BATCH_COMMANDS, applied, matched, without_collector
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.figures import Rate
from fixbridge.bench.heap_book import HeapBook
from fixbridge.core.cores import CORES, NOT_BUILT, SECOND, digest_of

FIRST = "primary"


class Turn(NamedTuple):
    """One run over the whole stream: commands a second of each."""

    first: Rate
    second: Rate
    heap: Rate
    decoding: Rate


class CoresBench:
    """The stream of ApplyBench, for two cores."""

    def __init__(self, count: int):
        if SECOND not in CORES:
            raise BenchFault(NOT_BUILT)
        self.prepared = ApplyBench(count)

    def run(self) -> Turn:
        """Fresh cores, the whole stream. Raises BenchFault where they differ."""
        prepared = self.prepared
        cores = {name: prepared.market(CORES[name])[0] for name in (FIRST, SECOND)}
        book, said = HeapBook(), Said()
        seconds = dict.fromkeys((FIRST, SECOND, "heap", "decoding"), 0.0)
        steps = prepared.stream.steps
        with without_collector():
            self._batches(cores, book, said, seconds)
        said.compare(prepared.stream.mix)
        if digest_of(cores[FIRST]) != digest_of(cores[SECOND]):
            raise BenchFault("the cores said the same and hold different states")
        return Turn(*(Rate(len(steps), seconds[name]) for name in (FIRST, SECOND, "heap", "decoding")))

    def _batches(self, cores: dict[str, Core], book: HeapBook, said: Said, seconds: dict[str, float]) -> None:
        prepared = self.prepared
        steps = prepared.stream.steps
        for at in range(0, len(steps), BATCH_COMMANDS):
            stop = min(at + BATCH_COMMANDS, len(steps))
            started = time.thread_time()
            batches = {FIRST: prepared.commands(at, stop, decoded=True)}
            seconds["decoding"] += time.thread_time() - started
            batches[SECOND] = prepared.commands(at, stop, decoded=True)
            answers: dict[str, list[list[Result]]] = {}
            order = (FIRST, SECOND) if at // BATCH_COMMANDS % 2 == 0 else (SECOND, FIRST)
            for name in order:
                answers[name], spent = applied(cores[name].apply, batches[name])
                seconds[name] += spent
            seconds["heap"] += matched(book, steps[at:stop])
            if [_bytes_of(r) for r in answers[FIRST]] != [_bytes_of(r) for r in answers[SECOND]]:
                raise BenchFault(f"the cores said different things about commands {at} to {stop} of the stream")
            said.read(answers[FIRST])


def _bytes_of(results: list[Result]) -> list[tuple[object, ...]]:
    """A tape as bytes: equal structs have equal bytes (specs/rules, R4)."""
    return [
        (r.message.tid, tuple(type(f).NAME.encode() + f.pack() for f in r.message.fields), r.dialog, r.users, r.public, r.context)
        for r in results
    ]
