"""What can be wrong with arrays and tables that are to become frames, or with how much is wanted at once."""

from __future__ import annotations

from ctpproto.faults import Fault


class TooMuch(Fault):
    """The rows of one call would take more memory than allowed. `offset`: the frame at which that was so."""

    def __init__(self, most_bytes: int, offset: int):
        self.most_bytes, self.offset = most_bytes, offset
        super().__init__(f"more than {most_bytes} bytes of rows up to byte {offset}: take them with `batches`, or allow more")


class NoPacket(Fault):
    """A row says an offset that no packet has."""

    def __init__(self, struct: str, row: int, offset: int):
        self.struct, self.row, self.offset = struct, row, offset
        super().__init__(f"{struct}, row {row}: no packet has offset {offset}")


class PacketTooLong(Fault):
    """The rows of one packet do not go into one frame."""

    def __init__(self, packet: int, offset: int):
        self.packet, self.offset = packet, offset
        super().__init__(f"packet {packet} (offset {offset}): its fields do not go into one frame")


class NotATable(Fault):
    """A table whose columns are not those of its struct."""
