"""A primary core with two bugs, for tests: one order kills it, another one leaves its state wrong and says nothing.

Not in the product: it is found by its name through an entry point that the tests put on the path of the processes they start.
"""

from __future__ import annotations

from ctpproto.ctp import messages, structs
from fixbridge.adapters.contract import Command, Result
from fixbridge.adapters.primary.core import Primary

KILLS, CORRUPTS = "666666", "777777"  # OrderRef


class Planted(Primary):
    NAME = "planted"

    def apply(self, command: Command) -> list[Result]:
        reference = command.message.fields[0].OrderRef.strip() if command.message.tid == messages.ReqOrderInsert.tid else ""
        if reference == KILLS:
            raise ZeroDivisionError("the planted bug")
        results = super().apply(command)
        if reference == CORRUPTS:
            self._one_lot_too_many(command.message.fields[0].InvestorID)
        return results

    def _one_lot_too_many(self, investor: str) -> None:
        """Off by one in a position, told to nobody."""
        records = self.export()
        for n, record in enumerate(records):
            if isinstance(record, structs.InvestorPosition) and record.InvestorID == investor and record.Position:
                records[n] = record.replace(Position=record.Position + 1, TodayPosition=record.TodayPosition + 1)
                break
        else:
            raise AssertionError(f"{investor} has no position to corrupt")
        self._state = Primary.restore(records)._state
