"""Everything a core remembers, indexed. Behaviour lives in the modules that change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ctpproto import ctp
from ctpproto.structs import Struct
from fixbridge.adapters.primary import rules
from fixbridge.adapters.primary.accounts import HISTORY, TODAY, Account, Row
from fixbridge.adapters.primary.market import Exchange, Instrument

if TYPE_CHECKING:
    from fixbridge.adapters.primary.life import Order
    from fixbridge.adapters.primary.quotes import Quote
    from fixbridge.adapters.primary.reports import Paper

DEFAULT_PARAMETERS = ctp.internal_structs.TradingParameters(MaxSessionsPerUser=2)


Meaning = TypeVar("Meaning")


class User:
    __slots__ = ("id", "investors", "credential", "max_ref", "is_stopped", "sessions")

    def __init__(self, id: str):
        self.id = id
        self.investors: tuple[str, ...] = ()  # sorted
        self.credential: Struct | None = None
        self.max_ref = 0
        self.is_stopped = False
        self.sessions = 0  # logged in, at edges where orders are entered


class Form:
    """What an order says apart from its OrderRef, price, volume and own numbers, once it has been looked up and found right.

    Holds until something that was looked at may have changed: see State.forget_meanings. `row`: the positions that such orders
    open or close, once one has; `date`: its PositionDate. `condition`, `minimum`, `pricing`, `contingent`: see orders.Terms.
    `paper`: what the reports of such orders have in common. `openings`: what each lot of them costs, where they open. `own`,
    `opposite`: the sides of the book that they rest in and trade against.
    """

    __slots__ = (
        "user", "account", "instrument", "is_buy", "is_open", "hedge", "date", "row", "condition", "minimum", "pricing",
        "contingent", "paper", "openings", "own", "opposite",
    )  # fmt: skip

    def __init__(
        self, user: User, account: Account, instrument: Instrument, is_buy: bool, offset: bytes, hedge: bytes,
        condition: bytes | None, minimum: int, pricing: bytes | None, contingent: bytes | None, paper: Paper,
    ):  # fmt: skip
        self.user, self.account, self.instrument = user, account, instrument
        self.is_buy, self.hedge, self.condition, self.minimum, self.paper = is_buy, hedge, condition, minimum, paper
        self.pricing, self.contingent = pricing, contingent
        self.is_open = offset == rules.OPEN
        self.row: Row | None = None
        self.openings = instrument.openings(is_buy, hedge)
        self.own, self.opposite = instrument.book.side(is_buy), instrument.book.side(not is_buy)
        self.date = HISTORY if instrument.by_date and not self.is_open and offset != rules.CLOSE_TODAY else TODAY


class Target:
    """What the names in an action mean, once they have been looked up; holds as long as a Form.

    `exchange`: where its OrderSysID counts.
    """

    __slots__ = ("account", "names_instrument", "instrument", "exchange")

    def __init__(self, account: Account, names_instrument: bool, instrument: Instrument | None, exchange: Exchange | None):
        self.account, self.names_instrument = account, names_instrument
        self.instrument, self.exchange = instrument, exchange


class Session:
    """One open connection of a user. `connection`: the edge's handle.

    `forms`, `targets`: what its orders and its actions mean, by the pieces in which they say it.
    """

    MOST_MEANINGS = 1000  # garbage behind a name makes it another name

    __slots__ = (
        "front", "id", "connection", "user", "user_raw", "edge_kind", "product_info", "is_logged_in", "forms", "targets",
    )  # fmt: skip

    def __init__(self, front: int, id: int, connection: int, user: str, edge_kind: str, product_info: str):
        self.front, self.id, self.connection = front, id, connection
        self.user, self.edge_kind = user, edge_kind
        self.user_raw = user.encode("gbk")
        self.forms: dict[tuple[bytes, ...], Form] = {}
        self.targets: dict[tuple[bytes, ...], Target] = {}
        self.product_info = product_info.encode("gbk")
        self.is_logged_in = False

    def keep(self, meanings: dict[tuple[bytes, ...], Meaning], said: tuple[bytes, ...], meaning: Meaning) -> None:
        if len(meanings) >= self.MOST_MEANINGS:
            meanings.clear()
        meanings[said] = meaning


class State:
    """`orders` and `trades` are the trading day's. Counters hold the last number given."""

    def __init__(self) -> None:
        self.parameters: Struct = DEFAULT_PARAMETERS
        self.broker = b""
        self.trading_day = ""
        self.settlement_id = 1
        self.last_session = 0
        self.last_seq = 0  # BrokerOrderSeq
        self.last_order_return = 0
        self.last_trade_return = 0
        self.is_halted = False
        self.exchanges: dict[str, Exchange] = {}
        self.products: dict[str, Struct] = {}
        self.instruments: dict[str, Instrument] = {}
        self.margin_rates: dict[tuple[str, str], Struct] = {}  # (InstrumentID, HedgeFlag)
        self.commission_rates: dict[str, Struct] = {}  # InstrumentID or ProductID
        self.limit_rates: dict[str, Struct] = {}
        self.accounts: dict[str, Account] = {}
        self.users: dict[str, User] = {}
        self.sessions: dict[tuple[int, int], Session] = {}  # (FrontID, connection)
        self.sessions_by_id: dict[tuple[int, int], Session] = {}  # (FrontID, SessionID)
        self.orders: dict[tuple[int, int, int], Order] = {}  # (FrontID, SessionID, OrderRef as a number)
        self.trades: list[Struct] = []
        self.quotes: dict[tuple[int, int, int], Quote] = {}  # (FrontID, SessionID, QuoteRef as a number)
        self.for_quotes: list[Struct] = []
        # The same objects by the bytes that name them on the wire, for the one path that must be fast.
        self.instruments_raw: dict[bytes, Instrument] = {}
        self.accounts_raw: dict[bytes, Account] = {}

    @property
    def broker_id(self) -> str:
        return self.parameters.BrokerID

    def forget_meanings(self) -> None:
        """To be called after whatever an order is looked at for has changed: a declaration, the kill switch, a day's end."""
        for session in self.sessions.values():
            session.forms.clear()
            session.targets.clear()

    def user(self, id: str) -> User:
        user = self.users.get(id)
        if user is None:
            user = self.users[id] = User(id)
        return user
