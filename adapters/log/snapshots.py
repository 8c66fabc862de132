"""Snapshots: a core's export and the writer's state after record N, in `<N, 20 digits>.snapshot`.

    8s magic "FXBSNAP\\n" | u16 format 1 | u32 bytes of the state | state, JSON | u32 count | fields as in records | 32s digest

The digest is BLAKE2b-256 over everything before it. A file is written whole or not at all; the newest that is valid and
stands on the log's own chain is used, one that is not is named and passed over for the one before.
"""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Sequence

from ctpproto.generated import SPECS_DIGEST
from ctpproto.structs import Struct
from fixbridge.adapters.log import records, segments
from fixbridge.adapters.log.faults import LogFailed, RecordFault, SnapshotDamaged
from fixbridge.adapters.log.state import LogState

FORMAT = 1
MAGIC = b"FXBSNAP\n"
_HEAD = struct.Struct(">8sHI")
_COUNT = struct.Struct(">I")
_DIGEST_BYTES = 32
KEPT = 3


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`export`: what `Core.restore` takes. `state`: the writer's after the last record that the export knows."""

    core_name: str
    state: LogState
    export: tuple[Struct, ...]

    @property
    def number(self) -> int:
        return self.state.number


def path_of(folder: Path, number: int) -> Path:
    return folder / f"{number:020d}.snapshot"


def list_snapshots(folder: Path) -> list[Path]:
    """Newest first."""
    return sorted(folder.glob("*.snapshot"), reverse=True)


def encode(snapshot: Snapshot) -> bytes:
    state = snapshot.state
    said = json.dumps(
        {
            "core_name": snapshot.core_name,
            "specs_digest": SPECS_DIGEST,
            "number": state.number,
            "chain": state.chain.hex(),
            "epoch": state.epoch,
            "time_ns": state.time_ns,
            "command_day": state.command_day,
            "result_day": state.result_day,
            "answered": state.answered,
            "public_number": state.public_number,
            "private_numbers": state.private_numbers,
            "rolls": state.rolls,
            "is_alone": state.is_alone,
        },
        sort_keys=True,
    ).encode()
    body = _HEAD.pack(MAGIC, FORMAT, len(said)) + said + _COUNT.pack(len(snapshot.export))
    body += records.encode_fields(list(snapshot.export))
    return body + blake2b(body, digest_size=_DIGEST_BYTES).digest()


def load(path: Path) -> Snapshot:
    """Raises SnapshotDamaged."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SnapshotDamaged(path, str(error)) from None
    snapshot = decode(data, path)
    if path != path_of(path.parent, snapshot.number):
        raise SnapshotDamaged(path, f"it is of record {snapshot.number}")
    return snapshot


def decode(data: bytes, path: Path) -> Snapshot:
    """A snapshot file's bytes; `path` names them in a fault. Raises SnapshotDamaged."""
    body, digest = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if len(data) < _HEAD.size + _COUNT.size + _DIGEST_BYTES or data[: len(MAGIC)] != MAGIC:
        raise SnapshotDamaged(path, "not a snapshot")
    if blake2b(body, digest_size=_DIGEST_BYTES).digest() != digest:
        raise SnapshotDamaged(path, "its bytes do not match their digest")
    _, version, said_bytes = _HEAD.unpack_from(body)
    if version != FORMAT:
        raise SnapshotDamaged(path, f"format {version}; this program reads format {FORMAT}")
    try:
        said = json.loads(body[_HEAD.size : _HEAD.size + said_bytes])
        (count,) = _COUNT.unpack_from(body, _HEAD.size + said_bytes)
        export = records.decode_fields(body, _HEAD.size + said_bytes + _COUNT.size, count)
        state = LogState(
            said["number"], bytes.fromhex(said["chain"]), said["epoch"], said["time_ns"], said["command_day"], said["result_day"],
            said["answered"], said["public_number"], dict(said["private_numbers"]), [(n, day) for n, day in said["rolls"]],
            said.get("is_alone", False),  # older snapshots of format 1 know no follower
        )  # fmt: skip
        core_name = said["core_name"]
    except (ValueError, KeyError, TypeError, struct.error, RecordFault) as error:
        raise SnapshotDamaged(path, f"its contents cannot be read: {error}") from None
    return Snapshot(core_name, state, export)


def write(folder: Path, snapshot: Snapshot, keep: int = KEPT) -> Path:
    """Write a snapshot and remove all but the `keep` newest. Raises LogFailed; nothing is left behind then."""
    path = path_of(folder, snapshot.number)
    try:
        new = write_aside(path, snapshot)
    except OSError as error:
        raise LogFailed(path, "writing a snapshot", str(error)) from None
    put_in_place(new, path, keep)
    try:
        segments.sync_folder(folder)
    except OSError as error:
        raise LogFailed(path, "writing a snapshot", str(error)) from None
    return path


def write_aside(path: Path, snapshot: Snapshot, by: str = "") -> Path:
    """Write a snapshot beside its place, durably, under a name that no start reads and every start removes. `by`: makes the name
    the writer's own. Raises OSError; nothing is left behind then."""
    new = path.with_name(f"{path.name}.{by}.new" if by else f"{path.name}.new")
    try:
        segments.write_durable(new, encode(snapshot))
    except OSError:
        new.unlink(missing_ok=True)
        raise
    return new


def put_in_place(new: Path, path: Path, keep: int = KEPT) -> None:
    """Give a snapshot that `write_aside` wrote its name, and remove all but the `keep` newest. Raises LogFailed.

    The folder is not synced: a name that power loss takes back leaves the snapshot before.
    """
    assert keep >= 2, "while the name of the newest may be taken back, there has to be another"
    try:
        os.rename(new, path)
        for old in list_snapshots(path.parent)[keep:]:
            os.unlink(old)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise LogFailed(path, "writing a snapshot", str(error)) from None


def stands_on(path: Path, state: LogState, known: Sequence[Path]) -> None:
    """Prove that a snapshot's record is in the log, or stands directly before it, with the same chain value.

    Raises SnapshotDamaged, LogDamaged.
    """
    if state.number == 0:
        return
    holder = None
    for segment in known:
        if segments.first_number_of(segment) == state.number + 1:  # the log may begin here: a late follower's, an archived one's
            if segments.decode_header(segment, segments.load(segment)).chain != state.chain:
                raise SnapshotDamaged(path, "it was taken of another log")
            return
        if segments.first_number_of(segment) <= state.number:
            holder = segment
    if holder is None:
        raise SnapshotDamaged(path, f"record {state.number} is not in the log")
    for entry in segments.Scan(holder, segments.load(holder)):
        if entry.number == state.number:
            if entry.chain != state.chain:
                raise SnapshotDamaged(path, "it was taken of another log")
            return
    raise SnapshotDamaged(path, f"the log ends before record {state.number}")
