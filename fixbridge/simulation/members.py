"""The members: three that speak CTP by our own client session, one that speaks FIX. What they hear goes to the auditor.

A member trades for a while, loses its connection now and then, comes back with RESUME (or a FIX logon that names the number it
expects), and at the end has to be served: an order placed and answered, its flow read to the end.
"""

from __future__ import annotations

import asyncio
from random import Random
from typing import Any

from ctpproto import ctp
from ctpproto.faults import Fault
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage, utc_timestamp
from ctpproto.ftd.client_session import ClientSession, FlowsOpened, Kept, PeerFault, Response, Resume, Return, UnknownAnswer
from ctpproto.generated.fix44 import MsgType, Tag
from ctpproto.structs import Struct
from fixbridge.credentials import demo_password
from fixbridge.simulation.fix_engine import LOGON, LOGOUT, MESSAGE, WELCOME, Frames, decode
from fixbridge.simulation.loop import Process, SimulatedLoop

_M, _S, _C = ctp.messages, ctp.structs, ctp.codes
BROKER = "9999"
TRADER_PORT, FIX_PORT = 41205, 5001
# instrument, exchange, tick, a price around which members trade, lots at most
MARKETS = (("IF2612", "CFFEX", 0.2, 4000.0, 3), ("m2705", "DCE", 1.0, 2900.0, 5), ("cu2701", "SHFE", 10.0, 75000.0, 4))
PATIENCE_SECONDS = 3.0  # for a login's answer, before a member tries again


class Member:
    """What both kinds have in common. `orders_left`: how many more requests it sends while it trades."""

    def __init__(self, process: Process, user: str, random: Random, requests: int, auditor: Any, note: Any):
        self.process, self.user, self.random, self.requests_left = process, user, random, requests
        self.auditor, self.note = auditor, note
        self.loop: SimulatedLoop = process.loop
        self.is_ending = False  # the run wants to end: be served once more
        self.is_served = False
        self.mutes = 0  # how long, in requests, it reads nothing
        self.sent = 0

    def pick(self) -> tuple[str, str, str, float, int]:
        """Instrument, exchange, side ("0" buys), price, lots."""
        instrument, exchange, tick, middle, most = self.random.choice(MARKETS)
        price = round(middle + tick * self.random.randint(-3, 3), 4)
        return instrument, exchange, self.random.choice("01"), price, self.random.randint(1, most)

    @property
    def is_done(self) -> bool:
        return self.requests_left <= 0


class _CtpConnection(asyncio.Protocol):
    def __init__(self, member: CtpMember):
        self.member = member
        self.session = ClientSession(ctp.V6_3_11, "trader", member.loop.wall_ns(), kept=member.kept, paced=False)
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.flush()
        self._arm()

    def _arm(self) -> None:
        wait_ns = max(0, self.session.deadline_ns - self.member.loop.wall_ns())
        self._timer = self.member.loop.call_later(wait_ns / 1e9, self._tick)

    def _tick(self) -> None:
        if not self.lost:
            self._events(self.session.tick(self.member.loop.wall_ns()))
            self.flush()
            self._arm()

    def flush(self) -> None:
        data = self.session.take_output()
        if data:
            self.transport.write(data)

    def data_received(self, data: bytes) -> None:
        self._events(self.session.receive(data, self.member.loop.wall_ns()))
        self.flush()

    def _events(self, events: list[Any]) -> None:
        for event in events:
            if type(event) is PeerFault:
                self.member.auditor.fault(self.member.user, event.fault)
                self.transport.abort()
                return
            self.member.event(self, event)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self._timer.cancel()
        self.member.lost(self)


