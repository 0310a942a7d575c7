"""The command line: exit codes, one line for each error, nothing half written."""

from __future__ import annotations

import argparse
import inspect
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ichviewer import RESEARCH_USE, cli
from ichviewer.imaging.mask_session import MaskSession
from ichviewer.services.mask_editing import MaskEditService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import Paths
from ichviewer.store.library import Library
from tests.support.dicom_series import SeriesSpec, cut, head_hu, write_series
from tests.support.packages import write_threshold_packages

_ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("study")
    write_series(folder, SeriesSpec(hu=head_hu(12, blood=True)))
    return folder


def _environment(home: Path) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(_ROOT), "ICHVIEWER_HOME": str(home)}


def _one_line(error: str) -> str:
    assert error.startswith("ichviewer: ")
    assert error.count("\n") == 1
    assert "Traceback" not in error
    return error


def test_that_analyze_writes_everything_without_qt(study: Path, models: Path, tmp_path: Path) -> None:
    """A process of its own: here another test may have imported Qt."""
    out = tmp_path / "out"
    script = (
        "import sys; from ichviewer.cli import main; code = main(sys.argv[1:]); "
        "print('qt', [name for name in sys.modules if name.startswith(('PySide6', 'vtk', 'torch'))]); sys.exit(code)"
    )
    arguments = ["analyze", str(study), "-o", str(out), "--models", str(models), "--device", "cpu"]
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False, env=_environment(tmp_path)
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "qt []" in done.stdout
    assert "positive" in done.stdout
    assert RESEARCH_USE in done.stdout
    assert json.loads((out / "findings.json").read_text())["series"][0]["seconds"]["load"] > 0
    assert len(list(out.iterdir())) == 7


