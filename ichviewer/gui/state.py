"""What the window works with, and what is open in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.services.measuring import MeasuringService
from ichviewer.services.studies import StudyService
from ichviewer.store.library import Library

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.analysis_queue import AnalysisQueue
    from ichviewer.services.reporting import ReportingService


@dataclass(frozen=True)
class Services:
    """Collaborators of the window, made at the composition root.

    Attributes
    ----------
    analysis, reporting
        Made when first needed: they import what the first screen does not show.
    library
        Recent studies, or None where it cannot be used.
    measuring
        Keeps measurements.
    queue
        Makes what analyses the study list in the background; None where nothing is to be analysed by itself.
    """

    studies: StudyService
    analysis: Callable[[], AnalysisService]
    reporting: Callable[[], ReportingService]
    library: Library | None
    measuring: MeasuringService = field(default_factory=MeasuringService)
    queue: Callable[[], AnalysisQueue] | None = None
    device: str = "auto"
    recent_limit: int = 10


@dataclass
class Current:
    """The study and series in the window; everything is None until it is there."""

    index: FolderIndex | None = None
    study: Study | None = None
    series: Series | None = None
    images: SliceImages | None = None
    loaded: LoadedSeries | None = None
    analysis: SeriesAnalysis | None = None
    kept: datetime | None = None
    """When `analysis` was made, where it comes from the library; None where it was made just now."""
    original: LoadedSeries | None = None
    """As the files say, while `loaded` has its HU corrected by the reader's choice; None where it has not."""
