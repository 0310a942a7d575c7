"""InSilicoICH (DIDSR, CC0): single slices of another group's simulator as brain-window PNG, the type in the file name.

``004_9.0_yrs_epidural_110kV_620mA.png``: number, age, type (``None``, ``epidural``, ``subdural``, ``round``, which is
intraparenchymal), tube voltage and current. Each file is a scan of one slice with six known labels and no mask. It is
there to validate on, never to train on: the nearest to a foreign hospital that may be passed on.

The pictures hold neither HU nor pixel size, so both are assumed:

- grey 0..255 is 0..80 HU (linear), and what lies beyond is told by place and shape: see `brain_window`;
- a pixel is 0.47 mm wide and the slice 5 mm thick; left and right are as in any axial CT.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import SliceStack
from training.datasets.brain_window import HU_OF_WHITE, hounsfield
from training.datasets.labels import labels_of
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import TrainingError, UsageError

SOURCE = "insilico"
LICENCE = "CC0"
PIXEL_MM, THICKNESS_MM = 0.47, 5.0
NOTE = (
    f"HU are taken from grey (0..255 is 0..{HU_OF_WHITE:.0f} HU), a pixel as {PIXEL_MM} mm, a slice as {THICKNESS_MM:.0f} "
    "mm: the pictures do not say them."
)
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
    return SliceStack(hounsfield(grey, PIXEL_MM)[None], geometry, ("",))
