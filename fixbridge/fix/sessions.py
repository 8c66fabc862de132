"""The session table at work: which session a Logon belongs to, who trades over it, when it is open."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import Iterator

from fixbridge.fix.engine import SessionKey
from fixbridge.fix.schedule import Schedule
from fixbridge.fix.settings import APPL_VER_IDS, Fix, FixSession, begin_string_of


@dataclass(frozen=True)
class Session:
    """One row of the table in one BeginString. `versions`: the application versions that it may log on with."""

    key: SessionKey
    settings: FixSession
    versions: tuple[str, ...]
    schedule: Schedule = field(compare=False)
    networks: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = ()

    def admits(self, address: str) -> bool:
        """Whether the allow-list has that address."""
        if not self.networks:
            return True
        found = ipaddress.ip_address(address.partition("%")[0])
        if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        return any(found in network for network in self.networks)


def table(fix: Fix) -> dict[SessionKey, Session]:
    """Every session of the configuration, each BeginString by itself."""
    found: dict[SessionKey, Session] = {}
    for row in rows(fix):
        for begin_string in dict.fromkeys(begin_string_of(version) for version in row.versions):
            key = SessionKey(begin_string, row.sender_comp_id or fix.comp_id, row.target_comp_id)
            versions = tuple(version for version in row.versions if begin_string_of(version) == begin_string)
            networks = tuple(ipaddress.ip_network(text) for text in row.addresses)
            found[key] = Session(key, row, versions, Schedule(row), networks)
    return found


def rows(fix: Fix) -> Iterator[FixSession]:
    """The rows of [[fix.session]], or the demo's."""
    if fix.session:
        yield from fix.session
        return
    for n in range(1, fix.clients + 1):
        yield fix.default.model_copy(update={"target_comp_id": f"CLIENT{n}", "user": f"10000{n}", "investor": f"10000{n}"})


def members(fix: Fix) -> dict[str, tuple[str, str]]:
    """Their CompID -> (user, investor)."""
    return {row.target_comp_id: (row.user, row.investor or row.user) for row in rows(fix)}


def version_of(appl_ver_id: str) -> str:
    """The application version that DefaultApplVerID(1137) names, "" for one that is not known."""
    return next((version for version, code in APPL_VER_IDS.items() if code == appl_ver_id), "")
