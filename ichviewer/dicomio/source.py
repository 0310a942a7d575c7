"""Headers of the source images as writers of derived objects need them, and what those objects share."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import warnings
from pathlib import Path

import numpy as np
from pydicom import Dataset, dcmread
from pydicom.uid import generate_uid

from ichviewer import __version__
from ichviewer.dicomio.files import Files
from ichviewer.domain.errors import ExportError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.review import Review
from ichviewer.domain.series import Series

MANUFACTURER = "ichviewer"
# Type 2 elements that every derived object copies from its source: they may be empty but must be there.
_MAY_BE_EMPTY = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "StudyDate",
    "StudyTime",
    "StudyID",
    "AccessionNumber",
    "ReferringPhysicianName",
    "PositionReferenceIndicator",
)
_AGE = re.compile(r"\d{3}[DWMY]")


def source_datasets(series: Series) -> list[Dataset]:
    """Headers of the files of a series, in the order of k, each file once.

    Elements that a derived object must copy but that the file lacks are added to the copy in memory, empty.

    Raises
    ------
    ExportError
        If a file is gone, or lacks the UIDs by which a derived object refers to it.
    """
    result: list[Dataset] = []
    with Files() as files, warnings.catch_warnings():
        # pydicom quotes odd values of the header, which may be the patient's.
        warnings.simplefilter("ignore")
        for path in dict.fromkeys(instance.path for instance in series.instances):
            try:
                with files.stream(files.entry(path)) as stream:
                    dataset = dcmread(stream, stop_before_pixels=True, force=True)
            except Exception as error:
                raise ExportError(f"Source file {path.name} cannot be read again. Is the folder still there?") from error
            for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"):
                if not dataset.get(keyword):
                    raise ExportError(f"Source file {path.name} has no {keyword}: DICOM results cannot refer to it.")
            for keyword in _MAY_BE_EMPTY:
                if keyword not in dataset:
                    setattr(dataset, keyword, "")
            if "SpecificCharacterSet" in dataset and not dataset.SpecificCharacterSet:
                del dataset.SpecificCharacterSet  # empty means the default repertoire, as absence does (PS3.5 6.1.2.3)
            if not dataset.get("FrameOfReferenceUID"):
                # One frame of reference for the series: its slices share their coordinates by being one stack.
                entropy = [str(dataset.SeriesInstanceUID), "frame of reference"]
                dataset.FrameOfReferenceUID = generate_uid(entropy_srcs=entropy)
            if not _AGE.fullmatch(str(dataset.get("PatientAge") or "000Y")):
                del dataset.PatientAge
            if dataset.get("PatientIdentityRemoved") == "YES" and not dataset.get("DeidentificationMethod"):
                dataset.DeidentificationMethod = "Not stated by the source"
            result.append(dataset)
    return result


def object_uid(analysis: SeriesAnalysis, kind: str, review: Review | None = None) -> str:
    """UID of an object that is written from an analysis: the same for the same run, so that objects can name each other.

    Parameters
    ----------
    kind
        What the UID is of, e.g. ``segmentation``.
    review
        What a reader said, where the object carries it: another review is another object.
    """
    parts = [analysis.series_instance_uid, __version__, kind, *(model.sha256 for model in analysis.models)]
    parts += [f"{stage}={seconds!r}" for stage, seconds in sorted(analysis.seconds.items())]
    parts.append(repr(sorted((key, value) for key, value in analysis.probabilities.values.items() if value is not None)))
    if analysis.mask is not None:
        parts.append(hashlib.sha256(np.ascontiguousarray(analysis.mask.labels).data).hexdigest())
    if review is not None and review.entries:
        parts.append(repr(review.entries))
    return str(generate_uid(entropy_srcs=parts))


def save_whole(dataset: Dataset, path: Path) -> None:
    """Write a DICOM file under a temporary name in the target folder and rename it.

    Raises
    ------
    ExportError
        If it cannot be written; whatever was at `path` is untouched.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror or error}. Choose another folder.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            dataset.save_as(stream, enforce_file_format=True)
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        message = f"{path} cannot be written: {error.strerror or error}. Free some space or choose another folder."
        raise ExportError(message) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
