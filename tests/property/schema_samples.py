"""Every struct of every version in all its makings, with values and bytes that fit, nearly fit, and do not."""

from __future__ import annotations

import random
from importlib import import_module
from typing import Any, Iterator, NamedTuple

from ctpproto import _structs_c, _structs_python
from ctpproto.reference import ReferenceVersion
from ctpproto.schema.loader import load_all
from ctpproto.structs import DBL_MAX, Member, Struct

REFERENCES = {name: ReferenceVersion(name) for name in load_all()}
INTEGER_BITS = {"i": 32, "h": 16, "q": 64}
GBK_TEXT = "ab ~" + "资金不足合约丂齄銀"
STRANGE = (None, "", "\0", "é", "€", "\U0001f600", "x" * 5000, 1, -1, 2**15, 2**31, 2**63, -(2**63) - 1, 1.5, float("nan"),
           float("inf"), 10**400, b"", b"\0", bytes(5000), True, object())  # fmt: skip
HEADS = (b"", b"9999", "资金".encode("gbk"), b"\x81", b"\xff\xff", b"\xe0\xe0", b"\0\0a")


class Making(NamedTuple):
    """One struct: the reference that knows it, its name there, and its types in C and in Python."""

    reference: ReferenceVersion
    name: str
    fast: tuple[type[Struct], type[Struct]]

    def __repr__(self) -> str:
        return f"{self.reference.name}.{self.name}"


def _made(version: str, struct: type[Struct]) -> Making:
    rows = "\n".join(f"{m.name} {m.type_name} {m.kind}{m.size if m.kind in 'sb' else ''}" for m in struct.MEMBERS.values())
    twins = [
        making.make_struct(struct.VERSION, __name__, struct.NAME, struct.FID, rows) for making in (_structs_c, _structs_python)
    ]
    return Making(REFERENCES[version], struct.NAME, (twins[0], twins[1]))


def _all() -> list[Making]:
    found = []
    for version in REFERENCES:
        package = version if version == "internal" else "v" + version.replace(".", "_")
        module = import_module(f"ctpproto.generated.{package}.structs")
        found += [_made(version, struct) for struct in module.STRUCTS.values()]
    return found


ALL = _all()


def good_value(member: Member, rng: random.Random) -> Any:
    """A value that the member can say, as it reads back."""
    if member.kind == "s":
        text = "".join(rng.choices(GBK_TEXT, k=rng.randint(0, member.size)))
        while len(text.encode("gbk")) >= member.size:
            text = text[:-1]
        return text
    if member.kind == "c":
        return rng.choice(["", "0", "~", "\xff"])
    if member.kind == "b":
        return rng.randbytes(member.size)
    if member.kind == "d":
        return rng.choice([None, 0.0, -0.0, 5e-324, -DBL_MAX, 3812.2, rng.uniform(-1e9, 1e9)])
    bits = INTEGER_BITS[member.kind]
    return rng.choice([0, -1, 2 ** (bits - 1) - 1, -(2 ** (bits - 1)), rng.getrandbits(bits - 1)])


def good_values(struct: type[Struct], rng: random.Random) -> dict[str, Any]:
    return {name: good_value(member, rng) for name, member in struct.MEMBERS.items()}


def byte_samples(size: int, rng: random.Random) -> Iterator[bytes]:
    """Whole, short, long, empty; noise, text that does not end, text that is no GBK."""
    yield from (b"", bytes(size), b"\xff" * size, b"a" * (size + 7), rng.randbytes(size), rng.randbytes(rng.randint(0, size)))
    yield (rng.choice(HEADS) + bytes(rng.randint(0, 12))) * (size // 4 + 1)
