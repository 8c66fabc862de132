from __future__ import annotations

import threading

from fixbridge.console import printer
from fixbridge.console.printer import Printer


def test_lines_come_in_order() -> None:
    seen: list[str] = []
    made = Printer(seen.append)
    for number in range(100):
        made.say(str(number))
    made.close()
    assert seen == [str(number) for number in range(100)]


def test_a_terminal_that_nobody_reads_stops_nobody(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(printer, "MAX_LINES", 10)
    seen: list[str] = []
    stuck, entered = threading.Event(), threading.Event()

    def write(line: str) -> None:
        entered.set()
        stuck.wait(20)
        seen.append(line)

    made = Printer(write)
    made.say("first")
    assert entered.wait(20)
    for number in range(30):
        made.say(str(number))  # returns though nothing is written
    stuck.set()
    made.say("after")
    made.close(20)
    assert seen[0] == "first" and len(seen) <= 13
