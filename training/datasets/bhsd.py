"""BHSD (Wu et al. 2023): 192 head CT of RSNA 2019 outlined in five subtypes.

``label_192/images/ID_<patient>_ID_<study>.nii.gz`` and ``label_192/ground truths/`` with the same names (in other copies
``imagesTr`` / ``labelsTr``); mask values 1 to 5 are epidural, intraparenchymal, intraventricular, subarachnoid, subdural.
The patients are those of RSNA 2019 and are split together with it.
"""

from __future__ import annotations

import re
from pathlib import Path

from ichviewer.domain.labels import Subtype
from training.datasets import pairs, rsna
from training.datasets.record import Found

SOURCE = "bhsd"
LICENCE = "As its copy states (MIT, or CC BY-NC-ND), and the terms of RSNA 2019"
TABLE = {str(int(subtype)): subtype.key for subtype in Subtype}
_PATIENT = re.compile(r"(ID_[0-9A-Za-z]+)_ID_[0-9A-Za-z]+")


def detect(root: Path) -> bool:
    """Whether a folder is this data set."""
    if not any("label_192" in path.name for path in (root, *root.iterdir())):
        return False
    return next(pairs.pair_folders(root), None) is not None


def find(root: Path) -> Found:
    """Scans of the data set; see `training.datasets.pairs.find`."""
    return pairs.find(root, TABLE, source=SOURCE, licence=LICENCE, patient=_PATIENT, people=rsna.SOURCE)
