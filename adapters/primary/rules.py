"""What a counter refuses and why, and the exchanges' rules, as data.

Closing. SHFE and INE keep yesterday's and today's position apart (PositionDateType UseHistory): CloseToday takes today's lots,
Close and CloseYesterday take yesterday's. The others keep one position: whichever of the three is asked, the lot
opened first is closed first, so yesterday's go before today's. Commission follows the lot: one opened today
pays the CloseToday rate at every exchange.

Margin. A futures lot opened today is margined at its open price, one carried over at the previous settlement price, as
most brokers set their counters. A lot of an index option sold is margined by CFFEX's formula (`option_margin`); an option
bought is paid for and has no margin.

Funds. Available = previous balance + deposits - withdrawals + close profit + premiums - commission - margin - frozen amounts +
floating loss; a floating gain is not counted (CTP's Algorithm OnlyLost). Closing futures is never refused for want of
funds. Closing options is: buying back takes the premium, and selling must at least bring its commission.

OrderRef. One to twelve digits. Refused as a duplicate where the same FrontID and SessionID have placed an order of that number
this trading day ("7" and "007" are one number); a refused order does not use its OrderRef up. Left empty, it becomes the
user's MaxOrderRef + 1. MaxOrderRef is the user's highest of the day over all sessions.
"""

from __future__ import annotations

from typing import NamedTuple

from ctpproto.ctp import codes, errors
from ctpproto.message import Error
from fixbridge.adapters.primary.money import RATE_ONE

INT32_MAX = 2**31 - 1
# Returns are numbered in an int32. One order can cause at most some millions of them: new orders stop this far below.
LAST_SEQUENCE = INT32_MAX - 2**26
MAX_VOLUME = 1_000_000  # lots an order, whatever an instrument declares


class Refusal(NamedTuple):
    """A documented ErrorID, and why it is the one for this mistake."""

    error: Error
    reason: str


