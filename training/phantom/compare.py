"""Both scanners held against each other on test objects: ``python -m training compare-scanners``."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.phantom.field import SHAPE, Field, axes, blend, inside
from training.phantom.projection import acquire_by_projection
from training.phantom.scanner import Protocol, acquire

SCANNERS = {"image": acquire, "projection": acquire_by_projection}
INSERTS = {"csf": 8.0, "white": 25.0, "grey": 40.0, "blood": 70.0, "fat": -90.0, "bone": 1000.0}
"""HU of the rods in the water cylinder."""
_TISSUES = {"water": (-4.0, 4.0), "csf": (0.0, 15.0), "white": (20.0, 30.0), "grey": (35.0, 45.0), "blood": (50.0, 90.0)}
_FAT, _BONE = (-105.0, -75.0), (850.0, 1200.0)
RANGES = {**_TISSUES, "fat": _FAT, "bone": _BONE}
"""HU that a scanner must show on the mean of many draws."""
_RADIUS, _RING, _ROD = 80.0, 48.0, 9.0


def compare(draws: int = 6, slices: int = 4, seed: int = 0) -> dict[str, Any]:
    """Measure both scanners over several draws of their settings.

    Parameters
    ----------
    draws
        Scans of each object; every scan draws kernel, dose and faults anew, as in the phantom.
    slices
        Slices of each scan.

    Returns
    -------
    dict
        For each scanner the figures of `_figures`, JSON-able, and under ``agreement`` their differences.
    """
    protocol = Protocol(230.0, np.arange(slices) * 6.0, 5.0, 0.0, np.eye(3), np.zeros(3), 256)
    objects = {"water": _cylinder(), "rods": _rods(), "head": _head()}
    result: dict[str, Any] = {"draws": draws, "slices": slices, "pixel_mm": round(protocol.pixel, 4), "thickness_mm": 5.0}
    for name, scan in SCANNERS.items():
        start = time.perf_counter()
        images = {what: _scans(scan, hu, protocol, draws, seed) for what, hu in objects.items()}
        each = (time.perf_counter() - start) / (draws * slices * len(objects))
        result[name] = {**_figures(images, protocol), "seconds_per_slice": round(each, 3)}
    image, projection = result["image"], result["projection"]
    result["agreement"] = {
        "hu": {tissue: round(projection["hu"][tissue] - image["hu"][tissue], 1) for tissue in RANGES},
        "noise_sd_ratio": round(projection["noise"]["sd_hu"] / image["noise"]["sd_hu"], 3),
        "noise_peak_ratio": round(projection["noise"]["peak_per_mm"] / image["noise"]["peak_per_mm"], 3),
        "mtf50_ratio": round(projection["mtf50_per_mm"] / image["mtf50_per_mm"], 3),
    }
    return result


def _cylinder() -> Field:
    _, y, x = axes()
    plane = blend(np.full((1, *SHAPE[1:]), np.float32(-1000)), 0.0, inside(np.hypot(x, y) - np.float32(_RADIUS)))
    return np.ascontiguousarray(np.broadcast_to(plane, SHAPE))


def _places() -> dict[str, tuple[float, float]]:
    angles = np.arange(len(INSERTS)) * 2 * np.pi / len(INSERTS)
    return {name: (_RING * float(np.cos(a)), _RING * float(np.sin(a))) for name, a in zip(INSERTS, angles, strict=True)}


def _rods() -> Field:
    _, y, x = axes()
    plane = _cylinder()[:1]
    for name, (at_x, at_y) in _places().items():
        plane = blend(plane, INSERTS[name], inside(np.hypot(x - at_x, y - at_y) - np.float32(_ROD)))
    return np.ascontiguousarray(np.broadcast_to(plane, SHAPE))


def _head() -> Field:
    _, y, x = axes()
    radius = np.hypot(x, y)
    plane = blend(np.full((1, *SHAPE[1:]), np.float32(-1000)), 1000.0, inside(radius - np.float32(_RADIUS)))
    plane = blend(plane, 30.0, inside(radius - np.float32(_RADIUS - 6)))
    return np.ascontiguousarray(np.broadcast_to(plane, SHAPE))


def _scans(scan: Callable[..., Any], hu: Field, protocol: Protocol, draws: int, seed: int) -> Field:
    """Shape (draws, slices, rows, columns)."""
    nothing = np.zeros(SHAPE, np.uint8)
    images = [
        scan(np.random.default_rng([seed, draw]), hu, nothing, protocol, held_out=False)[0].astype(np.float32)
        for draw in range(draws)
    ]
    return np.stack(images)


def _figures(images: dict[str, Field], protocol: Protocol) -> dict[str, Any]:
    """HU of tissues, noise power, cupping in water and in a skull, modulation transfer."""
    middle = (np.arange(protocol.matrix) - (protocol.matrix - 1) / 2) * protocol.pixel
    y, x = middle[:, None], middle[None, :]
    radius = np.hypot(x, y)
    rods = images["rods"].mean(axis=(0, 1))
    hu = {name: float(rods[np.hypot(x - a, y - b) < _ROD - 3].mean()) for name, (a, b) in _places().items()}
    hu["water"] = float(images["water"][..., radius < 60].mean())
    near, far = (radius > 62) & (radius < 68), radius < 20
    power, frequency = noise_power(images["water"], protocol.pixel)
    sd = images["water"].std(axis=1, ddof=1)[..., radius < 60]
    a, b = _places()["fat"]
    return {
        "hu": {name: round(value, 1) for name, value in hu.items()},
        "noise": {
            "sd_hu": round(float(np.sqrt((sd**2).mean())), 2),
            "peak_per_mm": round(float(frequency[int(np.argmax(power))]), 3),
            "mean_per_mm": round(float((power * frequency).sum() / power.sum()), 3),
            "power_at_0_to_peak": round(float(power[0] / power.max()), 3),
        },
        "cupping_water_hu": round(float(images["water"][..., near].mean() - images["water"][..., far].mean()), 2),
        "cupping_skull_hu": round(float(images["head"][..., near].mean() - images["head"][..., far].mean()), 2),
        "mtf50_per_mm": round(edge_mtf50(rods, np.hypot(x - a, y - b), _ROD), 3),
    }


def noise_power(images: Field, pixel: float, width: int = 96) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Radial noise power spectrum of the middle of a uniform object.

    Parameters
    ----------
    images
        Shape (draws, slices, rows, columns); noise is what differs between the slices of a draw.
    pixel
        Pixel size in mm.
    width
        Width of the square that is used, in pixels.

    Returns
    -------
    tuple of ndarray
        Power in HU2 mm2 and frequency in 1/mm, ascending.
    """
    corner = (images.shape[-1] - width) // 2
    part = images[..., corner : corner + width, corner : corner + width].astype(np.float64)
    part = part - part.mean(axis=1, keepdims=True)
    part = part - part.mean(axis=(-2, -1), keepdims=True)
    count = images.shape[1]
    spectrum = (np.abs(np.fft.fft2(part)) ** 2).mean(axis=(0, 1)) * pixel**2 / width**2 * count / (count - 1)
    axis = np.fft.fftfreq(width, pixel)
    radial = np.hypot(axis[:, None], axis[None, :])
    edges = np.linspace(0, 0.5 / pixel, 25)
    bins = np.digitize(radial.ravel(), edges) - 1
    power = np.array([spectrum.ravel()[bins == n].mean() for n in range(24)])
    return power, (edges[1:] + edges[:-1]) / 2


