"""Do the values of a head CT look like Hounsfield units, and if not: what are they?

Two landmarks of every head CT lie where physics puts them: air around the head near -1000 HU and brain at 25 to 45 HU. They
are sought as peaks of the histogram. A correction is found only where both say the same; whatever is less clear gets a
warning without one (a wrong correction does more harm than none).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.correction import SUSPECT_HU, HuCorrection
from ichviewer.domain.series import ReadWarning

KNOWN_OFFSETS = (1024, 1000, -1024, -1000, 2048, 8192, 32768)
"""What is added to HU by writers that forget to say so (or say it twice)."""
KNOWN_SCALES = (0.5, 2.0, 4.0, 8.0, 16.0)
"""Stored steps per HU of writers that forget the slope (12 bits in the high end of 16 give 16)."""

_HALF = 32768
_SAMPLES = 400_000
_AIR, _BRAIN = -1000.0, 33.0
_DISTANCE = _BRAIN - _AIR
_DISTANCE_SLACK = 12.0
_EXACT = 5.0
_SNAP = 8.0
_SMALLEST = 150
_BESIDE = 60
_WHOLE_HEAD = 8
_BLUR = 9
_NEAR_WATER = 200
_ODD_BRAIN = (15.0, 75.0)
_MARGIN = 8.0
_DOUBT = 15.0

Counts = npt.NDArray[np.float64]


@dataclass(frozen=True)
class HuCheck:
    """What `check_hu` found.

    Attributes
    ----------
    warning
        That the values are no Hounsfield units, or None where they look right.
    correction
        What would make them right, to be offered to the reader and never applied unasked; None where it is not clear.
    """

    warning: ReadWarning | None = None
    correction: HuCorrection | None = None


def check_hu(hu: npt.NDArray[np.int16]) -> HuCheck:
    """Judge the values of a stack by their histogram.

    Parameters
    ----------
    hu
        int16 (k, j, i), what the file's own rescale gave. A few hundred thousand voxels of it are looked at.

    Returns
    -------
    HuCheck
        Without warning where the values look right or the stack is blank.
    """
    sample = _sample(hu)
    low, high = int(sample.min()), int(sample.max())
    if low == high or _looks_right(sample):
        return HuCheck()
    counts = np.bincount(sample.view(np.uint16), minlength=2 * _HALF).astype(np.float64)
    histogram = _Histogram(np.roll(counts, _HALF) / sample.size)
    found = _offset(histogram, len(hu)) or _scaled(histogram)
    if found is not None:
        return _offered(found)
    if histogram.share(-_HALF, -500) > 1e-4:
        return HuCheck()
    return HuCheck(ReadWarning(SUSPECT_HU, f"{_seen(histogram, low, high)} {_NOTHING_DONE}"))


_NOTHING_DONE = "Nothing is corrected: do not rely on HU or on the analysis."


def _looks_right(sample: npt.NDArray[np.int16]) -> bool:
    """Whether there is air where air belongs, and matter (brain, body, plastic) somewhere near water, as a sharp peak.

    Air alone is not enough: of HU - 1024 the brain lies there, and bone, broadly, near water. Nearly every series ends here,
    so only the values about water are counted one by one.
    """
    if np.count_nonzero((sample >= -1100) & (sample <= -850)) <= 5e-4 * sample.size:
        return False
    reach = _NEAR_WATER + 150
    near = sample[(sample >= -reach - _BLUR) & (sample <= reach + _BLUR)]
    shares = np.bincount(near.astype(np.int64) + reach + _BLUR, minlength=2 * (reach + _BLUR) + 1) / sample.size
    middle = slice(_BLUR + 150, _BLUR + 150 + 2 * _NEAR_WATER + 1)
    if shares[middle].sum() <= 1e-3:
        return False
    density = np.convolve(shares, np.ones(_BLUR), "same") / _BLUR
    top = int(np.argmax(density[middle])) + middle.start
    weights = shares[top - 6 : top + 7]
    peak = round(float((weights * np.arange(top - 6, top + 7)).sum() / weights.sum()))
    around = shares[peak - 150 : peak + 151].sum() / 301
    return bool(density[peak - 4 : peak + 5].max() > 2.5 * around > 0)


def _sample(hu: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    count, rows, columns = hu.shape
    step = max(1, round((rows * columns / 8192) ** 0.5))
    per_slice = -(-rows // step) * -(-columns // step)
    skip = max(1, count * per_slice // _SAMPLES)
    return np.ascontiguousarray(hu[::skip, ::step, ::step]).ravel()


class _Histogram:
    """Shares of the values -32768..32767 under one reading of them as HU."""

    def __init__(self, shares: Counts) -> None:
        self.shares = shares
        self._sums = np.concatenate([[0.0], np.cumsum(shares)])
        padded = np.concatenate([np.zeros(_BLUR // 2 + 1), shares, np.zeros(_BLUR // 2)])
        sums = np.cumsum(padded)
        self.density: Counts = (sums[_BLUR:] - sums[:-_BLUR]) / _BLUR

    def share(self, low: float, high: float) -> float:
        """Share of the voxels within low..high HU, both included."""
        first, last = (int(np.clip(round(value) + _HALF, 0, 2 * _HALF)) for value in (low, high + 1))
        return float(self._sums[last] - self._sums[first])

    def peak(self, low: float, high: float) -> float:
        """HU of the highest density within low..high: the middle of the mass around it."""
        top = int(np.argmax(self.density[_bin(low) : _bin(high) + 1])) + _bin(low)
        near = self.shares[max(top - 6, 0) : top + 7]
        place = np.arange(max(top - 6, 0), max(top - 6, 0) + near.size)
        return float((near * place).sum() / near.sum() - _HALF) if near.sum() else float(top - _HALF)

    def sharp(self, at: float, reach: int = 150) -> bool:
        """Whether the density at a place stands out of what lies around it."""
        around = self.share(at - reach, at + reach) / (2 * reach + 1)
        return float(self.density[max(_bin(at) - 4, 0) : _bin(at) + 5].max()) > 2.5 * around > 0

    def peaks(self, at_most: int = 10) -> list[float]:
        """The highest peaks, each at least 40 HU from the others; a single value (padding, clipping) hides only itself."""
        density = self.density.copy()
        found = []
        for _ in range(at_most):
            top = int(np.argmax(density))
            if density[top] * _BLUR < 2e-3:
                break
            found.append(self.peak(top - _HALF - 2, top - _HALF + 2))
            near = self.shares[max(top - 6, 0) : top + 7]
            reach = 6 if near.max() > 0.5 * near.sum() else 40
            density[max(top - reach, 0) : top + reach + 1] = 0
        return found

    def shifted(self, offset: int) -> _Histogram:
        """The histogram of the values less an offset; it wraps round at 16 bits as integers do."""
        return _Histogram(np.roll(self.shares, -offset))

    def scaled(self, scale: float) -> _Histogram:
        """The histogram of the values divided by a scale."""
        place = np.clip(np.rint(np.arange(-_HALF, _HALF) / scale), -_HALF, _HALF - 1).astype(np.int64) + _HALF
        return _Histogram(np.bincount(place, weights=self.shares, minlength=2 * _HALF).astype(np.float64))

    def head(self, brain: tuple[float, float]) -> float | None:
        """HU of the brain's peak where this reading shows a head in air, else None."""
        soft, bone, between = self.share(-150, 150), self.share(151, 3200), self.share(-840, -260)
        strange = 1 - self.share(-1100, 3200) - self._padding()
        if self.share(-1100, -850) < 0.02 or soft < 0.05 or strange > 2e-3:
            return None
        # Skin and bone meet air in voxels that hold some of each; between padding and air there is nothing.
        if not 0.001 < bone < 2.5 * soft or not 0.003 * soft < between < 0.5 * soft:
            return None
        top = self.peak(-500, 3000)
        # Bone spreads widely. A peak there is the true brain above air that only looks like brain: this reading is wrong.
        above = float(self.density[_bin(500) : _bin(3000)].max())
        near = self.shares[_bin(top) - 12 : _bin(top) + 13]
        noisy = near.max() < 0.5 * near.sum()  # a single value is padding, not brain
        fits = brain[0] <= top <= brain[1] and noisy and self.sharp(top)
        return top if fits and above < 0.1 * self.density[_bin(top)] else None

    def air(self) -> tuple[float, bool]:
        """HU of the main peak where air may lie, and whether it has the noise of a measurement.

        The floor that padding or clipping makes of a single value does not count where there is more.
        """
        first, last = _bin(-1100), _bin(-850)
        shares = self.shares[first : last + 1].copy()
        floor = int(np.argmax(shares > 1e-3))
        if shares[floor] > 3 * shares[floor + 1 : floor + 4].sum() and shares[floor + 1 :].sum() > 0.02:
            shares[floor] = 0
        spread = bool(shares.max() < 0.5 * shares.sum())
        return float(np.argmax(np.convolve(shares, np.ones(_BLUR), "same")) + first - _HALF), spread

    def _padding(self) -> float:
        """Share of single values far below air: what lies outside the reconstruction circle."""
        below = self.shares[: _bin(-1101) + 1]
        return float(below[below > 1e-3].sum()) if np.count_nonzero(below > 1e-3) <= 3 else 0.0


