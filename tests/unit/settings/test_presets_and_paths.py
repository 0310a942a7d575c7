"""Preset values and the places of files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from ichviewer.domain.errors import SettingsError
from ichviewer.domain.window import Window
from ichviewer.settings.paths import Paths
from ichviewer.settings.presets import window_presets


def test_that_the_presets_hold_the_published_values() -> None:
    presets = {preset.name: preset for preset in window_presets()}
    assert {name: (preset.key, preset.window) for name, preset in presets.items()} == {
        "Brain": ("1", Window(40, 80)),
        "Subdural / blood": ("2", Window(75, 215)),
        "Stroke (narrow)": ("3", Window(32, 8)),
        "Stroke": ("4", Window(40, 40)),
        "Posterior fossa": ("5", Window(40, 120)),
        "Soft tissue": ("6", Window(40, 400)),
        "Bone": ("7", Window(600, 2800)),
    }


def test_that_blood_is_told_from_brain_in_the_subdural_window_and_bone_is_not_white_in_the_bone_window() -> None:
    presets = {preset.name: preset.window for preset in window_presets()}
    blood = presets["Subdural / blood"]
    assert blood.low < 30
    assert blood.high > 70
    assert presets["Bone"].high > 1900


@pytest.mark.parametrize(
    "presets",
    [
        [],
        [{"name": "", "level": 1, "width": 2}],
        [{"name": "A", "level": 1, "width": 0}],
        [{"name": "A", "level": 1, "width": 2, "key": "x"}],
        [{"name": "A", "level": 1, "width": 2, "key": "1"}, {"name": "B", "level": 1, "width": 2, "key": "1"}],
        [{"name": "A", "level": 1, "width": 2}, {"name": "A", "level": 1, "width": 2}],
        [{"name": "A", "level": 1, "width": 2, "colour": "red"}],
    ],
)
def test_that_a_wrong_preset_file_is_refused(tmp_path: Path, presets: list[dict[str, object]]) -> None:
    path = tmp_path / "windows.json"
    path.write_text(json.dumps({"schema": 1, "presets": presets}))
    with pytest.raises(SettingsError, match=r"windows\.json"):
        window_presets(path)


def test_that_a_missing_preset_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.json"):
        window_presets(tmp_path / "none.json")


def test_that_a_home_holds_everything_that_is_written(tmp_path: Path) -> None:
    by_option = Paths.discover(home=tmp_path, environment={"ICHVIEWER_HOME": "/elsewhere"})
    by_variable = Paths.discover(environment={"ICHVIEWER_HOME": str(tmp_path)})
    assert by_option == by_variable
    for path in (by_option.settings_file, by_option.library, by_option.logs, by_option.cache, by_option.user_models):
        assert path.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_that_user_folders_carry_the_applications_name() -> None:
    paths = Paths.discover(environment={})
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        assert "ichviewer" in folder.parts


def test_that_shipped_files_are_found_in_the_source_tree_and_in_a_built_application(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Paths.discover(home=tmp_path)
    assert source.presets.is_file()
    assert source.models == (source.resources.parent / "models", source.user_models)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    built = Paths.discover(home=tmp_path)
    assert built.sample_study == tmp_path / "bundle" / "resources" / "sample"
    assert built.models[0] == tmp_path / "bundle" / "models"
