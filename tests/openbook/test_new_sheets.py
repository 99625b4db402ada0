"""A sheet that the brief has by now and the workbook has not: told once, and nothing leads to it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

from builder.cli import main
from builder.openbook.lacking import Lacking
from builder.openbook.log import Entry
from builder.openbook.refreshing import Refreshed
from builder.openbook.speech import note
from builder.openbook.telling import told_refresh
from builder.package.cells import place_of
from builder.publish.lint import lint
from builder.workbook.closed import ClosedBook
from builder.workbook.written import WrittenBook, written
from tests.goods import MADE, made_report
from tests.openbook.looking import rows_of

FORMULAS = {
    "A1": "=SUM(News[Value])",
    "A2": "='Fresh sheet'!A2*2",
    "A3": "=fresh.value+1",
    "A4": '=IF(A9=1,"News[Value]","\'Fresh sheet\'!A2")',
    "A5": "=SUM(Old[Value])+old.value",
    "A6": "=news(1)",
}


def made(tmp_path: Path) -> tuple[WrittenBook, WrittenBook]:
    """Return a workbook without a sheet and the same with it."""
    for name in ("without", "with"):
        book = Workbook()
        main = book.active
        main.title = "Main"
        for at, formula in FORMULAS.items():
            main[at] = formula
        main["C1"], main["C2"] = "Fresh sheet", "Main"
        main["C1"].hyperlink = Hyperlink(ref="C1", location="'Fresh sheet'!A1")
        main["C2"].hyperlink = Hyperlink(ref="C2", location="Main!A1")
        sheets = [("Older", "Old")] + ([("Fresh sheet", "News")] if name == "with" else [])
        for title, table in sheets:
            page = book.create_sheet(title)
            page["A1"], page["A2"] = "Value", 5
            page.add_table(Table(displayName=table, ref="A1:A2"))
        book.defined_names["old.value"] = DefinedName("old.value", attr_text="Older!$A$2")
        if name == "with":
            book.defined_names["fresh.value"] = DefinedName("fresh.value", attr_text="'Fresh sheet'!$A$2")
        book.save(tmp_path / f"{name}.xlsx")
    one, other = (written((tmp_path / f"{name}.xlsx").read_bytes()) for name in ("without", "with"))
    return one, other


def test_formulas_and_links_that_lead_to_a_sheet_which_is_not_made_become_values_and_words(
    tmp_path: Path,
) -> None:
    held, new = made(tmp_path)
    lacking = Lacking.of(held.held, new.held)
    assert (lacking.sheets, lacking.tables, lacking.names) == ({"fresh sheet"}, {"news"}, {"fresh.value"})
    left = lacking.left_out(new)
    kept = {at for at in FORMULAS if left.held.cell("Main", place_of(at)).formula}
    assert kept == {"A4", "A5", "A6"}
    assert [at for (sheet, at) in left.links if sheet == "Main"] == [(2, 3)]
    assert Lacking.of(new.held, new.held).left_out(new) is new


@pytest.mark.parametrize("spoken,button", [("en", "Build workbook"), ("ru", "Собрать книгу")])
def test_what_only_a_build_makes_is_told_with_what_to_press_once(spoken: str, button: str) -> None:
    left = tuple(
        Entry(name, "", note("whole-sheet"), why=note("why-new-sheet")) for name in ("Partners", "Products")
    )
    lines = list(told_refresh(Refreshed((), left, None), "b.xlsx", spoken))
    assert [name in line for name, line in zip(("Partners", "Products"), lines[1:3], strict=True)] == [
        True
    ] * 2
    assert [line for line in lines if button in line] == [lines[3]] and len(lines) == 4
    by_hand = Entry("Data", "H6", "Trade[Value]", why=note("why-by-hand"))
    assert len(list(told_refresh(Refreshed((), (by_hand,), None), "b.xlsx", spoken))) == 2


@pytest.mark.long
def test_a_brief_that_gets_new_sheets_is_refreshed_without_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    totals = {code for goods in MADE.values() for code in goods if code != "TOTAL"}
    report = made_report(tmp_path / "report", without=totals)
    assert main(["build", str(report), "--out", str(tmp_path / "out")]) == 0
    brief = next((tmp_path / "out").rglob("*_en.xlsx"))
    had = {sheet.name for sheet in ClosedBook(brief.read_bytes()).held().sheets}
    again = made_report(tmp_path / "again")
    shutil.copytree(again, report, dirs_exist_ok=True)
    wanted = tmp_path / "wanted"
    assert main(["build", str(report), "--out", str(wanted)]) == 0
    anew = ClosedBook(next(wanted.rglob("*_en.xlsx")).read_bytes()).held()
    new = [sheet.name for sheet in anew.sheets if sheet.name not in had]
    assert new == ["Potential"]
    capsys.readouterr()
    assert main(["refresh", str(brief), "--report", str(report)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("left alone: ")] == [
        f"left alone: {name} sheet (the brief has it now, and a refresh makes no sheets: only a build does)"
        for name in new
    ]
    assert said[-1].startswith("To have that, press Build workbook (tradebrief build).")
    assert not any(finding.fault for finding in lint(brief.name, brief.read_bytes()))
    held = ClosedBook(brief.read_bytes()).held()
    assert rows_of(held, "Trade") == rows_of(anew, "Trade")
    once = brief.read_bytes()
    assert main(["refresh", str(brief), "--report", str(report)]) == 0 and brief.read_bytes() == once
