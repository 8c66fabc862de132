"""Record coding over the whole vocabulary and over arbitrary bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ctpproto import ctp
from ctpproto.message import Message
from fixbridge.adapters.contract import Command, Record, ResultRecord, Source
from fixbridge.adapters.log import records
from fixbridge.adapters.log.faults import RecordFault

I32, I64 = st.integers(-(2**31), 2**31 - 1), st.integers(-(2**63), 2**63 - 1)
STRUCTS = st.sampled_from(sorted(ctp.VOCABULARY.by_fid.values(), key=lambda s: s.FID)).flatmap(
    lambda cls: st.binary(max_size=min(cls.SIZE, 80)).map(lambda raw: cls.unpack(raw.ljust(cls.SIZE, b"\0")))
)
MESSAGES = st.builds(Message, st.integers(0, 2**32 - 1), st.lists(STRUCTS, max_size=4).map(tuple))
SOURCES = st.builds(Source, I32, I32, I64, I32, I64)
DAYS = st.one_of(st.just(""), st.from_regex(r"[0-9]{8}", fullmatch=True).filter(str.isascii))
USERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=15)
CONTEXTS = st.binary(max_size=512)
EPOCHS = st.integers(0, 2**32 - 1)
COMMANDS = st.builds(Command, I64, EPOCHS, DAYS, I64, MESSAGES, SOURCES, USERS, CONTEXTS)
RESULTS = st.builds(
    ResultRecord, I64, EPOCHS, DAYS, I64, I64, st.booleans(), st.booleans(), SOURCES,
    st.lists(st.tuples(USERS, I64), max_size=4).map(tuple), I64, CONTEXTS, MESSAGES,
)  # fmt: skip
RECORDS: st.SearchStrategy[Record] = st.one_of(COMMANDS, RESULTS)


@given(RECORDS, st.booleans())
def test_every_record_comes_back(record: Record, goes_on: bool) -> None:
    raw = records.encode(record, goes_on and isinstance(record, ResultRecord))
    back = records.decode(raw)
    assert back == record and [f.pack() for f in back.message.fields] == [f.pack() for f in record.message.fields]


@given(st.lists(RECORDS, max_size=4), st.data())
def test_any_chunking_of_a_stream_gives_the_same_records(several: list[Record], data: st.DataObject) -> None:
    stream = b"".join(records.encode(record) for record in several)
    found, rest = [], b""
    while stream or not found and rest:
        size = data.draw(st.integers(1, max(1, len(stream))))
        whole, rest = records.split(rest + stream[:size])
        found += whole
        stream = stream[size:]
        if not stream:
            break
    assert [records.decode(raw) for raw in found] == several and rest == b""


@given(RECORDS, st.data())
def test_changed_bytes_are_decoded_or_refused_never_worse(record: Record, data: st.DataObject) -> None:
    raw = bytearray(records.encode(record))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    raw = raw[: data.draw(st.integers(0, len(raw)))] + data.draw(st.binary(max_size=8))
    try:
        decoded = records.decode(bytes(raw))
    except RecordFault:
        return
    for field in decoded.message.fields:
        field.to_dict()
    assert records.decode(records.encode(decoded)) == decoded
