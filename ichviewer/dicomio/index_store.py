"""An index of a folder as bytes and back, so that an unchanged folder opens without reading a header."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, overload

from pydantic import TypeAdapter, ValidationError

from ichviewer import __version__
from ichviewer.dicomio.headers import FrameHeader
from ichviewer.dicomio.pixels import ImageInstance, PixelFormat, PixelPlace
from ichviewer.domain.series import FolderIndex, InstanceRef, Rejection, Study

_FORMAT = 3
_LENGTH = struct.Struct("<I")
_STUDIES = TypeAdapter(tuple[Study, ...])
_REJECTED = TypeAdapter(tuple[Rejection, ...])
_HEADERS = TypeAdapter(tuple[FrameHeader, ...])
_FORMATS = TypeAdapter(tuple[PixelFormat, ...])


def dump_index(index: FolderIndex) -> bytes | None:
    """The index as bytes; None where it holds series of other formats than DICOM, which are not kept."""
    blobs: list[bytes] = []
    counts: list[int] = []
    studies = []
    for study in index.studies:
        series = []
        for each in study.series:
            if not all(type(instance) in (ImageInstance, InstanceRef) for instance in each.instances):
                return None
            blobs.append(zlib.compress(json.dumps(_columns(each.instances)).encode(), 1))
            counts.append(len(each.instances))
            series.append(replace(each, instances=()))
        studies.append(replace(study, series=tuple(series)))
    head = json.dumps(
        {
            "format": _FORMAT,
            "version": __version__,
            "studies": _STUDIES.dump_python(tuple(studies), mode="json"),
            "counts": counts,
            "rejected": _REJECTED.dump_python(index.rejected, mode="json"),
        }
    ).encode()
    parts = [zlib.compress(head, 1), *blobs]
    document = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    return _LENGTH.pack(zlib.crc32(document)) + document


def load_index(document: bytes, root: Path) -> FolderIndex | None:
    """The index that `dump_index` gave; None where another version wrote it or it is damaged.

    Parameters
    ----------
    root
        The path that is opened.
    """
    try:
        # Series are unpacked only when they are opened: damage to them must show now.
        if _LENGTH.unpack_from(document)[0] != zlib.crc32(document[_LENGTH.size :]):
            return None
        parts = list(_parts(document[_LENGTH.size :]))
        head = json.loads(zlib.decompress(parts[0]))
        if (head["format"], head["version"]) != (_FORMAT, __version__):
            return None
        studies = _STUDIES.validate_python(head["studies"])
        rejected = _REJECTED.validate_python(head["rejected"])
        stored = iter([StoredInstances(*pair) for pair in zip(parts[1:], head["counts"], strict=True)])
        whole = []
        for study in studies:
            series = tuple(replace(each, instances=next(stored)) for each in study.series)
            whole.append(replace(study, series=series))
    except (ValueError, KeyError, IndexError, StopIteration, zlib.error, struct.error, ValidationError):
        return None
    return FolderIndex(root, tuple(whole), rejected)


def _parts(document: bytes) -> Iterator[bytes]:
    position = 0
    while position < len(document):
        (length,) = _LENGTH.unpack_from(document, position)
        position += _LENGTH.size
        yield document[position : position + length]
        position += length


def _columns(instances: Sequence[InstanceRef]) -> dict[str, Any]:
    """Instances as columns; what many share is there once."""
    headers: dict[FrameHeader, int] = {}
    formats: dict[PixelFormat, int] = {}
    rows: list[list[Any]] = []
    folders: dict[str, int] = {}
    for instance in instances:
        row: list[Any] = [
            folders.setdefault(str(instance.path.parent), len(folders)),
            instance.path.name,
            instance.sop_instance_uid,
            instance.frame,
        ]
        if isinstance(instance, ImageInstance):
            shared = replace(instance.header, index=None, position=None, format=None)
            place = instance.place
            row += [
                headers.setdefault(shared, len(headers)),
                formats.setdefault(instance.format, len(formats)),
                instance.header.position,
                [place.offset, place.length, place.size, place.mtime_ns, place.archived],
            ]
        rows.append(row)
    return {
        "count": len(rows),
        "folders": list(folders),
        "headers": _HEADERS.dump_python(tuple(headers), mode="json"),
        "formats": _FORMATS.dump_python(tuple(formats), mode="json"),
        "rows": rows,
    }


@dataclass(frozen=True, eq=False)
class StoredInstances(Sequence[InstanceRef]):
    """Instances of a kept index, unpacked when the first one is asked for: of many series one is read."""

    blob: bytes
    count: int

    @cached_property
    def _all(self) -> tuple[InstanceRef, ...]:
        columns = json.loads(zlib.decompress(self.blob))
        folders = [Path(folder) for folder in columns["folders"]]
        headers = _HEADERS.validate_python(columns["headers"])
        formats = _FORMATS.validate_python(columns["formats"])
        return tuple([_instance(row, folders, headers, formats) for row in columns["rows"]])

    @overload
    def __getitem__(self, index: int) -> InstanceRef: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[InstanceRef, ...]: ...
    def __getitem__(self, index: int | slice) -> InstanceRef | tuple[InstanceRef, ...]:
        return self._all[index]

    def __len__(self) -> int:
        return self.count

    def __eq__(self, other: object) -> bool:
        return tuple(other) == self._all if isinstance(other, (tuple, StoredInstances)) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all)


def _instance(
    row: list[Any], folders: list[Path], headers: tuple[FrameHeader, ...], formats: tuple[PixelFormat, ...]
) -> InstanceRef:
    folder, name, uid, frame, *image = row
    path = folders[folder] / name
    if not image:
        return InstanceRef(path, uid, frame)
    header, stored, position, place = image
    known = replace(
        headers[header], index=frame, position=None if position is None else tuple(position), format=formats[stored]
    )
    return ImageInstance(path, uid, frame, header=known, format=formats[stored], place=PixelPlace(*place))
