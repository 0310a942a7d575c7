"""Errors that a user can act on.

Each message is one line that says what went wrong, where, and what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from ichviewer.domain.series import FolderIndex


class IchviewerError(Exception):
    """Base of every error that is shown to the user as one clear line.

    Attributes
    ----------
    exit_code
        Exit status of the command line when this error ends the run.
    """

    exit_code: ClassVar[int] = 1


class NothingReadableError(IchviewerError):
    """The path holds nothing that can be read as a head CT.

    Attributes
    ----------
    index
        What the path holds instead (refused series, rejected files), or None where that is not known.
    """

    exit_code = 3

    def __init__(self, message: str, index: FolderIndex | None = None) -> None:
        super().__init__(message)
        self.index = index


class SeriesRefusedError(NothingReadableError):
    """A series was found but must not be read as a head CT (wrong modality, broken geometry, cut file)."""


class NothingToCorrectError(IchviewerError):
    """A correction of the HU was asked for, but none is offered."""


class GeometryMismatchError(IchviewerError):
    """Two arrays that must share a geometry do not; nothing is resampled silently."""


class EditRefusedError(IchviewerError):
    """A change of the mask makes no sense there; the mask is as it was."""


class ModelPackageError(IchviewerError):
    """A model package is missing, damaged, of a wrong hash, or not understood by this version."""


class InferenceError(IchviewerError):
    """The model could not be run on the chosen device."""


class ExportError(IchviewerError):
    """A result could not be written; whatever existed before is untouched."""


class SettingsError(IchviewerError):
    """The settings file cannot be read or holds a value outside its schema."""


class JobCancelledError(IchviewerError):
    """The user cancelled the running job."""

    exit_code = 130
