"""What the figures were measured on: without it they say nothing."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import os
import platform
import sys
from pathlib import Path
from typing import Any


def facts(folder: Path) -> dict[str, Any]:
    """CPU, cores, load, Python, event loop, engine versions, and the disk below `folder` (where the log is written)."""
    return {
        "date": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        "cpu": _cpu_model(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "load_1min": round(os.getloadavg()[0], 2),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "loop": f"uvloop {_version('uvloop')}" if _version("uvloop") else "asyncio",
        "quickfix": _version("quickfix") or "",
        "fixbridge": _version("fixbridge") or "",
        "folder": str(folder),
        "file_system": _file_system(folder),
    }


def _version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def _cpu_model() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass  # no procfs: the platform's word has to do
    return platform.processor() or sys.platform


def _file_system(folder: Path) -> str:
    """Type of the file system that holds `folder`, "" where the system does not say. A sync on tmpfs costs nothing."""
    try:
        mounts = [line.split() for line in Path("/proc/self/mounts").read_text().splitlines()]
    except OSError:
        return ""
    resolved = folder.resolve()
    holding = [(len(m[1]), m[2]) for m in mounts if resolved == Path(m[1]) or Path(m[1]) in resolved.parents]
    return max(holding)[1] if holding else ""
