"""How many in how long: a window that slides with each admission."""

from __future__ import annotations

from collections import deque


class Rate:
    """At most `limit` admissions within any `span_ns`. A limit of 0 admits everything."""

    __slots__ = ("limit", "span_ns", "_admitted")

    def __init__(self, limit: int, span_ns: int):
        self.limit, self.span_ns = limit, span_ns
        self._admitted: deque[int] = deque()

    def admits(self, now_ns: int) -> bool:
        """Whether one more is within the limit; it is counted if it is."""
        if not self.limit:
            return True
        admitted = self._admitted
        while admitted and now_ns - admitted[0] >= self.span_ns:
            admitted.popleft()
        if len(admitted) >= self.limit:
            return False
        admitted.append(now_ns)
        return True
