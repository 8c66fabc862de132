"""The instruments that members may name: a pure function of released records, and how FIX finds one in it.

    book.apply(record)                     Declare commands, OnRtnInstrumentStatus
    book.find(block, version)              the one Instrument that a message means; CannotSay
    book.matching(block, version)          all that fit what it says, by InstrumentID; CannotSay

A block is what a message says of an instrument: `block(tag)` is a text, "" where it is not there. An instrument is named by

    Symbol(55)                             InstrumentID, or "[N/A]" where another field names it
    SecurityID(48)                         by SecurityIDSource(22): the exchange's symbol ("8", or none), or a ticker ("A")
    Symbol(55) and MaturityMonthYear(200)  the product and the month; an option by StrikePrice(202) and PutOrCall(201) or
                                           CFICode(461) as well

and everything else that the block says has to be so: fields are read by the rules of the table instruments.definition, so a
future that is called an option is not found. CFICode(461) is compared letter by letter, X being "not said" on either side.
"""

from __future__ import annotations

import functools
from typing import Any, Callable, Iterable, Mapping

from ctpproto import ctp
from ctpproto.ctp import codes
from ctpproto.generated import fix44
from ctpproto.generated.fix44 import SecurityIDSource, Tag
from ctpproto.structs import Struct
from ctpproto.translate.families import FIRST, VERSIONS, table
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.rules import CodesRule, Rule
from fixbridge.adapters.contract import Command, Record

Block = Callable[[int], str]

_S = ctp.structs
_DECLARE = ctp.internal_messages.Declare.tid
_DAY_ROLLED = ctp.internal_messages.DayRolled.tid
_RTN_STATUS = ctp.messages.OnRtnInstrumentStatus.tid
DEFINITION = "instruments.definition"
NO_SYMBOL = "[N/A]"  # FIX 4.4 vol. 6, Symbol(55): "use [N/A] for products which do not have a symbol"
# Of Bloomberg; FIX.4.2's list of sources ends before it, and its messages have it all the same.
_EXCHANGE_SYMBOL, _TICKER = SecurityIDSource.ExchangeSymbol, "A"
_NAMES = (Tag.Symbol, Tag.SecurityID, Tag.SecurityIDSource, Tag.CFICode)
# What the standard's Instrument block has, in any version: a message's other fields say nothing of the instrument.
BLOCK = frozenset(
    getattr(fix44.Tag, name)
    for name in (
        "Symbol", "SymbolSfx", "SecurityID", "SecurityIDSource", "Product", "CFICode", "SecurityType", "SecuritySubType",
        "MaturityMonthYear", "MaturityDate", "PutOrCall", "CouponPaymentDate", "IssueDate", "StrikePrice", "StrikeCurrency",
        "OptAttribute", "ContractMultiplier", "CouponRate", "SecurityExchange", "Issuer", "SecurityDesc", "Pool",
    )
) | {205}  # fmt: skip  # MaturityDay(205) is of FIX.4.2 alone


