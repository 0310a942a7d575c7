"""Images of one series into stacks: split what does not belong together, sort along the normal towards the head."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ichviewer.dicomio.headers import FileHeader, FrameHeader
from ichviewer.domain.geometry import StackGeometry

SAME_POSITION_MM = 0.01
_DIRECTION_TOLERANCE = 5e-3
_SPACING_TOLERANCE = 1e-4
# More orientations than this in one series are a view that turns round, not stacks of their own. It also bounds the
# time: each image is compared with this many orientations at most.
_MOST_ORIENTATIONS = 12
# Up to this many passes over the same positions are series of their own (phases, a repeated scan); more are dynamic.
_MOST_PASSES = 4
# Modalities whose images form stacks; "" is a CT that lost the word.
_IMAGES = ("CT", "")


class Image(NamedTuple):
    """One image: a file's header and one of its frames."""

    file: FileHeader
    frame: FrameHeader

    @property
    def name(self) -> str:
        """File name, with the frame where there are several."""
        return self.file.path.name if self.frame.index is None else f"{self.file.path.name} frame {self.frame.index + 1}"

    @property
    def placed(self) -> bool:
        """Whether the image says where it lies and how large its pixels are."""
        frame = self.frame
        if frame.position is None or frame.orientation is None or frame.spacing is None:
            return False
        x, y, z = frame.position
        return math.isfinite(x + y + z)


@dataclass
class Group:
    """Images that can form one stack.

    Attributes
    ----------
    images
        In the order of k where the stack has a geometry.
    set_aside
        (what, reason) for images of the same series that are left out.
    duplicates
        Number of images left out because another lies at their position.
    pairs
        The image that is shown and the one that is left out, for each duplicate.
    passes
        How often each position was scanned where the series is dynamic (perfusion, bolus tracking), else 1.
    later
        Number of images of the later passes of a dynamic series, which are left out.
    orientations
        Number of orientations where they are too many for stacks, else 1.
    positions
        Number of different positions of slices; 0 where the images do not say.
    """

    images: list[Image]
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    duplicates: int = 0
    passes: int = 1
    later: int = 0
    orientations: int = 1
    positions: int = 0
    pairs: list[tuple[Image, Image]] = field(default_factory=list)

    @property
    def first(self) -> Image:
        """Any image: what they share can be read from it."""
        return self.images[0]

    def geometry(self) -> StackGeometry | None:
        """Geometry of the sorted images, or None where they do not say or it makes no sense."""
        if self.orientations > 1 or not self.positions:
            return None
        return geometry_of([image.frame for image in self.images], self.first.file.rows, self.first.file.columns)


def geometry_of(frames: list[FrameHeader], rows: int, columns: int) -> StackGeometry | None:
    """Geometry of images in the order of k, or None where a position, orientation or spacing is missing or absurd."""
    first = frames[0]
    positions = [frame.position for frame in frames if frame.position is not None]
    if first.orientation is None or first.spacing is None or len(positions) < len(frames):
        return None
    row, column = _directions(first.orientation)
    if row is None or column is None:
        return None
    thickness = [frame.thickness for frame in frames if frame.thickness is not None]
    try:
        return StackGeometry(
            positions=np.array(positions, dtype=np.float64),
            row_direction=row,
            column_direction=column,
            spacing=(first.spacing[0], first.spacing[1]),
            shape=(len(frames), rows, columns),
            thickness=float(np.median(thickness)) if thickness else None,
        )
    except ValueError:
        return None


def _directions(orientation: tuple[float, ...]) -> tuple[np.ndarray | None, np.ndarray | None]:
    """Unit direction cosines, made exactly orthogonal (files round them), or (None, None) where they are far from it."""
    row, column = np.array(orientation[:3]), np.array(orientation[3:])
    lengths = np.linalg.norm(row), np.linalg.norm(column)
    if not (min(lengths) >= 0.9 and max(lengths) <= 1.1 and abs(row @ column) <= 0.02):
        return None, None
    row = row / lengths[0]
    column = column - row * (row @ column)
    return row, column / np.linalg.norm(column)


def towards_head(orientation: tuple[float, ...]) -> np.ndarray:
    """Unit normal (3,) of an orientation, turned to the head, the left or the back, whichever it is nearest to."""
    normal = np.cross(orientation[:3], orientation[3:])
    length = float(np.linalg.norm(normal)) or 1.0
    return normal / length * (1.0 if normal[int(np.argmax(np.abs(normal)))] >= 0 else -1.0)


def split(images: list[Image]) -> list[Group]:
    """Images of one Series Instance UID as sorted groups that can each be one stack, the main one first.

    Images of another modality than CT stay one group each: they are not read. CT images belong together if matrix, colour,
    kind (localizer, derived), kernel, pixel spacing and orientation agree, and no two of them lie at one position. The main
    group is the one with the most positions; where they are as many, the original one, then the one with the most images.
    """
    coarse: dict[Hashable, list[Image]] = defaultdict(list)
    last: tuple[object, ...] = ()
    part: list[Image] = []
    for image in images:
        file, frame = image
        # Most images are like the one before: comparing is cheaper than making and hashing a key.
        told = (file.modality, file.rows, file.columns, file.samples, image.placed, frame.image_type, frame.kernel)
        if told != last:
            last = told
            part = coarse[_coarse_key(image)]
        part.append(image)
    groups = [group for same in coarse.values() for part in _by_orientation(same) for group in arrange(part)]
    groups.sort(key=_weight, reverse=True)
    return groups


