"""The HTTP application: a page with a form, and the same answers as JSON for programs."""

from __future__ import annotations

import functools
import logging
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.errors import (
    InferenceError,
    ModelPackageError,
    NothingReadableError,
    NothingToCorrectError,
    SeriesRefusedError,
)
from ichviewer.domain.finding import probability_text
from ichviewer.domain.labels import PROBABILITY_ORDER, colour, short_name
from ichviewer.services.jobs import JobContext
from ichviewer.web.result import describe, describe_model
from ichviewer.web.upload import Inbox, UploadError, UploadLimits, bounded, require_space, too_large

if TYPE_CHECKING:
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.studies import StudyService

_log = logging.getLogger(__name__)

_HEADERS = {
    "Cache-Control": "no-store",  # answers hold images of patients
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": (
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"
    ),
}


@dataclass(frozen=True)
class WebServices:
    """The collaborators of the web application.

    Give `analysis` no library: what others upload is not kept.

    Attributes
    ----------
    studies, analysis
        The services that window and command line use too.
    device
        Where the models run: auto, cpu, cuda, tensorrt.
    """

    studies: StudyService
    analysis: AnalysisService
    device: str = "auto"


class WebApplication:
    """The handlers of the routes; made once per server."""

    def __init__(self, services: WebServices, limits: UploadLimits) -> None:
        self._services = services
        self._limits = limits
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
        )
        # One analysis at a time: two would only share the same cores, and each needs memory for a whole study.
        self._one_at_a_time: anyio.CapacityLimiter | None = None

    def routes(self) -> list[Route]:
        """The routes of the application."""
        return [
            Route("/", self.index, methods=["GET"]),
            Route("/upload", self.upload, methods=["POST"]),
            Route("/models", self.models, methods=["GET"]),
            Route("/healthz", self.health, methods=["GET"]),
        ]

    async def index(self, _request: Request) -> Response:
        """The page with the form."""
        models, problem = await anyio.to_thread.run_sync(self._models_or_problem)
        return self._page("index.html", models=models, problem=problem, limit_mib=self._limits.request_bytes >> 20)

    async def health(self, _request: Request) -> Response:
        """Whether the server answers, and whether it could analyse."""
        models, problem = await anyio.to_thread.run_sync(self._models_or_problem)
        tasks = sorted({model["task"] for model in models})
        return self._json({"status": "ok", "version": __version__, "tasks": tasks, "problem": problem})

    async def models(self, _request: Request) -> Response:
        """The installed model packages."""
        models, problem = await anyio.to_thread.run_sync(self._models_or_problem)
        return self._json({"models": models, "problem": problem})

    async def upload(self, request: Request) -> Response:
        """Analyse the head CT in the fields ``file`` of a form: DICOM files, or a ZIP archive of them.

        The field ``correct_hu`` (1) has HU corrected that were stored wrong; an error where no correction is offered.
        """
        limit = self._limits.request_bytes
        stated = request.headers.get("content-length", "")
        if stated.isdigit() and int(stated) > limit:
            raise too_large(limit)
        if not request.headers.get("content-type", "").startswith("multipart/form-data"):
            raise UploadError("Send the files as multipart/form-data in the field 'file'.", 415)
        bounded_request = Request(request.scope, bounded(request.receive, limit))
        async with bounded_request.form(max_files=self._limits.files, max_fields=10) as form:
            files = [part for part in form.getlist("file") if isinstance(part, UploadFile) and part.filename]
            if not files:
                raise UploadError("The upload holds no file. Choose DICOM files or a ZIP archive in the field 'file'.")
            if self._one_at_a_time is None:
                self._one_at_a_time = anyio.CapacityLimiter(1)
            work = functools.partial(self._analyse, files, correct_hu=_is_set(form.get("correct_hu")))
            answer = await anyio.to_thread.run_sync(work, limiter=self._one_at_a_time)
        return self._answer(request, answer)

    def _analyse(self, files: Sequence[UploadFile], *, correct_hu: bool = False) -> dict[str, Any]:
        """Runs in a worker thread; the folder with the patient's files is gone when it returns or raises."""
        with tempfile.TemporaryDirectory(prefix="ichviewer-upload-") as name:
            folder = Path(name)
            require_space(folder, 2 * sum(part.size or 0 for part in files))
            inbox = Inbox(folder, self._limits)
            for part in files:
                inbox.add(part.file, part.filename or "")
            context = JobContext()
            try:
                index = self._services.studies.open_path(folder, context)
                _, series = self._services.studies.choose(index)
                loaded = self._services.studies.load(series, context)
                if correct_hu:
                    loaded = self._services.studies.correct_hu(loaded)
            except NothingReadableError as error:
                # The folder is ours and about to vanish: the sender must not be told to look there.
                raise type(error)(str(error).replace(name, "The upload")) from error
            analysis = self._services.analysis.analyze(series, loaded, context, device=self._services.device)
            return describe(series, loaded.stack, analysis)

    def _models_or_problem(self) -> tuple[list[dict[str, Any]], str]:
        found = self._services.analysis.models()
        return [describe_model(package) for package in found.packages], " ".join(
            problem.reason for problem in found.problems
        )

    def _answer(self, request: Request, answer: dict[str, Any]) -> Response:
        if not _wants_html(request):
            return self._json(answer)
        rows = [
            {
                "key": key,
                "short": short_name(key),
                "colour": "#{:02x}{:02x}{:02x}".format(*colour(key)),
                "probability": None if value is None else probability_text(value, answer["thresholds"][key]),
                "threshold": answer["thresholds"][key],
                "over": key in answer["over_threshold"],
                "line": line,
            }
            for key, line in zip(PROBABILITY_ORDER, answer["interpretation"], strict=True)
            for value in (answer["probabilities"][key],)
        ]
        return self._page("result.html", answer=answer, rows=rows)

    def _json(self, content: object, status: int = 200) -> Response:
        return JSONResponse(content, status_code=status, headers=_HEADERS)

    def _page(self, template: str, status: int = 200, **values: object) -> Response:
        text = self._templates.get_template(template).render(statement=RESEARCH_USE, version=__version__, **values)
        return HTMLResponse(text, status_code=status, headers=_HEADERS)

    async def failed(self, request: Request, error: Exception) -> Response:
        """Every error is one clear line with its status; nothing of the inside gets out."""
        if isinstance(error, UploadError):
            status, message = error.status, str(error)
        elif isinstance(error, (SeriesRefusedError, NothingReadableError, NothingToCorrectError)):
            status, message = 422, str(error)
        elif isinstance(error, (ModelPackageError, InferenceError)):
            status, message = 503, str(error)
        elif isinstance(error, HTTPException):
            status, message = error.status_code, _HTTP_LINES.get(error.status_code, str(error.detail))
        else:
            # The kind only: the message of an unforeseen error may quote the patient's files.
            _log.error("request failed: %s", type(error).__name__)
            status, message = (
                500,
                "The server failed on this upload. Its operator can start it with --debug and send it again.",
            )
        if _wants_html(request):
            return self._page("error.html", status, message=message)
        return self._json({"error": message}, status)


_HTTP_LINES = {
    404: "There is no such page. The form is at /.",
    405: "This page does not take this method. The form is at /.",
}


def _is_set(value: object) -> bool:
    return isinstance(value, str) and value.strip().lower() in {"1", "true", "on", "yes"}


def _wants_html(request: Request) -> bool:
    accept = request.headers.get("accept", "")
    return "text/html" in accept and not accept.startswith("application/json")


def create_application(
    services: WebServices, limits: UploadLimits | None = None, hosts: Sequence[str] = ("127.0.0.1", "localhost")
) -> Starlette:
    """The ASGI application.

    Parameters
    ----------
    hosts
        Names under which the server may be addressed. Others are refused, so that a web page elsewhere cannot reach a
        server on the reader's own machine through a name of its own (DNS rebinding). ``("*",)`` takes all.
    """
    handlers = WebApplication(services, limits or UploadLimits())
    return Starlette(
        routes=handlers.routes(),
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)],
        exception_handlers={HTTPException: handlers.failed, Exception: handlers.failed}
        | dict.fromkeys(
            (
                *(UploadError, NothingReadableError, SeriesRefusedError),
                *(NothingToCorrectError, ModelPackageError, InferenceError),
            ),
            handlers.failed,
        ),
    )
