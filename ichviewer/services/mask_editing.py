"""Edited masks: kept in the library slice by slice beside the model's mask, with a log of who did what and when."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.mask_edit import EditEntry, MaskEdit
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.mask_canvas import PlaneLabelStack
from ichviewer.imaging.mask_session import MaskSession, StartingPoint
from ichviewer.imaging.tracked_findings import KnownFinding
from ichviewer.imaging.volumetry import volumes_ml
from ichviewer.store.edited_masks import EditedMasks, MaskKey
from ichviewer.store.library import AnalysisKey, Library, LibraryError

SCHEMA_VERSION = 1
_FAST = 1


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(frozen=True, eq=False)
class KeptMask:
    """An edited mask of the library.

    Attributes
    ----------
    start
        What a session goes on with.
    entries
        The log since it was last the model's mask.
    """

    start: StartingPoint
    entries: tuple[EditEntry, ...]


def mask_key(series_instance_uid: str, geometry: StackGeometry) -> MaskKey:
    """What the edited mask of a series is kept under. HU and models do not matter: it is the same patient's same slices."""
    digest = hashlib.sha256(f"{geometry.shape} {geometry.spacing}".encode())
    for array in (geometry.positions, geometry.row_direction, geometry.column_direction):
        digest.update(np.round(array, 4).tobytes())
    return MaskKey(series_instance_uid, digest.hexdigest())


def manual_review_key(key: MaskKey) -> AnalysisKey:
    """What a review is kept under where no model saw the series: findings are then all added by hand."""
    return AnalysisKey(key.series_instance_uid, key.geometry_hash, ())


class MaskEditService:
    """Reads and writes edited masks.

    Parameters
    ----------
    library
        Keeps them; None keeps none.
    who
        Name of the reader.
    now
        ISO date and time, UTC.
    """

    def __init__(self, library: Library | None, who: str, now: Callable[[], str] = _now) -> None:
        self._masks = None if library is None else EditedMasks(library)
        self._who = who
        self._now = now

    def load(self, series_instance_uid: str, geometry: StackGeometry) -> KeptMask | None:
        """The edited mask of a series; None where its mask is the model's.

        Raises
        ------
        LibraryError
            If the library cannot be read, or the mask in it is damaged or of a newer version.
        """
        if self._masks is None:
            return None
        key = mask_key(series_instance_uid, geometry)
        stored = self._masks.get(key)
        if stored is None:
            return None
        try:
            document = json.loads(stored.document)
            if document["schema"] != SCHEMA_VERSION:
                raise ValueError(document["schema"])
            labels = np.zeros(geometry.shape, dtype=np.uint8)
            for k, data in stored.slices.items():
                labels[k] = np.frombuffer(zlib.decompress(data), dtype=np.uint8).reshape(geometry.shape[1:])
            if labels.max() > max(Subtype):
                raise ValueError("unknown label")
            known = tuple(
                KnownFinding(item["index"], item["source"], _triple(item["anchor"])) for item in document["findings"]
            )
            entries = _entries(self._masks.log(key))
            return KeptMask(StartingPoint(labels, known, int(document["next_index"])), entries)
        except (KeyError, TypeError, ValueError, IndexError, zlib.error) as error:
            raise LibraryError(
                "The edited mask that is kept of this series is damaged or newer. It is left as it is; the model's is shown."
            ) from error

    def save(
        self,
        series_instance_uid: str,
        session: MaskSession,
        slices: Iterable[int],
        what: str,
        entries: tuple[EditEntry, ...],
        packed: Mapping[int, bytes | None] | None = None,
    ) -> tuple[EditEntry, ...]:
        """Keep what a change did.

        Parameters
        ----------
        slices
            The changed ones.
        what
            For the log.
        entries
            The log since the mask was last the model's; empty for the first change, with which every slice is kept.
        packed
            Slices that `packed_slices` packed already, as they are now.

        Returns
        -------
        tuple
            The log with the new entry; empty where the mask is the model's again.

        Raises
        ------
        LibraryError
            If it cannot be written; nothing of it is then.
        """
        after = self.logged(session, what, entries)
        entry = after[-1] if after else EditEntry(self._who, self._now(), what)
        key = mask_key(series_instance_uid, session.stack.geometry)
        back = session.as_base
        if self._masks is not None and back:
            self._masks.remove(key, _log_line(entry, ends=True))
        elif self._masks is not None:
            chosen = slices if entries else range(len(session.stack))
            ready = packed or {}
            slices = {k: ready[k] if k in ready else _packed(session.plane(k)) for k in chosen}
            self._masks.put(key, _document(session), slices, _log_line(entry))
        return after

    def logged(self, session: MaskSession, what: str, entries: tuple[EditEntry, ...]) -> tuple[EditEntry, ...]:
        """The log with one more entry, by this reader and of now; empty where the mask is the model's again."""
        return () if session.as_base else (*entries, EditEntry(self._who, self._now(), what))


