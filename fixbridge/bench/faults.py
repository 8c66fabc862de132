"""Why a measurement could not be made."""

from __future__ import annotations

from ctpproto.faults import Fault


class BenchFault(Fault):
    """The measurement cannot go on: a server did not come up, refused an order, or did not answer in time."""
