"""The page of benchmarks: chapters that are written one by one, and ratios beside the peers' figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.reading_table import write_chapter
from tests.benchmarks.viewers import Figures, table


@pytest.mark.parametrize("title", ["# One", "# Two", "# Three"])
def test_that_a_chapter_is_written_in_its_place_and_the_others_stay(tmp_path: Path, title: str) -> None:
    page = tmp_path / "docs" / "page.md"
    page.parent.mkdir()
    for name in ("# One", "# Two", "# Three"):
        write_chapter(page, name, f"{name}\n\nold\n\n## Part\n\nold")
    write_chapter(page, title, f"{title}\n\nnew\n\n## Part\n\nnew\n")
    said = {name: "new" if name == title else "old" for name in ("# One", "# Two", "# Three")}
    expected = "\n\n".join(f"{name}\n\n{word}\n\n## Part\n\n{word}" for name, word in said.items())
    assert page.read_text() == expected + "\n"


def test_that_a_peer_is_told_in_times_of_ours_and_one_that_cannot_be_measured_with_its_reason() -> None:
    run = {"start_s": 2.0, "slice_ms": [2.0, 3.0, 4.0], "view": [100, 50], "peak_mb": 200.0}
    other = {"start_s": 5.0, "slice_ms": [9.0], "view": [80, 50], "peak_mb": 300.0}
    lines = list(
        table(28, {"ours 1": Figures([run]), "peer 2": Figures([other]), "gone": Figures(problem="no such package")})
    )
    assert "| process start to a shown window | 2.00 s | 5.00 s (2.5×) | – |" in lines
    assert "| slice change with mask | p50 3.0 ms, p95 4.0 ms | p50 9.0 ms, p95 9.0 ms (3.0×) | – |" in lines
    assert "| layout switch, one to four views and back | – | – | – |" in lines
    assert "gone: not measured (no such package).\n" in lines
