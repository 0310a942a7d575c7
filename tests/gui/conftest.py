"""Fixtures of the widget tests: nothing may survive a test."""

from __future__ import annotations

import pytest

from tests.support.leaks import Survivors


@pytest.fixture(autouse=True)
def nothing_survives(qapp):
    before = Survivors.now()
    yield
    left = before.found()
    assert not left, f"the test left behind: {', '.join(left)}"


@pytest.fixture(autouse=True)
def dressed(qapp):
    """The application with its real theme."""
    from ichviewer.gui import theme
    from ichviewer.settings.paths import Paths

    theme.apply(qapp, Paths.discover().resources)
