"""Words of manufacturers: kernels, body parts, contrast."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from ichviewer.dicomio.vocabulary import (
    Region,
    kernel_kind,
    region,
    says_contrast,
    says_head,
    says_localizer,
    says_low_dose,
    says_monitoring,
    says_page,
    says_projection,
)


@pytest.mark.parametrize(
    ("kernel", "kind"),
    [
        ("H31s", "soft"),
        ("J40s\\3", "soft"),
        ("Hr40f", "soft"),
        ("H60s", "bone"),
        ("Hr64h\\3", "bone"),
        ("B70f", "bone"),
        ("STANDARD", "soft"),
        ("STD+", "soft"),
        ("SOFT", "soft"),
        ("BONEPLUS", "bone"),
        ("EDGE", "bone"),
        ("UB", "soft"),
        ("YD", "bone"),
        ("FC21", "soft"),
        ("FC26", "soft"),
        ("FC30", "bone"),
        ("FC81", "bone"),
        ("Br68f\\3", "bone"),
        ("Br40d", "soft"),
        ("Hr38h", "soft"),
        ("Qr59", "bone"),
        ("B80s", "bone"),
        ("HD BONE", "bone"),
        ("ULTRA", "bone"),
        ("DETAIL", ""),
        ("UA", "soft"),
        ("D", "bone"),
        ("YB", "bone"),
        ("Y-Sharp", "bone"),
        ("Brain Standard", "soft"),
        ("FC64", "soft"),
        ("FC51", "bone"),
        ("FC35", "bone"),
        ("H_SHARP_D", "bone"),
        ("B_SOFT_B", "soft"),
        ("XYZ", ""),
        ("", ""),
    ],
)
def test_that_kernels_of_the_manufacturers_are_told_apart(kernel: str, kind: str) -> None:
    assert kernel_kind(kernel, "") == kind


def test_that_the_description_counts_where_the_kernel_is_unknown() -> None:
    assert kernel_kind("", "Head bone 1 mm") == "bone"
    assert kernel_kind("", "Head brain 5 mm") == "soft"
    assert kernel_kind("H31s", "Bone window") == "soft"


@pytest.mark.parametrize(
    ("agent", "description", "given"),
    [
        ("", "Head 5 mm", False),
        ("Iomeprol", "Head 5 mm", True),
        ("NONE", "Head 5 mm", False),
        ("", "CTA COW 0.75", True),
        ("", "Head w/o contrast", False),
        ("", "HEAD WITHOUT CONTRAST", False),
        ("", "CT Perfusion 5.0", True),
        ("", "HEAD +C", True),
        ("", "HEAD C+", True),
        ("", "AX HEAD POST", True),
        ("", "POST CONTRAST", True),
        ("", "Brain postC 5mm", True),
        ("", "POST FOSSA 2.5", False),
        ("", "post-op head", False),
        ("", "Schädel nach KM", True),
        ("", "Schädel mit KM 5.0", True),
        ("", "Schädel ohne KM", False),
        ("", "Schädel nativ", False),
        ("", "o. KM", False),
        ("", "cráneo con contraste", True),
        ("", "cráneo sin contraste", False),
        ("", "crâne avec injection", True),
        ("", "crâne sans injection", False),
        ("", "encefalo con mdc", True),
        ("", "encefalo senza mdc", False),
        ("", "hoofd zonder contrast", False),
        ("", "голова без контраста", False),
        ("", "頭部 造影", True),
        ("", "頭部 単純", False),
        ("", "HEAD WO", False),
        ("", "HEAD W/O IV", False),
        ("", "HEAD W/ IV", True),
        ("", "NCCT head", False),
        ("", "Head^01_CTA", True),
        ("", "venös 1.0", True),
        ("", "C-SPINE", False),
        ("", "HEAD W WO", False),
        ("Omnipaque 350", "HEAD W/WO", True),
        ("", "CT HEAD WITH AND WITHOUT", False),
        ("Omnipaque 350", "HEAD W/O", False),
        ("  ", "HEAD", False),
        ("no contrast", "HEAD", False),
    ],
)
def test_that_contrast_is_recognised(agent: str, description: str, given: bool) -> None:
    assert says_contrast(agent, description) is given


def test_that_localizers_are_recognised_by_name() -> None:
    assert all(says_localizer(name) for name in ("Topogram 0.6", "SCOUT", "Surview"))
    assert not says_localizer("Brain 5 mm")
    assert all(says_localizer(name) for name in ("Localizer", "Lokalizer", "Scanogram", "位置決め"))


def header(series: str = "", *, body: str = "", protocol: str = "", study: str = "") -> Any:
    return SimpleNamespace(
        series_description=series, body_part=body, protocol=protocol, study=SimpleNamespace(description=study)
    )


@pytest.mark.parametrize(
    "text",
    [
        "CT HEAD WO", "Brain 5mm", "Kopf nativ", "Schädel 4.0", "Schaedel", "Sch\ufffddel 5.0 H31s", "CCT", "crâne",
        "CRANE 5MM", "tête",
        "cabeza", "cráneo simple", "encéfalo", "testa", "cervello", "hoofd", "hersenen blanco", "hjerne", "hode", "huvud",
        "głowa",
        "hlava", "koponya", "beyin BT", "голова", "головной мозг", "頭部 5mm", "头颅平扫", "두부", "STROKE", "CTA COW",
        "Head^HeadSeq", "HEAD/NECK",
    ],
)  # fmt: skip
def test_that_a_head_is_recognised_in_many_languages(text: str) -> None:
    assert says_head(header(text)) is True
    assert says_head(header("5.0", protocol=text)) is True


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (header("5 mm"), Region.UNKNOWN),
        (header("SINUS COR", body="HEAD"), Region.PART),
        (header("NNH", study="CCT"), Region.PART),
        (header("Orbits 2.0", body="HEAD"), Region.PART),
        (header("Temporal bone", body="HEAD"), Region.PART),
        (header("Facial bones", body="HEAD"), Region.PART),
        (header("Felsenbein li", protocol="Schädel"), Region.PART),
        (header("C-SPINE 2.0", study="CT HEAD AND C-SPINE"), Region.OTHER),
        (header("NECK 3.0", study="HEAD NECK"), Region.OTHER),
        (header("HWS 2.0", study="Polytrauma Kopf HWS"), Region.OTHER),
        (header("Chest", body="HEAD"), Region.OTHER),
        (header("TRAUMA", body="ABDOMEN"), Region.OTHER),
        # The body part of the protocol that was loaded first.
        (header("5.0 H31s", body="CHEST", protocol="Head routine"), Region.HEAD),
        (header("5.0 H31s", body="HEAD"), Region.HEAD),
        (header("Brain 5mm", body="CHEST"), Region.HEAD),
    ],
)
def test_that_the_series_own_description_decides_what_was_scanned(file: Any, expected: Region) -> None:
    assert region(file).region is expected


def test_that_pages_maps_and_monitoring_are_told_from_slices() -> None:
    original, derived = ("ORIGINAL", "PRIMARY", "AXIAL"), ("DERIVED", "SECONDARY")
    for name in (
        "Dose Report",
        "DOSE INFO",
        "Patient Protocol",
        "Patientenprotokoll",
        "Dosisbericht",
        "Exam Summary",
        "Screen Save",
    ):
        assert says_page(name, derived), name
    assert says_page("", ("DERIVED", "SECONDARY", "OTHER", "CT_SOM5 PROT"))
    assert says_page("", ("DERIVED", "SECONDARY", "SCREEN SAVE"))
    assert not says_page("Low dose head 5.0", original)
    assert not says_page("Head 5.0", ("ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SEQ"))
    assert says_projection("CTA MIP ax", derived)
    assert says_projection("MIP 10mm", ("ORIGINAL", "SECONDARY"))
    assert says_projection("", ("DERIVED", "PRIMARY", "PERFUSION", "RCBF"))
    assert not says_projection("3D HEAD 0.6", original)
    assert says_monitoring("Premonitoring", original)
    assert says_monitoring("", ("ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 MON"))
    assert not says_monitoring("Head", ("ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SEQ"))
    assert says_low_dose("CT AC HEAD")
    assert says_low_dose("Brain SPECT CT")
    assert not says_low_dose("Brain 5 mm acute")
