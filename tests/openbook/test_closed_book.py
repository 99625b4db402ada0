"""Changes to a workbook's file: marks, a table that grows and shrinks, and what a person's file may hold."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from openpyxl import Workbook, load_workbook
from openpyxl.chart import LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter, FilterColumn, Filters, SortCondition, SortState
from openpyxl.worksheet.table import Table

from builder.cli import main
from builder.openbook.closed_book import refresh_file
from builder.openbook.comparing import compare
from builder.package.parts import Package
from builder.progress import Step
from builder.publish.lint import lint
from builder.report import Order
from builder.workbook.changes import ChangesRefused, SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.tongue import Tongue
from builder.workbook.written import written
from tests.office import Office, OoxmlValidator
from tests.openbook.looking import contents, number_of_row, rows_of


def spoiled(register: Path) -> bytes:
    """Type two wrong values; one of the cells has a note and a ground of a person's."""
    book = load_workbook(register)
    book["trade"]["H5"].value = "12,5 approx"
    book["trade"]["H5"].comment = Comment("ask the bureau", "me")
    book["trade"]["H5"].fill = PatternFill("solid", fgColor="010203")
    book["commitments"]["I2"].value = "done?"
    book.create_sheet("Mine")["A1"] = "=SUM(trade!H2:H4)"
    book.save(register)
    return register.read_bytes()


def test_marks_come_and_go_and_all_else_stays_part_for_part(
    register: Path, capsys: pytest.CaptureFixture[str], ooxml_validator: OoxmlValidator
) -> None:
    before = Package.read(spoiled(register))
    assert main(["check", str(register.parent), "--mark"]) == 1
    assert "2 problems on the sheet Problems, 2 cells marked" in capsys.readouterr().err
    marked = Package.read(register.read_bytes())
    touched = {part for part in before if marked[part] != before[part]}
    pages = {sheet.name: sheet.part for sheet in ClosedBook(register.read_bytes()).held().sheets}
    ours = {pages["trade"], pages["commitments"]}
    assert {part for part in touched if part.startswith("xl/worksheets/sheet")} == ours
    assert [finding for finding in lint("register.xlsx", register.read_bytes()) if finding.fault] == []
    assert ooxml_validator([register]) == []
    book = load_workbook(register)
    assert book["trade"]["H5"].comment.text == "ask the bureau"
    assert book["trade"]["H5"].fill.fgColor.rgb == "FFF8CBAD"
    assert book["commitments"]["I2"].comment.text.startswith("TradeBrief, problem 1\n")
    assert book["Problems"]["C5"].hyperlink.location == "commitments!I2"
    widths = book["Problems"].column_dimensions
    assert [letter for letter in "ABCDEFG" if widths[letter].hidden] == ["F", "G"]
    once = contents(ClosedBook(register.read_bytes()).held())
    assert main(["check", str(register.parent), "--mark"]) == 1
    assert contents(ClosedBook(register.read_bytes()).held()) == once
    assert main(["check", str(register.parent), "--unmark"]) == 0
    cleared = load_workbook(register)
    assert cleared["trade"]["H5"].comment.text == "ask the bureau"
    assert cleared["trade"]["H5"].fill.fgColor.rgb == "00010203"
    assert cleared["commitments"]["I2"].comment is None and "Problems" not in cleared.sheetnames
    assert contents(ClosedBook(register.read_bytes()).held()) == contents(
        ClosedBook(before.to_bytes()).held()
    )


def test_marks_need_a_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.openbook.registers import FLAGSHIP

    assert main(["check", str(FLAGSHIP), "--mark"]) == 1
    assert "register.xlsx" in capsys.readouterr().err


