"""What goes into a stand-alone build and what stays out; read by the PyInstaller spec and checked by a test."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

ENTRY = ROOT / "ichviewer" / "__main__.py"

SHIPPED_FOLDERS = ("resources", "models")
"""Folders of the source tree that `ichviewer.settings.paths.shipped_root` expects beside each other."""

GUIDE = "docs/user-guide.md"
"""The guide that the help window shows; its pictures come along."""

DATA_PACKAGES = ("ichviewer", "qtawesome", "highdicom", "pydicom", "reportlab")
"""Packages whose data files are needed: templates, icon fonts, dictionaries, PDF fonts."""

LATE_PACKAGES = ("ichviewer", "imagecodecs")
"""Packages whose modules are imported by name at run time, where a scan of import statements misses them."""

HIDDEN_IMPORTS = (
    "openjpeg",
    "onnxruntime",
    "SimpleITK",
    "vtkmodules.all",
    "vtkmodules.util.numpy_support",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
)

METADATA = ("ichviewer",)
"""Distributions whose metadata, with that of all they need, comes along: entry points, versions, and licences to show."""

EXCLUDED = (
    "torch",
    "monai",
    "training",
    "tests",
    "tensorboard",
    "onnx",
    "onnxscript",
    "scipy",
    "skimage",
    "nibabel",
    "matplotlib",
    "pandas",
    "pytest",
    "hypothesis",
    "tkinter",
    "IPython",
)
"""Never part of the application: training, tests, and what others import only if it happens to be there."""

GPU_LIBRARIES = ("onnxruntime_providers_cuda", "onnxruntime_providers_tensorrt")
"""Hundreds of megabytes that work only beside an installed CUDA; left out unless ``--gpu`` is given."""


def shipped_folders() -> list[tuple[str, str]]:
    """(source, target) of each shipped folder.

    Raises
    ------
    FileNotFoundError
        If one is missing: an application without presets or models must not be built.
    """
    missing = [name for name in SHIPPED_FOLDERS if not (ROOT / name).is_dir()]
    if missing:
        raise FileNotFoundError(
            f"{', '.join(missing)} missing in {ROOT}: get a complete copy of the sources, then build again"
        )
    return [(str(ROOT / name), name) for name in SHIPPED_FOLDERS]


def guide_files() -> list[tuple[str, str]]:
    """(source, target folder) of the guide and of every picture in it."""
    guide = ROOT / GUIDE
    pictures = re.findall(r"\]\((images/[^)]+)\)", guide.read_text(encoding="utf-8"))
    paths = (guide, *(guide.parent / name for name in dict.fromkeys(pictures)))
    return [(str(path), str(path.parent.relative_to(ROOT))) for path in paths]


def wanted_binary(name: str, gpu: bool) -> bool:
    """Whether a shared library belongs into the build."""
    return gpu or not any(part in name for part in GPU_LIBRARIES)


def executable_name() -> str:
    """File name of the built program on this system."""
    return "ichviewer.exe" if sys.platform == "win32" else "ichviewer"
