"""The viewer's own results that a reader accepted: folders of ``ichviewer analyze`` or of the window's export.

Such a folder holds ``findings.json`` and ``segmentation.nii.gz``. A result counts only where its series says
``"review": {"state": "accepted"}``: what a model found and nobody looked at must not teach a model. The images are
looked for by Series Instance UID (a volume file: by name) in the same folder and in the source folders.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import FolderIndex
from training.datasets.dicom_seg import pseudonym
from training.datasets.places import relative
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import UsageError

SOURCE = "reviewed"
LICENCE = "The institution's own data: not to be passed on"
DOCUMENT, MASK = "findings.json", "segmentation.nii.gz"
ACCEPTED = "accepted"
_SCHEMA = 1


def detect(root: Path) -> bool:
    """Whether a folder holds results of the viewer."""
    return any(root.glob(DOCUMENT)) or any(root.glob(f"*/{DOCUMENT}"))


def find(root: Path, sources: Sequence[Path] = ()) -> Found:
    """Accepted results with their images, and everything that is not used.

    Parameters
    ----------
    sources
        Further folders with the images.

    Raises
    ------
    UsageError
        If there is no result, or none was accepted.
    """
    documents = sorted(path for path in root.rglob(DOCUMENT) if path.is_file())
    if not documents:
        raise UsageError(f"{root} holds no {DOCUMENT}. Name the folder that 'ichviewer analyze' or the window exported to.")
    problems: list[Problem] = []
    accepted = []
    for path in documents:
        result = _accepted(path, root, problems)
        if result is not None:
            accepted.append((path.parent, *result))
    if not accepted:
        raise UsageError(
            f"None of the {len(documents)} results in {root} is marked as reviewed: {problems[0].what}: {problems[0].reason}"
        )
    places = [root, *sources]
    # Images may lie elsewhere than results: their paths are then told from what both have in common.
    home = _common(places)
    indexes = [index for place in places if (index := _index(place)) is not None]
    records: dict[str, ScanRecord] = {}
    for folder, document, series in accepted:
        where = relative(folder, root)
        if not (folder / MASK).is_file():
            problems.append(Problem("missing", f"{where}/{MASK}", "The result has no mask."))
            continue
        try:
            images, kind = _images(series, indexes, places)
        except UsageError as error:
            problems.append(Problem("missing", where, str(error)))
            continue
        uid = str(series["series_instance_uid"])
        if uid in records:
            problems.append(Problem("duplicate", where, f"{records[uid].mask} is of the same series and is used."))
            continue
        study = document["study"]
        records[uid] = ScanRecord(
            scan_id=f"{SOURCE}-{hashlib.sha256(uid.encode()).hexdigest()[:12]}",
            folder=home,
            kind="volume" if kind == "volume" else "series",
            patient=pseudonym(study["patient"]["patient_id"] or study["study_instance_uid"]),
            source=SOURCE,
            licence=LICENCE,
            images=tuple(sorted({relative(path, home) for path in images})),
            mask=relative((folder / MASK).resolve(), home),
            mask_values={str(int(subtype)): subtype.key for subtype in Subtype},
        )
    return Found(SOURCE, home, tuple(sorted(records.values(), key=lambda record: record.scan_id)), tuple(problems))


def _accepted(path: Path, root: Path, problems: list[Problem]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    where = relative(path, root)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["schema"] != _SCHEMA:
            raise ValueError(f"schema {document['schema']}")
        series = document["series"][0]
        state = (series.get("review") or {}).get("state")
        _ = series["series_instance_uid"], series["slices"], document["study"]["patient"]["patient_id"]
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        problems.append(Problem("broken", where, f"It is no {DOCUMENT} of the viewer ({error})."))
        return None
    if state != ACCEPTED:
        said = f"Its review says '{state}'" if state else "Nobody reviewed it"
        problems.append(
            Problem("unlabelled", where, f"{said}: only accepted results are used. Accept it in the viewer first.")
        )
        return None
    return document, series


def _common(places: Sequence[Path]) -> Path:
    return Path(*_shared([place.resolve().parts for place in places]))


def _shared(parts: Sequence[tuple[str, ...]]) -> list[str]:
    result = []
    for column in zip(*parts, strict=False):
        if len(set(column)) > 1:
            break
        result.append(column[0])
    return result


def _index(place: Path) -> FolderIndex | None:
    from ichviewer.dicomio.index import index_path

    try:
        return index_path(place)
    except (IchviewerError, OSError):
        return None


def _images(series: dict[str, Any], indexes: Sequence[FolderIndex], places: Sequence[Path]) -> tuple[list[Path], str]:
    """Files of a result's images, and whether they are a ``volume`` or a DICOM ``series``.

    Raises
    ------
    UsageError
        If they are not found, or are not the images that were analysed.
    """
    if name := series.get("source_file"):
        found = sorted({path.resolve() for place in places for path in place.rglob(name) if path.is_file()})
        if len(found) != 1:
            told = "is not here" if not found else f"is here {len(found)} times"
            raise UsageError(f"Its image {name} {told}. Name its folder with --source.")
        return found, "volume"
    wanted = {str(slice_["sop_instance_uid"]) for slice_ in series["slices"]}
    for index in indexes:
        held = index.find(str(series["series_instance_uid"]))
        if held is None:
            continue
        if {instance.sop_instance_uid for instance in held[1].instances} != wanted:
            raise UsageError("Its series is here, but not with the images that were analysed.")
        return [instance.path.resolve() for instance in held[1].instances], "series"
    raise UsageError("The series it was made of is not here. Name its folder with --source.")
