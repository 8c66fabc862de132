"""Where inputs begin: what the schema says, and the corpus, a text file a target with one input a line.

# why it is here
6f7264657273...            hex
"""

from __future__ import annotations

from pathlib import Path

from ctpproto.ctp import V6_3_11
from ctpproto.faults import DoesNotFit
from ctpproto.fix import codec
from ctpproto.fix.message import FixMessage
from ctpproto.ftd import packets
from ctpproto.ftd.dialect import JRT_0016_2014
from ctpproto.ftd.faults import FtdFault
from ctpproto.ftd.frames import FTDC, HEARTBEAT, Frame, FrameReader, heartbeat_interval
from ctpproto.ftd.packets import Packet
from ctpproto.generated.fix44 import DICTIONARY, Tag
from ctpproto.message import MessageType
from ctpproto.structs import Struct
from fixbridge.fuzz.targets import FIX_PEERS, FIX_SAID, SELECTOR_BYTES, structs

SHARED = {"front": "ftd", "wire": "ftd", "bulk": "ftd", "reference": "structs"}  # targets that begin with another's inputs


def read(folder: Path, target: str) -> list[bytes]:
    """The inputs that the corpus keeps for a target."""
    path = folder / f"{SHARED.get(target, target)}.txt"
    if not path.exists():
        return []
    lines = [line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines()]
    return [bytes.fromhex(line) for line in lines if line]


def seeds(target: str, corpus: Path) -> list[bytes]:
    """All inputs that a target begins with; never empty."""
    kept, kind = read(corpus, target), SHARED.get(target, target)
    made = {"structs": _structs, "ftd": _ftd, "client": _client, "jrt": _jrt, "fix": _fix, "session": _session}[kind]()
    if kind == "ftd":
        kept += [plain for data in kept for plain in _written_out(data)]
    return kept + made


def filled(struct: type[Struct]) -> Struct:
    """A struct with something in each member."""
    values = {"s": "资1", "c": "0", "i": 1, "h": 1, "q": 1, "d": 3812.2, "b": b"\x01"}
    members = struct.MEMBERS.values()
    return struct(
        **{m.name: "1" if m.kind == "s" and m.size < 4 else values[m.kind] for m in members if m.size > 1 or m.kind == "c"}
    )


def _structs() -> list[bytes]:
    made = []
    for index, (_, struct) in enumerate(structs()):
        selector = index.to_bytes(SELECTOR_BYTES, "big")
        made += [selector + filled(struct).pack(), selector + bytes(struct.SIZE)]
    return made


def _written_out(data: bytes) -> list[bytes]:
    """The compressed frames of a stream without compression: other bytes change in them."""
    made = []
    for frame in FrameReader().feed(data):
        if frame.type == FTDC and frame.content[1:2] == bytes([packets.ZERO_RUN]):
            try:
                packet = packets.decode(frame.content)
            except FtdFault:  # an input that was kept because it is wrong
                continue
            if packet is not None:
                made.append(Frame(FTDC, (), packet.encode()).encode())
    return made


def _ftd() -> list[bytes]:
    made = [HEARTBEAT, heartbeat_interval(39), b"\xe0", b"a" + b"\xe0" * 10, b"\xe0\xe0\xe1a", b"\xef" * 546 + b"ab"]  # zero runs
    for type in V6_3_11.requests.values():
        made += _messages(type, packets.DIALOG)
    return made


def _client() -> list[bytes]:
    made = [HEARTBEAT]
    for type in V6_3_11.answers.values():
        made += _messages(type, packets.UNNUMBERED if type.series is None else type.series)
    return made


def _messages(type: MessageType, series: int) -> list[bytes]:
    """A message with all its structs, as the first on its series, plain and compressed."""
    fields = tuple((s.FID, filled(s).pack()) for s in (V6_3_11.structs[name] for name in type.structs))
    packet = Packet(packets.FTDC_VERSION, packets.LAST, series, 1, type.tid, 1, fields)
    return [Frame(FTDC, (), packet.encode(compressed)).encode() for compressed in (False, True)]


