"""RSNA 2019 intracranial hemorrhage detection: one DICOM an image, six labels an image in one long table.

::

    stage_2_train.csv            ID,Label with rows ID_xxxxxxxxx_<subtype or any>,0|1
    stage_2_train/ID_*.dcm       one image each; studies and series are told by the headers alone
    stage_2_test/, stage_2_sample_submission.csv    without labels

The table has rows twice, and at least one image (ID_6431af929) has fewer pixels than its header says.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ichviewer.domain.labels import PROBABILITY_ORDER
from training.datasets.labels import UNKNOWN, Labels, contradicts, labels_of
from training.datasets.places import locate, relative, required, safe
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import UsageError

SOURCE = "rsna"
LICENCE = "RSNA 2019 terms: research and education, not for commercial use"
TABLE = "stage_2_train.csv"
FOLDER = "stage_2_train"
_TEST = ("stage_2_test", "stage_2_sample_submission.csv")
_ROW = re.compile(rf"(ID_[0-9A-Za-z]+)_({'|'.join(PROBABILITY_ORDER)}),\s*([01])(?:\.0+)?\s*")
_UNKNOWN = 2


@dataclass(frozen=True)
class _Image:
    name: str
    patient: str
    study: str
    series: str


def detect(root: Path) -> bool:
    """Whether a folder is this data set."""
    return locate(root, TABLE) is not None


def find(root: Path, report: Callable[[int, int], None] | None = None) -> Found:
    """Scans of the data set, each one series of a study, and everything of it that is not used.

    Parameters
    ----------
    report
        Called with (done, total) now and then while headers are read.

    Raises
    ------
    UsageError
        If the folder is not this data set.
    """
    home = required(root, SOURCE, TABLE)
    folder = next((home / name for name in (FOLDER, f"{FOLDER}_images") if (home / name).is_dir()), None)
    if folder is None:
        raise UsageError(f"{home} has {TABLE}, but no folder {FOLDER} with its images. Unpack them beside it.")
    problems: list[Problem] = []
    labels = _table(home / TABLE, problems)
    images = _images(folder, problems, report)
    stems = {Path(image.name).stem for image in images}
    seen = {path.stem for path in folder.iterdir()} if set(labels) - stems else stems
    for name in sorted(set(labels) - seen):
        problems.append(Problem("missing", f"{folder.name}/{name}.dcm", f"{TABLE} has its labels; there is no image."))
    by_series: dict[tuple[str, str], list[_Image]] = defaultdict(list)
    for image in images:
        if Path(image.name).stem not in labels:
            problems.append(Problem("unlabelled", f"{folder.name}/{image.name}", f"{TABLE} has no row of it."))
        by_series[image.study, image.series].append(image)
    for name in _TEST:
        if (home / name).exists():
            problems.append(Problem("unlabelled", name, "Its labels were never published: it is not used."))
    counts: dict[str, int] = defaultdict(int)
    for study, _ in by_series:
        counts[study] += 1
    records = []
    for (study, series), members in sorted(by_series.items()):
        patients = {image.patient for image in members}
        if len(patients) > 1:
            problems.append(Problem("mismatch", study, f"One series names {len(patients)} patients: it is not used."))
            continue
        names = sorted(image.name for image in members)
        records.append(
            ScanRecord(
                scan_id=safe(f"{SOURCE}-{study}" if counts[study] == 1 else f"{SOURCE}-{study}-{series}"),
                folder=home,
                kind="series",
                patient=f"{SOURCE}-{patients.pop() or study}",
                source=SOURCE,
                licence=LICENCE,
                images=tuple(relative(folder / name, home) for name in names),
                slices={name: labels[Path(name).stem] for name in names if Path(name).stem in labels},
            )
        )
    return Found(SOURCE, home, tuple(records), tuple(problems))


def _table(path: Path, problems: list[Problem]) -> dict[str, Labels]:
    """Labels by image; the 4.5 million rows are read as a stream."""
    answers: dict[str, bytearray] = {}
    order = {key: n for n, key in enumerate(PROBABILITY_ORDER)}
    denied: set[str] = set()
    try:
        with path.open(encoding="utf-8-sig") as stream:
            for line, text in enumerate(stream, 1):
                row = text.rstrip("\r\n")
                if line == 1 and row.lower().replace(" ", "") == "id,label":
                    continue
                match = _ROW.fullmatch(row)
                if match is None:
                    problems.append(Problem("malformed", f"{TABLE} line {line}", f"'{row[:60]}' is no ID_image_label,0|1."))
                    continue
                name, key, value = match[1], order[match[2]], int(match[3])
                held = answers.setdefault(name, bytearray([_UNKNOWN] * len(order)))
                if held[key] == _UNKNOWN:
                    held[key] = value
                elif held[key] == value:
                    problems.append(
                        Problem("duplicate", f"{TABLE} line {line}", f"{name}_{match[2]} again, with the same label.")
                    )
                else:
                    problems.append(
                        Problem("mismatch", f"{TABLE} line {line}", f"{name}_{match[2]} again, with another label: unknown.")
                    )
                    denied.add(f"{name}_{match[2]}")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error}). Download it again.") from error
    result = {}
    for name, held in answers.items():
        values = {
            key: None if held[n] == _UNKNOWN or f"{name}_{key}" in denied else bool(held[n]) for key, n in order.items()
        }
        labels = labels_of(values)
        if contradicts(labels):
            problems.append(Problem("mismatch", name, "It names a subtype and denies 'any': its labels are unknown."))
            labels = UNKNOWN
        elif _UNKNOWN in held:
            lacking = [key for key, n in order.items() if held[n] == _UNKNOWN]
            problems.append(Problem("missing", f"{TABLE} {name}", f"It has no row of {', '.join(lacking)}."))
        # What two rows disagree on stays unknown, also where the other labels would settle it.
        result[name] = tuple(None if f"{name}_{key}" in denied else labels[n] for n, key in enumerate(PROBABILITY_ORDER))
    return result


def _images(folder: Path, problems: list[Problem], report: Callable[[int, int], None] | None) -> list[_Image]:
    """Patient, study and series of every readable image, by the viewer's own header reader."""
    from ichviewer.dicomio.files import Files
    from ichviewer.dicomio.header_reader import HeaderReader
    from ichviewer.dicomio.headers import DirectoryError, NotDicomError, UnreadableHeaderError
    from ichviewer.dicomio.listing import FileEntry

    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    images: list[_Image] = []
    uids: dict[str, str] = {}
    with Files() as files:
        reader = HeaderReader(files)
        for n, path in enumerate(paths):
            where = f"{folder.name}/{path.name}"
            if report and n % 5000 == 0:
                report(n, len(paths))
            status = path.stat()
            try:
                header = reader.read(FileEntry(str(path), status.st_size, status.st_mtime_ns))
            except (NotDicomError, DirectoryError):
                problems.append(Problem("broken", where, "It is no DICOM image."))
                continue
            except (UnreadableHeaderError, OSError) as error:
                problems.append(Problem("broken", where, str(error)))
                continue
            if header.cut or not header.pixels:
                problems.append(Problem("broken", where, header.cut or "It has no pixels."))
                continue
            uid = header.sop_instance_uid
            if (other := uids.setdefault(uid, path.name)) != path.name:
                problems.append(Problem("duplicate", where, f"It is the same image as {other}, which is used."))
                continue
            images.append(_Image(path.name, header.study.patient.patient_id, header.study.uid, header.series_uid))
    return images
