"""Adding a model package to the user's own folder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ichviewer.domain.errors import ModelPackageError
from ichviewer.inference.package import ModelPackage, load_package


def add_package(folder: Path, home: Path) -> ModelPackage:
    """Copy a verified package to ``home/<name>-<version>``; it is there whole or not at all.

    Parameters
    ----------
    folder
        The package to add.
    home
        The user's model folder (``Paths.user_models``); made where missing.

    Raises
    ------
    ModelPackageError
        If the package is not valid, is there already, or cannot be copied.
    """
    package = load_package(folder)
    target = home / f"{package.spec.name}-{_file_name(package.spec.version)}"
    if target.exists():
        raise ModelPackageError(f"{target} exists already. Remove it first to install this package again.")
    partial = home / f".{target.name}.partial-{os.getpid()}"
    try:
        home.mkdir(parents=True, exist_ok=True)
        shutil.copytree(folder, partial)
        load_package(partial)  # the copy is what will be used
        partial.rename(target)
    except (OSError, shutil.Error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ModelPackageError(
            f"{folder} cannot be copied to {home} ({reason}). Free space or check permissions."
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return load_package(target)


def _file_name(version: str) -> str:
    return "".join(character if character.isalnum() or character in ".-_" else "_" for character in version)
