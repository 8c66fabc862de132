"""Fixtures for tests against real peers. Nothing here skips: a peer that is missing fails the test with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from interop.official.client import official_python


@pytest.fixture(scope="session")
def ctp_python() -> Path:
    """The interpreter that has the official CTP client."""
    return official_python()