def _weight(group: Group) -> tuple[bool, bool, bool, int, bool, int]:
    first = group.first
    return (
        first.file.samples == 1,
        group.orientations == 1,
        group.positions > 0,
        group.positions,
        first.frame.image_type[:1] != ("DERIVED",),
        len(group.images),
    )


def _coarse_key(image: Image) -> Hashable:
    file, frame = image.file, image.frame
    if file.modality not in _IMAGES:
        return file.modality
    return (
        file.modality,
        file.rows,
        file.columns,
        file.samples,
        image.placed,
        "LOCALIZER" in frame.image_type,
        frame.image_type[:1] == ("DERIVED",),
        frame.kernel,
    )


def _by_orientation(images: list[Image]) -> list[Group]:
    """Images of one orientation and pixel spacing each, or all of them as one group where they turn round."""
    if not images[0].placed or images[0].file.modality not in _IMAGES:
        return [Group(images)]
    parts: list[list[Image]] = []
    rest: list[Image] = []
    # Nearly every image repeats the numbers of another one: those cost a look-up, not a comparison.
    known: dict[Hashable, list[Image]] = {}
    last: FrameHeader | None = None
    part: list[Image] | None = None
    for image in images:
        frame = image.frame
        if part is None or last is None or frame.orientation != last.orientation or frame.spacing != last.spacing:
            last = frame
            key = (frame.orientation, frame.spacing)
            part = known.get(key)
            if part is None:
                part = next((part for part in parts if _same_grid(part[0].frame, frame)), None)
            if part is None:
                part = rest if len(parts) == _MOST_ORIENTATIONS else []
                if part is not rest:
                    parts.append(part)
            known[key] = part
        part.append(image)
    if not rest:
        return [Group(part) for part in parts]
    # Either one stack with many strays, or no stack at all.
    main = max(parts, key=len)
    strays = images if 2 * len(main) < len(images) else rest
    turning = Group(strays, orientations=len({(image.frame.orientation, image.frame.spacing) for image in strays}))
    return [turning] if strays is images else [*(Group(part) for part in parts), turning]


def _same_grid(a: FrameHeader, b: FrameHeader) -> bool:
    return _close(a.orientation, b.orientation, _DIRECTION_TOLERANCE) and _close(a.spacing, b.spacing, _SPACING_TOLERANCE)


def without_copies(images: Iterable[Image], better: Callable[[Image], bool] | None = None) -> tuple[list[Image], int]:
    """Images with each SOP Instance UID (and frame) once, and how many copies were left out.

    Parameters
    ----------
    better
        Whether an image can be read: of copies, the first that can be is kept.
    """
    kept: dict[Hashable, Image] = {}
    copies = 0
    for image in images:
        uid = image.file.sop_instance_uid
        key = (uid, image.frame.index) if uid else image.file.path
        if key not in kept:
            kept[key] = image
            continue
        copies += 1
        if better is not None and better(image) and not better(kept[key]):
            kept[key] = image
    return list(kept.values()), copies


def arrange(group: Group) -> list[Group]:
    """Sort a group by position towards the head; images at one position are told apart or set aside.

    Returns
    -------
    list of Group
        One group, or several where the acquisition number, the kind of image or the order of instance numbers tells
        repeated stacks apart. Groups without geometry stay in the order of their instance numbers. A group whose images
        all lie at one position is returned as it is.
    """
    images = sorted(
        group.images, key=lambda image: (image.file.instance_number or 0, image.frame.index or 0, image.file.path)
    )
    orientation = images[0].frame.orientation
    stackable = images[0].file.modality in _IMAGES and group.orientations == 1
    if not images[0].placed or orientation is None or not stackable:
        return [Group(images, group.set_aside, orientations=group.orientations)]
    x, y, z = (float(value) for value in towards_head(orientation))
    # As plain numbers: this runs once for each image of a folder.
    distances = [p[0] * x + p[1] * y + p[2] * z for p in (image.frame.position or (0.0, 0.0, 0.0) for image in images)]
    order = sorted(range(len(images)), key=distances.__getitem__)
    ordered = [distances[n] for n in order]
    if all(above - below >= SAME_POSITION_MM for below, above in pairwise(ordered)):
        return [Group([images[n] for n in order], group.set_aside, positions=len(images))]
    places = _places(images, order, distances)
    if len(places) == 1:
        return [Group([images[n] for n in order], group.set_aside, positions=1)]
    return _untangled(places, group.set_aside)


def _places(images: list[Image], order: list[int], distances: list[float]) -> list[list[Image]]:
    """Images at each position, ascending; those at one position in the order of their instance numbers."""
    places: list[list[int]] = []
    start = -math.inf
    for n in order:
        if distances[n] - start < SAME_POSITION_MM:
            places[-1].append(n)
        else:
            start = distances[n]
            places.append([n])
    return [[images[n] for n in sorted(place)] for place in places]


