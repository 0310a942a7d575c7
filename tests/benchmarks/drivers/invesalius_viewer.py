"""InVesalius: start, import of a folder, scroll of its axial view. Run by the distribution's Python.

Its own program runs; this one waits for its window, then sends the messages that its menus send. The mask is the
threshold mask that it makes of every study.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from stopwatch import peak_mb, tell, there_and_back, timed

_PROGRAM = Path("/usr/share/invesalius/app.py")
study = sys.argv[1]

# As after the first start, which asks for the language: answered and kept.
kept = Path(os.environ["XDG_CONFIG_HOME"]) / "invesalius" / "config.json"
kept.parent.mkdir(parents=True, exist_ok=True)
session = {
    "mode": 0, "status": 3, "debug": False, "language": "en", "random_id": 1, "surface_interpolation": 1,
    "rendering": 0, "slice_interpolation": 0, "auto_reload_preview": False,
}  # fmt: skip
paths = {"homedir": os.environ["HOME"], "tempdir": os.environ["HOME"], "last_dicom_folder": ""}
kept.write_text(json.dumps({"session": session, "project": {"recent_projects": []}, "paths": paths}), encoding="utf-8")

sys.path.insert(0, "/usr/lib/invesalius")
os.chdir(_PROGRAM.parent)
sys.argv = [str(_PROGRAM)]
sys.path.insert(0, str(_PROGRAM.parent))

import wx  # noqa: E402 - the distribution's

_show = wx.Frame.Show
_seen: list[float] = []


def _settle(window: wx.Window) -> None:
    """Draw what waits to be drawn, until the X server has taken it."""
    window.Update()
    wx.GetApp().Yield()
    wx.GetApp().ProcessPendingEvents()
    wx.GetDisplaySize()


def _measure(frame: wx.Frame) -> None:
    from invesalius.data.slice_ import Slice
    from invesalius.data.viewer_slice import Viewer
    from invesalius.pubsub import pub

    start_mb = peak_mb()
    frame.SetSize(0, 0, 1920, 1080)
    _settle(frame)
    begun = time.perf_counter()
    pub.sendMessage("Import directory", directory=study, use_gui=False)
    _settle(frame)
    open_ms = 1000 * (time.perf_counter() - begun)
    open_mb = peak_mb()
    waiting = [frame]
    axial = None
    while waiting and axial is None:
        window = waiting.pop()
        axial = window if isinstance(window, Viewer) and window.orientation == "AXIAL" else None
        waiting += window.GetChildren()
    if axial is None or Slice().current_mask is None:
        raise RuntimeError("InVesalius shows no axial view with a mask")

    def change(k: int) -> None:
        pub.sendMessage(("Set scroll position", "AXIAL"), index=k)
        _settle(axial)

    change(0)
    if axial.slice_data.number != 0:
        raise RuntimeError("InVesalius does not go to the slice it is sent to")
    count = Slice().matrix.shape[0]
    times = timed(there_and_back(count), change)
    view = list(axial.interactor.GetSize())
    tell(
        shown=_seen[0], start_mb=start_mb, first_ms=open_ms, all_ms=open_ms, open_mb=open_mb, slice_ms=times, view=view,
        slices=count, peak_mb=peak_mb(),
    )  # fmt: skip
    os._exit(0)  # closing asks whether to save


def _guarded(frame: wx.Frame) -> None:
    try:
        _measure(frame)
    except BaseException as error:  # noqa: BLE001 - wx would print it and wait for ever
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)  # noqa: T201
        os._exit(1)


def _shown(self: wx.Frame, *arguments: object) -> bool:
    result = bool(_show(self, *arguments))
    # On a busy machine its splash screen goes before its window is there, and the last window ends the program.
    wx.GetApp().SetExitOnFrameDelete(False)
    if type(self).__name__ == "Frame" and not _seen:
        _settle(self)
        _seen.append(time.time())
        # Its splash screen goes first, and what it does after the window is shown.
        wx.CallLater(3000, _guarded, self)
    return result


wx.Frame.Show = _shown
runpy.run_path(str(_PROGRAM), run_name="__main__")
