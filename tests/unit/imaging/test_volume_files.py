"""Volume files become native slices: every voxel keeps its place in the patient and its value."""

from __future__ import annotations

import contextlib
import gzip
import itertools
from pathlib import Path

import nibabel as nib
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ichviewer.domain.errors import JobCancelledError, SeriesRefusedError
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.series import Series, SeriesRole
from ichviewer.imaging import volume_files
from ichviewer.imaging.volume_files import load_slice, load_volume, preview, suffix_of
from ichviewer.imaging.volume_index import index_volumes
from ichviewer.imaging.volume_labels import label_values, named_labels
from tests.support.dicom_series import head_hu
from tests.support.volume_files import LPS_RAS, turned_affine, write_itk, write_nifti

PLAIN = turned_affine((0, 1, 2), (1, 1, 1), (0, 0, 0), (0.5, 0.7, 5.0), (-10.0, -20.0, 30.0))
RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

affines = st.builds(
    turned_affine,
    st.permutations((0, 1, 2)).map(tuple),
    st.tuples(*[st.sampled_from((-1, 1))] * 3),
    st.tuples(*[st.floats(-18, 18)] * 3),
    st.tuples(*[st.floats(0.3, 6.0)] * 3),
    st.tuples(*[st.floats(-200, 200)] * 3),
)
shapes = st.tuples(*[st.integers(2, 7)] * 3)


def head(shape: tuple[int, int, int], seed: int = 0) -> npt.NDArray[np.int16]:
    """HU (x, y, z), every voxel by chance: one that is exchanged for another shows."""
    return np.random.default_rng(seed).integers(-1024, 3000, shape).astype(np.int16)


def opened(path: Path, root: Path | None = None) -> Series:
    studies, rejected = index_volumes([path], root or path.parent)
    assert rejected == ()
    return studies[0].series[0]


def refusal(path: Path) -> str:
    """Why a file is refused, whether listed as a series or rejected."""
    studies, rejected = index_volumes([path], path.parent)
    if rejected:
        assert studies == ()
        return rejected[0].reason
    series = studies[0].series[0]
    assert series.role is SeriesRole.REFUSED
    assert not series.chosen
    with pytest.raises(SeriesRefusedError):
        load_volume(series)
    return series.reasons[0]


def require_same_voxels(loaded: LoadedSeries, truth: npt.NDArray[np.generic], affine: npt.NDArray[np.float64]) -> None:
    """Each native voxel lies where the file has one of the same value."""
    stack = loaded.stack
    geometry = stack.geometry
    assert sorted(stack.hu.shape) == sorted(truth.shape)
    inverse = np.linalg.inv(affine)
    seen = np.zeros(truth.shape, bool)
    for k, j, i in np.ndindex(stack.hu.shape):
        place = inverse @ [*geometry.to_patient(k, j, i), 1.0]
        x, y, z = np.rint(place[:3]).astype(int)
        assert np.abs(place[:3] - (x, y, z)).max() < 2e-3
        assert stack.hu[k, j, i] == truth[x, y, z]
        seen[x, y, z] = True
    assert seen.all()
    # Radiological order, as far as flips and exchanges of axes can make it.
    assert geometry.plane == "axial"
    assert geometry.normal[2] > 0
    assert geometry.row_direction[0] > 0
    assert geometry.column_direction[1] > 0
    assert (geometry.gaps > 0).all()


@RELAXED
@given(
    affine=affines,
    shape=shapes,
    forms=st.sampled_from([(1, 0), (0, 1), (2, 0), (0, 2), (1, 1), (2, 2)]),
    packed=st.booleans(),
    version=st.sampled_from([1, 2]),
    order=st.sampled_from("<>"),
)
def test_that_any_orientation_written_by_nibabel_keeps_place_and_hu(
    tmp_path: Path,
    affine: np.ndarray,
    shape: tuple[int, int, int],
    forms: tuple[int, int],
    packed: bool,
    version: int,
    order: str,
) -> None:
    sform, qform = forms
    truth = head(shape)
    path = tmp_path / ("a.nii.gz" if packed else "a.nii")
    write_nifti(path, truth, affine, sform=sform, qform=qform, version=version, order=order)
    series = opened(path)
    assert series.chosen
    assert {warning.code for warning in series.warnings} & {
        "transforms-disagree",
        "orientation-assumed",
        "gantry-tilt",
    } == set()
    loaded = load_volume(series)
    # What nibabel reads is the truth: the file holds single precision.
    require_same_voxels(loaded, truth, LPS_RAS @ nib.load(path).affine)


