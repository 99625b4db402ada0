"""Formulas worked out anew by LibreOffice, compared with the values the workbook keeps."""

from __future__ import annotations

import tempfile
from pathlib import Path

from builder.package.cells import Value, name_of, sheets_of
from builder.package.parts import Package
from builder.publish.audit.finding import Account
from builder.publish.office import NoOffice, recalculated
from builder.register.said import numeral, sentence, words

_TOLERANCE = 1e-9


def check_recalculated(name: str, data: bytes, account: Account) -> None:
    """Note each formula whose kept value is not what LibreOffice computes; where it is absent, say so."""
    try:
        with tempfile.TemporaryDirectory() as scratch:
            anew = recalculated(data, Path(scratch))
    except NoOffice as reason:
        account.not_checked.append(
            sentence("{name}: formulas were not recalculated: {reason}", name=name, reason=words(reason))
        )
        return
    after = {sheet.name: sheet for sheet in sheets_of(Package.read(anew))}
    for sheet in sheets_of(Package.read(data)):
        for place, cell in sheet.cells.items():
            if not cell.formula:
                continue
            account.checked["formulas recalculated"] += 1
            view = after.get(sheet.name)
            now = None if view is None else view.value(place)
            if not same(cell.value, now):
                what = sentence(
                    "the cell keeps {said}, its formula gives {said2}",
                    said=_said(cell.value),
                    said2=_said(now),
                )
                remedy = "Build the workbook again"
                account.add("cell", name, f"{sheet.name}!{name_of(place)}", what, remedy, f"={cell.formula}")


def same(left: Value, right: Value) -> bool:
    """Return whether two values are one, numbers to nine digits and nothing the same as an empty text."""
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return abs(left - right) <= _TOLERANCE * max(1.0, abs(left), abs(right))
    return (left or "") == (right or "")


def _said(value: Value) -> str:
    if value in (None, ""):
        return sentence("nothing")
    return numeral(value, ".12g") if isinstance(value, float) else f"“{value}”"
