"""The functions that messages may call: names, periods and days in a form, and a capital at the start.

    { COUNTRY($home, form: "genitive") }   { PERIOD($period, form: "in") }   { DAY($day, form: "on") }
    { NAME($body, form: "short") }         { CAPITAL(PERIOD($period, form: "in")) }

An argument that stands for nothing is empty in every form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from builder.wording.values import FORM, Hole, Value


def in_form(value: object, *, form: str = FORM) -> str:
    """Return the value in a form.

    Raises ValueError for ready words, whose form nobody can change, and for a form that it has not.
    """
    if isinstance(value, Value):
        return value.told(form)
    if value == "":
        return ""
    raise ValueError(f"“{value}” has no forms: it is given to the message as ready words")


def capital(value: object) -> object:
    """Return words with a capital first letter; a shown fact stays as it is."""
    if isinstance(value, Hole):
        return value
    words = str(value)
    return words[:1].upper() + words[1:]


def functions(language: str) -> Mapping[str, Callable[..., Any]]:
    """Return the functions for the messages of a language."""
    named = dict.fromkeys(("COUNTRY", "NAME", "PERIOD", "DAY"), in_form)
    return {**named, "CAPITAL": capital}
