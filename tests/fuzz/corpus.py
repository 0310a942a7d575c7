"""What the fuzz run starts from: small synthetic files of every kind that is read, and the smaller real ones."""

from __future__ import annotations

import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, generate_uid

from tests.fuzz.cases import MADE, SHARED
from tests.support.dicom_series import head_hu, write_enhanced, write_series
from tests.support.volume_files import write_itk, write_nifti

SIZE = 20
SLICES = 4
_IMPLICIT, _DEFLATED, _BIG = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"
_JPEG = "1.2.840.10008.1.2.4."
CODECS = {
    "baseline": (_JPEG + "50", "jpeg8_encode", {"level": 90}, 8),
    "extended": (_JPEG + "51", "jpeg8_encode", {"level": 90, "bitspersample": 12}, 12),
    "lossless": (_JPEG + "70", "ljpeg_encode", {}, 16),
    "lossless57": (_JPEG + "57", "ljpeg_encode", {}, 16),
    "jpegls": (_JPEG + "80", "jpegls_encode", {}, 16),
    "nearls": (_JPEG + "81", "jpegls_encode", {"level": 3}, 16),
    "j2k": (_JPEG + "90", "jpeg2k_encode", {"level": 0, "codecformat": "j2k", "reversible": True}, 16),
    "j2klossy": (_JPEG + "91", "jpeg2k_encode", {"level": 60, "codecformat": "j2k"}, 16),
    "htj2k": (_JPEG + "201", "htj2k_encode", {}, 16),
    "rle": ("1.2.840.10008.1.2.5", "dicomrle_encode", {}, 16),
}
# Larger files make the run slow and find little more.
_LARGEST_REAL = 260_000
_REAL = (
    "codecs",
    "malformed",
    "enhanced",
    "charsets",
    "segmentation",
    "geometry/slicecount/001",
    "head-phantom-philips/S21610/S4010",
)


@cache
def made() -> dict[str, bytes]:
    """Synthetic files by name; the same every time."""
    found: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        hu = head_hu(SLICES, SIZE, SIZE)
        files = write_series(folder / "plain", hu=hu, padding=0)
        for n, path in enumerate(files):
            found[f"slice{n}"] = path.read_bytes()
        for name, syntax in (("implicit", _IMPLICIT), ("deflated", _DEFLATED)):
            found[name] = write_series(folder / name, hu=hu, syntax=syntax, padding=0)[0].read_bytes()
        found["signed12"] = write_series(folder / "s12", hu=hu, signed=True, bits=12, intercept=-24.0)[0].read_bytes()
        found["big"] = _big_endian(files[0])
        for name in CODECS:
            found[name] = _encoded(files[0], name)
        enhanced = write_enhanced(folder / "enhanced.dcm", hu=hu)
        found["enhanced"] = enhanced.read_bytes()
        for name in ("rle", "jpegls", "lossless", "j2k"):
            found[f"enhanced-{name}"] = _encoded(enhanced, name)
        found["fragments"] = _encoded(enhanced, "jpegls", fragments=2)
        found["no-table"] = _encoded(enhanced, "jpegls", fragments=1, table=False)
        found["dicomdir"] = _dicomdir(folder, files)
        found |= _volumes(folder)
        found |= _archives(found)
        found["index"] = _index(folder / "plain")
    return found


def names(shared_data: Path | None) -> dict[str, list[str]]:
    """Target to the seeds that suit it."""
    volumes = [MADE + name for name in made() if name.startswith("volume")]
    archives = [MADE + name for name in made() if name.startswith("zip")]
    dicom = [MADE + name for name in made() if not name.startswith(("volume", "zip", "index"))]
    real = []
    if shared_data is not None:
        for name in _REAL:
            for path in sorted((shared_data / name).rglob("*")):
                if path.is_file() and path.suffix not in (".txt", ".nrrd") and path.stat().st_size <= _LARGEST_REAL:
                    real.append(SHARED + path.relative_to(shared_data).as_posix())
    return {
        "open": dicom * 3 + real,
        "parse": dicom * 2 + real,
        "archive": archives,
        "index": [MADE + "index"],
        "volume": volumes,
    }


