"""What a fuzzing process is at, in a file that outlives it: frames done, and the input in hand.

u64 frames done | u32 length | input
"""

from __future__ import annotations

import mmap
from pathlib import Path
from struct import Struct as _Layout

from fixbridge.fuzz.mutation import MAX_INPUT_BYTES

_HEAD = _Layout("=QI")
_DONE = _Layout("=Q")


class State:
    """One process writes, another reads; `create` makes the file."""

    def __init__(self, path: Path):
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)
        self.done = _DONE.unpack_from(self._map)[0]

    @classmethod
    def create(cls, path: Path) -> State:
        path.write_bytes(bytes(_HEAD.size + MAX_INPUT_BYTES))
        return cls(path)

    def take(self, data: bytes) -> None:
        """This input is about to be tried."""
        data = data[:MAX_INPUT_BYTES]
        _HEAD.pack_into(self._map, 0, self.done, len(data))
        self._map[_HEAD.size : _HEAD.size + len(data)] = data

    def passed(self) -> None:
        """It went well."""
        self.done += 1

    def finish(self) -> None:
        """Nothing is in hand any more."""
        self.take(b"")

    def read(self) -> tuple[int, bytes]:
        """Frames done, and the input in hand."""
        done, length = _HEAD.unpack_from(self._map)
        return done, self._map[_HEAD.size : _HEAD.size + length]

    def close(self) -> None:
        self._map.close()