@RELAXED
@given(
    affine=affines, shape=shapes, suffix=st.sampled_from([".nrrd", ".nhdr", ".mha", ".mhd", ".nii"]), packed=st.booleans()
)
def test_that_any_orientation_written_by_itk_keeps_place_and_hu(
    tmp_path: Path, affine: np.ndarray, shape: tuple[int, int, int], suffix: str, packed: bool
) -> None:
    truth = head(shape)
    series = opened(write_itk(tmp_path / f"a{suffix}", truth, affine, packed))
    assert [warning.code for warning in series.warnings][:2] == ["not-dicom", "no-patient"]
    require_same_voxels(load_volume(series), truth, affine)


@RELAXED
@given(
    dtype=st.sampled_from(["u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8"]),
    slope=st.sampled_from([None, 1.0, 0.5, 2.0, -1.0, 0.25]),
    intercept=st.sampled_from([0.0, -1024.0, 12.25]),
    packed=st.booleans(),
)
def test_that_every_type_slope_and_intercept_gives_the_hu_that_nibabel_reads(
    tmp_path: Path, dtype: str, slope: float | None, intercept: float, packed: bool
) -> None:
    kind = np.dtype(dtype)
    rng = np.random.default_rng(3)
    low, high = (-3000, 3000) if kind.kind == "f" else (max(np.iinfo(kind).min, -3000), min(np.iinfo(kind).max, 3000))
    stored = rng.integers(low, high, (5, 4, 3), endpoint=True).astype(kind)
    if kind.kind == "f":
        stored += rng.uniform(-0.4, 0.4, stored.shape).astype(kind)
    path = tmp_path / ("a.nii.gz" if packed else "a.nii")
    image = nib.Nifti1Image(stored, LPS_RAS @ PLAIN, dtype=kind)
    nib.save(image, path)
    if slope is not None:
        patch(path, 112, np.array([slope, intercept], "<f4").tobytes())
    truth = np.rint(nib.load(path).get_fdata()).astype(np.int16)
    loaded = load_volume(opened(path))
    np.testing.assert_array_equal(loaded.stack.hu, truth.transpose(2, 1, 0))


def patch(path: Path, offset: int, data: bytes) -> Path:
    """Overwrite bytes of a file, packed or not."""
    packed = path.name.endswith(".gz")
    content = bytearray(gzip.decompress(path.read_bytes()) if packed else path.read_bytes())
    content[offset : offset + len(data)] = data
    path.write_bytes(gzip.compress(bytes(content)) if packed else bytes(content))
    return path


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz", ".nrrd", ".mha"])
def test_that_one_slice_and_the_preview_are_those_of_the_whole(tmp_path: Path, suffix: str) -> None:
    for axes in itertools.permutations((0, 1, 2)):
        affine = turned_affine(axes, (-1, 1, -1), (5, 3, 0), (1.0, 2.0, 3.0), (1.0, 2.0, 3.0))
        path = tmp_path / f"{axes}{suffix}"
        (write_nifti if suffix.startswith(".nii") else write_itk)(path, head((4, 5, 6)), affine)
        series = opened(path)
        slices: dict[int, np.ndarray] = {}
        stack = load_volume(series, on_slice=lambda k, hu, slices=slices: slices.__setitem__(k, hu.copy())).stack
        assert sorted(slices) == list(range(len(stack)))
        assert (len(series.instances), series.rows, series.columns) == stack.hu.shape
        for k in range(len(stack)):
            np.testing.assert_array_equal(slices[k], stack.hu[k])
            np.testing.assert_array_equal(load_slice(series, k), stack.hu[k])
            hu, geometry = preview(series, k)
            np.testing.assert_array_equal(hu, stack.hu[k])
            np.testing.assert_allclose(geometry.to_patient(0, 2, 1), stack.geometry.to_patient(k, 2, 1))
            frame = series.instances[k].frame
            assert frame is not None
            source = np.moveaxis(head((4, 5, 6)), axes.index(2), 0)[frame]
            assert sorted(source.ravel()) == sorted(stack.hu[k].ravel())


