"""What the counter says of its instruments: the ground that relative values (settle+2t) stand on. Asked once, over CTP."""

from __future__ import annotations

import asyncio

from ctpproto.client import CtpError, Kept, connect
from ctpproto.ctp import messages, structs
from ctpproto.faults import Fault
from fixbridge.conformance.actors import ActorFailed, Addresses
from fixbridge.conformance.values import FACTS, BadValue


class Facts:
    """Numbers of instruments by name. `user`: who asks; its flows are taken up QUICK, so that it disturbs nobody."""

    def __init__(self, user: str = "100009"):
        self.user = user
        self._known: dict[str, dict[str, float]] = {}
        self._lock = asyncio.Lock()

    async def ask(self, addresses: Addresses) -> None:
        """Query instruments and their depth, unless that has been done. Raises ActorFailed."""
        async with self._lock:
            if self._known:
                return
            host, port = addresses.of("ctp")
            try:
                async with connect(host, port, kept=Kept()) as client:
                    await client.login(addresses.broker_id, self.user, addresses.password(self.user))
                    rows = await client.call(messages.ReqQryInstrument, structs.QryInstrument())
                    depth = await client.call(messages.ReqQryDepthMarketData, structs.QryDepthMarketData())
            except (CtpError, Fault, OSError, TimeoutError) as error:
                raise ActorFailed(f"cannot ask {host}:{port} about its instruments as {self.user}: {error}") from None
            known: dict[str, dict[str, float]] = {}
            for row in (*rows, *depth):
                facts = known.setdefault(row.to_dict()["InstrumentID"], {})
                for name, member in FACTS.items():
                    value = getattr(row, member, None) if member in row.MEMBERS else None
                    if value is not None:
                        facts[name] = value
            self._known = known

    def of(self, instrument: str, fact: str) -> float:
        """One number. Raises BadValue where the counter does not say it."""
        if instrument not in self._known:
            raise BadValue(f"the counter has no instrument {instrument}; it has {', '.join(sorted(self._known)) or 'none'}")
        value = self._known[instrument].get(fact)
        if value is None:
            raise BadValue(f"the counter says no {FACTS[fact]} of {instrument}")
        return value
