"""Every text of the window is translated; German fits the window; a language from right to left mirrors all but images."""

from __future__ import annotations

import ast
import importlib.util
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QColor, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QToolButton, QWidget

from ichviewer.domain.finding import Finding
from ichviewer.domain.labels import ANY, Subtype, colour
from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import WorklistEntry
from ichviewer.gui import translations
from ichviewer.gui.panels.finding_list import finding_facts
from ichviewer.gui.texts import isolated, tr
from ichviewer.gui.worklist.columns import COLUMNS
from ichviewer.settings.paths import Paths
from tests.support.window_kit import main_window
from tests.support.worklists import summary

_PADDING = 10  # of a tool button in the style sheet, with its border
ROOT = Path(__file__).resolve().parents[2]


def _script():
    spec = importlib.util.spec_from_file_location("translations_script", ROOT / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = _script()


@pytest.fixture
def language(qapp, tmp_path):
    """Takes a language for one test."""

    def take(code: str) -> str:
        return translations.install(qapp, Paths.discover(tmp_path / "home"), code)

    yield take
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_that_every_text_is_translated_with_the_same_values_in_it(code):
    assert script.problems(code) == []


@pytest.mark.parametrize("code", script.LANGUAGES)
def test_that_every_translation_can_be_filled_in(code):
    for text, said in script.read(code).items():
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert all("{" + name in said for name in names), said


def test_that_texts_are_literals_and_never_put_together():
    wrong = []
    for path in (ROOT / "ichviewer" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"tr", "mark"} and node.args
            if called and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_that_radiology_has_its_own_words():
    german, spanish = script.read("de"), script.read("es")
    assert german["Epidural"] == "Epiduralhämatom"
    assert spanish["Epidural"] == "Hematoma epidural"
    assert german["Subarachnoid"] == "Subarachnoidalblutung"
    assert spanish["Midline shift"] == "Desviación de la línea media"


def _visual(text: str) -> str:
    """The letters of a text as they stand on the screen from left to right, in a window that is read from the right."""
    layout = QTextLayout(text, QApplication.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    runs = layout.glyphRuns(0, len(text), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    glyphs = [pair for run in runs for pair in zip(run.positions(), run.stringIndexes(), strict=True)]
    shown = [(place.x(), text[n]) for place, n in glyphs if text[n] not in "\u2066\u2069"]
    return "".join(letter for _, letter in sorted(shown, key=lambda pair: pair[0]))


@pytest.mark.parametrize(
    "run",
    ["5.0 mm", "12.3 mL", ">0.99", "≥ 0.50", "0.8×", "-12 HU", "512×512", "35 %", "2026-01-02 12:30", "13/30", "p >0.99"],
)
@pytest.mark.parametrize("text", ["{}", "السماكة {}", "أيسر · شرائح · {} · 3", "العتبة ({})", "{}، مُعايَر"])
def test_that_numbers_units_signs_and_dates_keep_their_order_beside_arabic(language, run, text):
    language("ar")
    assert run in _visual(isolated(text.format(run)))
    assert isolated(isolated(text.format(run))) == isolated(text.format(run))


def test_that_facts_of_a_finding_follow_each_other_from_the_right(language):
    language("ar")
    finding = Finding(1, Subtype.SUBDURAL, 12.34, 1.0, (3, 7), 5, 61.6, (0, 0, 0), (0, 0, 0, 1, 1, 1), "left", 66.6)
    shown = _visual(finding_facts(finding))
    assert shown.startswith("p >0.99 · 62 mm · ")
    assert "4–8" in shown


def test_that_texts_of_languages_read_from_the_left_stay_as_they_are(language):
    language("de")
    assert isolated("Schicht 5.0 mm · >0.99") == "Schicht 5.0 mm · >0.99"
    assert tr("Thickness {thickness:.1f} mm", thickness=5).isprintable()  # the isolates would not be


def test_that_the_bar_of_a_probability_in_the_study_list_stands_beside_its_number(language, tmp_path):
    language("ar")
    with main_window(tmp_path / "home") as window:
        window.worklist.listing.set_entries([WorklistEntry("n", Path("/n"), Patient(""), result=summary("n", 0.9))])
        table = window.worklist.page.table
        table.resize(1600, 300)
        section = next(n for n, column in enumerate(COLUMNS) if column.key == "probability")
        cell = table.visualRect(table.rows.index(0, section))
        picture = table.viewport().grab(cell).toImage()
        ink = QColor(*colour(ANY))
        bar = [x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2) == ink]
        assert bar
        assert max(bar) < picture.width() / 2


def test_that_an_unknown_or_missing_translation_leaves_english(language, tmp_path):
    assert language("en") == "en"
    assert tr("Open study folder …") == "Open study folder …"


def test_that_menus_panels_and_tool_tips_are_in_the_language(language, tmp_path, packages, qtbot):
    assert language("de") == "de"
    with main_window(tmp_path / "home", packages) as window:
        assert window.actions_by_name["open_folder"].text() == "Studienordner öffnen …"
        assert window.menuBar().actions()[0].text() == "&Datei"
        assert window.results.verdict.text() == "Keine Studie"
        assert "Messungen" in window.actions_by_name["print_image"].toolTip()
        assert window.status.hint.text().startswith("Rad: Schichten")


def _cut(window: QWidget) -> list[str]:
    """Texts that do not fit their widget; labels that wrap, shorten or scroll by design are left out."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().isValid():
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
                continue
            lines = widget.text().split("\n")
            wide = max(widget.fontMetrics().horizontalAdvance(line) for line in lines)
            if wide > widget.contentsRect().width() + 1:
                found.append(widget.text())
        if isinstance(widget, QToolButton):
            beside = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            room = widget.width() - widget.iconSize().width() - 4 - 2 * _PADDING
            if beside and widget.fontMetrics().horizontalAdvance(widget.text()) > room:
                found.append(widget.text())
        elif isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.sizeHint().width() - 1:
            found.append(widget.text())
    return found


@pytest.mark.parametrize("code", ["en", "de", "es", "ar"])
def test_that_no_text_is_cut_at_1280_by_800(language, tmp_path, packages, positive, qtbot, code):
    language(code)
    with main_window(tmp_path / "home", packages, (1280, 800)) as window:
        assert _cut(window) == []
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
            window.controller.analyse()
        QApplication.processEvents()
        assert _cut(window) == []


def test_that_a_language_from_right_to_left_mirrors_the_layout_and_no_image(language, tmp_path, packages, positive, qtbot):
    pictures, places = {}, {}
    for code in ("en", "ar"):
        language(code)
        with main_window(tmp_path / f"home-{code}", packages) as window:
            with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
                window.open_path(positive)
            window.layouts.apply("windows")
            QApplication.processEvents()
            places[code] = window.studies.mapTo(window, QPoint(0, 0)).x()
            views = window.views.shown
            pictures[code] = (
                window.view.picture().copy(),
                window.view.images.orientation.letters,
                [view.mapTo(window.workspace.grid, QPoint(0, 0)).x() > 40 for view in views],
            )
    assert places["en"] < 100
    assert places["ar"] > 600
    assert pictures["en"] == pictures["ar"]


def test_that_the_language_is_a_setting_with_its_own_names(opened, qtbot):
    dialog = opened.settings.open()
    box = dialog.fields["language"].box
    assert [box.itemText(row) for row in range(1, box.count())] == ["English", "Deutsch", "Español", "العربية"]
    dialog.reject()


def test_that_the_system_language_is_taken_where_it_is_one_of_ours(monkeypatch):
    from PySide6.QtCore import QLocale

    monkeypatch.setattr(translations.QLocale, "system", staticmethod(lambda: QLocale("es_MX")))
    assert translations.language_of("system") == "es"
    monkeypatch.setattr(translations.QLocale, "system", staticmethod(lambda: QLocale("fi_FI")))
    assert translations.language_of("system") == "en"
    assert translations.language_of("de") == "de"
