"""A resend brings reports again and no market data, which is stale by then: its numbers are gap-filled, by either engine."""

from __future__ import annotations

import pytest
from interop.gateway import GatewayProcess
from interop.test_fix_stuck_reader import Wire

from ctpproto.generated.fix44 import MsgType, Tag


@pytest.mark.parametrize("engine", ["native", "quickfix"])
def test_market_data_is_not_sent_again(tmp_path, engine: str) -> None:
    with GatewayProcess(tmp_path / "state", config=f'[fix]\nengine = "{engine}"\n').start() as gateway:
        wire = Wire(gateway.address("fix"), "CLIENT2")
        wire.subscribe("a", "0", "1", ("0", "1"))
        assert wire.next().msg_type == "W"
        order = [(Tag.ClOrdID, "o"), (Tag.Symbol, "cu2701"), (Tag.Side, "1"), (Tag.OrdType, "2"), (Tag.Price, "75000")]
        order += [(Tag.OrderQty, "1"), (Tag.PositionEffect, "O"), (Tag.TransactTime, "20261123-01:00:00")]
        wire.say("D", *order)
        first: dict[str, str] = {}
        while set(first) != {"8", "W"}:
            message = wire.next()
            first[message.msg_type] = message[Tag.MsgSeqNum]
        wire.say("2", (Tag.BeginSeqNo, "1"), (Tag.EndSeqNo, "0"))
        wire.say("1", (Tag.TestReqID, "end"))
        again = []
        while not again or again[-1].get(Tag.TestReqID) != "end":
            again.append(wire._next())
        resent = [message for message in again if message.is_true(Tag.PossDupFlag)]
        assert [m.msg_type for m in resent if m.msg_type != MsgType.SequenceReset] == ["8"]
        assert any(m.is_true(Tag.GapFillFlag) for m in resent)
        wire.socket.close()
