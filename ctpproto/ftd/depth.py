"""DepthMarketData in parts: OnRtnDepthMarketDataIncrement (0xF103) put together, and made from two wholes.

    assembler.take(message)     the wholes that a 0xF101 or 0xF103 makes of what went before, in order
    increment(before, now)      the 0xF103 that turns one into the other; None where only a whole can say it

What is remembered is what the official client remembers (ftd-wire, "Market data"; measured by
tests/interop/test_depth_increments_official.py): parts in any order, of the instrument that the first MarketDataUpdateTime names,
which alone makes a whole of them; of a part that comes twice the last holds; what is put together has zero for numbers nearer
to it than 1e-9; nothing is forgotten as long as the connection lasts; before a first whole, members are zero.

>>> assembler = DepthAssembler()
>>> whole = structs.DepthMarketData(InstrumentID="cu2701", LastPrice=75000.0, BidPrice1=74990.0, BidVolume1=3)
>>> (first,) = assembler.take(Message(messages.OnRtnDepthMarketData.tid, (whole,)))
>>> said = increment(whole, whole.replace(BidVolume1=7, UpdateTime="09:00:01"))
>>> [field.NAME for field in said.fields]
['MarketDataBestPrice', 'MarketDataUpdateTime']
>>> assembler.take(said)
[DepthMarketData(LastPrice=75000.0, UpdateTime='09:00:01', BidPrice1=74990.0, BidVolume1=7, InstrumentID='cu2701')]
"""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.ctp import VOCABULARY, messages, structs
from ctpproto.ftd.faults import TooManyInstruments
from ctpproto.message import Message
from ctpproto.structs import Struct

WHOLE, PARTS = messages.OnRtnDepthMarketData, messages.OnRtnDepthMarketDataIncrement
NEAREST_TO_ZERO = 1e-9  # of a number in what is put together; a whole is passed on as it came
MAX_INSTRUMENTS = 65_536  # remembered by one assembler: far more than there are, and an end to what a front can make us keep

_Depth, _Named = structs.DepthMarketData, structs.MarketDataUpdateTime


class _Part(NamedTuple):
    """A struct whose members are DepthMarketData's. `slices`: where they stand in it, None for a member that it lacks."""

    struct: type[Struct]
    members: tuple[str, ...]
    slices: tuple[slice | int, ...]

    def of(self, depth: bytes) -> bytes:
        """The part's bytes, taken from a packed DepthMarketData; an int is so many zeros."""
        return b"".join(bytes(at) if isinstance(at, int) else depth[at] for at in self.slices)

    def put(self, part: bytes, depth: bytearray) -> None:
        """The other way: the part's bytes into a packed DepthMarketData. Bytes, not values: what is no GBK stays so."""
        place = 0
        for at in self.slices:
            if isinstance(at, int):
                place += at
            else:
                depth[at] = part[place : place + at.stop - at.start]
                place += at.stop - at.start


def _part(name: str) -> _Part:
    struct = VOCABULARY.structs[name]
    shared = tuple(m for m in struct.MEMBERS if not m.startswith("reserve"))
    slices: list[slice | int] = []
    for member in struct.MEMBERS.values():
        there = _Depth.MEMBERS[member.name] if member.name in shared else None
        assert there is None or (there.kind, there.size) == (member.kind, member.size), member
        slices.append(member.size if there is None else slice(there.offset, there.offset + there.size))
    return _Part(struct, shared, tuple(slices))


_PARTS = {name: _part(name) for name in PARTS.structs}
_NAMES_IT = _PARTS.pop(_Named.NAME)
_NUMBERS = tuple(m.name for m in _Depth.MEMBERS.values() if m.kind == "d")
# No part says these, so a change of theirs takes a whole.
_WHOLE_ALONE = tuple(
    slice(m.offset, m.offset + m.size)
    for m in _Depth.MEMBERS.values()
    if not m.name.startswith("reserve") and not any(m.name in part.members for part in (*_PARTS.values(), _NAMES_IT))
)


class DepthAssembler:
    """What one connection has said of every instrument. Takes structs of the vocabulary."""

    def __init__(self) -> None:
        self._known: dict[str, Struct] = {}

    def take(self, message: Message) -> list[Struct]:
        """The DepthMarketData that this message makes whole, one for each callback of the official client; none of another
        message, or where no MarketDataUpdateTime says whose parts they are. Raises TooManyInstruments.
        """
        if message.tid == WHOLE.tid:
            wholes = [field for field in message.fields if type(field) is _Depth]
            self._known |= {whole.InstrumentID: _without_dust(whole) for whole in wholes}
        elif message.tid == PARTS.tid:
            wholes = self._assembled(message)
            self._known |= {whole.InstrumentID: whole for whole in wholes}
        else:
            return []
        if len(self._known) > MAX_INSTRUMENTS:
            raise TooManyInstruments(f"market data of more than {MAX_INSTRUMENTS} instruments")
        return wholes

    def _assembled(self, message: Message) -> list[Struct]:
        named = message.get(_Named)
        if named is None:
            return []
        depth = bytearray((self._known.get(named.InstrumentID) or _Depth()).pack())
        _NAMES_IT.put(named.pack(), depth)
        for field in message.fields:
            part = _PARTS.get(field.NAME)
            if part is not None:
                part.put(field.pack(), depth)
        return [_without_dust(_Depth.unpack(bytes(depth)))]


def _is_dust(value: object) -> bool:
    return isinstance(value, float) and value != 0 and abs(value) < NEAREST_TO_ZERO


def _without_dust(whole: Struct) -> Struct:
    dust = [name for name in _NUMBERS if _is_dust(getattr(whole, name))]
    if not dust:
        return whole
    packed = bytearray(whole.pack())
    for name in dust:
        member = _Depth.MEMBERS[name]
        packed[member.offset : member.offset + member.size] = bytes(member.size)
    return _Depth.unpack(bytes(packed))


def increment(before: Struct, now: Struct) -> Message | None:
    """The parts that have changed from one DepthMarketData of an instrument to its next, as a message of the vocabulary; None
    where a member has that no part says.
    """
    assert before.InstrumentID == now.InstrumentID, f"{before.InstrumentID} and {now.InstrumentID}"
    old, new = before.pack(), now.pack()
    if any(old[at] != new[at] for at in _WHOLE_ALONE):
        return None
    changed = [part for part in _PARTS.values() if any(isinstance(at, slice) and old[at] != new[at] for at in part.slices)]
    fields = tuple(part.struct.unpack(part.of(new)) for part in (*changed, _NAMES_IT))
    return Message(PARTS.tid, fields)
