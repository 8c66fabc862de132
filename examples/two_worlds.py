"""Two worlds, one contract: an official CTP client sells what a FIX desk buys, through one gateway.

    .venv/bin/python examples/two_worlds.py                    starts a gateway of its own on free ports
    .venv/bin/python examples/two_worlds.py --state-dir var    uses the one that `make up` is running

The CTP side is examples/ctp_seller.py on the official client library, unmodified, in its own interpreter (.venv-ctp); the
FIX side is examples/fix_buyer.py on QuickFIX. Each prints what it sees in its own protocol; this file only starts them
in order and checks that both tell the same story. Exit code 0 when they do.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
CTP_PYTHON = os.environ.get("FIXBRIDGE_CTP_PYTHON", str(HERE.parent / ".venv-ctp" / "bin" / "python"))
SELLER, BUYER, INSTRUMENT = "100001", "100002", "cu2701"
WAIT_SECONDS = 60


COLOURS = {"CTP": "36", "FIX": "33", "gateway": "2"}


class Told:
    """A process whose lines are shown behind its name and can be waited for."""

    def __init__(self, name, command):
        self.name, self.lines = name, []
        self._news = threading.Condition()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        for line in self.process.stdout:
            with self._news:
                self.lines.append(line.rstrip())
                self._news.notify_all()
            told = f"{self.name:>7} | {line.rstrip()}"
            print(f"\033[{COLOURS[self.name]}m{told}\033[0m" if sys.stdout.isatty() else told, flush=True)
        with self._news:
            self.lines.append(None)
            self._news.notify_all()

    def wait_for(self, pattern):
        """The match of the first line that has the pattern; ends the story when the process ends before."""
        at = 0
        with self._news:
            while True:
                for line in self.lines[at:]:
                    if line is None:
                        sys.exit(f"{self.name} ended before it said: {pattern}")
                    found = re.search(pattern, line)
                    if found:
                        return found
                at = len(self.lines)
                if not self._news.wait(WAIT_SECONDS):
                    sys.exit(f"{self.name} did not say within {WAIT_SECONDS} s: {pattern}")

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)


def story(addresses):
    running = []
    try:
        seller = Told("CTP", [CTP_PYTHON, str(HERE / "ctp_seller.py"), addresses["trader"], SELLER, "pw" + SELLER, INSTRUMENT])
        running.append(seller)
        upper = float(seller.wait_for(r"upper limit (\S+)")[1])
        price = float(seller.wait_for(r"sell 1 \S+ @ (\S+) is resting")[1])
        low = 2 * price - upper  # as far below the settlement as the upper limit is above it
        fix_address = addresses["fix"].removeprefix("tcp://")
        buyer = Told(
            "FIX",
            [sys.executable, str(HERE / "fix_buyer.py"), fix_address, "CLIENT2", BUYER, "pw" + BUYER, INSTRUMENT, f"{price:g}", f"{low:g}"],
        )  # fmt: skip
        running.append(buyer)
        sold = seller.wait_for(r"sold (\d+) @ (\S+),")
        bought = buyer.wait_for(r"bought (\d+) \S+ @ ([\d.]+),")
        seller.wait_for("cancelled it; done")
        buyer.wait_for("cancelled it; done")
        same = int(sold[1]) == int(bought[1]) and float(sold[2]) == float(bought[2]) == price
        print(f"\n{'Both sides tell the same story' if same else 'THE SIDES DIFFER'}: {sold[1]} @ {sold[2]} sold by CTP, {bought[1]} @ {bought[2]} bought by FIX")
        return 0 if same else 1
    finally:
        for process in running:
            process.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--state-dir", type=Path, help="of a running gateway; without it the example starts its own")
    arguments = parser.parse_args()
    if not Path(CTP_PYTHON).exists():
        sys.exit(f"{CTP_PYTHON} is missing: `make setup` builds it (the official client library)")
    if arguments.state_dir:
        sys.exit(story(json.loads((arguments.state_dir / "gateway.json").read_text())["addresses"]))
    with tempfile.TemporaryDirectory(prefix="two-worlds-") as state:
        gateway = Told("gateway", [sys.executable, "-m", "fixbridge.cli", "up", "--any-port", "--state-dir", state])
        try:
            ready = gateway.wait_for(r"^ready (.*)")[1]
            code = story(dict(pair.split("=", 1) for pair in ready.split()))
        finally:
            gateway.end()
    sys.exit(code)


if __name__ == "__main__":
    main()
