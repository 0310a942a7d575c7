"""Colours, shortcuts and menus keep what they promise."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from ichviewer.domain.labels import Subtype
from ichviewer.gui import actions, theme
from ichviewer.gui.dialogs.shortcuts import ShortcutsDialog
from ichviewer.gui.keymap import Keymap
from ichviewer.gui.layouts.specs import LAYOUT_ACTIONS
from ichviewer.gui.scene_specs import SCENE_ACTIONS
from ichviewer.settings.paths import Paths
from ichviewer.settings.presets import window_presets

SPECS = (*LAYOUT_ACTIONS, *actions.ACTIONS, *SCENE_ACTIONS, *actions.preset_specs(window_presets()))


def _luminance(text: str) -> float:
    parts = [int(text[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture(params=list(theme.THEMES))
def tokens(request) -> dict[str, str]:
    return theme.THEMES[request.param]


def _contrast(tokens: dict[str, str], first: str, second: str) -> float:
    high, low = sorted((_luminance(tokens[first]), _luminance(tokens[second])), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ink", ["text", "muted", "accent", "danger", "warning"])
@pytest.mark.parametrize("ground", ["window", "panel", "raised", "welcome"])
def test_that_text_contrast_is_at_least_four_and_a_half(tokens, ink, ground):
    assert _contrast(tokens, ink, ground) >= 4.5


@pytest.mark.parametrize(("ink", "ground"), [("text", "danger_back"), ("text", "warning_back"), ("accent_text", "accent")])
def test_that_text_on_coloured_ground_is_legible(tokens, ink, ground):
    assert _contrast(tokens, ink, ground) >= 4.5


def test_that_both_themes_declare_the_same_colours():
    assert theme.THEMES["dark"].keys() == theme.THEMES["light"].keys()


def test_that_panels_are_grey_without_hue_and_the_image_area_is_black(tokens):
    for token in ("window", "panel", "raised", "hover", "border", "track", "text", "muted"):
        value = tokens[token]
        assert value[1:3] == value[3:5] == value[5:7]
    assert tokens["image"] == "#000000"


def test_that_the_accent_is_no_subtype_colour(tokens):
    assert tokens["accent"] not in {"#{:02x}{:02x}{:02x}".format(*subtype.rgb) for subtype in Subtype}


def test_that_the_style_sheet_uses_declared_tokens_only():
    assert "@" not in theme.style_sheet(Paths.discover().resources / "styles" / "window.qss")


def test_that_no_key_does_two_things():
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []


def test_that_every_declared_action_has_a_shortcut_that_qt_knows():
    for spec in SPECS:
        assert spec.shortcuts, spec.name
        assert all(QKeySequence(key).toString() for key in spec.shortcuts), spec.name


def test_that_an_action_without_handler_is_refused(qapp):
    parent = QWidget()
    with pytest.raises(KeyError):
        actions.build_actions(parent, SPECS[:1], {})
    parent.deleteLater()


def test_that_every_icon_exists(qapp):
    for spec in SPECS:
        if spec.icon:
            assert not theme.icon(spec.icon).pixmap(16, 16).isNull(), spec.name


def test_that_the_key_sheet_lists_every_action(qapp, qtbot):
    dialog = ShortcutsDialog(Keymap(SPECS))
    qtbot.addWidget(dialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {spec.text.removesuffix(" …") for spec in SPECS} <= texts
