"""The shipped mask on blood as dense as the densest, with noise above it: the outline has no holes."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ichviewer.inference.package import load_package
from ichviewer.inference.predict import segment
from ichviewer.inference.session import open_session
from ichviewer.settings.paths import shipped_root
from training.datasets.record import from_phantom
from training.phantom.make import make_scan


def test_that_a_dense_clot_on_a_noisy_scan_is_outlined_without_holes():
    scan = make_scan(500015, family="held-out")  # an epidural hematoma of 105 HU
    blood = scan.labels > 0
    inner = np.stack([ndimage.binary_erosion(plane, iterations=3) for plane in blood])
    assert (scan.hu[inner] > 108).mean() > 0.3
    with open_session(load_package(shipped_root() / "models" / "ich-unet25d"), "cpu") as session:
        found = segment(session, from_phantom(scan).stack).labels > 0
    assert found[inner].mean() > 0.9
