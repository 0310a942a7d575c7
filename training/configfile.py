"""Configuration files: TOML (or the ``config.json`` of a run folder) under the options of the command line."""

from __future__ import annotations

import difflib
import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from training.config import RunConfig
from training.errors import UsageError

_Config = TypeVar("_Config", bound=RunConfig)
_OF_ONE_RUN = ("command", "init_commands")


def read_config(path: Path) -> dict[str, Any]:
    """Values of a configuration file; nothing is checked but its syntax.

    Raises
    ------
    UsageError
        If it does not exist or is neither TOML nor JSON.
    """
    try:
        text = path.read_text(encoding="utf-8")
        values = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except FileNotFoundError as error:
        raise UsageError(f"The configuration file {path} does not exist. Choose one of training/configs.") from error
    except (OSError, ValueError) as error:  # both decoders raise a ValueError
        raise UsageError(f"{path} cannot be read as {'JSON' if path.suffix == '.json' else 'TOML'}: {error}.") from error
    if not isinstance(values, dict):
        raise UsageError(f"{path} holds no table of options.")
    # How a run came about belongs to that run; a run made from its configuration has its own command.
    return {name: value for name, value in values.items() if name not in _OF_ONE_RUN}


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Values of `below` with those of `above` in their place, table by table."""
    result = dict(below)
    for name, value in above.items():
        earlier = result.get(name)
        result[name] = merged(earlier, value) if isinstance(earlier, Mapping) and isinstance(value, Mapping) else value
    return result


def assignment(text: str) -> dict[str, Any]:
    """One ``table.name=value`` of ``--set``; the value as in TOML, a word without quotes being text.

    Raises
    ------
    ValueError
        If there is no name or no value.
    """
    name, equals, value = text.partition("=")
    parts = name.strip().split(".")
    if not equals or not all(parts):
        raise ValueError(f"'{text}' is not NAME=VALUE")
    try:
        parsed: Any = tomllib.loads(f"value = {value.strip()}")["value"]
    except tomllib.TOMLDecodeError:
        parsed = value.strip()
    for part in reversed(parts):
        parsed = {part: parsed}
    return dict(parsed)


def configure(kind: type[_Config], values: Mapping[str, Any], where: str) -> _Config:
    """A checked configuration.

    Parameters
    ----------
    kind
        Of which task.
    values
        Of the file and the command line, merged.
    where
        What to name in an error, e.g. the file.

    Raises
    ------
    UsageError
        If a key is unknown (the nearest one is named), missing, or its value is wrong.
    """
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        raise UsageError(f"{where}: {explain(error, kind)}") from error


def explain(error: ValidationError, kind: type[BaseModel]) -> str:
    """The first fault of a configuration in one line, with the nearest known name where a key is unknown."""
    first = error.errors()[0]
    place = [str(part) for part in first["loc"]]
    name = ".".join(place)
    if first["type"] == "extra_forbidden":
        known = _names(kind, place[:-1])
        near = difflib.get_close_matches(place[-1], known, 1, 0.5)
        elsewhere = difflib.get_close_matches(place[-1], _all_names(kind), 1, 0.8)
        if near:
            hint = f"Did you mean '{'.'.join([*place[:-1], near[0]])}'?"
        elif elsewhere:
            hint = f"Did you mean '{elsewhere[0]}'?"
        else:
            hint = f"Known here: {', '.join(sorted(known))}."
        return f"'{name}' is unknown. {hint}"
    if first["type"] == "missing":
        return f"'{name}' is missing (--{name.replace('_', '-')})."
    message = first["msg"].removeprefix("Value error, ")
    return f"'{name}': {message}." if name else f"{message}."


def _names(kind: type[BaseModel], place: Iterable[str]) -> list[str]:
    model: type[BaseModel] | None = kind
    for part in place:
        model = _table(model.model_fields.get(part)) if model is not None else None
    return list(model.model_fields) if model is not None else []


def _all_names(kind: type[BaseModel]) -> list[str]:
    tables = {name: _table(field) for name, field in kind.model_fields.items()}
    return [*tables, *(f"{name}.{inner}" for name, table in tables.items() if table for inner in table.model_fields)]


def _table(field: FieldInfo | None) -> type[BaseModel] | None:
    kind = field.annotation if field is not None else None
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None
