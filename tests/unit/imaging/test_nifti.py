"""The label map as NIfTI, read back by nibabel."""

from __future__ import annotations

from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.nifti import best_affine, write_labels
from tests.unit.imaging.test_rectify import geometry

LPS_TO_RAS = np.diag([-1.0, -1.0, 1.0, 1.0])


@pytest.mark.parametrize("tilt", [0.0, 18.5, -12.0])
def test_that_an_even_stack_is_read_back_with_its_exact_affine(tmp_path: Path, tilt: float) -> None:
    stack = geometry([4.0] * 6, tilt, rows=20, columns=15)
    labels = np.random.default_rng(1).integers(0, 6, stack.shape).astype(np.uint8)
    write_labels(tmp_path / "labels.nii.gz", LabelStack(labels, stack))
    image = nib.load(tmp_path / "labels.nii.gz")
    np.testing.assert_array_equal(np.asarray(image.dataobj), labels.transpose(2, 1, 0))
    assert image.get_data_dtype() == np.uint8
    assert image.header.get_xyzt_units()[0] == "mm"
    for k, j, i in ((0, 0, 0), (6, 19, 14), (3, 5, 2)):
        found = image.affine @ [i, j, k, 1]
        np.testing.assert_allclose(found, LPS_TO_RAS @ [*stack.to_patient(k, j, i), 1], atol=1e-4)
    np.testing.assert_allclose(image.header.get_zooms()[:2], stack.spacing[::-1])


def test_that_uneven_gaps_get_the_affine_that_fits_best() -> None:
    stack = geometry([4.0] * 5 + [1.0] + [7.0] * 5, 18.5)
    affine = best_affine(stack)
    k = np.arange(stack.shape[0])
    fitted = affine[:3, 3] + k[:, None] * affine[:3, 2]
    error = np.linalg.norm(fitted - stack.positions, axis=1)
    spread = np.linalg.norm(np.diff(stack.positions, axis=0).mean(axis=0))
    assert error.max() < 2 * spread
    np.testing.assert_allclose(fitted.mean(axis=0), stack.positions.mean(axis=0))
    # No other straight line of equal steps through the slices is nearer: the first and last slice's line is not.
    ends = stack.positions[0] + k[:, None] * (stack.positions[-1] - stack.positions[0]) / (len(k) - 1)
    assert (error**2).sum() < (np.linalg.norm(ends - stack.positions, axis=1) ** 2).sum()


def test_that_one_slice_has_its_thickness_as_step() -> None:
    affine = best_affine(geometry([]))
    np.testing.assert_allclose(affine[:3, 2], [0, 0, 5.0])


def test_that_equal_labels_give_equal_files_and_no_temporary_stays(tmp_path: Path) -> None:
    stack = geometry([4.0] * 3, rows=8, columns=8)
    mask = LabelStack(np.ones(stack.shape, np.uint8), stack)
    write_labels(tmp_path / "a.nii.gz", mask)
    write_labels(tmp_path / "b.nii.gz", mask)
    assert (tmp_path / "a.nii.gz").read_bytes() == (tmp_path / "b.nii.gz").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.nii.gz", "b.nii.gz"]


def test_that_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = geometry([4.0] * 3, rows=8, columns=8)
    target = tmp_path / "a.nii.gz"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_labels(target, LabelStack(np.ones(stack.shape, np.uint8), stack))
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.nii.gz"]
