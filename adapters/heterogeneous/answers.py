"""What is said to whom, beside the reports that the compiled part makes."""

from __future__ import annotations

from typing import Any, TypeVar

from ctpproto import ctp
from ctpproto.ctp import VOCABULARY, errors, messages
from ctpproto.message import Error, Message, MessageType
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.heterogeneous import _matching

S = TypeVar("S", bound=Struct)

# What the compiled part refuses with, by its number. NO_FIELD is BAD_FIELD of which nobody but the sender hears (R87).
NO_FIELD = _matching.REFUSALS.index("NO_FIELD")
NOT_LOGGED_IN = _matching.REFUSALS.index("NOT_LOGIN_YET")
REFUSALS: tuple[Error, ...] = tuple(
    getattr(errors, {"": "NONE", "NO_FIELD": "BAD_FIELD"}.get(name, name)) for name in _matching.REFUSALS
)


def first(command: Command, struct: type[S]) -> Any:
    """The command's first field, None if it is of another kind (R8). Untyped: members are read by name."""
    fields = command.message.fields
    return fields[0] if fields and type(fields[0]) is struct else None


def to_dialog(command: Command, message: MessageType, *fields: Struct) -> Result:
    """An answer to the connection that the command came from."""
    return Result(Message(message.tid, fields), dialog=True, context=command.context)


def refused(command: Command, error: Error, message: MessageType = messages.OnRspError) -> list[Result]:
    return [to_dialog(command, message, ctp.rsp_info(error))]


def unsupported(tid: int) -> Message:
    """UNSUPPORTED_FUNCTION in the request's own response, if it has one (R7)."""
    request = VOCABULARY.requests.get(tid)
    name = f"OnRsp{request.name[3:]}" if request is not None and request.name.startswith("Req") else ""
    response = VOCABULARY.messages.get(name, messages.OnRspError)
    return Message(response.tid, (ctp.rsp_info(errors.UNSUPPORTED_FUNCTION),))