# What is refused, in the order in which an order is looked at.
NOT_LOGGED_IN = Refusal(errors.NOT_LOGIN_YET, "the connection has no session, or has not logged in this trading day")
NO_FIELD = Refusal(errors.BAD_FIELD, "the message lacks its field")
WRONG_BROKER = Refusal(errors.BROKER_NOT_FOUND, "BrokerID is not this broker's")
OTHER_USER = Refusal(errors.INCONSISTENT_INFORMATION, "UserID is not the one that logged in")
NO_INVESTOR = Refusal(errors.INVESTOR_ID_IS_MISSING, "InvestorID is empty")
UNKNOWN_INVESTOR = Refusal(errors.INVESTOR_NOT_FOUND, "no such investor")
NOT_ENTITLED = Refusal(errors.NO_TRADING_RIGHT, "the user may not trade for the investor")
NOT_ENTITLED_TO_SEE = Refusal(errors.NO_PRIVILEGE, "the user may not see the investor")
STOPPED = Refusal(errors.NO_TRADING_RIGHT, "the kill switch is on")
INACTIVE_INVESTOR = Refusal(errors.INVESTOR_NOT_ACTIVE, "the investor is not active")
UNCONFIRMED = Refusal(errors.SETTLEMENT_INFO_NOT_CONFIRMED, "the settlement information is not confirmed this trading day")
UNKNOWN_INSTRUMENT = Refusal(errors.INSTRUMENT_NOT_FOUND, "no such instrument")
UNKNOWN_EXCHANGE = Refusal(errors.EXCHANGE_ID_IS_INVALID, "no such exchange")
OTHER_EXCHANGE = Refusal(errors.EXCHANGE_ID_IS_WRONG, "the instrument belongs to another exchange")
NOT_TRADING = Refusal(errors.INSTRUMENT_NOT_TRADING, "the instrument is not trading, has expired, or has no settlement price")
PHASE = Refusal(errors.NOT_TRADING_PERIOD, "the instrument's status is not Continous")
NO_AUCTION = Refusal(errors.UNSUPPORTED_FUNCTION, "there are no auctions here")
WRONG_CODE = Refusal(errors.BAD_FIELD, "a code that the member does not have, or codes that do not go together")
FORCED = Refusal(errors.BAD_FIELD, "forced closing is the broker's, not a member's")
SWAP = Refusal(errors.SWAPORDER_UNSUPPORTED, "IsSwapOrder is set")
CONDITIONAL = Refusal(errors.BROKER_NOT_SUPPORT_CONDORDER, "a ContingentCondition that waits for no price")
PRICE_TYPE = Refusal(errors.PRICETYPE_NOTSUPPORT_BYEXCHANGE, "the exchange does not take this OrderPriceType")
TIME_CONDITION = Refusal(errors.UNSUPPORTED_FUNCTION, "TimeCondition other than GFD and IOC")
OPTION_HEDGE = Refusal(errors.OPTIONS_ONLY_SUPPORT_SPEC, "options are traded for speculation only")
HEDGE = Refusal(errors.BAD_FIELD, "no margin rate is declared for this HedgeFlag")
BAD_VOLUME = Refusal(errors.VOLUME_NOT_VALID, "volume or MinVolume outside what the exchange takes")
NO_PRICE = Refusal(errors.BAD_PRICE_VALUE, "the price is no number, or none was given")
OVER_LIMIT = Refusal(errors.PRICE_OVER_LIMIT, "the price lies outside the day's limits")
OFF_TICK = Refusal(errors.PRICE_WRONG_TICK, "the price lies between two ticks")
NO_STOP_PRICE = Refusal(errors.BAD_PRICE_VALUE, "the StopPrice of a conditional order is no price")
STOP_OFF_TICK = Refusal(errors.PRICE_WRONG_TICK, "the StopPrice lies between two ticks")
BAD_ORDER_REF = Refusal(errors.BAD_FIELD, "OrderRef is not one to twelve digits")
DUPLICATE_ORDER = Refusal(errors.DUPLICATE_ORDER_REF, "the session has placed an order of that OrderRef this trading day")
DAY_FULL = Refusal(errors.OVER_INFO_CNT_LIMIT, "the day's sequence numbers are used up")
POSITION_FULL = Refusal(errors.POSI_LIMIT, "the position would not fit its member")
OVER_CLOSE = Refusal(errors.OVER_CLOSE_POSITION, "closes more than is held and not frozen")
OVER_CLOSE_TODAY = Refusal(errors.OVER_CLOSETODAY_POSITION, "closes more of today's than is held and not frozen")
OVER_CLOSE_YESTERDAY = Refusal(errors.OVER_CLOSEYESTERDAY_POSITION, "closes more of yesterday's than is held and not frozen")
NO_MONEY = Refusal(errors.INSUFFICIENT_MONEY, "margin, premium and commission exceed the available funds")
NO_MONEY_TO_CLOSE = Refusal(errors.CLOSE_OPTION_NO_MONEY, "selling the option would not bring its commission")

BAD_ACTION = Refusal(errors.BAD_ORDER_ACTION_FIELD, "ActionFlag is neither Delete nor Modify, or the order is not named")
UNKNOWN_ORDER = Refusal(errors.ORDER_NOT_FOUND, "the investor has no such order this trading day")
DONE_ORDER = Refusal(errors.INSUITABLE_ORDER_STATUS, "the order is all traded or canceled")

REPLACES = Refusal(errors.UNSUPPORTED_FUNCTION, "a quote in the place of another")
CROSSED = Refusal(errors.BAD_PRICE_VALUE, "the bid is not below the ask")
UNKNOWN_QUOTE = Refusal(errors.QUOTE_NOT_FOUND, "the investor has no such quote this trading day")

BAD_LOGIN = Refusal(errors.INVALID_LOGIN, "the login is not the session's, or of an unknown user")
LOGGED_IN = Refusal(errors.DUPLICATE_LOGIN, "the session is logged in")
UNKNOWN_USER = Refusal(errors.USER_NOT_FOUND, "the kill switch names no user of this broker")
TOO_MANY_SESSIONS = Refusal(errors.SINGLEUSERSESSION_EXCEED_LIMIT, "the user has as many sessions as it may have")
OTHER_PASSWORD = Refusal(errors.CHANGE_OTHER_PASSWORD, "the password is not the user's own")
UNSUPPORTED = Refusal(errors.UNSUPPORTED_FUNCTION, "the core does not know the request")
BAD_REFERENCE_DATA = Refusal(errors.BAD_FIELD, "declared data is incomplete or out of range")


