"""Capture files for tests, written from bytes that were really exchanged: pcap in its four forms, pcapng, six link types."""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Sequence

ETHERNET, RAW, NULL, COOKED, COOKED_2 = 1, 101, 0, 113, 276
FIN, SYN, RST, PSH, ACK = 1, 2, 4, 8, 16
SEGMENT_BYTES = 1448
START_NS = 1_795_000_000_123_456_789


@dataclass
class Talk:
    """One TCP connection as packets: what each side says, in the order in which it was said."""

    client: tuple[str, int] = ("127.0.0.1", 50001)
    server: tuple[str, int] = ("127.0.0.1", 41205)
    client_start: int = 1000
    server_start: int = 9000

    def opening(self) -> list[bytes]:
        """SYN, SYN and ACK, ACK."""
        return [
            self.segment(True, self.client_start - 1, b"", SYN),
            self.segment(False, self.server_start - 1, b"", SYN | ACK),
            self.segment(True, self.client_start, b"", ACK),
        ]

    def segment(self, from_client: bool, sequence: int, payload: bytes, flags: int = PSH | ACK) -> bytes:
        """One IP packet."""
        source, target = (self.client, self.server) if from_client else (self.server, self.client)
        tcp = struct.pack(">HHIIBBHHH", source[1], target[1], sequence % 2**32, 0, 5 << 4, flags, 65535, 0, 0) + payload
        if ":" in source[0]:
            addresses = socket.inet_pton(socket.AF_INET6, source[0]) + socket.inet_pton(socket.AF_INET6, target[0])
            return struct.pack(">IHBB", 6 << 28, len(tcp), socket.IPPROTO_TCP, 64) + addresses + tcp
        addresses = socket.inet_aton(source[0]) + socket.inet_aton(target[0])
        return struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp), 0, 0, 64, socket.IPPROTO_TCP, 0) + addresses + tcp

    def said(self, pieces: Iterable[tuple[bool, bytes]], closing: bool = True) -> list[bytes]:
        """The packets of pieces (from the client, bytes), each cut into segments; opened, and closed by both."""
        packets = self.opening()
        at = {True: self.client_start, False: self.server_start}
        for from_client, data in pieces:
            for start in range(0, len(data), SEGMENT_BYTES):
                part = data[start : start + SEGMENT_BYTES]
                packets.append(self.segment(from_client, at[from_client], part))
                at[from_client] += len(part)
        if closing:
            packets += [self.segment(side, at[side], b"", FIN | ACK) for side in (True, False)]
        return packets


def framed(link_type: int, packet: bytes) -> bytes:
    """An IP packet with the header of a link layer."""
    ether = b"\x86\xdd" if packet[0] >> 4 == 6 else b"\x08\x00"
    if link_type == ETHERNET:
        return (bytes(12) + ether + packet).ljust(60, b"\0")  # padded as Ethernet pads
    if link_type == NULL:
        return struct.pack("<I", 10 if ether == b"\x86\xdd" else 2) + packet
    if link_type == COOKED:
        return struct.pack(">HHH8s", 0, 772, 6, b"") + ether + packet
    if link_type == COOKED_2:
        return ether + struct.pack(">HiHBB8s", 0, 1, 772, 0, 6, b"") + packet
    assert link_type == RAW, link_type
    return packet


def write_pcap(
    path: Path, packets: Sequence[bytes], link_type: int = ETHERNET, order: str = "<", nanoseconds: bool = False, snap: int = 65535
) -> Path:
    """A classic pcap file; packets a microsecond apart."""
    magic = 0xA1B23C4D if nanoseconds else 0xA1B2C3D4
    unit_ns = 1 if nanoseconds else 1000
    with path.open("wb") as file:
        file.write(struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, snap, link_type))
        for number, packet in enumerate(packets):
            data = framed(link_type, packet)
            seconds, rest_ns = divmod(START_NS + number * 1000, 10**9)
            kept = data[:snap]
            file.write(struct.pack(order + "IIII", seconds, rest_ns // unit_ns, len(kept), len(data)) + kept)
    return path


def write_pcapng(
    path: Path, packets: Sequence[bytes], link_type: int = ETHERNET, order: str = "<", simple: bool = False, resolution: int = 9
) -> Path:
    """A pcapng file: a section, an interface that is not used, one that is, a block of another kind, packets."""

    def block(kind: int, body: bytes) -> bytes:
        body += bytes(-len(body) % 4)
        size = struct.pack(order + "I", len(body) + 12)
        return struct.pack(order + "I", kind) + size + body + size

    def interface(link: int) -> bytes:
        return block(1, struct.pack(order + "HHI", link, 0, 0) + struct.pack(order + "HHB3xHH", 9, 1, resolution, 0, 0))

    with path.open("wb") as file:
        file.write(block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1)))
        for link in (link_type,) if simple else (147, link_type):
            file.write(interface(link))
        file.write(block(5, bytes(12)))
        for number, packet in enumerate(packets):
            data = framed(link_type, packet)
            units = (START_NS + number * 1000) * 10**resolution // 10**9
            if simple:
                file.write(block(3, struct.pack(order + "I", len(data)) + data))
            else:
                head = struct.pack(order + "IIIII", 1, units >> 32, units & 0xFFFFFFFF, len(data), len(data))
                file.write(block(6, head + data))
    return path
