"""The operator's switches of a FIX side: a control socket on which order entry of a session or an account is stopped and freed.

    {"ask": "stop", "on": true, "session": "DESK"}  ->  {"ok": true, "sessions": ["DESK"], "accounts": []}
    {"ask": "status"}                               ->  what is stopped, and what each limit has refused

STATE/fix/control names the socket, which stands in a folder of its own where the state directory's path is too long for one. What
stops a user's order entry everywhere is the core's (`fixbridge kill-switch --user`), and on record there.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import Any, Callable

from fixbridge.core.control import ControlFault, ControlServer, ask
from fixbridge.fix import metrics
from fixbridge.fix.limits import Bounds, Rates
from fixbridge.fix.protection import Protection
from fixbridge.fix.sessions import rows
from fixbridge.fix.settings import Fix, FixAccount

MAX_PATH_BYTES = 100  # of a Unix socket's path, with room to spare
ADDRESS = "control"


def protection_of(fix: Fix, folder: Path) -> Protection:
    """The limits of a configuration. The rate of messages is the engine's own."""
    rates = {row.target_comp_id: Rates(orders_per_second=row.orders_per_second, order_burst=row.order_burst) for row in rows(fix)}
    accounts = {"": _bounds(fix.account_default), **{row.account: _bounds(row) for row in fix.account}}
    return Protection(rates, accounts, folder / "stopped.json", on_refused=metrics.refused_by)


def _bounds(row: FixAccount) -> Bounds:
    return Bounds(row.max_order_lots, row.price_collar, row.max_live_orders, row.day_lots, row.day_turnover)


class Switches:
    """Serves the control socket of a FIX side."""

    def __init__(self, protection: Protection, folder: Path, on_event: Callable[[str], None]):
        self._protection, self._folder, self._on_event = protection, folder, on_event
        self._aside = ""
        self._server: ControlServer | None = None

    async def start(self) -> None:
        """Raises OSError."""
        path = self._folder.absolute() / "control.sock"
        if len(str(path).encode()) > MAX_PATH_BYTES:
            self._aside = tempfile.mkdtemp(prefix="fixbridge-fix-")
            path = Path(self._aside) / "control.sock"
        self._server = ControlServer(path, {"stop": self._stop, "status": self._status})
        await self._server.start()
        (self._folder / ADDRESS).write_text(str(path), "utf-8")

    async def stop(self) -> None:
        if self._server is not None:
            await self._server.stop()
            (self._folder / ADDRESS).unlink(missing_ok=True)
        if self._aside:
            shutil.rmtree(self._aside, ignore_errors=True)

    async def _stop(self, asked: dict[str, Any]) -> dict[str, Any]:
        is_on, session, account = bool(asked.get("on")), str(asked.get("session", "")), str(asked.get("account", ""))
        self._protection.stop(is_on, session, account)
        named = " and ".join([f"session {session}"] * bool(session) + [f"account {account}"] * bool(account))
        note = f" ({asked['note']})" if asked.get("note") else ""
        self._on_event(f"FIX order entry of {named} {'stopped' if is_on else 'freed'} by the operator{note}")
        return dict(self._protection.stopped())

    async def _status(self, asked: dict[str, Any]) -> dict[str, Any]:
        refused = [{"session": client, "limit": limit, "times": n} for (client, limit), n in self._protection.refused.items()]
        return {**self._protection.stopped(), "refused": refused}


def operate(state_dir: Path, question: str, **values: Any) -> dict[str, Any]:
    """Ask the FIX side of a running gateway. Raises ControlFault."""
    address = state_dir / "fix" / ADDRESS
    try:
        path = address.read_text("utf-8")
    except OSError:
        raise ControlFault(f"no FIX side runs in {state_dir}") from None
    return asyncio.run(ask(path, question, **values))
