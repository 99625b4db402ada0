"""The buttons that change the open book, through xlwings' object model, against the same on its closed file."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.filters import AutoFilter, FilterColumn, Filters

from builder.addin.open_book import OpenBook
from builder.openbook.log import plain
from builder.workbook.changes import ChangesRefused, SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.held import HeldBook
from tests.addin.test_taking_back import Refusing
from tests.office import Office
from tests.openbook.looking import contents, edit, place, rows_of, type_in


def test_the_open_register_is_read_as_its_file_is(register: Path, opened) -> None:
    from builder.addin.open_register import standing
    from builder.register.load import survey_register

    read = survey_register(register.parent, datetime(2026, 1, 1).date(), standing(opened(register)))
    filed = survey_register(register.parent, datetime(2026, 1, 1).date())
    assert (read.register, read.problems, read.counts) == (filed.register, filed.problems, filed.counts)
    assert len(read.register.trade) > 100


def test_check_marks_what_is_typed_and_not_saved_and_remove_marks_takes_all_away(
    register: Path, opened, press
) -> None:
    book = opened(register)
    as_it_was = OpenBook(book).held()
    type_in(book, "trade", 3, "value", "12,5 approx")
    type_in(book, "commitments", 0, "status", "done?")
    typed = OpenBook(book).held()
    told = press("check")
    assert "2 problems on the sheet Problems, 2 cells marked" in told
    held = OpenBook(book).held()
    listed = rows_of(held, "Problems")
    assert [(row["Sheet"], row["Cell"]) for row in listed] == [("commitments", "I2"), ("trade", "H5")]
    assert "done?" in str(listed[0]["Problem"]) and listed[0]["What to do"]
    note = book.sheets["trade"].range("H5").note
    assert note is not None and note.text.startswith("TradeBrief, problem 2")
    assert book.sheets["trade"].range("H5").color == (0xF8, 0xCB, 0xAD)
    page = book.impl.file["Problems"]
    assert page["C5"].hyperlink.location == "commitments!I2"
    # What only the program reads back is hidden, as it is in a file.
    hidden = [
        page.cell(4, at).value for at in range(1, 8) if page.column_dimensions["ABCDEFG"[at - 1]].hidden
    ]
    assert hidden == ["Marked by", "Ground before"]
    assert contents(held, "Problems") == contents(typed)
    again = press("check")
    assert again == told and contents(OpenBook(book).held()) == contents(held)
    assert press("remove_marks") == "2 marked cells cleared"
    assert contents(OpenBook(book).held()) == contents(typed)
    assert book.sheets["trade"].range("H5").note is None
    assert book.sheets["trade"].range("H5").color is None
    assert OpenBook(book).held().tables == as_it_was.tables


@pytest.mark.long
def test_a_note_and_a_ground_of_a_persons_come_back_as_they_were(register: Path, opened, press) -> None:
    book = opened(register)
    cell = book.sheets["trade"].range("H5")
    cell.add_note("ask the bureau")
    cell.color = (1, 2, 3)
    cell.value = "n/a"
    press("check")
    assert cell.note.text == "ask the bureau" and cell.color == (0xF8, 0xCB, 0xAD)
    press("remove_marks")
    assert cell.note.text == "ask the bureau" and cell.color == (1, 2, 3)


def test_a_protected_sheet_is_listed_and_not_marked(register: Path, opened, press) -> None:
    book = opened(register)
    type_in(book, "trade", 3, "value", "n/a")
    book.impl.file["trade"].protection.sheet = True
    assert "1 problem on the sheet Problems, 0 cells marked" in press("check")
    assert rows_of(OpenBook(book).held(), "Problems")[0]["Marked by"] == "protected sheet"


@pytest.mark.long
def test_refresh_changes_the_figures_that_follow_from_the_edit_and_the_log_names_each(
    register: Path, opened, press, tmp_path: Path
) -> None:
    book = opened(register)
    press("refresh")
    before = {row["ID"]: row for row in rows_of(OpenBook(book).held(), "Figures")}
    edit(book)
    inputs = contents(OpenBook(book).held(), "Figures", "Refresh log")
    logged = len(rows_of(OpenBook(book).held(), "RefreshLog"))
    told = press("refresh")
    held = OpenBook(book).held()
    after = {row["ID"]: row for row in rows_of(held, "Figures")}
    # The independent list: the edited register saved and refreshed as a file, from nothing.
    apart = tmp_path / "apart"
    apart.mkdir()
    shutil.copy(register.parent / "report.toml", apart)
    book.impl.file.save(apart / "register.xlsx")
    for name in ("Figures", "Refresh log"):
        drop(apart / "register.xlsx", name)
    expected = figures_of(apart)
    assert {name: row["Value"] for name, row in after.items()} == expected
    dependent = {
        name for name in after.keys() & before.keys() if after[name]["Value"] != before[name]["Value"]
    }
    assert {"kaz.kgz.x.value.y2022", "kaz.kgz.x.growth.y2022"} <= dependent and len(dependent) < len(
        after
    ) / 2
    lines = rows_of(held, "RefreshLog")[logged:]
    named = {str(line["What"]).partition(":")[0] for line in lines}
    assert dependent | (after.keys() ^ before.keys()) == named
    row = next(line for line in lines if line["What"] == "kaz.kgz.x.value.y2022")
    assert (row["After"], held.cell("Figures", place(row["Cell"])).value) == (900000.0, 900000.0)
    assert contents(held, "Figures", "Refresh log") == inputs
    assert "changes" in told and "kaz.kgz.x.value.y2022" in told
    assert "nothing was written" in press("refresh")


@pytest.mark.long
def test_an_open_register_with_hidden_rows_a_filter_and_sheets_of_its_own_is_refreshed_and_they_stay(
    register: Path, opened, press
) -> None:
    page = load_workbook(register)
    trade = page["trade"].tables["trade"]
    trade.autoFilter = AutoFilter(ref=trade.ref)
    trade.autoFilter.filterColumn.append(FilterColumn(colId=0, filters=Filters(filter=["KAZ"])))
    for row in range(5, 20):
        page["trade"].row_dimensions[row].hidden = True
    mine = page.create_sheet("Mine")
    mine["A1"], mine["B2"] = "=COUNTA(trade!A:A)", "my own"
    mine.merge_cells("C3:D5")
    page.save(register)
    book = opened(register)
    before = contents(OpenBook(book).held())
    press("check")
    assert "1 change" in press("refresh")
    held = OpenBook(book).held()
    assert contents(held, "Figures", "Refresh log") == before
    assert len(rows_of(held, "Figures")) > 300
    file = book.impl.file
    assert file["trade"].tables["trade"].autoFilter.filterColumn[0].filters.filter == ["KAZ"]
    assert [row for row in range(1, 30) if file["trade"].row_dimensions[row].hidden] == [*range(5, 20)]
    assert [str(area) for area in file["Mine"].merged_cells.ranges] == ["C3:D5"]


def test_merged_cells_and_formulas_in_an_open_table_are_refused_with_their_place(
    register: Path, opened, press
) -> None:
    page = load_workbook(register)
    page["trade"].merge_cells("A5:B5")
    page["trade"]["H7"].value = "=1+1"
    page.save(register)
    book = opened(register)
    before = contents(OpenBook(book).held())
    said = press("refresh")
    assert "row 5: merged cells" in said and "row 7, column value: a formula" in said
    assert contents(OpenBook(book).held()) == before
    assert not (register.parent / "before-refresh").exists()


def drop(path: Path, sheet: str) -> None:
    from builder.workbook.changes import DropSheet

    book = ClosedBook(path.read_bytes())
    book.apply([DropSheet(sheet)])
    path.write_bytes(book.data)


def figures_of(report: Path) -> dict[object, object]:
    from builder.cli import main

    assert main(["refresh", str(report / "register.xlsx")]) == 0
    held = ClosedBook((report / "register.xlsx").read_bytes()).held()
    return {row["ID"]: row["Value"] for row in rows_of(held, "Figures")}


def test_the_book_before_a_refresh_lies_beside_it_with_what_was_not_saved(
    register: Path, opened, press
) -> None:
    book = opened(register)
    edit(book)
    press("refresh")
    copy = register.parent / "before-refresh" / "register.before.xlsx"
    kept = rows_of(ClosedBook(copy.read_bytes()).held(), "commitments")
    assert kept[1]["status"] == "in progress"
    assert ClosedBook(copy.read_bytes()).held().table("Figures") is None


@pytest.mark.long
def test_the_table_of_a_built_report_grows_from_its_rows_to_3000_and_back_in_the_open_book(
    brief: Path, opened, soffice: Office, tmp_path: Path
) -> None:
    page = load_workbook(brief)
    page.create_sheet("Mine")["A1"] = "=SUM(Trade[Value])"
    page.save(brief)
    book = opened(brief)
    ours = OpenBook(book)
    before, as_it_was = ours.held(), book_parts(book)
    table = before.table("Trade")
    value = table.columns.index("Value")
    total = sum(row[value].value for row in before.rows(table) if isinstance(row[value].value, float))
    size, last = len(before.rows(table)), before.rows(table)[-1]
    # Rows of a country that no figure is made of.
    typed = {value: 1, table.columns.index("Reporter"): "XXX"}
    new = [
        SetCell("Data", (row, table.data.left + at), Cell(typed.get(at, plain(cell.value)), cell.formula))
        for row in range(table.data.bottom + 1, table.data.top + 3_000)
        for at, cell in enumerate(last)
    ]
    ours.apply([SizeTable("Trade", 3_000), *new])
    grown = saved(book, tmp_path / "grown.xlsx")
    assert ours.held().table("Trade").data.bottom == table.data.top + 2_999
    assert ours.held().names == before.names
    ours.apply([SizeTable("Trade", size)])
    small = saved(book, tmp_path / "small.xlsx")
    assert contents(ours.held()) == contents(before)
    assert (ours.held().names, ours.held().tables, book_parts(book)) == (
        before.names,
        before.tables,
        as_it_was,
    )
    large, again = soffice.convert([grown, small], "xlsx", tmp_path / "computed")
    mine = load_workbook(large, data_only=True), load_workbook(again, data_only=True)
    assert [page["Mine"]["A1"].value for page in mine] == pytest.approx([total + 3_000 - size, total])
    shown = [ClosedBook(path.read_bytes()).held() for path in (large, again)]
    for name in ("Trend", "Summary", "Mirror"):
        assert numbers(shown[0], name) == numbers(shown[1], name) and numbers(shown[1], name)


def saved(book, path: Path) -> Path:
    book.impl.file.save(path)
    return path


def book_parts(book) -> list[str]:
    """Return what the open book's charts draw."""
    return sorted(
        str(series.val.numRef.f)
        for sheet in book.impl.file.worksheets
        for chart in sheet._charts
        for series in chart.series
    )


