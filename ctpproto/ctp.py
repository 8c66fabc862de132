"""CTP API versions at run time: structs by FID, messages by TID and direction, and the way between versions.

`VOCABULARY` (6.7.13 and the internal messages) is what is spoken inside the system; `V6_3_11` is what official clients
of 6.3.6 to 6.3.11 speak on the wire. An edge widens what it receives and narrows what it sends:

    wide = V6_3_11.widen(struct)        never fails
    wire = V6_3_11.narrow(wide)         Unsayable or DoesNotFit, by name

The other versions of `VERSIONS` are there as data: `version("6.6.9")` imports its module when it is first asked for.

>>> order = structs.InputOrder(BrokerID="9999", InstrumentID="cu2701", Direction=codes.Direction.Buy, LimitPrice=75000.0)
>>> order
InputOrder(BrokerID='9999', Direction='0':Buy, LimitPrice=75000.0, InstrumentID='cu2701')
>>> V6_3_11.narrow(order).SIZE, order.SIZE
(261, 392)
>>> V6_3_11.widen(V6_3_11.narrow(order)) == order
True
>>> V6_3_11.narrow(order.replace(InstrumentID="a name that is longer than 30 bytes"))
Traceback (most recent call last):
ctpproto.faults.DoesNotFit: InputOrder.InstrumentID: longer than 30 GBK bytes of API 6.3.11: 'a name that is longer than 30 bytes'
>>> [v.structs["ReqUserLogin"].SIZE for v in (V6_3_11, version("6.5.1"), VOCABULARY)]
[224, 261, 278]
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Iterable, Mapping, Sequence

from ctpproto._lazy_tables import Lazy, StructTable
from ctpproto.faults import UnknownVersion, Unsayable
from ctpproto.generated import VERSIONS
from ctpproto.generated.internal import messages as internal_messages
from ctpproto.generated.internal import structs as internal_structs
from ctpproto.generated.v6_3_11 import messages as messages_6_3_11
from ctpproto.generated.v6_3_11 import structs as structs_6_3_11
from ctpproto.generated.v6_7_13 import codes, errors, messages, structs
from ctpproto.message import Error, Message, MessageType
from ctpproto.structs import NO_FID, Converter, Struct

__all__ = [
    "V6_3_11", "VERSIONS", "VOCABULARY", "Version", "codes", "errors", "internal_messages", "internal_structs", "messages",
    "structs", "version",
]  # fmt: skip

REQUESTS = ("request", "command")


class Version:
    """One API version's structs and messages, indexed for the wire."""

    def __init__(self, name: str, struct_modules: Iterable[ModuleType], message_modules: Iterable[ModuleType]):
        self.name = name
        tables: dict[str, StructTable] = {}
        for module in struct_modules:
            tables.update(dict.fromkeys(module.STRUCTS, module.STRUCTS))
        fids = {tables[name].fid(name): name for name in tables}
        fids.pop(NO_FID, None)
        self.structs: Mapping[str, type[Struct]] = Lazy(tables, lambda name: tables[name][name])
        self.by_fid: Mapping[int, type[Struct]] = Lazy(fids, lambda fid: self.structs[fids[fid]])
        self.messages: dict[str, MessageType] = {}
        self.requests: dict[int, MessageType] = {}  # by TID: what a client sends
        self.answers: dict[int, MessageType] = {}  # by TID: what a front sends
        for module in message_modules:
            for message in module.MESSAGES:
                self.messages.setdefault(message.name, message)
                side = self.requests if message.kind in REQUESTS else self.answers
                side.setdefault(message.tid, message)
        self._to: dict[type[Struct], Converter] = {}
        self._from: dict[type[Struct], Converter] = {}

    def __repr__(self) -> str:
        return f"Version({self.name})"

    def decode(self, fields: Sequence[tuple[int, bytes]]) -> tuple[Struct, ...]:
        """Views of the known fields in order; unknown FIDs are skipped, as CTP does."""
        by_fid = self.by_fid
        return tuple(by_fid[fid].unpack(raw) for fid, raw in fields if fid in by_fid)

    def widen(self, struct: Struct) -> Struct:
        """This version's struct as the vocabulary's of the same name, member by member."""
        converter = self._from.get(type(struct))
        if converter is None:
            target = VOCABULARY.structs.get(struct.NAME)
            if target is None:
                raise Unsayable(f"struct {struct.NAME}", VOCABULARY.name)
            converter = self._from[type(struct)] = Converter(type(struct), target)
        return converter(struct)

    def narrow(self, struct: Struct) -> Struct:
        """The vocabulary's struct in this version's layout.

        Raises Unsayable where this version lacks the struct, DoesNotFit where a text is too long for its member.
        Members that this version lacks are left out, as CTP itself does between its versions.
        """
        converter = self._to.get(type(struct))
        if converter is None:
            target = self.structs.get(struct.NAME)
            if target is None:
                raise Unsayable(f"struct {struct.NAME}", self.name)
            converter = self._to[type(struct)] = Converter(type(struct), target)
        return converter(struct)


V6_3_11 = Version("6.3.11", [structs_6_3_11], [messages_6_3_11])
VOCABULARY = Version("6.7.13", [structs, internal_structs], [messages, internal_messages])


@cache
def version(name: str) -> Version:
    """The API version of that name. Raises UnknownVersion, naming those that there are."""
    for made in (V6_3_11, VOCABULARY):
        if made.name == name:
            return made
    if name not in VERSIONS:
        raise UnknownVersion(name, VERSIONS)
    package = f"ctpproto.generated.v{name.replace('.', '_')}"
    return Version(name, [import_module(f"{package}.structs")], [import_module(f"{package}.messages")])


def rsp_info(error: Error, detail: str = "") -> Struct:
    """RspInfo of a documented error; `detail` is appended to the prompt, cut so that the member holds it."""
    prompt = f"{error.prompt} {detail}".strip() if detail else error.prompt
    encoded = prompt.encode("gbk", "replace")
    limit = structs.RspInfo.MEMBERS["ErrorMsg"].size - 1
    if len(encoded) > limit:
        prompt = encoded[:limit].decode("gbk", "ignore")
    return structs.RspInfo(ErrorID=error.id, ErrorMsg=prompt)


def name_of(message: Message, request: bool = False) -> str:
    """The CTP name of a message, for logs and pages."""
    side = VOCABULARY.requests if request else VOCABULARY.answers
    found = side.get(message.tid)
    return found.name if found else f"TID {message.tid:#06x}"