def test_that_a_shear_of_slices_against_each_other_is_a_gantry_tilt(tmp_path: Path) -> None:
    affine = PLAIN.copy()
    angle = np.radians(17.0)
    affine[:3, 1] = 0.7 * np.array([0, np.cos(angle), -np.sin(angle)])
    truth = head((6, 5, 4))
    for suffix in (".nii", ".nii.gz"):
        series = opened(write_nifti(tmp_path / f"tilted{suffix}", truth, affine))
        loaded = load_volume(series)
        require_same_voxels(loaded, truth, affine)
        assert loaded.stack.geometry.tilt_degrees == pytest.approx(17.0, abs=1e-3)
        assert "gantry-tilt" in {warning.code for warning in loaded.warnings}


def test_that_a_shear_within_the_slices_is_refused(tmp_path: Path) -> None:
    affine = PLAIN.copy()
    affine[0, 1] = 0.3
    assert "sheared within its slices" in refusal(write_nifti(tmp_path / "a.nii", head((4, 4, 4)), affine))


def test_that_a_file_without_orientation_says_that_it_is_assumed(tmp_path: Path) -> None:
    series = opened(write_nifti(tmp_path / "a.nii", head((4, 5, 6)), PLAIN, sform=0, qform=0))
    assert "orientation-assumed" in {warning.code for warning in series.warnings}
    stack = load_volume(series).stack
    np.testing.assert_array_equal(stack.hu, head((4, 5, 6)).transpose(2, 1, 0))
    assert stack.geometry.spacing == pytest.approx((0.7, 0.5))
    assert stack.geometry.gaps == pytest.approx(5.0)


def test_that_metres_and_micrometres_are_millimetres(tmp_path: Path) -> None:
    for code, factor in ((1, 1000.0), (3, 0.001)):
        affine = PLAIN.copy()
        affine[:3] /= factor
        path = patch(write_nifti(tmp_path / "a.nii", head((4, 4, 4)), affine), 123, bytes([code]))
        geometry = load_volume(opened(path)).stack.geometry
        np.testing.assert_allclose(geometry.positions[0], PLAIN[:3, 3], rtol=1e-5)
        assert geometry.gaps == pytest.approx(5.0)


def test_that_two_orientations_that_differ_are_told_with_the_distance(tmp_path: Path) -> None:
    path = write_nifti(tmp_path / "a.nii", head((4, 4, 4)), PLAIN, sform=1, qform=1)
    patch(path, 268, np.array([-50.0], "<f4").tobytes())
    series = opened(path)
    message = next(warning.message for warning in series.warnings if warning.code == "transforms-disagree")
    assert "up to 60 mm" in message
    assert "its sform is used" in message
    np.testing.assert_allclose(load_volume(series).stack.geometry.positions[0], PLAIN[:3, 3])


def test_that_a_fourth_axis_of_one_volume_is_read_and_of_several_refused(tmp_path: Path) -> None:
    one, two = tmp_path / "one.nii.gz", tmp_path / "two.nii.gz"
    nib.save(nib.Nifti1Image(head((4, 5, 6))[..., None], LPS_RAS @ PLAIN), one)
    nib.save(nib.Nifti1Image(np.stack([head((4, 5, 6))] * 2, axis=-1), LPS_RAS @ PLAIN), two)
    require_same_voxels(load_volume(opened(one)), head((4, 5, 6)), PLAIN)
    assert "holds 2 volumes" in refusal(two)


