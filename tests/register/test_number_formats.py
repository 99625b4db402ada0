from datetime import date
from decimal import Decimal

import pytest

from builder.register.cells import Flaw
from builder.register.number_formats import Shown, number_cell, shown_as


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", Shown.NUMBER),
        ("#,##0.0", Shown.NUMBER),
        ('0.0" days"', Shown.NUMBER),
        ("[$$-409]#,##0.00", Shown.NUMBER),
        ("[Red]0.0;[Blue]-0.0", Shown.NUMBER),
        ("0\\d", Shown.NUMBER),
        ("yyyy-mm-dd", Shown.DATE),
        ("[$-419]d mmmm yyyy;@", Shown.DATE),
        ("dd.mm.yy", Shown.DATE),
        ("mmm-yy", Shown.PART_OF_DATE),
        ("yyyy", Shown.PART_OF_DATE),
        ("mmmm", Shown.TIME),
        ("hh:mm", Shown.TIME),
        ("[h]:mm", Shown.TIME),
        ("0.0%", Shown.PERCENT),
    ],
)
def test_a_format_tells_what_its_number_is(code, shown):
    assert shown_as(164, code) is shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, Shown.NUMBER),
        (4, Shown.NUMBER),
        (9, Shown.PERCENT),
        (14, Shown.DATE),
        (17, Shown.PART_OF_DATE),
        (20, Shown.TIME),
        (49, Shown.NUMBER),
    ],
)
def test_built_in_formats_have_numbers_only(number, shown):
    assert shown_as(number, "") is shown


@pytest.mark.parametrize(
    ("written", "value"),
    [("12", "12"), ("12.0", "12"), ("1.1000000000000001", "1.1"), ("1E-3", "0.001"), ("1.3E6", "1300000")],
)
def test_a_number_is_the_shortest_that_gives_the_same_double(written, value):
    read = number_cell(written, Shown.NUMBER)
    assert isinstance(read, Decimal) and f"{read:f}" == value


def test_days_are_counted_as_excel_counts_them():
    assert number_cell("45184", Shown.DATE) == date(2023, 9, 15)
    assert number_cell("61", Shown.DATE) == date(1900, 3, 1)
    assert number_cell("0", Shown.DATE, from_1904=True) == date(1904, 1, 1)


@pytest.mark.parametrize("written", ["60", "-1", "9000000", "45184.5", "nan", "inf", "abc", "1e999"])
def test_what_is_no_day_is_a_flaw(written):
    assert isinstance(number_cell(written, Shown.DATE), Flaw)
