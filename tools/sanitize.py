"""Builds the extension with AddressSanitizer and UndefinedBehaviorSanitizer and runs the tests of structs with it.

    .venv/bin/python tools/sanitize.py [arguments of pytest]

`make sanitize` calls it. Reads and writes outside an allocation, uses after a free, overflows and misaligned accesses end the
run. The sanitized file stays below .cache/ and is put in the place of `ctpproto._speedups` in that one run.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / ".cache" / "sanitize" / "_speedups.so"
FLAGS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer", "-O1", "-g"]
TESTS = [
    "tests/unit/test_struct_types.py", "tests/unit/test_structs.py", "tests/property/test_struct_codecs.py",
    "tests/property/test_structs.py", "tests/unit/test_ftd_golden.py", "tests/unit/test_log_records.py",
]  # fmt: skip
# Run before anything else is imported: the import system takes what is in sys.modules.
START = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("ctpproto._speedups", sys.argv.pop(1))
sys.modules["ctpproto._speedups"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
import ctpproto.structs, pytest
assert ctpproto.structs.Struct is module.Struct, "the sanitized extension is not the one in use"
sys.exit(pytest.main(sys.argv[1:]))
"""


def main(arguments: list[str]) -> int:
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[:1]
    BUILT.parent.mkdir(parents=True, exist_ok=True)
    include = [f"-I{sysconfig.get_path('include')}", f"-I{sysconfig.get_path('platinclude')}"]
    subprocess.run([*compiler, *FLAGS, "-fPIC", "-shared", *include, str(ROOT / "ctpproto/_speedups.c"), "-o", str(BUILT)], check=True)
    library = subprocess.run([*compiler, "-print-file-name=libasan.so"], check=True, capture_output=True, text=True).stdout.strip()
    if not os.path.isabs(library):
        sys.exit(f"{compiler[0]} has no AddressSanitizer (Debian: it comes with gcc)")
    environment = {
        **os.environ,
        "LD_PRELOAD": library,
        "PYTHONMALLOC": "malloc",  # Python's own arenas would hide an access beyond an object
        "ASAN_OPTIONS": "detect_leaks=0",  # the interpreter leaves much behind; the tests look for leaks themselves
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }
    command = [sys.executable, "-c", START, str(BUILT), "-q", "-x", "-p", "no:cacheprovider", *(arguments or TESTS)]
    return subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
