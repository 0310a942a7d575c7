"""The same work done the usual way, for comparison: a pydicom loop, and VTK image slices."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt


def load_with_pydicom(paths: Sequence[Path]) -> npt.NDArray[np.int16]:
    """Read, decode, rescale and sort slices one after another: int16 (k, j, i)."""
    import pydicom
    from pydicom.pixels import apply_rescale

    datasets = [pydicom.dcmread(path) for path in paths]
    datasets.sort(key=lambda dataset: float(dataset.ImagePositionPatient[2]))
    return np.stack([apply_rescale(dataset.pixel_array, dataset).astype(np.int16) for dataset in datasets])


def slice_change_with_vtk(hu: npt.NDArray[np.int16], changes: int, size: tuple[int, int] = (1920, 1080)) -> list[float]:
    """Seconds of each slice change of a grey image with a coloured label layer, drawn off screen by VTK."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonCore import vtkLookupTable, vtkUnsignedCharArray
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkRenderingCore import (
        vtkImageProperty,
        vtkImageSlice,
        vtkImageSliceMapper,
        vtkRenderer,
        vtkRenderWindow,
    )
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 isort: skip - registers the OpenGL classes

    def layer(values: npt.NDArray[np.int16] | npt.NDArray[np.uint8], look: vtkImageProperty) -> vtkImageSlice:
        image = vtkImageData()
        image.SetDimensions(values.shape[2], values.shape[1], values.shape[0])
        image.GetPointData().SetScalars(numpy_to_vtk(values.ravel(), deep=True))
        mapper = vtkImageSliceMapper()
        mapper.SetInputData(image)
        actor = vtkImageSlice()
        actor.SetMapper(mapper)
        actor.SetProperty(look)
        return actor

    grey = vtkImageProperty()
    grey.SetColorLevel(40)
    grey.SetColorWindow(80)
    colours = vtkLookupTable()
    colours.SetNumberOfTableValues(6)
    colours.SetRange(0, 5)
    colours.Build()
    colours.SetTableValue(0, 0, 0, 0, 0)
    fill = vtkImageProperty()
    fill.SetLookupTable(colours)
    fill.UseLookupTableScalarRangeOn()
    fill.SetOpacity(0.35)
    fill.SetInterpolationTypeToNearest()
    labels = np.zeros(hu.shape, dtype=np.uint8)
    labels[:, 200:300, 200:300] = 2
    renderer = vtkRenderer()
    layers = [layer(hu, grey), layer(labels, fill)]
    for actor in layers:
        renderer.AddViewProp(actor)
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*size)
    window.AddRenderer(renderer)
    renderer.ResetCamera()
    window.Render()
    times, pixels = [], vtkUnsignedCharArray()
    for n in range(changes):
        start = time.perf_counter()
        for actor in layers:
            actor.GetMapper().SetSliceNumber(n % hu.shape[0])
        window.Render()
        window.WaitForCompletion()
        times.append(time.perf_counter() - start)
    window.GetRGBACharPixelData(0, 0, size[0] - 1, size[1] - 1, 0, pixels)
    window.Finalize()
    if np.ptp(np.frombuffer(pixels, dtype=np.uint8)) == 0:
        raise RuntimeError("VTK drew nothing")
    return times


def median_ms(seconds: Sequence[float]) -> float:
    """Median in milliseconds."""
    return 1000 * statistics.median(seconds)
