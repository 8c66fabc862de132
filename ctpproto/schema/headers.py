"""Reads a header package of the vendor: four C++ headers and error.xml, in GBK or UTF-8.

    ThostFtdcUserApiDataType.h    typedef char TThostFtdcBrokerIDType[11];    #define THOST_FTDC_D_Buy '0' before its typedef
    ThostFtdcUserApiStruct.h      struct CThostFtdcRspInfoField { TThostFtdcErrorIDType ErrorID; ... };
    ThostFtdcTraderApi.h, ...MdApi.h    virtual functions of the Api class (requests) and of the Spi class (callbacks)
    error.xml                     <error id="NONE" value="0" prompt="..."/>; missing in some packages

>>> problems: list[str] = []
>>> types = parse_types("#define THOST_FTDC_D_Buy '0'\\ntypedef char TThostFtdcDirectionType;", problems)
>>> types["Direction"].kind, dict(types["Direction"].codes)
('char', {'Buy': '0'})

What stands in these files and is none of this is a problem that is said, not skipped: a fact would be lost in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from ctpproto.faults import SpecFault
from ctpproto.schema.model import ErrorSpec, TypeSpec

DATA_TYPES, STRUCTS, ERRORS = "ThostFtdcUserApiDataType.h", "ThostFtdcUserApiStruct.h", "error.xml"
APIS = {"trader": "ThostFtdcTraderApi.h", "md": "ThostFtdcMdApi.h"}

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_DIRECTIVE = re.compile(r"^[ \t]*#(?!define[ \t]+THOST_FTDC_)[^\n]*", re.MULTILINE)
_TYPE_STATEMENT = re.compile(
    r"\#define\s+THOST_FTDC_[A-Za-z0-9]+_(?P<code>\w+)\s+'(?P<value>[^'\n]+)'"
    r"|typedef\s+(?P<kind>char|int|short|double)\s+TThostFtdc(?P<type>\w+)Type\s*(?:\[\s*(?P<length>\d+)\s*\])?\s*;"
    r"|enum\s+\w+\s*\{[^}]*\}\s*;"
)
_STRUCT = re.compile(r"struct\s+CThostFtdc(?P<name>\w+)Field\s*\{(?P<body>[^}]*)\}\s*;")
_MEMBER = re.compile(r"TThostFtdc(?P<type>\w+)Type\s+(?P<name>\w+)\s*;")
_CLASS = re.compile(r"class\s+(?:\w+\s+)?CThostFtdc\w+(?P<kind>Spi|Api)\s*\{(?P<body>.*?)\n\}\s*;", re.DOTALL)
_METHOD = re.compile(r"virtual\s+(?P<result>[\w\s*]+?)\b(?P<name>\w+)\s*\((?P<parameters>[^)]*)\)")
_STRUCT_POINTER = re.compile(r"CThostFtdc(\w+)Field\s*\*")


@dataclass(frozen=True, slots=True)
class Call:
    """A virtual function: requests are called, callbacks (`is_callback`) are answered. `structs`: in order of the parameters."""

    name: str
    api: str
    is_callback: bool
    structs: tuple[str, ...]
    parameters: tuple[str, ...] = ()

    @property
    def is_message(self) -> bool:
        """Whether a message stands behind it: a request, or a callback that brings a struct."""
        return bool(self.structs) and (self.is_callback or self.name.startswith("Req"))


@dataclass(frozen=True, slots=True)
class ApiTables:
    """What an API version declares, without numbers of the wire."""

    types: dict[str, TypeSpec] = field(default_factory=dict)
    structs: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    calls: tuple[Call, ...] = ()
    errors: tuple[ErrorSpec, ...] = ()


def read_package(path: Path) -> ApiTables:
    """The tables of the header package in a folder, searched below it.

    Raises SpecFault with every problem: files that are missing or are there twice, statements that are not understood.
    """
    problems: list[str] = []
    texts = {name: _text(path, name, problems) for name in (DATA_TYPES, STRUCTS, *APIS.values())}
    if problems:
        raise SpecFault(problems)
    types = parse_types(texts[DATA_TYPES], problems)
    structs = parse_structs(texts[STRUCTS], problems)
    calls = tuple(call for api, name in APIS.items() for call in parse_calls(texts[name], api, problems))
    errors = parse_errors(_text(path, ERRORS, problems), problems) if list(path.rglob(ERRORS)) else ()
    if problems:
        raise SpecFault(problems)
    return ApiTables(types, structs, calls, errors)


def decode(raw: bytes) -> str:
    """The text of a file, without byte order marks and CRs."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("gb18030", "replace")  # only comments and prompts are not ASCII; a broken one is seen there
    return text.replace("\ufeff", "").replace("\r\n", "\n")


