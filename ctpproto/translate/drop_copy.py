"""Copies of execution reports, for everybody's orders: one pure reducer over released records, CTP's orders like FIX's.

    for copy in book.command(...) / book.result(...):      Copy(account, user, place, message), in the order to be sent

It is the order reducer once more, told of orders that no FIX context names: they get a name of their own, ClOrdID(11) =
"FrontID-SessionID-OrderRef", which is how CTP tells them apart; what is asked of them has its record's number behind it. So the
copy of a FIX order says what its owner was told, in the words of the tables, and the ExecID(17) of both is the same place. What
the owner's dialect has back as it was sent (routing, custom tags, tickers) is the owner's and not copied; what an edge refused
before it came into the log has no copy.
"""

from __future__ import annotations

from typing import NamedTuple, Sequence

from ctpproto import ctp
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import MsgType, Tag
from ctpproto.message import Message
from ctpproto.structs import Struct
from ctpproto.translate import context as edge_context
from ctpproto.translate.context import FixContext
from ctpproto.translate.orders import Identity, OrderBook, Report
from ctpproto.translate.tables import ORDERS

_M, _S = ctp.messages, ctp.structs
COPY = "Y"  # CopyMsgIndicator(797), where the version has it
_CARRIED = frozenset(field.tag for field in ORDERS.carried) - {Tag.SecurityID, Tag.SecurityIDSource}
_NOBODY = ""  # the client of an order that came over CTP: no CompID is empty


class Copy(NamedTuple):
    """An ExecutionReport on an order of an account. place: (record number, index within it), rising."""

    account: str
    user: str
    place: tuple[int, int]
    message: FixMessage


class CopyBook:
    """All orders of the trading day. One reader feeds it every released record, in order."""

    def __init__(self) -> None:
        self._book = OrderBook()
        self._contexts: dict[int, bytes] = {}  # number of a CTP command -> the context that it has here
        self._known: dict[Identity, bool] = {}  # orders -> whether they have a name of ours

    def command(
        self, number: int, time_ns: int, message: Message, source_front: int, source_session: int, context: bytes
    ) -> list[Copy]:
        """A released command and the copies that it gives."""
        is_fix, context = _of_tables(context)
        order, action = message.get(_S.InputOrder), message.get(_S.InputOrderAction)
        named: FixContext | None = None
        if message.tid == _M.ReqOrderInsert.tid and order is not None:
            identity = (source_front, source_session, order.OrderRef.strip())
            self._known[identity] = not is_fix
            named = FixContext(_NOBODY, _name(identity))
        elif message.tid == _M.ReqOrderAction.tid and action is not None:
            identity = (action.FrontID, action.SessionID, action.OrderRef.strip())
            if self._known.get(identity):  # a FIX order's owner is told nothing of what is asked over CTP, until it is done
                named = FixContext(_NOBODY, f"{_name(identity)}-{number}", _name(identity))
        if named is not None and not is_fix:
            context = self._contexts[number] = edge_context.encode(named)
        return self._copies(self._book.command(number, time_ns, message, source_front, source_session, context))

    def result(self, number: int, time_ns: int, trading_day: str, cause: int, message: Message, context: bytes) -> list[Copy]:
        """A released result and the copies that it gives."""
        if message.tid == _M.OnRtnOrder.tid:
            told = message.get(_S.Order)
            if told is not None and (told.FrontID, told.SessionID, told.OrderRef.strip()) not in self._known:
                self._adopt(number, time_ns, told)
        context = _of_tables(context)[1] or self._contexts.get(cause, b"")
        copies = self._copies(self._book.result(number, time_ns, trading_day, cause, message, context))
        if message.tid == ctp.internal_messages.DayRolled.tid:
            self._contexts.clear()
        return copies

    def _adopt(self, number: int, time_ns: int, told: Struct) -> None:
        """An order that nobody asked for by ReqOrderInsert: one that the counter made of a conditional order, say."""
        shared = {name: getattr(told, name) for name in _S.InputOrder.MEMBERS if name in told.MEMBERS}
        identity = (told.FrontID, told.SessionID, told.OrderRef.strip())
        message = Message(_M.ReqOrderInsert.tid, (_S.InputOrder(**shared),))
        self.command(number, time_ns, message, *identity[:2], b"")
        del self._contexts[number]

    def _copies(self, reports: Sequence[Report]) -> list[Copy]:
        copies = []
        for report in reports:
            message = report.message
            if message.msg_type != MsgType.ExecutionReport:
                continue
            names = (message[Tag.ClOrdID], message.get(Tag.OrigClOrdID))
            order = next(found for name in names if (found := self._book.find(report.client, name)) is not None)
            copy = FixMessage(message.msg_type, [*message.pairs(), (Tag.CopyMsgIndicator, COPY)])
            copies.append(Copy(order.investor, order.entered.UserID, report.place, copy))
        return copies


def _of_tables(context: bytes) -> tuple[bool, bytes]:
    """Whether a context is FIX's, and then it, with what the tables themselves carry and no more."""
    fix = edge_context.decode(context) if context else None
    if fix is None:
        return False, b""
    return True, edge_context.encode(fix._replace(echoed=tuple(field for field in fix.echoed if field[0] in _CARRIED)))


def _name(identity: Identity) -> str:
    return "-".join(map(str, identity))
