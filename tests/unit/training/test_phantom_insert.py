"""Bleeds of the phantom in real heads: where they lie, what stays as it was acquired, and whose they are."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.intracranial import inside_skull
from training.__main__ import main
from training.datasets.record import LabelledScan, ScanRecord, find_scans, from_phantom, load_scan
from training.errors import TrainingError, UsageError
from training.phantom.anatomy import Anatomy
from training.phantom.insert import NormalHead, insert_bleed, normal_heads
from training.phantom.make import make_scan
from training.phantom.scan import PhantomScan, read_scan, write_npz
from training.phantom.write import write_scan

_VENTRICLES = (Anatomy.VENTRICLE_LEFT, Anatomy.VENTRICLE_RIGHT)


@pytest.fixture(scope="module")
def phantom() -> PhantomScan:
    """A head without hemorrhage whose anatomy is known."""
    return make_scan(31, slices=26, subtypes=())


@pytest.fixture(scope="module")
def normal(phantom: PhantomScan) -> NormalHead:
    return NormalHead.of(from_phantom(phantom).stack, "phantom-31")


@pytest.fixture(scope="module")
def real(shared_data: Path) -> NormalHead:
    record = normal_heads([shared_data / "head-ct-ge"], 1)[0]
    return NormalHead.of(load_scan(record).stack, record.person)


@pytest.fixture(scope="module")
def bled(real: NormalHead) -> Callable[[int, str], PhantomScan]:
    """The real head with a bleed of a seed and a subtype, made once."""
    return cache(lambda seed, subtype: insert_bleed(real, seed, [subtype]))


def _overlap(normal: NormalHead, phantom: PhantomScan) -> float:
    """Dice of the brain case found and of the phantom's, above the skull base, which is left out on purpose."""
    from training.phantom.insert import _nearest

    found = _nearest(normal, normal.head.skull.intracranial.astype(np.uint8)) > 0
    truth = phantom.anatomy > 0
    low = truth.any(axis=(1, 2)) & (np.arange(len(truth)) > len(truth) // 3)
    return float(2 * (found & truth)[low].sum() / (found[low].sum() + truth[low].sum()))


def test_that_the_brain_case_found_in_an_image_is_that_of_the_phantom(normal: NormalHead, phantom: PhantomScan) -> None:
    assert _overlap(normal, phantom) > 0.9


def test_that_a_hole_in_the_skull_does_not_open_the_brain_case(phantom: PhantomScan) -> None:
    """As after a craniotomy: 3 cm of bone are missing on several slices."""
    middle = phantom.hu.shape[2] // 2
    wide = int(15 / phantom.pixel_spacing[1])
    hu = phantom.hu.copy()
    front = hu[8:15, : hu.shape[1] // 2, middle - wide : middle + wide]
    front[front > 150] = 30
    opened = from_phantom(replace(phantom, hu=hu)).stack
    assert sum(not inside_skull(plane, opened.geometry.spacing).any() for plane in hu[8:15]) > 3
    assert _overlap(NormalHead.of(opened, "opened"), phantom) > 0.9


def test_that_what_is_taken_for_ventricles_are_ventricles(normal: NormalHead, phantom: PhantomScan) -> None:
    from training.phantom.insert import _nearest

    found = _nearest(normal, (normal.head.ventricles < 0).astype(np.uint8)) > 0
    fluid = np.isin(phantom.anatomy, [*_VENTRICLES, Anatomy.VENTRICLE_MIDLINE])
    assert found.sum() > 50
    assert (found & fluid).sum() / found.sum() > 0.7


@pytest.mark.parametrize("subtype", [s.key for s in Subtype])
def test_that_each_subtype_bleeds_into_a_real_head(bled: Callable[[int, str], PhantomScan], subtype: str) -> None:
    scan = bled(5, subtype)
    blood = scan.labels == Subtype.from_key(subtype)
    assert blood.any()
    assert set(np.unique(scan.labels)) == {0, int(Subtype.from_key(subtype))}
    # Blood of some ages is as dense as brain, none is as dense as bone or as air.
    assert 12 < float(np.median(scan.hu[blood])) < 110


def test_that_a_real_head_stays_as_it_was_acquired_where_nothing_bled(
    real: NormalHead, bled: Callable[[int, str], PhantomScan]
) -> None:
    scan = bled(5, "intraparenchymal")
    same = scan.hu == np.clip(real.stack.hu, -1024, 3071)
    assert not same[scan.labels > 0].all()
    air = real.stack.hu < -500
    assert same[air].all()
    far = ~(scan.labels > 0).any(axis=(1, 2))
    assert far.any()
    assert np.median(np.abs(scan.hu[far].astype(int) - np.clip(real.stack.hu[far], -1024, 3071))) == 0


def test_that_tilt_gaps_and_pixels_are_those_of_the_head(real: NormalHead, bled: Callable[[int, str], PhantomScan]) -> None:
    scan, geometry = bled(5, "epidural"), real.stack.geometry
    assert np.array_equal(scan.positions, geometry.positions)
    assert scan.pixel_spacing == geometry.spacing
    assert scan.tilt_degrees == pytest.approx(18.5, abs=0.01)
    assert scan.hu.shape == scan.labels.shape == scan.anatomy.shape == geometry.shape


def test_that_a_bleed_lies_on_one_side_of_the_heads_own_middle(
    real: NormalHead, bled: Callable[[int, str], PhantomScan]
) -> None:
    scan = bled(5, "epidural")
    k, j, i = np.nonzero(scan.labels)
    geometry = real.stack.geometry
    points = (
        geometry.positions[k]
        + np.outer(j * geometry.spacing[0], geometry.column_direction)
        + np.outer(i * geometry.spacing[1], geometry.row_direction)
    )
    across = points @ real.placement.rotation[0] + real.placement.offset[0]
    assert max((across > -3).mean(), (across < 3).mean()) > 0.99


def test_that_the_same_seed_makes_the_same_scan_and_another_seed_another(normal: NormalHead) -> None:
    first, again, other = (insert_bleed(normal, seed, ["subdural"]) for seed in (3, 3, 4))
    assert np.array_equal(first.hu, again.hu)
    assert np.array_equal(first.labels, again.labels)
    assert not np.array_equal(first.labels, other.labels)


def test_that_slices_that_are_not_axial_are_refused(normal: NormalHead) -> None:
    geometry = normal.stack.geometry
    coronal = StackGeometry(
        np.outer(np.arange(geometry.shape[0]) * 5.0, [0.0, 1.0, 0.0]),
        np.array([1.0, 0.0, 0.0]),
        np.array([0.0, 0.0, -1.0]),
        geometry.spacing,
        geometry.shape,
        5.0,
    )
    with pytest.raises(TrainingError, match="coronal-1: its slices are not axial"):
        NormalHead.of(SliceStack(normal.stack.hu, coronal, normal.stack.sop_instance_uids), "coronal-1")


def test_that_slices_without_a_skull_are_refused(normal: NormalHead) -> None:
    soft = SliceStack(np.minimum(normal.stack.hu, 80), normal.stack.geometry, normal.stack.sop_instance_uids)
    with pytest.raises(TrainingError, match="no brain case is enclosed by bone"):
        NormalHead.of(soft, "soft")


def test_that_the_command_lets_heads_of_prepared_data_bleed_goes_on_where_it_stopped_and_keeps_whose_they_are(
    phantom: PhantomScan, tmp_path: Path
) -> None:
    normal_data, out = tmp_path / "normal", tmp_path / "bleeding"
    write_scan(phantom, normal_data / "scan-000031", ("npz",))
    write_scan(make_scan(32, slices=8, subtypes=("epidural",)), normal_data / "scan-000032", ("npz",))
    words = ["insert-bleeds", "--into", str(normal_data), "--out", str(out), "--seed", "7", "--workers", "1"]
    assert main([*words, "--count", "1", "--subtypes", "epidural"]) == 0
    made = (out / "real-000007" / "scan.npz").stat().st_mtime_ns
    assert main([*words, "--count", "2", "--subtypes", "epidural"]) == 0
    assert (out / "real-000007" / "scan.npz").stat().st_mtime_ns == made
    records = find_scans(out)
    assert [record.scan_id for record in records] == ["real-000007", "real-000008"]
    assert {record.person for record in records} == {"scan-000031"}  # the one that bleeds already is not used
    for record in records:
        assert (load_scan(record).truth.labels == Subtype.EPIDURAL).any()
    truth = json.loads((out / "real-000008" / "truth.json").read_text(encoding="utf-8"))
    assert truth["volumes_ml"]["epidural"] > 0
    assert read_scan(out / "real-000008").family == "real"
    assert json.loads((out / "dataset.json").read_text(encoding="utf-8"))["commands"][0].startswith(
        "python -m training insert-bleeds"
    )


def test_that_a_folder_without_a_normal_head_is_refused(tmp_path: Path) -> None:
    bleeding, empty = tmp_path / "bleeding", tmp_path / "empty"
    scan = make_scan(32, slices=8, subtypes=("epidural",))
    (bleeding / "scan-000032").mkdir(parents=True)
    write_npz(scan, bleeding / "scan-000032")
    empty.mkdir()
    with pytest.raises(UsageError, match="no scan whose labels say that there is no hemorrhage"):
        normal_heads([bleeding], 3)
    with pytest.raises(UsageError, match="holds no file"):
        normal_heads([empty], 3)
    with pytest.raises(UsageError, match="does not exist"):
        normal_heads([tmp_path / "absent"], 3)


def test_that_only_as_many_heads_are_read_as_are_wanted_and_none_that_is_told_to_bleed(
    phantom: PhantomScan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(4):
        write_scan(phantom, tmp_path / f"scan-{seed}", ("npz",))
    told = [replace(record, study=(n == 0 or None, *[None] * 5)) for n, record in enumerate(find_scans(tmp_path))]
    read: list[str] = []

    def noting(record: ScanRecord) -> LabelledScan:
        read.append(record.scan_id)
        return load_scan(record)

    monkeypatch.setattr("training.phantom.insert.find_scans", lambda _folder: tuple(told))
    monkeypatch.setattr("training.phantom.insert.load_scan", noting)
    assert [record.scan_id for record in normal_heads([tmp_path], 2)] == ["scan-1", "scan-2"]
    assert read == ["scan-1", "scan-2"]


def test_that_a_head_that_is_not_to_bleed_stays_as_it_is(real: NormalHead) -> None:
    scan = insert_bleed(real, 5, [])
    np.testing.assert_array_equal(scan.hu, real.stack.hu)
    assert not scan.labels.any()
    assert scan.anatomy.any()
    assert scan.parameters["hemorrhages"] == []


def test_that_blood_in_a_real_head_shows(bled: Callable[[int, str], PhantomScan], real: NormalHead) -> None:
    scan = bled(5, "subdural")
    changed = np.abs(scan.hu.astype(int) - real.stack.hu)[scan.labels > 0]
    assert np.median(changed) >= 8
