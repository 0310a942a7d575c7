"""Display windows: which HU are shown as black and white."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A linear display window.

    Attributes
    ----------
    level
        HU shown as mid-grey (DICOM Window Center (0028,1050)).
    width
        HU from black to white (DICOM Window Width (0028,1051)); at least 1.
    """

    level: float
    width: float

    def __post_init__(self) -> None:
        if not self.width >= 1:
            raise ValueError(f"window width {self.width} is below 1 HU")

    @property
    def low(self) -> float:
        """HU at and below which everything is black."""
        return self.level - self.width / 2

    @property
    def high(self) -> float:
        """HU at and above which everything is white."""
        return self.level + self.width / 2

    def dragged(self, level: float, width: float) -> Window:
        """The window after a drag by so many HU of level and width, kept within what CT can hold."""
        return Window(min(max(self.level + level, -2000.0), 4000.0), min(max(self.width + width, 1.0), 8000.0))


@dataclass(frozen=True)
class WindowPreset:
    """A named window on a key.

    Attributes
    ----------
    name
        As shown in the menu.
    key
        Digit key that selects it ("1".."9"), or "" for none.
    window
        Level and width in HU.
    """

    name: str
    key: str
    window: Window
