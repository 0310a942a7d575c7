"""Jobs that make something of slices and result for the 3D view: surfaces and voxels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.review import Review
from ichviewer.gui.job_runner import Hand, Work
from ichviewer.services.imports import preload
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


def mesh_job(loaded: LoadedSeries, analysis: SeriesAnalysis | None, review: Review | None = None) -> Work:
    """Surfaces of skull and hemorrhage, without what a reader rejected."""

    def work(ctx: JobContext, _hand: Hand) -> SceneMeshes:
        for library in _LIBRARIES:
            preload(*library)
        from ichviewer.imaging.reviewed_labels import reviewed_analysis
        from ichviewer.render.meshes import build_meshes

        mask = None if analysis is None else reviewed_analysis(analysis, review).mask
        return build_meshes(loaded.stack, mask, ctx)

    return work


def volume_job(loaded: LoadedSeries) -> Work:
    """Voxels of the head."""

    def work(ctx: JobContext, _hand: Hand) -> HeadVolume:
        for library in _LIBRARIES:
            preload(*library)
        from ichviewer.render.head_volume import build_head_volume

        return build_head_volume(loaded.stack, ctx)

    return work
