"""Logon(A): what we say in it, and why a peer's will not do."""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.fix.message import FixMessage
from ctpproto.fix.session.rules import Role, SessionRules
from ctpproto.generated.fixt11 import EncryptMethod, Tag

MAX_NUMBER_DIGITS = 18


class Called(NamedTuple):
    """Our last Logon: its MsgSeqNum, and whether it asked for a reset."""

    number: int = 0
    reset: bool = False


def whole(message: FixMessage, tag: int) -> int | None:
    """A number that is not negative, None where there is none."""
    text = message.get(tag)
    return int(text) if text.isdigit() and text.isascii() and len(text) <= MAX_NUMBER_DIGITS else None


def fields(rules: SessionRules, heartbeat: int, reset: bool, next_in: int) -> list[tuple[int, str]]:
    """The body of ours."""
    has = rules.profile.logon
    said = [(Tag.EncryptMethod, EncryptMethod.NoneOther), (Tag.HeartBtInt, str(heartbeat))]
    if reset and Tag.ResetSeqNumFlag in has:
        said.append((Tag.ResetSeqNumFlag, "Y"))
    if rules.next_expected and Tag.NextExpectedMsgSeqNum in has:
        said.append((Tag.NextExpectedMsgSeqNum, str(next_in)))
    if rules.default_appl_ver_id:
        said.append((Tag.DefaultApplVerID, rules.default_appl_ver_id))
    if rules.role is Role.INITIATOR:
        said += rules.logon_fields
    return said


def expectation(logon: FixMessage, rules: SessionRules) -> int | None:
    """NextExpectedMsgSeqNum(789), where we use it."""
    return whole(logon, Tag.NextExpectedMsgSeqNum) if rules.next_expected else None


def why_not(logon: FixMessage, number: int, rules: SessionRules, called: Called | None, next_in: int, next_out: int) -> str:
    """Why a peer's Logon with this MsgSeqNum will not do, in words for it; "" for a good one. called: what it is to answer."""
    reset = logon.is_true(Tag.ResetSeqNumFlag)
    if logon.get(Tag.EncryptMethod, EncryptMethod.NoneOther) != EncryptMethod.NoneOther:
        return "EncryptMethod(98) is not supported"
    if rules.role is Role.ACCEPTOR:
        beats, (low, high) = whole(logon, Tag.HeartBtInt), rules.heartbeat_range
        if beats is None or not low <= beats <= high:
            return f"HeartBtInt(108) is {logon.get(Tag.HeartBtInt)[:20]!r}, not from {low} to {high}"
    version = logon.get(Tag.DefaultApplVerID)
    if version != rules.default_appl_ver_id:
        return f"DefaultApplVerID(1137) is {version[:20]!r}, not {rules.default_appl_ver_id}"
    if reset and number != 1:
        return f"MsgSeqNum(34) is {number} with ResetSeqNumFlag(141)=Y, not 1"
    if called is not None:
        if reset and called.number != 1:
            return "ResetSeqNumFlag(141)=Y was not asked for"
        if called.reset and not reset and number != 1:
            return f"ResetSeqNumFlag(141) is not confirmed, and MsgSeqNum(34) is {number}"
    elif reset or rules.reset_on_logon:
        next_in = next_out = 1
    if number < next_in and not reset:
        return f"MsgSeqNum too low, expecting {next_in} but received {number}"
    expected = expectation(logon, rules)
    if expected is not None and expected > next_out:
        return f"NextExpectedMsgSeqNum(789) is {expected}, {next_out} is next"
    return ""
