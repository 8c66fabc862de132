"""Both cores side by side over one stream of orders, batch by batch, and the bare heap book beside them.

The cores take turns within the run, so drift of the machine falls out of the ratio. Each has its own views of the same bytes,
members decoded beforehand: decoding is shared by every core behind the contract, so it is left out of their times and shown by
itself. What they say is compared byte for byte after each batch, and their exports at the end: a core that does other work is
not measured. Times are this thread's processor time: what else the machine does in between does not count, and the
collector of cyclic garbage is off, since it walks both cores' objects in the time of either.
"""

from __future__ import annotations

import contextlib
import gc
import time
from typing import Callable, Iterator, NamedTuple, Sequence

from fixbridge.adapters.contract import Command, Core, Result
from fixbridge.bench.apply import TURN_COMMANDS, ApplyBench, Said
from fixbridge.bench.faults import BenchFault
from fixbridge.bench.figures import Rate
from fixbridge.bench.heap_book import HeapBook
from fixbridge.bench.stream import Step
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
        with _without_collector():
            self._batches(cores, book, said, seconds)
        said.compare(prepared.stream.mix)
        if digest_of(cores[FIRST]) != digest_of(cores[SECOND]):
            raise BenchFault("the cores said the same and hold different states")
        return Turn(*(Rate(len(steps), seconds[name]) for name in (FIRST, SECOND, "heap", "decoding")))

    def _batches(self, cores: dict[str, Core], book: HeapBook, said: Said, seconds: dict[str, float]) -> None:
        prepared = self.prepared
        steps = prepared.stream.steps
        for at in range(0, len(steps), TURN_COMMANDS):
            stop = min(at + TURN_COMMANDS, len(steps))
            started = time.thread_time()
            batches = {FIRST: prepared.commands(at, stop, decoded=True)}
            seconds["decoding"] += time.thread_time() - started
            batches[SECOND] = prepared.commands(at, stop, decoded=True)
            answers: dict[str, list[list[Result]]] = {}
            order = (FIRST, SECOND) if at // TURN_COMMANDS % 2 == 0 else (SECOND, FIRST)
            for name in order:
                answers[name], spent = _apply(cores[name].apply, batches[name])
                seconds[name] += spent
            seconds["heap"] += _match(book, steps[at:stop])
            if [_bytes_of(r) for r in answers[FIRST]] != [_bytes_of(r) for r in answers[SECOND]]:
                raise BenchFault(f"the cores said different things about commands {at} to {stop} of the stream")
            said.read(answers[FIRST])


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """In one process the collector walks the objects of both cores in the time of whichever happens to call it."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _apply(apply: Callable[[Command], list[Result]], commands: Sequence[Command]) -> tuple[list[list[Result]], float]:
    answers: list[list[Result]] = []
    started = time.thread_time()
    for command in commands:
        answers.append(apply(command))
    return answers, time.thread_time() - started


def _match(book: HeapBook, steps: Sequence[Step]) -> float:
    insert, cancel = book.insert, book.cancel
    started = time.thread_time()
    for step in steps:
        if step.lots:
            insert(step.order, step.side, step.price_ticks, step.lots)
        else:
            cancel(step.order)
    return time.thread_time() - started


def _bytes_of(results: list[Result]) -> list[tuple[object, ...]]:
    """A tape as bytes: equal structs have equal bytes (specs/rules, R4)."""
    return [
        (r.message.tid, tuple(type(f).NAME.encode() + f.pack() for f in r.message.fields), r.dialog, r.users, r.public, r.context)
        for r in results
    ]
