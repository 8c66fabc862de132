"""The second codec: a slow and plain reading of the same specs with `construct`, to hold the fast one against.

It knows the specs through `ctpproto.schema` and shares no code with `ctpproto.structs`, `ctpproto.ftd` or what is generated:
what the two agree on, neither got from the other (tests/tidy/test_reference.py, tests/property/test_reference.py).

    version = ReferenceVersion("6.3.11")
    version.parse("InputOrder", raw)            {"BrokerID": "9999", ...}: never raises
    version.build("InputOrder", {...})          bytes; Refused, naming the member
    wire.frames(stream), wire.packet(content)   FTD frames, FTDC packets; Refused, with the byte

Values are those of `ctpproto.structs`: GBK text as str, '' for the NUL character, None for DBL_MAX. Needs `construct`
(`pip install "fixbridge[reference]"`).
"""

from __future__ import annotations

try:
    import construct  # noqa: F401
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        'the reference codec needs construct: pip install "fixbridge[reference]"', name="construct"
    ) from missing

from ctpproto.reference.refusals import Refused
from ctpproto.reference.structs import ReferenceVersion

__all__ = ["ReferenceVersion", "Refused"]
