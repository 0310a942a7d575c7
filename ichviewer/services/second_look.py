"""What the models say beyond an analysis, when asked: the probability before thresholding, and how sure they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ichviewer.domain.errors import ModelPackageError
from ichviewer.domain.progress import Progress
from ichviewer.domain.volume import SliceStack
from ichviewer.services.analysis import AnalysisService

if TYPE_CHECKING:
    from ichviewer.inference.probability_map import ProbabilityMap, Spread


def heat_map(
    service: AnalysisService, stack: SliceStack, ctx: Progress | None = None, device: str = "auto"
) -> ProbabilityMap:
    """The segmentation model's probability of hemorrhage on every slice.

    Raises
    ------
    ModelPackageError
        If no segmentation model is installed.
    SeriesRefusedError, InferenceError, JobCancelledError
        As an analysis.
    """
    from ichviewer.inference.probability_map import probability_map

    package = service.models().segmentation
    if package is None:
        raise ModelPackageError("There is no heat map: no segmentation model is installed. Add one to the model folder.")
    return probability_map(service.session(package, device), stack, ctx)


def how_sure(service: AnalysisService, stack: SliceStack, ctx: Progress | None = None, device: str = "auto") -> Spread:
    """The standard deviation of the study's probabilities over small changes of the image.

    Raises
    ------
    ModelPackageError
        If no classification model is installed.
    SeriesRefusedError, InferenceError, JobCancelledError
        As an analysis.
    """
    from ichviewer.inference.probability_map import probability_spread

    package = service.models().classification
    if package is None:
        raise ModelPackageError(
            "How sure cannot be told: no classification model is installed. Add one to the model folder."
        )
    return probability_spread(service.session(package, device), stack, ctx)