def _jrt() -> list[bytes]:
    dialect = JRT_0016_2014
    made = [HEARTBEAT]
    for struct in V6_3_11.by_fid.values():
        try:
            field = dialect.field(filled(struct))
        except DoesNotFit:
            continue
        packet = Packet(dialect.version, dialect.chain(True, True), dialect.series["dialog"], 1, 1, 0, (field,))
        made.append(dialect.encode_frame(dialect.encode_packet(packet, False)))
    return made


def _fix() -> list[bytes]:
    head = [
        (Tag.MsgSeqNum, "1"),
        (Tag.SenderCompID, "CLIENT1"),
        (Tag.TargetCompID, "FIXBRIDGE"),
        (Tag.SendingTime, "20261123-01:30:00.000"),
    ]
    order = [(Tag.ClOrdID, "1"), (Tag.Symbol, "IF2612"), (Tag.Side, "1"), (Tag.OrderQty, "2"), (Tag.OrdType, "2"),
             (Tag.Price, "3812.2"), (Tag.TransactTime, "20261123-01:30:00.000")]  # fmt: skip
    bodies = {"A": [(Tag.EncryptMethod, "0"), (Tag.HeartBtInt, "30")], "D": order, "8": [*order, (Tag.Text, "资金不足")], "0": []}
    made = [codec.encode(FixMessage(type, [*head, *fields]), "FIX.4.4") for type, fields in bodies.items()]
    length, data = next(iter(DICTIONARY.data_lengths.items()))
    opaque = [(length, "5"), (data, "a\x01b=c")]  # a field that may hold SOH
    return [
        *made,
        codec.encode(FixMessage("A", [*head, *opaque]), "FIX.4.4"),
        codec.encode(FixMessage("D", order), "FIXT.1.1"),
        b"".join(made),
    ]


def _session() -> list[bytes]:
    """What a FIX peer may say once it has logged on: each message alone as number 2, then all one after the other."""
    theirs, ours = FIX_PEERS
    again = [(Tag.PossDupFlag, "Y"), (Tag.OrigSendingTime, "20261123-01:29:59")]
    order = [(Tag.ClOrdID, "1"), (Tag.HandlInst, "1"), (Tag.Symbol, "IF2612"), (Tag.Side, "1"), (Tag.OrderQty, "2"),
             (Tag.OrdType, "1")]  # fmt: skip
    said: list[tuple[str, list[tuple[int, str]]]] = [
        ("0", []), ("1", [(Tag.TestReqID, "x")]), ("2", [(Tag.BeginSeqNo, "1"), (Tag.EndSeqNo, "0")]),
        ("3", [(Tag.RefSeqNum, "1"), (Tag.Text, "no")]), ("4", [(Tag.GapFillFlag, "Y"), (Tag.NewSeqNo, "5")]),
        ("4", [(Tag.NewSeqNo, "9")]), ("0", again), ("D", [(Tag.OnBehalfOfCompID, "DESK"), *order]), ("D", again + order),
        ("8", [(Tag.OrderID, "1"), *order]), ("5", [(Tag.Text, "bye")]),
        ("A", [(Tag.EncryptMethod, "0"), (Tag.HeartBtInt, "30"), (Tag.ResetSeqNumFlag, "Y")]),
    ]  # fmt: skip

    def wire(number: int, kind: str, fields: list[tuple[int, str]]) -> bytes:
        head = [(Tag.SenderCompID, theirs), (Tag.TargetCompID, ours), (Tag.MsgSeqNum, str(number)),
                (Tag.SendingTime, "20261123-01:30:00")]  # fmt: skip
        return codec.encode(FixMessage(kind, [*head, *fields]), FIX_SAID)

    alone = [wire(2, kind, fields) for kind, fields in said]
    early = [wire(5, kind, fields) for kind, fields in said]
    in_a_row = [wire(2 + at, kind, fields) for at, (kind, fields) in enumerate(said)]
    return [*alone, *early, b"".join(in_a_row), b"".join(early + alone)]
