"""Who is connected and how much is going on: a pure reducer over released records, for the status page.

Its only clock is the records' own time; whoever asks for a rate says what time it is.
"""

from __future__ import annotations

from collections import Counter, deque
from typing import Any, Sequence

from ctpproto import ctp
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, ResultRecord

RATE_SECONDS = 10
SECOND_NS = 1_000_000_000

_M, _I = ctp.messages, ctp.internal_messages
_EDGES = {"T": "CTP trading", "M": "CTP market data", "F": "FIX", "O": "operator"}
_COUNTED_COMMANDS = {_M.ReqOrderInsert.tid: "orders", _M.ReqOrderAction.tid: "actions"}
_COUNTED_RESULTS = {_M.OnErrRtnOrderInsert.tid: "refused", _M.OnErrRtnOrderAction.tid: "refused"}


class Activity:
    """Open sessions by (FrontID, SessionID), the trading day's counts, and the last seconds'."""

    def __init__(self) -> None:
        self.sessions: dict[tuple[int, int], dict[str, Any]] = {}
        self.today: Counter[str] = Counter()
        self._connections: dict[tuple[int, int], tuple[int, int]] = {}  # (FrontID, connection) -> (FrontID, SessionID)
        self._seconds: deque[tuple[int, Counter[str]]] = deque(maxlen=RATE_SECONDS + 1)

    def absorb(self, records: Sequence[Record]) -> None:
        """Take released records, in order."""
        for record in records:
            if isinstance(record, Command):
                self._command(record)
            else:
                self._result(record)

    def rate(self, what: str, now_ns: int) -> float:
        """Per second, over the last RATE_SECONDS. `what`: orders, actions, trades or refused."""
        since = now_ns // SECOND_NS - RATE_SECONDS
        return sum(counts[what] for second, counts in self._seconds if second > since) / RATE_SECONDS

    def summary(self, now_ns: int) -> dict[str, Any]:
        """Plain values for JSON: `sessions` (oldest first), `today` (counts), `per_second` (rates)."""
        kinds = ("orders", "actions", "trades", "refused")
        return {
            "sessions": list(self.sessions.values()),
            "today": {kind: self.today[kind] for kind in kinds},
            "per_second": {kind: self.rate(kind, now_ns) for kind in kinds},
        }

    def _command(self, command: Command) -> None:
        tid = command.message.tid
        kind = _COUNTED_COMMANDS.get(tid)
        if kind is not None:
            self._count(kind, command.time_ns)
        elif tid == _I.SessionClosed.tid:
            self._closed(command)
        elif tid == _I.EpochBegan.tid:
            self.sessions.clear()  # the edges of the epoch before are gone, and with them their connections
            self._connections.clear()

    def _closed(self, command: Command) -> None:
        closed, source = command.message.fields[0], command.source
        front_id, session_id = closed.FrontID or source.front_id, closed.SessionID or source.session_id
        # An edge may close a connection before it has heard which session the core gave it.
        key = self._connections.pop((source.front_id, source.connection), (front_id, session_id))
        if key[1]:
            self.sessions.pop(key, None)
        elif not source.connection:  # a front that starts closes whatever an earlier run of it left open
            self.sessions = {k: v for k, v in self.sessions.items() if k[0] != front_id}
            self._connections = {k: v for k, v in self._connections.items() if k[0] != front_id}

    def _result(self, result: ResultRecord) -> None:
        tid = result.message.tid
        kind = _COUNTED_RESULTS.get(tid)
        if kind is not None:
            self._count(kind, result.time_ns)
        elif tid == _M.OnRtnTrade.tid:
            if result.message.fields[0].Direction == ctp.codes.Direction.Buy:  # a trade is told to both sides: count it once
                self._count("trades", result.time_ns)
        elif tid == _I.SessionOpenedResult.tid:
            self._opened(result.message.fields[0], result)
        elif tid == _I.DayRolled.tid:
            self.today.clear()

    def _opened(self, opened: Struct, result: ResultRecord) -> None:
        key = (opened.FrontID, opened.SessionID)
        self._connections[result.source.front_id, result.source.connection] = key
        self.sessions[key] = {
            "UserID": opened.UserID,
            "FrontID": opened.FrontID,
            "SessionID": opened.SessionID,
            "edge": _EDGES.get(opened.EdgeKind, opened.EdgeKind),
            "peer": opened.PeerAddress,
            "product": opened.UserProductInfo or opened.InterfaceProductInfo,
            "since_ns": result.time_ns,
        }

    def _count(self, kind: str, time_ns: int) -> None:
        self.today[kind] += 1
        second = time_ns // SECOND_NS
        if not self._seconds or self._seconds[-1][0] != second:
            self._seconds.append((second, Counter()))
        self._seconds[-1][1][kind] += 1
