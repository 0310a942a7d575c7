"""What is fuzzed: each function takes the bytes of one input and raises where the contract is broken.

The contract: only `IchviewerError` comes out, as one line; what is read has the size that it says.
"""

from __future__ import annotations

import io
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.series import FolderIndex
from ichviewer.services.studies import StudyService
from tests.fuzz.cases import Case
from tests.fuzz.corpus import SLICES, made


class ContractError(Exception):
    """Something came out that must not; the first word names it."""


def run(case: Case, data: bytes, folder: Path) -> None:
    """Run a case in an empty folder, which is emptied again.

    Raises
    ------
    Exception
        Whatever breaks the contract.
    """
    try:
        TARGETS[case.target](case, data, folder)
    finally:
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _open(case: Case, data: bytes, folder: Path) -> None:
    """The whole way: open, then load and picture every series; from a folder and, alone, from the file."""
    (folder / ("DICOMDIR" if "dicomdir" in case.seed else "X.dcm")).write_bytes(data)
    for n in range(1, min(case.siblings, SLICES - 1) + 1):
        other = made()[f"slice{n}"]
        (folder / f"Y{n}.dcm").write_bytes(case.data(other) if case.alike else other)
    _read(folder if case.siblings or "dicomdir" in case.seed else folder / "X.dcm")


def _read(path: Path) -> None:
    service = StudyService()
    try:
        index = service.open_path(path)
    except IchviewerError as error:
        _one_line(error)
        index = getattr(error, "index", None) or FolderIndex(path, (), ())
    for study in index.studies:
        for series in study.series:
            try:
                loaded = service.load(series)
            except IchviewerError as error:
                _one_line(error)
            else:
                hu = loaded.stack.hu
                if hu.dtype != np.int16 or hu.shape != (len(series.instances), series.rows, series.columns):
                    raise ContractError(f"shape {hu.shape} {hu.dtype} of {len(series.instances)} instances")
                if not np.isfinite(loaded.stack.geometry.positions).all():
                    raise ContractError("positions that are no numbers")
            for what in (service.thumbnail, lambda series: service.preview(series, 0)):
                try:
                    what(series)
                except IchviewerError as error:
                    _one_line(error)


def _one_line(error: IchviewerError) -> None:
    text = str(error)
    if not text.strip() or "\n" in text or len(text) > 2000:
        raise ContractError(f"message that is not one line: {text[:100]!r}")


def _parse(case: Case, data: bytes, folder: Path) -> None:
    """What our parser accepts, pydicom, which reads whatever ours leaves alone, reads with the same values."""
    from ichviewer.dicomio import tags
    from ichviewer.dicomio.header_reader import _by_pydicom
    from ichviewer.dicomio.headers import UnreadableHeaderError
    from ichviewer.dicomio.parse import CHUNK, DEFLATED, UnusualError, parse, syntax_of

    try:
        parsed = parse(data[:CHUNK], lambda offset, count: data[offset : offset + count], len(data))
    except UnusualError:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _, found, pixels = _by_pydicom(io.BytesIO(data))
        except UnreadableHeaderError:
            # Ours goes on where pydicom gives up: a deflated data set that ends early, an odd UID.
            return
    theirs = found.values
    place = None if pixels is None else pixels.offset
    if parsed.pixels is not None and syntax_of(parsed.meta) != DEFLATED.encode() and place != parsed.pixels.offset:
        raise ContractError(f"differs: pixel data at {place}, not {parsed.pixels.offset}")
    ours = parsed.values
    for tag in tags.HEADER:
        if tag in tags.SEQUENCES:
            continue
        one, other = ours.get(tag), theirs.get(tag)
        if (one is None) != (other is None):
            raise ContractError(f"differs: {tag:08x} is absent {'here' if one is None else 'there'}")
        if one is None or other is None:
            continue
        if tag == tags.CHARACTER_SET:
            # pydicom has taken this one apart while it read: what it means must be the same.
            one, other = ((entry[0], b"\\".join(_parts(entry[1]))) for entry in (one, other))
        if one[1] != other[1]:
            raise ContractError(f"differs: {tag:08x} has another value")


def _parts(value: bytes) -> list[bytes]:
    return [part.strip(b" \0") for part in value.split(b"\\")]


def _archive(case: Case, data: bytes, folder: Path) -> None:
    """Listing and reading of an archive raise OSError at most; then the whole way."""
    from ichviewer.dicomio.archive import Archives
    from ichviewer.dicomio.listing import list_files

    path = folder / "A.zip"
    path.write_bytes(data)
    with Archives() as archives:
        try:
            listing = list_files(path, None, archives)
        except IchviewerError as error:
            _one_line(error)
        else:
            for entry in listing.files:
                if ".." in Path(entry.path).parts:
                    raise ContractError("a path leads out of the archive")
                if not entry.archived:
                    continue
                try:
                    head, whole = archives.head(entry.path, 500), archives.read(entry.path)
                except OSError:
                    continue
                if len(whole) != entry.size or whole[:500] != head:
                    raise ContractError("head and whole of a file in an archive differ")
    _read(path)


def _index(case: Case, data: bytes, folder: Path) -> None:
    """A damaged document is None, or an index whose instances can be had."""
    from ichviewer.dicomio.index_store import load_index

    index = load_index(data, folder)
    if index is None:
        return
    for study in index.studies:
        for series in study.series:
            tuple(series.instances)


def _volume(case: Case, data: bytes, folder: Path) -> None:
    suffix = "".join(Path(case.seed).suffixes)
    path = folder / f"volume{suffix}"
    path.write_bytes(data)
    _read(path)


TARGETS: dict[str, Callable[[Case, bytes, Path], None]] = {
    "open": _open,
    "parse": _parse,
    "archive": _archive,
    "index": _index,
    "volume": _volume,
}
