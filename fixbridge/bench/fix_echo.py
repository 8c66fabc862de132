"""The FIX baseline: QuickFIX's own acceptor, driven from Python, that answers every order with one ExecutionReport.

`python -m fixbridge.bench.fix_echo --store memory|file --dir DIR --port PORT` prints `ready PORT` and runs until SIGTERM.
"""

from __future__ import annotations

import argparse
import signal
import threading
from pathlib import Path

import quickfix as fix

from fixbridge.bench.fix_desks import TOTAL, comp_id

ORDER, CANCEL = "D", "F"
_ECHOED = (11, 1, 55, 54, 38)  # ClOrdID, Account, Symbol, Side, OrderQty


class Echo(fix.Application):
    """Answers NewOrderSingle with New and OrderCancelRequest with Canceled."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def onCreate(self, session: fix.SessionID) -> None: ...
    def onLogon(self, session: fix.SessionID) -> None: ...
    def onLogout(self, session: fix.SessionID) -> None: ...
    def toAdmin(self, message: fix.Message, session: fix.SessionID) -> None: ...
    def fromAdmin(self, message: fix.Message, session: fix.SessionID) -> None: ...
    def toApp(self, message: fix.Message, session: fix.SessionID) -> None: ...

    def fromApp(self, message: fix.Message, session: fix.SessionID) -> None:
        kind = message.getHeader().getField(35)
        if kind not in (ORDER, CANCEL):
            return
        self._count += 1
        report = fix.Message()
        report.getHeader().setField(35, "8")
        for tag in _ECHOED:
            report.setField(tag, message.getField(tag))
        state = "0" if kind == ORDER else "4"
        left = message.getField(38) if kind == ORDER else "0"
        number = str(self._count)
        for tag, value in ((37, number), (17, number), (150, state), (39, state), (151, left), (14, "0"), (6, "0")):
            report.setField(tag, value)
        if kind == CANCEL:
            report.setField(41, message.getField(41))
        fix.Session.sendToTarget(report, session)


def settings(port: int, desks: int, folder: Path) -> str:
    """QuickFIX settings: the desks of `fix_desks` and CLIENT1..CLIENT9 against FIXBRIDGE; nothing is checked that the gateway
    does not check either."""
    lines = [
        "[DEFAULT]", "ConnectionType=acceptor", "BeginString=FIX.4.4", "SenderCompID=FIXBRIDGE", f"SocketAcceptPort={port}",
        "SocketAcceptHost=127.0.0.1", "SocketReuseAddress=Y", "SocketNodelay=Y", "UseDataDictionary=N", "StartTime=00:00:00",
        "EndTime=00:00:00", f"FileStorePath={folder}",
    ]  # fmt: skip
    for name in (*(f"CLIENT{n}" for n in range(1, 10)), *(comp_id(n) for n in range(1, desks + 1))):
        lines += ["[SESSION]", f"TargetCompID={name}"]
    return "\n".join(lines) + "\n"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--store", choices=("memory", "file"), required=True)
    arguments.add_argument("--dir", type=Path, required=True)
    arguments.add_argument("--port", type=int, required=True)
    given = arguments.parse_args()
    stop = threading.Event()
    for signum in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signum, lambda *_: stop.set())
    path = given.dir / "echo.cfg"
    path.write_text(settings(given.port, TOTAL, given.dir))
    configured = fix.SessionSettings(str(path))
    store = fix.MemoryStoreFactory() if given.store == "memory" else fix.FileStoreFactory(configured)
    acceptor = fix.SocketAcceptor(Echo(), store, configured)
    acceptor.start()
    print(f"ready {given.port}", flush=True)
    stop.wait()
    acceptor.stop(True)


if __name__ == "__main__":
    main()
