"""Choosing files and folders without blocking the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ichviewer.gui.texts import tr
from ichviewer.imaging.volume_files import VOLUME_SUFFIXES


def ask(
    parent: QWidget,
    title: str,
    mode: QFileDialog.FileMode,
    start: str,
    chosen: Callable[[Path], None],
    save: str = "",
    filters: Sequence[str] = (),
) -> QFileDialog:
    """Open a file dialog.

    Parameters
    ----------
    start
        Folder to begin in, or "".
    chosen
        Called with what the user chose; not called when he cancels.
    save
        File ending of what is to be saved; "" opens.
    filters
        What kinds of files may be listed, each as Qt writes it (``Volumes (*.nii *.nrrd)``); the first is shown at first.
    """
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if filters:
        dialog.setNameFilters(list(filters))
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(save)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def ask_study_folder(parent: QWidget, start: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open a dialog for a study folder, as `ask`."""
    return ask(parent, tr("Open study folder"), QFileDialog.FileMode.Directory, start, chosen)


def ask_study_file(parent: QWidget, start: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open a dialog for one file of a study or one volume, as `ask`."""
    volumes = " ".join(f"*{suffix}" for suffix in VOLUME_SUFFIXES)
    # DICOM files often have no ending: all files come first.
    filters = (
        tr("All files (*)"),
        tr("DICOM files (*.dcm *.ima DICOMDIR)"),
        tr("Volumes: NIfTI, NRRD, MetaImage ({volumes})", volumes=volumes),
    )
    return ask(parent, tr("Open file"), QFileDialog.FileMode.ExistingFile, start, chosen, filters=filters)
