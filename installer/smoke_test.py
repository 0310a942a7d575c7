"""Drive a built application as its users will: ``python installer/smoke_test.py dist/ichviewer [--study FOLDER]``.

Needs nothing but the standard library, and gives the program a home of its own, so what is installed here cannot help it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_CLASSES = ["any", "epidural", "intraparenchymal", "intraventricular", "subarachnoid", "subdural"]
_WRITTEN = ("findings.json", "segmentation.nii.gz", "segmentation.dcm", "report.pdf", "report.html")


class SmokeError(Exception):
    """The built application does not do what it must."""


class Built:
    """A built application and the private home it runs in."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program = program
        self._environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))},
            "ICHVIEWER_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, timeout: float = 600) -> str:
        """Standard output of a run that must succeed.

        Raises
        ------
        SmokeError
            If it fails or does not end in time.
        """
        start = time.perf_counter()
        try:
            result = subprocess.run(
                [str(self._program), *arguments],
                env=self._environment,
                capture_output=True,
                text=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SmokeError(f"'{' '.join(arguments)}' did not end within {timeout:.0f} s") from error
        if result.returncode != 0:
            raise SmokeError(f"'{' '.join(arguments)}' ended with {result.returncode}: {result.stderr.strip()[-2000:]}")
        print(f"ok  {time.perf_counter() - start:6.1f} s  {' '.join(arguments)}")  # noqa: T201 (a command's output)
        return result.stdout


def check_findings(path: Path) -> None:
    """Check what `analyze` wrote.

    Raises
    ------
    SmokeError
        If the document lacks what every result must carry.
    """
    document = json.loads(path.read_text(encoding="utf-8"))
    series = document["series"][0]
    if list(series["probabilities"]) != _CLASSES:
        raise SmokeError(f"{path.name} has the probabilities {list(series['probabilities'])}")
    if not document["models"] or any(len(model["sha256"]) != 64 for model in document["models"]):
        raise SmokeError(f"{path.name} does not name its models by hash")
    if not all(entry["sop_instance_uid"] for entry in series["slices"]):
        raise SmokeError(f"{path.name} does not name the source images")


def main(arguments: list[str] | None = None) -> int:
    """Run all checks; the first that fails ends the run with one line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of the built application")
    parser.add_argument("--study", type=Path, help="study to analyse; the sample that is built in where not given")
    options = parser.parse_args(arguments)
    folder = options.folder.resolve()
    program = folder / ("ichviewer.exe" if sys.platform == "win32" else "ichviewer")
    study = options.study.resolve() if options.study else folder / "_internal" / "resources" / "sample"
    try:
        with tempfile.TemporaryDirectory(prefix="ichviewer-smoke-") as name:
            home, out, picture = Path(name) / "home", Path(name) / "out", Path(name) / "window.png"
            built = Built(program, home)
            version = built.run("--version", timeout=60)
            if "0." not in version:
                raise SmokeError(f"--version says {version!r}")
            built.run("models", "verify", timeout=120)
            built.run("analyze", str(study), "-o", str(out), "--device", "cpu")
            for written in _WRITTEN:
                if not (out / written).is_file():
                    raise SmokeError(f"'analyze' did not write {written}")
            check_findings(out / "findings.json")
            built.run("--analyze", "--screenshot", str(picture), str(study))
            if not picture.read_bytes().startswith(b"\x89PNG") or picture.stat().st_size < 20_000:
                raise SmokeError("the picture of the window is empty")
    except (SmokeError, OSError, KeyError, ValueError) as error:
        print(f"FAILED: {error}", file=sys.stderr)  # noqa: T201
        return 1
    print(f"The application in {folder} works.")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
