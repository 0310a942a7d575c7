"""The command line: the same services as the window, without Qt."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer import RESEARCH_USE, __version__
from ichviewer.cli.text import DEVICES, ProgressLine, output, positive, say
from ichviewer.domain.errors import IchviewerError, ModelPackageError, NothingReadableError
from ichviewer.services.jobs import JobContext
from ichviewer.settings.paths import Paths

if TYPE_CHECKING:
    from ichviewer.domain.finding import SeriesAnalysis
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.domain.measurement import Measurement
    from ichviewer.domain.review import Review
    from ichviewer.domain.series import FolderIndex, Series
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.reporting import ReportingService

COMMANDS = ("analyze", "info", "worklist", "serve", "models")
_DONE, _FAILED, _USAGE, _INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None, window: Callable[..., int] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments
        Those of the process where None.
    window
        What opens the window (`ichviewer.app.run`); handed in, because the command line itself knows no Qt.

    Returns
    -------
    int
        0 done, 1 failed, 2 wrong usage, 3 nothing readable in the path, 130 interrupted. A failure is one line on stderr;
        a traceback only with ``--debug``.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    # A path needs no command in front of it: `ichviewer STUDY` opens the window on it.
    parser = _command_parser() if _first_word(given) in COMMANDS else _window_parser()
    options = parser.parse_args(given)
    run: Callable[[argparse.Namespace], int] = getattr(options, "run", lambda chosen: _open_window(chosen, window))
    with _terminable():
        try:
            return run(options)
        except KeyboardInterrupt:
            say("Interrupted; nothing was left half written.")
            return _INTERRUPTED
        except IchviewerError as error:
            return _failed(str(error), error.exit_code, options.debug)
        except BrokenPipeError:
            # The reader of our output (head, less) has gone: that is its right.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return _DONE
        except Exception as error:  # noqa: BLE001 (the last line of defence: one line instead of a traceback)
            reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            return _failed(
                f"Unexpected {type(error).__name__}: {reason}. Run again with --debug and report it.", _FAILED, options.debug
            )


def _first_word(given: Sequence[str]) -> str | None:
    """First argument that is neither an option nor the value of ``--home``."""
    return next((word for n, word in enumerate(given) if not word.startswith("-") and given[n - 1 : n] != ["--home"]), None)


def _failed(message: str, code: int, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    say(" ".join(message.split()))
    return code


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """Ending the process politely (SIGTERM) cleans up as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    try:
        previous = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread: whoever runs us there handles signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--home", type=Path, metavar="DIR", help="keep settings, library and logs in DIR")
    common.add_argument("--debug", action="store_true", help="show a traceback when something fails")
    return common


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ichviewer",
        parents=[_common()],
        description="Head-CT workstation that finds, shows and reports intracranial hemorrhage. Opens the window.",
        epilog=f"Commands without a window: ichviewer {'|'.join(COMMANDS)} --help. {RESEARCH_USE}",
    )
    parser.add_argument(
        "path", nargs="?", type=Path, metavar="PATH", help="study folder, file (DICOM, NIfTI, NRRD) or DICOMDIR to open"
    )
    parser.add_argument("--analyze", action="store_true", help="analyse PATH as soon as it is loaded")
    parser.add_argument("--device", choices=DEVICES, help="where the models run (default: as set in the window)")
    parser.add_argument("--models", type=Path, metavar="DIR", help="use the model packages in DIR only")
    parser.add_argument("--report", type=Path, metavar="OUT", help="write all results to OUT once the analysis is done")
    parser.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="save a picture of the window when all is done, and quit"
    )
    parser.add_argument("--version", action="version", version=f"ichviewer {__version__}")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    from ichviewer.cli import worklist
    from ichviewer.services.reporting import FORMATS
    from ichviewer.settings.languages import LANGUAGES

    common = _common()
    parser = argparse.ArgumentParser(prog="ichviewer", parents=[common], epilog=RESEARCH_USE)
    commands = parser.add_subparsers(dest="command", required=True)

    # Without defaults below the command, so that an option given before it is not overwritten.
    below = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    below.add_argument("--home", type=Path, metavar="DIR", help="keep settings, library and logs in DIR")
    below.add_argument("--debug", action="store_true", help="show a traceback when something fails")

    analyze = commands.add_parser(
        "analyze", parents=[below], help="analyse a study and write its results", epilog=RESEARCH_USE
    )
    analyze.add_argument("path", type=Path, metavar="PATH", help="study folder, file (DICOM, NIfTI, NRRD) or DICOMDIR")
    analyze.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="folder for the results")
    analyze.add_argument("--series", metavar="UID", help="Series Instance UID; the best head series where not given")
    analyze.add_argument("--device", choices=DEVICES, default="auto", help="where the models run (default: auto)")
    analyze.add_argument("--models", type=Path, metavar="DIR", help="use the model packages in DIR only")
    analyze.add_argument("--threads", type=positive, metavar="N", help="CPU threads (default: all)")
    analyze.add_argument(
        "--formats",
        type=_formats,
        default=FORMATS,
        metavar="LIST",
        help=f"comma-separated, from {','.join(FORMATS)} (default: all)",
    )
    analyze.add_argument(
        "--correct-hu",
        action="store_true",
        help="correct HU that were stored wrong, where a correction is offered (the warning suspect-hu names it); every "
        "result states it",
    )
    analyze.add_argument(
        "--language",
        choices=[code for code, _name in LANGUAGES],
        default="en",
        help="language of report.html, report.pdf and the key images (default: en)",
    )
    analyze.add_argument("--hide-patient", action="store_true", help="no name, ID, birth date; neither SEG nor SR")
    analyze.add_argument("--json-progress", action="store_true", help="progress as one JSON object a line on stderr")
    analyze.set_defaults(run=_analyze)

    info = commands.add_parser("info", parents=[below], help="what is in a folder, and why series were not chosen")
    info.add_argument("path", type=Path, metavar="PATH", help="study folder, file (DICOM, NIfTI, NRRD) or DICOMDIR")
    info.add_argument("--json", action="store_true", help="for programs")
    info.set_defaults(run=_info)

    worklist.add_parser(commands, below)

    serve = commands.add_parser("serve", parents=[below], help="page and HTTP API for uploads, until Ctrl-C")
    serve.add_argument(
        "--host",
        default="127.0.0.1",
        help="address to listen on (default: 127.0.0.1, this machine alone; there are neither accounts nor encryption)",
    )
    serve.add_argument("--port", type=int, default=8765, help="port to listen on (default: 8765)")
    serve.add_argument("--device", choices=DEVICES, default="auto", help="where the models run (default: auto)")
    serve.add_argument("--models", type=Path, metavar="DIR", help="use the model packages in DIR only")
    serve.set_defaults(run=_serve)

    models = commands.add_parser("models", parents=[below], help="list, verify and add model packages")
    actions = models.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", parents=[below], help="packages that are found, and those that are refused")
    listing.add_argument("--json", action="store_true", help="for programs")
    listing.set_defaults(run=_models_list)
    verify = actions.add_parser("verify", parents=[below], help="check hashes and golden outputs on this machine")
    verify.add_argument("folder", nargs="*", type=Path, help="packages; all that are found where not given")
    verify.add_argument("--device", choices=DEVICES, default="auto", help="where the models run (default: auto)")
    verify.set_defaults(run=_models_verify)
    add = actions.add_parser("add", parents=[below], help="copy a package into your model folder")
    add.add_argument("folder", type=Path, help="folder with model.json and what it names")
    add.set_defaults(run=_models_add)
    for each in (listing, verify):
        each.add_argument("--models", type=Path, metavar="DIR", help="look in DIR only")
    return parser


