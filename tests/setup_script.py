"""tools/setup.py as a module: it lies outside the packages, since it runs before anything is installed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]


def load() -> ModuleType:
    name = "fixbridge_setup_script"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / "setup.py")
        assert spec and spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)  # before it runs: dataclasses look their module up
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]
