"""The mask of a series made ready for editing, in a job: the first stroke does not wait for its components."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.mask_edit import EditEntry
from ichviewer.domain.series import Series
from ichviewer.imaging.mask_session import MaskSession
from ichviewer.services.imports import preload
from ichviewer.services.mask_editing import KeptMask, model_volumes_of

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries


@dataclass(frozen=True, eq=False)
class ReadyMask:
    """What a job prepared.

    Attributes
    ----------
    session
        The mask while it is edited.
    base
        As the models made it.
    entries
        The log since the mask was last the model's.
    volumes
        Of the model's mask.
    """

    session: MaskSession
    base: SeriesAnalysis
    entries: tuple[EditEntry, ...]
    volumes: Mapping[str, float | None]


def prepare(
    series: Series,
    loaded: LoadedSeries,
    analysis: SeriesAnalysis | None,
    start: KeptMask | None,
) -> ReadyMask:
    """Make it: the model's mask, or the edited one that was kept."""
    preload("SimpleITK", "_SimpleITK*.so")
    import SimpleITK  # noqa: F401 - here, so that no stroke waits for it

    from ichviewer.services.analysis import not_analysed

    base = analysis if analysis is not None else not_analysed(series, loaded)
    session = MaskSession(
        loaded.stack,
        base.mask,
        base.slice_probabilities if base.probabilities.assessed else (),
        None if start is None else start.start,
    )
    session.prepare()
    return ReadyMask(session, base, () if start is None else start.entries, model_volumes_of(base))
