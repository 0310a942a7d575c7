"""An upload whose HU are stored wrong is corrected only where the form asks for it, and the answer says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from ichviewer.services.analysis import AnalysisService
from ichviewer.services.studies import StudyService
from ichviewer.web.application import WebServices, create_application
from tests.support.dicom_series import write_series
from tests.support.packages import write_threshold_packages
from tests.support.wrong_hu import noisy_head, stored_wrong


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    models = tmp_path_factory.mktemp("models")
    write_threshold_packages(models)
    analysis = AnalysisService((models,), threads=1)
    with TestClient(create_application(WebServices(StudyService(), analysis, "cpu")), base_url="http://localhost") as opened:
        yield opened
    analysis.close()


def _files(folder: Path, offset: int) -> list[tuple[str, tuple[str, bytes]]]:
    paths = write_series(folder, hu=stored_wrong(noisy_head(), offset), intercept=0.0, signed=True, spacing=(1.75, 1.75))
    return [("file", (path.name, path.read_bytes())) for path in paths]


def test_that_an_upload_is_corrected_only_when_the_form_asks(client: TestClient, tmp_path: Path) -> None:
    files = _files(tmp_path, 1024)
    plain = client.post("/upload", files=files).json()
    assert plain["hu_correction"] is None
    assert "suspect-hu" in {warning["code"] for warning in plain["warnings"]}
    corrected = client.post("/upload", files=files, data={"correct_hu": "1"}).json()
    assert corrected["hu_correction"] == {"slope": 1.0, "offset": -1024.0}
    assert corrected["warnings"][0]["code"] == "hu-corrected"
    assert corrected["volumes_ml"] != plain["volumes_ml"]


def test_that_asking_to_correct_right_hu_is_refused_with_one_line(client: TestClient, tmp_path: Path) -> None:
    answer = client.post("/upload", files=_files(tmp_path, 0), data={"correct_hu": "1"})
    assert answer.status_code == 422
    assert "nothing to correct" in answer.json()["error"]


def test_that_the_form_has_the_choice_and_it_is_off(client: TestClient) -> None:
    page = client.get("/").text
    assert 'name="correct_hu"' in page
    assert "checked" not in page
