"""The labels of Eurostat's Comext: periods, flows, reporters and partners, with a code before them or not.

The same view is written as `202408-Aug. 2024`, `2-EXPORT`, `TOTAL-Total` or as `Aug. 2024`, `EXPORT`,
`Total`, as its user set it; names are English or French. What is not known is refused, never guessed.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from importlib.resources import files

from builder.register import countries
from builder.register.period import Period
from builder.register.problems import nearest
from builder.register.said import sentence, words
from builder.sources.partner import Kind, Partner, UnknownPartner

UNION, MEMBERS = countries.UNION, countries.UNION_MEMBERS

FLOWS = {"EXPORT": "X", "EXPORTATION": "X", "IMPORT": "M", "IMPORTATION": "M"}
TOTAL = ("Total",)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WHOLE_YEAR = 52
_PERIOD = re.compile(r"(?:([0-9]{4})([0-9]{2})-)?([A-Z][a-z]{2})\.?(?:-(Dec)\.?)? ([0-9]{4})")
_UNION = re.compile(r"(?:European Union|Union européenne) - 27 (?:countries|pays) \(")
_GROUPS = re.compile(
    r"European Union \(|Union européenne \(|(?:European Union|Union européenne) - [0-9]+ |Euro area|Zone euro"
)
_INSIDE = re.compile(r"Intra-(?:EU|UE)|.*(?:framework of intra-Union trade|cadre des échanges intra-UE)$")
_OUTSIDE = re.compile(r"Extra-(?:EU|UE)27 \(")
_NOWHERE = re.compile(
    r".*(?:framework of extra-Union trade|cadre des échanges avec les pays tiers)$"
)  # stores and provisions, countries not specified


class UnknownLabel(ValueError):
    """A label that Comext does not have, or that is not read here; `remedy` says what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


def bare(label: str) -> str:
    """Return a flow, product or procedure without the code before it: `EXPORT` for `2-EXPORT`."""
    return re.sub(r"^(?:[0-9A-Z]+)-(?=\w)", "", label.strip())


def period(label: str) -> Period:
    """Return the month or year of `202408-Aug. 2024`, `Aug. 2024`, `Jan.-Dec. 2018`; raises UnknownLabel."""
    found = _PERIOD.fullmatch(label.strip())
    if not found or found[3] not in _MONTHS or (found[4] and found[3] != "Jan"):
        raise UnknownLabel(
            sentence("“{label}” is no month or year", label=label), "Draw the view with English labels"
        )
    year, month = int(found[5]), _WHOLE_YEAR if found[4] else _MONTHS.index(found[3]) + 1
    if found[1] and (int(found[1]), int(found[2])) != (year, month):
        raise UnknownLabel(
            sentence("in “{label}” the code and the words differ", label=label), "Take the file again"
        )
    try:
        return Period.year(year) if found[4] else Period.parse(f"{year:04d}-{month:02d}")
    except ValueError as error:
        raise UnknownLabel(words(error), "Take the file again") from None


def flow(label: str) -> str:
    """Return `X` or `M`; raises UnknownLabel."""
    word = bare(label)
    if word not in FLOWS:
        raise UnknownLabel(
            sentence("“{label}” is no flow", label=label), nearest(word, FLOWS) or "Draw EXPORT or IMPORT"
        )
    return FLOWS[word]


def reporter(label: str) -> Partner:
    """Return who reports: a country, the Union of 27 as `EUU`, or a group that repeats its members.

    Raises UnknownPartner.
    """
    name = label.strip()
    if _UNION.match(name):
        return Partner(Kind.WORLD, UNION, name)
    if _GROUPS.match(name):
        return Partner(Kind.GROUP, "", name)
    return _country(name)


def partner(label: str, reported_by: str) -> Partner:
    """Return the partner; for the Union, trade with third countries is that with the world.

    What goes on inside the Union, and the Union's members as its partners, are groups then: they are no
    part of the Union's trade. Raises UnknownPartner.
    """
    name = label.strip()
    union = reported_by == UNION
    if _OUTSIDE.match(name):
        return Partner(Kind.WORLD if union else Kind.GROUP, countries.WORLD if union else "", name)
    if _INSIDE.match(name):
        return Partner(Kind.GROUP, "", name)
    if _NOWHERE.match(name):
        return Partner(Kind.UNALLOCATED, "", name)
    if _UNION.match(name) or _GROUPS.match(name):
        return Partner(Kind.GROUP, "", name)
    found = _country(name)
    return Partner(Kind.GROUP, "", name) if union and found.code in MEMBERS else found


def _country(name: str) -> Partner:
    # What a country once included stands in brackets behind its name, commas and all.
    plain = re.sub(r" \(.*\)$", "", name)
    names = _names()
    if plain in names:
        code = names[plain]
        return Partner(Kind.COUNTRY if code else Kind.UNALLOCATED, code, name)
    if code := countries.find(plain, "en"):
        return Partner(Kind.COUNTRY, code, name)
    near = nearest(plain, names) or countries.suggestion(plain, "en")
    raise UnknownPartner(
        sentence("“{name}” is neither a country nor a known group of countries", name=name),
        sentence("Nearest: {near}. If it is a country, add the name to comext-names.csv", near=near),
    )


@cache
def _names() -> dict[str, str]:
    text = (files("builder.sources") / "comext-names.csv").read_text(encoding="utf-8")
    return {row["name"]: row["code"] for row in csv.DictReader(text.splitlines())}


def drawn_on(file_name: str) -> date | None:
    """Return the day a view was drawn, which Comext writes into its name; None where it is not there."""
    found = re.search(r"Relational_View_([0-9]{4}-[0-9]{2}-[0-9]{2})T", file_name)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
