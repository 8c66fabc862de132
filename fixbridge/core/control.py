"""The control socket of a core process: the operator's questions and orders, one JSON object a line each way.

    {"ask": "status"}  ->  {"ok": true, ...}          {"ask": "promote"}  ->  {"ok": false, "why": "..."}

A Unix socket, mode 0600: who may ask is the file system's business. Orders that belong into the log are commands and go over
the edge link; here is what a core that follows can be asked, and how it is told to take over.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from pathlib import Path
from typing import Any, Awaitable, Callable

from ctpproto.faults import Fault

MAX_LINE_BYTES = 1024 * 1024
ASK_SECONDS = 60

Handler = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class ControlFault(Fault):
    """The core process is not there, or does not do what it was asked; the message says why."""


class ControlServer:
    """Answers by `handlers`: question -> what answers it. A Fault is answered with its words."""

    def __init__(self, path: Path, handlers: dict[str, Handler]):
        self.path, self._handlers = path, handlers
        self._server: asyncio.AbstractServer | None = None

    async def start(self) -> None:
        """Listen. Raises OSError."""
        self.path.unlink(missing_ok=True)
        old = os.umask(0o177)
        try:
            self._server = await asyncio.start_unix_server(self._serve, str(self.path), limit=MAX_LINE_BYTES)
        finally:
            os.umask(old)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        self.path.unlink(missing_ok=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            try:
                while line := await reader.readline():
                    answer = await self._answer(line)
                    writer.write(json.dumps(answer, ensure_ascii=False, default=str).encode() + b"\n")
                    await writer.drain()
            except ValueError:
                pass  # a line without end
            finally:
                writer.close()

    async def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            asked = json.loads(line)
            handler = self._handlers[asked["ask"]]
        except (ValueError, KeyError, TypeError):
            return {"ok": False, "why": f"ask one of {', '.join(sorted(self._handlers))}"}
        try:
            return {"ok": True, **await handler(asked)}
        except (Fault, OSError) as fault:
            return {"ok": False, "why": str(fault)}


async def ask(path: Path | str, question: str, *, timeout_seconds: float = ASK_SECONDS, **values: Any) -> dict[str, Any]:
    """Ask a core process. Raises ControlFault."""
    try:
        async with asyncio.timeout(timeout_seconds):
            reader, writer = await asyncio.open_unix_connection(str(path), limit=MAX_LINE_BYTES)
            try:
                writer.write(json.dumps({"ask": question, **values}).encode() + b"\n")
                answer = json.loads(await reader.readline() or b'{"ok": false, "why": "it ended before it answered"}')
            finally:
                writer.close()
    except TimeoutError:
        raise ControlFault(f"no answer in {timeout_seconds:g} s") from None
    except (OSError, ValueError) as error:
        raise ControlFault(f"it does not answer: {error}") from None
    if not answer.pop("ok", False):
        raise ControlFault(str(answer.get("why", "no")))
    return answer
