"""House rules over the whole tree: names of folders, markers that hide a test, machine paths, generated code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from ctpproto.schema.emitter import stale, trees
from ctpproto.schema.loader import load_all

ROOT = Path(__file__).parents[2]
PACKAGES = ("ctpproto", "fixbridge", "adapters")
NOT_OURS = {"__pycache__", "var", "build", "dist"}
HIDDEN_AND_OURS = {".ci", ".gitignore"}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
HIDING = {"skip", "skipif", "skipIf", "skipUnless", "skipTest", "xfail", "importorskip"}
TEXT = {
    ".py",
    ".toml",
    ".md",
    ".json",
    ".sh",
    ".c",
    ".h",
    ".xml",
    ".txt",
    ".yaml",
    ".yml",
    ".html",
    ".css",
    ".js",
    ".cfg",
    ".ini",
    "",
}
# Spelt so that this file does not name them itself.
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:" + "|".join(["wo" + "rk", "ro" + "ot", "ho" + "me", "Us" + "ers"]) + r")/[\w.-]+")
UNFINISHED = re.compile(r"\b(?:" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X"]) + r")\b")


def files() -> list[Path]:
    """Every file of the tree that is ours."""
    found = []
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = parts[0].startswith(".") and parts[0] not in HIDDEN_AND_OURS
        if not hidden and not NOT_OURS.intersection(parts) and not parts[0].endswith(".egg-info") and path.is_file():
            found.append(path)
    return found


def test_generated_code_and_pages_are_what_the_specs_say() -> None:
    for target, files in trees(load_all()).items():
        assert not stale(target, files), f"out of date below {target.relative_to(ROOT)}, run `make generate`"


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for package in PACKAGES for path in (ROOT / package).rglob("*.py")}
    missing = sorted(str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists())
    assert not missing, f"the wheel would lack these, for want of an __init__.py: {missing}"


def test_names_say_what_is_inside() -> None:
    named = {part for path in files() for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not named & EMPTY_NAMES


def test_no_test_hides() -> None:
    hiding = []
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
            if name in HIDING:
                hiding.append(f"{path.relative_to(ROOT)}:{node.lineno} {name}")
    assert not hiding, "a test runs or fails: " + ", ".join(hiding)


def test_no_machine_is_named() -> None:
    found = []
    for path in files():
        if path.suffix in TEXT and path != Path(__file__):
            for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
                if MACHINE_PATH.search(line):
                    found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert not found, "\n".join(found)


def test_nothing_is_left_unfinished() -> None:
    found = []
    for path in files():
        if path.suffix in (".py", ".c", ".h", ".sh", ".toml", ".md"):
            for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
                if UNFINISHED.search(line):
                    found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert not found, "\n".join(found)
