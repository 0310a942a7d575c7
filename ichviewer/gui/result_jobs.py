"""Jobs that make something of a result: surfaces for the 3D view, and the files of a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.measurement import Measurement
from ichviewer.domain.review import Review
from ichviewer.domain.series import Series, Study
from ichviewer.gui.job_runner import Hand, Work
from ichviewer.services.imports import preload
from ichviewer.services.jobs import JobContext

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.render.meshes import SceneMeshes
    from ichviewer.services.reporting import ReportingService

_LIBRARIES = (
    ("SimpleITK", "_SimpleITK*.so"),
    ("vtkmodules", "libvtkFiltersCore*.so*"),
    ("vtkmodules", "libvtkRenderingOpenGL2*.so*"),
)


@dataclass(frozen=True, eq=False)
class Reported:
    """What a report is made of: a snapshot, which nobody changes.

    Attributes
    ----------
    analysis
        None where the series was measured and not analysed.
    hide_patient
        Results do not say whose they are, and those that must are left out.
    """

    study: Study
    series: Series
    loaded: LoadedSeries
    analysis: SeriesAnalysis | None
    measurements: tuple[Measurement, ...]
    review: Review | None
    hide_patient: bool


def mesh_job(loaded: LoadedSeries, analysis: SeriesAnalysis | None) -> Work:
    """Surfaces of skull and hemorrhage."""

    def work(ctx: JobContext, _hand: Hand) -> SceneMeshes:
        for library in _LIBRARIES:
            preload(*library)
        from ichviewer.render.meshes import build_meshes

        return build_meshes(loaded.stack, None if analysis is None else analysis.mask, ctx)

    return work


def report_job(reporting: Callable[[], ReportingService], folder: Path, what: Reported) -> Work:
    """Every result of a series into a folder: of its analysis, or what was measured alone."""

    def work(ctx: JobContext, _hand: Hand) -> tuple[Path, ...]:
        from ichviewer.services.analysis import not_analysed
        from ichviewer.services.hidden_patient import nameless_formats, without_patient
        from ichviewer.services.reporting import FORMATS, WITHOUT_ANALYSIS

        study, series, shown, formats = what.study, what.series, what.analysis, FORMATS
        if shown is None:
            shown, formats = not_analysed(series, what.loaded), WITHOUT_ANALYSIS
        if what.hide_patient:
            study, series, shown = without_patient(study, series, shown)
            formats = nameless_formats(formats)
        return reporting().export(folder, study, series, what.loaded, shown, formats, ctx, what.measurements, what.review)

    return work
