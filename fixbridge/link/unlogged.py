"""Answers outside the log (number 0): query answers, and refusals of what never reached it."""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Message, MessageType
from fixbridge.adapters.contract import Command, Refused, ResultRecord, Submission


def response_type(message: Message) -> MessageType:
    """The response that a refusal of this message comes in: its own where it has one, else OnRspError."""
    request = ctp.VOCABULARY.requests.get(message.tid)
    name = f"OnRsp{request.name[3:]}" if request is not None and request.name.startswith("Req") else ""
    return ctp.VOCABULARY.messages.get(name, ctp.messages.OnRspError)


def is_members(command: Command | Submission) -> bool:
    """A member's own request, which words can answer; the gateway's own commands have nobody to tell."""
    kind = ctp.VOCABULARY.requests.get(command.message.tid)
    return kind is None or kind.api != "internal"


def unlogged(submission: Submission, message: Message, trading_day: str, now_ns: int) -> ResultRecord:
    """An answer outside the log (number 0), for the session that asked."""
    return ResultRecord(
        number=0, epoch=0, trading_day=trading_day, time_ns=now_ns, cause=0, last=True, dialog=True, source=submission.source,
        private=(), public_number=0, context=submission.context, message=message,
    )  # fmt: skip


def refusal(submission: Submission, refused: Refused, trading_day: str, now_ns: int) -> ResultRecord:
    """A refusal as an unlogged answer in the request's own words: its response with RspInfo first, then its struct."""
    response = response_type(submission.message)
    echoed = tuple(f for f in submission.message.fields if f.NAME in response.structs)
    message = Message(response.tid, (ctp.rsp_info(refused.error, ""), *echoed))
    return unlogged(submission, message, trading_day, now_ns)
