"""Front and client session talk to each other: bytes carried by hand, time by hand."""

from __future__ import annotations

import pytest

from ctpproto import ctp
from ctpproto.ctp import V6_3_11, errors, messages, structs
from ctpproto.ftd import packets
from ctpproto.ftd.client_session import ClientSession, FlowsOpened, Kept, Response, Resume, Return, UnknownAnswer
from ctpproto.ftd.faults import BadBody, BadFrame, MisNumbered, QueryInFlight, QueryTooFast, Silent
from ctpproto.ftd.frames import FTDC, HEARTBEAT, LINK, Frame, heartbeat_interval, link_packet
from ctpproto.ftd.front_session import BadRequest, FrontSession, PeerFault, Request, UnknownRequest
from ctpproto.ftd.packets import DIALOG, MAX_FIELD_BYTES, QUERY, Encoded, Packet
from ctpproto.message import Message
from ctpproto.structs import Struct

SECOND = 1_000_000_000
TODAY = "20261123"


def encode(type: ctp.MessageType, *fields: Struct) -> Encoded:
    return packets.encode(V6_3_11, Message(type.tid, fields))


class Line:
    """A front and a client with a wire between them that carries when told to."""

    def __init__(self, api: str = "trader", kept: Kept = Kept(), compress: bool = False, paced: bool = True):
        self.now = 1_000 * SECOND
        self.front = FrontSession(V6_3_11, api, self.now, compress=compress)
        self.client = ClientSession(V6_3_11, api, self.now, kept=kept, paced=paced)

    def to_front(self) -> list:
        return self.front.receive(self.client.take_output(), self.now)

    def to_client(self) -> list:
        return self.client.receive(self.front.take_output(), self.now)

    def ask(self, type: ctp.MessageType, *fields: Struct, request_id: int = 1) -> Request:
        self.client.request(type, fields, request_id, self.now)
        (event,) = self.to_front()
        assert isinstance(event, Request), event
        return event

    def login(self, private: Resume = Resume.RESUME, public: Resume = Resume.RESUME, day: str = TODAY) -> Request:
        """Logs in as far as OnRspUserLogin; the flows are still shut."""
        self.client.login(structs.ReqUserLogin(BrokerID="9999", UserID="100001"), 1, self.now, private, public)
        (request,) = self.to_front()
        answer = structs.RspUserLogin(TradingDay=day, UserID="100001", FrontID=1, SessionID=7)
        self.front.respond(encode(messages.OnRspUserLogin, structs.RspInfo(), answer), request.request_id)
        (response,) = self.to_client()
        assert isinstance(response, Response) and response.is_last
        assert response.message.fields[1].SessionID == 7
        return request


def order(ref: str) -> Struct:
    return structs.Order(BrokerID="9999", InvestorID="100001", OrderRef=ref, LimitPrice=None, StatusMsg="未成交")


# Link


def test_the_client_asks_for_heartbeats_first_and_gets_them() -> None:
    line = Line()
    assert line.client.take_output() == bytes.fromhex("00060000070400000027")
    line = Line()
    assert line.to_front() == []
    assert line.front.deadline_ns == line.now + 39 * SECOND
    line.now += 39 * SECOND
    assert line.front.tick(line.now) == []
    assert line.front.take_output() == HEARTBEAT


def test_heartbeats_keep_a_silent_connection_for_ever() -> None:
    line = Line()
    for _ in range(400):
        line.now = min(line.front.deadline_ns, line.client.deadline_ns)
        assert line.front.tick(line.now) == line.client.tick(line.now) == []
        assert line.to_front() == line.to_client() == []
    assert line.now > 2_000 * SECOND


def test_a_heartbeat_is_not_sent_while_there_is_traffic() -> None:
    line = Line()
    line.client.take_output()
    line.now += 14 * SECOND
    line.client.request(messages.ReqUserLogout, (structs.UserLogout(),), 1, line.now)
    line.client.take_output()
    line.now += SECOND
    line.client.tick(line.now)
    assert line.client.take_output() == b""
    assert line.client.deadline_ns == line.now + 14 * SECOND


