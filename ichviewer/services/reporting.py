"""Writing results: everything or nothing."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.domain.errors import ExportError, IchviewerError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.language import ENGLISH, Language
from ichviewer.domain.measurement import Measurement, Region, RegionStatistics
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.review import Review
from ichviewer.domain.series import ReadWarning, Series, Study
from ichviewer.imaging.measured_planes import statistics_of
from ichviewer.imaging.volume_files import is_volume, volume_grid
from ichviewer.services import documents

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.report.content import KeyImage, ReportContent

FORMATS: tuple[str, ...] = ("json", "nifti", "seg", "sr", "html", "pdf", "png")
"""What `ReportingService.export` can write, in the order in which it does."""

WITHOUT_ANALYSIS: tuple[str, ...] = ("json", "sr", "html", "pdf", "png")
"""What can be written of a series that was measured and not analysed."""

_FILES = {
    "json": "findings.json",
    "nifti": "segmentation.nii.gz",
    "seg": "segmentation.dcm",
    "sr": "report_sr.dcm",
    "html": "report.html",
    "pdf": "report.pdf",
    "png": "key_images",
}
_NEED_MASK = {"nifti", "seg"}
_NEED_DICOM = {"seg", "sr"}
_IMAGE_NAME = re.compile(r"slice-\d+-(plain|marked|measured)\.png|plane-\d+-measured\.png")


@dataclass(frozen=True, eq=False)
class _Result:
    study: Study
    series: Series
    loaded: LoadedSeries
    analysis: SeriesAnalysis
    not_written: ReadWarning | None
    measurements: tuple[Measurement, ...] = ()
    review: Review | None = None
    language: Language = ENGLISH


def not_written(series: Series, formats: Iterable[str] = FORMATS) -> ReadWarning | None:
    """Warning that names the files that `ReportingService.export` leaves out because the source is not DICOM, or None.

    A DICOM SEG and a structured report refer to the DICOM images they were made from, which a NIfTI or NRRD volume has not.
    """
    names = [_FILES[name] for name in FORMATS if name in _NEED_DICOM & set(formats)]
    if not names or not is_volume(series):
        return None
    return ReadWarning("not-written", f"Not written: {', '.join(names)}, because the source is not DICOM.")


def require_writable(series: Series, formats: Iterable[str]) -> None:
    """Raise where nothing of what was asked for can be written, before an analysis is spent on it.

    Raises
    ------
    ExportError
        If the source is a volume file and only DICOM results were asked for.
    """
    left_out = not_written(series, formats)
    if left_out is not None and set(formats) <= _NEED_DICOM:
        raise ExportError(f"{left_out} Choose other formats, such as nifti and json.")


class ReportingService:
    """Writes the files of an analysis.

    Parameters
    ----------
    resources
        Folder of the application's resources (``Paths.resources``): report template and fonts.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._writers: dict[str, Callable[[Path, _Result, _Shared], None]] = {
            "json": self._write_json,
            "nifti": self._write_nifti,
            "seg": self._write_seg,
            "sr": self._write_sr,
            "html": self._write_html,
            "pdf": self._write_pdf,
            "png": self._write_png,
        }

    def export(
        self,
        out: Path,
        study: Study,
        series: Series,
        loaded: LoadedSeries,
        analysis: SeriesAnalysis,
        formats: Iterable[str] = FORMATS,
        ctx: Progress | None = None,
        measurements: Sequence[Measurement] = (),
        review: Review | None = None,
        language: str = "en",
    ) -> tuple[Path, ...]:
        """Write results into a folder.

        Everything is written beside its place first; only when all is there it is renamed into `out`. Files that an earlier
        export left in `out` are replaced, other files there are not touched.

        Parameters
        ----------
        out
            Folder; made where missing.
        formats
            From `FORMATS`. The label map formats are left out where no segmentation ran, those that need DICOM sources
            (`not_written`) where the series is a volume file.
        measurements
            What the reader measured on this series: in JSON, the structured report, HTML, PDF and key images.
        review
            What a reader said about the findings: in every format but NIfTI, whose mask stays as the models made it.
        language
            Code of the language of what people read: HTML, PDF and key images. What programs read stays English.

        Returns
        -------
        tuple
            The files written (``key_images`` as a folder).

        Raises
        ------
        ExportError
            If anything cannot be written, or nothing that was asked for can be made of a volume file; `out` is then as it
            was.
        JobCancelledError
            If `ctx` was cancelled; `out` is then as it was.
        """
        wanted = set(formats)
        if unknown := wanted - set(FORMATS):
            raise ExportError(f"Unknown formats {', '.join(sorted(unknown))}. Choose from {', '.join(FORMATS)}.")
        require_writable(series, wanted)
        left_out = not_written(series, wanted)
        if left_out is not None:
            wanted -= _NEED_DICOM
        chosen = [name for name in FORMATS if name in wanted and not (name in _NEED_MASK and analysis.mask is None)]
        ctx = ctx or NoProgress()
        result = _Result(study, series, loaded, analysis, left_out, tuple(measurements), review, self._language(language))
        with _Staging(out) as staging:
            shared = _Shared(result, self._resources / "fonts" / "DejaVuSans.ttf")
            for n, name in enumerate(chosen):
                ctx.step(n, len(chosen), f"Writing {_FILES[name]}")
                self._write(name, staging, result, shared)
            ctx.step(len(chosen), len(chosen), "Finishing")
            return staging.publish([_FILES[name] for name in chosen])

    def printable(
        self,
        study: Study,
        series: Series,
        loaded: LoadedSeries,
        analysis: SeriesAnalysis,
        measurements: Sequence[Measurement] = (),
        review: Review | None = None,
        language: str = "en",
    ) -> str:
        """The report as HTML that keeps to tables and pictures, for printing."""
        from ichviewer.report.html import render_html

        result = _Result(study, series, loaded, analysis, None, tuple(measurements), review, self._language(language))
        content = _Shared(result, self._resources / "fonts" / "DejaVuSans.ttf").content
        return render_html(content, self._resources, "print.html.j2")

    def _language(self, code: str) -> Language:
        from ichviewer.settings.languages import read_language

        return read_language(self._resources, code)

    def _write(self, name: str, staging: _Staging, result: _Result, shared: _Shared) -> None:
        path = staging.folder / _FILES[name]
        try:
            self._writers[name](path, result, shared)
            _flush(path)
        except IchviewerError:
            raise
        except OSError as error:
            raise _export_error(staging.out, error) from error
        except Exception as error:
            reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
            raise ExportError(f"{_FILES[name]} could not be made ({reason}). Leave it out with --formats.") from error

    def _write_json(self, path: Path, result: _Result, shared: _Shared) -> None:  # noqa: ARG002 (one signature)
        notes = (result.not_written,) if result.not_written is not None else ()
        analysis = replace(result.analysis, warnings=(*result.analysis.warnings, *notes))
        document = documents.findings_document(
            result.study, result.series, result.loaded.stack, analysis, result.measurements, result.review
        )
        path.write_text(documents.to_json(document), encoding="utf-8")

    def _write_nifti(self, path: Path, result: _Result, shared: _Shared) -> None:  # noqa: ARG002 (one signature)
        from ichviewer.imaging.nifti import write_labels

        if result.analysis.mask is not None:
            correction = result.analysis.hu_correction
            edit = result.analysis.edit
            parts = ("" if correction is None else correction.short, "" if edit is None else edit.short)
            note = "; ".join(part for part in parts if part)
            write_labels(path, result.analysis.mask, volume_grid(result.series), note)

    def _write_seg(self, path: Path, result: _Result, shared: _Shared) -> None:  # noqa: ARG002 (one signature)
        from ichviewer.dicomio.write_seg import write_segmentation

        write_segmentation(path, result.series, result.analysis, result.review)

    def _write_sr(self, path: Path, result: _Result, shared: _Shared) -> None:
        from ichviewer.dicomio.sr_measured import Measured
        from ichviewer.dicomio.write_sr import write_report

        measured = Measured(result.loaded.stack.geometry, result.measurements, shared.statistics)
        write_report(path, result.series, result.analysis, result.review, measured)

    def _write_html(self, path: Path, result: _Result, shared: _Shared) -> None:  # noqa: ARG002 (one signature)
        from ichviewer.report.html import render_html

        path.write_text(render_html(shared.content, self._resources), encoding="utf-8")

    def _write_pdf(self, path: Path, result: _Result, shared: _Shared) -> None:  # noqa: ARG002 (one signature)
        from ichviewer.report.pdf import render_pdf

        path.write_bytes(render_pdf(shared.content, self._resources))

    def _write_png(self, path: Path, result: _Result, shared: _Shared) -> None:
        path.mkdir()
        for image in shared.images:
            stem = f"slice-{image.slice_index + 1:03d}"
            (path / f"{stem}-plain.png").write_bytes(image.plain_png)
            if result.analysis.mask is not None:
                (path / f"{stem}-marked.png").write_bytes(image.marked_png)
        for image in shared.measured:
            stem = "plane" if image.plane else "slice"
            (path / f"{stem}-{image.slice_index + 1:03d}-measured.png").write_bytes(image.marked_png)


