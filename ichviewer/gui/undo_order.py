"""One undo for several books of changes: the last change is taken back first, whichever book it is in; and its actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtGui import QAction

from ichviewer.gui.texts import say


class Book(Protocol):
    """Changes that can be taken back one by one."""

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or ""."""
        ...

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or ""."""
        ...

    def undo(self) -> bool:
        """Take the last change back; False where it cannot now."""
        ...

    def redo(self) -> bool:
        """Do again what was taken back; False where it cannot now."""
        ...


class UnderWay(Protocol):
    """Changes that were asked for and are not made yet."""

    @property
    def text(self) -> str:
        """What the last of them does, or "" where there is none."""
        ...

    def stop_last(self) -> None:
        """Give the last of them up."""
        ...


class UndoOrder:
    """Remembers in which book each change was made.

    Parameters
    ----------
    under_way
        What is under way is taken back before anything that is made, and nothing is done again before it is.

    A book that begins anew (another series) has an empty text: what is remembered of it is passed over.
    """

    def __init__(self, under_way: UnderWay | None = None) -> None:
        self._under_way = under_way
        self._done: list[Book] = []
        self._undone: list[Book] = []

    def did(self, book: Book) -> None:
        """A book made a change: what was undone in any of them cannot be done again in order any more."""
        self._done.append(book)
        self._undone.clear()

    @property
    def _coming(self) -> str:
        return "" if self._under_way is None else self._under_way.text

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or ""."""
        if self._coming:
            return self._coming
        self._skip()
        return self._done[-1].undo_text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or ""."""
        self._skip()
        return self._undone[-1].redo_text if self._undone and not self._coming else ""

    def undo(self) -> None:
        """Take the last change back."""
        if self._under_way is not None and self._coming:
            self._under_way.stop_last()
            return
        self._skip()
        if self._done:
            # Before it is undone: whoever is told then asks what comes next.
            self._undone.append(self._done.pop())
            if not self._undone[-1].undo():
                self._done.append(self._undone.pop())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._skip()
        if self._undone and not self._coming:
            self._done.append(self._undone.pop())
            if not self._done[-1].redo():
                self._undone.append(self._done.pop())

    def order(self, books: Sequence[Book]) -> tuple[tuple[int, ...], ...]:
        """Which of these books the changes are in that can be undone, and those that can be done again."""
        return tuple(tuple(books.index(book) for book in changes) for changes in (self._done, self._undone))

    def resume(self, order: tuple[tuple[int, ...], ...], books: Sequence[Book]) -> None:
        """Go on with the order of other books, whose changes these took over; what was done since comes after it."""
        done, undone = ([books[n] for n in changes] for changes in order)
        self._undone = self._undone if self._done else undone
        self._done = [*done, *self._done]

    def _skip(self) -> None:
        while self._done and not self._done[-1].undo_text:
            self._done.pop()
        while self._undone and not self._undone[-1].redo_text:
            self._undone.pop()

    def name(self, actions: Mapping[str, QAction]) -> None:
        """Tell in the texts of the actions ``undo`` and ``redo`` what they would do."""
        for name, text in (("undo", self.undo_text), ("redo", self.redo_text)):
            actions[name].setText(f"{say(name.capitalize())} {text[:1].lower()}{text[1:]}".strip())
