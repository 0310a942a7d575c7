"""Key images of an analysis: chosen slices as a radiologist looks at them, plain and with the overlay."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.language import ENGLISH, Language
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.render.key_view import KeyView, to_png
from ichviewer.render.lettering import Lettering
from ichviewer.render.raster import UInt8Array
from ichviewer.report.content import KeyImage

BRAIN = Window(40, 80)


def key_slices(
    analysis: SeriesAnalysis,
    count: int,
    at_most: int = 6,
    language: Language = ENGLISH,
    rejected: Collection[int] = (),
) -> tuple[tuple[int, str], ...]:
    """Slices worth a picture, each with its caption.

    The key slice of each of the largest findings; where there is none, three slices spread over the middle of the series
    (a reader wants to see what was looked at).

    Parameters
    ----------
    count
        Number of slices of the series.
    rejected
        Numbers of the findings that a reader rejected: the marked slice leaves them out, and the caption says why.
    """
    texts: dict[int, list[str]] = {}
    for finding in analysis.findings:
        if finding.key_slice not in texts and len(texts) == at_most:
            continue
        side = "" if finding.side == "midline" else f" {language.tr(finding.side)}"
        state = f" ({language.tr('rejected')})" if finding.index in rejected else ""
        texts.setdefault(finding.key_slice, []).append(
            f"#{finding.index} {finding.subtype.short}{side} {language.decimals(f'{finding.volume_ml:.1f}')} mL{state}"
        )
    if texts:
        return tuple((k, _shortened(parts, language)) for k, parts in texts.items())
    chosen = sorted({round((count - 1) * share) for share in (0.3, 0.5, 0.7)})
    return tuple((k, "") for k in chosen)


def _shortened(parts: list[str], language: Language) -> str:
    if len(parts) == 1:
        return parts[0]
    text = language.tr("{first}, {last}", first=parts[0], last=parts[1])
    return text if len(parts) == 2 else language.tr("{first} and {count} more", first=text, count=len(parts) - 2)


def key_images(
    stack: SliceStack,
    analysis: SeriesAnalysis,
    window: Window = BRAIN,
    reviewed: Mapping[int, UInt8Array] | None = None,
    lettering: Lettering | None = None,
    rejected: Collection[int] = (),
) -> tuple[KeyImage, ...]:
    """Render the key slices; `reviewed` are labels by slice that are drawn in place of those of the mask, and captions name
    the findings of the numbers `rejected` as such.

    Axial slices are shown in radiological orientation (the patient's right on the left, front up) whatever way they are
    stored, cropped to the head, with square pixels. Nothing that names the patient is drawn into them; that the HU
    were corrected or the mask edited by hand is, in a corner, in the language of `lettering` as the captions.

    Returns
    -------
    tuple
        With PNG files of the plain and of the marked slice.
    """
    result = []
    parts = (analysis.hu_correction, analysis.edit)
    lettering = lettering or Lettering()
    note = "; ".join(lettering.said(part.short) for part in parts if part is not None)
    for k, text in key_slices(analysis, len(stack), language=lettering.language, rejected=rejected):
        view = KeyView(stack.hu[k], stack.geometry, note, lettering=lettering)
        plain = to_png(view.picture(stack.hu[k], window).convert("L"))
        marked = plain
        if analysis.mask is not None:
            labels = (reviewed or {}).get(k, analysis.mask.labels[k])
            marked = to_png(view.picture(stack.hu[k], window, labels))
        result.append(
            KeyImage(
                slice_index=k,
                slice_count=len(stack),
                position_mm=float(stack.geometry.distances[k]),
                caption=text,
                plain_png=plain,
                marked_png=marked,
                language=lettering.language,
            )
        )
    return tuple(result)
