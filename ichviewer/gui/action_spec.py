"""How one action of the window is declared."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    Attributes
    ----------
    name
        Stable name, the key of its handler.
    text
        In the menu.
    menu
        Title of its menu.
    shortcuts
        Portable key sequences; the first is shown.
    icon
        Name in the icon family, or "".
    tip
        For the status bar and the tooltip; the text where empty.
    checkable
        Whether it is switched on and off.
    short
        Text in the toolbar; the menu text where empty.
    divided
        Whether a separator comes before it in its menu.
    """

    name: str
    text: str
    menu: str
    shortcuts: tuple[str, ...]
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    short: str = ""
    divided: bool = False
