"""Each fact, period, day and country side by side in four languages: one value, each as its language writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import product

import pytest

from builder.facts.fact import Citation, Fact
from builder.facts.units import is_money
from builder.publish.audit.numerals import has_numeral, read_number
from builder.wording.numbers import CASES, GENDERS, shown
from tests.wording.renderings import BETWEEN, LANGUAGES, Row, read, table, written
from tests.wording.test_government import TAUGHT, analysis_of
from tests.wording.test_languages import PUBLISHERS, QUOTED, SITE

ROWS = read()
NUMBERS = [row for row in ROWS if row[1] == "number"]
OTHERS = LANGUAGES[1:]
FLAG = re.compile(r"\[[a-z]\]")
LATIN = re.compile(r"[A-Za-z]+")
ROMAN = re.compile(r"\bI{1,3}V?\b|\bIV\b")
# The unit as each language writes it behind a number that is not bare; what is counted follows in the sentence.
MONEY = {
    "en": r"\$",
    "ru": r"(?:млн|млрд)\sдолл\.\sСША",
    "kk": r"(?:млн|млрд)\sАҚШ\sдоллар",
    "ky": r"(?:млн|млрд)\sАКШ\sдоллар",
}
UNITS = {
    "percent": {"en": r"\d%", "ru": r"\d\u00a0%", "kk": r"\d%", "ky": r"\d%"},
    "points": {"en": r"\bpercentage point|\bpoints?\b", "ru": r"п\.п\.", "kk": r"пайыздық\sтармақ|п\.\sт\.",
               "ky": r"пайыздык\sпункт|п\.\sп\."},
    "sq km": {"en": r"sq\skm", "ru": r"кв\.\sкм", "kk": r"шаршы\sкм", "ky": r"чарчы\sкм"},
    "vehicles per day": {"en": "vehicles", "ru": "автомобил", "kk": "көлік", "ky": "унаа"},
}  # fmt: skip
BARE = re.compile(r"[+−]?[\d.,\u00a0]+")
BILLION = {"en": "billion", "ru": "млрд", "kk": "млрд", "ky": "млрд"}


def said(row: Row) -> Iterator[tuple[str, str]]:
    """Yield each rendering of a row with its language."""
    for language, cell in zip(LANGUAGES, row[3:], strict=True):
        yield from ((language, one) for one in cell.split(BETWEEN))


def fact_of(row: Row) -> Fact:
    return analysis_of(row[0].partition(", ")[0]).facts[row[2]]


@cache
def words_of(language: str) -> dict[str, int]:
    """Return the numbers that a language writes in words, by the words in every gender and case."""
    found = {}
    for count, gender, case in product(range(1, 14), GENDERS, CASES):
        for unit, form in (("count", "words"), ("rank", "largest")):
            number = Fact("a.b", "value", Decimal(count), unit, sources=(Citation("s"),))
            found[shown(number, f"{form}.{gender}.{case}", language)] = count
    return found


def magnitude(text: str, language: str, fact: Fact) -> Decimal:
    """Return the number without its sign, money in millions."""
    if text in (words := words_of(language)):
        return Decimal(words[text])
    number = abs(read_number(text, language))
    return number * 1000 if is_money(fact.unit) and BILLION[language] in text else number


def test_the_table_is_that_of_today() -> None:
    """`python -m tests.wording.renderings` writes it anew: look at what changed before it is kept."""
    assert written(table()) == written(ROWS)


def test_the_table_has_all_that_two_briefs_print() -> None:
    kinds = {
        kind: [row for row in ROWS if row[1] == kind]
        for kind in ("fact", "number", "period", "day", "country")
    }
    assert len(kinds["number"]) > 200 and len(kinds["period"]) > 60
    assert len(kinds["day"]) == 20 and len(kinds["country"]) >= 18
    assert {brief for row in ROWS for brief in row[0].split(", ")} == set(TAUGHT)


@pytest.mark.parametrize("row", NUMBERS, ids=lambda row: row[2])
def test_a_fact_is_the_same_number_in_every_language(row: Row) -> None:
    fact = fact_of(row)
    if fact.missing:
        assert all(FLAG.fullmatch(text) for _, text in said(row))
        return
    values: dict[str, set[Decimal]] = {language: set() for language in LANGUAGES}
    for language, text in said(row):
        assert has_numeral(text, language)
        values[language].add(magnitude(text, language, fact))
    assert len({frozenset(found) for found in values.values()}) == 1, row


@pytest.mark.parametrize("row", NUMBERS, ids=lambda row: row[2])
def test_a_number_has_the_unit_and_the_separators_of_its_language(row: Row) -> None:
    fact = fact_of(row)
    units = MONEY.items() if is_money(fact.unit) else UNITS.get(fact.unit, {}).items()
    for language, text in said(row):
        assert "  " not in text.replace("\u00a0", " ") and text == text.strip()
        assert not re.search(r"\d [\w%]", text), text
        if language != "en":
            assert not re.search(r"\d\.\d|\d,\d{3}\b(?!\sмлрд)", text), text
            assert not LATIN.search(FLAG.sub("", text)), text
        if not (fact.missing or BARE.fullmatch(text)):
            assert all(re.search(unit, text) for one, unit in units if one == language), text


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_of_another_language_names_a_fact_a_period_or_a_country(language: str) -> None:
    at = 3 + LANGUAGES.index(language)
    loose = {}
    for row in ROWS:
        left = row[at]
        for allowed in (QUOTED, SITE, PUBLISHERS, FLAG, ROMAN):
            left = allowed.sub(" ", left)
        if LATIN.search(left):
            loose[row[2]] = row[at]
    assert loose == {}


@pytest.mark.parametrize("language", OTHERS)
def test_days_and_periods_keep_their_numbers_with_their_words(language: str) -> None:
    at = 3 + LANGUAGES.index(language)
    rows = [row for row in ROWS if row[1] in ("period", "day")]
    assert [row[at] for row in rows if re.search(r"\d [^\W\d]|  ", row[at])] == []
    assert [row for row in rows if set(re.findall(r"\d+", row[at])) != set(re.findall(r"\d+", row[3]))] == []
