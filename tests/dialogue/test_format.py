"""The dialogue format: every mistake of a file is found at once, named with its line, and said with what would do."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from fixbridge.conformance import dialogue, values, words
from fixbridge.conformance.dialogue import AnyOrder, DialogueFault, Receive, Rows, Send, parse

HEAD = """\
dialogue   7 A title
rule       Something is so.
source     a document
instrument IF2612
actor      trader ctp 100001
actor      screen ctp-md 100002
actor      desk fix CLIENT3
---
"""


def script(text: str) -> dialogue.Dialogue:
    return parse(HEAD + textwrap.dedent(text), "0007-x.dialogue")


def problems(text: str, head: str = HEAD) -> list[str]:
    with pytest.raises(DialogueFault) as fault:
        parse(head + textwrap.dedent(text), "0007-x.dialogue")
    return fault.value.problems


def test_steps_are_read() -> None:
    read = script(
        """\
        # A comment.
        trader >> ReqOrderInsert Direction=Sell LimitPrice=settle+2t
            VolumeTotalOriginal=3 OrderRef=$ref
        trader << OnRtnOrder OrderStatus=Unknown OrderRef=$ref OrderSysID="" within 500ms
        any order:
            trader << OnRspOrderInsert ErrorID=INSUFFICIENT_MONEY
                ErrorMsg~资金不足
            trader << OnErrRtnOrderInsert ErrorID=31
        trader >> ReqQryOrder returns -2
        trader << only rows OnRspQryOrder within 2s
            OrderSysID="          12" VolumeTotal>=1
        screen >> SubscribeMarketData InstrumentID=IF2612 InstrumentID=cu2701
        screen << nothing for 2s
        trader drops
        trader connects RESUME
        [own] desk >> NewOrderSingle Side=Buy Price=settle*2-1
        """
    )
    insert, heard, either, query, rows, subscribe = read.steps[1:7]
    assert isinstance(insert, Send) and [pair.member.name for pair in insert.groups[0]] == [
        "Direction",
        "LimitPrice",
        "VolumeTotalOriginal",
        "OrderRef",
    ]
    assert insert.groups[0][0].term == values.Literal("1")
    assert isinstance(heard, Receive) and heard.within_s == 0.5 and heard.pairs[2].term == values.NOTHING
    assert isinstance(either, AnyOrder) and either.steps[0].pairs[0].term == either.steps[1].pairs[0].term == values.Literal(31)
    assert isinstance(query, Send) and query.returns == -2
    assert isinstance(rows, Rows) and rows.only and rows.rows[0].pairs[0].term == values.Literal("          12")
    assert isinstance(subscribe, Send) and len(subscribe.groups) == 2
    assert read.steps[-1].clients == ("own",)
    assert [step.line for step in read.steps[:4]] == [9, 10, 12, 13]
    assert read.needs_facts()


def test_all_mistakes_of_a_script_are_said_at_once_with_their_lines() -> None:
    found = problems(
        """\
        trader >> ReqOrderInsrt Direction=Sell
        trader >> OnRtnOrder OrderStatus=Canceled
        trader << OnRtnOrder OrderStatus=Cancelled
        trader << OnRtnOrder OrderSysId=1
        seller >> ReqOrderInsert
        trader >> NewOrderSingle Side=Buy
        trader waits
        trader << OnRtnOrder OrderStatus=Canceled within soon
        trader >> ReqOrderInsert LimitPrice=setle
        trader >> ReqOrderInsert LimitPrice=(settle+1
        screen >> SubscribeMarketData IF2612
        desk << ExecutionReport Side~*
        """
    )
    expected = [
        "9: a CTP trading session (TraderApi) has no message ReqOrderInsrt (did you mean ReqOrderInsert?)",
        "10: OnRtnOrder is received: write trader << OnRtnOrder",
        "11: OrderStatus has no code Cancelled (did you mean Canceled?)",
        "12: OnRtnOrder has no member OrderSysId (did you mean OrderSysID?)",
        "13: no actor seller; a step is `actor >> Message ...`, `actor << Message ...` or `actor drops`",
        "14: a CTP trading session (TraderApi) has no message NewOrderSingle: it is a message of fix",
        "15: an actor does not 'waits': expected >>, <<, connects [RESTART | RESUME | QUICK], drops",
        "16: 'soon' is no duration: write 500ms or 2s",
        "17: 'setle' is no number (did you mean settle?); "
        "numbers are said with settle, upper, lower, tick, multiple, largest, 2t, $name",
        "18: the number '(settle+1' is not complete",
        "19: cannot read 'IF2612': expected Member=value (quote text that has spaces)",
        "20: Side~*: * goes with = and != only",
    ]
    assert found == [f"0007-x.dialogue:{problem}" for problem in expected]


def test_variables_have_a_value_before_they_are_used_and_a_use() -> None:
    found = problems(
        """\
        trader >> ReqOrderInsert LimitPrice=$price OrderRef=$ref
        trader << OnRtnOrder OrderSysID=$sys OrderRef=$reff
        trader >> ReqOrderAction OrderRef=$ref OrderSysID=$trader.OrderSysID FrontID=$maker.FrontID
        """
    )
    assert found == [
        "0007-x.dialogue:9: $price has no value here",
        "0007-x.dialogue:10: $reff is named only once: a misspelling, or * where any value will do (did you mean ref?)",
        "0007-x.dialogue:10: $sys is named only once: a misspelling, or * where any value will do",
        "0007-x.dialogue:11: $maker.FrontID: no actor maker",
        "0007-x.dialogue:11: $trader.OrderSysID: a ctp actor has no OrderSysID; it has "
        "BrokerID, UserID, InvestorID, Password, FrontID, SessionID, MaxOrderRef, TradingDay, next",
    ]


def test_mistakes_of_the_head() -> None:
    head = """\
dialogue 8 A title
rul Something
actor trader ctp 100001 away
actor trader ctpp 100001
actor hasty ctp 100001 unpaced
clients other
---
"""
    assert problems("trader drops\n", head) == [
        "0007-x.dialogue:1: the file's name says number 0007",
        "0007-x.dialogue:1: the head has no rule",
        "0007-x.dialogue:1: the head has no source",
        "0007-x.dialogue:2: no such entry: rul (did you mean rule?); "
        "the head has dialogue, rule, source, instrument, clients, needs, actor",
        "0007-x.dialogue:3: no such state: away; there are logged-in, connected, absent",
        "0007-x.dialogue:4: actor trader stands twice",
        "0007-x.dialogue:4: no such protocol: ctpp (did you mean ctp?); there are ctp, ctp-md, fix, fix42, fix50sp2, operator",
        "0007-x.dialogue:5: the official client cannot be unpaced: say `clients own` in the head",
        "0007-x.dialogue:6: no such client: other; there are official, own",
    ]


@pytest.mark.parametrize(
    "text, result",
    [
        ("1+2*3", 7),
        ("(1+2)*3", 9),
        ("-2+5", 3),
        ("10/4", 2.5),
        ("settle+2t", 4000.4),
        ("settle(cu2701)-1t", 79999.8),
        ("$p*2", 9),
        ("2*-3", -6),
        ("3*tick", 0.6),
    ],
)
def test_numbers(text: str, result: float) -> None:
    facts = {("", "settle"): 4000.0, ("", "tick"): 0.2, ("cu2701", "settle"): 80000.0}
    value = values.evaluate(values.parse_formula(text), {"p": 4.5}, lambda fact: facts[fact.instrument, fact.name])
    assert value == result


@pytest.mark.parametrize(
    "operator, wanted, came, verdict",
    [
        ("=", 4000.6, 4000.0 + 3 * 0.2, True), ("=", 1.0, None, False), ("=", 1, "x", False),
        ("=", None, None, True), ("=", None, "", True), ("=", None, 0.0, False), ("!=", 1.0, None, True),
        ("=", values.ANYTHING, "x", True), ("=", values.ANYTHING, "", False), ("!=", values.ANYTHING, "", True),
        ("=", "1", "1", True), ("=", "1", "01", False), ("~", "资金", "CTP:资金不足", True),
        ("<", 2.0, 1.0, True), ("<", 1.0, 1.0, False), (">=", 1.0, 1.0, True),
    ],
)  # fmt: skip
def test_comparisons(operator: str, wanted: object, came: object, verdict: bool) -> None:
    assert values.agrees(operator, wanted, came) is verdict


def test_defaults_and_dialogues_of_the_distribution_are_sound() -> None:
    for protocol in words.PROTOCOLS:
        for name in dialogue.defaults():
            message = words.messages(protocol).get(name)
            if message is not None:
                dialogue.default_pairs(message)
    known = {name for protocol in words.PROTOCOLS for name in words.messages(protocol)}
    assert set(dialogue.defaults()) <= known
    assert len(dialogue.read_all()) >= 10


def test_repeating_groups_are_read_and_their_mistakes_named() -> None:
    read = script(
        """\
        desk >> MarketDataRequest MDReqID=x NoMDEntryTypes[MDEntryType=Bid][MDEntryType=Offer] NoRelatedSym[Symbol="a b]"]
        desk << SecurityList NoRelatedSym=2 NoRelatedSym[Symbol=x NoUnderlyings[UnderlyingSymbol=y]]
            NoRelatedSym[Symbol=$sym]
        desk << SecurityStatus Symbol=$sym
        """
    )
    sent, heard = read.steps[:2]
    assert isinstance(sent, Send) and isinstance(heard, Receive)
    types, symbols = sent.groups[0][1:]
    assert isinstance(types, values.Entries) and [pair.text for pair in values.plain([types])] == ["Bid", "Offer"]
    assert [pair.term for pair in values.plain([symbols])] == [values.Literal("a b]")]
    count, entries = heard.pairs
    assert isinstance(count, values.Pair) and isinstance(entries, values.Entries) and len(entries.entries) == 2
    assert problems(
        """\
        desk >> MarketDataRequest Symbol[MDReqID=x]
        desk << SecurityList NoRelatedSym[Symbol=x
        desk << SecurityList NoRelatedSym[Symbl=x]
        """
    ) == [
        "0007-x.dialogue:9: MarketDataRequest has no repeating group Symbol",
        "0007-x.dialogue:10: NoRelatedSym[: no ] closes it",
        "0007-x.dialogue:11: SecurityList has no member Symbl (did you mean Symbol?)",
    ]


def test_a_number_is_given_once(tmp_path: Path) -> None:
    for name in ("0007-a.dialogue", "0007-b.dialogue"):
        (tmp_path / name).write_text(HEAD + "trader drops\n", "utf-8")
    with pytest.raises(DialogueFault, match="number 7 is taken by .*0007-a.dialogue"):
        dialogue.read_all(tmp_path)
