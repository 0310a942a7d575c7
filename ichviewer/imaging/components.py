"""Connected hemorrhages: specks removed, findings measured, all on the native slices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import Finding, Probabilities
from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.midplane import Midplane, estimate_midplane

Box = tuple[slice, slice, slice]
UInt8Array = npt.NDArray[np.uint8]
Int32Array = npt.NDArray[np.int32]

_MIDLINE_MM = 3.0
_ONE_SIDED = 0.8


@dataclass(frozen=True, eq=False)
class Components:
    """Connected parts of a label map.

    Attributes
    ----------
    labels
        uint8 (k, j, i): the cleaned label map.
    numbers
        int32 (k, j, i): 0, or the number (from 1, largest volume first) of the part of one subtype that the voxel is in.
    subtypes, volumes_ml
        Subtype and volume of each part, in the order of the numbers.
    """

    labels: UInt8Array
    numbers: Int32Array
    subtypes: tuple[Subtype, ...]
    volumes_ml: tuple[float, ...]


def find_components(
    labels: UInt8Array, geometry: StackGeometry, minimum_ml: float, seeds: npt.NDArray[np.intp] | None = None
) -> Components:
    """Clean a label map and number its connected parts (26-neighbourhood over slices).

    A hemorrhage, whatever its subtypes, below `minimum_ml` is removed. Within those that stay, a part of one subtype
    below `minimum_ml` takes the subtype that has most of the hemorrhage it belongs to: a rim of a few voxels of another
    subtype is indecision, not a finding.

    Parameters
    ----------
    labels
        uint8 (k, j, i), values 0 or a `Subtype`; not changed.
    geometry
        Its slices; volume counts each slice's own extent.
    minimum_ml
        0 keeps everything.
    seeds
        Flat indices into `labels`: a hemorrhage without any of these voxels is removed; None removes none.
    """
    cleaned = labels.copy()
    numbers = np.zeros(labels.shape, dtype=np.int32)
    box = _bounding_box(cleaned != 0)
    if box is None:
        return Components(cleaned, numbers, (), ())
    part = cleaned[box]
    voxel_ml = geometry.voxel_ml[box[0]]
    if seeds is not None:
        kept = np.unravel_index(seeds[cleaned.ravel()[seeds] != 0], labels.shape)
        _remove_unseeded(part, tuple(axis - side.start for axis, side in zip(kept, box, strict=True)))
    if minimum_ml > 0:
        _remove_small(part, voxel_ml, minimum_ml)
        _absorb_small(part, voxel_ml, minimum_ml)
    subtypes: list[Subtype] = []
    volumes: list[float] = []
    found = np.zeros(part.shape, dtype=np.int32)
    for subtype in Subtype:
        connected = connected_parts(part == subtype)
        count = int(connected.max(initial=0))
        found[connected > 0] = connected[connected > 0] + len(subtypes)
        subtypes += [subtype] * count
        volumes += _volumes(connected, voxel_ml)[1:].tolist()
    order = np.argsort(-np.array(volumes), kind="stable") if volumes else np.empty(0, dtype=np.intp)
    rank = np.zeros(len(volumes) + 1, dtype=np.int32)
    rank[order + 1] = np.arange(1, len(volumes) + 1)
    numbers[box] = rank[found]
    return Components(cleaned, numbers, tuple(subtypes[n] for n in order), tuple(volumes[n] for n in order))


def findings(
    mask: LabelStack, stack: SliceStack, slice_probabilities: Sequence[Probabilities], minimum_ml: float = 0.0
) -> tuple[Finding, ...]:
    """Measure each connected hemorrhage of one subtype.

    Parameters
    ----------
    mask
        Label map on the slices of `stack`.
    slice_probabilities
        One per slice, or none where no classifier ran.
    minimum_ml
        Passed to `find_components`; 0 for a label map that is clean.

    Returns
    -------
    tuple
        Largest first, numbered from 1.

    Raises
    ------
    GeometryMismatchError
        If mask and stack do not share their slices.
    """
    stack.geometry.require_match(mask.geometry)
    components = find_components(mask.labels, mask.geometry, minimum_ml)
    if not components.subtypes:
        return ()
    found = boxes(components.numbers, len(components.subtypes))
    midplane = estimate_midplane(stack)
    result = []
    for n, (subtype, volume) in enumerate(zip(components.subtypes, components.volumes_ml, strict=True)):
        box = found[n]
        result.append(
            measure_component(
                n + 1,
                subtype=subtype,
                volume=volume,
                inside=components.numbers[box] == n + 1,
                box=box,
                stack=stack,
                slice_probabilities=slice_probabilities,
                midplane=midplane,
            )
        )
    return tuple(result)


def measure_component(
    index: int,
    *,
    subtype: Subtype,
    volume: float,
    inside: npt.NDArray[np.bool_],
    box: Box,
    stack: SliceStack,
    slice_probabilities: Sequence[Probabilities],
    midplane: Midplane,
) -> Finding:
    """Measure the marked voxels of a box: place, extent, largest diameter, side, mean HU.

    Parameters
    ----------
    inside
        bool, of the shape of `box`, which is the smallest one around the marked voxels.
    """
    geometry = stack.geometry
    k, j, i = np.nonzero(inside)
    areas = inside.sum(axis=(1, 2))
    k0, j0, i0 = (part.start for part in box)
    weights = geometry.extents[k + k0]
    points = (
        geometry.positions[k + k0]
        + np.outer((i + i0) * geometry.spacing[1], geometry.row_direction)
        + np.outer((j + j0) * geometry.spacing[0], geometry.column_direction)
    )
    first, last = k0, k0 + inside.shape[0] - 1
    values = [slice_probabilities[n][subtype.key] for n in range(first, last + 1)] if slice_probabilities else []
    assessed = [value for value in values if value is not None]
    centroid = np.average(points, axis=0, weights=weights)
    return Finding(
        index=index,
        subtype=subtype,
        volume_ml=volume,
        probability=max(assessed) if assessed else None,
        slices=(first, last),
        key_slice=k0 + int(np.argmax(areas)),
        largest_diameter_mm=_largest_diameter(inside, geometry.spacing),
        centroid=(float(centroid[0]), float(centroid[1]), float(centroid[2])),
        box=(k0, j0, i0, box[0].stop, box[1].stop, box[2].stop),
        side=_side(points, weights, midplane),
        mean_hu=float(np.average(stack.hu[box][inside], weights=weights)),
    )


def _side(points: FloatArray, weights: FloatArray, midplane: Midplane) -> str:
    """``left`` or ``right`` where at least 80 % of the volume lies there and its middle is 3 mm off; else ``midline``."""
    distance = midplane.signed_distance(points)
    mean = float(np.average(distance, weights=weights))
    left = float(weights[distance > 0].sum() / weights.sum())
    if abs(mean) < _MIDLINE_MM or max(left, 1 - left) < _ONE_SIDED:
        return "midline"
    return "left" if mean > 0 else "right"


def _largest_diameter(inside: npt.NDArray[np.bool_], spacing: tuple[float, float]) -> float:
    """Largest in-plane caliper distance in mm between voxel borders, over all slices.

    Only the outermost voxels of each row and column can be ends of the largest distance. Slices are visited by the
    diagonal of their bounding box and the search stops once no slice left can beat the best.
    """
    outlines = []
    for plane in inside:
        rows, columns = np.flatnonzero(plane.any(axis=1)), np.flatnonzero(plane.any(axis=0))
        if rows.size:
            height = (rows[-1] - rows[0] + 1) * spacing[0]
            width = (columns[-1] - columns[0] + 1) * spacing[1]
            outlines.append((float(np.hypot(height, width)), plane, rows, columns))
    best = 0.0
    for diagonal, plane, rows, columns in sorted(outlines, key=lambda item: -item[0]):
        if diagonal <= best:
            break
        across = plane[rows]
        down = plane[:, columns].T
        first, last = across.argmax(axis=1), across.shape[1] - 1 - across[:, ::-1].argmax(axis=1)
        top, bottom = down.argmax(axis=1), down.shape[1] - 1 - down[:, ::-1].argmax(axis=1)
        j = np.concatenate([rows, rows, top - 0.5, bottom + 0.5]) * spacing[0]
        i = np.concatenate([first - 0.5, last + 0.5, columns, columns]) * spacing[1]
        squared = (j[:, None] - j[None, :]) ** 2 + (i[:, None] - i[None, :]) ** 2
        best = max(best, float(np.sqrt(squared.max())))
    return best


def _remove_unseeded(labels: UInt8Array, seeds: tuple[npt.NDArray[np.intp], ...]) -> None:
    connected = connected_parts(labels != 0)
    kept = np.zeros(int(connected.max(initial=0)) + 1, dtype=np.bool_)
    kept[connected[seeds]] = True
    labels[~kept[connected]] = 0


def _remove_small(labels: UInt8Array, voxel_ml: FloatArray, minimum_ml: float) -> None:
    connected = connected_parts(labels != 0)
    small = _volumes(connected, voxel_ml) < minimum_ml
    small[0] = False
    labels[small[connected]] = 0


def _absorb_small(labels: UInt8Array, voxel_ml: FloatArray, minimum_ml: float) -> None:
    """Give small parts of one subtype the leading subtype of the hemorrhage they belong to."""
    whole = connected_parts(labels != 0)
    count = int(whole.max(initial=0))
    shares = np.zeros((count + 1, 6))
    for k in range(labels.shape[0]):
        pairs = whole[k].astype(np.int64) * 6 + labels[k]
        shares += np.bincount(pairs.ravel(), minlength=(count + 1) * 6).reshape(-1, 6) * voxel_ml[k]
    leading = shares[:, 1:].argmax(axis=1).astype(np.uint8) + 1
    replaced = labels.copy()
    for subtype in Subtype:
        connected = connected_parts(labels == subtype)
        small = _volumes(connected, voxel_ml) < minimum_ml
        small[0] = False
        chosen = small[connected]
        replaced[chosen] = leading[whole[chosen]]
    labels[:] = replaced


def connected_parts(mask: npt.NDArray[np.bool_]) -> Int32Array:
    """Components of a mask (26-neighbourhood), int32, numbered from 1."""
    if not mask.any():
        return np.zeros(mask.shape, dtype=np.int32)
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    image = sitk.ConnectedComponent(sitk.GetImageFromArray(mask.astype(np.uint8)), True)  # type: ignore[no-untyped-call]
    return np.asarray(sitk.GetArrayFromImage(image), dtype=np.int32)


def largest_part(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The connected part of a mask (two or three axes) with the most pixels; all false where the mask is."""
    connected = connected_parts(mask)
    counts = np.bincount(connected.ravel())
    counts[0] = 0
    return np.asarray((connected == counts.argmax()) & mask)


