"""The picture book: what the phantom looks like, in brain window: ``python -m training picture-book``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import Subtype
from ichviewer.domain.window import Window
from training.phantom.make import Family, Scanner, make_scan
from training.phantom.montage import BRAIN, montage
from training.phantom.scan import PhantomScan

LARGEST = 300_000
"""Bytes of a picture."""
_SHOWN = 12
_PLACE_RGB = (
    (0, 0, 0),
    (230, 120, 60),
    (70, 130, 220),
    (230, 200, 60),
    (90, 200, 190),
    (255, 60, 120),
    (150, 70, 230),
    (255, 255, 255),
    (120, 60, 30),
    (30, 60, 120),
    (60, 110, 60),
)
"""Colour of each `training.phantom.anatomy.Anatomy`."""


def draw_pictures(out: Path, *, seed: int = 7000, size: int = 256, log: Callable[[str], None] = print) -> list[Path]:
    """Write ``phantom-*.png``.

    Parameters
    ----------
    out
        Folder of the pictures.
    seed
        Of the first head.
    size
        Rows and columns of each slice.

    Returns
    -------
    list of Path
        The pictures: one for each subtype, hard negatives, and both scanners on the same head.
    """
    from PIL import Image

    out.mkdir(parents=True, exist_ok=True)
    written = []

    def write(name: str, picture: npt.NDArray[np.uint8]) -> None:
        path = out / f"phantom-{name}.png"
        image = Image.fromarray(picture)
        # Few greys where many would be too much for a repository: noise does not compress.
        for colours in (256, 128, 64, 32, 16):
            image.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
            if path.stat().st_size < LARGEST:
                break
        written.append(path)
        log(f"{path} {path.stat().st_size // 1000} kB")

    for number, subtype in enumerate(Subtype):
        parts = []
        for scanner, head in (("projection", 0), ("image", 1)):
            scan = _scan(seed + 10 * number + head, scanner, [subtype.key], size=size)
            parts.append(_rows(scan, _bleeding(scan, _SHOWN // 2)))
        write(subtype.key, np.vstack(parts))
    parts = []
    for head, scanner in enumerate(("projection", "image")):
        scan = _scan(seed + 100 + head, scanner, [], size=size, family="base")
        parts.append(_rows(scan, _spread(scan, _SHOWN // 2)))
    write("negatives", np.vstack(parts))
    for scanner in ("projection", "image"):
        scan = _scan(seed + 200, scanner, ["intraparenchymal"], size=size)
        write(f"scanner-{scanner}", _rows(scan, _spread(scan, _SHOWN), outlined=False))
    pushed = _scan(seed + 300, "image", ["subdural"], size=size)
    which = _spread(pushed, _SHOWN // 2)
    write("anatomy", np.vstack([_rows(pushed, which, outlined=False), _coloured(pushed, which)]))
    bone = _scan(seed + 200, "projection", ["intraparenchymal"], size=size)
    write("skull-base", _rows(bone, range(_SHOWN // 2), window=Window(40, 150), outlined=False))
    return written


def _scan(seed: int, scanner: Scanner, subtypes: Sequence[str], *, size: int, family: Family = "train") -> PhantomScan:
    return make_scan(seed, matrix=size, slices=24, subtypes=subtypes, family=family, scanner=scanner)


def _bleeding(scan: PhantomScan, count: int) -> list[int]:
    """The slices with most blood, in order."""
    area = (scan.labels > 0).sum(axis=(1, 2))
    return sorted(int(k) for k in np.argsort(-area, kind="stable")[:count])


def _spread(scan: PhantomScan, count: int) -> list[int]:
    """Slices from skull base to vertex."""
    return [int(k) for k in np.linspace(1, len(scan.hu) - 4, count)]


def _coloured(scan: PhantomScan, which: Sequence[int]) -> npt.NDArray[np.uint8]:
    """Slices with every anatomical place in a colour of its own."""
    grey = _rows(scan, which, outlined=False).astype(np.float32)
    anatomy = np.hstack(scan.anatomy[list(which)])
    colours = np.array(_PLACE_RGB, np.float32)[anatomy]
    share = np.where(anatomy > 0, np.float32(0.55), np.float32(0))[..., None]
    return (grey + (colours - grey) * share).astype(np.uint8)


def _rows(
    scan: PhantomScan, which: Sequence[int], *, window: Window = BRAIN, outlined: bool = True
) -> npt.NDArray[np.uint8]:
    from dataclasses import replace

    kept = list(which)
    part = replace(
        scan, hu=scan.hu[kept], labels=scan.labels[kept], anatomy=scan.anatomy[kept], positions=scan.positions[kept]
    )
    return montage(part, window=window, columns=6, outlined=outlined)
