"""Counts over decoded records: how many of each message, their bytes, and what compression saves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from rich.table import Table

from ctpproto.decode import Bad, Fix, Ftdc, Gap, Link, Record
from ctpproto.decode.values import fix_text, message_name, printable
from fixbridge.decode.intake import Notes, Place

MAX_NAMES = 10_000  # message names come from strangers; the rest is counted together
_REST = "all others"


@dataclass(slots=True)
class Count:
    """Of one message: how many, bytes on the wire; of compressed ones, content bytes as they came and expanded."""

    messages: int = 0
    bytes: int = 0
    compressed: int = 0
    content_bytes: int = 0
    expanded_bytes: int = 0

    @property
    def ratio(self) -> float | None:
        """Compressed to expanded bytes; None where nothing was compressed."""
        return self.content_bytes / self.expanded_bytes if self.compressed else None


class Summary:
    """Counts by protocol, sender and message."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str, str], Count] = {}
        self.faults: Counter[str] = Counter()
        self.skipped_bytes = self.gaps = self.missing_bytes = 0
        self._streams: set[int] = set()

    def add(self, place: Place, record: Record) -> None:
        if place.stream is not None:
            self._streams.add(place.stream)
        if isinstance(record, Bad):
            self.faults[type(record.fault).__name__] += 1
            self.skipped_bytes += record.size
            return
        if isinstance(record, Gap):
            self.gaps += 1
            self.missing_bytes += record.size
            return
        if isinstance(record, Ftdc):
            key = ("FTD", place.origin, record.type.name if record.type else f"unknown TID {record.packet.tid:#06x}")
        elif isinstance(record, Fix):
            name = message_name(record) or "unknown MsgType"
            key = ("FIX", place.origin, f"{name}({printable(fix_text(record.message.msg_type))})")
            if record.fault:
                self.faults["CheckSum(10)"] += 1
        else:
            key = ("FTD", place.origin, "link packet" if isinstance(record, Link) else f"frame of type {record.type}")
        count = self.counts.get(key)
        if count is None:
            if len(self.counts) >= MAX_NAMES:
                key = (key[0], key[1], _REST)
            count = self.counts.setdefault(key, Count())
        count.messages += 1
        count.bytes += record.size
        if isinstance(record, Ftdc) and record.compressed:
            count.compressed += 1
            count.content_bytes += record.content_size
            count.expanded_bytes += record.expanded_size

    def to_dict(self, notes: Notes) -> dict[str, Any]:
        """For programs."""
        rows = [
            {"protocol": protocol, "from": origin or None, "message": name, "messages": c.messages, "bytes": c.bytes,
             "compressed": c.compressed, "content_bytes": c.content_bytes, "expanded_bytes": c.expanded_bytes, "ratio": c.ratio}
            for (protocol, origin, name), c in self._sorted()
        ]  # fmt: skip
        return {
            "messages": rows, "faults": dict(self.faults), "skipped_bytes": self.skipped_bytes, "gaps": self.gaps,
            "missing_bytes": self.missing_bytes, "streams": len(self._streams), "other_streams": len(notes.other_streams),
            "not_tcp": notes.not_tcp[0],
        }  # fmt: skip

    def table(self) -> Table:
        """For people."""
        table = Table(box=None, pad_edge=False, header_style="dim")
        for name, justify in (("protocol", "left"), ("from", "left"), ("message", "left"), ("count", "right"), ("bytes", "right"),
                              ("compressed", "right"), ("to", "right")):  # fmt: skip
            table.add_column(name, justify=justify)  # type: ignore[arg-type]
        total = Count()
        for (protocol, origin, name), count in self._sorted():
            table.add_row(protocol, origin, name, *_figures(count))
            for figure in Count.__slots__:
                setattr(total, figure, getattr(total, figure) + getattr(count, figure))
        table.add_row("", "", "all", *_figures(total), style="bold")
        return table

    def troubles(self) -> list[str]:
        """What was wrong, one sentence each."""
        said = [f"{count} times {name}" for name, count in sorted(self.faults.items())]
        if self.skipped_bytes:
            said.append(f"{self.skipped_bytes} bad bytes were skipped")
        if self.gaps:
            said.append(f"{self.gaps} gaps: {self.missing_bytes} bytes are missing from the capture")
        return said

    def _sorted(self) -> list[tuple[tuple[str, str, str], Count]]:
        return sorted(self.counts.items(), key=lambda item: (item[0][:2], -item[1].messages, item[0][2]))


def _figures(count: Count) -> list[str]:
    ratio = count.ratio
    percent = "" if ratio is None else f"{ratio:.0%}"
    return [f"{count.messages:,}", f"{count.bytes:,}", f"{count.compressed:,}" if count.compressed else "", percent]
