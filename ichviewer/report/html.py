"""The report as one HTML file that needs nothing beside it."""

from __future__ import annotations

import base64
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ichviewer.report.content import FINDINGS_NOTE, ReportContent


def render_html(content: ReportContent, resources: Path, template: str = "report.html.j2") -> str:
    """HTML text of a report.

    Parameters
    ----------
    content
        From `ichviewer.report.content.build`. Every value is escaped.
    resources
        Folder with ``report/report.html.j2``.
    template
        Another one of that folder: ``print.html.j2`` keeps to what Qt can print.
    """
    environment = Environment(
        loader=FileSystemLoader(resources / "report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters["base64"] = lambda data: Markup(base64.b64encode(data).decode("ascii"))
    language = content.language
    # Numbers keep their order beside letters that are read from the right.
    environment.finalize = lambda value: language.isolated(value) if type(value) is str else value
    return environment.get_template(template).render(c=content, t=language.tr, note=FINDINGS_NOTE)
