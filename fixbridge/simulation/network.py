"""Byte streams between simulated processes: in order within a connection, in any order between them.

A connection may be slow, silent (a partition: what is sent waits, as TCP would send it again) or cut (both ends hear of it,
each in its own time; bytes on the way are lost). A reader that does not read makes its sender's buffer grow.
"""

from __future__ import annotations

import asyncio
from collections import deque
from random import Random
from typing import Any, Callable

from fixbridge.simulation.loop import MILLISECOND_NS, Life, SimulatedLoop

WINDOW_BYTES = 16 * 1024  # what the receiving kernel takes for a process that does not read
HIGH_WATER_BYTES = 64 * 1024
CONNECT_TIMEOUT_NS = 1000 * MILLISECOND_NS
Route = tuple[str, str]


def route(a: str, b: str) -> Route:
    """The way between two hosts, whoever speaks."""
    return (a, b) if a <= b else (b, a)


class End(asyncio.Transport):
    """One end of a connection."""

    def __init__(self, network: Network, life: Life, protocol: asyncio.BaseProtocol, name: str):
        super().__init__()
        self.network, self.life, self.protocol, self.name = network, life, protocol, name
        self.peer: End = self
        self._out = bytearray()
        self._in = bytearray()
        self._is_pumping = False
        self._is_reading = True
        self._is_closing = False
        self._is_lost = False
        self._is_reset = False
        self._said_fin = False
        self._is_writer_paused = False
        self._last_arrival_ns = 0
        self.flight: deque[tuple[Callable[..., None], tuple[Any, ...]]] = deque()
        self._high, self._low = HIGH_WATER_BYTES, HIGH_WATER_BYTES // 4
        self.random = Random(f"{network.seed} {name}")

    # -- asyncio.Transport --------------------------------------------------------------------------------------------

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return (self.peer.life.process.name, self.peer.life.number) if name == "peername" else default

    def is_closing(self) -> bool:
        return self._is_closing

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self._high = HIGH_WATER_BYTES if high is None else high
        self._low = self._high // 4 if low is None else low

    def get_write_buffer_size(self) -> int:
        return len(self._out)

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self.protocol = protocol

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self.protocol

    def is_reading(self) -> bool:
        return self._is_reading

    def pause_reading(self) -> None:
        self._is_reading = False

    def resume_reading(self) -> None:
        self._is_reading = True
        if self._in and not self._is_lost:
            self.network.loop.post(self.life, 0, self._deliver)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if self._is_closing or self._is_lost or self._is_reset or not self.life.alive:
            return
        self._out += data
        self._pump_soon()
        if len(self._out) > self._high and not self._is_writer_paused:
            self._is_writer_paused = True
            self.protocol.pause_writing()

    def close(self) -> None:
        if self._is_closing or not self.life.alive:
            return
        self._is_closing = True
        self._pump_soon()

    def abort(self) -> None:
        if self._is_lost or not self.life.alive:
            return
        self._is_closing = True
        self._out.clear()
        self.network.loop.post(self.life, 0, self.lose, None)
        self.network.arrive(self, self.peer.lose, ConnectionResetError("reset by the peer"))

    # -- inside -------------------------------------------------------------------------------------------------------

    def _pump_soon(self) -> None:
        if not self._is_pumping:
            self._is_pumping = True
            # The kernel's own pace, not the sender's: it goes on after the sender has died.
            self.network.loop.post(None, 2000, self.pump)

    def pump(self) -> None:
        """Put what may travel on its way."""
        self._is_pumping = False
        if self._is_lost or self._is_reset or self.network.is_silent(self):
            return
        room = WINDOW_BYTES - len(self.peer._in)
        if self._out and room > 0:
            size = min(len(self._out), room)
            if size > 1 and self.random.random() < 0.2:
                size = self.random.randrange(1, size)
            chunk = bytes(self._out[:size])
            del self._out[:size]
            self.network.arrive(self, self.peer.take, chunk)
            if self._is_writer_paused and len(self._out) <= self._low:
                self._is_writer_paused = False
                self.network.loop.post(self.life, 0, self._resume_writing)
            if self._out:
                self._pump_soon()
        if self._is_closing and not self._out and not self._said_fin:
            self._said_fin = True
            self.network.arrive(self, self.peer.lose, None)
            self.network.loop.post(self.life, 0, self.lose, None)

    def _resume_writing(self) -> None:
        if not self._is_lost and not self._is_closing:
            self.protocol.resume_writing()

    def take(self, chunk: bytes) -> None:
        """Bytes arrive at the kernel."""
        if self._is_lost:
            return
        self._in += chunk
        if self._is_reading:
            self.network.loop.post(self.life, 0, self._deliver)

    def _deliver(self) -> None:
        if self._is_lost or self._is_closing or not self._is_reading or not self._in:
            return
        data = bytes(self._in)
        self._in.clear()
        self.peer._pump_soon()
        self.protocol.data_received(data)  # type: ignore[attr-defined]

    def lose(self, error: Exception | None) -> None:
        """The connection ends at this end."""
        if self._is_lost:
            return
        self._is_lost = self._is_closing = True
        self.network.forget(self)
        if self.life.alive:
            self.network.loop.post(self.life, 0, self._tell_lost, error)

    def _tell_lost(self, error: Exception | None) -> None:
        if self._in and error is None and self._is_reading:  # what came before the end is read before it
            data = bytes(self._in)
            self._in.clear()
            self.protocol.data_received(data)  # type: ignore[attr-defined]
        self.protocol.connection_lost(error)


