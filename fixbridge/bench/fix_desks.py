"""Many FIX sessions at once, driven by one thread: round trips by turns, and bursts with orders in flight over all of them.

The same client drives the gateway and the QuickFIX echo. Its own cost is in both figures.
"""

from __future__ import annotations

import contextlib
import selectors
import time
from typing import Iterator, Sequence

from fixbridge.bench.figures import Rate, Run, sample
from fixbridge.bench.fix_client import CANCELED, NEW, Awaited, FixClient

SESSIONS = (1, 10, 100)
TOTAL = sum(SESSIONS)
OURS = "FIXBRIDGE"
USERS = 9


def numbers(sessions: int) -> range:
    """Of the sessions for a run with so many: others than those of other runs, since a ClOrdID is used once a day."""
    first = 1 + sum(SESSIONS[: SESSIONS.index(sessions)])
    return range(first, first + sessions)


def comp_id(number: int) -> str:
    """Of the n-th session, from 1."""
    return f"DESK{number}"


def user(number: int) -> str:
    return f"10000{(number - 1) % USERS + 1}"


def configuration() -> str:
    """The gateway's, as TOML: a session table of all desks, each the session of one of the demo's users.

    By address: a hundred passwords would be verified for longer than is measured.
    """
    row = '[[fix.session]]\ntarget_comp_id = "{0}"\nversions = ["FIX.4.4"]\nuser = "{1}"\n'
    row += 'password = false\naddresses = ["127.0.0.1"]\n'
    rows = [row.format(comp_id(n), user(n)) for n in range(1, TOTAL + 1)]
    return "".join([f"[login]\nmax_sessions_per_user = {TOTAL}\n[fix]\nmax_connections = {2 * TOTAL}\n", *rows])


class Desks:
    """So many sessions that are logged on. `place`: instrument, exchange, price of every order."""

    def __init__(self, address: tuple[str, int], sessions: int, place: tuple[str, str, float]):
        self._instrument, self._exchange, self._price = place
        self._clients = [FixClient(address, comp_id(n), OURS, user(n), f"pw{user(n)}") for n in numbers(sessions)]

    def close(self) -> None:
        for client in self._clients:
            client.close()

    def round_trips(self, count: int) -> Run:
        """One order at a time, the sessions by turns. Each is cancelled outside the time."""
        latencies = []
        for number in range(count):
            client = self._clients[number % len(self._clients)]
            order, cl_ord_id = client.insert(self._instrument, self._exchange, True, self._price)
            latencies.append(client.round_trip_ns(order, NEW))
            client.round_trip_ns(client.cancel(self._instrument, self._exchange, True, cl_ord_id), CANCELED)
        return sample(latencies)

    def burst(self, count: int, in_flight: int) -> Run:
        """Orders a second with at most `in_flight` unanswered, at least one a session. Cancelled outside the time."""
        each = max(1, count // len(self._clients))
        made = [
            [client.insert(self._instrument, self._exchange, True, self._price) for _ in range(each)] for client in self._clients
        ]
        window = max(1, in_flight // len(self._clients))
        seconds = self._exchange_all([[order for order, _ in orders] for orders in made], NEW, window)
        cancels = [
            [client.cancel(self._instrument, self._exchange, True, cl_ord_id) for _, cl_ord_id in orders]
            for client, orders in zip(self._clients, made, strict=True)
        ]
        self._exchange_all(cancels, CANCELED, window)
        return Rate(sum(map(len, made)), seconds)

    def _exchange_all(self, messages: Sequence[Sequence[bytes]], awaited: Awaited, window: int) -> float:
        """Send each session's messages, at most `window` of a session unanswered, until all are answered; the seconds."""
        sent, answered, left = [0] * len(messages), [0] * len(messages), sum(map(len, messages))
        with selectors.DefaultSelector() as selector:
            for at, client in enumerate(self._clients):
                selector.register(client, selectors.EVENT_READ, at)
            started = time.perf_counter()
            for at, client in enumerate(self._clients):
                sent[at] = min(window, len(messages[at]))
                client.send(b"".join(messages[at][: sent[at]]))
            while left:
                for key, _ in selector.select():
                    at, client = key.data, self._clients[key.data]
                    count = client.answers(awaited)
                    answered[at] += count
                    left -= count
                    room = min(len(messages[at]), answered[at] + window)
                    if sent[at] < room:
                        client.send(b"".join(messages[at][sent[at] : room]))
                        sent[at] = room
            return time.perf_counter() - started


@contextlib.contextmanager
def logged_on(address: tuple[str, int], sessions: int, place: tuple[str, str, float]) -> Iterator[Desks]:
    desks = Desks(address, sessions, place)
    try:
        yield desks
    finally:
        desks.close()
