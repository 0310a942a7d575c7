"""How the pixels of an image are stored, and where: read once with the header, used when the image is decoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ichviewer.domain.series import InstanceRef

if TYPE_CHECKING:
    from ichviewer.dicomio.headers import FrameHeader


UNCOMPRESSED = frozenset(
    {
        "",
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.98",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2",
    }
)
"""Transfer syntaxes without compression of the image itself."""


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """How pixels are stored (PS3.3 C.7.6.3 and C.11.1).

    Attributes
    ----------
    syntax
        Transfer Syntax UID, "" where the file names none.
    rows, columns, samples, frames
        Size of the image and number of images in the file.
    allocated, stored, high
        Bits Allocated, Bits Stored, High Bit.
    signed
        Pixel Representation.
    slope, intercept
        Of this image; 1 and 0 where the file has none.
    rescaled
        Whether the file has them.
    padding
        Lowest and highest stored value that is padding, or None.
    lossy
        Whether the file says that it was compressed with loss.
    """

    syntax: str
    rows: int
    columns: int
    samples: int
    frames: int
    allocated: int
    stored: int
    high: int
    signed: bool
    slope: float
    intercept: float
    rescaled: bool
    padding: tuple[int, int] | None
    lossy: bool

    @property
    def frame_bytes(self) -> int:
        """Bytes of one uncompressed image."""
        return self.rows * self.columns * self.samples * self.allocated // 8


@dataclass(frozen=True, slots=True)
class PixelPlace:
    """Where the pixel data of a file lie.

    Attributes
    ----------
    offset
        Of the value of Pixel Data in the file (in the inflated one for the deflated syntax).
    length
        Of the value in bytes, or `ichviewer.dicomio.parse.UNDEFINED_LENGTH`.
    size, mtime_ns
        Of the file when its header was read: a file that changed since is not the same.
    archived
        Whether the file is in a ZIP archive; `mtime_ns` is then that of the archive.
    """

    offset: int
    length: int
    size: int
    mtime_ns: int
    archived: bool = False


@dataclass(frozen=True, kw_only=True)
class ImageInstance(InstanceRef):
    """An image whose header was read: all that decoding needs.

    Attributes
    ----------
    header
        Where the image lies in the patient, and more.
    format
        How its pixels are stored.
    place
        Where they are.
    """

    header: FrameHeader
    format: PixelFormat
    place: PixelPlace
