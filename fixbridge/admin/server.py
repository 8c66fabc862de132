"""The admin port: status page, status as JSON, metrics, health. Read-only, in the daemon's own event loop."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import json
import socket
from typing import Any, Callable, Iterator

import prometheus_client
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from fixbridge.admin import page

MAX_CONNECTIONS = 100  # one more is answered 503
STOP_SECONDS = 2
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def _digest(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


# Nothing but the page's own script and style runs, and nothing but this server is asked.
_POLICY = (
    f"default-src 'none'; script-src {_digest(page.SCRIPT)}; style-src {_digest(page.STYLE)}; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}


def make_app(status: Callable[[], dict[str, Any]], host: str) -> Starlette:
    """The pages over `status`, which is called anew for every request. Other methods than GET and HEAD are refused.

    Not healthy, 503: a core that has halted, or what stands in `unhealthy`, a line each."""

    async def index(request: Request) -> Response:
        return HTMLResponse(page.render(status()), headers=_HEADERS)

    async def status_json(request: Request) -> Response:
        text = json.dumps(status(), ensure_ascii=False, default=str, indent=1)
        return Response(text + "\n", media_type="application/json", headers=_HEADERS)

    async def metrics(request: Request) -> Response:
        return Response(prometheus_client.generate_latest(), headers={"Content-Type": prometheus_client.CONTENT_TYPE_LATEST})

    async def health(request: Request) -> Response:
        shown = status()
        halted = shown.get("sequencer", {}).get("halted")
        why = [f"halted: {halted}"] if halted else shown.get("unhealthy", [])
        return PlainTextResponse("\n".join(why or ["ok"]) + "\n", status_code=503 if why else 200, headers=_HEADERS)

    # A page elsewhere whose name was pointed at this machine is not let in.
    hosts = list(_LOOPBACK) if host in _LOOPBACK else ["*"]
    return Starlette(
        routes=[
            Route("/", index),
            Route("/api/status", status_json),
            Route("/metrics", metrics),
            Route("/healthz", health),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)],
    )


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers: the daemon decides when it ends."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class AdminServer:
    """Serves `status` at host:port; port 0 takes any free one. `port` is the real one once started."""

    def __init__(self, host: str, port: int, status: Callable[[], dict[str, Any]]):
        self.host, self.port, self._status = host, port, status
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen. Raises OSError where the address is taken."""
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self.host, self.port))
            listener.setblocking(False)
            self.port = listener.getsockname()[1]
        except OSError:
            listener.close()
            raise
        config = uvicorn.Config(
            make_app(self._status, self.host),
            lifespan="off",
            http="h11",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=MAX_CONNECTIONS,
            timeout_keep_alive=5,
            timeout_graceful_shutdown=STOP_SECONDS,
        )
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[listener]), name="admin")
        while not self._server.started:
            if self._task.done():
                self._task.result()
                raise OSError(f"the admin page did not start on {self.host}:{self.port}")
            await asyncio.sleep(0)

    async def stop(self) -> None:
        """Stop listening; answers under way are finished, for STOP_SECONDS at most."""
        if self._task is not None:
            self._server.should_exit = True
            await self._task
            self._task = None
