"""Make the pictures of README and guide from the real window: ``make screenshots``.

Writes docs/images/empty.png, study-list.png (made-up patients), main-positive.png (the sample study), measuring.png,
editing.png and heat-map.png (the same, measured, with its mask edited, with the heat map), layouts.png and planes.png
(in four views, and in three planes), second-screen.png (spread over two windows), measuring-planes.png (measured on a
coronal slab), scene.png (the presets of the 3D view), scene-cut.png (cut at a slice) and real-negative.png (the real
study of the shared test data, where it is there).
Each window is a process of its own with a home of its own, so that nothing of the user's settings gets into the pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "sample"
REAL = Path(os.environ.get("ICHVIEWER_TEST_DATA", ROOT.parent / "shared" / "data")) / "head-ct-ge"
_SIZE = (1600, 1000)
_LIMIT_SECONDS = 300
_WINDOW = """
import sys
from pathlib import Path
from ichviewer.app import run
study, picture, width, height = sys.argv[1:]
size = int(width), int(height)
sys.exit(run(Path(study) if study else None, analyse=bool(study), screenshot=Path(picture), size=size))
"""
_SCENE = """
import sys
from pathlib import Path
import numpy as np
from ichviewer.render.head_volume import build_head_volume
from ichviewer.render.meshes import build_meshes
from ichviewer.render.raster import encode_png
from ichviewer.render.scene import Scene3D
from ichviewer.render.scene_presets import PRESETS
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import Paths
studies, service = StudyService(), AnalysisService(Paths.discover().models)
_, series = studies.choose(studies.open_path(Path(sys.argv[1])))
loaded = studies.load(series)
analysis = service.analyze(series, loaded)
scene = Scene3D()
scene.show(build_meshes(loaded.stack, analysis.mask))
scene.put_volume(build_head_volume(loaded.stack))
pictures = []
for preset in PRESETS:
    scene.set_preset(preset)
    pictures.append(scene.render(400, 370)[..., [2, 1, 0, 3]])
rows = [np.concatenate(pictures[n : n + 2], axis=1) for n in (0, 2)]
Path(sys.argv[2]).write_bytes(encode_png(np.concatenate(rows)))
scene.close()
service.close()
"""
_ANALYSED = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ichviewer.app import _Lazy, _window
from ichviewer.gui import theme
from ichviewer.gui.preferences import Preferences
from ichviewer.settings.paths import Paths
study, picture, width, height = sys.argv[1:]
application, paths = QApplication(["ichviewer"]), Paths.discover()
theme.apply(application, paths.resources)
preferences = Preferences(None)
services = _Lazy(paths, None, preferences, None)
window = _window(paths, preferences, services, background=True)
window.resize(int(width), int(height))
window.show()


def until(done):
    end = time.monotonic() + 120
    while not done() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


window.controller.look_for_models()
until(lambda: window.controller.models is not None)
window.open_path(Path(study))
until(lambda: window.controller.current.loaded is not None and window.controller.idle)
window.controller.analyse()
until(lambda: window.controller.current.analysis is not None and window.controller.idle)
"""
_SAVE = """
until(lambda: window.controller.idle)
settled = time.monotonic() + 0.5  # lists take their height in the events that follow
until(lambda: time.monotonic() > settled)
window.grab().save(picture)
window.close()
services.close()
"""
_MEASURED = f"""{_ANALYSED}
import numpy as np
from ichviewer.domain.measurement import Ellipse, Midline, Place
measuring, view = window.controller.measuring, window.view
analysis, stack = window.controller.current.analysis, window.controller.current.loaded.stack
finding = analysis.findings[0]
k = finding.key_slice
j, i = np.nonzero(analysis.mask.labels[k] == finding.subtype)
values, vectors = np.linalg.eigh(np.cov(np.stack([j, i])))
middle = np.array([j.mean(), i.mean()])
a, b = (2 * np.sqrt(value) * vector for value, vector in zip(values[::-1], vectors.T[::-1]))
rows = stack.geometry.shape[1]


def at(*pixels):
    return tuple(tuple(stack.geometry.to_patient(k, *pixel)) for pixel in pixels)


jj, ii = np.nonzero(stack.hu[k] > 300)
centre = (ii.min() + ii.max()) / 2
place = Place(k, stack.sop_instance_uids[k])
measuring.add(Midline("midline", place, at((jj.min() + 4, centre), (jj.max() - 4, centre), (rows / 2, centre - 9))))
measuring.add(Ellipse("ellipse", place, at(middle, middle + 0.45 * a, middle + 0.45 * b)))
measuring.add(measuring.abc2(k, at(middle - a, middle + a, middle - b, middle + b)))
measuring.select(None)
window.presenter.forget_finding()  # its frame and name would lie under the labels
view.forget_finding()
{_SAVE}"""
_EDITED = f"""{_ANALYSED}
run, view, editing = window.actions_by_name, window.view, window.controller.editing
run["edit:brush"].trigger()
until(lambda: editing.ready)
run["paint:subdural"].trigger()
editing.set_up(radius_mm=3.0)
stack, k = window.controller.current.loaded.stack, view.slice_index
bone = stack.hu[k] > 300
row = stack.hu.shape[1] // 2
places = []
for j in range(row - 60, row + 61, 6):
    outside = bone[j].nonzero()[0][0]
    inside = next(i for i in range(outside, outside + 60) if not bone[j, i : i + 4].any())
    places.append(view.mapping().to_view(j, inside + 7).toPoint())
QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
for place in places[1:]:
    QTest.mouseMove(view, place)
QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
QTest.mouseMove(view, places[-1] + QPoint(6, 0))
window.presenter.show_finding(next(item for item in editing.analysis.findings if item.source == "reader"))
view.set_slice(k)
{_SAVE}"""
_HEATED = f"""{_ANALYSED}
run = window.actions_by_name
run["heat_map"].trigger()
run["how_sure"].trigger()
until(lambda: window.controller.current.images.heat is not None and bool(window.results.table.spread))
window.presenter.show_finding(window.controller.current.analysis.findings[0])
{_SAVE}"""

