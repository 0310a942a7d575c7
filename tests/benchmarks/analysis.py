"""One analysis in a process of its own: prints stages and peak memory as JSON (``-m tests.benchmarks.analysis STUDY``)."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from pathlib import Path


def main(study: Path, threads: int) -> dict[str, object]:
    """Open, load and analyse a study with the shipped models on the CPU."""
    start = time.perf_counter()
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.studies import StudyService
    from ichviewer.settings.paths import Paths

    imported = time.perf_counter()
    with tempfile.TemporaryDirectory() as home:
        service = AnalysisService(Paths.discover(home=Path(home)).models, threads=threads)
        studies = StudyService()
        _, series = studies.choose(studies.open_path(study))
        loaded = studies.load(series)
        opened = time.perf_counter()
        analysis = service.analyze(series, loaded, device="cpu")
        first = time.perf_counter()
        service.analyze(series, loaded, device="cpu")
        again = time.perf_counter()
        service.close()
    # Linux counts kilobytes, macOS bytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {
        "slices": len(loaded.stack),
        "stages": {"import": imported - start, "open and load": opened - imported, **analysis.seconds},
        "first": first - opened,
        "again": again - first,
        "peak_bytes": peak,
        "device": analysis.device.name,
        "models": [f"{model.name} {model.version}" for model in analysis.models],
        "positive": analysis.positive,
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2)))  # noqa: T201
