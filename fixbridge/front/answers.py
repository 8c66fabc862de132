"""How a front answers by itself: which response belongs to a request, what of the request it echoes, and what it may not.

A response's TID is its request's + 1 but for a few (ftd-wire, "Requests and answers"); the names say it without exceptions
but for the two that share another's response.
"""

from __future__ import annotations

from ctpproto import ctp
from ctpproto.message import Error, Message, MessageType
from ctpproto.structs import Struct

_RESPONSE_NAMES = {
    "ReqUserLogin2": "OnRspUserLogin",
    "ReqUserPasswordUpdate2": "OnRspUserPasswordUpdate",
    "SubscribeMarketData": "OnRspSubMarketData",
    "UnSubscribeMarketData": "OnRspUnSubMarketData",
    "SubscribeForQuoteRsp": "OnRspSubForQuoteRsp",
    "UnSubscribeForQuoteRsp": "OnRspUnSubForQuoteRsp",
}


def _response(request: MessageType) -> MessageType:
    return ctp.V6_3_11.messages[_RESPONSE_NAMES.get(request.name) or f"OnRsp{request.name.removeprefix('Req')}"]


RESPONSES: dict[int, MessageType] = {tid: _response(request) for tid, request in ctp.V6_3_11.requests.items()}
QUERY_RESPONSES = frozenset(RESPONSES[r.tid].tid for r in ctp.V6_3_11.requests.values() if r.series == 4)

_SECRET_TYPE = "Password"  # every secret of the API has this type: logins, password changes, bank transfers
_SECRETS: dict[type[Struct], dict[str, str]] = {}


def without_secrets(struct: Struct) -> Struct:
    """The struct with every password blanked: the only form in which it may be logged, stored or sent back."""
    cls = type(struct)
    blanks = _SECRETS.get(cls)
    if blanks is None:
        blanks = _SECRETS[cls] = {m.name: "" for m in cls.MEMBERS.values() if m.type_name == _SECRET_TYPE}
    return struct.replace(**blanks) if blanks else struct


def decline(request: MessageType, message: Message | None, error: Error, detail: str = "") -> Message:
    """The request's own response with RspInfo and, where the response carries the request's struct, that struct back."""
    response = RESPONSES[request.tid]
    fields: list[Struct] = [ctp.rsp_info(error, detail)]
    for struct in message.fields if message is not None else ():
        if struct.NAME in response.structs:
            fields.append(without_secrets(struct))
    if response.tid == ctp.messages.OnRspUserLogin.tid:
        # The callback fires only with both fields, errors included.
        asked = message.get(ctp.structs.ReqUserLogin) if message is not None else None
        named = {"BrokerID": asked.BrokerID, "UserID": asked.UserID} if asked is not None else {}
        fields.append(ctp.structs.RspUserLogin(**named))
    return Message(response.tid, tuple(fields))


def rsp_error(error: Error, detail: str = "") -> Message:
    """OnRspError: for what has no response of its own."""
    return Message(ctp.messages.OnRspError.tid, (ctp.rsp_info(error, detail),))


def error_of(message: Message) -> int:
    """ErrorID of a response, 0 where it carries no RspInfo."""
    info = message.get(ctp.structs.RspInfo)
    return info.ErrorID if info is not None else 0
