"""What a session remembers: the numbers of both directions and the messages that may have to be sent again."""

from __future__ import annotations

from typing import Iterator, Protocol


class Store(Protocol):
    """Kept by the shell, in memory or in the log. Calls are made before the effects that they belong to are given out.

    Raising from any of them ends the machine's call half-way; a shell whose store fails stops its session.
    """

    next_out: int  # MsgSeqNum(34) of the next message that we send
    next_in: int  # MsgSeqNum(34) that we expect next

    def keep(self, number: int, data: bytes) -> None:
        """A message that is sent again on demand: `number` is next_out, which becomes one more."""

    def count_out(self, number: int) -> None:
        """A message of the session level, which is not sent again: `number` is next_out, which becomes one more."""

    def count_in(self, number: int) -> None:
        """Everything up to `number` is taken, or will never come: next_in becomes one more. May also go back (SequenceReset)."""

    def move_out(self, next_out: int) -> None:
        """Leave numbers out: next_out becomes a greater one. What it jumps over is gap-filled when it is asked for."""

    def sent(self, first: int, last: int) -> Iterator[tuple[int, bytes]]:
        """What was kept with numbers first to last, ascending. Read piece by piece; messages may be kept meanwhile."""

    def reset(self) -> None:
        """Both numbers become 1 and nothing is kept."""


class MemoryStore:
    """A store that forgets with the process."""

    def __init__(self, next_out: int = 1, next_in: int = 1):
        self.next_out, self.next_in = next_out, next_in
        self._kept: dict[int, bytes] = {}

    def keep(self, number: int, data: bytes) -> None:
        self._kept[number] = data
        self.next_out = number + 1

    def count_out(self, number: int) -> None:
        self.next_out = number + 1

    def count_in(self, number: int) -> None:
        self.next_in = number + 1

    def move_out(self, next_out: int) -> None:
        self.next_out = next_out

    def sent(self, first: int, last: int) -> Iterator[tuple[int, bytes]]:
        for number in range(first, last + 1):
            data = self._kept.get(number)
            if data is not None:
                yield number, data

    def reset(self) -> None:
        self.next_out = self.next_in = 1
        self._kept.clear()
