"""A child process's own side: how it hears that its parent has gone, what it tells it, how it ends.

A child says one JSON object a line on stdout: {"event": "ready", ...} once it serves, {"event": "failed", "text": ...} where
it cannot start, and {"event": ..., "text": ...} for what is worth seeing. Logs go to stderr. With --lifeline its stdin is a
pipe that the parent holds open and never writes to: its end means that the parent has gone, however it died.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import os
import signal
import sys
from functools import cache
from pathlib import Path
from typing import Any, Awaitable, Callable

import structlog

from ctpproto.faults import Fault
from fixbridge.adapters.contract import Refused
from fixbridge.config import Config, ConfigFault, load
from fixbridge.console.printer import Printer

log = structlog.get_logger("child")

STDIN = 0


def _print(line: str) -> None:
    try:
        print(line, flush=True)
    except (BrokenPipeError, OSError):  # nobody listens any more: the lifeline is what ends this process
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for the rest of its life


@cache
def _printer() -> Printer:
    return Printer(_print)


def say(event: str, **values: object) -> None:
    """A line for the parent. Never blocks: a parent that does not read stops no order."""
    _printer().say(json.dumps({"event": event, **values}, ensure_ascii=False))


def tell(text: str) -> None:
    """Something worth seeing."""
    say("told", text=text)


def read_config(path: Path) -> Config:
    """The parent's configuration (JSON), or a file of one's own (TOML). Raises ConfigFault."""
    if path.suffix != ".json":
        return load(path)
    try:
        return Config.model_validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigFault(f"{path}: {error}") from None


def arguments(doc: str) -> argparse.ArgumentParser:
    """What every child is told."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument("--config", type=Path, required=True, help="the parent's configuration")
    parser.add_argument("--lifeline", action="store_true", help="end when stdin ends")
    parser.add_argument("--verbose", action="store_true", help="say more on stderr")
    return parser


def ending(lifeline: bool) -> asyncio.Event:
    """An event that is set when this process is to end: by a signal, or, with `lifeline`, because the parent has gone."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)

    def parent_gone() -> None:
        if not os.read(STDIN, 4096):
            loop.remove_reader(STDIN)
            stopped.set()

    if lifeline:
        os.set_blocking(STDIN, False)
        loop.add_reader(STDIN, parent_gone)
    return stopped


async def first(*events: asyncio.Event) -> None:
    """Return when one of the events is set."""
    tasks = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


def settle_memory() -> None:
    """What a start has made lives as long as the process: the collector need not look at it at every turn."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 1000)


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's where it is installed (the extra "fast"), else asyncio's own."""
    try:
        import uvloop
    except ModuleNotFoundError:
        return None
    return uvloop.new_event_loop


def run(what: str, verbose: bool, main: Callable[[], Awaitable[int]]) -> None:
    """Run a child's `main` and exit with its code; with 1, and words for the parent, where it cannot start."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if verbose else logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )

    async def serve() -> Any:
        return await main()

    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            code = runner.run(serve())
    except (ConfigFault, Refused, Fault, TimeoutError, OSError) as error:
        why = str(error) or type(error).__name__
        say("failed", text=f"{what} cannot start: {why}", errno=getattr(error, "errno", None))
        log.error("cannot start", what=what, why=why)
        code = 1
    _printer().close()
    sys.exit(code)
