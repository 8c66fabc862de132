"""Zero-run compression: 0xE1..0xEF stand for 1..15 zero bytes, 0xE0 makes the next byte literal.

Both ways are a handful of passes in C; there is no loop over bytes.
"""

from __future__ import annotations

import re

from ctpproto.ftd.faults import BadBody

MAX_EXPANDED = 8192  # bytes; the official client refuses more

_ESCAPE = 0xE0
_RUNS = [(bytes([_ESCAPE + length]), bytes(length)) for length in range(15, 0, -1)]
_RESERVED = re.compile(rb"[\xe0-\xef]")
_CODE = re.compile(rb"\xe0[\x00-\xff]|[\xe1-\xef]")
_MEANING = {bytes([_ESCAPE, byte]): bytes([byte]) for byte in range(256)} | dict(_RUNS)


def _meaning(match: re.Match[bytes]) -> bytes:
    return _MEANING[match[0]]


def compress(data: bytes) -> bytes:
    """The shortest form of `data`, of any length."""
    if _RESERVED.search(data):
        data = _RESERVED.sub(b"\xe0\\g<0>", data)
    # Longest first, from the left: what is left of a run is always shorter than the next code. Codes are no zeros,
    # and only zeros are looked for, so that nothing is replaced twice.
    for code, zeros in _RUNS:
        data = data.replace(zeros, code)
    return data


def expand(data: bytes) -> bytes:
    """What was compressed. Raises BadBody, with the byte of `data`, for a trailing escape or more than MAX_EXPANDED bytes."""
    small = data
    if _ESCAPE in data:
        # An odd run of escapes at the end leaves the last one without its literal: pairs are read from the run's left.
        if (len(data) - len(data.rstrip(b"\xe0"))) & 1:
            raise BadBody("compressed content ends with an escape", len(data) - 1)
        data = _CODE.sub(_meaning, data)
    else:
        for code, zeros in _RUNS:
            data = data.replace(code, zeros)
    if len(data) > MAX_EXPANDED:
        raise BadBody(f"{len(data)} bytes uncompressed, {MAX_EXPANDED} allowed", _limit(small))
    return data


def _limit(data: bytes) -> int:
    """The byte with which `data` says more than is allowed; for the fault alone."""
    size = at = 0
    while True:
        byte = data[at]
        size += byte - _ESCAPE if _ESCAPE < byte <= 0xEF else 1
        if size > MAX_EXPANDED:
            return at
        at += 2 if byte == _ESCAPE else 1
