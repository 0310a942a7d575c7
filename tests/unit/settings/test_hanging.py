"""Hanging protocols: chosen by what a series is, kept one a file, and told where a file is bad."""

from __future__ import annotations

import json

import pytest

from ichviewer.domain.errors import SettingsError
from ichviewer.domain.series import Series
from ichviewer.settings.hanging import Conditions, HangingProtocol, HangingProtocols, Situation, choose, suits
from ichviewer.settings.paths import Paths
from ichviewer.settings.presets import window_presets

HEAD = Series("1.2", "CT", "HEAD W/O", (), body_part="HEAD")
ANKLE = Series("1.3", "CT", "ANKLE BONE", (), body_part="ANKLE")


@pytest.fixture
def protocols(tmp_path):
    return HangingProtocols(Paths.discover(tmp_path).shipped_hanging_protocols, tmp_path / "hanging")


def mine(name="Mine", layout="mpr", **more):
    return HangingProtocol(name=name, layout=layout, **more)


def test_that_a_head_ct_in_a_wide_window_is_hung_in_four_views_and_else_in_one(protocols):
    shipped = protocols.load()
    assert protocols.problems == ()
    assert choose(shipped, Situation(HEAD, width=1920)).layout == "windows"
    assert choose(shipped, Situation(HEAD, width=1280)).layout == "single"
    assert choose(shipped, Situation(ANKLE, width=1920)).layout == "single"


def test_that_shipped_protocols_name_windows_that_there_are(protocols):
    names = {preset.name for preset in window_presets()}
    for protocol in protocols.load():
        assert set(protocol.windows) <= names


@pytest.mark.parametrize(
    ("when", "situation", "expected"),
    [
        ({}, Situation(HEAD), True),
        ({"modality": ("ct",)}, Situation(HEAD), True),
        ({"modality": ("MR",)}, Situation(HEAD), False),
        ({"body_part": ("brain", "head")}, Situation(HEAD), True),
        ({"body_part": ("head",)}, Situation(Series("1", "CT", "Head thin", ())), True),
        ({"body_part": ("head",)}, Situation(Series("1", "CT", "Head", (), body_part="NECK")), False),
        ({"description": ("bone",)}, Situation(ANKLE), True),
        ({"description": ("bone",)}, Situation(HEAD), False),
        ({"least_series": 2}, Situation(HEAD, series_count=1), False),
        ({"most_series": 2}, Situation(HEAD, series_count=3), False),
        ({"prior": True}, Situation(HEAD, has_prior=False), False),
        ({"prior": True}, Situation(HEAD, has_prior=True), True),
        ({"prior": False}, Situation(HEAD, has_prior=True), False),
        ({"least_width": 1800}, Situation(HEAD, width=1799), False),
    ],
)
def test_that_every_condition_counts(when, situation, expected):
    assert suits(mine(when=Conditions(**when)), situation) is expected


def test_that_the_users_own_come_first_in_their_order_and_the_default_before_all(protocols):
    protocols.save(mine("Late", "mpr", order=20))
    protocols.save(mine("Early", "mpr3d", order=10))
    found = protocols.load()
    assert [protocol.name for protocol in found[:2]] == ["Early", "Late"]
    assert choose(found, Situation(HEAD)).name == "Early"
    assert choose(found, Situation(HEAD), default="One view").name == "One view"
    # A default that does not suit is passed over.
    assert choose(found, Situation(HEAD), default="Head CT, four views").name == "Early"


def test_that_a_protocol_is_kept_renamed_and_deleted(protocols, tmp_path):
    protocols.save(mine("Größe Ä / 1"))
    (file,) = (tmp_path / "hanging").iterdir()
    assert file.name == "groe-a-1.json"
    protocols.load()
    assert protocols.is_own("größe ä / 1")
    protocols.rename("Größe Ä / 1", "Planes")
    assert protocols.load()[0].name == "Planes"
    assert len(list((tmp_path / "hanging").iterdir())) == 1
    protocols.delete("Planes")
    assert not protocols.is_own("Planes")
    assert list((tmp_path / "hanging").iterdir()) == []


def test_that_two_names_that_make_one_file_name_are_both_kept(protocols):
    protocols.save(mine("a b"))
    protocols.save(mine("a-b"))
    assert {"a b", "a-b"} <= {protocol.name for protocol in protocols.load()}


def test_that_a_protocol_of_a_shipped_name_stands_in_for_it(protocols):
    protocols.save(mine("One view", "mpr"))
    found = [protocol for protocol in protocols.load() if protocol.name == "One view"]
    assert [protocol.layout for protocol in found] == ["mpr"]
    protocols.delete("One view")
    assert [protocol.layout for protocol in protocols.load() if protocol.name == "One view"] == ["single"]


def test_that_a_name_is_taken_once_and_must_be_one(protocols):
    protocols.save(mine("A"))
    protocols.save(mine("B"))
    protocols.load()
    with pytest.raises(SettingsError, match="of the name b already"):
        protocols.rename("A", "b")
    with pytest.raises(SettingsError, match="no name for a hanging protocol"):
        protocols.rename("A", "  ")
    assert {"A", "B"} <= {protocol.name for protocol in protocols.load()}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "JSON"),
        ('{"schema": 2, "protocol": {"name": "x", "layout": "mpr"}}', "schema"),
        ('{"schema": 1, "protocol": {"name": "x", "layout": "nine"}}', "protocol.layout"),
        ('{"schema": 1, "protocol": {"name": "x", "layout": "mpr", "slab": {"thickness_mm": -3}}}', "thickness_mm"),
        ('{"schema": 1, "protocol": {"name": "x", "layout": "mpr", "colour": 1}}', "protocol.colour"),
        ('{"schema": 1, "protocol": {"name": "Good", "layout": "mpr"}}', "name of another one"),
    ],
)
def test_that_a_bad_file_is_told_in_one_line_and_costs_only_itself(protocols, tmp_path, text, reason):
    protocols.save(mine("Good"))
    bad = tmp_path / "hanging" / "zzz.json"
    bad.write_text(text)
    assert "Good" in [protocol.name for protocol in protocols.load()]
    (line,) = protocols.problems
    assert str(bad) in line
    assert reason in line
    assert "\n" not in line


def test_that_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    protocols = HangingProtocols(Paths.discover(tmp_path).shipped_hanging_protocols, tmp_path / "file" / "hanging")
    with pytest.raises(SettingsError, match="cannot be written"):
        protocols.save(mine())


def test_that_the_written_file_has_a_schema_and_only_what_was_chosen(protocols, tmp_path):
    protocols.save(mine(when=Conditions(modality=("CT",))))
    document = json.loads((tmp_path / "hanging" / "mine.json").read_text())
    assert document["schema"] == 1
    assert document["protocol"] == {"name": "Mine", "layout": "mpr", "when": {"modality": ["CT"]}}
