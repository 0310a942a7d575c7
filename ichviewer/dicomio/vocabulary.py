"""Words by which manufacturers name body parts, kernels and kinds of series."""

from __future__ import annotations

import re

from ichviewer.dicomio.headers import FileHeader

_HEAD = re.compile(
    r"head|brain|skull|crani|cereb|neuro|kopf|schaedel|schädel|hirn|t[êe]te|cabeza|testa|encef|\bccT\b|\bcct\b|stroke|trauma",
    re.I,
)
_OTHER = re.compile(
    r"chest|thora|lung|abdom|pelvi|spine|lumb|cervic|neck|hals|knee|foot|ankle|hip\b|shoulder|hand|wrist|heart|cardiac|colon|liver|"
    r"whole ?body|extrem|\bleg\b|\barm\b|jaw|dental|sinus",
    re.I,
)
_BONE_NAME = re.compile(r"bone|edge|lung|ultra|sharp|knochen|\bos\b|osseux|hueso", re.I)
_SOFT_NAME = re.compile(r"std|stand|soft|brain|weich|smooth|hirn|parench", re.I)
_PHILIPS_SOFT = re.compile(r"^(a|b|ua|ub|uc|smooth a|brain)$", re.I)
_PHILIPS_BONE = re.compile(r"^(c|d|e|ya|yb|yc|yd|ye|l)$", re.I)
_SIEMENS = re.compile(r"^(?:[A-Z]r?|[A-Z]v|[A-Z]f|Qr|Hc)(\d\d)", re.I)
_TOSHIBA = re.compile(r"^FC(\d\d)", re.I)
_CONTRAST = re.compile(
    r"\bcta\b|angio|\bctv\b|venogra|contrast|post ?c\b|\+ ?c\b|c\+|\bkm\b|with iv|\bw/? ?iv\b|"
    r"arteri|venous|delayed|perfusion|\bctp\b|bolus|"
    r"monitoring|test inj",
    re.I,
)
_PLAIN = re.compile(r"plain|without|w/?o\b|non[- ]?con|unenh|nativ|sans|\bsin c", re.I)
_LOCALIZER = re.compile(r"scout|topogram|surview|scanogram|localizer|localiser|pilot|\bscano\b|patient protocol", re.I)
_PROJECTION = re.compile(r"\bmip\b|minip|\bvrt?\b|volume render|3d|perfusion|\bcbf\b|\bcbv\b|\bmtt\b|\btmax\b|\bttp\b", re.I)
PERFUSION_TYPES = frozenset(
    {"PERFUSION", "RCBF", "RCBV", "MTT", "TTP", "TMAX", "MIP", "MINIP", "VOLUME_RENDERED", "MAX_IP", "CBF", "CBV"}
)


def descriptions(file: FileHeader) -> str:
    """Every text of a header that may name what was scanned and how."""
    return " ".join((file.series_description, file.protocol, file.study.description))


def said(file: FileHeader) -> str:
    """What a header says was scanned, for a sentence."""
    texts = (file.body_part, file.series_description, file.protocol, file.study.description)
    return next((text for text in texts if _OTHER.search(text)), file.body_part)


def says_head(file: FileHeader) -> bool | None:
    """Whether the header says that a head is shown; None where it says nothing.

    A description that names the head wins over a body part that does not: scanners keep the body part of the
    protocol that was loaded first.
    """
    text = f"{file.body_part} {descriptions(file)}"
    if _HEAD.search(text):
        return True
    return False if _OTHER.search(text) else None


def kernel_kind(kernel: str, description: str) -> str:
    """``soft``, ``bone`` or "" (unknown) from Convolution Kernel (0018,1210), else from the description.

    Siemens numbers rise with sharpness (H31 brain, H60 bone), Canon's FC2x are brain and FC30 and FC8x bone, Philips
    uses letters, GE words.
    """
    name = kernel.split("\\", maxsplit=1)[0].strip()
    if name:
        if match := _TOSHIBA.match(name):
            number = int(match.group(1))
            return "bone" if number in range(30, 36) or number in range(50, 60) or number >= 80 else "soft"
        if match := _SIEMENS.match(name):
            return "bone" if int(match.group(1)) >= 50 else "soft"
        if _PHILIPS_BONE.match(name) or _BONE_NAME.search(name):
            return "bone"
        if _PHILIPS_SOFT.match(name) or _SOFT_NAME.search(name):
            return "soft"
    if _BONE_NAME.search(description):
        return "bone"
    return "soft" if _SOFT_NAME.search(description) else ""


def says_contrast(agent: str, description: str) -> bool:
    """Whether contrast agent was given, as far as the header says."""
    if _PLAIN.search(description):
        return False
    given = bool(agent) and not re.match(r"(no|none|nein|without|0)\b", agent, re.I)
    return given or bool(_CONTRAST.search(description))


def says_localizer(description: str) -> bool:
    """Whether a description names a localizer."""
    return bool(_LOCALIZER.search(description))


def says_projection(description: str) -> bool:
    """Whether a description names a projection, a rendering or a perfusion map rather than CT slices."""
    return bool(_PROJECTION.search(description))
