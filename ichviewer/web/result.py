"""What the web page and the API say about one analysed series."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.finding import SeriesAnalysis, probability_text
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype, short_name
from ichviewer.domain.series import Series
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window

if TYPE_CHECKING:
    from ichviewer.inference.package import ModelPackage

_BRAIN = Window(40, 80)


def key_slice(analysis: SeriesAnalysis, count: int) -> int:
    """Slice that shows the result best: of the largest finding, else the most probable one, else the middle one."""
    if analysis.findings:
        return analysis.findings[0].key_slice
    scored = [(slice_[ANY], -k) for k, slice_ in enumerate(analysis.slice_probabilities) if slice_[ANY] is not None]
    return -max(scored)[1] if scored else count // 2


def interpretation(analysis: SeriesAnalysis) -> list[str]:
    """One line for each class, in the order of the probabilities, each with its threshold."""
    lines = []
    for key in PROBABILITY_ORDER:
        title = "Any hemorrhage" if key == ANY else f"{Subtype.from_key(key).title} hemorrhage"
        probability, threshold = analysis.probabilities[key], analysis.thresholds.get(key)
        if probability is None or threshold is None:
            lines.append(f"{title}: not assessed.")
            continue
        stated = f"probability {probability_text(probability, threshold)}"
        verdict = "positive, at or above" if probability >= threshold else "negative, below"
        lines.append(f"{title}: {verdict} its threshold ({stated}, threshold {threshold:.2f}).")
    return lines


def describe_model(package: ModelPackage) -> dict[str, Any]:
    """A model package as the API lists it."""
    spec = package.spec
    return {
        "name": spec.name,
        "version": spec.version,
        "task": spec.task,
        "sha256": spec.sha256,
        "intended_use": spec.intended_use,
        "limits": spec.limits,
        "metrics": dict(spec.metrics),
        "metrics_data": spec.metrics_data,
    }


def describe(series: Series, stack: SliceStack, analysis: SeriesAnalysis) -> dict[str, Any]:
    """The answer to an upload; holds no name, identifier or date of the patient.

    Parameters
    ----------
    stack
        The slices that were analysed; the key image is drawn from them.

    Returns
    -------
    dict
        Ready for JSON. ``key_image`` holds a PNG (base64), its slice index k and SOP Instance UID.
    """
    from ichviewer.render.raster import encode_png, render_slice

    k = key_slice(analysis, len(stack))
    labels = analysis.mask.labels[k] if analysis.mask is not None else None
    correction = analysis.hu_correction
    picture = encode_png(render_slice(stack.hu[k], _BRAIN, labels))
    return {
        "schema": 1,
        "app": {"name": "ichviewer", "version": __version__},
        "statement": RESEARCH_USE,
        "series_instance_uid": analysis.series_instance_uid,
        "series": series.title,
        "slices": len(stack),
        "hu_correction": None if correction is None else {"slope": correction.slope, "offset": correction.offset},
        "positive": analysis.positive,
        "order": list(PROBABILITY_ORDER),
        "probabilities": dict(analysis.probabilities.values),
        "thresholds": {key: analysis.thresholds.get(key) for key in PROBABILITY_ORDER},
        "over_threshold": list(analysis.over_threshold),
        "interpretation": interpretation(analysis),
        "volumes_ml": dict(analysis.volumes_ml),
        "findings": [
            {
                "index": finding.index,
                "subtype": finding.subtype.key,
                "short": short_name(finding.subtype.key),
                "volume_ml": round(finding.volume_ml, 3),
                "largest_diameter_mm": round(finding.largest_diameter_mm, 1),
                "slices": list(finding.slices),
                "key_slice": finding.key_slice,
                "side": finding.side,
                "mean_hu": round(finding.mean_hu, 1),
            }
            for finding in analysis.findings
        ],
        "models": [
            {"name": model.name, "version": model.version, "task": model.task, "sha256": model.sha256}
            for model in analysis.models
        ],
        "device": {
            "requested": analysis.device.requested,
            "provider": analysis.device.provider,
            "name": analysis.device.name,
            "note": analysis.device.note,
        },
        "seconds": {stage: round(seconds, 3) for stage, seconds in analysis.seconds.items()},
        "warnings": [{"code": warning.code, "message": warning.message} for warning in analysis.warnings],
        "key_image": {
            "slice": k,
            "sop_instance_uid": stack.sop_instance_uids[k],
            "window": {"level": _BRAIN.level, "width": _BRAIN.width},
            "png": base64.b64encode(picture).decode("ascii"),
        },
    }
