"""Writes the golden requests into tests/fuzz/corpus/ftd.txt, compressed; what was found by fuzzing stays below them.

.venv/bin/python tools/fuzz_corpus.py
"""

from __future__ import annotations

import json
from pathlib import Path

from ctpproto.ftd import packets
from ctpproto.ftd.frames import FTDC, Frame

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "requests-6.3.11.json"
CORPUS = ROOT / "tests" / "fuzz" / "corpus" / "ftd.txt"
HEAD = "# The golden requests of tests/golden, compressed (tools/fuzz_corpus.py).\n"
FOUND = "# Found by fuzzing: why, and the input.\n"


def golden_lines() -> str:
    """A line a request: its frame with zero runs, and its name."""
    lines = []
    for api, rows in json.loads(GOLDEN.read_text()).items():
        for row in rows:
            packet = packets.decode(bytes.fromhex(row["frame"]))
            assert packet is not None
            lines.append(f"{Frame(FTDC, (), packet.encode(compressed=True)).encode().hex()}  # {api} {row['name']}\n")
    return HEAD + "".join(lines)


def main() -> None:
    found = CORPUS.read_text("utf-8").partition(FOUND)[2] if CORPUS.exists() else ""
    CORPUS.write_text(golden_lines() + FOUND + found, "utf-8")


if __name__ == "__main__":
    main()