def test_that_colours_and_complex_numbers_are_refused(tmp_path: Path) -> None:
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    colour = np.zeros((3, 4, 5), np.dtype([("R", "u1"), ("G", "u1"), ("B", "u1")]))
    nib.save(nib.Nifti1Image(colour, np.eye(4)), tmp_path / "colour.nii")
    nib.save(nib.Nifti1Image(np.ones((3, 4, 5), np.complex64), np.eye(4)), tmp_path / "complex.nii")
    vector = sitk.GetImageFromArray(np.zeros((3, 4, 5, 3), np.uint8), isVector=True)
    sitk.WriteImage(vector, str(tmp_path / "colour.nrrd"))
    sitk.WriteImage(vector, str(tmp_path / "colour.mha"))
    assert "holds colours, not Hounsfield units" in refusal(tmp_path / "colour.nii")
    assert "complex numbers" in refusal(tmp_path / "complex.nii")
    assert "3 numbers for each voxel" in refusal(tmp_path / "colour.nrrd")
    assert "3 numbers for each voxel" in refusal(tmp_path / "colour.mha")


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz", ".nrrd", ".mha", ".mhd", ".nhdr"])
@pytest.mark.parametrize("packed", [False, True])
def test_that_a_file_that_is_cut_off_is_one_clear_line(
    tmp_path: Path, suffix: str, packed: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    truth = head((40, 40, 12))
    path = tmp_path / f"a{suffix}"
    if suffix.startswith(".nii"):
        write_nifti(path, truth, PLAIN)
    else:
        write_itk(path, truth, PLAIN, packed)
    data = next((file for file in tmp_path.iterdir() if "raw" in file.name), path)
    data.write_bytes(data.read_bytes()[: data.stat().st_size * 2 // 3])
    studies, rejected = index_volumes([path], tmp_path)
    if rejected:
        line = rejected[0].reason
    else:
        with pytest.raises(SeriesRefusedError) as caught:
            load_volume(studies[0].series[0])
        line = str(caught.value)
    assert "cut off or damaged. Copy it again" in line
    assert "\n" not in line
    assert capfd.readouterr() == ("", "")


def test_that_what_is_no_volume_is_rejected_with_its_reason(tmp_path: Path) -> None:
    for name, content, reason in (
        ("a.nii", b"not a volume at all " * 40, "is not a NIfTI file"),
        ("b.nii", b"", "cut off or damaged"),
        ("c.nii.gz", gzip.compress(b"short"), "cut off or damaged"),
        ("d.nrrd", b"not a volume at all " * 40, "is not a volume file"),
        ("e.mha", b"not a volume at all " * 40, "is not a MetaImage"),
        (
            "f.mhd",
            b"NDims = 3\nDimSize = 2 2 2\nElementType = MET_SHORT\nElementDataFile = gone.raw\n",
            "data file that is not beside it",
        ),
    ):
        (tmp_path / name).write_bytes(content)
        assert reason in refusal(tmp_path / name)
    write_itk(tmp_path / "g.nhdr", head((3, 3, 3)), PLAIN)
    (tmp_path / "g.raw").unlink()
    assert "data file that is not beside it" in refusal(tmp_path / "g.nhdr")


def test_that_a_damaged_header_never_asks_for_more_memory_than_the_file_holds(tmp_path: Path) -> None:
    path = write_nifti(tmp_path / "a.nii.gz", head((4, 4, 4)), PLAIN)
    patch(path, 42, np.array([30000, 30000, 30000], "<i2").tobytes())
    assert "cut off or damaged" in refusal(path)
    path = write_itk(tmp_path / "b.nrrd", head((4, 4, 4)), PLAIN)
    path.write_bytes(path.read_bytes().replace(b"sizes: 4 4 4", b"sizes: 900 900 900"))
    assert "cut off or damaged" in refusal(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), suffix=st.sampled_from([".nii", ".nrrd", ".mha"]))
def test_that_mutated_headers_are_read_or_refused_and_nothing_else(tmp_path: Path, data: st.DataObject, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    (write_nifti if suffix == ".nii" else write_itk)(path, head((4, 5, 3)), PLAIN)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, min(len(content), 400) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    studies, rejected = index_volumes([path], tmp_path)
    assert len(studies) + len(rejected) == 1
    if studies and studies[0].chosen is not None:
        series = studies[0].series[0]
        with contextlib.suppress(SeriesRefusedError):
            assert load_volume(series).stack.hu.shape == (len(series.instances), series.rows, series.columns)


def test_that_what_is_no_number_is_air_and_what_does_not_fit_is_cut(tmp_path: Path) -> None:
    values = head((4, 4, 4)).astype(np.float32)
    values[0, 0, 0], values[1, 0, 0], values[2, 0, 0] = np.nan, 1e9, -np.inf
    loaded = load_volume(opened(write_nifti(tmp_path / "a.nii", values, PLAIN)))
    assert loaded.stack.hu[0, 0, :3].tolist() == [-1024, 32767, -32768]
    told = {warning.code: warning.message for warning in loaded.warnings}
    assert told["no-value"].startswith("1 voxel")
    assert told["clipped-values"].startswith("2 voxels")


def test_that_values_that_cannot_be_hu_are_opened_with_a_warning(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for name, values in (
        ("unit.nii", rng.uniform(0, 1, (20, 20, 6)).astype(np.float32)),
        ("mr.nii", rng.integers(0, 1500, (20, 20, 6)).astype(np.int16)),
        ("grey.nii", rng.integers(0, 256, (20, 20, 6)).astype(np.uint8)),
    ):
        series = opened(write_nifti(tmp_path / name, values, PLAIN))
        assert series.chosen
        assert "suspect-hu" in {warning.code for warning in load_volume(series).warnings}


def test_that_several_gzip_members_and_bytes_behind_the_voxels_are_read(tmp_path: Path) -> None:
    truth = head((9, 8, 7))
    raw = write_nifti(tmp_path / "a.nii", truth, PLAIN).read_bytes()
    for name, content in (
        ("members.nii.gz", gzip.compress(raw[:700]) + gzip.compress(raw[700:])),
        ("behind.nii.gz", gzip.compress(raw + b"more")),
        ("unpacked.nii.gz", raw),
        ("packed.nii", gzip.compress(raw)),
    ):
        (tmp_path / name).write_bytes(content)
        np.testing.assert_array_equal(load_volume(opened(tmp_path / name)).stack.hu, truth.transpose(2, 1, 0))


def test_that_a_file_that_changed_since_it_was_indexed_is_not_read(tmp_path: Path) -> None:
    path = write_nifti(tmp_path / "a.nii", head((4, 4, 4)), PLAIN)
    series = opened(path)
    write_nifti(path, head((4, 4, 5)), PLAIN)
    with pytest.raises(SeriesRefusedError, match="changed since it was indexed"):
        load_volume(series)
    path.unlink()
    with pytest.raises(SeriesRefusedError, match="cannot be opened"):
        load_volume(series)


def test_that_cancelling_ends_the_reading(tmp_path: Path) -> None:
    class Cancelled:
        def step(self, done: int, total: int, text: str) -> None:  # noqa: ARG002 (one signature)
            if done == 2:
                raise JobCancelledError("cancelled")

    series = opened(write_nifti(tmp_path / "a.nii.gz", head((4, 4, 6)), PLAIN))
    with pytest.raises(JobCancelledError):
        load_volume(series, Cancelled())


def test_that_identity_is_of_the_file_and_stays(tmp_path: Path) -> None:
    path = write_nifti(tmp_path / "a.nii", head((4, 4, 4)), PLAIN)
    copy = write_nifti(tmp_path / "b.nii", head((4, 4, 4)), PLAIN)
    uids = [opened(file).series_instance_uid for file in (path, path, copy)]
    assert uids[0] == uids[1] != uids[2]
    assert all(uid.startswith("2.25.") and len(uid) <= 64 for uid in uids)


# -- label maps ---------------------------------------------------------------------------------------------------------


def mask(dtype: str, high: int = 1) -> npt.NDArray[np.generic]:
    values = np.zeros((40, 40, 10), dtype)
    for label in range(1, high + 1):
        values[3 * label : 3 * label + 3, 8:20, 3:6] = label
    return values


@pytest.mark.parametrize("dtype", ["u1", "i2", "f4", "f8"])
@pytest.mark.parametrize("name", ["007.nii", "007.nii.gz", "x_seg.nrrd", "x-label.nii.gz", "Masks of 7.mha"])
def test_that_label_maps_are_refused_as_such(tmp_path: Path, dtype: str, name: str) -> None:
    path = tmp_path / name
    (write_nifti if ".nii" in name else write_itk)(path, mask(dtype, 5), PLAIN)
    assert "is a label map, not CT: its voxels are 6 whole numbers up to 5" in refusal(path)


def test_that_an_empty_mask_is_a_label_map_by_its_folder(tmp_path: Path) -> None:
    (tmp_path / "masks").mkdir()
    path = write_nifti(tmp_path / "masks" / "001.nii", np.zeros((8, 8, 4), np.uint8), PLAIN)
    series = opened(path, tmp_path)
    assert series.role is SeriesRole.REFUSED
    assert "its name says so, and every voxel is 0" in series.reasons[0]


def test_that_the_opened_folder_counts_only_if_it_is_named_so_and_no_more(tmp_path: Path) -> None:
    folder = tmp_path / "segmentation challenge"
    folder.mkdir()
    blank = write_nifti(folder / "001.nii", np.zeros((8, 8, 4), np.int16), PLAIN)
    assert opened(blank, folder).chosen
    assert opened(blank, blank).chosen
    assert "blank-slices" in {warning.code for warning in load_volume(opened(blank, folder)).warnings}
    masks = folder / "Masks"
    masks.mkdir()
    blank = write_nifti(masks / "001.nii", np.zeros((8, 8, 4), np.int16), PLAIN)
    for root in (folder, masks, blank):
        assert not opened(blank, root).readable


@pytest.mark.parametrize(
    "values",
    [
        head_hu(6).transpose(2, 1, 0),
        np.random.default_rng(0).integers(0, 81, (30, 30, 6)).astype(np.int16),
        np.random.default_rng(0).integers(0, 20, (30, 30, 6)).astype(np.uint8),
        np.random.default_rng(0).integers(0, 3, (30, 30, 6)).astype(np.float32) / 2,
    ],
    ids=["ct", "brain window", "few grey levels", "halves"],
)
@pytest.mark.parametrize("name", ["scan.nii", "skull_stripped_mask_applied.nii.gz"])
def test_that_images_are_not_taken_for_label_maps(tmp_path: Path, values: np.ndarray, name: str) -> None:
    assert opened(write_nifti(tmp_path / name, values, PLAIN)).chosen


def test_that_only_whole_words_of_a_name_count() -> None:
    assert all(named_labels(name) for name in ("masks/1.nii", "a_mask.nii", "x.seg.nrrd", "Label-3.nii.gz", "a/GT/1.mha"))
    assert not any(named_labels(name) for name in ("damask.nii", "segovia/1.nii", "scan.nii", "labelled/2.nii"))


def test_that_looking_for_labels_ends_at_the_first_voxel_of_air() -> None:
    def chunks() -> object:
        yield np.zeros(10, np.int16)
        yield np.full(10, -1000, np.int16)
        raise AssertionError("read on")

    assert label_values(chunks(), named=True) is None


def test_that_the_list_of_endings_matches_what_is_read() -> None:
    assert suffix_of("A/Scan.NII.GZ") == ".nii.gz"
    assert suffix_of("a.dcm") == ""
    assert all(suffix_of(f"x{suffix}") == suffix for suffix in volume_files.VOLUME_SUFFIXES)
