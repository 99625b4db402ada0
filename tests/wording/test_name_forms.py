"""A form of a country's name that a memo would need and nobody gives is told at check, with the row to add."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.register.load import read_definition
from builder.register.origin import Place
from builder.register.rows import Name, Register
from builder.wording.name_forms import forms_asked, forms_lacking
from builder.wording.written import languages
from tests.flagship import FLAGSHIP

PAIRS = [
    ("KAZ", "UZB"),
    ("KGZ", "CHN"),
    ("KAZ", "EUU"),
    ("KAZ", "RUS"),
    ("KGZ", "TUR"),
    ("KAZ", "USA"),
    ("KAZ", "ARE"),
]


def lacking(home: str, partner: str, language: str, *names: Name) -> list[str]:
    definition = replace(read_definition(FLAGSHIP), home=home, partner=partner)
    return [str(row) for row in forms_lacking(Register(names=names), definition, language)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("home", "partner"), PAIRS)
def test_pairs_of_the_region_lack_no_form(home: str, partner: str, language: str) -> None:
    assert lacking(home, partner, language) == []
    assert lacking(partner, home, language) == []


def test_a_name_that_no_rule_declines_is_told_for_each_form_asked() -> None:
    found = lacking("KAZ", "BES", "ru")
    assert len(found) == len(forms_asked("ru")) > 3
    assert any("has no genitive in “ru”" in row and "country,BES,ru,genitive,…" in row for row in found)


def test_a_row_of_names_mends_it() -> None:
    names = [
        Name("country", "BES", "ru", form, "Бонэйра", "s", Place("names.csv", "", 2))
        for form in forms_asked("ru")
    ]
    assert lacking("KAZ", "BES", "ru", *names) == []
