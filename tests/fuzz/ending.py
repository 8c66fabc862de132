"""How a connection may end on which strange bytes were sent."""

from __future__ import annotations

import contextlib
import errno
from typing import Iterator


@contextlib.contextmanager
def peer_may_end() -> Iterator[None]:
    """The other side may reset or close at any moment, also before we have ended our half. A time-out is still a failure."""
    try:
        yield
    except ConnectionError:
        pass
    except OSError as error:
        if error.errno != errno.ENOTCONN:
            raise
