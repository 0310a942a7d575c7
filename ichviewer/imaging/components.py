"""Connected hemorrhages: specks removed, findings measured, all on the native slices."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import Finding, Probabilities
from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.label_runs import LabelRuns, label_runs
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
    runs
        What is labelled once it was cleaned.
    numbers
        Which part each run belongs to: from 0, largest volume first.
    subtypes, volumes_ml, boxes
        Subtype, volume and smallest box of each part, in the order of the numbers.
    """

    runs: LabelRuns
    numbers: npt.NDArray[np.intp]
    subtypes: tuple[Subtype, ...]
    volumes_ml: tuple[float, ...]
    boxes: tuple[Box, ...]

    @functools.cached_property
    def labels(self) -> UInt8Array:
        """uint8 (k, j, i): the cleaned label map, made when it is first asked for."""
        return self.runs.painted()

    def inside(self, number: int) -> npt.NDArray[np.bool_]:
        """Voxels of a part, bool of the shape of its box."""
        return self.runs.chosen(self.numbers == number).painted(self.boxes[number]).astype(np.bool_)


def find_components(
    labels: UInt8Array,
    geometry: StackGeometry,
    minimum_ml: float,
    seeds: npt.NDArray[np.intp] | None = None,
    satellite_ml: float | None = None,
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
    satellite_ml
        Where one hemorrhage stays, all others from this volume on stay too; None: none for that reason.
    """
    voxel_ml = geometry.voxel_ml
    runs = _believed(label_runs(labels), voxel_ml, minimum_ml, seeds, satellite_ml)
    if minimum_ml > 0:
        runs = _absorbed(runs, voxel_ml, minimum_ml)
    parts = runs.connected(same_label=True)
    count = _count(parts)
    volumes = runs.sums(parts, count, voxel_ml)
    subtypes = np.zeros(count, dtype=np.uint8)
    subtypes[parts] = runs.label
    order = np.lexsort((np.arange(count), subtypes, -volumes))
    rank = np.empty(count, dtype=np.intp)
    rank[order] = np.arange(count)
    numbers = rank[parts]
    return Components(
        runs,
        numbers,
        tuple(Subtype(value) for value in subtypes[order]),
        tuple(volumes[order].tolist()),
        tuple(runs.boxes(numbers, count)),
    )


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
    midplane = estimate_midplane(stack)
    result = []
    for n, (subtype, volume) in enumerate(zip(components.subtypes, components.volumes_ml, strict=True)):
        result.append(
            measure_component(
                n + 1,
                subtype=subtype,
                volume=volume,
                inside=components.inside(n),
                box=components.boxes[n],
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


def _count(numbers: npt.NDArray[np.intp]) -> int:
    return int(numbers.max(initial=-1)) + 1


def _believed(
    runs: LabelRuns, voxel_ml: FloatArray, minimum_ml: float, seeds: npt.NDArray[np.intp] | None, satellite_ml: float | None
) -> LabelRuns:
    """Hemorrhages that are large enough and hold a seed, and their satellites."""
    numbers = runs.connected(same_label=False)
    count = _count(numbers)
    volumes = runs.sums(numbers, count, voxel_ml)
    kept = volumes >= minimum_ml
    if seeds is not None:
        seeded = np.zeros(count, dtype=np.bool_)
        seeded[numbers[runs.holding(seeds)]] = True
        kept &= seeded
    if satellite_ml is not None and kept.any():
        kept |= volumes >= satellite_ml
    return runs.chosen(kept[numbers])


def _absorbed(runs: LabelRuns, voxel_ml: FloatArray, minimum_ml: float) -> LabelRuns:
    """Small parts of one subtype get the leading subtype of the hemorrhage they belong to."""
    whole = runs.connected(same_label=False)
    kinds = max(Subtype) + 1
    shares = runs.sums(whole * kinds + runs.label, _count(whole) * kinds, voxel_ml).reshape(-1, kinds)
    leading = shares[:, 1:].argmax(axis=1).astype(np.uint8) + np.uint8(1)
    parts = runs.connected(same_label=True)
    small = runs.sums(parts, _count(parts), voxel_ml) < minimum_ml
    return runs.relabelled(np.where(small[parts], leading[whole], runs.label))


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
