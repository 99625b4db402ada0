"""Numbers as they are written in a register: digits and a decimal point, nothing else.

`float("1_000")` is 1000 and `Decimal("nan")` is a number to Python; neither is one here.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from builder.register.cells import Cell, Unreadable
from builder.register.said import sentence
from builder.register.words import text as read_text

_PLAIN = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_LEADING_ZERO = re.compile(r"-?0[0-9]+(\.[0-9]+)?")
_EXPONENT = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]{1,3}")
_GROUPED = re.compile(r"(-?[0-9]{1,3}(?:[  \u00a0\u2009\u202f'’_][0-9]{3})+)([.,][0-9]+)?")

DIGITS = 15
"""The digits a cell of Excel keeps; a number with more would be changed in silence."""

LARGEST = Decimal(10) ** 15


def number(cell: Cell) -> Decimal:
    """Return a decimal number with the digits it is written with."""
    match cell:
        case date():
            raise Unreadable(
                sentence("{cell} is a date where a number must stand", cell=cell),
                "Format the cell as Number and type it again",
            )
        case Decimal():
            return parse_number(f"{cell:f}")
    return parse_number(read_text(cell))


def whole_number(cell: Cell) -> int:
    """Return a whole number that is not negative."""
    found = number(cell)
    if found < 0 or found.as_tuple().exponent != 0:
        raise Unreadable(sentence("{found} is not a whole number", found=found), sentence("Write 0, 1, 2 …"))
    return int(found)


def parse_number(text: str) -> Decimal:
    """Return the number with the digits it is written with: `1.30` keeps its zero.

    Raises Unreadable for anything but digits, one decimal point and a leading minus, and for
    numbers that Excel cannot hold digit by digit.
    """
    if not _PLAIN.fullmatch(text):
        raise _refusal(text)
    found = Decimal(text)
    if abs(found) >= LARGEST:
        raise Unreadable(
            sentence("{text} is too large to be true", text=text), "Check the digits and the unit"
        )
    if len(found.as_tuple().digits) > DIGITS or len(text.partition(".")[2]) > DIGITS:
        raise Unreadable(
            sentence("{text} has more than {digits} digits", text=text, digits=DIGITS),
            sentence("Round it to {digits} digits: Excel keeps no more", digits=DIGITS),
        )
    return found if found else abs(found)


def _refusal(text: str) -> Unreadable:
    if text.startswith("="):
        return Unreadable(
            sentence("“{text}” is a formula where a value must stand", text=text), "Write the value itself"
        )
    if text.casefold() in ("nan", "inf", "-inf", "infinity", "-infinity", "na", "n/a", "x", "[x]", "z", "…"):
        return Unreadable(
            sentence("“{text}” is not a number", text=text), "Leave the cell empty where there is no value"
        )
    if set(text) <= set("-–—.…"):
        return Unreadable(
            sentence("“{text}” may mean none or not known", text=text),
            "Write 0 for a true zero, or leave the cell empty",
        )
    repaired = _repaired(text)
    if "," in text and repaired and " or " not in repaired:
        return Unreadable(
            sentence("“{text}” has a decimal comma or separated thousands", text=text),
            sentence("Write {repaired}", repaired=repaired),
        )
    if repaired:
        return Unreadable(
            sentence("“{text}” is not a plain number", text=text),
            sentence("Write {repaired}", repaired=repaired),
        )
    return Unreadable(
        sentence("“{text}” is not a number", text=text), "Write digits with a decimal point, e.g. 1376.4"
    )


def _repaired(text: str) -> str:
    """Return what was probably meant, empty where that cannot be told."""
    text = text.replace("−", "-").removeprefix("+")
    if text.endswith("%") or text.startswith(("$", "€")):
        bare = _repaired(text.strip("%$€ ")) or text.strip("%$€ ")
        if not re.search(r"[0-9]", bare):
            return ""
        return sentence("{bare} and the unit in the column unit", bare=bare)
    if _PLAIN.fullmatch(text):
        return text
    if _LEADING_ZERO.fullmatch(text):
        return re.sub(r"^(-?)0+(?=[0-9])", r"\1", text)
    if _EXPONENT.fullmatch(text):
        meant = Decimal(text)
        return f"{meant:f}" if abs(meant.adjusted()) < DIGITS else ""
    if found := _GROUPED.fullmatch(text):
        return re.sub(r"[^0-9-]", "", found[1]) + (found[2] or "").replace(",", ".")
    return _comma(text)


def _comma(text: str) -> str:
    if re.fullmatch(r"-?[1-9][0-9]{0,2},[0-9]{3}", text):
        return sentence(
            "{whole} or {fraction}, whichever the source means",
            whole=text.replace(",", ""),
            fraction=text.replace(",", "."),
        )
    if re.fullmatch(r"-?[0-9]+,[0-9]+", text):
        return text.replace(",", ".")
    if re.fullmatch(r"-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", text):
        return text.replace(",", "")
    if re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+", text):
        return text.replace(".", "").replace(",", ".")
    return ""
