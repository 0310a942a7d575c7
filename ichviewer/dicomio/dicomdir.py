"""What a DICOMDIR (PS3.10 8.6, PS3.3 F.3) names, compared with what is there."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable

from ichviewer.dicomio.left_out import shown
from ichviewer.domain.series import Rejection

NAME = "DICOMDIR"
# It is read into the memory as a whole; that of a full disc has a few MB.
LARGEST = 256 << 20
_DRIVE = re.compile(r"[A-Za-z]:")


class DamagedDirectoryError(Exception):
    """The directory cannot be read."""


def named_files(data: bytes) -> list[str] | None:
    """Paths that a DICOMDIR names, relative to its folder, with ``/``; None if it is no directory but an image.

    Raises
    ------
    DamagedDirectoryError
        If it cannot be read as either.
    """
    # pydicom takes long to import, and few folders have a DICOMDIR.
    from pydicom import dcmread

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dcmread(io.BytesIO(data), force=True)
            records = dataset.get("DirectoryRecordSequence")
            if records is None:
                # A directory belongs to no study; an image always does.
                if dataset.get("StudyInstanceUID"):
                    return None
                raise DamagedDirectoryError
            names = [record.get("ReferencedFileID") for record in records]
    except Exception as error:  # a damaged data set fails in many ways
        raise DamagedDirectoryError from error
    paths = ["/".join([name] if isinstance(name, str) else map(str, name)) for name in names if name]
    return [path.replace("\\", "/") for path in paths]


def leads_out(path: str) -> bool:
    """Whether a path of a DICOMDIR names something outside of its folder."""
    return path.startswith("/") or _DRIVE.match(path) is not None or ".." in path.split("/")


def compared(name: str, paths: list[str], is_there: Callable[[str], bool]) -> list[Rejection]:
    """What is to be said of a DICOMDIR called `name` that names `paths`; `is_there` is not asked about paths outside."""
    outside = [path for path in paths if leads_out(path)]
    missing = [path for path in paths if not leads_out(path) and not is_there(path)]
    said = []
    if missing:
        said.append(
            Rejection(
                name, f"It names {len(missing)} of {len(paths)} files that are not here (the first is {shown(missing[0])})."
            )
        )
    if outside:
        files = "1 file" if len(outside) == 1 else f"{len(outside)} files"
        said.append(
            Rejection(
                name, f"It names {files} outside of its folder, which is not followed (the first is {shown(outside[0])})."
            )
        )
    return said
