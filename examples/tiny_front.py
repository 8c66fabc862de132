"""A CTP front in a page: the session does the protocol, this program says what the counter answers.

`FrontSession` holds no socket and reads no clock: bytes and time go in, requests and bytes come out. So the same front runs on
a socket, as here, in a simulator with a clock of its own, or in a unit test without any network.

    python examples/tiny_front.py              a client of ours logs in, asks for its funds and sends an order; then it ends
    python examples/tiny_front.py --port 41205 serve until Ctrl-C; the official client library 6.3.6 to 6.3.11 connects too
"""

import argparse
import asyncio
import time

from ctpproto import ctp
from ctpproto.client import connect
from ctpproto.ctp import V6_3_11, codes, errors, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.front_session import BadRequest, FrontSession, PeerFault, Request
from ctpproto.message import Message

TODAY = "20261125"


class TinyFront(asyncio.Protocol):
    """One client's connection: it may log in with any password, has a million, and its orders rest for ever."""

    def connection_made(self, transport):
        self.transport = transport
        self.session = FrontSession(V6_3_11, "trader", time.monotonic_ns())
        self.told = 0  # private returns so far

    def data_received(self, data):
        for event in self.session.receive(data, time.monotonic_ns()):
            if isinstance(event, Request):
                self.answer(event)
            elif isinstance(event, BadRequest):  # no GBK, a price that is no number, no struct at all
                self.respond(event, messages.OnRspError, ctp.rsp_info(errors.BAD_FIELD, event.why))
            elif isinstance(event, PeerFault):  # bytes that break the protocol: the connection cannot go on
                print(f"front  | {event.fault}")
                self.transport.close()
        self.transport.write(self.session.take_output())

    def answer(self, request):
        tid, asked = request.type.tid, request.message.fields[0]
        print(f"front  | {request.type.name}")
        if tid == messages.ReqUserLogin.tid:
            login = structs.RspUserLogin(TradingDay=TODAY, BrokerID=asked.BrokerID, UserID=asked.UserID, FrontID=1, SessionID=1)
            self.respond(request, messages.OnRspUserLogin, ctp.rsp_info(errors.NONE), login)
            self.session.open_flows(private=0, public=0)
        elif tid == messages.ReqQryTradingAccount.tid:
            account = structs.TradingAccount(BrokerID=asked.BrokerID, AccountID=asked.InvestorID, Available=1_000_000.0)
            self.respond(request, messages.OnRspQryTradingAccount, account)
        elif tid == messages.ReqOrderInsert.tid and asked.LimitPrice is None:
            self.respond(request, messages.OnRspOrderInsert, ctp.rsp_info(errors.BAD_FIELD), asked)
        elif tid == messages.ReqOrderInsert.tid:
            resting = structs.Order(
                BrokerID=asked.BrokerID, InvestorID=asked.InvestorID, InstrumentID=asked.InstrumentID, OrderRef=asked.OrderRef,
                Direction=asked.Direction, LimitPrice=asked.LimitPrice, VolumeTotal=asked.VolumeTotalOriginal,
                OrderStatus=codes.OrderStatus.NoTradeQueueing, OrderSysID="1",
            )  # fmt: skip
            self.told += 1
            self.session.private(packets.encode(V6_3_11, Message(messages.OnRtnOrder.tid, (resting,))), self.told)
        else:
            self.respond(request, messages.OnRspError, ctp.rsp_info(errors.UNSUPPORTED_FUNCTION))

    def respond(self, request, answer, *fields):
        encoded = packets.encode(V6_3_11, Message(answer.tid, fields))
        self.session.respond(encoded, request.request_id, request.answer_series)


async def visit(port):
    """What a client sees of it."""
    async with connect("127.0.0.1", port) as client:
        login = await client.login("9999", "100001", "any password")
        print(f"client | trading day {login.TradingDay}, session {login.FrontID}/{login.SessionID}")
        (account,) = await client.call(
            messages.ReqQryTradingAccount, structs.QryTradingAccount(BrokerID="9999", InvestorID="100001")
        )
        print(f"client | {account.Available:,.0f} at hand")
        client.send(
            messages.ReqOrderInsert,
            structs.InputOrder(
                BrokerID="9999", InvestorID="100001", InstrumentID="cu2701", OrderRef="1", Direction=codes.Direction.Buy,
                LimitPrice=75000.0, VolumeTotalOriginal=2,
            ),  # fmt: skip
        )
        order = (await client.expect(messages.OnRtnOrder)).message.fields[0]
        print(f"client | {order!r}")


async def main(port):
    server = await asyncio.get_running_loop().create_server(TinyFront, "127.0.0.1", port or 0)
    async with server:
        if port:
            print(f"tcp://127.0.0.1:{port}; Ctrl-C ends", flush=True)
            await server.serve_forever()
        await visit(server.sockets[0].getsockname()[1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, help="serve there instead of the short story")
    try:
        asyncio.run(main(parser.parse_args().port))
    except KeyboardInterrupt:
        pass
