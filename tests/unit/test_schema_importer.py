"""The importer turns an API table and a wire table into specs that the loader accepts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from ctpproto.schema.emitter import emit
from ctpproto.schema.loader import load
from ctpproto.schema.model import VersionSpec
from ctpproto.schema.numbers import OWN_FID, OWN_TID

API: dict[str, Any] = {
    "api_version": "1.0",
    "types": {
        "BrokerID": {"c": "char", "len": 11},
        "Direction": {"c": "char", "codes": {"0": "Buy", "1": "Sell"}},
        "ErrorID": {"c": "int"},
        "ErrorMsg": {"c": "char", "len": 81},
        "Price": {"c": "double"},
        "Number": {"c": "short"},
    },
    "structs": {
        "RspInfo": [["ErrorID", "ErrorID"], ["ErrorMsg", "ErrorMsg"]],
        "InputOrder": [["BrokerID", "BrokerID"], ["Direction", "Direction"], ["LimitPrice", "Price"], ["BatchNumber", "Number"]],
    },
    "api": {
        "trader": {
            "requests": {"ReqOrderInsert": "InputOrder"},
            "callbacks": {"OnRspOrderInsert": ["InputOrder", "RspInfo"]},
        },
        "md": {"requests": {}, "callbacks": {}},
    },
    "errors": {"3": {"id": "INVALID_LOGIN", "prompt": "CTP:不合法的登录"}},
}
WIRE: dict[str, Any] = {
    "measured_on": "a loopback",
    "trader": [
        {
            "name": "ReqOrderInsert",
            "kind": "request",
            "tid": "0x4000",
            "series": 1,
            "fields": [{"fid": "0x0400", "struct": "InputOrder"}],
        },
        {
            "name": "OnRspOrderInsert",
            "kind": "response",
            "tid": "0x4001",
            "fields": [{"fid": "0x0000", "struct": "RspInfo"}, {"fid": "0x0400", "struct": "InputOrder", "repeated": True}],
        },
    ],
    "md": [],
}


def run(folder: Path, api: dict[str, Any]) -> VersionSpec:
    """The specs that the command writes, as loaded."""
    folder.mkdir()
    (folder / "api.json").write_text(json.dumps(api), "utf-8")
    (folder / "wire.json").write_text(json.dumps(WIRE), "utf-8")
    command = [sys.executable, "-m", "ctpproto.schema.importer", "api.json", "--wire", "wire.json", "--out", "specs"]
    subprocess.run(command, cwd=folder, check=True)
    return load(folder / "specs", api["api_version"])


def test_types_structs_messages_and_errors_come_over_whole(tmp_path: Path) -> None:
    spec = run(tmp_path / "a", API)
    assert {name: (t.kind, t.length) for name, t in spec.types.items()} == {
        "BrokerID": ("text", 11), "Direction": ("char", 1), "ErrorID": ("int", 1), "ErrorMsg": ("text", 81),
        "Price": ("double", 1), "Number": ("short", 1),
    }  # fmt: skip
    assert dict(spec.types["Direction"].codes) == {"Buy": "0", "Sell": "1"}
    order = spec.structs["InputOrder"]
    assert order.fid == 0x0400 and order.members[2:] == (("LimitPrice", "Price"), ("BatchNumber", "Number"))
    assert [(m.name, m.tid, m.series, m.structs, m.repeated, m.own) for m in spec.messages] == [
        ("ReqOrderInsert", 0x4000, 1, ("InputOrder",), False, False),
        ("OnRspOrderInsert", 0x4001, None, ("RspInfo", "InputOrder"), True, False),
    ]
    assert [(e.name, e.id, e.prompt) for e in spec.errors] == [("INVALID_LOGIN", 3, "CTP:不合法的登录")]


def test_what_was_not_observed_gets_own_numbers(tmp_path: Path) -> None:
    more = json.loads(json.dumps(API))
    more["structs"]["Novelty"] = [["BrokerID", "BrokerID"]]
    more["api"]["trader"]["requests"]["ReqNovelty"] = "Novelty"
    spec = run(tmp_path / "b", more)
    assert spec.structs["InputOrder"].fid == 0x0400 and not spec.structs["InputOrder"].own
    assert (spec.structs["Novelty"].fid, spec.structs["Novelty"].own) == (OWN_FID, True)
    novel = next(m for m in spec.messages if m.name == "ReqNovelty")
    assert (novel.tid, novel.own) == (OWN_TID, True)


def test_what_was_imported_can_be_emitted_and_used(tmp_path: Path) -> None:
    """From tables to a class that packs, through files alone."""
    text = emit({"1.0": run(tmp_path / "c", API)})["v1_0/structs.py"]
    module: dict[str, Any] = {"__name__": "v1_0.structs"}
    exec(compile(text, "structs.py", "exec"), module)  # noqa: S102 (generated from the table above)
    kind = module["__getattr__"]("InputOrder")
    order = kind(BrokerID="9999", Direction="1", LimitPrice=None, BatchNumber=-1)
    assert order.SIZE == 11 + 1 + 8 + 2
    assert kind.__module__ == "v1_0.structs" and kind.unpack(order.pack()).to_dict() == order.to_dict()
