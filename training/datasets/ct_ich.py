"""ct-ich 1.3.1 (PhysioNet, Hssayeni et al. 2020): NIfTI scans, binary masks, and the five subtypes of each slice in a table.

::

    ct_scans/049.nii ...                 CT
    masks/049.nii ...                    hemorrhage of whatever subtype
    hemorrhage_diagnosis_raw_ct.csv      PatientNumber, SliceNumber (from 1, in the order of the file), five subtypes,
                                         No_Hemorrhage, Fracture_Yes_No
    Patient_demographics.csv             Patient Number, age, sex (two header lines)

A mask voxel has the subtype that its slice's row names, where it names one only; else its subtype is unknown.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.labels import Subtype
from training.datasets.labels import UNKNOWN, Labels, contradicts, labels_of
from training.datasets.places import locate, relative, required, rows, volumes
from training.datasets.record import Found, Problem, ScanRecord

SOURCE = "ct-ich"
LICENCE = "PhysioNet Restricted Health Data License 1.5.0: not to be passed on"
TABLE = "hemorrhage_diagnosis_raw_ct.csv"
DEMOGRAPHICS = "Patient_demographics.csv"
SCANS, MASKS = "ct_scans", "masks"
COLUMNS = {
    "Intraventricular": Subtype.INTRAVENTRICULAR,
    "Intraparenchymal": Subtype.INTRAPARENCHYMAL,
    "Subarachnoid": Subtype.SUBARACHNOID,
    "Epidural": Subtype.EPIDURAL,
    "Subdural": Subtype.SUBDURAL,
}
_NO = "No_Hemorrhage"

Table = dict[int, dict[int, Labels]]


def detect(root: Path) -> bool:
    """Whether a folder is this data set."""
    return locate(root, TABLE, SCANS) is not None


def find(root: Path) -> Found:
    """Scans of the data set, and everything of it that is not used.

    Raises
    ------
    UsageError
        If the folder is not this data set.
    """
    home = required(root, SOURCE, TABLE, SCANS)
    problems: list[Problem] = []
    table = _table(home / TABLE, problems)
    people = _people(home / DEMOGRAPHICS, problems)
    scans = volumes(home / SCANS)
    masks = volumes(home / MASKS) if (home / MASKS).is_dir() else {}
    records = []
    for name, path in scans.items():
        if not name.isdigit():
            problems.append(Problem("malformed", relative(path, home), "Its name is no patient number (NNN.nii)."))
            continue
        number = int(name)
        mask = masks.get(name)
        if mask is None:
            problems.append(
                Problem("missing", f"{MASKS}/{path.name}", "The scan has no mask: its slices' labels alone are used.")
            )
        labelled = _within(number, table.get(number, {}), path, problems)
        if not labelled:
            problems.append(Problem("unlabelled", relative(path, home), f"{TABLE} has no row of patient {number}."))
        records.append(
            ScanRecord(
                scan_id=f"{SOURCE}-{name}",
                folder=home,
                kind="volume",
                patient=f"{SOURCE}-{number}",
                source=SOURCE,
                licence=LICENCE,
                images=(relative(path, home),),
                mask=relative(mask, home) if mask else "",
                mask_values={"*": "any"} if mask else {},
                mask_by_index=True,
                # SliceNumber counts the slices of the file from 1.
                slices={str(slice_ - 1): labels for slice_, labels in sorted(labelled.items())},
                attributes=people.get(number, {}),
            )
        )
    numbers = {int(name) for name in scans if name.isdigit()}
    for number in sorted((set(table) | set(people)) - numbers):
        where = TABLE if number in table else DEMOGRAPHICS
        problems.append(Problem("missing", f"{SCANS}/{number:03d}.nii", f"{where} names the patient; there is no scan."))
    for name in sorted(set(masks) - set(scans)):
        problems.append(Problem("missing", f"{SCANS}/{name}.nii", f"{MASKS}/{masks[name].name} has no scan."))
    return Found(SOURCE, home, tuple(records), tuple(problems))


def _within(number: int, labelled: dict[int, Labels], path: Path, problems: list[Problem]) -> dict[int, Labels]:
    """Rows whose slice the scan has; what does not fit is told. A scan that cannot be read is told when it is read."""
    from ichviewer.imaging.volume_files import read_header

    try:
        header = read_header(path)
    except IchviewerError:
        return labelled
    count = header.grid.shape[2]
    beyond = sorted(slice_ for slice_ in labelled if not 1 <= slice_ <= count)
    if beyond:
        problems.append(
            Problem("mismatch", f"patient {number}", f"{TABLE} has slice {beyond[0]}; {path.name} has {count} slices.")
        )
    lacking = count - len(labelled) + len(beyond)
    if labelled and lacking:
        problems.append(
            Problem("mismatch", f"patient {number}", f"{lacking} of {count} slices of {path.name} have no row in {TABLE}.")
        )
    return {slice_: labels for slice_, labels in labelled.items() if 1 <= slice_ <= count}


def _table(path: Path, problems: list[Problem]) -> Table:
    """Labels by patient and slice number."""
    result: Table = defaultdict(dict)
    for line, row in rows(path):
        where = f"{TABLE} line {line}"
        if not any(row.values()):
            problems.append(Problem("malformed", where, "The row is empty."))
            continue
        try:
            number, slice_ = (_whole(row[name]) for name in ("PatientNumber", "SliceNumber"))
            answers = {name: bool(_answer(row[name])) for name in (*COLUMNS, _NO)}
        except (KeyError, ValueError) as error:
            problems.append(Problem("malformed", where, f"Not a patient, a slice and answers of 0 or 1 ({error})."))
            continue
        labels = _labels(answers)
        if labels is None:
            problems.append(Problem("mismatch", where, f"It names a subtype and {_NO}: its labels are unknown."))
            labels = UNKNOWN
        if slice_ in result[number]:
            same = result[number][slice_] == labels
            problems.append(
                Problem(
                    "duplicate" if same else "mismatch",
                    where,
                    f"Slice {slice_} of patient {number} again, "
                    + ("with the same labels." if same else "with others: unknown."),
                )
            )
            labels = labels if same else UNKNOWN
        result[number][slice_] = labels
    return dict(result)


def _labels(answers: dict[str, bool]) -> Labels | None:
    """Labels of a row, None where it contradicts itself. Neither a subtype nor 'no': hemorrhage of an unknown subtype."""
    subtypes = {subtype.key: answers[name] for name, subtype in COLUMNS.items()}
    if not any(subtypes.values()) and not answers[_NO]:
        return labels_of({"any": True})
    labels = labels_of({"any": not answers[_NO], **subtypes})
    return None if contradicts(labels) else labels


def _whole(text: str) -> int:
    value = float(text)
    if value != int(value):
        raise ValueError(f"{text} is no whole number")
    return int(value)


def _answer(text: str) -> int:
    value = _whole(text)
    if value not in (0, 1):
        raise ValueError(f"{text} is neither 0 nor 1")
    return value


def _people(path: Path, problems: list[Problem]) -> dict[int, dict[str, str]]:
    """Age and sex by patient number; the file has a second header line and may end in empty rows."""
    if not path.is_file():
        problems.append(Problem("missing", DEMOGRAPHICS, "Age and sex are not known."))
        return {}
    people: dict[int, dict[str, str]] = {}
    for _, row in rows(path):
        values = {name.lower(): value for name, value in row.items()}
        try:
            number = _whole(values.get("patient number", ""))
        except ValueError:
            continue
        age = next((value for name, value in values.items() if name.startswith("age")), "")
        told = {"age": age, "sex": values.get("gender", "")}
        people[number] = {name: value for name, value in told.items() if value}
    return people
