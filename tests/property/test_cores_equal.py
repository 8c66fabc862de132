"""Two cores, one set of rules: the same commands make equal tapes, equal answers to queries and equal exports.

Random days over the whole function set (core_market.py), each command to the primary, to the second core, to one that only
absorbs what the primary said, and now and then to one restored from an export in the middle.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from property.core_market import REQUESTS_ALONE, Differ, Market, both, recorded, same_export, same_message, same_tape

from ctpproto.ctp import VOCABULARY, internal_messages, internal_structs, messages, structs
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Core
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.adapters.primary.core import Primary

STEPS = 700


def check_exports(number: int, expected: Core, **others: Core) -> None:
    records = expected.export()
    for name, core in others.items():
        found = same_export(records, core.export())
        assert not found, f"after command {number}, {name}: {found}"


@pytest.mark.parametrize("seed", range(6))
def test_two_cores_make_the_same_day_and_a_third_follows(seed: int) -> None:
    market = Market(seed)
    first: Core = Primary.restore([])
    second: Core = Heterogeneous.restore([])
    follower = Heterogeneous.restore([])

    def tell(command: Command) -> None:
        results = both(first, second, command)
        market.heard(command, results)
        follower.absorb(command, recorded(command, results, 1))

    for command in market.opening():
        tell(command)
    for step in range(STEPS):
        for command in market.next():
            tell(command)
        if step % 7 == 0:
            message, user = market.query()
            found = same_message(first.query(message, user), second.query(message, user))
            assert not found, f"after command {market.number}, {message.fields} of {user!r}: {found}"
        if step % 120 == 0:
            check_exports(market.number, first, second=second, follower=follower)
            records = second.export()
            again = Heterogeneous.restore(records)
            check_exports(market.number, first, restored=again)
            if step % 240 == 0:
                second = again  # goes on as the one that exported
            else:
                first = Primary.restore(records)  # each core takes over from the other's export
    check_exports(market.number, first, second=second, follower=follower)


@pytest.mark.parametrize("seed", range(3))
def test_a_follower_takes_over_in_the_middle_of_the_day(seed: int) -> None:
    """Matching mode from the exact breakpoint: what has absorbed so far decides from here on, and says what the other says."""
    market = Market(1000 + seed)
    first = Primary.restore([])
    follower = Heterogeneous.restore([])
    for command in market.opening():
        results = first.apply(command)
        market.heard(command, results)
        follower.absorb(command, recorded(command, results, 1))
    for step in range(400):
        for command in market.next():
            if step < 200:
                results = first.apply(command)
                follower.absorb(command, recorded(command, results, 1))
            else:
                results = both(first, follower, command)
            market.heard(command, results)
    check_exports(market.number, first, follower=follower)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), steps=st.integers(0, 60), spoiled=st.floats(0, 0.6))
def test_short_days_of_many_kinds(seed: int, steps: int, spoiled: float) -> None:
    """Hypothesis looks for the shortest day on which the cores part; up to half of all requests are spoiled."""
    market = Market(seed)
    market.spoiled_share = spoiled
    first, second = Primary.restore([]), Heterogeneous.restore([])
    for command in market.opening():
        market.heard(command, both(first, second, command))
    for _ in range(steps):
        for command in market.next():
            market.heard(command, both(first, second, command))
    check_exports(market.number, first, second=second)


def test_the_comparison_bites() -> None:
    """A core that is told something else says something else, and the difference is named by message and member."""
    market = Market(5)
    first, second = Primary.restore([]), Heterogeneous.restore([])
    for command in market.opening():
        market.heard(command, both(first, second, command))
    rate = structs.InstrumentCommissionRate(InstrumentID="cu2701", OpenRatioByVolume=7.0)
    secret = market.command(Message(internal_messages.Declare.tid, (rate,)))
    assert not same_tape(second.apply(secret), [])
    found = same_export(first.export(), second.export())
    assert found.startswith("instrument cu2701") and "InstrumentCommissionRate" in found
    with pytest.raises(Differ, match="command"):
        for _ in range(3000):
            for command in market.next():
                results = both(first, second, command)
                market.heard(command, results)
                query = structs.QryTradingAccount()
                answers = [core.query(Message(messages.ReqQryTradingAccount.tid, (query,)), "") for core in (first, second)]
                if same_message(*answers):
                    raise Differ(f"command {command.number}: {same_message(*answers)}")


def test_hostile_commands_are_answered_alike() -> None:
    """Every request of the vocabulary, empty and with zeros, from nobody and from a member."""
    market = Market(7)
    first, second = Primary.restore([]), Heterogeneous.restore([])
    for command in market.opening():
        market.heard(command, both(first, second, command))
    source, user, _ = market.someone()
    for request in VOCABULARY.requests.values():
        if request.name in REQUESTS_ALONE:
            continue
        zeros = tuple(VOCABULARY.structs[name]() for name in request.structs)
        for fields in ((), zeros, (internal_structs.Clock(),)):
            message = Message(request.tid, fields)
            for who in ("", user):
                both(first, second, market.command(message, source, who))
            if request.name.startswith("ReqQry"):
                assert not same_message(first.query(message, user), second.query(message, user)), request.name
    check_exports(market.number, first, second=second)


@pytest.mark.parametrize("kind", (Primary, Heterogeneous))
@pytest.mark.parametrize("seed", range(2))
def test_no_bytes_stop_a_core(kind: type[Core], seed: int) -> None:
    """One member of a field holds bytes that are no text: what is said can be packed, absorbed and restored."""
    market, chance = Market(seed), random.Random(seed)
    core, follower = kind.restore([]), kind.restore([])
    makers = (
        market._quote, market._quote_action, market._ask_for_quotes, market._batch, market._status, market._bulletin,
        market._insert, market._modify,
    )  # fmt: skip
    for command in market.opening():
        results = core.apply(command)
        market.heard(command, results)
        follower.absorb(command, recorded(command, results, 1))
    for _ in range(600):
        for command in chance.choice(makers)():
            fields = list(command.message.fields)
            if fields and chance.random() < 0.5:
                at = chance.randrange(len(fields))
                member = chance.choice(list(type(fields[at]).MEMBERS.values()))
                raw = chance.choice((b"\x81", b"\xff", b"\x80\x80", b"\xff" * member.size, b"7" * member.size))
                packed = bytearray(fields[at].pack())
                packed[member.offset : member.offset + member.size] = raw[: member.size].ljust(member.size, b"\0")
                fields[at] = type(fields[at]).unpack(bytes(packed))
                command = command._replace(message=Message(command.message.tid, tuple(fields)))
            results = core.apply(command)
            for result in results:
                assert all(field.pack() for field in result.message.fields)
            market.heard(command, results)
            follower.absorb(command, recorded(command, results, 1))
    check_exports(market.number, core, follower=follower, restored=kind.restore(core.export()))


_CONTRACT = {"PriceTick": 1.0, "VolumeMultiple": 10, "ProductClass": "1", "PositionDateType": "2", "ExchangeID": "DCE"}
KEYS: tuple[tuple[type[Struct], str, dict[str, Any]], ...] = (
    (structs.Exchange, "ExchangeID", {}),
    (structs.Product, "ProductID", {}),
    (structs.Instrument, "InstrumentID", _CONTRACT),
    (structs.Instrument, "ProductID", {**_CONTRACT, "InstrumentID": "new"}),
    (structs.Instrument, "UnderlyingInstrID", {**_CONTRACT, "InstrumentID": "new"}),
    (structs.Investor, "InvestorID", {}),
    (structs.ExchangeMarginRate, "InstrumentID", {"HedgeFlag": "1"}),
    (structs.InstrumentCommissionRate, "InstrumentID", {}),
    (structs.DepthMarketData, "InstrumentID", {"PreSettlementPrice": 3.0}),
    (structs.TradingAccount, "AccountID", {}),
    (internal_structs.PriceLimitRate, "InstrumentID", {"LimitRatio": 0.1}),
    (internal_structs.UserInvestor, "UserID", {"InvestorID": "100001"}),
    (internal_structs.Credential, "UserID", {}),
    (internal_structs.TradingParameters, "BrokerID", {}),
)
NAMES = (b"", b"\xff\xfe", b"\x81", b"a\xff", b"\x80", b"\xa2\xa0", "中文".encode("gbk"), b"a" + "中".encode("gbk") * 40, b"x" * 99)


def with_bytes(kind: type[Struct], member: str, name: bytes, members: dict[str, Any]) -> Struct:
    """A struct with bytes in a text member that need not be text."""
    place, packed = kind.MEMBERS[member], bytearray(kind(**members).pack())
    packed[place.offset : place.offset + place.size] = name[: place.size].ljust(place.size, b"\0")
    return kind.unpack(bytes(packed))


def test_names_that_are_no_gbk_are_declared_by_neither() -> None:
    """R21: also one that is cut in the middle of a character, because it fills its member (R4)."""
    market = Market(11)
    first, second = Primary.restore([]), Heterogeneous.restore([])
    for command in market.opening():
        market.heard(command, both(first, second, command))
    refused = 0
    for kind, member, members in KEYS:
        for name in NAMES:
            field = with_bytes(kind, member, name, members)
            before = first.export()
            refused += bool(both(first, second, market.command(Message(internal_messages.Declare.tid, (field,)))))
            if name == b"\xff\xfe" and member not in ("ProductID", "UnderlyingInstrID"):
                assert first.export() == before, f"{kind.NAME}.{member} was declared"
        check_exports(market.number, first, second=second)
    assert refused > 60


@pytest.mark.parametrize("time_ns", [-(10**18), -1, 0, 1, 999_999, 10**9, 2**63 - 1])
def test_the_first_and_the_last_moment_are_moments(time_ns: int) -> None:
    """R14, R89: a time of 0 is a time, one before it counts as it; restored, both say the same again."""
    market = Market(1)
    first, second = Primary.restore([]), Heterogeneous.restore([])
    for command in market.opening():
        market.heard(command, both(first, second, command))
    for _ in range(60):
        for command in market.next():
            command = command._replace(time_ns=time_ns)
            market.heard(command, both(first, second, command))
    records = first.export()
    updated = [r for r in records if isinstance(r, structs.DepthMarketData) and r.ActionDay]
    assert updated and all(r.UpdateTime for r in updated)
    check_exports(
        market.number, first, second=second, restored=Primary.restore(records), restored_second=Heterogeneous.restore(records)
    )