class Rejected(Exception):
    """A member's mistake on its way to the answer; never leaves the core."""

    def __init__(self, refusal: Refusal):
        self.refusal = refusal


# Codes as the bytes that stand in a packed order. CTP sends one character a leg in CombOffsetFlag; one leg here.
BUY, SELL = codes.Direction.Buy.encode(), codes.Direction.Sell.encode()
OPEN = codes.OffsetFlag.Open.encode()
CLOSING = {codes.OffsetFlag.Close.encode(), codes.OffsetFlag.CloseToday.encode(), codes.OffsetFlag.CloseYesterday.encode()}
CLOSE_TODAY = codes.OffsetFlag.CloseToday.encode()
LIMIT_PRICE = codes.OrderPriceType.LimitPrice.encode()
ANY_PRICE, BEST_PRICE, FIVE_LEVEL_PRICE = (
    codes.OrderPriceType.AnyPrice.encode(), codes.OrderPriceType.BestPrice.encode(), codes.OrderPriceType.FiveLevelPrice.encode(),
)  # fmt: skip
# R76: the market types that an exchange takes, all with IOC alone.
MARKET_TYPES: dict[str, tuple[bytes, ...]] = {
    "CFFEX": (ANY_PRICE, BEST_PRICE, FIVE_LEVEL_PRICE), "DCE": (ANY_PRICE,), "CZCE": (ANY_PRICE,),
}  # fmt: skip
GFD, IOC = codes.TimeCondition.GFD.encode(), codes.TimeCondition.IOC.encode()
ANY_VOLUME, MIN_VOLUME, WHOLE_VOLUME = (
    codes.VolumeCondition.AV.encode(), codes.VolumeCondition.MV.encode(), codes.VolumeCondition.CV.encode(),
)  # fmt: skip
IMMEDIATELY = codes.ContingentCondition.Immediately.encode()
DELETE, MODIFY = codes.ActionFlag.Delete.encode(), codes.ActionFlag.Modify.encode()
NOT_FORCED = (codes.ForceCloseReason.NotForceClose.encode(), b"\0")


def known_codes(owner: type) -> frozenset[bytes]:
    """Every character of a CTP code class."""
    return frozenset(value.encode() for name, value in vars(owner).items() if not name.startswith("_"))


PRICE_TYPES = known_codes(codes.OrderPriceType)
TIME_CONDITIONS = known_codes(codes.TimeCondition)
CONTINGENT_CONDITIONS = known_codes(codes.ContingentCondition)


def limits(base: int, reference: int, ratio: int, floor_ticks: int = 1) -> tuple[int, int]:
    """(lower, upper) daily price limits in ticks: `ratio` of `reference` around `base`, rounded inwards; never below one tick.

    Futures: base and reference are the previous settlement price. Options (CFFEX contract table): the band is the ratio of
    the underlying's previous price.
    """
    band = reference * ratio // RATE_ONE
    return max(base - band, floor_ticks), max(base + band, floor_ticks)


def option_margin(premium: int, underlying: int, strike: int, is_call: bool, ratio: int, minimum_ratio: int) -> int:
    """Margin of one lot of an index option sold, in 0.0001 CNY; all amounts are prices times the multiplier.

    CFFEX clearing rules: premium + max(underlying * ratio - out-of-the-money amount, minimum), where the minimum is
    minimum_ratio * ratio * (underlying for a call, strike for a put).
    """
    out_of_the_money = max(strike - underlying, 0) if is_call else max(underlying - strike, 0)
    minimum = (underlying if is_call else strike) * ratio // RATE_ONE * minimum_ratio // RATE_ONE
    return premium + max(underlying * ratio // RATE_ONE - out_of_the_money, minimum)


OPTION_MINIMUM_RATIO = RATE_ONE // 2  # CFFEX: 0.5 for all index options
