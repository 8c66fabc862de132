"""A header package becomes tables, whatever its encoding; what is not understood is said, never skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from unit import header_package

from ctpproto.faults import SpecFault
from ctpproto.schema.headers import read_package
from ctpproto.schema.model import ErrorSpec


@pytest.mark.parametrize("encoding", ["gbk", "utf-8", "utf-8-sig"])
def test_everything_declared_is_there(tmp_path: Path, encoding: str) -> None:
    tables = read_package(header_package.write(tmp_path, encoding))
    assert {name: (t.kind, t.length, dict(t.codes)) for name, t in tables.types.items()} == {
        "BrokerID": ("text", 11, {}),
        "Direction": ("char", 1, {"Buy": "0", "Sell": "1"}),
        "VirementTradeCode": ("char", 1, {"BankBankToFuture": "102001"}),
        "ErrorID": ("int", 1, {}),
        "ErrorMsg": ("text", 81, {}),
        "Price": ("double", 1, {}),
        "Number": ("short", 1, {}),
    }
    assert list(tables.structs) == ["RspInfo", "InputOrder", "Novelty"]
    assert tables.structs["RspInfo"] == (("ErrorID", "ErrorID"), ("ErrorMsg", "ErrorMsg"))
    assert tables.structs["InputOrder"][2:] == (("LimitPrice", "Price"), ("BatchNumber", "Number"))
    assert [(c.api, c.name, c.structs) for c in tables.calls if c.is_message] == [
        ("trader", "ReqOrderInsert", ("InputOrder",)),
        ("trader", "ReqNovelty", ("Novelty",)),
        ("trader", "OnRspOrderInsert", ("InputOrder", "RspInfo")),
        ("trader", "OnRtnNovelty", ("Novelty",)),
        ("md", "OnRspError", ("RspInfo",)),
    ]
    assert [(c.name, c.parameters) for c in tables.calls if not c.is_message] == [
        ("Join", ()), ("RegisterFront", ("char *pszFrontAddress",)), ("OnFrontConnected", ()),
        ("OnFrontDisconnected", ("int nReason",)),
        ("SubscribeMarketData", ("char *ppInstrumentID[]", "int nCount")),
    ]  # fmt: skip
    assert tables.errors == (ErrorSpec("NONE", 0, "CTP:正确"), ErrorSpec("INVALID_LOGIN", 3, "CTP:不合法的登录"))


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("ThostFtdcUserApiDataType", "typedef long TThostFtdcOddType;", "not understood: typedef long TThostFtdcOddType;"),
        ("ThostFtdcUserApiDataType", "typedef int TThostFtdcAType;\ntypedef int TThostFtdcAType;", "type A stands twice"),
        ("ThostFtdcUserApiDataType", "#define THOST_FTDC_D_Buy '0'", "codes without a type behind them: Buy"),
        (
            "ThostFtdcUserApiDataType",
            "#define THOST_FTDC_D_Buy '0'\n#define THOST_FTDC_D_Buy '1'\ntypedef char TThostFtdcDType;",
            "code Buy stands twice",
        ),
        ("ThostFtdcUserApiStruct", "struct CThostFtdcAField { int Bare; };", "A: not understood: int Bare;"),
        ("ThostFtdcUserApiStruct", "union CThostFtdcAField { };", "not understood: union CThostFtdcAField"),
        ("ThostFtdcTraderApi", "class CThostFtdcTraderSpi {\nvirtual void On(;\n};", "Spi has virtual functions that are not"),
        ("ThostFtdcTraderApi", "class CThostFtdcTraderSpi {\n};", "ThostFtdcTraderApi.h: no class CThostFtdc...Api"),
        ("error", "<errors/>", "error.xml: not the vendor's"),
        ("error", "<?xml version='1.0'?><!DOCTYPE e [<!ENTITY a 'b'>]><e/>", "error.xml: not the vendor's"),
        ("error", "<?xml version='1.0'?><errors>", "error.xml: no element found"),
        ("error", "<?xml version='1.0'?><errors><error id='A' value='x' prompt=''/></errors>", "error.xml: not understood"),
    ],
)
def test_what_is_not_understood_is_a_problem(tmp_path: Path, file: str, text: str, said: str) -> None:
    with pytest.raises(SpecFault) as refused:
        read_package(header_package.write(tmp_path, **{file: text}))
    assert said in str(refused.value)


def test_missing_and_doubled_files_are_problems_and_no_error_list_is_none(tmp_path: Path) -> None:
    package = header_package.write(tmp_path)
    (found,) = package.rglob("error.xml")
    found.unlink()
    assert read_package(package).errors == ()
    (found.parent / "ThostFtdcMdApi.h").unlink()
    (package / "ThostFtdcUserApiStruct.h").write_text("")
    with pytest.raises(SpecFault) as refused:
        read_package(package)
    assert [p.partition(" below")[0] for p in refused.value.problems] == [
        "ThostFtdcUserApiStruct.h: 2 of them", "ThostFtdcMdApi.h: no such file",
    ]  # fmt: skip
