"""A language that people read: texts with values, and the messages of every layer, which are English where they arise.

A message (a warning, the reason why a series is not chosen, the line of an error) is made, logged, stored and printed in
English. Where a reader sees it in another language, it is recognised by its template ("Slices are {min} to {max} mm apart:
...") and said by that template's translation, with the same values. Messages that are kept in a library or come from
another process are thereby translated as well, and no layer needs to know about languages.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

_DEEPEST = 5
_KEPT = 2000
_FEWEST_LETTERS = 3  # of a template's own text: fewer would recognise anything
_TELLING_LETTERS = 12
_SENTENCE_END = re.compile(r"(?<=[.!?:;]) ")
_LIST = re.compile(r"(, | and )")
_LONGEST_PART = 4  # of a list: "between slices 7 and 8 (10.0 to 15.0 mm)" is one
_DECIMAL = re.compile(r"(?<![\d.])(\d+)\.(\d+)(?![\d.])")
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMMA = frozenset({"de", "es"})
_DATES = {"de": r"\3.\2.\1", "es": r"\3/\2/\1", "ar": r"\3/\2/\1"}
_RTL = frozenset({"ar"})
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"  # read from the right
LRI, PDI = "\u2066", "\u2069"
"""Unicode's isolates (UAX #9): what stands between them keeps its order from left to right."""
RLM = "\u200f"
"""Unicode's mark that a text is read from the right, whatever letters it begins with."""
# What is isolated already; or the longest run without letters that are read from the right, up to what separates facts.
_RUN = re.compile(f'{LRI}[^{PDI}]*{PDI}|(?:(?! · |  |: |\\. |; )[^{_LETTERS}{LRI}{PDI}\n()"«»،؛؟])+')
_EDGES = " \t.,:·"


def mark(text: str, /) -> str:
    """The text as it is: a literal in a table, which `Language.tr` translates where it is shown."""
    return text


def isolate_numbers(text: str) -> str:
    """A text that is read from the right, with its numbers in the right order.

    There a value and its unit, a sign, a ratio or a date would change places ("mm 5.0", "0.99<"); each such run is put
    between isolates, one by one, so that the facts of a line still follow each other from the right.
    """

    def wrapped(found: re.Match[str]) -> str:
        run = found.group()
        core = run.strip(_EDGES)
        if run.startswith(LRI) or core.isdigit() or not any(letter.isdigit() for letter in core):
            return run
        before, _, after = run.partition(core)
        return f"{before}{LRI}{core}{PDI}{after}"

    said = _RUN.sub(wrapped, text)
    # A text that begins with a path or a number is still read from the right, its full stop at the left. Programs judge by
    # the first letter, whether it is isolated or not.
    first = next((letter for letter in said if letter.isalpha() or letter == RLM), "")
    begins_foreign = not re.match(f"[{_LETTERS}{RLM}]", first)
    return RLM + said if begins_foreign and re.search(f"[{_LETTERS}]", said) else said