def test_a_front_sets_the_clients_interval() -> None:
    line = Line()
    line.client.receive(heartbeat_interval(3), line.now)
    assert line.client.deadline_ns == line.now + 3 * SECOND
    line.client.receive(heartbeat_interval(0), line.now)
    assert line.client.deadline_ns == line.now + SECOND


def test_a_client_cannot_silence_the_front() -> None:
    line = Line()
    line.front.receive(heartbeat_interval(0xFFFFFFFF), line.now)
    assert line.front.deadline_ns == line.now + 53 * SECOND


@pytest.mark.parametrize("side, seconds", [("front", 120), ("client", 121)])
def test_a_silent_peer_is_given_up(side: str, seconds: int) -> None:
    line = Line()
    session = getattr(line, side)
    line.now += seconds * SECOND - 1
    assert session.tick(line.now) == []
    line.now += 1
    (event,) = session.tick(line.now)
    assert isinstance(event.fault, Silent) and event.fault.reason == 0x2001
    assert session.closed and session.tick(line.now) == session.receive(HEARTBEAT, line.now) == []


@pytest.mark.parametrize(
    "frame",
    [
        HEARTBEAT,
        link_packet(),
        Frame(16, (), b"x").encode(),
        Frame(LINK, (), b"content").encode(),
        Frame(FTDC, (), b"\1").encode(),
        Frame(FTDC, (), b"\2" + bytes(21)).encode(),
        Frame(FTDC, (), b"\1" + bytes(20)).encode(),
    ],
)
def test_any_whole_frame_is_a_sign_of_life_and_says_nothing(frame: bytes) -> None:
    line = Line()
    for session in (line.front, line.client):
        assert session.receive(frame, line.now + 100 * SECOND) == []
        assert session.tick(line.now + 200 * SECOND) == []


def test_part_of_a_frame_is_no_sign_of_life() -> None:
    line = Line()
    line.front.receive(HEARTBEAT[:3], line.now + 100 * SECOND)
    assert isinstance(line.front.tick(line.now + 120 * SECOND)[0], PeerFault)


GOOD = Packet(12, ord("L"), DIALOG, 1, 0x3002, 1, ((0x1004, bytes(27)),)).encode()


@pytest.mark.parametrize(
    "data, fault",
    [
        (bytes.fromhex("02001001"), BadFrame),  # content of 4097 bytes
        (bytes.fromhex("00800000"), BadFrame),  # extension of 128 bytes
        (bytes.fromhex("0001000005"), BadFrame),  # an extension of one byte
        (bytes.fromhex("000300000502ff"), BadFrame),  # a tag that overruns it
        (Frame(FTDC, (), GOOD + b"x").encode(), BadBody),  # field bytes say less than there are
        (Frame(FTDC, (), b"\1\3" + GOOD[2:] + b"\xe0").encode(), BadBody),  # ends with an escape
        (Frame(FTDC, (), b"\1\3" + b"\xef" * 547).encode(), BadBody),  # 8205 bytes uncompressed
    ],
)
def test_a_broken_frame_ends_the_connection_with_its_reason(data: bytes, fault: type) -> None:
    line = Line()
    before = Frame(FTDC, (), GOOD).encode()
    events = line.front.receive(before + data + before, line.now)
    assert [type(event) for event in events] == [Request, PeerFault], "what came before counts, what comes after does not"
    assert isinstance(events[1].fault, fault)
    assert events[1].fault.reason == {BadFrame: 0x2003, BadBody: 0xA001}[fault]
    assert line.front.receive(before, line.now) == []


# Login and flows


def test_login_says_where_the_client_stands() -> None:
    assert Line().login(Resume.RESTART, Resume.QUICK).dissemination == {1: 0, 2: 0, 3: -1, 4: 0}
    kept = Kept(TODAY, 5, 9)
    request = Line(kept=kept).login()
    assert request.dissemination == {1: 0, 2: 5, 3: 9, 4: 0}
    assert request.message.fields[0].TradingDay == TODAY
    assert len(request.message.fields) == 1
    assert Line("md").login().dissemination == {1: 0, 4: 0}


