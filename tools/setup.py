"""Makes the two virtual environments of a checkout; `make setup` calls it.

    python tools/setup.py            both, side by side: `fixbridge` and `ctp`
    python tools/setup.py up         .venv: the project (editable), with what it needs to run and nothing to build but its own
    python tools/setup.py fixbridge  .venv: the project (editable), its tests, QuickFIX
    python tools/setup.py ctp        .venv-ctp: the official CTP client library, which interop tests drive as a subprocess, and
                                     openctp-ctp, whose objects `fixbridge bench codec` measures and which never connects
    python tools/setup.py jspurefix  .venv-node, only when asked for: a FIX engine for Node.js, which `fixbridge bench fix-codec`
                                     measures where it is there

Standard library only, since nothing is installed yet. QuickFIX and the official client come as source: they are built once
into a wheel cache outside the checkout ($FIXBRIDGE_WHEEL_CACHE, else $XDG_CACHE_HOME/fixbridge/wheels, else
~/.cache/fixbridge/wheels), keyed by version, Python, platform and compiler flags. Where nothing changed since the last
call, nothing is done: a stamp in each environment says what it was made from.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
EXTENSIONS = ("ctpproto/_speedups*.c", "adapters/heterogeneous/_matching.c")  # sources
LOGS = ROOT / ".cache" / "setup"
EXTRAS = "test,quickfix,fast"
RUN_EXTRAS = "fast"  # of `make up`
OPENCTP = "openctp-ctp==6.3.15.7"  # the oldest there is, and next to the API 6.3.11 that it is measured beside
OPENCTP_LOCALE = "zh_CN.GB18030"  # its library ends the process that imports it on a system without this one
JSPUREFIX = "jspurefix@5.11.4"
PROGRESS_S = 15
TAIL_LINES = 25

Say = Callable[[str], None]


class SetupFailed(Exception):
    """One sentence that says what to do about it, and possibly the end of a log."""


@dataclass(frozen=True)
class SourceWheel:
    """A package that its registry has only as source. `flags`: environment of the build, part of the cache key.

    `build_requires`: what must stand in the environment that builds it; empty where the package itself says so correctly.
    """

    name: str
    version: str
    title: str
    usually: str
    flags: tuple[tuple[str, str], ...] = ()
    build_requires: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        flags = hashlib.sha256(repr(self.flags).encode()).hexdigest()[:8]
        machine = sysconfig.get_platform().replace(".", "_")
        return wheel_cache() / f"{self.name}-{self.version}-{sys.implementation.cache_tag}-{machine}-{flags}"

    def find(self) -> Path | None:
        return next(iter(sorted(self.folder.glob(f"{self.name}-{self.version}-*.whl"))), None)

    def get(self, python: Path, say: Say) -> Path:
        """The wheel out of the cache, built first if it is not there. Two builders at a time wait for each other."""
        with _locked(
            self.folder.parent / f"{self.folder.name}.lock",
            lambda: say(f"{self.title}: another build is under way, waiting for it"),
        ):
            wheel = self.find()
            if wheel is not None:
                say(f"{self.title}: {wheel.name} from {self.folder}")
                return wheel
            return self._build(python, say)

    def _build(self, python: Path, say: Say) -> Path:
        needed_for_building(self.title)
        say(f"{self.title}: building it from source, once; this takes {self.usually} on one core")
        if self.build_requires:
            run([python, "-m", "pip", "install", "--quiet", *self.build_requires], f"{self.name}-requirements", self.title)
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as target:
            # pip's own cache is keyed without compiler flags: a wheel it kept may lack TLS.
            command = [python, "-m", "pip", "wheel", "--verbose", "--no-deps", "--no-cache-dir", "--no-binary", self.name]
            command += ["--no-build-isolation"] if self.build_requires else []
            command += ["--wheel-dir", target, f"{self.name}=={self.version}"]
            started = time.monotonic()
            run(command, f"{self.name}-build", self.title, dict(self.flags), say)
            built = next(Path(target).glob("*.whl"))
            self.folder.mkdir(exist_ok=True)
            shutil.copy2(built, self.folder / (built.name + ".part"))
            wheel = (self.folder / (built.name + ".part")).rename(self.folder / built.name)
        say(f"{self.title}: built in {elapsed(started)}, kept in {self.folder}")
        return wheel


def wheel_cache() -> Path:
    named = os.environ.get("FIXBRIDGE_WHEEL_CACHE")
    if named:
        return Path(named).expanduser().resolve()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fixbridge" / "wheels"


def compiler() -> str | None:
    """The C++ compiler that setuptools will call, or None."""
    candidates = [os.environ.get("CXX"), sysconfig.get_config_var("CXX"), "c++", "g++"]
    return next((c for c in candidates if c and shutil.which(c.split()[0])), None)


def has_openssl_headers(cxx: str) -> bool:
    probe = subprocess.run(
        [*cxx.split(), "-E", "-x", "c++", "-"],
        input=b"#include <openssl/ssl.h>\n",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return probe.returncode == 0


def needed_for_building(title: str) -> None:
    if compiler() is None:
        raise SetupFailed(
            f"{title} is built from source and there is no C++ compiler: install one (Debian: apt-get install g++)."
        )
    if not (Path(sysconfig.get_path("include")) / "Python.h").exists():
        raise SetupFailed(
            f"{title} is built from source and Python's headers are missing: install them (Debian: apt-get install python3-dev)."
        )


def quickfix() -> SourceWheel:
    """QuickFIX with TLS where OpenSSL's headers are there; without a compiler, whichever the cache has.

    Its build reads CXXFLAGS and LDFLAGS and ignores CFLAGS. `--no-as-needed`, because the flags stand before the objects.
    """
    flags = (("CXXFLAGS", "-g0 -O2"),)
    tls = (("CXXFLAGS", "-g0 -O2 -DHAVE_SSL=1"), ("LDFLAGS", "-Wl,--no-as-needed -lssl -lcrypto"))
    version = re.search(r'"quickfix==([\d.]+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert version, "pyproject.toml pins quickfix"
    with_tls = SourceWheel("quickfix", version[1], f"QuickFIX {version[1]} with TLS", "5 to 6 minutes", tls)
    without = SourceWheel("quickfix", version[1], f"QuickFIX {version[1]} without TLS", "5 to 6 minutes", flags)
    cxx = compiler()
    if cxx is None:
        return with_tls if with_tls.find() or not without.find() else without
    return with_tls if has_openssl_headers(cxx) else without


def official_client() -> SourceWheel:
    """PyPI's source package of CTP API 6.3.11. Its Cython sources need Cython 0.29, which ends with Python 3.12."""
    requires = (
        ("Cython<3", "setuptools<70", "wheel") if sys.version_info < (3, 13) else ("Cython>=3.0.11", "setuptools<81", "wheel")
    )
    return SourceWheel("ctpwrapper", "6.3.11.6", "official CTP client 6.3.11", "half a minute", build_requires=requires)


