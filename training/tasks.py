"""The training that a configuration asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from training.config import ClassificationConfig, SegmentationConfig
from training.datasets.readers import require_trainable
from training.runs import RunFolder

Config = SegmentationConfig | ClassificationConfig
Log = Callable[[str], None]


def train(
    config: Config, run: RunFolder, *, resume: bool = False, cache: Path | None = None, log: Log = print
) -> dict[str, float]:
    """Train what the configuration describes; the last validation figures.

    Raises
    ------
    TrainingError
        If data, run folder or budget do not fit.
    """
    if not resume:  # before the run folder is made
        for folder in config.data:
            require_trainable(Path(folder))
    # Imported by task: a segmentation needs nothing of the sequence stage.
    if isinstance(config, SegmentationConfig):
        from training import segmentation

        return segmentation.train_segmentation(config, run, resume=resume, cache=cache, log=log)
    from training import classification

    return classification.train_classification(config, run, resume=resume, cache=cache, log=log)
