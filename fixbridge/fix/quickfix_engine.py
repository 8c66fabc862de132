"""QuickFIX 1.16 behind the engine seam.

QuickFIX listens on a loopback port of its own; members come to the gate (`fixbridge.fix.guard`). Its callbacks run in
its thread and are handed to the event loop in order. No Python exception may leave a callback: SWIG would end the
process. QuickFIX checks numbers, times and CompIDs, and the gateway checks fields: the data dictionaries that QuickFIX is given
are there to keep repeating groups together.

Its store is one folder on one node: an inbound message is counted when the callback returns, so an order that was
handed over and not yet submitted when the process dies has no answer, as if the connection had dropped before it; the
member asks or sends it again (PossResend), and the ClOrdID decides.
"""

from __future__ import annotations

import asyncio
import socket
from importlib import import_module
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

import structlog

from ctpproto.fix import codec
from ctpproto.fix.faults import Garbled
from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import DICTIONARY, MsgType, Tag
from fixbridge.fix import quickfix_dictionary
from fixbridge.fix.engine import Application, SessionKey
from fixbridge.fix.guard import Gate, Tickets
from fixbridge.fix.sessions import Session
from fixbridge.fix.settings import TRANSPORT, Fix, FixSession

try:
    import quickfix
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "the FIX side needs the QuickFIX engine: pip install 'fixbridge[quickfix]'", name="quickfix"
    ) from None

log = structlog.get_logger("fix")

SETTINGS = """\
[DEFAULT]
ConnectionType=acceptor
SocketAcceptPort={port}
SocketReuseAddress=Y
SocketNodelay=Y
AllowedRemoteAddresses=127.0.0.1
StartTime=00:00:00
EndTime=00:00:00
FileStorePath={store}
"""
SESSION = """\
[SESSION]
BeginString={key.begin_string}
SenderCompID={key.ours}
TargetCompID={key.theirs}
"""
TRANSPORT_SESSION = "DefaultApplVerID={version}\n"
# Settings of a session that QuickFIX has under another name, or as a yes or no.
SAME = {
    "reset_on_logon": "ResetOnLogon", "reset_on_logout": "ResetOnLogout", "reset_on_disconnect": "ResetOnDisconnect",
    "check_comp_ids": "CheckCompID",
}  # fmt: skip
# What the gate before QuickFIX does, or the gateway behind it.
ELSEWHERE = frozenset((
    "sender_comp_id", "target_comp_id", "versions", "dialect", "user", "investor", "role", "hosts", "cancel_on_disconnect",
    "orders_per_second", "order_burst", "copies", "reconnect_seconds", "heartbeat_seconds", "tls", "username", "password_file",
))  # fmt: skip
STORE_TAIL_BYTES = 1024 * 1024
# Modules of dictionaries whose name is not the BeginString(8): what FIXT.1.1 carries here.
CARRIED = {"FIXT.1.1": "fix50sp2"}


