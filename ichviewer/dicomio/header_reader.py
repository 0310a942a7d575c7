"""Headers of DICOM files, read with nothing decoded."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, BinaryIO

from pydicom.filereader import read_partial
from pydicom.tag import BaseTag

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.elements import Elements
from ichviewer.dicomio.files import Files
from ichviewer.dicomio.header_parts import (
    FORMAT_TAGS,
    FRAME_TAGS,
    SERIES_TAGS,
    frame_part,
    functional_group,
    pixel_format,
    series_part,
)
from ichviewer.dicomio.headers import DirectoryError, FileHeader, FrameHeader, NotDicomError, UnreadableHeaderError
from ichviewer.dicomio.layout import AlikeParser
from ichviewer.dicomio.listing import FileEntry
from ichviewer.dicomio.parse import DEFLATED, LONG_VRS, UNDEFINED_LENGTH, EndlessError, PixelElement, UnusualError, inflate
from ichviewer.dicomio.pixels import UNCOMPRESSED, PixelFormat, PixelPlace

DIRECTORY_STORAGE = "1.2.840.10008.1.3.10"
_MOST_FRAMES = 20_000
_META_TAGS = (tags.TRANSFER_SYNTAX, tags.MEDIA_SOP_CLASS, tags.MEDIA_SOP_INSTANCE)
_META_BYTES = 1 << 20


class HeaderReader:
    """Reads the headers of many files; what the files of a series share is made once. For one thread.

    Parameters
    ----------
    files
        Reads the bytes.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._parser = AlikeParser()
        self._shared: dict[Hashable, Any] = {}
        self._formats: dict[Hashable, PixelFormat] = {}

    def read(self, entry: FileEntry, start: bytes | None = None) -> FileHeader:
        """Read the header of one file.

        Parameters
        ----------
        entry
            Any file, with or without preamble and file meta information.
        start
            Its first bytes as `Files.head` gives them, where they were read already.

        Raises
        ------
        NotDicomError
            If the file is no DICOM file.
        DirectoryError
            If it is a DICOMDIR or another directory file.
        UnreadableHeaderError
            If its header cannot be understood.
        OSError
            If it cannot be opened.
        """
        if start is None:
            start = self._files.head(entry)
        if not looks_like_dicom(start):
            raise NotDicomError(entry.path)
        try:
            parsed = self._parser.parse(start, lambda offset, count: self._files.part(entry, offset, count), entry.size)
            character_set = parsed.values.get(tags.CHARACTER_SET)
            encodings = () if character_set is None else self._once(character_set, _encodings)
            return self._header(entry, Elements(parsed.meta), Elements(parsed.values, {}, encodings), parsed.pixels)
        except EndlessError as error:
            raise UnreadableHeaderError(f"{error}; copy the file again") from error
        except UnusualError:
            pass
        if DEFLATED.encode() in self._files.part(entry, 0, _META_BYTES):
            # pydicom inflates whatever there is, without a limit.
            try:
                inflate(self._files.read(entry))
            except UnusualError as error:
                raise UnreadableHeaderError(f"{error}; copy the file again") from error
        with self._files.stream(entry) as stream, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self._header(entry, *_by_pydicom(stream))

    def _once(self, key: Hashable, make: Callable[[Any], Any]) -> Any:
        """What `make` gives for a key; made once."""
        place = (make, key)
        found = self._shared.get(place)
        if found is None:
            found = self._shared[place] = make(key)
        return found

    def _alike(self, make: Callable[[Elements], Any], wanted: tuple[int, ...], found: Elements) -> Any:
        """What `make` reads from a data set; made once for all data sets with the same values of these tags."""
        key = (make, found.encodings, *map(found.values.get, wanted))
        shared = self._shared.get(key)
        if shared is None:
            shared = self._shared[key] = make(found)
        return shared

    def _header(self, entry: FileEntry, meta: Elements, found: Elements, pixels: PixelElement | None) -> FileHeader:
        syntax = elements.text(meta, tags.TRANSFER_SYNTAX)
        shared = self._alike(series_part, SERIES_TAGS, found)
        sop_class = shared["sop_class_uid"] or elements.text(meta, tags.MEDIA_SOP_CLASS)
        if sop_class == DIRECTORY_STORAGE:
            raise DirectoryError(entry.path)
        if not shared["series_uid"] and not shared["modality"] and pixels is None:
            raise UnreadableHeaderError("its header ends before it says what the file holds; copy the file again")
        frames = self._frames(syntax, found)
        known = {**shared, "sop_class_uid": sop_class}
        return FileHeader(
            **known,
            path=Path(entry.path),
            sop_instance_uid=elements.text(found, tags.SOP_INSTANCE) or elements.text(meta, tags.MEDIA_SOP_INSTANCE),
            transfer_syntax=syntax,
            instance_number=elements.integer(found, tags.INSTANCE_NUMBER),
            acquisition_number=elements.integer(found, tags.ACQUISITION_NUMBER),
            pixels=pixels is not None and pixels.length != 0,
            cut="" if pixels is None else _cut(pixels, frames[0].format, entry.size),
            frames=frames,
            place=None
            if pixels is None
            else PixelPlace(pixels.offset, pixels.length, entry.size, entry.mtime_ns, entry.archived),
        )

    def _format_of(self, syntax: str, found: Elements) -> PixelFormat:
        key = (syntax, *map(found.values.get, FORMAT_TAGS))
        stored: PixelFormat | None = self._formats.get(key)
        if stored is None:
            stored = self._formats[key] = pixel_format(syntax, found, [found])
        return stored

    def _frames(self, syntax: str, found: Elements) -> tuple[FrameHeader, ...]:
        """Header of each image: one for a classic image, one a frame for a multi-frame image."""
        count = max(1, int(elements.number(found, tags.NUMBER_OF_FRAMES) or 1))
        shared = found.items.get(tags.SHARED_GROUPS) or []
        per_frame = found.items.get(tags.PER_FRAME_GROUPS) or []
        if not shared and not per_frame:
            # A classic image, or a plain multi-frame one (a secondary capture), whose frames have no positions.
            part = self._alike(frame_part, FRAME_TAGS, found)
            stored = self._format_of(syntax, found)
            position = elements.numbers(found, tags.POSITION, 3)
            indices = (None,) if count == 1 else range(min(count, _MOST_FRAMES))
            return tuple([FrameHeader(index=n, position=position, format=stored, **part) for n in indices])
        result = []
        for n in range(min(count, _MOST_FRAMES)):
            groups = [*per_frame[n : n + 1], *shared[:1]]
            result.append(
                FrameHeader(
                    index=n,
                    position=elements.numbers(functional_group(groups, tags.PLANE_POSITION_SEQUENCE), tags.POSITION, 3),
                    format=pixel_format(syntax, found, groups),
                    **frame_part(found, groups),
                )
            )
        return tuple(result)


