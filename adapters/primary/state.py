"""Everything a core remembers, indexed. Behaviour lives in the modules that change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctpproto import ctp
from ctpproto.structs import Struct

from fixbridge.adapters.primary.accounts import Account
from fixbridge.adapters.primary.market import Exchange, Instrument

if TYPE_CHECKING:
    from fixbridge.adapters.primary.orders import Order

DEFAULT_PARAMETERS = ctp.internal_structs.TradingParameters(MaxSessionsPerUser=2)


class User:
    __slots__ = ("id", "investors", "credential", "max_ref", "is_stopped", "sessions")

    def __init__(self, id: str):
        self.id = id
        self.investors: tuple[str, ...] = ()  # sorted
        self.credential: Struct | None = None
        self.max_ref = 0
        self.is_stopped = False
        self.sessions = 0  # logged in, at edges where orders are entered


class Route:
    """What the names in an order mean, once they have been looked up: the user may trade this instrument for this account.

    `common`: the template of its orders' images (see reports), made on `date`.
    """

    __slots__ = ("account", "instrument", "date", "common")

    def __init__(self, account: Account, instrument: Instrument):
        self.account, self.instrument = account, instrument
        self.date = self.common = b""


class Session:
    """One open connection of a user. `connection`: the edge's handle. `routes`: by the names as they stand in an order."""

    MAX_ROUTES = 1000  # garbage behind a name makes it another name

    __slots__ = ("front", "id", "connection", "user", "user_raw", "edge_kind", "product_info", "is_logged_in", "routes")

    def __init__(self, front: int, id: int, connection: int, user: str, edge_kind: str, product_info: str):
        self.front, self.id, self.connection = front, id, connection
        self.user, self.edge_kind = user, edge_kind
        self.user_raw = user.encode("gbk")
        self.routes: dict[bytes, Route] = {}
        self.product_info = product_info.encode("gbk")
        self.is_logged_in = False


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
        self.orders_by_number: dict[tuple[str, int], Order] = {}  # (ExchangeID, OrderSysID as a number)
        self.trades: list[Struct] = []
        # The same objects by the bytes that name them on the wire, for the one path that must be fast.
        self.instruments_raw: dict[bytes, Instrument] = {}
        self.accounts_raw: dict[bytes, Account] = {}

    @property
    def broker_id(self) -> str:
        return self.parameters.BrokerID

    def user(self, id: str) -> User:
        user = self.users.get(id)
        if user is None:
            user = self.users[id] = User(id)
        return user
