"""An asyncio event loop in virtual time, shared by simulated processes.

Everything that runs belongs to a `Life` of a `Process`. A crash ends the life: none of its callbacks and tasks runs again. A
stopped process keeps its callbacks until it is woken, as SIGSTOP and SIGCONT do. There is no selector: bytes come from
`network`, and nothing else comes from outside.
"""

from __future__ import annotations

import asyncio
import contextvars
import heapq
import inspect
from asyncio import events
from typing import Any, Callable, Coroutine, Iterator

MILLISECOND_NS = 1_000_000
SECOND_NS = 1_000_000_000
# 2026-11-20 13:30:00 in Beijing: where simulated wall clocks begin.
EPOCH_NS = 1_795_152_600_000_000_000


class Crashed(BaseException):
    """The process dies here. Not an Exception: no handler of the program may take it for its own."""


class Life:
    """A process from its start to its end."""

    def __init__(self, process: Process, number: int):
        self.process, self.number = process, number
        self.alive = True
        self.at_death: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        return f"{self.process.name}.{self.number}"


class Process:
    """A simulated process: its name is also its host's. `crash_at`: how many more steps it runs before it dies, None: no plan."""

    def __init__(self, loop: SimulatedLoop, name: str):
        self.loop, self.name = loop, name
        self.life: Life | None = None
        self.lives = 0
        self.is_stopped = False
        self.crash_at: int | None = None
        self.on_crash: Callable[[], None] = lambda: None  # where a planned crash is counted
        self._parked: list[Call] = []

    @property
    def alive(self) -> bool:
        return self.life is not None and self.life.alive

    def start(self, main: Callable[[], Coroutine[Any, Any, None]]) -> Life:
        """Begin a new life with a task of `main`."""
        assert not self.alive, self.name
        self.lives += 1
        self.life = life = Life(self, self.lives)
        self.is_stopped, self.crash_at = False, None
        self.loop.post(life, 0, self._begin, life, main)
        return life

    def _begin(self, life: Life, main: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self.loop.create_task(main())

    def crash(self) -> None:
        """End the life, wherever it is."""
        life = self.life
        if life is None or not life.alive:
            return
        life.alive = False
        self._parked.clear()
        self.crash_at = None
        for act in life.at_death:
            act()

    def stop(self) -> None:
        """SIGSTOP."""
        self.is_stopped = True

    def wake(self) -> None:
        """SIGCONT: what has waited runs now, in its order."""
        self.is_stopped = False
        parked, self._parked = self._parked, []
        for call in parked:
            self.loop.enter(call, self.loop.now_ns)


class Call:
    """A callback that is due: what asyncio calls a Handle."""

    __slots__ = ("when_ns", "life", "callback", "args", "context", "is_cancelled")

    def __init__(self, when_ns: int, life: Life | None, callback: Callable[..., Any], args: tuple[Any, ...], context: Any):
        self.when_ns, self.life, self.callback, self.args, self.context = when_ns, life, callback, args, context
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True

    def cancelled(self) -> bool:
        return self.is_cancelled

    def when(self) -> float:
        return self.when_ns / SECOND_NS


class SimulatedLoop(asyncio.AbstractEventLoop):
    """`now_ns` counts from 0. `failures` are exceptions that no handler took: in a sound program there are none."""

    def __init__(self) -> None:
        self.now_ns = 0
        self.steps = 0
        self.life: Life | None = None  # whose callback is running
        self.failures: list[tuple[Life | None, BaseException]] = []
        self.network: Any = None
        self._calls: list[tuple[int, int, Call]] = []
        self._order = 0
        self._context = contextvars.copy_context()
        self._tasks: list[asyncio.Task[Any]] = []  # kept, so that a dead life's are not torn down at some odd moment

    # -- time and callbacks -------------------------------------------------------------------------------------------

    def time(self) -> float:
        return self.now_ns / SECOND_NS

    def wall_ns(self) -> int:
        """What a process's wall clock shows."""
        return EPOCH_NS + self.now_ns

    def monotonic_ns(self) -> int:
        return self.now_ns

    def enter(self, call: Call, when_ns: int) -> None:
        self._order += 1
        call.when_ns = when_ns
        heapq.heappush(self._calls, (when_ns, self._order, call))

    def post(self, life: Life | None, delay_ns: int, callback: Callable[..., Any], *args: Any) -> Call:
        """Run a callback as part of a life, whoever asks for it."""
        call = Call(0, life, callback, args, self._context)
        self.enter(call, self.now_ns + delay_ns)
        return call

    def call_soon(self, callback: Any, *args: Any, context: Any = None) -> Call:
        call = Call(0, self.life, callback, args, context)
        self.enter(call, self.now_ns)
        return call

    call_soon_threadsafe = call_soon

    def call_later(self, delay: float, callback: Any, *args: Any, context: Any = None) -> Call:
        call = Call(0, self.life, callback, args, context)
        self.enter(call, self.now_ns + max(0, round(delay * SECOND_NS)))
        return call

    def call_at(self, when: float, callback: Any, *args: Any, context: Any = None) -> Call:
        call = Call(0, self.life, callback, args, context)
        self.enter(call, max(self.now_ns, round(when * SECOND_NS)))
        return call

    # -- running ------------------------------------------------------------------------------------------------------

    def steps_until(self, deadline_ns: int) -> Iterator[None]:
        """Run callbacks one by one in order of time, as long as they are due by then; yields after each."""
        calls = self._calls
        before = events._get_running_loop()
        events._set_running_loop(self)
        try:
            while calls and calls[0][0] <= deadline_ns:
                when_ns, _, call = heapq.heappop(calls)
                if call.is_cancelled:
                    continue
                life = call.life
                if life is not None:
                    if not life.alive:
                        continue
                    process = life.process
                    if process.is_stopped:
                        process._parked.append(call)
                        continue
                    if process.crash_at is not None:
                        process.crash_at -= 1
                        if process.crash_at < 0:
                            process.on_crash()
                            process.crash()
                            continue
                if when_ns > self.now_ns:
                    self.now_ns = when_ns
                self.life = life
                self.steps += 1
                try:
                    if call.context is not None:
                        call.context.run(call.callback, *call.args)
                    else:
                        call.callback(*call.args)
                except Crashed:
                    assert life is not None and not life.alive
                except Exception as error:
                    self.failures.append((life, error))
                self.life = None
                yield
        finally:
            self.life = None
            events._set_running_loop(before)
        self.now_ns = max(self.now_ns, deadline_ns)

    # -- what asyncio asks of a loop ----------------------------------------------------------------------------------

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(self, coro: Any, *, name: str | None = None, context: Any = None) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.Task(coro, loop=self, name=name)
        self._tasks.append(task)
        task.add_done_callback(self._task_done)
        return task

    def _task_done(self, task: asyncio.Task[Any]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None and not isinstance(error, Crashed):
            self.failures.append((self.life, error))

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:
        """A worker thread that takes a millisecond."""
        future = self.create_future()

        def work() -> None:
            try:
                value = func(*args)
            except Exception as error:
                if not future.cancelled():
                    future.set_exception(error)
            else:
                if not future.cancelled():
                    future.set_result(value)

        self.call_later(0.001, work)
        return future

    async def create_server(self, protocol_factory: Any, host: Any = None, port: Any = None, **how: Any) -> Any:
        return self.network.listen(self.life, protocol_factory, port)

    async def create_unix_server(self, protocol_factory: Any, path: Any = None, **how: Any) -> Any:
        return self.network.listen(self.life, protocol_factory, str(path))

    async def create_connection(self, protocol_factory: Any, host: Any = None, port: Any = None, **how: Any) -> Any:
        return await self.network.connect(self.life, protocol_factory, port)

    async def create_unix_connection(self, protocol_factory: Any, path: Any = None, **how: Any) -> Any:
        return await self.network.connect(self.life, protocol_factory, str(path))

    def close(self) -> None:
        """The run is over. What lives were cut off from before its first step is put away without complaint."""
        for task in self._tasks:
            coroutine = task.get_coro()
            if inspect.iscoroutine(coroutine) and inspect.getcoroutinestate(coroutine) == inspect.CORO_CREATED:
                coroutine.close()

    def get_debug(self) -> bool:
        return False

    def is_running(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return False

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """Tasks of dead lives that are torn down at the end of a run say so; failures are collected by `_task_done`."""

    def _timer_handle_cancelled(self, handle: Any) -> None:
        """asyncio's own handles call this; `Call` needs nothing."""
