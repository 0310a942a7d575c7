"""Whether there is any brain to judge, on real series, and on what is left of a head."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.loaded import LoadedSeries
from ichviewer.imaging.brain_check import shows_brain
from ichviewer.inference.package import find_packages
from ichviewer.inference.predict import Prepared, prepare
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import shipped_root
from tests.support.heads import Head, stack_of

_SPEC = next(
    found.spec.input for found in find_packages([shipped_root() / "models"]).packages if found.spec.task == "segmentation"
)


def _chosen(folder: Path) -> LoadedSeries:
    studies = StudyService()
    return studies.load(studies.choose(studies.open_path(folder))[1])


def _prepared(folder: Path) -> Prepared:
    return prepare(_chosen(folder).stack, _SPEC)


def test_that_each_slice_of_a_real_head_shows_brain_by_itself_but_for_the_ends(shared_data: Path) -> None:
    prepared = _prepared(shared_data / "head-ct-ge")
    alone = [shows_brain(plane[None], prepared.grid.spacing) for plane in prepared.planes]
    assert all(alone[:-2]), f"slices without brain: {[k for k, shown in enumerate(alone) if not shown]}"


def test_that_a_plastic_phantom_full_of_air_shows_no_brain(shared_data: Path) -> None:
    assert not _prepared(shared_data / "head-phantom-philips").shows_brain


@pytest.mark.parametrize("noise_hu", [0.0, 15.0, 25.0])
def test_that_noise_does_not_hide_the_brain(noise_hu: float) -> None:
    planes = prepare(stack_of(Head(radius=0)), _SPEC).planes
    noisy = planes + np.random.default_rng(3).normal(0.0, noise_hu, planes.shape).astype(np.float32)
    assert shows_brain(noisy, _SPEC.spacing_mm)


def test_that_a_blank_scan_shows_no_brain() -> None:
    assert not shows_brain(np.full((3, 224, 224), -1000.0, dtype=np.float32), 0.95)