_CUT = f"""{_ANALYSED}
run, scene = window.actions_by_name, window.workspace.scene
for name in ("scene", "scene:bone", "scene_cut"):
    if not run[name].isChecked():
        run[name].trigger()
window.presenter.show_finding(window.controller.current.analysis.findings[0])
until(lambda: scene.has_meshes and scene.settled)
scene.turn(0.0, -22.0)
until(lambda: scene.settled and window.controller.idle)
{_SAVE}"""
_SPREAD = f"""{_ANALYSED}
from PySide6.QtGui import QPainter, QPixmap
run, scene = window.actions_by_name, window.workspace.scene
run["layout:mpr3d"].trigger()
run["second_screen"].trigger()
window.second.side.resize(1000, int(height))
until(lambda: all(view.images is not None for view in window.views.shown))
window.presenter.show_finding(window.controller.current.analysis.findings[0])
until(lambda: scene.has_meshes and scene.settled and window.controller.idle)
settled = time.monotonic() + 0.5
until(lambda: time.monotonic() > settled)
left, right = window.grab(), window.second.side.grab()
both = QPixmap(left.width() + 16 + right.width(), left.height())
both.fill(Qt.GlobalColor.white)
painter = QPainter(both)
painter.drawPixmap(0, 0, left)
painter.drawPixmap(left.width() + 16, 0, right)
painter.end()
both.save(picture)
window.close()
services.close()
"""
_ON_PLANES = f"""{_ANALYSED}
from ichviewer.domain.plane import Projection, Slab
run = window.actions_by_name
run["layout:mpr"].trigger()
until(lambda: all(view.images is not None for view in window.views.shown) and window.controller.idle)
window.presenter.show_finding(window.controller.current.analysis.findings[0])
window.layouts.slabs.set(Slab(10.0, Projection.MEAN))
coronal = window.views.shown[1]
window.layouts.maximise(coronal)
j, i = coronal.images.labels(coronal.slice_index).nonzero()
row, middle, left, right = (j.min() + j.max()) / 2, (i.min() + i.max()) / 2, i.min(), i.max()


def draw(tool, *pixels):
    run["measure:" + tool].setChecked(True)
    places = [coronal.mapping().to_view(*pixel).toPoint() for pixel in pixels]
    QTest.mousePress(coronal, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places[1:]:
        QTest.mouseMove(coronal, place)
    QTest.mouseRelease(coronal, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])


high = (j.max() - j.min()) / 2
draw("distance", (j.max() + 2, left), (j.max() + 2, middle), (j.max() + 2, right))
wide = (right - left) / 2
draw("ellipse", (row - 0.6 * high, middle - 0.7 * wide), (row, middle), (row + 0.6 * high, middle + 0.7 * wide))
run["measure:ellipse"].setChecked(False)
QTest.mouseMove(coronal, QPoint(2, 2))
{_SAVE}"""

