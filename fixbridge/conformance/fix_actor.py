"""A FIX desk in a dialogue: a QuickFIX initiator. It starts with both sequence numbers reset, and keeps them over a drop."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from pathlib import Path
from typing import Any, Mapping, Sequence

try:
    import quickfix
except ImportError:
    raise ImportError("a FIX actor needs the QuickFIX engine: pip install 'fixbridge[quickfix]'") from None

from ctpproto.fix import codec
from ctpproto.fix.dictionary import FieldSpec, GroupSpec
from ctpproto.fix.message import FixMessage
from ctpproto.generated import fixt11
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.groups import Part, parts
from fixbridge.conformance.actors import ActorFailed, Addresses, Event, Inbox
from fixbridge.conformance.dialogue import ActorSpec
from fixbridge.conformance.words import fix_dictionary, fix_kind
from fixbridge.fix import quickfix_dictionary

LOGON_S = 10.0
HEARTBEAT_S = 30
SOH = "\x01"
# Of the session level a dialogue hears what concerns it: why something was refused, and that the session ended.
HEARD_ADMIN = ("3", "5")
ENVELOPE = ("BeginString", "BodyLength", "MsgType", "SenderCompID", "TargetCompID", "SendingTime", "CheckSum")


class FixActor:
    """One FIX session of a CompID, in the version that its protocol names."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        self.spec, self.addresses, self.inbox = spec, addresses, Inbox()
        user = addresses.fix_user(spec.user)
        self.known: dict[str, Any] = {"CompID": spec.user, "UserID": user, "Password": addresses.password(user), "Account": user}
        self._dictionary = fix_dictionary(spec.protocol)
        self._folder = tempfile.TemporaryDirectory(prefix="fix-actor-")
        self._data_dictionaries = quickfix_dictionary.write_all(self._dictionary, Path(self._folder.name))
        self._groups = [quickfix.DataDictionary(str(path)) for path in self._data_dictionaries.values()]
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
        values = self._fields(groups[0], spec.groups)
        values.sort(key=lambda pair: pair[0] not in self._dictionary.header)
        text = codec.encode(FixMessage(spec.type, values), self._dictionary.begin_string).decode("utf-8", "surrogateescape")
        out = quickfix.Message()
        out.setString(text, False, *self._groups)
        if not quickfix.Session.sendToTarget(out, self._session_id):
            raise ActorFailed(f"QuickFIX did not send {message}: the session is not logged on")
        return 0, 0

    def _fields(self, said: Mapping[str, Any], groups: Mapping[int, GroupSpec]) -> list[tuple[int, str]]:
        """What a message or an entry says, an entry in the standard's order."""
        found: list[tuple[int, str]] = []
        for name, value in said.items():
            tag = self._dictionary.names[name].tag
            if not isinstance(value, list):
                found.append((tag, _text(value)))
                continue
            found.append((tag, str(len(value))))
            order = groups[tag].members
            for entry in value:
                by_place = dict(sorted(entry.items(), key=lambda item: order.index(self._dictionary.names[item[0]].tag)))
                found += self._fields(by_place, groups[tag].groups)
        return found

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
        self._folder.cleanup()

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
            **quickfix_dictionary.LENIENT,
            **{name: str(path) for name, path in self._data_dictionaries.items()},
            "ResetOnLogon": "Y",
        }
        if self._dictionary.begin_string == fixt11.DICTIONARY.begin_string:
            values["DefaultApplVerID"] = self._dictionary.version
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
        found = codec.decode(text.encode("utf-8", "surrogateescape"), self._dictionary.data_lengths)
        assert found is not None, "QuickFIX hands on whole messages"
        _, message, _ = found
        spec = self._dictionary.messages.get(message.msg_type)
        try:
            root = parts(message, spec.groups if spec else {}, self._dictionary)
        except CannotSay as fault:
            self.inbox.fail(f"{message}: {fault}")
            return
        if not spec or message.msg_type in HEARD_ADMIN or not spec.admin:
            name = spec.name if spec else f"MsgType {message.msg_type}"
            body = {key: value for key, value in self._members(root).items() if key not in ENVELOPE}
            self.inbox.put(Event(name, self._loop.time(), body))

    def _members(self, part: Part) -> dict[str, Any]:
        """Names and values of a level; a group's name has its entries."""
        members: dict[str, Any] = {}
        for tag, text in part.fields.items():
            field = self._dictionary.fields.get(tag)
            members[field.name if field else str(tag)] = _value(text, field)
        for tag, entries in part.groups.items():
            members[self._dictionary.fields[tag].name] = [self._members(entry) for entry in entries]
        return members


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
