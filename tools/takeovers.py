"""Take-overs in a row between the two cores, with official CTP clients and FIX clients trading; the judge has the last word.

    .venv/bin/python tools/takeovers.py --count 100          some seven seconds each

Prints the outages as members saw them. The journals and the gateway's state stay in the folder (--folder, else a new one below
the system's temporary directory). Exit code 1 where the judge finds something.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from interop.takeover import Drill, judged  # noqa: E402 - tests share drivers of real peers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**6)
    parser.add_argument("--pace", type=float, default=2.0, help="1: a CTP client sends every 20 ms, a FIX client every 50; 2: every 40, 100")
    parser.add_argument("--standby-core", default="heterogeneous")
    parser.add_argument("--folder", type=Path)
    told = parser.parse_args()
    folder = told.folder or Path(tempfile.mkdtemp(prefix="fixbridge-take-overs-"))
    print(f"seed {told.seed}, everything in {folder}", flush=True)
    drill = Drill(folder, told.seed, pace=told.pace, say=lambda line: print(line, flush=True), standby_core=told.standby_core)
    try:
        report = drill.run(told.count)
    except AssertionError as error:
        print("\n".join(drill.gateway.lines[-50:]), error, sep="\n", file=sys.stderr)
        return 1
    verdict = judged(drill.journals)
    print("", *report.lines(), "", verdict.stdout + verdict.stderr, sep="\n")
    return verdict.returncode


if __name__ == "__main__":
    sys.exit(main())