def numbers(held: HeldBook, sheet: str) -> dict[tuple[int, int], str]:
    return {
        at: f"{cell.value:.9g}"
        for at, cell in held.sheet(sheet).cells.items()
        if isinstance(cell.value, float)
    }


@pytest.mark.long
def test_a_refresh_that_lacks_room_anywhere_writes_nothing_into_the_open_book(
    register: Path, opened, press
) -> None:
    book = opened(register)
    press("refresh")
    log = OpenBook(book).held().table("RefreshLog")
    below = log.area.bottom + 1
    book.sheets[log.sheet].range((below, 1)).value = "ask the bureau about this"
    edit(book)
    before = contents(OpenBook(book).held())
    folder = register.parent / "before-refresh"
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    said = press("refresh")
    assert "something stands below the table RefreshLog ($A$" in said and "Part of" not in said
    assert contents(OpenBook(book).held()) == before
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == kept


def test_what_excel_refuses_half_way_is_taken_back(register: Path, opened, press) -> None:
    book = opened(register)
    as_it_was = contents(OpenBook(book).held())
    book.impl.app.touched = Refusing(400)
    said = press("refresh").splitlines()
    assert said[0].startswith("Excel does not let Figures!") and "cannot be changed" in said[0]
    assert said[1].startswith("What was written before that was taken back") and len(said) == 2
    assert contents(OpenBook(book).held()) == as_it_was
    assert not (register.parent / "before-refresh").exists()


