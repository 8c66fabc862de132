"""The codecs that ours is measured beside, each used as its own documentation shows.

Imports nothing of the project: it is also run by the interpreter of an environment that has only a CTP binding, as a worker
that answers one JSON line with one JSON line:

    {"struct": spec}                                    -> {"libraries": {name: [operations]}, "missing": {name: why}}
    {"library": name, "operation": op, "number": n}     -> {"us": microseconds of one}

A spec is {"name", "members": [[name, kind, size, value], ...], "five": [five names]}; kinds and sizes are those of
ctpproto.structs, numbers big-endian, without alignment.
"""

from __future__ import annotations

import ctypes
import json
import struct
import sys
import time
import timeit
from typing import Any, Callable

OPERATIONS = ("decode", "five", "all", "encode", "json")
_CTYPES = {"c": ctypes.c_char, "h": ctypes.c_int16, "i": ctypes.c_int32, "q": ctypes.c_int64, "d": ctypes.c_double}
Statements = dict[str, tuple[str, dict[str, Any]]]  # operation -> what is timed, and the names in it


class Spec:
    """A struct and one value of it."""

    def __init__(self, raw: dict[str, Any]):
        self.name: str = raw["name"]
        self.members: list[tuple[str, str, int, Any]] = [tuple(row) for row in raw["members"]]
        self.five: list[str] = raw["five"]
        self.names = [name for name, *_ in self.members]
        self.bytes_values = [v.encode("gbk") if isinstance(v, str) else v for *_, v in self.members]
        self.layout = struct.Struct(">" + "".join(k if k in "hiqd" else f"{size}s" for _, k, size, _ in self.members))
        self.packed = self.layout.pack(*self.bytes_values)


def by_struct(spec: Spec) -> Statements:
    """Text stays bytes with its NULs; only JSON decodes it."""
    places = [spec.names.index(name) for name in spec.five]
    given = {"S": spec.layout, "raw": spec.packed, "names": spec.names, "values": spec.bytes_values, "dumps": json.dumps}
    return {
        "decode": ("S.unpack(raw)", given),
        "five": (f"t = S.unpack(raw); {'; '.join(f't[{place}]' for place in places)}", given),
        "all": ("S.unpack(raw)", given),
        "encode": ("S.pack(*values)", given),
        "json": ("dumps({n: v.rstrip(b'\\0').decode('gbk') if type(v) is bytes else v for n, v in zip(names, S.unpack(raw))})", given),
    }  # fmt: skip


def by_ctypes(spec: Spec) -> Statements:
    """Text is read as bytes up to the NUL."""
    fields = [(name, ctypes.c_char * size if kind == "s" else _CTYPES[kind]) for name, kind, size, _ in spec.members]
    made = type(spec.name, (ctypes.BigEndianStructure,), {"_pack_": 1, "_fields_": fields})
    assert ctypes.sizeof(made) == len(spec.packed)
    given = {"D": made, "raw": spec.packed, "names": spec.names, "values": spec.bytes_values, "dumps": json.dumps}
    return {
        "decode": ("D.from_buffer_copy(raw)", given),
        "five": (f"o = D.from_buffer_copy(raw); {_reads(spec.five)}", given),
        "all": (f"o = D.from_buffer_copy(raw); {_reads(spec.names)}", given),
        "encode": ("bytes(D(*values))", given),
        "json": (
            "o = D.from_buffer_copy(raw); pairs = [(n, getattr(o, n)) for n in names]\n"
            "dumps({n: v.decode('gbk') if type(v) is bytes else v for n, v in pairs})",
            given,
        ),
    }


def by_numpy(spec: Spec) -> Statements:
    """A structured scalar; text is read as bytes."""
    import numpy

    dtype = numpy.dtype([(n, f"S{s}" if k in "sc" else f">{'f' if k == 'd' else 'i'}{s}") for n, k, s, _ in spec.members])
    assert dtype.itemsize == len(spec.packed)
    given = {"np": numpy, "T": dtype, "raw": spec.packed, "values": tuple(spec.bytes_values), "names": spec.names, "dumps": json.dumps}
    return {
        "decode": ("np.frombuffer(raw, T)[0]", given),
        "five": (f"o = np.frombuffer(raw, T)[0]; {'; '.join(f'o[{name!r}]' for name in spec.five)}", given),
        "all": ("np.frombuffer(raw, T)[0].item()", given),
        "encode": ("np.array(values, T).tobytes()", given),
        "json": (
            "dumps({n: v.decode('gbk') if type(v) is bytes else v for n, v in zip(names, np.frombuffer(raw, T)[0].item())})",
            given,
        ),
    }


