"""A TCP proxy that keeps what passes through it: for captures of a real exchange without the rights to capture packets."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import AsyncIterator

CHUNK_BYTES = 1 << 16


@dataclass
class Recording:
    """Where to connect, and for each connection its pieces in order: (from the client, bytes)."""

    address: str = ""
    connections: list[list[tuple[bool, bytes]]] = field(default_factory=list)


@asynccontextmanager
async def recorded(host: str, port: int) -> AsyncIterator[Recording]:
    """Listens on a free port and hands everything on to host:port, until the context is left."""
    recording = Recording()
    open_writers: set[asyncio.StreamWriter] = set()

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pieces: list[tuple[bool, bytes]], client: bool) -> None:
        try:
            while data := await reader.read(CHUNK_BYTES):
                pieces.append((client, data))
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass  # one side is gone: the other is closed below
        finally:
            writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pieces: list[tuple[bool, bytes]] = []
        recording.connections.append(pieces)
        front_reader, front_writer = await asyncio.open_connection(host, port)
        open_writers.update((writer, front_writer))
        await asyncio.gather(pass_on(reader, front_writer, pieces, True), pass_on(front_reader, writer, pieces, False))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    listening = server.sockets[0].getsockname()
    recording.address = f"tcp://{listening[0]}:{listening[1]}"
    try:
        yield recording
    finally:
        server.close()
        for writer in open_writers:
            writer.close()
        await asyncio.sleep(0)
