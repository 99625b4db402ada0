"""A row says what its source says: value and unit against `printed` and the quote."""

from decimal import Decimal

import pytest

from builder.register.load import read_register
from builder.register.written_numbers import stands_at, written_numbers
from tests.register.small import refusal, right_rows, with_cells, write_csv

QUOTE = "bilateral trade rose by 12.7% and reached 755.4 million U.S. dollars"


@pytest.mark.parametrize(
    ("cells", "column", "says"),
    [
        ({"unit": "USD billion"}, "unit", "755.4 USD billion, but its printed says “755.4 million U.S. dollars”"),
        ({"value": "745.4"}, "value", "745.4 USD million, but its printed says “755.4 million U.S. dollars”"),
        ({"value": "21.7", "unit": "percent", "printed": "12.7%"}, "value", "21.7 percent"),
        ({"value": "12.7", "unit": "points", "printed": "12.7%"}, "unit", "12.7 points"),
        ({"value": "12.7", "printed": "12.7%"}, "unit", "12.7 USD million"),
        ({"unit": "USD billion", "printed": "755.4"}, "unit", "755.4 USD billion"),
        ({"unit": "USD billion", "printed": ""}, "unit", "its quote says “755.4 million”"),
        ({"value": "21.7", "unit": "percent", "printed": ""}, "value", "its quote says “12.7%”"),
        ({"unit": "USD billion", "printed": "755,4 млн долл.", "quote": ""}, "unit", "755,4 млн"),
        ({"value": "5", "unit": "percent", "printed": "nine percent", "quote": ""}, "value", "nine percent"),
        ({"value": "1.3", "printed": "$1.3bn", "quote": ""}, "unit", "$1.3bn"),
        ({"value": "1572", "unit": "USD billion", "printed": "1 572 млн", "quote": ""}, "unit", "1 572 млн"),
        ({"printed": "755.4 million euros", "quote": "trade reached 700 million euros"}, "printed", "not stand"),
    ],
)  # fmt: skip
def test_a_claim_that_says_another_number_than_its_source_is_refused(tmp_path, cells, column, says):
    [problem] = refusal(
        write_csv(tmp_path, with_cells("claims", {"quote": QUOTE, "indicator": "other"} | cells))
    ).problems
    assert (problem.file, problem.row, problem.column) == ("register/claims.csv", 2, column)
    assert says in problem.what and problem.remedy


@pytest.mark.parametrize(
    ("value", "printed", "quote"),
    [
        ("5", "5 billion dollars", "trade reached 5.5 billion dollars"),
        ("5", "5 billion dollars", "trade reached 15 billion dollars"),
        ("755", "755 billion dollars", "trade reached 1 755 billion dollars"),
        ("5", "five billion dollars", "trade reached twenty-five billion dollars"),
    ],
)
def test_a_number_does_not_stand_inside_another_number_of_its_quote(tmp_path, value, printed, quote):
    cells = {"value": value, "unit": "USD billion", "printed": printed, "quote": quote, "indicator": "other"}
    [problem] = refusal(write_csv(tmp_path, with_cells("claims", cells))).problems
    assert (problem.row, problem.column) == (2, "printed")
    assert f"“{printed}” does not stand in the quote" in problem.what


def test_a_number_may_stand_beside_one_that_holds_its_digits():
    text = "from 5.5 billion to 5 billion dollars"
    assert stands_at("5 billion", text) == text.index("5 billion dollars")


@pytest.mark.parametrize(
    ("value", "unit", "printed", "quote"),
    [
        ("755.4", "USD million", "$755.4 mln", QUOTE),
        ("755.4", "USD million", "755.4", QUOTE),
        ("0.7554", "USD billion", "755.4 million", QUOTE),
        ("3500", "ventures", "3.5 thousand", ""),
        ("1317", "USD billion", "$1,317 billion", ""),
        ("1.317", "USD billion", "$1,317 billion", ""),
        ("1376.4", "USD million", "1.376,4 million", ""),
        ("3", "USD million", "3-4 million dollars", ""),
        ("-18.6", "percent", "18.6 percent decrease", ""),
        ("2", "points", "2 percentage points", ""),
        ("25", "percent", "twenty-five percent", ""),
        ("25", "percent", "more than a quarter", "rose by more than a quarter"),
        ("7.6", "sq km", "7,6 шаршы км", ""),
        ("9", "percent", "9 %", "growing by nine percent"),
        ("49", "documents", "", "In 2023, 49 were signed"),
        ("755.4", "USD million", "", QUOTE + ", against 670 million"),
    ],
)
def test_the_same_number_may_be_written_in_many_ways(tmp_path, value, unit, printed, quote):
    cells = {"value": value, "unit": unit, "printed": printed, "quote": quote, "indicator": "other"}
    assert read_register(write_csv(tmp_path, with_cells("claims", cells))).register.claims


@pytest.mark.parametrize(
    ("table", "cells", "column"),
    [
        ("agreements", {"unit": "USD billion"}, "unit"),
        ("agreements", {"value": "56"}, "value"),
        ("targets", {"unit": "USD million"}, "unit"),
        ("targets", {"value": "3"}, "value"),
    ],
)
def test_an_agreement_and_a_target_say_what_their_quote_says(tmp_path, table, cells, column):
    [problem] = refusal(write_csv(tmp_path, with_cells(table, cells))).problems
    assert (problem.file, problem.row, problem.column) == (f"register/{table}.csv", 2, column)


def test_a_quote_without_such_a_number_says_nothing_against_a_target(tmp_path):
    rows = right_rows()
    rows["targets"][0]["quote"] = "to double trade by 2030"
    assert read_register(write_csv(tmp_path, rows)).register.targets


def test_numbers_are_found_with_their_magnitude_and_kind():
    found = written_numbers("from 178 thousand tons in 2022 to $1.4bn, up 12,7 % or 3 процентных пункта")
    assert [(number.power, number.kind) for number in found] == [
        (3, ""), (None, ""), (9, ""), (None, "percent"), (None, "points"),
    ]  # fmt: skip
    assert found[2].amounts == {Decimal("1.4E9")} and found[3].readings == (Decimal("12.7"),)
