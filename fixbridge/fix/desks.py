"""The desks of the FIX gateway. One more business is one more class here."""

from __future__ import annotations

from fixbridge.fix.account_desk import AccountDesk
from fixbridge.fix.desk import Desk
from fixbridge.fix.drop_copy_desk import DropCopyDesk
from fixbridge.fix.market_desk import MarketDesk
from fixbridge.fix.order_desk import OrderDesk
from fixbridge.fix.quote_desk import QuoteDesk
from fixbridge.fix.reference_desk import ReferenceDesk

DESKS: tuple[type[Desk], ...] = (OrderDesk, MarketDesk, ReferenceDesk, AccountDesk, QuoteDesk, DropCopyDesk)