def by_construct(spec: Spec) -> Statements:
    """Compiled, text as ASCII: its strings know no GBK."""
    import construct

    kinds = {"h": construct.Int16sb, "i": construct.Int32sb, "q": construct.Int64sb, "d": construct.Float64b}
    fields = [
        name / (construct.PaddedString(size, "ascii") if kind in "sc" else kinds[kind]) for name, kind, size, _ in spec.members
    ]
    made = construct.Struct(*fields).compile()
    values = {name: value for name, _, _, value in spec.members}
    assert made.build(values) == spec.packed
    given = {"C": made, "raw": spec.packed, "values": values, "dumps": json.dumps}
    return {
        "decode": ("C.parse(raw)", given),
        "five": (f"o = C.parse(raw); {_reads(spec.five)}", given),
        "all": (f"o = C.parse(raw); {_reads(spec.names)}", given),
        "encode": ("C.build(values)", given),
        "json": ("dumps({n: v for n, v in C.parse(raw).items() if n != '_io'})", given),
    }


def by_ctpwrapper(spec: Spec) -> Statements:
    """Its structs are the C library's memory, native and aligned: what a callback gets. `encode` makes one, not wire bytes."""
    from ctpwrapper import ApiStructure

    made = getattr(ApiStructure, f"{spec.name}Field")
    theirs = {name for name, _ in made._fields_}
    values = {name: value for name, value in zip(spec.names, spec.bytes_values) if name in theirs}
    given = {"D": made, "raw": bytes(made(**values)), "values": values, "dumps": json.dumps}
    return {
        "decode": ("D.from_buffer_copy(raw)", given),
        "five": (f"o = D.from_buffer_copy(raw); {_reads(spec.five)}", given),
        "all": (f"o = D.from_buffer_copy(raw); {_reads([name for name in spec.names if name in theirs])}", given),
        "encode": ("D(**values)", given),
        "json": ("dumps(D.from_buffer_copy(raw).to_dict())", given),
    }


def by_openctp(spec: Spec) -> Statements:
    """SWIG objects over the C library's memory: a callback gets one, so only reading and filling one can be measured."""
    from openctp_ctp import thostmduserapi, thosttraderapi

    module = thosttraderapi if hasattr(thosttraderapi, f"CThostFtdc{spec.name}Field") else thostmduserapi
    made = getattr(module, f"CThostFtdc{spec.name}Field")
    one = made()
    values = [(name, value) for name, _, _, value in spec.members if hasattr(one, name)]
    for name, value in values:
        setattr(one, name, value)
    names = [name for name, _ in values]
    given = {"D": made, "o": one, "values": values, "names": names, "dumps": json.dumps}
    return {
        "five": (_reads(spec.five), given),
        "all": (_reads(names), given),
        "encode": ("n = D()\n" + "\n".join(f"n.{name} = {value!r}" for name, value in values), given),
        "json": ("dumps({n: getattr(o, n) for n in names})", given),
    }


def _reads(names: list[str]) -> str:
    return "; ".join(f"o.{name}" for name in names)


HERE = {"struct": by_struct, "ctypes": by_ctypes, "numpy": by_numpy, "construct": by_construct}
BINDINGS = {"ctpwrapper": by_ctpwrapper, "openctp-ctp": by_openctp}


def us_of_one(statement: tuple[str, dict[str, Any]], number: int) -> float:
    """Microseconds of processor time of one execution out of `number` in a row, without garbage collection."""
    source, names = statement
    return timeit.Timer(source, timer=time.process_time, globals=names).timeit(number) / number * 1e6


def prepare(libraries: dict[str, Callable[[Spec], Statements]], spec: Spec) -> tuple[dict[str, Statements], dict[str, str]]:
    """What can be measured here, and what not, with the reason."""
    ready: dict[str, Statements] = {}
    missing: dict[str, str] = {}
    for name, make in libraries.items():
        try:
            ready[name] = make(spec)
        except ImportError:
            missing[name] = "not installed"
    return ready, missing


def work(library: str) -> None:
    """Answer on stdout what is asked on stdin, until it ends."""
    ready: dict[str, Statements] = {}
    for line in sys.stdin:
        asked = json.loads(line)
        if "struct" in asked:
            ready, missing = prepare({library: BINDINGS[library]}, Spec(asked["struct"]))
            answer: dict[str, Any] = {"libraries": {name: list(of) for name, of in ready.items()}, "missing": missing}
        else:
            answer = {"us": us_of_one(ready[asked["library"]][asked["operation"]], asked["number"])}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    work(sys.argv[1])
