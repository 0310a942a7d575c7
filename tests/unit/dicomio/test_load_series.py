"""Decoding: rescale, sign, padding, multi-frame, damage, progress and cancel."""

from __future__ import annotations

import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import NearestFirst, load_series, load_slice
from ichviewer.domain.errors import JobCancelledError, NothingReadableError, SeriesRefusedError
from ichviewer.domain.series import Series
from tests.support.dicom_series import SeriesSpec, cut, head_hu, write_enhanced, write_series


def chosen(path: Path) -> Series:
    series = index_path(path).studies[0].chosen
    assert series is not None
    return series


def test_that_each_slice_uses_its_own_slope_and_intercept(tmp_path: Path) -> None:
    hu = head_hu(6)
    hu[:] = hu // 4 * 4
    write_series(
        tmp_path,
        hu=hu,
        slope=[1.0, 2.0, 4.0, 1.0, 0.5, 2.0],
        intercept=[-1024.0, -1000.0, -1200.0, -2000.0, -1024.0, 0.0],
        signed=True,
    )
    np.testing.assert_array_equal(load_series(chosen(tmp_path)).stack.hu, hu)


def test_that_bits_above_bits_stored_are_not_read_as_pixels(tmp_path: Path) -> None:
    from pydicom import dcmread

    hu = head_hu(2)
    for path in write_series(tmp_path, hu=hu, bits=12, signed=False):
        dataset = dcmread(path)
        pixels = np.frombuffer(dataset.PixelData, "<u2") | np.uint16(0x5000)  # overlay bits of old scanners
        dataset.PixelData = pixels.tobytes()
        dataset.save_as(path)
    np.testing.assert_array_equal(load_series(chosen(tmp_path)).stack.hu, hu)


def test_that_the_sign_of_twelve_bit_pixels_is_extended(tmp_path: Path) -> None:
    hu = head_hu(2)
    write_series(tmp_path, hu=hu, bits=12, signed=True, intercept=0.0)
    np.testing.assert_array_equal(load_series(chosen(tmp_path)).stack.hu, hu)


def test_that_padding_becomes_air(tmp_path: Path) -> None:
    hu = head_hu(2)
    hu[:, :4, :4] = -2000
    write_series(tmp_path, hu=hu, signed=True, intercept=0.0, padding=-2000)
    assert (load_series(chosen(tmp_path)).stack.hu[:, :4, :4] == -1024).all()


def test_that_a_wrong_padding_tag_does_not_turn_water_into_air(tmp_path: Path) -> None:
    hu = head_hu(2)
    hu[:, 30:34, 30:34] = 0
    write_series(tmp_path, hu=hu, signed=True, intercept=0.0, padding=0)
    assert (load_series(chosen(tmp_path)).stack.hu[:, 30:34, 30:34] == 0).all()


def test_that_values_beyond_int16_are_clipped(tmp_path: Path) -> None:
    from pydicom import dcmread

    (path,) = write_series(tmp_path, hu=head_hu(1))
    dataset = dcmread(path)
    dataset.RescaleSlope = "100"
    dataset.save_as(path)
    assert load_series(chosen(tmp_path)).stack.hu.max() == 32767


def test_that_an_absent_rescale_is_said(tmp_path: Path) -> None:
    write_series(tmp_path, hu=head_hu(2), signed=True, intercept=0.0, missing=["RescaleSlope", "RescaleIntercept"])
    loaded = load_series(chosen(tmp_path))
    assert "no-rescale" in {warning.code for warning in loaded.warnings}
    np.testing.assert_array_equal(loaded.stack.hu, head_hu(2))


def test_that_frames_of_an_enhanced_image_are_sorted_and_rescaled_each(tmp_path: Path) -> None:
    hu = head_hu(5)
    hu[:] = hu // 2 * 2
    spec = SeriesSpec(hu=hu, order=[2, 0, 4, 1, 3], slope=[1.0, 2.0, 1.0, 2.0, 1.0], gaps=[4, 4, 6, 4], tilt=12.0)
    write_enhanced(tmp_path / "e.dcm", spec)
    series = chosen(tmp_path)
    loaded = load_series(series)
    np.testing.assert_array_equal(loaded.stack.hu, hu)
    np.testing.assert_allclose(loaded.stack.geometry.positions, spec.positions(), atol=1e-6)
    assert loaded.stack.geometry.tilt_degrees == pytest.approx(12.0, abs=0.01)
    assert [instance.frame for instance in series.instances] == [2, 0, 4, 1, 3]
    np.testing.assert_array_equal(load_slice(series, 3), hu[3])


