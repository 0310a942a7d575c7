"""Hanging protocols: which layout and windows a series is opened with. Data with a schema, shipped and the user's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ichviewer.domain.errors import SettingsError
from ichviewer.domain.series import Series
from ichviewer.settings.atomic import write_atomically

LayoutName = Literal["single", "windows", "mpr", "mpr3d", "compare"]
ProjectionName = Literal["average", "MIP", "MinIP"]
_MOST_BYTES = 100_000


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Conditions(_Part):
    """When a protocol suits; what is not given always does."""

    modality: tuple[str, ...] = Field(default=(), description="Any of these modalities, e.g. CT.")
    body_part: tuple[str, ...] = Field(
        default=(), description="Any of these words in Body Part Examined, or in the description where that is empty."
    )
    description: tuple[str, ...] = Field(default=(), description="Any of these words in the series' description.")
    least_series: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Readable series of the study.")
    most_series: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Readable series of the study.")
    prior: bool | None = Field(default=None, description="Whether there is something to compare with.")
    least_width: Annotated[int, Field(ge=0, le=16384)] | None = Field(
        default=None, description="Width of the window in pixels."
    )


class SlabOfProtocol(_Part):
    """Slabs that a series is opened with."""

    thickness_mm: Annotated[float, Field(gt=0, le=50)]
    projection: ProjectionName = "average"


class HangingProtocol(_Part):
    """How a series is hung.

    Attributes
    ----------
    name
        As the list shows it; one of a kind.
    order
        Lower ones are asked first, the user's own before those that come with the application.
    when
        All of it must hold.
    layout
        Name of the layout.
    windows
        Names of window presets for the views in their order; "" leaves a view the window of the layout or the settings.
    linked, lines
        Whether views follow each other, and whether reference lines are drawn.
    slab
        Slabs instead of slices, or None.
    """

    name: Annotated[str, Field(min_length=1, max_length=80)]
    order: int = 100
    when: Conditions = Field(default_factory=Conditions)
    layout: LayoutName
    windows: tuple[str, ...] = ()
    linked: bool = True
    lines: bool = True
    slab: SlabOfProtocol | None = None

    @model_validator(mode="after")
    def _name_is_printable(self) -> HangingProtocol:
        if not self.name.strip() or not self.name.isprintable():
            raise ValueError("the name is blank or holds characters that cannot be shown")
        return self


class _UserFile(_Part):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    version: Literal[1] = Field(alias="schema")
    protocol: HangingProtocol


class _ShippedFile(_Part):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    version: Literal[1] = Field(alias="schema")
    protocols: Annotated[tuple[HangingProtocol, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Situation:
    """What a protocol is chosen by.

    Attributes
    ----------
    series
        That is opened.
    series_count
        Readable series of its study.
    has_prior
        Whether there is something to compare it with.
    width
        Of the window in logical pixels.
    """

    series: Series
    series_count: int = 1
    has_prior: bool = False
    width: int = 1280


def suits(protocol: HangingProtocol, situation: Situation) -> bool:
    """Whether everything that a protocol asks for holds."""
    when, series = protocol.when, situation.series
    return (
        (not when.modality or series.modality.upper() in {name.upper() for name in when.modality})
        and _holds(series.body_part or series.description, when.body_part)
        and _holds(series.description, when.description)
        and (when.least_series is None or situation.series_count >= when.least_series)
        and (when.most_series is None or situation.series_count <= when.most_series)
        and (when.prior is None or situation.has_prior == when.prior)
        and (when.least_width is None or situation.width >= when.least_width)
    )


def choose(protocols: Iterable[HangingProtocol], situation: Situation, default: str = "") -> HangingProtocol | None:
    """The protocol for a series: the default where it suits, else the first that does; None where none does.

    Parameters
    ----------
    protocols
        In the order in which they are asked.
    default
        Name of the one that goes before all others.
    """
    fitting = [protocol for protocol in protocols if suits(protocol, situation)]
    return next((protocol for protocol in fitting if protocol.name == default), next(iter(fitting), None))


def _holds(text: str, words: tuple[str, ...]) -> bool:
    return not words or any(word.casefold() in text.casefold() for word in words)


class HangingProtocols:
    """The protocols of this user: his own and those that come with the application.

    Parameters
    ----------
    shipped
        File with those that come with the application.
    folder
        Where the user's own lie, one file each.

    Attributes
    ----------
    problems
        One line for each file that `load` could not use.
    """

    def __init__(self, shipped: Path, folder: Path) -> None:
        self._shipped = shipped
        self._folder = folder
        self._files: dict[str, Path] = {}
        self.problems: tuple[str, ...] = ()

    def load(self) -> tuple[HangingProtocol, ...]:
        """All protocols in the order in which they are asked; a bad file costs its own protocol, and is told."""
        problems: list[str] = []
        own = self._own(problems)
        shipped: tuple[HangingProtocol, ...] = ()
        try:
            shipped = _ShippedFile.model_validate_json(_read(self._shipped)).protocols
        except (OSError, ValueError) as error:
            problems.append(f"The hanging protocols {self._shipped} cannot be used: {_why(error)}. Install ichviewer again.")
        self.problems = tuple(problems)
        names = {protocol.name.casefold() for protocol in own}
        rest = [protocol for protocol in shipped if protocol.name.casefold() not in names]
        return (*sorted(own, key=lambda one: one.order), *sorted(rest, key=lambda one: one.order))

    def is_own(self, name: str) -> bool:
        """Whether a protocol is the user's: it can be renamed and deleted."""
        return name.casefold() in self._files

    def save(self, protocol: HangingProtocol) -> None:
        """Keep a protocol of the user; one of the same name is replaced, one that came with the application hidden.

        Raises
        ------
        SettingsError
            If it cannot be written.
        """
        path = self._files.get(protocol.name.casefold()) or self._free_path(protocol.name)
        document = _UserFile(version=1, protocol=protocol)
        text = document.model_dump_json(by_alias=True, indent=2, exclude_defaults=True) + "\n"
        try:
            write_atomically(path, text.encode("utf-8"))
        except OSError as error:
            raise SettingsError(
                f"The hanging protocol cannot be written to {path} ({error.strerror}). Free space or change permissions."
            ) from error
        self._files[protocol.name.casefold()] = path

    def rename(self, name: str, new: str) -> None:
        """Give a protocol of the user another name.

        Raises
        ------
        SettingsError
            If another one has the name already, it is no name, or it cannot be written.
        """
        protocols = {protocol.name.casefold(): protocol for protocol in self.load()}
        if new.casefold() != name.casefold() and new.casefold() in protocols:
            raise SettingsError(f"There is a hanging protocol of the name {new} already. Choose another name.")
        try:
            renamed = HangingProtocol.model_validate({**protocols[name.casefold()].model_dump(), "name": new.strip()})
        except ValidationError as error:
            raise SettingsError(f"This is no name for a hanging protocol: {_why(error)}. Choose another one.") from error
        path = self._files.pop(name.casefold())
        self._files[renamed.name.casefold()] = path
        try:
            self.save(renamed)
        except SettingsError:
            self._files[name.casefold()] = self._files.pop(renamed.name.casefold())
            raise

    def delete(self, name: str) -> None:
        """Take a protocol of the user away.

        Raises
        ------
        SettingsError
            If its file cannot be removed.
        """
        path = self._files[name.casefold()]
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SettingsError(f"{path} cannot be removed ({error.strerror}). Correct the permissions.") from error
        del self._files[name.casefold()]

    def _own(self, problems: list[str]) -> list[HangingProtocol]:
        self._files = {}
        found: list[HangingProtocol] = []
        for path in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []:
            try:
                protocol = _UserFile.model_validate_json(_read(path)).protocol
            except (OSError, ValueError) as error:
                problems.append(f"The hanging protocol {path} cannot be used: {_why(error)}. Correct or remove the file.")
                continue
            if protocol.name.casefold() in self._files:
                problems.append(f"The hanging protocol {path} has the name of another one ({protocol.name}). Rename it.")
                continue
            self._files[protocol.name.casefold()] = path
            found.append(protocol)
        return found

    def _free_path(self, name: str) -> Path:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40] or "protocol"
        taken = set(self._files.values())
        candidates = (self._folder / f"{stem}{'' if n == 1 else f'-{n}'}.json" for n in range(1, 10_000))
        return next(path for path in candidates if path not in taken and not path.exists())


def _read(path: Path) -> bytes:
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError("it is far larger than a hanging protocol")
    return path.read_bytes()


def _why(error: OSError | ValueError) -> str:
    """The first thing that is wrong, with its place in the file."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return f"{where}: {first['msg']}" if where else str(first["msg"])
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