_HUNG = """
import sys
from pathlib import Path
from ichviewer.app import run
from ichviewer.settings.hanging import HangingProtocol, HangingProtocols
from ichviewer.settings.paths import Paths
study, picture, width, height, layout = sys.argv[1:]
paths = Paths.discover()
protocols = HangingProtocols(paths.shipped_hanging_protocols, paths.hanging_protocols)
protocols.save(HangingProtocol(name="Picture", layout=layout))
sys.exit(run(Path(study), analyse=True, screenshot=Path(picture), size=(int(width), int(height))))
"""

# The patients are made up; the results are made up, too, so that every state of a row is in the picture.
_LIST = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ichviewer.app import _Lazy, _window
from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import REVIEWED, ResultSummary, SeriesRecord, StudyRecord
from ichviewer.gui import theme
from ichviewer.gui.preferences import Preferences
from ichviewer.settings.paths import Paths
from ichviewer.store.library import AnalysisKey, StoredAnalysis
from ichviewer.store.queue import QueueStore
from ichviewer.store.worklist import StudyStore
study, picture, width, height = sys.argv[1:]
application, paths = QApplication(["ichviewer"]), Paths.discover()
theme.apply(application, paths.resources)
preferences = Preferences(None)
services = _Lazy(paths, None, preferences, None)
window = _window(paths, preferences, services, background=True)
library = window.controller.library
store = StudyStore(library)
names = ["Schneider, Anna", "Okafor, Chidi", "Nakamura, Yuki", "García López, María", "Novák, Petr", "O'Brien, Sinéad"]
names += ["Haddad, Layla", "Johansson, Erik", "Rossi, Giulia", "Dubois, Étienne", "Kowalska, Zofia", "Silva, João"]
names += ["Chen, Wei", "Ivanova, Olga", "Müller, Hans", "Nguyen, Thi", "Fernández, Luis", "Kim, Min-jun"]
kinds = ["CT head plain", "Head CT w/o contrast", "CT Schädel nativ", "Trauma CT head"]
records = []
for n, name in enumerate(names):
    patient = Patient(name, str(4410200 + 37 * n), f"19{40 + n * 7 % 50}-0{1 + n % 9}-{10 + n % 18}", "MF"[n % 2])
    when = f"2026-0{1 + n % 2}-{20 - n // 2:02}", f"{6 + n * 7 % 13:02}:{n * 17 % 60:02}:00"
    series = SeriesRecord(f"{n}.1", 2, "axial", "CT", 32, 5.0, True)
    records.append(StudyRecord(str(n), Path(study), patient, *when, kinds[n % 4], f"ACC{9000 + n}", "", (series,)))
chances = [0.97, 0.91, 0.86, 0.74, 0.61, 0.55, 0.34, 0.2, 0.12, 0.08, 0.05, 0.03, 0.01]
volumes = [23.4, 61.2, 8.0, 3.1, 1.2, 0.8]
bleeds = [("intraparenchymal",), ("subarachnoid", "subdural"), ("epidural",), ("subdural",), ("intraventricular",)]
order = ("any", "epidural", "intraparenchymal", "intraventricular", "subarachnoid", "subdural")
models = "ich-unet25d 2.0.0, ich-sequence 2.0.0"
for n, p in enumerate(chances):
    found = ("any", *bleeds[n % 5]) if p > 0.5 else ()
    values = tuple(p if key == "any" else round(p - 0.04, 2) if key in found else 0.02 for key in order)
    volume = volumes[n] if n < len(volumes) else 0.0
    result = ResultSummary(f"{n}.1", values, found, volume, len(found), bool(found), models, "CPU, 2 threads")
    library.put_analysis(AnalysisKey(f"{n}.1", "c", ("m",)), StoredAnalysis("{}", None, result))
