"""Two session machines say hello, exchange a message and say goodbye, in every version."""

from __future__ import annotations

import pytest

from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Deliver, Disconnect, Effect, LoggedOn, MemoryStore, Role, Session, SessionRules, Transmit

NOW_NS = 1_700_000_000_000_000_000
VERSIONS = [(f"FIX.4.{minor}", "") for minor in range(5)] + [("FIXT.1.1", "7"), ("FIXT.1.1", "8"), ("FIXT.1.1", "9")]


def exchange(one: Session, other: Session, effects: list[Effect]) -> tuple[list[Effect], list[Effect]]:
    """Carry what `one` said to the other and back until nobody says anything; what became of it on each side."""
    seen: dict[int, list[Effect]] = {id(one): list(effects), id(other): []}
    waiting = [(one, other, effect) for effect in effects]
    while waiting:
        speaker, listener, effect = waiting.pop(0)
        if isinstance(effect, Transmit):
            found = codec.decode(effect.data, listener.rules.profile.dictionary.data_lengths)
            assert found is not None and found[2] == len(effect.data)
            answer = listener.received(found[0], found[1], NOW_NS)
            seen[id(listener)] += answer
            waiting += [(listener, speaker, more) for more in answer]
    return seen[id(one)], seen[id(other)]


@pytest.mark.parametrize(("begin_string", "application"), VERSIONS)
def test_hello_message_goodbye(begin_string: str, application: str) -> None:
    def session(ours: str, theirs: str, role: Role) -> Session:
        return Session(SessionRules(begin_string, ours, theirs, role, application), MemoryStore())

    client, server = session("TW", "ISLD", Role.INITIATOR), session("ISLD", "TW", Role.ACCEPTOR)
    server.connected(NOW_NS)
    ours, theirs = exchange(client, server, client.connected(NOW_NS))
    assert [type(effect) for effect in theirs] == [Transmit, LoggedOn] and isinstance(ours[-1], LoggedOn)

    _, theirs = exchange(client, server, client.send(FixMessage("B", [(148, "head"), (33, "1"), (58, "news")]), NOW_NS))
    if begin_string == "FIX.4.0":  # Headline came later
        return
    assert [effect.number for effect in theirs if isinstance(effect, Deliver)] == [2]

    ours, theirs = exchange(server, client, server.logout("enough", NOW_NS))
    assert isinstance(ours[-1], Disconnect) and isinstance(theirs[-1], Disconnect)
    assert (server.store.next_out, server.store.next_in) == (client.store.next_in, client.store.next_out) == (3, 4)
