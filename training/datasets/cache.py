"""Model-grid planes on disk, made once per scan by the viewer's own preprocessing and memory-mapped by training."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.inference import preprocess
from ichviewer.inference.package import SEGMENTATION_CLASSES, InputSpec
from training.datasets.labels import NOT_ANNOTATED, UNKNOWN_SUBTYPE, as_array, to_json
from training.datasets.record import MismatchError, Problem, ScanRecord, find_scans, load_scan
from training.errors import TrainingError

Float32Array = npt.NDArray[np.float32]

_VERSION = 2
_META = "meta.json"


def grid_key(spec: InputSpec) -> str:
    """Short hash of what decides the planes: grid and evaluated slices (windows and context are applied when reading)."""
    text = json.dumps([_VERSION, spec.spacing_mm, spec.size, spec.step_mm])
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def default_cache(data: Path, spec: InputSpec) -> Path:
    """Folder beside the scans in which their planes are kept."""
    return data / f".planes-{grid_key(spec)}"


@dataclass(frozen=True, eq=False)
class CachedScan:
    """One scan on the model's in-plane grid.

    Attributes
    ----------
    scan_id, folder
        Name of the scan and folder of its arrays.
    distances, extents
        Shape (k,), mm: native slices along the normal, and what each stands for.
    slices
        Shape (m,): native slices at which the model is evaluated.
    counts
        int (m, 6): pixels of each label on each evaluated slice.
    spacing
        Pixel size of the model grid in mm.
    patient
        Whose scan it is: what splits keep together.
    unknown
        int (m,): pixels of hemorrhage whose subtype nobody said (`labels.UNKNOWN_SUBTYPE` in `labels`).
    annotated
        bool (m,): slices that somebody outlined; on the others `labels` is `labels.NOT_ANNOTATED` throughout.
    slice_labels, study_labels
        float32 (m, 6) and (6,) in `PROBABILITY_ORDER`: 1, 0, nan where unknown.
    content
        SHA-256 of the image files.
    """

    scan_id: str
    folder: Path
    distances: npt.NDArray[np.float64]
    extents: npt.NDArray[np.float64]
    slices: npt.NDArray[np.intp]
    counts: npt.NDArray[np.int64]
    spacing: float
    patient: str
    unknown: npt.NDArray[np.int64]
    annotated: npt.NDArray[np.bool_]
    slice_labels: Float32Array
    study_labels: Float32Array
    content: str = ""

    def __len__(self) -> int:
        return len(self.slices)

    @cached_property
    def planes(self) -> npt.NDArray[np.int16]:
        """HU, int16 (k, size, size), memory-mapped."""
        return np.load(self.folder / "planes.npy", mmap_mode="r")

    @cached_property
    def labels(self) -> npt.NDArray[np.uint8]:
        """Truth of the evaluated slices, uint8 (m, size, size), memory-mapped."""
        return np.load(self.folder / "labels.npy", mmap_mode="r")

    @property
    def positive(self) -> bool:
        """Whether any pixel is hemorrhage, or the labels say so."""
        return bool(self.counts[:, 1:].any() or self.unknown.any() or self.study_labels[0] == 1)

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Shape (5,): subtypes that the mask holds; see `study_labels` for those that are only told."""
        return self.counts[:, 1:].any(axis=0)

    @property
    def stratum(self) -> npt.NDArray[np.bool_]:
        """Shape (6,): answers that are yes for the scan, of its mask or its labels; what splits balance."""
        known = self.study_labels == 1
        known[1:] |= self.present
        known[0] |= self.positive
        return np.asarray(known)

    @cached_property
    def pixel_ml(self) -> npt.NDArray[np.float64]:
        """Shape (m,): mL of one model pixel on each evaluated slice, each standing for half the way to its neighbours."""
        at = self.distances[self.slices]
        if len(at) == 1:
            extents = self.extents[self.slices]
        else:
            half = np.diff(at) / 2
            extents = np.concatenate([half[:1], half]) + np.concatenate([half, half[-1:]])
        return extents * self.spacing**2 / 1000.0

    def slabs(self, indices: Sequence[int] | npt.NDArray[np.intp], spec: InputSpec) -> Float32Array:
        """Slabs of HU before windowing.

        Parameters
        ----------
        indices
            Of evaluated slices (0..m-1).
        spec
            Context offsets and slab thickness.

        Returns
        -------
        ndarray
            float32 (n, offsets, size, size): what `ichviewer.inference.preprocess.tensor` windows.
        """
        chosen = self.slices[np.asarray(indices, dtype=np.intp)]
        size = self.planes.shape[-1]
        result = np.empty((len(chosen), len(spec.context_mm), size, size), dtype=np.float32)
        for n, offset in enumerate(spec.context_mm):
            weights = preprocess.slab_weights(self.distances, self.extents, self.distances[chosen], offset, spec.slab_mm)
            for m, row in enumerate(weights):
                used = np.flatnonzero(row)
                if len(used) == 1:
                    result[m, n] = self.planes[used[0]]
                else:
                    result[m, n] = np.tensordot(row[used], self.planes[used].astype(np.float32), axes=1)
        return result


