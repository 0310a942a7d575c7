"""INSTANCE 2022 (Li et al. 2023): 100 head CT with binary masks, ``data/001.nii.gz`` and ``label/001.nii.gz``."""

from __future__ import annotations

from pathlib import Path

from training.datasets import pairs
from training.datasets.record import Found

SOURCE = "instance"
LICENCE = "CC BY-NC-ND; agreement of the challenge"


def detect(root: Path) -> bool:
    """Whether a folder is this data set."""
    return any(images.name == "data" and masks.name == "label" for images, masks in pairs.pair_folders(root))


def find(root: Path) -> Found:
    """Scans of the data set; see `training.datasets.pairs.find`."""
    return pairs.find(root, pairs.BINARY, source=SOURCE, licence=LICENCE)
