"""Steps of a mouse wheel or a trackpad."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent

_WHEEL_STEP = 120
_TRACKPAD_STEP = 48


def turned(event: QWheelEvent) -> float:
    """By how many steps it was turned; positive is away from the user."""
    pixels = event.pixelDelta().y()
    return pixels / _TRACKPAD_STEP if pixels else event.angleDelta().y() / _WHEEL_STEP


class WholeSteps:
    """Collects the parts of a step that fine wheels and trackpads send; a turn back starts anew."""

    def __init__(self) -> None:
        self._rest = 0.0

    def take(self, steps: float) -> int:
        """Whole steps that are full with these."""
        self._rest = self._rest + steps if self._rest * steps >= 0 else steps
        whole = int(self._rest)
        self._rest -= whole
        return whole
