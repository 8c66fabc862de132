"""What the reference codec will not read or say."""

from __future__ import annotations

from ctpproto.faults import Fault


class Refused(Fault):
    """`why` in a sentence. `member`: of the struct, where a value is refused; `offset`: the byte, where bytes are."""

    def __init__(self, why: str, member: str = "", offset: int | None = None):
        self.why, self.member, self.offset = why, member, offset
        super().__init__(why)
