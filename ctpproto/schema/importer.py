"""Writes specs/ctp/<version> from API tables in JSON: one file with types, structs, callbacks and errors, one with wire numbers.

The wire table comes from observation of the official client library. This is how the first versions came in; a further one
comes from its header package (`fixbridge schema add-version`), with the numbers that the specs know by then.

    python -m ctpproto.schema.importer api-6.3.11.json --wire wire-6.3.11.json --out specs/ctp/6.3.11
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ctpproto.schema.headers import ApiTables, Call
from ctpproto.schema.model import ErrorSpec, MessageSpec, StructSpec, TypeSpec, VersionSpec
from ctpproto.schema.numbers import with_numbers
from ctpproto.schema.writer import files

# The wire table's labels for what the API has no single name for.
_NAMES = {
    "(flow positions)": "FlowPositions",
    "OnRtnDepthMarketData (whole)": "OnRtnDepthMarketData",
    "OnRtnDepthMarketData (incremental)": "OnRtnDepthMarketDataIncrement",
}


def api_tables(api: dict[str, Any]) -> ApiTables:
    """The tables of one API version, from their JSON."""
    types = {}
    for name, row in api["types"].items():
        codes = {label: character for character, label in row.get("codes", {}).items()}
        types[name] = TypeSpec(name, "text" if "len" in row else row["c"], row.get("len", 1), MappingProxyType(codes))
    calls = []
    for side, functions in api["api"].items():
        for name, struct in functions["requests"].items():
            calls.append(Call(name, side, False, (struct,) if isinstance(struct, str) else tuple(struct)))
        calls += [Call(name, side, True, tuple(structs)) for name, structs in functions["callbacks"].items()]
    structs = {name: tuple((member, kind) for member, kind in members) for name, members in api["structs"].items()}
    errors = tuple(ErrorSpec(row["id"], int(number), row["prompt"]) for number, row in api["errors"].items())
    return ApiTables(types, structs, tuple(calls), errors)


def wire_numbers(wire: dict[str, Any], version: str) -> VersionSpec:
    """The observed messages, and the structs that travelled (their FIDs; members stand in the API tables)."""
    messages, structs = [], {}
    for side in ("trader", "md"):
        for row in wire[side]:
            for f in row["fields"]:
                structs[f["struct"]] = StructSpec(f["struct"], int(f["fid"], 16), ())
            name = _NAMES.get(row["name"], row["name"])
            names = tuple(f["struct"] for f in row["fields"])
            is_repeated = any(f.get("repeated") for f in row["fields"])
            messages.append(MessageSpec(name, side, row["kind"], int(row["tid"], 16), row.get("series"), names, is_repeated))
    return VersionSpec(version, MappingProxyType({}), MappingProxyType(structs), tuple(messages), ())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("api", type=Path, help="types, structs, callbacks and errors of one API version (JSON)")
    parser.add_argument("--wire", type=Path, required=True, help="TIDs, FIDs and series as observed (JSON)")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    api = json.loads(arguments.api.read_text("utf-8"))
    wire = json.loads(arguments.wire.read_text("utf-8"))
    spec = with_numbers(api["api_version"], api_tables(api), wire_numbers(wire, api["api_version"]))
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, text in files(spec, "From its headers.", f"{wire['measured_on']}; `own` where ours").items():
        (arguments.out / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
