"""Both FIX engines, for tests that hold for either."""

from __future__ import annotations

ENGINES = ("native", "quickfix")


def on(engine: str) -> str:
    """The configuration's [fix] with that engine; more settings of [fix] may follow."""
    return f'[fix]\nengine = "{engine}"\n'
