"""Builds both extensions with AddressSanitizer and UndefinedBehaviorSanitizer and runs their tests with them.

    .venv/bin/python tools/sanitize.py [arguments of pytest]

`make sanitize` calls it. Reads and writes outside an allocation, uses after a free, overflows and misaligned accesses end the
run. The sanitized files stay below .cache/ and are put in the places of the extensions in that one run.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "sanitize"
EXTENSIONS = {
    "ctpproto._speedups": "ctpproto/_speedups*.c",
    "fixbridge.adapters.heterogeneous._matching": "adapters/heterogeneous/_matching.c",
}
FLAGS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer", "-O1", "-g", "-ffp-contract=off"]
TESTS = [
    "tests/unit/test_struct_types.py", "tests/unit/test_structs.py", "tests/property/test_struct_codecs.py",
    "tests/property/test_structs.py", "tests/property/test_reference.py", "tests/property/test_fix_twins.py",
    "tests/unit/test_fix_codec.py", "tests/unit/test_ftd_golden.py", "tests/unit/test_log_records.py",
    "tests/property/test_cores_equal.py", "tests/unit/test_heterogeneous_tables.py", "tests/unit/test_bulk.py",
    "tests/property/test_bulk.py",
]  # fmt: skip
# With PYTHONMALLOC=malloc the interpreter counts no blocks: what measures leaks by them measures nothing here.
WITHOUT = ["-k", "not leak and not let_go_of"]
# Run before anything else is imported: the import system takes what is in sys.modules.
START = """
import importlib.util, sys
made = {}
for pair in sys.argv.pop(1).split():
    name, _, path = pair.partition("=")
    spec = importlib.util.spec_from_file_location(name, path)
    sys.modules[name] = made[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made[name])
import ctpproto.structs, fixbridge.adapters.heterogeneous.layout as layout, pytest
assert ctpproto.structs.Struct is made["ctpproto._speedups"].Struct, "the sanitized extension is not the one in use"
assert layout._matching is made["fixbridge.adapters.heterogeneous._matching"], "the sanitized extension is not the one in use"
sys.exit(pytest.main(sys.argv[1:]))
"""


def main(arguments: list[str]) -> int:
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[:1]
    FOLDER.mkdir(parents=True, exist_ok=True)
    include = [f"-I{sysconfig.get_path('include')}", f"-I{sysconfig.get_path('platinclude')}"]
    built = {name: str(FOLDER / f"{name.rpartition('.')[2]}.so") for name in EXTENSIONS}
    for name, pattern in EXTENSIONS.items():
        sources = [str(path) for path in sorted(ROOT.glob(pattern))]
        subprocess.run([*compiler, *FLAGS, "-fPIC", "-shared", *include, *sources, "-o", built[name]], check=True)
    library = subprocess.run([*compiler, "-print-file-name=libasan.so"], check=True, capture_output=True, text=True).stdout.strip()
    if not os.path.isabs(library):
        sys.exit(f"{compiler[0]} has no AddressSanitizer (Debian: it comes with gcc)")
    environment = {
        **os.environ,
        "LD_PRELOAD": library,
        "PYTHONMALLOC": "malloc",  # Python's own arenas would hide an access beyond an object
        "ASAN_OPTIONS": "detect_leaks=0",  # the interpreter leaves much behind; `make test` looks for leaks
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }
    named = " ".join(f"{name}={path}" for name, path in built.items())
    command = [sys.executable, "-c", START, named, "-q", "-x", "-p", "no:cacheprovider", *(arguments or [*TESTS, *WITHOUT])]
    return subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
