"""Messages that were made in English are recognised with their values, and said in a language."""

from __future__ import annotations

import pytest

from ichviewer.domain.language import ENGLISH, RLM, Language, isolate_numbers

_TEXTS = {
    "Slices are {low} to {high} mm apart.": "Abstände {low} bis {high} mm.",
    "File {name} cannot be opened: {reason}. Check the path.": "Datei {name}: {reason}. Pfad prüfen.",
    "Permission denied": "Keine Berechtigung",
    "Chosen: {good}{although}.": "Gewählt: {good}{although}.",
    "although {against}": "dagegen: {against}",
    "slices of {size}": "Schichten von {size}",
    "the header says head": "der Header nennt Kopf",
    "it has {text}": "sie hat: {text}",
    "only {count} slices": "nur {count} Schichten",
    "{count} slices": "{count} Schichten",
    "{first} and {last}": "{first} und {last}",
    "between {n} and {m} ({low} mm{more})": "zwischen {n} und {m} ({low} mm{more})",
    ", image {n} is absent": ", Bild {n} fehlt",
    "Missing: {places}.": "Es fehlt: {places}.",
    "Bone": "Knochen",
    "It is {size} {{x}}.": "Es ist {size} {{x}}.",
}
_MESSAGES = tuple(text for text in _TEXTS if text not in ("Bone", "{first} and {last}"))


@pytest.fixture
def german() -> Language:
    return Language("de", _TEXTS, _MESSAGES)


def test_that_a_message_is_said_with_the_same_values(german: Language) -> None:
    assert german.say("Slices are 2.5 to 5.0 mm apart.") == "Abstände 2.5 bis 5.0 mm."
    assert ENGLISH.say("Slices are 2.5 to 5.0 mm apart.") == "Slices are 2.5 to 5.0 mm apart."


def test_that_a_value_that_is_a_message_is_said_and_a_name_is_not(german: Language) -> None:
    said = german.say("File Bone, it has/{x}.dcm cannot be opened: Permission denied. Check the path.")
    assert said == "Datei Bone, it has/{x}.dcm: Keine Berechtigung. Pfad prüfen."
    assert german.say("File Bone cannot be opened: Bone. Check the path.") == "Datei Bone: Bone. Pfad prüfen."


def test_that_lists_and_sentences_are_said_part_by_part(german: Language) -> None:
    chosen = german.say("Chosen: the header says head, slices of 5 mm, although it has only 3 slices.")
    assert chosen == "Gewählt: der Header nennt Kopf, Schichten von 5 mm, dagegen: sie hat: nur 3 Schichten."
    two = german.say("Slices are 2.5 to 5.0 mm apart. Only 3 slices. Nobody translated this. 14 slices.")
    assert two == "Abstände 2.5 bis 5.0 mm. Nur 3 Schichten. Nobody translated this. 14 Schichten."


def test_that_a_list_is_said_part_by_part_also_where_it_stands_alone(german: Language) -> None:
    assert german.say("the header says head and slices of 5 mm") == "der Header nennt Kopf und Schichten von 5 mm"


def test_that_parts_of_a_list_may_hold_what_parts_lists(german: Language) -> None:
    said = german.say(
        "Missing: between 3 and 4 (5.0 mm), between 7 and 8 (2.5 mm, image 9 is absent), between 9 and 10 (5 mm)."
    )
    assert said == "Es fehlt: zwischen 3 und 4 (5.0 mm), zwischen 7 und 8 (2.5 mm, Bild 9 fehlt), zwischen 9 und 10 (5 mm)."
    said = german.say("Missing: between 3 and 4 (5.0 mm) and between 7 and 8 (2.5 mm).")
    assert said == "Es fehlt: zwischen 3 und 4 (5.0 mm) und zwischen 7 und 8 (2.5 mm)."


def test_that_what_is_no_message_stays_as_it_is(german: Language) -> None:
    for text in ("", "Bone marrow", "/data/slices of head", "some words before 3 slices", "Abstände 2.5 bis 5.0 mm."):
        assert german.say(text) == text


def test_that_doubled_braces_are_one_brace(german: Language) -> None:
    assert german.say("It is 5 {x}.") == "Es ist 5 {x}."


def test_that_many_messages_do_not_fill_the_memory(german: Language) -> None:
    for n in range(5000):
        german.say(f"Slices are {n} to 5 mm apart.")
    assert len(german._said) <= 2000


def test_that_a_text_read_from_the_right_that_begins_with_a_path_says_so() -> None:
    text = isolate_numbers("/data/gone غير موجود.")
    assert text.startswith(RLM)
    assert isolate_numbers(text) == text
    assert isolate_numbers("/data/gone 1.5") == isolate_numbers(isolate_numbers("/data/gone 1.5"))
    assert not isolate_numbers("المجلد /data").startswith(RLM)
