"""Words of manufacturers: kernels, body parts, contrast."""

from __future__ import annotations

import pytest

from ichviewer.dicomio.vocabulary import kernel_kind, says_contrast, says_localizer


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
    ],
)
def test_that_contrast_is_recognised(agent: str, description: str, given: bool) -> None:
    assert says_contrast(agent, description) is given


def test_that_localizers_are_recognised_by_name() -> None:
    assert all(says_localizer(name) for name in ("Topogram 0.6", "SCOUT", "Surview", "Patient Protocol"))
    assert not says_localizer("Brain 5 mm")
