"""ErrorID of the counter -> the reason codes of FIX, by specs/mapping/errors.toml."""

from __future__ import annotations

from typing import Iterable, Mapping

from ctpproto import ctp
from ctpproto.faults import SpecFault
from ctpproto.fix.dictionary import Dictionary

OTHER = "Other"


class ErrorTable:
    """ErrorID -> reason codes. Raises SpecFault with every problem found."""

    def __init__(self, raw: Mapping[str, Mapping[str, Iterable[str]]], dictionary: Dictionary, where: str = "errors.toml"):
        problems: list[str] = []
        self._reasons: dict[str, dict[int, str]] = {}
        self._others: dict[str, str] = {}
        for field, reasons in raw.items():
            codes = dictionary.names[field].values if field in dictionary.names else {}
            if not codes:
                problems.append(f"no coded FIX field {field}")
            table = self._reasons[field] = {}
            self._others[field] = codes.get(OTHER, "")
            for reason, names in reasons.items():
                if reason not in codes:
                    problems.append(f"{field} has no code {reason}")
                for name in names:
                    error = getattr(ctp.errors, name, None)
                    if error is None:
                        problems.append(f"{field}.{reason}: no error {name}")
                    elif error.id in table:
                        problems.append(f"{field}.{reason}: {name} stands twice")
                    else:
                        table[error.id] = codes.get(reason, "")
        if problems:
            raise SpecFault([f"{where}: {problem}" for problem in problems])

    def rows(self, field: str) -> list[tuple[str, int]]:
        """(code, ErrorID) of a reason field."""
        return [(code, error_id) for error_id, code in self._reasons[field].items()]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self._reasons)

    def reason(self, field: str, error_id: int) -> str:
        """The code of a reason field, such as "QuoteRejectReason". What has no word is Other, or "" where there is no Other."""
        return self._reasons[field].get(error_id, self._others[field])

    def ord_rej_reason(self, error_id: int) -> str:
        """OrdRejReason(103); Other for what has no word."""
        return self.reason("OrdRejReason", error_id)

    def cxl_rej_reason(self, error_id: int) -> str:
        """CxlRejReason(102); Other for what has no word."""
        return self.reason("CxlRejReason", error_id)