def _formats(text: str) -> tuple[str, ...]:
    from ichviewer.services.reporting import FORMATS

    chosen = tuple(part.strip() for part in text.split(",") if part.strip())
    if unknown := [part for part in chosen if part not in FORMATS]:
        raise argparse.ArgumentTypeError(f"unknown format {', '.join(unknown)}; choose from {', '.join(FORMATS)}")
    if not chosen:
        raise argparse.ArgumentTypeError("no format given")
    return chosen


def _open_window(options: argparse.Namespace, window: Callable[..., int] | None) -> int:
    if window is None:
        raise IchviewerError("There is no window here. Use 'ichviewer analyze PATH -o OUT'.")
    return window(
        options.path,
        analyse=options.analyze or options.report is not None,
        screenshot=options.screenshot,
        report=options.report,
        paths=Paths.discover(options.home),
        models=(options.models,) if options.models is not None else None,
        device=options.device,
    )


def _analyze(options: argparse.Namespace) -> int:
    from ichviewer.services.hidden_patient import nameless_formats, nameless_measurements, without_patient
    from ichviewer.services.reporting import not_written, require_writable
    from ichviewer.services.studies import StudyService

    paths = Paths.discover(options.home)
    analyses, reporting = _services(paths, options.models, options.threads)
    progress = ProgressLine(options.json_progress)
    ctx = JobContext(progress.show)
    studies = StudyService()
    try:
        index = studies.open_path(options.path, ctx)
        study, series = studies.choose(index, options.series)
        require_writable(series, options.formats)
        start = time.perf_counter()
        loaded = studies.load(series, ctx)
        if options.correct_hu:
            loaded = studies.correct_hu(loaded)
        seconds = time.perf_counter() - start
        analysis = analyses.analyze(series, loaded, ctx, options.device)
        analysis = _with_load(_edited(paths, analysis, loaded), seconds)
        measured = _measured(paths, series, loaded)
        review = _review(paths, analyses, series, loaded)
        formats = options.formats
        if options.hide_patient:
            measured = nameless_measurements(measured, study)
            study, series, analysis = without_patient(study, series, analysis)
            formats = nameless_formats(formats)
        written = reporting.export(
            *(options.out, study, series, loaded, analysis, formats, ctx, measured, review), options.language
        )
    finally:
        progress.end()
        analyses.close()
    output(_summary(analysis, series))
    output(f"Written to {options.out}: {', '.join(path.name for path in written)}")
    if left_out := not_written(series, formats):
        output(str(left_out))
    output(RESEARCH_USE)
    return _DONE


