"""What one cell of a statistical table says: a number, nothing, or that it is not for publication.

The signs are those of the publishers' own keys: a dash or a blank cell is no trade,
`0,0` a value too small to show, `…` not available, `x` confidential.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from builder.register.said import sentence
from builder.sources.sheet import Value

_DASHES = frozenset("-‐‑‒–—−")
_STATUS = {"…": "x", "...": "x", "x": "c", "х": "c"}
_TEXT = re.compile(r"[0-9]+(?:,[0-9]+)?|[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?|[0-9]+\.[0-9]+")
_DOUBTFUL = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


class NoFigure(ValueError):
    """The cell is none of the things a figure may be; the text says what it is."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A published value; `value` is None where `status` is `x` (not available) or `c` (confidential)."""

    value: Decimal | None
    status: str = ""


def figure(cell: Value) -> Figure | None:
    """Return what the cell says, None where it says that there was no trade.

    Text is read with a decimal comma and spaces between thousands. Raises NoFigure for
    other text, for a number below zero, and for `1.376`, which may be meant either way.
    """
    if isinstance(cell, Decimal):
        return _checked(cell)
    text = re.sub(r"[\s\u00a0\u2009\u202f]+", " ", cell or "").strip()
    if not text or set(text) <= _DASHES:
        return None
    if text.casefold() in _STATUS:
        return Figure(None, _STATUS[text.casefold()])
    if _DOUBTFUL.fullmatch(text):
        raise NoFigure(sentence("“{text}” is text that may mean thousands or decimals", text=text))
    if not _TEXT.fullmatch(text):
        raise NoFigure(sentence("“{text}” is not a number", text=text))
    return _checked(Decimal(text.replace(" ", "").replace(",", ".")))


def _checked(number: Decimal) -> Figure:
    if number < 0:
        raise NoFigure(sentence("{number} is below zero, which no trade is", number=number))
    return Figure(number)
