"""The edge link's frames over a Unix socket, both ways: u32 length (of what follows) | u8 kind | payload, big-endian.

    core -> edge   STATE    u16 version | u32 epoch | u64 released | UTF-8 reason, empty while all is well.
                            First of all, and whenever the reason changes.
    edge -> core   HELLO    i32 front_id | u64 life | u64 after | u32 epoch of that record | 16s its digest.
                            Once. `life` names the edge's process: a new connection of a life ends its earlier one.
    core -> edge   WELCOME  u64 number: everything that earlier connections of this life handed in stands in the log up to
                            there, or never will
                   DIVERGED UTF-8: the log does not hold the record that the edge stands at. Then the connection ends.
                   RECORDS  records, back to back, in the log's own coding (`adapters.log.records`)
    edge -> core   SUBMIT   a Command record with number 0

An edge so sees byte for byte what the log holds. The digest is BLAKE2b-128 over the coded record; 16 zero bytes ask for no
check. An epoch has one writer, so a log that holds this very record holds everything before it too.
"""

from __future__ import annotations

import asyncio
import struct
from hashlib import blake2b
from typing import NamedTuple, cast

import structlog

from ctpproto.faults import Fault, WireFault

log = structlog.get_logger("link")

VERSION = 2
STATE, HELLO, WELCOME, DIVERGED, RECORDS, SUBMIT = 1, 2, 3, 4, 5, 6
MAX_FRAME_BYTES = 72 * 1024 * 1024  # a record (records.MAX_RECORD_BYTES) or a batch
MAX_WRITE_BUFFER_BYTES = 128 * 1024 * 1024  # an edge process this far behind is cut off; it comes back where it was
UNCHECKED = bytes(16)

_HEADER = struct.Struct(">IB")
HEADER_BYTES = _HEADER.size
_STATE = struct.Struct(">HIQ")
_HELLO = struct.Struct(">iQQI16s")
_NUMBER = struct.Struct(">Q")


class LinkFault(WireFault):
    """Bytes on the link that break its framing or its order."""


class State(NamedTuple):
    """What a core says of itself. halted: why it takes nothing, "" while all is well."""

    epoch: int
    released: int
    halted: str


class Hello(NamedTuple):
    """Where an edge stands: after record `after`, whose epoch and digest it names."""

    front_id: int
    life: int
    after: int
    epoch: int
    digest: bytes


def digest(raw: bytes) -> bytes:
    """Of a coded record, as HELLO carries it."""
    return blake2b(raw, digest_size=16).digest()


def decode_header(raw: bytes) -> tuple[int, int]:
    """(bytes that follow the length, kind) of the HEADER_BYTES at the front of a frame."""
    length, kind = _HEADER.unpack(raw)
    return length, kind


def encode_state(state: State) -> bytes:
    return _STATE.pack(VERSION, state.epoch, state.released) + state.halted.encode()


def decode_state(payload: bytes) -> State:
    """Raises LinkFault, also for a core that speaks another version."""
    if len(payload) < _STATE.size:
        raise LinkFault("STATE is cut off")
    version, epoch, released = _STATE.unpack_from(payload)
    if version != VERSION:
        raise LinkFault(f"the core speaks version {version} of the link, this edge {VERSION}")
    return State(epoch, released, payload[_STATE.size :].decode("utf-8", "replace"))


def encode_hello(hello: Hello) -> bytes:
    return _HELLO.pack(*hello)


def decode_hello(payload: bytes) -> Hello:
    """Raises LinkFault."""
    if len(payload) != _HELLO.size:
        raise LinkFault(f"HELLO of {len(payload)} bytes")
    return Hello(*_HELLO.unpack(payload))


def encode_number(number: int) -> bytes:
    return _NUMBER.pack(number)


def decode_number(payload: bytes) -> int:
    """Raises LinkFault."""
    if len(payload) != _NUMBER.size:
        raise LinkFault(f"WELCOME of {len(payload)} bytes")
    return _NUMBER.unpack(payload)[0]


class Frames(asyncio.Protocol):
    """Frames over a stream transport. Bytes that are none end the connection, and nothing else."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's are one in all but name

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer
        buffer += data
        start = 0
        try:
            while len(buffer) - start >= _HEADER.size:
                length, kind = _HEADER.unpack_from(buffer, start)
                if not 1 <= length <= MAX_FRAME_BYTES:
                    raise LinkFault(f"frame of {length} bytes")
                end = start + 4 + length
                if len(buffer) < end:
                    break
                self.frame(kind, bytes(buffer[start + _HEADER.size : end]))
                start = end
            del buffer[:start]
        except Fault as fault:
            log.error("link fault", fault=str(fault))
            buffer.clear()
            self.abort()

    def frame(self, kind: int, payload: bytes) -> None:
        raise LinkFault(f"unexpected frame kind {kind}")

    def send(self, kind: int, payload: bytes) -> None:
        transport = self.transport
        if transport is None or transport.is_closing():
            return
        if transport.get_write_buffer_size() > MAX_WRITE_BUFFER_BYTES:
            log.error("link peer too slow", bytes=transport.get_write_buffer_size())
            transport.abort()
            return
        transport.write(_HEADER.pack(len(payload) + 1, kind) + payload)

    def abort(self) -> None:
        """End the connection now; what has not been written is dropped."""
        if self.transport is not None:
            self.transport.abort()
