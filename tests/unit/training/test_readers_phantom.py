"""make-phantom in the layouts of other data sets: resumable, and one data set however often it is called."""

from __future__ import annotations

import json

from tests.support.data_sets import read_rows
from training.__main__ import main
from training.datasets import ct_ich
from training.datasets.labels import combined
from training.datasets.record import load_scan


def test_that_make_phantom_writes_a_data_set_that_grows(tmp_path):
    size = ["--matrix", "48", "--slices", "6", "--workers", "1", "--subtypes", "intraparenchymal"]
    arguments = ["make-phantom", "--out", str(tmp_path), "--format", "ct-ich", "--seed", "5", *size]
    assert main([*arguments, "--count", "1"]) == 0
    rows = read_rows(tmp_path / ct_ich.TABLE)
    assert main([*arguments, "--count", "2"]) == 0
    assert read_rows(tmp_path / ct_ich.TABLE)[: len(rows)] == rows
    found = ct_ich.find(tmp_path)
    assert found.problems == ()
    truths = [
        json.loads((tmp_path / ".phantom" / f"scan-00000{seed}" / "truth.json").read_text(encoding="utf-8"))
        for seed in (5, 6)
    ]
    scans = [load_scan(record) for record in found.records]
    assert sorted(len(scan.stack) for scan in scans) == [6, 6]
    assert all(combined(scan.slices) == (True, False, True, False, False, False) for scan in scans)
    bleeding = sorted(sum(bool(keys) for keys in truth["slices"]) for truth in truths)
    assert sorted(sum(labels[0] is True for labels in scan.slices) for scan in scans) == bleeding
