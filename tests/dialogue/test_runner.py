"""The runner bites: dialogues that are wrong fail, and the failure says what a person needs. Against one real gateway."""

from __future__ import annotations

import asyncio
import textwrap
from typing import Callable, Iterator

import pytest
from dialogue.actors import kinds
from interop.gateway import GatewayProcess

from fixbridge.conformance.actors import Addresses
from fixbridge.conformance.dialogue import parse
from fixbridge.conformance.facts import Facts
from fixbridge.conformance.runner import DialogueFailed, play

HEAD = """\
dialogue   900 A dialogue that is wrong
rule       None.
source     this test
instrument IF2612
actor      trader ctp 100001
---
"""


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Addresses]:
    state = tmp_path_factory.mktemp("runner") / "state"
    with GatewayProcess(state, config="[fix]\nenabled = false\n[admin]\nenabled = false\n") as gateway:
        yield Addresses(gateway.addresses["trader"], gateway.addresses["md"])


@pytest.fixture
def failure(addresses: Addresses) -> Callable[[str], str]:
    """The text with which a script fails."""

    def run(script: str, head: str = HEAD) -> str:
        wrong = parse(head + textwrap.dedent(script), "wrong.dialogue")
        with pytest.raises(DialogueFailed) as failed:
            asyncio.run(play(wrong, "own", addresses, kinds("own"), Facts()))
        print(failed.value)
        return str(failed.value)

    return run


INSERT = "trader >> ReqOrderInsert Direction=Buy LimitPrice=lower OrderRef=$ref\n"


def test_a_member_that_differs_is_shown_beside_what_was_wanted(failure: Callable[[str], str]) -> None:
    text = failure(
        """\
        # It rests.
        trader >> ReqOrderInsert Direction=Buy LimitPrice=lower VolumeTotalOriginal=2
        trader << OnRtnOrder OrderStatus=Unknown
        trader << OnRtnOrder OrderStatus=AllTraded VolumeTraded=1+1 OrderSysID=* Direction=Buy
        """
    )
    assert text.startswith("wrong.dialogue:10: dialogue 900, A dialogue that is wrong (client: own)")
    assert "       # It rests." in text and "✓   8  trader >> ReqOrderInsert" in text
    assert "✗  10  trader << OnRtnOrder OrderStatus=AllTraded" in text
    assert "OnRtnOrder came, but not with the OrderStatus, VolumeTraded that is wanted" in text
    rows = [line.split() for line in text.splitlines() if "≠" in line]
    assert rows == [["≠", "OrderStatus", "0", "AllTraded", "3", "NoTradeQueueing"], ["≠", "VolumeTraded", "2", "0"]]
    assert "nothing else is waiting" in text


def test_another_message_is_shown_with_what_waits_behind_it(failure: Callable[[str], str]) -> None:
    text = failure(INSERT + "trader << OnRtnTrade Volume=1 OrderRef=$ref\n")
    assert "wrong.dialogue:8:" in text and "OnRtnOrder came, not OnRtnTrade" in text
    assert "wanted   OnRtnTrade Volume=1 OrderRef=$ref" in text
    assert "variables: $ref = '" in text


def test_silence_fails_with_step_and_time(failure: Callable[[str], str]) -> None:
    text = failure("trader << OnRtnOrder OrderStatus=Canceled within 50ms\n")
    assert "trader heard nothing for 0.05 s while OnRtnOrder was awaited" in text


def test_what_nobody_expects_fails_at_the_end(failure: Callable[[str], str]) -> None:
    text = failure(INSERT + "trader << OnRtnOrder OrderStatus=Unknown OrderRef=$ref\n")
    assert "wrong.dialogue:8:" in text
    assert "trader" in text and "OrderStatus=3 NoTradeQueueing" in text
    assert "should hear nothing more" in text or "heard something that no step expects" in text


def test_noise_breaks_a_silence(failure: Callable[[str], str]) -> None:
    text = failure(INSERT + "trader << OnRtnOrder OrderRef=$ref\ntrader << nothing for 5s\n")
    assert "trader should hear nothing for 5 s" in text


def test_an_error_that_the_step_does_not_name_is_a_failure(failure: Callable[[str], str]) -> None:
    text = failure(
        """\
        trader >> ReqOrderInsert Direction=Buy LimitPrice=upper+1t
        any order:
            trader << OnRspOrderInsert LimitPrice=upper+1t
            trader << OnErrRtnOrderInsert
        """
    )
    assert "≠ ErrorID" in text and "0, since the step does not name it" in text


def test_rows_that_are_missing_or_too_many(failure: Callable[[str], str]) -> None:
    text = failure("trader >> ReqQryInstrument\ntrader << rows OnRspQryInstrument\n    InstrumentID=IF2612 VolumeMultiple=200\n")
    assert "wrong.dialogue:9:" in text and "none of the 7 rows left is as this line says" in text
    assert [line.split() for line in text.splitlines() if "≠" in line] == [["≠", "VolumeMultiple", "200", "300"]]
    text = failure(
        "trader >> ReqQryInstrument ExchangeID=CFFEX\ntrader << only rows OnRspQryInstrument\n    InstrumentID=IF2612\n"
    )
    assert "1 more row(s) than the step says" in text and "IO2612-C-4000" in text


def test_a_login_that_fails_before_the_script_is_said_at_the_actor(failure: Callable[[str], str]) -> None:
    text = failure("trader >> ReqQryOrder returns -1\n", HEAD.replace("ctp 100001", "ctp nobody"))
    assert text.startswith("wrong.dialogue:5:") and "trader could not log in as nobody before the script" in text
    assert "ErrorID=3 INVALID_LOGIN" in text


def test_what_cannot_be_computed_or_sent_is_said(failure: Callable[[str], str]) -> None:
    assert "the counter has no instrument XX9999; it has IF2612" in failure(
        "let $p = settle(XX9999)\ntrader >> ReqQryTrade TradeID=$p\n"
    )
    assert "InputOrder.OrderRef: longer than 12 GBK bytes" in failure(
        "trader >> ReqOrderInsert OrderRef=1234567890123 Direction=Buy\n"
    )
    assert "the client's ReqQryOrder returned 0, not -2" in failure("trader >> ReqQryOrder returns -2\n")
