"""The web application over real services, real DICOM files and small real model packages."""

from __future__ import annotations

import base64
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from starlette.testclient import TestClient

from ichviewer import RESEARCH_USE
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.studies import StudyService
from ichviewer.web.application import WebServices, create_application
from ichviewer.web.server import ServerError, is_loopback, serve
from ichviewer.web.upload import UploadLimits
from tests.support.packages import write_threshold_packages

HTML = {"accept": "text/html,application/xhtml+xml"}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder, Subtype.SUBDURAL)
    return folder


@pytest.fixture(scope="module")
def bleeding(shared_data: Path) -> list[tuple[str, bytes]]:
    """Eight neighbouring slices of the real study with a square of 70 HU painted into four of them."""
    found = [pydicom.dcmread(path) for path in sorted((shared_data / "head-ct-ge").glob("*.dcm"))]
    slices = sorted((d for d in found if "PixelData" in d), key=lambda d: float(d.ImagePositionPatient[2]))[12:20]
    files = []
    for n, dataset in enumerate(slices):
        if 2 <= n < 6:
            pixels = dataset.pixel_array.copy()
            pixels[230:290, 200:260] = round((70 - float(dataset.RescaleIntercept)) / float(dataset.RescaleSlope))
            dataset.PixelData = pixels.astype(pixels.dtype).tobytes()
        stream = io.BytesIO()
        dataset.save_as(stream)
        files.append((f"IM{n}", stream.getvalue()))
    return files


@pytest.fixture
def uploads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, so that a test can see what is left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def client_for(folder: Path, limits: UploadLimits | None = None) -> Iterator[TestClient]:
    analysis = AnalysisService((folder,), threads=1)
    application = create_application(WebServices(StudyService(), analysis, "cpu"), limits)
    with TestClient(application, base_url="http://localhost", raise_server_exceptions=False) as client:
        yield client
    analysis.close()


@pytest.fixture
def client(models: Path, uploads: Path) -> Iterator[TestClient]:
    yield from client_for(models)


