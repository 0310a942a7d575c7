"""The scanner that simulates projections."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.transform import radon

from training.phantom.compare import RANGES, compare
from training.phantom.field import axes, inside
from training.phantom.hardening import hardening
from training.phantom.make import make_scan
from training.phantom.projection import Setup, moved, scanned, sub_slices
from training.phantom.projector import ParallelBeam
from training.phantom.scanner import Protocol
from training.phantom.spectrum import Beam, bone_over_water, decomposed

_PLANE = (np.mgrid[:272, :272] - 135.5).astype(np.float32)
_RADIUS = np.hypot(*_PLANE)
_SEEN = np.hypot(*((np.mgrid[:256, :256] - 127.5) * 0.9))
_QUIET = {"scatter": 0.0, "mas": 1e6, "electronic": 0.0}


def _disc(radius: float, value: float, around: float = -1000.0) -> np.ndarray:
    share = np.clip(radius + 0.5 - _RADIUS, 0, 1)
    return (around + share * (value - around)).astype(np.float32)


def _head() -> np.ndarray:
    return np.where(_RADIUS < 74, _disc(74.5, 30.0, 1000.0), _disc(80.5, 1000.0)).astype(np.float32)


def _scan(plane: np.ndarray, *, count: int = 1, seed: int = 0, **setup) -> np.ndarray:
    slabs = np.repeat(plane[None, None], count, axis=0) if plane.ndim == 2 else plane[None]
    return scanned(np.random.default_rng(seed), slabs, Setup(**setup), thickness=5.0, size=256, pixel=0.9)


def test_that_projections_agree_with_those_of_another_library():
    image = np.zeros((1, 101, 101), np.float32)
    y, x = (np.mgrid[:101, :101] - 50).astype(np.float32)
    image[0] = np.clip((30 - np.hypot(x - 8, y + 5)) / 4, 0, 1) + 0.5 * np.clip((9 - np.hypot(x + 10, y - 12)) / 4, 0, 1)
    beam = ParallelBeam(views=30, cells=101, pitch=1.0)
    ours = beam.project(image, 1.0)[:, :, 0]
    # skimage turns the other way, as its rows go down.
    theirs = radon(image[0], theta=-np.degrees(beam.angles), circle=True).T
    assert np.abs(ours - theirs).max() < 0.02 * theirs.max()


def test_that_a_disc_casts_the_shadow_that_geometry_says():
    beam = ParallelBeam()
    shadow = beam.project(_disc(80.0, 0.0)[None] / 1000 + 1, 1.0)[:, :, 0]
    expected = 2 * np.sqrt(np.maximum(80.0**2 - beam.positions**2, 0))
    off = np.abs(shadow - expected)[:, np.abs(beam.positions) < 70]
    assert off.mean() < 0.15
    assert off.max() < 1.5


def test_that_water_is_zero_and_air_minus_a_thousand_at_every_voltage():
    for kvp in (80.0, 120.0, 140.0):
        image = _scan(_disc(80.0, 0.0), kvp=kvp, bone_left=1.0, **_QUIET)[0]
        assert abs(image[_SEEN < 70].mean()) < 1.0
        assert image[_SEEN < 70].std() < 1.5
        assert abs(image[(_SEEN > 95) & (_SEEN < 110)].mean() + 1000) < 3


@pytest.mark.parametrize("hu", [8.0, 25.0, 40.0, 70.0, -90.0])
def test_that_a_tissue_keeps_its_hounsfield_units(hu):
    plane = np.where(_RADIUS < 20, _disc(20.5, hu, 0.0), _disc(80.0, 0.0)).astype(np.float32)
    assert abs(_scan(plane, **_QUIET)[0][_SEEN < 15].mean() - hu) < 1.0


def test_that_water_and_bone_together_weigh_what_the_voxel_does():
    hu = np.array([-1000, -90, 0, 40, 90, 100, 400, 1000, 1600, 2500], np.float32)
    water, bone = decomposed(hu)
    np.testing.assert_allclose(1000 * (water + bone_over_water() * bone - 1), hu, atol=0.2)
    assert (bone[hu <= 100] == 0).all()
    assert (bone[hu > 100] > 0).all()
    assert (water >= -1e-4).all()


def test_that_the_water_correction_undoes_what_the_beam_did_to_water():
    beam = Beam(120.0)
    length = np.array([0, 1, 50, 200, 400], np.float32)
    signal = beam.transmitted(length, np.zeros_like(length))
    assert np.all(np.diff(signal) < 0)
    np.testing.assert_allclose(beam.as_water(-np.log(signal)), length, atol=0.05)


def test_that_uncorrected_bone_leaves_a_bright_rim_and_a_dark_middle():
    hard = _scan(_head(), bone_left=1.0, **_QUIET)[0]
    mild = _scan(_head(), bone_left=0.0, **_QUIET)[0]
    rim, middle = (_SEEN > 63) & (_SEEN < 67), _SEEN < 20
    assert 5 < hard[rim].mean() - hard[middle].mean() < 20
    assert abs(mild[rim].mean() - mild[middle].mean()) < 2


def test_that_bone_between_two_dense_bones_casts_dark_bands():
    y, x = _PLANE
    plane = np.where(np.hypot(np.abs(x) - 42, y) < 15, np.float32(1200), _disc(80.0, 35.0))
    image = _scan(plane, bone_left=1.0, **_QUIET)[0]
    between, beside = image[124:132, 118:138].mean(), image[70:80, 118:138].mean()
    assert between < beside - 8


@pytest.mark.parametrize(("kvp", "size"), [(80.0, 272), (120.0, 272), (120.0, 136)])
def test_that_what_a_slice_alone_says_of_hardening_is_what_projections_leave(kvp, size):
    y, x = _PLANE
    plane = np.where(np.hypot(np.abs(x) - 42, y) < 15, np.float32(1200), _head())
    rng, slab, setup = np.random.default_rng(0), plane[None, None], {"kvp": kvp, "cell_blur": 0.01, **_QUIET}
    left, corrected = (
        scanned(rng, slab, Setup(bone_left=part, **setup), thickness=5.0, size=272, pixel=1.0)[0] for part in (1.0, 0.0)
    )
    image = plane.reshape(size, 272 // size, size, 272 // size).mean(axis=(1, 3))
    found = hardening(image[None], 272 / size, Beam(kvp))[0].repeat(272 // size, 0).repeat(272 // size, 1)
    brain = (np.abs(plane - 30) < 1) & (_RADIUS < 66) & (np.hypot(np.abs(x) - 42, y) > 19)
    assert (left - corrected)[brain].std() > 5
    # Coarser pixels follow less closely.
    assert (found - (left - corrected))[brain].std() < {272: 0.15, 136: 0.25}[size] * (left - corrected)[brain].std()


def test_that_a_slice_without_bone_hardens_nowhere():
    image = _disc(80.0, 40.0)[None]
    assert np.abs(hardening(image, 0.9, Beam(120.0))).max() < 0.5


def test_that_a_slice_half_filled_with_bone_is_darker_beside_it_than_its_mean():
    y, x = _PLANE
    water = _disc(80.0, 0.0)
    bone = np.where(np.hypot(np.abs(x) - 42, y) < 15, np.float32(1500), water)
    halves = _scan(np.stack([water, bone]), bone_left=0.0, **_QUIET)[0]
    mean = _scan((water + bone) / 2, bone_left=0.0, **_QUIET)[0]
    between = (slice(124, 132), slice(118, 138))
    assert halves[between].mean() < mean[between].mean() - 5


def test_that_noise_falls_with_the_root_of_the_charge_and_rises_with_a_sharper_kernel():
    inner = _SEEN < 60
    few, many = (_scan(_disc(80.0, 0.0), mas=mas, electronic=0.0)[0][inner].std() for mas in (100.0, 400.0))
    assert 1.8 < few / many < 2.2
    sharp = _scan(_disc(80.0, 0.0), kernel="sharp", cutoff=0.5)[0][inner].std()
    assert sharp > 2 * _scan(_disc(80.0, 0.0))[0][inner].std()


def test_that_scatter_left_in_the_data_darkens_the_middle():
    clean, cupped = (_scan(_head(), scatter=0.01, scatter_left=left, mas=1e6)[0] for left in (0.0, 0.4))
    assert cupped[_SEEN < 20].mean() < clean[_SEEN < 20].mean() - 3


def test_that_a_head_that_jerks_halfway_is_doubled():
    beam = ParallelBeam()
    y, x = _PLANE
    sinogram = beam.project(np.clip(6 - np.hypot(x - 40, y), 0, 1)[None], 1.0)
    still = moved(sinogram[..., 0], (0.0, 0.0), 0.0, 0.5, 0.02)
    np.testing.assert_allclose(still, sinogram[..., 0], atol=1e-4)
    shifted = moved(sinogram[..., 0], (5.0, 0.0), 0.0, -1.0, 0.01)
    image = beam.reconstruct(shifted[..., None], Setup().response, 272, 1.0)[0]
    assert abs((image.clip(0) ** 2 * x).sum() / (image.clip(0) ** 2).sum() - 45) < 0.3
    turned = moved(sinogram[..., 0], (0.0, 0.0), np.pi / 18, -1.0, 0.01)
    image = beam.reconstruct(turned[..., None], Setup().response, 272, 1.0)[0]
    weight = image.clip(0) ** 2
    angle = np.arctan2((weight * y).sum(), (weight * x).sum())
    assert abs(angle - np.pi / 18) < 0.01


def test_that_thin_slices_follow_the_tilted_gantry():
    z, y, x = axes()
    ball = np.sqrt((z - 20 - 40 * np.sin(np.radians(20))) ** 2 + (y - 40 * np.cos(np.radians(20))) ** 2 + x**2) - 8
    hu = np.asarray(-1000 + 1000 * inside(ball), np.float32)
    seen = []
    for tilt in (0.0, np.radians(20.0)):
        plane = Protocol(272.0, np.array([20.0]), 3.0, tilt, np.eye(3), np.zeros(3), 272)
        thin = sub_slices(hu, plane)
        assert thin.shape == (1, 2, 272, 272)
        seen.append(np.argwhere(thin[0, 0] > -500))
    assert len(seen[0]) == 0
    row, column = seen[1].mean(axis=0)
    assert abs(row - (135.5 + 40)) < 1
    assert abs(column - 135.5) < 1


def test_that_both_scanners_scan_the_same_head_and_label_it_alike():
    image, projection = (make_scan(5, slices=6, subtypes=["subdural"], scanner=name) for name in ("image", "projection"))
    np.testing.assert_array_equal(image.positions, projection.positions)
    a, b = image.labels > 0, projection.labels > 0
    assert 2 * (a & b).sum() / (a.sum() + b.sum()) > 0.9
    assert projection.parameters["scanner"]["kind"] == "projection"


def test_that_a_seed_gives_the_same_projections():
    first, second = (make_scan(8, matrix=128, slices=2, scanner="projection").hu for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_that_an_unknown_scanner_is_refused():
    with pytest.raises(ValueError, match="scanner 'mri' is neither"):
        make_scan(1, scanner="mri")


def test_that_both_scanners_show_the_tissues_of_the_literature_noise_without_low_frequencies_and_a_rim_beside_bone():
    figures = compare(draws=3, slices=2)
    for name in ("image", "projection"):
        # Few draws: the image scanner may have drawn a cupping of several HU.
        assert abs(figures[name]["cupping_water_hu"]) < 6
        assert figures[name]["cupping_skull_hu"] > figures[name]["cupping_water_hu"] + 1  # the rim beside bone
        assert figures[name]["noise"]["peak_per_mm"] > 0.05
        assert figures[name]["noise"]["power_at_0_to_peak"] < 0.7
        assert 0.1 < figures[name]["mtf50_per_mm"] < 0.6
    for tissue, (low, high) in RANGES.items():
        assert low - 2 < figures["projection"]["hu"][tissue] < high + 2
