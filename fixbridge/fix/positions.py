"""How far each client has been told: the place of its last report, in a file of one line a client.

The line is written after the engine has stored the report. Between the two a kill leaves the line one report behind;
the engine's own store then says what was the last one, and the later of both counts. The line alone says it after the
store was reset. Nothing here is synced to disk: a machine that loses power may repeat a report, whose ExecID(17) says so.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Iterable, Sequence

from ctpproto.fix.message import FixMessage
from ctpproto.generated.fix44 import Tag

_WIDTH = 40
_PLACE = re.compile(r"(\d{1,19})\.(\d{1,9})", re.ASCII)
Place = tuple[int, int]
NOWHERE: Place = (0, -1)


def place_of(message: FixMessage) -> Place | None:
    """The place that a report names: its ExecID(17) or ReportID. None for what the gateway said by itself."""
    found = _PLACE.fullmatch(message.get(Tag.ExecID) or message.get(Tag.ReportID))
    return (int(found[1]), int(found[2])) if found else None


class Positions:
    """The places of all clients. `folder` is made when it is missing."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._files: dict[str, int] = {}
        self._places: dict[str, Place] = {}

    def open(self, client: str, stores: Sequence[Iterable[FixMessage]]) -> Place:
        """Where the client stands. `stores`: the engine's messages to it, newest first, for each of its sessions."""
        path = self.folder / f"{client}.position"
        self._files[client] = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        found = _PLACE.match(os.pread(self._files[client], _WIDTH, 0).decode("ascii", "replace"))
        place = (int(found[1]), int(found[2])) if found else NOWHERE
        lasts = [next((p for message in stored if (p := place_of(message)) is not None), NOWHERE) for stored in stores]
        self._places[client] = max([place, *lasts])
        return self._places[client]

    def get(self, client: str) -> Place:
        return self._places[client]

    def advance(self, client: str, place: Place) -> None:
        """The engine has stored the report of that place."""
        self._places[client] = place
        os.pwrite(self._files[client], f"{place[0]}.{place[1]}".ljust(_WIDTH - 1).encode() + b"\n", 0)

    def close(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()
