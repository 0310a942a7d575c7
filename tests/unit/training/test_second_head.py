"""An InVesalius project as a data folder of a head without hemorrhage (`scripts/second_head.py`)."""

from __future__ import annotations

import io
import plistlib
import subprocess
import sys
import tarfile
from pathlib import Path

import numpy as np

from training.__main__ import main
from training.datasets.record import find_scans, load_scan

_SCRIPT = Path(__file__).parents[3] / "scripts" / "second_head.py"


def _project(path: Path, hu: np.ndarray) -> None:
    plist = {"matrix": {"filename": "matrix.dat", "shape": list(hu.shape), "dtype": "int16"}, "spacing": [0.5, 0.75, 1.5]}
    with tarfile.open(path, "w:gz") as archive:
        for name, content in (("main.plist", plistlib.dumps(plist)), ("matrix.dat", hu.tobytes())):
            member = tarfile.TarInfo(f"project/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


def test_that_a_project_becomes_a_scan_that_lies_as_the_patient_did_and_holds_no_hemorrhage(tmp_path: Path) -> None:
    hu = np.arange(6 * 5 * 4, dtype=np.int16).reshape(6, 5, 4)
    _project(tmp_path / "head.inv3", hu)
    command = [sys.executable, str(_SCRIPT), "--project", str(tmp_path / "head.inv3"), "--out", str(tmp_path / "data")]
    subprocess.run(command, check=True)
    main(["prepare", str(tmp_path / "data")])
    (record,) = find_scans(tmp_path / "data")
    scan = load_scan(record)
    assert scan.study[0] is False
    np.testing.assert_array_equal(scan.stack.hu, hu[:, ::-1].reshape(2, 3, 5, 4).mean(axis=1))
    assert scan.stack.geometry.spacing == (0.75, 0.5)
    np.testing.assert_allclose(scan.stack.geometry.positions[:, 2], [1.5, 6.0])
    assert scan.stack.geometry.row_direction[0] == 1.0
    assert scan.stack.geometry.column_direction[1] == 1.0


def test_that_a_project_that_is_absent_is_told_with_the_package_that_has_it(tmp_path: Path) -> None:
    command = [sys.executable, str(_SCRIPT), "--project", str(tmp_path / "no.inv3"), "--out", str(tmp_path / "data")]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    assert told.returncode == 2
    assert "Install Debian's package invesalius-examples" in told.stderr
    assert not (tmp_path / "data").exists()