def test_that_one_slice_is_loaded_alone(tmp_path: Path) -> None:
    hu = head_hu(7)
    write_series(tmp_path, hu=hu, order=[6, 5, 4, 3, 2, 1, 0])
    np.testing.assert_array_equal(load_slice(chosen(tmp_path), 2), hu[2])


def test_that_every_slice_is_reported_once_on_the_calling_thread(tmp_path: Path) -> None:
    hu = head_hu(9)
    write_series(tmp_path, hu=hu)
    seen: dict[int, bool] = {}
    here = threading.current_thread()

    def on_slice(k: int, plane: np.ndarray) -> None:
        assert threading.current_thread() is here
        assert k not in seen
        seen[k] = bool((plane == hu[k]).all())

    load_series(chosen(tmp_path), on_slice=on_slice)
    assert seen == dict.fromkeys(range(9), True)


def test_that_a_cancelled_load_stops_and_leaves_no_thread(tmp_path: Path) -> None:
    class Cancelled:
        def step(self, done: int, *_: object) -> None:
            if done >= 2:
                raise JobCancelledError("cancelled")

    write_series(tmp_path, hu=head_hu(20))
    with pytest.raises(JobCancelledError):
        load_series(chosen(tmp_path), Cancelled())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("dicom")]


def test_that_a_slice_cut_in_half_refuses_the_series_and_names_the_file(tmp_path: Path) -> None:
    path = write_series(tmp_path, hu=head_hu(8))[3]
    cut(path)
    with pytest.raises(NothingReadableError, match=rf"{path.name} is cut off .*Copy it again"):
        index_path(tmp_path)


def test_that_a_slice_cut_after_indexing_is_refused_by_name(tmp_path: Path) -> None:
    path = write_series(tmp_path, hu=head_hu(8))[3]
    series = chosen(tmp_path)
    cut(path)
    with pytest.raises(SeriesRefusedError, match=path.name):
        load_series(series)
    with pytest.raises(SeriesRefusedError, match=path.name):
        load_slice(series, 3)


@pytest.mark.parametrize(
    "syntax", ["1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.90"]
)
@pytest.mark.parametrize("fraction", [0.7, 0.95])
def test_that_a_compressed_slice_cut_off_is_refused_by_name(tmp_path: Path, syntax: str, fraction: float) -> None:
    path = cut(write_series(tmp_path, hu=head_hu(5), syntax=syntax)[2], fraction)
    with pytest.raises(NothingReadableError, match=path.name):
        load_series(chosen(tmp_path))


def test_that_a_vanished_file_is_told(tmp_path: Path) -> None:
    paths = write_series(tmp_path, hu=head_hu(4))
    series = chosen(tmp_path)
    paths[1].unlink()
    with pytest.raises(SeriesRefusedError, match=f"{paths[1].name} cannot be opened"):
        load_series(series)


def test_that_a_refused_series_is_not_loaded(tmp_path: Path) -> None:
    from ichviewer.domain.series import SeriesRole

    write_series(tmp_path)
    refused = replace(chosen(tmp_path), role=SeriesRole.REFUSED, reasons=("It is something else.",))
    with pytest.raises(SeriesRefusedError, match="something else"):
        load_series(refused)
    with pytest.raises(SeriesRefusedError, match="something else"):
        load_slice(refused, 0)


def test_that_hu_stored_with_an_offset_are_suspected(tmp_path: Path) -> None:
    write_series(tmp_path, hu=(head_hu(12) + 1024).astype(np.int16), intercept=0.0)
    loaded = load_series(chosen(tmp_path))
    assert "suspect-hu" in {warning.code for warning in loaded.warnings}


def test_that_right_hu_are_not_suspected(tmp_path: Path) -> None:
    write_series(tmp_path)
    assert not load_series(chosen(tmp_path)).warnings


