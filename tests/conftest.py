"""What every test runs under."""

from __future__ import annotations

import os

from hypothesis import settings

# Machines that run tests are shared and slow at times: a slow example is no failure. HYPOTHESIS_EXAMPLES deepens a run by hand.
settings.register_profile("fixbridge", deadline=None, max_examples=int(os.environ.get("HYPOTHESIS_EXAMPLES", "100")))
settings.load_profile("fixbridge")