def test_the_first_login_names_the_day_before_all_days() -> None:
    login = Line().login().message.fields[0]
    assert (login.TradingDay, login.ProtocolInfo) == ("19800100", "FTDC 0")


def test_flows_open_where_the_front_says() -> None:
    line = Line(kept=Kept(TODAY, 5, 9))
    line.login()
    line.front.open_flows(5, 12)
    line.front.private(encode(messages.OnRtnOrder, order("1")), 6)
    line.front.public(encode(messages.OnRtnInstrumentStatus, structs.InstrumentStatus(InstrumentID="cu2701")), 13)
    opened, private, public = line.to_client()
    assert opened == FlowsOpened(5, 12)
    assert isinstance(private, Return) and (private.series, private.number) == (2, 6)
    assert private.message.fields[0] == order("1") and private.message.fields[0].LimitPrice is None
    assert (public.series, public.number, public.type.name) == (3, 13, "OnRtnInstrumentStatus")
    assert line.client.kept == Kept(TODAY, 6, 13)


def test_flows_may_move_in_mid_stream() -> None:
    line = Line()
    line.login()
    for start in (0, 40, 3):
        line.front.open_flows(start, 0)
        line.front.private(encode(messages.OnRtnOrder, order("1")), start + 1)
    assert len(line.to_client()) == 6
    assert line.client.kept.private == 4


def test_a_new_day_starts_the_flows_again() -> None:
    line = Line(kept=Kept("20261120", 5, 9))
    line.login()
    assert line.client.kept == Kept(TODAY, 0, 0)


def test_a_refused_login_changes_nothing() -> None:
    line = Line(kept=Kept("20261120", 5, 9))
    line.client.login(structs.ReqUserLogin(), 1, line.now)
    (request,) = line.to_front()
    line.front.respond(packets.encode(V6_3_11, Message(messages.OnRspUserLogin.tid, (ctp.rsp_info(errors.INVALID_LOGIN),))), 1)
    (response,) = line.to_client()
    assert [field.NAME for field in response.message.fields] == ["RspInfo", "RspUserLogin"], "the callback fires only with both"
    assert response.message.fields[0].ErrorMsg == "CTP:不合法的登录"
    assert line.client.kept == Kept("20261120", 5, 9)


@pytest.mark.parametrize("number", [1, 2, 4])
def test_our_own_misnumbering_is_an_assertion(number: int) -> None:
    line = Line()
    rtn = encode(messages.OnRtnOrder, order("1"))
    with pytest.raises(AssertionError):
        line.front.private(rtn, 1)  # flows are not open
    line.front.open_flows(2, 0)
    with pytest.raises(AssertionError):
        line.front.private(rtn, number)


@pytest.mark.parametrize("series", [1, 2, 3, 4])
@pytest.mark.parametrize("number", [0, 2])
def test_a_misnumbered_front_is_a_fault_to_the_client(series: int, number: int) -> None:
    line = Line()
    frame = Frame(FTDC, (), Packet(12, ord("L"), series, number, 0xF001, 0, ()).encode()).encode()
    (event,) = line.client.receive(frame, line.now)
    assert isinstance(event.fault, MisNumbered)
    assert (event.fault.series, event.fault.expected, event.fault.got) == (series, 1, number)


def test_a_repeated_request_is_a_fault_to_the_front() -> None:
    line = Line()
    frame = Frame(FTDC, (), GOOD).encode()
    events = line.front.receive(frame + frame, line.now)
    assert isinstance(events[0], Request) and isinstance(events[1].fault, MisNumbered)


def test_an_unknown_answer_uses_its_number() -> None:
    line = Line()
    line.front.respond(Encoded(0x7777, (packets.Part(0, b""),)), 1)
    line.front.respond(encode(messages.OnRspUserLogout, structs.UserLogout(UserID="100001")), 1)
    unknown, known = line.to_client()
    assert unknown == UnknownAnswer(0x7777, 1, 1)
    assert isinstance(known, Response)


# Requests and answers


