"""Two exports compared: who differs, in which record and member."""

from __future__ import annotations

from unit.heterogeneous_market import Floor

from ctpproto.ctp import internal_structs, structs
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.reconcile.compare import differences, differing_member, digests, first_difference, ledgers


def traded() -> Floor:
    floor = Floor()
    one, two = floor.log_in("100001", 1), floor.log_in("100002", 2)
    one.sell(2900.0, 5, context=b"c")
    two.buy(2900.0, 2)
    return floor


def test_equal_exports_have_equal_digests_for_every_owner() -> None:
    records = traded().core.export()
    again = Heterogeneous.restore(records).export()
    assert digests(records) == digests(again)
    assert list(differences(records, again)) == []
    owners = {owner for owner in digests(records)}
    assert {("user", "100001"), ("investor", "100002"), ("orders", "100001"), ("instrument", "m2705"), ("core", "")} <= owners


def test_nothing_of_an_export_is_left_out() -> None:
    records = traded().core.export()
    assert sum(map(len, ledgers(records).values())) == len(records)
    orders = [type(r) for r in ledgers(records)["orders", "100001"]]
    assert orders == [structs.Order, internal_structs.OrderFunds, internal_structs.OrderContext, structs.Trade]


def test_one_trade_more_is_found_by_its_owners_and_members() -> None:
    ours = traded()
    theirs = Heterogeneous.restore(ours.core.export())
    ours.log_in("100003", 3).buy(2900.0, 1)
    found = {difference.owner: difference for difference in differences(ours.core.export(), theirs.export())}
    assert set(found) == {
        ("core", ""), ("instrument", "m2705"), ("investor", "100001"), ("investor", "100003"), ("orders", "100001"),
        ("orders", "100003"), ("user", "100003"),
    }  # fmt: skip
    order = found["orders", "100001"]
    assert (order.kind, order.member, order.ours, order.theirs) == ("Order", "NotifySequence", 4, 3)
    assert str(order) == "orders 100001, record 0, Order.NotifySequence: 4 here, 3 there"
    missing = found["orders", "100003"]
    assert missing.member == "" and missing.theirs is None and type(missing.ours) is structs.Order


def test_a_corrupted_member_is_named() -> None:
    records = traded().core.export()
    at = next(n for n, r in enumerate(records) if type(r) is structs.InvestorPosition)
    spoiled = [*records[:at], records[at].replace(OpenCost=1.0), *records[at + 1 :]]
    [difference] = differences(records, spoiled)
    assert (difference.owner, difference.kind, difference.member) == (("investor", "100001"), "InvestorPosition", "OpenCost")


def test_what_says_nothing_does_not_differ() -> None:
    """Behind a text's NUL and in `reserve` members (R3); a NaN equals itself, -0.0 is not 0.0."""
    one = structs.Order(OrderRef="1")
    raw = bytearray(one.pack())
    member = structs.Order.MEMBERS["OrderRef"]
    raw[member.offset + 5] = 65
    raw[structs.Order.MEMBERS["reserve1"].offset] = 65
    assert differing_member(one, structs.Order.unpack(bytes(raw))) is None
    nan = float("nan")
    assert differing_member(structs.Order(StopPrice=nan), structs.Order(StopPrice=nan)) is None
    assert differing_member(structs.Order(StopPrice=0.0), structs.Order(StopPrice=-0.0)) == "StopPrice"


def test_another_kind_in_the_same_place() -> None:
    found = first_difference(("core", ""), [structs.Exchange()], [structs.Product()])
    assert found is not None and found.member == "" and type(found.ours) is structs.Exchange
