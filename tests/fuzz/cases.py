"""One input of the fuzz run: a seed and what is done to its bytes, small enough to be kept in a repository.

A file that derives from the shared test data is never kept itself: its case names the seed and lists the edits.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FINDINGS = Path(__file__).parent / "seeds"
SHARED, KEPT, MADE = "shared:", "kept:", "made:"


@dataclass(frozen=True)
class Edit:
    """Bytes `at` .. `at + remove` are replaced.

    Attributes
    ----------
    insert
        What takes their place, unless `copy` says it.
    copy
        (start, stop) of the bytes, as they are before this edit, that take their place.
    """

    at: int
    remove: int
    insert: bytes = b""
    copy: tuple[int, int] | None = None

    def apply(self, data: bytes) -> bytes:
        insert = self.insert if self.copy is None else data[self.copy[0] : self.copy[1]]
        return data[: self.at] + insert + data[self.at + self.remove :]


@dataclass(frozen=True)
class Case:
    """One input.

    Attributes
    ----------
    target
        Name of the function in `targets.TARGETS`.
    seed
        ``made:name`` (of `corpus.made`), ``shared:path`` (in the shared test data) or ``kept:file`` (beside the findings).
    edits
        Done one after the other.
    siblings
        How many slices of the same series lie beside the file, unharmed, or with the same edits where `alike`.
    note
        What was found, for people.
    """

    target: str
    seed: str
    edits: tuple[Edit, ...] = field(default=())
    siblings: int = 0
    alike: bool = False
    note: str = ""

    def data(self, seed: bytes) -> bytes:
        """The bytes of the input."""
        for edit in self.edits:
            seed = edit.apply(seed)
        return seed

    def to_json(self) -> str:
        """As it is kept."""
        edits = [
            {"at": edit.at, "remove": edit.remove}
            | ({"insert": edit.insert.hex()} if edit.copy is None else {"copy": list(edit.copy)})
            for edit in self.edits
        ]
        plain = {"note": self.note, "target": self.target, "seed": self.seed, "siblings": self.siblings, "alike": self.alike}
        return json.dumps({**plain, "edits": edits}, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Case:
        """The case that `to_json` gave."""
        values: dict[str, Any] = json.loads(text)
        edits = tuple(
            Edit(
                each["at"],
                each["remove"],
                bytes.fromhex(each.get("insert", "")),
                tuple(each["copy"]) if "copy" in each else None,  # type: ignore[arg-type]
            )
            for each in values.pop("edits")
        )
        return cls(**values, edits=edits)


def seed_bytes(seed: str, shared_data: Path | None) -> bytes:
    """Bytes of a seed."""
    if seed.startswith(KEPT):
        return (FINDINGS / seed.removeprefix(KEPT)).read_bytes()
    if seed.startswith(SHARED):
        if shared_data is None:
            raise FileNotFoundError(seed)
        return (shared_data / seed.removeprefix(SHARED)).read_bytes()
    from tests.fuzz.corpus import made

    return made()[seed.removeprefix(MADE)]
