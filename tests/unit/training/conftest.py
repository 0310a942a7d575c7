"""Small heads with hemorrhage, quick to make, and a configuration that trains on them in seconds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ichviewer.inference.package import InputSpec, WindowSpec
from training.config import AugmentConfig, NetworkConfig, SegmentationConfig
from training.phantom import PhantomScan
from training.phantom.write import write_scan

SPEC = InputSpec(
    name="image",
    shape=("slices", 6, 64, 64),
    windows=(WindowSpec(level=40, width=80), WindowSpec(level=75, width=215)),
    spacing_mm=3.4,
    size=64,
    context_mm=(-5.0, 0.0, 5.0),
)
NETWORK = NetworkConfig(channels=6, stem=4, encoder=(6, 8, 8, 8), decoder=(8, 8, 6, 4))


def small_head(seed: int, blood: bool, gap: float = 5.0, count: int = 10) -> PhantomScan:
    """An ellipsoid head with two balls of blood of neighbouring subtypes, or none."""
    draw = np.random.default_rng(seed)
    size, spacing = 80, 2.9
    axis = (np.arange(size) - (size - 1) / 2) * spacing
    z = (np.arange(count) - (count - 1) / 2) * gap
    zz, yy, xx = np.meshgrid(z, axis, axis, indexing="ij")
    radius = np.sqrt((xx / 72) ** 2 + (yy / 90) ** 2 + (zz / 70) ** 2)
    hu = np.select([radius < 0.9, radius < 1.0, radius < 1.05], [32.0, 900.0, 20.0], -1000.0)
    labels = np.zeros(hu.shape, dtype=np.uint8)
    for number in (0, 1) if blood else ():
        middle = draw.uniform(-18, 18, 3) + np.array([0.0, 35.0 * (2 * number - 1), 0.0])
        ball = (xx - middle[0]) ** 2 + (yy - middle[1]) ** 2 + (zz - middle[2]) ** 2 < draw.uniform(10, 16) ** 2
        labels[ball] = 1 + (seed + number) % 5
        hu[ball] = 75.0
    hu = hu + draw.normal(0.0, 3.0, hu.shape)
    positions = np.column_stack([np.full(count, axis[0]), np.full(count, axis[0]), z])
    return PhantomScan(
        hu=np.rint(hu).astype(np.int16),
        labels=labels,
        positions=positions,
        row_direction=np.array([1.0, 0.0, 0.0]),
        column_direction=np.array([0.0, 1.0, 0.0]),
        pixel_spacing=(spacing, spacing),
        slice_thickness=gap,
        tilt_degrees=0.0,
        anatomy=np.zeros_like(labels),
        seed=seed,
    )


@pytest.fixture(scope="session")
def heads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder of nine small heads, six with blood."""
    folder = tmp_path_factory.mktemp("heads")
    for seed in range(9):
        write_scan(small_head(seed, blood=seed % 3 != 0), folder / f"scan-{seed:05d}", ("npz",))
    return folder


def quick_config(data: Path, steps: int, **changes: object) -> SegmentationConfig:
    """Six-step training on one thread; a checkpoint after every step."""
    values = {
        "data": (str(data),),
        "steps": steps,
        "threads": 1,
        "batch": 4,
        "device": "cpu",
        "input": SPEC,
        "network": NETWORK,
        "augment": AugmentConfig(),
        "crop_columns": 0,
        "checkpoint_minutes": 1e-9,
        "validate_steps": 100,
        "validation_fraction": 0.3,
        "log_seconds": 0.0,
        "command": "python -m training train segmentation --seed 1",
    }
    return SegmentationConfig(**(values | changes))
