"""Number formats show the digits that a figure supports, as its text does."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.workbook.formats import CHANGE, GROWTH, MONEY, with_words


@pytest.mark.parametrize(
    ("form", "value", "decimals", "text", "code"),
    [
        (MONEY, "399.74", -1, "400", '#,##0;"−"#,##0;#,##0'),
        (MONEY, "673.2", -1, "670", '[<665]#,##0;[>=675]#,##0;"670"'),
        (MONEY, "1200", -2, "1,200", '#,##0;"−"#,##0;#,##0'),
        (MONEY, "755.43", 2, "755.43", '#,##0.00;"−"#,##0.00;#,##0.00'),
        (CHANGE, "85.12", 0, "+85", '+#,##0;"−"#,##0;#,##0'),
        (CHANGE, "-0.2", 0, "no change", '[<=-0.5]#,##0;[>=0.5]+#,##0;"no change"'),
        (GROWTH, "42.39", 0, "+42%", '+0%;"−"0%;0%'),
        (GROWTH, "-44", -1, "−40%", '[<-0.45]0%;[>=-0.35]0%;"−40%"'),
    ],
)  # fmt: skip
def test_a_format_and_its_text_agree(form, value, decimals, text, code) -> None:
    assert form.text(Decimal(value), decimals) == text
    assert form.code(Decimal(value), decimals) == code


def test_words_stand_around_the_number_of_each_section() -> None:
    assert with_words('[<5]#,##0;[>=9]#,##0;"7"', "about ", "") == (
        '[<5]"about "#,##0;[>=9]"about "#,##0;"about ""7"'
    )
