"""Opening a path, choosing the series, loading it: the same for the window, the command line and the web page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import NothingReadableError, SeriesRefusedError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.domain.window import Window

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries

_THUMBNAIL_WINDOW = Window(40, 120)


class StudyService:
    """Use cases of reading studies. Has no state."""

    def open_path(self, path: Path, ctx: Progress | None = None) -> FolderIndex:
        """Read the headers under a folder, a file or a DICOMDIR.

        Raises
        ------
        NothingReadableError
            If the path holds nothing that can be read as a head CT.
        JobCancelledError
            If `ctx` was cancelled.
        """
        from ichviewer.dicomio.index import index_path

        return index_path(path, ctx or NoProgress())

    def choose(self, index: FolderIndex, series_instance_uid: str | None = None) -> tuple[Study, Series]:
        """Series to read: the one asked for, else the best one of the path.

        Raises
        ------
        SeriesRefusedError
            If the series asked for is refused, or nothing was chosen: with the reason.
        NothingReadableError
            If the path does not hold the series asked for.
        """
        if series_instance_uid is not None:
            found = index.find(series_instance_uid)
            if found is None:
                raise NothingReadableError(
                    f"{index.root} holds no series {series_instance_uid}. List its series with 'ichviewer info'."
                )
            if not found[1].readable:
                raise SeriesRefusedError(f"{found[1].title}: {_why(found[1])}")
            return found
        chosen = [(study, study.chosen) for study in index.studies if study.chosen is not None]
        best = max(chosen, key=lambda pair: pair[1].score if pair[1] else 0.0, default=None)
        if best is None or best[1] is None:
            every = [series for study in index.studies for series in study.series]
            reason = f" {every[0].title}: {_why(every[0])}" if every else ""
            raise SeriesRefusedError(f"{index.root} holds no series that suits as a head CT.{reason}")
        return best[0], best[1]

    def load(
        self,
        series: Series,
        ctx: Progress | None = None,
        on_slice: Callable[[int, npt.NDArray[np.int16]], None] | None = None,
    ) -> LoadedSeries:
        """Decode a series.

        Parameters
        ----------
        on_slice
            Called with (k, HU of the slice (rows, columns)) as soon as each slice is decoded, in the order of decoding.

        Raises
        ------
        SeriesRefusedError
            If the series cannot be read, with its reason.
        JobCancelledError
            If `ctx` was cancelled.
        """
        from ichviewer.dicomio.load import load_series

        return load_series(series, ctx or NoProgress(), on_slice)

    def thumbnail(self, series: Series, size: int = 96) -> npt.NDArray[np.uint8]:
        """Middle slice in a brain window, at most `size` pixels wide and high.

        Returns
        -------
        ndarray
            uint8 (rows, columns, 4), bytes blue, green, red, 255 as `ichviewer.render.raster.render_slice`.

        Raises
        ------
        SeriesRefusedError
            If the slice cannot be decoded.
        """
        from ichviewer.dicomio.load import load_slice
        from ichviewer.render.raster import render_slice

        window = _THUMBNAIL_WINDOW if series.readable or not series.windows else series.windows[0]
        hu = load_slice(series, len(series.instances) // 2)
        factor = max(1, -(-max(hu.shape) // size))
        rows, columns = (extent // factor * factor for extent in hu.shape)
        blocks = hu[:rows, :columns].reshape(rows // factor, factor, columns // factor, factor)
        return render_slice(np.rint(blocks.mean(axis=(1, 3))).astype(np.int16), window)


def _why(series: Series) -> str:
    return " ".join(series.reasons) or "it does not look like an axial head CT."
