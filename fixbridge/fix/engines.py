"""Which engine stands behind the seam: the configuration says it. An engine's own packages are imported only where it runs."""

from __future__ import annotations

import importlib.util
import socket
from pathlib import Path

from fixbridge.config import ConfigFault
from fixbridge.fix.engine import Engine, SessionKey
from fixbridge.fix.sessions import table
from fixbridge.fix.settings import Fix
from fixbridge.fix.versions import VERSIONS, Version, version_of

NO_QUICKFIX = "FIX is off: the QuickFIX engine is not installed. `pip install 'fixbridge[quickfix]'` adds it."


def missing(fix: Fix) -> str:
    """What an operator has to do before the configured engine can run; "" for nothing."""
    return NO_QUICKFIX if fix.engine == "quickfix" and importlib.util.find_spec("quickfix") is None else ""


def make_engine(fix: Fix, folder: Path) -> Engine:
    """The configured engine, with its files in `folder`. Raises ConfigFault for what it cannot do, OSError."""
    sessions = table(fix)
    port = fix.port or _last_port(folder, fix.host)
    if fix.engine == "quickfix":
        from fixbridge.fix.quickfix_engine import QuickFixEngine, cannot

        if why := cannot(fix, sessions):
            raise ConfigFault(f"[fix] engine = \"quickfix\" cannot do {'; '.join(why)}. The native engine can.")
        return QuickFixEngine(folder, sessions, fix.host, port)
    from fixbridge.fix.native_engine import NativeEngine

    return NativeEngine(fix, folder, sessions, port)


def spoken(engine: Engine, session: SessionKey) -> Version:
    """The version of a session's messages. One without application flows reaches the gateway with its Logon alone: FIX.4.4's
    words for that are all versions'."""
    version = engine.version(session)
    dialect = engine.table[session].settings.dialect
    return version_of(session, version, dialect) if version in VERSIONS else VERSIONS["FIX.4.4"]


def _last_port(folder: Path, host: str) -> int:
    """Where "any free port" is configured: the one of the last life, so that members find the way back, if it is free."""
    path = folder / "port"
    if not path.exists() or not path.read_text().isdigit():
        return 0
    port = int(path.read_text())
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            return 0
    return port
