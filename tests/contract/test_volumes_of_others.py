"""Volumes as other programs read and write them: ITK and nibabel are the peers."""

from __future__ import annotations

import itertools
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
import SimpleITK as sitk  # noqa: N813 (its usual name)

from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.series import Series
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.nifti import write_labels
from ichviewer.imaging.volume_files import load_volume, volume_grid
from ichviewer.imaging.volume_index import index_volumes
from ichviewer.services.studies import StudyService
from tests.support.volume_files import LPS_RAS, turned_affine, write_itk, write_nifti

SHAPE = (6, 5, 4)
ORIENTATIONS = list(itertools.product(itertools.permutations((0, 1, 2)), itertools.product((-1, 1), repeat=3)))


def values() -> np.ndarray:
    """HU (x, y, z), every voxel another one."""
    return np.random.default_rng(7).permutation(np.arange(-60, 60)).reshape(SHAPE).astype(np.int16) * 10


def oblique(axes: tuple[int, int, int], signs: tuple[int, int, int]) -> np.ndarray:
    return turned_affine(axes, signs, (12.0, -7.0, 5.0), (0.6, 0.8, 2.5), (10.0, -20.0, 30.0))


def opened(path: Path) -> Series:
    return index_volumes([path], path.parent)[0][0].series[0]


def read(path: Path) -> SliceStack:
    return load_volume(opened(path)).stack


def require_as_itk(stack: SliceStack, image: sitk.Image) -> None:
    """Same array and same place as an ITK image in LPS order."""
    np.testing.assert_array_equal(stack.hu, sitk.GetArrayFromImage(image))
    for k, j, i in ((0, 0, 0), (1, 2, 1), tuple(n - 1 for n in stack.hu.shape)):
        np.testing.assert_allclose(
            stack.geometry.to_patient(k, j, i), image.TransformIndexToPhysicalPoint((i, j, k)), atol=1e-4
        )


@pytest.mark.parametrize("suffix", [".nii", ".nrrd", ".mha"])
def test_that_all_48_orientations_are_those_that_itk_makes_of_them(tmp_path: Path, suffix: str) -> None:
    for axes, signs in ORIENTATIONS:
        path = tmp_path / f"a{suffix}"
        write_itk(path, values(), oblique(axes, signs), packed=signs[0] > 0)
        require_as_itk(read(path), sitk.DICOMOrient(sitk.ReadImage(str(path)), "LPS"))


@pytest.mark.parametrize("codes", list(itertools.product((0, 1, 2, 4), repeat=2)))
@pytest.mark.parametrize("differ", ["turned", "mirrored", "moved"])
def test_that_of_two_transforms_the_one_of_itk_counts(tmp_path: Path, codes: tuple[int, int], differ: str) -> None:
    qform, sform = codes
    one, other = oblique((0, 1, 2), (1, 1, 1)), oblique((0, 1, 2), (-1 if differ == "mirrored" else 1, 1, 1))
    if differ == "turned":
        other = turned_affine((0, 1, 2), (1, 1, 1), (12.0, 8.0, 25.0), (0.6, 0.8, 2.5), (10.0, -20.0, 30.0))
    elif differ == "moved":
        other[0, 3] += 25
    header = nib.Nifti1Header()
    image = nib.Nifti1Image(values(), None, header)
    image.header.set_qform(LPS_RAS @ one, qform)
    image.header.set_sform(LPS_RAS @ other, sform)
    path = tmp_path / "a.nii"
    nib.save(image, path)
    series = opened(path)
    codes_told = {warning.code for warning in series.warnings}
    assert ("transforms-disagree" in codes_told) == (qform > 0 and sform > 0)
    assert ("orientation-assumed" in codes_told) == (qform == 0 and sform == 0)
    require_as_itk(load_volume(series).stack, sitk.DICOMOrient(sitk.ReadImage(str(path)), "LPS"))


def test_that_a_tilted_sform_that_itk_refuses_is_read_as_nibabel_reads_it(tmp_path: Path) -> None:
    affine = turned_affine((0, 1, 2), (1, 1, 1), (0, 0, 0), (0.6, 0.8, 2.5), (10.0, -20.0, 30.0))
    affine[:3, 1] = 0.8 * np.array([0.0, np.cos(0.3), np.sin(0.3)])
    path = write_nifti(tmp_path / "a.nii.gz", values(), affine)
    with pytest.raises(RuntimeError, match="orthonormal"):
        sitk.ReadImage(str(path))
    stack = read(path)
    for k, j, i in np.ndindex(stack.hu.shape):
        place = LPS_RAS[:3, :3] @ stack.geometry.to_patient(k, j, i)
        np.testing.assert_allclose(place, nib.load(path).affine[:3] @ (i, j, k, 1), atol=1e-4)
    np.testing.assert_array_equal(stack.hu, values().transpose(2, 1, 0))
    # A qform beside it cannot hold the tilt: the scanner's own sform counts.
    write_nifti(path, values(), affine, sform=1, qform=1)
    series = opened(path)
    assert load_volume(series).stack.geometry.tilt_degrees == pytest.approx(np.degrees(0.3), abs=1e-3)
    assert "transforms-disagree" in {warning.code for warning in series.warnings}