def edited_analysis(
    base: SeriesAnalysis, session: MaskSession, entries: tuple[EditEntry, ...], model_volumes: Mapping[str, float | None]
) -> SeriesAnalysis:
    """An analysis with the mask of a session in place of the model's; volumes and findings are those of the edited mask.

    Parameters
    ----------
    base
        As the models made it.
    entries
        The log, at least one entry.
    model_volumes
        Of the model's mask (`model_volumes_of`).
    """
    mask = session.mask
    edit = MaskEdit(entries, mask, base.mask, model_volumes)
    return replace(
        base,
        mask=mask,
        volumes_ml=session.tracked.volumes_ml,
        findings=session.tracked.findings,
        warnings=(edit.warning, *base.warnings),
        edit=edit,
    )


def model_volumes_of(base: SeriesAnalysis) -> Mapping[str, float | None]:
    """Volumes of the model's mask; None where no segmentation model ran."""
    return volumes_ml(base.mask) if base.mask is not None else {subtype.key: None for subtype in Subtype}


def with_kept_mask(library: Path, analysis: SeriesAnalysis, stack: SliceStack) -> SeriesAnalysis:
    """An analysis with the edited mask that a library file keeps of its series; as it is where there is none.

    Raises
    ------
    LibraryError
        If the file cannot be read.
    """
    if not library.is_file():
        return analysis
    with Library(library) as opened:
        kept = MaskEditService(opened, "").load(analysis.series_instance_uid, stack.geometry)
    if kept is None or not kept.entries:
        return analysis
    session = MaskSession(stack, analysis.mask, analysis.slice_probabilities, kept.start)
    return edited_analysis(analysis, session, kept.entries, model_volumes_of(analysis))


def edit_document(edit: MaskEdit) -> dict[str, Any]:
    """``mask_edit`` of a series in ``findings.json``: by whom, the model's volumes, and the log."""
    return {
        "statement": edit.statement,
        "by": list(edit.by),
        "last": edit.entries[-1].when,
        "algorithm_type": {subtype.key: edit.algorithm_type(subtype) for subtype in Subtype},
        "model_volumes_ml": dict(edit.base_volumes_ml),
        "log": [{"who": entry.who, "when": entry.when, "what": entry.what} for entry in edit.entries],
    }


def _document(session: MaskSession) -> str:
    tracked = session.tracked
    findings = [{"index": item.index, "source": item.source, "anchor": list(item.anchor)} for item in tracked.known]
    return json.dumps({"schema": SCHEMA_VERSION, "next_index": session.next_index, "findings": findings})


def packed_slices(mask: PlaneLabelStack, slices: Iterable[int]) -> dict[int, bytes | None]:
    """Slices as the library keeps them: for a change of many, made before it is kept (`MaskEditService.save`)."""
    return {k: _packed(mask.planes[k]) for k in slices}


def _packed(plane: npt.NDArray[np.uint8]) -> bytes | None:
    return zlib.compress(np.ascontiguousarray(plane).data, _FAST) if plane.any() else None


def _log_line(entry: EditEntry, ends: bool = False) -> str:
    return json.dumps({"who": entry.who, "when": entry.when, "what": entry.what, "ends": ends})


def _entries(lines: Iterable[str]) -> tuple[EditEntry, ...]:
    """Entries since the mask was last the model's."""
    found: list[EditEntry] = []
    for line in lines:
        data = json.loads(line)
        found.append(EditEntry(data["who"], data["when"], data["what"]))
        if data["ends"]:
            found.clear()
    return tuple(found)


def _triple(values: list[int]) -> tuple[int, int, int]:
    k, j, i = values
    return int(k), int(j), int(i)
