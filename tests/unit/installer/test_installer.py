"""The lists of the build, and that the smoke test notices a broken application."""

from __future__ import annotations

import ast
import json
import stat
import tomllib
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import contents, smoke_test

ROOT = Path(__file__).resolve().parents[3]


def test_that_training_and_torch_stay_out_of_the_build() -> None:
    assert {"torch", "monai", "training"} <= set(contents.EXCLUDED)
    assert not set(contents.EXCLUDED) & {name.split(".")[0] for name in contents.HIDDEN_IMPORTS}


def test_that_nothing_the_application_imports_is_excluded() -> None:
    imported: set[str] = set()
    for path in (ROOT / "ichviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                imported.add(node.module.split(".")[0])
    assert "numpy" in imported
    assert not imported & set(contents.EXCLUDED)


def test_that_hidden_imports_data_packages_and_metadata_exist() -> None:
    for name in (*contents.HIDDEN_IMPORTS, *contents.DATA_PACKAGES, *contents.LATE_PACKAGES):
        assert find_spec(name) is not None, name
    for name in contents.METADATA:
        assert distribution(name).version


def test_that_the_shipped_folders_are_those_the_application_looks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (contents.ROOT / "resources" / "presets" / "windows.json").is_file()
    assert contents.ENTRY == ROOT / "ichviewer" / "__main__.py"
    monkeypatch.setattr(contents, "ROOT", tmp_path)
    with pytest.raises(FileNotFoundError, match="resources, models missing"):
        contents.shipped_folders()
    for name in contents.SHIPPED_FOLDERS:
        (tmp_path / name).mkdir()
    assert contents.shipped_folders() == [(str(tmp_path / name), name) for name in ("resources", "models")]


def test_that_gpu_libraries_come_in_only_when_asked_for() -> None:
    name = "onnxruntime/capi/libonnxruntime_providers_cuda.so"
    assert not contents.wanted_binary(name, gpu=False)
    assert contents.wanted_binary(name, gpu=True)
    assert contents.wanted_binary("onnxruntime/capi/libonnxruntime_providers_shared.so", gpu=False)


def test_that_constraints_pin_every_direct_requirement_by_name_and_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = {}
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, version = line.split("==")
            pinned[name.lower().replace("_", "-")] = version
    wanted = [*project["dependencies"], *(entry for extra in project["optional-dependencies"].values() for entry in extra)]
    for requirement in wanted:
        if "== 'darwin'" in requirement:
            continue
        name = requirement.split(";")[0].split("[")[0]
        for mark in "<>=!~ ":
            name = name.split(mark)[0]
        assert name.lower().replace("_", "-") in pinned, requirement
    assert pinned["torch"] == "2.13.0"


def fake_program(folder: Path, body: str) -> Path:
    folder.mkdir()
    program = folder / "ichviewer"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return folder


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("echo broken >&2; exit 1", "ended with 1: broken"),
        ("echo hello", "--version says"),
        ("echo 0.1.0", "did not write findings.json"),
    ],
)
def test_that_the_smoke_test_fails_on_a_broken_application(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], body: str, reason: str
) -> None:
    folder = fake_program(tmp_path / "app", body)
    assert smoke_test.main([str(folder), "--study", str(tmp_path)]) == 1
    assert reason in capsys.readouterr().err


def test_that_the_smoke_test_reads_what_analyze_wrote(tmp_path: Path) -> None:
    classes = dict.fromkeys(["any", "epidural", "intraparenchymal", "intraventricular", "subarachnoid", "subdural"], 0.1)
    document = {
        "models": [{"sha256": "a" * 64}],
        "series": [{"probabilities": classes, "slices": [{"sop_instance_uid": "1.2"}]}],
    }
    path = tmp_path / "findings.json"
    path.write_text(json.dumps(document))
    smoke_test.check_findings(path)
    path.write_text(json.dumps({**document, "models": []}))
    with pytest.raises(smoke_test.SmokeError, match="by hash"):
        smoke_test.check_findings(path)
