"""Drop copies: what is told to sessions that receive the reports of chosen accounts, whoever's orders they are."""

from __future__ import annotations

import structlog

from ctpproto.translate.drop_copy import CopyBook
from ctpproto.translate.faults import ContextFault
from ctpproto.translate.orders import Report
from fixbridge.adapters.contract import Command, Record
from fixbridge.fix.desk import Desk, Gateway

log = structlog.get_logger("fix")


class DropCopyDesk(Desk):
    """Each copy goes to every session that has its account or its user. Places are kept as with any report."""

    def __init__(self, gateway: Gateway):
        super().__init__(gateway)
        self._book = CopyBook()

    def on_record(self, record: Record) -> None:
        """See `desk.Desk`."""
        if not self.gateway.drop_copies:
            return
        source, message = record.source, record.message
        try:
            if isinstance(record, Command):
                copies = self._book.command(
                    record.number, record.time_ns, message, source.front_id, source.session_id, record.context
                )
            else:
                copies = self._book.result(
                    record.number, record.time_ns, record.trading_day, record.cause, message, record.context
                )
        except ContextFault as fault:
            log.error("context", number=record.number, fault=str(fault))
            return
        for copy in copies:
            for client, chosen in self.gateway.drop_copies.items():
                if copy.account in chosen or copy.user in chosen:
                    self.gateway.report(Report(client, copy.place, copy.message))
