"""From `load` to its first slice, by the service: ``-m tests.benchmarks.first_slice WARM FOLDER``; a line for a line."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


class _EnoughError(Exception):
    """The first slice is there: what follows is not measured here."""


def main(warm: Path, folder: Path) -> int:
    """Answer every line with the seconds of one load."""
    from ichviewer.services.studies import StudyService

    service = StudyService()
    service.load(service.choose(service.open_path(warm))[1])
    _, series = service.choose(service.open_path(folder))
    for _ in sys.stdin:
        shown: list[float] = []

        def stop(_k: int, _hu: object, shown: list[float] = shown) -> None:
            shown.append(time.perf_counter())
            raise _EnoughError

        begun = time.perf_counter()
        try:
            service.load(series, on_slice=stop)
        except _EnoughError:
            print(json.dumps({"seconds": shown[0] - begun}), flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
