"""Packages are found, ordered, and refused with their reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ichviewer.domain.errors import ModelPackageError
from ichviewer.inference.package import find_packages, load_package, version_key
from tests.support.packages import write_threshold_packages


def test_that_versions_are_ordered_by_number_not_by_letter() -> None:
    ordered = ["0.9", "1.0.0rc1", "1.0.0rc2", "1.0.0", "1.0.0.1", "1.9.0", "1.10.0"]
    shuffled = [ordered[n] for n in (4, 0, 6, 2, 5, 1, 3)]
    assert sorted(shuffled, key=version_key) == ordered


def test_that_the_newest_version_of_each_task_is_taken(tmp_path: Path) -> None:
    for version in ("1.9.0", "1.10.0", "1.2.0"):
        write_threshold_packages(tmp_path / version, version=version)
    found = find_packages([tmp_path / "1.9.0", tmp_path / "nowhere", tmp_path / "1.10.0", tmp_path / "1.2.0"])
    assert len(found.packages) == 6
    for task in ("segmentation", "classification"):
        package = found.newest(task)
        assert package is not None
        assert package.spec.version == "1.10.0"
    assert [package.spec.version for package in found.packages[:3]] == ["1.10.0", "1.9.0", "1.2.0"]


def test_that_a_folder_may_be_a_package_itself_and_is_counted_once(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    assert len(find_packages([seg.folder, tmp_path]).packages) == 2


def test_that_a_changed_onnx_file_is_refused_and_the_other_package_is_still_found(tmp_path: Path) -> None:
    seg, cls = write_threshold_packages(tmp_path)
    seg.onnx_path.write_bytes(seg.onnx_path.read_bytes() + b"x")
    found = find_packages([tmp_path])
    assert [package.folder for package in found.packages] == [cls.folder]
    (problem,) = found.problems
    assert "SHA-256" in problem.reason
    assert str(seg.onnx_path) in problem.reason
    with pytest.raises(ModelPackageError, match="damaged or was replaced"):
        load_package(seg.folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"file": "../model.onnx"}, "outside its folder"),
        ({"schema_version": 2}, "schema_version"),
        ({"thresholds": {}}, "any"),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_that_a_wrong_model_json_is_refused_in_one_line(tmp_path: Path, change: dict[str, object], message: str) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    path = seg.folder / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(ModelPackageError, match=message) as caught:
        load_package(seg.folder)
    assert "\n" not in str(caught.value)
