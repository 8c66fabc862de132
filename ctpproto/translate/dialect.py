"""A dialect: what one community of desks says otherwise than the FIX version under it.

    dialect = dialects.of("bloomberg")
    dialect.validate(message)                      by the version's dictionary with the dialect's changes       Rejected
    said = dialect.inbound(message, 2026)          the same in the words of specs/mapping, and what is kept     CannotSay
    wire = dialect.outbound(report, 2026)          a report in the dialect's words, kept fields as they were sent

The year is the trading day's: tickers say the last digit of theirs. Kept fields live in the edge context, so that any edge at any
site answers in the same words. In a report they follow the order's own fields: the last of two with one tag is what was sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Callable, Mapping, NamedTuple, Sequence

from ctpproto.fix.dictionary import Change, Dictionary, MessageSpec
from ctpproto.fix.faults import Rejected
from ctpproto.fix.message import FixMessage, decimal
from ctpproto.fix.validation import STANDARD, Switches, validate
from ctpproto.generated.fix44 import PutOrCall, SessionRejectReason, Tag
from ctpproto.translate.faults import CannotSay
from ctpproto.translate.symbology import Instrument, Symbology

NOT_SAID = "[N/A]"  # Symbol(55) of an instrument that SecurityID(48) alone says (FIX 4.3 vol. 6)
Kept = tuple[tuple[int, str], ...]


class House(NamedTuple):
    """A message in the words of specs/mapping, and the fields that come back in answers, in the order of the message."""

    message: FixMessage
    kept: Kept


@dataclass(frozen=True)
class Dialect:
    """See the module, and `ctpproto.translate.dialects` for the file that it is read from.

    ranges, named: custom tags that pass through; named ones with what they are. routing: header field in -> header field out.
    kept: fields that come back as they were sent. moved: tag here -> tag in the tables that means the same. messages: those that
    only sessions of this dialect have, with what becomes of them. sources, agreed, unknown: where its facts are from, what is
    bilateral, what nobody has published.
    """

    name: str
    title: str
    version: str
    dictionary: Dictionary
    ranges: tuple[tuple[int, int], ...] = ()
    named: Mapping[int, str] = field(default_factory=dict)
    routing: Mapping[int, int] = field(default_factory=dict)
    kept: frozenset[int] = frozenset()
    moved: Mapping[int, int] = field(default_factory=dict)
    messages: Mapping[str, str] = field(default_factory=dict)
    symbology: Symbology | None = None
    changes: Mapping[str, Change] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    agreed: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)

    def is_custom(self, tag: int) -> bool:
        """Whether the tag passes through, unread."""
        return tag not in self.dictionary.fields and (tag in self.named or any(low <= tag <= high for low, high in self.ranges))

    def validate(self, message: FixMessage, switches: Switches = STANDARD) -> MessageSpec:
        """See `ctpproto.fix.validation`; custom tags may stand anywhere, once, with a value. Raises Rejected."""
        custom: set[int] = set()
        rest: list[tuple[int, str]] = []
        for tag, text in message.pairs():
            if not self.is_custom(tag):
                rest.append((tag, text))
            elif tag in custom:
                raise Rejected(SessionRejectReason.TagAppearsMoreThanOnce, tag, f"tag {tag} stands twice")
            elif not text:
                raise Rejected(SessionRejectReason.TagSpecifiedWithoutAValue, tag, f"tag {tag} has no value")
            else:
                custom.add(tag)
        return validate(FixMessage(message.msg_type, rest) if custom else message, self.dictionary, switches)

    def kept_of(self, message: FixMessage) -> Kept:
        """What comes back in every answer, whatever the message says: where it came from, custom tags, fields that are kept."""
        spec = self.dictionary.messages.get(message.msg_type)
        nested = spec.nested if spec is not None else frozenset[int]()
        return tuple(
            (tag, text)
            for tag, text in message.pairs()
            if tag in self.routing or self.is_custom(tag) or (tag in self.kept or tag in self.moved) and tag not in nested
        )

    # -- from the wire ------------------------------------------------------------------------------------------------

    def inbound(self, message: FixMessage, year: int) -> House:
        """A validated message in the words of specs/mapping. Raises CannotSay: a ticker that is none, fields that disagree."""
        kept: list[tuple[int, str]] = []
        apart = self.kept_of(message)
        fields = [field for field in self._instruments(message.pairs(), year, kept) if field not in apart]
        kept += apart
        for tag, text in kept:
            meant = self.moved.get(tag)
            if meant is None:
                continue
            other = next((there for known, there in fields if known == meant), text)
            if other != text:
                words = f"{self.dictionary.name(meant)} says {other}"
                raise CannotSay(self.dictionary.name(tag), tag, text, words)
            fields = [field for field in fields if field[0] != meant] + [(meant, text)]
        return House(FixMessage(message.msg_type, fields), tuple(kept))

    def _instruments(self, pairs: Sequence[tuple[int, str]], year: int, kept: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """The fields with instruments in place of tickers. What was said is kept where the message names one instrument alone."""
        fields = list(pairs)
        if self.symbology is None:
            return fields
        starts = [place for place, (tag, _) in enumerate(fields) if tag == Tag.Symbol]
        if len(starts) < 2:
            return self._instrument(fields, year, kept)
        told = fields[: starts[0]]
        for start, end in zip(starts, [*starts[1:], len(fields)]):
            told += self._instrument(fields[start:end], year, [])
        return told

    def _instrument(self, fields: list[tuple[int, str]], year: int, kept: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of a message, or an entry of a group, that names one instrument."""
        assert self.symbology is not None
        said = dict(fields)
        symbol = said.get(Tag.Symbol, "")
        by_id = said.get(Tag.SecurityIDSource) == self.symbology.code
        ticker = said.get(Tag.SecurityID, symbol) if by_id else symbol
        name = self.dictionary.name
        if by_id or self.symbology.is_ticker(ticker):
            found = self.symbology.instrument(ticker, year)
            if symbol not in ("", NOT_SAID, ticker, found.instrument, ticker.rpartition(" ")[0]):
                raise CannotSay(name(Tag.Symbol), Tag.Symbol, symbol, f"{ticker} is {found.instrument}")
        elif symbol and any(tag in said for tag in _DESCRIBED):
            found = self.symbology.described(symbol, year)
        else:
            kept += [(Tag.Symbol, symbol)] if symbol else []
            return fields
        for tag, text in ((tag, said[tag]) for tag in _DESCRIBED if tag in said):
            told = _DESCRIBED[tag](found)
            if text != told and not (told and tag == Tag.StrikePrice and decimal(tag, text) == Decimal(told)):
                raise CannotSay(name(tag), tag, text, f"{ticker} says {told or 'nothing of it'}")
        gone = {*_DESCRIBED, *((Tag.SecurityID, Tag.SecurityIDSource) if by_id else ())}
        kept += [(tag, text) for tag, text in fields if tag == Tag.Symbol or tag in gone]
        rest = [(tag, found.instrument if tag == Tag.Symbol else text) for tag, text in fields if tag not in gone]
        return rest if symbol else [*rest, (Tag.Symbol, found.instrument)]

    # -- to the wire --------------------------------------------------------------------------------------------------

    def outbound(self, message: FixMessage, year: int, kept: Kept = ()) -> FixMessage:
        """A message of the tables' words in the dialect's. kept: those of the request that it answers, where it has not got them.

        An instrument that no ticker says keeps its own code: a report is never lost for want of a name.
        """
        spec = self.dictionary.messages.get(message.msg_type)
        if spec is None:
            return message
        there = message.pairs()
        fields = [*there, *(field for field in kept if field not in there)]
        echoed = {*self.kept, *self.moved, *self.moved.values(), Tag.SecurityID, Tag.SecurityIDSource, *_DESCRIBED} - spec.nested
        sent = {tag: text for tag, text in fields if tag in echoed}  # the last of two is what was sent
        for tag, meant in self.moved.items():
            if tag not in sent and meant in sent:
                fields.append((tag, sent[meant]))
                sent[tag] = sent[meant]
        symbols = [text for tag, text in fields if tag == Tag.Symbol]
        once = echoed if Tag.Symbol in spec.nested else {*echoed, Tag.Symbol}
        as_sent = Tag.Symbol in once and len(symbols) > 1
        with_source = Tag.SecurityIDSource in spec.allowed and Tag.SecurityIDSource not in sent
        body: list[tuple[int, str]] = []
        told: set[int] = set()
        for tag, text in fields:
            if tag in self.routing or tag in told or tag in once and tag not in spec.allowed:
                continue
            if tag in once:
                told.add(tag)
            if tag != Tag.Symbol:
                body.append((tag, sent.get(tag, text)))
            elif as_sent:
                body.append((tag, symbols[-1]))
            else:
                body += self._ticker(text, year, with_source)
        header = {self.routing[tag]: text for tag, text in fields if tag in self.routing}
        return FixMessage(message.msg_type, [*header.items(), *body])

    def _ticker(self, symbol: str, year: int, with_source: bool) -> list[tuple[int, str]]:
        """Symbol(55), and where the message has none the fields that say the ticker as an identifier."""
        if self.symbology is None or self.symbology.is_ticker(symbol):
            return [(Tag.Symbol, symbol)]
        try:
            ticker = self.symbology.ticker(symbol, year)
        except CannotSay:
            return [(Tag.Symbol, symbol)]
        found = [(Tag.Symbol, ticker)]
        return [*found, (Tag.SecurityID, ticker), (Tag.SecurityIDSource, self.symbology.code)] if with_source else found


# What fields beside the ticker may say of its instrument, and have to say rightly.
_PUT_OR_CALL = {"C": PutOrCall.Call, "P": PutOrCall.Put, "": ""}
_DESCRIBED: Mapping[int, Callable[[Instrument], str]] = {
    Tag.MaturityMonthYear: lambda found: found.month,
    Tag.PutOrCall: lambda found: _PUT_OR_CALL[found.right],
    Tag.StrikePrice: lambda found: found.strike,
}
