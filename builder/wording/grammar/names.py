"""Names of countries, bodies and places: their cases in Russian, and the glossary that wins over CLDR.

The tables stand in `data/`, each row with a note where it is not plain: `glossary.csv` (a country's name in
a language), `names-ru.csv` (cases, gender, number and adjective of Russian names), `official-names.csv` (what
states call themselves in titles).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from babel import Locale
from babel.core import get_global

from builder.register.countries import LANGUAGES as LIBRARY_LANGUAGES
from builder.register.countries import name as library_name
from builder.wording.written import SOURCE_LANGUAGE

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
    """Return a country's short name: the glossary's, else the library's, which has CLDR's.

    A language that the library does not hold is asked of CLDR. Raises UnknownCountry for an unknown code.
    """
    if found := _glossary().get((code, language)):
        return found
    if language in LIBRARY_LANGUAGES:
        return library_name(code, language)
    english = library_name(code, SOURCE_LANGUAGE)
    short = next(iter(get_global("territory_aliases").get(code, [])), "")
    return str(Locale.parse(language).territories.get(short, english))


def official_forms(code: str, language: str) -> Mapping[str, str]:
    """Return a country's official name by form, `official`, `official_genitive` …; empty for none."""
    return _official().get((code, language), {})


def declined(name: str) -> Declined | None:
    """Return a Russian name with its forms: the table's, or by rule; None where neither knows it.

    The rule knows one word, and a feminine adjective with a noun: Мьянма, Новая Зеландия.
    """
    if found := _russian().get(name):
        return found
    first, _, last = name.rpartition(" ")
    if first and not (first.endswith("ая") and last.endswith(("а", "я")) and " " not in first):
        return None
    forms = _regular(last)
    if forms is None or not first:
        return forms
    stem = first[:-2]
    adjective = dict(zip(RUSSIAN_CASES, ("ая", "ой", "ой", "ую", "ой", "ой"), strict=True))
    joined = {case: f"{stem}{adjective[case]} {word}" for case, word in forms.forms.items()}
    return Declined(joined, forms.gender, forms.preposition)


def russian_names() -> tuple[str, ...]:
    """Return the names that the Russian table holds."""
    return tuple(_russian())


def _regular(name: str) -> Declined | None:
    """Return the forms of a place's name of one word by its ending, None for one that no rule covers.

    Русская грамматика (1980), §§ 1178–1216: endings of the three declensions; names in -о, -е, -у, -э, -и and
    abbreviations do not change. What ends in a soft sign may be of two genders and is left to the table.
    """
    if len(name) < 3 or not name.isalpha() or not name[0].isupper() or name.endswith("ь"):
        return None
    stem, last = name[:-1], name[-1]
    gender = {"а": "feminine", "я": "feminine", "о": "neuter", "е": "neuter", "ы": "plural"}.get(
        last, "masculine"
    )
    if name.isupper() or last in "оеуэиёюы":
        endings = [name] * 6
        # Plural names in -ы lose it in the genitive by no rule that tells when.
        if last == "ы":
            return None
    elif name.endswith("ия"):
        endings = [name, *(stem + end for end in ("и", "и", "ю", "ей", "и"))]
    elif last == "я":
        endings = [name, *(stem + end for end in ("и", "е", "ю", "ей", "е"))]
    elif last == "а":
        hard = "и" if stem[-1] in "гкхжчшщ" else "ы"
        instrumental = "ей" if stem[-1] in "жчшщц" else "ой"
        endings = [name, *(stem + end for end in (hard, "е", "у", instrumental, "е"))]
    elif last == "й":
        endings = [name, stem + "я", stem + "ю", name, stem + "ем", stem + ("и" if stem[-1] == "и" else "е")]
    else:
        instrumental = "ем" if last in "жчшщц" else "ом"
        endings = [name, name + "а", name + "у", name, name + instrumental, name + "е"]
    return Declined(dict(zip(RUSSIAN_CASES, endings, strict=True)), gender, "в")


@cache
def _glossary() -> dict[tuple[str, str], str]:
    return {(row["code"], row["language"]): row["name"] for row in _rows("glossary.csv")}


@cache
def _official() -> dict[tuple[str, str], dict[str, str]]:
    return {
        (row.pop("code"), row.pop("language")): {form: name for form, name in row.items() if name}
        for row in _rows("official-names.csv")
    }


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