def zipped(files: list[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files:
            archive.writestr(name, data)
    return stream.getvalue()


def test_that_an_uploaded_study_is_analysed_and_nothing_of_it_stays(
    client: TestClient, bleeding: list[tuple[str, bytes]], uploads: Path
) -> None:
    answer = client.post("/upload", files=[("file", file) for file in bleeding])
    assert answer.status_code == 200, answer.text
    result = answer.json()
    assert list(result["probabilities"]) == list(PROBABILITY_ORDER) == result["order"]
    assert result["positive"] is True
    assert result["over_threshold"] == ["any", "subdural"]
    assert result["thresholds"]["subdural"] == 0.5
    assert len(result["interpretation"]) == 6
    assert result["interpretation"][5].startswith(
        "Subdural hemorrhage: positive, at or above its threshold (probability 0.9"
    )
    assert result["interpretation"][1].startswith("Epidural hemorrhage: negative, below its threshold")
    assert result["volumes_ml"]["subdural"] > 1.0
    assert result["findings"][0]["subtype"] == "subdural"
    assert result["statement"] == RESEARCH_USE
    assert {model["task"] for model in result["models"]} == {"segmentation", "classification"}
    assert result["device"]["provider"] == "CPUExecutionProvider"
    assert list(uploads.iterdir()) == []


def test_that_the_key_image_shows_the_finding_in_its_colour(client: TestClient, bleeding: list[tuple[str, bytes]]) -> None:
    result = client.post("/upload", files={"file": ("study.zip", zipped(bleeding))}).json()
    key = result["key_image"]
    assert key["slice"] == result["findings"][0]["key_slice"]
    picture = Image.open(io.BytesIO(base64.b64decode(key["png"])))
    assert picture.size == (512, 512)
    pixels = np.asarray(picture.convert("RGB")).reshape(-1, 3)
    assert (pixels == np.array(Subtype.SUBDURAL.rgb)).all(axis=1).sum() > 50


def test_that_the_patient_is_not_named_in_the_answer(client: TestClient, bleeding: list[tuple[str, bytes]]) -> None:
    named = []
    for name, data in bleeding:
        dataset = pydicom.dcmread(io.BytesIO(data))
        dataset.PatientName, dataset.PatientID = "Quaxlotl^Zorg", "ZZ4711"
        stream = io.BytesIO()
        dataset.save_as(stream)
        named.append((name, stream.getvalue()))
    for headers in ({}, HTML):
        answer = client.post("/upload", files={"file": ("study.zip", zipped(named))}, headers=headers)
        assert answer.status_code == 200
        assert "Quaxlotl" not in answer.text
        assert "ZZ4711" not in answer.text


def test_that_a_browser_gets_a_page_with_thresholds_models_and_statement(
    client: TestClient, bleeding: list[tuple[str, bytes]]
) -> None:
    answer = client.post("/upload", files={"file": ("study.zip", zipped(bleeding))}, headers=HTML)
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["cache-control"] == "no-store"
    for part in ("Threshold", "0.50", "SDH", "threshold-seg", "threshold-cls", RESEARCH_USE, "data:image/png;base64,"):
        assert part in answer.text


def test_that_the_page_has_the_form_and_lists_the_models(client: TestClient) -> None:
    page = client.get("/", headers=HTML)
    assert page.status_code == 200
    assert 'name="file"' in page.text
    assert "threshold-seg" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    listed = client.get("/models").json()
    assert sorted(model["name"] for model in listed["models"]) == ["threshold-cls", "threshold-seg"]
    assert all(len(model["sha256"]) == 64 for model in listed["models"])
    health = client.get("/healthz").json()
    assert health["status"] == "ok"
    assert health["tasks"] == ["classification", "segmentation"]


@pytest.mark.parametrize(
    ("name", "data", "status", "part"),
    [
        ("window.png", b"\x89PNG\r\n\x1a\n" + bytes(200), 415, "Hounsfield"),
        ("notes.txt", b"nothing but text " * 50, 422, "The upload"),
        ("empty.dcm", b"", 400, "empty"),
        ("broken.zip", b"PK\x03\x04broken", 400, "ZIP"),
    ],
)
@pytest.mark.parametrize("headers", [{}, HTML])
def test_that_what_is_no_study_is_refused_with_one_line(
    client: TestClient, uploads: Path, *, name: str, data: bytes, status: int, part: str, headers: dict[str, str]
) -> None:
    answer = client.post("/upload", files={"file": (name, data)}, headers=headers)
    assert answer.status_code == status, answer.text
    assert part in answer.text
    assert str(uploads) not in answer.text
    if not headers:
        assert "\n" not in answer.json()["error"]
    assert list(uploads.iterdir()) == []


def test_that_an_mr_series_is_refused(client: TestClient, bleeding: list[tuple[str, bytes]], uploads: Path) -> None:
    files = []
    for name, data in bleeding:
        dataset = pydicom.dcmread(io.BytesIO(data))
        dataset.Modality = "MR"
        dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.4"
        stream = io.BytesIO()
        dataset.save_as(stream)
        files.append((name, stream.getvalue()))
    answer = client.post("/upload", files=[("file", file) for file in files])
    assert answer.status_code == 422
    assert "MR" in answer.json()["error"]
    assert str(uploads) not in answer.text
    assert list(uploads.iterdir()) == []


def test_that_a_form_without_a_file_and_other_content_are_refused(client: TestClient) -> None:
    assert client.post("/upload", files={"other": ("a", b"x")}).status_code == 400
    assert client.post("/upload", content=b"x", headers={"content-type": "application/dicom"}).status_code == 415
    assert client.get("/upload").status_code == 405
    assert client.get("/nothing").status_code == 404


def test_that_a_body_over_the_limit_is_refused_whether_or_not_it_states_its_length(models: Path, uploads: Path) -> None:
    for client in client_for(models, UploadLimits(request_bytes=200_000)):
        stated = client.post("/upload", files={"file": ("a.dcm", bytes(300_000))})
        assert stated.status_code == 413

        def chunks() -> Iterator[bytes]:
            yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
            for _ in range(30):
                yield bytes(10_000)
            yield b"\r\n--b--\r\n"

        headers = {"content-type": "multipart/form-data; boundary=b"}
        chunked = client.post("/upload", content=chunks(), headers=headers)
        assert chunked.status_code == 413
        assert "larger than" in chunked.json()["error"]
    assert list(uploads.iterdir()) == []


def test_that_a_server_without_models_says_what_to_do(
    tmp_path: Path, uploads: Path, bleeding: list[tuple[str, bytes]]
) -> None:
    for client in client_for(tmp_path / "none"):
        answer = client.post("/upload", files=[("file", file) for file in bleeding])
        assert answer.status_code == 503
        assert "models add" in answer.json()["error"]
        assert "nothing can be analysed" in client.get("/", headers=HTML).text
    assert list(uploads.iterdir()) == []


def test_that_an_unforeseen_error_is_one_line_without_what_it_quotes(
    client: TestClient, bleeding: list[tuple[str, bytes]], monkeypatch: pytest.MonkeyPatch, uploads: Path
) -> None:
    def burst(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("Doe^Jane burst")

    monkeypatch.setattr(StudyService, "load", burst)
    answer = client.post("/upload", files=[("file", file) for file in bleeding])
    assert answer.status_code == 500
    assert "Doe" not in answer.text
    assert "Traceback" not in answer.text
    assert list(uploads.iterdir()) == []


def test_that_another_host_name_is_refused(client: TestClient) -> None:
    assert client.get("/models", headers={"host": "attacker.example"}).status_code == 400
    assert client.get("/models", headers={"host": "127.0.0.1:8765"}).status_code == 200


def test_that_only_loopback_addresses_count_as_this_machine() -> None:
    assert all(is_loopback(host) for host in ("127.0.0.1", "localhost", "::1", "127.1.2.3"))
    assert not any(is_loopback(host) for host in ("0.0.0.0", "::", "192.168.1.5", "example.org"))


def test_that_an_address_in_use_is_said_in_one_line(models: Path) -> None:
    import socket

    analysis = AnalysisService((models,))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServerError, match=f"port {port}") as caught:
            serve(WebServices(StudyService(), analysis), port=port)
    assert "\n" not in str(caught.value)
    analysis.close()


def test_that_json_and_page_say_the_same(client: TestClient, bleeding: list[tuple[str, bytes]]) -> None:
    upload = {"file": ("study.zip", zipped(bleeding))}
    result = client.post("/upload", files=upload, headers={"accept": "application/json"}).json()
    page = client.post("/upload", files=upload, headers=HTML).text
    for line in result["interpretation"]:
        assert line in page
    assert json.dumps(result["key_image"]["png"]).strip('"') in page
