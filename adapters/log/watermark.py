"""The release watermark: the number up to which records may be shown to edges. Pure; rises, never falls."""

from __future__ import annotations


class Watermark:
    """`released` is what is synced and, while a follower is required, acknowledged by it in the current epoch.

    The fence is the acknowledgement: after `begin_epoch` the follower has to acknowledge again, and an acknowledgement that
    it gave in an older epoch counts no more, however late it comes in.
    """

    __slots__ = ("_acknowledged", "_epoch", "_released", "_required", "_synced")

    def __init__(self, epoch: int, released: int = 0, follower_required: bool = False):
        """`released`: what was released before (after a start: the last record found, or 0 to be acknowledged anew)."""
        self._epoch = epoch
        self._synced = self._released = released
        self._acknowledged = 0
        self._required = follower_required

    @property
    def released(self) -> int:
        return self._released

    @property
    def epoch(self) -> int:
        return self._epoch

    @property
    def is_follower_required(self) -> bool:
        return self._required

    @property
    def lag(self) -> int:
        """Records that are synced and not yet acknowledged; 0 when no follower is required."""
        return max(0, self._synced - self._acknowledged) if self._required else 0

    def synced(self, number: int) -> int:
        """A sync covers the log up to `number`. The number released now."""
        if number > self._synced:
            self._synced = number
        return self._advance()

    def acknowledged(self, number: int, epoch: int) -> int:
        """The follower has the log up to `number`, said in `epoch`. The number released now."""
        if epoch == self._epoch and number > self._acknowledged:
            self._acknowledged = number
        return self._advance()

    def begin_epoch(self, epoch: int) -> None:
        """A writer took the pen. Epochs only rise."""
        assert epoch > self._epoch, (epoch, self._epoch)
        self._epoch = epoch
        self._acknowledged = 0

    def require_follower(self, required: bool) -> int:
        """An operator's order, on record: wait for the follower, or go on alone. The number released now."""
        self._required = required
        return self._advance()

    def _advance(self) -> int:
        number = min(self._synced, self._acknowledged) if self._required else self._synced
        if number > self._released:
            self._released = number
        return self._released