def test_that_the_language_of_the_command_line_is_that_of_what_people_read_alone(
    study: Path, models: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    documents = {}
    for language, options in (("en", []), ("de", ["--language", "de"])):
        out = tmp_path / language
        arguments = ["analyze", str(study), "-o", str(out), "--models", str(models), "--formats", "html,json", *options]
        assert cli.main([*arguments, "--home", str(tmp_path / "home")]) == 0
        assert "positive" in capfd.readouterr().out
        assert f'<html lang="{language}" dir="ltr">' in (out / "report.html").read_text(encoding="utf-8")
        found = json.loads((out / "findings.json").read_text())["series"][0]
        documents[language] = {key: found[key] for key in ("positive", "findings", "volumes_ml", "probabilities")}
    assert "Kopf-CT: intrakranielle Blutung" in (tmp_path / "de" / "report.html").read_text(encoding="utf-8")
    assert documents["de"] == documents["en"]


def test_that_analyze_takes_the_mask_that_a_reader_edited_and_says_so(
    study: Path, models: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    studies = StudyService()
    _, series = studies.choose(studies.open_path(study))
    session = MaskSession(studies.load(series).stack, None)
    session.begin()
    session.dab(2, (20.0, 20.0), (24.0, 30.0), 6.0, 5)
    change = session.finish("Brush SDH, slice 3")
    with Library(Paths.discover(tmp_path / "home").library) as library:
        MaskEditService(library, "Reader A").save(series.series_instance_uid, session, change.slices, change.text, ())
    out = tmp_path / "out"
    arguments = ["analyze", str(study), "-o", str(out), "--models", str(models), "--device", "cpu", "--formats", "json"]
    assert cli.main([*arguments, "--home", str(tmp_path / "home")]) == 0
    assert "edited by hand; 1 change by Reader A" in capfd.readouterr().err
    found = json.loads((out / "findings.json").read_text())["series"][0]
    assert found["volumes_ml"]["subdural"] == pytest.approx(session.tracked.volumes_ml["subdural"])
    assert found["mask_edit"]["by"] == ["Reader A"]


@pytest.mark.parametrize("case", ["missing", "empty", "no images", "unreadable", "truncated", "MR"])
def test_that_what_cannot_be_read_ends_with_3_and_one_line(
    case: str, models: Path, tmp_path: Path, shared_data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "in"
    if case != "missing":
        path.mkdir()
    if case == "no images":
        (path / "letter.txt").write_text("Dear colleague")
        (path / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0 no DICOM")
    elif case == "unreadable":
        if os.geteuid() == 0:
            (path / "scan.dcm").symlink_to(tmp_path / "gone")
        else:
            path.chmod(0)
    elif case == "truncated":
        for file in write_series(path, SeriesSpec(hu=head_hu(3))):
            cut(file)
    elif case == "MR":
        write_series(path, SeriesSpec(override={"Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4"}))
    out = tmp_path / "out"
    try:
        code = cli.main(["analyze", str(path), "-o", str(out), "--models", str(models)])
    finally:
        if path.exists():
            path.chmod(0o700)
    assert code == 3
    _one_line(capfd.readouterr().err)
    assert not out.exists()


def test_that_a_real_mr_series_is_refused(
    models: Path, tmp_path: Path, shared_data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    import pydicom

    folders = {
        path.parent
        for path in (shared_data / "geometry").rglob("*")
        if path.is_file()
        and path.name != "LICENSE"
        and pydicom.dcmread(path, force=True, stop_before_pixels=True).get("Modality") == "MR"
    }
    assert folders, "the shared data holds no MR series any more"
    code = cli.main(["analyze", str(min(folders)), "-o", str(tmp_path / "out"), "--models", str(models)])
    assert code == 3
    assert "MR" in _one_line(capfd.readouterr().err)


def test_that_a_wrong_hash_ends_with_1_and_names_the_file(
    study: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    seg, cls = write_threshold_packages(tmp_path / "models")
    for package in (seg, cls):
        package.onnx_path.write_bytes(b"replaced")
    code = cli.main(["analyze", str(study), "-o", str(tmp_path / "out"), "--models", str(tmp_path / "models")])
    assert code == 1
    error = _one_line(capfd.readouterr().err)
    assert "SHA-256" in error
    assert str(cls.onnx_path) in error
    assert not (tmp_path / "out").exists()


def test_that_no_models_end_with_1(study: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "models").mkdir()
    assert cli.main(["analyze", str(study), "-o", str(tmp_path / "out"), "--models", str(tmp_path / "models")]) == 1
    assert "No model package" in _one_line(capfd.readouterr().err)


def test_that_an_unwritable_place_ends_with_1_and_one_line(
    study: Path, models: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    code = cli.main(
        ["analyze", str(study), "-o", str(tmp_path / "file" / "out"), "--models", str(models), "--formats", "json"]
    )
    assert code == 1
    assert "Nothing was written" in _one_line(capfd.readouterr().err)


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyze"],
        ["analyze", "x", "-o", "y", "--formats", "docx"],
        ["analyze", "x", "-o", "y", "--device", "abacus"],
        ["analyze", "x", "-o", "y", "--language", "xx"],
        ["models"],
    ],
)
def test_that_wrong_usage_ends_with_2(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: ichviewer" in capfd.readouterr().err


def test_that_a_series_that_is_not_there_ends_with_3(
    study: Path, models: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["analyze", str(study), "-o", str(tmp_path / "out"), "--models", str(models), "--series", "1.2.3"])
    assert code == 3
    assert "1.2.3" in _one_line(capfd.readouterr().err)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_an_interrupt_ends_with_130_and_leaves_nothing(
    study: Path, models: Path, tmp_path: Path, number: signal.Signals
) -> None:
    """The signal comes while the files are written: announced by the JSON progress, so nothing sleeps."""
    out = tmp_path / "out"
    arguments = ["analyze", str(study), "-o", str(out), "--models", str(models), "--json-progress"]
    with subprocess.Popen(
        [sys.executable, "-m", "ichviewer", *arguments],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(tmp_path / "home"),
        # A suite started in the background inherits an ignored SIGINT; a terminal's user does not.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - this process has one thread
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("{") and json.loads(line)["text"].startswith("Writing findings.json"):
                process.send_signal(number)
                break
        rest = process.stderr.read()
        assert process.wait(60) == 130
    assert "Interrupted" in rest
    assert "Traceback" not in rest
    assert not out.exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_that_debug_shows_the_traceback(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["info", str(tmp_path / "gone"), "--debug"]) == 3
    assert "Traceback" in capfd.readouterr().err


def test_that_info_lists_series_with_reasons(study: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["info", str(study)]) == 0
    text = capfd.readouterr().out
    assert "* " in text
    assert "12 images" in text
    assert cli.main(["info", str(study), "--json"]) == 0
    (series,) = json.loads(capfd.readouterr().out)["studies"][0]["series"]
    assert series["chosen"] is True
    assert series["slices"] == 12
    assert series["reasons"]


def test_that_models_are_listed_verified_and_added(models: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    home = ["--home", str(tmp_path / "home")]
    assert cli.main(["models", "list", "--models", str(models), "--json"]) == 0
    assert [item["used"] for item in json.loads(capfd.readouterr().out)["packages"]] == [True, True]
    assert cli.main(["models", "verify", "--models", str(models), "--device", "cpu"]) == 0
    assert capfd.readouterr().out.count("ok threshold-") == 2
    assert cli.main([*home, "models", "add", str(models / "threshold-seg")]) == 0
    assert (tmp_path / "home" / "data" / "models" / "threshold-seg-1.0.0" / "golden" / "inputs.npz").is_file()
    capfd.readouterr()
    assert cli.main(["models", "add", str(models / "threshold-seg"), *home]) == 1
    assert "exists already" in _one_line(capfd.readouterr().err)
    assert cli.main(["models", "add", str(tmp_path), *home]) == 1
    assert "no model.json" in _one_line(capfd.readouterr().err)


def test_that_a_path_without_a_command_opens_the_window(study: Path, tmp_path: Path) -> None:
    calls: list[tuple[object, dict[str, object]]] = []

    def window(path: Path | None = None, **options: object) -> int:
        calls.append((path, options))
        return 0

    assert cli.main([str(study), "--home", str(tmp_path), "--analyze"], window) == 0
    assert cli.main(["--home", "analyze"], window) == 0
    assert cli.main([], window) == 0
    assert [path for path, _ in calls] == [study, None, None]
    assert [options["analyse"] for _, options in calls] == [True, False, False]


def test_that_the_window_takes_what_the_command_line_gives_it() -> None:
    from ichviewer import app

    given: dict[str, object] = {}
    cli.main(["--screenshot", "x.png"], lambda _path, **options: given.update(options) or 0)
    accepted = inspect.signature(app.run).parameters
    assert given
    assert set(given) <= set(accepted)


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _parsers(below)


def test_that_the_help_says_what_every_argument_of_every_command_does() -> None:
    silent = [
        f"{parser.prog} {'/'.join(action.option_strings) or action.dest}"
        for parser in (*_parsers(cli._command_parser()), cli._window_parser())
        for action in parser._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert silent == []
