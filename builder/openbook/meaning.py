"""What a cell of a built workbook says in the words of the register."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from builder.openbook.inputs import Input, Words
from builder.package.cells import CellView

_DAY_ZERO = date(1899, 12, 30)


def text_of(cell: CellView, name: str, wanted: Input) -> str:
    """Return a cell as the register writes it."""
    value = cell.value
    if value is None or value in wanted.none:
        return ""
    if isinstance(value, float):
        if name in wanted.days and value.is_integer():
            return (_DAY_ZERO + timedelta(days=int(value))).isoformat()
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    text = str(value).removesuffix(" †")
    if name in wanted.lists:
        return ";".join(part.strip() for part in re.split("[,;]", text))
    column = wanted.columns.get(name) or wanted.new[name]
    return wanted.codes.get(column, {}).get(text, text)


def meant(text: str, words: Words) -> dict[str, str] | None:
    """Return what words with commas between them say, None where one of them is not known.

    The first says what is needed, one with a digit names a period, which stands in columns of its own.
    """
    first, *others = (part.strip().casefold() for part in text.split(","))
    needed = {
        word.casefold(): code for word, (column, code) in words.stand_for.items() if column == words.needed
    }
    more = {word.casefold(): said for word, said in words.stand_for.items() if said[0] != words.needed}
    others = [part for part in others if not re.search("[0-9]", part)]
    if first not in needed or any(part not in more for part in others):
        return None
    found = {words.needed: needed[first]}
    return found | {column: code for column, code in map(more.__getitem__, others) if column}
