"""The study list: what was opened or added, found by its headers without being shown, and how far its reading is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.domain.worklist import RUNNING, WAITING, WorklistEntry
from ichviewer.imaging.volume_files import suffix_of
from ichviewer.services.study_records import study_record, study_records
from ichviewer.store.library import Library
from ichviewer.store.queue import QueueStore
from ichviewer.store.worklist import StudyStore

_ARCHIVE = ".zip"
_ADDING = "Adding studies"


@dataclass
class Added:
    """What adding a path to the list brought.

    Attributes
    ----------
    studies
        Studies that were found.
    new
        How many of them the list did not hold.
    unchanged
        Folders and files that were left alone because they are as they were.
    refused
        What holds no study that can be read: path and reason.
    """

    studies: int = 0
    new: int = 0
    unchanged: int = 0
    refused: list[tuple[Path, str]] = field(default_factory=list)


class WorklistService:
    """Use cases of the study list.

    Parameters
    ----------
    library
        Holds the list.
    who
        Name of the reader, for the log of review states.

    Raises
    ------
    LibraryError
        From every method, if the library cannot be read or written.
    """

    def __init__(self, library: Library, who: str) -> None:
        self._studies = StudyStore(library)
        self._queue = QueueStore(library)
        self._who = who

    def entries(self) -> tuple[WorklistEntry, ...]:
        """Every study of the list."""
        return self._studies.entries()

    def entry(self, uid: str) -> WorklistEntry | None:
        """One study, or None where the list does not hold it."""
        return self._studies.entry(uid)

    def opened(self, index: FolderIndex, study: Study, series: Series) -> str:
        """A reader opened a series: its study is in the list from now on. Returns the study's key in the list."""
        record = study_record(index, study)
        self._studies.put_opened(record, series.series_instance_uid, self._who)
        return record.uid

    def set_state(self, uid: str, state: str) -> None:
        """How far the reading of a study is."""
        self._studies.set_state(uid, state, self._who)

    def states(self, uid: str) -> tuple[tuple[str, str, str], ...]:
        """The log of a study: (state, who, when), oldest first."""
        return self._studies.states(uid)

    def remove(self, uids: Iterable[str]) -> int:
        """Take studies off the list; their files are not touched. Returns how many there were."""
        return self._studies.remove(uids)

    def findings_by_series(self, uid: str) -> tuple[tuple[str, int], ...]:
        """Series of a study that were analysed, in the order of their numbers, with the findings of the newest analysis."""
        return self._studies.findings_by_series(uid)

    def findings_beside(self, uid: str) -> bool:
        """Whether another study of the list has findings."""
        return self._studies.findings_beside(uid)

    def waiting(self) -> int:
        """How many studies wait for their analysis, those included that a process left half done when it was killed."""
        counts = self._queue.counts()
        return counts[WAITING] + counts[RUNNING]

    def stop_waiting(self) -> int:
        """Let no study wait any more. Returns how many did."""
        return self._queue.clear()

    def fingerprints(self) -> dict[str, str]:
        """Path and state of everything that was looked through."""
        return self._studies.fingerprints()

    def enqueue(self, uids: Iterable[str]) -> int:
        """Let studies wait for their analysis in the background. Returns how many wait now and did not before."""
        return self._queue.add(uids)

    def add(self, path: Path, ctx: Progress | None = None, *, again: bool = True) -> Added:
        """Put the studies of a path into the list, and those without analysis into the queue; nothing is shown or decoded.

        Each folder or file directly in the path is looked through by itself and kept at once: what is done stays done when
        the rest is stopped or the process is killed.

        Parameters
        ----------
        again
            Look also through what has not changed since the last time.

        Raises
        ------
        NothingReadableError
            If the path does not exist, or holds no study that can be read.
        JobCancelledError
            If `ctx` was cancelled.
        """
        path = path.absolute()
        if not path.exists():
            raise NothingReadableError(f"{path} does not exist. Check the path.")
        report = self.add_units(units(path), path, ctx, known={} if again else self._studies.fingerprints())
        if not report.studies and not report.unchanged:
            reason = report.refused[0][1] if report.refused else "It is empty."
            raise NothingReadableError(f"{path} holds no study for the list. {reason}")
        return report

    def add_units(
        self, found: Iterable[Path], root: Path, ctx: Progress | None = None, *, known: Mapping[str, str] | None = None
    ) -> Added:
        """As `add`, for chosen folders and files of a path; `known` are the states in which they are left alone.

        Raises
        ------
        JobCancelledError
            If `ctx` was cancelled.
        """
        ctx = ctx or NoProgress()
        known = known or {}
        report = Added()
        parts: defaultdict[str, set[Path]] = defaultdict(set)
        unfinished: dict[Path, str] = {}
        pending = list(found)
        for n, unit in enumerate(pending):
            ctx.step(n, len(pending), _ADDING)
            state = state_of(unit)
            if state and known.get(str(unit)) == state:
                report.unchanged += 1
                continue
            if not self._add_unit(unit, state, root, ctx, report, parts):
                unfinished[unit] = state
        for uid, paths in parts.items():
            if len(paths) > 1:
                report.new += self._join(uid, paths, root, ctx)
        for unit, state in unfinished.items():
            self._studies.put_unit(unit, state, ())
        ctx.step(len(pending), len(pending), _ADDING)
        return report

    def _add_unit(
        self, unit: Path, state: str, root: Path, ctx: Progress, report: Added, parts: defaultdict[str, set[Path]]
    ) -> bool:
        """Keep what a unit holds; False where a study of it lies in other units too, and is to be read as a whole."""
        from ichviewer.services.opening import open_any

        try:
            records = study_records(open_any(unit, _Quiet(ctx)))
            reason = "" if records else f"{unit.name} holds no series that can be read."
        except NothingReadableError as error:
            records, reason = (), str(error)
        for record in records:
            report.studies += not parts[record.uid]
            parts[record.uid].add(record.path)
            listed = self._studies.entry(record.uid)
            if listed is not None and listed.path.exists() and listed.path.is_relative_to(root):
                parts[record.uid].add(listed.path)
        whole = tuple(record for record in records if len(parts[record.uid]) == 1)
        finished = len(whole) == len(records)
        report.new += self._studies.put_unit(unit, state if finished else "", whole, reason)
        if reason:
            report.refused.append((unit, reason))
        return finished

    def _join(self, uid: str, paths: Iterable[Path], root: Path, ctx: Progress) -> int:
        """Read a study that lies in several folders as a whole; returns 1 where the list did not hold it."""
        from ichviewer.services.opening import open_together

        index = open_together(root, sorted(paths), _Quiet(ctx))
        joined = [record for record in study_records(index) if record.uid == uid]
        return self._studies.put_joined(joined[0]) if joined else 0


def units(path: Path) -> tuple[Path, ...]:
    """Folders and files of a path that are looked through one by one.

    A folder with loose images is one unit, because a study may lie anywhere in it; a folder of folders, archives and
    volumes is as many units as it has of them.
    """
    if not path.is_dir():
        return (path,)
    children = sorted(child for child in path.iterdir() if not child.name.startswith("."))
    single = [child for child in children if child.is_dir() or child.suffix.lower() == _ARCHIVE or suffix_of(child)]
    loose = [child for child in children if child not in set(single)]
    return (path,) if loose or not single else tuple(single)


def state_of(path: Path) -> str:
    """What tells an unchanged folder or file; "" where it cannot be looked at."""
    from ichviewer.dicomio.fingerprint import fingerprint

    try:
        return fingerprint(path)
    except OSError:
        return ""  # reading it says what is wrong


class _Quiet:
    """Progress of one unit: it can be stopped, and says nothing of its own."""

    def __init__(self, ctx: Progress) -> None:
        self._check = getattr(ctx, "check", None)

    def step(self, done: int, total: int, text: str) -> None:  # noqa: ARG002 (a Progress)
        if self._check is not None:
            self._check()
