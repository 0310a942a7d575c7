"""Holds work in the background while something goes before it."""

from __future__ import annotations

import threading
from collections.abc import Callable

_LOOK_SECONDS = 0.1


class Gate:
    """Holds a job while there is a reason to; safe to share between threads."""

    def __init__(self) -> None:
        self._reasons: set[str] = set()
        self._changed = threading.Condition()

    @property
    def held(self) -> bool:
        """Whether the job has to wait."""
        return bool(self._reasons)

    def hold(self, reason: str, held: bool = True) -> None:
        """Let the job wait for a reason, or not any more; it goes on when no reason is left."""
        with self._changed:
            (self._reasons.add if held else self._reasons.discard)(reason)
            self._changed.notify_all()

    def wait(self, check: Callable[[], None]) -> bool:
        """Come back when the job may go on; `check` raises where it has to end. Whether the job had to wait."""
        waited = False
        with self._changed:
            while self._reasons:
                waited = True
                check()
                self._changed.wait(_LOOK_SECONDS)
        check()
        return waited
