"""Collects what is not read: many files that are left out for one reason become one line."""

from __future__ import annotations

import re
from typing import NamedTuple

from ichviewer.domain.series import Rejection

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Why(NamedTuple):
    """A reason, as told of one file and of many.

    Attributes
    ----------
    one, many
        Whole sentences; `many` may name the first file as ``{first}``.
    """

    one: str
    many: str


def shown(name: str) -> str:
    """A file's name fit for one line: line breaks and bytes that are no text become ``?``."""
    return _CONTROL.sub("?", name).encode("utf-8", "replace").decode()


class LeftOut:
    """Counts the files that are left out, by reason, and remembers the first of each."""

    def __init__(self) -> None:
        self._counted: dict[Why, int] = {}
        self._first: dict[Why, str] = {}

    def __bool__(self) -> bool:
        return bool(self._counted)

    def add(self, why: Why, name: str) -> None:
        """Count one file, named as the user is to read it."""
        if why in self._counted:
            self._counted[why] += 1
            # Systems list files in any order; what is told must not depend on it.
            self._first[why] = min(self._first[why], name)
        else:
            self._counted[why] = 1
            self._first[why] = name

    def update(self, other: LeftOut, prefix: str) -> None:
        """Take over everything that `other` has, its names behind `prefix`."""
        for why, count in other._counted.items():
            self.add(why, prefix + other._first[why])
            self._counted[why] += count - 1

    def rejections(self) -> tuple[Rejection, ...]:
        """One entry for each reason, sorted by their first files."""
        return tuple(
            Rejection(shown(self._first[why]), why.one)
            if count == 1
            # Not str.format: names of files may hold braces.
            else Rejection(f"{count} files", why.many.replace("{first}", shown(self._first[why])))
            for why, count in sorted(self._counted.items(), key=lambda item: self._first[item[0]])
        )
