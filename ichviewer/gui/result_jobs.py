"""Jobs that make something of slices and result for the 3D view: surfaces and voxels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.review import Review
from ichviewer.gui.job_runner import Hand, JobSlot, Work
from ichviewer.services.imports import preload, preload_graphics
from ichviewer.services.jobs import JobContext

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.render.head_volume import HeadVolume
    from ichviewer.render.meshes import SceneMeshes

_LIBRARIES = (
    ("SimpleITK", "_SimpleITK*.so"),
    ("vtkmodules", "libvtkFiltersCore*.so*"),
    ("vtkmodules", "libvtkRenderingOpenGL2*.so*"),
)


class Surfaces:
    """Makes the surfaces of the shown series, its skull once for all the masks that it gets.

    Parameters
    ----------
    slot
        Where they are made.
    ready
        Called with the `SceneMeshes`.
    failed
        Called with one line.
    """

    def __init__(self, slot: JobSlot, ready: Callable[[SceneMeshes], object], failed: Callable[[str], object]) -> None:
        self._slot = slot
        self._ready = ready
        self._of: LoadedSeries | None = None
        self._known: SceneMeshes | None = None
        slot.done.connect(self._on_made)
        slot.failed.connect(lambda line, _code: failed(line))

    def make(self, loaded: LoadedSeries, analysis: SeriesAnalysis | None, review: Review | None) -> None:
        """Make them; what is still being made is given up."""
        if loaded is not self._of:
            self._of, self._known = loaded, None
        self._slot.start(mesh_job(loaded, analysis, review, self._known))

    def give_up(self) -> bool:
        """Stop what is being made: nobody looks at it. Whether something was."""
        busy = self._slot.busy
        self._slot.abandon()
        return busy

    def forget(self) -> None:
        """Another series will be shown."""
        self._of = self._known = None

    def _on_made(self, meshes: SceneMeshes) -> None:
        self._known = meshes
        self._ready(meshes)


def _preload() -> None:
    for library in _LIBRARIES:
        preload(*library)
    preload_graphics()


def warm_job() -> Work:
    """Imports what the 3D view needs, before it needs it."""

    def work(_ctx: JobContext, _hand: Hand) -> None:
        _preload()
        from ichviewer.render.meshes import import_libraries

        import_libraries()

    return work


def mesh_job(
    loaded: LoadedSeries, analysis: SeriesAnalysis | None, review: Review | None = None, known: SceneMeshes | None = None
) -> Work:
    """Surfaces of skull and hemorrhage, without what a reader rejected; `known` are some of the same slices."""

    def work(ctx: JobContext, _hand: Hand) -> SceneMeshes:
        _preload()
        from ichviewer.imaging.reviewed_labels import reviewed_analysis
        from ichviewer.render.meshes import build_meshes

        mask = None if analysis is None else reviewed_analysis(analysis, review).mask
        return build_meshes(loaded.stack, mask, ctx, known)

    return work


def volume_job(loaded: LoadedSeries) -> Work:
    """Voxels of the head."""

    def work(ctx: JobContext, _hand: Hand) -> HeadVolume:
        _preload()
        from ichviewer.render.head_volume import build_head_volume

        return build_head_volume(loaded.stack, ctx)

    return work
