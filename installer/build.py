"""Build the stand-alone application: ``python installer/build.py [--output dist] [--gpu]``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run PyInstaller and say what came out of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--output", type=Path, default=ROOT / "dist", help="folder that the application's folder is put into"
    )
    parser.add_argument(
        "--gpu", action="store_true", help="take in the libraries for NVIDIA GPUs (several hundred megabytes)"
    )
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    subprocess.run([sys.executable, str(ROOT / "scripts" / "translations.py"), "compile"], check=True)
    command = [
        *(
            sys.executable,
            "-m",
            "PyInstaller",
            str(ROOT / "installer" / "ichviewer.spec"),
            "--noconfirm",
            "--log-level",
            "WARN",
        ),
        *("--distpath", str(options.output), "--workpath", str(ROOT / "build" / "pyinstaller")),
    ]
    result = subprocess.run(command, check=False, env={**os.environ, "ICHVIEWER_BUILD_GPU": "1" if options.gpu else "0"})
    if result.returncode != 0:
        status = f"status {result.returncode}"  # negative: killed by that signal, of which PyInstaller says nothing
        print(f"The build failed ({status}); PyInstaller says why above.", file=sys.stderr)  # noqa: T201 (a command's output)
        return 1
    folder = options.output / "ichviewer"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder}: {size / 1e6:.0f} MB, built in {time.perf_counter() - start:.0f} s")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
