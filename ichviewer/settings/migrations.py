"""Steps that bring a settings file of an older version to the current one; each step has a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from ichviewer.domain.errors import SettingsError
from ichviewer.settings.schema import SCHEMA_VERSION

Document = dict[str, Any]


def _from_1_to_2(document: Document) -> Document:
    """Version 1 (before the first release) held the overlay's fields flat, the opacity in percent."""
    result = dict(document)
    overlay: Document = {}
    if "overlay_opacity" in result:
        overlay["opacity"] = min(max(float(result.pop("overlay_opacity")) / 100.0, 0.0), 1.0)
    for old, new in (("overlay_outline", "outline"), ("overlay_fill", "fill"), ("overlay_visible", "visible")):
        if old in result:
            overlay[new] = result.pop(old)
    result["overlay"] = overlay
    return result


MIGRATIONS: Mapping[int, Callable[[Document], Document]] = MappingProxyType({1: _from_1_to_2})
"""Step from version n to n + 1, keyed by n."""


def migrate(document: Document) -> Document:
    """Bring a settings document to `SCHEMA_VERSION`.

    Parameters
    ----------
    document
        Parsed JSON of a settings file; not changed.

    Returns
    -------
    dict
        A document of the current version.

    Raises
    ------
    SettingsError
        If the version is missing, is not a number, is newer than this application, or has no step from it.
    """
    version = document.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise SettingsError(f"the settings have no valid schema_version ({version!r})")
    if version > SCHEMA_VERSION:
        raise SettingsError(f"the settings have version {version}, but this application knows {SCHEMA_VERSION} at most")
    while version < SCHEMA_VERSION:
        try:
            document = MIGRATIONS[version](document)
        except (TypeError, ValueError) as error:
            raise SettingsError(f"the settings of version {version} cannot be converted ({error})") from error
        version += 1
        document = {**document, "schema_version": version}
    return document
