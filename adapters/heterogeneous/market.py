"""Everything that the core knows: the compiled part's tables, names, and declared structs as they came."""

from __future__ import annotations

from collections import namedtuple
from typing import Any, Iterator

from ctpproto.ctp import errors
from ctpproto.message import Error
from ctpproto.structs import Struct
from fixbridge.adapters.heterogeneous import _matching
from fixbridge.adapters.heterogeneous.layout import make_engine, packed_text, raw_text, text

HEDGES = 8  # HedgeFlag codes are digits


class Table:
    """Rows of one of the compiled part's tables. Slot 0 is nobody; `table[slot]` reads a whole row, `set` writes columns."""

    __slots__ = ("_engine", "_number", "_row")

    def __init__(self, engine: Any, number: int, name: str, columns: list[str]):
        self._engine, self._number = engine, number
        self._row = namedtuple(name, columns)._make  # type: ignore[misc]

    def __getitem__(self, slot: int) -> Any:
        return self._row(self._engine.read(self._number, slot))

    def set(self, slot: int, **columns: Any) -> None:
        for name, value in columns.items():
            self._engine.write(self._number, slot, name, value)

    def add(self, **columns: Any) -> int:
        slot: int = self._engine.add(self._number)
        self.set(slot, **columns)
        return slot

    def slots(self) -> range:
        return range(1, self._engine.count(self._number))


class Market:
    """The whole state. Sorting of names is by code points (R10), so names are kept as `str` beside the shared bytes."""

    def __init__(self) -> None:
        self.engine, self.names = make_engine()
        tables = {n: Table(self.engine, at, n, c) for at, (n, c) in enumerate(_matching.TABLES.items())}
        self.exchanges, self.instruments, self.rates = tables["exchange"], tables["instrument"], tables["rate"]
        self.users, self.sessions, self.investors = tables["user"], tables["session"], tables["investor"]
        self.rows, self.lots, self.orders = tables["row"], tables["lot"], tables["order"]

        self.trading_day = ""
        self.broker = ""
        self.parameters: Struct | None = None
        self.max_sessions = 2
        self.last_session = 0
        # Declared structs, by name.
        self.exchange_structs: dict[str, Struct] = {}
        self.products: dict[str, Struct] = {}
        self.instrument_structs: dict[str, Struct] = {}
        self.margin_rates: dict[tuple[str, str], Struct] = {}
        self.commission_rates: dict[str, Struct] = {}
        self.limit_rates: dict[str, Struct] = {}
        self.investor_structs: dict[str, Struct] = {}
        self.credentials: dict[str, Struct] = {}
        # Who may trade for whom, by user; investors in order.
        self.rights: dict[str, list[str]] = {}
        # Sessions by (FrontID, connection) and by (FrontID, SessionID); slots that closed sessions left.
        self.seats: dict[tuple[int, int], int] = {}
        self.by_number: dict[tuple[int, int], int] = {}
        self.free_sessions: list[int] = []
        self.sessions_of: dict[str, set[int]] = {}  # by user; only counted, so a set's order shows nowhere
        # Instruments by the names that they give: of their underlying, of their product. In order of declaration.
        self.options_on: dict[bytes, dict[int, None]] = {}
        self.products_of: dict[bytes, dict[int, None]] = {}
        self.statuses: dict[str, Struct] = {}  # InstrumentStatus as last said this trading day
        # The day's quotes by (FrontID, SessionID, number of QuoteRef); that by (exchange, QuoteSysID); requests for quotes.
        self.quotes: dict[tuple[int, int, int], Struct] = {}
        self.quotes_by_id: dict[tuple[int, int], tuple[int, int, int]] = {}
        self.asked: list[Struct] = []
        # By investor.
        self.confirmations: dict[str, Struct] = {}
        self.statements: dict[str, Struct] = {}

    def begin_day(self, day: str) -> None:
        self.trading_day = day
        self.engine.begin_day(text(day)[:8])

    @property
    def day_number(self) -> int:
        return packed_text(self.trading_day)

    def exchange(self, name: str) -> int:
        return self.names.exchanges.get(text(name), 0)

    def instrument(self, name: str) -> int:
        return self.names.instruments.get(text(name), 0)

    def investor(self, name: str) -> int:
        return self.names.investors.get(text(name), 0)

    def user(self, name: str) -> int:
        return self.names.users.get(text(name), 0)

    def know_user(self, name: str) -> int:
        """The user's slot; an unknown one becomes known (R34, R35)."""
        slot = self.user(name)
        if not slot:
            slot = self.users.add(name=name)
            self.names.users[text(name)] = slot
            self.rights.setdefault(name, [])
        return slot

    def may_trade(self, user: str, investor: str) -> bool:
        return investor in self.rights.get(user, ())

    def investor_error(self, user: str, name: bytes) -> Error:
        """The checks from NO_INVESTOR to INACTIVE_INVESTOR."""
        if not name:
            return errors.INVESTOR_ID_IS_MISSING
        slot = self.names.investors.get(name, 0)
        if not slot:
            return errors.INVESTOR_NOT_FOUND
        if not self.may_trade(user, name.decode("gbk")):
            return errors.NO_TRADING_RIGHT
        return errors.NONE if self.investors[slot].active else errors.INVESTOR_NOT_ACTIVE

    def hearing(self, user: str, field: Struct) -> tuple[str, ...]:
        """Who hears of the refusal of what `user` asked for the InvestorID of `field` (R87)."""
        slot = self.names.investors.get(raw_text(field, "InvestorID"), 0)
        if slot:
            users: tuple[str, ...] = self.investors[slot].users
            if user in users:
                return users
        return (user,)

    def settle_down(self, absorbed: list[int]) -> None:
        """Nothing more comes of these orders' own doing: who is live rests (R186)."""
        for slot in absorbed:
            self.engine.settle_down(slot)
        absorbed.clear()

    def rows_of(self, investor: int) -> Iterator[tuple[int, Any]]:
        """(slot, row) of the investor's positions, by R184."""
        found = []
        slot = self.investors[investor].first_row
        while slot:
            row = self.rows[slot]
            name = self.instruments[row.instrument].name.decode("gbk")
            found.append(((name, row.is_short, row.hedge, -row.history), slot, row))
            slot = row.next_row
        found.sort()
        return ((slot, row) for _, slot, row in found)

    def lots_of(self, row: Any) -> Iterator[Any]:
        """The row's lots, the oldest first."""
        slot = row.first_lot
        while slot:
            lot = self.lots[slot]
            yield lot
            slot = lot.next_lot