def test_a_sheet_called_problems_of_a_persons_is_refused(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = load_workbook(register)
    book["trade"]["H5"].value = "n/a"
    book.create_sheet("Problems")["A1"] = "mine"
    book.save(register)
    before = register.read_bytes()
    assert main(["check", str(register.parent), "--mark"]) == 1
    assert "“Problems” of its own" in capsys.readouterr().err and register.read_bytes() == before


def test_a_book_that_is_open_in_excel_is_not_written(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register.with_name("~$register.xlsx").write_bytes(b"")
    assert main(["refresh", str(register)]) == 1
    assert "is open in Excel" in capsys.readouterr().err


@pytest.mark.parametrize("key", ["figures", "write"])
def test_a_refresh_of_a_file_that_is_stopped_leaves_all_as_it_was(register: Path, key: str) -> None:
    before = {path: path.read_bytes() for path in register.parent.rglob("*") if path.is_file()}

    def stop(step: Step) -> None:
        if step.key == key:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refresh_file(register, Order(register.parent, Path(), date(2030, 1, 1)), datetime(2030, 1, 1), stop)
    assert {path: path.read_bytes() for path in register.parent.rglob("*") if path.is_file()} == before


@pytest.mark.long
def test_a_persons_formula_may_read_the_figures_and_a_column_beside_them_keeps_its_rows(
    register: Path, soffice: Office, tmp_path: Path
) -> None:
    assert main(["refresh", str(register)]) == 0
    book = load_workbook(register)
    book.create_sheet("Mine")["A1"] = (
        '=INDEX(Figures[Value],MATCH("kaz.kgz.x.value.y2022",Figures[ID],0))/1000'
    )
    sheet, table = book["Figures"], book["Figures"].tables["Figures"]
    last = int(table.ref.rpartition("H")[2])
    for row in range(4, last + 1):
        sheet.cell(row, 9).value = "Remark" if row == 4 else f"about {sheet.cell(row, 1).value}"
    wide = Table(displayName="Figures", ref=f"A4:I{last}")
    del sheet.tables["Figures"]
    sheet.add_table(wide)
    held = ClosedBook(register.read_bytes()).held()
    row = number_of_row(held, "trade", reporter="KAZ", partner="KGZ", flow="X", first_day=44562.0)
    book["trade"].cell(row + 2, 8).value = 900_000
    book.save(register)
    assert main(["refresh", str(register)]) == 0
    after = ClosedBook(register.read_bytes()).held()
    assert all(row["Remark"] == f"about {row['ID']}" for row in rows_of(after, "Figures") if row["Remark"])
    assert load_workbook(register).calculation.fullCalcOnLoad
    [computed] = soffice.convert([register], "xlsx", tmp_path / "computed")
    assert load_workbook(computed, data_only=True)["Mine"]["A1"].value == 900


def grown() -> bytes:
    """Make a workbook with a table of 30 rows, a chart and names on it, formulas that add it up, and a person's."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Data"
    for at, name in enumerate(("Year", "Value", "Twice"), 1):
        sheet.cell(3, at).value = name
    for row in range(4, 34):
        sheet.cell(row, 1).value, sheet.cell(row, 2).value = row, row * 10
        sheet.cell(row, 3).value = f"=B{row}*2"
    sheet.add_table(Table(displayName="Rows", ref="A3:C33"))
    sheet["F1"] = "=SUM(B4:B33)"
    other = book.create_sheet("Sums")
    other["A1"], other["A2"], other["A3"] = "=SUM(Rows[Value])", "=SUM(all_values)", "=first_value"
    book.defined_names["all_values"] = DefinedName("all_values", attr_text="Data!$B$4:$B$33")
    book.defined_names["first_value"] = DefinedName("first_value", attr_text="Data!$B$4")
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=3, max_row=33), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=33))
    other.add_chart(chart, "C3")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def sized(book: ClosedBook, rows: int) -> None:
    """Give the table so many rows, each with its formula and value."""
    cells = [
        SetCell("Data", (row, column), cell)
        for row in range(4, 4 + rows)
        for column, cell in enumerate((Cell(row), Cell(row * 10), Cell(row * 20, f"B{row}*2")), 1)
    ]
    book.apply([SizeTable("Rows", rows), *cells])


@pytest.mark.long
def test_a_table_grows_from_30_to_3000_rows_and_back_with_names_charts_and_formulas(
    soffice: Office, tmp_path: Path, ooxml_validator: OoxmlValidator
) -> None:
    book = ClosedBook(grown())
    sized(book, 3_000)
    (tmp_path / "large.xlsx").write_bytes(book.data)
    assert book.held().names == {"all_values": "Data!$B$4:$B$3003", "first_value": "Data!$B$4"}
    assert b"Data!$B$4:$B$3003" in chart_of(book.data) and b"Data!$A$4:$A$3003" in chart_of(book.data)
    sized(book, 30)
    (tmp_path / "small.xlsx").write_bytes(book.data)
    assert contents(book.held()).keys() == contents(ClosedBook(grown()).held()).keys()
    assert book.held().tables == ClosedBook(grown()).held().tables
    assert book.held().names == {"all_values": "Data!$B$4:$B$33", "first_value": "Data!$B$4"}
    assert b"Data!$B$4:$B$33<" in chart_of(book.data)
    files = [tmp_path / "large.xlsx", tmp_path / "small.xlsx"]
    assert ooxml_validator(files) == []
    large, small = (
        load_workbook(path, data_only=True) for path in soffice.convert(files, "xlsx", tmp_path / "computed")
    )
    total = sum(row * 10 for row in range(4, 3_004))
    assert [large["Sums"][cell].value for cell in ("A1", "A2", "A3")] == [total, total, 40]
    total = sum(row * 10 for row in range(4, 34))
    assert [small["Sums"][cell].value for cell in ("A1", "A2", "A3")] == [total, total, 40]
    assert large["Data"]["C3003"].value == 60_060 and small["Data"]["C34"].value is None


def ruled() -> bytes:
    """Make the same workbook with rules, a print area, a filter and an order on its table, rows hidden."""
    book = load_workbook(io.BytesIO(grown()))
    sheet = book["Data"]
    red = PatternFill("solid", bgColor="FFC7CE")
    sheet.conditional_formatting.add("B4:B33", CellIsRule("greaterThan", ["300"], fill=red))
    whole = DataValidation(type="whole", operator="greaterThan", formula1="0", sqref="A4:A33")
    sheet.add_data_validation(whole)
    sheet.print_area = "A3:C33"
    table = sheet.tables["Rows"]
    table.autoFilter = AutoFilter(ref="A3:C33")
    table.autoFilter.filterColumn.append(FilterColumn(colId=0, filters=Filters(filter=["5", "7"])))
    table.sortState = SortState(ref="A4:C33", sortCondition=[SortCondition(ref="A4:A33", descending=True)])
    for row in (6, 8):
        sheet.row_dimensions[row].hidden = True
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def rules_of(data: bytes) -> dict[str, object]:
    """Return where rules, print area, filter and order of the table lie."""
    book = load_workbook(io.BytesIO(data))
    sheet = book["Data"]
    table = sheet.tables["Rows"]
    [order] = table.sortState.sortCondition
    return {
        "rule": [str(area.sqref) for area in sheet.conditional_formatting],
        "input": [str(row.sqref) for row in sheet.data_validations.dataValidation],
        "print": sheet.print_area,
        "filter": (table.autoFilter.ref, table.autoFilter.filterColumn[0].filters.filter),
        "order": (table.sortState.ref, order.ref),
        "hidden": [row for row in range(1, 40) if sheet.row_dimensions[row].hidden],
    }


def test_rules_print_area_filter_and_order_follow_a_table_that_grows_and_shrinks(
    ooxml_validator: OoxmlValidator, tmp_path: Path
) -> None:
    book, before = ClosedBook(ruled()), rules_of(ruled())
    sized(book, 3_000)
    (tmp_path / "large.xlsx").write_bytes(book.data)
    assert rules_of(book.data) == {
        "rule": ["B4:B3003"],
        "input": ["A4:A3003"],
        "print": "'Data'!$A$3:$C$3003",
        "filter": ("A3:C3003", ["5", "7"]),
        "order": ("A4:C3003", "A4:A3003"),
        "hidden": [6, 8],
    }
    assert ooxml_validator([tmp_path / "large.xlsx"]) == []
    sized(book, 30)
    assert rules_of(book.data) == before


def chart_of(data: bytes) -> bytes:
    package = Package.read(data)
    return next(package[part] for part in package if part.startswith("xl/charts/chart"))


def test_a_table_does_not_grow_over_what_stands_below_it() -> None:
    book = load_workbook(io.BytesIO(grown()))
    book["Data"]["A40"] = "mine"
    buffer = io.BytesIO()
    book.save(buffer)
    closed = ClosedBook(buffer.getvalue())
    with pytest.raises(ChangesRefused, match="A40 stands below it"):
        sized(closed, 50)
    assert closed.data == buffer.getvalue()


@pytest.mark.long
def test_a_register_saved_by_another_program_with_hidden_rows_filters_and_sheets_is_marked_and_refreshed(
    register: Path, soffice: Office, tmp_path: Path
) -> None:
    book = load_workbook(register)
    for row in range(5, 20):
        book["trade"].row_dimensions[row].hidden = True
    trade = book["trade"].tables["trade"]
    trade.autoFilter = AutoFilter(ref=trade.ref)
    trade.autoFilter.filterColumn.append(FilterColumn(colId=0, filters=Filters(filter=["KAZ"])))
    book["trade"].freeze_panes = "D2"
    mine = book.create_sheet("Mine")
    mine["A1"], mine["B2"] = "=COUNTA(trade!A:A)", "my own"
    mine.merge_cells("C3:D5")
    book.save(register)
    [saved] = soffice.convert([register], "xlsx", tmp_path / "libreoffice")
    register.write_bytes(saved.read_bytes())
    assert main(["check", str(register.parent), "--mark"]) == 0
    before = Package.read(register.read_bytes())
    assert main(["refresh", str(register)]) == 0
    after = Package.read(register.read_bytes())
    pages = {sheet.name: sheet.part for sheet in ClosedBook(register.read_bytes()).held().sheets}
    assert len(rows_of(ClosedBook(register.read_bytes()).held(), "Figures")) > 300
    for name in ("trade", "commitments", "Mine", "Guide"):
        assert after[pages[name]] == before[pages[name]]
    assert main(["refresh", str(register)]) == 0 and Package.read(register.read_bytes()).parts == after.parts


def test_merged_cells_and_formulas_in_a_table_are_refused_with_their_place(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = load_workbook(register)
    book["trade"].merge_cells("A5:B5")
    book["trade"]["H7"].value = "=1+1"
    book.save(register)
    before = register.read_bytes()
    assert main(["refresh", str(register)]) == 1
    said = capsys.readouterr().err
    assert "row 5: merged cells" in said and "row 7, column value: a formula" in said
    assert register.read_bytes() == before and not (register.parent / "before-refresh").exists()


VALUES = some.one_of(some.integers(-999, 999), some.sampled_from(["a", "=x", "2023-07", "ж"]))
ROWS = some.lists(some.tuples(VALUES, VALUES), min_size=1, max_size=6)


def book_of(rows: list[tuple[object, object]]) -> bytes:
    """Make a workbook of ours: a table of two columns with values and one with a formula."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Page"
    for at, name in enumerate(("One", "Two", "Sum"), 1):
        sheet.cell(3, at).value = name
    for row, pair in enumerate(rows, 4):
        for column, value in enumerate(pair, 1):
            cell = sheet.cell(row, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
        sheet.cell(row, 3).value = f"=A{row}&B{row}"
    sheet.add_table(Table(displayName="Ours", ref=f"A3:C{3 + len(rows)}"))
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    ROWS, ROWS,
    some.lists(some.tuples(some.integers(4, 9), some.integers(1, 6), some.sampled_from([7, "own", "=1+2"])), max_size=5),
)  # fmt: skip
def test_whatever_a_person_edits_no_cell_of_theirs_is_written_over_and_twice_is_once(
    before: list[tuple[object, object]],
    after: list[tuple[object, object]],
    typed: list[tuple[int, int, object]],
) -> None:
    built, new = book_of(before), written(book_of(after))
    sheet = load_workbook(io.BytesIO(built))
    bottom = 3 + len(before)
    for row, column, value in typed:
        # Below the table Excel would take it in as a row; that is another test.
        if row <= bottom or column > 4:
            sheet["Page"].cell(row, column).value = value
    buffer = io.BytesIO()
    sheet.save(buffer)
    book = ClosedBook(buffer.getvalue())
    base = written(built)
    mine = {
        at: cell
        for at, cell in contents(book.held()).items()
        if contents(base.held).get(at, (None, "")) != cell and cell != (None, "")
    }
    decided = compare(book.held(), [base], new, {}, Tongue("en")).decided
    try:
        book.apply(decided.changes)
    except ChangesRefused as refused:
        assert any("stands below" in problem for problem in refused.problems)
        return
    held = contents(book.held())
    for at, (value, formula) in mine.items():
        assert held[at][1] == formula and (formula or held[at][0] == value)
    again = compare(book.held(), [base, new], new, {}, Tongue("en")).decided
    assert [change for change in again.changes if not isinstance(change, SetCell)] == []
    book.apply(again.changes)
    assert contents(book.held()) == held


@pytest.mark.long
def test_a_refresh_and_a_check_in_kazakh_write_kazakh_sheets_and_know_those_of_other_languages(
    register: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def sheets() -> set[str]:
        return {sheet.name for sheet in ClosedBook(register.read_bytes()).held().sheets}

    before = sheets()
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "kk")
    assert main(["refresh", str(register)]) == 0
    assert sheets() - before == {"Жаңарту журналы", "Figures"}
    assert "барлығы «Жаңарту журналы» парағында" in capsys.readouterr().out
    log = ClosedBook(register.read_bytes()).held().table("RefreshLog")
    assert log is not None and (log.columns[0], log.columns[-1]) == ("Уақыты", "Неліктен")
    book = load_workbook(register)
    book["trade"]["H5"].value = "12,5 approx"
    book.save(register)
    assert main(["check", str(register.parent), "--mark"]) == 1
    assert "«Қателер» парағында 1 қате" in capsys.readouterr().err
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ky")
    assert main(["check", str(register.parent), "--unmark"]) == 0
    assert sheets() - before == {"Жаңарту журналы", "Figures"}