def sources() -> list[str]:
    """What an installed project depends on beside its Python files."""
    files = [path for pattern in ("pyproject.toml", "setup.py", *EXTENSIONS) for path in sorted(ROOT.glob(pattern))]
    return [path.read_text("utf-8") for path in files]


def stamp_of_fixbridge() -> str:
    return digest(*sources(), quickfix().folder.name)


def make_to_run(say: Say) -> None:
    """For `make up`: where the tests' environment stands already, it is good for that, too."""
    venv, stamp = ROOT / ".venv", digest(*sources(), RUN_EXTRAS)
    if up_to_date(venv, stamp) or up_to_date(venv, stamp_of_fixbridge()):
        return
    python = make_venv(venv, say)
    say("fixbridge: installing the project and what it needs to run")
    run([python, "-m", "pip", "install", "--quiet", "-e", f"{ROOT}[{RUN_EXTRAS}]"], "fixbridge-install", "fixbridge")
    set_stamp(venv, stamp)
    say("fixbridge: ready in .venv")


def make_fixbridge(say: Say) -> None:
    venv, wheel = ROOT / ".venv", quickfix()
    stamp = stamp_of_fixbridge()
    if up_to_date(venv, stamp):
        return
    python = make_venv(venv, say)
    if "without TLS" in wheel.title:
        say(f"{wheel.title}: OpenSSL's headers are missing (Debian: libssl-dev), so FIX over TLS will not be available")
    run(
        [python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", wheel.get(python, say)],
        "quickfix-install",
        wheel.title,
    )
    say("fixbridge: installing the project and what it depends on")
    run([python, "-m", "pip", "install", "--quiet", "-e", f"{ROOT}[{EXTRAS}]"], "fixbridge-install", "fixbridge")
    set_stamp(venv, stamp)
    say("fixbridge: ready in .venv")


def make_ctp(say: Say) -> None:
    venv, wheel = ROOT / ".venv-ctp", official_client()
    stamp = digest(wheel.folder.name, OPENCTP)
    if up_to_date(venv, stamp):
        return
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise SetupFailed(
            f"The {wheel.title} exists for Linux on x86-64 only: run its tests there (`make up` works here without it)."
        )
    python = make_venv(venv, say)
    run(
        [python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", wheel.get(python, say)],
        "ctpwrapper-install",
        wheel.title,
    )
    try:
        install_openctp(venv)
    except SetupFailed as failure:  # only a bench wants it, and names it as missing: the next call tries again
        say(f"{OPENCTP}: left out: {failure}")
    else:
        set_stamp(venv, stamp)
    say(f"{wheel.title}: ready in .venv-ctp")


def make_jspurefix(say: Say) -> None:
    """From npm's registry, without running what packages want to run when they are installed."""
    npm = shutil.which("npm")
    if npm is None:
        raise SetupFailed(f"{JSPUREFIX} is a package of Node.js: install that first (Debian: apt-get install nodejs npm)")
    folder = ROOT / ".venv-node"
    say(f"{JSPUREFIX}: installing it")
    command = [npm, "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", JSPUREFIX]
    folder.mkdir(exist_ok=True)
    run(command, "jspurefix-install", JSPUREFIX)
    say(f"{JSPUREFIX}: ready in .venv-node")


def install_openctp(venv: Path) -> None:
    """The package, and the locale that it wants in venv/locale, where LOCPATH finds it: no root is needed for that."""
    run([venv / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps", OPENCTP], "openctp-install", OPENCTP)
    if shutil.which("localedef") is None:
        raise SetupFailed(f"localedef is missing, which makes the locale {OPENCTP_LOCALE} (Debian: libc-bin and locales)")
    folder = venv / "locale"
    folder.mkdir(exist_ok=True)
    territory, charmap = OPENCTP_LOCALE.split(".")
    command = ["localedef", "--inputfile", territory, "--charmap", charmap, str(folder / OPENCTP_LOCALE)]
    run(command, "openctp-locale", f"the locale {OPENCTP_LOCALE} (Debian: locales)")


def make_venv(venv: Path, say: Say) -> Path:
    """An environment of the Python that runs this; one of another Python is made anew."""
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupFailed(
            "This Python cannot make virtual environments: install its venv module (Debian: apt-get install python3-venv)."
        )
    python = venv / "bin" / "python"
    (venv / "setup-stamp").unlink(missing_ok=True)
    configuration = venv / "pyvenv.cfg"
    version = platform.python_version()
    if (
        not python.exists()
        or not configuration.exists()
        or not re.search(rf"^version = {re.escape(version)}$", configuration.read_text(), re.M)
    ):
        say(f"{venv.name}: a new environment of Python {version}")
        run([sys.executable, "-m", "venv", "--clear", venv], f"{venv.name}", f"the virtual environment {venv.name}")
    return python


def digest(*parts: str) -> str:
    """What an environment is made from: these parts, this script, this Python, and the place of the checkout."""
    return hashlib.sha256(
        "\0".join([*parts, Path(__file__).read_text("utf-8"), sys.version, sys.base_prefix, str(ROOT)]).encode()
    ).hexdigest()


def up_to_date(venv: Path, stamp: str) -> bool:
    path = venv / "setup-stamp"
    return path.exists() and path.read_text() == stamp and (venv / "bin" / "python").exists()


def set_stamp(venv: Path, stamp: str) -> None:
    (venv / "setup-stamp").write_text(stamp)


def elapsed(started: float) -> str:
    seconds = int(time.monotonic() - started)
    return f"{seconds // 60}:{seconds % 60:02}"


def run(
    command: Sequence[str | Path], log_name: str, title: str, environment: dict[str, str] | None = None, say: Say | None = None
) -> None:
    """Runs to the end, output into a log; with `say`, a line every PROGRESS_S seconds says how far it is."""
    LOGS.mkdir(parents=True, exist_ok=True)
    log_path = LOGS / f"{log_name}.log"
    started = time.monotonic()
    with log_path.open("wb") as log:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
        try:
            while True:
                try:
                    code = process.wait(PROGRESS_S)
                    break
                except subprocess.TimeoutExpired:
                    if say:
                        say(f"{title}: {_files_compiled(log_path)}, {elapsed(started)}")
        finally:
            if process.poll() is None:  # Ctrl-C: nothing is left running behind our back
                process.terminate()
                process.wait()
    if code:
        tail = log_path.read_text("utf-8", "replace").splitlines()[-TAIL_LINES:]
        raise SetupFailed(
            f"{title}: {' '.join(str(part) for part in command[:5])} ... failed; the end of {log_path}:\n" + "\n".join(tail)
        )


def _files_compiled(log_path: Path) -> str:
    count = len(re.findall(r"^\s*\S*(?:cc|\+\+)\s.* -c ", log_path.read_text("utf-8", "replace"), re.M))
    return f"compiling, file {count}" if count else "preparing"


@contextmanager
def _locked(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


ENVIRONMENTS: dict[str, Callable[[Say], None]] = {"fixbridge": make_fixbridge, "ctp": make_ctp}
ON_REQUEST: dict[str, Callable[[Say], None]] = {"up": make_to_run, "jspurefix": make_jspurefix}


def main(names: Sequence[str]) -> int:
    printing, failures = threading.Lock(), []

    def say(line: str) -> None:
        with printing:
            print(f"[setup] {line}", flush=True)

    with ThreadPoolExecutor() as side_by_side:
        for done in [side_by_side.submit((ENVIRONMENTS | ON_REQUEST)[name], say) for name in names or ENVIRONMENTS]:
            try:
                done.result()
            except (SetupFailed, OSError) as failure:
                failures.append(str(failure))
    for failure in failures:
        print(f"[setup] {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    unknown = [name for name in sys.argv[1:] if name not in ENVIRONMENTS | ON_REQUEST]
    if unknown:
        sys.exit(f"unknown environment {unknown[0]}: {', '.join(ENVIRONMENTS | ON_REQUEST)}")
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
