"""The data sets that can be read, and which of them a folder is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from training.datasets import bhsd, cq500, ct_ich, dicom_seg, insilico, instance2022, manifest, pairs, reviewed, rsna
from training.datasets.record import Found, find_scans
from training.errors import UsageError

AUTO = "auto"
SCANS = "scans"
_DETECTORS: dict[str, Callable[[Path], bool]] = {
    # The special before the general: a ct-ich folder is a folder of pairs too. Results of the viewer come before DICOM SEG,
    # which they hold: what nobody reviewed must not be read as somebody's outline.
    ct_ich.SOURCE: ct_ich.detect,
    rsna.SOURCE: rsna.detect,
    cq500.SOURCE: cq500.detect,
    reviewed.SOURCE: reviewed.detect,
    bhsd.SOURCE: bhsd.detect,
    instance2022.SOURCE: instance2022.detect,
    pairs.SOURCE: pairs.detect,
    dicom_seg.SOURCE: dicom_seg.detect,
    insilico.SOURCE: insilico.detect,
}
VALIDATION_ONLY = frozenset({insilico.SOURCE})
"""Data sets that nothing is trained or calibrated on."""
DATASETS: tuple[str, ...] = (AUTO, SCANS, *_DETECTORS)
"""Names that ``prepare --dataset`` takes."""


def detect(root: Path) -> str:
    """Which data set a folder is.

    Raises
    ------
    UsageError
        If it is none of them.
    """
    if not root.is_dir():
        raise UsageError(f"The data folder {root} does not exist. Name the folder that the data set was unpacked into.")
    name = next((name for name, found in _DETECTORS.items() if found(root)), None)
    if name is None:
        known = ", ".join(_DETECTORS)
        raise UsageError(f"{root} is no data set that is known ({known}). See docs/ml-guide.md for how each has to lie.")
    return name


def find(
    name: str,
    root: Path,
    *,
    labels: str = "",
    sources: Sequence[Path] = (),
    report: Callable[[int, int], None] | None = None,
) -> Found:
    """Scans of a data set.

    Parameters
    ----------
    name
        One of `DATASETS` but for the first two.
    labels
        Label table (see `pairs.parse_table`) of ``pairs`` and ``dicom-seg``.
    sources
        Folders with the images of ``reviewed`` results.
    report
        Called with (done, total) now and then.

    Raises
    ------
    UsageError
        If the folder is not that data set, or an option is of another one.
    """
    if not root.is_dir():
        raise UsageError(f"The data folder {root} does not exist. Name the folder that {name} was unpacked into.")
    if labels and name not in (pairs.SOURCE, dicom_seg.SOURCE):
        raise UsageError(f"{name} says itself what its masks mean: leave --labels out.")
    if sources and name != reviewed.SOURCE:
        raise UsageError(f"--source names the images of reviewed results; {name} has its own.")
    table = pairs.parse_table(labels) if labels else None
    match name:
        case rsna.SOURCE:
            return rsna.find(root, report)
        case reviewed.SOURCE:
            return reviewed.find(root, sources)
        case pairs.SOURCE:
            return pairs.find(root, table or _former_table(root))
        case dicom_seg.SOURCE:
            return dicom_seg.find(root, table or _former_table(root))
    plain: dict[str, Callable[[Path], Found]] = {
        ct_ich.SOURCE: ct_ich.find,
        cq500.SOURCE: cq500.find,
        bhsd.SOURCE: bhsd.find,
        instance2022.SOURCE: instance2022.find,
        insilico.SOURCE: insilico.find,
    }
    if name not in plain:
        raise UsageError(f"'{name}' is no data set. Choose one of {', '.join(_DETECTORS)}.")
    return plain[name](root)


def require_trainable(data: Path) -> None:
    """Refuse a data folder that is there to validate on.

    Raises
    ------
    UsageError
        If it holds such scans, or none.
    """
    kept_out = {record.source for record in find_scans(data)} & VALIDATION_ONLY
    if kept_out:
        raise UsageError(
            f"{data} is {', '.join(sorted(kept_out))}, which is for validation only and is never trained or calibrated on: "
            "name it to evaluate."
        )


def _former_table(root: Path) -> dict[str, str] | None:
    """The label table of the last time, so that a folder that got a scan more is read as before."""
    if not (root / manifest.MANIFEST_FILE).is_file():
        return None
    given = [record.mask_values for record in manifest.read(root).records if record.mask_values]
    # Segment numbers may differ from file to file: then each says its own again.
    return dict(given[0]) if given and all(values == given[0] for values in given) else None
