"""What is fuzzed: each target takes any bytes and raises where something that must hold does not.

A typed fault is an answer and no failure. Everything else that comes out of the library is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Callable

from ctpproto.ctp import V6_3_11, VOCABULARY, Version
from ctpproto.faults import DoesNotFit, Fault
from ctpproto.fix import codec, validation
from ctpproto.fix.faults import Garbled, Rejected
from ctpproto.fix.message import FixMessage
from ctpproto.fix.session import Disconnect, Effect, Intake, MemoryStore, Session, SessionRules, State, Transmit
from ctpproto.ftd import compression, jrt, packets, strict
from ctpproto.ftd.client_session import ClientSession
from ctpproto.ftd.dialect import JRT_0016_2014
from ctpproto.ftd.faults import FtdFault
from ctpproto.ftd.frames import FTDC, FrameReader
from ctpproto.ftd.front_session import FrontSession
from ctpproto.ftd.intake import why_not
from ctpproto.generated.fix44 import DICTIONARY
from ctpproto.structs import Struct
from fixbridge.fuzz.mutation import repair_fix, repair_ftd, repair_jrt

Run = Callable[[bytes], None]
SELECTOR_BYTES = 2  # the first bytes of an input for structs say which


@dataclass(frozen=True, slots=True)
class Target:
    """share: of the frames of a run over all targets. repair: makes the lengths and sums of a changed input right again."""

    name: str
    what: str
    make: Callable[[], Run]
    share: int
    repair: Callable[[bytes], bytes] | None = None


def structs() -> list[tuple[Version, type[Struct]]]:
    """Every struct of every version, in the order that a selector counts them."""
    return [(version, struct) for version in (V6_3_11, VOCABULARY) for struct in version.structs.values()]


def outcome(act: Callable[[], Any]) -> Any:
    """What came of it; of a fault its type, words and byte."""
    try:
        return act()
    except Fault as fault:
        return type(fault), str(fault)


def _twins() -> Run:
    from ctpproto import _structs_python as in_python

    try:
        from ctpproto import _structs_c as in_c
    except ModuleNotFoundError:  # installed without a compiler: the twin is held against itself
        in_c = in_python
    names: list[tuple[type[Struct], str]] = [(struct, _rows(struct)) for _, struct in structs()]

    @cache
    def pair(index: int) -> tuple[type[Struct], type[Struct]]:
        struct, rows = names[index]
        return tuple(m.make_struct(struct.VERSION, __name__, struct.NAME, struct.FID, rows) for m in (in_c, in_python))

    def run(data: bytes) -> None:
        ours, theirs = pair(int.from_bytes(data[:SELECTOR_BYTES], "big") % len(names))
        raw = data[SELECTOR_BYTES:]
        values = ours.unpack_values(raw)
        same(repr(values), repr(theirs.unpack_values(raw)))
        one, two = ours.unpack(raw), theirs.unpack(raw)
        same(one.pack(), two.pack())
        same(one.is_text(), two.is_text())
        same(one.is_plain(), two.is_plain())
        said = outcome(lambda: ours.pack_values(values))
        same(said, outcome(lambda: theirs.pack_values(values)))
        if isinstance(said, bytes):
            same(repr(ours.unpack_values(said)), repr(values))

    return run


def _rows(struct: type[Struct]) -> str:
    members = struct.MEMBERS.values()
    return "\n".join(f"{m.name} {m.type_name} {m.kind}{m.size if m.kind in 'sb' else ''}" for m in members)


def _reference() -> Run:
    from ctpproto.reference import ReferenceVersion, Refused

    found = structs()
    internal = ReferenceVersion("internal")
    references = {version.name: ReferenceVersion(version.name) for version in (V6_3_11, VOCABULARY)}

    def run(data: bytes) -> None:
        version, struct = found[int.from_bytes(data[:SELECTOR_BYTES], "big") % len(found)]
        name = struct.NAME
        reference = references[version.name]
        if name not in reference.spec.structs:
            reference = internal
        raw = data[SELECTOR_BYTES:]
        view, expected = struct.unpack(raw), reference.parse(name, raw)
        said = view.to_dict()
        same(repr(said), repr(expected))
        unfit = reference.unfit(name, raw)
        why = why_not(view)
        assert why.startswith(f"{name}.{unfit[0]} ") if unfit else why == "", (why, unfit)
        outcomes: list[Any] = []
        for build in (lambda: struct(**said).pack(), lambda: reference.build(name, said)):
            try:
                outcomes.append(build())
            except (DoesNotFit, Refused) as refused:
                outcomes.append(refused.member)
        same(*outcomes)

    return run


def _ftd() -> Run:
    def run(data: bytes) -> None:
        reader = FrameReader()
        for frame in reader.feed(data):
            same(FrameReader().feed(frame.encode()), [frame])
            if frame.type == FTDC:
                _packet(frame.content)
        if reader.fault is not None:
            assert reader.fault.offset is not None and 0 <= reader.fault.offset <= len(data)

    return run


def _packet(content: bytes) -> None:
    for fault in strict.faults(V6_3_11, content, request=True):
        assert fault.offset is not None and fault.why
        assert 0 <= fault.offset <= compression.MAX_EXPANDED + 2
    try:
        packet = packets.decode(content)
    except FtdFault as fault:
        # The byte is one of the header's, as it is after expanding, or one of the zero runs.
        assert fault.offset is not None and 0 <= fault.offset < max(len(content), packets.HEAD_BYTES), fault
        return
    if packet is None:
        return
    V6_3_11.decode(packet.fields)
    for compressed in (False, True):
        try:
            said = packet.encode(compressed)
        except AssertionError:  # what was expanded may be more than fits into a frame again: that is ours to keep
            assert content[1] == packets.ZERO_RUN
            continue
        same(packets.decode(said), packet)


def _wire() -> Run:
    from ctpproto.reference import Refused, wire

    def read(act: Callable[[], Any]) -> Any:
        try:
            return act()
        except (FtdFault, Refused):
            return "refused"

    def run(data: bytes) -> None:
        same(read(lambda: compression.expand(data)), read(lambda: wire.expand(data)))
        reader, expected = FrameReader(), wire.frames(data)
        frames = reader.feed(data)
        same(frames, expected.frames)
        same(reader.fault is None, expected.refused is None)
        for frame in frames:
            if frame.type != FTDC:
                continue
            packet, theirs = read(lambda: packets.decode(frame.content)), read(lambda: wire.packet(frame.content))
            if isinstance(packet, packets.Packet) and isinstance(theirs, dict):
                same(theirs, {**packet._asdict(), "count": theirs["count"], "fields": list(packet.fields)})
            else:
                same(packet, theirs)
            same(compression.compress(frame.content), wire.compress(frame.content))

    return run


def _bulk() -> Run:
    from ctpproto.bulk import _python as in_python
    from ctpproto.bulk.layout import layouts
    from ctpproto.bulk.walk import making  # in C where there is a compiler; else the twin is held against itself

    wanted = layouts(V6_3_11, None)
    ours, theirs = making.plan(wanted), in_python.plan(wanted)

    def run(data: bytes) -> None:
        reader = FrameReader()
        whole = reader.feed(data)
        for as_columns in (False, True):
            walked = making.decode(ours, data, 0, 0, 1 << 30, as_columns)
            same(walked, in_python.decode(theirs, data, 0, 0, 1 << 30, as_columns))
            at, why, found = walked
            assert 0 <= at <= len(data)
            if why == 0:  # nothing was wrong: each packet that the packet codec gives is there
                same(reader.fault, None)
                there = [frame for frame in whole if frame.type == FTDC and packets.decode(frame.content) is not None]
                same(found[-1][0] if found[-1] else 0, len(there))

    return run


def _jrt() -> Run:
    by_fid = V6_3_11.by_fid

    def run(data: bytes) -> None:
        reader = JRT_0016_2014.reader()
        for frame in reader.feed(data):
            try:
                jrt.read_extension(frame)
                packet = JRT_0016_2014.decode_packet(frame)
            except FtdFault as fault:
                assert fault.offset is not None and fault.why
                continue
            if packet is None:
                continue
            said = JRT_0016_2014.encode_packet(packet, False)
            same(said.content, frame.content)  # nothing is read over, so it goes out as it came in
            same(JRT_0016_2014.decode_packet(said), packet)
            for fid, raw in packet.fields:
                struct = by_fid.get(fid)
                if struct is not None:
                    _member_by_member(struct, raw)

    return run


def _member_by_member(struct: type[Struct], raw: bytes) -> None:
    try:
        read = JRT_0016_2014.unpack_struct(struct, raw)
    except FtdFault as fault:
        assert fault.offset is not None and 0 <= fault.offset <= len(raw)
        return
    try:
        said = JRT_0016_2014.pack_struct(read)
    except DoesNotFit as refused:
        assert refused.member in struct.MEMBERS
        return
    same(repr(JRT_0016_2014.unpack_struct(struct, said).to_dict()), repr(read.to_dict()))


def _fix() -> Run:
    lengths = DICTIONARY.data_lengths

    def run(data: bytes) -> None:
        at = 0
        while at < len(data):
            try:
                found = codec.decode(data, lengths, at)
            except Garbled:
                return
            if found is None:
                return
            begin, message, end = found
            assert end > at
            encoded = codec.encode(message, begin)
            again = codec.decode(encoded, lengths)
            assert again is not None
            same((again[0], again[1], again[2]), (begin, message, len(encoded)))
            try:
                validation.validate(message, DICTIONARY)
            except Rejected as rejected:
                assert rejected.text
            repr(message)
            at = end

    return run


FIX_PEERS = ("CLIENT1", "FIXBRIDGE")  # CompIDs in the inputs for FIX sessions: who speaks, and to whom
FIX_TIME_NS = 1_795_397_400_000_000_000  # SendingTime(52) in them: 20261123-01:30:00
FIX_SAID = "FIX.4.4"  # BeginString(8) in them, which is taken for that of the session
FIX_VERSIONS = {"FIX.4.0": "", "FIX.4.2": "", "FIX.4.4": "", "FIXT.1.1": "9"}


def _fix_session() -> Run:
    """An acceptor that is up hears the input, whole and in two pieces; what it says is what its dictionary allows."""
    theirs, ours = FIX_PEERS
    bounds: dict[str, Any] = {"reply_bite": 3, "queue_limit": 4, "version_in_business_reject": False}
    agreed = [SessionRules(begin, ours, theirs, default_appl_ver_id=v, **bounds) for begin, v in FIX_VERSIONS.items()]

    def run(data: bytes) -> None:
        for rules in agreed:
            whole, cut = _Hearing(rules, [data]), _Hearing(rules, [data[: len(data) // 2], data[len(data) // 2 :]])
            if not any(kind == "Garbled" for kind in cut.kinds):  # a half of what is garbled may be told of once more
                same(whole.effects, cut.effects)

    return run


class _Hearing:
    """What a new session makes of some pieces of bytes. kinds: what was read of them."""

    def __init__(self, rules: SessionRules, pieces: list[bytes]):
        profile = rules.profile
        session, intake, now_ns = Session(rules, MemoryStore()), Intake(profile.dictionary.data_lengths), FIX_TIME_NS
        session.connected(now_ns)
        version = [(1137, rules.default_appl_ver_id)] if rules.default_appl_ver_id else []
        head = [(49, rules.theirs), (56, rules.ours), (34, "1"), (52, "20261123-01:30:00")]
        session.received(rules.begin_string, FixMessage("A", [*head, (98, "0"), (108, "30"), *version]), now_ns)
        assert session.state is State.UP
        session.send(FixMessage("B", [(148, "news")]), now_ns)
        self.effects: list[Effect] = []
        self.kinds: list[str] = []
        for piece in pieces:
            for one in intake.feed(piece):
                if isinstance(one, Garbled):
                    self.kinds.append("Garbled")
                    self._took(rules, session.garbled(str(one), now_ns), session)
                else:
                    self.kinds.append(one[1].msg_type)
                    begin_string = rules.begin_string if one[0] == FIX_SAID else one[0]
                    self._took(rules, session.received(begin_string, one[1], now_ns), session)
        while session.pending:
            self._took(rules, session.resume(now_ns), session)
        self._took(rules, session.tick(now_ns + 10**12), session)

    def _took(self, rules: SessionRules, effects: list[Effect], session: Session) -> None:
        self.effects += effects
        closed = [effect for effect in effects if isinstance(effect, Disconnect)]
        assert not closed or session.state is State.DOWN and closed == [effects[-1]]
        for effect in effects:
            if isinstance(effect, Transmit):
                found = codec.decode(effect.data, rules.profile.dictionary.data_lengths)
                assert found is not None and found[2] == len(effect.data)
                if found[1].msg_type != "B":
                    level = rules.profile.transport if found[1].msg_type != "j" else rules.profile.dictionary
                    validation.validate(found[1], level, validation.STRICT)


def _front() -> Run:
    return _session(FrontSession)


def _client() -> Run:
    return _session(ClientSession)


def _session(make: type[FrontSession] | type[ClientSession]) -> Run:
    def run(data: bytes) -> None:
        for api in ("trader", "md"):
            whole, cut = make(V6_3_11, api, 0), make(V6_3_11, api, 0)
            expected = whole.receive(data, 1)
            middle = len(data) // 2
            same(repr(cut.receive(data[:middle], 1) + cut.receive(data[middle:], 1)), repr(expected))
            same(whole.closed, cut.closed)
            whole.tick(10**18)

    return run


def same(one: Any, two: Any) -> None:
    """Both are equal, or the difference is told."""
    if one != two:
        raise AssertionError(f"{one!r}\nis not\n{two!r}")


TARGETS = {
    target.name: target
    for target in (
        Target("structs", "structs, C against Python", _twins, 6),
        Target("reference", "structs, fast against the construct reference", _reference, 1),
        Target("ftd", "CTP's frames, packets and zero runs; the strict reading", _ftd, 10, repair_ftd),
        Target("wire", "CTP's frames, packets and zero runs, fast against the construct reference", _wire, 1, repair_ftd),
        Target("bulk", "CTP's frames to rows and columns, C against numpy", _bulk, 1, repair_ftd),
        Target("jrt", "frames, packets and members of JR/T 0016-2014", _jrt, 8, repair_jrt),
        Target("fix", "FIX codec and validation", _fix, 10, repair_fix),
        Target("session", "FIX sessions, by what they say in four versions", _fix_session, 1, repair_fix),
        Target("front", "front sessions, trader and market data", _front, 4, repair_ftd),
        Target("client", "client sessions, trader and market data", _client, 2, repair_ftd),
    )
}
