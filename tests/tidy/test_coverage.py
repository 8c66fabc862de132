"""The coverage page: it is current, every message has one entry, and the check can fail."""

from __future__ import annotations

import copy

import pytest

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.translate import coverage
from ctpproto.translate.families import FIRST, VERSIONS


def test_the_page_is_what_the_tables_say() -> None:
    assert coverage.page_path().read_text("utf-8") == coverage.page(), "out of date, run `make generate`"


def test_every_message_has_one_entry() -> None:
    of_ctp, of_fix = coverage.fates(coverage.read())
    assert set(of_ctp) == {m.name for m in ctp.messages.MESSAGES}
    assert set(of_fix) == {m.name for m in VERSIONS[FIRST].messages.values()}


def test_what_is_wrong_is_said_all_at_once() -> None:
    raw = copy.deepcopy(coverage.read())
    del raw["ctp"]["translated"]["OnRtnTrade"]
    raw["ctp"]["translated"]["ReqOrderInsert"] = ["orders", "orders.nothing", "reports.trade"]
    raw["fix"]["refused"]["because"] = ["Heartbeat", "NoSuchMessage"]
    with pytest.raises(SpecFault) as caught:
        coverage.fates(raw)
    said = "\n".join(caught.value.problems)
    for words in (
        "OnRtnTrade has no entries", "no table orders.nothing", "reports.trade is of Trade", "Heartbeat has 2 entries",
        "no message NoSuchMessage", "table reports.fill translates no CTP message",
    ):  # fmt: skip
        assert words in said, words
