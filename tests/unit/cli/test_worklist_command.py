"""``ichviewer worklist``: add, list, run, mark, remove; one line for bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ichviewer import cli
from tests.support.dicom_series import head_hu, write_series
from tests.support.packages import write_threshold_packages

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    root = tmp_path / "archive"
    for name, blood in (("clear", False), ("bleeding", True)):
        changes = {"PatientName": f"Müller^{name}", "StudyDate": "20260102"}
        write_series(root / name, hu=head_hu(12, blood=blood), name=name, study=name, override=changes)
    return root


@pytest.fixture
def run(tmp_path: Path, capsys):
    def command(*arguments: object) -> tuple[int, str, str]:
        code = cli.main(["worklist", *map(str, arguments), "--home", str(tmp_path / "home")])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def test_that_studies_are_added_analysed_and_listed_in_triage_order(run, archive, models) -> None:
    code, out, _ = run("add", archive, "--json")
    assert code == 0
    assert json.loads(out) == {"studies": 2, "new": 2, "waiting": 2, "refused": []}
    code, out, _ = run("run", "--models", models, "--device", "cpu", "--json")
    assert code == 0
    assert json.loads(out) == {"analysed": 2, "failed": 0, "failures": []}
    code, out, _ = run("list", "--json")
    first, second = json.loads(out)["studies"]
    assert (first["patient"]["name"], first["analysis"]["positive"]) == ("Müller, bleeding", True)
    assert first["analysis"]["probabilities"]["any"] > 0.5
    assert first["analysis"]["total_volume_ml"] > 0
    assert second["analysis"]["positive"] is False
    assert first["there"]
    code, out, _ = run("list")
    assert out.splitlines()[0].startswith("open       2026-01-02")
    assert "positive 0.9" in out
    assert out.splitlines()[-1] == "2 of 2 studies"


def test_that_the_list_is_searched_and_filtered(run, archive, models) -> None:
    run("add", archive)
    run("run", "--models", models)
    assert "1 of 2 studies" in run("list", "--positive")[1]
    assert "1 of 2 studies" in run("list", "--search", "MULLER clear")[1]
    assert "0 of 2 studies" in run("list", "--from", "2026-01-03")[1]
    assert "2 of 2 studies" in run("list", "--to", "2026-01-02", "--state", "open")[1]
    assert "0 of 2 studies" in run("list", "--state", "in-review", "--state", "reviewed")[1]


def test_that_a_study_is_marked_and_removed_by_path_or_uid_and_its_files_stay(run, archive) -> None:
    run("add", archive)
    assert run("mark", "reviewed", archive / "clear")[:2] == (0, "1 study marked as reviewed.\n")
    entries = json.loads(run("list", "--json")[1])["studies"]
    assert [entry["review"]["state"] for entry in entries] == ["open", "reviewed"]
    assert run("remove", entries[0]["study_instance_uid"], "--json")[1] == '{"removed": 1}\n'
    assert "1 of 1 study" in run("list")[1]
    assert len(list(archive.rglob("*.dcm"))) == 24


def test_that_bad_input_is_one_line_with_its_exit_code(run, archive, tmp_path) -> None:
    for arguments, code, words in (
        (("add", tmp_path / "gone"), 3, "does not exist"),
        (("remove", "1.2.3"), 3, "holds no study 1.2.3"),
        (("mark", "open", "1.2.3"), 3, "holds no study"),
        (("run", "--models", tmp_path / "gone"), 1, "is no folder"),
        (("run", "--models", archive), 1, "No model package"),
    ):
        found, out, error = run(*arguments)
        assert (found, out) == (code, "")
        assert error.startswith("ichviewer: ")
        assert words in error
        assert error.count("\n") == 1


def test_that_a_wrong_date_is_wrong_usage(run) -> None:
    with pytest.raises(SystemExit) as ended:
        run("list", "--from", "yesterday")
    assert ended.value.code == 2


def test_that_a_study_that_fails_is_named_and_the_others_are_analysed(run, archive, models) -> None:
    run("add", archive)
    for file in (archive / "clear").iterdir():
        file.unlink()
    code, out, error = run("run", "--models", models)
    assert code == 1
    assert "1 study analysed, 1 failed." in out
    assert "archive/clear" in error
    assert error.count("\n") == 1


def test_that_the_command_needs_no_qt(tmp_path) -> None:
    script = (
        "import sys; from ichviewer.cli import main; code = main(sys.argv[1:]); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'vtk', 'torch'))]); sys.exit(code)"
    )
    command = [sys.executable, "-c", script, "worklist", "list", "--home", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "0 of 0 studies\n[]\n"
