"""Typed configurations of a run; written to ``config.json`` and read back on resume."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from ichviewer.inference.package import InputSpec, WindowSpec

CONTEXT_MM = (-5.0, 0.0, 5.0)
BLOOD_HU = (12.0, 130.0)
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
    """Family and widths of a 2.5D U-Net.

    Attributes
    ----------
    family
        ``strided``: works at half resolution, for training and inference on a CPU. ``residual``: full resolution, residual
        blocks, strided convolutions, nnU-Net-like. ``classic``: the U-Net of Ronneberger et al. (2015) as FIELD section 1
        describes it: two 3 x 3 ReLU convolutions a level, max pooling, transpose convolutions, no normalisation.
    stem
        Channels of the first level (at half resolution in ``strided``, else at full resolution).
    encoder
        Channels of the levels below, each at half the resolution of the one before.
    decoder
        Channels on the way up.
    blocks
        Residual blocks a level (``residual`` only).
    deep_supervision
        Whether coarser levels of the decoder are trained to give the mask too (``residual`` only).
    mirrored
        On how many of the deepest levels each place is also given what lies at its place on the other side (``strided``
        only): readers tell a thin subdural from the bright rim of the bone by comparing the sides.
    """

    family: Literal["strided", "residual", "classic"] = "strided"
    channels: Annotated[int, Field(ge=1)] = 6
    stem: Annotated[int, Field(ge=1)] = 16
    encoder: Annotated[tuple[int, ...], Field(min_length=1)] = (40, 80, 144, 208)
    decoder: Annotated[tuple[int, ...], Field(min_length=1)] = (112, 64, 40, 24)
    blocks: Annotated[int, Field(ge=1, le=8)] = 1
    deep_supervision: bool = False
    mirrored: Annotated[int, Field(ge=0)] = 0

    @property
    def multiple(self) -> int:
        """Rows and columns of the input must be multiples of this."""
        return 2 ** (len(self.encoder) + (self.family == "strided"))

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if len(self.encoder) != len(self.decoder):
            raise ValueError(f"{len(self.encoder)} encoder widths need as many decoder widths, got {len(self.decoder)}")
        if self.deep_supervision and self.family != "residual":
            raise ValueError("deep_supervision is for the family 'residual'")
        if self.mirrored and self.family != "strided":
            raise ValueError("mirrored is for the family 'strided'")
        if self.mirrored > len(self.encoder):
            raise ValueError(f"mirrored levels: {self.mirrored} of {len(self.encoder)}")
        return self


class EncoderConfig(_Strict):
    """What turns a slice into features for the sequence stage.

    Attributes
    ----------
    family
        ``unet``: a trained U-Net, frozen (`init` names its run). ``resnet``: a ResNet trained on the labels of slices.
    blocks
        Bottleneck blocks of the four stages; (3, 4, 23, 3) is ResNet-101 (He et al. 2015).
    width
        Channels of the first stage; features are 32 times as many (64 gives 2048).
    share
        Share of the budget (minutes or steps) that training the encoder takes.
    batch, learning_rate
        Of training the encoder.
    """

    family: Literal["unet", "resnet"] = "unet"
    blocks: Annotated[tuple[int, ...], Field(min_length=4, max_length=4)] = (3, 4, 23, 3)
    width: Annotated[int, Field(ge=2)] = 64
    share: Annotated[float, Field(gt=0, lt=1)] = 0.6
    batch: Annotated[int, Field(ge=2)] = 16
    learning_rate: Annotated[float, Field(ge=0)] = 1e-4


class LossConfig(_Strict):
    """Parts of the loss of a mask.

    Attributes
    ----------
    cross_entropy, dice, any_dice
        Weights of the cross entropy, of the mean overlap loss of the subtypes, and of the overlap loss of any hemorrhage.
    focal_gamma
        Focal cross entropy (Lin et al. 2017) with this exponent; 0 is plain cross entropy.
    tversky_alpha, tversky_beta
        Weight of false positives and of false negatives in the overlap losses (Salehi et al. 2017); .5 and .5 is Dice,
        a larger beta favours sensitivity.
    """

    cross_entropy: Annotated[float, Field(ge=0)] = 1.0
    dice: Annotated[float, Field(ge=0)] = 1.0
    any_dice: Annotated[float, Field(ge=0)] = 0.5
    focal_gamma: Annotated[float, Field(ge=0, le=5)] = 0.0
    tversky_alpha: Annotated[float, Field(gt=0, lt=1)] = 0.5
    tversky_beta: Annotated[float, Field(gt=0, lt=1)] = 0.5


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
    drop_context, single, erase
        Probability that a context slab is replaced by the centre, that all are (a study of one slice), and that a strip of
        the border is blanked.
    clipped
        Probability that HU end at the edges of a brain window, as in images that were exported with it.
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
    single: float = 0.12
    erase: float = 0.03
    clipped: float = 0.12


class RunConfig(_Strict):
    """What every run has.

    Attributes
    ----------
    minutes, steps
        Budget: wall-clock minutes of training (summed over resumes) or optimiser steps; one of them.
    threads
        CPU threads of PyTorch.
    workers
        Threads that prepare batches ahead; the batches do not depend on their number.
    precision
        ``auto``: bfloat16 on a GPU that has it, else float16 with loss scaling on a GPU, float32 on a CPU.
    folds, fold
        K-fold cross-validation over patients: `folds` parts, of which number `fold` (0..folds-1) validates. 0 folds:
        `validation_fraction` of the patients validates.
    clip
        Largest norm of the gradient; 0 does not clip.
    patience
        Validations without improvement after which training stops; 0 never stops early.
    stands_out_hu
        Blood that stands out from its slice by less than this (`training.datasets.faint`) teaches nothing, neither blood nor
        none; 0: all of it teaches.
    progress
        Whether a progress bar is drawn (on a terminal only).
    command
        The command line that started the run, for the model card.
    init, init_commands
        Run, checkpoint or model package of a segmentation that this one starts from ("" for none), and the commands that
        made it.
    """

    data: tuple[str, ...]
    seed: int = 1
    minutes: Annotated[float, Field(ge=0)] = 0.0
    steps: Annotated[int, Field(ge=0)] = 0
    threads: Annotated[int, Field(ge=1)] = 2
    workers: Annotated[int, Field(ge=1)] = 1
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    folds: Annotated[int, Field(ge=0)] = 0
    fold: Annotated[int, Field(ge=0)] = 0
    clip: Annotated[float, Field(ge=0)] = 5.0
    patience: Annotated[int, Field(ge=0)] = 0
    stands_out_hu: Annotated[float, Field(ge=0)] = 0.0
    progress: bool = True
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

    @model_validator(mode="after")
    def _run_fits(self) -> Self:
        if self.network.channels != self.input.channels:
            raise ValueError(
                f"network.channels is {self.network.channels}, but the input has {self.input.channels}: "
                f"{len(self.input.context_mm)} context slabs x {len(self.input.windows)} windows"
            )
        if self.input.size % self.network.multiple:
            raise ValueError(f"input.size must be a multiple of {self.network.multiple} for this network")
        if self.folds == 1 or (self.fold and self.fold >= self.folds):
            raise ValueError(f"fold {self.fold} of {self.folds}: folds is 0 or at least 2, and fold counts from 0")
        return self


class SegmentationConfig(RunConfig):
    """A run that trains the U-Net.

    Attributes
    ----------
    crop_columns
        Columns of a training image: the middle of the model grid, as a head is narrower than long; 0 keeps all.
    class_weights
        Of the cross entropy: background, then the subtypes.
    teachers
        Runs, checkpoints or model packages whose mean probabilities are learned beside the truth.
    teacher_share
        Part of the loss that they have.
    validate_minutes, validate_steps
        How often the fixed validation subset is segmented, by the kind of budget.
    """

    task: Literal["segmentation"] = "segmentation"
    batch: Annotated[int, Field(ge=2)] = 16
    learning_rate: Annotated[float, Field(ge=0)] = 2e-3
    weight_decay: Annotated[float, Field(ge=0)] = 1e-2
    warmup: Annotated[float, Field(ge=0, lt=1)] = 0.04
    ema: Annotated[float, Field(ge=0, lt=1)] = 0.998
    crop_columns: Annotated[int, Field(ge=0)] = 192
    class_weights: Annotated[tuple[float, ...], Field(min_length=6, max_length=6)] = (1.0, 2.0, 2.0, 2.0, 2.5, 2.0)
    loss: LossConfig = Field(default_factory=LossConfig)
    teachers: tuple[str, ...] = ()
    teacher_share: Annotated[float, Field(gt=0, lt=1)] = 0.5
    validate_minutes: float = 4.0
    validate_steps: int = 250
    validation_scans: int = 12

    @model_validator(mode="after")
    def _crop_fits(self) -> Self:
        if self.crop_columns > self.input.size or self.crop_columns % self.network.multiple:
            raise ValueError(
                f"crop_columns must be 0 or a multiple of {self.network.multiple} up to input.size ({self.input.size})"
            )
        if self.teachers and self.network.deep_supervision:
            raise ValueError("teachers give one mask: network.deep_supervision must be false with them")
        return self


class ClassificationConfig(RunConfig):
    """A run that trains the sequence stage on features of slices.

    Attributes
    ----------
    encoder
        What makes the features.
    rounds
        Augmented passes over the training scans, at most; the time budget may end them earlier.
    feature_share
        Share of the minutes that computing features may take.
    lstm
        Widths of bidirectional LSTM layers before the GRU; (512, 512) with hidden 256 is the stage of FIELD section 1.
    hidden
        Width of the bidirectional GRU.
    embed
        Width of the embedding of the bottleneck features. 0 leaves them out: slices are judged by what the U-Net outlines
        alone, which holds better on scanners that were not trained on.
    any_weight
        Weight of `any` in the log-loss; 2 in RSNA 2019.
    ema
        Decay of the averaged weights of the sequence stage, which are what is judged and shipped.
    judge_steps
        How often the validation scans are judged.
    """

    task: Literal["classification"] = "classification"
    encoder: EncoderConfig = Field(default_factory=EncoderConfig)
    rounds: Annotated[int, Field(ge=0)] = 4
    feature_share: Annotated[float, Field(gt=0, lt=1)] = 0.75
    lstm: tuple[int, ...] = ()
    hidden: Annotated[int, Field(ge=1)] = 64
    embed: Annotated[int, Field(ge=0)] = 96
    dropout: Annotated[float, Field(ge=0, lt=1)] = 0.3
    batch: Annotated[int, Field(ge=1)] = 16
    learning_rate: Annotated[float, Field(ge=0)] = 2e-3
    weight_decay: Annotated[float, Field(ge=0)] = 2e-2
    study_weight: Annotated[float, Field(ge=0)] = 1.0
    ema: Annotated[float, Field(ge=0, lt=1)] = 0.98
    any_weight: Annotated[float, Field(gt=0)] = 2.0
    judge_steps: Annotated[int, Field(ge=1)] = 100

    @model_validator(mode="after")
    def _encoder_fits(self) -> Self:
        if self.encoder.family == "unet" and not self.init:
            raise ValueError("init must name the run or checkpoint of a segmentation whose U-Net makes the features")
        if self.encoder.family == "resnet" and not self.embed:
            raise ValueError("embed must be 1 or more: a resnet has no maps that could stand for its features")
        return self
