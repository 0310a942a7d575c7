"""The mask under the reader's hand: bytes come back, volumes are counted, regions stay within their limits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.errors import EditRefusedError
from ichviewer.domain.finding import BY_MODEL, BY_READER, EDITED
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import findings
from ichviewer.imaging.intracranial import IntracranialSpace, inside_skull
from ichviewer.imaging.mask_canvas import capsule
from ichviewer.imaging.mask_session import ERASED, MaskSession, StartingPoint
from ichviewer.imaging.mask_smooth import smoothed
from ichviewer.imaging.region_grow import GrowLimits, grow
from ichviewer.imaging.volumetry import volumes_ml
from tests.support.heads import Head, stack_of

UNEVEN = np.array([0.0, 4.2, 11.6, 12.7, 17.0, 20.0, 26.5, 30.0])


def _stack(**how) -> SliceStack:
    how = {"slices": 8, "gap": 5.0, "pixels": 64, "spacing": 3.6} | how
    return stack_of(Head(centre=(30.0, -10.0, 15.0), radius=14.0), **how)


def _model(stack: SliceStack) -> LabelStack:
    return LabelStack(((stack.hu == 70) * int(Subtype.INTRAPARENCHYMAL)).astype(np.uint8), stack.geometry)


def _where(stack: SliceStack, point) -> tuple[int, float, float]:
    k = stack.geometry.nearest_slice(float(np.asarray(point) @ stack.geometry.normal))
    return (k, *stack.geometry.from_patient(k, point))


def _handed_over(session: MaskSession) -> MaskSession:
    """Another session on the same slices that goes on with the steps of one."""
    start = StartingPoint(session.mask.labels, session.tracked.known, session.next_index)
    other = MaskSession(session.stack, _model(session.stack), (), None if session.as_base else start)
    other.resume(session.history)
    assert (other.undo_text, other.redo_text) == (session.undo_text, session.redo_text)
    assert (other.as_base, other.next_index) == (session.as_base, session.next_index)
    return other


STROKE = st.tuples(
    st.integers(0, 7),
    st.tuples(st.floats(-3, 66), st.floats(-3, 66)),
    st.tuples(st.floats(-3, 66), st.floats(-3, 66)),
    st.floats(0.4, 25),
    st.sampled_from([ERASED, *Subtype]),
)


@settings(max_examples=30, deadline=None)
@given(strokes=st.lists(STROKE, min_size=1, max_size=6), tilted=st.booleans(), handed_over=st.booleans())
def test_that_undo_brings_every_byte_back_and_redo_every_stroke_in_another_session_too(strokes, tilted, handed_over) -> None:
    stack = _stack(tilt=18.5 if tilted else 0.0, distances=UNEVEN)
    session = MaskSession(stack, _model(stack))
    states = [session.mask.labels.tobytes()]
    texts = [session.tracked.findings]
    for k, start, end, radius, label in strokes:
        session.begin()
        session.dab(k, start, end, radius, label)
        if session.finish("stroke") is not None:
            states.append(session.mask.labels.tobytes())
            texts.append(session.tracked.findings)
    done = len(states) - 1
    if handed_over:
        session = _handed_over(session)
    for n in range(done - 1, -1, -1):
        session.undo()
        assert session.mask.labels.tobytes() == states[n]
        assert session.tracked.findings == texts[n]
    assert session.undo() is None
    assert session.as_base
    if handed_over:
        session = _handed_over(session)
    for n in range(1, done + 1):
        session.redo()
        assert session.mask.labels.tobytes() == states[n]
        assert session.tracked.findings == texts[n]
    assert session.redo() is None
    assert session.base.labels.tobytes() == states[0]


@settings(max_examples=30, deadline=None)
@given(strokes=st.lists(STROKE, min_size=1, max_size=5), tilted=st.booleans(), gaps=st.sampled_from([None, UNEVEN]))
def test_that_findings_followed_stroke_by_stroke_are_those_of_the_whole_mask_measured_anew(strokes, tilted, gaps) -> None:
    stack = _stack(tilt=18.5 if tilted else 0.0, distances=gaps)
    session = MaskSession(stack, _model(stack))
    for k, start, end, radius, label in strokes:
        session.begin()
        session.dab(k, start, end, radius, label)
        session.finish("stroke")
    anew = findings(session.mask, stack, ())

    def facts(found):
        return sorted(
            (
                f.subtype,
                f.box,
                f.slices,
                f.key_slice,
                f.side,
                round(f.volume_ml, 9),
                round(f.largest_diameter_mm, 9),
                f.mean_hu,
            )
            for f in found
        )

    assert facts(session.tracked.findings) == facts(anew)
    assert session.tracked.volumes_ml == pytest.approx(volumes_ml(session.mask))
    numbers = [finding.index for finding in session.tracked.findings]
    assert len(set(numbers)) == len(numbers)


@settings(max_examples=40, deadline=None)
@given(strokes=st.lists(STROKE, min_size=1, max_size=4), tilted=st.booleans())
def test_that_a_volume_is_the_number_of_voxels_times_the_volume_of_each(strokes, tilted) -> None:
    stack = _stack(tilt=18.5 if tilted else 0.0, distances=UNEVEN)
    session = MaskSession(stack, None)
    for k, start, end, radius, _label in strokes:
        session.begin()
        session.dab(k, start, end, radius, Subtype.SUBDURAL)
        session.finish("stroke")
    counts = np.count_nonzero(session.mask.labels, axis=(1, 2))
    halves = np.diff(UNEVEN) / 2 * np.cos(np.radians(18.5 if tilted else 0.0))
    extents = np.concatenate([halves[:1], halves]) + np.concatenate([halves, halves[-1:]])
    expected = float((counts * extents).sum() * 3.6 * 3.6 / 1000)
    assert session.tracked.volumes_ml["subdural"] == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
@given(
    start=st.tuples(st.floats(-5, 45), st.floats(-5, 45)),
    end=st.tuples(st.floats(-5, 45), st.floats(-5, 45)),
    radius=st.floats(0.1, 12),
    tall=st.floats(0.3, 2),
    wide=st.floats(0.3, 2),
)
def test_that_the_brush_meets_the_pixels_within_its_radius_in_mm(start, end, radius, tall, wide) -> None:
    painted = np.zeros((40, 40), bool)
    found = capsule((40, 40), (tall, wide), start, end, radius)
    if found is not None:
        painted[found[0]] = found[1]
    a, b = np.array(start) * (tall, wide), np.array(end) * (tall, wide)
    share = np.linspace(0, 1, 400)[:, None]
    line = a + share * (b - a)
    centres = np.stack(np.mgrid[:40, :40], axis=-1) * (tall, wide)
    distance = np.linalg.norm(centres[:, :, None] - line[None, None], axis=-1).min(axis=-1)
    slack = float(np.linalg.norm(b - a)) / 399 + 1e-9
    under = np.zeros_like(painted)
    j, i = round(end[0]), round(end[1])
    if 0 <= j < 40 and 0 <= i < 40:
        under[j, i] = True
    assert not (painted & ~under & (distance > radius + slack)).any()
    assert not (~painted & (distance < radius - slack)).any()


def test_that_a_mask_given_out_stays_as_it_was_while_strokes_go_on() -> None:
    stack = _stack()
    session = MaskSession(stack, _model(stack))
    before = session.mask
    kept = before.labels.copy()
    session.begin()
    session.dab(3, (10, 10), (30, 30), 9.0, Subtype.SUBDURAL)
    np.testing.assert_array_equal(before.labels, kept)
    assert (session.plane(3) == Subtype.SUBDURAL).any()
    session.finish("stroke")
    middle = session.mask
    session.undo()
    assert (middle.labels[3] == Subtype.SUBDURAL).any()
    assert middle.planes[4] is before.planes[4], "a slice that was not drawn on was copied"


def test_that_numbers_stay_through_edits_and_sources_tell_who_made_what() -> None:
    stack = _stack(slices=12)
    session = MaskSession(stack, _model(stack))
    (model,) = session.tracked.findings
    assert (model.index, model.source) == (1, BY_MODEL)
    k, j, i = _where(stack, (30.0, -10.0, 15.0))
    session.begin()
    session.dab(k, (j, i), (j, i + 3), 4.0, ERASED)
    session.finish("hole")
    assert [(f.index, f.source) for f in session.tracked.findings] == [(1, EDITED)]
    session.begin()
    session.dab(k, _where(stack, (-30.0, 0.0, 15.0))[1:], _where(stack, (-30.0, 5.0, 15.0))[1:], 5.0, Subtype.SUBDURAL)
    session.finish("new")
    added = next(f for f in session.tracked.findings if f.source == BY_READER)
    assert (added.index, added.subtype, added.side) == (2, Subtype.SUBDURAL, "right")
    session.undo()
    session.begin()
    session.dab(k, _where(stack, (-30.0, 0.0, 15.0))[1:], _where(stack, (-30.0, 5.0, 15.0))[1:], 5.0, Subtype.EPIDURAL)
    session.finish("another")
    assert {f.index for f in session.tracked.findings} == {1, 3}, "a number was used twice"
    session.retype(1, Subtype.INTRAVENTRICULAR, "retype")
    changed = next(f for f in session.tracked.findings if f.subtype is Subtype.INTRAVENTRICULAR)
    assert (changed.index, changed.source) == (4, EDITED)
    session.delete(4, "delete")
    assert [f.index for f in session.tracked.findings] == [3]
    with pytest.raises(EditRefusedError, match="Finding 4 is gone"):
        session.smooth(4, "smooth")


def test_that_a_component_cut_in_two_keeps_its_number_in_the_larger_part() -> None:
    stack = _stack(pixels=128, spacing=1.8)
    session = MaskSession(stack, _model(stack))
    _, j, i = _where(stack, (36.0, -10.0, 15.0))
    session.begin()
    for k in range(len(stack)):
        session.dab(k, (0, i), (127, i), 2.0, ERASED)
    session.finish("cut")
    larger, smaller = session.tracked.findings
    assert (larger.index, smaller.index) == (1, 2)
    assert larger.volume_ml > smaller.volume_ml
    assert (larger.source, smaller.source) == (EDITED, EDITED)
    session.begin()
    session.dab(larger.key_slice, (j, i - 6), (j, i + 6), 3.0, Subtype.INTRAPARENCHYMAL)
    session.finish("join")
    assert [f.index for f in session.tracked.findings] == [1]


def test_that_an_edited_mask_goes_on_with_its_numbers() -> None:
    stack = _stack()
    first = MaskSession(stack, _model(stack))
    first.begin()
    first.dab(2, (20, 20), (22, 24), 4.0, Subtype.SUBDURAL)
    first.finish("stroke")
    start = StartingPoint(first.mask.labels, first.tracked.known, first.next_index)
    second = MaskSession(stack, _model(stack), (), start)
    assert second.tracked.findings == first.tracked.findings
    assert not second.as_base
    second.revert("revert")
    assert second.as_base
    np.testing.assert_array_equal(second.mask.labels, _model(stack).labels)
    second.undo()
    np.testing.assert_array_equal(second.mask.labels, first.mask.labels)


def test_that_steps_of_another_mask_are_not_taken_over() -> None:
    stack = _stack()
    first, second = MaskSession(stack, _model(stack)), MaskSession(stack, _model(stack))
    for k, session in ((2, first), (3, second)):
        session.begin()
        session.dab(k, (20, 20), (22, 24), 4.0, Subtype.SUBDURAL)
        session.finish(f"stroke {k}")
    second.resume(first.history)
    assert second.undo_text == "stroke 3"
    third = MaskSession(stack, _model(stack))
    third.resume(first.history)
    assert third.undo_text == ""


# -- growing ------------------------------------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(
    low=st.integers(20, 69),
    width=st.integers(0, 60),
    three_d=st.booleans(),
    noise=st.integers(0, 12),
    seed=st.integers(0, 10**6),
)
def test_that_a_region_never_leaves_its_limits_nor_the_skull(low, width, three_d, noise, seed) -> None:
    clean = _stack(pixels=128, spacing=1.8)
    random = np.random.default_rng(seed)
    hu = (clean.hu + np.rint(random.normal(0, noise, clean.hu.shape))).astype(np.int16)
    stack = SliceStack(hu, clean.geometry, clean.sop_instance_uids)
    space = IntracranialSpace(stack)
    limits = GrowLimits(low, low + width, three_d)
    k, j, i = _where(stack, (30.0, -10.0, 15.0))
    try:
        region = grow(stack, (k, round(j), round(i)), limits, space)
    except EditRefusedError:
        return
    grown = np.zeros(hu.shape, bool)
    grown[region.box] = region.inside
    assert grown[k, round(j), round(i)]
    assert hu[grown].min() >= low
    assert hu[grown].max() <= low + width
    assert all(space.plane(n)[grown[n]].all() for n in range(len(stack)))
    assert three_d or set(np.flatnonzero(grown.any(axis=(1, 2)))) == {k}


def test_that_a_click_in_a_clot_fills_it_in_3d_and_on_one_slice() -> None:
    stack = _stack(pixels=128, spacing=1.8)
    k, j, i = _where(stack, (30.0, -10.0, 15.0))
    session = MaskSession(stack, None)
    session.grow((k, round(j), round(i)), Subtype.SUBDURAL, "grow", GrowLimits(50, 100, three_d=False))
    np.testing.assert_array_equal(session.mask.labels[k] > 0, stack.hu[k] == 70)
    assert np.flatnonzero(session.mask.labels.any(axis=(1, 2))).tolist() == [k]
    session.grow((k, round(j), round(i)), Subtype.SUBDURAL, "grow", GrowLimits(50, 100))
    np.testing.assert_array_equal(session.mask.labels > 0, stack.hu == 70)


def test_that_limits_that_let_brain_in_are_told_and_nothing_is_painted() -> None:
    stack = _stack(slices=30, pixels=128, spacing=1.8)
    k, j, i = _where(stack, (30.0, -10.0, 15.0))
    session = MaskSession(stack, None)
    with pytest.raises(EditRefusedError, match=r"fills \d+ mL: the limits 20 to 100 HU let it leak"):
        session.grow((k, round(j), round(i)), Subtype.SUBDURAL, "grow", GrowLimits(20, 100))
    with pytest.raises(EditRefusedError, match=r"fills \d+% of the inside of the skull.*use the brush"):
        session.grow((k, round(j), round(i)), Subtype.SUBDURAL, "grow", GrowLimits(20, 100, three_d=False))
    assert not session.mask.labels.any()
    assert session.undo_text == ""


def test_that_a_seed_outside_of_the_limits_or_of_the_skull_is_told() -> None:
    stack = _stack(pixels=128, spacing=1.8)
    space = IntracranialSpace(stack)
    k, j, i = _where(stack, (-30.0, 20.0, 15.0))
    with pytest.raises(EditRefusedError, match="has 30 HU, outside of the limits 50 to 100"):
        grow(stack, (k, round(j), round(i)), GrowLimits(), space)
    with pytest.raises(EditRefusedError, match="not lie inside a closed skull"):
        grow(stack, (k, 2, 2), GrowLimits(-1024, -900), space)
    free = grow(stack, (k, 2, 2), GrowLimits(-1024, -900, three_d=False, in_skull=False), space)
    assert free.inside.any()


def test_that_the_inside_of_the_skull_is_what_bone_encloses() -> None:
    stack = _stack(pixels=256, spacing=0.9)
    plane = inside_skull(stack.hu[3], stack.geometry.spacing)
    brain = (stack.hu[3] > -500) & (stack.hu[3] < 250)
    assert (plane & brain).sum() / brain.sum() > 0.98
    assert not (plane & ~brain).any()
    opened = stack.hu[3].copy()
    opened[:, 100:156][opened[:, 100:156] > 250] = 30
    assert not inside_skull(opened, stack.geometry.spacing).any()
    assert not inside_skull(np.full((40, 40), -1000, np.int16), (1.0, 1.0)).any()


def test_that_a_gap_of_a_suture_does_not_open_the_skull() -> None:
    stack = _stack(pixels=256, spacing=0.9)
    hu = stack.hu[3].copy()
    hu[:128, 126:130][hu[:128, 126:130] > 250] = 60
    plane = inside_skull(hu, stack.geometry.spacing)
    brain = (stack.hu[3] > -500) & (stack.hu[3] < 250)
    assert (plane & brain).sum() / brain.sum() > 0.98
    outside = np.zeros_like(plane)
    outside[:128, 126:130] = stack.hu[3][:128, 126:130] < -500
    assert not (plane & outside).any()


# -- smoothing ----------------------------------------------------------------------------------------------------------


def test_that_smoothing_takes_off_a_spike_and_keeps_the_volume() -> None:
    stack = _stack(pixels=256, spacing=0.9)
    labels = _model(stack).labels.copy()
    k, j, i = (round(value) for value in _where(stack, (30.0, -10.0, 15.0)))
    before = (labels > 0).sum()
    labels[k, j, i : i + 30] = Subtype.INTRAPARENCHYMAL
    session = MaskSession(stack, LabelStack(labels, stack.geometry))
    session.smooth(1, "smooth")
    after = session.mask.labels
    assert not after[k, j, i + 20 : i + 30].any()
    assert (after > 0).sum() == pytest.approx(before, rel=0.05)


def test_that_smoothing_weighs_slices_by_their_distance() -> None:
    close = _stack(slices=9, gap=0.5)
    far = _stack(slices=9, gap=10.0)
    one = np.zeros((9, 20, 20), bool)
    one[4] = True
    box = (slice(0, 9), slice(20, 40), slice(20, 40))
    for stack, stays in ((close, False), (far, True)):
        (along, rows, columns), soft = smoothed(one, box, stack.geometry, 1.5)
        assert bool(soft[4 - along.start, 30 - rows.start, 30 - columns.start]) is stays


def test_that_other_subtypes_keep_their_voxels_and_a_speck_is_refused() -> None:
    stack = _stack(pixels=128, spacing=1.8)
    labels = _model(stack).labels.copy()
    k, j, i = (round(value) for value in _where(stack, (30.0, -10.0, 15.0)))
    labels[k, j - 2 : j + 2, i + 4 : i + 12] = Subtype.SUBDURAL
    labels[0, 5, 5] = Subtype.EPIDURAL
    session = MaskSession(stack, LabelStack(labels, stack.geometry))
    session.smooth(1, "smooth")
    assert (session.mask.labels == Subtype.SUBDURAL).sum() == (labels == Subtype.SUBDURAL).sum()
    speck = next(f for f in session.tracked.findings if f.subtype is Subtype.EPIDURAL)
    with pytest.raises(EditRefusedError, match="too small"):
        session.smooth(speck.index, "smooth")


def test_that_a_polygon_fills_pixel_centres_and_the_brush_minds_hu_limits() -> None:
    stack = _stack(pixels=128, spacing=1.8)
    session = MaskSession(stack, None)
    session.fill(2, [(10.5, 10.5), (10.5, 20.5), (15.5, 20.5), (15.5, 10.5)], Subtype.SUBARACHNOID, "fill")
    assert np.argwhere(session.mask.labels[2]).min(axis=0).tolist() == [11, 11]
    assert np.argwhere(session.mask.labels[2]).max(axis=0).tolist() == [15, 20]
    assert session.fill(2, [(1.1, 1.1), (1.2, 1.3), (1.3, 1.1)], Subtype.SUBDURAL, "nothing") is None
    k, j, i = _where(stack, (30.0, -10.0, 15.0))
    session.begin()
    session.dab(k, (j, i), (j, i), 30.0, Subtype.SUBDURAL, GrowLimits(60, 80))
    session.finish("limited")
    assert set(stack.hu[session.mask.labels == Subtype.SUBDURAL]) == {70}
