"""Write CT slices as the RSNA 2019 images lie on disk: one uncompressed file an image, with the few elements those have."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydicom.config import disable_value_validation
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

from ichviewer.domain.geometry import StackGeometry

_INTERCEPT = -1024


@dataclass(frozen=True)
class PlainSeries:
    """Identifiers of a series; any text, as de-identified collections have it.

    Attributes
    ----------
    patient_id, study_uid, series_uid
        (0010,0020), (0020,000D), (0020,000E).
    sop_uids
        (0008,0018) of each slice k; also its file name.
    """

    patient_id: str
    study_uid: str
    series_uid: str
    sop_uids: Sequence[str]


def write_plain_series(folder: Path, hu: npt.NDArray[np.int16], geometry: StackGeometry, series: PlainSeries) -> list[Path]:
    """Write one file per slice, ``<SOP Instance UID>.dcm``.

    Parameters
    ----------
    hu
        int16 (k, j, i); values below -1024 are clipped.
    geometry
        Of the slices.

    Returns
    -------
    list of Path
        Files in the order of k.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stored = (np.maximum(hu, _INTERCEPT).astype(np.int32) - _INTERCEPT).astype("<u2")
    files = []
    for k, plane in enumerate(stored):
        path = folder / f"{series.sop_uids[k]}.dcm"
        temporary = folder / f".{path.name}.{os.getpid()}"
        # Identifiers such as ID_0a1b2c3d4 are no UIDs; the collection has them all the same.
        with disable_value_validation():
            _dataset(plane, geometry, series, k).save_as(temporary, enforce_file_format=True)
        temporary.replace(path)
        files.append(path)
    return files


def _dataset(plane: npt.NDArray[np.uint16], geometry: StackGeometry, series: PlainSeries, k: int) -> Dataset:
    dataset = Dataset()
    dataset.SOPInstanceUID = series.sop_uids[k]
    dataset.Modality = "CT"
    dataset.PatientID = series.patient_id
    dataset.StudyInstanceUID = series.study_uid
    dataset.SeriesInstanceUID = series.series_uid
    dataset.StudyID = ""
    dataset.ImagePositionPatient = [f"{v:.6f}" for v in geometry.positions[k]]
    dataset.ImageOrientationPatient = [f"{v:.8f}" for v in (*geometry.row_direction, *geometry.column_direction)]
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.Rows, dataset.Columns = plane.shape
    dataset.PixelSpacing = [f"{v:.8f}" for v in geometry.spacing]
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
    dataset.PixelRepresentation = 0
    dataset.WindowCenter, dataset.WindowWidth = "40", "80"
    dataset.RescaleIntercept, dataset.RescaleSlope = str(_INTERCEPT), "1"
    dataset.PixelData = plane.tobytes()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = CTImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = series.sop_uids[k]
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return dataset
