"""Lists volume files as series, judged as `ichviewer.dicomio.index` judges DICOM series.

The header alone decides, but for the question whether a volume is a label map, which its voxels tell.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import InstanceRef, Patient, ReadWarning, Rejection, Series, SeriesRole, StackFacts, Study
from ichviewer.imaging.volume_files import VolumeSlice, planes, read_header, suffix_of
from ichviewer.imaging.volume_header import UnreadableVolumeError, VolumeHeader
from ichviewer.imaging.volume_labels import label_values, named_labels

_TILT_DEGREES = 0.5
_THICK_MM = 6.0
_WHOLE_HEAD_MM = 100.0
_ENOUGH_SLICES = 12
# A compressed CT keeps at least this part of its size; what is smaller may be labels and is looked at.
_CT_PACKED = 0.12


def index_volumes(
    paths: Sequence[Path], root: Path, progress: Progress | None = None
) -> tuple[tuple[Study, ...], tuple[Rejection, ...]]:
    """List volume files, each as a study of one series.

    Parameters
    ----------
    paths
        Files that end with one of `VOLUME_SUFFIXES`.
    root
        The opened path: names are told relative to it.

    Returns
    -------
    tuple
        Studies, those that can be read first, else in the order of paths; and what is no volume at all, with its reason.
    """
    progress = progress or NoProgress()
    studies: list[Study] = []
    rejected: list[Rejection] = []
    folder = (root if root.is_dir() else root.parent).name
    for n, path in enumerate(paths):
        progress.step(n, len(paths), "Reading volumes")
        name = _relative(path, root)
        try:
            studies.append(_study(path, name, folder))
        except UnreadableVolumeError as error:
            rejected.append(Rejection(name, str(error)))
    progress.step(len(paths), len(paths), "Reading volumes")
    studies.sort(key=lambda study: study.chosen is None)
    return tuple(studies), tuple(rejected)


def _relative(path: Path, root: Path) -> str:
    try:
        return str(path.relative_to(root if root.is_dir() else root.parent))
    except ValueError:
        return path.name


def _study(path: Path, name: str, folder: str) -> Study:
    # Two files of one content are two series, and a file that was written anew is another one.
    status = path.stat()
    identity = f"{path.absolute()}\0{status.st_size}\0{status.st_mtime_ns}"
    blank = Series(
        series_instance_uid=_uid("series", identity),
        modality="CT",
        description=path.name[: -len(suffix_of(path))] or path.name,
        instances=(InstanceRef(path, ""),),
        role=SeriesRole.REFUSED,
    )
    try:
        series = _series(path, blank, named_labels(name, folder))
    except UnreadableVolumeError:
        raise
    except SeriesRefusedError as error:
        series = replace(blank, reasons=(str(error),))
    return Study(_uid("study", identity), Patient(), (series,), description=name)


def _uid(kind: str, identity: str) -> str:
    """A UID of its own (PS3.5 B.2) that stays the same as long as the file does."""
    digest = hashlib.sha256(f"{kind}\0{identity}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"2.25.{int(digest[:30], 16)}"


def _series(path: Path, blank: Series, named: bool) -> Series:
    header = read_header(path)
    geometry = header.grid.geometry()
    count, rows, columns = geometry.shape
    spacing = float(np.median(geometry.gaps)) if count > 1 else None
    grid = header.grid
    series = replace(
        blank,
        instances=tuple(VolumeSlice(path, "", grid.source_index(k), grid) for k in range(count)),
        rows=rows,
        columns=columns,
        spacing=spacing,
        stack=_facts(geometry),
    )
    if labels := _labels(header, named):
        return replace(series, reasons=(labels,))
    factors = _factors(geometry)
    return replace(
        series,
        role=SeriesRole.CANDIDATE,
        score=float(sum(points for points, _ in factors)),
        reasons=("Chosen: it is the only series.", *(f"{text[0].upper()}{text[1:]}." for _, text in factors)),
        chosen=True,
        warnings=(*header.warnings, *_warnings(geometry, path)),
    )


def _labels(header: VolumeHeader, named: bool) -> str:
    """Why a volume is a label map, or ""."""
    what = f"'{header.path.name}' is a label map, not CT"
    then = "Open the CT volume that it belongs to."
    if header.labels:
        return f"{what}: its header says so. {then}"
    if not _worth_looking(header, named):
        return ""
    found = label_values((header.scaled(plane) for plane in planes(header)), named)
    if found is None:
        return ""
    count, high = found
    if high == 0:
        return f"{what}: its name says so, and every voxel is 0. {then}"
    return f"{what}: its voxels are {count} whole numbers up to {high}. {then}"


def _worth_looking(header: VolumeHeader, named: bool) -> bool:
    """Whether the voxels are read for the index.

    A NIfTI is read as a stream, which ends at the first voxel that no label map has. ITK reads all or nothing: a NRRD is
    read only if something speaks for labels.
    """
    if suffix_of(header.path).startswith(".nii"):
        return True
    size = header.path.stat().st_size
    full = header.voxels * header.dtype.itemsize
    detached = header.path.suffix.lower() in (".nhdr", ".mhd")
    return named or header.dtype.itemsize == 1 or detached or size < _CT_PACKED * full or size >= full


def _facts(geometry: StackGeometry) -> StackFacts:
    gap = float(geometry.gaps.mean()) if geometry.shape[0] > 1 else None
    first, last = float(geometry.distances[0]), float(geometry.distances[-1])
    coverage = last - first + float(geometry.extents[[0, -1]].mean())
    return StackFacts(geometry.plane, geometry.tilt_degrees, coverage, gap, gap, None, None, first, last)


def _factors(geometry: StackGeometry) -> tuple[tuple[float, str], ...]:
    """Points and texts, as `ichviewer.dicomio.judge` gives them to a DICOM series of unknown type, body part and kernel."""
    count = geometry.shape[0]
    distance = float(np.median(geometry.extents))
    span = _facts(geometry).coverage_mm
    near = 20.0 if 2.4 <= distance <= _THICK_MM else -5.0 if distance > _THICK_MM else 10.0 if distance >= 0.9 else 5.0
    covered = 15.0 if span >= _WHOLE_HEAD_MM else 0.0 if span >= 60 else -20.0
    return (
        (5.0, "a volume file, not DICOM"),
        (near, f"slices {distance:.3g} mm apart"),
        (covered, f"{span:.0f} mm of the head" if span >= _WHOLE_HEAD_MM else f"only {span:.0f} mm covered"),
        (
            10.0 if count >= _ENOUGH_SLICES else -20.0 if count <= 3 else 0.0,
            f"{count} slices" if count >= _ENOUGH_SLICES else f"only {count} slice{'s' if count > 1 else ''}",
        ),
    )


def _warnings(geometry: StackGeometry, path: Path) -> Iterator[ReadWarning]:
    yield ReadWarning(
        "not-dicom",
        f"{path.name} is not a DICOM file: patient, acquisition, kernel and contrast are unknown, "
        "and that it is CT of a head is assumed.",
    )
    yield ReadWarning("no-patient", "The file names no patient: check that this is the study you mean.")
    if geometry.shape[0] == 1:
        yield ReadWarning(
            "single-slice", "The series has one slice: volumes assume its nominal thickness, and there is no 3D."
        )
    if geometry.tilt_degrees > _TILT_DEGREES:
        yield ReadWarning(
            "gantry-tilt",
            f"The gantry was tilted by {geometry.tilt_degrees:.1f} degrees: slices are shown as acquired, "
            "and the 3D view is straightened.",
        )
    if geometry.shape[0] > 1 and (distance := float(geometry.gaps[0])) > _THICK_MM:
        yield ReadWarning(
            "thick-slices",
            f"All slices are {distance:.1f} mm apart, more than {_THICK_MM:g}: small hemorrhages may be averaged away.",
        )
