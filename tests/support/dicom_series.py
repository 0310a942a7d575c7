"""Writes small synthetic CT series with pydicom, in any order and with any defect, for tests of every layer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import (
    UID,
    CTImageStorage,
    EnhancedCTImageStorage,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
)

AIR, BRAIN, BONE, BLOOD = -1000, 35, 900, 70


def uid(*parts: object) -> str:
    """A UID that is the same for the same parts: tests do not depend on chance."""
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()
    return f"2.25.{int(digest[:30], 16)}"


def head_hu(slices: int, rows: int = 64, columns: int = 64, blood: bool = False) -> npt.NDArray[np.int16]:
    """A crude head, int16 (k, rows, columns): air, a ring of bone, brain; `blood` puts a clot into the middle slices.

    Each slice differs (its corner brain pixel holds 20 + k), so that a wrong order shows.
    """
    j, i = np.mgrid[:rows, :columns]
    radius = np.hypot((j - rows / 2 + 0.5) / rows, (i - columns / 2 + 0.5) / columns)
    plane = np.where(radius < 0.38, BRAIN, np.where(radius < 0.44, BONE, AIR))
    hu = np.repeat(plane[None], slices, axis=0).astype(np.int16)
    if blood:
        clot = np.hypot(j - rows * 0.5, i - columns * 0.62) < rows * 0.09
        hu[slices // 3 : 2 * slices // 3 + 1, clot] = BLOOD
    hu[:, rows // 2, columns // 2] = 20 + np.arange(slices)
    return hu


@dataclass
class SeriesSpec:
    """What to write.

    Attributes
    ----------
    hu
        int16 (k, rows, columns), k ascending towards the head.
    gaps
        Distance of neighbouring slices along the table (z) in mm: one number, or one per gap.
    tilt
        Gantry tilt in degrees: slices lean, positions still follow z.
    slope, intercept
        Rescale of every slice, or one per slice.
    order
        Instance and file numbers of the slices (a permutation), so that names say nothing about positions.
    drop
        Slices that are not written.
    missing
        Keywords of elements that are left out.
    override
        Keyword to value, for every file.
    signed, bits
        Pixel Representation and Bits Stored.
    padding
        Pixel Padding Value as stored, or None.
    syntax
        Transfer syntax: uncompressed little endian, deflated, RLE, JPEG lossless, JPEG-LS or JPEG 2000 lossless.
    """

    hu: npt.NDArray[np.int16] = field(default_factory=lambda: head_hu(12))
    name: str = "series"
    study: str = "study"
    gaps: float | Sequence[float] = 5.0
    tilt: float = 0.0
    spacing: tuple[float, float] = (3.5, 3.5)
    thickness: float | None = 5.0
    origin: tuple[float, float, float] = (-112.0, -112.0, 20.0)
    slope: float | Sequence[float] = 1.0
    intercept: float | Sequence[float] = -1024.0
    order: Sequence[int] | None = None
    drop: Sequence[int] = ()
    missing: Sequence[str] = ()
    override: dict[str, object] = field(default_factory=dict)
    signed: bool = False
    bits: int = 16
    padding: int | None = None
    syntax: str = ExplicitVRLittleEndian

    def positions(self) -> npt.NDArray[np.float64]:
        """Image positions (k, 3) in LPS mm."""
        count = len(self.hu)
        gaps = np.broadcast_to(np.asarray(self.gaps, dtype=np.float64), (count - 1,)) if count > 1 else np.zeros(0)
        z = np.concatenate([[0.0], np.cumsum(gaps)])
        return np.array(self.origin) + np.stack([np.zeros(count), np.zeros(count), z], axis=1)

    def orientation(self) -> list[float]:
        """Image Orientation (Patient)."""
        angle = np.radians(self.tilt)
        return [1.0, 0.0, 0.0, 0.0, float(np.cos(angle)), -float(np.sin(angle))]

    def per_slice(self, value: float | Sequence[float], k: int) -> float:
        """Value of slice k of a number or of one number per slice."""
        return float(value[k]) if isinstance(value, Sequence) else float(value)


def write_series(folder: Path, spec: SeriesSpec | None = None, **changes: object) -> list[Path]:
    """Write a series as classic CT images, one file a slice.

    Parameters
    ----------
    folder
        Made if it does not exist.
    spec
        What to write; `changes` are its fields where no spec is given.

    Returns
    -------
    list of Path
        File of each written slice, in the order of k.
    """
    spec = spec or SeriesSpec(**changes)  # type: ignore[arg-type]
    folder.mkdir(parents=True, exist_ok=True)
    order = list(spec.order) if spec.order is not None else list(range(len(spec.hu)))
    paths = []
    for k in range(len(spec.hu)):
        if k in spec.drop:
            continue
        dataset = ct_image(spec, k, order[k] + 1)
        path = folder / f"IM{order[k] + 1:04d}.dcm"
        _encode(dataset, spec.syntax)
        dataset.save_as(path, enforce_file_format=True)
        paths.append(path)
    return paths


def ct_image(spec: SeriesSpec, k: int, number: int) -> FileDataset:
    """Data set of slice k, uncompressed little endian."""
    sop = uid(spec.study, spec.name, k)
    dataset = _new(sop, CTImageStorage)
    _common(dataset, spec)
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.InstanceNumber = number
    dataset.AcquisitionNumber = 1
    dataset.ImagePositionPatient = [_ds(value) for value in spec.positions()[k]]
    dataset.ImageOrientationPatient = [_ds(value) for value in spec.orientation()]
    dataset.PixelSpacing = [_ds(value) for value in spec.spacing]
    if spec.thickness is not None:
        dataset.SliceThickness = _ds(spec.thickness)
    dataset.ConvolutionKernel = "H31s"
    dataset.KVP = "120"
    slope, intercept = spec.per_slice(spec.slope, k), spec.per_slice(spec.intercept, k)
    dataset.RescaleSlope, dataset.RescaleIntercept = _ds(slope), _ds(intercept)
    dataset.RescaleType = "HU"
    dataset.WindowCenter, dataset.WindowWidth = "40", "80"
    if spec.padding is not None:
        dataset.add_new(0x00280120, "SS" if spec.signed else "US", spec.padding)
    dataset.PixelData = _stored(spec, spec.hu[k], slope, intercept).tobytes()
    dataset["PixelData"].VR = "OW"
    for keyword, value in spec.override.items():
        setattr(dataset, keyword, value)
    for keyword in spec.missing:
        if keyword in dataset:
            del dataset[keyword]
    return dataset


def _encode(dataset: FileDataset, syntax: str) -> None:
    """Encode the pixel data of an uncompressed data set, without loss."""
    if syntax == dataset.file_meta.TransferSyntaxUID:
        return
    encoders = {JPEG2000Lossless: "jpeg2k_encode", JPEGLSLossless: "jpegls_encode", JPEGLosslessSV1: "jpeg8_encode"}
    if syntax in encoders:
        import imagecodecs

        plane = np.frombuffer(dataset.PixelData, dtype="<u2").reshape(dataset.Rows, dataset.Columns)
        options = {
            JPEG2000Lossless: {"level": 0, "codecformat": "j2k", "reversible": True},
            JPEGLosslessSV1: {"lossless": True, "predictor": 1},
        }.get(UID(syntax), {})
        encoded = bytes(getattr(imagecodecs, encoders[syntax])(plane, **options))
        dataset.PixelData = encapsulate([encoded])
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
        dataset.file_meta.TransferSyntaxUID = syntax
    elif UID(syntax).is_compressed:
        dataset.compress(syntax, generate_instance_uid=False)
    else:
        dataset.file_meta.TransferSyntaxUID = syntax


def write_enhanced(path: Path, spec: SeriesSpec | None = None, **changes: object) -> Path:
    """Write a series as one multi-frame Enhanced CT image; frames are stored in `spec.order`."""
    spec = spec or SeriesSpec(**changes)  # type: ignore[arg-type]
    dataset = _new(uid(spec.study, spec.name, "enhanced"), EnhancedCTImageStorage)
    _common(dataset, spec)
    count = len(spec.hu)
    order = list(spec.order) if spec.order is not None else list(range(count))
    frames = [order.index(n) for n in range(count)]
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    dataset.InstanceNumber = 1
    dataset.NumberOfFrames = count
    shared = Dataset()
    shared.PixelMeasuresSequence = _item(
        PixelSpacing=[_ds(v) for v in spec.spacing], SliceThickness=_ds(spec.thickness or 5.0)
    )
    shared.PlaneOrientationSequence = _item(ImageOrientationPatient=[_ds(v) for v in spec.orientation()])
    shared.CTImageFrameTypeSequence = _item(FrameType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"])
    shared.FrameVOILUTSequence = _item(WindowCenter="40", WindowWidth="80")
    shared.CTReconstructionSequence = _item(ConvolutionKernel="H31s")
    dataset.SharedFunctionalGroupsSequence = DicomSequence([shared])
    groups = []
    pixels = []
    for n, k in enumerate(frames):
        slope, intercept = spec.per_slice(spec.slope, k), spec.per_slice(spec.intercept, k)
        group = Dataset()
        group.PlanePositionSequence = _item(ImagePositionPatient=[_ds(v) for v in spec.positions()[k]])
        group.PixelValueTransformationSequence = _item(
            RescaleSlope=_ds(slope), RescaleIntercept=_ds(intercept), RescaleType="HU"
        )
        group.FrameContentSequence = _item(StackID="1", InStackPositionNumber=n + 1, DimensionIndexValues=[1, n + 1])
        groups.append(group)
        pixels.append(_stored(spec, spec.hu[k], slope, intercept).tobytes())
    dataset.PerFrameFunctionalGroupsSequence = DicomSequence(groups)
    dataset.PixelData = b"".join(pixels)
    dataset["PixelData"].VR = "OW"
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset.save_as(path, enforce_file_format=True)
    return path


def cut(path: Path, fraction: float = 0.5) -> Path:
    """Cut a file off after a part of its bytes."""
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * fraction)])
    return path


def _new(sop: str, sop_class: str) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = sop_class
    meta.MediaStorageSOPInstanceUID = sop
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = uid("ichviewer tests")
    dataset = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, sop
    return dataset


def _common(dataset: Dataset, spec: SeriesSpec) -> None:
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.StudyDate, dataset.StudyTime = "20240131", "134501"
    dataset.SeriesDate, dataset.SeriesTime = "20240131", "134600"
    dataset.ContentDate, dataset.ContentTime = "20240131", "134601"
    dataset.AcquisitionDate, dataset.AcquisitionTime = "20240131", "134600"
    dataset.AccessionNumber = "A1"
    dataset.Modality = "CT"
    dataset.Manufacturer = "ichviewer tests"
    dataset.ReferringPhysicianName = "Roe^Richard"
    dataset.StudyDescription, dataset.SeriesDescription = "CT head", "Head 5 mm"
    dataset.PatientName, dataset.PatientID = "Doe^Jane", "P-1"
    dataset.PatientBirthDate, dataset.PatientSex, dataset.PatientAge = "19570304", "F", "066Y"
    dataset.BodyPartExamined = "HEAD"
    dataset.PatientPosition = "HFS"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = uid(spec.study), uid(spec.study, spec.name)
    dataset.FrameOfReferenceUID = uid(spec.study, "frame")
    dataset.PositionReferenceIndicator = ""
    dataset.StudyID, dataset.SeriesNumber = "1", 2
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    _, dataset.Rows, dataset.Columns = spec.hu.shape
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, spec.bits, spec.bits - 1
    dataset.PixelRepresentation = int(spec.signed)


def _stored(spec: SeriesSpec, hu: npt.NDArray[np.int16], slope: float, intercept: float) -> npt.NDArray[np.uint16]:
    values = np.rint((hu.astype(np.float64) - intercept) / slope)
    low, high = (-(1 << spec.bits - 1), (1 << spec.bits - 1) - 1) if spec.signed else (0, (1 << spec.bits) - 1)
    if values.min() < low or values.max() > high:
        raise ValueError(f"HU {hu.min()}..{hu.max()} do not fit {spec.bits} bits at slope {slope}, intercept {intercept}")
    return (values.astype(np.int64) & ((1 << spec.bits) - 1)).astype("<u2")


def _item(**values: object) -> DicomSequence:
    item = Dataset()
    for keyword, value in values.items():
        setattr(item, keyword, value)
    return DicomSequence([item])


def _ds(value: float) -> str:
    """A number as DS: at most 16 characters."""
    return f"{value:.10g}"[:16]