class Instruments:
    """The reducer. `ticker`: the InstrumentID of a market-data vendor's ticker, "" where it has none."""

    def __init__(self, ticker: Callable[[str], str] = lambda text: ""):
        self.ticker = ticker
        self._instruments: dict[str, Struct] = {}
        self._products: dict[str, Struct] = {}
        self._exchanges: dict[str, Struct] = {}
        self._status: dict[tuple[str, str], Struct] = {}  # by ExchangeID and what it is of; the newest last

    def __contains__(self, instrument_id: str) -> bool:
        return instrument_id in self._instruments

    def __getitem__(self, instrument_id: str) -> Struct:
        return self._instruments[instrument_id]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(sorted(self._instruments))

    @property
    def exchanges(self) -> list[str]:
        """ExchangeIDs, sorted."""
        return sorted(self._exchanges)

    def apply(self, record: Record) -> None:
        """Take the next released record."""
        if isinstance(record, Command):
            if record.message.tid == _DECLARE:
                self._declare(record.message.fields)
        elif record.message.tid == _RTN_STATUS:
            told = record.message.get(_S.InstrumentStatus)
            if told is not None:
                key = (told.ExchangeID, told.InstrumentID)
                self._status.pop(key, None)
                self._status[key] = told
        elif record.message.tid == _DAY_ROLLED:
            self._status.clear()  # a status is the trading day's

    def _declare(self, fields: Iterable[Struct]) -> None:
        for field in fields:
            if type(field) is _S.Instrument:
                self._instruments[field.InstrumentID] = field
            elif type(field) is _S.Product:
                self._products[field.ProductID] = field
            elif type(field) is _S.Exchange:
                self._exchanges[field.ExchangeID] = field

    # -- states -------------------------------------------------------------------------------------------------------

    def status(self, instrument_id: str) -> Struct:
        """The InstrumentStatus of an instrument: the newest that was said of it, its product or its whole exchange; before the
        first one what its declaration says (IsTrading)."""
        facts = self._instruments[instrument_id]
        ours = ((facts.ExchangeID, named) for named in (facts.InstrumentID, facts.ProductID, ""))
        return self._newest(set(ours), facts.ExchangeID, instrument_id, bool(facts.IsTrading))

    def exchange_status(self, exchange_id: str) -> Struct:
        """The InstrumentStatus of a whole exchange, without an InstrumentID: Continous while any of its instruments is, else the
        newest that was said of one."""
        continuous = codes.InstrumentStatus.Continous
        ours = [self.status(facts.InstrumentID) for facts in self._instruments.values() if facts.ExchangeID == exchange_id]
        chosen = next((told for told in ours if told.InstrumentStatus == continuous), None)
        if chosen is None:
            newest = (told for (exchange, _), told in reversed(self._status.items()) if exchange == exchange_id)
            chosen = next(newest, None) or _S.InstrumentStatus(
                ExchangeID=exchange_id, InstrumentStatus=codes.InstrumentStatus.NoTrading
            )
        return chosen.replace(InstrumentID="")

    def _newest(self, keys: set[tuple[str, str]], exchange_id: str, instrument_id: str, trading: bool) -> Struct:
        newest = next((told for key, told in reversed(self._status.items()) if key in keys), None)
        if newest is not None:
            return newest.replace(InstrumentID=instrument_id)
        status = codes.InstrumentStatus.Continous if trading else codes.InstrumentStatus.NoTrading
        return _S.InstrumentStatus(ExchangeID=exchange_id, InstrumentID=instrument_id, InstrumentStatus=status)

    def members_of(self, told: Struct) -> list[str]:
        """InstrumentIDs that an InstrumentStatus is of: one, those of a product, or all of an exchange."""
        return [
            name
            for name, facts in sorted(self._instruments.items())
            if facts.ExchangeID == told.ExchangeID and told.InstrumentID in ("", name, facts.ProductID)
        ]

    # -- finding ------------------------------------------------------------------------------------------------------

    def find(self, block: Block, version: str = FIRST) -> Struct:
        """The one instrument that a block means. Raises CannotSay."""
        found = self.matching(block, version)
        name, tag = _first_said(block, version)
        if block(tag) in self._products and not block(Tag.MaturityMonthYear):
            raise CannotSay(name, tag, block(tag), "is a product: MaturityMonthYear(200) has to say of which month")
        if len(found) != 1:
            some = ", ".join(facts.InstrumentID for facts in found[:3])
            why = f"{len(found)} instruments fit, {some} among them" if found else "no such instrument"
            raise CannotSay(name, tag, block(tag), why)
        return found[0]

    def matching(self, block: Block, version: str = FIRST) -> list[Struct]:
        """Every instrument that fits, by InstrumentID; all of them for an empty block. Raises CannotSay for what is not
        understood."""
        wanted = self._facts(block, version)
        cfi = block(Tag.CFICode)
        return [
            facts
            for facts in self._named(block, version)
            if all(getattr(facts, member) == value for member, value in wanted.items())
            and (not cfi or _fits(cfi, cfi_code(facts)))
        ]

    def _named(self, block: Block, version: str) -> list[Struct]:
        """By what names it; the product's own instruments where Symbol(55) is one."""
        every = self._instruments
        symbol, security_id = block(Tag.Symbol), block(Tag.SecurityID)
        found = [every[name] for name in sorted(every)]
        if security_id:
            name = self._by_security_id(block, version)
            if symbol not in ("", NO_SYMBOL, name, security_id):
                tag = Tag.SecurityID
                raise CannotSay(
                    VERSIONS[version].name(tag), tag, security_id, f"is {name or 'no instrument'}, Symbol(55) says {symbol}"
                )
            return [every[name]] if name in every else []
        if symbol in ("", NO_SYMBOL):
            return found
        if symbol in every:
            return [every[symbol]]
        if symbol in self._products:
            return [facts for facts in found if facts.ProductID == symbol]
        return []

    def _by_security_id(self, block: Block, version: str) -> str:
        source, text = block(Tag.SecurityIDSource), block(Tag.SecurityID)
        if source == _TICKER:
            return self.ticker(text)
        if source in ("", _EXCHANGE_SYMBOL):
            return text
        tag = Tag.SecurityIDSource
        raise CannotSay(VERSIONS[version].name(tag), tag, source, "instruments have the exchange's symbol (8) and a ticker (A)")

    def _facts(self, block: Block, version: str) -> Mapping[str, Any]:
        """Members that the block says, by the rules of the definition's table."""
        names = VERSIONS[version]
        rules = _rules(version)
        for tag in BLOCK.difference(rules, _NAMES):
            if block(tag):
                raise CannotSay(names.name(tag), tag, block(tag), "no instrument is found by it here")
        members: dict[str, Any] = {}
        for rule in dict.fromkeys(rules[tag] for tag in sorted(rules) if block(tag)):
            if not block(rule.fix[0].tag):
                field = rule.fix[0]
                raise CannotSay(str(field), field.tag, "", f"is missing beside {rule.fix[1]}", missing=True)
            rule.read(block, members)
        return members


def _rules(version: str) -> dict[int, Rule]:
    """What says something of an instrument by which it may be looked for, by tag."""
    found = {}
    for rule in table(DEFINITION, version).rules:
        for field in rule.fix:
            if field.tag in BLOCK and field.tag not in _NAMES:
                found[field.tag] = rule
    return found


def _first_said(block: Block, version: str) -> tuple[str, int]:
    tag = next((tag for tag in (Tag.SecurityID, Tag.Symbol, *sorted(BLOCK)) if block(tag) not in ("", NO_SYMBOL)), Tag.Symbol)
    return VERSIONS[version].name(tag), tag


def cfi_code(facts: Struct) -> str:
    """CFICode(461) of an instrument, by the table of definitions."""
    return _rule_of(Tag.CFICode).codes(facts)[0]


@functools.cache
def _rule_of(tag: int) -> CodesRule:
    (rule,) = (rule for rule in table(DEFINITION).rules if rule.fix[0].tag == tag)
    assert isinstance(rule, CodesRule)
    return rule


def _fits(asked: str, cfi: str) -> bool:
    return len(asked) <= len(cfi) and all("X" in (a, b) or a == b for a, b in zip(asked, cfi))
