"""Sentences as an official read them: each was wrong once in a brief or a workbook."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from builder.facts.fact import Citation, Fact
from builder.register.columns import UNITS
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.book import book_words
from builder.wording.cited import Cited
from builder.wording.language import Country, Wording
from builder.wording.spans import Span, plain
from tests.wording.test_government import analysis_of
from tests.wording.test_languages import LATIN, OTHERS

HOME, PARTNER = Country("EUU"), Country("KAZ")
MONTH = Period.parse("2024-02")
MONTHS = Period.parse("2023-01/2023-07")


def euros(value: str) -> Fact:
    return Fact("a.b", "value", Decimal(value), "EUR million", decimals=1, sources=(Citation("s"),))


def said(language: str, message: str, **args: object) -> str:
    return Wording(language, (), "EUR").words(message, **args).replace("\u00a0", " ")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "end"), [("ru", " 12,0 млн евро."), ("kk", " 12,0 млн еуроны құрады."), ("ky", " 12,0 млн еврону түздү.")]
)  # fmt: skip
def test_the_year_to_a_month_is_a_whole_sentence(language: str, end: str) -> None:
    args = {
        "flow": "exports",
        "month": MONTH,
        "whose": HOME,
        "partner": PARTNER,
        "moved": "—",
        "value": euros("12"),
    }
    assert said(language, "business-year-to", **args).endswith(f"—{end}")


def test_russian_says_by_how_much_before_the_amount_too() -> None:
    growth = Fact("a.c", "growth", Decimal(1), "percent", decimals=1, sources=(Citation("s"),))
    args = {
        "value": euros("12"),
        "whose": HOME,
        "direction": "up",
        "growth": growth,
        "change": euros("2"),
        "base": MONTH,
    }
    assert "рост на 1,0 % (на 2,0 млн евро) к году" in said("ru", "gov-figures-year-to-moved", **args)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("kk", "2024 жылғы 2 қазанға дейін (қоса алғанда) "),
        ("ky", "2024-жылдын 2-октябрына чейин (кошо алганда) "),
    ],
)
def test_the_day_of_a_workbook_stands_in_its_case(language: str, day: str) -> None:
    assert said(language, "workbook-note-as-of", as_of=date(2024, 10, 2)).startswith(day)


@pytest.mark.parametrize("language", OTHERS)
def test_several_months_stand_on_a_line_of_their_own_in_the_band(language: str) -> None:
    unit, _, period = said(language, "band-unit", period=MONTHS, kind=MONTHS.kind).partition("\n")
    assert unit.endswith(",") and period == Wording(language).period(MONTHS, "short").replace("\u00a0", " ")
    assert "\n" not in said(language, "band-unit", period=MONTH, kind=MONTH.kind)


def test_the_kyrgyz_title_names_both_countries_officially() -> None:
    forms = [
        ("KAZ", "official", "Казакстан Республикасы"),
        ("KGZ", "official_genitive", "Кыргыз Республикасынын"),
    ]
    names = [
        Name("country", code, "ky", form, name, "s", Place("names.csv", "", 2)) for code, form, name in forms
    ]
    title = Wording("ky", names).words("gov-subject", home=Country("KAZ"), partner=Country("KGZ"))
    assert title == "Казакстан Республикасы менен Кыргыз Республикасынын ортосундагы соода жөнүндө"
    short = Wording("ky").words("gov-subject", home=HOME, partner=PARTNER)
    assert short == "Европа Биримдиги менен Казакстан Республикасынын ортосундагы соода жөнүндө"


def test_names_with_commas_are_listed_with_semicolons() -> None:
    cited = Cited.of(analysis_of("claimed"), Wording("ru"))
    fruit, oil, iron = ((Span(words),) for words in ("фрукты, орехи — 1", "нефть — 2", "железо — 3"))
    assert plain(cited.listed((oil, fruit, iron))) == "нефть — 2; фрукты, орехи — 1; железо — 3"
    assert plain(cited.listed((oil, iron))) == "нефть — 2 и железо — 3"


@pytest.mark.parametrize("language", OTHERS)
def test_every_unit_of_the_register_has_words_in_a_workbook(language: str) -> None:
    assert [unit for unit in UNITS if LATIN.search(book_words(language).get(unit, unit))] == []
