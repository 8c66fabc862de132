"""Tables of structs and codes: what is made when, and that nobody who asks need know."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib import import_module
from threading import Barrier, Thread

import pytest

from ctpproto import ctp
from ctpproto._lazy_tables import CodeTable, Lazy, StructTable
from ctpproto.generated.v6_3_11 import structs as structs_6_3_11
from ctpproto.structs import NO_FID, Struct


def test_importing_makes_no_type_and_asking_makes_one() -> None:
    program = (
        "from ctpproto import ctp, _lazy_tables\n"
        "made = []\n"
        "make = _lazy_tables.make_struct\n"
        "_lazy_tables.make_struct = lambda *rows: made.append(rows[2]) or make(*rows)\n"
        "assert 'Order' in ctp.V6_3_11.structs and 0x1002 in ctp.V6_3_11.by_fid and not made\n"
        "assert ctp.structs.Order is ctp.VOCABULARY.structs['Order'] is ctp.structs.STRUCTS['Order']\n"
        "assert ctp.VOCABULARY.by_fid[ctp.structs.Order.FID] is ctp.VOCABULARY.by_fid.get(ctp.structs.Order.FID) is ctp.structs.Order\n"
        "assert 'Order' in vars(ctp.structs) and made == ['Order'], made\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_lazy_mapping_knows_its_keys_before_and_makes_each_value_once() -> None:
    made: list[str] = []

    def make(key: str) -> list[str]:
        made.append(key)
        return [key]

    table = Lazy({"one": 1, "two": 2}, make)
    assert (len(table), list(table), "one" in table, "three" in table, made) == (2, ["one", "two"], True, False, [])
    assert table.get("three") is None and table.get("three", 3) == 3 and not made
    with pytest.raises(KeyError, match="three"):
        table["three"]
    assert table.get("one") is table["one"] and made == ["one"]
    assert dict(table) == {"one": ["one"], "two": ["two"]} and made == ["one", "two"]


def test_threads_that_ask_at_once_get_the_same_type() -> None:
    everybody = Barrier(8)
    found: list[type[Struct]] = []

    def make(name: str) -> type[Struct]:
        everybody.wait(10)  # nobody has put one there yet
        return type(name, (), {})

    table = Lazy({"Order": None}, make)
    threads = [Thread(target=lambda: found.append(table["Order"])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(found) == 8 and len(set(found)) == 1


@pytest.mark.parametrize("version", ctp.VERSIONS)
def test_modules_name_what_they_have_not_made_yet(version: str) -> None:
    for part in ("structs", "codes", "messages"):
        module = import_module(f"ctpproto.generated.v{version.replace('.', '_')}.{part}")
        names = [name for name in dir(module) if name[:1].isupper() and name not in ("CODES", "STRUCTS", "CodeTable", "StructTable")]
        assert len(names) > 100 and all(getattr(module, name) is not None for name in names)
        with pytest.raises(AttributeError, match="NoSuchThing"):
            module.NoSuchThing
    everything: dict[str, object] = {}
    exec(f"from ctpproto.generated.v{version.replace('.', '_')}.structs import *", everything)
    assert everything["InputOrder"] is ctp.version(version).structs["InputOrder"]


def test_a_pickled_struct_finds_its_type_in_a_process_that_has_not_made_it() -> None:
    struct = structs_6_3_11.InputOrder(BrokerID="9999", LimitPrice=3.5)
    program = "import pickle, sys; sys.stdout.buffer.write(pickle.dumps(pickle.loads(sys.stdin.buffer.read())))"
    back = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(struct), capture_output=True, check=True, timeout=60)
    assert pickle.loads(back.stdout) == struct and type(pickle.loads(back.stdout)) is structs_6_3_11.InputOrder


def test_tables_say_what_their_rows_say() -> None:
    module = {"__name__": "tables.of.a.test"}
    structs = StructTable("1", module, {"Alone": (NO_FID, "\nPrice Price d\n"), "Sent": (7, "\nText Text s3\nCode Code c\n")})
    assert structs.fid("Alone") == NO_FID and structs["Sent"].FID == structs.fid("Sent") == 7
    assert [m[:4] for m in structs["Sent"].MEMBERS.values()] == [("Text", "Text", "s", 3), ("Code", "Code", "c", 1)]
    codes = CodeTable(module, {"Day": {"1": "1st", "2": "None", "3": "Last"}})
    day = codes["Day"]
    assert (day._1st, day.None_, day.Last, day.__module__) == ("1", "2", "3", "tables.of.a.test")
