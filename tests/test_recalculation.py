"""The workbook is alive: LibreOffice, forced to recalculate, gives every stored value again."""

from __future__ import annotations

import datetime
import math
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.package.parts import Package
from builder.package.xml import parse, serialize

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
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


def altered(path: Path, target: Path, table: str, column: str, row: int, value: str) -> Path:
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


@dataclass(frozen=True)
class Recalculated:
    """Workbooks as built, and one with a figure of Data changed; each with what LibreOffice made of it."""

    built: dict[Path, Path]
    october: Path
    changed: Path
    changed_after: Path


@pytest.fixture(scope="module")
def recalculated(september, october, soffice, tmp_path_factory) -> Recalculated:
    folder = tmp_path_factory.mktemp("recalculation")
    built = [
        Path(shutil.copy(workbook(made), folder / f"{name}.xlsx"))
        for name, made in (("s", september), ("o", october))
    ]
    row = trade_row(
        built[1], Reporter="KAZ", Partner="KGZ", Flow="X", **{"Last day": datetime.datetime(2023, 12, 31)}
    )
    changed = altered(built[1], folder / "changed.xlsx", "Trade", "Value", row, "2147176.2175")
    *again, changed_after = soffice.convert([*built, changed], "xlsx", folder / "again")
    return Recalculated(dict(zip(built, again, strict=True)), built[1], changed, changed_after)


@pytest.mark.office
@pytest.mark.long
def test_recalculating_gives_every_stored_value_again(recalculated):
    for before, after in recalculated.built.items():
        cells = formulas(before)
        assert len(cells) > 500
        assert differing(values(before), values(after), cells) == {}


@pytest.mark.office
@pytest.mark.long
def test_changing_a_figure_moves_totals_changes_and_checks(recalculated):
    changed = recalculated.changed
    moved = differing(values(changed), values(recalculated.changed_after), formulas(changed))
    sheets = {cell.split("!")[0] for cell in moved}
    assert {"Summary", "Trend", "Mirror", "Checks"} <= sheets
    said = [str(new) for _, new, _ in moved.values()]
    assert any("differs by" in text for text in said)
    assert any(
        isinstance(new, float) and math.isclose(new, 2688.1356072, rel_tol=1e-6)
        for _, new, _ in moved.values()
    )


@pytest.mark.office
@pytest.mark.long
def test_recalculating_leaves_the_charts_as_they_were_built(recalculated):
    for before, after in recalculated.built.items():
        assert points(before)
        assert points(after) == points(before)


@pytest.mark.office
@pytest.mark.long
def test_changing_a_figure_moves_the_charts_that_draw_it(recalculated):
    before, after = points(recalculated.october), points(recalculated.changed_after)
    assert before.keys() == after.keys()
    moved = {place for place in before if before[place] != after[place]}
    assert {place.partition("!")[0] for place in moved} == {"Trend chart", "Partners chart", "Mirror chart"}
    drawn = {
        new for place in moved for old, new in zip(before[place], after[place], strict=True) if old != new
    }
    assert any(math.isclose(new, 2688.1356072, rel_tol=1e-6) for new in drawn)


def points(path: Path) -> dict[str, tuple[float, ...]]:
    """Return what the native charts keep of their series, by the cells that they read."""
    package = Package.read(path.read_bytes())
    found = {}
    for name in package:
        if name.startswith("xl/charts/chart"):
            for values in parse(package[name]).iter(f"{CHART}val"):
                place = values.find(f".//{CHART}f").text.replace("'", "").replace("$", "")
                kept = values.iterfind(f".//{CHART}pt/{CHART}v")
                found[place] = tuple(float(format(float(node.text), ".12g")) for node in kept)
    return found


@pytest.mark.long
def test_files_pass_the_open_xml_sdk(september, october, ooxml_validator):
    files = [
        path
        for folder in (september, october)
        for path in folder.iterdir()
        if path.suffix in (".xlsx", ".docx")
    ]
    assert len(files) == 6
    assert ooxml_validator(files) == []
