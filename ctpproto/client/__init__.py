"""The CTP client over asyncio: `connect` for programs and tests of our own."""

from ctpproto.client.connection import Client, CtpError, Overflow, connect
from ctpproto.ftd.client_session import FlowsOpened, Kept, PeerFault, Response, Resume, Return, UnknownAnswer

__all__ = ["Client", "CtpError", "FlowsOpened", "Kept", "Overflow", "PeerFault", "Response", "Resume", "Return", "UnknownAnswer"]
__all__ += ["connect"]
