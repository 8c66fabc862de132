"""Prometheus metrics of the CTP fronts. `front`: trader or md."""

from __future__ import annotations

from functools import cache

from prometheus_client import Counter, Gauge

connections = Gauge("fixbridge_front_connections", "Open connections", ["front"])
sessions = Gauge("fixbridge_front_sessions", "Connections that are logged in", ["front"])
requests = Counter("fixbridge_front_requests_total", "Requests of a known type", ["front", "request"])
refused = Counter("fixbridge_front_refused_total", "Requests answered with an error by the front itself", ["front", "error_id"])
logins = Counter("fixbridge_front_logins_total", "Logins by outcome", ["front", "outcome"])
closed = Counter("fixbridge_front_closed_total", "Connections by the reason of their end", ["front", "reason"])
unsayable = Counter("fixbridge_front_unsayable_total", "Returns and rows that the client's API version cannot say", ["message"])
write_buffer_bytes = Gauge("fixbridge_front_write_buffer_bytes", "The fullest write buffer when last looked at", ["front"])
conflated = Counter("fixbridge_front_conflated_total", "Depth changes that a slower reader was shown in one snapshot")

# On the order path: the child of a label pair is looked up once. Names are message types, so there are few.
request = cache(requests.labels)
