"""Checks on words: placeholders for facts, texts that must be there, files with their hashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.register import countries
from builder.register.evidence import Evidence, at
from builder.register.problems import Problem
from builder.register.said import sentence

_PLACEHOLDER = re.compile(r"\{fact:[a-z][a-z0-9_]*(\.[a-z0-9_]+)*(:unsigned)?\}")
_BRACED = re.compile(r"\{[^{}]*\}?|\}")
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»")
# An amount of money or a percentage: a number that must know where it came from.
_UNIT = r"%|per ?cent|million|billion|thousand|процент|млн|млрд|тыс|пайыз|мың"
_AMOUNT = re.compile(rf"[$€₸]\s?\d[\d.,]*|\d[\d.,]*\s*(?:{_UNIT})", re.IGNORECASE)


def placeholders_are_whole(evidence: Evidence) -> Iterator[Problem]:
    """Braces in a position's text are `{fact:ROLE}` and nothing else."""
    for row in evidence.register.positions:
        for language, text in row.text.items():
            for found in _BRACED.finditer(text):
                if not _PLACEHOLDER.fullmatch(found[0]):
                    what = sentence("“{found}” is not a placeholder for a figure", found=found[0])
                    remedy = (
                        "Write {fact:ROLE} with a role of `tradebrief fields`, e.g. {fact:home.exports}, or "
                        "{fact:ROLE:unsigned} where the words tell whether it rose or fell"
                    )
                    yield at(row.place, f"text_{language}", what, remedy)


def amounts_are_facts(evidence: Evidence) -> Iterator[Problem]:
    """An amount or a percentage in a position's text is a fact's, or stands in quotation marks."""
    for row in evidence.register.positions:
        for language, text in row.text.items():
            for found in _AMOUNT.finditer(_QUOTED.sub("", text)):
                what = sentence(
                    "“{found}” is a figure that no row of the register gives", found=found[0].strip()
                )
                remedy = "Add it to claims and write {fact:claim.ID}, or quote it in “ ”"
                yield at(row.place, f"text_{language}", what, remedy)


def texts_are_given(evidence: Evidence) -> Iterator[Problem]:
    """A position has its text, and a person a name, in one language at least."""
    for position in evidence.register.positions:
        if not position.text:
            yield at(
                position.place, "text_en", "the position has no text", "Write it in one language at least"
            )
    for person in evidence.register.people:
        if not person.name:
            yield at(person.place, "name_en", "the person has no name", "Write it in one language at least")


def files_have_hashes(evidence: Evidence) -> Iterator[Problem]:
    """A source that names the file we hold also gives the file's hash."""
    for row in evidence.register.sources:
        if row.file and not row.sha256:
            what = sentence("the file {file} has no hash", file=row.file)
            yield at(row.place, "sha256", what, "Write its SHA-256, or empty the file's name")


def named_countries_exist(evidence: Evidence) -> Iterator[Problem]:
    """A name of a country belongs to a country's code."""
    for row in evidence.register.names:
        if row.kind == "country" and not countries.is_partner(row.code):
            what = sentence("“{code}” is not a country code", code=row.code)
            yield at(row.place, "code", what, "Write the three-letter code of ISO 3166, e.g. KAZ")
