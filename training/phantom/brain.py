"""Brain, ventricles, cisterns, membranes and what is often mistaken for blood."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from training.phantom.cortex import make_cortex, rim_of_csf
from training.phantom.field import (
    FAR,
    SHAPE,
    Field,
    axes,
    axes_in,
    blend,
    box,
    ellipsoid,
    inside,
    largest,
    nearest,
    noise,
    only,
)
from training.phantom.mimics import draw_mimics, swelling
from training.phantom.skull import Skull


@dataclass(frozen=True, eq=False)
class Head:
    """A whole head before any hemorrhage.

    Attributes
    ----------
    skull
        What surrounds the brain.
    hu
        HU of everything.
    csf
        Volume fraction of sulci, fissures, cisterns and the rim under the dura.
    to_sulcus
        Distance to the middle of the nearest sulcus in mm.
    ventricles
        Distance to the ventricular walls in mm; `lateral` and `horns` are parts of it.
    tentorium
        Height z of the tentorium, broadcast to (1, y, x) of the grid.
    mid_height
        Height z of the middle of the third ventricle's roof; the brain hangs on it.
    cortex_depth
        Depth under the cortical surface in mm.
    across
        Position of the tissue across the midline in mm, positive on the left; bent as the brain is.
    stem
        Distance to the brain stem in plane in mm.
    shift_mm
        Largest displacement of the midline at the height of the lateral ventricles so far, positive to the left.
    """

    skull: Skull
    hu: Field
    csf: Field
    to_sulcus: Field
    ventricles: Field
    lateral: Field
    horns: Field
    tentorium: Field
    mid_height: float
    cortex_depth: Field
    grey_hu: float
    age: float
    across: Field
    stem: Field
    shift_mm: float = 0.0

    def shifted(self, displacement: Field) -> Head:
        """The head with its soft inside moved along x by `displacement` mm (positive to the left)."""
        x = np.arange(SHAPE[2], dtype=np.float32)[None, None, :] - displacement
        low = np.clip(np.floor(x), 0, SHAPE[2] - 2).astype(np.int16)
        f = np.clip(x - low, 0, 1)
        ic = self.skull.intracranial

        def move(field: Field) -> Field:
            a = np.take_along_axis(field, low.astype(np.intp), axis=2)
            b = np.take_along_axis(field, (low + 1).astype(np.intp), axis=2)
            return np.where(ic, a + (b - a) * f, field).astype(np.float32)

        # Bone must not be drawn into the brain where the source lies in it.
        soft = np.where(ic, self.hu, np.float32(self.grey_hu))
        return replace(
            self,
            hu=np.where(ic, move(soft), self.hu),
            csf=move(self.csf),
            to_sulcus=move(self.to_sulcus),
            ventricles=move(self.ventricles),
            lateral=move(self.lateral),
            horns=move(self.horns),
            across=move(self.across),
            stem=move(self.stem),
            shift_mm=self.shift_mm + _at_midline(displacement, self.mid_height),
        )


def _at_midline(displacement: Field, mid: float) -> float:
    """The displacement that is largest by amount, in the midline plane from septum to pineal gland."""
    part = box((mid - 12, mid + 12), (-35, 30), (-1, 1))
    plane = np.broadcast_to(displacement, SHAPE)[part]
    return float(plane.flat[int(np.argmax(np.abs(plane)))])


@dataclass(frozen=True, eq=False)
class _Warp:
    """Bends that brain structures share, so that they stay beside each other."""

    a: Field
    b: Field
    x: Field
    y: Field


def make_head(rng: np.random.Generator, skull: Skull, *, held_out: bool, dense: bool = False, sella: bool = False) -> Head:
    """Fill a skull with a brain of random age, folding, ventricles and lesions that are no hemorrhage.

    Parameters
    ----------
    held_out
        Draw the grey-white contrast of the held-out family.
    dense
        Draw wide dense sinuses, thick membranes and arteries: what readers learn not to call blood.
    sella
        Draw dense tissue about the sella and beside the petrous bones.
    """
    u = rng.uniform
    z, y, x = axes()
    age = u(0, 1)
    mid = u(14, 22)
    # Draws of their own: everything else of a seed stays as it was before these were drawn.
    midline, folds = rng.spawn(2)
    a, b = noise(rng, 16), noise(rng, 16)
    warp = _Warp(a, b, x + a, y + 2.5 * b)
    csf_hu, grey = u(2, 14), u(36, 45) if held_out else u(34, 43)
    white = min(u(24, 32), grey - 6)
    swollen = u() < 0.05  # diffuse oedema: membranes and vessels look bright beside a dark brain
    if swollen:
        grey, white, age = grey - u(5, 10), white - u(3, 7), 0.1 * age
    depth = skull.depth - rim_of_csf(rng, age)
    cortex = make_cortex(rng, depth, skull.intracranial, age, grey, white, mid)
    brain, sulci = cortex.hu, cortex.sulci
    scale = (u(0.35, 0.6) if swollen else u(0.5, 1.0)) + 0.9 * age * u(0.3, 1) + (u(0.5, 1.4) if u() < 0.1 else 0)
    brain = _deep_grey(brain, warp, mid, scale, grey - white)
    lateral, horns, ventricles = _ventricles(rng, warp, mid, scale)
    if u() < 0.4:  # leukoaraiosis
        brain = brain - u(2, 9) * inside(lateral - u(2, 7), 5)
    tentorium = (mid - 22 + 0.22 * (y - 10) - 0.20 * np.abs(x)).astype(np.float32)
    stem = (np.hypot(x / u(1.0, 1.25), y - u(15, 21)) - u(12, 16) + u(1, 3) * b).astype(np.float32)
    cerebellum = (z < tentorium) & (y > 12) & skull.intracranial
    folia = np.clip(0.5 + 1.5 * np.sin((z * 0.9 + 3.0 * a + 0.3 * y) * u(0.9, 1.3)), 0, 1)
    brain = np.where(cerebellum, white + 3 + (grey - white) * 0.8 * folia, brain)
    sulci = np.where(cerebellum, sulci * 0.4, sulci)
    brain = np.where((z < mid - 24) & (stem < 0), grey - 5, brain)
    csf = largest(sulci, _fissures(rng, folds, warp, mid, tentorium, stem, age), inside(depth, 1.2))
    csf = np.clip(csf, 0, 1).astype(np.float32)
    hu = (brain + 1.2 * noise(rng, 6) + 1.5 * noise(rng, 20)).astype(np.float32)
    hu = blend(hu, csf_hu, np.maximum(csf, inside(ventricles, 1.6)))
    hu = _membranes(rng, hu, warp, skull, mid, tentorium, dense=dense)
    hu = _behind_fourth_ventricle(midline, hu, skull, mid, tentorium)
    if sella:
        hu = _dense_base(rng, hu, skull, mid)
    if u() < 0.3:
        hu = _old_infarct(rng, hu, mid)
    hu = np.maximum(hu, _calcifications(rng, skull, warp, mid, tentorium))
    hu = draw_mimics(rng, hu, skull, mid, ventricles)
    hu = np.where(skull.intracranial, hu, skull.hu).astype(np.float32)
    if u() < 0.3:
        angle = u(-np.pi, np.pi)
        place = (u(-15, 55), float(np.sin(angle)) * skull.half_axes[1], float(np.cos(angle)) * skull.half_axes[2])
        hu = swelling(rng, hu, skull, place)
    return Head(skull, hu, csf, cortex.to_sulcus, ventricles, lateral, horns, tentorium, mid, depth, grey, age, warp.x, stem)


def _deep_grey(brain: Field, warp: _Warp, mid: float, scale: float, contrast: float) -> Field:
    """Caudate, putamen and thalamus."""
    part = box((mid - 28, mid + 20), (-48, 40), (-55, 55))
    z, _, _ = axes_in(part)
    x, y = warp.x[part], warp.y[part]
    added = np.zeros(x.shape, np.float32)
    for side in (-1.0, 1.0):
        caudate = _caudate(x, y, z, side, mid, scale)
        putamen = np.hypot(np.hypot((x - side * (25 + 2 * scale)) * 1.4, (y + 6) * 0.5), (z - mid + 8) * 0.7) - 8
        thalamus = np.hypot(np.hypot(x - side * (10 + 2 * scale), (y - 10) * 0.65), (z - mid + 6) * 0.8) - 9
        added = largest(added, inside(caudate, 2.5), inside(putamen, 2.5), inside(thalamus, 2.5))
    brain = brain.copy()
    brain[part] += np.float32(contrast * 0.8) * added
    return brain


def _caudate(x: Field, y: Field, z: Field, side: float, mid: float, scale: float) -> Field:
    """Distance to the caudate nucleus of a side."""
    return np.asarray(np.hypot(np.hypot(x - side * (13 + 3 * scale), (y + 22) * 0.55), (z - mid) * 0.6) - 6)


def _ventricles(rng: np.random.Generator, warp: _Warp, mid: float, scale: float) -> tuple[Field, Field, Field]:
    """Distances to the lateral ventricles, to their occipital horns and trigones, and to all ventricles."""
    u = rng.uniform
    z, _, _ = axes()
    lateral = horns = np.full(SHAPE, FAR)
    part = box((mid - 30, mid + 34), (-62, 40), (-60, 60))
    zp, _, _ = axes_in(part)
    wx, wy = warp.x[part], warp.y[part]
    t = np.clip((wy + 32) / 60, 0, 1)
    centre_z = mid + 6 * np.sin(t * np.float32(np.pi)) - 8 * t**3
    bend = 0.8 * warp.a
    for side in (-1.0, 1.0):
        k = scale * u(0.75, 1.3)
        # Frontal horns diverge forwards, bodies and trigones backwards.
        ahead = np.clip(1 - t / u(0.3, 0.45), 0, 1)
        centre_x = side * (u(4, 6) + 10 * t * np.sqrt(t) + 2.5 * k + u(2, 9) * ahead)
        tube = np.full(SHAPE, FAR)
        radius = (3.2 + 2.2 * k - t) * k**0.5
        section = np.hypot((wx - centre_x) / (0.62 + 0.1 * k), (zp - centre_z) / u(0.95, 1.25))
        # Frontal horns end in a tip, and the head of the caudate nucleus bulges into them from the side.
        tip = np.maximum(0, -(wy + 28 + 3 * k)) / 1.6
        tube[part] = only(wy < 30, np.maximum(np.hypot(section, tip) - radius, -_caudate(wx, wy, zp, side, mid, scale)))
        occipital = ellipsoid((mid - 10, u(38, 46), side * u(19, 24)), (4 + 4.0 * k, 10 + 9 * k, 3 + 3.2 * k))
        temporal = ellipsoid((mid - 26, u(5, 14), side * u(28, 34)), (2 + 2 * k, 12 + 4 * k, 1.5 + 1.8 * k))
        trigone = ellipsoid((mid - 2, u(24, 30), side * u(20, 24)), (8 + 3 * k, 9 + 3 * k, 4 + 2.8 * k))
        horn = nearest(occipital, trigone) + bend
        lateral = nearest(lateral, tube, horn, temporal + bend)
        horns = nearest(horns, horn)
    third = only(
        (warp.y > -14) & (warp.y < 18) & (z < mid) & (z > mid - 22), np.abs(warp.x) - (0.8 + 1.6 * scale * u(0.5, 1))
    )
    fourth = ellipsoid((mid - 45, 38, 0), (9, 4 + 2 * scale, 6 + 1.5 * scale))
    return lateral, horns, nearest(lateral, third, fourth)


def _fissures(
    rng: np.random.Generator,
    folds: np.random.Generator,
    warp: _Warp,
    mid: float,
    tentorium: Field,
    stem: Field,
    age: float,
) -> Field:
    """Fraction of interhemispheric and Sylvian fissures, insular cistern and basal cisterns."""
    u = rng.uniform
    gyri, lobules = noise(folds, 7), noise(folds, 5)
    z, y, x = axes()
    between = only(
        (z > mid + 12) | (y < -38) | ((y > 48) & (z > tentorium)), np.abs(warp.x) - (0.6 + 1.4 * age + 0.5 * warp.b)
    )
    parts = [inside(between, 1.5)]
    for side in (-1.0, 1.0):
        lateral = x * side
        sylvian = np.abs(z - (mid - 10) + 0.18 * (y + 5) + 2 * warp.a) - (0.7 + 1.6 * age * u(0.5, 1.3))
        parts.append(inside(only((lateral > 34 - 6 * age) & (y > -42) & (y < 26), sylvian), 1.5))
        bow = u(-0.004, 0.007) * (y + 8) ** 2 + 2.5 * warp.b
        insula = np.abs(lateral - u(34, 41) + 2 * age - bow + 1.6 * gyri) - (u(0.1, 0.8) + 1.6 * age) - 0.8 * lobules
        parts.append(inside(only((y > -34) & (y < 16) & (np.abs(z - mid + 8) < 16), insula), 1.5))
    suprasellar = np.hypot(np.hypot(x / u(1.2, 1.7), y + u(5, 10)), (z - mid + 30) * 0.9) - u(8, 11)
    ambient = only(np.abs(z - mid + 30) < 10, np.abs(np.hypot(x / 1.2, y - 16) - u(16, 18)) - (1 + 1.5 * age))
    around_stem = only(z < mid - 26, np.abs(stem - 1.2) - (0.8 + 1.2 * age))
    magna = ellipsoid((mid - 66, 56, 0), (9, 10 + 5 * age, 14))
    # From the suprasellar cistern along the sphenoid ridge to the insula: the arms of the star.
    lateral = np.abs(x)
    stems = only(
        (lateral > 6) & (lateral < 38),
        np.hypot(y + 10 + 0.15 * lateral + 2 * gyri, (z - mid + 27 - 0.3 * lateral) * 0.5) - (0.6 + 1.8 * age),
    )
    cisterns = nearest(suprasellar + 1.5 * gyri, ambient, around_stem, magna, stems)
    parts.append(inside(cisterns + warp.a, 2.0))
    return largest(*parts)


def _membranes(
    rng: np.random.Generator, hu: Field, warp: _Warp, skull: Skull, mid: float, tentorium: Field, *, dense: bool
) -> Field:
    """Falx, tentorium, dural sinuses, dura and basal arteries: as dense as faint blood."""
    u = rng.uniform
    z, y, x = axes()
    c, b, _ = skull.half_axes
    wide = u(1.0, 2.0) if dense else 1.0
    rim = (y / (b * 0.98)) ** 2 + ((z - mid) / (c * 0.98)) ** 2 > u(0.32, 0.5)
    place = ((z > mid + 13 + 0.1 * np.abs(y)) | (y < -45) | (y > 40)) & (z > tentorium) & rim
    falx = inside(only(place, np.abs(x + 0.4 * warp.b) - u(0.3, 0.9) * wide), 1.2)
    tent = inside(only((y > 22) & (np.abs(x) > 8), np.abs(z - tentorium) - u(0.4, 1.0) * wide), 1.5)
    sagittal = only(
        (np.abs(x) < 12) & ((y > 10) | (z > mid + 25)), np.hypot(x / 1.2, 2.5 - skull.depth) - u(2.2, 4.5) * wide
    )
    transverse = only((y > 30) & (np.abs(z - tentorium) < 14), np.hypot(z - tentorium + 1, 2.5 - skull.depth) - u(2.0, 4.5))
    sinuses = np.minimum(sagittal, transverse)
    if dense:  # torcula and transverse sinuses lie flat on the occipital bone, one often wider than the other
        lean = u(-0.15, 0.15)
        flat = skull.depth - u(2.0, 6.5) * np.clip(1.2 - np.abs(z - tentorium - u(-6, 6) + lean * x) / u(8, 16), -1, 1)
        sinuses = np.minimum(sinuses, only((y > u(20, 50)) & (x * float(rng.choice([-1, 1])) > -u(5, 60)), flat))
    sinus_hu = u(42, 68)
    membrane_hu = u(42, 62)
    for fraction, value in (
        (falx, membrane_hu),
        (tent, membrane_hu),
        (inside(sinuses, 1.5), sinus_hu),
        (inside(skull.depth - u(0.3, 1.3), 0.8), u(40, 60)),
    ):
        hu = blend(hu, value, fraction)
    artery = np.hypot(z - mid + 27 + 1.5 * warp.b, y + 14 + 0.12 * np.abs(x) + 2 * warp.a) - u(0.8, 1.6) * wide
    return blend(hu, u(38, 58), inside(only(np.abs(x) < 34, artery), 1.2))


def _behind_fourth_ventricle(rng: np.random.Generator, hu: Field, skull: Skull, mid: float, tentorium: Field) -> Field:
    """Vermis, falx cerebelli and occipital sinus: brighter than the cerebellum beside them, in the midline."""
    u = rng.uniform
    z, y, x = axes()
    bent = x + 1.5 * noise(rng, 20)
    vermis = ellipsoid((mid - u(40, 50), u(46, 56), 0), (u(10, 18), u(8, 15), u(5, 10))) + 1.5 * noise(rng, 8)
    hu = hu + np.float32(u(0, 8)) * inside(vermis, 6) * (hu > 25)
    below = (z < tentorium) & (y > 52) & skull.intracranial  # behind the fourth ventricle and the vermis
    if u() < 0.85:
        falx = np.maximum(np.abs(bent) - u(0.4, 2.0), skull.depth - u(5, 24))
        hu = blend(hu, u(42, 66), inside(only(below & (z > mid - u(50, 75)), falx), 1.5))
    if u() < 0.5:
        sinus = np.hypot(bent / u(0.8, 1.4), 2.0 - skull.depth) - u(1.5, 4.0)
        hu = blend(hu, u(42, 68), inside(only(below, sinus), 1.5))
    return hu.astype(np.float32)


def _dense_base(rng: np.random.Generator, hu: Field, skull: Skull, mid: float) -> Field:
    """Pituitary, cavernous and sigmoid sinuses, basilar and carotid arteries: as dense as blood, and where blood occurs."""
    u = rng.uniform
    z, y, x = axes()
    low = mid - u(28, 36)
    lateral, rough = np.abs(x), noise(rng, 5)
    pituitary = ellipsoid((low - u(0, 5), u(-16, -4), u(-2, 2)), (u(3, 7), u(3, 8), u(4, 9))) + 0.8 * rough
    cavernous = np.hypot(np.hypot(lateral - u(9, 15), (y + u(4, 14)) * u(0.4, 0.7)), z - low + u(0, 5)) - u(2.5, 5.5)
    # Tissue that hugs the ridges and the floor of the middle fossa.
    hugging = only(
        (np.abs(y + 8) < u(10, 22)) & (lateral < u(16, 32)) & (z < low + u(6, 14)), skull.depth - u(1.5, 5) + rough
    )
    sigmoid = only((lateral > 28) & (y > 8) & (z < mid - u(14, 24)), skull.depth - u(2.5, 7.5) + rough)
    basilar = np.hypot(np.hypot(x - u(-3, 3), y + u(-4, 6)), (z - low) * 0.35) - u(1.2, 2.8)
    for structure in (pituitary, cavernous + 0.8 * rough, hugging, sigmoid, only(z < low + 14, basilar)):
        if u() < 0.75:
            hu = blend(hu, u(44, 70), inside(structure.astype(np.float32), 1.5))
    return hu


def _old_infarct(rng: np.random.Generator, hu: Field, mid: float) -> Field:
    u = rng.uniform
    centre = (mid + u(-15, 35), u(-50, 50), float(rng.choice([-1, 1])) * u(22, 48))
    area = inside(ellipsoid(centre, (u(8, 25), u(8, 28), u(6, 20))) + 4 * noise(rng, 12), 3)
    return blend(hu, np.minimum(hu, np.float32(u(5, 24))), area * np.float32(0.9))


def _calcifications(rng: np.random.Generator, skull: Skull, warp: _Warp, mid: float, tentorium: Field) -> Field:
    """HU of choroid plexus, pineal, basal ganglia, falx and carotid calcification; very low elsewhere."""
    u = rng.uniform
    z, y, x = axes()
    rough = noise(rng, 4)
    spots: list[tuple[Field, float]] = []
    if u() < 0.75:
        for side in (-1.0, 1.0):
            centre = (mid - 3 + u(-2, 2), u(25, 33), side * u(16, 24))
            spots.append((ellipsoid(centre, (u(1.5, 5), u(1.5, 5), u(1, 3.2))) + 0.8 * rough, u(60, 420)))
    if u() < 0.7:
        spots.append((ellipsoid((mid - 8, u(22, 27), u(-2, 2)), (u(1, 3), u(1, 3), u(1, 3))), u(80, 400)))
    if u() < 0.25:
        for side in (-1.0, 1.0):
            spot = ellipsoid((mid - 7, u(-10, 0), side * u(17, 21)), (u(2, 5), u(2, 7), u(1, 3)))
            spots.append((spot + 1.2 * rough, u(50, 160)))
    if u() < 0.3:
        plaque = np.hypot(y - u(-50, 30), z - u(45, 65)) - u(2, 8)
        spots.append((only((np.abs(x + 0.4 * warp.b) < 1) & (z > tentorium), plaque), u(150, 700)))
    if u() < 0.3:
        carotid = np.hypot(np.hypot(np.abs(x) - 11, y + 6), z - mid + 30) - 1.4
        spots.append((carotid.astype(np.float32), u(120, 400)))
    result = np.full(SHAPE, np.float32(-2000))
    for distance, value in spots:
        fraction = inside(distance, 1.3)
        result = np.where(fraction > 0.02, np.maximum(result, fraction * np.float32(value)), result)
    return np.where(skull.intracranial, result, np.float32(-2000))