def _text(path: Path, name: str, problems: list[str]) -> str:
    found = sorted(path.rglob(name))
    if len(found) != 1:
        problems.append(f"{name}: {'no such file' if not found else f'{len(found)} of them'} below {path}")
        return ""
    return decode(found[0].read_bytes())


def _statements(text: str) -> str:
    """The text without comments, other directives and the `extern "C"` around it."""
    return _DIRECTIVE.sub("", _COMMENT.sub("", text))


def _left_over(text: str, understood: re.Pattern[str], file: str) -> list[str]:
    rest = [line.strip() for line in understood.sub("", text).splitlines()]
    return [f"{file}: not understood: {line}" for line in rest if line]


def parse_types(text: str, problems: list[str]) -> dict[str, TypeSpec]:
    """Data types by name. Codes stand before the type they belong to."""
    text = _statements(text)
    problems += _left_over(text, _TYPE_STATEMENT, DATA_TYPES)
    types: dict[str, TypeSpec] = {}
    codes: dict[str, str] = {}
    for found in _TYPE_STATEMENT.finditer(text):
        if found["code"]:
            if found["code"] in codes:
                problems.append(f"{DATA_TYPES}: code {found['code']} stands twice before one type")
            codes[found["code"]] = found["value"]
        elif found["type"]:
            name, length = found["type"], found["length"]
            if name in types:
                problems.append(f"{DATA_TYPES}: type {name} stands twice")
            kind = "text" if length else found["kind"]
            types[name] = TypeSpec(name, kind, int(length or 1), MappingProxyType(codes))
            codes = {}
    if codes:
        problems.append(f"{DATA_TYPES}: codes without a type behind them: {', '.join(codes)}")
    return types


def parse_structs(text: str, problems: list[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Struct name -> (member, type) in order."""
    text = _statements(text)
    problems += _left_over(text, _STRUCT, STRUCTS)
    structs: dict[str, tuple[tuple[str, str], ...]] = {}
    for found in _STRUCT.finditer(text):
        name = found["name"]
        if name in structs:
            problems.append(f"{STRUCTS}: struct {name} stands twice")
        problems += _left_over(found["body"], _MEMBER, f"{STRUCTS}: {name}")
        structs[name] = tuple((member["name"], member["type"]) for member in _MEMBER.finditer(found["body"]))
    return structs


def parse_calls(text: str, api: str, problems: list[str]) -> list[Call]:
    """Virtual functions of both classes, the callbacks behind the functions."""
    text = _statements(text)
    bodies = {found["kind"]: found["body"] for found in _CLASS.finditer(text)}
    calls = []
    for kind in ("Api", "Spi"):
        if kind not in bodies:
            problems.append(f"{APIS[api]}: no class CThostFtdc...{kind}")
            continue
        body = bodies[kind]
        methods = list(_METHOD.finditer(body))
        if len(methods) != len(re.findall(r"\bvirtual\b", body)):
            problems.append(f"{APIS[api]}: {kind} has virtual functions that are not understood")
        for found in methods:
            parameters = tuple(" ".join(p.split()) for p in found["parameters"].split(",") if p.strip())
            calls.append(Call(found["name"], api, kind == "Spi", tuple(_STRUCT_POINTER.findall(found["parameters"])), parameters))
    return calls


def parse_errors(text: str, problems: list[str]) -> tuple[ErrorSpec, ...]:
    """The documented errors in the file's order. Errors inside comments are none."""
    start = text.find("<?xml")  # one package has two broken byte order marks before it
    if start < 0 or "<!ENTITY" in text:
        problems.append(f"{ERRORS}: not the vendor's: it begins without <?xml, or declares entities")
        return ()
    try:
        root = ElementTree.fromstring(text[start:])
    except ElementTree.ParseError as error:
        problems.append(f"{ERRORS}: {error}")
        return ()
    errors = []
    for row in root.iter("error"):
        name, value, prompt = (row.get(key) for key in ("id", "value", "prompt"))
        if not name or not value or prompt is None or not value.lstrip("-").isdigit():
            problems.append(f"{ERRORS}: not understood: {dict(row.attrib)}")
        else:
            errors.append(ErrorSpec(name, int(value), prompt))
    return tuple(errors)
