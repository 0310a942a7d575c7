"""InSilicoICH pictures: labels from names, HU from grey, evaluated on and never trained on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.support.data_sets import kinds
from training.__main__ import main
from training.datasets import insilico, readers
from training.datasets.brain_window import hounsfield
from training.datasets.ingest import ingest
from training.datasets.record import find_scans, load_scan
from training.errors import TrainingError, UsageError

from .conftest import SPEC

MODELS = Path(__file__).parents[3] / "models"


def _head(blood: int | None = None, side: int = 120) -> np.ndarray:
    """A bright ring around grey, a dark cyst in it, a faint frame around all of it, and perhaps blood of some grey."""
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    radius = np.hypot(x, y)
    grey = np.select([radius < 36, radius < 42], [110, 255], 0).astype(np.uint8)
    grey[np.hypot(x, y - 20) < 4] = 0
    if blood is not None:
        grey[np.hypot(x - 15, y) < 7] = blood
    grey[0], grey[-1], grey[:, 0], grey[:, -1] = 8, 8, 8, 8
    return grey


def _write(folder: Path, name: str, grey: np.ndarray) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(grey).save(folder / name)
    return folder / name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "pictures"
    _write(home, "001_12.0_yrs_None_120kV_1110mA.png", _head())
    _write(home, "002_9.0_yrs_epidural_110kV_620mA.png", _head(200))
    _write(home, "003_9.0_yrs_subdural_110kV_620mA.png", _head(210))
    _write(home, "004_38.0_yrs_round_80kV_40mA.png", _head(255))
    return home


def test_that_the_name_of_a_picture_tells_all_six_labels(folder):
    found = insilico.find(folder)
    assert readers.detect(folder) == "insilico"
    assert [record.study for record in found.records] == [
        (False,) * 6,
        (True, True, False, False, False, False),
        (True, False, False, False, False, True),
        (True, False, True, False, False, False),
    ]
    assert len({record.patient for record in found.records}) == 4
    scan = load_scan(found.records[1])
    assert scan.truth is None
    assert scan.slices == (scan.study,)
    assert found.records[3].attributes == {"age": "38.0", "kV": "80", "mA": "40"}


def test_that_grey_becomes_hu_with_skull_and_air(folder):
    stack = load_scan(insilico.find(folder).records[3]).stack
    hu = stack.hu[0]
    middle = 60
    assert stack.hu.shape == (1, 120, 120)
    assert stack.geometry.plane == "axial"
    assert stack.geometry.spacing == (0.47, 0.47)
    assert hu[middle, middle] == 35  # grey 110
    assert hu[middle, middle + 39] == 900  # the ring
    assert hu[middle, middle + 15] == 80  # as bright as bone, but inside
    assert hu[middle + 20, middle] == 0  # as dark as air, but inside
    assert (hu[0] == -1000).all()
    assert hu[5, 5] == -1000


def test_that_a_picture_without_bright_or_dark_regions_is_read_as_it_is():
    assert set(np.unique(hounsfield(np.full((9, 9), 128, np.uint8), 0.47)[1:-1, 1:-1])) == {40}


def test_that_names_and_files_that_are_not_understood_are_listed(folder):
    _write(folder, "005_9.0_yrs_tumour_80kV_40mA.png", _head())
    _write(folder, "other.png", _head())
    _write(folder, "006_9.0_yrs_None_80kV_40mA.png", np.zeros((20, 20, 3), np.uint8))
    (folder / "007_9.0_yrs_None_80kV_40mA.png").write_bytes(b"no picture")
    manifest = ingest(insilico.find(folder), folder.parent / "out", SPEC, workers=1)
    assert len(manifest.records) == 4
    assert kinds(manifest.problems) == {
        "note": ["*.png"],
        "malformed": ["005_9.0_yrs_tumour_80kV_40mA.png", "other.png"],
        "broken": ["insilico-006_9.0_yrs_None_80kV_40mA", "insilico-007_9.0_yrs_None_80kV_40mA"],
    }
    with pytest.raises(TrainingError, match="8-bit grey"):
        insilico.read_stack(folder / "006_9.0_yrs_None_80kV_40mA.png")
    (folder.parent / "empty").mkdir()
    with pytest.raises(UsageError, match="no picture"):
        insilico.find(folder.parent / "empty")


def test_that_prepared_pictures_are_found_as_the_folder_itself_is(folder, tmp_path):
    assert main(["prepare", str(folder), "--out", str(tmp_path / "out"), "--threads", "1"]) == 0
    prepared = find_scans(tmp_path / "out")
    direct = find_scans(folder)
    assert [(one.scan_id, one.study, one.files) for one in prepared] == [
        (one.scan_id, one.study, one.files) for one in direct
    ]


@pytest.mark.parametrize("task", ["segmentation", "classification"])
def test_that_training_on_it_is_refused_with_one_line(folder, tmp_path, capsys, task):
    main(["prepare", str(folder), "--out", str(tmp_path / "out"), "--threads", "1"])
    capsys.readouterr()
    for data in (folder, tmp_path / "out"):
        words = ["train", task, "--data", str(data), "--run", str(tmp_path / "run"), "--steps", "1"]
        assert main([*words, "--init", "x"] if task == "classification" else words) == 2
        told = capsys.readouterr().err.strip()
        assert "validation only" in told
        assert "\n" not in told
    assert not (tmp_path / "run").exists()


def test_that_a_package_is_evaluated_on_the_pictures(folder, capsys):
    package = MODELS / "ich-unet25d"
    if not (package / "model.json").is_file():
        pytest.skip("no model package in models/")
    assert main(["evaluate", str(package), "--data", str(folder), "--threads", "1"]) == 0
    assert "4 scans, 3 with hemorrhage" in capsys.readouterr().out


def test_that_the_real_pictures_are_all_read(shared_data):
    found = insilico.find(shared_data / "insilico-ich")
    assert len(found.records) == 46
    assert kinds(found.problems) == {"note": ["*.png"]}
    assert sum(record.study[0] is True for record in found.records) == 31
    for record in found.records[::9]:
        hu = load_scan(record).stack.hu[0]
        assert (hu == 900).sum() > 10_000
        assert (hu[:, 0] == -1000).all()
        assert 20 < np.median(hu[(hu > 0) & (hu < 80)]) < 60
