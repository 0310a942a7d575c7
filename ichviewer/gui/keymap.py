"""Which keys do what: the declared ones, and what the user made of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from ichviewer.gui.actions import ActionSpec
from ichviewer.gui.texts import mark

Keys = tuple[str, ...]
"""Portable key sequences; the first is shown in menus."""

RESERVED: Mapping[str, str] = MappingProxyType({"H": mark("hides the overlay while it is held")})
"""Keys that are no action's and cannot be given to one, with what they do."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText


def portable(key: str) -> str:
    """The one way to write a key sequence; "" for what is none."""
    return QKeySequence(key, _PORTABLE).toString(_PORTABLE)


def native(keys: Keys) -> str:
    """Keys as this platform writes them."""
    return "   ".join(QKeySequence(key, _PORTABLE).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


class Keymap(QObject):
    """Keys of every action.

    Parameters
    ----------
    specs
        All actions of the window.
    changes
        Keys by action, where the user chose others than the declared ones. Unknown actions and keys are left out.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(
        self, specs: tuple[ActionSpec, ...], changes: Mapping[str, Keys] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.specs = specs
        self._declared = {spec.name: tuple(portable(key) for key in spec.shortcuts) for spec in specs}
        self._changes = {
            name: tuple(known for key in keys if (known := portable(key)))
            for name, keys in (changes or {}).items()
            if name in self._declared
        }

    @property
    def changes(self) -> dict[str, Keys]:
        """What differs from the declared keys, for the settings."""
        return dict(self._changes)

    def keys(self, name: str) -> Keys:
        """Keys of an action: its own, without those that the user gave to another."""
        if name in self._changes:
            return self._changes[name]
        taken = {key for keys in self._changes.values() for key in keys}
        return tuple(key for key in self._declared[name] if key not in taken)

    def shown(self, name: str) -> str:
        """First key of an action as this platform writes it; "" where it has none."""
        return native(self.keys(name)[:1])

    def is_changed(self, name: str) -> bool:
        """Whether an action has other keys than the declared ones."""
        return self.keys(name) != self._declared[name]

    def owner(self, key: str) -> ActionSpec | None:
        """The action that a key belongs to, or None."""
        return next((spec for spec in self.specs if portable(key) in self.keys(spec.name)), None)

    def assign(self, name: str, keys: Keys) -> None:
        """Give an action these keys; another one that had one of them loses it.

        Raises
        ------
        ValueError
            If a key is reserved or none.
        """
        wanted = tuple(portable(key) for key in keys)
        if not all(wanted) or any(key in RESERVED for key in wanted):
            raise ValueError(f"{', '.join(keys)}: reserved, or no key")
        for spec in self.specs:
            if spec.name != name and set(wanted) & set(self.keys(spec.name)):
                self._put(spec.name, tuple(key for key in self.keys(spec.name) if key not in wanted))
        self._put(name, wanted)
        self.changed.emit()

    def _put(self, name: str, keys: Keys) -> None:
        self._changes[name] = keys
        if keys == self._declared[name]:
            del self._changes[name]

    def reset(self, name: str) -> None:
        """Give an action its declared keys back, also from those that have them now."""
        self.assign(name, self._declared[name])

    def reset_all(self) -> None:
        """All keys as declared."""
        self._changes.clear()
        self.changed.emit()
