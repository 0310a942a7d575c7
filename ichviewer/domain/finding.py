"""What an analysis says: probabilities, findings, and who and what computed them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ichviewer.domain.correction import HuCorrection
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.mask_edit import MaskEdit
from ichviewer.domain.series import ReadWarning
from ichviewer.domain.volume import LabelStack

NO_BRAIN = "no-brain"
"""Code of the warning that a series shows no brain."""


@dataclass(frozen=True)
class Probabilities:
    """Six probabilities; one that was not assessed is None, never 0.

    Attributes
    ----------
    values
        0..1 or None, keyed by `PROBABILITY_ORDER`; missing keys count as not assessed.
    """

    values: Mapping[str, float | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = set(self.values) - set(PROBABILITY_ORDER)
        if unknown:
            raise ValueError(f"unknown classes {sorted(unknown)}")
        full: dict[str, float | None] = {}
        for key in PROBABILITY_ORDER:
            value = self.values.get(key)
            if value is not None and not 0.0 <= value <= 1.0:
                raise ValueError(f"probability {value} of {key} is outside 0..1")
            full[key] = None if value is None else float(value)
        object.__setattr__(self, "values", MappingProxyType(full))

    def __getitem__(self, key: str) -> float | None:
        return self.values[key]

    def __reduce__(self) -> tuple[type[Probabilities], tuple[dict[str, float | None]]]:
        return Probabilities, (dict(self.values),)

    def over(self, thresholds: Mapping[str, float]) -> tuple[str, ...]:
        """Classes whose probability reaches its threshold, in the order of `PROBABILITY_ORDER`."""
        return tuple(
            key for key, value in self.values.items() if value is not None and key in thresholds and value >= thresholds[key]
        )

    @property
    def assessed(self) -> bool:
        """Whether anything was assessed at all."""
        return any(value is not None for value in self.values.values())


def probability_text(value: float, threshold: float | None = None) -> str:
    """A probability as every screen and report writes it.

    Two decimals; never rounded to a certainty that no model has (``<0.01``, ``>0.99``), and three where a value below its
    threshold would be rounded up to it and seem to reach it.
    """
    if value < 0.005:
        return "<0.01"
    if value > 0.995:
        return ">0.99"
    text = f"{value:.2f}"
    if threshold is not None and value < threshold and text >= f"{threshold:.2f}":
        return f"{math.floor(value * 1000) / 1000:.3f}"
    return text


@dataclass(frozen=True)
class ModelIdentity:
    """The model that produced a result.

    Attributes
    ----------
    task
        ``segmentation`` or ``classification``.
    sha256
        Of the ONNX file, lower-case hex.
    """

    name: str
    version: str
    task: str
    sha256: str


@dataclass(frozen=True)
class DeviceReport:
    """Where the models really ran.

    Attributes
    ----------
    requested
        What was asked for: auto, cpu, cuda, tensorrt.
    provider
        First entry of ``InferenceSession.get_providers()``: what really ran.
    name
        For people, e.g. ``CPU, 2 threads`` or ``NVIDIA H200 (CUDA)``.
    note
        Why it is not what was requested, or "".
    """

    requested: str
    provider: str
    name: str
    note: str = ""


BY_MODEL, EDITED, BY_READER = "model", "edited", "reader"
"""Where a finding comes from: as the model made it, changed by hand, or added by hand."""


@dataclass(frozen=True)
class Finding:
    """One connected hemorrhage of one subtype.

    Attributes
    ----------
    index
        Number of the finding in this analysis, from 1, largest first. Editing keeps the numbers; what is added by hand
        gets the next one.
    volume_ml
        Planimetric: sum over slices of area times the slice's own extent.
    probability
        Highest probability of the subtype among the slices it lies on (classifier), or None if not assessed.
    slices
        (first, last) slice index k, inclusive.
    key_slice
        Slice k with the largest area.
    largest_diameter_mm
        Longest in-plane distance within one slice.
    centroid
        LPS mm.
    box
        (k0, j0, i0, k1, j1, i1), half open.
    side
        ``left``, ``right`` or ``midline`` of the head's own middle.
    mean_hu
        Mean HU inside.
    source
        `BY_MODEL`, `EDITED` or `BY_READER`.
    """

    index: int
    subtype: Subtype
    volume_ml: float
    probability: float | None
    slices: tuple[int, int]
    key_slice: int
    largest_diameter_mm: float
    centroid: tuple[float, float, float]
    box: tuple[int, int, int, int, int, int]
    side: str
    mean_hu: float
    source: str = BY_MODEL


@dataclass(frozen=True, eq=False)
class SeriesAnalysis:
    """Result of analysing one series.

    Attributes
    ----------
    series_instance_uid
        The series it belongs to.
    probabilities
        Of the whole study.
    thresholds
        Keyed by `PROBABILITY_ORDER`; of the classification package.
    slice_probabilities
        One per slice k.
    mask
        Label map on the native slices, or None where no segmentation model ran.
    volumes_ml
        Keyed by subtype key; None where not assessed.
    findings
        Largest first.
    models, device
        What ran and where.
    seconds
        Wall time by stage: load, preprocess, segment, classify, findings.
    warnings
        Of reading and of analysing; every output carries them.
    hu_correction
        The correction that the analysed HU carried by the reader's choice, or None; every output states it.
    edit
        What was done to the mask by hand, or None where it is the model's; volumes and findings are of the edited mask.
    """

    series_instance_uid: str
    probabilities: Probabilities
    thresholds: Mapping[str, float]
    slice_probabilities: tuple[Probabilities, ...]
    mask: LabelStack | None
    volumes_ml: Mapping[str, float | None]
    findings: tuple[Finding, ...]
    models: tuple[ModelIdentity, ...]
    device: DeviceReport
    seconds: Mapping[str, float] = field(default_factory=dict)
    warnings: tuple[ReadWarning, ...] = ()
    hu_correction: HuCorrection | None = None
    edit: MaskEdit | None = None

    @property
    def no_brain(self) -> bool:
        """Whether the series shows no brain: its probabilities mean nothing."""
        return any(warning.code == NO_BRAIN for warning in self.warnings)

    @property
    def over_threshold(self) -> tuple[str, ...]:
        """Classes of the study whose probability reaches its threshold."""
        return self.probabilities.over(self.thresholds)

    @property
    def positive(self) -> bool | None:
        """Whether the models call the study positive; None where no probability was assessed, or none means anything."""
        return bool(self.over_threshold) if self.probabilities.assessed and not self.no_brain else None
