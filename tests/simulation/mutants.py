"""The mutants of mutants.toml: each takes one guard away, for as long as the context lasts."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Callable, Iterator

import fixbridge.fix.entered as entered
from ctpproto.generated.fix44 import Tag
from fixbridge.adapters.heterogeneous.core import Heterogeneous
from fixbridge.adapters.log import reader, records, segments, stream
from fixbridge.adapters.log.faults import LogFailed
from fixbridge.adapters.log.follower import FollowerLog
from fixbridge.adapters.log.watermark import Watermark
from fixbridge.adapters.log.writer import LogWriter
from fixbridge.adapters.primary.core import Primary
from fixbridge.core.sequencer import Sequencer
from fixbridge.fix.order_desk import OrderDesk
from fixbridge.fix.positions import NOWHERE, Positions
from fixbridge.front.flows import Flow, Flows
from fixbridge.link.edge import LinkClient
from fixbridge.link.outbox import Outbox
from fixbridge.simulation.site import SimulatedFence

MUTANTS: dict[str, Callable[[], Any]] = {}


def mutant(change: Callable[[], list[tuple[object, str, object]]]) -> Callable[[], list[tuple[object, str, object]]]:
    """Register; the function says which attributes of what are replaced by what."""

    @contextmanager
    def applied() -> Iterator[None]:
        changes = change()
        before = [getattr(owner, name) for owner, name, _ in changes]
        for owner, name, value in changes:
            setattr(owner, name, value)
        try:
            yield
        finally:
            for (owner, name, _), was in zip(changes, before, strict=True):
                setattr(owner, name, was)

    MUTANTS[change.__name__] = applied
    return change


@mutant
def release_before_sync() -> list[tuple[object, str, object]]:
    write_results = Sequencer._write_results

    def write(self: Sequencer) -> None:
        write_results(self)
        if self.halted is None:
            self._synced(self.writer.written)

    return [(Sequencer, "_write_results", write)]


@mutant
def release_without_acknowledgement() -> list[tuple[object, str, object]]:
    def advance(self: Watermark) -> int:
        self._released = max(self._released, self._synced)
        return self._released

    return [(Watermark, "_advance", advance)]


@mutant
def promoted_follower_acknowledges() -> list[tuple[object, str, object]]:
    receive = stream.Follower.receive

    def received(self: stream.Follower, data: bytes, now_ns: int) -> list[Any]:
        if self.state != "promoted":
            return receive(self, data, now_ns)
        frame = stream.decode(data)
        if type(frame) is stream.Alive:
            return [stream.Send(b"", stream.encode(stream.Ack(frame.session, frame.epoch, frame.sent)))]
        if type(frame) is not stream.Entries:
            return []
        number, position = frame.first - 1, 0
        while position < len(frame.data):
            position += (records.length_of(frame.data, position) or 0) + segments.CHAIN_BYTES
            number += 1
        return [stream.Send(b"", stream.encode(stream.Ack(frame.session, frame.epoch, number)))]

    tick = stream.Follower.tick

    def ticked(self: stream.Follower, now_ns: int) -> list[Any]:
        return tick(self, now_ns) if self.state != "promoted" else []

    promote = stream.Follower.promote

    def promoted(self: stream.Follower, *arguments: Any, **named: Any) -> Any:
        writer, _ = promote(self, *arguments, **named)
        return writer, []

    return [(stream.Follower, "receive", received), (stream.Follower, "tick", ticked), (stream.Follower, "promote", promoted)]


@mutant
def follower_acknowledges_before_its_sync() -> list[tuple[object, str, object]]:
    append = stream.Follower._entries

    def entries(self: stream.Follower, frame: Any, now_ns: int) -> list[Any]:
        effects = append(self, frame, now_ns)
        if self.state == "following":
            effects.append(stream.Send(b"", stream.encode(stream.Ack(self._session, self.epoch, self.log.number))))
        return effects

    acts = {**stream._ACTS, stream.Entries: entries}
    return [(stream, "_ACTS", acts)]


@mutant
def whoever_wrote_last_is_promoted() -> list[tuple[object, str, object]]:
    opened = FollowerLog.__init__

    def open_log(self: FollowerLog, *arguments: Any) -> None:
        opened(self, *arguments)
        self.wrote_last = False

    return [(FollowerLog, "__init__", open_log)]


@mutant
def failed_sync_forgotten() -> list[tuple[object, str, object]]:
    sync = LogWriter.sync

    def synced(self: LogWriter) -> int:
        try:
            return sync(self)
        except LogFailed:
            self._failed, self._synced = None, self._written
            return self._written

    return [(LogWriter, "sync", synced)]


@mutant
def torn_tail_kept() -> list[tuple[object, str, object]]:
    return [(segments, "cut", lambda torn: torn)]


@mutant
def half_a_batch_accepted() -> list[tuple[object, str, object]]:
    return [(records, "continues", lambda raw, position=0: False)]


@mutant
def unanswered_commands_dropped() -> list[tuple[object, str, object]]:
    return [(Sequencer, "decide_unanswered", lambda self, recovery: None)]


@mutant
def private_number_repeated_after_restart() -> list[tuple[object, str, object]]:
    recover = reader.recover

    def recovered(*arguments: Any, **named: Any) -> Any:
        found = recover(*arguments, **named)
        numbers = found.state.private_numbers
        for user in numbers:
            numbers[user] -= 1
        return found

    return [(reader, "recover", recovered)]


@mutant
def submission_handed_in_twice() -> list[tuple[object, str, object]]:
    return [(Outbox, "seen", lambda self, raw: None)]


@mutant
def resume_off_by_one() -> list[tuple[object, str, object]]:
    opening = Flow.opening

    def opened(self: Flow, claim: int, same_day: bool) -> int:
        after = opening(self, claim, same_day)
        return after + 1 if 0 < after < len(self) else after

    return [(Flow, "opening", opened)]


@mutant
def day_begins_with_a_command() -> list[tuple[object, str, object]]:
    take = Flows.take

    def taken(self: Flows, record: Any) -> None:
        if record.trading_day != self.trading_day:
            self._start(record.trading_day)
        take(self, record)

    return [(Flows, "take", taken)]


@mutant
def absorb_skips_a_result() -> list[tuple[object, str, object]]:
    def skipping(absorb: Callable[..., None]) -> Callable[..., None]:
        return lambda self, command, results: absorb(self, command, results[:-1] if len(results) > 3 else results)

    return [(core, "absorb", skipping(core.absorb)) for core in (Primary, Heterogeneous)]


@mutant
def going_alone_never_ends() -> list[tuple[object, str, object]]:
    set_mode = Sequencer._set_mode

    def mode(self: Sequencer, alone: bool) -> None:
        if alone:
            set_mode(self, alone)

    return [(Sequencer, "_set_mode", mode)]


@mutant
def going_alone_comes_late() -> list[tuple[object, str, object]]:
    note_modes = Sequencer._note_modes

    def note(self: Sequencer, commands: Any) -> None:
        waiting = self._going_alone
        note_modes(self, commands)
        if self._going_alone is None:
            self._going_alone = waiting

    return [(Sequencer, "_note_modes", note)]


@mutant
def claimed_epochs_believed() -> list[tuple[object, str, object]]:
    adopt = LinkClient._adopt

    def adopted(self: LinkClient, side: Any) -> bool:
        if side.state is not None:
            self.epoch = max(self.epoch, side.state.epoch)
        return adopt(self, side)

    receive = stream.Source.receive

    def received(self: stream.Source, peer: bytes, data: bytes, now_ns: int) -> list[Any]:
        frame = stream.decode(data)
        if type(frame) is stream.Fenced and frame.epoch < self.epoch:
            return []
        return receive(self, peer, data, now_ns)

    return [(LinkClient, "_adopt", adopted), (stream.Source, "receive", received)]


@mutant
def fix_positions_forgotten() -> list[tuple[object, str, object]]:
    opened = Positions.open

    def forgetful(self: Positions, client: str, stores: Any) -> Any:
        opened(self, client, stores)
        self._places[client] = NOWHERE
        return NOWHERE

    return [(Positions, "open", forgetful)]


@mutant
def fix_orders_forgotten() -> list[tuple[object, str, object]]:
    return [(OrderDesk, "is_known", lambda self, member, cl_ord_id: False)]


@mutant
def fix_repeat_rejected() -> list[tuple[object, str, object]]:
    return [(entered, "is_again", lambda message: message.is_true(Tag.PossResend))]


@mutant
def restarted_writer_is_silent() -> list[tuple[object, str, object]]:
    return [(SimulatedFence, "_tell", lambda self: None)]
