"""Filled workbooks in office programs: Microsoft's validator finds nothing, LibreOffice gets the same values."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.workbook.content import Cell, TableFill
from builder.workbook.fill import fill
from tests.office import Office, OoxmlValidator
from tests.workbook.small import content, template, years


def values(path: Path) -> dict[str, object]:
    book = load_workbook(path, data_only=True)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }


def test_the_validator_finds_nothing(ooxml_validator: OoxmlValidator, tmp_path: Path) -> None:
    rows = list(years(5).rows)
    rows[1] = (
        Cell(2021),
        Cell("[x]"),
        Cell("[x]"),
        Cell(None, formula="NA()", error="#N/A"),
        Cell("=x", link="https://a.example/"),
    )
    rows[3] = (Cell(2023), Cell(1), Cell(2), Cell("[x]", formula='"[x]"'), Cell("a\nb", link="'Cover'!A1"))
    gap = content(
        tables=(TableFill("Years", tuple(rows)),),
        drop_sheets=("Old",),
        footer_centre="a & b",
        alt_texts={"Trend": "Line"},
    )
    files = {"grown": (template(), content(6)), "shrunk": (template(3), content(2)), "gap": (template(), gap)}
    for name, (made, filling) in files.items():
        (tmp_path / f"{name}.xlsx").write_bytes(fill(made, filling).data)
    assert ooxml_validator(sorted(tmp_path.glob("*.xlsx"))) == []


@pytest.mark.office
def test_a_recalculation_gives_the_same_values_and_finds_a_wrong_one(soffice: Office, tmp_path: Path) -> None:
    rows = list(years(4).rows)
    rows[2] = (*rows[2][:3], Cell(999), Cell("planted"))
    right, wrong = tmp_path / "right.xlsx", tmp_path / "wrong.xlsx"
    right.write_bytes(fill(template(), content(4)).data)
    wrong.write_bytes(
        fill(template(), content(tables=(TableFill("Years", tuple(rows)),), named=content(4).named)).data
    )
    again = dict(
        zip((right, wrong), soffice.convert([right, wrong], "xlsx", tmp_path / "again"), strict=True)
    )
    assert values(again[right]) == values(right)
    differing = {place for place, value in values(again[wrong]).items() if values(wrong)[place] != value}
    assert differing == {"Trend!D8"}