def _volumes(connected: Int32Array, voxel_ml: FloatArray) -> FloatArray:
    """Volume in mL of each number, index 0 is the background."""
    count = int(connected.max(initial=0)) + 1
    total = np.zeros(count)
    for k in range(connected.shape[0]):
        total += np.bincount(connected[k].ravel(), minlength=count) * voxel_ml[k]
    return total


def _bounding_box(mask: npt.NDArray[np.bool_]) -> Box | None:
    """Smallest box that holds all true voxels, or None where there is none."""
    slices = np.flatnonzero(mask.any(axis=(1, 2)))
    if slices.size == 0:
        return None
    plane: npt.NDArray[np.bool_] = np.any(mask, axis=0)
    rows, columns = np.flatnonzero(plane.any(axis=1)), np.flatnonzero(plane.any(axis=0))
    return (
        slice(int(slices[0]), int(slices[-1]) + 1),
        slice(int(rows[0]), int(rows[-1]) + 1),
        slice(int(columns[0]), int(columns[-1]) + 1),
    )


def boxes(numbers: Int32Array, count: int) -> list[Box]:
    """Bounding box of each number, all in one pass over the labelled voxels."""
    where = np.nonzero(numbers)
    owner = numbers[where] - 1
    low = np.full((count, 3), np.iinfo(np.int64).max)
    high = np.full((count, 3), -1)
    for axis in range(3):
        np.minimum.at(low[:, axis], owner, where[axis])
        np.maximum.at(high[:, axis], owner, where[axis])
    return [
        (slice(int(a[0]), int(b[0]) + 1), slice(int(a[1]), int(b[1]) + 1), slice(int(a[2]), int(b[2]) + 1))
        for a, b in zip(low, high, strict=True)
    ]
