"""Hounsfield units of a brain-window picture: bone, blood, air, fat and water by place and shape."""

from __future__ import annotations

import numpy as np

from training.datasets.brain_window import hounsfield
from training.datasets.insilico import PIXEL_MM as MM

_ROWS, _COLUMNS = np.mgrid[:512, :512]


def _disc(x, y, radius):
    """Pixels within `radius` mm of a point `x` mm to the right of the middle and `y` mm below it."""
    return np.hypot((_COLUMNS - 256) * MM - x, (_ROWS - 256) * MM - y) < radius


def head(frame: int = 8) -> np.ndarray:
    """A brain of grey 100 in a skull 6 mm thick, fat, skin, and the frame of a plot."""
    grey = np.zeros((512, 512), dtype=np.uint8)
    grey[_disc(0, 0, 80)] = 60
    grey[_disc(0, 0, 78)] = 0
    grey[_disc(0, 0, 74)] = 255
    grey[_disc(0, 0, 68)] = 100
    grey[[0, -1]] = frame
    grey[:, [0, -1]] = frame
    return grey


def test_that_white_is_bone_at_the_surface_and_blood_within_the_brain():
    grey = head()
    grey[_disc(20, 10, 10)] = 255
    hu = hounsfield(grey, MM)
    assert (hu[_disc(0, 0, 73.5) & ~_disc(0, 0, 68.5)] == 900).all()
    assert (hu[_disc(20, 10, 9.5)] == 80).all()
    assert hu[256, 200] == 31


def test_that_white_that_bulges_from_one_side_of_the_skull_is_blood():
    grey = head()
    bulge = _disc(68, 0, 16) & _disc(0, 0, 68)
    grey[bulge] = 255
    hu = hounsfield(grey, MM)
    # What lies within the tolerance along the skull cannot be told from bone.
    assert (hu[bulge & _disc(0, 0, 64)] == 80).all()
    assert (hu[_disc(0, 0, 73.5) & ~_disc(0, 0, 68.5)] == 900).all()


def test_that_a_thick_skull_on_both_sides_stays_bone():
    grey = head()
    both = (_disc(68, 0, 16) | _disc(-68, 0, 16)) & _disc(0, 0, 68)
    grey[both] = 255
    assert (hounsfield(grey, MM)[both] == 900).all()


def test_that_black_is_air_outside_and_in_bone_fat_under_the_skin_and_water_in_the_brain():
    grey = head()
    grey[_disc(0, -71, 2)] = 0
    grey[_disc(10, 10, 8)] = 0
    hu = hounsfield(grey, MM)
    assert hu[0, 0] == hu[5, 5] == -1000
    assert (hu[_disc(0, 0, 77.5) & ~_disc(0, 0, 74.5)] == -100).all()
    assert (hu[_disc(0, -71, 1.5)] == -1000).all()
    assert (hu[_disc(10, 10, 7)] == 0).all()