class QuickFixEngine:
    """Implements `fixbridge.fix.engine.Engine`. `host`, `port`: where members connect; port 0 takes any free one."""

    def __init__(self, folder: Path, table: Mapping[SessionKey, Session], host: str, port: int):
        self.folder, self.table, self.host, self.port = folder, table, host, port
        self.store = folder / "store"
        self.store.mkdir(parents=True, exist_ok=True)
        # Each counted by one thread alone: taken by QuickFIX's, handled by the loop's.
        self._taken = self._handled = 0
        self._ids: dict[SessionKey, Any] = {}
        self._acceptor: Any = None
        self._gate: Gate | None = None
        self.stale_types: set[str] = set()  # MsgType(35) of what is not sent again
        self._dictionaries: dict[str, str] = {}  # settings, by BeginString(8)
        self._groups: dict[str, list[Any]] = {}  # QuickFIX's own objects of them

    # -- Engine -------------------------------------------------------------------------------------------------------

    async def start(self, application: Application) -> int:
        loop = asyncio.get_running_loop()
        with socket.socket() as probe:  # QuickFIX cannot say which port it got, so it is told a free one
            probe.bind(("127.0.0.1", 0))
            engine_port = probe.getsockname()[1]
        text = SETTINGS.format(port=engine_port, store=self.store)
        text += "".join(f"{name}={value}\n" for name, value in quickfix_dictionary.LENIENT.items())
        text += "".join(_said(session) + self._dictionary_lines(session.key.begin_string) for session in self.table.values())
        path = self.folder / "quickfix.cfg"
        path.write_text(text)
        self._tickets = Tickets()
        # QuickFIX keeps bare pointers to these: they must live as long as the acceptor.
        self._settings = quickfix.SessionSettings(str(path))
        self._stores = quickfix.FileStoreFactory(self._settings)
        self._callbacks = _Callbacks(self, application, loop)
        try:
            self._acceptor = quickfix.SocketAcceptor(self._callbacks, self._stores, self._settings)
            self._acceptor.start()
        except (quickfix.FIXException, RuntimeError) as error:
            raise OSError(f"QuickFIX does not start: {error}") from None
        self._gate = Gate(application, frozenset(self.table), engine_port, self._tickets, lambda: self._taken - self._handled)
        self.port = await self._gate.start(self.host, self.port)
        return self.port

    async def stop(self) -> None:
        if self._acceptor is not None:
            acceptor, self._acceptor = self._acceptor, None
            # Blocks until the peers have answered the Logouts, at most some seconds.
            await asyncio.get_running_loop().run_in_executor(None, acceptor.stop)
        if self._gate is not None:
            await self._gate.stop()

    def send(self, session: SessionKey, message: FixMessage, keep: bool = True) -> None:
        """QuickFIX fills the header, writes the message to its store and, when the session is up, to the socket.

        keep=False: messages of such a type are left out of resends, whoever asks (`_Callbacks.toApp`).
        """
        if not keep:
            self.stale_types.add(message.msg_type)
        wire = quickfix.Message()
        text = codec.encode(message, session.begin_string).decode("utf-8", "surrogateescape")
        wire.setString(text, False, *self._groups[session.begin_string])
        quickfix.Session.sendToTarget(wire, self._ids[session])

    def backlog(self, session: SessionKey) -> int:
        """What waits in the gate. What QuickFIX itself still holds comes there in the loop's next round."""
        return self._gate.backlog(session) if self._gate is not None else 0

    def logout(self, session: SessionKey, text: str) -> None:
        """Within a second, at QuickFIX's next tick. It leaves the session disabled, which `onLogout` undoes."""
        quickfix.Session.lookupSession(self._ids[session]).logout(text)

    def version(self, session: SessionKey) -> str:
        return self.table[session].versions[0]

    def _dictionary_lines(self, begin_string: str) -> str:
        """Settings that name the version's dictionaries: without them QuickFIX takes repeating groups apart."""
        if begin_string not in self._dictionaries:
            name = CARRIED.get(begin_string) or begin_string.replace(".", "").lower()
            files = quickfix_dictionary.write_all(import_module(f"ctpproto.generated.{name}").DICTIONARY, self.folder)
            self._groups[begin_string] = [quickfix.DataDictionary(str(path)) for path in files.values()]
            self._dictionaries[begin_string] = "".join(f"{name}={path}\n" for name, path in files.items())
        return self._dictionaries[begin_string]

    def sent(self, session: SessionKey) -> Iterator[FixMessage]:
        """Out of the tail of QuickFIX's message file."""
        path = self.store / f"{session.begin_string}-{session.ours}-{session.theirs}.body"
        if not path.exists():
            return
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - STORE_TAIL_BYTES))
            data = file.read()
        begin = f"8={session.begin_string}\x019=".encode()
        place = data.rfind(begin)
        while place >= 0:
            try:
                found = codec.decode(data, DICTIONARY.data_lengths, place)
            except Garbled:
                found = None  # a tag=value that looks like a beginning, or a message cut by a kill
            if found is not None:
                yield found[1]
            place = data.rfind(begin, 0, place)