def _measured(paths: Paths, series: Series, loaded: LoadedSeries) -> tuple[Measurement, ...]:
    """What a reader measured on the series in the window; a broken library costs these, not the analysis."""
    from ichviewer.services.measuring import read_measurements

    try:
        return read_measurements(paths.library, series.series_instance_uid, loaded.stack)
    except IchviewerError as error:
        say(f"measurements are left out. {error}")
        return ()


def _edited(paths: Paths, analysis: SeriesAnalysis, loaded: LoadedSeries) -> SeriesAnalysis:
    """With the mask that a reader edited in the window, which is said; a broken library costs that, not the analysis."""
    from ichviewer.services.mask_editing import with_kept_mask

    try:
        edited = with_kept_mask(paths.library, analysis, loaded.stack)
    except IchviewerError as error:
        say(f"the edited mask is left out. {error}")
        return analysis
    if edited.edit is not None:
        say(edited.edit.statement)
    return edited


def _review(paths: Paths, service: AnalysisService, series: Series, loaded: LoadedSeries) -> Review | None:
    """What a reader said in the window about the findings of exactly this analysis."""
    from ichviewer.services.reviewing import ReviewService
    from ichviewer.store.library import Library

    if not paths.library.is_file():
        return None
    try:
        with Library(paths.library) as library:
            return ReviewService(library, "").read(service.review_key(series, loaded))
    except IchviewerError as error:
        say(f"the review is left out. {error}")
        return None


def _with_load(analysis: SeriesAnalysis, seconds: float) -> SeriesAnalysis:
    from dataclasses import replace

    return replace(analysis, seconds={"load": seconds, **analysis.seconds})


def _services(paths: Paths, models: Path | None, threads: int | None = None) -> tuple[AnalysisService, ReportingService]:
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.reporting import ReportingService

    if models is not None and not models.is_dir():
        raise ModelPackageError(f"{models} is no folder. Give --models a folder with model packages.")
    return AnalysisService((models,) if models is not None else paths.models, threads=threads), ReportingService(
        paths.resources
    )


def _summary(analysis: SeriesAnalysis, series: Series) -> str:
    from ichviewer.domain.finding import probability_text
    from ichviewer.domain.labels import PROBABILITY_ORDER, short_name

    verdict = {True: "positive", False: "negative", None: "not assessed"}[analysis.positive]
    lines = [f"{series.title}: {verdict}"]
    for key in PROBABILITY_ORDER:
        value, threshold, volume = analysis.probabilities[key], analysis.thresholds.get(key), analysis.volumes_ml.get(key)
        shown = "not assessed" if value is None else probability_text(value, threshold)
        limit = "" if threshold is None else f" (threshold {threshold:.2f})"
        size = "" if volume is None else f", {volume:.1f} mL"
        lines.append(f"  {short_name(key):<4} {shown}{limit}{size}")
    lines += [f"  {len(analysis.findings)} findings", f"  ran on {analysis.device.name}"]
    lines += [f"  warning: {warning}" for warning in analysis.warnings]
    return "\n".join(lines)


