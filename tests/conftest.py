"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder with the real test files; skips where it is absent, fails there when CI is set."""
    folder = Path(os.environ.get("ICHVIEWER_TEST_DATA", _DEFAULT))
    if not folder.is_dir():
        reason = f"the shared test data is not at {folder} (set ICHVIEWER_TEST_DATA)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with windows share one screen and its keyboard focus: with `-n`, one worker runs them all."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here / "window") or item.path.is_relative_to(here / "gui"):
            item.add_marker(pytest.mark.xdist_group("screen"))
