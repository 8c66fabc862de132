from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Source
from fixbridge.credentials import Credentials, LoginGuard, change_password, demo_credentials, hash_password, matches

SECOND = 1_000_000_000


def test_a_hash_is_salted_and_matches_only_its_password() -> None:
    first, second = hash_password("secret"), hash_password("secret")
    assert first != second and "secret" not in first
    assert matches("secret", first) and matches("secret", second)
    assert not matches("Secret", first) and not matches("", first)


def test_broken_hashes_match_nothing() -> None:
    for stored in ("", "scrypt", "md5$1,2,3$aa$bb", "scrypt$x,8,1$AA==$AA==", "scrypt$4096,8,1$AA==$", "scrypt$99999999,8,1$AA==$AA=="):
        assert not matches("", stored) and not matches("x", stored), stored


def test_credentials_are_learned_from_declarations_and_changes() -> None:
    known = Credentials()
    declare = Message(ctp.internal_messages.Declare.tid, tuple(demo_credentials("9999", ["100001"])))
    known.learn_records([Command(1, 1, "20261123", 0, declare, Source(0), "", b"")])
    assert known.verify("100001", "pw100001") and not known.verify("100001", "pw100002") and not known.verify("100002", "pw100002")
    known.learn(change_password("9999", "100001", "neu").fields[0])
    assert known.verify("100001", "neu") and not known.verify("100001", "pw100001")


def test_the_guard_locks_after_failures_in_a_row_and_opens_again() -> None:
    guard = LoginGuard(limit=3, lock_ns=60 * SECOND)
    for at in range(3):
        assert not guard.locked("100001", at)
        guard.failed("100001", at)
    assert guard.locked("100001", SECOND) and not guard.locked("100002", SECOND)
    assert not guard.locked("100001", 61 * SECOND)
    guard.failed("100001", 61 * SECOND)
    assert not guard.locked("100001", 61 * SECOND), "after the lock the count begins anew"
    guard.passed("100001")
    guard.failed("100001", 62 * SECOND)
    guard.failed("100001", 62 * SECOND)
    assert not guard.locked("100001", 62 * SECOND)


def test_the_guard_forgets_the_oldest_when_strangers_fill_it() -> None:
    guard = LoginGuard(limit=1)
    guard.MAX_USERS = 10
    for number in range(100):
        guard.failed(f"stranger{number}", 0)
    assert len(guard._failures) == 10 and guard.locked("stranger99", 1)
