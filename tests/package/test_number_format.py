"""A number is shown as Excel shows it in its format."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.package.cells import sheets_of
from builder.package.number_format import formats_of, is_date, is_percentage, shown
from builder.package.parts import Package


@pytest.mark.parametrize(
    "value,code,said",
    [
        (47.09658951, '#,##0.0;"−"#,##0.0;0.0', "47.1"),
        (-1234.56, '#,##0.0;"−"#,##0.0;0.0', "−1,234.6"),
        (0.0, '+#,##0.0;"−"#,##0.0;0.0', "0.0"),
        (0.15752518488, '+0.0%;"−"0.0%;0.0%', "+15.8%"),
        (1.25, "#,##0.0##", "1.25"),
        (3.0, "#,##0.0##", "3.0"),
        (1.5, '"more than "#,##0.0', "more than 1.5"),
        (0.3, '[<=-0.5]#,##0;[>=0.5]+#,##0;"no change"', "no change"),
        (-7.0, '[<=-0.5]#,##0;[>=0.5]+#,##0;"no change"', "−7"),
        (7.0, '[<=-0.5]#,##0;[>=0.5]+#,##0;"no change"', "+7"),
        (-2.0, '"down "0;"up "0;"no change"', "up 2"),
        (-0.04, "0.0", "0.0"),
        (2.5, "0", "3"),
        (45170.0, "yyyy-mm-dd", "2023-09-01"),
        (45170.0, "dd.mm.yyyy;@", "2023-09-01"),
        (1234.5678, "General", "1234.5678"),
        (40048.31595, "", "40048.31595"),
    ],
)
def test_a_number_is_shown_in_its_format(value: float, code: str, said: str) -> None:
    assert shown(value, code) == said


def test_words_in_a_format_make_no_date_and_no_percentage() -> None:
    assert is_date("yyyy-mm-dd") and not is_date('"by day "0') and not is_date("[Red]0")
    assert is_percentage("0.0%") and not is_percentage('0" %"')


def test_the_formats_of_a_sheet_are_read_by_place(september: Path) -> None:
    package = Package.read(next(september.glob("*_en.xlsx")).read_bytes())
    sheets = {sheet.name: sheet for sheet in sheets_of(package)}
    formats = formats_of(package, sheets["Summary"].part)
    assert "%" in formats[(7, 7)] and "#,##0" in formats[(7, 5)]
    days = [code for code in formats_of(package, sheets["Data"].part).values() if is_date(code)]
    assert len(days) > 1000
