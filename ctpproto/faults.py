"""Faults: mistakes of a peer or of a caller, typed so that an answer can be given in the protocol's own words.

A fault is somebody else's mistake and is handled; our own mistakes are assertions and stop the core. Every fault
says what was wrong in one sentence a person can act on.
"""

from __future__ import annotations


class Fault(Exception):
    """Root of all faults of this library."""


class SpecFault(Fault):
    """The files below specs/ contradict themselves. `problems` lists every one found, not only the first."""

    def __init__(self, problems: list[str]):
        self.problems = problems
        super().__init__(f"{len(problems)} problem(s) in the specs:\n" + "\n".join(f"  - {p}" for p in problems))


class DoesNotFit(Fault):
    """A value cannot be said in a struct member: too long, out of range, not in GBK, or no such member."""

    def __init__(self, struct: str, member: str, value: object, why: str):
        self.struct, self.member, self.value, self.why = struct, member, value, why
        super().__init__(f"{struct}.{member}: {why}: {value!r}")


class Unsayable(Fault):
    """A struct or message that the version of the other side does not have."""

    def __init__(self, what: str, version: str):
        self.what, self.version = what, version
        super().__init__(f"CTP API {version} has no {what}")


class UnknownVersion(Fault):
    """An API version that the specs do not have."""

    def __init__(self, version: str, known: tuple[str, ...]):
        self.version, self.known = version, known
        super().__init__(f"no API version {version}: there is {', '.join(known)}")


class WireFault(Fault):
    """Bytes that break the wire format. The connection they came on cannot go on."""
