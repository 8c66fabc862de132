"""What tables cannot say is refused by name; a version that lacks a message says so; mistakes in tables are found all at once."""

from __future__ import annotations

import shutil
import tomllib
from typing import Any

import pytest

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, MsgType, Tag
from ctpproto.schema.loader import specs_root
from ctpproto.translate.errors import ErrorTable
from ctpproto.translate.families import load, table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.tables import ERRORS

S = ctp.structs
POSITION = S.InvestorPosition(
    InvestorID="8", InstrumentID="rb2610", ExchangeID="SHFE", TradingDay="20261125", PosiDirection="2", PositionDate="1",
    HedgeFlag="1", Position=5, TodayPosition=5, SettlementPrice=1.0, PreSettlementPrice=1.0, BrokerID="9999",
)  # fmt: skip
MASS = {Tag.MassStatusReqID: "1", Tag.MassStatusReqType: "7", Tag.Account: "8"}


@pytest.mark.parametrize(
    "name, struct, member",
    [
        ("positions.report", POSITION.replace(PosiDirection="1"), "PosiDirection"),
        ("positions.report", POSITION.replace(SettlementPrice=None), "SettlementPrice"),
        ("positions.report", POSITION.replace(HedgeFlag="6"), "HedgeFlag"),
        ("actions.cancel", S.InputOrderAction(InvestorID="8", InstrumentID="x", ActionFlag="3"), "ActionFlag"),
        ("instruments.list_request", S.QryInstrument(ProductID="rb"), "ProductID"),
        ("reports.trade", S.Trade(Direction="0", OffsetFlag="2", HedgeFlag="1", TradeType="0"), "OffsetFlag"),
        ("refusals.business", S.RspInfo(ErrorID=0), "ErrorID"),
        ("market.snapshot", S.DepthMarketData(InstrumentID="x", BidPrice1=None, BidVolume1=3), "BidVolume1"),
    ],
)
def test_ctp_that_fix_cannot_say(name: str, struct: Any, member: str) -> None:
    with pytest.raises(CannotSay) as caught:
        table(name).write(struct)
    assert member in caught.value.name


@pytest.mark.parametrize(
    "name, fields, tag",
    [
        ("actions.mass_status", {**MASS, Tag.MassStatusReqType: "3"}, Tag.MassStatusReqType),
        ("actions.mass_status", {**MASS, Tag.Symbol: "rb2610"}, Tag.Symbol),
        ("actions.mass_status", {**MASS, Tag.MassStatusReqType: "1"}, Tag.MassStatusReqType),
        ("actions.mass_cancel", {Tag.ClOrdID: "1", Tag.MassCancelRequestType: "1"}, Tag.MassCancelRequestType),
        ("sessions.logon", {Tag.EncryptMethod: "1", Tag.Username: "u"}, Tag.EncryptMethod),
        ("actions.cancel", {Tag.Account: "8", Tag.Symbol: "x", Tag.ExecInst: "G"}, Tag.ExecInst),
        ("actions.replace", {Tag.OrdType: "2", Tag.Price: "1", Tag.Account: "8", Tag.Symbol: "x", Tag.StopPx: "1"}, Tag.StopPx),
    ],
)
def test_fix_that_ctp_cannot_say(name: str, fields: dict[int, str], tag: int) -> None:
    there = table(name)
    with pytest.raises(CannotSay) as caught:
        there.read(FixMessage(there.message.type, list(fields.items())))
    assert caught.value.tag == tag


def entry(kind: str, *fields: tuple[int, str]) -> list[tuple[int, str]]:
    return [(Tag.MDEntryType, kind), *fields]


@pytest.mark.parametrize(
    "entries, words",
    [
        ([entry("0", (270, "1"), (271, "1"), (290, "6"))], "MDEntryPositionNo|MDEntryType"),
        ([entry("0", (270, "1"), (271, "1"))] * 2, "two entries"),
        ([entry("2", (270, "1"), (271, "1"))], r"MDEntrySize\(271\)"),
        ([entry("3", (270, "1"))], r"MDEntryType\(269\)=3"),
        ([entry("2", (270, "1"))], "has no entry that says B"),
    ],
)
def test_entries_that_ctp_cannot_say(entries: list[list[tuple[int, str]]], words: str) -> None:
    fields = [(Tag.Symbol, "x"), (Tag.NoMDEntries, str(len(entries))), *(field for some in entries for field in some)]
    with pytest.raises(CannotSay, match=words):
        table("market.snapshot").read(FixMessage("W", fields))


