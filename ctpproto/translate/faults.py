"""What a translation has to say no with."""

from __future__ import annotations

from ctpproto.faults import Fault


class CannotSay(Fault):
    """One side has no word for what the other says. `name`: "Name(tag)" or the CTP member; `tag` 0 on the CTP side.

    `missing`: the field is not there and would have to be.
    """

    def __init__(self, name: str, tag: int, value: object, why: str, missing: bool = False):
        self.name, self.tag, self.value, self.why, self.missing = name, tag, value, why, missing
        super().__init__(f"{name} {why}" if missing else f"{name}={value}: {why}")


class ContextFault(Fault):
    """An edge context that cannot be written (too long) or read (damaged, or of a version that this one does not know)."""
