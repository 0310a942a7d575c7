"""``look``: a sheet of slices, plain and with what a package finds on them, for a human to judge."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.inference import predict
from ichviewer.inference.package import ModelPackage, load_package
from ichviewer.inference.session import Session, open_session
from training.datasets.labels import NOT_ANNOTATED, Labels
from training.datasets.record import LabelledScan, ScanRecord, load_scan
from training.errors import UsageError

Log = Callable[[str], None]
Rgb = npt.NDArray[np.uint8]

BRAIN = Window(40, 80)
SIDE = 256
_CAPTION, _LEGEND, _GAP = 18, 24, 4
_BODY_HU = -300
_MARGIN = 4
_GREY, _WHITE = (190, 190, 190), (255, 255, 255)


@dataclass(frozen=True, eq=False)
class Cell:
    """One slice on the sheet: pictures of `SIDE` pixels beside each other, and a line on what they show."""

    pictures: tuple[Rgb, ...]
    caption: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``look``."""
    parser.add_argument("package", type=Path, help="package folder (models/NAME)")
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="data folder(s)")
    parser.add_argument("--out", type=Path, required=True, help="picture to write, e.g. montage.png")
    parser.add_argument("--scans", type=int, default=12, help="at most so many scans, evenly over each folder; 0: all")
    parser.add_argument("--slices", type=int, default=3, help="at most so many slices a scan: those with most found")
    parser.add_argument("--columns", type=int, default=3, help="slices beside each other")
    parser.add_argument("--device", default="cpu", help="device of ONNX Runtime (cpu, cuda, auto)")
    parser.add_argument("--threads", type=int, default=2, help="CPU threads (default 2)")


def look_command(arguments: argparse.Namespace, log: Log) -> int:
    """Write the sheet.

    Raises
    ------
    UsageError
        If an option does not fit.
    """
    from training.evaluate import records_of
    from training.runs import write_atomic

    if min(arguments.scans, arguments.slices - 1, arguments.columns - 1) < 0:
        raise UsageError("--slices and --columns are at least 1, --scans at least 0.")
    if arguments.out.suffix.lower() != ".png" or not arguments.out.parent.is_dir():
        raise UsageError(f"--out is a PNG file in a folder that exists, not {arguments.out}.")
    records = [record for folder in arguments.data for record in _evenly(records_of([folder]), arguments.scans)]
    package = load_package(arguments.package)
    cells: list[Cell] = []
    with open_session(package, arguments.device, arguments.threads) as session:
        for n, record in enumerate(records, 1):
            cells += cells_of(session, record, arguments.slices)
            if n % 10 == 0:
                log(f"{n} of {len(records)} scans")
    picture = sheet(cells, min(arguments.columns, len(cells)), _title(package))
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG")
    write_atomic(arguments.out, stream.getvalue())
    log(f"written: {arguments.out} ({len(cells)} slices of {len(records)} scans)")
    return 0


def _evenly(records: Sequence[ScanRecord], limit: int) -> list[ScanRecord]:
    """At most `limit` of them from first to last; data sets are often sorted by what they hold."""
    if not limit or len(records) <= limit:
        return list(records)
    return [records[n] for n in np.linspace(0, len(records) - 1, limit).round().astype(int)]


def _title(package: ModelPackage) -> str:
    return f"{package.spec.name} {package.spec.version}   brain window {BRAIN.level:.0f}/{BRAIN.width:.0f}"


def cells_of(session: Session, record: ScanRecord, count: int) -> list[Cell]:
    """Slices of one scan with what the package says of them: a mask of a segmentation, else probabilities.

    Parameters
    ----------
    count
        At most so many slices: those with most found, or spread over the scan where nothing is found.
    """
    scan = load_scan(record)
    stack = scan.stack
    if session.package.spec.task == "segmentation":
        labels = predict.segment(session, stack).labels
        chosen = _chosen((labels > 0).sum(axis=(1, 2)), count)
        told = [_found_text(labels[k], float(stack.geometry.voxel_ml[k])) for k in chosen]
    else:
        slices = [one.values for one in predict.classify(session, stack).slices]
        any_ = np.array([values[PROBABILITY_ORDER[0]] for values in slices])
        labels = None
        chosen = _chosen(any_, count)
        told = [_probability_text(slices[k]) for k in chosen]
    part = _head(stack)
    cells = []
    for k, text in zip(chosen, told, strict=True):
        pictures = [_picture(stack, int(k), part, None)]
        if labels is not None:
            pictures.append(_picture(stack, int(k), part, labels[k]))
        name = f"{record.scan_id} {k + 1}/{len(stack)}"
        cells.append(Cell(tuple(pictures), f"{text} | truth {_truth_text(scan, int(k))} | {name}"))
    return cells


def _chosen(score: npt.NDArray[Any], count: int) -> npt.NDArray[np.intp]:
    """Slices with the highest score, ascending; evenly spread slices where all scores are 0."""
    count = min(count, len(score))
    if not score.any():
        return ((np.arange(count) + 0.5) * len(score) / count).astype(np.intp)
    return np.sort(np.argsort(-score, kind="stable")[:count])


