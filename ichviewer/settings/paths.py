"""The one place that knows where files of the application lie."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

HOME_VARIABLE = "ICHVIEWER_HOME"
"""Environment variable: one folder that holds settings, library, logs and caches of a clean run."""

_APPLICATION = "ichviewer"


@dataclass(frozen=True)
class Paths:
    """Folders and files; made once at the composition root and passed in from there.

    Attributes
    ----------
    config, data, cache, logs
        Folders that belong to the user; made when first written to.
    resources
        Read-only files that come with the application: presets, icons, sample study.
    models
        Folders searched for model packages, first come first: those that come with the application, then the user's.
    """

    config: Path
    data: Path
    cache: Path
    logs: Path
    resources: Path
    models: tuple[Path, ...]

    @classmethod
    def discover(cls, home: Path | None = None, environment: Mapping[str, str] | None = None) -> Self:
        """Folders of this user on this machine.

        Parameters
        ----------
        home
            One folder for everything that is written (option ``--home``); goes before the variable `HOME_VARIABLE`.
        environment
            Environment variables; those of the process where not given.
        """
        variables = os.environ if environment is None else environment
        chosen = home if home is not None else _path_or_none(variables.get(HOME_VARIABLE, ""))
        shipped = shipped_root()
        if chosen is not None:
            root = chosen.expanduser().absolute()
            config, data, cache, logs = root / "config", root / "data", root / "cache", root / "logs"
        else:
            config = Path(platformdirs.user_config_dir(_APPLICATION, appauthor=False))
            data = Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False))
            cache = Path(platformdirs.user_cache_dir(_APPLICATION, appauthor=False))
            logs = Path(platformdirs.user_log_dir(_APPLICATION, appauthor=False))
        return cls(
            config=config,
            data=data,
            cache=cache,
            logs=logs,
            resources=shipped / "resources",
            models=(shipped / "models", data / "models"),
        )

    @property
    def settings_file(self) -> Path:
        """The settings (JSON)."""
        return self.config / "settings.json"

    @property
    def library(self) -> Path:
        """The study library (SQLite). It holds patient data and is readable by its user only."""
        return self.data / "library.sqlite3"

    @property
    def user_models(self) -> Path:
        """Folder into which the user's own model packages are added."""
        return self.data / "models"

    @property
    def sample_study(self) -> Path:
        """The synthetic study that comes with the application."""
        return self.resources / "sample"

    @property
    def guide(self) -> Path:
        """The guide for readers (Markdown), its pictures in ``images`` beside it."""
        return self.resources.parent / "docs" / "user-guide.md"

    @property
    def crashes(self) -> Path:
        """Folder for reports of crashes; they hold no patient data."""
        return self.logs / "crashes"

    @property
    def presets(self) -> Path:
        """The window presets (JSON)."""
        return self.resources / "presets" / "windows.json"

    @property
    def shipped_hanging_protocols(self) -> Path:
        """The hanging protocols that come with the application (JSON)."""
        return self.resources / "presets" / "hanging.json"

    @property
    def hanging_protocols(self) -> Path:
        """Folder of the user's own hanging protocols (JSON, one a file)."""
        return self.config / "hanging"


def shipped_root() -> Path:
    """Folder that holds ``resources`` and ``models``: the source tree, or the bundle of a built application."""
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's start code only
    return Path(bundle) if bundle is not None else Path(__file__).resolve().parents[2]


def _path_or_none(text: str) -> Path | None:
    return Path(text) if text else None
