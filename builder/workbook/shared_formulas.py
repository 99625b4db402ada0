"""Formulas that a file keeps once for many cells, written out for each before one of them is changed."""

from __future__ import annotations

from lxml import etree

from builder.package.namespaces import S
from builder.register.said import sentence
from builder.workbook.grid import Grid

_F = f"{{{S}}}f"


def part_formulas(grid: Grid, node: etree._Element | None) -> None:
    """Write out the formula that a cell shares with others, in all of them; others are left alone.

    Raises ValueError for a formula of a data table or of an array over several cells, which cannot be parted.
    """
    held = None if node is None else node.find(_F)
    if node is None or held is None:
        return
    place = node.get("r", "")
    if held.get("t") == "dataTable" or (held.get("t") == "array" and held.get("ref", place) != place):
        raise ValueError(
            sentence("the formula belongs to several cells at once and cannot be changed in one")
        )
    if held.get("t") != "shared":
        return
    number = held.get("si", "")
    sharing = [
        (other.get("r", ""), formula)
        for row in grid.rows.values()
        for other in row
        if (formula := other.find(_F)) is not None
        and formula.get("t") == "shared"
        and formula.get("si") == number
    ]
    origin, text = next(((at, formula.text) for at, formula in sharing if formula.text), ("", None))
    if text is None:
        raise ValueError(sentence("the formula is shared with a cell that does not say it"))
    from openpyxl.formula.translate import Translator  # heavy, and seldom needed

    for at, formula in sharing:
        formula.text = formula.text or str(Translator(f"={text}", origin).translate_formula(at))[1:]
        for name in ("t", "si", "ref"):
            formula.attrib.pop(name, "")