@dataclass(frozen=True, eq=False)
class Language:
    """One language.

    Attributes
    ----------
    code
        ISO 639-1, e.g. ``de``.
    texts
        English text to its translation; values stand in both as ``{name}``.
    messages
        The English texts that are said by layers which know no language; those with values are the templates by which a
        message is recognised.
    """

    code: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)
    messages: Sequence[str] = ()

    @property
    def direction(self) -> str:
        """``rtl`` where it is read from the right, else ``ltr``."""
        return "rtl" if self.code in _RTL else "ltr"

    def tr(self, text: str, /, **values: object) -> str:
        """A text in this language, with what stands for the names in braces; English where it is not translated."""
        said = self.texts.get(text, text)
        return said.format(**values) if values else said

    def say(self, message: str) -> str:
        """A message of another layer in this language; English where no template fits it.

        Several messages one behind the other, and lists ("a, b and c") are said part by part. What stands for a name in
        braces is a value: names of series and files stay as they are, parts that are messages themselves are translated.
        """
        if self.code == "en" or not message:
            return message
        if message not in self._said:
            if len(self._said) >= _KEPT:
                self._said.clear()
            self._said[message] = self.texts.get(message) or self._message(message)
        return self._said[message]

    def decimals(self, text: str) -> str:
        """Measured numbers of a text with this language's decimal sign; versions (1.2.3) stay."""
        return _DECIMAL.sub(r"\1,\2", text) if self.code in _COMMA else text

    def date(self, text: str) -> str:
        """ISO dates of a text as this language writes them."""
        form = _DATES.get(self.code)
        return _ISO_DATE.sub(form, text) if form else text

    def isolated(self, text: str) -> str:
        """The text with numbers isolated where this language is read from the right, else as it is."""
        return isolate_numbers(text) if self.code in _RTL else text

    def foreign(self, text: str) -> str:
        """Words that are not of this language, such as a series' description: their order stays beside those that are."""
        rtl = self.code in _RTL and not re.search(f"[{_LETTERS}]", text)
        return f"{LRI}{text}{PDI}" if rtl and text else text

    # -- recognising ------------------------------------------------------------------------------------------------

    @cached_property
    def _said(self) -> dict[str, str]:
        return {}

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.messages)

    @cached_property
    def _templates(self) -> tuple[_Template, ...]:
        """The most telling first: of two that fit, the one with more text of its own is meant."""
        made = (_Template(text) for text in self.messages if "{" in text)
        return tuple(sorted((one for one in made if one.letters >= _FEWEST_LETTERS), key=lambda one: -one.letters))

    def _message(self, message: str) -> str:
        listed, unsaid = self._listed(message, 1)
        return listed if listed and not unsaid else self._whole(message, 0) or self._sentences(message)

    def _whole(self, message: str, depth: int) -> str:
        """A message that one template says as a whole, or ""."""
        if message in self.texts and (depth == 0 or message in self._known):
            return self.texts[message]
        if depth >= _DEEPEST:
            return ""
        for template in self._templates:
            values = template.values(message)
            if values is not None and template.text in self.texts:
                said = {name: self._value(value, depth + 1) for name, value in values.items()}
                return self.texts[template.text].format(**said)
        return ""

    def _value(self, value: str, depth: int) -> str:
        if not any(letter.isalpha() for letter in value):
            return value
        listed, unsaid = self._listed(value, depth)
        # Where every part of a list is a message, no template is meant that would take some of them for one value.
        if listed and not unsaid:
            return listed
        if said := self._whole(value, depth) or self._first_lower(value, depth) or listed:
            return said
        return self._sentences(value, depth) if _SENTENCE_END.search(value) else value

    def _listed(self, value: str, depth: int) -> tuple[str, int]:
        """A list said part by part, "" where no part is a message; and the number of parts that are none."""
        pieces = _LIST.split(value)
        said, unsaid, start, last = [], 0, 0, ""
        while start < len(pieces) and len(pieces) > 1:
            last = " and " if start and pieces[start - 1] == " and " else ""
            # A part may hold what parts a list: as little as a template says is one.
            for end in range(start + 1, min(start + 2 * _LONGEST_PART, len(pieces) + 1), 2):
                if found := self._whole("".join(pieces[start:end]), depth):
                    break
            else:
                found, end, unsaid = pieces[start], start + 1, unsaid + 1
            said.append(found)
            start = end + 1
        if len(said) < 2 or unsaid == len(said):
            return "", unsaid
        between = ", " if self.code != "ar" else "\N{ARABIC COMMA} "
        if not last:
            return between.join(said), unsaid
        return self.tr("{first} and {last}", first=between.join(said[:-1]), last=said[-1]), unsaid

    def _sentence(self, part: str, depth: int) -> str:
        """A part of other messages that stands as a sentence of its own: with a capital and a full stop."""
        if not part.endswith("."):
            return ""
        said = self._whole(part[:-1], depth) or self._first_lower(part[:-1], depth)
        return f"{said[:1].upper()}{said[1:]}." if said else ""

    def _first_lower(self, value: str, depth: int) -> str:
        """A part that begins a sentence, as which its first letter was made a capital."""
        if not value[:1].isupper():
            return ""
        said = self._whole(value[:1].lower() + value[1:], depth)
        return said[:1].upper() + said[1:]

    def _sentences(self, message: str, depth: int = 0) -> str:
        """Message behind message: as many sentences at once as one template says; what none says stays."""
        parts, said, start = _SENTENCE_END.split(message), [], 0
        while start < len(parts):
            for end in range(len(parts), start, -1):
                part = " ".join(parts[start:end])
                core = part.rstrip(":;")  # what ends before another part follows
                if found := self._whole(part, depth) or self._whole(core, depth) or self._sentence(part, depth):
                    said.append(found if found[-1:] in ":;" else found + part[len(core) :])
                    start = end
                    break
            else:
                said.append(parts[start])
                start += 1
        return " ".join(said)


ENGLISH = Language()


class _Template:
    """One text with names in braces, as a pattern."""

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = list(string.Formatter().parse(text))
        literals = [literal for literal, *_ in pieces]
        self.letters = sum(letter.isalpha() for literal in literals for letter in literal)
        self._longest = max(literals, key=len)
        # "{count} slices" is said of a number: of words before it another template says more.
        self._counts = not literals[0] and self.letters < _TELLING_LETTERS
        pattern, before = "", True
        for literal, name, *_ in pieces:
            # Of two values with nothing between them the first takes all: it is said part by part.
            some = ".*?" if literal or before else ""
            pattern += re.escape(literal) + (f"(?P<{name}>{some})" if name else "")
            before = False
        self._pattern = re.compile(pattern, re.DOTALL)

    def values(self, message: str) -> dict[str, str] | None:
        """What stands for the names in a message; None where it does not fit."""
        if self._longest not in message:
            return None
        found = self._pattern.fullmatch(message)
        if found is None or (self._counts and not message[:1].isdigit() and message[:1] not in "<>+-"):
            return None
        return found.groupdict()