@pytest.mark.long
def test_what_excel_would_not_take_back_is_told_with_the_way_back(register: Path, opened, press) -> None:
    book = opened(register)
    as_it_was = contents(OpenBook(book).held())
    book.impl.app.touched = Refusing(400, for_good=True)
    said = press("refresh", "ru").splitlines()
    book.impl.app.touched = lambda: None
    copy = register.parent / "before-refresh" / "register.before.xlsx"
    assert "Figures!" in said[0] and "cannot be changed" in said[0]
    assert said[1].startswith("До этого часть изменений уже записана") and str(copy) in said[1]
    assert contents(ClosedBook(copy.read_bytes()).held()) == as_it_was


@pytest.mark.long
def test_the_period_of_settings_is_that_of_the_same_command_on_the_file(
    register: Path, opened, tmp_path: Path
) -> None:
    from builder.addin import pressing
    from builder.addin.buttons import Press
    from builder.addin.desk import ExcelDesk
    from builder.cli import main

    book = opened(register)
    own = tmp_path / "own"
    own.mkdir()
    (own / "settings.toml").write_text('period = "2022"\n', encoding="utf-8")
    pressing.pressed(ExcelDesk("en"), own, Press("refresh"))
    figures = rows_of(OpenBook(book).held(), "Figures")
    assert main(["refresh", str(register), "--period", "2022"]) == 0
    filed = rows_of(ClosedBook(register.read_bytes()).held(), "Figures")
    assert figures == filed
    assert not any(".m2023" in str(row["ID"]) or "2023-07" in str(row["ID"]) for row in figures)


