"""The anatomical truth of the phantom: sides, tentorium, ventricles and midline, on the grid and on tilted slices."""

from __future__ import annotations

import nibabel
import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from training.phantom.anatomy import Anatomy, on_slices, places
from training.phantom.blood import push
from training.phantom.brain import make_head
from training.phantom.field import SHAPE, VOXEL_ML, axes
from training.phantom.make import make_scan
from training.phantom.scan import read_scan, write_npz
from training.phantom.skull import make_skull
from training.phantom.write import write_scan

NONE = np.zeros(SHAPE, np.uint8)
LEFT = (Anatomy.BRAIN_LEFT, Anatomy.INFRATENTORIAL_LEFT, Anatomy.VENTRICLE_LEFT, Anatomy.CSF_LEFT)
RIGHT = (Anatomy.BRAIN_RIGHT, Anatomy.INFRATENTORIAL_RIGHT, Anatomy.VENTRICLE_RIGHT, Anatomy.CSF_RIGHT)


@pytest.fixture(scope="module")
def head():
    rng = np.random.default_rng(5)
    return make_head(rng, make_skull(rng, held_out=False), held_out=False)


@pytest.fixture(scope="module")
def anatomy(head):
    return places(head, NONE)


@pytest.fixture(scope="module", params=[11, 12, 13])
def scan(request):
    return make_scan(request.param, matrix=128, slices=16, subtypes=["subdural", "intraventricular"])


def test_that_every_place_of_the_brain_case_has_a_name_and_nothing_else_has_one(head, anatomy):
    assert ((anatomy > 0) == head.skull.intracranial).all()
    assert set(np.unique(anatomy)) == {0, *Anatomy}


def test_that_volumes_are_those_of_a_head(anatomy):
    ml = {place: float((anatomy == place).sum()) * VOXEL_ML for place in Anatomy}
    assert 700 < ml[Anatomy.BRAIN_LEFT] + ml[Anatomy.BRAIN_RIGHT] < 1700
    assert 0.85 < ml[Anatomy.BRAIN_LEFT] / ml[Anatomy.BRAIN_RIGHT] < 1.18
    assert 80 < ml[Anatomy.INFRATENTORIAL_LEFT] + ml[Anatomy.INFRATENTORIAL_RIGHT] < 330
    assert 3 < ml[Anatomy.VENTRICLE_LEFT] + ml[Anatomy.VENTRICLE_RIGHT] < 150


def test_that_left_lies_left_and_the_cerebellum_below_the_cerebrum(anatomy):
    z, _, x = (np.broadcast_to(axis, SHAPE) for axis in axes())
    # The midline is bent by some millimetres.
    assert x[np.isin(anatomy, LEFT)].min() > -8
    assert x[np.isin(anatomy, RIGHT)].max() < 8
    below = np.isin(anatomy, (Anatomy.INFRATENTORIAL_LEFT, Anatomy.INFRATENTORIAL_RIGHT))
    above = np.isin(anatomy, (Anatomy.BRAIN_LEFT, Anatomy.BRAIN_RIGHT))
    assert z[below].mean() < z[above].mean() - 30


def test_that_a_pushed_hemisphere_keeps_its_name_and_the_shift_is_told(head):
    pushed = push(head, (head.mid_height, 0.0, 55.0), 60.0, 9.0)  # from the left, to the right
    assert -9.0 <= pushed.shift_mm < -3.0
    before, after = places(head, NONE), places(pushed, NONE)
    x = np.broadcast_to(axes()[2], SHAPE)

    def middle_of_ventricles(anatomy):
        return float(x[np.isin(anatomy, (Anatomy.VENTRICLE_LEFT, Anatomy.VENTRICLE_RIGHT))].mean())

    assert middle_of_ventricles(after) < middle_of_ventricles(before) - 2
    across = np.isin(after, LEFT) & (x < -1)
    assert across.sum() * VOXEL_ML > (np.isin(before, LEFT) & (x < -1)).sum() * VOXEL_ML + 5


def test_that_blood_belongs_to_the_space_that_it_fills(scan):
    there = scan.anatomy[scan.labels == Subtype.INTRAVENTRICULAR]
    ventricles = (Anatomy.VENTRICLE_LEFT, Anatomy.VENTRICLE_RIGHT, Anatomy.VENTRICLE_MIDLINE)
    # The truth of blood is averaged over the slice, the anatomy that of its middle: edges differ.
    assert np.isin(there, ventricles).mean() > 0.75
    there = scan.anatomy[scan.labels == Subtype.SUBDURAL]
    assert np.isin(there, (Anatomy.CSF_LEFT, Anatomy.CSF_RIGHT, Anatomy.CSF_INFRATENTORIAL)).mean() > 0.6


def test_that_the_ideal_midline_of_a_turned_and_tilted_head_parts_its_sides(scan):
    plane = scan.parameters["midline"]
    index = np.argwhere(scan.anatomy > 0)
    points = (
        scan.positions[index[:, 0]]
        + index[:, 2:] * scan.pixel_spacing[1] * scan.row_direction
        + index[:, 1:2] * scan.pixel_spacing[0] * scan.column_direction
    )
    distance = points @ np.array(plane["normal"]) - plane["offset_mm"]
    values = scan.anatomy[tuple(index.T)]
    margin = 9 + abs(plane["shift_mm"])
    assert (distance[np.isin(values, LEFT)] > -margin).all()
    assert (distance[np.isin(values, RIGHT)] < margin).all()
    assert abs(np.median(distance)) < 8


def test_that_slices_hold_the_nearest_place_of_the_grid(head, anatomy):
    from training.phantom.scanner import draw_protocol, index_of, plane_points

    protocol = draw_protocol(np.random.default_rng(3), 64, 5)
    result = on_slices(anatomy, protocol)
    points = plane_points(protocol).reshape(64, 64, 3)
    rng = np.random.default_rng(0)
    seen = 0
    for k, j, i in zip(*(rng.integers(0, n, 400) for n in result.shape), strict=True):
        at = index_of((points[j, i] + [0, 0, protocol.table[k]])[None], protocol)[:, 0]
        near = np.rint(at).astype(int)
        inside = ((near >= 0) & (near < SHAPE)).all()
        assert result[k, j, i] == (anatomy[tuple(near)] if inside else 0)
        seen += int(result[k, j, i] > 0)
    assert seen > 30


def test_that_anatomy_is_written_beside_the_truth_and_read_again(scan, tmp_path):
    write_scan(scan, tmp_path, ("dicom", "npz"))
    assert (read_scan(tmp_path).anatomy == scan.anatomy).all()
    image = nibabel.load(tmp_path / "anatomy.nii.gz")
    assert (np.asarray(image.dataobj).transpose(2, 1, 0) == scan.anatomy).all()
    assert np.allclose(image.affine, nibabel.load(tmp_path / "truth.nii.gz").affine)


def test_that_phantoms_from_before_are_still_read(scan, tmp_path):
    write_npz(scan, tmp_path)
    with np.load(tmp_path / "scan.npz") as file:
        kept = {name: file[name] for name in file.files if name != "anatomy"}
    np.savez_compressed(tmp_path / "scan.npz", **kept)
    before = read_scan(tmp_path)
    assert (before.labels == scan.labels).all()
    assert not before.anatomy.any()
