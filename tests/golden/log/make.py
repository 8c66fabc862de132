"""How the golden log was made: `python make.py FOLDER`. Made once for each format, then never again: it must replay for ever.

Two epochs, a day roll, every kind of addressee, GBK text, an absent price, contexts, a snapshot, a command without an
answer, and a tail torn in the middle of a batch.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Result, Source, Submission
from fixbridge.adapters.log import reader, segments
from fixbridge.adapters.log.writer import LogWriter

FIRST_NS = 1_795_392_000_000_000_000  # 2026-11-23 08:00 in Beijing
m, i, s, inside = ctp.messages, ctp.internal_messages, ctp.structs, ctp.internal_structs

INSERT = dict(BrokerID="9999", InvestorID="100001", UserID="100001", OrderRef="1", InstrumentID="cu2701", ExchangeID="SHFE",
              OrderPriceType=ctp.codes.OrderPriceType.LimitPrice, Direction=ctp.codes.Direction.Buy, CombOffsetFlag="0",
              CombHedgeFlag="1", LimitPrice=71230.0, VolumeTotalOriginal=3, TimeCondition="3", VolumeCondition="1")  # fmt: skip
TRADER, FIX = Source(1, 1, 7, 42), Source(3, 2, 8, 0, 1001)


def say(tid: int, *fields: Struct) -> Message:
    return Message(tid, fields)


def make(folder: Path) -> None:
    clock = count(FIRST_NS, 1_000_000)
    writer = LogWriter.open(folder, "primary", "20261123", lambda: next(clock))
    investor = inside.UserInvestor(BrokerID="9999", UserID="100001", InvestorID="100001")
    parameters = inside.TradingParameters(BrokerID="9999", MaxSessionsPerUser=2)
    who = dict(BrokerID="9999", UserID="100001")
    opened = inside.SessionOpened(**who, FrontID=1, EdgeKind="T", Connection=7, PeerAddress="127.0.0.1:50000")
    declare, session, insert = writer.commands(
        [
            Submission(say(i.Declare.tid, investor, parameters), Source(0)),
            Submission(say(i.SessionOpened.tid, opened), Source(1, 0, 7), "100001"),
            Submission(say(m.ReqOrderInsert.tid, s.InputOrder(**INSERT)), TRADER, "100001", b"ClOrdID=A\x00\xff"),
        ]
    )
    writer.results(declare, [])
    writer.results(session, [Result(say(i.SessionOpenedResult.tid, opened.replace(SessionID=1)), dialog=True)])
    order = s.Order(**{k: v for k, v in INSERT.items()}, FrontID=1, SessionID=1, OrderStatus="a", StatusMsg="未知")
    trade = s.Trade(BrokerID="9999", InvestorID="100001", UserID="100009", InstrumentID="cu2701", OrderRef="1")
    trade = trade.replace(Price=71230.0, Volume=3)
    writer.results(
        insert,
        [
            Result(say(m.OnRtnOrder.tid, order), users=("100001", "100009"), context=b"ClOrdID=A\x00\xff"),
            Result(say(m.OnRtnOrder.tid, order.replace(OrderStatus="0", VolumeTraded=3)), users=("100001",)),
            Result(say(m.OnRtnTrade.tid, trade), users=("100001", "100009")),
            Result(say(m.OnRtnInstrumentStatus.tid, s.InstrumentStatus(ExchangeID="SHFE", InstrumentID="cu")), public=True),
        ],
    )
    writer.flush()
    writer.sync()
    writer.snapshot([investor, parameters, order])
    roll = inside.DayRoll(TradingDay="20261123", NextTradingDay="20261124", OperatorNote="结算")
    market = s.InputOrder(**{**INSERT, "LimitPrice": None})
    rolled, refused = writer.commands(
        [
            Submission(say(i.DayRoll.tid, roll), Source(0)),
            Submission(say(m.ReqOrderInsert.tid, market), FIX, "100001", bytes(range(256)) * 2),
        ]
    )
    writer.results(rolled, [Result(say(i.DayRolled.tid, roll), public=True)])
    failed = ctp.rsp_info(ctp.errors.INSUFFICIENT_MONEY)
    writer.results(
        refused,
        [
            Result(say(m.OnRspOrderInsert.tid, failed, s.InputOrder(**INSERT)), dialog=True),
            Result(say(m.OnErrRtnOrderInsert.tid, failed, s.InputOrder(**INSERT)), users=("100001",)),
        ],
    )
    changed = inside.Credential(BrokerID="9999", UserID="100001", PasswordHash="scrypt$1$salt$hash")
    (change,) = writer.commands([Submission(say(i.ChangePassword.tid, changed), TRADER, "100001")])
    writer.results(change, [Result(say(i.PasswordChanged.tid, changed))])
    writer.close()

    writer = LogWriter.open(folder, "standby", "20261123", lambda: next(clock))
    delete = s.InputOrderAction(BrokerID="9999", OrderRef="1", ActionFlag="0")
    cancel, last = writer.commands(
        [
            Submission(say(m.ReqOrderAction.tid, delete), TRADER, "100001"),
            Submission(say(i.Clock.tid, inside.Clock(TradingDay="20261124")), Source(0)),
        ]
    )
    writer.results(cancel, [Result(say(m.OnRtnOrder.tid, order.replace(OrderStatus="5")), users=("100001",))])
    writer.results(last, [Result(say(m.OnRtnOrder.tid, order), users=("100001",))] * 2)
    writer.close()
    path = segments.list_segments(folder)[-1]
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 400)
    (folder / "lock").unlink()


def text_of(folder: Path) -> str:
    """What the log says, a record a line; then how it ends."""
    lines = [repr(record) for record in reader.read(folder)]
    found = reader.recover(folder)
    assert found.torn is not None and found.snapshot is not None
    torn, snapshot = found.torn, found.snapshot
    lines += ["", f"torn: {torn.path.name} at byte {torn.position}, record {torn.number}, {torn.cut_bytes} bytes: {torn.why}"]
    lines += [f"unanswered: {[command.number for command in found.unanswered]}"]
    for name, state in (("end", found.state), ("snapshot", snapshot.state)):
        lines += [
            f"{name}: record {state.number} {state.chain.hex()} epoch {state.epoch} time {state.time_ns} "
            f"days {state.command_day} {state.result_day} answered {state.answered} public {state.public_number} "
            f"private {state.private_numbers}"
        ]
    lines += [repr(struct) for struct in snapshot.export]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    make(target)
    (target / "expected.txt").write_text(text_of(target), encoding="utf-8")
