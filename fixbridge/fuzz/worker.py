"""The process that tries inputs: `python -m fixbridge.fuzz.worker ENGINE TARGET SEED FRAMES CORPUS STATE GROWN`.

It ends with 0 when all frames went well, and otherwise as it may: with a traceback, by a signal, or not at all. Who started it
knows the input from STATE. GROWN is a folder where the coverage-guided engine keeps what it found new.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
from pathlib import Path

from fixbridge.fuzz.bounds import INPUT_SECONDS, MEMORY_BYTES, limit_memory
from fixbridge.fuzz.state import State

PLAIN, COVERAGE = "plain", "coverage"
GUIDING = ["ctpproto.fix", "ctpproto.ftd", "ctpproto._structs_python", "ctpproto._struct_rows"]  # code whose coverage guides


def plain(target: str, seed: str, frames: int, corpus: Path, state: State) -> None:
    """So many mutated inputs; the same seed gives the same ones."""
    from fixbridge.fuzz.mutation import Mutator
    from fixbridge.fuzz.seeds import seeds
    from fixbridge.fuzz.targets import TARGETS

    limit_memory()
    found = TARGETS[target]
    run = found.make()
    mutator = Mutator(seeds(target, corpus), random.Random(seed), found.repair)
    take, passed, following = state.take, state.passed, mutator.next
    for _ in range(frames):
        data = following()
        take(data)
        run(data)
        passed()
    state.finish()


def coverage(target: str, seed: str, frames: int, corpus: Path, state: State, grown: Path) -> None:
    """So many inputs that atheris chooses by the code they reach. Does not return: libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=GUIDING):
        import ctpproto.fix.validation
        import ctpproto.ftd.dialect
        import ctpproto.ftd.front_session
        import ctpproto.ftd.strict  # noqa: F401
    from fixbridge.fuzz.mutation import MAX_INPUT_BYTES
    from fixbridge.fuzz.seeds import seeds
    from fixbridge.fuzz.targets import TARGETS

    grown.mkdir(parents=True, exist_ok=True)
    if not any(grown.iterdir()):
        for data in seeds(target, corpus):
            (grown / hashlib.sha1(data).hexdigest()).write_bytes(data)
    found = TARGETS[target]
    run = found.make()
    rng = random.Random(seed)

    def try_one(data: bytes) -> None:
        if found.repair is not None and data and data[-1] & 1:
            data = found.repair(data)
        state.take(data)
        run(data)
        state.passed()
        if state.done >= frames:
            state.finish()
            os._exit(0)

    options = [f"-seed={rng.randrange(1, 1 << 31)}", f"-max_len={MAX_INPUT_BYTES}", f"-timeout={INPUT_SECONDS}", "-verbosity=0"]
    options += [f"-rss_limit_mb={MEMORY_BYTES >> 20}", f"-artifact_prefix={grown.parent}/", "-print_final_stats=0"]
    atheris.Setup(["fuzz", *options, str(grown)], try_one)
    atheris.Fuzz()


def main(arguments: list[str]) -> None:
    engine, target, seed, frames, corpus, state, grown = arguments
    if engine == PLAIN:
        plain(target, seed, int(frames), Path(corpus), State(Path(state)))
    else:
        coverage(target, seed, int(frames), Path(corpus), State(Path(state)), Path(grown))


if __name__ == "__main__":
    main(sys.argv[1:])
