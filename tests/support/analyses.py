"""Analyses with known contents, for tests of writers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import DeviceReport, Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.series import ReadWarning, Series
from ichviewer.domain.volume import LabelStack, SliceStack

SEGMENTER = ModelIdentity("test-segmenter", "1.2.3", "segmentation", "a" * 64)
CLASSIFIER = ModelIdentity("test-classifier", "3.2.1", "classification", "b" * 64)


def labels_for(stack: SliceStack, subtypes: tuple[Subtype, ...]) -> npt.NDArray[np.uint8]:
    """uint8 (k, j, i): one box per subtype, each on other slices and at another, asymmetric place."""
    count, rows, columns = stack.hu.shape
    labels = np.zeros(stack.hu.shape, np.uint8)
    for n, subtype in enumerate(subtypes):
        k = min(1 + n, count - 1)
        j, i = rows // 4 + 2 * n, columns // 3 + 3 * n
        labels[k : k + 2, j : j + rows // 8, i : i + columns // 5] = subtype
    return labels


def analysis_of(
    series: Series,
    stack: SliceStack,
    subtypes: tuple[Subtype, ...] = (Subtype.INTRAPARENCHYMAL, Subtype.SUBDURAL),
    with_mask: bool = True,
    assessed: bool = True,
) -> SeriesAnalysis:
    """An analysis whose findings match its mask in number and place (their figures are made up)."""
    labels = labels_for(stack, subtypes)
    findings = tuple(_finding(n + 1, subtype, labels) for n, subtype in enumerate(subtypes))
    values = {key: round(0.05 + 0.1 * n, 3) for n, key in enumerate(PROBABILITY_ORDER)} if assessed else {}
    if assessed and subtypes:
        values["any"] = 0.9
    probabilities = Probabilities(values)
    return SeriesAnalysis(
        series_instance_uid=series.series_instance_uid,
        probabilities=probabilities,
        thresholds=dict.fromkeys(PROBABILITY_ORDER, 0.7),
        slice_probabilities=(probabilities,) * len(stack),
        mask=LabelStack(labels, stack.geometry) if with_mask else None,
        volumes_ml={},
        findings=findings,
        models=(SEGMENTER, CLASSIFIER),
        device=DeviceReport("auto", "CPUExecutionProvider", "CPU, 2 threads"),
        seconds={"segment": 1.25},
        warnings=(ReadWarning("gantry-tilt", "The gantry was tilted."),),
    )


def _finding(index: int, subtype: Subtype, labels: npt.NDArray[np.uint8]) -> Finding:
    k, j, i = np.nonzero(labels == subtype)
    return Finding(
        index=index,
        subtype=subtype,
        volume_ml=12.5 / index,
        probability=None if index == 2 else 0.75,
        slices=(int(k.min()), int(k.max())),
        key_slice=int(k.min()),
        largest_diameter_mm=21.5,
        centroid=(1.0, 2.0, 3.0),
        box=(int(k.min()), int(j.min()), int(i.min()), int(k.max()) + 1, int(j.max()) + 1, int(i.max()) + 1),
        side=("left", "right", "midline")[index % 3],
        mean_hu=61.5,
    )
