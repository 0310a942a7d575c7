"""Folders of image and mask pairs as NIfTI or NRRD, with a table of what each mask value means.

Known ways in which pairs lie: two folders (images / masks, ``imagesTr`` / ``labelsTr`` and the like) with the same file
names, or one folder with ``NAME.nii.gz`` and ``NAME_mask.nii.gz`` (``_seg``, ``_label``). The table is ``labels.json`` of
the folder, nnU-Net's ``dataset.json``, or what the command line says; without one only masks of 0 and 1 are understood.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from training.datasets.labels import key_of
from training.datasets.places import relative, safe, volumes
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import UsageError

SOURCE = "pairs"
LICENCE = "Not stated: see where the data came from"
_FOLDERS = (
    ("imagesTr", "labelsTr"),
    ("imagesTs", "labelsTs"),
    ("images", "ground truths"),
    ("images", "ground_truths"),
    ("images", "labels"),
    ("images", "masks"),
    ("image", "label"),
    ("image", "mask"),
    ("data", "label"),
    ("data", "labels"),
    ("ct_scans", "masks"),
    ("ct", "mask"),
)
_SUFFIX = re.compile(r"(.+?)[_\-.](mask|masks|seg|segmentation|label|labels|roi|gt)", re.IGNORECASE)
_IMAGE_SUFFIX = re.compile(r"(.+?)[_\-.](0000|ct|image|img|data)", re.IGNORECASE)
BINARY = {"1": "any"}
TABLES = ("labels.json", "dataset.json")


def pair_folders(root: Path) -> Iterator[tuple[Path, Path]]:
    """Folders of images and of masks, in `root` and in its folders."""
    homes = [root, *sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))]
    for home in homes:
        for images, masks in _FOLDERS:
            if (home / images).is_dir() and (home / masks).is_dir():
                yield home / images, home / masks
                # image and ct_scans of one folder pair once.
                if images not in ("imagesTr", "imagesTs"):
                    break


def detect(root: Path) -> bool:
    """Whether a folder holds pairs."""
    return next(pair_folders(root), None) is not None or _beside(root)


def _beside(folder: Path) -> bool:
    names = volumes(folder)
    return any((match := _SUFFIX.fullmatch(name)) and _image_of(match[1], names) for name in names)


def _image_of(stem: str, names: Mapping[str, Path]) -> str | None:
    """Name of the image that a mask's stem belongs to."""
    if stem in names:
        return stem
    return next((name for name in names if (match := _IMAGE_SUFFIX.fullmatch(name)) and match[1] == stem), None)


def parse_table(text: str) -> dict[str, str]:
    """Label table of a text such as ``1=epidural,2=iph`` or of a JSON file of ``{"1": "epidural"}`` or the other way round.

    Raises
    ------
    UsageError
        If it is neither, or names something that is no hemorrhage.
    """
    path = Path(text)
    if path.suffix == ".json":
        return read_table(path)
    try:
        return _table(dict(part.split("=", 1) for part in text.split(",")), "the label table")
    except ValueError as error:
        raise UsageError(
            f"The label table '{text}' is not understood. Write it as 1=epidural,2=intraparenchymal."
        ) from error


