"""CQ500 (Chilamkurthy et al. 2018): about 491 DICOM studies and ``reads.csv`` with the reads of three radiologists.

``reads.csv`` has a row a study: ``name`` (CQ500-CT-12), ``Category``, ``R1:ICH``, ``R1:IPH`` ... ``R3:SAH``. The studies
lie in folders such as ``CQ500CT12 CQ500CT12/Unknown Study/CT PLAIN THIN/CT000000.dcm``. What two of three say counts;
nothing is known of single slices.
"""

from __future__ import annotations

import re
from pathlib import Path

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER
from training.datasets.labels import UNKNOWN, Labels, contradicts, labels_of
from training.datasets.places import locate, relative, required, rows
from training.datasets.record import Found, Problem, ScanRecord

SOURCE = "cq500"
LICENCE = "CC BY-NC-SA 4.0"
TABLE = "reads.csv"
_COLUMNS = {
    ANY: "ICH",
    "epidural": "EDH",
    "intraparenchymal": "IPH",
    "intraventricular": "IVH",
    "subarachnoid": "SAH",
    "subdural": "SDH",
}
_READERS = ("R1", "R2", "R3")
_FOLDER = re.compile(r"CQ500[-_ ]?CT[-_ ]?(\d+)", re.IGNORECASE)


def detect(root: Path) -> bool:
    """Whether a folder is this data set."""
    return locate(root, TABLE) is not None


def find(root: Path) -> Found:
    """Studies of the data set, and everything of it that is not used.

    Raises
    ------
    UsageError
        If the folder is not this data set.
    """
    from ichviewer.dicomio.index import index_path

    home = required(root, SOURCE, TABLE)
    problems: list[Problem] = []
    table = _table(home / TABLE, problems)
    folders = _folders(home, problems)
    records = []
    for number, folder in sorted(folders.items()):
        where = relative(folder, home)
        if number not in table:
            problems.append(Problem("unlabelled", where, f"{TABLE} has no row of it."))
            continue
        try:
            studies = index_path(folder).studies
        except (IchviewerError, OSError) as error:
            problems.append(Problem("broken", where, str(error)))
            continue
        series = next((study.chosen for study in studies if study.chosen), None)
        if series is None:
            problems.append(Problem("broken", where, "It holds no axial head CT series without contrast."))
            continue
        images = tuple(sorted({relative(instance.path, home) for instance in series.instances}))
        records.append(
            ScanRecord(
                scan_id=f"{SOURCE}-{number:03d}",
                folder=home,
                kind="series",
                patient=f"{SOURCE}-{number}",
                source=SOURCE,
                licence=LICENCE,
                images=images,
                study=table[number],
            )
        )
    for number in sorted(set(table) - set(folders)):
        problems.append(Problem("missing", f"CQ500CT{number}", f"{TABLE} names the study; there is no folder of it."))
    return Found(SOURCE, home, tuple(records), tuple(problems))


def _folders(home: Path, problems: list[Problem]) -> dict[int, Path]:
    found: dict[int, Path] = {}
    level = [path for path in sorted(home.iterdir()) if path.is_dir()]
    for folder in [
        *level,
        *(inner for outer in level if not _FOLDER.match(outer.name) for inner in sorted(outer.iterdir())),
    ]:
        match = _FOLDER.match(folder.name)
        if match is None or not folder.is_dir():
            continue
        number = int(match[1])
        if number in found:
            problems.append(
                Problem("duplicate", relative(folder, home), f"{found[number].name} is the same study and is used.")
            )
        else:
            found[number] = folder
    return found


def _table(path: Path, problems: list[Problem]) -> dict[int, Labels]:
    """Labels by study number."""
    result: dict[int, Labels] = {}
    for line, row in rows(path):
        where = f"{TABLE} line {line}"
        match = _FOLDER.match(row.get("name", ""))
        if match is None:
            problems.append(Problem("malformed", where, "It has no name such as CQ500-CT-12."))
            continue
        number = int(match[1])
        labels = _votes(row, where, problems)
        if number in result:
            same = result[number] == labels
            again = "with the same reads." if same else "with other reads: unknown."
            problems.append(Problem("duplicate" if same else "mismatch", where, f"{row['name']} again, {again}"))
            labels = labels if same else UNKNOWN
        result[number] = labels
    return result


def _votes(row: dict[str, str], where: str, problems: list[Problem]) -> Labels:
    values: dict[str, bool | None] = {}
    for key in PROBABILITY_ORDER:
        votes = [row.get(f"{reader}:{_COLUMNS[key]}", "") for reader in _READERS]
        odd = [vote for vote in votes if vote not in ("0", "1", "")]
        if odd:
            problems.append(Problem("malformed", where, f"'{odd[0][:20]}' is no vote of {_COLUMNS[key]}: unknown."))
        yes, no = votes.count("1"), votes.count("0")
        values[key] = True if yes >= 2 else False if no >= 2 else None
        if values[key] is None and not odd:
            problems.append(Problem("missing", where, f"No two readers agree on {_COLUMNS[key]}: unknown."))
    labels = labels_of(values)
    if contradicts(labels):
        problems.append(Problem("mismatch", where, "The majority names a subtype and denies ICH: its labels are unknown."))
        return UNKNOWN
    return labels
