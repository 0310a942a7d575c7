"""The study list in the window: what its actions do, what is open of it, and how it learns of news."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ichviewer.domain.worklist import WorklistEntry
from ichviewer.gui.controller import Controller
from ichviewer.gui.dialogs.files import ask
from ichviewer.gui.job_runner import JobRunner
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import say, tr
from ichviewer.gui.worklist.background import BackgroundQueue
from ichviewer.gui.worklist.columns import state_text
from ichviewer.gui.worklist.folders import Folders
from ichviewer.gui.worklist.listing import StudyListing
from ichviewer.services.readers import reader_name
from ichviewer.services.study_records import study_path, study_uid
from ichviewer.services.worklist import Added, WorklistService
from ichviewer.store.library import LibraryError

if TYPE_CHECKING:
    from ichviewer.gui.worklist.page import WorklistPage
    from ichviewer.services.analysis_queue import AnalysisQueue


class WorklistDesk(QObject):
    """Everything about the study list that the window does not need to know.

    Parameters
    ----------
    controller
        Opens studies. Without a library, the list is empty and says so.
    preferences
        Which folders are watched, and whether the queue is paused.
    parent
        The window, for dialogs.

    Signals
    -------
    shown(bool), apart_wanted(bool)
        The list is to be shown, or the image; in its own window, or in the main one.
    told(str)
        A line for the status bar.
    current_changed()
        Another study is open, or what can be done with it.
    page_made(WorklistPage)
    named(Path)
        A message is about to name this path, which may tell who a patient is.
    """

    shown = Signal(bool)
    apart_wanted = Signal(bool)
    told = Signal(str)
    current_changed = Signal()
    page_made = Signal(object)
    named = Signal(object)

    def __init__(
        self,
        controller: Controller,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._preferences = preferences
        self._window = parent
        library, make_queue = controller.services.library, controller.services.queue
        self._service = None if library is None else WorklistService(library, reader_name())
        self.listing = StudyListing(self)
        kept = preferences.settings.study_list
        self.listing.restore_order(kept.sorted_by, kept.descending)
        self._page: WorklistPage | None = None
        self.uid = ""
        self.findings_beside = False
        self._loaded = False
        self.queue: BackgroundQueue | None = None
        self.folders: Folders | None = None
        self._runner = JobRunner(2, self)
        self._noting = self._runner.slot()
        self._noting.done.connect(self._on_noted)
        self._noting.failed.connect(lambda line, _code: self.told.emit(line))
        self._connect()
        if self._service is not None:
            self._watch_over(self._service, make_queue)

    @property
    def page(self) -> WorklistPage:
        """The page of the list, made when it is first needed: the first screen does not wait for it."""
        if self._page is None:
            from ichviewer.gui.worklist.page import WorklistPage

            self._page = WorklistPage(self.listing)
            kept = self._preferences.settings.study_list
            self._page.table.columns.restore(kept.widths, kept.order)
            self._connect_page(self._page)
            self.page_made.emit(self._page)
        return self._page

    @property
    def has_page(self) -> bool:
        """Whether the page was made."""
        return self._page is not None

    def _connect_page(self, page: WorklistPage) -> None:
        page.opened.connect(self.open)
        page.left.connect(lambda: self.shown.emit(False))
        page.folder_requested.connect(self.ask_folder)
        page.analysis_requested.connect(self.enqueue)
        page.state_requested.connect(self.set_state)
        page.remove_requested.connect(self.remove)
        page.table.arranged.connect(self._keep_arrangement)

    def _keep_arrangement(self) -> None:
        """Columns and order are there again at the next start."""
        columns, (column, descending) = self.page.table.columns, self.listing.order
        self._preferences.change(
            study_list={
                "widths": columns.widths,
                "order": columns.order,
                "sorted_by": column,
                "descending": descending,
            }
        )

    def _connect(self) -> None:
        controller = self._controller
        controller.series_started.connect(self._on_series)
        controller.analysis_ready.connect(lambda _analysis: self.refresh(self.uid))

    def _watch_over(self, service: WorklistService, make_queue: Callable[[], AnalysisQueue] | None) -> None:
        self.folders = folders = Folders(service, self)
        if make_queue is not None:
            self.queue = queue = BackgroundQueue(service, make_queue, self)
            queue.study_changed.connect(self.refresh)
            queue.failed.connect(self._on_queue_failed)
            queue.advanced.connect(self._on_advanced)
            queue.pause(self._preferences.settings.queue_paused)
            self._controller.busy_changed.connect(queue.hold)
        # What waits from the last time goes on once the window has what the reader waits for.
        self._controller.models_ready.connect(lambda _models: self._begin())
        folders.added.connect(self._on_added)
        folders.failed.connect(lambda line: self.page.banner.say("failed", line))
        folders.stopped.connect(self._on_stopped)
        folders.arrived.connect(self._on_arrived)
        folders.missing_known.connect(self.listing.set_missing)

    def _begin(self) -> None:
        if self.queue is not None:
            self.queue.start()
        self.watch_again()

    def watch_again(self) -> None:
        """Other folders are to be watched: the settings say which."""
        if self.folders is not None:
            self.folders.watch([Path(folder) for folder in self._preferences.settings.watched_folders])

    # -- showing ----------------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the list, with the cursor on the open study."""
        self.reload()
        self.page.banner.hide()
        if self._service is None:
            self.page.banner.say("failed", tr("The study library cannot be used in this run, and with it the study list."))
        self.shown.emit(True)
        self.page.start(self.uid, can_go_back=self._controller.current.series is not None)
        if self.folders is not None:
            self.folders.check(self.listing.entries)
        if self.queue is not None:
            self.queue.start()  # what another program put into the list meanwhile

    def reload(self) -> None:
        """Take the whole list from the library."""
        if self._service is None:
            return
        try:
            self.listing.set_entries(self._service.entries())
            self._loaded = True
        except LibraryError as error:
            self.page.banner.say("failed", str(error))

    def refresh(self, uid: str) -> None:
        """Take one study anew, where the list was taken at all."""
        if self._service is None or not uid:
            return
        try:
            if self._loaded:
                self.listing.put(uid, self._service.entry(uid))
            self.findings_beside = self._service.findings_beside(self.uid)
        except LibraryError as error:
            self.told.emit(str(error))
        self.current_changed.emit()

    def needed(self) -> StudyListing:
        """The listing, taken from the library if it was not yet."""
        if not self._loaded:
            self.reload()
        return self.listing

    # -- opening ----------------------------------------------------------------------------------------------------

    def open(self, uid: str) -> None:
        """Open a study of the list."""
        entry = self.needed().entry(uid)
        if entry is not None:
            self.open_entry(entry)

    def open_entry(self, entry: WorklistEntry, series_instance_uid: str = "") -> bool:
        """Open a study, or one of its series; False where its path is not there, which the list says."""
        if not entry.path.exists():
            self.named.emit(entry.path)
            self.listing.set_missing((*self.listing.missing, entry.uid))
            from ichviewer.gui.worklist.table import not_there

            line = not_there(self.listing, entry)
            self.page.banner.say("failed", line)
            self.told.emit(line)
            return False
        if self._page is not None:
            self._page.banner.hide()
        self.shown.emit(False)
        self._controller.open_study(entry.path, entry.uid, series_instance_uid)
        return True

    def _on_series(self) -> None:
        """Another series is shown: its study is in the list now, and in review."""
        current = self._controller.current
        index, study, series, service = current.index, current.study, current.series, self._service
        self.uid = ""
        if service is None or index is None or study is None or series is None:
            return
        self.uid = study.study_instance_uid or study_uid(study, study_path(index, study))
        self._noting.start(lambda _ctx, _hand: service.opened(index, study, series))

    def _on_noted(self, uid: str) -> None:
        self.refresh(uid)
        row, entry = self.listing.row(uid), self.listing.entry(uid)
        if row is not None and entry is not None and uid == self.uid:
            count, state = len(self.listing.shown), state_text(entry.state)
            self.told.emit(tr("Study {place} of {count}: {state}", place=f"{row + 1:,}", count=f"{count:,}", state=state))

    # -- states -----------------------------------------------------------------------------------------------------

    def set_state(self, uids: Iterable[str], state: str) -> None:
        """How far the reading of studies is."""
        if self._service is None:
            return
        uids = tuple(uids)
        try:
            for uid in uids:
                self._service.set_state(uid, state)
        except LibraryError as error:
            self.page.banner.say("failed", str(error))
            self.told.emit(str(error))
        for uid in uids:
            self.refresh(uid)

    @property
    def state(self) -> str:
        """How far the reading of the open study is, "" where none is open."""
        entry = self.needed().entry(self.uid) if self.uid else None
        return "" if entry is None else entry.state

    def findings_by_series(self) -> tuple[tuple[str, int], ...]:
        """Analysed series of the open study with the number of their findings."""
        if self._service is None or not self.uid:
            return ()
        try:
            return self._service.findings_by_series(self.uid)
        except LibraryError as error:
            self.told.emit(str(error))
            return ()

    def enqueue(self, uids: Iterable[str]) -> None:
        """Analyse studies in the background."""
        if self._service is None or self.queue is None:
            return
        try:
            count = self._service.enqueue(uids)
        except LibraryError as error:
            self.page.banner.say("failed", str(error))
            return
        self.reload()
        self.told.emit(tr("Added to the queue of analyses: {count}", count=count))
        self.queue.start()

    def remove(self, uids: Iterable[str]) -> None:
        """Take studies off the list; their files are not touched."""
        if self._service is None:
            return
        try:
            self._service.remove(uids)
        except LibraryError as error:
            self.page.banner.say("failed", str(error))
        self.reload()

    # -- folders ----------------------------------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Let the reader choose a folder for the list."""
        start = self._preferences.settings.last_folder
        ask(self._window, tr("Add folder to the study list"), QFileDialog.FileMode.Directory, start, self.add_folder)

    def add_folder(self, path: Path) -> None:
        """Put the studies of a folder into the list, and those without analysis into the queue."""
        if self.folders is None:
            return
        self._preferences.change(last_folder=str(path.parent))
        self.page.banner.hide()
        self.named.emit(path)
        if not self.page.isVisible():
            self.show()
        self.folders.add(path)

    def _on_added(self, added: Added) -> None:
        self.reload()
        line = tr("Studies found: {studies}, new: {new}.", studies=added.studies, new=added.new)
        if added.refused:
            for path, _reason in added.refused:
                self.named.emit(Path(path))
            hidden = self.listing.hidden
            refused = [] if hidden else [f"{path}: {say(reason)}" for path, reason in added.refused]
            self.page.banner.say_all("warning", [f"{line} " + tr("Left out: {n}.", n=len(added.refused)), *refused])
        else:
            self.page.banner.say("done", line)
        if self.queue is not None:
            self.queue.start()

    def _on_stopped(self) -> None:
        """What was added before the reader stopped it is in the list, and waits for its analysis."""
        self._on_arrived(0)
        self.page.banner.say("warning", tr("Adding was stopped. What was added before stays in the list."))

    def _on_arrived(self, _count: int) -> None:
        if self._loaded:
            self.reload()
        if self.queue is not None:
            self.queue.start()

    # -- the queue --------------------------------------------------------------------------------------------------

    def pause(self, paused: bool) -> None:
        """Pause the analyses in the background, also beyond this run."""
        self._preferences.change(queue_paused=paused)
        if self.queue is not None:
            self.queue.pause(paused)

    def stop_queue(self) -> None:
        """Stop adding a folder; else stop the analyses in the background: nothing waits any more."""
        if self.folders is not None and self.folders.adding:
            self.folders.stop_adding()
        elif self.queue is not None:
            self.queue.stop()
            if self._loaded:
                self.reload()

    def _on_advanced(self) -> None:
        """Another window or a command analysed studies."""
        if self._loaded:
            self.reload()

    def _on_queue_failed(self, line: str) -> None:
        self.page.banner.say("warning", line)
        self.told.emit(line)

    def close(self) -> None:
        """Stop everything and join the threads; what waits goes on at the next start."""
        for part in (self.queue, self.folders):
            if part is not None:
                part.close()
        self._runner.close()
