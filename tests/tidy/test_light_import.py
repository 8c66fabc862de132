"""What `import ctpproto` brings with it: nothing that has to be installed besides, and none of the heavy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"numpy", "pyarrow", "construct", "pydantic", "quickfix", "zmq"}
LOADED = "import sys, json; before = set(sys.modules); import {module}; print(json.dumps(sorted(set(sys.modules) - before)))"


def loaded_by(module: str) -> set[str]:
    """The top-level packages that a new process has loaded for it."""
    done = subprocess.run([sys.executable, "-c", LOADED.format(module=module)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


@pytest.mark.parametrize("module", ["ctpproto", "ctpproto.ctp", "ctpproto.ftd.packets", "ctpproto.fix.codec", "ctpproto.client"])
def test_the_library_imports_alone(module: str) -> None:
    loaded = loaded_by(module)
    assert not loaded & HEAVY
    strange = loaded - set(sys.stdlib_module_names) - {"ctpproto"}
    assert not {name for name in strange if not name.startswith("_")}, "the library depends on nothing"


def test_what_is_heavy_is_seen_where_it_is_wanted() -> None:
    assert HEAVY & loaded_by("ctpproto.bulk.arrow") == {"numpy", "pyarrow"}


def test_a_missing_package_is_named_with_what_installs_it() -> None:
    for package, module in (("numpy", "ctpproto.bulk"), ("pyarrow", "ctpproto.bulk.arrow")):
        code = f"import sys; sys.modules[{package!r}] = None; import {module}"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and f"needs {package}: pip install 'fixbridge[arrow]'" in done.stderr
