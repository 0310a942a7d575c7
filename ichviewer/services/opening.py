"""What a path holds, in every format that is read: DICOM by `ichviewer.dicomio`, volume files by `ichviewer.imaging`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.progress import Progress
from ichviewer.domain.series import FolderIndex, Rejection, Study
from ichviewer.imaging.volume_files import DETACHED_SUFFIXES, suffix_of
from ichviewer.imaging.volume_index import index_volumes

if TYPE_CHECKING:
    from ichviewer.dicomio.listing import Listing

_ARCHIVED = "A volume file inside a ZIP archive is not read: unpack the archive first."
_DETACHED_HEADERS = (".nhdr", ".mhd")


def open_any(path: Path, progress: Progress) -> FolderIndex:
    """Index of a path: studies of DICOM files first, then each volume file as a study of its own.

    Volume files are known by their endings; a path without any is opened as DICOM alone.

    Raises
    ------
    NothingReadableError
        If nothing in the path can be opened, with the main reason.
    JobCancelledError
        From `progress`.
    """
    from ichviewer.dicomio.listing import list_files

    listing = list_files(path, progress)
    named = [entry for entry in listing.files if suffix_of(entry.path)]
    if not named:
        return _dicom(path, progress, listing)
    studies, refused = index_volumes([Path(entry.path) for entry in named if not entry.archived], path, progress)
    archived = [Rejection(_below(entry.path, listing.root), _ARCHIVED) for entry in named if entry.archived]
    volumes = FolderIndex(path, studies, (*refused, *archived))
    detached = any(suffix_of(entry.path) in _DETACHED_HEADERS for entry in named)
    # Data files beside their headers are no foreign files.
    own = DETACHED_SUFFIXES if detached else ()
    if all(suffix_of(entry.path) or entry.path.lower().endswith(own) for entry in listing.files):
        dicom = FolderIndex(path, (), listing.rejected)
    else:
        try:
            dicom = _dicom(path, progress, listing)
        except NothingReadableError as error:
            if not _readable(volumes.studies) and (error.index is None or error.index.studies):
                raise
            dicom = error.index or FolderIndex(path, (), (Rejection(path.name, str(error)),))
    found = FolderIndex(path, (*dicom.studies, *volumes.studies), (*dicom.rejected, *volumes.rejected))
    if not _readable(found.studies):
        raise NothingReadableError(_main_reason(volumes), found)
    return found


def open_together(root: Path, paths: Sequence[Path], progress: Progress) -> FolderIndex:
    """Index of the DICOM files of several folders or files under `root`, as if they lay in one folder.

    Raises
    ------
    NothingReadableError
        If nothing in them can be opened.
    JobCancelledError
        From `progress`.
    """
    from ichviewer.dicomio.listing import Listing, list_files

    files = {entry.path: entry for path in paths for entry in list_files(path, progress).files}
    return _dicom(root, progress, Listing(root, tuple(files.values()), ()))


def _dicom(path: Path, progress: Progress, listing: Listing) -> FolderIndex:
    # Late: a volume file is shown without pydicom.
    from ichviewer.dicomio.index import index_path

    return index_path(path, progress, listing)


def _readable(studies: Sequence[Study]) -> bool:
    return any(series.readable for study in studies for series in study.series)


def _main_reason(index: FolderIndex) -> str:
    refused = [series for study in index.studies for series in study.series if series.reasons]
    if refused:
        # Of several, what is no label map says more.
        main = min(refused, key=lambda series: "label map" in series.reasons[0])
        return f"Nothing in {index.root} can be read as a head CT: {main.reasons[0]}"
    first = index.rejected[0]
    return f"{index.root} cannot be read. {first.reason}"


def _below(path: str, root: Path) -> str:
    try:
        return str(Path(path).relative_to(root))
    except ValueError:
        return Path(path).name