def _info(options: argparse.Namespace) -> int:
    from ichviewer.services.documents import index_document
    from ichviewer.services.studies import StudyService

    progress = ProgressLine(False)
    try:
        index = StudyService().open_path(options.path, JobContext(progress.show))
    except NothingReadableError as error:
        # A program wants the table of what was refused, too.
        if options.json and error.index is not None:
            output(json.dumps(index_document(error.index), ensure_ascii=False, indent=2))
        raise
    finally:
        progress.end()
    if options.json:
        output(json.dumps(index_document(index), ensure_ascii=False, indent=2))
    else:
        output(_index_text(index))
    return _DONE


def _index_text(index: FolderIndex) -> str:
    lines = []
    for study in index.studies:
        lines.append(f"Study {study.date or 'without date'} {study.description}".rstrip())
        for series in study.series:
            mark = "*" if series.chosen else " "
            thickness = f", {series.thickness:.1f} mm" if series.thickness else ""
            count = len(series.instances)
            images = f"{count} image{'s' if count != 1 else ''}"
            lines.append(f" {mark} {series.title} ({series.modality}, {images}{thickness}) {series.role.value}")
            lines.append(f"     {series.series_instance_uid}")
            lines += [f"     {reason}" for reason in series.reasons]
            lines += [f"     warning: {warning}" for warning in series.warnings]
    if index.rejected:
        lines.append(f"Not read: {len(index.rejected)}")
        lines += [f"   {item.what}: {item.reason}" for item in index.rejected]
    lines.append(
        "* the series that would be analysed" if any(study.chosen for study in index.studies) else "No series suits."
    )
    return "\n".join(lines)


def _serve(options: argparse.Namespace) -> int:
    from ichviewer.services.studies import StudyService
    from ichviewer.web.application import WebServices
    from ichviewer.web.server import serve

    analyses, _ = _services(Paths.discover(options.home), options.models)
    say(f"serving on http://{options.host}:{options.port} (Ctrl-C ends)")
    try:
        return serve(WebServices(StudyService(), analyses, options.device), options.host, options.port)
    finally:
        analyses.close()


def _model_folders(options: argparse.Namespace) -> tuple[Path, ...]:
    return (options.models,) if options.models is not None else Paths.discover(options.home).models


def _models_list(options: argparse.Namespace) -> int:
    from ichviewer.inference.package import find_packages

    found = find_packages(_model_folders(options))
    used = {id(package) for package in (found.newest("segmentation"), found.newest("classification")) if package is not None}
    if options.json:
        document = {
            "packages": [
                {
                    "name": package.spec.name,
                    "version": package.spec.version,
                    "task": package.spec.task,
                    "sha256": package.spec.sha256,
                    "folder": str(package.folder),
                    "used": id(package) in used,
                }
                for package in found.packages
            ],
            "problems": [{"folder": str(problem.folder), "reason": problem.reason} for problem in found.problems],
        }
        output(json.dumps(document, indent=2))
        return _DONE
    for package in found.packages:
        mark = "*" if id(package) in used else " "
        spec = package.spec
        output(f"{mark} {spec.name} {spec.version} {spec.task} {spec.sha256[:12]} {package.folder}")
    for problem in found.problems:
        output(f"! {problem.reason}")
    if not found.packages and not found.problems:
        output("No model packages in " + " or ".join(str(folder) for folder in _model_folders(options)))
    return _DONE


def _models_verify(options: argparse.Namespace) -> int:
    from ichviewer.inference.package import find_packages, load_package
    from ichviewer.inference.verify import TOLERANCE, verify

    if options.folder:
        packages = tuple(load_package(folder) for folder in options.folder)
    else:
        found = find_packages(_model_folders(options))
        if found.problems:
            raise ModelPackageError(found.problems[0].reason)
        packages = found.packages
    if not packages:
        raise ModelPackageError("There is no model package to verify. Name its folder.")
    failed = []
    for package in packages:
        result = verify(package, options.device)
        worst = max(result.differences.values())
        name = f"{package.spec.name} {package.spec.version}"
        output(f"{'ok' if result.passed else 'FAILED'} {name} on {result.device.name}: {worst:.1e}")
        if not result.passed:
            failed.append(package.spec.name)
    if failed:
        raise ModelPackageError(
            f"{', '.join(failed)}: outputs differ by more than {TOLERANCE:g} from the golden ones. Use another device."
        )
    return _DONE


def _models_add(options: argparse.Namespace) -> int:
    from ichviewer.services.packages import add_package

    package = add_package(options.folder, Paths.discover(options.home).user_models)
    output(f"Added {package.spec.name} {package.spec.version} to {package.folder}")
    return _DONE
