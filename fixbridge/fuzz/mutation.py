"""Changing inputs: small damage from a seeded source, and lengths and sums made right again so that damage gets further in."""

from __future__ import annotations

import random
import re
from typing import Callable, Sequence

MAX_INPUT_BYTES = 8192
_BYTES = (0x00, 0x01, 0x02, 0x7F, 0x80, 0xFF, 0xE0, 0xEF, 0x20, 0x2E, 0x3D, 0x39)
_PIECES = (
    b"\x00" * 4, b"\xff" * 4, b"\xe0\xe0", b"\xef" * 8, b"\x7f\xef" + b"\xff" * 6, b"\x7f\xf8" + bytes(6),
    b"\x81\x30", b"\xfe\xfe", "资金".encode("gbk"), b"\x01", b"=", b"8=FIX.4.4\x019=", b"10=000\x01", b"95=", b"-", b".",
    b" " * 8, b"NaN", b"\x80\x00\x00\x00",
)  # fmt: skip


class Mutator:
    """Inputs made of seeds, the same for the same source."""

    def __init__(self, seeds: Sequence[bytes], rng: random.Random, repair: Callable[[bytes], bytes] | None):
        assert seeds
        self._seeds, self._rng, self._repair = seeds, rng, repair

    def next(self) -> bytes:
        """One input: a seed with one to eight changes; half of them repaired."""
        rng = self._rng
        bits = rng.getrandbits(32)
        data = bytearray(self._seeds[bits % len(self._seeds)])
        for _ in range(1 + (bits >> 24 & 7 & bits >> 27)):
            _CHANGES[int(rng.random() * len(_CHANGES))](data, rng, self._seeds)
        made = bytes(data[:MAX_INPUT_BYTES])
        return self._repair(made) if self._repair is not None and bits & 1 << 31 else made


def _place(data: bytearray, rng: random.Random) -> int:
    return int(rng.random() * (len(data) + 1))


def _flip(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    if data:
        data[int(rng.random() * len(data))] ^= 1 << int(rng.random() * 8)


def _set(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    if data:
        data[int(rng.random() * len(data))] = _BYTES[int(rng.random() * len(_BYTES))]


def _any(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    if data:
        data[int(rng.random() * len(data))] = rng.getrandbits(8)


def _insert(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    at = _place(data, rng)
    data[at:at] = _PIECES[int(rng.random() * len(_PIECES))]


def _overwrite(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    at, piece = _place(data, rng), _PIECES[int(rng.random() * len(_PIECES))]
    data[at : at + len(piece)] = piece


def _cut(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    at = _place(data, rng)
    del data[at : at + 1 + int(rng.random() * 8)]


def _truncate(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    del data[_place(data, rng) :]


def _double(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    at = _place(data, rng)
    data[at:at] = data[at : at + 1 + int(rng.random() * 32)] * (1 + int(rng.random() * 3))


def _join(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    data += seeds[int(rng.random() * len(seeds))]


def _splice(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    other = seeds[int(rng.random() * len(seeds))]
    at = _place(data, rng)
    data[at:] = other[min(at, len(other)) :]


def _noise(data: bytearray, rng: random.Random, seeds: Sequence[bytes]) -> None:
    at = _place(data, rng)
    data[at : at + 8] = rng.randbytes(8)


_CHANGES = (_flip, _set, _set, _any, _any, _insert, _overwrite, _overwrite, _cut, _truncate, _double, _join, _splice, _noise)


def repair_ftd(data: bytes) -> bytes:
    """One CTP frame again: its content as long as it says, its field bytes those present where it is not compressed."""
    content = bytearray(data[4 + data[1] :]) if len(data) > 4 else bytearray()
    if len(content) >= 22 and len(content) <= 4096:
        if content[1] != 3:
            content[16:18] = (len(content) - 22).to_bytes(2, "big")
        return data[:2] + len(content).to_bytes(2, "big") + data[4 : 4 + data[1]] + content
    return data


def repair_jrt(data: bytes) -> bytes:
    """The same of JR/T 0016-2014; the field count is that of the fields walked."""
    if len(data) < 20:
        return data
    start = 4 + data[1]
    content = bytearray(data[start:])
    if not 16 <= len(content) <= 4096:
        return data
    content[14:16] = (len(content) - 16).to_bytes(2, "big")
    count, at = 0, 16
    while len(content) - at >= 6:
        count += 1
        at += 6 + int.from_bytes(content[at + 4 : at + 6], "big")
    content[12:14] = min(count, 0xFFFF).to_bytes(2, "big")
    return data[:2] + len(content).to_bytes(2, "big") + data[4:start] + content


_FIX = re.compile(rb"8=FIXT?\.\d\.\d\x019=\d+\x01")


def repair_fix(data: bytes) -> bytes:
    """One FIX message with the BodyLength(9) and CheckSum(10) of what stands between them."""
    begin = _FIX.match(data)
    if begin is None:
        return data
    body = data[begin.end() :]
    if body[-7:-4] == b"10=":
        body = body[:-7]
    if not body.endswith(b"\x01"):
        body += b"\x01"
    head = data[: data.index(b"9=")] + b"9=%d\x01" % len(body)
    return head + body + b"10=%03d\x01" % (sum(head + body) & 0xFF)