def build_scan(record: ScanRecord, spec: InputSpec, target: Path) -> None:
    """Write the planes of one scan into folder `target`, which appears complete or not at all.

    Raises
    ------
    TrainingError
        If a file is damaged, or images, mask and labels do not fit.
    """
    record = record.hashed()
    scan = load_scan(record)
    grid = preprocess.make_grid(scan.stack.hu, scan.stack.geometry, spec)
    planes = np.rint(preprocess.resample_in_plane(scan.stack.hu, grid)).astype(np.int16)
    if scan.truth is None:
        labels = np.full((len(grid.slices), *planes.shape[1:]), NOT_ANNOTATED, dtype=np.uint8)
        annotated = np.zeros(len(grid.slices), dtype=bool)
        outlined, native_ml = 0, np.zeros(UNKNOWN_SUBTYPE)
    else:
        truth = scan.truth.labels
        given = ~(truth == NOT_ANNOTATED).any(axis=(1, 2))
        labels = np.stack([preprocess.labels_on_grid(truth, grid, int(k)) for k in grid.slices])
        annotated = given[grid.slices]
        # A slice that nobody outlined is unknown up to its edge, also where the model grid reaches beyond the image.
        labels[~annotated] = NOT_ANNOTATED
        outlined = int(given.sum())
        voxels = np.stack([np.bincount(plane.ravel(), minlength=256)[1 : UNKNOWN_SUBTYPE + 1] for plane in truth])
        native_ml = scan.truth.geometry.voxel_ml @ voxels
    counts = np.array([np.bincount(plane.ravel(), minlength=256) for plane in labels])
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    np.save(partial / "planes.npy", planes)
    np.save(partial / "labels.npy", labels)
    meta = {
        "fingerprint": record.fingerprint,
        "distances": scan.stack.geometry.distances.tolist(),
        "extents": scan.stack.geometry.extents.tolist(),
        "slices": grid.slices.tolist(),
        "counts": counts[:, : len(SEGMENTATION_CLASSES)].tolist(),
        "spacing": spec.spacing_mm,
        "patient": record.person,
        "unknown": counts[:, UNKNOWN_SUBTYPE].tolist(),
        "annotated": annotated.tolist(),
        "slice_labels": [to_json(labels) for labels in scan.slices],
        "study_labels": to_json(scan.study),
        "outlined": outlined,
        "ml": [round(float(value), 3) for value in native_ml],
        "content": record.content,
        "mask_content": record.mask_content,
        "notes": list(scan.notes),
    }
    (partial / _META).write_text(json.dumps(meta), encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)


def read_meta(record: ScanRecord, root: Path) -> dict[str, Any] | None:
    """What the cache folder `root` knows of a scan, or None where it is absent or its source was replaced."""
    try:
        meta: dict[str, Any] = json.loads((root / record.scan_id / _META).read_text(encoding="utf-8"))
        return meta if meta["fingerprint"] == record.fingerprint else None
    except (OSError, json.JSONDecodeError):
        return None


