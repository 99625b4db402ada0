"""Facts as cells: the number in the unit of its column, and the text that the cell's format shows.

Money stands in millions, percentages as fractions of one (0.127 shows as 12.7%), points and all other
units as they are. An official figure is shown as its column is; one that was printed rounded, or follows
from such, shows no more digits than it supports, with the words of its qualifier (“about 670”). The cell
keeps the unrounded number: only its format knows the digits.
"""

from __future__ import annotations

from decimal import Decimal

from builder.facts.fact import Fact
from builder.facts.interval import HUNDRED
from builder.facts.rounding import rounded
from builder.facts.units import factor, is_money, millions
from builder.wording import numbers
from builder.wording.references import STAND_IN
from builder.workbook.content import Cell, Value
from builder.workbook.formats import CHANGE, COUNT, GROWTH, MONEY, NUMBER, POINTS, SHARE, SHARE_CHANGE, Form
from builder.workbook.ledger import Entry

MINUS = "−"
NOT_HELD, NOT_APPLICABLE = "[x]", "[z]"
UNMARKED = "none"


def money(fact: Fact, formula: str = "") -> Entry:
    """Return an amount in millions of its currency: `1,246.9`."""
    return _entry(fact, in_millions(fact), MONEY, formula)


def change(fact: Fact, formula: str = "") -> Entry:
    """Return a change in millions of its currency: `+196.3`."""
    return _entry(fact, in_millions(fact), CHANGE, formula)


def share(fact: Fact, formula: str = "") -> Entry:
    """Return a percentage as a share: `0.9%`."""
    return _entry(fact, fact.value, SHARE, formula, HUNDRED)


def growth(fact: Fact, formula: str = "") -> Entry:
    """Return a percentage as growth: `+18.7%`."""
    return _entry(fact, fact.value, GROWTH, formula, HUNDRED)


def points(fact: Fact, formula: str = "") -> Entry:
    """Return percentage points: `+10.4`."""
    return _entry(fact, fact.value, POINTS, formula)


def share_change(fact: Fact, formula: str = "") -> Entry:
    """Return the change of a share in points: `−0.1 pt`."""
    return _entry(fact, fact.value, SHARE_CHANGE, formula)


def whole(fact: Fact, formula: str = "") -> Entry:
    """Return a rank, a count, a year or a number of days: `21`."""
    if fact.value is None:
        return Entry(Cell(flag(fact), formula), fact.id, flag(fact))
    text = f"{rounded(fact.value, 0):.0f}" if fact.unit == "year" else COUNT.text(fact.value, 0)
    return Entry(Cell(fact.value, formula), fact.id, text)


def number(fact: Fact, formula: str = "") -> Entry:
    """Return a number in a unit of its own: as printed, or with at most three decimals."""
    if fact.value is not None and fact.decimals is not None:
        return _precise(fact, fact.value, fact.value, fact.decimals, NUMBER, formula)
    if fact.value is None:
        return Entry(Cell(flag(fact), formula), fact.id, flag(fact))
    shown = f"{rounded(fact.value, 3):,.3f}".rstrip("0")
    shown = shown + "0" if shown.endswith(".") else shown
    return Entry(Cell(fact.value, formula), fact.id, shown.replace("-", MINUS))


def in_millions(fact: Fact) -> Decimal | None:
    """Return an amount of money in millions of its currency."""
    if fact.value is None or not is_money(fact.unit):
        return fact.value
    return fact.value * factor(fact.unit, millions(fact.unit))


def flag(fact: Fact) -> str:
    """Return how a fact without a value is shown, or the status of one that has a value."""
    if fact.value is None:
        return f"[{fact.status or 'x'}]"
    return f"[{fact.status}]" if fact.status else UNMARKED


def marks(*facts: Fact) -> str:
    """Return what is to be known of figures at a glance: `[p]`, `[e]`, `†` where a later edition stands in.

    One flag where no figure is held, `none` where there is nothing to know.
    """
    held = [fact for fact in facts if not fact.missing]
    if not held:
        return flag(facts[0]) if facts else NOT_HELD
    letters = sorted({f"[{fact.status}]" for fact in held if fact.status})
    return " ".join((*letters, *([STAND_IN] if any(fact.edition for fact in held) else []))) or UNMARKED


def filled(text: str) -> str:
    """Return the text, or `[x]` where there is none: no cell of a table stays empty."""
    return text or NOT_HELD


def own_words(text: str) -> Cell:
    """Return a name, a title or a quote as it stands in every language; `[x]` where there is none."""
    return Cell(text, quoted=True) if text else Cell(NOT_HELD)


def _entry(fact: Fact, value: Decimal | None, form: Form, formula: str, over: Decimal = Decimal(1)) -> Entry:
    if value is None:
        return Entry(Cell(flag(fact), formula), fact.id, flag(fact))
    decimals = fact.decimals
    if decimals is not None and is_money(fact.unit):
        decimals = numbers.in_millions(fact)[1]
    if decimals is not None:
        return _precise(fact, value, value / over, decimals, form, formula)
    return Entry(Cell(value / over, formula), fact.id, form.text(value, 1))


def _precise(fact: Fact, value: Decimal, stored: Value, decimals: int, form: Form, formula: str) -> Entry:
    """Return a number with the digits it supports; its qualifier's words are put around it later."""
    qualifier = "" if fact.qualifier == "exactly" else fact.qualifier
    code = "" if decimals == 1 and not qualifier and form is not NUMBER else form.code(value, decimals)
    return Entry(Cell(stored, formula, number_format=code), fact.id, form.text(value, decimals), qualifier)