def edge_mtf50(image: Field, distance: npt.NDArray[np.float64], radius: float) -> float:
    """Frequency in 1/mm at which the modulation transfer, measured across the edge of a rod, is one half."""
    fine = 0.2
    position = np.arange(radius - 7, radius + 7, fine)
    near = np.abs(distance - radius) < 7.5
    order = np.argsort(distance[near])
    value = ndimage.gaussian_filter1d(np.interp(position, distance[near][order], image[near][order]), 1.0)
    value = _binned(distance[near], image[near], position, value)
    line = np.gradient(value) * np.hanning(len(value))
    transfer = np.abs(np.fft.rfft(line, 2048))
    transfer /= transfer[0]
    below = int(np.argmax(transfer < 0.5))
    share = (transfer[below - 1] - 0.5) / (transfer[below - 1] - transfer[below])
    return float((below - 1 + share) / (2048 * fine))


def _binned(
    distance: npt.NDArray[np.float64], value: Field, position: npt.NDArray[np.float64], otherwise: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Means of pixels at each distance; `otherwise` where there is none."""
    step = position[1] - position[0]
    index = np.round((distance - position[0]) / step).astype(int)
    held = (index >= 0) & (index < len(position))
    count = np.bincount(index[held], minlength=len(position))
    total = np.bincount(index[held], weights=value[held], minlength=len(position))
    return np.where(count > 0, total / np.maximum(count, 1), otherwise)
