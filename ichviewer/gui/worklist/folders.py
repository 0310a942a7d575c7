"""Puts folders into the study list in the background: those that the reader chooses, and those that are watched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ichviewer.domain.worklist import WorklistEntry
from ichviewer.gui.job_runner import JobRunner
from ichviewer.services.watching import FolderWatch, Looked
from ichviewer.services.worklist import WorklistService

_SETTLING_MS, _QUIET_MS = 4_000, 20_000


class Folders(QObject):
    """Adds and watches folders; looks which studies are still there.

    Signals
    -------
    added(Added), failed(str), stopped(), progress(done, total, text), adding_changed(bool)
        Of a chosen folder.
    arrived(int)
        So many studies of watched folders were put into the list.
    missing_known(tuple[str, ...])
        Studies whose path is not there.
    """

    added = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    progress = Signal(int, int, str)
    adding_changed = Signal(bool)
    arrived = Signal(int)
    missing_known = Signal(object)

    def __init__(self, service: WorklistService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._runner = JobRunner(3, self)
        self._adding, self._watching, self._checking = (self._runner.slot() for _ in range(3))
        self._adding.done.connect(self.added)
        self._adding.failed.connect(lambda line, _code: self.failed.emit(line))
        self._adding.stepped.connect(self.progress)
        self._adding.cancelled.connect(self.stopped)
        self._adding.busy_changed.connect(self.adding_changed)
        self._watching.done.connect(self._on_looked)
        self._watching.failed.connect(lambda _line, _code: self._timer.start(_QUIET_MS))
        self._checking.done.connect(self.missing_known)
        self._watch = FolderWatch(service)
        self._watched: tuple[Path, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def adding(self) -> bool:
        """Whether a chosen folder is being added."""
        return self._adding.busy

    def add(self, path: Path) -> None:
        """Put the studies of a folder into the list."""
        service = self._service
        self._adding.start(lambda ctx, _hand: service.add(path, ctx))

    def stop_adding(self) -> None:
        """Stop; what was added stays in the list."""
        self._adding.cancel()

    def watch(self, folders: Sequence[Path]) -> None:
        """Watch these folders from now on, and no others."""
        self._watched = tuple(folders)
        self._timer.stop()
        self._watching.abandon()
        if self._watched:
            self._look()

    def _look(self) -> None:
        watch, folders = self._watch, self._watched
        self._watching.start(lambda ctx, _hand: watch.look(folders, ctx))

    def _on_looked(self, looked: Looked) -> None:
        if looked.studies:
            self.arrived.emit(looked.studies)
        self._timer.start(_SETTLING_MS if looked.settling else _QUIET_MS)

    def check(self, entries: Sequence[WorklistEntry]) -> None:
        """Look which studies are not there any more; a drive that sleeps may take its time."""
        paths = [(entry.uid, entry.path) for entry in entries]
        self._checking.start(lambda ctx, _hand: tuple(uid for uid, path in paths if ctx.check() or not path.exists()))

    def close(self) -> None:
        """Stop everything and join the threads."""
        self._timer.stop()
        self._runner.close()
