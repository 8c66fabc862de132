"""A core's whole state at places of the log that two cores find by themselves, with a digest for each owner.

A checkpoint is after the first command whose number reaches a multiple of `every`. Both cores keep the last few; who compares
takes the newest that both have. Export and digests of a large state take long: they are made aside, and the records wait in a
file until somebody asks for them, which is where digests differ.
"""

from __future__ import annotations

import json
import shutil
from bisect import insort
from functools import cached_property, partial
from hashlib import blake2b
from pathlib import Path
from typing import Callable, Sequence

import structlog

from ctpproto.structs import Struct
from fixbridge.adapters.contract import Core
from fixbridge.adapters.log import records as packed
from fixbridge.core.forked import Aside
from fixbridge.reconcile.compare import Owner, digests

log = structlog.get_logger("checkpoints")

KEPT = 4
MAX_UNDER_WAY = 2  # one more is left out: the other core will have others in common with this one


class Checkpoint:
    """The state after the command of that number: digests of each owner at once, the export itself when it is asked for."""

    def __init__(self, number: int, digests: dict[Owner, str], load: Callable[[], Sequence[Struct]]):
        self.number, self.digests, self._load = number, digests, load

    @classmethod
    def of(cls, number: int, records: Sequence[Struct]) -> Checkpoint:
        return cls(number, digests(records), lambda: records)

    @cached_property
    def records(self) -> Sequence[Struct]:
        return self._load()

    @cached_property
    def digest(self) -> str:
        """Of all: 32 hexadecimal digits."""
        whole = blake2b(digest_size=16)
        for (kind, name), digest in sorted(self.digests.items()):
            whole.update(f"{kind}\0{name}\0{digest}\0".encode())
        return whole.hexdigest()


class Checkpoints:
    """`after` each command; `kept`: the newest last."""

    def __init__(self, every: int, folder: Path | None = None, aside: Aside | None = None):
        """every: 0 keeps none. folder, aside: for records that wait, and where they are made; None: here and now, in memory."""
        self.every = every
        self.kept: list[Checkpoint] = []
        self._before: int | None = None
        self._folder, self._aside = folder, aside
        self._under_way: dict[int, Callable[[], None]] = {}
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700, parents=True)

    def after(self, number: int, core: Core) -> None:
        """A command has been applied or absorbed; every command in turn."""
        before, self._before = self._before, number
        # After a start nobody knows which command was the one before: that multiple is passed over.
        if self.every and before is not None and before // self.every != number // self.every:
            self._make(number, core)

    def take(self, number: int, records: Sequence[Struct]) -> Checkpoint:
        """One more than those that both find by themselves: the state that covers that number, by whoever knows it."""
        return self.at(number) or self._keep(Checkpoint.of(number, records))

    def at(self, number: int) -> Checkpoint | None:
        return next((checkpoint for checkpoint in self.kept if checkpoint.number == number), None)

    def drop(self) -> None:
        """Those under way are not wanted any more."""
        for end in self._under_way.values():
            end()
        self._under_way.clear()

    # -- inside ---------------------------------------------------------------------------------------------------------

    def _make(self, number: int, core: Core) -> None:
        if self._folder is None or self._aside is None:
            self._keep(Checkpoint.of(number, core.export()))
            return
        if len(self._under_way) >= MAX_UNDER_WAY:
            return
        path = self._path(number)

        def work() -> bytes:
            records = list(core.export())
            path.write_bytes(packed.encode_fields(records))
            return json.dumps([len(records), [[*owner, digest] for owner, digest in digests(records).items()]]).encode()

        # Before it is known how to end it: what is done at once, is done already when `aside` returns.
        self._under_way[number] = lambda: None
        end = self._aside(work, partial(self._made, number), partial(self._not_made, number))
        if number in self._under_way:
            self._under_way[number] = end

    def _path(self, number: int) -> Path:
        assert self._folder is not None
        return self._folder / str(number)

    def _made(self, number: int, said: bytes) -> None:
        del self._under_way[number]
        count, found = json.loads(said)
        path = self._path(number)
        self._keep(Checkpoint(
            number, {(kind, name): digest for kind, name, digest in found},
            lambda: packed.decode_fields(path.read_bytes(), 0, count),
        ))  # fmt: skip

    def _not_made(self, number: int, why: str) -> None:
        del self._under_way[number]
        log.error("no checkpoint", number=number, why=why)

    def _keep(self, checkpoint: Checkpoint) -> Checkpoint:
        insort(self.kept, checkpoint, key=lambda kept: kept.number)
        for old in self.kept[:-KEPT]:
            if self._folder is not None:
                self._path(old.number).unlink(missing_ok=True)
        del self.kept[:-KEPT]
        return checkpoint
