"""What a run ran on: written beside its configuration, so that its figures can be traced and made again."""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import platform
import subprocess
from pathlib import Path
from typing import Any

import torch

import ichviewer

_PACKAGES = ("torch", "numpy", "scipy", "onnx", "onnxruntime-gpu", "onnxruntime", "onnxscript", "SimpleITK", "pydicom")


def environment(device: torch.device, *, seed: int, command: str, processes: int = 1) -> dict[str, Any]:
    """Facts of the machine, the code and the command; no name of a person, host or folder is among them."""
    versions = {}
    for name in _PACKAGES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    gpu = torch.cuda.get_device_name(device) if device.type == "cuda" else None
    return {
        "started": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "command": command,
        "seed": seed,
        "code": {"ichviewer": ichviewer.__version__, **_git()},
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "processes": processes,
        "device": gpu or device.type,
        "cuda": torch.version.cuda,
        "packages": versions,
    }


def _git() -> dict[str, Any]:
    """Commit of the working tree and whether files differ from it; nothing where there is no git or no repository."""
    root = Path(__file__).resolve().parents[1]
    if not (root / ".git").exists():
        return {}
    try:
        commit = _ask(root, "rev-parse", "HEAD")
        changed = _ask(root, "status", "--porcelain", "--untracked-files=no", "--", "training", "ichviewer")
    except (OSError, subprocess.SubprocessError):
        return {}
    return {"commit": commit, "changed": bool(changed)}


def _ask(root: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=True, timeout=10)
    return done.stdout.strip()