def _big_endian(path: Path) -> bytes:
    dataset = dcmread(path)
    dataset.PixelData = np.frombuffer(dataset.PixelData, "<u2").byteswap().tobytes()
    other = Dataset()
    for element in dataset:
        other.add(element)
    other.file_meta = dataset.file_meta
    other.file_meta.TransferSyntaxUID = UID(_BIG)
    stream = io.BytesIO()
    other.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _encoded(path: Path, name: str, fragments: int = 1, table: bool = True) -> bytes:
    import imagecodecs

    syntax, encoder, options, bits = CODECS[name]
    dataset = dcmread(path)
    frames = int(dataset.get("NumberOfFrames", 1))
    pixels = np.frombuffer(dataset.PixelData, "<u2").reshape(frames, dataset.Rows, dataset.Columns)
    if bits < 16:
        dataset.BitsAllocated = 8 if bits == 8 else 16
        dataset.BitsStored, dataset.HighBit = bits, bits - 1
        dataset.pop("PixelPaddingValue", None)
        pixels = (pixels >> (16 - bits)).astype(np.uint8 if bits == 8 else np.uint16)
    if name == "rle":
        dataset.compress(syntax, generate_instance_uid=False)
    else:
        streams = [bytes(getattr(imagecodecs, encoder)(np.ascontiguousarray(plane), **options)) for plane in pixels]
        dataset.PixelData = encapsulate(streams, fragments_per_frame=fragments, has_bot=table)
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
        dataset.file_meta.TransferSyntaxUID = syntax
    stream = io.BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _dicomdir(folder: Path, files: list[Path]) -> bytes:
    from pydicom.fileset import FileSet

    copies = FileSet()
    copies.UID = generate_uid(entropy_srcs=["fuzz"])
    for path in files[:2]:
        copies.add(path)
    copies.write(folder / "media")
    return (folder / "media" / "DICOMDIR").read_bytes()


def _volumes(folder: Path) -> dict[str, bytes]:
    affine = np.diag([3.0, 3.0, 5.0, 1.0])
    values = np.ascontiguousarray(head_hu(SLICES, SIZE, SIZE).transpose(2, 1, 0))
    found = {}
    for name, options in (
        ("a.nii", {}),
        ("b.nii.gz", {}),
        ("c.nii", {"version": 2, "qform": 1}),
        ("d.nii", {"order": ">", "qform": 1, "sform": 0}),
    ):
        found[f"volume-{name}"] = write_nifti(folder / name, values, affine, **options).read_bytes()  # type: ignore[arg-type]
    for name, packed in (("e.nrrd", False), ("f.nrrd", True), ("g.mha", False), ("h.mha", True)):
        found[f"volume-{name}"] = write_itk(folder / name, values, affine, packed).read_bytes()
    return found


def _archives(files: dict[str, bytes]) -> dict[str, bytes]:
    found = {}
    methods = {
        "stored": zipfile.ZIP_STORED,
        "deflated": zipfile.ZIP_DEFLATED,
        "bzip2": zipfile.ZIP_BZIP2,
        "lzma": zipfile.ZIP_LZMA,
    }
    for name, method in methods.items():
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for n in range(SLICES):
                archive.writestr(zipfile.ZipInfo(f"head/IM{n}.dcm"), files[f"slice{n}"], method)
            archive.writestr(zipfile.ZipInfo("read.txt"), b"nothing", method)
        found[f"zip-{name}"] = stream.getvalue()
    return found


def _index(folder: Path) -> bytes:
    from ichviewer.dicomio.index import index_path
    from ichviewer.dicomio.index_store import dump_index

    document = dump_index(index_path(folder))
    if document is None:
        raise ValueError("the index of a DICOM series is kept")
    return document