def cannot(fix: Fix, table: Mapping[SessionKey, Session]) -> list[str]:
    """What the configuration asks for and neither QuickFIX nor the gate before it does, by name."""
    found = ["[fix.tls]"] if fix.tls.certificate else []
    plain = FixSession()
    for key, session in table.items():
        settings = session.settings
        if settings.role == "initiator":
            found.append(f"role = \"initiator\" of {key}")
        if len(session.versions) > 1:
            found.append(f"{' and '.join(session.versions)} in one session of {key}")
        found += [
            f"{name} = {getattr(settings, name)!r} of {key}"
            for name in FixSession.model_fields
            if name not in SAME and name not in ELSEWHERE and getattr(settings, name) != getattr(plain, name)
        ]
    return found


def _said(session: Session) -> str:
    """A session in QuickFIX's words."""
    text = SESSION.format(key=session.key)
    if session.key.begin_string == TRANSPORT:
        text += TRANSPORT_SESSION.format(version=session.versions[0])
    return text + "".join(f"{theirs}={'NY'[getattr(session.settings, ours)]}\n" for ours, theirs in SAME.items())


class _Callbacks(quickfix.Application):
    """QuickFIX's side: everything here runs in its thread, or in the loop's when the gateway sends."""

    def __init__(self, engine: QuickFixEngine, application: Application, loop: asyncio.AbstractEventLoop):
        super().__init__()
        self._engine, self._application, self._loop = engine, application, loop
        self._keys: dict[str, SessionKey] = {}

    def onCreate(self, session_id: Any) -> None:
        key = SessionKey(
            session_id.getBeginString().getValue(),
            session_id.getSenderCompID().getValue(),
            session_id.getTargetCompID().getValue(),
        )
        self._keys[session_id.toString()] = key
        self._engine._ids[key] = quickfix.SessionID(key.begin_string, key.ours, key.theirs)

    def onLogon(self, session_id: Any) -> None:
        self._hand_over(self._application.on_logon, self._keys[session_id.toString()])

    def onLogout(self, session_id: Any) -> None:
        session = quickfix.Session.lookupSession(session_id)
        if session is not None and self._engine._acceptor is not None:
            session.logon()
        self._hand_over(self._application.on_logout, self._keys[session_id.toString()])

    def toAdmin(self, message: Any, session_id: Any) -> None:
        decoded = self._decode(message)
        if decoded is not None and decoded.msg_type in (MsgType.Reject, MsgType.Logout) and decoded.get(Tag.Text):
            key = self._keys[session_id.toString()]
            self._hand_over(self._application.on_trouble, f"sent {decoded.msg_type}", str(key), decoded.get(Tag.Text))

    def toApp(self, message: Any, session_id: Any) -> None:
        header = message.getHeader()
        if header.isSetField(Tag.PossDupFlag) and header.getField(Tag.MsgType) in self._engine.stale_types:
            raise quickfix.DoNotSend()

    def fromAdmin(self, message: Any, session_id: Any) -> None:
        decoded = self._decode(message)
        if decoded is None or decoded.msg_type != MsgType.Logon:
            return
        refusal = self._engine._tickets.redeem(decoded.get(Tag.Password))
        if refusal:
            raise quickfix.RejectLogon(refusal)

    def fromApp(self, message: Any, session_id: Any) -> None:
        decoded = self._decode(message)
        if decoded is None:
            raise quickfix.UnsupportedMessageType()
        self._engine._taken += 1
        self._hand_over(self._handle, self._keys[session_id.toString()], decoded)

    # -- between the threads ------------------------------------------------------------------------------------------

    def _handle(self, key: SessionKey, message: FixMessage) -> None:
        self._engine._handled += 1
        self._application.on_message(key, message)

    def _hand_over(self, call: Callable[..., None], *arguments: Any) -> None:
        try:
            self._loop.call_soon_threadsafe(call, *arguments)
        except RuntimeError:  # the loop is closed: the process is ending
            log.warning("dropped a callback while stopping", call=call.__name__)

    def _decode(self, message: Any) -> FixMessage | None:
        """What QuickFIX has parsed. It ends every value at a SOH, so no value holds one and DATA fields need no lengths."""
        try:
            found = codec.decode(message.toString().encode("utf-8", "surrogateescape"), {})
        except Garbled as fault:
            log.warning("unreadable message", fault=str(fault))
            return None
        return found[1] if found is not None else None