class CtpMember(Member):
    """A member at the trader front."""

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self.kept = Kept()
        self.connection: _CtpConnection | None = None
        self.logged_in = False
        self.login_error = 0
        self.day = ""  # of the login whose flow is read; what the session keeps is ahead where one read brought many messages
        self._news = asyncio.Event()
        self._front = self._session = 0
        self._next_ref = 1
        self._request_id = 0
        self.live: dict[tuple[int, int, str], Struct] = {}  # own orders that can be cancelled
        self._final: tuple[int, int, str] | None = None
        self._asked_resume = Resume.RESUME

    # -- what it hears ------------------------------------------------------------------------------------------------

    def event(self, connection: _CtpConnection, event: Any) -> None:
        if connection is not self.connection:
            return
        auditor = self.auditor
        if type(event) is Response:
            self._response(event)
        elif type(event) is Return:
            if event.series == 2:
                auditor.private(self.user, self.day, event.number, event.message)
                self._private(event.message)
            elif event.series == 3:
                auditor.public(self.user, self.day, event.number, event.message)
        elif type(event) is UnknownAnswer and event.series == 2:
            auditor.private(self.user, self.day, event.number, None)
        elif type(event) is FlowsOpened:
            auditor.opened(self.user, self.day, event.private)
        self.kept = connection.session.kept

    def _response(self, event: Response) -> None:
        tid = event.type.tid
        info = event.message.get(_S.RspInfo)
        error = info.ErrorID if info is not None else 0
        if tid == _M.OnRspUserLogin.tid:
            self.login_error = error
            if not error:
                login = event.message.get(_S.RspUserLogin)
                assert login is not None
                self._front, self._session, self.day = login.FrontID, login.SessionID, login.TradingDay
                ref = login.MaxOrderRef.strip()
                self._next_ref = max(self._next_ref, int(ref) + 1 if ref.isdigit() else 1)
                self.logged_in = True
                self.auditor.logged_in(self.user, login)
            self._news.set()
        elif tid == _M.OnRspUserLogout.tid:
            self.logged_in = False
            self._news.set()
        elif tid == _M.OnRspOrderInsert.tid and error:
            order = event.message.get(_S.InputOrder)
            if order is not None:
                self.auditor.refused(self.user, self.day, self._front, self._session, order, error)
                if self._final == (self._front, self._session, order.OrderRef.strip()):
                    self._final = None  # not taken: asked again
                    self._news.set()

    def _private(self, message: Any) -> None:
        order = message.get(_S.Order)
        if order is None or message.tid != _M.OnRtnOrder.tid or order.UserID != self.user:
            return
        key = (order.FrontID, order.SessionID, order.OrderRef.strip())
        if order.OrderStatus in (_C.OrderStatus.NoTradeQueueing, _C.OrderStatus.PartTradedQueueing):
            self.live[key] = order
        else:
            self.live.pop(key, None)
        if key == self._final and order.OrderSysID:
            self.is_served = True
            self._news.set()

    def lost(self, connection: _CtpConnection) -> None:
        if connection is self.connection:
            self.connection, self.logged_in = None, False
            self._news.set()

    # -- what it does -------------------------------------------------------------------------------------------------

    async def live_on(self) -> None:
        """The member's whole life."""
        loop, random = self.loop, self.random
        while not self.is_served:
            if not self.logged_in:
                await self._log_in()
                continue
            if self.is_done:
                if self.is_ending:
                    self._ask_to_be_served()
                self._news.clear()
                try:
                    async with asyncio.timeout(0.5):
                        await self._news.wait()
                except TimeoutError:
                    self._final = None if self._final and self.is_ending and random.random() < 0.2 else self._final
                continue
            await asyncio.sleep(random.expovariate(1 / 0.004))
            if self.logged_in:
                self._act()
        self.note(self.process.name, "served")
        while True:  # stays and listens
            self._news.clear()
            await self._news.wait()
            while not self.logged_in:
                await self._log_in()
        _ = loop

    async def _log_in(self) -> None:
        await asyncio.sleep(self.random.uniform(0.001, 0.02))
        if self.connection is None:
            try:
                made = _CtpConnection(self)
                self.connection = made
                await self.loop.create_connection(lambda: made, "front", TRADER_PORT)
            except OSError:
                self.connection = None
                return
        connection = self.connection
        if connection is None or not hasattr(connection, "transport"):
            return
        resume = self._asked_resume
        if self.random.random() < 0.1:
            resume = Resume.RESTART
            self.auditor.restarts(self.user)
        self._request_id += 1
        login = _S.ReqUserLogin(BrokerID=BROKER, UserID=self.user, Password=demo_password(self.user))
        self._news.clear()
        self.login_error = 0
        connection.session.login(login, self._request_id, self.loop.wall_ns(), private=resume)
        connection.flush()
        self.note(self.process.name, f"logs in, {resume.name} at {self.kept.private}")
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._news.wait()
        except TimeoutError:
            self._hang_up()
        if self.login_error:
            self.auditor.login_refused(self.user, self.login_error)
            self._hang_up()
            await asyncio.sleep(0.05)

    def _hang_up(self) -> None:
        connection = self.connection
        if connection is not None and hasattr(connection, "transport"):
            connection.transport.abort()
        self.connection, self.logged_in = None, False

    def _request(self, kind: Any, *fields: Struct) -> None:
        connection = self.connection
        assert connection is not None
        self._request_id += 1
        self.sent += 1
        try:
            connection.session.request(kind, fields, self._request_id, self.loop.wall_ns())
        except Fault:
            return  # a query in flight: the library would say -2
        connection.flush()

    def _act(self) -> None:
        self.requests_left -= 1
        what = self.random.random()
        if what < 0.62:
            self._insert(*self.pick())
        elif what < 0.80 and self.live:
            self._cancel(self.random.choice(sorted(self.live)))
        elif what < 0.90:
            kind, struct = self.random.choice((
                (_M.ReqQryTradingAccount, _S.QryTradingAccount), (_M.ReqQryInvestorPosition, _S.QryInvestorPosition),
                (_M.ReqQryOrder, _S.QryOrder),
            ))  # fmt: skip
            self._request(kind, struct(BrokerID=BROKER, InvestorID=self.user))
        elif what < 0.94:
            self._request(_M.ReqUserLogout, _S.UserLogout(BrokerID=BROKER, UserID=self.user))
            self.logged_in = False
        elif what < 0.98:
            self.note(self.process.name, "hangs up")
            self._hang_up()
        else:
            self._insert(*self.pick())

    def _insert(self, instrument: str, exchange: str, side: str, price: float, lots: int) -> None:
        ref = str(self._next_ref)
        self._next_ref += 1
        order = _S.InputOrder(
            BrokerID=BROKER, InvestorID=self.user, UserID=self.user, InstrumentID=instrument, ExchangeID=exchange, OrderRef=ref,
            OrderPriceType="2", Direction=side, CombOffsetFlag="0", CombHedgeFlag="1", LimitPrice=price, VolumeTotalOriginal=lots,
            TimeCondition="3", VolumeCondition="1", MinVolume=1, ContingentCondition="1", ForceCloseReason="0",
        )  # fmt: skip
        self._request(_M.ReqOrderInsert, order)

    def _cancel(self, key: tuple[int, int, str]) -> None:
        order = self.live[key]
        action = _S.InputOrderAction(
            BrokerID=BROKER, InvestorID=self.user, UserID=self.user, FrontID=key[0], SessionID=key[1], OrderRef=key[2],
            ExchangeID=order.ExchangeID, InstrumentID=order.InstrumentID, ActionFlag="0",
        )  # fmt: skip
        self._request(_M.ReqOrderAction, action)

    def _ask_to_be_served(self) -> None:
        if self._final is None:
            self._final = (self._front, self._session, str(self._next_ref))
            self._insert("SR705", "CZCE", "0", 5300.0 + int(self.user) % 10, 1)


