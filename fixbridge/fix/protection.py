"""What the FIX side lets through to the core: limits of sessions and accounts, and the operator's switches.

    breach = protection.message(client, now_ns)       before a message is looked at
    protection.admit(client, command, now_ns)         before a command is handed in; Refused in the counter's own errors

What an account has used up is read from the log, so a restart forgets nothing; rates begin anew with the process. Sessions and
accounts that an operator has stopped are kept in a file, and stay stopped. Every refusal is counted, by session and limit.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Callable, Mapping

from ctpproto import ctp
from ctpproto.faults import Fault
from ctpproto.message import Error, Message
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Command, Record, Refused, ResultRecord
from fixbridge.fix.exposure import Exposure, Identity
from fixbridge.fix.limits import KILLED, Bounds, Breach, Rates, SessionLimits, Wanted, check

_S, _OrderChange = ctp.structs, ctp.internal_structs.OrderChange
# The counter's own word for each limit: specs/mapping/errors.toml makes FIX's reason of it.
ERRORS: Mapping[str, Error] = {
    KILLED: ctp.errors.NO_TRADING_RIGHT,
    "orders_per_second": ctp.errors.ORDER_FREQ_LIMIT,
    "max_order_lots": ctp.errors.VOLUME_NOT_VALID,
    "price_collar": ctp.errors.PRICE_OVER_LIMIT,
    "max_live_orders": ctp.errors.POSI_LIMIT,
    "day_lots": ctp.errors.POSI_LIMIT,
    "day_turnover": ctp.errors.POSI_LIMIT,
}
EVERYBODY = ""  # the account whose bounds hold for accounts without their own


class UnknownName(Fault):
    """A session or an account that an operator names and this FIX side does not have."""


class Protection:
    """Of one FIX side. sessions: by client CompID; accounts: by InvestorID; path: where stopped ones are kept, None in memory."""

    def __init__(
        self, sessions: Mapping[str, Rates], accounts: Mapping[str, Bounds] | None = None, path: Path | None = None,
        on_refused: Callable[[str, str], None] = lambda client, limit: None,
    ):  # fmt: skip
        self.exposure = Exposure()
        self.refused: Counter[tuple[str, str]] = Counter()  # client and limit -> how often
        self._sessions = {client: SessionLimits(rates) for client, rates in sessions.items()}
        self._accounts = dict(accounts or {})
        self._path, self._on_refused = path, on_refused
        self._stopped_accounts: set[str] = set()
        if path is not None and path.exists():
            kept = json.loads(path.read_text("utf-8"))
            self._stopped_accounts.update(kept["accounts"])
            for client in kept["sessions"]:
                if client in self._sessions:
                    self._sessions[client].killed = True

    # -- what comes in ------------------------------------------------------------------------------------------------

    def message(self, client: str, now_ns: int) -> Breach | None:
        """Whether one more message of a client may come."""
        breach = self._sessions[client].message(now_ns)
        if breach is not None:
            self._count(client, breach)
        return breach

    def admit(self, client: str, command: Message, now_ns: int) -> None:
        """A command that a client is about to hand in: orders, replacements and quotes are held to the limits. Raises Refused."""
        wanted, account, without = self._wanted(command)
        if wanted is None and command.get(_S.InputQuote) is None:
            return
        breach = self._sessions[client].order(now_ns)
        if breach is None and account in self._stopped_accounts:
            breach = Breach(KILLED, f"order entry of account {account} is stopped by the operator")
        if breach is None and wanted is not None:
            bounds = self._accounts.get(account) or self._accounts.get(EVERYBODY) or Bounds()
            exposure = self.exposure
            breach = check(bounds, wanted, exposure.quoted(wanted.instrument), exposure.taken(account, without))
        if breach is not None:
            self._count(client, breach)
            raise Refused(ERRORS[breach.limit], breach.words)

    def _count(self, client: str, breach: Breach) -> None:
        self.refused[(client, breach.limit)] += 1
        self._on_refused(client, breach.limit)

    def admitted(self, front_id: int, session_id: int, command: Message) -> None:
        """It is handed in: an order counts from here on."""
        order = command.get(_S.InputOrder)
        if order is not None:
            self.exposure.reserve((front_id, session_id, order.OrderRef.strip()), order)

    def _wanted(self, command: Message) -> tuple[Wanted | None, str, Identity | None]:
        """What an order or a replacement wants, whose it is, and the order that it takes the place of."""
        order, action, quote = command.get(_S.InputOrder), command.get(_S.InputOrderAction), command.get(_S.InputQuote)
        if quote is not None:
            return None, quote.InvestorID, None
        if order is not None:
            price = _price(order) if order.OrderPriceType == ctp.codes.OrderPriceType.LimitPrice else None
            return Wanted(order.InstrumentID, order.VolumeTotalOriginal, price), order.InvestorID, None
        if action is None or action.ActionFlag != ctp.codes.ActionFlag.Modify:
            return None, "", None
        replaced = (action.FrontID, action.SessionID, action.OrderRef.strip())
        alive = self.exposure.alive(replaced)
        if alive is None:
            return Wanted(action.InstrumentID, 0, None), action.InvestorID, replaced
        change = command.get(_OrderChange)
        total = change.VolumeTotalOriginal if change is not None else 0
        total = total or alive.lots + alive.traded + action.VolumeChange
        price = _price(action) or alive.price
        return Wanted(alive.instrument, max(total - alive.traded, 0), price), alive.account, replaced

    # -- records ------------------------------------------------------------------------------------------------------

    def on_record(self, record: Record) -> None:
        """A released record, in order, from number 1 on; or the refusal of a submission before the log (number 0)."""
        source, message = record.source, record.message
        if isinstance(record, Command):
            self.exposure.command(record.number, message, source.front_id, source.session_id)
            return
        assert isinstance(record, ResultRecord)
        if record.number:
            self.exposure.result(record.cause, message)
            return
        order, info = message.get(_S.InputOrder), message.get(_S.RspInfo)
        if order is not None and info is not None and info.ErrorID:
            self.exposure.release((source.front_id, source.session_id, order.OrderRef.strip()))

    # -- the operator's switches --------------------------------------------------------------------------------------

    def stop(self, is_on: bool, session: str = "", account: str = "") -> None:
        """Stop (or free) the order entry of a session or an account. Raises UnknownName, OSError."""
        if session:
            if session not in self._sessions:
                raise UnknownName(f"no session {session!r}: there are {', '.join(sorted(self._sessions))}")
            self._sessions[session].killed = is_on
        if account:
            (self._stopped_accounts.add if is_on else self._stopped_accounts.discard)(account)
        if self._path is not None:
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(self.stopped(), indent=1) + "\n", "utf-8")
            os.replace(part, self._path)

    def stopped(self) -> dict[str, list[str]]:
        """Sessions and accounts whose order entry is stopped."""
        killed = sorted(client for client, session in self._sessions.items() if session.killed)
        return {"sessions": killed, "accounts": sorted(self._stopped_accounts)}


def _price(field: Struct) -> Decimal | None:
    return Decimal(repr(field.LimitPrice)) if field.LimitPrice else None
