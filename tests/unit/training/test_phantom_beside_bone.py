"""Brightness of brain by its distance from bone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import SliceStack
from training.__main__ import main
from training.datasets.record import load_scan
from training.phantom.beside_bone import EDGES_MM, beside_bone
from training.phantom.insert import normal_heads


def _head(spacing: tuple[float, float], at_bone: float, deep: float) -> SliceStack:
    """Two slices of a round skull whose brain falls from one HU at the bone to another at 30 mm."""
    shape = (round(200 / spacing[0]), round(200 / spacing[1]))
    y, x = ((np.arange(n) - (n - 1) / 2) * size for n, size in zip(shape, spacing, strict=True))
    depth = 75 - np.hypot(y[:, None], x[None])
    brain = at_bone + (deep - at_bone) * np.clip(depth / 30, 0, 1)
    plane = np.where(depth > 0, brain, np.where(depth > -8, 1000, -1000)).astype(np.int16)
    positions = np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 5.0]])
    geometry = StackGeometry(positions, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), spacing, (2, *shape), 5.0)
    return SliceStack(np.stack([plane, plane]), geometry, ("1", "2"))


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.5, 0.5), (1.0, 0.8)])
def test_that_each_band_has_the_brightness_at_its_distance(spacing):
    found = beside_bone(_head(spacing, 50.0, 30.0))
    near, far = np.array(EDGES_MM[:-1]), np.array(EDGES_MM[1:])
    bright, dark = (50 - 20 * np.clip(distance / 30, 0, 1) for distance in (near, far))
    assert np.all((found[:-1] <= bright[:-1] + 1) & (found[:-1] >= dark[:-1] - 1))
    assert found[-1] == pytest.approx(30.6, abs=1)


def test_that_a_slice_without_an_enclosed_brain_counts_nothing():
    stack = _head((1.0, 1.0), 30.0, 30.0)
    assert np.isnan(beside_bone(replace(stack, hu=np.full_like(stack.hu, -1000)))).all()


def test_that_a_real_head_is_brighter_beside_its_bone(shared_data: Path):
    found = beside_bone(load_scan(normal_heads([shared_data / "head-ct-ge"], 1)[0]).stack)
    assert 5 < found[0] - found[5] < 25


def test_that_the_command_writes_both_scanners_and_the_real_heads(tmp_path: Path, shared_data: Path):
    out = tmp_path / "figures.json"
    assert main(["compare-scanners", "--out", str(out), "--draws", "1", "--real", str(shared_data / "head-ct-ge")]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))["beside_bone_hu"]
    assert len(figures["real"]) == 1
    for row in (figures["image"], figures["projection"], *figures["real"].values()):
        assert len(row) == len(figures["from_mm"])
        assert all(10 < value < 70 for value in row)