class _FixConnection(Frames):
    def __init__(self, member: FixMember):
        super().__init__()
        self.member, self.lost, self.is_up = member, False, False

    def frame(self, kind: int, number: int, payload: bytes) -> None:
        self.member.frame(self, kind, number, payload)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if self.member.connection is self:
            self.member.connection = None
        self.member.news.set()


class FixMember(Member):
    """A member at the FIX side."""

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self.client = f"CLIENT{self.user[-1]}"
        self.connection: _FixConnection | None = None
        self.news = asyncio.Event()
        self.expected = 1
        self._out: list[bytes] = []
        self._orders: dict[str, FixMessage] = {}  # ClOrdID -> what was sent, until something answers it
        self.live: dict[str, FixMessage] = {}
        self._next_id = 1
        self._final = ""

    def frame(self, connection: _FixConnection, kind: int, number: int, payload: bytes) -> None:
        if connection is not self.connection:
            return
        if kind == WELCOME:
            connection.is_up = True
            if number <= len(self._out):
                self.auditor.hit("FIX message sent again")
            for seq in range(number, len(self._out) + 1):
                again = decode(self._out[seq - 1])
                again.fields.insert(0, (Tag.PossDupFlag, "Y"))  # of the header
                connection.say(MESSAGE, seq, codec.encode(again, "FIX.4.4"))
            self.news.set()
        elif kind == LOGOUT:
            self.note(self.process.name, f"logged out: {payload.decode()}")
            connection.transport.close()
        elif kind == MESSAGE:
            if number != self.expected:
                self.auditor.fail(f"{self.client}: FIX message {number} where {self.expected} was expected")
                return
            self.expected += 1
            self._report(decode(payload))

    def _report(self, message: FixMessage) -> None:
        self.auditor.fix_report(self.client, message)
        cl_ord_id = message.get(Tag.ClOrdID) or message.get(Tag.BusinessRejectRefID)
        if message.msg_type == MsgType.BusinessMessageReject:
            self._orders.pop(cl_ord_id, None)
            if cl_ord_id == self._final:
                self._final = ""
                self.news.set()
            return
        if message.msg_type != MsgType.ExecutionReport:
            self._orders.pop(cl_ord_id, None)
            return
        self._orders.pop(cl_ord_id, None)
        status = message.get(Tag.OrdStatus)
        orig = message.get(Tag.OrigClOrdID) or cl_ord_id
        if status in "01":
            self.live[orig] = message
        else:
            self.live.pop(orig, None)
        if cl_ord_id == self._final:
            self.is_served = status != "8"
            if not self.is_served:
                self._final = ""
            self.news.set()

    async def live_on(self) -> None:
        random = self.random
        while True:
            connection = self.connection
            if connection is None or connection.lost:
                await self._log_on()
                continue
            if self.is_done or self.is_served:
                if self.is_ending and not self.is_served and not self._final:
                    self._final = self._order("SR705", "0", 5300.0, 1)
                self.news.clear()
                try:
                    async with asyncio.timeout(1.0):
                        await self.news.wait()
                except TimeoutError:
                    if self._final and not self.is_served and self.is_ending:
                        self._send_again()
                continue
            await asyncio.sleep(random.expovariate(1 / 0.004))
            if self.connection is not None and self.connection.is_up:
                self._act()

    async def _log_on(self) -> None:
        await asyncio.sleep(self.random.uniform(0.002, 0.03))
        made = _FixConnection(self)
        self.connection = made
        self.news.clear()
        try:
            await self.loop.create_connection(lambda: made, "fix", FIX_PORT)
        except OSError:
            self.connection = None
            return
        logon = FixMessage(MsgType.Logon, [(Tag.SenderCompID, self.client), (98, "0"), (108, "30")])
        logon.put(Tag.Username, self.user).put(Tag.Password, demo_password(self.user))
        made.say(LOGON, self.expected, codec.encode(logon, "FIX.4.4"))
        self.note(self.process.name, f"logs on, expects {self.expected}")
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self.news.wait()
        except TimeoutError:
            if self.connection is made:
                made.transport.abort()
                self.connection = None
            return
        if made.is_up and self._orders and self.random.random() < 0.7:
            self._send_again()

    def _send_again(self) -> None:
        """Whatever was never answered, sent again as FIX says: PossResend, the same ClOrdID, a new number."""
        if self._orders:
            self.auditor.hit("FIX order sent again with PossResend")
        for message in list(self._orders.values()):
            if not message.has(Tag.PossResend):
                message.fields.insert(0, (Tag.PossResend, "Y"))
            self._send(message)

    def _act(self) -> None:
        self.requests_left -= 1
        what = self.random.random()
        if what < 0.7:
            instrument, _, side, price, lots = self.pick()
            self._order(instrument, side, price, lots)
        elif what < 0.92 and self.live:
            self._cancel(self.random.choice(sorted(self.live)))
        elif what < 0.96:
            assert self.connection is not None
            self.note(self.process.name, "hangs up")
            self.connection.transport.abort()
            self.connection = None

    def _order(self, instrument: str, side: str, price: float, lots: int) -> str:
        cl_ord_id = f"A{self._next_id}"
        self._next_id += 1
        message = FixMessage(MsgType.NewOrderSingle)
        message.put(Tag.ClOrdID, cl_ord_id).put(Tag.Symbol, instrument).put(Tag.Side, "1" if side == "0" else "2")
        message.put(Tag.TransactTime, utc_timestamp(self.loop.wall_ns())).put(Tag.OrderQty, lots).put(Tag.OrdType, "2")
        message.put(Tag.Price, f"{price:g}").put(77, "O")
        self._orders[cl_ord_id] = message
        self.auditor.fix_ordered(self.client, cl_ord_id)
        self._send(message)
        return cl_ord_id

    def _cancel(self, orig: str) -> None:
        report = self.live.pop(orig)
        cl_ord_id = f"C{self._next_id}"
        self._next_id += 1
        message = FixMessage(MsgType.OrderCancelRequest)
        message.put(Tag.ClOrdID, cl_ord_id).put(Tag.OrigClOrdID, orig).put(Tag.Symbol, report[Tag.Symbol])
        message.put(Tag.Side, report[Tag.Side]).put(Tag.TransactTime, utc_timestamp(self.loop.wall_ns()))
        self._orders[cl_ord_id] = message
        self._send(message)

    def _send(self, message: FixMessage) -> None:
        self.sent += 1
        payload = codec.encode(message, "FIX.4.4")
        self._out.append(payload)
        if self.connection is not None and self.connection.is_up:
            self.connection.say(MESSAGE, len(self._out), payload)