def test_a_table_whose_last_row_is_filtered_out_does_not_grow_in_the_open_book(
    register: Path, opened
) -> None:
    book = opened(register)
    table = OpenBook(book).held().table("commitments")
    before = contents(OpenBook(book).held())
    book.impl.file["commitments"].row_dimensions[table.data.bottom].hidden = True
    with pytest.raises(ChangesRefused, match="commitments are hidden or filtered out"):
        OpenBook(book).apply([SizeTable("commitments", 90)])
    assert contents(OpenBook(book).held()) == before


@pytest.mark.long
def test_a_check_in_russian_office_speaks_russian_and_knows_the_marks_of_an_english_one(
    register: Path, opened, press
) -> None:
    book = opened(register)
    type_in(book, "trade", 3, "value", "12,5 approx")
    press("check")
    assert "1 замечание на листе «Замечания», помечено ячеек: 1" in press("check", "ru")
    held = OpenBook(book).held()
    assert held.sheet("Problems") is None and rows_of(held, "Problems")[0]["Лист"] == "trade"
    assert book.sheets["trade"].range("H5").note.text.startswith("TradeBrief, замечание 1")
    assert press("remove_marks") == "1 marked cell cleared"
    assert book.sheets["trade"].range("H5").note is None and book.sheets["trade"].range("H5").color is None
    type_in(book, "trade", 3, "value", 5)
    assert "все перечислены на листе «Журнал обновлений»" in press("refresh", "ru")
    log = OpenBook(book).held().table("RefreshLog")
    assert (log.sheet, log.columns[-1]) == ("Журнал обновлений", "Почему")
    type_in(book, "trade", 3, "value", 7)
    press("refresh")
    assert OpenBook(book).held().sheet("Refresh log") is None
