"""A FIX desk in a dialogue: a QuickFIX initiator. It starts with both sequence numbers reset, and keeps them over a drop."""

from __future__ import annotations

import asyncio
import itertools
import time
from typing import Any, Mapping, Sequence

try:
    import quickfix
except ImportError:
    raise ImportError("a FIX actor needs the QuickFIX engine: pip install 'fixbridge[quickfix]'") from None

from ctpproto.fix.dictionary import FieldSpec
from fixbridge.conformance.actors import ActorFailed, Addresses, Event, Inbox
from fixbridge.conformance.dialogue import ActorSpec
from fixbridge.conformance.words import fix_dictionary, fix_kind

LOGON_S = 10.0
HEARTBEAT_S = 30
SOH = "\x01"
# Of the session level a dialogue hears what concerns it: why something was refused, and that the session ended.
HEARD_ADMIN = ("3", "5")
ENVELOPE = ("BeginString", "BodyLength", "MsgType", "SenderCompID", "TargetCompID", "SendingTime", "CheckSum")


class FixActor:
    """One FIX.4.4 session of a CompID."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        self.spec, self.addresses, self.inbox = spec, addresses, Inbox()
        user = addresses.fix_user(spec.user)
        self.known: dict[str, Any] = {"CompID": spec.user, "UserID": user, "Password": addresses.password(user), "Account": user}
        self._dictionary = fix_dictionary()
        self._loop = asyncio.get_running_loop()
        self._application: _Application | None = None
        self._initiator: Any = None
        self._session_id = quickfix.SessionID(self._dictionary.begin_string, spec.user, addresses.fix_comp_id)
        self._references = itertools.count(1)
        # Unique over runs: a counter refuses a ClOrdID(11) that it has seen this trading day.
        self._run = f"{spec.user}-{time.time_ns() // 1_000_000 % 10**9:09d}"
        self._logged_on = asyncio.Event()
        self._ended = asyncio.Event()

    async def connect(self, mode: str) -> None:
        """Log on. A refused Logon(A) leaves its Logout(5) in the inbox; without one it raises ActorFailed."""
        del mode  # resume is the sequence numbers' doing
        self._logged_on.clear()
        self._ended.clear()
        if self._initiator is None:
            host, port = self.addresses.of("fix")
            self._application = _Application(self, self.known["UserID"], self.known["Password"])
            self._initiator = quickfix.SocketInitiator(
                self._application, quickfix.MemoryStoreFactory(), self._settings(host, port)
            )
            self._initiator.start()
        else:
            self._session().logon()
        waits = [asyncio.ensure_future(event.wait()) for event in (self._logged_on, self._ended)]
        done, pending = await asyncio.wait(waits, timeout=LOGON_S, return_when=asyncio.FIRST_COMPLETED)
        for wait in pending:
            wait.cancel()
        if not done:
            raise ActorFailed(f"{self.spec.user} was not logged on within {LOGON_S:g} s at {self.addresses.fix}")
        if not self._logged_on.is_set() and not self.inbox.waiting():
            raise ActorFailed(f"{self.spec.user}: the connection was closed before a Logon(A) came back")
        if self._logged_on.is_set():
            self._session().setResetOnLogon(False)

    async def send(self, message: str, groups: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        spec = next(spec for spec in self._dictionary.messages.values() if spec.name == message)
        out = quickfix.Message()
        out.getHeader().setField(quickfix.StringField(35, spec.type))
        for name, value in groups[0].items():
            field = self._dictionary.names[name]
            place = out.getHeader() if field.tag in self._dictionary.header else out
            place.setField(quickfix.StringField(field.tag, _text(value)))
        if not quickfix.Session.sendToTarget(out, self._session_id):
            raise ActorFailed(f"QuickFIX did not send {message}: the session is not logged on")
        return 0, 0

    def next_reference(self) -> str:
        return f"{self._run}-{next(self._references)}"

    async def drop(self) -> None:
        """Cut the connection without a Logout(5), and stay away until `connect`."""
        session = self._session()
        self._ended.clear()
        session.disconnect()
        session.logout()
        await asyncio.wait_for(self._ended.wait(), LOGON_S)

    async def close(self) -> None:
        initiator, self._initiator = self._initiator, None
        if initiator is not None:
            # Its thread waits for the interpreter: stopping it here would wait for ourselves.
            await self._loop.run_in_executor(None, lambda: initiator.stop(True))

    def _session(self) -> Any:
        session = quickfix.Session.lookupSession(self._session_id)
        if session is None:
            raise ActorFailed(f"{self.spec.user} has not connected")
        return session

    def _settings(self, host: str, port: int) -> Any:
        values = {
            "ConnectionType": "initiator",
            "SocketConnectHost": host,
            "SocketConnectPort": str(port),
            "SocketNodelay": "Y",
            "HeartBtInt": str(HEARTBEAT_S),
            "ReconnectInterval": "1",
            "StartTime": "00:00:00",
            "EndTime": "00:00:00",
            "UseDataDictionary": "N",
            "ResetOnLogon": "Y",
        }
        dictionary = quickfix.Dictionary()
        for name, value in values.items():
            dictionary.setString(name, value)
        settings = quickfix.SessionSettings()
        settings.set(self._session_id, dictionary)
        return settings

    # Called from QuickFIX's thread.

    def heard(self, text: str) -> None:
        self._loop.call_soon_threadsafe(self._hear, text)

    def logged_on(self) -> None:
        self._loop.call_soon_threadsafe(self._logged_on.set)

    def logged_out(self) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)

    def _hear(self, text: str) -> None:
        members: dict[str, Any] = {}
        for part in text.rstrip(SOH).split(SOH):
            tag, _, value = part.partition("=")
            field = self._dictionary.fields.get(int(tag))
            members[field.name if field else tag] = _value(value, field)
        type_ = members.get("MsgType", "")
        message = self._dictionary.messages.get(type_)
        name = message.name if message else f"MsgType {type_}"
        if not message or type_ in HEARD_ADMIN or not message.admin:
            body = {key: value for key, value in members.items() if key not in ENVELOPE}
            self.inbox.put(Event(name, self._loop.time(), body))


class _Application(quickfix.Application):  # type: ignore[misc]
    """QuickFIX calls these from its own thread; an exception that leaves one would end the process."""

    def __init__(self, actor: FixActor, user: str, password: str):
        super().__init__()
        self.actor, self.user, self.password = actor, user, password

    def onCreate(self, session_id: Any) -> None:
        pass

    def onLogon(self, session_id: Any) -> None:
        self.actor.logged_on()

    def onLogout(self, session_id: Any) -> None:
        self.actor.logged_out()

    def toAdmin(self, message: Any, session_id: Any) -> None:
        if message.getHeader().getField(35) == "A":
            message.setField(quickfix.StringField(553, self.user))
            message.setField(quickfix.StringField(554, self.password))

    def toApp(self, message: Any, session_id: Any) -> None:
        pass

    def fromAdmin(self, message: Any, session_id: Any) -> None:
        if message.getHeader().getField(35) in HEARD_ADMIN:
            self.actor.heard(message.toString())

    def fromApp(self, message: Any, session_id: Any) -> None:
        self.actor.heard(message.toString())


def _text(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.10f}".rstrip("0").rstrip(".")
    return str(value)


def _value(text: str, field: FieldSpec | None) -> Any:
    """Numbers as numbers, where they are; anything else as it came."""
    kind = fix_kind(field.type) if field else "text"
    try:
        return int(text) if kind == "int" else float(text) if kind == "float" else text
    except ValueError:
        return text
