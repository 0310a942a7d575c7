"""InSilicoICH (DIDSR, CC0): single slices of another group's simulator as brain-window PNG, the type in the file name.

``004_9.0_yrs_epidural_110kV_620mA.png``: number, age, type (``None``, ``epidural``, ``subdural``, ``round``, which is
intraparenchymal), tube voltage and current. Each file is a scan of one slice with six known labels and no mask. It is
there to validate on, never to train on: the nearest to a foreign hospital that may be passed on.

The pictures hold neither HU nor pixel size, so both are assumed:

- grey 0..255 is 0..80 HU (linear);
- the largest connected region of grey 250 or more that nothing bright encloses is the skull: 900 HU. Blood that is as
  bright and touches it cannot be told from it and becomes skull, as it does for an eye that sees the picture;
- grey 3 or less that is connected to the border of the picture is air: -1000 HU. The outermost line of pixels, a faint
  frame, counts as air too;
- a pixel is 0.47 mm wide and the slice 5 mm thick; left and right are as in any axial CT.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import SliceStack
from training.datasets.labels import labels_of
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import TrainingError, UsageError

SOURCE = "insilico"
LICENCE = "CC0"
PIXEL_MM, THICKNESS_MM = 0.47, 5.0
WHITE_HU = 80.0
NOTE = (
    f"HU are taken from grey (0..255 is 0..{WHITE_HU:.0f} HU), a pixel as {PIXEL_MM} mm, a slice as {THICKNESS_MM:.0f} mm: "
    "the pictures do not say them."
)
_SKULL_HU, _AIR_HU = 900, -1000
_BRIGHT, _DARK = 250, 3
_NAME = re.compile(r"(\d+)_(\d+(?:\.\d+)?)_yrs_([A-Za-z]+)_(\d+)kV_(\d+)mA")
_TYPES = {"none": None, "epidural": "epidural", "subdural": "subdural", "round": "intraparenchymal"}


def detect(root: Path) -> bool:
    """Whether a folder is this data set: pictures of its names lie in it."""
    return any(_NAME.fullmatch(path.stem) for path in root.glob("*.png"))


def find(root: Path) -> Found:
    """Slices of the data set, each a scan of its own, and everything of it that is not used.

    Raises
    ------
    UsageError
        If the folder is not this data set.
    """
    if not root.is_dir() or not detect(root):
        raise UsageError(f"{root} holds no picture of {SOURCE} such as 004_9.0_yrs_epidural_110kV_620mA.png.")
    problems = [Problem("note", "*.png", NOTE)]
    records = []
    for path in sorted(root.glob("*.png")):
        match = _NAME.fullmatch(path.stem)
        if match is None or match[3].lower() not in _TYPES:
            problems.append(Problem("malformed", path.name, "Its name tells no type (NNN_AGE_yrs_TYPE_NNkV_NNmA.png)."))
            continue
        there = _TYPES[match[3].lower()]
        labels = labels_of({key: key == there for key in PROBABILITY_ORDER[1:]})
        records.append(
            ScanRecord(
                scan_id=f"{SOURCE}-{path.stem}",
                folder=root,
                kind="picture",
                patient=f"{SOURCE}-{path.stem}",
                source=SOURCE,
                licence=LICENCE,
                images=(path.name,),
                slices={"0": labels},
                study=labels,
                attributes={"age": match[2], "kV": match[4], "mA": match[5]},
            )
        )
    return Found(SOURCE, root, tuple(records), tuple(problems))


def hounsfield(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.int16]:
    """HU of a brain-window picture.

    Parameters
    ----------
    grey
        uint8 (rows, columns).

    Returns
    -------
    ndarray
        int16 (rows, columns): see the head of this module for what is assumed.
    """
    from scipy import ndimage

    hu = np.rint(grey.astype(np.float32) * (WHITE_HU / 255.0)).astype(np.int16)
    bright = grey >= _BRIGHT
    bright_regions, count = ndimage.label(bright, np.ones((3, 3)))
    if count:
        rims = ndimage.binary_dilation(_outside(~bright)) & bright
        sizes = np.bincount(bright_regions.ravel())
        outer = [int(number) for number in np.unique(bright_regions[rims]) if number]
        if outer:
            hu[bright_regions == max(outer, key=lambda number: int(sizes[number]))] = _SKULL_HU
    hu[_outside(grey <= _DARK)] = _AIR_HU
    return hu


def _outside(region: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Pixels of a region that are connected to the border; the outermost line of pixels counts as part of it."""
    from scipy import ndimage

    framed = region.copy()
    framed[0], framed[-1], framed[:, 0], framed[:, -1] = True, True, True, True
    regions, _ = ndimage.label(framed)
    return np.asarray(regions == regions[0, 0])


def read_stack(path: Path) -> SliceStack:
    """One picture as a stack of one axial slice.

    Raises
    ------
    TrainingError
        If it is damaged or has colours.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path) as picture:
            mode = picture.mode
            grey = np.asarray(picture)
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError) as error:
        raise TrainingError(f"{path} is no readable picture ({error}). Copy it again.") from error
    if mode != "L" or min(grey.shape) < 2:
        raise TrainingError(f"{path} is no picture of 8-bit grey ({mode}). Copy it again.")
    rows, columns = grey.shape
    corner = (-(columns - 1) / 2 * PIXEL_MM, -(rows - 1) / 2 * PIXEL_MM, 0.0)
    geometry = StackGeometry(
        positions=np.array([corner]),
        row_direction=np.array([1.0, 0.0, 0.0]),
        column_direction=np.array([0.0, 1.0, 0.0]),
        spacing=(PIXEL_MM, PIXEL_MM),
        shape=(1, rows, columns),
        thickness=THICKNESS_MM,
    )
    return SliceStack(hounsfield(grey)[None], geometry, ("",))