def read_table(path: Path) -> dict[str, str]:
    """Label table of a JSON file; nnU-Net's ``dataset.json`` has it under ``labels``.

    Raises
    ------
    UsageError
        If it cannot be read or names something that is no hemorrhage.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return _table(values.get("labels", values), path.name)
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise UsageError(f'{path} is no label table ({error}). Write it as {{"1": "epidural"}}.') from error


def _has_table(path: Path) -> bool:
    """Whether a file is there and is a label table; ``dataset.json`` may hold other things alone."""
    if path.name != "dataset.json":
        return path.is_file()
    try:
        return "labels" in json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return False


def _table(values: Mapping[str, object], name: str) -> dict[str, str]:
    result = {}
    for first, second in values.items():
        number, word = (first, str(second)) if str(first).strip().isdigit() else (str(second), str(first))
        if not number.strip().isdigit():
            raise UsageError(f"{name} names '{first}' and '{second}', of which neither is a mask value.")
        if int(number) == 0:
            continue
        key = key_of(word)
        if key is None:
            raise UsageError(f"{name} calls mask value {number} '{word}', which is no hemorrhage. Correct the table.")
        result[str(int(number))] = key
    return result


def find(
    root: Path,
    table: Mapping[str, str] | None = None,
    *,
    source: str = SOURCE,
    licence: str = LICENCE,
    patient: re.Pattern[str] | None = None,
    people: str = "",
) -> Found:
    """Pairs of a folder, and everything of it that is not used.

    Parameters
    ----------
    table
        Key of each mask value; from a table beside the images where None.
    source, licence
        Of the records.
    patient
        Its first group is the patient in a file's name; each file is a patient of its own where None.
    people
        Data set that these patients are of, where it is another one: they stay together with it.

    Raises
    ------
    UsageError
        If the folder holds no pairs.
    """
    if not root.is_dir():
        raise UsageError(f"The folder {root} does not exist.")
    if table is None:
        file = next((root / name for name in TABLES if _has_table(root / name)), None)
        table = read_table(file) if file else BINARY
    problems: list[Problem] = []
    pairs: list[tuple[str, Path, Path | None]] = []
    folders = list(pair_folders(root))
    for images, masks in folders:
        pairs += _two_folders(images, masks, root, problems)
    if not folders:
        pairs = _one_folder(root, problems)
    if not pairs:
        raise UsageError(f"{root} holds no pairs of images and masks. Put them into folders 'images' and 'masks' in it.")
    records = []
    used: set[str] = set()
    for name, image, mask in pairs:
        scan_id = base = safe(f"{source}-{name}")
        n = 1
        while scan_id in used:
            n += 1
            scan_id = f"{base}-{n}"
        used.add(scan_id)
        match = patient.match(name) if patient else None
        if patient and not match:
            problems.append(
                Problem("note", relative(image, root), "Its name tells no patient: it counts as one of its own.")
            )
        records.append(
            ScanRecord(
                scan_id=scan_id,
                folder=root,
                kind="volume",
                patient=f"{people or source}-{match[1]}" if match else scan_id,
                source=source,
                licence=licence,
                images=(relative(image, root),),
                mask=relative(mask, root) if mask else "",
                mask_values=dict(table) if mask else {},
            )
        )
    return Found(source, root, tuple(records), tuple(problems))


def _two_folders(images: Path, masks: Path, root: Path, problems: list[Problem]) -> Iterator[tuple[str, Path, Path | None]]:
    found, outlined = volumes(images), volumes(masks)
    stems = {(match[1] if (match := _SUFFIX.fullmatch(name)) else name): path for name, path in outlined.items()}
    used: set[str] = set()
    for name, image in found.items():
        bare = match[1] if (match := _IMAGE_SUFFIX.fullmatch(name)) else name
        key = name if name in stems else bare
        mask = stems.get(key)
        if mask is None:
            problems.append(Problem("missing", relative(masks / image.name, root), "The image has no mask."))
        else:
            used.add(key)
        yield bare if mask else name, image, mask
    for key in sorted(set(stems) - used):
        problems.append(Problem("missing", relative(images / stems[key].name, root), "The mask has no image."))


def _one_folder(folder: Path, problems: list[Problem]) -> list[tuple[str, Path, Path | None]]:
    names = volumes(folder)
    pairs: list[tuple[str, Path, Path | None]] = []
    used: set[str] = set()
    for name, path in names.items():
        match = _SUFFIX.fullmatch(name)
        if match is None:
            continue
        used.add(name)
        image = _image_of(match[1], names)
        if image is None:
            problems.append(Problem("missing", path.name, "The mask has no image."))
            continue
        used.add(image)
        pairs.append((match[1], names[image], path))
    problems.extend(
        Problem("missing", names[name].name, "The image has no mask.") for name in sorted(set(names) - used) if pairs
    )
    return pairs
