"""Demonstration mode: one key, and neither the screen nor a report made without the patient tells who he is."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFileDialog, QLabel, QWidget

from ichviewer import cli
from ichviewer.domain.measurement import Arrow, Place
from ichviewer.gui.dialogs.hidden_report import HiddenReportDialog
from tests.support.dicom_series import head_hu, write_series
from tests.support.volume_files import write_nifti
from tests.support.window_kit import activate

SECRETS = ("Vogelsang", "Brunhilde", "MRN-4711", "1950-03-04", "19500304", "ACC-0815")


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """A study whose patient has a name that nothing else has, in a folder of that name."""
    folder = tmp_path_factory.mktemp("studies") / "VOGELSANG_Brunhilde"
    who = {
        "PatientName": "Vogelsang^Brunhilde",
        "PatientID": "MRN-4711",
        "PatientBirthDate": "19500304",
        "AccessionNumber": "ACC-0815",
        "SeriesDescription": "Head of Vogelsang",
    }
    write_series(folder, hu=head_hu(12, 96, 96, blood=True), spacing=(2.0, 2.0), override=who)
    (folder / "notes-Vogelsang.txt").write_text("not an image")
    return folder


@pytest.fixture
def shown(window, named, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(named)
    return window


def _told(window) -> str:
    """Everything that the window says in words: what can be seen, read by a screen reader, or unfolded from a menu."""
    said = [window.windowTitle(), *window.view._corners().top_left, *window.view._corners().top_right]
    for item in window.findChildren(QObject):
        if isinstance(item, QWidget) and not item.isVisibleTo(window):
            continue
        if isinstance(item, QLabel | QAbstractButton | QAction):
            said.append(item.text())
        if isinstance(item, QWidget | QAction):
            said.append(item.toolTip())
        if isinstance(item, QWidget):
            said += [item.accessibleName(), item.accessibleDescription(), item.windowTitle()]
    return "\n".join(said)


def _leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.casefold() in text.casefold()]


def _f9(qtbot, window):
    activate(qtbot, window)
    qtbot.keyClick(window.view, Qt.Key.Key_F9)


def test_that_one_key_hides_the_patient_everywhere_and_shows_him_again(shown, qtbot):
    assert set(_leaks(_told(shown))) >= {"Vogelsang", "MRN-4711", "1950-03-04"}
    _f9(qtbot, shown)
    assert _leaks(_told(shown)) == []
    _f9(qtbot, shown)
    assert "Vogelsang, Brunhilde" in _told(shown)


def test_that_the_mode_is_marked_while_it_is_on(shown, qtbot):
    assert not shown.status.demonstration.isVisible()
    _f9(qtbot, shown)
    assert shown.status.demonstration.isVisible()
    assert "patients hidden" in shown.windowTitle()
    assert shown.view._corners().top_left[0] == "Patient hidden"
    _f9(qtbot, shown)
    assert not shown.status.demonstration.isVisible()


def test_that_the_name_is_gone_from_the_pixels_of_the_image(shown, qtbot):
    corner = (0, 0, 300, 90)
    before = shown.view.grab().toImage().copy(*corner)
    _f9(qtbot, shown)
    assert shown.view.grab().toImage().copy(*corner) != before


def test_that_a_study_opened_while_patients_are_hidden_is_hidden_too(window, named, qtbot):
    _f9(qtbot, window)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(named)
    assert _leaks(_told(window)) == []


def test_that_messages_about_the_study_do_not_name_the_patient(shown, tmp_path, qtbot):
    _f9(qtbot, shown)
    empty = tmp_path / "Brunhilde-empty"
    empty.mkdir()
    with qtbot.waitSignal(shown.controller.failed, timeout=10000):
        shown.open_path(empty)
    assert shown.workspace.banner.text
    assert _leaks(_told(shown)) == []


def test_that_the_window_opens_with_patients_hidden_where_that_is_set(tmp_path, packages, named, qtbot):
    from tests.support.window_kit import main_window

    with main_window(tmp_path / "home", packages) as first:
        first._preferences.change(demonstration=True)
        with qtbot.waitSignal(first.controller.series_ready, timeout=10000):
            first.open_path(named)
    with main_window(tmp_path / "home", packages) as window:
        assert window.demonstration.on
        assert window.actions_by_name["demonstration"].isChecked()
        assert len(window.controller.recent()) == 1
        assert _leaks(_told(window)) == []


def _text_of(folder) -> str:
    from pypdf import PdfReader

    said = [(folder / name).read_text(encoding="utf-8") for name in ("findings.json", "report.html")]
    said += [page.extract_text() for page in PdfReader(folder / "report.pdf").pages]
    said.append(str(PdfReader(folder / "report.pdf").metadata))
    return "\n".join(said)


@pytest.mark.parametrize("named_in_report", [False, True])
def test_that_a_report_is_asked_about_and_made_as_answered(shown, tmp_path, qtbot, named_in_report):
    with qtbot.waitSignal(shown.controller.analysis_ready, timeout=30000):
        shown.controller.analyse()
    shown.controller.measuring.add(Arrow("a", Place(4), ((0.0, 0.0, 0.0), (9.0, 0.0, 0.0)), text="Clot of Vogelsang"))
    _f9(qtbot, shown)
    shown.actions_by_name["report"].trigger()
    question = shown.findChild(HiddenReportDialog)
    qtbot.waitUntil(question.isVisible)
    (question.with_patient if named_in_report else question.without).click()
    chooser = shown.findChild(QFileDialog)
    out = tmp_path / "out"
    with qtbot.waitSignal(shown.controller.report_ready, timeout=30000):
        chooser.fileSelected.emit(str(out))
    chooser.reject()
    assert ("Vogelsang" in _leaks(_text_of(out))) is named_in_report
    assert (out / "segmentation.dcm").exists() is named_in_report
    assert (out / "report_sr.dcm").exists() is named_in_report
    if not named_in_report:
        assert _leaks(_text_of(out)) == []
        assert _leaks(_told(shown)) == []


def test_that_the_command_line_hides_the_patient_as_the_window_does(named, packages, tmp_path, capsys):
    out = tmp_path / "out"
    arguments = ["analyze", str(named), "-o", str(out), "--models", str(packages), "--home", str(tmp_path), "--hide-patient"]
    assert cli.main(arguments) == 0
    assert _leaks(_text_of(out)) == []
    assert not (out / "segmentation.dcm").exists()
    assert json.loads((out / "findings.json").read_text())["study"]["patient"]["name"] == "hidden"
    assert cli.main([*arguments, "--formats", "seg"]) == 1
    assert "must name the patient" in capsys.readouterr().err


def test_that_the_name_of_a_volume_file_counts_as_a_name(tmp_path, packages, qtbot):
    affine = np.diag([2.0, 2.0, 5.0, 1.0])
    path = write_nifti(tmp_path / "Vogelsang.nii.gz", head_hu(12, 96, 96, blood=True).transpose(2, 1, 0), affine)
    out = tmp_path / "out"
    arguments = ["analyze", str(path), "-o", str(out), "--models", str(packages), "--home", str(tmp_path), "--hide-patient"]
    assert cli.main(arguments) == 0
    assert _leaks(_text_of(out)) == []
    assert (out / "segmentation.nii.gz").exists()


def test_that_the_study_list_hides_the_patient_too(shown, qtbot):
    shown.actions_by_name["study_list"].trigger()
    assert "Vogelsang" in _listed(shown)
    shown.actions_by_name["demonstration"].trigger()
    assert _leaks(_listed(shown)) == []
    assert _leaks(_told(shown)) == []


def _listed(window) -> str:
    """Everything that item views show or tell in tool tips."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    said = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                said += [str(model.index(row, column).data(role) or "") for role in roles]
    return "\n".join(said)