@pytest.mark.parametrize(
    ("space", "flips", "assumed"),
    [
        ("left-posterior-superior", (1, 1, 1), False),
        ("LPS", (1, 1, 1), False),
        ("right-anterior-superior", (-1, -1, 1), False),
        ("RAS", (-1, -1, 1), False),
        ("LAS", (1, -1, 1), False),
        ("scanner-xyz", (1, 1, 1), True),
        ("", (1, 1, 1), True),
    ],
)
@pytest.mark.parametrize("order", ["<", ">"])
def test_that_every_space_of_nrrd_becomes_lps(
    tmp_path: Path, space: str, flips: tuple[int, int, int], assumed: bool, order: str
) -> None:
    where = (
        f"space: {space}\nspace directions: (0.6,0,0) (0,0.8,0) (0,0,2.5)\nspace origin: (1,2,3)\n"
        if space
        else "spacings: 0.6 0.8 2.5\n"
    )
    endian = "little" if order == "<" else "big"
    head = f"NRRD0004\ntype: short\ndimension: 3\nsizes: 6 5 4\n{where}endian: {endian}\nencoding: raw\n\n"
    path = tmp_path / "a.nrrd"
    path.write_bytes(head.encode() + values().transpose(2, 1, 0).astype(f"{order}i2").tobytes())
    series = opened(path)
    assert ("orientation-assumed" in {warning.code for warning in series.warnings}) == assumed
    stack = load_volume(series).stack
    turn = np.diag([*flips, 1.0])
    affine = turn @ np.array([[0.6, 0, 0, 1.0], [0, 0.8, 0, 2], [0, 0, 2.5, 3], [0, 0, 0, 1]])
    if not space:
        affine[:3, 3] = 0
    for k, j, i in np.ndindex(stack.hu.shape):
        x, y, z = np.rint(np.linalg.inv(affine) @ [*stack.geometry.to_patient(k, j, i), 1])[:3].astype(int)
        assert stack.hu[k, j, i] == values()[x, y, z]


@pytest.mark.parametrize("suffix", [".nii.gz", ".nrrd"])
def test_that_the_segmentation_lies_voxel_by_voxel_on_its_source(tmp_path: Path, suffix: str) -> None:
    """For programs that look at the affine, and for those that only compare arrays."""
    for axes, signs in ORIENTATIONS:
        path, target = tmp_path / f"a{suffix}", tmp_path / "segmentation.nii.gz"
        (write_nifti if suffix.startswith(".nii") else write_itk)(path, values(), oblique(axes, signs))
        series = opened(path)
        stack = load_volume(series).stack
        mask = LabelStack(np.where(stack.hu > 200, 2, 0).astype(np.uint8), stack.geometry)
        write_labels(target, mask, volume_grid(series))
        found = nib.load(target)
        np.testing.assert_array_equal(np.asarray(found.dataobj), np.where(values() > 200, 2, 0))
        source, label = sitk.ReadImage(str(path)), sitk.ReadImage(str(target))
        assert source.GetSize() == label.GetSize()
        for index in ((0, 0, 0), (5, 4, 3), (2, 0, 3)):
            np.testing.assert_allclose(
                source.TransformIndexToPhysicalPoint(index), label.TransformIndexToPhysicalPoint(index), atol=1e-4
            )
        if suffix.startswith(".nii"):
            np.testing.assert_array_equal(found.affine, nib.load(path).affine)


def test_that_the_segmentation_of_a_tilted_source_has_its_very_affine(tmp_path: Path) -> None:
    affine = turned_affine((0, 1, 2), (-1, -1, 1), (0, 0, 0), (0.6, 0.8, 2.5), (10.0, -20.0, 30.0))
    affine[:3, 1] = -0.8 * np.array([0.0, np.cos(0.3), np.sin(0.3)])
    path, target = tmp_path / "a.nii.gz", tmp_path / "segmentation.nii.gz"
    write_nifti(path, values(), affine, sform=2)
    series = opened(path)
    stack = load_volume(series).stack
    write_labels(target, LabelStack((stack.hu > 0).astype(np.uint8), stack.geometry), volume_grid(series))
    np.testing.assert_array_equal(nib.load(target).affine, nib.load(path).affine)
    np.testing.assert_array_equal(np.asarray(nib.load(target).dataobj), values() > 0)


def test_that_the_label_maps_of_the_shared_data_are_refused_as_such(shared_data: Path) -> None:
    files = sorted((shared_data / "segmentation").rglob("*.nrrd"))
    assert files
    for path in files:
        with pytest.raises(NothingReadableError, match="is a label map, not CT"):
            StudyService().open_path(path)
    studies, rejected = index_volumes(files, shared_data / "segmentation")
    assert rejected == ()
    assert {series.role.value for study in studies for series in study.series} == {"refused"}
