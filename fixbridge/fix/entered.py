"""What members have handed in and not read back, and how a message says that it has been sent before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import Tag
from ctpproto.structs import Struct
from ctpproto.translate.context import FixContext
from ctpproto.translate.orders import Identity
from fixbridge.fix.member import Member


class Submitted(NamedTuple):
    """A command on its way. struct: InputOrder or InputOrderAction; terms: the InputOrder as it would be after it."""

    fix: FixContext
    identity: Identity
    struct: Struct
    terms: Struct

    @property
    def is_order(self) -> bool:
        return self.struct.NAME == ctp.structs.InputOrder.NAME

    @property
    def is_replace(self) -> bool:
        return not self.is_order and self.struct.ActionFlag == ctp.codes.ActionFlag.Modify


@dataclass(eq=False, slots=True)
class Entered:
    """Of one member, on its present login."""

    next_action: int = 1
    _by_name: dict[str, dict[str, Submitted]] = field(default_factory=dict)  # by ClOrdID and OrigClOrdID
    _by_identity: dict[Identity, list[Submitted]] = field(default_factory=dict)

    def put(self, sent: Submitted) -> None:
        self._by_name.setdefault(sent.fix.cl_ord_id, {})[sent.fix.orig_cl_ord_id] = sent
        self._by_identity.setdefault(sent.identity, []).append(sent)

    def take(self, fix: FixContext) -> Submitted | None:
        """It has been read back, or refused."""
        there = self._by_name.get(fix.cl_ord_id, {})
        taken = there.pop(fix.orig_cl_ord_id, None)
        if taken is None:
            return None
        if not there:
            del self._by_name[fix.cl_ord_id]
        of_order = self._by_identity[taken.identity]
        of_order.remove(taken)
        if not of_order:
            del self._by_identity[taken.identity]
        return taken

    def clear(self) -> None:
        self._by_name.clear()
        self._by_identity.clear()

    def named(self, cl_ord_id: str) -> Submitted | None:
        """The first command of a name."""
        return next(iter(self._by_name.get(cl_ord_id, {}).values()), None)

    def of(self, identity: Identity) -> list[Submitted]:
        """The commands about an order, its own among them, in order."""
        return self._by_identity.get(identity, [])

    def orders(self) -> list[Submitted]:
        """The orders on their way."""
        return [sent for there in self._by_name.values() for sent in there.values() if sent.is_order]


def own_exec_id(member: Member, message: FixMessage) -> str:
    """ExecID(17) of a report without a record: connection and inbound number, which no other report has."""
    return f"G{member.connection}-{message[Tag.MsgSeqNum]}"


def is_again(message: FixMessage) -> bool:
    """Sent before, by the sender's own word. An engine that dies between handing a message on and counting it gets it again with
    PossDupFlag(43); a client that has heard nothing sends it again under another number with PossResend(97)."""
    return message.is_true(Tag.PossResend) or message.is_true(Tag.PossDupFlag)
