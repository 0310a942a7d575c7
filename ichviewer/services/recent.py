"""Studies that were opened lately; a library that cannot be used costs these, nothing else."""

from __future__ import annotations

import logging

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.series import FolderIndex
from ichviewer.services.studies import StudyService
from ichviewer.store.library import Library, LibraryError, RecentStudy

_log = logging.getLogger(__name__)


def recent_studies(library: Library | None) -> tuple[RecentStudy, ...]:
    """Recent studies, newest first; none where the library cannot be read."""
    if library is None:
        return ()
    try:
        return library.recent()
    except LibraryError as error:
        _log.warning("%s", error)
        return ()


def remember(library: Library | None, studies: StudyService, index: FolderIndex, limit: int) -> None:
    """Keep what was opened among the recent studies; best in the thread that read it, for the disk may let one wait."""
    if library is None:
        return
    try:
        study, _ = studies.choose(index)
        title = "  ".join(part for part in (study.patient.name, study.date) if part)
        library.add_recent(index.root, title, limit)
    except LibraryError as error:
        _log.warning("%s", error)
    except IchviewerError:
        return  # nothing suits: there is nothing to come back to


def keep_recent(library: Library | None, limit: int) -> None:
    """Forget the recent studies beyond the newest `limit`, when fewer are to be kept."""
    if library is None:
        return
    try:
        library.keep_recent(limit)
    except LibraryError as error:
        _log.warning("%s", error)
