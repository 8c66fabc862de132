"""The operator in a dialogue: commands of specs/internal over the gateway's own link, and their results."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from typing import Any, Mapping, Sequence

from ctpproto import ctp
from ctpproto.faults import DoesNotFit
from ctpproto.message import Message
from fixbridge.adapters.contract import Record, Refused, ResultRecord, Source, Submission
from fixbridge.conformance.actors import ActorFailed, Addresses, Event, Inbox
from fixbridge.conformance.dialogue import ActorSpec
from fixbridge.link.edge import LinkClient

FRONT_ID = 2**31 - 1  # no edge's: the operator's own
CONNECT_S = 5.0


class OperatorActor:
    """Submits commands and hears the results of its own."""

    def __init__(self, spec: ActorSpec, addresses: Addresses):
        self.spec, self.addresses, self.inbox = spec, addresses, Inbox()
        self.known: dict[str, Any] = {"BrokerID": addresses.broker_id}
        self._source = Source(FRONT_ID, connection=time.time_ns())
        self._client: LinkClient | None = None

    async def connect(self, mode: str) -> None:
        del mode  # an operator has no flows
        if not self.addresses.link:
            raise ActorFailed("the dialogue needs the gateway's link socket, and none was given")
        self._client = LinkClient(self.addresses.link)
        try:
            await self._client.connect(CONNECT_S)
        except OSError as error:
            raise ActorFailed(f"cannot reach {self.addresses.link}: {error}") from None
        self._client.read(0, FRONT_ID, self._deliver)

    async def send(self, message: str, groups: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
        if self._client is None:
            raise ActorFailed("the operator has not connected")
        type = ctp.VOCABULARY.messages[message]
        try:
            fields = tuple(ctp.VOCABULARY.structs[type.structs[0]](**group) for group in groups)
            self._client.submit(Submission(Message(type.tid, fields), self._source))
        except (DoesNotFit, Refused) as fault:
            raise ActorFailed(f"cannot be sent: {fault}") from None
        return 0, 0

    def next_reference(self) -> str:
        raise ActorFailed("an operator's commands have no reference")

    async def drop(self) -> None:
        await self.close()

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _deliver(self, records: Sequence[Record]) -> None:
        at_s = asyncio.get_running_loop().time()
        for record in records:
            self.known["TradingDay"] = record.trading_day
            self.known["NextTradingDay"] = _next_business_day(record.trading_day)
            found = ctp.VOCABULARY.answers.get(record.message.tid)
            # A member's returns that the command caused (cancels of a day roll) are the member's to hear.
            if isinstance(record, ResultRecord) and record.source == self._source and found and found.api == "internal":
                members = record.message.fields[0].to_dict() if record.message.fields else {}
                self.inbox.put(Event(found.name, at_s, members, not record.message.fields))


def _next_business_day(day: str) -> str:
    """The business day after `day`, both YYYYMMDD; no holiday calendar."""
    following = dt.datetime.strptime(day, "%Y%m%d").date() + dt.timedelta(days=1)
    while following.weekday() >= 5:
        following += dt.timedelta(days=1)
    return following.strftime("%Y%m%d")
