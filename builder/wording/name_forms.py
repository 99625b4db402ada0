"""The forms of the two countries' names that sentences ask for: each must be known before a build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from builder.register.definition import Definition
from builder.register.problems import Problem
from builder.register.rows import Register
from builder.register.said import sentence
from builder.wording.functions import OFFICIAL, named
from builder.wording.grammar.inflection import NoCase
from builder.wording.language import Wording
from builder.wording.messages import attribute, files

_ASKED = re.compile(r'COUNTRY\(\$\w+, form: "(\w+)"\)')


def forms_lacking(register: Register, definition: Definition, language: str) -> Iterator[Problem]:
    """Yield each form of the name of a report's country that its language asks for and nothing gives."""
    wording = Wording(language, register.names)
    for key, code in (("home", definition.home), ("partner", definition.partner)):
        name = wording.country(code)
        for form in forms_asked(language):
            try:
                named(name, form, language, attribute)
            except NoCase:
                what = sentence(
                    "“{name}” has no {form} in “{language}”", name=str(name), form=form, language=language
                )
                remedy = sentence(
                    "add to names a row {row}, its last cell the id of the source that says so",
                    row=f"country,{code},{language},{form},…,…",
                )
                yield Problem("report.toml", "", 0, key, what, remedy)


@cache
def forms_asked(language: str) -> tuple[str, ...]:
    """Return the forms of countries' names that the messages of a language ask for.

    An official form that is not given is said in its plain one.
    """
    asked = {form for _, text in files(language) for form in _ASKED.findall(text)}
    return tuple(sorted({form.removeprefix(OFFICIAL) for form in asked}))
