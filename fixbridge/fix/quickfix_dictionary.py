"""What QuickFIX has to know of a version to keep repeating groups together: it sorts the fields of a message that it knows
nothing of.

    files = write_all(dictionary, folder)   QuickFIX data dictionaries: field numbers and groups, and nothing that it could
                                            reject by
    LENIENT                                 settings that go with them

Values, required fields and what belongs to a message are the gateway's to check (`ctpproto.fix.validation`), so every field is
a STRING and no message lists more than groups; what FIX.4.4 has is known in every version, so that it is the gateway that says
what a version lacks.
"""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator, Mapping
from xml.sax.saxutils import quoteattr

from ctpproto.fix.dictionary import Dictionary, GroupSpec
from ctpproto.generated import fix44, fixt11

LENIENT = {
    "UseDataDictionary": "Y",
    "ValidateFieldsOutOfOrder": "N",
    "ValidateFieldsHaveValues": "N",
    "ValidateUserDefinedFields": "N",
    "AllowUnknownMsgFields": "Y",
}


# Messages that have repeating groups here, and of their groups those that FIX.4.4 has: all of 5.0SP2 would be 14 MB and 20
# seconds.
_M = fix44.MsgType
GROUPED = frozenset((
    _M.NewOrderSingle, _M.OrderCancelReplaceRequest, _M.ExecutionReport, _M.AllocationInstruction, _M.MarketDataRequest,
    _M.MarketDataSnapshotFullRefresh, _M.MarketDataIncrementalRefresh, _M.SecurityList, _M.SecurityDefinition, _M.News,
    _M.QuoteRequest, _M.MassQuote, _M.MassQuoteAcknowledgement, _M.QuoteCancel, _M.QuoteRequestReject, _M.RequestForPositions,
    _M.PositionReport, _M.CollateralReport, _M.TradeCaptureReportRequest, _M.TradeCaptureReport, _M.OrderMassCancelReport,
))  # fmt: skip


def write(dictionary: Dictionary, folder: Path) -> Path:
    """The file's path."""
    path = folder / f"{dictionary.version}.xml"
    path.write_text("".join(_lines(dictionary)))
    return path


def write_all(dictionary: Dictionary, folder: Path) -> dict[str, Path]:
    """Setting -> file, for sessions of a version: FIXT.1.1's session level has a file of its own. In the order in which
    `quickfix.Message.setString` takes them."""
    path = write(dictionary, folder)
    if dictionary.begin_string == dictionary.version:
        return {"DataDictionary": path}
    return {"TransportDataDictionary": write(fixt11.DICTIONARY, folder), "AppDataDictionary": path}


def _lines(dictionary: Dictionary) -> Iterator[str]:
    kind, major, minor = dictionary.version.split("SP")[0].split(".")
    pack = dictionary.version.partition("SP")[2] or "0"
    yield f'<fix type="{kind}" major="{major}" minor="{minor}" servicepack="{pack}">'
    yield from _part("header", _fields(dictionary, dictionary.header))
    yield from _part("trailer", _fields(dictionary, dictionary.trailer))
    yield from _part("messages", _messages(dictionary))
    yield from _part("components", ())
    known = {**fix44.DICTIONARY.fields, **dictionary.fields}
    named = {spec.name: spec for spec in known.values()}  # a tag's name may have changed between versions
    fields = (f"<field number='{f.tag}' name={quoteattr(f.name)} type='{_type(f.type)}'/>" for f in named.values())
    yield from _part("fields", fields)
    yield "</fix>\n"


def _part(name: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<{name}>"
    yield from lines
    yield f"</{name}>\n"


def _type(kind: str) -> str:
    return kind if kind == "NUMINGROUP" else "STRING"


def _fields(dictionary: Dictionary, tags: Iterable[int]) -> Iterator[str]:
    for tag in sorted(tags):
        if tag in dictionary.fields:
            yield _field(dictionary, tag)


def _field(dictionary: Dictionary, tag: int) -> str:
    return f"<field name={quoteattr(dictionary.fields[tag].name)} required='N'/>"


def _messages(dictionary: Dictionary) -> Iterator[str]:
    known = {kind: name for names in (fix44.DICTIONARY.messages.names, dictionary.messages.names) for name, kind in names.items()}
    for kind, name in known.items():
        yield f"<message name={quoteattr(name)} msgtype={quoteattr(kind)} msgcat='app'>"
        if kind in GROUPED and kind in dictionary.messages:
            yield from _groups(dictionary, dictionary.messages[kind].groups, fix44.DICTIONARY.messages[kind].groups)
        yield "</message>\n"


def _groups(dictionary: Dictionary, groups: Mapping[int, GroupSpec], known: Mapping[int, GroupSpec]) -> Iterator[str]:
    for group in groups.values():
        if group.count not in known:
            continue
        yield f"<group name={quoteattr(dictionary.fields[group.count].name)} required='N'>"
        for tag in group.members:
            if tag in group.groups:
                yield from _groups(dictionary, {tag: group.groups[tag]}, known[group.count].groups)
            else:
                yield _field(dictionary, tag)
        yield "</group>"
