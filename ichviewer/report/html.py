"""The report as one HTML file that needs nothing beside it."""

from __future__ import annotations

import base64
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ichviewer.report.content import ReportContent


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
    environment.filters["base64"] = lambda data: base64.b64encode(data).decode("ascii")
    return environment.get_template(template).render(c=content)
