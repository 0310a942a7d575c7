"""Reading one scan: images by the viewer's own readers, the mask on their grid, the labels of each slice."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import GeometryMismatchError, IchviewerError
from ichviewer.domain.labels import ANY, Subtype
from ichviewer.domain.series import Series
from ichviewer.domain.volume import LabelStack, SliceStack
from training.datasets.labels import (
    NOT_ANNOTATED,
    UNKNOWN,
    UNKNOWN_SUBTYPE,
    Labels,
    combined,
    contradicts,
    filled,
    labels_of_mask,
    only_subtype,
)
from training.datasets.record import TRUTH_FILE, LabelledScan, MismatchError, ScanRecord, from_phantom
from training.errors import TrainingError

_SAME_PLACE = 0.1  # of a voxel
_SHOWN = 3


def load(record: ScanRecord) -> LabelledScan:
    """Read one scan with its truth; see `training.datasets.record.load_scan`."""
    try:
        if record.kind == "phantom":
            from training import phantom

            return from_phantom(phantom.read_scan(record.folder))
        if record.kind == "dicom":
            return _dicom_folder(record.folder)
        if record.kind == "picture":
            return _picture(record)
        return _volume(record) if record.kind == "volume" else _series(record)
    except TrainingError:
        raise
    except GeometryMismatchError as error:
        raise MismatchError(str(error)) from error
    except IchviewerError as error:
        # Says already what is wrong, where, and what to do.
        raise TrainingError(f"{record.scan_id}: {error}") from error
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        where = record.folder if record.kind in ("phantom", "dicom") else record.folder / record.images[0]
        raise TrainingError(f"{where} cannot be read ({error}). Make or copy this scan again.") from error


def _dicom_folder(folder: Path) -> LabelledScan:
    from ichviewer.dicomio import index
    from ichviewer.dicomio import load as load_dicom

    found = index.index_path(folder)
    series = next((study.chosen for study in found.studies if study.chosen is not None), None)
    if series is None:
        raise TrainingError(f"{folder} holds no axial head CT series. Remove it from the data folder.")
    stack = load_dicom.load_series(series).stack
    labels = _nifti_on_slices(folder / TRUTH_FILE, stack).astype(np.uint8)
    return LabelledScan.of_mask(stack, LabelStack(labels, stack.geometry))


def _nifti_on_slices(path: Path, stack: SliceStack) -> npt.NDArray[np.int64]:
    """Values (k, j, i) of a NIfTI mask that was written on the native slices of a DICOM series."""
    # nibabel, as ITK refuses the sheared axes of a tilted gantry.
    import nibabel

    image = nibabel.load(path)
    labels = np.rint(np.asarray(image.dataobj)).astype(np.int64).transpose(2, 1, 0)
    if labels.shape != stack.hu.shape:
        raise MismatchError(f"{path} has {labels.shape} voxels, its series {stack.hu.shape}: make it on the native slices.")
    # NIfTI writers may store axes backwards: they are put in the order of the series; a truth is never resampled.
    axes = np.diag([-1.0, -1.0, 1.0]) @ np.asarray(image.affine)[:3, :3]  # NIfTI is RAS, patient space LPS
    geometry = stack.geometry
    wanted = (geometry.normal, geometry.column_direction, geometry.row_direction)
    for axis, (own, want) in enumerate(zip((axes[:, 2], axes[:, 1], axes[:, 0]), wanted, strict=True)):
        if float(own @ want) < 0:
            labels = np.flip(labels, axis)
    return np.ascontiguousarray(labels)


def _picture(record: ScanRecord) -> LabelledScan:
    from training.datasets import insilico

    (path,) = record.files
    return _labelled(record, insilico.read_stack(path), None, ("0",), [])


def _volume(record: ScanRecord) -> LabelledScan:
    from ichviewer.imaging import volume_files
    from ichviewer.imaging.volume_index import index_volumes

    (path,) = record.files
    studies, rejected = index_volumes([path], path.parent)
    if not studies:
        raise TrainingError(f"{path} cannot be read: {rejected[0].reason}")
    series = studies[0].series[0]
    if not series.readable:
        raise TrainingError(f"{path} is not used: {series.reasons[0]}")
    loaded = volume_files.load_volume(series)
    notes = [f"{path.name}: {loaded.correction_offered.reason}"] if loaded.correction_offered else []
    values: npt.NDArray[np.int64] | None = None
    if record.mask_file is not None:
        values, said = _volume_mask(record, series)
        notes += said
    names = [str(instance.frame) for instance in series.instances]
    return _labelled(record, loaded.stack, values, names, notes)


def _volume_mask(record: ScanRecord, series: Series) -> tuple[npt.NDArray[np.int64], list[str]]:
    """Values of a mask file on the native slices of its image, int64 (k, j, i)."""
    from ichviewer.imaging import volume_files
    from ichviewer.imaging.nifti_read import stored_values

    path = record.mask_file
    grid = volume_files.volume_grid(series)
    if path is None or grid is None:
        raise TrainingError(f"{record.scan_id} has no mask file.")
    header = volume_files.read_header(path)
    notes = []
    if header.grid.shape != grid.shape:
        raise MismatchError(
            f"{path.name} has {header.grid.shape} voxels, its image {grid.shape}. Make the mask again on it."
        )
    apart = _apart(header.grid.affine, grid.affine, grid.shape)
    if apart > _SAME_PLACE:
        unplaced = any(warning.code == "orientation-assumed" for warning in header.warnings)
        if not (record.mask_by_index or unplaced):
            raise MismatchError(
                f"{path.name} lies up to {apart:.1f} voxels away from its image although it has as many. Correct its header."
            )
        notes.append(f"{path.name} says another place than its image; its voxels were taken in the image's order.")
    if volume_files.suffix_of(path).startswith(".nii"):
        stored = stored_values(header)
    else:
        from ichviewer.imaging import itk_read

        stored = itk_read.stored_values(header)
    scaled = np.rint(np.asarray(header.scaled(stored), dtype=np.float64)).astype(np.int64)
    return np.ascontiguousarray(grid.to_native(scaled)), notes


def _apart(first: npt.NDArray[np.float64], second: npt.NDArray[np.float64], shape: tuple[int, int, int]) -> float:
    """Largest distance, in voxels, of corresponding corners of two grids."""
    corners = np.array([[x, y, z, 1] for x in (0, shape[0] - 1) for y in (0, shape[1] - 1) for z in (0, shape[2] - 1)]).T
    size = float(np.linalg.norm(second[:3, :3], axis=0).min())
    return float(np.linalg.norm(((first - second) @ corners)[:3], axis=0).max()) / size


def _series(record: ScanRecord) -> LabelledScan:
    from ichviewer.dicomio import load as load_dicom

    series = series_of(record.folder, record.images)
    loaded = load_dicom.load_series(series)
    notes = [f"{record.scan_id}: {loaded.correction_offered.reason}"] if loaded.correction_offered else []
    notes += [f"{record.scan_id}: {w.message}" for w in loaded.warnings if w.code in ("missing-slices", "unreadable-files")]
    used = [instance.path for instance in series.instances]
    if aside := len(record.images) - len(set(used)):
        notes.append(f"{record.scan_id}: {aside} of {len(record.images)} files are not in its stack of slices.")
    values: npt.NDArray[np.int64] | None = None
    if record.mask_file is not None and record.mask.endswith((".nii", ".nii.gz")):
        values = _nifti_on_slices(record.mask_file, loaded.stack)
    elif record.mask_file is not None:
        from ichviewer.dicomio.read_seg import read_segmentation

        segmentation = read_segmentation(record.mask_file)
        values, overlap = segmentation.on_stack(loaded.stack, {int(number) for number in record.mask_values})
        if overlap:
            notes.append(f"{record.mask_file.name}: {overlap} voxels are in two segments; the smaller one has them.")
    names = [path.name for path in used]
    return _labelled(record, loaded.stack, values, names, notes)


def series_of(folder: Path, names: Sequence[str]) -> Series:
    """The stack of slices that some files of a folder form: of several, the one that the viewer would read.

    Raises
    ------
    TrainingError
        If they form none.
    """
    from ichviewer.dicomio.index import index_path
    from ichviewer.dicomio.listing import FileEntry, Listing

    entries = []
    for name in names:
        path = folder / name
        status = path.stat()
        entries.append(FileEntry(str(path), status.st_size, status.st_mtime_ns))
    found = index_path(folder, listing=Listing(folder, tuple(entries), ()))
    readable = [series for study in found.studies for series in study.series if series.readable]
    if not readable:
        raise TrainingError(f"{folder / names[0]} and the {len(names) - 1} files of its series form no stack of slices.")
    # The newest study comes first; where the viewer would choose none, the largest stack is as good as any.
    return next((series for series in readable if series.chosen), max(readable, key=lambda series: len(series.instances)))


def _labelled(
    record: ScanRecord,
    stack: SliceStack,
    values: npt.NDArray[np.int64] | None,
    names: Sequence[str],
    notes: list[str],
) -> LabelledScan:
    told = [record.slices.get(name, UNKNOWN) for name in names]
    if values is None:
        slices = tuple(told)
        return LabelledScan(stack, None, slices, _study(record, slices, notes), tuple(notes))
    labels = _resolved(values, record.mask_values, record.mask)
    against: list[int] = []
    for k, (plane, known) in enumerate(zip(labels, told, strict=True)):
        if subtype := only_subtype(known):
            plane[plane == UNKNOWN_SUBTYPE] = subtype
        if known[0] is not None and known[0] != bool(plane.any()):
            # Nobody can tell which of the two is wrong: neither teaches anything.
            against.append(k)
            plane[...] = NOT_ANNOTATED
            told[k] = UNKNOWN
    if against:
        shown = ", ".join(names[k] for k in against[:_SHOWN])
        notes.append(
            f"{record.scan_id}: mask and labels contradict each other on {len(against)} slices ({shown}): not used there."
        )
    slices = tuple(filled(known, labels_of_mask(plane)) for known, plane in zip(told, labels, strict=True))
    truth = LabelStack(labels, stack.geometry)
    return LabelledScan(stack, truth, slices, _study(record, slices, notes), tuple(notes))


def _study(record: ScanRecord, slices: tuple[Labels, ...], notes: list[str]) -> Labels:
    derived = combined(slices)
    if any(known is False and found for known, found in zip(record.study, derived, strict=True)):
        notes.append(f"{record.scan_id}: the study's label denies what its slices show: the slices count.")
        return derived
    result = filled(record.study, derived)
    return derived if contradicts(result) else result


def _resolved(values: npt.NDArray[np.int64], table: Mapping[str, str], name: str) -> npt.NDArray[np.uint8]:
    """Training mask of stored values.

    Raises
    ------
    MismatchError
        If a value is in no table.
    """
    labels = np.zeros(values.shape, dtype=np.uint8)
    for value in np.unique(values):
        if value == 0:
            continue
        key = table.get(str(value), table.get("*"))
        if key is None:
            raise MismatchError(f"{name} holds the value {value}, which its label table does not name. Complete the table.")
        labels[values == value] = UNKNOWN_SUBTYPE if key == ANY else int(Subtype.from_key(key))
    return labels
