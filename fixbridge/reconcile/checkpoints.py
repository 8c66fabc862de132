"""A core's whole state at places of the log that two cores find by themselves, with a digest for each owner.

A checkpoint is after the first command whose number reaches a multiple of `every`. Both cores keep the last few; who compares
takes the newest that both have.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Sequence

from ctpproto.structs import Struct
from fixbridge.adapters.contract import Core
from fixbridge.reconcile.compare import Owner, digests

KEPT = 4


@dataclass(frozen=True)
class Checkpoint:
    """The export after the command of that number."""

    number: int
    records: Sequence[Struct]

    @cached_property
    def digests(self) -> dict[Owner, str]:
        """Of each owner."""
        return digests(self.records)

    @cached_property
    def digest(self) -> str:
        """Of all: 32 hexadecimal digits."""
        whole = blake2b(digest_size=16)
        for (kind, name), digest in sorted(self.digests.items()):
            whole.update(f"{kind}\0{name}\0{digest}\0".encode())
        return whole.hexdigest()


class Checkpoints:
    """`after` each command; `kept`: the newest last. every: 0 keeps none."""

    def __init__(self, every: int):
        self.every = every
        self.kept: deque[Checkpoint] = deque(maxlen=KEPT)
        self._before: int | None = None

    def after(self, number: int, core: Core) -> None:
        """A command has been applied or absorbed; every command in turn."""
        before, self._before = self._before, number
        # After a start nobody knows which command was the one before: that multiple is passed over.
        if self.every and before is not None and before // self.every != number // self.every:
            self.kept.append(Checkpoint(number, core.export()))

    def take(self, number: int, records: Sequence[Struct]) -> Checkpoint:
        """One more than those that both find by themselves: the state that covers that number, by whoever knows it."""
        checkpoint = self.at(number)
        if checkpoint is None:
            checkpoint = Checkpoint(number, records)
            self.kept.append(checkpoint)
        return checkpoint

    def at(self, number: int) -> Checkpoint | None:
        return next((checkpoint for checkpoint in self.kept if checkpoint.number == number), None)
