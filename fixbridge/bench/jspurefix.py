"""jspurefix in Node.js, a worker of `fixbridge bench fix-codec`: `python tools/setup.py jspurefix` installs it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Sequence

from fixbridge.bench.faults import BenchFault
from fixbridge.bench.line_worker import LineWorker

NAME = "jspurefix"
WORKER = Path(__file__).with_name("jspurefix_worker.js")
INSTALLED = Path(__file__).parents[2] / ".venv-node" / "node_modules"
# The order of the contest as its users write it: names of its dictionary, components nested, numbers and dates typed.
ORDER = {
    "ClOrdID": "ORDER-000123", "Parties": {"NoPartyIDs": [{"PartyID": "TRADER7", "PartyIDSource": "D", "PartyRole": 11}]},
    "Account": "ACC-0001", "HandlInst": "1", "ExDestination": "CFFEX",
    "Instrument": {"Symbol": "IF2612", "SecurityType": "FUT", "MaturityMonthYear": "202612", "SecurityExchange": "CFFEX"},
    "Side": "1", "TransactTime": "2026-11-22T02:00:00.122Z", "OrderQtyData": {"OrderQty": 25}, "OrdType": "2", "Price": 4000.2,
    "Currency": "CNY", "PositionEffect": "O",
}  # fmt: skip


class Jspurefix:
    """A running worker."""

    def __init__(self, raw: bytes, six: Sequence[int]):
        """`raw`: the message that it reads. Raises BenchFault where Node.js or the package is missing, or it does not come up."""
        node = shutil.which("node")
        if node is None:
            raise BenchFault("runs in Node.js, and there is no node")
        if not (INSTALLED / NAME).exists():
            raise BenchFault("not installed: python tools/setup.py jspurefix")
        self._worker = LineWorker([node, str(WORKER)], {"NODE_PATH": str(INSTALLED)})
        try:
            answer = self._worker.ask({"raw": raw.decode("latin-1"), "order": ORDER, "six": list(six)})
        except BenchFault:
            self._worker.end()
            raise
        self.operations: list[str] = answer["operations"]
        self.encoded = answer["encoded"].encode("latin-1")
        self.six: list[Any] = answer["six"]

    def us_of_one(self, operation: str, number: int) -> float:
        """Microseconds of processor time, the collector's and the compiler's threads included."""
        return self._worker.ask({"operation": operation, "number": number})["us"]

    def end(self) -> None:
        self._worker.end()
