"""The DICOM SEG that is written, read by other software: highdicom, pydicom, dciodvfy, dcmdump."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
from pydicom import dcmread

from ichviewer import RESEARCH_USE, __version__
from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.write_seg import write_segmentation
from ichviewer.domain.errors import ExportError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import Series
from tests.support.analyses import SEGMENTER, analysis_of
from tests.support.dciodvfy import errors_of
from tests.support.dicom_series import SeriesSpec, head_hu, write_enhanced, write_series


def opened(path: Path) -> tuple[Series, SeriesAnalysis]:
    series = index_path(path).studies[0].chosen
    assert series is not None
    return series, analysis_of(series, load_series(series).stack)


def read_back(path: Path, series: Series, shape: tuple[int, ...]) -> np.ndarray:
    """Label map (k, j, i) as highdicom reads it, by the source images that the frames refer to."""
    seg = hd.seg.segread(path)
    if series.instances[0].frame is not None:
        frames = [(instance.frame or 0) + 1 for instance in series.instances]
        planes = seg.get_pixels_by_source_frame(
            series.instances[0].sop_instance_uid,
            frames,
            combine_segments=True,
            ignore_spatial_locations=True,
            assert_missing_frames_are_empty=True,
        )
    else:
        uids = [instance.sop_instance_uid for instance in series.instances]
        planes = seg.get_pixels_by_source_instance(
            uids, combine_segments=True, ignore_spatial_locations=True, assert_missing_frames_are_empty=True
        )
    assert planes.shape == shape
    return planes


@pytest.mark.parametrize(
    "spec",
    [
        SeriesSpec(),
        SeriesSpec(tilt=18.5, gaps=[4.2] * 5 + [1.1] + [7.4] * 5),
        SeriesSpec(order=[11, 3, 7, 0, 1, 2, 10, 9, 8, 4, 5, 6], missing=["SliceThickness", "PatientName", "StudyID"]),
        SeriesSpec(missing=["FrameOfReferenceUID", "PatientBirthDate"], override={"PatientAge": "0Y"}),
        SeriesSpec(hu=head_hu(3, 40, 72), spacing=(0.9, 0.45)),
        SeriesSpec(hu=head_hu(1)),
    ],
    ids=["plain", "tilted and uneven", "shuffled", "sparse header", "not square", "one slice"],
)
@pytest.mark.filterwarnings("ignore:Invalid value for VR AS")
def test_that_the_mask_is_read_back_as_it_was(tmp_path: Path, spec: SeriesSpec) -> None:
    write_series(tmp_path / "ct", spec)
    series, analysis = opened(tmp_path / "ct")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    assert analysis.mask is not None
    labels = analysis.mask.labels
    np.testing.assert_array_equal(read_back(tmp_path / "seg.dcm", series, labels.shape), labels)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == []


def test_that_the_mask_of_an_enhanced_image_is_read_back_frame_by_frame(tmp_path: Path) -> None:
    write_enhanced(
        tmp_path / "ct" / "e.dcm", SeriesSpec(hu=head_hu(6), order=[3, 0, 5, 1, 4, 2], tilt=10, gaps=[3, 3, 3, 6, 6])
    )
    series, analysis = opened(tmp_path / "ct")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    assert analysis.mask is not None
    labels = analysis.mask.labels
    np.testing.assert_array_equal(read_back(tmp_path / "seg.dcm", series, labels.shape), labels)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == []


def test_that_the_real_tilted_study_keeps_its_geometry(shared_data: Path, tmp_path: Path) -> None:
    series, analysis = opened(shared_data / "head-ct-ge")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    assert analysis.mask is not None
    labels, geometry = analysis.mask.labels, analysis.mask.geometry
    np.testing.assert_array_equal(read_back(tmp_path / "seg.dcm", series, labels.shape), labels)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == []
    seg = dcmread(tmp_path / "seg.dcm")
    source = {str(i.sop_instance_uid): k for k, i in enumerate(series.instances)}
    shared = seg.SharedFunctionalGroupsSequence[0]
    orientation = shared.PlaneOrientationSequence[0].ImageOrientationPatient
    np.testing.assert_allclose(orientation, [*geometry.row_direction, *geometry.column_direction], atol=1e-6)
    np.testing.assert_allclose(shared.PixelMeasuresSequence[0].PixelSpacing, geometry.spacing, atol=1e-6)
    for group in seg.PerFrameFunctionalGroupsSequence:
        referenced = group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
        position = group.PlanePositionSequence[0].ImagePositionPatient
        np.testing.assert_allclose(position, geometry.positions[source[referenced]], atol=1e-4)
    original = dcmread(series.instances[0].path, stop_before_pixels=True)
    assert seg.FrameOfReferenceUID == original.FrameOfReferenceUID
    assert seg.StudyInstanceUID == original.StudyInstanceUID
    assert seg.SeriesInstanceUID != original.SeriesInstanceUID
    referenced = {item.ReferencedSOPInstanceUID for item in seg.ReferencedSeriesSequence[0].ReferencedInstanceSequence}
    assert referenced == set(source)


def test_that_a_study_without_hemorrhage_gives_a_valid_empty_segmentation(shared_data: Path, tmp_path: Path) -> None:
    series = index_path(shared_data / "head-ct-ge").studies[0].chosen
    assert series is not None
    analysis = analysis_of(series, load_series(series).stack, subtypes=())
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == []
    seg = hd.seg.segread(tmp_path / "seg.dcm")
    assert not seg.pixel_array.any()
    assert seg.number_of_segments == 5
    assert "none found" in seg.SeriesDescription
    assert (tmp_path / "seg.dcm").stat().st_size < 300_000


def test_that_every_segment_says_what_it_is_and_who_made_it(tmp_path: Path) -> None:
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    seg = hd.seg.segread(tmp_path / "seg.dcm")
    assert [item.SegmentNumber for item in seg.SegmentSequence] == [int(subtype) for subtype in Subtype]
    for subtype in Subtype:
        description = seg.get_segment_description(int(subtype))
        assert description.segment_label == f"{subtype.title} hemorrhage"
        assert description.segmented_property_type.value == "50960005"
        (algorithm,) = description.algorithm_identification
        assert (algorithm.AlgorithmName, algorithm.AlgorithmVersion) == (SEGMENTER.name, SEGMENTER.version)
        assert SEGMENTER.sha256 in algorithm.AlgorithmParameters
        rgb = hd.color.CIELabColor.from_dicom_value(description.RecommendedDisplayCIELabValue).to_rgb()
        np.testing.assert_allclose(rgb, subtype.rgb, atol=2)
    assert seg.ContentDescription == RESEARCH_USE
    assert RESEARCH_USE in seg.ImageComments
    assert "gantry was tilted" in seg.ImageComments
    assert seg.SoftwareVersions == __version__


def test_that_dcmtk_reads_it(tmp_path: Path) -> None:
    tool = shutil.which("dcmdump")
    if tool is None:
        pytest.skip("dcmdump is not installed (Debian: dcmtk)")
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    result = subprocess.run([tool, "+P", "0062,0001", str(tmp_path / "seg.dcm")], capture_output=True, text=True, check=True)
    assert "BINARY" in result.stdout
    assert result.stderr == ""


def test_that_no_mask_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    bare = analysis_of(series, load_series(series).stack, with_mask=False)
    with pytest.raises(ExportError, match="no segmentation model ran"):
        write_segmentation(tmp_path / "seg.dcm", series, bare)
    with pytest.raises(ExportError, match="cannot be written"):
        write_segmentation(tmp_path / "nowhere" / "seg.dcm", series, analysis)
    series.instances[3].path.unlink()
    with pytest.raises(ExportError, match="cannot be read again"):
        write_segmentation(tmp_path / "seg.dcm", series, analysis)
    assert [path.name for path in tmp_path.iterdir()] == ["ct"]


def test_that_a_failed_write_leaves_the_old_file_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    target = tmp_path / "seg.dcm"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ExportError, match="No space left"):
        write_segmentation(target, series, analysis)
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ct", "seg.dcm"]


def test_that_a_source_with_an_empty_character_set_gets_its_segmentation(shared_data: Path, tmp_path: Path) -> None:
    series = index_path(shared_data / "segmentation" / "dcmqi").studies[0].chosen
    assert series is not None
    path = tmp_path / "seg.dcm"
    write_segmentation(path, series, analysis_of(series, load_series(series).stack))
    assert dcmread(path).SegmentSequence


def test_that_a_study_in_a_zip_archive_gets_the_segmentation_of_its_folder(tmp_path: Path) -> None:
    paths = write_series(tmp_path / "study", hu=head_hu(6, blood=True))
    with zipfile.ZipFile(tmp_path / "study.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            archive.write(path, f"CD/{path.name}")
    planes = []
    for source in (tmp_path / "study", tmp_path / "study.zip"):
        series, analysis = opened(source)
        target = tmp_path / f"{source.suffix or 'folder'}.dcm"
        write_segmentation(target, series, analysis)
        assert errors_of(target, "Segmentation") == []
        assert analysis.mask is not None
        planes.append(read_back(target, series, analysis.mask.labels.shape))
    assert planes[0].any()
    np.testing.assert_array_equal(planes[0], planes[1])
