"""Window presets: data with a schema, in ``resources/presets/windows.json``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ichviewer.domain.errors import SettingsError
from ichviewer.domain.window import Window, WindowPreset
from ichviewer.settings.paths import shipped_root


class _Preset(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1)]
    key: Annotated[str, Field(pattern=r"^[1-9]?$")] = ""
    level: Annotated[float, Field(ge=-1000, le=3000)]
    width: Annotated[float, Field(ge=1, le=8000)]


class _PresetFile(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    version: Literal[1] = Field(alias="schema")
    presets: Annotated[list[_Preset], Field(min_length=1)]

    @model_validator(mode="after")
    def _names_and_keys_are_unique(self) -> _PresetFile:
        names = [preset.name for preset in self.presets]
        keys = [preset.key for preset in self.presets if preset.key]
        if len(set(names)) != len(names) or len(set(keys)) != len(keys):
            raise ValueError("two presets share a name or a key")
        return self


def window_presets(path: Path | None = None) -> tuple[WindowPreset, ...]:
    """Window presets in the order of the menu.

    Parameters
    ----------
    path
        Preset file; the one that comes with the application where not given.

    Raises
    ------
    SettingsError
        If the file is missing or does not fit the schema.
    """
    source = path if path is not None else shipped_root() / "resources" / "presets" / "windows.json"
    try:
        file = _PresetFile.model_validate_json(source.read_bytes())
    except OSError as error:
        raise SettingsError(
            f"The window presets {source} cannot be read ({error.strerror}). Install ichviewer again."
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "file"
        raise SettingsError(f"The window presets {source} are wrong: {where}: {first['msg']}. Correct the file.") from error
    return tuple(WindowPreset(preset.name, preset.key, Window(preset.level, preset.width)) for preset in file.presets)