def _bin(value: float) -> int:
    return int(np.clip(round(value) + _HALF, 0, 2 * _HALF - 1))


@dataclass(frozen=True)
class _Found:
    scale: float
    offset: float
    air: float
    brain: float
    cut: bool = False


def _offset(histogram: _Histogram, slices: int) -> _Found | None:
    """A constant that was added to the HU."""
    exact = {round(found.offset): found for found in _by_peaks(histogram, slices)}
    if exact:
        return next(iter(exact.values())) if len(exact) == 1 else None
    return _by_floor(histogram)


def _by_peaks(histogram: _Histogram, slices: int) -> Iterator[_Found]:
    """Air and brain both as peaks, as far apart as they are in HU.

    An offset that nobody is known to use is taken only from a whole head, and not near a known one: a scanner that is out of
    calibration, or another part of the body, shifts both peaks too.
    """
    for air, brain in _pairs(_unwrapped(histogram.peaks())):
        offset = (air - _AIR + brain - _BRAIN) / 2
        known = [value for value in KNOWN_OFFSETS if abs(offset - value) <= _SNAP]
        added = known[0] if known else round(offset)
        if abs(added) < _SMALLEST:
            continue
        near = any(abs(offset - value) < _BESIDE for value in KNOWN_OFFSETS)
        if not known and (slices < _WHOLE_HEAD or near or abs(brain - air - _DISTANCE) > _EXACT):
            continue
        read = histogram.shifted(added)
        at, spread = read.air()
        if read.head((18.0, 52.0)) is None or abs(at - air + added) > 8 or not spread:
            continue
        yield _Found(1.0, added, air, brain)