def test_requests_carry_values_both_ways() -> None:
    line = Line()
    sent = structs.InputOrder(BrokerID="9999", InstrumentID="cu2701", OrderRef="1", LimitPrice=-0.5, StopPrice=None)
    request = line.ask(messages.ReqOrderInsert, sent, request_id=-3)
    assert (request.type.name, request.request_id, request.answer_series) == ("ReqOrderInsert", -3, DIALOG)
    assert request.message == Message(messages.ReqOrderInsert.tid, (sent,))
    line.front.respond(encode(messages.OnRspOrderInsert, ctp.rsp_info(errors.INSUFFICIENT_MONEY), sent), request.request_id)
    (response,) = line.to_client()
    assert response.request_id == -3
    assert response.message.fields == (ctp.rsp_info(errors.INSUFFICIENT_MONEY), sent)


@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("rows", [0, 1, 6, 7, 100])
@pytest.mark.parametrize("error", [False, True])
def test_rows_travel_in_chained_packets(rows: int, error: bool, compress: bool) -> None:
    line = Line(compress=compress)
    query = line.ask(messages.ReqQryOrder, structs.QryOrder(BrokerID="9999"))
    assert query.answer_series == QUERY
    fields = tuple(order(str(number)) for number in range(rows))
    info = (ctp.rsp_info(errors.NONE),) if error else ()
    answer = encode(messages.OnRspQryOrder, *info, *fields)
    line.front.respond(answer, query.request_id, query.answer_series)
    data = line.front.take_output()
    responses = line.client.receive(data, line.now)
    assert [response.is_last for response in responses] == [False] * (len(responses) - 1) + [True]
    got = [field for response in responses for field in response.message.fields if field.NAME == "Order"]
    assert got == list(fields)
    for response in responses:
        assert not error or response.message.fields[0].NAME == "RspInfo", "RspInfo applies to the rows of its own packet"
        assert rows == 0 or response.message.fields[-1].NAME == "Order", "never a packet without a row"
    if rows == 100:
        assert len(responses) == -(-100 // ((MAX_FIELD_BYTES - (89 if error else 0)) // (4 + V6_3_11.structs["Order"].SIZE)))
        assert not compress or len(data) < 20_000
    assert not line.client.query_in_flight


def test_one_encoding_serves_many_readers() -> None:
    lines = [Line() for _ in range(3)]
    rtn = encode(messages.OnRtnOrder, order("1"))
    for start, line in enumerate(lines):
        line.front.open_flows(start, 0)
        line.front.private(rtn, start + 1)
        assert [getattr(event, "number", None) for event in line.to_client()] == [None, start + 1]


def test_queries_have_one_slot_and_one_a_second() -> None:
    line = Line()
    query = structs.QryOrder()
    first = line.ask(messages.ReqQryOrder, query)
    line.now += SECOND
    with pytest.raises(QueryInFlight):
        line.client.request(messages.ReqQryOrder, (query,), 2, line.now)
    line.front.respond(encode(messages.OnRspQryOrder, order("1")), first.request_id, DIALOG)
    line.to_client()
    assert line.client.query_in_flight, "an answer on another series leaves the slot taken"
    line.front.respond(encode(messages.OnRspQryOrder), first.request_id, QUERY)
    line.to_client()
    line.ask(messages.ReqQryOrder, query)
    line.front.respond(encode(messages.OnRspQryOrder), first.request_id, QUERY)
    line.to_client()
    line.now += SECOND - 1
    with pytest.raises(QueryTooFast):
        line.client.request(messages.ReqQryOrder, (query,), 3, line.now)
    assert line.client.take_output() == b""
    line.now = line.client.next_query_ns(line.now)
    line.ask(messages.ReqQryOrder, query)


def test_a_client_that_is_not_paced_asks_as_fast_as_it_is_answered() -> None:
    line = Line(paced=False)
    for _ in range(3):
        query = line.ask(messages.ReqQryOrder, structs.QryOrder())
        line.front.respond(encode(messages.OnRspQryOrder), query.request_id, query.answer_series)
        assert len(line.to_client()) == 1


def test_subscriptions_are_split_and_taken_whole() -> None:
    line = Line("md")
    names = [f"cu{number:04}" for number in range(250)]
    fields = tuple(structs.SpecificInstrument(InstrumentID=name) for name in names)
    line.client.request(messages.SubscribeMarketData, fields, 0, line.now)
    events = line.to_front()
    assert [len(event.message.fields) for event in events] == [114, 114, 22]
    assert [field.InstrumentID for event in events for field in event.message.fields] == names


@pytest.mark.parametrize("api, tid", [("trader", 0x4401), ("md", 0x4000), ("trader", 0x3025), ("trader", 0x3001)])
def test_a_request_of_another_api_is_unknown(api: str, tid: int) -> None:
    line = Line(api)
    frame = Frame(FTDC, (), Packet(12, ord("L"), DIALOG, 1, tid, 42, ()).encode()).encode()
    assert line.front.receive(frame, line.now) == [UnknownRequest(tid, 42, DIALOG)]


def raw_order(**members: object) -> bytes:
    return bytearray(V6_3_11.narrow(structs.InputOrder(InstrumentID="cu2701", **members)).pack())


ORDER = V6_3_11.structs["InputOrder"]


def edited(member: str, value: bytes) -> bytes:
    raw = raw_order()
    start = ORDER.MEMBERS[member].offset
    raw[start : start + len(value)] = value
    return bytes(raw)


@pytest.mark.parametrize(
    "fields, why",
    [
        ((), "no InputOrder field"),
        (((0x1004, bytes(27)),), "no InputOrder field"),
        (((ORDER.FID, edited("OrderRef", b"\xff\xff")),), "InputOrder.OrderRef is no GBK text"),
        (((ORDER.FID, edited("OrderRef", b"1" * 13)),), "InputOrder.OrderRef is longer than 12 bytes"),
        (((ORDER.FID, edited("LimitPrice", bytes.fromhex("7ff8000000000000"))),), "InputOrder.LimitPrice is not a number"),
        (((ORDER.FID, edited("StopPrice", bytes.fromhex("fff0000000000000"))),), "InputOrder.StopPrice is not a number"),
    ],
)
def test_a_bad_struct_is_refused_by_name(fields: tuple, why: str) -> None:
    line = Line()
    frame = Frame(FTDC, (), Packet(12, ord("L"), DIALOG, 1, 0x4000, 42, fields).encode()).encode()
    (event,) = line.front.receive(frame, line.now)
    assert isinstance(event, BadRequest) and why in event.why and event.request_id == 42
    assert not line.front.closed


@pytest.mark.parametrize(
    "raw",
    [raw_order(OrderRef="1")[:100], raw_order(OrderRef="1") + b"newer members", edited("OrderRef", b"1\0left over")],
    ids=["shorter", "longer", "leftovers behind NUL"],
)
def test_other_versions_structs_are_taken(raw: bytes) -> None:
    line = Line()
    frame = Frame(FTDC, (), Packet(12, ord("L"), DIALOG, 1, 0x4000, 42, ((ORDER.FID, bytes(raw)),)).encode()).encode()
    (event,) = line.front.receive(frame, line.now)
    assert isinstance(event, Request) and event.message.fields[0].OrderRef == "1"


def test_a_field_that_overruns_its_packet_is_no_field() -> None:
    line = Line()
    content = bytearray(Packet(12, ord("L"), DIALOG, 1, 0x4000, 42, ((ORDER.FID, bytes(raw_order())),)).encode())
    content[24:26] = (ORDER.SIZE + 1).to_bytes(2, "big")
    (event,) = line.front.receive(Frame(FTDC, (), bytes(content)).encode(), line.now)
    assert isinstance(event, BadRequest) and event.why == "no InputOrder field"


def test_what_a_version_cannot_say_is_refused_by_name() -> None:
    with pytest.raises(ctp.Unsayable, match="6.3.11 has no struct QryMaxOrderVolume"):
        encode(messages.ReqQryMaxOrderVolume, structs.QryMaxOrderVolume())


def test_the_longest_rows_fit_a_packet() -> None:
    longest = max((s for s in V6_3_11.structs.values() if s.FID != 0xFFFF), key=lambda s: s.SIZE)
    assert len(packets.field(V6_3_11, longest())) + len(packets.field(V6_3_11, structs.RspInfo())) <= MAX_FIELD_BYTES