def test_that_blank_slices_are_counted(tmp_path: Path) -> None:
    hu = head_hu(12)
    hu[4] = -1024
    write_series(tmp_path, hu=hu)
    messages = [warning.message for warning in load_series(chosen(tmp_path)).warnings if warning.code == "blank-slices"]
    assert messages == ["Blank: slice 5 of 12, one single value everywhere."]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(count=st.integers(1, 40), looks=st.lists(st.integers(0, 39), min_size=40, max_size=40))
def test_that_the_nearest_slice_to_the_one_looked_at_is_decoded_next(count: int, looks: list[int]) -> None:
    left, now = set(range(count)), iter(looks)
    look = [0]
    pending = NearestFirst(count, lambda: look[0])
    while left:
        look[0] = next(now)
        k = pending.next()
        assert k in left
        assert abs(k - look[0]) == min(abs(other - look[0]) for other in left)
        left.discard(k)
    assert pending.next() is None


def test_that_the_slice_under_view_comes_first_and_the_focus_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_series(tmp_path, hu=head_hu(40))
    begun: list[int] = []
    give_out = NearestFirst.next

    def recorded(self: NearestFirst) -> int | None:
        k = give_out(self)
        if k is not None:
            begun.append(k)
        return k

    monkeypatch.setattr(NearestFirst, "next", recorded)
    arrived: list[int] = []
    load_series(chosen(tmp_path), on_slice=lambda k, _hu: arrived.append(k), focus=lambda: 33 if len(begun) < 4 else 5)
    # Threads record what they were given one after the other, but not at once.
    assert set(begun[:3]) < {33, 34, 32, 35}
    assert 5 in begun[4:7]
    assert sorted(arrived) == list(range(40))


def test_that_a_file_that_changed_after_the_index_is_refused(tmp_path: Path) -> None:
    paths = write_series(tmp_path)
    series = chosen(tmp_path)
    write_series(tmp_path, hu=head_hu(12, 80, 80))
    with pytest.raises(SeriesRefusedError, match=r"changed since it was indexed\. Open the folder again\."):
        load_series(series)
    paths[0].unlink()
    with pytest.raises(SeriesRefusedError, match=f"{paths[0].name} cannot be opened"):
        load_slice(series, 0)


def test_that_monochrome1_changes_the_look_and_not_the_hu(tmp_path: Path) -> None:
    hu = head_hu(4)
    write_series(tmp_path, hu=hu, override={"PhotometricInterpretation": "MONOCHROME1"})
    np.testing.assert_array_equal(load_series(chosen(tmp_path)).stack.hu, hu)


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.80"])
def test_that_a_series_in_a_zip_archive_loads_as_from_its_folder(tmp_path: Path, syntax: str) -> None:
    hu = head_hu(6)
    paths = write_series(tmp_path / "study", hu=hu, syntax=syntax)
    with zipfile.ZipFile(tmp_path / "study.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            archive.write(path, f"CD/{path.name}")
    series = chosen(tmp_path / "study.zip")
    np.testing.assert_array_equal(load_series(series).stack.hu, hu)
    np.testing.assert_array_equal(load_slice(series, 2), hu[2])
    assert series.instances[0].path == tmp_path / "study.zip" / "CD" / paths[0].name


def test_that_no_thread_is_left_after_a_load_that_failed(tmp_path: Path) -> None:
    paths = write_series(tmp_path, hu=head_hu(30))
    series = chosen(tmp_path)
    paths[7].unlink()
    with pytest.raises(SeriesRefusedError):
        load_series(series)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("dicom-")]


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.70"])
def test_that_a_compressed_image_without_its_end_is_told(tmp_path: Path, syntax: str) -> None:
    from pydicom import dcmread
    from pydicom.encaps import encapsulate, get_frame

    paths = write_series(tmp_path, hu=head_hu(6), syntax=syntax)
    assert not [w for w in load_series(chosen(tmp_path)).warnings if w.code == "unfinished-images"]
    dataset = dcmread(paths[3])
    whole = get_frame(dataset.PixelData, 0, number_of_frames=1)
    dataset.PixelData = encapsulate([whole.rstrip(b"\0")[:-2]])
    dataset.save_as(paths[3])
    try:
        warnings = {w.code: w.message for w in load_series(chosen(tmp_path)).warnings}
    except SeriesRefusedError as error:  # a codec may see it itself
        assert paths[3].name in str(error)  # noqa: PT017
        return
    assert "slice 4 end before their end mark" in warnings["unfinished-images"]
