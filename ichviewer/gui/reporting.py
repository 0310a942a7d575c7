"""Reports of the shown series: written into a folder, or made for the printer, in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.measurement import Measurement
from ichviewer.domain.review import Review
from ichviewer.domain.series import Series, Study
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.gui.texts import mark
from ichviewer.services.jobs import JobContext

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.services.reporting import ReportingService

_NOTHING = mark("There is nothing to report yet. Analyse the series, or measure something.")


@dataclass(frozen=True, eq=False)
class Reportable:
    """A series with all that is said about it; `analysis` is None where it was only measured."""

    study: Study
    series: Series
    loaded: LoadedSeries
    analysis: SeriesAnalysis | None
    measured: tuple[Measurement, ...]
    review: Review | None


@dataclass(frozen=True, eq=False)
class _Content:
    study: Study
    series: Series
    analysis: SeriesAnalysis
    formats: tuple[str, ...]
    measured: tuple[Measurement, ...]


def _content(about: Reportable, hide_patient: bool) -> _Content:
    """What is written; with `hide_patient` it does not say whose it is."""
    from ichviewer.services.analysis import not_analysed
    from ichviewer.services.hidden_patient import nameless_formats, nameless_measurements, without_patient
    from ichviewer.services.reporting import FORMATS, WITHOUT_ANALYSIS

    analysis, formats = about.analysis, FORMATS
    if analysis is None:
        analysis, formats = not_analysed(about.series, about.loaded), WITHOUT_ANALYSIS
    if not hide_patient:
        return _Content(about.study, about.series, analysis, formats, about.measured)
    measured = nameless_measurements(about.measured, about.study)
    return _Content(*without_patient(about.study, about.series, analysis), nameless_formats(formats), measured)


class Reporting(QObject):
    """Makes reports; one at a time.

    Parameters
    ----------
    service
        Made when first needed.
    slot
        Where the work runs.
    about
        What is to be reported now; None where there is nothing.

    Signals
    -------
    written(Path, tuple[Path, ...])
        The folder, and the files in it.
    printable(str)
        HTML for a printer.
    failed(line, exit code)
    """

    written = Signal(object, object)
    printable = Signal(str)
    failed = Signal(str, int)

    def __init__(
        self,
        service: Callable[[], ReportingService],
        slot: JobSlot,
        about: Callable[[], Reportable | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._slot = slot
        self._about = about
        slot.done.connect(self._on_done)
        slot.failed.connect(self.failed)

    def write(self, folder: Path, *, hide_patient: bool = False, language: str = "en") -> None:
        """Write every result into a folder: of the analysis, or what was measured alone.

        With `hide_patient`, results do not say whose they are, and those that must are left out. `language` is
        that of what people read.
        """

        def work(about: Reportable, ctx: JobContext) -> tuple[Path, tuple[Path, ...]]:
            what = _content(about, hide_patient)
            written = self._service().export(
                *(folder, what.study, what.series, about.loaded, what.analysis, what.formats, ctx),
                measurements=what.measured,
                review=about.review,
                language=language,
            )
            return folder, written

        self._start(work)

    def make_printable(self, *, hide_patient: bool = False, language: str = "en") -> None:
        """Make the report for the printer; `printable` follows."""

        def work(about: Reportable, _ctx: JobContext) -> str:
            what = _content(about, hide_patient)
            return self._service().printable(
                what.study, what.series, about.loaded, what.analysis, what.measured, about.review, language
            )

        self._start(work)

    def _start(self, work: Callable[[Reportable, JobContext], object]) -> None:
        about = self._about()
        if about is None:
            self.failed.emit(_NOTHING, 1)
            return

        def run(ctx: JobContext, _hand: Hand) -> object:
            return work(about, ctx)

        self._slot.start(run)

    def _on_done(self, made: object) -> None:
        if isinstance(made, str):
            self.printable.emit(made)
        else:
            folder, paths = made  # type: ignore[misc]
            self.written.emit(folder, paths)
