"""What a test of the window must not leave behind: threads, timers, top-level widgets, VTK objects."""

from __future__ import annotations

import gc
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


def settle() -> None:
    """Deliver what is queued, and delete what is to be deleted."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    gc.collect()


def _alive(item: QObject) -> bool:
    from shiboken6 import isValid

    return bool(isValid(item))


def _vtk_objects() -> Counter[str]:
    core = sys.modules.get("vtkmodules.vtkCommonCore")
    if core is None:
        return Counter()
    return Counter(type(item).__name__ for item in gc.get_objects() if isinstance(item, core.vtkObjectBase))


@dataclass
class Survivors:
    """State before a test, to compare with after it."""

    threads: set[int] = field(default_factory=lambda: {thread.ident or 0 for thread in threading.enumerate()})
    timers: set[int] = field(default_factory=set)
    vtk: Counter[str] = field(default_factory=Counter)

    @classmethod
    def now(cls) -> Survivors:
        """Take stock. What exists is put aside, so that looking for what is new need not go through all of it."""
        gc.collect()
        gc.freeze()
        return cls(timers={id(timer) for timer in _active_timers()}, vtk=_vtk_objects())

    def found(self) -> list[str]:
        """What is there now and was not before."""
        settle()
        left = [f"thread {t.name}" for t in threading.enumerate() if (t.ident or 0) not in self.threads]
        left += [f"timer of {timer.parent()}" for timer in _active_timers() if id(timer) not in self.timers]
        left += [f"top-level widget {widget}" for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        left += [f"{count} x {name}" for name, count in (_vtk_objects() - self.vtk).items()]
        return left


def _active_timers() -> list[QTimer]:
    return [item for item in gc.get_objects() if isinstance(item, QTimer) and _alive(item) and item.isActive()]
