"""What comes in over HTTP: bounded in size, sorted by content, written under names of our own."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from starlette.types import Message, Receive

from ichviewer.dicomio.zip_directory import ArchiveError, ArchiveLimits, read_directory
from ichviewer.domain.errors import IchviewerError

_CHUNK = 1 << 20
_PICTURES = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"BM", "BMP"))


class UploadError(IchviewerError):
    """An upload that is refused.

    Attributes
    ----------
    status
        HTTP status of the answer.
    """

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class UploadLimits:
    """What one request may hold.

    Attributes
    ----------
    request_bytes
        Size of the request's body.
    unpacked_bytes
        Sum of all files, archives unpacked.
    files
        Number of files, those in archives counted one by one.
    """

    request_bytes: int = 1 << 30
    unpacked_bytes: int = 3 << 30
    files: int = 4000


def bounded(receive: Receive, limit: int) -> Receive:
    """An ASGI receive channel that refuses a body above `limit` bytes, whatever its Content-Length says.

    Raises
    ------
    UploadError
        From the returned channel, with status 413.
    """
    seen = 0

    async def receive_bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise too_large(limit)
        return message

    return receive_bounded


def too_large(limit: int) -> UploadError:
    """The refusal of a request above `limit` bytes."""
    return UploadError(
        f"The upload is larger than {limit // (1 << 20)} MiB. Send one study, or one series of it, at a time.", 413
    )


class Inbox:
    """Writes uploaded files into one folder.

    Names of the sender are never used as paths: files become ``00000.dcm``, ``00001.dcm`` ... so nothing can be written
    outside the folder, and no patient's name gets into a path.

    Parameters
    ----------
    folder
        Empty folder; the caller removes it.
    """

    def __init__(self, folder: Path, limits: UploadLimits) -> None:
        self._folder = folder
        self._limits = limits
        self._count = 0
        self._bytes = 0

    def add(self, stream: BinaryIO, name: str) -> None:
        """Store one uploaded file, or each file of a ZIP archive.

        Parameters
        ----------
        stream
            Seekable; its content, not its name, says what it is.
        name
            As the sender calls it; for messages only.

        Raises
        ------
        UploadError
            If it is empty, a picture, a broken or protected archive, or too much.
        """
        stream.seek(0)
        head = stream.read(8)
        stream.seek(0)
        label = _label(name)
        if not head:
            raise UploadError(f"{label} is empty. Choose the DICOM files of a head CT, or a ZIP archive of them.")
        for magic, kind in _PICTURES:
            if head.startswith(magic):
                raise UploadError(
                    f"{label} is a {kind} picture: it holds grey values of one window, not the Hounsfield units, spacing "
                    "and position that the analysis needs. Send the DICOM files of the series, or a ZIP archive of them.",
                    415,
                )
        if head.startswith(b"PK\x03\x04"):
            self._unpack(stream, label)
        else:
            self._write(stream)

    def _unpack(self, stream: BinaryIO, label: str) -> None:
        try:
            # Bounded, which the directory of `zipfile` is not: an entry of 50 bytes becomes an object ten times as large.
            read_directory(stream, ArchiveLimits(members=10 * self._limits.files, directory_bytes=16 << 20))
        except ArchiveError as error:
            raise UploadError(f"{label} is refused: {error}.") from error
        try:
            with zipfile.ZipFile(stream) as archive:
                for info in archive.infolist():
                    if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
                        continue
                    if info.flag_bits & 0x1:
                        raise UploadError(f"{label} is protected by a password. Send it without one.")
                    with archive.open(info) as member:
                        self._write(member)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise UploadError(
                f"{label} is a damaged or unsupported ZIP archive ({error}). Make it anew and send it again."
            ) from error

    def _write(self, stream: BinaryIO | zipfile.ZipExtFile) -> None:
        if self._count >= self._limits.files:
            raise UploadError(f"The upload holds more than {self._limits.files} files. Send one study at a time.", 413)
        path = self._folder / f"{self._count:05d}.dcm"
        self._count += 1
        with path.open("xb") as target:
            # Counted while unpacking: the sizes that an archive states may be lies.
            while block := stream.read(_CHUNK):
                self._bytes += len(block)
                if self._bytes > self._limits.unpacked_bytes:
                    raise UploadError(
                        f"The upload unpacks to over {self._limits.unpacked_bytes >> 20} MiB. Send one study at a time.",
                        413,
                    )
                target.write(block)


def require_space(folder: Path, needed: int) -> None:
    """Refuse an upload that the disk cannot hold.

    Raises
    ------
    UploadError
        With status 507 if fewer than `needed` bytes are free.
    """
    if shutil.disk_usage(folder).free < needed:
        raise UploadError("The server's disk is too full for this upload. Ask its operator to free space.", 507)


def _label(name: str) -> str:
    """A sender's file name, fit for one line of a message."""
    clean = "".join(character for character in Path(name).name if character.isprintable())[:80]
    return f"The file '{clean}'" if clean else "The uploaded file"
