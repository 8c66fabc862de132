"""Prometheus metrics of the FIX side, where it runs in the process whose page shows them."""

from __future__ import annotations

from prometheus_client import Counter

refused = Counter("fixbridge_fix_refused_total", "Orders and replacements that a limit has refused", ["session", "limit"])


def refused_by(session: str, limit: str) -> None:
    """One more."""
    refused.labels(session, limit).inc()
