"""Wrongly stored HU are recognised by what the image shows, or nothing is offered; right HU are left alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.imaging.hu_check import KNOWN_OFFSETS, check_hu
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import shipped_root
from tests.support.wrong_hu import noisy_head, stored_wrong

_FOLDERS = ("codecs", "geometry", "head-ct-ge", "head-phantom-philips", "malformed", "segmentation")


def _loadable(folder: Path) -> list[LoadedSeries]:
    studies = StudyService()
    try:
        index = studies.open_path(folder)
    except IchviewerError:
        return []
    found = []
    for study in index.studies:
        for series in study.series:
            try:
                found.append(studies.load(series))
            except IchviewerError:
                continue  # refused with its reason: other tests look at that
    return found


@pytest.fixture(scope="module")
def heads(shared_data: Path) -> dict[str, np.ndarray]:
    """Right HU: a real head, the sample, and a made-up one."""
    real = StudyService()
    series = real.choose(real.open_path(shared_data / "head-ct-ge"))[1]
    (sample,) = _loadable(shipped_root() / "resources" / "sample")
    return {
        "real": np.ascontiguousarray(real.load(series).stack.hu[:, ::2, ::2]),
        "sample": np.ascontiguousarray(sample.stack.hu[:, ::4, ::4]),
        "made": noisy_head(),
    }


@pytest.mark.parametrize("folder", _FOLDERS)
def test_that_right_hu_of_real_series_are_never_offered_a_correction(shared_data: Path, folder: str) -> None:
    for loaded in _loadable(shared_data / folder):
        assert loaded.correction_offered is None


def test_that_the_wrong_hu_of_tiny_head_are_named_with_what_was_seen(shared_data: Path) -> None:
    (loaded,) = _loadable(shared_data / "tiny-head")
    correction = loaded.correction_offered
    assert correction is not None
    assert (correction.slope, correction.offset) == (1.0, -1024.0)
    (message,) = [warning.message for warning in loaded.warnings if warning.code == "suspect-hu"]
    for part in ("cut off at 0", "1089", "HU + 1024", "--correct-hu", "'Correct HU'", "Nothing is corrected"):
        assert part in message
    assert "may still be off" in correction.doubt  # its soft tissue lies at 65 HU even so: mostly muscle


@pytest.mark.parametrize("offset", KNOWN_OFFSETS)
@pytest.mark.parametrize("name", ["real", "sample", "made"])
def test_that_every_known_offset_is_found(heads: dict[str, np.ndarray], name: str, offset: int) -> None:
    check = check_hu(stored_wrong(heads[name], offset))
    assert check.warning is not None
    assert check.correction is not None
    assert (check.correction.slope, check.correction.offset) == (1.0, -offset)
    assert np.array_equal(check.correction.apply(stored_wrong(heads[name], offset)), heads[name])


@pytest.mark.parametrize("scale", [0.5, 2.0, 4.0, 8.0])
def test_that_a_forgotten_slope_is_found(heads: dict[str, np.ndarray], scale: float) -> None:
    stored = np.clip(np.rint((heads["real"] + 1024.0) * scale), -32768, 32767).astype(np.int16)
    correction = check_hu(stored).correction
    assert correction is not None
    assert (correction.slope, correction.offset) == (1 / scale, -1024.0)
    assert np.abs(correction.apply(stored).astype(int) - heads["real"]).max() <= 1


@pytest.mark.parametrize("floor", [-1024, -1000])
@pytest.mark.parametrize("offset", [1000, 1024, 8192])
def test_that_air_which_is_cut_off_does_not_mislead(heads: dict[str, np.ndarray], floor: int, offset: int) -> None:
    hu = heads["real"].copy()
    hu[hu < -900] = floor
    correction = check_hu(stored_wrong(hu, offset)).correction
    assert correction is None or correction.offset == -offset


_CHANGE = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["real", "sample", "made"]),
        "offset": st.one_of(st.just(0), st.sampled_from(KNOWN_OFFSETS), st.integers(-2500, 9000)),
        "noise": st.sampled_from([0, 0, 3, 10, 20]),
        "floor": st.sampled_from([None, None, -1000, -1024]),
        "padding": st.sampled_from([None, None, -1000, -1024, -2000, -2048, -3024]),
        "wide": st.integers(4, 60),
        "crop": st.tuples(st.integers(0, 60), st.integers(0, 60)),
        "few": st.booleans(),
        "seed": st.integers(0, 9),
    }
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(change=_CHANGE)
def test_that_an_offset_is_found_within_8_hu_or_nothing_is_offered(heads: dict[str, np.ndarray], change: dict) -> None:
    hu = heads[change["name"]].astype(np.int64)
    top, left = (min(cut, hu.shape[1] // 4) for cut in change["crop"])
    hu = hu[:, top : hu.shape[1] - top, left : hu.shape[2] - left]
    hu = hu[:4] if change["few"] else hu
    if change["noise"]:
        hu = hu + np.rint(np.random.default_rng(change["seed"]).normal(0, change["noise"], hu.shape)).astype(np.int64)
    if change["floor"] is not None:
        hu = np.maximum(hu, change["floor"])
    if change["padding"] is not None:
        wide = change["wide"]
        hu = np.pad(hu, ((0, 0), (wide, wide), (wide, wide)), constant_values=change["padding"])
    correction = check_hu(stored_wrong(hu, change["offset"])).correction
    if correction is not None:
        assert correction.slope == 1
        assert abs(correction.offset + change["offset"]) <= 8
        assert change["offset"] != 0


def test_that_blank_stacks_and_padding_say_nothing() -> None:
    for value in (-1024, 0, 24, 32767):
        assert check_hu(np.full((3, 32, 32), value, np.int16)) == check_hu(np.full((1, 8, 8), -1000, np.int16))
    padded = np.full((3, 64, 64), -2048, np.int16)
    padded[:, 20:40, 20:40] = noisy_head(3, 20)
    assert check_hu(padded).correction is None


def test_that_a_crop_within_the_head_gets_a_warning_without_offer(heads: dict[str, np.ndarray]) -> None:
    crop = np.ascontiguousarray(heads["real"][18:23, 110:146, 110:146])
    assert crop.min() > -500
    check = check_hu(crop)
    assert check.warning is not None
    assert check.warning.code == "suspect-hu"
    assert "cropped" in check.warning.message
    assert check.correction is None


def test_that_grey_levels_are_called_so(heads: dict[str, np.ndarray]) -> None:
    grey = np.clip(np.rint(heads["real"] * (255 / 80)), 0, 255).astype(np.int16)
    check = check_hu(grey)
    assert check.warning is not None
    assert "grey levels, not HU" in check.warning.message
    assert check.correction is None


def test_that_values_cut_off_at_16_bits_cannot_be_corrected(heads: dict[str, np.ndarray]) -> None:
    """Signed values taken for unsigned ones: all that was negative is gone."""
    unsigned = heads["real"].astype(np.int64) & 0xFFFF
    check = check_hu(np.minimum(unsigned, 32767).astype(np.int16))
    assert check.warning is not None
    assert "cannot be brought back" in check.warning.message
    assert check.correction is None


def test_that_air_set_to_zero_is_no_offset(heads: dict[str, np.ndarray]) -> None:
    check = check_hu(np.maximum(heads["real"], 0))
    assert check.warning is not None
    assert check.correction is None


def test_that_the_check_looks_at_few_voxels_of_a_large_stack(heads: dict[str, np.ndarray]) -> None:
    import tracemalloc

    large = np.broadcast_to(heads["real"][14], (300, *heads["real"].shape[1:])).repeat(2, axis=1)
    tracemalloc.start()
    check = check_hu(stored_wrong(large[:1], 1024))
    assert check.correction is not None
    tracemalloc.reset_peak()
    check_hu(np.asarray(large, dtype=np.int16))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16e6
