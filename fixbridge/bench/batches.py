"""The one way in which cores and the heap book are timed: batch by batch in turn, over the same stream, in one thread.

Drift of the machine falls out of the ratio, since all take turns within a run; what else the machine does in between does not
count, since times are this thread's processor time. The collector of cyclic garbage is off: in one process it walks the objects
of all of them in the time of whichever happens to call it.
"""

from __future__ import annotations

import contextlib
import gc
import time
from typing import Callable, Iterator, Sequence

from fixbridge.adapters.contract import Command, Result
from fixbridge.bench.heap_book import HeapBook
from fixbridge.bench.stream import Step

BATCH_COMMANDS = 256  # the sequencer's turn: so many are applied before anything is released
HOW = (
    f"processor time of one thread, batches of {BATCH_COMMANDS} in turn with the heap book, no collector; making the commands, "
    "and reading and comparing what is said, are not in it"
)


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def applied(apply: Callable[[Command], list[Result]], commands: Sequence[Command]) -> tuple[list[list[Result]], float]:
    """What a core says to a batch, and the seconds that it took."""
    answers: list[list[Result]] = []
    started = time.thread_time()
    for command in commands:
        answers.append(apply(command))
    return answers, time.thread_time() - started


def matched(book: HeapBook, steps: Sequence[Step]) -> float:
    """The seconds that the heap book takes for the same orders."""
    insert, cancel = book.insert, book.cancel
    started = time.thread_time()
    for step in steps:
        if step.lots:
            insert(step.order, step.side, step.price_ticks, step.lots)
        else:
            cancel(step.order)
    return time.thread_time() - started
