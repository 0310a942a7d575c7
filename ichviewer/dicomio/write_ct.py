"""Write a CT series (CT Image Storage, PS3.3 A.3), losslessly compressed with JPEG-LS."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import CTImageStorage, JPEGLSLossless

from ichviewer.domain.geometry import StackGeometry

_INTERCEPT = -1024


@dataclass(frozen=True)
class CtSeriesHeader:
    """What the series says of itself.

    Attributes
    ----------
    patient_name, patient_id, study_description, series_description
        As in DICOM.
    tilt_degrees
        Gantry/Detector Tilt (0018,1120).
    uid_seed
        Text from which all UIDs are derived (under 2.25): the same text gives the same UIDs.
    """

    patient_name: str
    patient_id: str
    study_description: str
    series_description: str
    tilt_degrees: float
    uid_seed: str

    def uid(self, what: str) -> str:
        """UID of one thing of this series (PS3.5 B.2: 2.25. and a 128-bit number)."""
        digest = hashlib.sha256(f"{self.uid_seed}/{what}".encode()).digest()
        return f"2.25.{int.from_bytes(digest[:16], 'big')}"


def write_ct_series(folder: Path, hu: npt.NDArray[np.int16], geometry: StackGeometry, header: CtSeriesHeader) -> list[Path]:
    """Write one file per slice, ``IM0001.dcm`` and on.

    Parameters
    ----------
    hu
        int16 (k, j, i) in -1024..3071; values outside are clipped (12 bits are stored).
    geometry
        Of the slices.

    Returns
    -------
    list of Path
        Files in the order of k.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stored = (np.clip(hu, _INTERCEPT, _INTERCEPT + 4095).astype(np.int32) - _INTERCEPT).astype(np.uint16)
    files = []
    for k, plane in enumerate(stored):
        dataset = _general(header, k)
        _place(dataset, geometry, header, k)
        _set_pixels(dataset, plane)
        path = folder / f"IM{k + 1:04d}.dcm"
        temporary = path.with_suffix(".partial")
        dataset.save_as(temporary, enforce_file_format=True)
        temporary.replace(path)
        files.append(path)
    return files


def _general(header: CtSeriesHeader, k: int) -> Dataset:
    """Patient, study, series and equipment."""
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.SOPClassUID = CTImageStorage
    dataset.SOPInstanceUID = header.uid(f"instance/{k}")
    for moment in ("Study", "Series", "Acquisition", "Content"):
        setattr(dataset, f"{moment}Date", "20260101")
        setattr(dataset, f"{moment}Time", "120000")
    dataset.AccessionNumber = ""
    dataset.Modality = "CT"
    dataset.Manufacturer = "ichviewer phantom"
    dataset.ReferringPhysicianName = ""
    dataset.StudyDescription = header.study_description
    dataset.SeriesDescription = header.series_description
    dataset.PatientName = header.patient_name
    dataset.PatientID = header.patient_id
    dataset.PatientBirthDate = ""
    dataset.PatientSex = "O"
    dataset.BodyPartExamined = "HEAD"
    dataset.KVP = 120
    dataset.ConvolutionKernel = "SOFT"
    dataset.PatientPosition = "HFS"
    dataset.StudyInstanceUID = header.uid("study")
    dataset.SeriesInstanceUID = header.uid("series")
    dataset.StudyID = "1"
    dataset.SeriesNumber = 2
    dataset.AcquisitionNumber = 1
    dataset.InstanceNumber = k + 1
    return dataset


def _place(dataset: Dataset, geometry: StackGeometry, header: CtSeriesHeader, k: int) -> None:
    """Image plane (PS3.3 C.7.6.2) and gantry."""
    dataset.SliceThickness = round(geometry.thickness or float(geometry.extents[k]), 3)
    dataset.GantryDetectorTilt = round(header.tilt_degrees, 3)
    dataset.ImagePositionPatient = [f"{v:.6f}" for v in geometry.positions[k]]
    dataset.ImageOrientationPatient = [f"{v:.8f}" for v in (*geometry.row_direction, *geometry.column_direction)]
    dataset.FrameOfReferenceUID = header.uid("frame")
    dataset.PositionReferenceIndicator = ""
    dataset.SliceLocation = f"{geometry.distances[k]:.4f}"
    dataset.PixelSpacing = [f"{v:.8f}" for v in geometry.spacing]


def _set_pixels(dataset: Dataset, stored: npt.NDArray[np.uint16]) -> None:
    """Image pixel and CT image modules; the plane compressed without loss."""
    import imagecodecs

    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.Rows, dataset.Columns = stored.shape
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation = 0
    dataset.WindowCenter, dataset.WindowWidth = 40, 80
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = _INTERCEPT, 1, "HU"
    dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(np.ascontiguousarray(stored))])
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = JPEGLSLossless
