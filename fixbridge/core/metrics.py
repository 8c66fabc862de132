"""Prometheus metrics of the daemon's middle; the edges keep theirs beside their code."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

from fixbridge.reconcile.lag import Lag

refused = Counter("fixbridge_refused_total", "Submissions refused before the log", ["why"])
released = Gauge("fixbridge_released_number", "Release watermark: the highest record number members may have seen")
halted = Gauge("fixbridge_halted", "1 when the sequencer has stopped taking commands")
commands = Counter("fixbridge_commands_total", "Commands logged and applied")
turn_seconds = Histogram(
    "fixbridge_turn_seconds", "Core time of one turn: the commands that arrived together, at most 256",
    buckets=(2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 1e-1),
)  # fmt: skip
differences = Counter("fixbridge_reconcile_differences_total", "Differences found between this core and the one that it follows", ["by"])
standby_lag = Gauge("fixbridge_standby_lag_records", "Records that the writer has and the standby has not")
standby_lag_seconds = Gauge("fixbridge_standby_lag_seconds", "Age of the oldest record that the standby has not")
standby_lag_alarm = Gauge("fixbridge_standby_lag_alarm", "1 while the standby is farther behind than it may be")
snapshots_failed = Counter("fixbridge_snapshots_failed_total", "Snapshots that could not be taken; a start takes longer without")
link_clients = Gauge("fixbridge_link_clients", "Edge processes on the socket")


def show_lag(lag: Lag) -> None:
    """As of its last look."""
    standby_lag.set(lag.records)
    standby_lag_seconds.set(lag.seconds)
    standby_lag_alarm.set(lag.alarm is not None)
