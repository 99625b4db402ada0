"""Names of countries, bodies and places: their cases in Russian, and the glossary that wins over CLDR.

The tables stand in `data/`, each row with a note where it is not plain: `glossary.csv` (a country's name in
a language), `names-ru.csv` (cases, gender, number and adjective of Russian names).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from builder.register.countries import name as library_name

RUSSIAN_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")


@dataclass(frozen=True, slots=True)
class Declined:
    """A Russian name: its forms by case and `adjective` (masculine), its preposition and its agreement.

    `gender` is `masculine`, `feminine`, `neuter` or `plural`; `preposition` is what “in” is: в, во, на.
    """

    forms: Mapping[str, str]
    gender: str
    preposition: str


def country_name(code: str, language: str) -> str:
    """Return a country's short name: the glossary's, else CLDR's.

    Raises UnknownCountry for an unknown code, ValueError for another language.
    """
    return _glossary().get((code, language)) or library_name(code, language)


def declined(name: str) -> Declined | None:
    """Return a Russian name with its forms, None where the table lacks it."""
    return _russian().get(name)


def russian_names() -> tuple[str, ...]:
    """Return the names that the Russian table holds."""
    return tuple(_russian())


@cache
def _glossary() -> dict[tuple[str, str], str]:
    return {(row["code"], row["language"]): row["name"] for row in _rows("glossary.csv")}


@cache
def _russian() -> dict[str, Declined]:
    return {
        row["nominative"]: Declined(
            {form: row[form] for form in (*RUSSIAN_CASES, "adjective") if row[form]},
            row["gender"],
            row["preposition"] or "в",
        )
        for row in _rows("names-ru.csv")
    }


def _rows(file: str) -> Iterator[dict[str, str]]:
    text = resources.files(__package__).joinpath(f"data/{file}").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())
