"""``look``: what is found is outlined in the colour of its subtype beside the plain slice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ichviewer.domain.labels import Subtype
from training import look
from training.__main__ import main
from training.datasets.record import from_phantom

from .conftest import small_head

MODELS = Path(__file__).parents[3] / "models"


def _has(picture: np.ndarray, rgb: tuple[int, int, int]) -> bool:
    return bool((picture == rgb).all(axis=-1).any())


def test_that_a_mask_is_outlined_in_the_colour_of_its_subtype_in_true_proportions():
    stack = from_phantom(small_head(1, blood=False)).stack
    geometry = replace(stack.geometry, spacing=(2.9, 5.8))
    labels = np.zeros((80, 80), np.uint8)
    labels[30:50, 30:50] = Subtype.SUBDURAL
    part = (slice(None), slice(None))
    plain = look._picture(replace(stack, geometry=geometry), 5, part, None)
    outlined = look._picture(replace(stack, geometry=geometry), 5, part, labels)
    assert plain.shape == outlined.shape == (look.SIDE, look.SIDE, 3)
    assert not _has(plain, Subtype.SUBDURAL.rgb)
    line = (outlined == Subtype.SUBDURAL.rgb).all(axis=-1)
    rows, columns = np.nonzero(line)
    # As many rows as columns of pixels twice as wide as high.
    assert np.ptp(columns) == pytest.approx(2 * np.ptp(rows), abs=3)
    assert line.sum() < 0.2 * np.ptp(columns) * np.ptp(rows)


def test_that_slices_with_most_found_are_shown_else_some_of_the_whole_scan():
    assert look._chosen(np.array([0, 3, 9, 1, 7]), 3).tolist() == [1, 2, 4]
    assert look._chosen(np.zeros(30), 3).tolist() == [5, 15, 25]
    assert look._chosen(np.zeros(1), 3).tolist() == [0]


def test_that_the_truth_is_told_and_unknown_is_not_none():
    scan = from_phantom(small_head(1, blood=True))
    found = {look._truth_text(scan, k) for k in range(len(scan.stack))}
    assert found <= {"IPH", "IVH", "IPH, IVH", "none"}
    assert "IPH, IVH" in found
    healthy = from_phantom(small_head(1, blood=False))
    assert look._truth_text(healthy, 0) == look._truth_text(replace(healthy, truth=None), 0) == "none"
    assert look._truth_text(replace(scan, truth=None, slices=()), 0) == "?"


@pytest.mark.parametrize("name", ["ich-unet25d", "ich-sequence"])
def test_that_any_package_and_data_folder_give_a_sheet(heads, tmp_path, capsys, name):
    if not (MODELS / name / "model.json").is_file():
        pytest.skip("no model package in models/")
    out = tmp_path / "montage.png"
    words = ["look", str(MODELS / name), "--data", str(heads), "--out", str(out), "--threads", "1"]
    assert main([*words, "--scans", "2", "--slices", "2", "--columns", "2"]) == 0
    assert "4 slices of 2 scans" in capsys.readouterr().out
    with Image.open(out) as picture:
        across = 2 if name == "ich-unet25d" else 1
        assert picture.width >= 2 * across * look.SIDE
        assert np.asarray(picture).std() > 20


@pytest.mark.parametrize("wrong", [["--out", "a.jpg"], ["--out", "no/such/a.png"], ["--out", "a.png", "--slices", "0"]])
def test_that_wrong_options_of_look_are_one_line(heads, tmp_path, capsys, wrong, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["look", str(MODELS / "none"), "--data", str(heads), *wrong]) == 2
    assert capsys.readouterr().err.count("\n") == 1