def _untangled(places: list[list[Image]], set_aside: list[tuple[str, str]]) -> list[Group]:
    """Groups without repeated positions, from the images at each position."""
    passes = int(np.median([len(place) for place in places]))
    if passes > _MOST_PASSES:
        later = [image for place in places for image in place[1:]]
        reason = f"The series is dynamic: each position was scanned about {passes} times. The first pass is shown."
        kept = [place[0] for place in places]
        return [Group(kept, [*set_aside, (_name_images(later), reason)], 0, passes, len(later), positions=len(kept))]
    for tell in (_acquisition, _image_type):
        parts: dict[Hashable, list[Image]] = defaultdict(list)
        for place in places:
            for image in place:
                parts[tell(image)].append(image)
        if _tells_apart(places, list(parts.values()), tell):
            return _as_groups(list(parts.values()), set_aside)
    turns = _turns(places)
    if turns:
        return _as_groups(turns, set_aside)
    pairs = [(place[0], image) for place in places for image in place[1:]]
    extra = [image for _, image in pairs]
    reason = "Another image of the series lies at the same position; the one with the lowest instance number is shown."
    kept = [place[0] for place in places]
    left_out = [*set_aside, (_name_images(extra), reason)]
    return [Group(kept, left_out, duplicates=len(extra), positions=len(kept), pairs=pairs)]


def _acquisition(image: Image) -> Hashable:
    return image.file.acquisition_number


def _image_type(image: Image) -> Hashable:
    return image.frame.image_type


def _tells_apart(places: list[list[Image]], parts: list[list[Image]], tell: Callable[[Image], Hashable]) -> bool:
    """Whether a property separates passes: few parts, none repeats a position, and most of the smallest one is a repeat.

    Neighbouring blocks of one scan that share a slice differ in the acquisition number too; they stay together.
    """
    if not 1 < len(parts) <= _MOST_PASSES:
        return False
    if any(len({tell(image) for image in place}) < len(place) for place in places):
        return False
    repeated: dict[Hashable, int] = defaultdict(int)
    for place in places:
        if len(place) > 1:
            for image in place:
                repeated[tell(image)] += 1
    smallest = min(parts, key=len)
    return 2 * repeated[tell(smallest[0])] >= len(smallest)


def _turns(places: list[list[Image]]) -> list[list[Image]]:
    """Passes over all positions, one after the other in instance numbers; empty where that is not so."""
    count = len(places[0])
    if count == 1 or any(len(place) != count for place in places):
        return []
    turns = [[place[n] for place in places] for n in range(count)]
    numbers = [[image.file.instance_number or 0 for image in turn] for turn in turns]
    apart = all(max(before) < min(after) for before, after in pairwise(numbers))
    return turns if apart and len(places) > 1 else []


def _as_groups(parts: list[list[Image]], set_aside: list[tuple[str, str]]) -> list[Group]:
    ordered = sorted(parts, key=len, reverse=True)
    return [Group(part, set_aside if n == 0 else [], positions=len(part)) for n, part in enumerate(ordered)]


def _name_images(images: list[Image]) -> str:
    return images[0].name if len(images) == 1 else f"{len(images)} images ({images[0].name}, ...)"


def difference(main: Group, other: Group) -> str:
    """In which property a group differs from the main one of its series, for a sentence."""
    a, b = main.first, other.first
    number = b.file.acquisition_number
    differences = (
        (a.file.modality != b.file.modality, f"they are {b.file.modality or 'of no modality'}, not {a.file.modality}"),
        (a.file.samples != b.file.samples, "they are colour pictures"),
        (
            (a.file.rows, a.file.columns) != (b.file.rows, b.file.columns),
            f"their matrix is {b.file.columns} x {b.file.rows}, not {a.file.columns} x {a.file.rows}",
        ),
        (not b.placed, "they do not say where they lie"),
        ("LOCALIZER" in b.frame.image_type, "they are localizers"),
        (
            a.frame.image_type[:1] != b.frame.image_type[:1],
            f"their image type is {(*b.frame.image_type, 'not given')[0].lower()}",
        ),
        (
            a.frame.kernel != b.frame.kernel,
            f"their kernel is {b.frame.kernel or 'not given'}, not {a.frame.kernel or 'absent'}",
        ),
        (other.orientations > 1, f"they lie in {other.orientations} orientations"),
        (not _close(a.frame.orientation, b.frame.orientation, _DIRECTION_TOLERANCE), "they lie in another orientation"),
        (not _close(a.frame.spacing, b.frame.spacing, _SPACING_TOLERANCE), "their pixel spacing differs"),
        (
            number is not None and number != a.file.acquisition_number,
            f"they are acquisition {number} over the same positions",
        ),
    )
    return next((text for differs, text in differences if differs), "they are another pass over the same positions")


def _close(a: tuple[float, ...] | None, b: tuple[float, ...] | None, tolerance: float) -> bool:
    return a is not None and b is not None and all(abs(x - y) <= tolerance for x, y in zip(a, b, strict=False))
