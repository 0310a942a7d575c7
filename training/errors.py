"""Errors that end a training command with one clear line."""

from __future__ import annotations

from typing import ClassVar

from ichviewer.domain.errors import IchviewerError


class TrainingError(IchviewerError):
    """The command cannot do what was asked; the message says what, where, and what to do."""


class UsageError(TrainingError):
    """The arguments do not fit together or name something that does not exist."""

    exit_code: ClassVar[int] = 2


class ExportRefusedError(TrainingError):
    """ONNX Runtime and PyTorch disagree: nothing is written."""
