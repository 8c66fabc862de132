"""What happens, in one line each: released records told to a person who watches `fixbridge up`."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord

_M, _I = ctp.messages, ctp.internal_messages
_DIRECTION = ctp.codes.CODES["Direction"]
_OFFSET = ctp.codes.CODES["OffsetFlag"]
_PHASE = ctp.codes.CODES["InstrumentStatus"]
_STATUS = {
    ctp.codes.OrderStatus.AllTraded: "filled",
    ctp.codes.OrderStatus.PartTradedQueueing: "partly filled, resting",
    ctp.codes.OrderStatus.NoTradeQueueing: "resting",
    ctp.codes.OrderStatus.Canceled: "cancelled",
    ctp.codes.OrderStatus.NotTouched: "waits for its price",
    ctp.codes.OrderStatus.Touched: "touched",
}


def _order(o: Struct) -> str:
    side = _DIRECTION.get(o.Direction, o.Direction).lower()
    offset = _OFFSET.get(o.CombOffsetFlag[:1], o.CombOffsetFlag)
    return f"{side} {o.VolumeTotalOriginal} {o.InstrumentID} @ {o.LimitPrice:g} ({offset.lower()})"


def tell(record: Record) -> str | None:
    """One line on a record worth a watcher's eye, or None."""
    message = record.message
    if isinstance(record, Command):
        if message.tid == _I.SessionClosed.tid:
            closed = message.fields[0]
            if not (record.source.session_id or closed.SessionID):
                return None  # a front that starts closes what a crash left open
            return f"session {closed.FrontID}/{record.source.session_id or closed.SessionID} closed: {closed.CloseReason or 'logout'}"
        return None
    assert isinstance(record, ResultRecord)
    if message.tid == _M.OnRspUserLogin.tid:
        login = message.get(ctp.structs.RspUserLogin)
        info = message.get(ctp.structs.RspInfo)
        if login is not None and info is not None and info.ErrorID == 0:
            return f"user {login.UserID} logged in, session {login.FrontID}/{login.SessionID}"
    elif message.tid == _M.OnRtnOrder.tid:
        order = message.fields[0]
        status = _STATUS.get(order.OrderStatus)
        if status is not None:
            number = order.OrderSysID.strip()
            return f"order {number} of {order.InvestorID}: {_order(order)}: {status}"
    elif message.tid == _M.OnRtnTrade.tid:
        t = message.fields[0]
        side = "bought" if t.Direction == ctp.codes.Direction.Buy else "sold"
        return f"trade {t.TradeID.strip()}: {t.InvestorID} {side} {t.Volume} {t.InstrumentID} @ {t.Price:g}"
    elif message.tid in (_M.OnErrRtnOrderInsert.tid, _M.OnErrRtnOrderAction.tid):
        info = message.get(ctp.structs.RspInfo)
        if info is not None:
            return f"refused for {message.fields[-1].InvestorID}: {info.ErrorID} {info.ErrorMsg}"
    elif message.tid == _I.DayRolled.tid:
        return f"trading day {message.fields[0].NextTradingDay} begins"
    elif message.tid == _I.KillSwitchSet.tid:
        switch = message.fields[0]
        return f"kill switch {'on' if switch.IsOn else 'off'} for {switch.UserID or 'everybody'}"
    elif message.tid == _M.OnRtnInstrumentStatus.tid:
        status = message.fields[0]
        return f"{status.InstrumentID}: {_PHASE.get(status.InstrumentStatus, status.InstrumentStatus)}"
    elif message.tid == _M.OnRtnBulletin.tid:
        return f"bulletin: {message.fields[0].Abstract}"
    return None
