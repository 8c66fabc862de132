"""Who may import whom, and who may ask for sockets, clocks and randomness: the Layout of the architecture, read with `ast`.

Modules are named as they are installed: a file below adapters/ is `fixbridge.adapters...`.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator, NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {"ctpproto": "ctpproto", "fixbridge": "fixbridge", "adapters": "fixbridge.adapters"}
CONTRACT = "fixbridge.adapters.contract"
CORES = ("fixbridge.adapters.primary", "fixbridge.adapters.heterogeneous")

# Sockets, clocks and randomness, the event loop and threads with them. Not `datetime`: it is also how a date is taken apart.
IMPURE_MODULES = {
    "asyncio", "http", "multiprocessing", "random", "secrets", "select", "selectors", "signal", "socket", "socketserver", "ssl",
    "subprocess", "threading", "time", "urllib", "uuid", "uvloop",
}  # fmt: skip
IMPURE_CALLS = {"now", "utcnow", "today", "urandom", "getrandom"}  # of datetime, date and os
IMPURE_OWNERS = {"datetime", "date", "os"}
# Daemons, the log, drivers of a live counter or venue, and the client that a CTP program links to.
MAY_BE_IMPURE = (
    "fixbridge.adapters.log", "fixbridge.adapters.ctp", "fixbridge.adapters.fix", "fixbridge.adapters.secondary", "ctpproto.client",
)  # fmt: skip


class Use(NamedTuple):
    """Something a module asks for: an imported name, or an impure call."""

    name: str
    line: int
    is_call: bool = False


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def module_name(path: Path) -> str:
    folder, *rest = path.relative_to(ROOT).with_suffix("").parts
    return ".".join([PACKAGES[folder], *(part for part in rest if part != "__init__")])


def uses(source: str, module: str, is_package: bool) -> Iterator[Use]:
    """Everything that the source imports, relative imports resolved, and its calls of an ambient clock or randomness."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (Use(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                parts = parts[: len(parts) - node.level + (1 if is_package else 0)]
                base = ".".join([*parts, *([node.module] if node.module else [])])
            yield Use(base, node.lineno)
            # `from fixbridge import front` imports fixbridge.front; for a class or function the name is merely longer.
            yield from (Use(f"{base}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute) and called.attr in IMPURE_CALLS:
                owner = called.value
                name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
                if name in IMPURE_OWNERS:
                    yield Use(f"{name}.{called.attr}", node.lineno, is_call=True)
            argument = node.args[0] if node.args else None
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                if isinstance(called, ast.Attribute) and called.attr == "import_module":
                    yield Use(argument.value, node.lineno)
                elif isinstance(called, ast.Name) and called.id in ("import_module", "__import__"):
                    yield Use(argument.value, node.lineno)


def must_be_pure(module: str) -> bool:
    """Protocol library, contract and cores. Whoever adds a folder to adapters/ says here whether it is a driver."""
    return within(module, "ctpproto", "fixbridge.adapters") and not within(module, *MAY_BE_IMPURE)


def broken_rules(source: str, module: str, is_package: bool = False) -> list[str]:
    """Every rule that the module breaks, as sentences with line numbers."""
    problems = []
    for use in uses(source, module, is_package):
        where = f"{module}:{use.line}"
        if within(use.name, "adapters"):
            problems.append(f"{where} imports {use.name}: its name is fixbridge.{use.name}")
        if use.is_call or use.name.split(".")[0] in IMPURE_MODULES:
            if must_be_pure(module):
                problems.append(f"{where} uses {use.name}: sockets, clocks and randomness live in daemons, the log and drivers")
            continue
        if not within(use.name, "fixbridge") or use.name in ("fixbridge", "fixbridge.adapters"):
            continue  # a bare package brings nothing but its name; what is taken from it is looked at by its own name
        if within(module, "ctpproto"):
            problems.append(f"{where} imports {use.name}: ctpproto imports nothing of the project")
        elif within(module, *CORES):
            own = next(core for core in CORES if within(module, core))
            if not within(use.name, CONTRACT, own):
                problems.append(f"{where} imports {use.name}: a core knows the contract, ctpproto and itself")
        elif within(module, "fixbridge.adapters") and not within(use.name, "fixbridge.adapters"):
            problems.append(f"{where} imports {use.name}: adapters import ctpproto and the contract, never a daemon")
    return problems


def sources() -> list[Path]:
    return sorted(path for folder in PACKAGES for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("package", PACKAGES)
def test_modules_import_only_what_their_layer_may(package: str) -> None:
    found = [path for path in sources() if path.relative_to(ROOT).parts[0] == package]
    assert found
    problems = [p for path in found for p in broken_rules(path.read_text("utf-8"), module_name(path), path.name == "__init__.py")]
    assert not problems, "\n".join(problems)


def test_nobody_imports_adapters_under_its_folder_name() -> None:
    problems = []
    for folder in ("tests", "examples", "tools"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            found = uses(path.read_text("utf-8"), "outside", False)
            problems += [
                f"{path.relative_to(ROOT)}:{use.line} imports {use.name}" for use in found if within(use.name, "adapters")
            ]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        ("ctpproto.ftd.frames", "import fixbridge.front", "ctpproto imports nothing"),
        ("ctpproto.ftd.frames", "from fixbridge.adapters.contract import Core", "ctpproto imports nothing"),
        ("ctpproto.ftd.frames", "from fixbridge import front", "ctpproto imports nothing"),
        ("ctpproto.ftd.frames", "def f():\n    import socket", "sockets, clocks"),
        ("ctpproto.ftd.frames", "from time import monotonic_ns", "sockets, clocks"),
        ("ctpproto.ftd.frames", "import datetime\ndatetime.datetime.now()", "sockets, clocks"),
        ("ctpproto.ftd.frames", "import os\nos.urandom(8)", "sockets, clocks"),
        ("fixbridge.adapters.contract", "import asyncio", "sockets, clocks"),
        ("fixbridge.adapters.primary.core", "import random", "sockets, clocks"),
        ("fixbridge.adapters.primary.core", "from fixbridge.config import Config", "a core knows"),
        ("fixbridge.adapters.primary.core", "from fixbridge.adapters.log import writer", "a core knows"),
        ("fixbridge.adapters.primary.core", "from fixbridge.adapters.heterogeneous import core", "a core knows"),
        ("fixbridge.adapters.primary.core", "from ..heterogeneous import core", "a core knows"),
        ("fixbridge.adapters.primary.core", "from .. import heterogeneous", "a core knows"),
        (
            "fixbridge.adapters.heterogeneous.core",
            "import importlib\nimportlib.import_module('fixbridge.adapters.primary')",
            "a core knows",
        ),
        ("fixbridge.adapters.log.writer", "from fixbridge.config import Config", "never a daemon"),
        ("fixbridge.front.server", "from adapters.contract import Link", "its name is fixbridge.adapters"),
    ],
)
def test_each_rule_bites(module: str, source: str, said: str) -> None:
    problems = broken_rules(source, module)
    assert problems and all(said in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("module", "source"),
    [
        (
            "ctpproto.ftd.frames",
            "import struct\nfrom ctpproto.faults import Fault\nfrom datetime import date\ndate(2026, 11, 20)",
        ),
        ("ctpproto.client.trader", "import asyncio, time"),
        (
            "fixbridge.adapters.primary.core",
            "from fixbridge.adapters.contract import Core\nfrom . import book\nfrom .book import Level",
        ),
        ("fixbridge.adapters.log.writer", "import time\nfrom fixbridge.adapters.contract import Record"),
        ("fixbridge.daemon", "import asyncio\nfrom fixbridge.adapters.primary import PrimaryCore"),
    ],
)
def test_what_is_allowed_passes(module: str, source: str) -> None:
    assert broken_rules(source, module) == []
