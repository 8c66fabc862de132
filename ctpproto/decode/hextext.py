"""Hex as people have it: a bare run, `hexdump -C`, `xxd`, `od -tx1`, Wireshark's copies and its "follow stream" dump.

Where lines begin with an offset, what stands right of the bytes is left out, and `*` repeats the line before it. Wireshark's
"follow stream" dump indents what the server sent: pieces are of side 1 then, all others of side 0.
"""

from __future__ import annotations

import re
from typing import Iterable, Iterator

from ctpproto.faults import Fault

_OFFSET = re.compile(r"(?P<indent>\s*)(?P<offset>[0-9A-Fa-f]{4,16})(?P<colon>:?)(?:\s+(?P<rest>.*))?")
_GROUPED = re.compile(r"(?:[0-9A-Fa-f]{2})+(?: (?:[0-9A-Fa-f]{2})+)*(?=  |\s*$)")  # xxd: text follows after two spaces
_SPACED = re.compile(r"[0-9A-Fa-f]{2}(?: {1,2}[0-9A-Fa-f]{2}(?![^\s]))*")  # all others: a double space in the middle
_NOISE = re.compile(r"0[xX]|[\s,:;{}\\\-]|(?<=\\)x")
MAX_REPEATED = 16 << 20  # bytes behind one "*"
_HEX = re.compile(r"[0-9A-Fa-f]*")


class NoHex(Fault):
    """Text that holds no hex bytes where they were expected."""


def parse(lines: Iterable[str]) -> Iterator[tuple[int, bytes]]:
    """(side, bytes) for each line. Raises NoHex, naming the line."""
    dump = _Dump()
    nibble = ""
    for number, line in enumerate(lines, 1):
        line = line.rstrip("\r\n")
        if not line.strip():
            continue
        found = dump.line(line, number)
        if found is not None:
            yield from found
            continue
        digits = nibble + _NOISE.sub("", line)
        if not _HEX.fullmatch(digits):
            raise NoHex(f"line {number} is no hex: {line.strip()[:60]!r}")
        nibble = digits[-1] if len(digits) % 2 else ""
        yield 0, bytes.fromhex(digits[: len(digits) - len(nibble)])
    if nibble:
        raise NoHex("an odd number of hex digits")


def looks_like_hex(text: str) -> bool:
    """Whether the first lines of a text are hex in one of the forms above."""
    try:
        found = b"".join(data for _, data in parse(text.splitlines()))
    except NoHex as fault:
        return "odd number" in str(fault) and bool(_HEX.fullmatch(_NOISE.sub("", text)))
    return bool(found)


class _Dump:
    """Lines that begin with the offset of their bytes. Which offsets fit is what tells them from a bare run of hex."""

    def __init__(self) -> None:
        self._next: dict[int, int] = {}  # side -> offset of the next line
        self._last: dict[int, bytes] = {}
        self._side = 0
        self._repeats = False  # a "*" stands before this line

    def line(self, line: str, number: int) -> list[tuple[int, bytes]] | None:
        """The bytes of a line; None where it does not belong to a dump."""
        if line.strip() == "*" and self._next:
            self._repeats = True
            return []
        match = _OFFSET.fullmatch(line)
        if match is None:
            return None
        side, offset, rest = int(bool(match["indent"])), int(match["offset"], 16), match["rest"] or ""
        if not self._next and side:
            side = 0  # a dump that is indented as a whole
        expected = self._next.get(side)
        if expected is None and (offset or not rest):
            return None
        expected = expected or 0
        found: list[tuple[int, bytes]] = []
        if self._repeats:
            last, self._repeats = self._last[self._side], False
            missing = offset - expected
            if not last or side != self._side or missing < 0 or missing % len(last) or missing > MAX_REPEATED:
                raise NoHex(f"line {number}: the lines that are repeated up to offset {offset:#x} do not add up")
            found.append((side, last * (missing // len(last))))
            expected = offset
        if offset != expected:
            raise NoHex(f"line {number}: offset {offset:#x} where {expected:#x} was expected")
        bytes_ = (_GROUPED if match["colon"] else _SPACED).match(rest)
        data = bytes.fromhex(bytes_[0]) if bytes_ else b""
        if not data and rest:
            raise NoHex(f"line {number} has no bytes: {line.strip()[:60]!r}")
        self._side, self._next[side], self._last[side] = side, offset + len(data), data
        return [*found, (side, data)] if data else found
