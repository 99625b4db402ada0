"""The buttons that change the open book, through xlwings' object model, against the same on its closed file."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from builder.addin.open_book import OpenBook
from builder.workbook.closed import ClosedBook
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
    assert book.impl.file["Problems"]["C5"].hyperlink.location == "commitments!I2"
    assert contents(held, "Problems") == contents(typed)
    again = press("check")
    assert again == told and contents(OpenBook(book).held()) == contents(held)
    assert press("remove_marks") == "2 marked cells cleared"
    assert contents(OpenBook(book).held()) == contents(typed)
    assert book.sheets["trade"].range("H5").note is None
    assert book.sheets["trade"].range("H5").color is None
    assert OpenBook(book).held().tables == as_it_was.tables


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
