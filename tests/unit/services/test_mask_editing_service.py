"""Edited masks are kept slice by slice beside the model's mask, logged, reverted, and survive a kill."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from ichviewer.domain.mask_edit import AUTOMATIC, MANUAL, SEMIAUTOMATIC, EditEntry, MaskEdit
from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.mask_session import MaskSession
from ichviewer.services.mask_editing import MaskEditService, mask_key, with_kept_mask
from ichviewer.store.library import Library, LibraryError
from ichviewer.store.migrations import MIGRATIONS
from tests.support.analyses import analysis_of
from tests.support.heads import Head, series_of, stack_of

STACK = stack_of(Head(centre=(30.0, -10.0, 15.0), radius=14.0), slices=8, gap=5.0, pixels=64, spacing=3.6)
MODEL = LabelStack(((STACK.hu == 70) * int(Subtype.INTRAPARENCHYMAL)).astype(np.uint8), STACK.geometry)
UID = "1.2.3"


def _stroke(session: MaskSession, k: int, label: int = Subtype.SUBDURAL):
    session.begin()
    session.dab(k, (20, 20), (24, 28), 9.0, label)
    return session.finish(f"Brush, slice {k + 1}")


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def service(library: Library) -> MaskEditService:
    return MaskEditService(library, "Reader A", lambda: "2026-01-02T03:04:05+00:00")


def test_that_a_mask_is_there_after_reopening_with_numbers_and_log(service: MaskEditService) -> None:
    session = MaskSession(STACK, MODEL)
    entries: tuple[EditEntry, ...] = ()
    for k in (2, 5):
        change = _stroke(session, k)
        entries = service.save(UID, session, change.slices, change.text, entries)
    kept = service.load(UID, STACK.geometry)
    np.testing.assert_array_equal(kept.start.labels, session.mask.labels)
    assert kept.start.known == session.tracked.known
    assert kept.start.next_index == session.next_index
    assert [(entry.who, entry.what) for entry in kept.entries] == [
        ("Reader A", "Brush, slice 3"),
        ("Reader A", "Brush, slice 6"),
    ]
    assert kept.entries == entries
    assert service.load("another", STACK.geometry) is None
    other = stack_of(Head(), slices=8, gap=4.0, pixels=64, spacing=3.6)
    assert service.load(UID, other.geometry) is None


def test_that_a_stroke_writes_its_own_slice_alone(service: MaskEditService, library: Library) -> None:
    session = MaskSession(STACK, MODEL)
    change = _stroke(session, 2)
    entries = service.save(UID, session, change.slices, change.text, ())
    with library.transaction() as cursor:
        cursor.execute("UPDATE edited_slice SET data = x'00'")
    change = _stroke(session, 5)
    service.save(UID, session, change.slices, change.text, entries)
    with library.transaction() as cursor:
        written = cursor.execute("SELECT k FROM edited_slice WHERE data != x'00'").fetchall()
    assert written == [(5,)]


def test_that_back_at_the_models_mask_nothing_is_kept_but_the_log(service: MaskEditService, library: Library) -> None:
    session = MaskSession(STACK, MODEL)
    change = _stroke(session, 2)
    entries = service.save(UID, session, change.slices, change.text, ())
    undone = session.undo()
    assert service.save(UID, session, undone.slices, "Undo", entries) == ()
    assert service.load(UID, STACK.geometry) is None
    with library.transaction() as cursor:
        assert cursor.execute("SELECT count(*) FROM edited_slice").fetchone() == (0,)
        assert cursor.execute("SELECT count(*) FROM mask_log").fetchone() == (2,)
    again = session.redo()
    (entry,) = service.save(UID, session, again.slices, "Redo", ())
    assert service.load(UID, STACK.geometry).entries == (entry,)


def test_that_the_log_can_neither_be_changed_nor_removed(service: MaskEditService, library: Library) -> None:
    session = MaskSession(STACK, MODEL)
    change = _stroke(session, 2)
    service.save(UID, session, change.slices, change.text, ())
    connection = sqlite3.connect(library.path)
    for statement in ("DELETE FROM mask_log", "UPDATE mask_log SET entry = ''"):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            connection.execute(statement)
    connection.close()
    library.remove_analyses(UID)
    assert service.load(UID, STACK.geometry) is not None


def test_that_a_damaged_mask_is_told_and_left(service: MaskEditService, library: Library) -> None:
    session = MaskSession(STACK, MODEL)
    change = _stroke(session, 2)
    service.save(UID, session, change.slices, change.text, ())
    with library.transaction() as cursor:
        cursor.execute("UPDATE edited_slice SET data = x'00'")
    with pytest.raises(LibraryError, match="is damaged or newer"):
        service.load(UID, STACK.geometry)


def test_that_segments_say_whether_a_model_or_a_hand_drew_them() -> None:
    labels = MODEL.labels.copy()
    labels[0, 10:14, 10:14] = Subtype.SUBDURAL
    edit = MaskEdit((EditEntry("A", "now", "x"),), LabelStack(labels, STACK.geometry), MODEL, {})
    assert edit.algorithm_type(Subtype.INTRAPARENCHYMAL) == AUTOMATIC
    assert edit.algorithm_type(Subtype.SUBDURAL) == MANUAL
    labels = MODEL.labels.copy()
    labels[3][labels[3] > 0] = 0
    edit = MaskEdit(edit.entries, LabelStack(labels, STACK.geometry), MODEL, {})
    assert edit.algorithm_type(Subtype.INTRAPARENCHYMAL) == SEMIAUTOMATIC
    assert MaskEdit(edit.entries, MODEL, None, {}).algorithm_type(Subtype.SUBDURAL) == MANUAL


def test_that_an_analysis_of_the_command_line_has_the_edited_mask(library: Library, tmp_path: Path) -> None:
    series = series_of(STACK)
    analysis = analysis_of(series, STACK)
    assert with_kept_mask(tmp_path / "none.sqlite3", analysis, STACK) is analysis
    assert with_kept_mask(library.path, analysis, STACK) is analysis
    session = MaskSession(STACK, analysis.mask)
    change = _stroke(session, 7)
    MaskEditService(library, "Reader A").save(series.series_instance_uid, session, change.slices, change.text, ())
    edited = with_kept_mask(library.path, analysis, STACK)
    np.testing.assert_array_equal(edited.mask.labels, session.mask.labels)
    assert edited.edit.by == ("Reader A",)
    assert edited.warnings[0].code == "mask-edited"
    assert edited.volumes_ml == session.tracked.volumes_ml
    assert mask_key(UID, STACK.geometry) != mask_key(UID, stack_of(Head(), pixels=64).geometry)


def test_that_a_library_of_version_6_keeps_its_reviews_and_takes_masks(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    connection = sqlite3.connect(path)
    for step in range(6):
        MIGRATIONS[step](connection.cursor())
    connection.execute("PRAGMA user_version = 6")
    connection.execute("INSERT INTO review VALUES (1, '1.2.3', 'c', 'm', 'kept')")
    connection.commit()
    connection.close()
    with Library(path) as library:
        session = MaskSession(STACK, MODEL)
        change = _stroke(session, 2)
        service = MaskEditService(library, "A")
        service.save(UID, session, change.slices, change.text, ())
        assert service.load(UID, STACK.geometry) is not None
        with library.transaction() as cursor:
            assert cursor.execute("SELECT entry FROM review").fetchone() == ("kept",)


_WRITER = """
import sys
from pathlib import Path
from ichviewer.services.mask_editing import MaskEditService
from ichviewer.imaging.mask_session import MaskSession
from ichviewer.store.library import Library
from tests.unit.services.test_mask_editing_service import MODEL, STACK, UID
with Library(Path(sys.argv[1])) as library:
    service = MaskEditService(library, "A")
    kept = service.load(UID, STACK.geometry)
    session = MaskSession(STACK, MODEL, (), None if kept is None else kept.start)
    entries = () if kept is None else kept.entries
    for n in range(len(entries), 10**6):
        session.begin()
        for k in (n % 8, (n + 3) % 8):
            session.dab(k, (n % 60, 5), (n % 60, 50), 4.0, 1 + n % 5)
        change = session.finish("stroke")
        if change is None:
            continue
        entries = service.save(UID, session, change.slices, str(n), entries)
        total = int((session.mask.labels != 0).sum())
        print(len(entries), total, flush=True)
"""


def test_that_kills_amid_strokes_lose_none_that_was_kept_and_leave_no_half_of_one(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    root = Path(__file__).resolve().parents[3]
    for run in range(4):
        command = [sys.executable, "-c", _WRITER, str(path)]
        states: dict[int, int] = {}
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env={**os.environ}) as writer:
            assert writer.stdout is not None
            for _ in range(3 + 7 * run):
                count, total = map(int, writer.stdout.readline().split())
            writer.kill()
            states = dict(tuple(map(int, line.split())) for line in writer.stdout if len(line.split()) == 2)
        states[count] = total
        with Library(path) as library:
            kept = MaskEditService(library, "A").load(UID, STACK.geometry)
        assert len(kept.entries) >= count
        if len(kept.entries) in states:
            assert int((kept.start.labels != 0).sum()) == states[len(kept.entries)]
        session = MaskSession(STACK, MODEL, (), kept.start)
        assert {item.index for item in session.tracked.known} == {item.index for item in kept.start.known}
