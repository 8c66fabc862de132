"""Compares checkpoints with those of a core that is asked over its control socket: `ledgers` serves, `Reconciler` asks.

    {"ask": "checkpoints"}                                              ->  {"kept": {NUMBER: DIGEST}}
    {"ask": "ledgers", "number": N}                                     ->  {"digests": [[KIND, NAME, DIGEST], ...]}
    {"ask": "ledger", "number": N, "owner": [KIND, NAME], "first": I}   ->  {"records": [[STRUCT, HEX], ...]}, some from I on
"""

from __future__ import annotations

from typing import Any, Awaitable, Callable

from ctpproto import ctp
from ctpproto.faults import Fault
from ctpproto.structs import Struct
from fixbridge.core.control import ControlFault
from fixbridge.reconcile.checkpoints import Checkpoint, Checkpoints
from fixbridge.reconcile.compare import Difference, Owner, differing_member, first_difference, ledgers

NAMED_RECORDS = 4
SLICE_RECORDS = 100  # an answer stays far below what a control socket carries
Ask = Callable[..., Awaitable[dict[str, Any]]]


def handlers(checkpoints: Callable[[], Checkpoints]) -> dict[str, Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]]:
    """The three questions, for a `control.ControlServer`."""

    def found(asked: dict[str, Any]) -> Checkpoint:
        checkpoint = checkpoints().at(asked.get("number"))  # type: ignore[arg-type]
        if checkpoint is None:
            raise ControlFault(f"no checkpoint {asked.get('number')!r}")
        return checkpoint

    async def kept(asked: dict[str, Any]) -> dict[str, Any]:
        return {"kept": {str(checkpoint.number): checkpoint.digest for checkpoint in checkpoints().kept}}

    async def of_owners(asked: dict[str, Any]) -> dict[str, Any]:
        return {"digests": [[*owner, digest] for owner, digest in found(asked).digests.items()]}

    async def of_owner(asked: dict[str, Any]) -> dict[str, Any]:
        owner, first = asked.get("owner"), asked.get("first")
        if not isinstance(owner, list) or not isinstance(first, int) or first < 0:
            raise ControlFault("say owner [KIND, NAME] and first")
        owned = ledgers(found(asked).records).get(tuple(owner), [])  # type: ignore[call-overload]
        return {"records": [[type(r).NAME, r.pack().hex()] for r in owned[first : first + SLICE_RECORDS]]}

    return {"checkpoints": kept, "ledgers": of_owners, "ledger": of_owner}


def _differences(owner: Owner, ours: list[Struct], theirs: list[Struct]) -> list[Difference]:
    """The first member of each record that differs, of a few: one wrong number makes others wrong that are made of it."""
    found = [
        Difference(owner, at, type(one).NAME, member, getattr(one, member), getattr(other, member))
        for at, (one, other) in enumerate(zip(ours, theirs))
        if type(one) is type(other) and (member := differing_member(one, other)) is not None
    ]
    if not found or len(ours) != len(theirs) or len(found) > NAMED_RECORDS:
        first = first_difference(owner, ours, theirs)
        return [first] if first is not None else found
    return found


class Reconciler:
    """`agreed`: number of the newest checkpoint at which both were equal, and `digest`: of both there. `compared`: checkpoints.
    `difference`: the first one found, in words."""

    def __init__(self, checkpoints: Checkpoints):
        self.checkpoints = checkpoints
        self.agreed = self.compared = 0
        self.digest = ""
        self.difference: str | None = None

    async def compare(self, ask: Ask) -> str | None:
        """Compare the newest checkpoint that both have. The difference in words, once. Raises ControlFault."""
        if self.difference is not None:
            return None
        theirs = (await ask("checkpoints"))["kept"]
        both = [checkpoint for checkpoint in self.checkpoints.kept if str(checkpoint.number) in theirs]
        for checkpoint in both:  # the oldest first: it is the nearest to what went wrong
            if checkpoint.number <= self.agreed:
                continue
            if theirs[str(checkpoint.number)] != checkpoint.digest:
                self.difference = await self._name(checkpoint, ask)
                return self.difference
            self.agreed, self.digest, self.compared = checkpoint.number, checkpoint.digest, self.compared + 1
        return None

    async def _name(self, checkpoint: Checkpoint, ask: Ask) -> str:
        number, own = checkpoint.number, ledgers(checkpoint.records)
        there = {(kind, name): digest for kind, name, digest in (await ask("ledgers", number=number))["digests"]}
        for owner in sorted({*checkpoint.digests, *there}):
            if checkpoint.digests.get(owner) != there.get(owner):
                found = _differences(owner, own.get(owner, []), await self._theirs(number, owner, ask))
                return f"after command {number} the states differ: " + "; ".join(map(str, found))
        raise AssertionError("digests that differ nowhere")

    async def _theirs(self, number: int, owner: Owner, ask: Ask) -> list[Struct]:
        records: list[Struct] = []
        while True:
            answer = await ask("ledger", number=number, owner=list(owner), first=len(records))
            try:
                records += [ctp.VOCABULARY.structs[name].unpack(bytes.fromhex(raw)) for name, raw in answer["records"]]
            except (KeyError, ValueError, Fault) as error:
                raise ControlFault(f"records that cannot be read: {error!r}") from None
            if len(answer["records"]) < SLICE_RECORDS:
                return records
