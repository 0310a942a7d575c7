"""Images of one series into stacks: split what does not belong together, sort along the normal towards the head."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

import numpy as np

from ichviewer.dicomio.headers import FileHeader, FrameHeader
from ichviewer.domain.geometry import StackGeometry

SAME_POSITION_MM = 0.01
_DIRECTION_TOLERANCE = 5e-3
_SPACING_TOLERANCE = 1e-4


@dataclass(frozen=True, slots=True)
class Image:
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
        return self.frame.position is not None and self.frame.orientation is not None and self.frame.spacing is not None


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
    """

    images: list[Image]
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    duplicates: int = 0

    @property
    def first(self) -> Image:
        """Any image: what they share can be read from it."""
        return self.images[0]

    def geometry(self) -> StackGeometry | None:
        """Geometry of the sorted images, or None where they do not say or it makes no sense."""
        return geometry_of([image.frame for image in self.images], self.first.file.rows, self.first.file.columns)


def geometry_of(frames: list[FrameHeader], rows: int, columns: int) -> StackGeometry | None:
    """Geometry of images in the order of k, or None where a position, orientation or spacing is missing or absurd."""
    first = frames[0]
    if first.orientation is None or first.spacing is None or any(frame.position is None for frame in frames):
        return None
    row, column = _directions(first.orientation)
    if row is None or column is None:
        return None
    thickness = [frame.thickness for frame in frames if frame.thickness is not None]
    try:
        return StackGeometry(
            positions=np.array([frame.position for frame in frames], dtype=np.float64),
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
    if min(lengths) < 0.9 or max(lengths) > 1.1 or abs(row @ column) > 0.02:
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
    """Images of one Series Instance UID as groups that can each be one stack, the main one first.

    Images belong together if matrix, colour, kind (localizer, derived), kernel, pixel spacing and orientation agree.
    """
    coarse: dict[Hashable, list[Image]] = defaultdict(list)
    for image in images:
        coarse[_coarse_key(image)].append(image)
    groups = [Group(part) for same in coarse.values() for part in _by_orientation(same)]
    groups.sort(key=lambda group: (group.first.file.samples == 1, group.first.placed, len(group.images)), reverse=True)
    return groups


def _coarse_key(image: Image) -> Hashable:
    file, frame = image.file, image.frame
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


def _by_orientation(images: list[Image]) -> list[list[Image]]:
    if not images[0].placed:
        return [images]
    parts: list[tuple[FrameHeader, list[Image]]] = []
    for image in images:
        for reference, part in parts:
            frame = image.frame
            same_plane = _close(reference.orientation, frame.orientation, _DIRECTION_TOLERANCE)
            if same_plane and _close(reference.spacing, frame.spacing, _SPACING_TOLERANCE):
                part.append(image)
                break
        else:
            parts.append((image.frame, [image]))
    return [part for _, part in parts]


def without_copies(images: Iterable[Image]) -> tuple[list[Image], int]:
    """Images with each SOP Instance UID (and frame) once, and how many copies were left out."""
    seen: set[Hashable] = set()
    kept = []
    copies = 0
    for image in images:
        uid = image.file.sop_instance_uid
        key = (uid, image.frame.index) if uid else image.file.path
        if key in seen:
            copies += 1
            continue
        seen.add(key)
        kept.append(image)
    return kept, copies


def arrange(group: Group) -> list[Group]:
    """Sort a group by position towards the head; images at one position are told apart or set aside.

    Returns
    -------
    list of Group
        One group, or several where the acquisition number or the kind of image tells repeated stacks apart. Groups
        without geometry stay in the order of their instance numbers. A group whose images all lie at one position is
        returned as it is.
    """
    images = sorted(
        group.images, key=lambda image: (image.file.instance_number or 0, image.frame.index or 0, image.file.path)
    )
    orientation = images[0].frame.orientation
    if not images[0].placed or orientation is None:
        return [Group(images, group.set_aside)]
    normal = towards_head(orientation)

    def distance(image: Image) -> float:
        return float(np.array(image.frame.position) @ normal)

    images.sort(key=distance)
    if len(images) > 1 and distance(images[-1]) - distance(images[0]) < SAME_POSITION_MM:
        return [Group(images, group.set_aside)]
    repeated = _repeated(images, distance)
    if not repeated:
        return [Group(images, group.set_aside)]
    for tell in (_acquisition, _image_type):
        parts: dict[Hashable, list[Image]] = defaultdict(list)
        for image in images:
            parts[tell(image)].append(image)
        if len(parts) > 1 and not any(_repeated(part, distance) for part in parts.values()):
            ordered = sorted(parts.values(), key=len, reverse=True)
            return [Group(part, group.set_aside if n == 0 else []) for n, part in enumerate(ordered)]
    kept = [image for n, image in enumerate(images) if n not in repeated]
    extra = [images[n] for n in sorted(repeated)]
    reason = "Another image of the series lies at the same position; the one with the lowest instance number is shown."
    return [Group(kept, [*group.set_aside, (_name_images(extra), reason)], duplicates=len(extra))]


def _acquisition(image: Image) -> Hashable:
    return image.file.acquisition_number


def _image_type(image: Image) -> Hashable:
    return image.frame.image_type


def _repeated(images: list[Image], distance: Callable[[Image], float]) -> set[int]:
    """Indices of images that lie at the position of an earlier one in the sorted list."""
    result = set()
    last: float | None = None
    for n, image in enumerate(images):
        here = distance(image)
        if last is not None and here - last < SAME_POSITION_MM:
            result.add(n)
        else:
            last = here
    return result


def _name_images(images: list[Image]) -> str:
    return images[0].name if len(images) == 1 else f"{len(images)} images ({images[0].name}, ...)"


def difference(main: Group, other: Group) -> str:
    """In which property a group differs from the main one of its series, for a sentence."""
    a, b = main.first, other.first
    differences = (
        (a.file.modality != b.file.modality, f"they are {b.file.modality}, not {a.file.modality}"),
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
        (not _close(a.frame.orientation, b.frame.orientation, _DIRECTION_TOLERANCE), "they lie in another orientation"),
        (not _close(a.frame.spacing, b.frame.spacing, _SPACING_TOLERANCE), "their pixel spacing differs"),
    )
    return next((text for differs, text in differences if differs), "they are another acquisition")


def _close(a: tuple[float, ...] | None, b: tuple[float, ...] | None, tolerance: float) -> bool:
    return a is not None and b is not None and bool(np.allclose(a, b, atol=tolerance))
