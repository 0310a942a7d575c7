"""Model-grid planes on disk, made once per scan by the viewer's own preprocessing and memory-mapped by training."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.inference import preprocess
from ichviewer.inference.package import SEGMENTATION_CLASSES, InputSpec
from training.datasets.record import ScanRecord, find_scans, load_scan

Float32Array = npt.NDArray[np.float32]

_VERSION = 1
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
    """

    scan_id: str
    folder: Path
    distances: npt.NDArray[np.float64]
    extents: npt.NDArray[np.float64]
    slices: npt.NDArray[np.intp]
    counts: npt.NDArray[np.int64]
    spacing: float

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
        """Whether any pixel is hemorrhage."""
        return bool(self.counts[:, 1:].any())

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Shape (5,): subtypes that the scan holds."""
        return self.counts[:, 1:].any(axis=0)

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
    """Write the planes of one scan into folder `target`, which appears complete or not at all."""
    scan = load_scan(record)
    grid = preprocess.make_grid(scan.stack.hu, scan.stack.geometry, spec)
    planes = np.rint(preprocess.resample_in_plane(scan.stack.hu, grid)).astype(np.int16)
    labels = np.stack([preprocess.labels_on_grid(scan.truth.labels, grid, int(k)) for k in grid.slices])
    counts = [
        np.bincount(plane.ravel(), minlength=len(SEGMENTATION_CLASSES))[: len(SEGMENTATION_CLASSES)] for plane in labels
    ]
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
        "counts": np.array(counts).tolist(),
        "spacing": spec.spacing_mm,
    }
    (partial / _META).write_text(json.dumps(meta), encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)


def _cached(record: ScanRecord, target: Path) -> CachedScan | None:
    """The scan from the cache, or None where it is absent or its source was replaced."""
    try:
        meta = json.loads((target / _META).read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError):
        return None
    if meta["fingerprint"] != record.fingerprint:
        return None
    return CachedScan(
        record.scan_id,
        target,
        np.array(meta["distances"]),
        np.array(meta["extents"]),
        np.array(meta["slices"], dtype=np.intp),
        np.array(meta["counts"], dtype=np.int64),
        float(meta["spacing"]),
    )


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
    if cache is None:
        root = default_cache(data, spec)
    else:
        # Two data folders may have the same name: the place tells them apart.
        place = hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:8]
        root = cache / f"{data.name}-{place}-{grid_key(spec)}"
    root.mkdir(parents=True, exist_ok=True)
    records = find_scans(data)
    missing = [record for record in records if _cached(record, root / record.scan_id) is None]
    if missing and workers <= 1:
        for n, record in enumerate(missing):
            build_scan(record, spec, root / record.scan_id)
            if report:
                report(n + 1, len(missing))
    elif missing:
        # Spawned, not forked: a forked child of a process that used torch's threads may hang.
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            futures = [pool.submit(build_scan, record, spec, root / record.scan_id) for record in missing]
            try:
                for n, future in enumerate(as_completed(futures)):
                    future.result()
                    if report:
                        report(n + 1, len(missing))
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
    scans = [_cached(record, root / record.scan_id) for record in records]
    return tuple(scan for scan in scans if scan is not None)
