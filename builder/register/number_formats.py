"""What a number in a workbook's cell is shown as: a date, a percentage, or a number."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum

from builder.register.cells import Cell, Flaw
from builder.register.said import numeral, sentence

# ECMA-376 part 1, 18.8.30: the built-in formats, which files name by number only; 27–36 and 50–58
# are the dates of East Asian editions.
_BUILT_IN_DATES = {14, 15, 22, *range(27, 37), *range(50, 59)}
_BUILT_IN_MONTHS = {17}
_BUILT_IN_TIMES = {18, 19, 20, 21, 45, 46, 47}
_BUILT_IN_DAYS_OF_MONTH = {16}
_BUILT_IN_PERCENT = {9, 10}

_EPOCH_1900 = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
_LARGEST = Decimal(10) ** 20
_FIRST_TRUE_SERIAL = 61  # Excel believes in 29 February 1900, serial 60


class Shown(Enum):
    """How a cell shows its number; only DATE and NUMBER can be read without a guess."""

    NUMBER = "number"
    DATE = "date"
    PART_OF_DATE = "part of a date"
    TIME = "time"
    PERCENT = "percentage"


def shown_as(format_id: int, code: str) -> Shown:
    """Tell what a number format shows; `code` is empty for a built-in one."""
    if not code:
        return _built_in(format_id)
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', "", code.split(";")[0]).casefold()
    if "%" in bare:
        return Shown.PERCENT
    if "general" in bare or not re.search("[dmyhs]", bare):
        return Shown.NUMBER
    if "d" in bare and "y" in bare:
        return Shown.DATE
    return Shown.PART_OF_DATE if re.search("[dy]", bare) or bare.strip() in ("m", "mm", "mmm") else Shown.TIME


def _built_in(format_id: int) -> Shown:
    if format_id in _BUILT_IN_DATES:
        return Shown.DATE
    if format_id in _BUILT_IN_MONTHS | _BUILT_IN_DAYS_OF_MONTH:
        return Shown.PART_OF_DATE
    if format_id in _BUILT_IN_TIMES:
        return Shown.TIME
    return Shown.PERCENT if format_id in _BUILT_IN_PERCENT else Shown.NUMBER


def number_cell(written: str, shown: Shown, *, from_1904: bool = False) -> Cell:
    """Return a number or date from the text of a cell's `<v>`, or the flaw that hides its meaning."""
    try:
        # Excel writes 1.1 as 1.1000000000000001: the shortest text of the same double is what was typed.
        number = Decimal(repr(float(written)))
    except (ValueError, InvalidOperation):
        return Flaw(sentence("“{written}” is not a number", written=written), "Type the value again")
    if not number.is_finite():
        return Flaw(sentence("“{written}” is not a number", written=written), "Type the value again")
    if number == number.to_integral_value() and abs(number) < _LARGEST:
        number = Decimal(int(number))  # 12.0 is typed as 12
    match shown:
        case Shown.NUMBER:
            return number
        case Shown.DATE:
            return _date(number, from_1904)
        case Shown.PERCENT:
            return Flaw(
                sentence("the cell is formatted as a percentage and holds {number}", number=number),
                sentence(
                    "Format it as Number and write {normalize}, with the unit percent",
                    normalize=numeral((number * 100).normalize()),
                ),
            )
        case Shown.TIME:
            return Flaw("a time of day stands in the cell", "Write a date, e.g. 2023-07-31")
    return Flaw(
        "the cell shows only a part of a date: Excel has made a day of what was typed",
        "Format the cell as Text and type it again, e.g. 2023-07",
    )


def _date(serial: Decimal, from_1904: bool) -> Cell:
    if serial != serial.to_integral_value():
        return Flaw("a time of day stands with the date", "Write the date alone")
    if not 0 <= serial < 3_000_000 or (serial < _FIRST_TRUE_SERIAL and not from_1904):
        return Flaw(
            sentence("the number {serial} is not a date that Excel knows", serial=serial),
            "Type the date again as 2023-07-31",
        )
    return (_EPOCH_1904 if from_1904 else _EPOCH_1900) + timedelta(days=int(serial))
