"""The unit a table is printed in, as its title says; only thousand US dollars is imported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.register.said import sentence
from builder.sources.sheet import Value

_UNIT = re.compile(
    r"(тыс(?:яч\w*)?|млн|миллион\w*|млрд|миллиард\w*)?\s*\.?\s*"
    r"\b(долл(?:ар\w*)?|сом(?:ов|а|ах)?\b|тенге|руб(?:л\w*)?|евро|юан\w*)",
)
_THOUSAND_DOLLARS = ("тыс", "дол")


def found(cells: Iterable[Value]) -> tuple[str, ...]:
    """Return the units named in these cells, as printed, each once; e.g. `тыс. долларов`."""
    units: dict[tuple[str, str], str] = {}
    for cell in cells:
        for match in _UNIT.finditer(cell.casefold()) if isinstance(cell, str) else ():
            units.setdefault(((match[1] or "")[:3], match[2][:3]), " ".join(match[0].split()))
    return tuple(units.values())


def objection(cells: Iterable[Value]) -> str:
    """Return what is wrong with a table's unit, empty where it is thousand US dollars and nothing else."""
    units = found(cells)
    if not units:
        return sentence("the table does not say its unit")
    if len(units) > 1:
        return sentence(
            "the table names several units: {listed}", listed=", ".join(f"“{unit}”" for unit in units)
        )
    match = _UNIT.fullmatch(units[0])
    if match and ((match[1] or "")[:3], match[2][:3]) == _THOUSAND_DOLLARS:
        return ""
    if match and match[2].startswith("дол"):
        return sentence("the table is in “{unit}”", unit=units[0])
    return sentence("the table is in “{unit}”, not in dollars", unit=units[0])


REMEDY = "Import the table in thousand US dollars (тыс. долларов США)"
