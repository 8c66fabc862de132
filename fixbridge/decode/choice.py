"""Which records are wanted: the filters of `fixbridge decode`."""

from __future__ import annotations

import re
from fnmatch import translate
from typing import NamedTuple, Sequence

from ctpproto.decode import Fix, Ftdc, Record
from ctpproto.decode.values import field_spec, message_name
from fixbridge.decode.intake import Place

_FTD_USERS = ("UserID", "InvestorID")
_FIX_USERS = frozenset(("SenderCompID", "TargetCompID", "Username", "Account"))


class Choice(NamedTuple):
    """Empty means all. names: patterns as of a shell, over message names, whatever their case. origin: "client" or "front"."""

    tids: frozenset[int] = frozenset()
    names: tuple[re.Pattern[str], ...] = ()
    streams: frozenset[int] = frozenset()
    user: str = ""
    origin: str = ""

    @classmethod
    def of(cls, tids: Sequence[int], names: Sequence[str], streams: Sequence[int], user: str, origin: str) -> Choice:
        patterns = tuple(re.compile(translate(name), re.IGNORECASE) for name in names)
        return cls(frozenset(tids), patterns, frozenset(streams), user, origin)

    def takes(self, place: Place, record: Record) -> bool:
        """Whether the record is wanted. By message and user only messages are; bad bytes and gaps are shown without these."""
        if self.streams and place.stream not in self.streams:
            return False
        if self.origin and place.origin and place.origin != self.origin:
            return False
        if not (self.tids or self.names or self.user):
            return True
        if isinstance(record, Ftdc):
            name = record.type.name if record.type else ""
            if self.tids and record.packet.tid not in self.tids:
                return False
        elif isinstance(record, Fix) and not self.tids:
            name = message_name(record)
        else:
            return False
        if self.names and not any(pattern.fullmatch(name) for pattern in self.names):
            return False
        return not self.user or self.user in _users(record)


def _users(record: Ftdc | Fix) -> set[str]:
    """Whom the message names."""
    if isinstance(record, Ftdc):
        return {
            getattr(field.struct, member)
            for field in record.fields
            if field.struct is not None
            for member in _FTD_USERS
            if member in field.struct.MEMBERS
        }
    found = set()
    for tag, text in record.message.pairs():
        spec = field_spec(record.dictionaries, tag)
        if spec is not None and spec.name in _FIX_USERS:
            found.add(text)
    return found
