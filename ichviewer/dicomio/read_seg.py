"""Read DICOM Segmentations (PS3.3 A.51), our own and those of others, onto the native slices they were made of."""

from __future__ import annotations

import warnings
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import dcmread
from pydicom.dataset import Dataset

from ichviewer.domain.errors import GeometryMismatchError, IchviewerError
from ichviewer.domain.volume import SliceStack

SEGMENTATION_STORAGE = "1.2.840.10008.5.1.4.1.1.66.4"
_SAME_MM = 0.1
_SAME_DIRECTION = 1e-3
_HALF = 0.5


class UnreadableSegmentationError(IchviewerError):
    """The file is no DICOM Segmentation, or damaged."""


@dataclass(frozen=True)
class Segment:
    """What a segmentation says of one segment.

    Attributes
    ----------
    number, label
        (0062,0004), (0062,0005).
    description, tracking, property_type
        Segment Description, Tracking ID and the meaning of the property type's code, "" where absent.
    automatic
        Whether an algorithm alone made it (Segment Algorithm Type (0062,0008)).
    """

    number: int
    label: str
    description: str = ""
    tracking: str = ""
    property_type: str = ""
    automatic: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, the most telling name first."""
        return tuple(name for name in (self.label, self.description, self.tracking, self.property_type) if name)


@dataclass(frozen=True, eq=False)
class SegmentFrame:
    """One frame: which pixels of one plane belong to one segment.

    Attributes
    ----------
    segment
        Segment number.
    sop_instance_uid
        The image it was made of, "" where the frame names none or several.
    position
        LPS mm (3,) of its first pixel, or None.
    pixels
        bool (rows, columns); of a fractional segmentation, where it reaches half.
    """

    segment: int
    sop_instance_uid: str
    position: npt.NDArray[np.float64] | None
    pixels: npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Segmentation:
    """A DICOM Segmentation.

    Attributes
    ----------
    series_instance_uid
        Of the images it was made of, "" where it does not say.
    row_direction, column_direction
        Unit vectors (3,) as of `ichviewer.domain.geometry.StackGeometry`, or None where frames differ or do not say.
    """

    path: Path
    series_instance_uid: str
    segments: tuple[Segment, ...]
    frames: tuple[SegmentFrame, ...]
    row_direction: npt.NDArray[np.float64] | None
    column_direction: npt.NDArray[np.float64] | None

    def on_stack(self, stack: SliceStack, numbers: Collection[int]) -> tuple[npt.NDArray[np.int64], int]:
        """Segment number of each voxel of the images' native slices; nothing is resampled.

        Parameters
        ----------
        stack
            The images that the segmentation was made of.
        numbers
            Segments to take.

        Returns
        -------
        tuple
            int64 (k, rows, columns), 0 where no segment is, and the number of voxels that several segments claim: the
            segment with the fewest voxels has them.

        Raises
        ------
        GeometryMismatchError
            If a frame that is not empty lies on none of the slices, or its pixels are not those of the slice.
        """
        sizes: dict[int, int] = dict.fromkeys(numbers, 0)
        placed: list[tuple[int, int, npt.NDArray[np.bool_]]] = []
        by_uid = _by_uid(stack)
        for frame in self.frames:
            if frame.segment not in sizes or not frame.pixels.any():
                continue
            placed.append((frame.segment, self._slice(frame, stack, by_uid), frame.pixels))
            sizes[frame.segment] += int(np.count_nonzero(frame.pixels))
        result = np.zeros(stack.hu.shape, dtype=np.int64)
        overlap = 0
        for segment, k, pixels in sorted(placed, key=lambda item: (-sizes[item[0]], item[0])):
            taken = result[k] != 0
            overlap += int(np.count_nonzero(taken & pixels & (result[k] != segment)))
            result[k][pixels] = segment
        return result, overlap

    def _slice(self, frame: SegmentFrame, stack: SliceStack, by_uid: dict[str, int]) -> int:
        geometry = stack.geometry
        name = self.path.name
        if frame.pixels.shape != geometry.shape[1:]:
            raise GeometryMismatchError(
                f"{name} has frames of {frame.pixels.shape}, its images of {geometry.shape[1:]}. Make it on them."
            )
        for own, wanted in (
            (self.row_direction, geometry.row_direction),
            (self.column_direction, geometry.column_direction),
        ):
            if own is not None and float(np.abs(own - wanted).max()) > _SAME_DIRECTION:
                raise GeometryMismatchError(
                    f"{name} is oriented another way than its images. Make it on the original images."
                )
        k = by_uid.get(frame.sop_instance_uid)
        if frame.position is None:
            if k is None:
                raise GeometryMismatchError(f"A frame of {name} names neither its image nor its place: it is not used.")
            return k
        apart = np.linalg.norm(geometry.positions - frame.position, axis=1)
        if k is None:
            k = int(np.argmin(apart))
        if float(apart[k]) > _SAME_MM:
            raise GeometryMismatchError(
                f"A frame of {name} lies {apart[k]:.1f} mm away from the slices of its series. Choose another series."
            )
        return k


def _by_uid(stack: SliceStack) -> dict[str, int]:
    """Slice of each SOP Instance UID that one slice alone has (the frames of a multi-frame file share theirs)."""
    uids = list(stack.sop_instance_uids)
    return {uid: k for k, uid in enumerate(uids) if uid and uids.count(uid) == 1}


def read_segmentation(path: Path) -> Segmentation:
    """Read a DICOM Segmentation.

    Raises
    ------
    UnreadableSegmentationError
        If it cannot be read, or is something else.
    """
    try:
        with warnings.catch_warnings():
            # pydicom quotes odd values of the header, which may be the patient's.
            warnings.simplefilter("ignore")
            dataset = dcmread(path)
            if dataset.get("SOPClassUID") != SEGMENTATION_STORAGE:
                raise UnreadableSegmentationError(f"{path.name} is no DICOM Segmentation. Choose another file.")
            return _segmentation(path, dataset)
    except IchviewerError:
        raise
    # pydicom raises errors of many kinds on damaged files; each is this one to the user.
    except Exception as error:
        kind = type(error).__name__
        raise UnreadableSegmentationError(
            f"{path.name} cannot be read as a segmentation ({kind}). Export it again."
        ) from error


def _segmentation(path: Path, dataset: Dataset) -> Segmentation:
    pixels = _pixels(dataset)
    shared = (dataset.get("SharedFunctionalGroupsSequence") or [Dataset()])[0]
    frames = []
    orientations = set()
    for n, group in enumerate(dataset.PerFrameFunctionalGroupsSequence):
        identification = _first(group, shared, "SegmentIdentificationSequence")
        position = _first(group, shared, "PlanePositionSequence").get("ImagePositionPatient")
        orientation = _first(group, shared, "PlaneOrientationSequence").get("ImageOrientationPatient")
        orientations.add(None if orientation is None else tuple(round(float(v), 6) for v in orientation))
        frames.append(
            SegmentFrame(
                segment=int(identification.ReferencedSegmentNumber),
                sop_instance_uid=_source_of(group, shared),
                position=None if position is None else np.array([float(v) for v in position]),
                pixels=pixels[n],
            )
        )
    one = next(iter(orientations)) if len(orientations) == 1 else None
    references = dataset.get("ReferencedSeriesSequence") or [Dataset()]
    return Segmentation(
        path=path,
        series_instance_uid=str(references[0].get("SeriesInstanceUID", "")),
        segments=tuple(_segment(item) for item in dataset.SegmentSequence),
        frames=tuple(frames),
        row_direction=None if one is None else np.array(one[:3]),
        column_direction=None if one is None else np.array(one[3:]),
    )


def _pixels(dataset: Dataset) -> npt.NDArray[np.bool_]:
    stored = np.asarray(dataset.pixel_array)
    frames = stored if stored.ndim == 3 else stored[None]
    if dataset.get("SegmentationType") == "FRACTIONAL":
        return np.asarray(frames >= _HALF * float(dataset.get("MaximumFractionalValue", 1)))
    return np.asarray(frames != 0)


def _segment(item: Dataset) -> Segment:
    property_type = (item.get("SegmentedPropertyTypeCodeSequence") or [Dataset()])[0]
    return Segment(
        number=int(item.SegmentNumber),
        label=str(item.get("SegmentLabel", "")),
        description=str(item.get("SegmentDescription", "")),
        tracking=str(item.get("TrackingID", "")),
        property_type=str(property_type.get("CodeMeaning", "")),
        automatic=item.get("SegmentAlgorithmType") == "AUTOMATIC",
    )


def _first(group: Dataset, shared: Dataset, keyword: str) -> Any:
    """First item of a functional group of the frame, or of the shared one, or nothing."""
    items = group.get(keyword) or shared.get(keyword)
    return items[0] if items else Dataset()


def _source_of(group: Dataset, shared: Dataset) -> str:
    derivation = _first(group, shared, "DerivationImageSequence")
    sources = {str(item.get("ReferencedSOPInstanceUID", "")) for item in derivation.get("SourceImageSequence") or []}
    return sources.pop() if len(sources) == 1 else ""
