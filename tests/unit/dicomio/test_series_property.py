"""Whatever order, gaps, tilt and rescale a series is written with, it is read back as it was."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from tests.support.dicom_series import SeriesSpec, head_hu, write_enhanced, write_series


@st.composite
def specs(draw: st.DrawFn) -> SeriesSpec:
    count = draw(st.integers(2, 7))
    signed = draw(st.booleans())
    slopes = draw(st.lists(st.sampled_from([0.5, 1.0, 2.0]), min_size=count, max_size=count))
    intercepts = (
        [0.0] * count
        if signed
        else draw(st.lists(st.sampled_from([-1024.0, -2000.0, -1000.0]), min_size=count, max_size=count))
    )
    hu = head_hu(count, 16, 24)
    hu[:] = hu // 2 * 2
    hu[:, 0, 0] = -1000 + 2 * np.arange(count)
    return SeriesSpec(
        hu=hu,
        gaps=draw(st.lists(st.floats(0.4, 9.0), min_size=count - 1, max_size=count - 1)),
        tilt=draw(st.floats(-25, 25)),
        spacing=draw(st.tuples(st.floats(0.3, 4.0), st.floats(0.3, 4.0))),
        order=draw(st.permutations(range(count))),
        slope=slopes,
        intercept=intercepts,
        signed=signed,
    )


def check(folder: Path, spec: SeriesSpec) -> None:
    series = index_path(folder).studies[0].chosen
    assert series is not None
    stack = load_series(series).stack
    np.testing.assert_array_equal(stack.hu, spec.hu)
    geometry = stack.geometry
    np.testing.assert_allclose(geometry.positions, spec.positions(), atol=1e-5)
    np.testing.assert_allclose(geometry.spacing, spec.spacing, rtol=1e-8)
    np.testing.assert_allclose(geometry.tilt_degrees, abs(spec.tilt), atol=1e-3)
    assert len(set(stack.sop_instance_uids)) == (1 if series.instances[0].frame is not None else len(stack))
    warned = {warning.code for warning in series.warnings}
    assert ("gantry-tilt" in warned) == (geometry.tilt_degrees > 0.5)


@settings(max_examples=25, deadline=None)
@given(specs())
def test_that_a_classic_series_is_read_back_as_written(spec: SeriesSpec) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_series(Path(folder), spec)
        check(Path(folder), spec)


@settings(max_examples=15, deadline=None)
@given(specs())
def test_that_an_enhanced_image_is_read_back_as_written(spec: SeriesSpec) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_enhanced(Path(folder) / "e.dcm", spec)
        check(Path(folder), spec)
