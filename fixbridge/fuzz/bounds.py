"""What one input may cost before it counts as a failure."""

from __future__ import annotations

import resource

MEMORY_BYTES = 2 << 30  # of address space, the interpreter's own included
INPUT_SECONDS = 30  # a single input that takes longer hangs


def limit_memory() -> None:
    """From here on this process gets a MemoryError instead of more."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, hard))
