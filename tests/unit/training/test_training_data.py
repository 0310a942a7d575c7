"""What training reads is what the viewer reads; scans stay apart; batches are balanced."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch

from ichviewer.inference import preprocess
from training.config import AugmentConfig
from training.datasets.augment import Augmenter, windowed
from training.datasets.cache import default_cache, prepare
from training.datasets.labels import NOT_ANNOTATED
from training.datasets.record import commands_of, find_scans, from_phantom, load_scan, note_command
from training.datasets.sampling import SliceSampler
from training.datasets.split import split_scans
from training.errors import TrainingError, UsageError
from training.phantom.write import write_scan

from .conftest import SPEC, small_head

STILL = AugmentConfig(**dict.fromkeys(AugmentConfig.model_fields, 0.0))


@pytest.fixture(scope="module")
def scans(heads):
    return prepare(heads, SPEC, workers=1)


@pytest.mark.parametrize("gap", [1.0, 5.0])
def test_that_training_sees_the_tensor_of_the_viewer(tmp_path, gap):
    scan = small_head(1, blood=True, gap=gap, count=24)
    write_scan(scan, tmp_path / "data" / "scan", ("npz",))
    cached = prepare(tmp_path / "data", SPEC, workers=1)[0]
    stack = from_phantom(scan).stack
    grid = preprocess.make_grid(stack.hu, stack.geometry, SPEC)
    expected = preprocess.tensor(preprocess.resample_in_plane(stack.hu, grid), grid, SPEC, grid.slices)
    actual = windowed(torch.from_numpy(cached.slabs(range(len(cached)), SPEC)), SPEC).numpy()
    np.testing.assert_array_equal(cached.slices, grid.slices)
    assert len(cached) == len(grid.slices)
    # Planes are kept as whole HU: half a HU of 80 is the only difference.
    np.testing.assert_allclose(actual, expected, atol=0.5 / 80 + 1e-5)
    exact = preprocess.tensor(np.asarray(cached.planes, dtype=np.float32), grid, SPEC, grid.slices)
    np.testing.assert_allclose(actual, exact, atol=1e-5)


def test_that_cached_truth_is_the_truth_on_the_model_grid(scans, heads):
    labelled = load_scan(find_scans(heads)[1])
    grid = preprocess.make_grid(labelled.stack.hu, labelled.stack.geometry, SPEC)
    for m, k in enumerate(grid.slices):
        np.testing.assert_array_equal(scans[1].labels[m], preprocess.labels_on_grid(labelled.truth.labels, grid, int(k)))
    np.testing.assert_array_equal(scans[1].counts.sum(axis=1), 64 * 64)
    assert scans[1].positive
    assert not scans[0].positive


def test_that_the_volume_of_the_model_grid_is_the_volume_of_the_slices(scans, heads):
    truth = load_scan(find_scans(heads)[1]).truth
    native = float((truth.labels > 0).sum(axis=(1, 2)) @ truth.geometry.voxel_ml)
    own = float((np.asarray(scans[1].labels) > 0).sum(axis=(1, 2)) @ scans[1].pixel_ml)
    assert own == pytest.approx(native, rel=0.12)


def test_that_preparation_resumes_and_notices_a_replaced_scan(tmp_path):
    data = tmp_path / "data"
    for seed in range(2):
        write_scan(small_head(seed, blood=True), data / f"scan-{seed}", ("npz",))
    made: list[int] = []
    prepare(data, SPEC, workers=1, report=lambda _, total: made.append(total))
    assert made == [2, 2]
    made.clear()
    prepare(data, SPEC, workers=1, report=lambda _, total: made.append(total))
    assert made == []
    write_scan(small_head(9, blood=False), data / "scan-1", ("npz",))
    scans = prepare(data, SPEC, workers=1, report=lambda _, total: made.append(total))
    assert made == [1]
    assert not scans[1].positive
    shutil.rmtree(default_cache(data, SPEC) / "scan-0")
    assert len(prepare(data, SPEC, workers=1)) == 2


def test_that_a_damaged_scan_is_named_in_one_line(tmp_path):
    folder = tmp_path / "data" / "scan-7"
    folder.mkdir(parents=True)
    (folder / "scan.npz").write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(TrainingError, match="scan-7") as caught:
        prepare(tmp_path / "data", SPEC, workers=1)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("make", [False, True])
def test_that_a_folder_without_scans_is_refused(tmp_path, make):
    if make:
        (tmp_path / "data").mkdir()
    with pytest.raises(UsageError):
        find_scans(tmp_path / "data")


def test_that_a_dicom_series_with_its_mask_reads_as_the_compact_file_does(tmp_path):
    scan = small_head(4, blood=True)
    write_scan(scan, tmp_path / "data" / "scan-4", ("dicom",))
    record = find_scans(tmp_path / "data")[0]
    assert record.kind == "dicom"
    read, wanted = load_scan(record), from_phantom(scan)
    np.testing.assert_array_equal(read.truth.labels, wanted.truth.labels)
    np.testing.assert_array_equal(read.stack.hu, wanted.stack.hu)
    read.stack.geometry.require_match(wanted.stack.geometry)


def test_that_no_scan_is_on_both_sides_and_the_order_does_not_matter(scans):
    split = split_scans(scans, 0.3, 1)
    names = [{scan.scan_id for scan in part} for part in (split.train, split.validation)]
    assert not names[0] & names[1]
    assert names[0] | names[1] == {scan.scan_id for scan in scans}
    assert {scan.positive for scan in split.validation} == {True, False}
    again = split_scans(scans[::-1], 0.3, 1)
    assert {scan.scan_id for scan in again.validation} == names[1]
    assert any({scan.scan_id for scan in split_scans(scans, 0.3, seed).validation} != names[1] for seed in range(2, 9))


def test_that_too_few_scans_are_refused(scans):
    with pytest.raises(UsageError, match="too few"):
        split_scans(scans[:1], 0.3, 1)


def test_that_half_a_batch_bleeds_and_every_clean_slice_can_be_drawn(scans):
    sampler = SliceSampler(scans, SPEC, 3)
    rows = sampler.rows(4000)
    blood = np.array([scans[n].counts[m, 1:].sum() > 0 for n, m in rows])
    assert blood[:2000].all()
    assert not blood[2000:].any()
    drawn = {tuple(row) for row in rows.tolist()}
    clean = {(n, m) for n, scan in enumerate(scans) for m in range(len(scan)) if scan.counts[m, 1:].sum() == 0}
    assert clean <= drawn


def test_that_a_sampler_goes_on_from_its_saved_state(scans):
    sampler = SliceSampler(scans, SPEC, 3)
    sampler.rows(7)
    state = json.loads(json.dumps(sampler.state))
    expected = sampler.rows(20)
    other = SliceSampler(scans, SPEC, 99)
    other.state = state
    np.testing.assert_array_equal(other.rows(20), expected)


def test_that_blood_that_does_not_stand_out_is_drawn_without_truth(scans):
    rows = SliceSampler(scans, SPEC, 3).rows(8, np.random.default_rng(1))
    slabs, truth = SliceSampler(scans, SPEC, 3).load(rows)
    for stands_out_hu, kept in ((5.0, truth), (1000.0, np.where(truth > 0, NOT_ANNOTATED, 0))):
        same, labels = SliceSampler(scans, SPEC, 3, stands_out_hu).load(rows)
        np.testing.assert_array_equal(same, slabs)
        np.testing.assert_array_equal(labels, kept)


def test_that_augmentation_of_strength_zero_only_mirrors(scans):
    slabs, labels = (torch.from_numpy(array) for array in SliceSampler(scans, SPEC, 1).batch(12))
    changed, truth = Augmenter(STILL, SPEC, 5)(slabs.clone(), labels)
    mirrored = 0
    for n in range(12):
        flipped = not torch.allclose(changed[n], slabs[n], atol=0.05)
        mirrored += flipped
        np.testing.assert_allclose(changed[n], slabs[n].flip(-1) if flipped else slabs[n], atol=0.05)
        np.testing.assert_array_equal(truth[n], labels[n].flip(-1) if flipped else labels[n])
    assert 0 < mirrored < 12


def test_that_the_truth_moves_with_the_image(scans):
    labels = torch.from_numpy(SliceSampler(scans, SPEC, 1).batch(16)[1][:8])
    slabs = (labels > 0).float()[:, None].repeat(1, 3, 1, 1) * 1100 - 1000  # 100 HU: no bone
    config = STILL.model_copy(update={"rotation_degrees": 30.0, "scale": 0.2, "shift_mm": 15.0, "elastic_mm": 4.0})
    changed, truth = Augmenter(config, SPEC, 2)(slabs, labels)
    inside, wanted = changed[:, 1] > -450, truth > 0
    assert wanted.sum() > 100
    assert 2.0 * (inside & wanted).sum() / (inside.sum() + wanted.sum()) > 0.9
    assert not torch.equal(truth, labels)


def test_that_one_scan_is_changed_alike_on_all_slices(scans):
    slabs = torch.from_numpy(scans[1].slabs([4, 4, 4], SPEC))
    labels = torch.from_numpy(np.repeat(scans[1].labels[4][None], 3, 0))
    config = AugmentConfig(noise_hu=0, drop_context=0, erase=0)
    changed, _ = Augmenter(config, SPEC, 8, shared=True)(slabs, labels)
    np.testing.assert_allclose(changed[0], changed[2], atol=1e-3)
    alone, _ = Augmenter(config, SPEC, 8)(slabs, labels)
    assert not np.allclose(alone[0], alone[2], atol=1.0)


def test_that_augmented_images_stay_within_what_the_network_reads(scans):
    slabs, labels = (torch.from_numpy(array) for array in SliceSampler(scans, SPEC, 1).batch(16))
    changed, truth = Augmenter(AugmentConfig(erase=1.0, drop_context=1.0), SPEC, 5)(slabs, labels, 32)
    assert changed.shape == (16, 3, 64, 32)
    assert truth.shape == (16, 64, 32)
    image = windowed(changed, SPEC)
    assert torch.isfinite(image).all()
    assert float(image.min()) >= 0.0
    assert float(image.max()) <= 1.0
    np.testing.assert_array_equal(changed[:, 0], changed[:, 1])


def test_that_a_picture_in_a_brain_window_keeps_no_hu_beyond_it(scans):
    slabs, labels = (torch.from_numpy(array) for array in SliceSampler(scans, SPEC, 1).batch(8))
    changed, _ = Augmenter(STILL.model_copy(update={"clipped": 1.0}), SPEC, 3)(slabs, labels)
    for image in changed:
        within = image[(image > -12.0) & (image < 104.0)]
        assert len(within.unique()) <= 257
        beyond = image[image > 104.0].unique()
        assert beyond.tolist() in ([], [1000.0])


def test_that_dense_blood_away_from_bone_stays_blood_in_most_pictures_and_bone_stays_bone():
    slabs = torch.full((64, 3, 64, 64), 30.0)
    slabs[:, :, 8:12], slabs[:, :, 40:46, 26:38] = 900.0, 130.0  # in the middle: slices are mirrored
    changed, _ = Augmenter(STILL.model_copy(update={"clipped": 1.0}), SPEC, 3)(slabs, torch.zeros(64, 64, 64))
    bone, blood = changed[:, 1, 10, 31], changed[:, 1, 43, 31]
    assert 0.5 < (bone == 1000.0).float().mean() < 0.95  # else the edge of the window
    assert 0.05 < (blood == 1000.0).float().mean() < 0.4
    assert bool(((blood == 1000.0) <= (bone == 1000.0)).all())


def test_that_a_study_of_one_slice_has_no_other_context(scans):
    slabs, labels = (torch.from_numpy(array) for array in SliceSampler(scans, SPEC, 1).batch(8))
    changed, _ = Augmenter(STILL.model_copy(update={"single": 1.0}), SPEC, 3)(slabs, labels)
    assert all(torch.equal(changed[:, 0], changed[:, n]) for n in range(1, changed.shape[1]))


def test_that_a_data_folder_remembers_the_commands_that_made_it(tmp_path):
    assert commands_of(tmp_path) == []
    for command in ("make a", "make b", "make a"):
        note_command(tmp_path, command)
    assert commands_of(tmp_path) == ["make a", "make b"]
