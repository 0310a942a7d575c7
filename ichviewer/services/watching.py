"""Watched folders: what comes into them is put into the study list once it is complete."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ichviewer.domain.progress import Progress
from ichviewer.services.worklist import WorklistService, state_of, units


@dataclass(frozen=True)
class Looked:
    """What a look at the watched folders brought.

    Attributes
    ----------
    studies
        Studies that were put into the list, or taken anew.
    settling
        Folders and files that have changed since the last look: they may still be copied.
    """

    studies: int
    settling: int


class FolderWatch:
    """Looks at folders again and again. A folder or file in them is read once it has not changed between two looks.

    Looking, not being told by the system: that works on network drives, too.
    """

    def __init__(self, service: WorklistService) -> None:
        self._service = service
        self._seen: dict[str, str] = {}

    def look(self, folders: Iterable[Path], ctx: Progress) -> Looked:
        """Look once; what has not changed since it was listed is left alone.

        Raises
        ------
        LibraryError
            If the library cannot be used.
        JobCancelledError
            If `ctx` was cancelled.
        """
        known, seen = self._service.fingerprints(), dict[str, str]()
        studies = settling = 0
        for folder in folders:
            ready = []
            for unit in _units(folder):
                ctx.step(0, 0, "Looking at watched folders")
                state = state_of(unit)
                if not state or known.get(str(unit)) == state:
                    continue
                seen[str(unit)] = state
                if self._seen.get(str(unit)) == state:
                    ready.append(unit)
                else:
                    settling += 1
            if ready:
                studies += self._service.add_units(ready, folder.absolute(), ctx).studies
        self._seen = seen
        return Looked(studies, settling)


def _units(folder: Path) -> tuple[Path, ...]:
    """Units of a folder; none where it is empty or not there now."""
    folder = folder.absolute()
    try:
        return tuple(unit for unit in units(folder) if unit != folder or any(folder.iterdir())) if folder.is_dir() else ()
    except OSError:
        return ()
