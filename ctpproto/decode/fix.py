"""A FIX byte stream as records. After a garbled message it looks for the next BeginString(8)."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, lru_cache
from typing import Generator, Iterator

import ctpproto.generated
from ctpproto.decode.records import Bad, CutOff, Fix, Gap, NoFrame, Record
from ctpproto.faults import WireFault
from ctpproto.fix import codec
from ctpproto.fix.dictionary import Dictionary
from ctpproto.fix.faults import Garbled

START = b"8=FIX"
HEAD_BYTES = 32
_TRAILER_BYTES = len(b"10=nnn\x01")
_TRANSPORT = "fixt"


@cache
def _names() -> tuple[str, ...]:
    """The modules of dictionaries: applications' with the newest version first, then the one of sessions alone."""
    names = {module.name for module in pkgutil.iter_modules(ctpproto.generated.__path__) if module.name.startswith("fix")}
    sessions = {name for name in names if name.startswith(_TRANSPORT)}
    return (*sorted(names - sessions, reverse=True), *sorted(sessions, reverse=True))


def _load(name: str) -> Dictionary:
    return importlib.import_module(f"ctpproto.generated.{name}").DICTIONARY


@lru_cache(64)  # the text comes from strangers
def dictionaries(begin_string: str) -> tuple[tuple[Dictionary, ...], bool]:
    """(dictionaries that name a message's fields, whether they are the version's own).

    Tags keep their meaning over the versions of FIX, so another version's names serve where its own are not known.
    """
    name = begin_string.lower().replace(".", "")
    if name in _names() and not name.startswith(_TRANSPORT):
        return (_load(name),), True
    known = tuple(_load(name) for name in _names())
    own = tuple(dictionary for dictionary in known if dictionary.begin_string == begin_string)
    return own or known, bool(own)


class FixStream:
    """One direction of a connection. Parameters and bounds as FtdStream's; holds less than one message between feeds."""

    protocol = "FIX"

    def __init__(self, origin: str = "", synchronised: bool = True, strict: bool = False):
        self.origin = origin
        self._strict = strict
        self._rest = b""
        self._offset = 0
        self._fault: WireFault | None = None if synchronised else NoFrame("no message begins here")
        self._fault_offset = 0
        self._head = b""

    def feed(self, data: bytes) -> Iterator[Record]:
        """The records completed by `data`."""
        self._rest = yield from self._advance(self._rest + data if self._rest else data, False)

    def gap(self, size: int) -> Iterator[Record]:
        """`size` bytes are missing here."""
        yield from self.end()
        yield Gap(self._offset, size)
        self._offset += size
        if self._fault is None or not self._strict:
            self._break(NoFrame("no message begins behind the missing bytes"))

    def end(self) -> Iterator[Record]:
        """No more bytes come, or not the next ones: what is left over."""
        self._rest = yield from self._advance(self._rest, True)

    def _advance(self, data: bytes, final: bool) -> Generator[Record, None, bytes]:
        at = 0
        while True:
            if self._fault is not None:
                at, bad = self._resume(data, at, final)
                if bad is not None:
                    yield bad
                if self._fault is not None:
                    return data[at:]
            try:
                frame = codec.frame(data, at)
                if frame is None:
                    if not final or at == len(data):
                        return data[at:]
                    raise CutOff("a message that does not end")
                record = self._message(data, at, frame)
            except (Garbled, CutOff) as fault:
                self._break(fault)
                continue
            yield record
            self._offset += frame.end - at
            at = frame.end

    def _break(self, fault: WireFault) -> None:
        self._fault, self._fault_offset, self._head = fault, self._offset, b""

    def _resume(self, data: bytes, at: int, final: bool) -> tuple[int, Bad | None]:
        """Where messages go on in `data`, and the record of the bad bytes before, once that is known."""
        assert self._fault is not None
        broken = self._offset == self._fault_offset and not isinstance(self._fault, NoFrame)
        place = -1 if self._strict else data.find(START, min(at + 1, len(data)) if broken else at)
        found = place >= 0
        if not found:  # the end may be the beginning of a BeginString
            place = len(data) if final or self._strict else max(at, len(data) - len(START) + 1)
        self._head = (self._head + data[at : min(place, at + HEAD_BYTES)])[:HEAD_BYTES]
        self._offset += place - at
        bad = None
        if found or final:
            skipped = self._offset - self._fault_offset
            if skipped:
                bad = Bad(self._fault_offset, skipped, self._fault, self._head)
            self._fault_offset, self._head = self._offset, b""
            if found:
                self._fault = None
        return place, bad

    def _message(self, data: bytes, at: int, frame: codec.Frame) -> Fix:
        """The message; one with a wrong CheckSum(10) is shown too, with what is wrong. Raises Garbled for all else."""
        known, own = dictionaries(frame.begin_string)
        body = data[at : frame.body_end]
        stated = data[frame.body_end + 3 : frame.end - 1]
        right = b"%03d" % (sum(body) & 0xFF)
        fault = ""
        if stated != right:
            fault = f"CheckSum(10) is {right.decode()}, not {stated.decode('latin-1')!r}"
            body += b"10=" + right + b"\x01"
        else:
            body = data[at : frame.end]
        decoded = codec.decode(body, _lengths(frame.begin_string))
        assert decoded is not None, "the frame is whole"
        return Fix(self._offset, frame.end - at, frame.begin_string, decoded[1], known, own, fault)


@lru_cache(64)
def _lengths(begin_string: str) -> dict[int, int]:
    """LENGTH tag -> DATA tag of all of its dictionaries."""
    known, _ = dictionaries(begin_string)
    return {tag: data for dictionary in reversed(known) for tag, data in dictionary.data_lengths.items()}
