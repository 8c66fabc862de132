"""Writes specs/ctp/<version> from API tables: one JSON with types, structs, callbacks and errors, one with wire numbers.

The API tables come from a header package, the wire table from observation of the official client library. A version
without a wire table of its own takes the numbers of an observed one where names carry over; what remains gets numbers
of our own, marked `own`, which no CTP client will ever see.

    python -m ctpproto.schema.importer api-6.3.11.json --wire wire-6.3.11.json --out specs/ctp/6.3.11
    python -m ctpproto.schema.importer api-6.7.13.json --wire wire-6.3.11.json --carried --out specs/ctp/6.7.13
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

OWN_TID = 0x0F000000  # far from every TID observed (the highest is 0x1803A)
OWN_FID = 0xC000  # likewise (0x3016)
_KINDS = {"int": "int", "short": "short", "double": "double"}


def _types(api: dict[str, Any]) -> str:
    lines = []
    for name, row in api["types"].items():
        if row["c"] != "char":
            lines.append(f'[{name}]\nkind = "{_KINDS[row["c"]]}"\n')
        elif "len" in row:
            lines.append(f'[{name}]\nkind = "text"\nlength = {row["len"]}\n')
        else:
            codes = "".join(f"{label} = {json.dumps(char)}\n" for char, label in row.get("codes", {}).items())
            lines.append(f'[{name}]\nkind = "char"\n' + (f"[{name}.codes]\n{codes}" if codes else ""))
    return "\n".join(lines)


def _structs(api: dict[str, Any], fids: dict[str, int], own: set[str]) -> str:
    lines = []
    for name, members in api["structs"].items():
        lines.append(f"[{name}]")
        if name in fids:
            lines.append(f"fid = 0x{fids[name]:04X}")
        if name in own:
            lines.append("own = true")
        rows = (f'    "{m}",' if m == t else f'    "{m}:{t}",' for m, t in members)
        lines += ["members = [", *rows, "]", ""]
    return "\n".join(lines)


def _message(api_name: str, row: dict[str, Any]) -> str:
    lines = ["[[message]]", f'name = "{row["name"]}"', f'api = "{api_name}"', f'kind = "{row["kind"]}"', f"tid = 0x{row['tid']:04X}"]
    if row.get("series") is not None:
        lines.append(f"series = {row['series']}")
    lines.append(f"structs = {json.dumps(row['structs'])}")
    lines += [f"{flag} = true" for flag in ("repeated", "own") if row.get(flag)]
    return "\n".join(lines) + "\n"


# The wire table's labels for what the API has no single name for.
_NAMES = {
    "(flow positions)": "FlowPositions",
    "OnRtnDepthMarketData (whole)": "OnRtnDepthMarketData",
    "OnRtnDepthMarketData (incremental)": "OnRtnDepthMarketDataIncrement",
}


def _wire_rows(wire: dict[str, Any]) -> tuple[dict[str, list[dict[str, Any]]], dict[str, int]]:
    rows: dict[str, list[dict[str, Any]]] = {"trader": [], "md": []}
    fids: dict[str, int] = {}
    for api_name in rows:
        for message in wire[api_name]:
            for f in message["fields"]:
                fids[f["struct"]] = int(f["fid"], 16)
            rows[api_name].append(
                {
                    "name": _NAMES.get(message["name"], message["name"]),
                    "kind": message["kind"],
                    "tid": int(message["tid"], 16),
                    "series": message.get("series"),
                    "structs": [f["struct"] for f in message["fields"]],
                    "repeated": any(f.get("repeated") for f in message["fields"]),
                }
            )
    return rows, fids


def _own_rows(api: dict[str, Any], rows: dict[str, list[dict[str, Any]]], fids: dict[str, int]) -> set[str]:
    """Adds to `rows` and `fids` what the API has and the observed wire lacks; drops what the API lacks."""
    own: set[str] = set()
    next_tid = OWN_TID
    for api_name, side in api["api"].items():
        for row in list(rows[api_name]):
            if any(s not in api["structs"] and s in fids for s in row["structs"] if not s.startswith("MarketData")):
                rows[api_name].remove(row)  # e.g. a request that the later version dropped together with its struct
        names = {row["name"] for row in rows[api_name]}
        callables = [(n, "request", [s]) for n, s in side["requests"].items()]
        callables += [(n, "response" if n.startswith("OnRsp") else "return", list(reversed(s))) for n, s in side["callbacks"].items()]
        for name, kind, structs in callables:
            if not structs or name in names or name in ("ReqUserLogin", "ReqUserLogout") or api_name == "md":
                continue
            rows[api_name].append({"name": name, "kind": kind, "tid": next_tid, "structs": structs, "own": True})
            next_tid += 1
            for struct in structs:
                if struct not in fids:
                    fids[struct] = OWN_FID + len(own)
                    own.add(struct)
    return own


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("api", type=Path, help="types, structs, callbacks and errors of one API version (JSON)")
    parser.add_argument("--wire", type=Path, required=True, help="TIDs, FIDs and series as observed (JSON)")
    parser.add_argument("--carried", action="store_true", help="the wire table is another version's: carry over, add own numbers")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    api = json.loads(arguments.api.read_text("utf-8"))
    wire = json.loads(arguments.wire.read_text("utf-8"))
    rows, fids = _wire_rows(wire)
    own = _own_rows(api, rows, fids) if arguments.carried else set()
    source = f"# CTP API {api['api_version']}"
    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    wire_note = f"TIDs, FIDs and series: {wire['measured_on']}" + ("; carried over by name, `own` where ours" if arguments.carried else "")
    errors = "\n".join(
        f"[{row['id']}]\nid = {number}\nprompt = {json.dumps(row['prompt'], ensure_ascii=False)}\n" for number, row in api["errors"].items()
    )
    files = {
        "types": (f"{source}: data types and character codes, from its headers.", _types(api)),
        "structs": (f"{source}: structs in wire order, \"Member\" or \"Member:Type\", from its headers. {wire_note}", _structs(api, fids, own)),
        "messages": (f"{source}: messages. {wire_note}", "\n".join(_message(n, r) for n, side in rows.items() for r in side)),
        "errors": (f"{source}: documented errors (error.xml of its package).", errors),
    }
    for name, (title, body) in files.items():
        comment = title if title.startswith("#") else "# " + title
        (out / f"{name}.toml").write_text(f"{comment}\n\n{body}", "utf-8")


if __name__ == "__main__":
    main()