class _Shared:
    """Key images and text, made once for all formats that show them."""

    def __init__(self, result: _Result, font: Path) -> None:
        self._result = result
        self._font = font
        self._images: tuple[KeyImage, ...] | None = None
        self._measured: tuple[KeyImage, ...] | None = None
        self._content: ReportContent | None = None

    @cached_property
    def statistics(self) -> dict[str, RegionStatistics | None]:
        """HU of the measured regions, by identifier."""
        stack, items = self._result.loaded.stack, self._result.measurements
        return {item.identifier: statistics_of(item, stack) for item in items if isinstance(item, Region)}

    @property
    def measured(self) -> tuple[KeyImage, ...]:
        """The slices and planes that were measured on."""
        if self._measured is None and self._result.measurements:
            from ichviewer.render.measured_images import measured_images

            correction = self._result.analysis.hu_correction
            self._measured = measured_images(
                self._result.loaded.stack,
                self._result.measurements,
                self.statistics,
                self._font,
                note="" if correction is None else correction.short,
                language=self._result.language,
            )
        return self._measured or ()

    @property
    def images(self) -> tuple[KeyImage, ...]:
        """The key images."""
        from ichviewer.imaging.reviewed_labels import displayed_labels
        from ichviewer.render.key_images import key_images
        from ichviewer.render.lettering import Lettering

        if self._images is None:
            result, review = self._result, self._result.review
            reviewed = {} if review is None else displayed_labels(result.analysis, review)
            rejected = () if review is None else review.rejected(result.analysis.findings)
            letters = Lettering(result.language, self._font)
            self._images = key_images(
                result.loaded.stack, result.analysis, reviewed=reviewed, lettering=letters, rejected=rejected
            )
        return self._images

    @property
    def content(self) -> ReportContent:
        """The text of HTML and PDF."""
        from ichviewer.report.content import build, measurement_rows

        if self._content is None:
            result = self._result
            self._content = build(
                result.study,
                result.series,
                result.loaded.stack,
                result.analysis,
                self.images,
                measurement_rows(result.measurements, self.statistics, result.language),
                self.measured,
                result.review,
                result.language,
            )
        return self._content


