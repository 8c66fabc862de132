"""Passwords at the edge: salted hashes learned from the log, verification, and the lock after repeated failures.

A password exists in clear only between the decoder of an edge and `verify` or `hash_password`. The log, the cores and
the snapshots hold `scrypt$N,r,p$salt$hash` (base64, RFC 7914) and nothing else.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import os
from typing import Sequence

from ctpproto import ctp
from ctpproto.message import Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord

# 2**12 * 8 * 128 bytes = 4 MiB and some 10 ms a guess: dear to who tries many, cheap to a member who logs in once.
_N, _R, _P = 2**12, 8, 1
_Credential = ctp.internal_structs.Credential
# What an unknown user's password is compared with, so that the answer takes as long as for a known one.
_NOBODY = "scrypt$4096,8,1$AAAAAAAAAAAAAAAAAAAAAA==$" + base64.b64encode(bytes(32)).decode()


def hash_password(password: str, salt: bytes = b"") -> str:
    """The salted hash of a password, for Credential.PasswordHash. Takes about 10 ms. salt: a random one where none is given."""
    salt = salt or os.urandom(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=_N, r=_R, p=_P, dklen=32)
    return f"scrypt${_N},{_R},{_P}${base64.b64encode(salt).decode()}${base64.b64encode(digest).decode()}"


def matches(password: str, stored: str) -> bool:
    """Whether the password has that hash. A hash of another scheme matches nothing."""
    try:
        scheme, parameters, salt, digest = stored.split("$")
        n, r, p = (int(x) for x in parameters.split(","))
        expected = base64.b64decode(digest, validate=True)
        if scheme != "scrypt" or n > 2**17 or r > 16 or p > 4:
            return False
        got = hashlib.scrypt(password.encode("utf-8", "replace"), salt=base64.b64decode(salt), n=n, r=r, p=p, dklen=len(expected))
    except ValueError:
        return False
    return hmac.compare_digest(got, expected)


class Credentials:
    """What an edge knows of the users' passwords, rebuilt from released records."""

    def __init__(self) -> None:
        self._hashes: dict[str, str] = {}

    def learn(self, credential: Struct) -> None:
        """Take a Credential struct; a later one of the same user replaces it."""
        self._hashes[credential.UserID] = credential.PasswordHash

    def learn_records(self, records: Sequence[Record]) -> None:
        """Take what a batch of released records says of passwords: Declare commands and PasswordChanged results."""
        for record in records:
            declared = isinstance(record, Command) and record.message.tid == ctp.internal_messages.Declare.tid
            changed = isinstance(record, ResultRecord) and record.message.tid == ctp.internal_messages.PasswordChanged.tid
            if declared or changed:
                for field in record.message.fields:
                    if type(field) is _Credential:
                        self.learn(field)

    def knows(self, user: str) -> bool:
        return user in self._hashes

    def users(self) -> list[str]:
        return sorted(self._hashes)

    def verify(self, user: str, password: str) -> bool:
        """Whether it is the user's password. Blocks some 10 ms, for unknown users too."""
        return matches(password, self._hashes.get(user, _NOBODY)) and user in self._hashes

    async def verify_async(self, user: str, password: str) -> bool:
        """`verify` in a worker thread, so that a storm of logins does not stop the orders of those who are in."""
        return await asyncio.get_running_loop().run_in_executor(None, self.verify, user, password)


class LoginGuard:
    """Locks a user after `limit` wrong passwords in a row for `lock_ns`. Memory is bounded: the oldest are forgotten."""

    MAX_USERS = 10_000

    def __init__(self, limit: int = 5, lock_ns: int = 60 * 1_000_000_000):
        self.limit, self.lock_ns = limit, lock_ns
        self._failures: dict[str, tuple[int, int]] = {}  # user -> (failures in a row, time of the last)

    def locked(self, user: str, now_ns: int) -> bool:
        failures, last_ns = self._failures.get(user, (0, 0))
        return failures >= self.limit and now_ns - last_ns < self.lock_ns

    def failed(self, user: str, now_ns: int) -> None:
        failures, last_ns = self._failures.pop(user, (0, 0))
        if failures >= self.limit and now_ns - last_ns >= self.lock_ns:
            failures = 0  # the lock has run out; counting begins anew
        if len(self._failures) >= self.MAX_USERS:
            self._failures.pop(next(iter(self._failures)))
        self._failures[user] = (failures + 1, now_ns)

    def passed(self, user: str) -> None:
        self._failures.pop(user, None)


def demo_password(user: str) -> str:
    """The demo profile's password of a user. A production profile refuses to start where one is in use."""
    return "pw" + user


def demo_credentials(broker: str, users: Sequence[str]) -> list[Struct]:
    return [_Credential(BrokerID=broker, UserID=user, PasswordHash=hash_password(demo_password(user))) for user in users]


def change_password(broker: str, user: str, new_password: str) -> Message:
    """The ChangePassword command for a user whose old password has been verified."""
    credential = _Credential(BrokerID=broker, UserID=user, PasswordHash=hash_password(new_password))
    return Message(ctp.internal_messages.ChangePassword.tid, (credential,))