def _found_text(labels: npt.NDArray[np.uint8], voxel_ml: float) -> str:
    """Volume on this slice by subtype."""
    parts = [f"{s.short} {(labels == s).sum() * voxel_ml:.1f} mL" for s in Subtype if (labels == s).any()]
    return "found " + (", ".join(parts) or "nothing")


def _probability_text(values: Any) -> str:
    return f"any {values[PROBABILITY_ORDER[0]]:.2f} " + " ".join(f"{s.short} {values[s.key]:.2f}" for s in Subtype)


def _truth_text(scan: LabelledScan, k: int) -> str:
    """Subtypes of the slice by its mask where it has one, else by its labels; "?" where nobody said."""
    if scan.truth is not None and not (scan.truth.labels[k] == NOT_ANNOTATED).any():
        plane = scan.truth.labels[k]
        names = [s.short for s in Subtype if (plane == s).any()]
        return ", ".join(names) or ("some" if plane.any() else "none")
    known: Labels = scan.slices[k] if scan.slices else (None,)
    names = [s.short for s, value in zip(Subtype, known[1:], strict=False) if value]
    return ", ".join(names) or ("some" if known[0] else "?" if known[0] is None else "none")


def _head(stack: SliceStack) -> tuple[slice, slice]:
    """Rows and columns that hold anything denser than air, with a margin."""
    body = np.asarray((stack.hu > _BODY_HU).any(axis=0))
    if not body.any():
        return slice(None), slice(None)
    return _range(np.asarray(body.any(axis=1))), _range(np.asarray(body.any(axis=0)))


def _range(used: npt.NDArray[np.bool_]) -> slice:
    where = np.flatnonzero(used)
    return slice(max(0, int(where[0]) - _MARGIN), int(where[-1]) + 1 + _MARGIN)


def _picture(stack: SliceStack, k: int, part: tuple[slice, slice], labels: npt.NDArray[np.uint8] | None) -> Rgb:
    """Slice k in the brain window, uint8 (SIDE, SIDE, 3) in its true proportions, labels outlined in their colours."""
    hu = stack.hu[k][part].astype(np.float32)
    grey = (np.clip((hu - BRAIN.low) / BRAIN.width, 0, 1) * 255).astype(np.uint8)
    height, width = (n * mm for n, mm in zip(grey.shape, stack.geometry.spacing, strict=True))
    scale = SIDE / max(height, width)
    shape = max(1, round(width * scale)), max(1, round(height * scale))
    rgb = np.repeat(np.asarray(Image.fromarray(grey).resize(shape, Image.Resampling.BILINEAR))[..., None], 3, axis=2)
    if labels is not None:
        # Outlined after enlarging, so that the line is as thin on every scan.
        large = np.asarray(Image.fromarray(labels[part]).resize(shape, Image.Resampling.NEAREST))
        around = np.pad(large, 1, mode="edge")
        neighbours = (around[:-2, 1:-1], around[2:, 1:-1], around[1:-1, :-2], around[1:-1, 2:])
        edge = np.any([large != other for other in neighbours], axis=0)
        for subtype in Subtype:
            rgb[edge & (large == subtype)] = subtype.rgb
    result = np.zeros((SIDE, SIDE, 3), np.uint8)
    top, left = (SIDE - rgb.shape[0]) // 2, (SIDE - rgb.shape[1]) // 2
    result[top : top + rgb.shape[0], left : left + rgb.shape[1]] = rgb
    return result


def sheet(cells: Sequence[Cell], columns: int, title: str) -> Rgb:
    """All cells in rows below a legend of the colours: uint8 (rows, columns, 3)."""
    count = max(len(cell.pictures) for cell in cells)
    width, height = count * SIDE + _GAP, SIDE + _CAPTION + _GAP
    rows = -(-len(cells) // columns)
    image = Image.new("RGB", (columns * width, _LEGEND + rows * height))
    draw = ImageDraw.Draw(image)
    small = ImageFont.load_default(12)
    x = 4.0
    for text, colour in [(title, _WHITE), *((subtype.short, subtype.rgb) for subtype in Subtype if count > 1)]:
        draw.text((x, 5), text, fill=colour, font=small)
        x += draw.textlength(text, font=small) + 14
    for n, cell in enumerate(cells):
        left, top = n % columns * width, _LEGEND + n // columns * height
        for m, picture in enumerate(cell.pictures):
            image.paste(Image.fromarray(picture), (left + m * SIDE, top + _CAPTION))
        draw.text((left + 3, top + 2), _cut(draw, cell.caption, width - 8, small), fill=_GREY, font=small)
    return np.asarray(image)


def _cut(draw: ImageDraw.ImageDraw, text: str, width: float, font: Any) -> str:
    """The text as far as it fits; what it ends with (the scan's name) may go."""
    if draw.textlength(text, font=font) <= width:
        return text
    while text and draw.textlength(text + "...", font=font) > width:
        text = text[:-1]
    return text + "..."
