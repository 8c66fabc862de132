"""A FIX client for tests: QuickFIX's initiator with its messages in a queue that can be waited for."""

from __future__ import annotations

import json
import threading
import time
from decimal import Decimal
from pathlib import Path
from typing import Any, Callable

import quickfix

SETTINGS = """[DEFAULT]
ConnectionType=initiator
ReconnectInterval=1
HeartBtInt=30
StartTime=00:00:00
EndTime=00:00:00
UseDataDictionary=N
SocketNodelay=Y
ResetOnLogon={reset}
FileStorePath={store}
{more}
[SESSION]
BeginString={version}
SenderCompID={client}
TargetCompID=FIXBRIDGE
SocketConnectHost={host}
SocketConnectPort={port}
"""
WAIT_SECONDS = 20
Fields = dict[int, str]


class FixClient(quickfix.Application):
    """One session; `reset` starts both sides' numbers over at each logon.

    `connect`, `wait` for messages by MsgType and condition, `order`, `cancel`, `send` anything.
    """

    def __init__(
        self, folder: Path, address: tuple[str, int], client: str, password: str | None = None, reset: bool = False,
        journal: Path | None = None, version: str = "FIX.4.4", settings: str = "",
        tls: bool = False,
    ):  # fmt: skip
        """tls: connect by it, with the files that `settings` name. settings: more lines, in QuickFIX's
        words. version: BeginString(8); FIXT.1.1 carries FIX.5.0SP2.

        journal: where it writes down every message as it stands on the wire, {"at": ..., "way": "in" | "out", "raw": ...}."""
        super().__init__()
        self._journal = journal.open("a", encoding="utf-8", buffering=1) if journal is not None else None
        self.version = version
        more = settings + "\nDefaultApplVerID=FIX.5.0SP2" * (version == "FIXT.1.1")
        self.client, self.user = client, f"10000{client[-1]}"
        self.password = f"pw{self.user}" if password is None else password
        self.received: list[Fields] = []  # everything, admin messages too, in order
        self._taken = 0
        self._changed = threading.Condition()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "client.cfg"
        text = SETTINGS.format(
            store=folder / "store", client=client, host=address[0], port=address[1], reset="NY"[reset], version=version, more=more
        )
        path.write_text(text)
        self._settings = quickfix.SessionSettings(str(path))
        self._stores = quickfix.FileStoreFactory(self._settings)
        self._session: Any = None
        self.up, self.logons = False, 0
        kind = quickfix.SSLSocketInitiator if tls else quickfix.SocketInitiator
        self._initiator: Any = kind(self, self._stores, self._settings)

    # -- QuickFIX's callbacks, in its thread --------------------------------------------------------------------------

    def onCreate(self, session: Any) -> None:
        self._session = quickfix.SessionID(self.version, self.client, "FIXBRIDGE")

    def onLogon(self, session: Any) -> None:
        self._note(up=True)

    def onLogout(self, session: Any) -> None:
        self._note(up=False)

    def toAdmin(self, message: Any, session: Any) -> None:
        kind = quickfix.MsgType()
        message.getHeader().getField(kind)
        self._write("out", message)  # a Logon without its password
        if kind.getValue() == "A":
            message.setField(553, self.user)
            message.setField(554, self.password)

    def toApp(self, message: Any, session: Any) -> None:
        self._write("out", message)

    def fromAdmin(self, message: Any, session: Any) -> None:
        self._write("in", message)
        self._note(message)

    def fromApp(self, message: Any, session: Any) -> None:
        self._write("in", message)
        self._note(message)

    def _write(self, way: str, message: Any) -> None:
        if self._journal is not None:
            self._journal.write(json.dumps({"at": time.monotonic(), "way": way, "raw": message.toString()}) + "\n")

    def _note(self, message: Any = None, up: bool | None = None) -> None:
        with self._changed:
            if message is not None:
                pairs = (pair.split("=", 1) for pair in message.toString().split("\x01") if pair)
                self.received.append({int(tag): text for tag, text in pairs})
            if up is not None:
                self.up = up
                self.logons += up
            self._changed.notify_all()

    # -- what a test does ---------------------------------------------------------------------------------------------

    def start(self) -> FixClient:
        self._initiator.start()
        return self

    def connect(self) -> FixClient:
        """Start and wait until the session is up."""
        self.start()
        self.until(lambda: self.up, "the session is up")
        return self

    def stop(self) -> None:
        """Log out and end; a second call does nothing.

        QuickFIX knows a process's sessions by their names: the initiator must be gone before another one may have the same
        session, else messages go to the dead one.
        """
        initiator, self._initiator = self._initiator, None
        if initiator is not None:
            initiator.stop()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        with self._changed:
            if not self._changed.wait_for(condition, WAIT_SECONDS):
                raise AssertionError(f"{self.client}: not within {WAIT_SECONDS} s: {what}; received: {self.received}")

    def wait(self, kind: str, **conditions: str) -> Fields:
        """The next message of that MsgType with these tags (t11="A1"), in order after the last one waited for."""
        wanted = {int(name[1:]): text for name, text in conditions.items()}
        found: list[Fields] = []

        def there() -> bool:
            for n in range(self._taken, len(self.received)):
                fields = self.received[n]
                if fields[35] == kind and all(fields.get(tag) == text for tag, text in wanted.items()):
                    found.append(fields)
                    self._taken = n + 1
                    return True
            return False

        self.until(there, f"MsgType {kind} with {wanted}")
        return found[0]

    @property
    def session(self) -> Any:
        """QuickFIX's session, whose numbers can be set."""
        return quickfix.Session.lookupSession(self._session)

    def send(self, kind: str, fields: dict[int, object], header: dict[int, str] | None = None) -> None:
        message = quickfix.Message()
        message.getHeader().setField(35, kind)
        for tag, text in (header or {}).items():
            message.getHeader().setField(tag, text)
        for tag, value in fields.items():
            message.setField(tag, str(value))
        if 60 not in fields:
            message.setField(quickfix.TransactTime())
        quickfix.Session.sendToTarget(message, self._session)

    def order(
        self,
        cl_ord_id: str,
        side: str,
        qty: int,
        price: object,
        symbol: str = "cu2701",
        possible_resend: bool = False,
        **more: object,
    ) -> None:
        """A limit order; further tags as t59="3". A tag that is None is left out."""
        fields: dict[int, object] = {11: cl_ord_id, 55: symbol, 54: side, 38: qty, 40: "2", 44: price, 77: "O"}
        fields.update({int(name[1:]): value for name, value in more.items()})
        self.send("D", {t: v for t, v in fields.items() if v is not None}, {97: "Y"} if possible_resend else None)

    def cancel(self, cl_ord_id: str, orig: str, side: str, symbol: str = "cu2701", **more: object) -> None:
        self.send("F", {11: cl_ord_id, 41: orig, 55: symbol, 54: side, **{int(name[1:]): value for name, value in more.items()}})

    def reports(self) -> list[Fields]:
        """All ExecutionReports and OrderCancelRejects received so far."""
        return [fields for fields in list(self.received) if fields[35] in "89"]


def closes(report: Fields) -> bool:
    """OrderQty = CumQty + LeavesQty, or nothing is left."""
    return Decimal(report[151]) == 0 or Decimal(report[38]) == Decimal(report[14]) + Decimal(report[151])
