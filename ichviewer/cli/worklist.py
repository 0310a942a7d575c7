"""``ichviewer worklist``: the study list without a window."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ichviewer.cli.text import DEVICES, ProgressLine, output, positive, say
from ichviewer.domain.errors import IchviewerError, ModelPackageError
from ichviewer.domain.finding import probability_text
from ichviewer.domain.labels import PROBABILITY_ORDER, short_name
from ichviewer.domain.worklist import IN_REVIEW, OPEN, REVIEWED, STUDY_STATES, WorklistEntry, WorklistFilter, triage_key
from ichviewer.services.jobs import JobContext
from ichviewer.settings.paths import Paths

if TYPE_CHECKING:
    from ichviewer.services.worklist import WorklistService
    from ichviewer.store.library import Library

_STATES = {"open": OPEN, "in-review": IN_REVIEW, "reviewed": REVIEWED}
_DONE, _FAILED = 0, 1


class NotInListError(IchviewerError):
    """The study list does not hold what was named."""

    exit_code = 3


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser], below: argparse.ArgumentParser) -> None:
    """Declare the command and its actions."""
    worklist = commands.add_parser("worklist", parents=[below], help="the study list: add, list, analyse, mark, remove")
    actions = worklist.add_subparsers(dest="action", required=True)

    add = actions.add_parser("add", parents=[below], help="put the studies of folders or files into the list and the queue")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folders with studies, or files")
    add.set_defaults(run=_add)

    listing = actions.add_parser("list", parents=[below], help="the studies in the order in which they should be read")
    listing.add_argument("--search", default="", metavar="WORDS", help="words of name, ID, accession, description ...")
    listing.add_argument("--from", dest="first", type=_date, metavar="DATE", help="study date, YYYY-MM-DD")
    listing.add_argument("--to", dest="last", type=_date, metavar="DATE", help="study date, YYYY-MM-DD")
    listing.add_argument("--state", choices=_STATES, action="append", help="review state; may be given several times")
    listing.add_argument("--positive", action="store_true", help="only what the newest analysis calls positive")
    listing.set_defaults(run=_list)

    run = actions.add_parser("run", parents=[below], help="analyse what waits, one study at a time (Ctrl-C stops soundly)")
    run.add_argument("--device", choices=DEVICES, default="auto", help="where the models run (default: auto)")
    run.add_argument("--models", type=Path, metavar="DIR", help="use the model packages in DIR only")
    run.add_argument("--threads", type=positive, metavar="N", help="CPU threads (default: all)")
    run.add_argument("--limit", type=positive, metavar="N", help="stop after N studies")
    run.set_defaults(run=_run)

    mark = actions.add_parser("mark", parents=[below], help="set how far the reading of a study is")
    mark.add_argument("state", choices=_STATES, help="how far the reading is")
    mark.add_argument("studies", nargs="+", metavar="STUDY", help="Study Instance UID, or path of the study")
    mark.set_defaults(run=_mark)

    remove = actions.add_parser("remove", parents=[below], help="take studies off the list; their files are not touched")
    remove.add_argument("studies", nargs="+", metavar="STUDY", help="Study Instance UID, or path of the study")
    remove.set_defaults(run=_remove)
    for each in (add, listing, run, mark, remove):
        each.add_argument("--json", action="store_true", help="for programs")


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date; write it as 2026-01-31") from None


def _open(options: argparse.Namespace) -> tuple[Library, WorklistService]:
    from ichviewer.services.readers import reader_name
    from ichviewer.services.worklist import WorklistService
    from ichviewer.store.library import Library

    library = Library(Paths.discover(options.home).library)
    return library, WorklistService(library, reader_name())


def _add(options: argparse.Namespace) -> int:
    library, service = _open(options)
    progress = ProgressLine(False)
    studies = new = 0
    refused: list[tuple[Path, str]] = []
    with library:
        try:
            for path in options.paths:
                report = service.add(path, JobContext(progress.show))
                studies, new = studies + report.studies, new + report.new
                refused += report.refused
        finally:
            progress.end()
        waiting = sum(entry.queue == "waiting" for entry in service.entries())
    if options.json:
        document = {
            "studies": studies,
            "new": new,
            "waiting": waiting,
            "refused": [{"path": str(path), "reason": reason} for path, reason in refused],
        }
        output(json.dumps(document, ensure_ascii=False, indent=2))
        return _DONE
    for path, reason in refused:
        say(f"left out: {path}: {' '.join(reason.split())}")
    output(f"{_count(studies, 'study', 'studies')} found, {new} new; {waiting} wait for their analysis.")
    return _DONE


def _list(options: argparse.Namespace) -> int:
    states = frozenset(_STATES[name] for name in options.state) if options.state else frozenset(STUDY_STATES)
    wanted = WorklistFilter(options.search, options.first or "", options.last or "", states, options.positive)
    library, service = _open(options)
    with library:
        entries = service.entries()
    shown = sorted((entry for entry in entries if wanted.matches(entry)), key=triage_key)
    if options.json:
        document = {"schema": 1, "studies": [_document(entry) for entry in shown], "of": len(entries)}
        output(json.dumps(document, ensure_ascii=False, indent=2))
        return _DONE
    for entry in shown:
        output(_line(entry))
    output(f"{len(shown)} of {_count(len(entries), 'study', 'studies')}")
    return _DONE


def _run(options: argparse.Namespace) -> int:
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.analysis_queue import AnalysisQueue

    if options.models is not None and not options.models.is_dir():
        raise ModelPackageError(f"{options.models} is no folder. Give --models a folder with model packages.")
    folders = (options.models,) if options.models is not None else Paths.discover(options.home).models
    library, service = _open(options)
    progress = ProgressLine(False)
    with library:
        analysis = AnalysisService(folders, library, options.threads)
        try:
            queue = AnalysisQueue(library, analysis, options.device)
            worked = queue.run(JobContext(progress.show), limit=options.limit)
        finally:
            progress.end()
            analysis.close()
        failed = [entry for entry in service.entries() if entry.queue == "failed"]
    if options.json:
        document = {
            "analysed": worked.done,
            "failed": worked.failed,
            "failures": [{"path": str(entry.path), "reason": entry.reason} for entry in failed],
        }
        output(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        output(f"{_count(worked.done, 'study', 'studies')} analysed, {worked.failed} failed.")
        for entry in failed:
            say(f"failed: {entry.path}: {entry.reason}")
    return _FAILED if worked.failed else _DONE


def _mark(options: argparse.Namespace) -> int:
    library, service = _open(options)
    with library:
        chosen = _chosen(service.entries(), options.studies)
        for entry in chosen:
            service.set_state(entry.uid, _STATES[options.state])
    _told(options, len(chosen), f"marked as {_STATES[options.state]}", "marked")
    return _DONE


def _remove(options: argparse.Namespace) -> int:
    library, service = _open(options)
    with library:
        chosen = _chosen(service.entries(), options.studies)
        count = service.remove([entry.uid for entry in chosen])
    _told(options, count, "removed from the list; the files are where they were", "removed")
    return _DONE


def _told(options: argparse.Namespace, count: int, text: str, key: str) -> None:
    output(json.dumps({key: count}) if options.json else f"{_count(count, 'study', 'studies')} {text}.")


def _chosen(entries: Sequence[WorklistEntry], names: Sequence[str]) -> list[WorklistEntry]:
    """The entries that are named by UID or path, all of them or none."""
    by_uid = {entry.uid: entry for entry in entries}
    chosen = []
    for name in names:
        path = Path(name).absolute()
        found = [by_uid[name]] if name in by_uid else [entry for entry in entries if entry.path == path]
        if not found:
            raise NotInListError(f"The study list holds no study {name}. See 'ichviewer worklist list'.")
        chosen += found
    return chosen


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _line(entry: WorklistEntry) -> str:
    result = entry.result
    if entry.queue:
        said = entry.queue + (f": {entry.reason}" if entry.reason else "")
    elif result is None:
        said = "not analysed"
    else:
        called = {True: "positive", False: "negative", None: "not assessed"}[result.positive]
        sure = "" if result.any is None else f" {probability_text(result.any)}"
        volume = "" if result.volume_ml is None else f", {result.volume_ml:.1f} mL"
        said = f"{called}{sure}{volume}"
        subtypes = [short_name(key) for key in result.over if key != PROBABILITY_ORDER[0]]
        said += f" ({', '.join(subtypes)})" if subtypes else ""
    who = entry.patient.name or "no patient name"
    when = entry.when or "no date"
    return f"{entry.state:<9}  {when:<19}  {who}  {entry.description}  [{said}]  {entry.path}"


def _document(entry: WorklistEntry) -> dict[str, Any]:
    result, patient = entry.result, entry.patient
    return {
        "study_instance_uid": entry.uid,
        "path": str(entry.path),
        "there": entry.path.exists(),
        "patient": {
            "name": patient.name,
            "patient_id": patient.patient_id,
            "birth_date": patient.birth_date,
            "sex": patient.sex,
        },
        "date": entry.date,
        "time": entry.time,
        "description": entry.description,
        "accession_number": entry.accession_number,
        "institution": entry.institution,
        "added": entry.added,
        "opened": {"first": entry.opened_first or None, "last": entry.opened_last or None},
        "review": {"state": entry.state, "by": entry.state_by or None},
        "queue": {"state": entry.queue or None, "reason": entry.reason or None},
        "analysis": None
        if result is None
        else {
            "series_instance_uid": result.series_instance_uid,
            "made": result.made,
            "positive": result.positive,
            "probabilities": dict(zip(PROBABILITY_ORDER, result.probabilities, strict=True)),
            "over_threshold": list(result.over),
            "total_volume_ml": result.volume_ml,
            "findings": result.findings,
            "models": result.models,
            "device": result.device,
        },
    }
