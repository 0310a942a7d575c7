"""Opening a path, choosing the series, loading it: the same for the window, the command line and the web page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import NothingReadableError, SeriesRefusedError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.domain.window import Window
from ichviewer.store.library import Library, LibraryError

if TYPE_CHECKING:
    from ichviewer.domain.geometry import StackGeometry
    from ichviewer.domain.loaded import LoadedSeries

_THUMBNAIL_WINDOW = Window(40, 120)


_log = logging.getLogger(__name__)


class StudyService:
    """Use cases of reading studies.

    Parameters
    ----------
    library
        Keeps the indexes of opened folders, so that an unchanged one opens without reading its files; None reads always.
    """

    def __init__(self, library: Library | None = None) -> None:
        self._library = library

    def open_path(self, path: Path, ctx: Progress | None = None) -> FolderIndex:
        """Read the headers under a folder, a file or a DICOMDIR: DICOM first, then volumes (NIfTI, NRRD, MetaImage).

        Raises
        ------
        NothingReadableError
            If the path holds nothing that can be read as a head CT.
        JobCancelledError
            If `ctx` was cancelled.
        """
        from ichviewer.services.opening import open_any

        state = self._state(path)
        kept = self._kept(path, state)
        if kept is not None:
            return kept
        index = open_any(path, ctx or NoProgress())
        self._keep(path, state, index)
        return index

    def _state(self, path: Path) -> str:
        """What tells an unchanged path, "" where nothing is kept of it. Taken before it is read: a later change shows."""
        if self._library is None:
            return ""
        from ichviewer.dicomio.fingerprint import fingerprint

        try:
            return fingerprint(path)
        except OSError:
            return ""  # reading it says what is wrong

    def _kept(self, path: Path, state: str) -> FolderIndex | None:
        if self._library is None or not state:
            return None
        from ichviewer.dicomio.index_store import load_index

        try:
            document = self._library.get_index(path, state)
        except LibraryError as error:
            _log.warning("%s", error)
            return None
        return None if document is None else load_index(document, path)

    def _keep(self, path: Path, state: str, index: FolderIndex) -> None:
        if self._library is None or not state:
            return
        from ichviewer.dicomio.index_store import dump_index

        document = dump_index(index)
        try:
            if document is not None:
                self._library.put_index(path, state, document)
        except LibraryError as error:
            _log.warning("%s", error)

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
        focus: Callable[[], int] | None = None,
    ) -> LoadedSeries:
        """Decode a series.

        Parameters
        ----------
        on_slice
            Called with (k, HU of the slice (rows, columns)) as soon as each slice is decoded, in the order of decoding.
        focus
            Asked, from several threads, for the slice that the reader looks at: it is decoded next. The middle one where
            not given.

        Raises
        ------
        SeriesRefusedError
            If the series cannot be read, with its reason.
        JobCancelledError
            If `ctx` was cancelled.
        """
        from ichviewer.imaging.volume_files import is_volume, load_volume

        if is_volume(series):
            return load_volume(series, ctx or NoProgress(), on_slice)
        from ichviewer.dicomio.load import load_series

        return load_series(series, ctx or NoProgress(), on_slice, focus)

    def preview(self, series: Series, k: int) -> tuple[npt.NDArray[np.int16], StackGeometry | None]:
        """Slice `k` with its own geometry, before the others are decoded.

        Returns
        -------
        tuple
            HU int16 (rows, columns), and a geometry of this one slice, or None where the file does not say.

        Raises
        ------
        SeriesRefusedError
            If the slice cannot be decoded.
        """
        from ichviewer.imaging import volume_files

        if volume_files.is_volume(series):
            return volume_files.preview(series, k)
        from ichviewer.dicomio.preview import preview

        return preview(series, k)

    def correct_hu(self, loaded: LoadedSeries) -> LoadedSeries:
        """Apply the correction of the HU that is offered for a loaded series; only ever on the reader's word.

        Returns
        -------
        LoadedSeries
            A new one; the one given is the way back.

        Raises
        ------
        NothingToCorrectError
            If none is offered.
        """
        return loaded.corrected()

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
        from ichviewer.render.raster import render_slice

        window = _THUMBNAIL_WINDOW if series.readable or not series.windows else series.windows[0]
        hu = _slice(series, len(series.instances) // 2)
        factor = max(1, -(-max(hu.shape) // size))
        rows, columns = (extent // factor * factor for extent in hu.shape)
        blocks = hu[:rows, :columns].reshape(rows // factor, factor, columns // factor, factor)
        return render_slice(np.rint(blocks.mean(axis=(1, 3))).astype(np.int16), window)


def _slice(series: Series, k: int) -> npt.NDArray[np.int16]:
    from ichviewer.imaging import volume_files

    if volume_files.is_volume(series):
        return volume_files.load_slice(series, k)
    from ichviewer.dicomio.load import load_slice

    return load_slice(series, k)


def _why(series: Series) -> str:
    return " ".join(series.reasons) or "it does not look like an axial head CT."