store.put_unit(Path(study), "", records)
QueueStore(library).fail("16", "IM0007.dcm is cut off after 12,000 of 524,288 bytes. Copy it again.")
for n in (0, 4, 7, 9):
    store.put_opened(records[n], f"{n}.1", "reader")
for n in (7, 9, 12):
    store.set_state(str(n), REVIEWED, "reader")
window.worklist.queue.pause(True)
window.resize(int(width), int(height))
window.show()
window.worklist.show()
window.worklist.page.table.selectRow(1)
end = time.monotonic() + 1
while time.monotonic() < end or not window.controller.idle:
    application.processEvents()
window.grab().save(picture)
window.close()
services.close()
"""


def on_screen(arguments: list[str]) -> None:
    """Run Python on a virtual screen where there is one, else off screen.

    Raises
    ------
    subprocess.CalledProcessError
        If it fails.
    subprocess.TimeoutExpired
        If it does not end.
    """
    with tempfile.TemporaryDirectory(prefix="ichviewer-pictures-") as home:
        environment = {**os.environ, "ICHVIEWER_HOME": home, "LIBGL_ALWAYS_SOFTWARE": "1"}
        command = [sys.executable, *arguments]
        if shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24 -nolisten tcp", *command]
        elif sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=_LIMIT_SECONDS)


def main(arguments: list[str] | None = None) -> int:
    """Make the pictures that can be made, and say which."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="NAME", help="make this picture alone, e.g. measuring.png")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images", help="folder for the pictures")
    options = parser.parse_args(arguments)
    out = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    width, height = (str(n) for n in _SIZE)
    jobs = {
        "empty.png": (None, ["-c", _WINDOW, "", str(out / "empty.png"), width, height]),
        "main-positive.png": (SAMPLE, ["-c", _WINDOW, str(SAMPLE), str(out / "main-positive.png"), width, height]),
        "measuring.png": (SAMPLE, ["-c", _MEASURED, str(SAMPLE), str(out / "measuring.png"), "1400", "900"]),
        "editing.png": (SAMPLE, ["-c", _EDITED, str(SAMPLE), str(out / "editing.png"), "1400", "900"]),
        "layouts.png": (SAMPLE, ["-c", _HUNG, str(SAMPLE), str(out / "layouts.png"), width, height, "windows"]),
        "planes.png": (SAMPLE, ["-c", _HUNG, str(SAMPLE), str(out / "planes.png"), width, height, "mpr"]),
        "second-screen.png": (SAMPLE, ["-c", _SPREAD, str(SAMPLE), str(out / "second-screen.png"), "1280", "860"]),
        "study-list.png": (SAMPLE, ["-c", _LIST, str(SAMPLE), str(out / "study-list.png"), "1280", "800"]),
        "heat-map.png": (SAMPLE, ["-c", _HEATED, str(SAMPLE), str(out / "heat-map.png"), "1400", "900"]),
        "measuring-planes.png": (SAMPLE, ["-c", _ON_PLANES, str(SAMPLE), str(out / "measuring-planes.png"), "1400", "900"]),
        "scene-cut.png": (SAMPLE, ["-c", _CUT, str(SAMPLE), str(out / "scene-cut.png"), "1400", "900"]),
        "scene.png": (SAMPLE, ["-c", _SCENE, str(SAMPLE), str(out / "scene.png")]),
        "real-negative.png": (REAL, ["-c", _WINDOW, str(REAL), str(out / "real-negative.png"), width, height]),
    }
    status = 0
    for name, (study, command) in jobs.items():
        if options.only not in {None, name}:
            continue
        if study is not None and not study.is_dir():
            print(f"{name}: left as it is, there is no {study}")  # noqa: T201 (a command's output)
            continue
        try:
            on_screen(command)
        except subprocess.SubprocessError as error:
            print(f"{name}: failed ({type(error).__name__}), see above", file=sys.stderr)  # noqa: T201
            status = 1
            continue
        print(f"{name}: {(out / name).stat().st_size // 1024} KiB")  # noqa: T201
    return status


if __name__ == "__main__":
    sys.exit(main())
