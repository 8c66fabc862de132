"""TCP segments inside captured packets. dpkt takes link layer, IP and TCP apart."""

from __future__ import annotations

import struct
from ipaddress import ip_address
from typing import Any, NamedTuple

import dpkt

from fixbridge.decode.capture import Captured

# Link types (tcpdump.org/linktypes.html)
_NULL, _ETHERNET, _LOOP, _LINUX_COOKED, _IPV4, _IPV6, _LINUX_COOKED_2 = 0, 1, 108, 113, 228, 229, 276
_RAW = frozenset((101, 12, 14, _IPV4, _IPV6))
KNOWN_LINKS = frozenset((_NULL, _ETHERNET, _LOOP, _LINUX_COOKED, _LINUX_COOKED_2, *_RAW))

Endpoint = tuple[bytes, int]  # address as it stands in the packet, port


class Segment(NamedTuple):
    """A TCP segment. missing: bytes of its payload that the capture has cut off."""

    source: Endpoint
    target: Endpoint
    sequence: int
    syn: bool
    ack: bool
    ends: bool  # FIN or RST
    payload: bytes
    missing: int


def show(endpoint: Endpoint) -> str:
    """Address and port as people write them."""
    address, port = ip_address(endpoint[0]), endpoint[1]
    return f"[{address}]:{port}" if address.version == 6 else f"{address}:{port}"


def segment(captured: Captured) -> Segment | None:
    """The TCP segment in a packet; None where there is none: other protocols, fragments, what is too short for its headers."""
    try:
        ip = _ip(captured)
        if ip is None:
            return None
        tcp = ip.data
        if not isinstance(tcp, dpkt.tcp.TCP):
            return None
        if isinstance(ip, dpkt.ip.IP):
            stated = ip.len - ip.hl * 4
        else:
            stated = ip.plen - sum(header.length for header in ip.all_extension_headers)
    except (dpkt.UnpackError, struct.error, IndexError, ValueError, AttributeError, NotImplementedError):
        return None  # dpkt's words for bytes that are no such packet
    payload = bytes(tcp.data)
    length = stated - tcp.off * 4
    if length < 0:  # segmentation was left to the network card, and the header says no length
        length = len(payload)
    flags = tcp.flags
    return Segment(
        (ip.src, tcp.sport), (ip.dst, tcp.dport), tcp.seq,
        bool(flags & dpkt.tcp.TH_SYN), bool(flags & dpkt.tcp.TH_ACK), bool(flags & (dpkt.tcp.TH_FIN | dpkt.tcp.TH_RST)),
        payload[:length], max(0, length - len(payload)),
    )  # fmt: skip


def _ip(captured: Captured) -> Any:
    """The IP packet as dpkt's object, None where there is none."""
    link, data = captured.link_type, captured.data
    if link == _ETHERNET:
        inner = dpkt.ethernet.Ethernet(data).data
    elif link in _RAW:
        inner = dpkt.ip6.IP6(data) if data and data[0] >> 4 == 6 else dpkt.ip.IP(data)
    elif link == _LINUX_COOKED:
        inner = dpkt.sll.SLL(data).data
    elif link == _LINUX_COOKED_2:
        inner = dpkt.sll2.SLL2(data).data
    elif link in (_NULL, _LOOP):
        data = data[4:]  # the address family, in the byte order of whoever captured: the version says the same
        inner = dpkt.ip6.IP6(data) if data and data[0] >> 4 == 6 else dpkt.ip.IP(data)
    else:
        return None
    return inner if isinstance(inner, (dpkt.ip.IP, dpkt.ip6.IP6)) else None
