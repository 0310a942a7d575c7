"""The 3D view: time of a picture by preset, as JSON (``-m tests.benchmarks.scene STUDY``), best under Xvfb.

First without window, as its thread draws: pictures of the tile beside a single view at 1920x1080, on a screen of plain and
of double density, with the pixels that the view asks for. Then in the real window: how long its own thread was away.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ichviewer.gui.widgets import scene_view
from ichviewer.render.head_volume import build_head_volume
from ichviewer.render.meshes import build_meshes
from ichviewer.render.scene import Scene3D
from ichviewer.render.scene_presets import BONE, PRESETS
from ichviewer.services.studies import StudyService
from tests.benchmarks.window import wait_for
from tests.support.packages import write_threshold_packages
from tests.support.window_kit import main_window

_TILE = (700, 984)
_STEPS, _SLOW_STEPS = 9, 3


def _median(scene: Scene3D, size: tuple[int, int], steps: int = _STEPS) -> str:
    times = []
    scene.render(*size)
    for _ in range(steps):
        scene.turn(7, 1)
        begun = time.perf_counter()
        scene.render(*size)
        times.append(1000 * (time.perf_counter() - begun))
    return f"{statistics.median(times):.0f} ms"


def _limited(density: float, most: float) -> tuple[int, int]:
    ratio = min(density, (most / (_TILE[0] * _TILE[1])) ** 0.5)
    return round(_TILE[0] * ratio), round(_TILE[1] * ratio)


def _by_shader(scene: Scene3D) -> None:
    """Put VTK's mapper for graphics cards in the place of the one in use, with the same samples."""
    from vtkmodules.vtkRenderingVolumeOpenGL2 import vtkOpenGLGPUVolumeRayCastMapper

    for drawn in scene._voxels._drawn.values():
        mapper = vtkOpenGLGPUVolumeRayCastMapper()
        mapper.SetInputData(drawn.mapper.GetInput())
        mapper.AutoAdjustSampleDistancesOff()
        mapper.SetSampleDistance(drawn.mapper.GetSampleDistance())
        drawn.prop.SetMapper(mapper)


def drawing(study: Path) -> dict[str, str]:
    """Figures of the scene without window, by name."""
    service = StudyService()
    _, series = service.choose(service.open_path(study))
    stack = service.load(series).stack
    build_head_volume(stack)  # the libraries are loaded
    begun = time.perf_counter()
    volume = build_head_volume(stack)
    result = {"voxels made (in a job)": f"{1000 * (time.perf_counter() - begun):.0f} ms, {volume.fine.values.shape}"}
    scene = Scene3D()
    scene.show(build_meshes(stack, None))
    scene.put_volume(volume)
    for preset in PRESETS:
        scene.set_preset(preset)
        voxels = preset.volume is not None
        figures = []
        for coarse in (True, False):
            scene.set_coarse(coarse)
            for density in (1.0, 2.0):
                scale = density * (scene_view.MOVING_SCALE if coarse else 1.0)
                most = scene_view.MOVING_PIXELS if coarse else scene_view.RESTING_PIXELS
                size = _limited(scale, most if voxels else float("inf"))
                figures.append(f"{size[0]}x{size[1]} {_median(scene, size)}")
        result[f"{preset.name}: turning at 1x, 2x; at rest at 1x, 2x"] = ", ".join(figures)
    scene.set_preset(BONE)
    size = _limited(1.0, float("inf"))
    for how, steps in (("on the processor (used)", _STEPS), ("by VTK's shader under Mesa", _SLOW_STEPS)):
        if steps == _SLOW_STEPS:
            _by_shader(scene)
        for coarse, grid in ((True, 2), (False, 1)):
            scene.set_coarse(coarse)
            result[f"bone, {size[0]}x{size[1]}, voxels of {grid} mm, {how}"] = _median(scene, size, steps)
    scene.close()
    return result


def _send(view: Any, kind: QEvent.Type, point: QPointF) -> None:
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, view.mapToGlobal(point), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def in_window(study: Path) -> dict[str, str]:
    """Longest time that the window's thread was away, by preset: chosen, drawn, turned."""
    result: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        application = QApplication(["benchmark"])
        with main_window(folder / "home", folder / "models", (1920, 1080)) as window:
            QTimer.singleShot(0, window, lambda: window.open_path(study))
            wait_for(window.controller.series_ready)
            window.actions_by_name["scene"].setChecked(True)
            scene = window.workspace.scene

            def away(turning: int) -> float:
                longest, last = 0.0, time.perf_counter()
                middle = QPointF(scene.width() / 2, scene.height() / 2)
                for n in range(10_000_000):
                    if n < turning:
                        _send(scene, QEvent.Type.MouseMove, middle + QPointF(3 * n + 12, n))
                    application.processEvents()
                    time.sleep(0.001)  # or this loop would take the interpreter away from those that work
                    now = time.perf_counter()
                    longest, last = max(longest, now - last), now
                    if n >= turning and scene.has_meshes and scene.settled and window.controller.idle:
                        break
                return 1000 * longest

            away(0)
            for preset in PRESETS:
                window.actions_by_name[f"scene:{preset.name}"].trigger()
                chosen = away(0)
                _send(scene, QEvent.Type.MouseButtonPress, QPointF(scene.width() / 2, scene.height() / 2))
                turned = away(60)
                _send(scene, QEvent.Type.MouseButtonRelease, QPointF(1, 1))
                away(0)
                result[f"{preset.name}: window's thread away at most, chosen; turned"] = f"{chosen:.0f} ms; {turned:.0f} ms"
    return result


if __name__ == "__main__":
    print(json.dumps({**drawing(Path(sys.argv[1])), **in_window(Path(sys.argv[1]))}))  # noqa: T201
