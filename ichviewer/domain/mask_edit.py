"""That a human edited a mask: who, when and what, beside the model's mask, which is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import ReadWarning

if TYPE_CHECKING:
    from ichviewer.domain.volume import LabelStack

MASK_EDITED = "mask-edited"
"""Code of the warning that every output of an edited mask carries."""

AUTOMATIC, SEMIAUTOMATIC, MANUAL = "AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"


@dataclass(frozen=True)
class EditEntry:
    """One line of the log of a mask.

    Attributes
    ----------
    who, when
        Name of the reader; ISO date and time, UTC.
    what
        For people: ``Brush SDH, slice 12``.
    """

    who: str
    when: str
    what: str


@dataclass(frozen=True, eq=False)
class MaskEdit:
    """What was done by hand to the mask of a series.

    Attributes
    ----------
    entries
        Oldest first, at least one.
    mask
        As it is now.
    base
        The model's mask, unchanged; None where no segmentation model ran.
    base_volumes_ml
        Volumes of `base` by subtype key; None where no segmentation model ran.
    """

    entries: tuple[EditEntry, ...]
    mask: LabelStack
    base: LabelStack | None
    base_volumes_ml: Mapping[str, float | None]

    @property
    def by(self) -> tuple[str, ...]:
        """Names of all who edited it, each once."""
        return tuple(sorted({entry.who for entry in self.entries}))

    @property
    def statement(self) -> str:
        """One sentence for every output."""
        count = len(self.entries)
        changes = "1 change" if count == 1 else f"{count} changes"
        last = self.entries[-1].when
        how = "drawn by hand, no model's mask was used" if self.base is None else "the model's mask, edited by hand"
        return f"Mask: {how}; {changes} by {', '.join(self.by)}, last {last}."

    @property
    def short(self) -> str:
        """A few words for pictures and file headers."""
        return "Mask drawn by hand" if self.base is None else "Mask edited by hand"

    @property
    def warning(self) -> ReadWarning:
        """The statement as every output carries it."""
        return ReadWarning(MASK_EDITED, self.statement)

    def algorithm_type(self, subtype: Subtype) -> str:
        """Segment Algorithm Type (0062,0008) of the segment of a subtype.

        ``AUTOMATIC`` where its voxels are the model's, ``MANUAL`` where none of them is, else ``SEMIAUTOMATIC``.
        """
        if self.base is None:
            return MANUAL
        now, before = self.mask.labels == subtype, self.base.labels == subtype
        if np.array_equal(now, before):
            return AUTOMATIC
        return SEMIAUTOMATIC if bool((now & before).any()) or not now.any() else MANUAL
