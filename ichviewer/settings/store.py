"""The settings file on disk."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from pydantic import ValidationError

from ichviewer.domain.errors import SettingsError
from ichviewer.settings.atomic import write_atomically
from ichviewer.settings.migrations import migrate
from ichviewer.settings.schema import Settings

_log = logging.getLogger(__name__)


class SettingsStore:
    """Reads and writes one settings file (JSON).

    Attributes
    ----------
    path
        The file.
    warning
        One line for the user if the last `load` could not use the file, else "".
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warning = ""

    def load(self) -> Settings:
        """Settings of the file; the defaults where there is none.

        A damaged file never stops the application: it is kept beside as ``<name>.bad``, the defaults are used, and
        `warning` says so.
        """
        self.warning = ""
        try:
            return self._read()
        except FileNotFoundError:
            return Settings()
        except SettingsError as error:
            self.warning = self._set_aside(str(error))
            _log.warning("%s", self.warning)
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write the settings; the old file stays until the new one is complete.

        Raises
        ------
        SettingsError
            If the file cannot be written.
        """
        text = json.dumps(settings.model_dump(mode="json"), indent=2) + "\n"
        try:
            write_atomically(self.path, text.encode("utf-8"))
        except OSError as error:
            raise SettingsError(
                f"The settings cannot be written to {self.path} ({error.strerror}). Free space or correct the permissions."
            ) from error

    def _read(self) -> Settings:
        try:
            document = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise
        except OSError as error:
            raise SettingsError(f"the file cannot be read ({error.strerror})") from error
        except (UnicodeDecodeError, json.JSONDecodeError) as error:
            raise SettingsError(f"the file is not valid JSON ({error})") from error
        if not isinstance(document, dict):
            raise SettingsError("the file holds no JSON object")
        try:
            return Settings.model_validate(migrate(document))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise SettingsError(f"{where}: {first['msg']}") from error

    def _set_aside(self, reason: str) -> str:
        kept = self.path.with_name(self.path.name + ".bad")
        start = f"The settings in {self.path} cannot be used: {reason}. The defaults are used"
        try:
            self.path.replace(kept)
        except OSError:
            return f"{start}; the file could not be set aside."
        return f"{start}; the old file is kept as {kept.name}."
