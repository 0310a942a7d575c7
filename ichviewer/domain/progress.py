"""How long-running functions report progress and learn that they were cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a long-running function is given; `ichviewer.services.jobs.JobContext` is one."""

    def step(self, done: int, total: int, text: str) -> None:
        """Report that `done` of `total` steps are done.

        Raises
        ------
        JobCancelledError
            If the user cancelled the job; the function lets it pass and leaves nothing half done.
        """


class NoProgress:
    """Progress of a caller that does not look."""

    def step(self, done: int, total: int, text: str) -> None:
        """Do nothing."""