def _cached(record: ScanRecord, root: Path) -> CachedScan | None:
    """The scan from the cache, or None where it is absent or its source was replaced."""
    meta = read_meta(record, root)
    if meta is None:
        return None
    slices = np.array(meta["slices"], dtype=np.intp)
    return CachedScan(
        scan_id=record.scan_id,
        folder=root / record.scan_id,
        distances=np.array(meta["distances"]),
        extents=np.array(meta["extents"]),
        slices=slices,
        counts=np.array(meta["counts"], dtype=np.int64),
        spacing=float(meta["spacing"]),
        patient=meta["patient"],
        unknown=np.array(meta["unknown"], dtype=np.int64),
        annotated=np.array(meta["annotated"], dtype=bool),
        slice_labels=np.stack([as_array(tuple(meta["slice_labels"][k])) for k in slices]),
        study_labels=as_array(tuple(meta["study_labels"])),
        content=meta["content"],
    )


def cached(record: ScanRecord, spec: InputSpec, root: Path) -> CachedScan:
    """One scan on the model grid, from the folder `root` or made there.

    Raises
    ------
    TrainingError
        If it cannot be read.
    """
    build_missing([record], spec, root, workers=1)
    scan = _cached(record, root)
    if scan is None:
        raise TrainingError(f"{record.scan_id} changed while it was read. Run it again.")
    return scan


def cache_root(data: Path, spec: InputSpec, cache: Path | None = None) -> Path:
    """Folder of the planes of a data folder."""
    if cache is None:
        return default_cache(data, spec)
    # Two data folders may have the same name: the place tells them apart.
    place = hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:8]
    return cache / f"{data.name}-{place}-{grid_key(spec)}"


def build_missing(
    records: Sequence[ScanRecord],
    spec: InputSpec,
    root: Path,
    *,
    workers: int = 2,
    report: Callable[[int, int], None] | None = None,
    problems: list[Problem] | None = None,
) -> None:
    """Make the planes of the scans that the cache folder `root` does not hold, in parallel.

    Parameters
    ----------
    problems
        Where given, scans that cannot be read are put here; otherwise the first of them raises.

    Raises
    ------
    TrainingError
        If a scan cannot be read. What was made before it stays and is not made again.
    """
    root.mkdir(parents=True, exist_ok=True)
    missing = [record for record in records if read_meta(record, root) is None]
    for done, (record, error) in enumerate(_built(missing, spec, root, workers), 1):
        if error is not None:
            if problems is None:
                raise error
            problems.append(
                Problem("mismatch" if isinstance(error, MismatchError) else "broken", record.scan_id, str(error))
            )
        if report:
            report(done, len(missing))


def _built(
    records: Sequence[ScanRecord], spec: InputSpec, root: Path, workers: int
) -> Iterator[tuple[ScanRecord, TrainingError | None]]:
    """Each scan as it is done, with what kept it from being made."""
    if workers <= 1 or len(records) < 2:
        for record in records:
            yield record, _attempt(record, spec, root)
        return
    # Spawned, not forked: a forked child of a process that used torch's threads may hang.
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        futures = {pool.submit(_attempt, record, spec, root): record for record in records}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _attempt(record: ScanRecord, spec: InputSpec, root: Path) -> TrainingError | None:
    try:
        build_scan(record, spec, root / record.scan_id)
    except TrainingError as error:
        return error
    except OSError as error:
        return TrainingError(f"{record.scan_id} cannot be read or kept ({error}).")
    return None


def prepare(
    data: Path,
    spec: InputSpec,
    *,
    cache: Path | None = None,
    workers: int = 2,
    report: Callable[[int, int], None] | None = None,
) -> tuple[CachedScan, ...]:
    """Scans of a data folder on the model grid; those missing in the cache are made, in parallel.

    Parameters
    ----------
    data
        Folder of scans (see `training.datasets.record.find_scans`).
    spec
        Model input.
    cache
        Where to keep the planes; a hidden folder inside `data` by default.
    workers
        Processes.
    report
        Called with (done, total) after each scan that had to be made.

    Raises
    ------
    TrainingError
        If a scan cannot be read. What was made before it stays and is not made again.
    """
    root = cache_root(data, spec, cache)
    records = find_scans(data)
    build_missing(records, spec, root, workers=workers, report=report)
    scans = [_cached(record, root) for record in records]
    return tuple(scan for scan in scans if scan is not None)
