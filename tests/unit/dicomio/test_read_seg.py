"""DICOM Segmentations come back as they were written, ours and those of others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.read_seg import UnreadableSegmentationError, read_segmentation
from ichviewer.dicomio.write_seg import write_segmentation
from ichviewer.domain.errors import GeometryMismatchError
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import SliceStack
from tests.support.analyses import analysis_of
from tests.support.dicom_series import SeriesSpec, head_hu, write_series

NUMBERS = {int(subtype) for subtype in Subtype}


def _series(folder, **changes):
    write_series(folder, SeriesSpec(hu=head_hu(12), **changes))
    series = next(study.chosen for study in index_path(folder).studies)
    return series, load_series(series).stack


@pytest.mark.parametrize("changes", [{}, {"tilt": 15.0}, {"gaps": [3.0] * 5 + [7.0] * 6}])
def test_that_our_segmentation_comes_back_voxel_by_voxel(tmp_path, changes):
    series, stack = _series(tmp_path / "ct", **changes)
    analysis = analysis_of(series, stack, tuple(Subtype))
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    segmentation = read_segmentation(tmp_path / "seg.dcm")
    labels, overlap = segmentation.on_stack(stack, NUMBERS)
    np.testing.assert_array_equal(labels, analysis.mask.labels)
    assert overlap == 0
    assert segmentation.series_instance_uid == series.series_instance_uid
    assert [segment.label for segment in segmentation.segments] == [f"{s.title} hemorrhage" for s in Subtype]
    assert all(segment.automatic for segment in segmentation.segments)
    only, _ = segmentation.on_stack(stack, {int(Subtype.SUBDURAL)})
    assert set(np.unique(only)) == {0, Subtype.SUBDURAL}


def test_that_frames_find_their_slices_by_place_where_they_name_no_image(tmp_path):
    series, stack = _series(tmp_path / "ct")
    analysis = analysis_of(series, stack)
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    dataset = dcmread(tmp_path / "seg.dcm")
    for group in dataset.PerFrameFunctionalGroupsSequence:
        del group.DerivationImageSequence
    dataset.save_as(tmp_path / "bare.dcm")
    labels, _ = read_segmentation(tmp_path / "bare.dcm").on_stack(stack, NUMBERS)
    np.testing.assert_array_equal(labels, analysis.mask.labels)


def test_that_a_segmentation_of_another_series_is_refused(tmp_path):
    series, stack = _series(tmp_path / "ct")
    write_segmentation(tmp_path / "seg.dcm", series, analysis_of(series, stack))
    segmentation = read_segmentation(tmp_path / "seg.dcm")
    g = stack.geometry
    shift = np.array([0.0, 0.0, 2.2])
    moved = StackGeometry(g.positions + shift, g.row_direction, g.column_direction, g.spacing, g.shape, g.thickness)
    with pytest.raises(GeometryMismatchError, match="mm away"):
        segmentation.on_stack(SliceStack(stack.hu, moved, ("",) * len(stack)), NUMBERS)
    turned = StackGeometry(g.positions, g.column_direction, -g.row_direction, g.spacing, g.shape, g.thickness)
    with pytest.raises(GeometryMismatchError, match="oriented another way"):
        segmentation.on_stack(SliceStack(stack.hu, turned, ("",) * len(stack)), NUMBERS)
    small = StackGeometry(g.positions, g.row_direction, g.column_direction, g.spacing, (len(stack), 8, 8), g.thickness)
    with pytest.raises(GeometryMismatchError, match="frames of"):
        segmentation.on_stack(SliceStack(np.zeros(small.shape, np.int16), small, stack.sop_instance_uids), NUMBERS)


def test_that_what_is_no_segmentation_is_refused_in_one_line(tmp_path):
    files = write_series(tmp_path, SeriesSpec(hu=head_hu(3)))
    (tmp_path / "text.dcm").write_text("nothing", encoding="utf-8")
    for path in (files[0], tmp_path / "text.dcm", tmp_path / "absent.dcm"):
        with pytest.raises(UnreadableSegmentationError) as caught:
            read_segmentation(path)
        assert "\n" not in str(caught.value)


def _stack_of(files: list[Path]) -> SliceStack:
    """CT slices of other projects as a stack, whatever body part they show."""
    datasets = sorted((dcmread(path) for path in files), key=lambda d: float(d.ImagePositionPatient[2]))
    first = datasets[0]
    orientation = [float(v) for v in first.ImageOrientationPatient]
    geometry = StackGeometry(
        positions=np.array([[float(v) for v in d.ImagePositionPatient] for d in datasets]),
        row_direction=np.array(orientation[:3]),
        column_direction=np.array(orientation[3:]),
        spacing=(float(first.PixelSpacing[0]), float(first.PixelSpacing[1])),
        shape=(len(datasets), int(first.Rows), int(first.Columns)),
        thickness=float(first.SliceThickness),
    )
    hu = np.zeros(geometry.shape, np.int16)
    return SliceStack(hu, geometry, tuple(str(d.SOPInstanceUID) for d in datasets))


def test_that_the_segmentation_of_another_program_has_the_voxels_of_its_truth(shared_data):
    import SimpleITK as sitk  # noqa: N813

    folder = shared_data / "segmentation" / "dcmqi"
    stack = _stack_of([folder / f"0{n}.dcm" for n in (1, 2, 3)])
    labels, overlap = read_segmentation(folder / "liver.dcm").on_stack(stack, {1})
    truth = sitk.ReadImage(str(folder / "liver_seg.nrrd"))
    assert overlap == 0
    assert (labels > 0).sum() == (sitk.GetArrayViewFromImage(truth) > 0).sum() > 0
    g = stack.geometry
    for k, j, i in np.argwhere(labels > 0)[::997]:
        point = g.positions[k] + j * g.spacing[0] * g.column_direction + i * g.spacing[1] * g.row_direction
        assert truth.GetPixel(truth.TransformPhysicalPointToIndex(point.tolist())) > 0


def test_that_overlapping_segments_of_another_program_are_counted_and_the_smaller_one_shows(shared_data):
    folder = shared_data / "segmentation" / "dcmqi"
    stack = _stack_of([folder / f"0{n}.dcm" for n in (1, 2, 3)])
    segmentation = read_segmentation(folder / "partial_overlaps.dcm")
    assert [segment.label for segment in segmentation.segments][:2] == ["GREEN", "ORANGE"]
    labels, overlap = segmentation.on_stack(stack, {segment.number for segment in segmentation.segments})
    sizes = {
        s.number: sum(int(f.pixels.sum()) for f in segmentation.frames if f.segment == s.number)
        for s in segmentation.segments
    }
    assert overlap > 0
    smallest = min(sizes, key=lambda number: (sizes[number], -number))
    assert (labels == smallest).sum() == sizes[smallest]
    assert (labels > 0).sum() < sum(sizes.values())


@pytest.mark.parametrize(
    ("name", "segments"),
    [
        ("seg_image_ct_binary.dcm", 1),
        ("seg_image_ct_binary_fractional.dcm", 1),
        ("seg_image_ct_binary_overlap.dcm", 2),
        ("seg_image_ct_binary_single_frame.dcm", 1),
        ("seg_image_ct_true_fractional.dcm", 1),
    ],
)
def test_that_every_kind_of_segmentation_of_highdicom_is_read(shared_data, name, segments):
    segmentation = read_segmentation(shared_data / "segmentation" / "highdicom" / name)
    assert len(segmentation.segments) == segments
    assert any(frame.pixels.any() for frame in segmentation.frames)
    assert all(frame.sop_instance_uid for frame in segmentation.frames)