def _unwrapped(peaks: list[float]) -> list[float]:
    """Peaks at the negative end also as what they are when unsigned values were taken for signed ones."""
    return [*peaks, *(peak + 2 * _HALF for peak in peaks if peak < -_HALF // 2)]


def _pairs(peaks: list[float]) -> Iterator[tuple[float, float]]:
    for air in peaks:
        for brain in peaks:
            if abs(brain - air - _DISTANCE) <= _DISTANCE_SLACK:
                yield air, brain


def _by_floor(histogram: _Histogram) -> _Found | None:
    """Air cut off at one value: the offset is one of the known ones, told apart by the brain."""
    fits = []
    for known in KNOWN_OFFSETS:
        if known < 0:
            continue  # what is cut off below air may be padding
        read = histogram.shifted(known)
        brain = read.head(_ODD_BRAIN)
        # One value holds the floor (a lossy codec blurs it by 1), and nothing real lies below.
        floors = [floor for floor in (-1024, -1000) if read.share(floor - 1, floor + 1) > 0.02]
        if brain is None or not floors or read.share(-_HALF, floors[0] - 2) > 1e-4:
            continue
        air, noisy = read.air()
        if noisy and abs(brain - air - _DISTANCE) <= _DISTANCE_SLACK and abs(air - _AIR) > _SNAP:
            continue  # air that is not cut off agrees with the brain on another offset
        fits.append((abs(brain - _BRAIN), _Found(1.0, known, floors[0] + known, brain + known, cut=True)))
    fits.sort(key=lambda fit: fit[0])
    if not fits or (len(fits) > 1 and fits[1][0] - fits[0][0] < _MARGIN):
        return None
    return fits[0][1]


def _scaled(histogram: _Histogram) -> _Found | None:
    """A slope that the file does not say; only with an offset that is known too."""
    found = {}
    for scale in KNOWN_SCALES:
        steps = histogram.scaled(scale)
        for air, brain in _pairs(steps.peaks()):
            offset = air - _AIR
            known = [value for value in (0, *KNOWN_OFFSETS) if abs(offset - value) <= _SNAP]
            if not known:
                continue
            read = steps.shifted(known[0])
            if read.head((18.0, 52.0)) is not None and read.share(300, 2500) > 0.01 and read.air()[1]:
                found[scale, known[0]] = _Found(scale, known[0], air * scale, brain * scale)
    return next(iter(found.values())) if len(found) == 1 else None


def _offered(found: _Found) -> HuCheck:
    if found.scale == 1:
        stored = f"HU {'+' if found.offset > 0 else '-'} {abs(found.offset):g}"
    else:
        stored = f"HU x {found.scale:g}" if not found.offset else f"(HU {found.offset:+g}) x {found.scale:g}"
    air = "is cut off" if found.cut else "lies"
    seen = f"air {air} at {found.air:.0f} and soft tissue lies at {found.brain:.0f}"
    reason = f"{seen[0].upper()}{seen[1:]}: the files probably store {stored}."
    after = found.brain / found.scale - found.offset
    doubt = ""
    if abs(after - _BRAIN) > _DOUBT:
        doubt = f"Even corrected, soft tissue lies at {after:.0f} (brain: 20 to 45): HU may still be off."
    return HuCheck(
        ReadWarning(
            SUSPECT_HU,
            f"HU look wrong: {seen}, not near -1000 and 30. The files probably store {stored}. {_NOTHING_DONE[:-1]}, or "
            "choose 'Correct HU' in the window or 'ichviewer analyze --correct-hu'.",
        ),
        HuCorrection(1 / found.scale, 0.0 - found.offset, reason, doubt),
    )


def _seen(histogram: _Histogram, low: int, high: int) -> str:
    """What can be said of values that are no HU and cannot be corrected."""
    if high == _HALF - 1 and histogram.share(high, high) > 0.01:
        return (
            f"HU look wrong: {100 * histogram.share(high, high):.0f} % of the values are cut off at {high}. The files "
            "probably confuse signed with unsigned values, or the rescale is wrong; what was cut off cannot be brought back."
        )
    if low >= 0 and 100 < high <= 255 and max(histogram.share(low, low), histogram.share(high, high)) > 0.01:
        return (
            f"The values are grey levels, not HU: all lie within {low} and {high}, as in an image that was saved with a "
            "window. They cannot be corrected."
        )
    darkest = float(np.searchsorted(np.cumsum(histogram.shares), 0.05) - _HALF)
    return f"HU look wrong or the image is cropped: no air (near -1000) is in it, the darkest values lie near {darkest:.0f}."
