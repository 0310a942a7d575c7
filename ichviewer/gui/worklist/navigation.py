"""From study to study and from finding to finding, across series and studies, without a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ichviewer.domain.worklist import OPEN, REVIEWED, WorklistEntry
from ichviewer.gui.controller import Controller
from ichviewer.gui.presenter import Presenter
from ichviewer.gui.texts import tr
from ichviewer.gui.worklist.desk import WorklistDesk


class Navigation(QObject):
    """Keys that lead beyond the shown series.

    Parameters
    ----------
    desk
        The list, in the order that the reader sees.
    presenter
        Frames findings; asked to hand over at the ends of a series.
    controller
        Tells when a series and its kept analysis are there.
    """

    def __init__(self, desk: WorklistDesk, presenter: Presenter, controller: Controller) -> None:
        super().__init__(desk)
        self._desk = desk
        self._presenter = presenter
        self._controller = controller
        self._wanted: tuple[str, int] | None = None
        presenter.findings_ended.connect(self.next_finding)
        controller.series_started.connect(self._on_series)
        controller.analysis_ready.connect(lambda _analysis: self._on_analysis())

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by name."""
        desk = self._desk
        return {
            "study_list": desk.show,
            "list_window": desk.apart_wanted.emit,
            "add_to_list": desk.ask_folder,
            "next_study": lambda: self.step_study(1),
            "previous_study": lambda: self.step_study(-1),
            "mark_reviewed": self.mark_reviewed,
            "mark_open": self.mark_open,
            "pause_queue": desk.pause,
            "stop_queue": desk.stop_queue,
        }

    def step_study(self, step: int) -> None:
        """Open the next (1) or previous (-1) study of the list; studies that are not there are passed over."""
        entry = self._desk.needed().beside(self._desk.uid, step)
        while entry is not None and not self._desk.open_entry(entry):
            entry = self._desk.listing.beside(entry.uid, step)
        if entry is None:
            end = tr("This is the last study of the list.") if step > 0 else tr("This is the first study of the list.")
            self._desk.told.emit(end)

    def mark_reviewed(self) -> None:
        """The open study is read; go to the next one that is not."""
        uid = self._desk.uid
        if not uid:
            return
        # Looked for before: the order of triage moves what is reviewed to its end.
        unread = [entry for entry in self._desk.needed().around(uid, 1) if entry.state != REVIEWED]
        self._desk.set_state((uid,), REVIEWED)
        for entry in unread:
            if self._desk.open_entry(entry):
                return
        self._desk.show()
        self._desk.told.emit(tr("No study of the list is left to read."))

    def mark_open(self) -> None:
        """The open study is to be read again."""
        if self._desk.uid:
            self._desk.set_state((self._desk.uid,), OPEN)
            self._desk.told.emit(tr("The study is open again."))

    def next_finding(self, step: int) -> None:
        """Go on to a finding of the next (1) or previous (-1) series of the study that has one, else of the next study."""
        desk, current = self._desk, self._controller.current
        series = self._beside(step)
        if series and current.study is not None:
            found = next((item for item in current.study.series if item.series_instance_uid == series), None)
            if found is not None:
                self._controller.open_series(current.study, found)
                self._wanted = (series, step)
                return
        for entry in desk.needed().around(desk.uid, step):
            if self._has_findings(entry) and entry.result is not None and entry.path.exists():
                self._wanted = (entry.result.series_instance_uid, step)
                wanted = self._wanted
                desk.open_entry(entry, entry.result.series_instance_uid)
                self._wanted = wanted
                return
        desk.told.emit(tr("No other study of the list has findings."))
        self._presenter.turn_over(step)

    @staticmethod
    def _has_findings(entry: WorklistEntry) -> bool:
        return entry.result is not None and entry.result.findings > 0

    def _beside(self, step: int) -> str:
        """The next series of the open study whose analysis has findings, "" where there is none in that direction."""
        series = self._controller.current.series
        if series is None:
            return ""
        found = [uid for uid, count in self._desk.findings_by_series() if count or uid == series.series_instance_uid]
        if series.series_instance_uid not in found:
            return ""
        place = found.index(series.series_instance_uid) + step
        return found[place] if 0 <= place < len(found) else ""

    def _on_series(self) -> None:
        series = self._controller.current.series
        if self._wanted is not None and (series is None or series.series_instance_uid != self._wanted[0]):
            self._wanted = None  # the reader went elsewhere meanwhile

    def _on_analysis(self) -> None:
        series = self._controller.current.series
        if self._wanted is not None and series is not None and series.series_instance_uid == self._wanted[0]:
            step, self._wanted = self._wanted[1], None
            self._presenter.turn_over(step)
