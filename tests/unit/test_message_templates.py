"""Templates of messages are found in the code of the layers that know no language."""

from __future__ import annotations

import ast

from tests.support.language_kit import translations_script

script = translations_script()


def _templates(code: str) -> list[str]:
    return script._of_module(ast.parse(code))


def test_that_values_of_an_f_string_become_names() -> None:
    code = 'raise Error(f"Slices {n + 1} and {n + 2} of {self.title} are {gap:.1f} mm apart.")'
    assert _templates(code) == ["Slices {n} and {n2} of {title} are {gap} mm apart."]


def test_that_each_side_of_a_choice_is_a_template() -> None:
    code = """why = f"only {n} slice{'s' if n > 1 else ''} in {'the file' if one else f'{count} files'}" """
    assert set(_templates(code)) == {
        "only {n} slices in the file",
        "only {n} slice in the file",
        "only {n} slices in {count} files",
        "only {n} slice in {count} files",
    }


def test_that_docstrings_logs_statements_and_names_are_no_messages() -> None:
    code = '''
"""Module that says something."""
_log.warning("the log says this")
raise ValueError("a mistake of ours here")
rows = execute("SELECT name FROM study")
key = "missing-slices"
text = f"{first} and {last}"
'''
    assert _templates(code) == []


def test_that_warnings_reasons_and_errors_of_the_layers_are_among_them() -> None:
    found = script.messages()
    for text in (
        "Not chosen because {reason}.",
        "{path} does not exist. Check the path.",
        "Nothing was written to {out}: {reason}.",
        "the disk is full. Free some space or choose another folder",
        "The files name no patient: check that this is the study you mean.",
        "{shift} to the right",
    ):
        assert text in found