class _Staging:
    """A hidden folder on the same file system as `out`, whose contents are renamed into it at the end."""

    def __init__(self, out: Path) -> None:
        self.out = out.absolute()
        self._made: list[Path] = []
        self._existed = False
        self.folder = self.out

    def __enter__(self) -> _Staging:
        try:
            if self.out.exists() and not self.out.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, "it is a file")
            self._existed = self.out.exists()
            if not self._existed:
                self._make_parents()
            # An existing folder may be a mount point of its own: renaming works only within it.
            place, name = (self.out, "export") if self._existed else (self.out.parent, self.out.name)
            self.folder = place / f".{name}.partial-{os.getpid()}"
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir()
        except OSError as error:
            self._remove_parents()
            raise _export_error(self.out, error) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        if kind is not None:
            self._remove_parents()

    def _make_parents(self) -> None:
        missing = [folder for folder in self.out.parents if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir()
            self._made.append(folder)

    def _remove_parents(self) -> None:
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):  # somebody else may have put a file there
                folder.rmdir()

    def publish(self, names: Sequence[str]) -> tuple[Path, ...]:
        """Rename what was written into `out`; on failure put back what was there."""
        try:
            if not self._existed:
                self.folder.rename(self.out)
            else:
                self._replace(self._files(names))
        except OSError as error:
            raise _export_error(self.out, error) from error
        return tuple(self.out / name for name in names)

    def _files(self, names: Sequence[str]) -> list[str]:
        """Relative names of the new files, and of old key images that go."""
        files = []
        for name in names:
            path = self.folder / name
            files += [f"{name}/{child.name}" for child in sorted(path.iterdir())] if path.is_dir() else [name]
            if path.is_dir() and (self.out / name).is_dir():
                old = (f"{name}/{child.name}" for child in (self.out / name).iterdir() if _IMAGE_NAME.fullmatch(child.name))
                files += [file for file in old if file not in files]
        return files

    def _replace(self, files: Sequence[str]) -> None:
        kept = self.folder / ".replaced"
        kept.mkdir()
        done: list[str] = []
        try:
            for name in files:
                target = self.out / name
                target.parent.mkdir(exist_ok=True)
                if target.exists():
                    (kept / name).parent.mkdir(exist_ok=True)
                    target.rename(kept / name)
                done.append(name)
                if (self.folder / name).exists():
                    (self.folder / name).rename(target)
        except BaseException:
            for name in done:
                with contextlib.suppress(OSError):
                    (self.out / name).unlink(missing_ok=True)
                    if (kept / name).exists():
                        (kept / name).rename(self.out / name)
            raise


def _flush(path: Path) -> None:
    """Force to disk: some file systems report that they are full only now."""
    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
        with file.open("rb+") as stream:
            os.fsync(stream.fileno())


def _export_error(out: Path, error: OSError) -> ExportError:
    reasons = {
        errno.ENOSPC: "the disk is full. Free some space or choose another folder",
        errno.EDQUOT: "your disk quota is used up. Free some space or choose another folder",
        errno.EACCES: "you may not write there. Choose another folder",
        errno.EPERM: "you may not write there. Choose another folder",
        errno.EROFS: "the file system is read-only. Choose another folder",
        errno.ENOTDIR: "there is a file where a folder is needed. Choose another folder",
    }
    reason = reasons.get(error.errno or 0, f"{error.strerror or error}. Choose another folder")
    return ExportError(f"Nothing was written to {out}: {reason}.")