def test_a_count_that_does_not_count_is_refused() -> None:
    with pytest.raises(CannotSay, match=r"NoMDEntries\(268\)=2: there are 1"):
        table("market.snapshot").read(FixMessage("W", [(55, "x"), (268, "2"), *entry("2", (270, "1"))]))


def test_a_version_without_the_message_says_so() -> None:
    with pytest.raises(CannotSay, match=r"PositionReport\(AP\).*FIX.4.2 has no such message"):
        table("positions.report", "FIX.4.2")


def test_a_position_is_said_by_its_side() -> None:
    said = table("positions.report").write(POSITION)
    assert (Tag.LongQty, "5") in said.fields and all(tag != Tag.ShortQty for tag, _ in said.fields)
    turned = [(Tag.ShortQty if tag == Tag.LongQty else tag, text) for tag, text in said.fields]
    both = FixMessage(said.msg_type, turned)
    assert table("positions.report").read(both)[0]["PosiDirection"] == "3"


def test_a_times_zone_is_chinas() -> None:
    trade = S.Trade(
        Direction="0", InvestorID="8", OrderSysID="  12", OffsetFlag="3", HedgeFlag="1", InstrumentID="x", ExchangeID="SHFE",
        TradeID=" 7", Volume=1, Price=2.5, TradingDay="20261125", TradeDate="20261125", TradeTime="07:59:59", TradeType="0",
    )  # fmt: skip
    said = dict(table("reports.fill").write(trade).fields)
    assert said[Tag.TransactTime] == "20261124-23:59:59" and said[Tag.OrderID] == "12" and said[Tag.CTPOffsetFlag] == "3"


def test_errors_have_reasons_and_keep_their_number_and_words() -> None:
    said = dict(table("refusals.market_data").write(S.RspInfo(ErrorID=16, ErrorMsg="CTP:找不到合约"), {Tag.MDReqID: "1"}).fields)
    assert said[Tag.MDReqRejReason] == "0" and said[Tag.CTPErrorID] == "16" and said[Tag.Text] == "CTP:找不到合约"
    assert all(tag != Tag.MDReqRejReason for tag, _ in table("refusals.market_data").write(S.RspInfo(ErrorID=4711)).fields)
    assert ERRORS.reason("BusinessRejectReason", 4711) == "0" and ERRORS.reason("SessionRejectReason", 4711) == "99"
    assert table("refusals.order").message.type == MsgType.ExecutionReport


def test_all_mistakes_of_all_files_at_once(tmp_path: Any) -> None:
    folder = tmp_path / "mapping"
    shutil.copytree(specs_root() / "mapping", folder)
    for name, old, new in (
        ("actions.toml", 'ctp = ["OrderSysID"]', 'ctp = ["OrderNumber"]'),
        ("quotes.toml", '"NoQuoteEntries"]', '"NoQuotes"]'),
        ("news.toml", 'kind = "moment"', 'kind = "instant"'),
        ("market.toml", "always = true", 'says = { MDEntryType = "TradeVolume" }'),
        ("errors.toml", '"BATCHACTION_NOSUPPORT"', '"NO_SUCH_ERROR"'),
        ("versions.toml", '"reports.fill"', '"reports.fil"'),
        ("accounts.toml", 'fix = ["StartCash"]', 'fix = ["StopPx"]'),
        ("positions.toml", 'where = { PosiDirection = ["Long"] }', 'where = { PosiDirection = ["Short"] }'),
        ("sessions.toml", 'ctp = ["NewPassword"], kind = "text"', 'ctp = ["NewPassword"], kind = "text", way = "to_fix"'),
    ):
        text = (folder / name).read_text("utf-8")
        assert old in text, (name, old)
        (folder / name).write_text(text.replace(old, new), "utf-8")
    with pytest.raises(SpecFault) as caught:
        load(folder)
    said = "\n".join(caught.value.problems)
    expected = (
        "no member OrderNumber", "no FIX field NoQuotes", "kind 'instant'", "market.toml", "NO_SUCH_ERROR",
        "no table reports.fil", "StopPx(99)", "YdPosition stands in two rules", "NewPassword is told one way",
    )  # fmt: skip
    for words in expected:
        assert words in said, words


def test_the_error_table_knows_its_fields() -> None:
    raw = tomllib.loads((specs_root() / "mapping" / "errors.toml").read_text("utf-8"))
    assert set(ErrorTable(raw, DICTIONARY).fields) >= {"OrdRejReason", "CxlRejReason", "QuoteRejectReason", "MDReqRejReason"}
