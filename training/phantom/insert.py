"""Bleeds of the phantom in real heads without hemorrhage: real anatomy, noise and artefacts, known truth.

What a bleed changes on the phantom's grid (blood, oedema, mass effect, scalp) is averaged over each slice and added to the
slice as it was acquired, so that noise, kernel, streaks and the holder stay real.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import SliceStack
from training.datasets.record import ScanRecord, find_scans, load_scan, negative_record
from training.errors import TrainingError, UsageError
from training.phantom.anatomy import Places, places
from training.phantom.brain import Head
from training.phantom.field import STEP, Field
from training.phantom.hemorrhage import bleed
from training.phantom.make import draw_subtypes
from training.phantom.real_head import Placement, head_of
from training.phantom.scan import TRUTH_FILE, PhantomScan
from training.phantom.scanner import visible
from training.phantom.write import write_scan

_ATTEMPTS = 8
_SMALLEST_CHANGE = 0.25
_SHOWN_HU = 8.0
"""Blood that changes a slice by less than this (median) does not show: its truth would teach to guess."""


@dataclass(frozen=True, eq=False)
class NormalHead:
    """A real head that may bleed.

    Attributes
    ----------
    name
        Of whom it is, for splits: all bleeds of one head stay together.
    stack
        Native slices.
    head, placement
        The head on the phantom's grid, and where it lies.
    """

    name: str
    stack: SliceStack
    head: Head
    placement: Placement

    @classmethod
    def of(cls, stack: SliceStack, name: str) -> NormalHead:
        """Find bone, brain case and ventricles; raises as `head_of` does."""
        head, placement = head_of(stack, name)
        return cls(name, stack, head, placement)


def insert_bleed(normal: NormalHead, seed: int, subtypes: Sequence[str] | None = None) -> PhantomScan:
    """A real head with a bleed of the phantom.

    Parameters
    ----------
    normal
        Head without hemorrhage.
    seed
        Of everything that is drawn.
    subtypes
        Keys of the subtypes that bleed; drawn where None. Where empty, the head stays as it is: beside its bleeds it teaches
        that it does not always bleed.

    Raises
    ------
    TrainingError
        If none of several draws leaves blood that can be seen on the slices.
    """
    wanted = None if subtypes is None else [Subtype.from_key(key) for key in subtypes]
    for attempt in range(_ATTEMPTS):
        rng = np.random.default_rng([seed, attempt, 101])
        bleeding = bleed(rng, normal.head, wanted if wanted is not None else draw_subtypes(rng, 1.0))
        blur = float(rng.uniform(0.3, 0.8))
        change = ndimage.gaussian_filter(bleeding.head.hu - normal.head.hu, (0, blur, blur))
        hu, labels = _acquired(normal, change, bleeding.labels)
        if wanted == [] or (
            _shows(hu - normal.stack.hu, labels) and all((labels == subtype).any() for subtype in wanted or ())
        ):
            break
    else:
        raise TrainingError(
            f"{normal.name}: no bleed of seed {seed} can be seen on its slices. Choose a head that is scanned up to the "
            "vertex, or other subtypes."
        )
    geometry = normal.stack.geometry
    return PhantomScan(
        hu=hu,
        labels=labels,
        positions=geometry.positions,
        row_direction=geometry.row_direction,
        column_direction=geometry.column_direction,
        pixel_spacing=geometry.spacing,
        slice_thickness=geometry.thickness or float(np.median(geometry.extents)),
        tilt_degrees=geometry.tilt_degrees,
        anatomy=_nearest(normal, places(bleeding.head, bleeding.labels)),
        parameters={"patient": normal.name, "hemorrhages": list(bleeding.drawn), "scanner": {"blur_mm": round(blur, 3)}},
        seed=seed,
        family="real",
    )


def _shows(change: npt.NDArray[np.int16], labels: npt.NDArray[np.uint8]) -> bool:
    return bool(labels.any()) and float(np.median(np.abs(change[labels > 0]))) >= _SHOWN_HU


def _acquired(
    normal: NormalHead, change: Field, blood: npt.NDArray[np.uint8]
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8]]:
    """Slices with the change, and what is called blood on them."""
    stack, geometry = normal.stack, normal.stack.geometry
    extents = np.minimum(geometry.extents, geometry.thickness) if geometry.thickness else geometry.extents
    hu = stack.hu.astype(np.float32)
    labels = np.zeros(hu.shape, dtype=np.uint8)
    present = (blood > 0).astype(np.float32)
    around = np.where(blood > 0, blood, ndimage.maximum_filter(blood, 3))
    low, high = _box((np.abs(change) > _SMALLEST_CHANGE) | (blood > 0))
    step = _index_step(normal)
    for k in range(len(stack)):
        centre = _slice_index(normal, k)
        steps = max(2, int(np.ceil(extents[k] / STEP[0])))
        offsets = ((np.arange(steps) + 0.5) / steps - 0.5) * extents[k]
        margin = 1 + np.abs(step * extents[k])[:, None] / 2
        touched = ((centre >= low - margin) & (centre <= high + margin)).all(axis=0)
        if not touched.any():
            continue
        points = centre[:, touched]
        slab = [points + (step * offset)[:, None] for offset in offsets]
        added = np.mean([ndimage.map_coordinates(change, index, order=1) for index in slab], axis=0)
        fraction = np.mean([ndimage.map_coordinates(present, index, order=1) for index in slab], axis=0)
        plane = hu[k].reshape(-1)
        plane[touched] += added
        nearest = ndimage.map_coordinates(around, points, order=0)
        # The image without its noise decides what could be seen, as in a phantom.
        calm = ndimage.gaussian_filter(hu[k], 1.0).reshape(-1)[touched]
        labels[k].reshape(-1)[touched] = visible(calm, fraction, nearest)
    return np.clip(np.round(hu), -1024, 3071).astype(np.int16), labels


def _box(mask: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """First and last index (3, 1) of what is true; the last before the first where nothing is."""
    places = np.nonzero(mask)
    if not len(places[0]):
        return np.full((3, 1), np.inf), np.full((3, 1), -np.inf)
    return np.array([[axis.min()] for axis in places], float), np.array([[axis.max()] for axis in places], float)


def _slice_index(normal: NormalHead, k: int) -> npt.NDArray[np.float64]:
    """Grid index (3, rows * columns) of the pixels of a slice."""
    geometry = normal.stack.geometry
    _, rows, columns = geometry.shape
    down = np.arange(rows)[:, None, None] * geometry.spacing[0] * geometry.column_direction
    along = np.arange(columns)[None, :, None] * geometry.spacing[1] * geometry.row_direction
    return normal.placement.index((geometry.positions[k] + down + along).reshape(-1, 3))


def _index_step(normal: NormalHead) -> npt.NDArray[np.float64]:
    """Grid index (3,) gained by one millimetre along the slice normal."""
    two = normal.placement.index(np.stack([np.zeros(3), normal.stack.geometry.normal]))
    return np.asarray(two[:, 1] - two[:, 0])


def _nearest(normal: NormalHead, anatomy: Places) -> Places:
    result = np.zeros(normal.stack.hu.shape, dtype=np.uint8)
    for k in range(len(result)):
        index = _slice_index(normal, k)
        result[k] = ndimage.map_coordinates(anatomy, index, order=0).reshape(result.shape[1:])
    return result


def normal_heads(folders: Sequence[Path], most: int) -> list[ScanRecord]:
    """Scans without hemorrhage: those of a data folder whose labels say so, or the one series of a folder of DICOM files.

    Parameters
    ----------
    most
        So many at the most: others are not read.

    Raises
    ------
    UsageError
        If a folder holds none.
    """
    found: list[ScanRecord] = []
    for folder in folders:
        if not folder.is_dir():
            raise UsageError(
                f"The folder {folder} does not exist. Name one with a normal head CT, or a prepared data folder."
            )
        try:
            normal = filter(_normal, find_scans(folder))
        except UsageError:
            normal = iter([negative_record(folder)])
        chosen = list(islice(normal, most - len(found)))
        if not chosen and len(found) < most:
            raise UsageError(f"{folder} holds no scan whose labels say that there is no hemorrhage.")
        found += chosen
    return found


def _normal(record: ScanRecord) -> bool:
    """Whether a scan is known to hold no hemorrhage; it is only read where its labels leave that open."""
    if any(labels[0] for labels in (record.study, *record.slices.values())):
        return False
    return record.study[0] is False or load_scan(record).study[0] is False


@dataclass(frozen=True)
class _Order:
    record: ScanRecord
    out: Path
    seeds: tuple[int, ...]
    subtypes: tuple[str, ...] | None


def insert_all(
    folders: Sequence[Path],
    out: Path,
    count: int,
    seed: int,
    *,
    subtypes: Sequence[str] | None = None,
    workers: int = 2,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write ``real-<seed>`` folders; finished ones are skipped. The heads take turns.

    Parameters
    ----------
    folders
        See `normal_heads`.
    out, count, seed
        Scans have the seeds ``seed`` to ``seed + count - 1``; the result does not depend on `workers`.

    Raises
    ------
    TrainingError
        If a head cannot be used, or no blood finds room in it.
    """
    heads = normal_heads(folders, count)
    report = progress or _silent
    waiting: list[_Order] = []
    for n, record in enumerate(heads):
        seeds = [s for s in range(seed, seed + count) if (s - seed) % len(heads) == n]
        seeds = [s for s in seeds if not (_home(out, s) / TRUTH_FILE).is_file()]
        # A head is brought to the grid once for several bleeds; one head alone is shared out among the processes.
        for part in range(workers):
            if chosen := tuple(seeds[part::workers]):
                waiting.append(_Order(record, out, chosen, None if subtypes is None else tuple(subtypes)))
    done = count - sum(len(order.seeds) for order in waiting)
    report(done, count)
    if not waiting:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        for future in as_completed([pool.submit(_make, order) for order in waiting]):
            done += future.result()
            report(done, count)


def _home(out: Path, seed: int) -> Path:
    return out / f"real-{seed:06d}"


def _silent(_done: int, _total: int) -> None:
    pass


def _make(order: _Order) -> int:
    normal = NormalHead.of(load_scan(order.record).stack, order.record.person)
    for seed in order.seeds:
        write_scan(insert_bleed(normal, seed, order.subtypes), _home(order.out, seed), ("npz",))
    return len(order.seeds)
