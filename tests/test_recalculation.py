"""The workbook is alive: LibreOffice, forced to recalculate, gives every stored value again."""

from __future__ import annotations

import datetime
import math
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.package.parts import Package
from builder.package.xml import parse, serialize

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def values(path: Path) -> dict[str, object]:
    book = load_workbook(path, data_only=True)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }


def formulas(path: Path) -> dict[str, str]:
    book = load_workbook(path)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def differing(
    stored: dict[str, object], calculated: dict[str, object], cells: dict[str, str]
) -> dict[str, tuple]:
    return {
        cell: (stored.get(cell), calculated.get(cell), cells[cell])
        for cell in cells
        if not same(stored.get(cell), calculated.get(cell))
    }


def same(left: object, right: object) -> bool:
    if isinstance(left, datetime.datetime) and isinstance(right, datetime.datetime):
        return left == right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-9)
    return left == right


def workbook(folder: Path) -> Path:
    [path] = folder.glob("*_en.xlsx")
    return path


def altered(path: Path, into: Path, table: str, column: str, row: int, value: str) -> Path:
    """Return a copy of the workbook with one number of a table changed, its formulas' stored values left old."""
    book = load_workbook(path)
    for sheet in book.worksheets:
        if table in sheet.tables:
            header = [cell.value for cell in sheet[sheet.tables[table].ref.split(":")[0] : "XFD5"][0]][:60]
            letter = sheet.cell(5, header.index(column) + 1).column_letter
            title = sheet.title
    package = Package.read(path.read_bytes())
    name = _part(package, title)
    root = parse(package[name])
    [cell] = [found for found in root.iter(f"{MAIN}c") if found.get("r") == f"{letter}{row}"]
    cell.find(f"{MAIN}v").text = value
    target = into / path.name
    target.write_bytes(package.with_part(name, serialize(root)).to_bytes())
    return target


def _part(package: Package, title: str) -> str:
    book = parse(package["xl/workbook.xml"])
    relations = parse(package["xl/_rels/workbook.xml.rels"])
    attribute = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    [wanted] = [s.get(attribute) for s in book.iter(f"{MAIN}sheet") if s.get("name") == title]
    [target] = [r.get("Target") for r in relations if r.get("Id") == wanted]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def trade_row(path: Path, **wanted: object) -> int:
    """Return the row of the Data sheet that holds these values."""
    sheet = load_workbook(path, data_only=True)["Data"]
    header = [cell.value for cell in sheet[5]]
    for row in sheet.iter_rows(min_row=6):
        held = dict(zip(header, (cell.value for cell in row), strict=True))
        if all(held[name] == value for name, value in wanted.items()):
            return row[0].row
    raise AssertionError(f"no row with {wanted}")


@pytest.mark.office
def test_recalculating_gives_every_stored_value_again(september, october, soffice, tmp_path):
    paths = [
        shutil.copy(workbook(folder), tmp_path / f"{name}.xlsx")
        for name, folder in (("s", september), ("o", october))
    ]
    for before, after in zip(paths, soffice.convert(paths, "xlsx", tmp_path / "again"), strict=True):
        cells = formulas(before)
        assert len(cells) > 500
        assert differing(values(before), values(after), cells) == {}


@pytest.mark.office
def test_changing_a_figure_moves_totals_changes_and_checks(october, soffice, tmp_path):
    path = workbook(october)
    row = trade_row(
        path, Reporter="KAZ", Partner="KGZ", Flow="X", **{"Last day": datetime.datetime(2023, 12, 31)}
    )
    changed = altered(path, tmp_path, "Trade", "Value", row, "2147176.2175")
    [after] = soffice.convert([changed], "xlsx", tmp_path / "again")
    moved = differing(values(changed), values(after), formulas(changed))
    sheets = {cell.split("!")[0] for cell in moved}
    assert {"Summary", "Trend", "Mirror", "Checks"} <= sheets
    said = [str(new) for _, new, _ in moved.values()]
    assert any("differs by" in text for text in said)
    assert any(
        isinstance(new, float) and math.isclose(new, 2688.1356072, rel_tol=1e-6)
        for _, new, _ in moved.values()
    )


def test_files_pass_the_open_xml_sdk(september, october, ooxml_validator):
    files = [
        path
        for folder in (september, october)
        for path in folder.iterdir()
        if path.suffix in (".xlsx", ".docx")
    ]
    assert len(files) == 6
    assert ooxml_validator(files) == []
