"""The sentences that formulas put together: countries stand in their case, and a result is what the formula gives."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from builder.facts.fact import Citation, Fact
from builder.register.origin import Place
from builder.register.rows import Name
from builder.wording.book import book_formulas
from builder.wording.language import Country, Wording
from builder.wording.numbers import shown
from builder.wording.written import languages
from templates.sheets.mirror import _GAP_THEN, _LAST_GAP, MIRROR_HEADLINE
from templates.sheets.partners import _OWN, _PLACE, PARTNERS_HEADLINE
from templates.sheets.trend import _RATE, TREND_HEADLINE

SHARE = f"INDEX(PartnerRanks[Share],{_OWN})"
HOME_RATE, PARTNER_RATE = _RATE.format(side="Home"), _RATE.format(side="Partner")
TEXT = re.compile(r'"((?:[^"]|"")*)"')
PAIRS = (("KAZ", "KGZ"), ("NLD", "USA"), ("UZB", "KAZ"), ("KGZ", "EUU"))
RATES = ("0.1274", "-0.051", "0.0001", None)
PLACE = Place("names.csv", "", 2)


def percent(rate: str, wording: Wording) -> str:
    fact = Fact("a.b", "value", abs(Decimal(rate)) * 100, "percent", decimals=1, sources=(Citation("s"),))
    return shown(fact, "value", wording.language)


def ordinal(rank: int, wording: Wording) -> str:
    fact = Fact("a.b", "value", Decimal(rank), "rank", decimals=0, sources=(Citation("s"),))
    return shown(fact, "ordinal", wording.language)


def moved(rate: str | None, wording: Wording) -> str:
    if rate is None:
        return "[x]"
    if abs(Decimal(rate)) < Decimal("0.0005"):
        return wording.words("workbook-moved-not")
    return wording.words(f"workbook-moved-{'up' if rate[0] != '-' else 'down'}", rate=percent(rate, wording))


def cases(wording: Wording, home: str, partner: str) -> list[tuple[str, str]]:
    """Return formulas with values for what they look up, each with what is written as its result."""
    said = book_formulas(wording, home, partner)
    names = {"home": Country(home), "partner": Country(partner)}
    trend, partners, mirror = (said[one] for one in (TREND_HEADLINE, PARTNERS_HEADLINE, MIRROR_HEADLINE))
    found = []
    for ours, theirs in zip(RATES, (*RATES[1:], RATES[0]), strict=True):
        formula = trend.replace(HOME_RATE, ours or '"[x]"').replace(PARTNER_RATE, theirs or '"[x]"')
        told = {"home_moved": moved(ours, wording), "partner_moved": moved(theirs, wording)}
        found.append((formula, wording.words("workbook-headline-trend-chart", **told, **names)))
    for rank in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 112):
        told = {"rank": ordinal(rank, wording), "share": percent("0.031", wording)}
        formula = partners.replace(_PLACE, str(rank)).replace(SHARE, "0.031")
        found.append((formula, wording.words("workbook-headline-partners-chart", **told, **names)))
    missing = partners.replace(_PLACE, "NA()").replace(SHARE, "NA()")
    found.append((missing, wording.words("workbook-headline-partners-chart-missing", **names)))
    for gap, way in (("-0.161", "less"), ("0.08", "more"), ("0.0002", "same")):
        size = "" if way == "same" else percent(gap, wording)
        formula = mirror.replace(_GAP_THEN, gap).replace(_LAST_GAP, "2023")
        told = wording.words(f"workbook-headline-mirror-chart-{way}", year="2023", gap=size, **names)
        found.append((formula, told))
    nothing = mirror.replace(_GAP_THEN, "NA()").replace(_LAST_GAP, "0")
    return [*found, (nothing, wording.words("workbook-headline-mirror-chart-missing"))]


@pytest.mark.long
def test_each_sentence_of_a_formula_is_what_is_written_as_its_result(soffice, tmp_path: Path) -> None:
    book, expected = Workbook(), {}
    for language in languages():
        for home, partner in PAIRS:
            for currency in ("USD", "EUR"):
                for formula, told in cases(Wording(language, currency=currency), home, partner):
                    cell = book.active.cell(len(expected) + 1, 1, f"={formula}")
                    expected[cell.coordinate] = told
    path = tmp_path / "headlines.xlsx"
    book.save(path)
    [made] = soffice.convert([path], "xlsx", tmp_path / "out")
    sheet = load_workbook(made, data_only=True).active
    wrong = {told: sheet[cell].value for cell, told in expected.items() if sheet[cell].value != told}
    assert len(expected) > 400 and wrong == {}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("by the Netherlands’ figures", "the United States recorded")),
        ("ru", ("по данным Нидерландов", "среди партнёров Нидерландов", "по данным США")),
        ("kk", ("Нидерландтың дерегі — ", "Нидерландтың серіктестері", "АҚШ-тың дерегі")),
        ("ky", ("Нидерланддын маалыматы — ", "Нидерланддын өнөктөштөрүнүн", "АКШнын маалыматы")),
    ],
)
def test_countries_stand_in_the_case_that_a_sentence_asks_for(language: str, words: tuple[str, ...]) -> None:
    said = " ".join(book_formulas(Wording(language), "NLD", "USA").values())
    assert [word for word in words if word not in said] == []
    assert "HomeName" not in said and "PartnerName" not in said


@pytest.mark.parametrize("language", languages())
def test_a_formula_says_the_report_s_currency(language: str) -> None:
    euros = Wording(language, currency="EUR")
    told = euros.words(
        "workbook-headline-partners-chart-missing", home=Country("DEU"), partner=Country("FRA")
    )
    assert told in book_formulas(euros, "DEU", "FRA")[PARTNERS_HEADLINE]


@given(name=st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=600).map(str.strip))
def test_a_name_stays_text_inside_a_formula(name: str) -> None:
    if not name:
        return
    forms = ("name", "genitive", "instrumental", "possessor", "inside", "leading")
    for language in languages():
        names = [Name("country", "KGZ", language, form, name, "s", PLACE) for form in forms]
        plain = book_formulas(Wording(language), "KAZ", "KGZ")
        for key, formula in book_formulas(Wording(language, names), "KAZ", "KGZ").items():
            texts = [text.replace('""', '"') for text in TEXT.findall(formula)]
            assert max(map(len, texts)) <= 255
            # Outside of its texts the formula is what it is with any other name.
            assert code(formula) == code(plain[key])
            if key == PARTNERS_HEADLINE:
                assert name in "".join(texts)


def code(formula: str) -> str:
    return re.sub(r'"(&")*', '"', TEXT.sub('"', formula))
