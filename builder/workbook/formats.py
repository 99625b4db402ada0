"""Number formats for figures that support fewer digits, or more, than their column shows.

ECMA-376-1, 18.8.31: sections for positive, negative and zero, or two conditions and a rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from builder.facts.rounding import rounded

MINUS = "−"
_CONDITION = re.compile(r"\[[<>]=?[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Form:
    """How a kind of figure is written: a sign or none, a unit behind it, words for what rounds to zero."""

    signed: bool = False
    unit: str = ""
    near_zero: str = ""
    scale: int = 1  # the cell holds the number divided by this

    def text(self, value: Decimal, decimals: int) -> str:
        """Return the number as a reader sees it, `+196.3` or `no change`."""
        place = rounded(value, decimals)
        if place == 0:
            return self.near_zero if value != 0 and self.near_zero else self._digits(Decimal(0), decimals)
        sign = MINUS if place < 0 else "+" if self.signed else ""
        return f"{sign}{self._digits(abs(place), decimals)}"

    def code(self, value: Decimal, decimals: int) -> str:
        """Return the number format that shows `value`, as the cell holds it, like `text` does.

        A format has no tens: where 673 is to be shown as 670, whatever rounds to 670 is shown as these
        words, and another number, once the data are changed, to the unit.
        """
        digits = "0" if self.unit == "%" else "#,##0"
        digits += f".{'0' * decimals}" if decimals > 0 else ""
        digits += "%" if self.unit == "%" else f'"{self.unit}"' if self.unit else ""
        plus = "+" if self.signed else ""
        place = rounded(value, decimals)
        half = Decimal(5).scaleb(-decimals - 1)
        if place == 0 and value != 0 and self.near_zero:
            least = f"{half / self.scale:f}"
            return f'[<=-{least}]{digits};[>={least}]{plus}{digits};"{self.near_zero}"'
        if decimals >= 0 or place == rounded(value, 0):
            return f'{plus}{digits};"{MINUS}"{digits};{digits}'
        low, high = ((place + side * half) / self.scale for side in (-1, 1))
        return f'[<{low:f}]{digits};[>={high:f}]{digits};"{self.text(value, decimals)}"'

    def _digits(self, size: Decimal, decimals: int) -> str:
        return f"{size:,.{max(decimals, 0)}f}{self.unit}"


MONEY = Form(near_zero="[low]")
CHANGE = Form(signed=True, near_zero="no change")
SHARE = Form(unit="%", scale=100)
GROWTH = Form(signed=True, unit="%", near_zero="no change", scale=100)
POINTS = Form(signed=True)
SHARE_CHANGE = Form(signed=True, unit=" pt", near_zero="no change")
COUNT = NUMBER = Form()


def with_words(code: str, before: str, after: str) -> str:
    """Return a format of ours with words around the number of each of its sections."""
    return ";".join(_around(section, before, after) for section in code.split(";"))


def _around(section: str, before: str, after: str) -> str:
    condition = _CONDITION.match(section)
    start = condition[0] if condition else ""
    left, right = (f'"{words}"' if words else "" for words in (before, after))
    return f"{start}{left}{section[len(start) :]}{right}"
