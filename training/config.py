"""Typed configurations of a run; written to ``config.json`` and read back on resume."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ichviewer.inference.package import InputSpec, WindowSpec

CONTEXT_MM = (-5.0, 0.0, 5.0)
BLOOD_HU = (12.0, 100.0)
"""HU of blood, fresh or old, with room for noise; what is denser on the model grid is calcification or partly bone."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def default_input() -> InputSpec:
    """Model input of both shipped models: 224 x 224 at 0.95 mm (213 mm cover a head), 3 slabs x 2 windows."""
    return InputSpec(
        name="image",
        shape=("slices", 6, 224, 224),
        windows=(WindowSpec(level=40, width=80), WindowSpec(level=75, width=215)),
        spacing_mm=0.95,
        size=224,
        context_mm=CONTEXT_MM,
        slab_mm=3.0,
        step_mm=2.0,
    )


class NetworkConfig(_Strict):
    """Widths of the 2.5D U-Net.

    Attributes
    ----------
    stem
        Channels at half resolution.
    encoder
        Channels of the levels below, each at half the resolution of the one before.
    decoder
        Channels on the way up; the last is again at half resolution.
    """

    channels: int = 6
    stem: int = 16
    encoder: tuple[int, ...] = (40, 80, 144, 208)
    decoder: tuple[int, ...] = (112, 64, 40, 24)


class AugmentConfig(_Strict):
    """How far training images are changed; 0 switches a change off.

    Attributes
    ----------
    rotation_degrees, scale, shift_mm, elastic_mm
        Largest in-plane rotation, relative size change, shift and smooth displacement.
    hu_shift, hu_scale, contrast
        Largest offset in HU, relative HU change, and relative change of soft-tissue contrast.
    noise_hu, blur, bias_hu
        Largest noise SD, blur or sharpening amount, amplitude of a low-frequency HU field.
    rim, rim_hu
        Probability of a bright band beside bone, and its largest mean height in HU.
    drop_context, erase
        Probability that context slabs are replaced by the centre, and that a rectangle is blanked.
    """

    rotation_degrees: float = 22.0
    scale: float = 0.15
    shift_mm: float = 12.0
    elastic_mm: float = 4.0
    hu_shift: float = 6.0
    hu_scale: float = 0.06
    contrast: float = 0.2
    noise_hu: float = 9.0
    blur: float = 0.9
    bias_hu: float = 5.0
    rim: float = 0.75
    rim_hu: float = 28.0
    drop_context: float = 0.12
    erase: float = 0.03


class RunConfig(_Strict):
    """What every run has.

    Attributes
    ----------
    minutes, steps
        Budget: wall-clock minutes of training (summed over resumes) or optimiser steps; one of them.
    threads
        CPU threads of PyTorch.
    command
        The command line that started the run, for the model card.
    init, init_commands
        Checkpoint of the segmentation run that this one starts from ("" for none), and the commands that made it.
    """

    data: tuple[str, ...]
    seed: int = 1
    minutes: Annotated[float, Field(ge=0)] = 0.0
    steps: Annotated[int, Field(ge=0)] = 0
    threads: Annotated[int, Field(ge=1)] = 2
    device: Literal["auto", "cpu", "cuda"] = "auto"
    validation_fraction: Annotated[float, Field(gt=0, lt=1)] = 0.12
    checkpoint_minutes: Annotated[float, Field(gt=0)] = 2.0
    log_seconds: float = 20.0
    command: str = ""
    init: str = ""
    init_commands: tuple[str, ...] = ()
    input: InputSpec = Field(default_factory=default_input)
    network: NetworkConfig = Field(default_factory=NetworkConfig)
    augment: AugmentConfig = Field(default_factory=AugmentConfig)

    @property
    def commands(self) -> tuple[str, ...]:
        """The commands that made the weights, in order."""
        return (*self.init_commands, self.command) if self.command else self.init_commands


class SegmentationConfig(RunConfig):
    """A run that trains the U-Net.

    Attributes
    ----------
    crop_columns
        Columns of a training image: the middle of the model grid, as a head is narrower than long; 0 keeps all.
    class_weights
        Of the cross entropy: background, then the subtypes.
    validate_minutes, validate_steps
        How often the fixed validation subset is segmented, by the kind of budget.
    patience
        Validations without improvement after which training stops; 0 never stops early.
    """

    task: Literal["segmentation"] = "segmentation"
    batch: Annotated[int, Field(ge=2)] = 16
    learning_rate: float = 2e-3
    weight_decay: float = 1e-2
    warmup: float = 0.04
    ema: float = 0.998
    crop_columns: int = 192
    class_weights: tuple[float, ...] = (1.0, 2.0, 2.0, 2.0, 2.5, 2.0)
    validate_minutes: float = 4.0
    validate_steps: int = 250
    validation_scans: int = 12
    patience: int = 0


class ClassificationConfig(RunConfig):
    """A run that trains the sequence stage on features of a trained U-Net, the one that `init` names.

    Attributes
    ----------
    rounds
        Augmented passes over the training scans, at most; the time budget may end them earlier.
    feature_share
        Share of the minutes that computing features may take.
    """

    task: Literal["classification"] = "classification"
    rounds: Annotated[int, Field(ge=0)] = 4
    feature_share: Annotated[float, Field(gt=0, lt=1)] = 0.75
    hidden: int = 64
    embed: int = 96
    dropout: float = 0.3
    batch: Annotated[int, Field(ge=1)] = 16
    learning_rate: float = 2e-3
    weight_decay: float = 2e-2
    study_weight: float = 1.0
