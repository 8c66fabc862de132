"""Dialects: what their files change, what a message becomes on its way in and out, and that a wrong file is said to be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctpproto.faults import SpecFault
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.validation import validate
from ctpproto.generated import fix42
from ctpproto.generated.fix42 import MsgType, Tag
from ctpproto.generated.fix44 import SessionRejectReason
from ctpproto.schema.loader import specs_root
from ctpproto.translate import context as edge_context
from ctpproto.translate import dialects
from ctpproto.translate.context import FixContext
from ctpproto.translate.families import table
from ctpproto.translate.faults import CannotSay

BLOOMBERG, JRT = dialects.of("bloomberg"), dialects.of("jrt0087")
YEAR = 2026


def said(text: str) -> FixMessage:
    """A message as "35=D|55=cu2701"; its MsgType first."""
    pairs = [field.partition("=") for field in text.split("|")]
    return FixMessage(pairs[0][2], [(int(tag), value) for tag, _, value in pairs[1:]])


def shown(message: FixMessage) -> str:
    return "|".join([f"35={message.msg_type}", *(f"{tag}={text}" for tag, text in message.pairs())])


ORDER = "11=A1|21=1|55=CUF7 Comdty|48=CUF7 Comdty|22=A|54=1|60=20261125-09:00:00|38=2|40=2|44=75000|77=O|59=0"


def order(more: str = "", head: str = "") -> FixMessage:
    return said(f"35=D|{head}{ORDER}{more}")


def test_an_order_in_and_its_report_out() -> None:
    message = order("|9301=X-77|109=FUND|100=SHFE|47=A|1=100001", "50=TRADER7|115=DESK|128=EXCH|")
    BLOOMBERG.validate(message)
    house, kept = BLOOMBERG.inbound(message, YEAR)
    assert house.get(Tag.Symbol) == "cu2701" and house.get(Tag.SecurityExchange) == "SHFE"
    members = table("orders", "FIX.4.2").to_ctp(house)
    assert (members["InstrumentID"], members["ExchangeID"], members["CombOffsetFlag"]) == ("cu2701", "SHFE", "0")
    context = edge_context.encode(FixContext("DESK1", "A1", "", kept))
    assert len(context) < edge_context.MAX_BYTES
    restored = edge_context.decode(context)
    assert restored is not None and restored.echoed == kept
    report = said("35=8|37=7|17=12.0|20=0|150=0|39=0|11=A1|1=100001|55=cu2701|54=1|38=2|151=2|14=0|6=0")
    report.fields += restored.echoed
    wire = BLOOMBERG.outbound(report, YEAR)
    BLOOMBERG.validate(wire)
    assert shown(wire) == (
        "35=8|57=TRADER7|128=DESK|115=EXCH|37=7|17=12.0|20=0|150=0|39=0|11=A1|1=100001|55=CUF7 Comdty|54=1|38=2|151=2|14=0|6=0"
        "|48=CUF7 Comdty|22=A|9301=X-77|109=FUND|47=A"
    )


@pytest.mark.parametrize(
    ("instrument", "sent"),
    [
        ("cu2701", "55=CUF7 Comdty"), ("cu2701", "55=CUF7|48=CUF7 Comdty|22=A"), ("cu2701", "55=[N/A]|48=CUF27 Comdty|22=A"),
        ("cu2701", "55=cu2701|48=CUF7 Comdty|22=A"), ("cu2701", "55=cu2701"), ("cu2701", "55=cu2701|200=202701"),
        ("IO2612-C-4000", "55=SHSZ300 12/18/26 C4000 Index|201=1|202=4000.0|200=202612"), ("xy2701", "55=xy2701"),
    ],
)  # fmt: skip
def test_an_instrument_comes_back_as_it_was_said(instrument: str, sent: str) -> None:
    house, kept = BLOOMBERG.inbound(said(f"35=F|41=A1|11=C1|54=1|60=20261125-09:00:00|{sent}"), YEAR)
    assert house.get(Tag.Symbol) == instrument and not house.has(Tag.MaturityMonthYear)
    report = said(f"35=8|37=7|55={instrument}")
    report.fields += kept
    assert shown(BLOOMBERG.outbound(report, YEAR)) == f"35=8|37=7|{sent}"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ("55=AEK7|48=CUF7 Comdty|22=A", r"Symbol\(55\)=AEK7: CUF7 Comdty is cu2701"),
        ("55=ZZF7 Comdty", "the root ZZ Comdty is not known"),
        ("55=CUF7 Comdty|200=202702", r"MaturityMonthYear\(200\)=202702: CUF7 Comdty says 202701"),
        ("55=CUF7 Comdty|202=75000", r"StrikePrice\(202\)=75000: CUF7 Comdty says nothing of it"),
        ("55=cu2701|100=SHFE|207=INE", r"ExDestination\(100\)=SHFE: SecurityExchange\(207\) says INE"),
    ],
)  # fmt: skip
def test_fields_that_disagree_are_refused_by_name(sent: str, words: str) -> None:
    with pytest.raises(CannotSay, match=words):
        BLOOMBERG.inbound(said(f"35=D|{sent}"), YEAR)


def test_every_entry_of_a_group_is_translated() -> None:
    asked = said("35=V|262=M1|263=1|264=1|267=1|269=0|146=2|55=CUF7 Comdty|48=CUF7 Comdty|22=A|55=IFBZ6 Index")
    BLOOMBERG.validate(asked)
    house, kept = BLOOMBERG.inbound(asked, YEAR)
    assert shown(house) == "35=V|262=M1|263=1|264=1|267=1|269=0|146=2|55=cu2701|55=IF2612" and kept == ()
    told = BLOOMBERG.outbound(said("35=W|262=M1|55=cu2701|268=1|269=0|270=75000"), YEAR)
    assert shown(told) == "35=W|262=M1|55=CUF7 Comdty|48=CUF7 Comdty|22=A|268=1|269=0|270=75000"


def test_what_has_no_ticker_keeps_its_code() -> None:
    assert shown(BLOOMBERG.outbound(said("35=8|55=xy2701"), YEAR)) == "35=8|55=xy2701"


def test_the_answer_of_a_moment_takes_what_its_request_said() -> None:
    request = said("35=F|50=T1|9301=q|55=CUF7 Comdty|41=A1|11=C1|54=1|60=20261125-09:00:00")
    kept = BLOOMBERG.inbound(request, YEAR).kept
    reject = said("35=9|37=NONE|11=C1|41=A1|39=8|434=1|102=1")
    assert shown(BLOOMBERG.outbound(reject, YEAR, kept)) == "35=9|57=T1|37=NONE|11=C1|41=A1|39=8|434=1|102=1|9301=q"


def test_validation_by_the_merged_dictionary() -> None:
    BLOOMBERG.validate(order("|9301=1|5001=x"))
    for more, reason, tag in (
        ("|9301=1|9301=2", SessionRejectReason.TagAppearsMoreThanOnce, 9301),
        ("|9301=", SessionRejectReason.TagSpecifiedWithoutAValue, 9301),
        ("|4999=x", SessionRejectReason.InvalidTagNumber, 4999),
    ):
        with pytest.raises(Rejected) as caught:
            BLOOMBERG.validate(order(more))
        assert (caught.value.reason, caught.value.tag) == (reason, tag)
    without = FixMessage("D", [field for field in order().pairs() if field[0] != Tag.OpenClose])
    validate(without, fix42.DICTIONARY)
    with pytest.raises(Rejected, match=r"OpenClose\(77\) is missing"):
        BLOOMBERG.validate(without)
    assert BLOOMBERG.dictionary.names["IDSource"].values["Bloomberg"] == "A"
    assert "Bloomberg" not in fix42.DICTIONARY.names["IDSource"].values


def test_jrt_0087_names_the_fund_by_its_account_at_the_futures_company() -> None:
    message = said("35=D|11=A1|21=1|1=00012345|109=100001|55=IF2612|54=1|60=20261125-09:00:00|38=1|40=2|44=4000|77=O")
    JRT.validate(message)
    house, kept = JRT.inbound(message, YEAR)
    assert table("orders", "FIX.4.2").to_ctp(house)["InvestorID"] == "100001"
    report = said("35=8|37=7|1=100001|55=IF2612")
    assert shown(JRT.outbound(report, YEAR)) == "35=8|37=7|1=100001|55=IF2612|109=100001"
    report.fields += kept
    assert shown(JRT.outbound(report, YEAR)) == "35=8|37=7|1=00012345|55=IF2612|109=100001"
    assert {"DeclarationID", "TradeID", "hedge flag"} <= set(JRT.unknown)


def test_a_version_as_it_is_changes_nothing() -> None:
    plain = dialects.plain("FIX.4.2")
    message = said("35=D|50=T|55=cu2701|48=cu2701|22=8")
    assert plain.inbound(message, YEAR) == (message, ()) and plain.outbound(message, YEAR) == message
    with pytest.raises(Rejected, match="9301 is not known"):
        plain.validate(said("35=D|9301=1"))


def test_every_dialect_of_the_specs_is_read_and_says_where_it_is_from() -> None:
    assert dialects.names() == ("bloomberg", "jrt0087")
    for name in dialects.names():
        found = dialects.of(name)
        assert found.sources and found.version == "FIX.4.2" and MsgType.NewOrderSingle in found.dictionary.messages
    with pytest.raises(SpecFault, match="there are bloomberg, jrt0087"):
        dialects.of("reuters")


def test_a_wrong_file_is_said_to_be_wrong_all_at_once(tmp_path: Path) -> None:
    text = (specs_root() / "fix" / "bloomberg.toml").read_text("utf-8")
    wrong = text.replace('"OrderQty", "OpenClose"', '"Nothing", "TradeDate"').replace('months = "FGH', 'months = "FFH')
    wrong = wrong.replace('ClientID", ', 'ClientIDD", ').replace("[custom.named]", "[custom.named]\n55 = 'x'\n")
    wrong = wrong.replace("[agreed]", "[agred]")
    wrong = wrong.replace('SenderSubID = "TargetSubID"', 'Symbol = "TargetSubID"')
    path = tmp_path / "bloomberg.toml"
    path.write_text(wrong, "utf-8")
    with pytest.raises(SpecFault) as caught:
        dialects.load(path)
    found = "\n".join(caught.value.problems)
    for words in (
        "no such part: agred", "NewOrderSingle.require: no field Nothing", "NewOrderSingle has no TradeDate(75)",
        "no field ClientIDD", "are not twelve letters", "custom.named: Symbol(55) is the standard's",
        "routing: Symbol(55) is no header field",
    ):  # fmt: skip
        assert words in found, found
