"""Two session machines over a link that loses what is on its way when it breaks, and garbles a message now and then.

Whatever happens, once the link holds: everything that was given to either side has been delivered on the other, once and in
order; both agree on the numbers; nobody waits for the other for ever.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import (
    Deliver,
    Disconnect,
    Effect,
    LoggedOn,
    LoggedOut,
    MemoryStore,
    Role,
    Session,
    SessionRules,
    State,
    Transmit,
    Trouble,
)  # fmt: skip

VERSIONS = {f"FIX.4.{minor}": (f"FIX.4.{minor}", "") for minor in range(5)} | {
    "FIX.5.0": ("FIXT.1.1", "7"), "FIX.5.0SP1": ("FIXT.1.1", "8"), "FIX.5.0SP2": ("FIXT.1.1", "9"),
}  # fmt: skip
SECOND_NS = 1_000_000_000
HEARTBEAT = 10
MOST_STEPS = 20_000  # until both fall silent
ROUNDS = 60  # of healing: heartbeats reveal what is missing, and a gap may be asked for a second time


@dataclass
class Side:
    """A machine, what is on its way from it, and what both ends saw of its messages."""

    session: Session
    on_its_way: deque[bytes] = field(default_factory=deque)
    given: list[str] = field(default_factory=list)
    delivered: list[str] = field(default_factory=list)
    up: bool = False


class Pair:
    def __init__(self, version: str, **changes: Any):
        begin_string, application = VERSIONS[version]
        common = {"default_appl_ver_id": application, "heartbeat": HEARTBEAT, "resend_again": 25.0, **changes}
        ours = SessionRules(begin_string, "ISLD", "TW", Role.ACCEPTOR, **common)
        theirs = SessionRules(begin_string, "TW", "ISLD", Role.INITIATOR, **common)
        self.sides = Side(Session(ours, MemoryStore())), Side(Session(theirs, MemoryStore()))
        self.now_ns = 1_700_000_000 * SECOND_NS
        self.linked = False
        self.told: list[str] = []
        stamp = () if version in ("FIX.4.0", "FIX.4.1") else ((60, "20231114-22:13:20"),)
        self.body = ((21, "3"), (38, "100"), (40, "1"), (54, "1"), (55, "INTC"), *stamp)

    def act(self, who: int, effects: list[Effect]) -> None:
        side = self.sides[who]
        for effect in effects:
            if isinstance(effect, Transmit):
                side.on_its_way.append(effect.data)
            elif isinstance(effect, Deliver):
                side.delivered.append(effect.message[11])
            elif isinstance(effect, LoggedOn):
                assert not side.up
                side.up = True
            elif isinstance(effect, LoggedOut):
                assert side.up
                side.up = False
            elif isinstance(effect, Disconnect):
                assert effect is effects[-1]
                self.close(who)
            else:
                assert isinstance(effect, Trouble)
                self.told.append(f"{who}: {effect.what}: {effect.why}")
                assert effect.what in ("Garbled", "Gap", "LogonRefused", "Sequence") and "too low" not in effect.why, self.told

    def close(self, who: int) -> None:
        """`who` has closed the connection: what it said before still arrives, then the other sees the end."""
        if not self.linked:
            return
        self.linked = False
        self.sides[1 - who].on_its_way.clear()
        while self.sides[who].on_its_way and self.sides[1 - who].session.state is not State.DOWN:
            self.carry(who)
        self.lose()

    def lose(self) -> None:
        """The connection breaks for both, and what was on its way is gone."""
        self.linked = False
        for who, side in enumerate(self.sides):
            side.on_its_way.clear()
            self.act(who, side.session.disconnected(self.now_ns))

    def link(self) -> None:
        if not self.linked:
            self.linked = True
            for who, side in enumerate(self.sides):
                self.act(who, side.session.connected(self.now_ns))

    def carry(self, who: int, garbled: bool = False) -> None:
        """The next message from `who` arrives."""
        side, other = self.sides[who], self.sides[1 - who].session
        if not side.on_its_way:
            return
        data = side.on_its_way.popleft()
        if garbled:
            self.act(1 - who, other.garbled("CheckSum(10)", self.now_ns))
            return
        found = codec.decode(data, other.rules.profile.dictionary.data_lengths)
        assert found is not None
        self.act(1 - who, other.received(found[0], found[1], self.now_ns))

    def give(self, who: int) -> None:
        side = self.sides[who]
        name = f"{'AB'[who]}{len(side.given)}"
        side.given.append(name)
        self.act(who, side.session.send(FixMessage("D", [(11, name), *self.body]), self.now_ns))

    def passing(self, who: int) -> None:
        """A message that nobody misses when it is lost: it takes a number, and may be gap-filled."""
        self.act(who, self.sides[who].session.send(FixMessage("0"), self.now_ns, keep=False))

    def restart(self, who: int) -> None:
        """The process dies and comes back with its store."""
        self.lose()
        old = self.sides[who].session
        self.sides[who].session = Session(old.rules, old.store)

    def pass_time(self, seconds: float) -> None:
        self.now_ns += int(seconds * SECOND_NS)
        for who, side in enumerate(self.sides):
            wakes_at = side.session.wakes_at()
            effects = side.session.tick(self.now_ns)
            assert not effects or wakes_at is not None and wakes_at <= self.now_ns, "tick did something before it was due"
            self.act(who, effects)
            wakes_at = side.session.wakes_at()
            assert wakes_at is None or wakes_at > self.now_ns, "tick is due again at once"

    def settle(self) -> None:
        """Everything that is said arrives."""
        for _ in range(MOST_STEPS):
            if not any(side.on_its_way or side.session.pending for side in self.sides):
                return
            for who, side in enumerate(self.sides):
                self.carry(who)
                if side.session.pending:
                    self.act(who, side.session.resume(self.now_ns))
        raise AssertionError("\n".join(["they never fall silent", *self.told[-20:]]))

    def is_well(self) -> bool:
        one, other = self.sides
        return (
            one.up and other.up
            and one.session.store.next_out == other.session.store.next_in
            and other.session.store.next_out == one.session.store.next_in
        )  # fmt: skip

    def heal(self) -> None:
        for _ in range(ROUNDS):
            self.link()
            self.settle()
            if self.is_well():
                return
            self.pass_time(HEARTBEAT)
        raise AssertionError("\n".join(["they do not come together", *self.told[-20:]]))


who = st.integers(0, 1)
ACTIONS = st.one_of(
    st.tuples(st.just("give"), who),
    st.tuples(st.just("give"), who),
    st.tuples(st.just("passing"), who),
    st.tuples(st.just("carry"), who),
    st.tuples(st.just("carry"), who),
    st.tuples(st.just("carry"), who, st.just(True)),
    st.tuples(st.just("link")),
    st.tuples(st.just("lose")),
    st.tuples(st.just("settle")),
    st.tuples(st.just("restart"), who),
    st.tuples(st.just("pass_time"), st.sampled_from([1.0, HEARTBEAT, 1.5 * HEARTBEAT])),
    st.tuples(st.just("logout"), who),
    st.tuples(st.just("resume"), who),
)
RULES = st.fixed_dictionaries({
    "resend_chunk": st.sampled_from([0, 1, 3]),
    "reply_bite": st.sampled_from([1, 2, 500]),
    "queue_limit": st.sampled_from([1, 3, 1000]),
    "next_expected": st.booleans(),
    "fill_before_logout": st.booleans(),
    "resend_rejects": st.booleans(),
})  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(rules=RULES, actions=st.lists(ACTIONS, max_size=60))
def test_everything_arrives_once_and_in_order(version: str, rules: dict[str, Any], actions: list[tuple[Any, ...]]) -> None:
    pair = Pair(version, **rules)
    pair.link()
    for name, *arguments in actions:
        if name in ("logout", "resume"):
            (side,) = arguments
            session = pair.sides[side].session
            call = session.logout("enough", pair.now_ns) if name == "logout" else session.resume(pair.now_ns)
            pair.act(side, call)
        else:
            getattr(pair, name)(*arguments)
        for side, other in (pair.sides, pair.sides[::-1]):
            assert other.delivered == side.given[: len(other.delivered)], "out of order, or twice"
    pair.heal()
    for side, other in (pair.sides, pair.sides[::-1]):
        assert other.delivered == side.given, pair.told