def read_header(path: Path) -> FileHeader:
    """Read the header of one file, as `HeaderReader.read` does."""
    with Files() as files:
        return HeaderReader(files).read(files.entry(path))


def looks_like_dicom(start: bytes) -> bool:
    """Whether a file starts as a DICOM file: the preamble's DICM, or a data set without preamble.

    Without preamble, the first element must be of group 0002 or 0008 with a length that the file can hold.
    """
    if len(start) < 16:
        return False
    if start[128:132] == b"DICM":
        return True
    group = int.from_bytes(start[:2], "little")
    element = int.from_bytes(start[2:4], "little")
    if group not in (0x0002, 0x0008) or element > 0x0100:
        return False
    explicit = start[4:6].isalpha() and start[4:6].isupper()
    return explicit or int.from_bytes(start[4:8], "little") < 256


def _by_pydicom(stream: BinaryIO) -> tuple[Elements, Elements, PixelElement | None]:
    """File meta information, data set and pixel element of a file that our own parser leaves alone."""
    found: list[tuple[str | None, int]] = []

    def at_pixels(tag: BaseTag, vr: str | None, length: int) -> bool:
        value = int(tag)
        if value in tags.PIXEL_DATA:
            found.append((vr, length))
            return True
        return value > tags.LAST_PIXEL_DATA

    try:
        dataset = read_partial(stream, at_pixels, force=True, specific_tags=list(tags.HEADER))
        data_set = elements.from_dataset(dataset, tags.HEADER)
        meta = elements.from_dataset(dataset.file_meta, _META_TAGS)
    except Exception as error:
        raise UnreadableHeaderError(f"its header is damaged ({type(error).__name__}); copy the file again") from error
    if not found:
        return meta, data_set, None
    vr, length = found[0]
    offset = stream.tell() + (12 if (vr or "").encode() in LONG_VRS else 8)
    return meta, data_set, PixelElement((vr or "").encode(), offset, length)


def _encodings(character_set: tuple[bytes, bytes]) -> tuple[str, ...]:
    return elements.encodings_of(character_set[1])


def _cut(pixels: PixelElement, stored: PixelFormat | None, size: int) -> str:
    """Why the pixel data cannot be whole, or ""."""
    if pixels.length == UNDEFINED_LENGTH or stored is None:
        return ""
    # Offsets of the deflated syntax count in the inflated file, which ends with its last element.
    end = pixels.offset + pixels.length
    if end > size and stored.syntax != DEFLATED:
        return f"{size:,} of {end:,} bytes are there"
    needed = stored.frame_bytes * stored.frames
    if stored.syntax in UNCOMPRESSED and 0 < pixels.length < needed:
        return f"{pixels.length:,} of {needed:,} bytes of its image are there"
    return ""
