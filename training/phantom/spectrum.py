"""The x-ray beam: a spectrum in a few energies, what water and bone let through, and the correction for water.

Mass attenuation coefficients are those of J. H. Hubbell and S. M. Seltzer, "Tables of X-Ray Mass Attenuation
Coefficients" (NISTIR 5632, https://physics.nist.gov/PhysRefData/XrayMassCoef/tab4.html): water (liquid), bone (cortical,
ICRU-44), aluminium. The spectrum is Kramers' law behind aluminium, weighted with the energy as an energy-integrating
detector does.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from training.phantom.field import Field

_KEV = (20.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0)
# cm2/g
_WATER = (0.8096, 0.3756, 0.2683, 0.2269, 0.2059, 0.1837, 0.1707, 0.1505)
_BONE = (4.001, 1.331, 0.6655, 0.4242, 0.3148, 0.2229, 0.1855, 0.1480)
_ALUMINIUM = (3.441, 1.128, 0.5685, 0.3681, 0.2778, 0.2018, 0.1704, 0.1378)
BONE_DENSITY = 1.92
"""Of cortical bone (ICRU-44), g/cm3."""
_ALUMINIUM_DENSITY = 2.699
REFERENCE_KEV = 70.0
"""Energy at which phantom HU are understood."""
_BINS = 8
_SHORTEST, _LONGEST = -60.0, 600.0


def _per_mm(table: tuple[float, ...], density: float, kev: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Linear attenuation 1/mm, interpolated as published tables are: log of coefficient over log of energy."""
    return np.asarray(np.exp(np.interp(np.log(kev), np.log(_KEV), np.log(table))) * density / 10)


def bone_over_water(kev: float = REFERENCE_KEV) -> float:
    """How many times as strongly as water cortical bone attenuates at one energy."""
    at = np.array([kev])
    return float((_per_mm(_BONE, BONE_DENSITY, at) / _per_mm(_WATER, 1.0, at))[0])


class Beam:
    """A polychromatic beam.

    Parameters
    ----------
    kvp
        Tube voltage in kV.
    filtration
        Inherent and added filtration in mm of aluminium.
    """

    def __init__(self, kvp: float, filtration: float = 7.0) -> None:
        edges = np.linspace(20.0, kvp, _BINS + 1)
        fine = np.linspace(20.5, kvp - 0.5, 400)
        strength = (kvp / fine - 1) * np.exp(-_per_mm(_ALUMINIUM, _ALUMINIUM_DENSITY, fine) * filtration) * fine
        part, _ = np.histogram(fine, edges, weights=strength)
        self._weights = (part / part.sum()).astype(np.float32)
        middle = np.histogram(fine, edges, weights=strength * fine)[0] / part
        self._water = _per_mm(_WATER, 1.0, middle).astype(np.float32)
        self._bone = _per_mm(_BONE, BONE_DENSITY, middle).astype(np.float32)
        self._lengths = np.linspace(_SHORTEST, _LONGEST, 1321, dtype=np.float32)
        self._logs = -np.log(self.transmitted(self._lengths, np.zeros_like(self._lengths)))

    def transmitted(self, water: Field, bone: Field) -> Field:
        """Part of the detector signal that is left behind millimetres of water and of cortical bone."""
        total = np.zeros(np.shape(water), np.float32)
        for weight, in_water, in_bone in zip(self._weights, self._water, self._bone, strict=True):
            total += weight * np.exp(-in_water * water - in_bone * bone)
        return total

    def as_water(self, log: Field) -> Field:
        """Millimetres of water behind which minus the logarithm of the signal is `log`: the water correction."""
        return np.interp(log, self._logs, self._lengths).astype(np.float32)

    def excess(self, water: Field, bone: Field) -> Field:
        """By how many millimetres of water the water correction is wrong where the beam met bone."""
        return self.as_water(-np.log(self.transmitted(water, bone))) - water - np.float32(bone_over_water()) * bone


@cache
def beam_of(kvp: float) -> Beam:
    """The beam of a tube voltage with usual filtration."""
    return Beam(kvp)


def decomposed(hu: Field, threshold: float = 100.0) -> tuple[Field, Field]:
    """Water-like and bone-like part of a voxel, so that the HU at `REFERENCE_KEV` are kept.

    Parameters
    ----------
    hu
        Hounsfield units, of any shape.
    threshold
        HU where bone begins; it grows in linearly, so that a voxel half bone, half brain counts as that.

    Returns
    -------
    tuple of ndarray
        Density of water and of cortical bone, each relative to the pure material; HU = 1000 (water + R bone - 1).
    """
    ratio = np.float32(bone_over_water())
    density = np.maximum(hu.astype(np.float32) / 1000 + 1, 0)
    soft = np.float32(1 + threshold / 1000)
    # Above cortical bone (teeth, metal) all is bone.
    bone = np.where(density < ratio, np.maximum(density - soft, 0) / (ratio - soft), density / ratio)
    return density - ratio * bone, bone
