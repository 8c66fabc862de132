"""The cores that there are, by name, and the digest that says whether two of them are in the same state.

A distribution of one's own adds a core under the entry point group "fixbridge.core.cores" (name -> class).
"""

from __future__ import annotations

from hashlib import blake2b
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Iterable

from ctpproto.faults import Fault
from ctpproto.structs import Struct
from fixbridge.adapters.contract import Core
from fixbridge.adapters.primary.core import Primary

SECOND = "heterogeneous"  # by name, whether it is there or not
NOT_BUILT = (
    f"the second core, {SECOND!r}, is not there: its extension was not built, because no C compiler was at hand when fixbridge was "
    "installed. Install one (gcc or clang, with Python's headers) and install fixbridge again, in a checkout with `make setup`"
)

CORES: dict[str, type[Core]] = {Primary.NAME: Primary}
if find_spec("fixbridge.adapters.heterogeneous._matching"):  # compiled: where no compiler was at hand there is no second core
    from fixbridge.adapters.heterogeneous.core import Heterogeneous

    CORES[Heterogeneous.NAME] = Heterogeneous


class NoSuchCore(Fault):
    """No core has that name; the message says which there are."""


def kind_of(name: str) -> type[Core]:
    """The core of that name. Raises NoSuchCore."""
    if name in CORES:
        return CORES[name]
    plugged = {point.name: point for point in entry_points(group="fixbridge.core.cores")}
    if name == SECOND and name not in plugged:
        raise NoSuchCore(
            f"{NOT_BUILT}; or name a core that is there ({', '.join([*CORES, *plugged])}): [standby] core = \"{Primary.NAME}\" runs "
            "the same program twice, with the same faults"
        )
    if name not in plugged:
        raise NoSuchCore(f"no core is called {name!r}; there are: {', '.join([*CORES, *plugged])}")
    return plugged[name].load()


def digest_of(core: Core) -> str:
    """32 hexadecimal digits over the canonical export: what two cores compare."""
    return digest_of_records(core.export())


def digest_of_records(records: Iterable[Struct]) -> str:
    """The digest of the core that exported these records (specs/rules, R4: equal structs have equal bytes)."""
    state = blake2b(digest_size=16)
    for record in records:
        state.update(type(record).NAME.encode() + b"\0" + record.pack())
    return state.hexdigest()
