"""What every driver of a viewer measures alike. No libraries: each viewer's own Python runs this."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

STEPS = 120


def peak_mb() -> float:
    """Largest resident memory of this process so far, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def there_and_back(count: int) -> list[int]:
    """Slices of a scroll through all of them, and back, from the second one on."""
    way = [*range(1, count), *range(count - 2, -1, -1)]
    return [way[n % len(way)] for n in range(STEPS)]


def timed(steps: list[int], do: Callable[[int], None]) -> list[float]:
    """Milliseconds of each step; the first five warm up and do not count."""
    times = []
    for step in steps:
        begun = time.perf_counter()
        do(step)
        times.append(1000 * (time.perf_counter() - begun))
    return times[5:]


def tell(**figures: object) -> None:
    """Hand the figures over: the last line of the output."""
    print(json.dumps(figures), flush=True)  # noqa: T201
