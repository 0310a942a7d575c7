"""The probability before thresholding lies where the mask lies, in one byte a pixel; spread comes from small changes."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.errors import ModelPackageError
from ichviewer.inference import predict
from ichviewer.inference.probability_map import probability_map, probability_spread
from ichviewer.inference.session import open_session
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.second_look import heat_map, how_sure
from tests.support.heads import Head, stack_of
from tests.support.packages import write_threshold_packages


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    return write_threshold_packages(tmp_path_factory.mktemp("models"))


@pytest.mark.parametrize(
    "how", [{}, {"tilt": 18.5}, {"row": (0, 1, 0), "column": (1, 0, 0)}, {"gap": 1.0, "slices": 60}], ids=str
)
def test_that_what_reaches_the_threshold_is_what_the_mask_marks(packages, how) -> None:
    stack = stack_of(Head(centre=(30.0, -10.0, 30.0), radius=18.0), **({"slices": 24} | how))
    with open_session(packages[0], "cpu", 1) as session:
        found = probability_map(session, stack)
        mask = predict.segment(session, stack)
    assert found.values.dtype == np.uint8
    assert found.values.nbytes == len(stack) * found.grid.size**2
    for k in range(len(stack)):
        marked = mask.labels[k] > 0
        heat = found.plane(k) / 255.0
        assert heat.shape == marked.shape
        # A byte is as fine as 0.004; a speck that the mask leaves out may be warm.
        assert (heat[marked] >= found.threshold - 0.01).all()
        if marked.any():
            assert ((heat >= found.threshold + 0.01) & ~marked).sum() <= 0.02 * marked.sum()


def test_that_a_scan_that_looks_the_same_mirrored_and_shifted_has_no_spread(packages) -> None:
    with open_session(packages[1], "cpu", 1) as session:
        even = probability_spread(session, stack_of(Head(radius=0), slices=6))
        uneven = probability_spread(session, stack_of(Head(centre=(0, -10, 8), radius=5.2), slices=6))
    assert even.runs == uneven.runs == 6
    assert max(even.deviations.values()) < 1e-3
    assert uneven.deviations["epidural"] < 1e-3
    assert all(0 <= value <= 0.5 for value in uneven.deviations.values())


def test_that_without_models_it_says_what_to_do(tmp_path) -> None:
    service = AnalysisService((tmp_path,))
    stack = stack_of(Head(), slices=4)
    with pytest.raises(ModelPackageError, match="no segmentation model is installed"):
        heat_map(service, stack)
    with pytest.raises(ModelPackageError, match="no classification model is installed"):
        how_sure(service, stack)
