"""The settings file: defaults, round trip, damage, migrations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from ichviewer.domain.errors import SettingsError
from ichviewer.settings.migrations import MIGRATIONS, migrate
from ichviewer.settings.schema import SCHEMA_VERSION, Settings
from ichviewer.settings.store import SettingsStore


def test_that_a_missing_file_gives_the_defaults_without_a_warning(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    assert store.load() == Settings()
    assert store.warning == ""
    assert list(tmp_path.iterdir()) == []


def test_that_saved_settings_come_back(tmp_path: Path) -> None:
    settings = Settings().changed(
        last_folder="/studies/näme", device="cpu", recent_limit=3, overlay={"opacity": 0.8, "outline": False}
    )
    path = tmp_path / "new" / "settings.json"
    SettingsStore(path).save(settings)
    loaded = SettingsStore(path).load()
    assert loaded == settings
    assert loaded.overlay.opacity == 0.8
    assert not loaded.overlay.outline
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"device": "cpu"}',
        b'{"schema_version": 2, "overlay": {"opacity": 7}}',
        b'{"schema_version": 999}',
        b'{"schema_version": true}',
        b'{"schema_version": 1, "overlay_opacity": "much"}',
    ],
)
def test_that_a_damaged_file_is_kept_and_the_defaults_are_used_with_a_warning(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert "settings.json.bad" in store.warning
    assert "\n" not in store.warning
    assert (tmp_path / "settings.json.bad").read_bytes() == content
    assert not path.exists()
    assert store.load() == Settings()
    assert store.warning == ""


def test_that_an_unknown_setting_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema_version": SCHEMA_VERSION, "from_the_future": 1, "device": "cuda"}))
    assert SettingsStore(path).load().device == "cuda"


def test_that_a_file_from_before_the_study_list_kept_its_columns_still_loads(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema_version": 2, "device": "cuda"}))
    settings = SettingsStore(path).load()
    assert settings.study_list == Settings().study_list
    assert settings.device == "cuda"
    changed = settings.changed(study_list={"widths": {"name": 210}, "order": ("id", "name"), "sorted_by": "date"})
    SettingsStore(path).save(changed)
    assert SettingsStore(path).load() == changed


def test_that_a_file_from_before_there_were_windows_beside_the_main_one_opens_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema_version": 2, "window": {"x": 10, "y": 20, "width": 1400}}))
    settings = SettingsStore(path).load()
    assert settings.window.width == 1400
    assert not settings.second_screen.shown
    assert not settings.list_window.shown
    changed = settings.changed(second_screen={"shown": True, "screen": "HDMI-1", "x": 1920, "y": 0, "maximized": False})
    SettingsStore(path).save(changed)
    assert SettingsStore(path).load() == changed


def test_that_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    store.save(Settings())
    before = path.read_bytes()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsError, match="No space left on device"):
        store.save(Settings(device="cpu"))
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_that_values_outside_their_range_are_refused() -> None:
    for values in ({"device": "abacus"}, {"recent_limit": -1}, {"overlay": {"opacity": 1.5}}, {"window": {"width": 3}}):
        with pytest.raises(ValidationError):
            Settings().changed(**values)


def test_that_every_setting_has_a_description() -> None:
    schema = Settings.model_json_schema()
    sections = [schema, *schema["$defs"].values()]
    missing = [
        name
        for section in sections
        for name, field in section["properties"].items()
        if name != "schema_version" and "description" not in field
    ]
    assert missing == []


def test_that_every_version_has_a_step_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA_VERSION))


def test_that_version_1_gets_its_overlay_section() -> None:
    old = {"schema_version": 1, "overlay_opacity": 60, "overlay_outline": False, "device": "cpu"}
    new = migrate(old)
    assert new == {"schema_version": SCHEMA_VERSION, "overlay": {"opacity": 0.6, "outline": False}, "device": "cpu"}
    settings = Settings.model_validate(new)
    assert settings.overlay.opacity == pytest.approx(0.6)
    assert settings.device == "cpu"
    assert old["schema_version"] == 1


def test_that_the_current_version_is_not_changed() -> None:
    document = Settings().model_dump(mode="json")
    assert migrate(document) == document


def test_that_a_newer_version_is_refused() -> None:
    with pytest.raises(SettingsError, match="knows"):
        migrate({"schema_version": SCHEMA_VERSION + 1})
