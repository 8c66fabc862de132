"""A business message: a TID and typed fields. The one vocabulary that edges, log and cores share."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from ctpproto.structs import Struct

S = TypeVar("S", bound=Struct)


class Error(NamedTuple):
    """A documented error of the counter: ErrorID and its prompt."""

    id: int
    prompt: str


class MessageType(NamedTuple):
    """What the specs say of a message. `kind`: request, response, return; internal ones: command, result."""

    name: str
    api: str
    kind: str
    tid: int
    series: int | None
    structs: tuple[str, ...]
    repeated: bool
    own: bool


class Message(NamedTuple):
    """A TID with its fields, all structs of one version. In the system that is `ctp.VOCABULARY` (and internal)."""

    tid: int
    fields: tuple[Struct, ...]

    def get(self, struct: type[S]) -> S | None:
        """The first field of that struct type, or None."""
        for field in self.fields:
            if type(field) is struct:
                return field  # type: ignore[return-value]
        return None
