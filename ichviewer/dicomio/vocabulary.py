"""Words by which manufacturers, countries and departments name body parts, kernels and kinds of series."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from ichviewer.dicomio.headers import FileHeader


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.I)


# "sch.{1,2}del" also finds the Schädel whose umlaut was lost on the way.
_HEAD = _any(
    r"head|brain|skull|crani|cereb|neuro(?!foram)|stroke|willis|\bcow\b|\bn?cct\b|\bsah\b",
    r"kopf|sch(?:ae|.{1,2})del|hirn|\bsab\b|hoofd|hersen|schedel",
    r"cr[âa]ne|t[êe]te\b|cerveau|enc[eé](?:f|ph)|cabeza|cr[áa]neo|\btesta\b|cervello|cabeça",
    r"hjern|hjärn|\bhode\b|\bhoved|huvud|skalle|\baivo|\bkallo|\bpää\b",
    r"głow|\bglow[ay]\b|mózg|czaszk|\bhlav[ay]|mozek|mozku|koponya|\bagy\b|beyin|\bkafa|kran[iy]+al",
    r"голов|мозг|череп|εγκ[έε]φαλ|κεφαλ|κραν|頭|脳|颅|头|脑|뇌|두부|머리|ראש|מוח|رأس|دماغ",
)
# Parts of the head that are scanned alone: the brain is cut off, or read in bone.
_PART = _any(
    r"sinus|\bnnh\b|orbit|temporal bone|petro|mastoid|\biac\b|\biam\b|inner ear|facial|\bface\b|maxillo|mandib",
    r"\bjaw\b|dental|sella|pituit|hypophys|skull base|sch(?:ae|.{1,2})delbasis|base du cr|\bdvt\b",
    r"felsenb|innenohr|augenh|mittelgesicht|gesichts|kiefer|rocher|oreille|massif|peñasco|rotsbeen",
    r"副鼻腔|側頭骨|眼窩|пазух|орбит|височн",
)
_OTHER = _any(
    r"chest|thora|lung|pulm|abdom|pelvi|spine|spinal|lumb|cervic|neck|carot|knee|foot|ankle|\bhip\b|shoulder|\bhand\b|wrist",
    r"heart|cardiac|coron(?:ary|arie)|colon|liver|kidney|renal|aort|whole ?body|extrem|\bleg\b|\barm\b",
    r"becken|\blws\b|\bbws\b|\bhws\b|wirbel|hals|\bknie|\bfuss|schulter|\bherz|leber|ganzk",
    r"poumon|bassin|rachis|columna|\bcou\b|cuello|collo|corps entier|\bpied|genou",
    r"胸|腹|頸|頚|骨盤|脊|груд|живот|брюш|позвоноч|шеи|таз",
)
_BONE_NAME = _any(r"bone|edge|lung|ultra|sharp|knochen|\bos\b|osseux|\boss[eo]|hueso|[óo]seo|skelet|\bbot\b|костн|кость|骨")
_SOFT_NAME = _any(r"std|stand|soft|brain|weich|smooth|hirn|paren[cq]|cerveau|hersen|мозг|脳")
_PHILIPS_SOFT = _any(r"^(a|b|ua|ub|uc|eb|ec|smooth a)$")
_PHILIPS_BONE = _any(r"^(c|d|e|f|ya|yb|yc|yd|ye|l|y-\w+)$")
_SIEMENS = _any(r"^[A-Z][a-z]{0,2}(\d\d)(?!\d)")
_TOSHIBA = _any(r"^FC(\d\d)")
# "Post" is also where the fossa is, and what follows an operation.
_CONTRAST = _any(
    r"\bcta\b|angio|\bctv\b|venogra|phlebo|contrast|kontrast|контраст|造影|\bpost(?:c|con\w*|km)\b",
    r"\bpost\b(?![- ]?(?:op|fossa|surg|trauma|evac|drain|coil|clip|tpa|lys|interv|arrest|mortem|ict))",
    r"\+ ?c\b|\bc ?\+|\bkm\b|\bmdc\b|inject|injekt|with iv|\bw/? ?iv\b|\bw/? ?c\b|\bcect\b|\bce\b",
    r"arteri|\bart\b|ven[oö]us|ven[oö]s|veineu|delayed|tardi|perfusion|\bctp\b|bolus|monitoring|test inj",
)
_PLAIN = _any(
    r"plain|without|\bw/?o\b|non[- ]?con|\bunenh|\bnc\b|\bn[ce]ct\b|\bncct\b|\bpre[- ]?c(?:on\w*)?\b|\bc-(?!\w)|\bc minus\b",
    r"nativ|\bohne\b|\bo\.? ?km\b|\bsans\b|\bsin c|\bsenza\b|\bzonder\b|\buten\b|\butan\b|\buden\b",
    r"\bfase basal|^basal|\bbez\b|\bбез\b|単純|平扫|平掃",
)
# "With and without" names the examination, not the series.
_BOTH = _any(
    r"\bw(?:ith)?(?:/|&| |\+|and)+ ?w/?o\b|\bwith (?:and|&) without\b",
    r"\b(?:w/?o|without)(?: ?(?:&|and|\+|/) ?| )w(?:ith)?/?(?= |$)",
)
_LOCALIZER = _any(
    r"scout|topogram|surview|scanogram|locali[sz]er|\blocator|pilot|\bscano\b|\blokali|\bradiogr|位置決め|定位"
)
_PAGE = _any(
    r"dose[ -]?(?:report|info|record|sheet|summary|page|tracking|\s*$)|^dose\b|^\W*rdsr",
    r"dosis(?:bericht|protokoll|info|rapport)|rapport de dose|patient(?:en)? ?proto[ck]ol|protocole patient",
    r"exam(?:ination)? summary|^summary\b",
    r"screen ?(?:save|shot|capture)|snap ?shot",
)
_MAP_WORDS = r"\bmip\b|minip|\bvrt\b|volume render|\bcbf\b|\bcbv\b|\bmtt\b|\btmax\b|\bttp\b|\bttd\b"
_PROJECTION = _any(_MAP_WORDS)
_DERIVED_PROJECTION = _any(_MAP_WORDS, r"\bmpvr\b|\bvr\b|\bssd\b|3d|perfusion|subtract|fusion")
_MONITORING = _any(r"monitor|bolus|smart ?prep|\btracker\b|test inj|sure ?start")
_LOW_DOSE = _any(r"\bct ?ac\b|\bac[- ]?ct\b|\bctac\b|attenuation|\bspect\b|\bpet\b|\bwb\b.*\bct\b")
PERFUSION_TYPES = frozenset(
    (
        "PERFUSION",
        "RCBF",
        "RCBV",
        "MTT",
        "TTP",
        "TMAX",
        "MIP",
        "MINIP",
        "MAX_IP",
        "VOLUME_RENDERED",
        "CBF",
        "CBV",
        "VRT",
        "3D",
    )
)
_PAGE_TYPES = re.compile(r"SCREEN ?SAVE|SCREEN_?SHOT|DOSE|PATIENT_INFO|RESULTS|REPORT|\bPROT$")
_MONITORING_TYPES = re.compile(r"\b(?:MON|PRE|BOLUS|MONITORING)$")


class Region(enum.Enum):
    """What a header says was scanned."""

    HEAD = "head"
    PART = "part"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Said:
    """What a header says was scanned, and the text that says so ("" for a region that no text names)."""

    region: Region
    text: str


def region(file: FileHeader) -> Said:
    """What was scanned: the series' own description decides, then protocol, body part and study together.

    Among those a text that names the head wins over a body part that does not: scanners keep the body part of the protocol
    that was loaded first. A study of head and neck does not make its neck series a head.
    """
    own = _region_of(file.series_description)
    if own is not Region.UNKNOWN:
        return Said(own, file.series_description)
    texts = (file.protocol, file.body_part, file.study.description)
    named = [(_region_of(text), text) for text in texts]
    for wanted in (Region.HEAD, Region.PART, Region.OTHER):
        found = next((text for kind, text in named if kind is wanted), None)
        if found is not None:
            # The body part is the shortest way to say it.
            return Said(wanted, file.body_part if _region_of(file.body_part) is wanted else found)
    return Said(Region.UNKNOWN, "")


def _region_of(text: str) -> Region:
    text = _words(text)
    # First: the skull of "skull base" is no head.
    if _PART.search(text):
        return Region.PART
    if _HEAD.search(text):
        return Region.HEAD
    return Region.OTHER if _OTHER.search(text) else Region.UNKNOWN


def says_head(file: FileHeader) -> bool | None:
    """Whether the header says that a whole head is shown; None where it says nothing."""
    found = region(file).region
    return None if found is Region.UNKNOWN else found is Region.HEAD


def _words(text: str) -> str:
    """A text whose words are parted by blanks: ``Head^01_CTA`` as ``Head 01 CTA``."""
    return re.sub(r"[_^\\]+", " ", text)


def kernel_kind(kernel: str, description: str) -> str:
    """``soft``, ``bone`` or "" (unknown) from Convolution Kernel (0018,1210), else from the description.

    Siemens numbers rise with sharpness (H31 brain, H60 and Br68 bone), Canon's FC2x and FC6x are brain and FC30 and FC8x
    bone, Philips uses letters, GE and United Imaging words.
    """
    name = kernel.split("\\", maxsplit=1)[0].strip()
    if name:
        if match := _TOSHIBA.match(name):
            number = int(match.group(1))
            return "bone" if number in range(30, 36) or number in range(50, 60) or number >= 80 else "soft"
        if match := _SIEMENS.match(name):
            return "bone" if int(match.group(1)) >= 50 else "soft"
        words = _words(name)
        if _PHILIPS_BONE.match(name) or _BONE_NAME.search(words):
            return "bone"
        if _PHILIPS_SOFT.match(name) or _SOFT_NAME.search(words):
            return "soft"
    description = _words(description)
    if _BONE_NAME.search(description):
        return "bone"
    return "soft" if _SOFT_NAME.search(description) else ""


def says_contrast(agent: str, description: str) -> bool:
    """Whether contrast agent was given, as far as the header says.

    A description that says "without" wins over the agent: scanners keep the agent for the whole study. One that says
    "with and without" names the examination, and only the agent counts.
    """
    given = bool(agent.strip()) and not re.match(r"(no|non|none|nein|ohne|without|nativ|plain|0)\b", agent.strip(), re.I)
    text, both = _BOTH.subn(" ", _words(description))
    if both:
        return given
    if _PLAIN.search(text):
        return False
    return given or bool(_CONTRAST.search(text))


def says_localizer(description: str) -> bool:
    """Whether a description names a localizer."""
    return bool(_LOCALIZER.search(_words(description)))


def says_page(description: str, kinds: tuple[str, ...]) -> bool:
    """Whether description or image type names a page of text: a dose report, a protocol, a summary, a screen capture."""
    return bool(_PAGE.search(_words(description))) or any(_PAGE_TYPES.search(kind) for kind in kinds[2:])


def says_monitoring(description: str, kinds: tuple[str, ...]) -> bool:
    """Whether one position is watched until contrast agent arrives."""
    named = _MONITORING.search(_words(description))
    return bool(named) or any(_MONITORING_TYPES.search(kind) for kind in kinds[2:])


def says_projection(description: str, kinds: tuple[str, ...]) -> bool:
    """Whether it is a projection, a rendering or a perfusion map rather than CT slices."""
    if PERFUSION_TYPES & set(kinds):
        return True
    derived = kinds[:1] == ("DERIVED",)
    words = _DERIVED_PROJECTION if derived else _PROJECTION
    return bool(words.search(_words(description))) and (derived or kinds[:2] != ("ORIGINAL", "PRIMARY"))


def says_low_dose(description: str) -> bool:
    """Whether it is the low-dose CT of a PET or SPECT examination, made for attenuation correction."""
    return bool(_LOW_DOSE.search(_words(description)))
