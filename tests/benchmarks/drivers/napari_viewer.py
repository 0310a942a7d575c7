"""napari: start, slices as an image layer with a label layer, scroll. Run by its own Python (scripts/bench_peers.sh).

napari reads no DICOM by itself: pydicom reads the files one after another, as its users do.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import napari
import numpy as np
import pydicom
from qtpy.QtGui import QGuiApplication
from qtpy.QtWidgets import QApplication
from stopwatch import peak_mb, tell, there_and_back, timed


def read(folder: Path) -> np.ndarray:
    """HU (k, j, i), int16."""
    datasets = [pydicom.dcmread(path) for path in sorted(folder.glob("*.dcm"))]
    datasets.sort(key=lambda dataset: float(dataset.ImagePositionPatient[2]))
    hu = np.empty((len(datasets), datasets[0].Rows, datasets[0].Columns), np.int16)
    for plane, dataset in zip(hu, datasets, strict=True):
        plane[:] = dataset.pixel_array * int(dataset.RescaleSlope) + int(dataset.RescaleIntercept)
    return hu


def main(folder: Path) -> None:
    """Measure, and tell."""
    viewer = napari.Viewer(show=False)
    viewer.show()
    viewer.window._qt_window.setGeometry(0, 0, 1920, 1080)
    canvas = viewer.window._qt_viewer.canvas
    drawn: list[float] = []
    canvas._scene_canvas.events.draw.connect(lambda _event: drawn.append(time.perf_counter()))

    def paint() -> None:
        before = len(drawn)
        while len(drawn) == before:
            QApplication.processEvents()
            QGuiApplication.sync()

    paint()
    shown, start_mb = time.time(), peak_mb()
    for name in ("dockLayerList", "dockLayerControls"):
        getattr(viewer.window._qt_viewer, name).setVisible(False)
    QApplication.processEvents()
    begun = time.perf_counter()
    hu = read(folder)
    viewer.add_image(hu, contrast_limits=(0, 80))
    paint()
    open_ms = 1000 * (time.perf_counter() - begun)
    open_mb = peak_mb()
    viewer.add_labels(2 * ((hu >= 50) & (hu <= 90)).astype(np.uint8), opacity=0.35)
    paint()

    def change(k: int) -> None:
        viewer.dims.set_current_step(0, k)
        paint()

    viewer.dims.set_current_step(0, 0)
    paint()
    times = timed(there_and_back(len(hu)), change)
    size = canvas.native.size()
    view = [size.width(), size.height()]
    tell(
        shown=shown,
        start_mb=start_mb,
        first_ms=open_ms,
        all_ms=open_ms,
        open_mb=open_mb,
        slice_ms=times,
        view=view,
        peak_mb=peak_mb(),
    )
    viewer.close()


main(Path(sys.argv[1]))
