"""Reference data from a TOML file: what a log begins with, or what an operator declares later.

A table is a struct of the vocabulary, its keys are CTP member names:

    [[Instrument]]
    InstrumentID = "cu2701"
    ExchangeID = "SHFE"
    PriceTick = 10.0

Which structs mean what stands at the internal message Declare (specs/internal/messages.toml). A [[Credential]] has a
PasswordHash as `fixbridge hash-password` prints it; a clear password is refused.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from ctpproto import ctp
from ctpproto.faults import DoesNotFit, Fault
from ctpproto.message import Message
from ctpproto.structs import Struct

MAX_FIELDS = 1000  # a Declare command; a longer file becomes several


class GenesisFault(Fault):
    """The file cannot be used; the message lists every mistake in it."""


def read_genesis(path: Path) -> list[Message]:
    """Declare messages with the file's structs, in its order. Raises GenesisFault."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GenesisFault(f"{path}: {error}") from None
    problems: list[str] = []
    fields: list[Struct] = []
    for name, rows in raw.items():
        struct = ctp.VOCABULARY.structs.get(name)
        if struct is None or not isinstance(rows, list):
            problems.append(f"[[{name}]]: no such struct" if struct is None else f"{name}: write [[{name}]], once a row")
            continue
        for at, row in enumerate(rows, 1):
            try:
                made = struct(**row)
                made.pack()
                if name == "Credential" and not made.PasswordHash.startswith("scrypt$"):
                    raise DoesNotFit(name, "PasswordHash", "...", "not a hash; `fixbridge hash-password` makes one")
                fields.append(made)
            except DoesNotFit as fault:
                problems.append(f"[[{name}]] {at}: {fault}")
    if problems:
        raise GenesisFault(f"{path}:\n" + "\n".join(f"  - {p}" for p in problems))
    return [Message(ctp.internal_messages.Declare.tid, tuple(fields[i : i + MAX_FIELDS])) for i in range(0, len(fields), MAX_FIELDS)]