class Listener:
    """A listening socket: what `create_server` returns."""

    def __init__(self, network: Network, life: Life, factory: Callable[[], asyncio.BaseProtocol], address: object):
        self.network, self.life, self.factory, self.address = network, life, factory, address

    @property
    def sockets(self) -> list[Listener]:
        return [self]

    def getsockname(self) -> tuple[str, object]:
        return (self.life.process.name, self.address)

    def close(self) -> None:
        if self.network.listeners.get(self.address) is self:
            del self.network.listeners[self.address]

    async def wait_closed(self) -> None:
        return


class Network:
    """All connections of a site."""

    def __init__(self, loop: SimulatedLoop, seed: int):
        self.loop, self.seed = loop, seed
        loop.network = self
        self.listeners: dict[object, Listener] = {}
        self.ends: dict[End, None] = {}
        self.silent: dict[Route, int] = {}
        self.extra_ns: dict[Route, int] = {}
        self._connections = 0

    def listen(self, life: Life | None, factory: Callable[[], asyncio.BaseProtocol], address: object) -> Listener:
        assert life is not None
        old = self.listeners.get(address)
        if old is not None and old.life.alive:
            raise OSError(98, "address already in use")
        made = self.listeners[address] = Listener(self, life, factory, address)
        life.at_death.append(made.close)
        return made

    async def connect(self, life: Life | None, factory: Callable[[], asyncio.BaseProtocol], address: object) -> tuple[End, Any]:
        """Raises ConnectionRefusedError, FileNotFoundError for a path, TimeoutError behind a partition."""
        assert life is not None
        deadline_ns = self.loop.now_ns + CONNECT_TIMEOUT_NS
        while True:
            await asyncio.sleep(self._delay_ns(Random(f"{self.seed} c{self._connections}")) / 1e9)
            listener = self.listeners.get(address)
            if listener is None or not listener.life.alive:
                if isinstance(address, str):
                    raise FileNotFoundError(2, "no such socket", address)
                raise ConnectionRefusedError(111, f"nobody listens at {address}")
            way = route(life.process.name, listener.life.process.name)
            if not self.silent.get(way) and not listener.life.process.is_stopped:
                break
            if self.loop.now_ns > deadline_ns:
                raise TimeoutError(110, "connecting takes too long")
            await asyncio.sleep(0.02)
        self._connections += 1
        name = f"{life}>{listener.life}#{self._connections}"
        near = End(self, life, factory(), name + " near")
        far = End(self, listener.life, self._made_by(listener), name + " far")
        near.peer, far.peer = far, near
        for end in (near, far):
            self.ends[end] = None
        self.loop.post(far.life, 0, far.protocol.connection_made, far)
        near.protocol.connection_made(near)
        return near, near.protocol

    def _made_by(self, listener: Listener) -> asyncio.BaseProtocol:
        """The listener's own factory, run as part of its life."""
        before, self.loop.life = self.loop.life, listener.life
        try:
            return listener.factory()
        finally:
            self.loop.life = before

    def is_silent(self, end: End) -> bool:
        return bool(self.silent.get(route(end.life.process.name, end.peer.life.process.name)))

    def _delay_ns(self, random: Random) -> int:
        return 20_000 + int(random.random() * 80_000)

    def arrive(self, sender: End, act: Callable[..., None], *args: Any) -> None:
        """Let something arrive at the sender's peer, after all that was sent before it."""
        way = route(sender.life.process.name, sender.peer.life.process.name)
        delay_ns = self._delay_ns(sender.random) + self.extra_ns.get(way, 0)
        arrival_ns = max(sender._last_arrival_ns, self.loop.now_ns + delay_ns)
        sender._last_arrival_ns = arrival_ns
        sender.flight.append((act, args))
        self.loop.post(None, arrival_ns - self.loop.now_ns, self._arrived, sender)

    def _arrived(self, sender: End) -> None:
        if self.is_silent(sender):  # on its way when the partition came: it is sent again until it gets through
            self.loop.post(None, 5 * MILLISECOND_NS, self._arrived, sender)
            return
        act, args = sender.flight.popleft()
        act(*args)

    def forget(self, end: End) -> None:
        self.ends.pop(end, None)

    def died(self, life: Life, reset_after_ns: int, drains: bool) -> None:
        """A process has gone. What it had written still goes out (`drains`: its kernel lives on), or nothing more does and
        the machine resets its connections when it is back."""
        for end in [e for e in self.ends if e.life is life]:
            end._is_closing = True
            if drains:
                end._pump_soon()
                continue
            end._out.clear()
            self.loop.post(None, reset_after_ns, end.peer.lose, ConnectionResetError("the peer has gone"))
            self.forget(end)

    # -- faults -------------------------------------------------------------------------------------------------------

    def part(self, a: str, b: str) -> None:
        """Nothing gets through between two hosts."""
        self.silent[route(a, b)] = self.silent.get(route(a, b), 0) + 1

    def join(self, a: str, b: str) -> None:
        """The partition ends."""
        way = route(a, b)
        self.silent[way] = max(0, self.silent.get(way, 0) - 1)
        self._poke()

    def heal(self) -> None:
        self.silent.clear()
        self.extra_ns.clear()
        self._poke()

    def _poke(self) -> None:
        for end in list(self.ends):
            end._pump_soon()

    def between(self, a: str, b: str) -> list[End]:
        """The open connections between two hosts, each by its end at `a`."""
        return [e for e in self.ends if e.life.process.name == a and e.peer.life.process.name == b]

    def cut(self, end: End, random: Random) -> None:
        """Reset a connection; each end hears of it in its own time. What is written meanwhile is lost as well: a stream may end
        anywhere, but it has no hole."""
        for side in (end, end.peer):
            side._is_reset = True
            side._out.clear()
            self.loop.post(None, int(random.random() * 20 * MILLISECOND_NS), side.lose, ConnectionResetError("cut"))
