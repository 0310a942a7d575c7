"""What the fuzz runs found stays fixed: every kept input keeps the contract of reading, in a process of its own.

The inputs are in tests/fuzz/seeds; `make fuzz` looks for more.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from ichviewer.dicomio import parse
from ichviewer.domain.errors import NothingReadableError
from ichviewer.services.studies import StudyService
from tests.fuzz.cases import FINDINGS, SHARED, Case
from tests.fuzz.corpus import made
from tests.fuzz.fuzz_reading import check_all_alone

_CASES = {path.stem: Case.from_json(path.read_text(encoding="utf-8")) for path in sorted(FINDINGS.glob("*.json"))}


def test_that_what_was_found_in_synthetic_files_stays_fixed() -> None:
    own = {name: case for name, case in _CASES.items() if not case.seed.startswith(SHARED)}
    assert own
    # All in one other process: a crash or hang there fails this test and ends nothing else.
    assert check_all_alone(list(own.values()), None) == []


def test_that_what_was_found_in_real_files_stays_fixed(shared_data: Path) -> None:
    real = {name: case for name, case in _CASES.items() if case.seed.startswith(SHARED)}
    assert real
    assert check_all_alone(list(real.values()), shared_data) == []


def test_that_an_unharmed_seed_of_each_kind_is_read(tmp_path: Path) -> None:
    # Else the fuzz run would only ever see refusals.
    for name in ("slice0", "implicit", "deflated", "big", "jpegls", "j2k", "rle", "enhanced-rle", "fragments", "no-table"):
        path = tmp_path / f"{name}.dcm"
        path.write_bytes(made()[name])
        (study,) = StudyService().open_path(path).studies
        assert StudyService().load(study.series[0]).stack.hu.max() == 900


def test_that_a_deflated_data_set_without_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parse, "_MOST_INFLATED", 1 << 22)
    seed = made()["deflated"]
    start = len(seed) - _packed_length(seed)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = zlib.decompressobj(-15).decompress(seed[start:])
    path = tmp_path / "bomb.dcm"
    path.write_bytes(seed[:start] + packer.compress(body + bytes(1 << 23)) + packer.flush())
    with pytest.raises(NothingReadableError, match="inflates without end"):
        StudyService().open_path(path)


def _packed_length(data: bytes) -> int:
    """Bytes of the deflated data set: what stands behind the file meta information."""
    # (0002,0000), the length of what follows it, is the first element behind the preamble.
    return len(data) - 144 - int.from_bytes(data[140:144], "little")
