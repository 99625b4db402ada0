"""A sheet that the brief has by now and the workbook has not: told once, and nothing leads to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

from builder.openbook.lacking import Lacking
from builder.openbook.log import Entry
from builder.openbook.refreshing import Refreshed
from builder.openbook.speech import note
from builder.openbook.telling import told_refresh
from builder.package.cells import place_of
from builder.publish.lint import lint
from builder.workbook.closed import ClosedBook
from builder.workbook.written import WrittenBook, written
from tests.openbook.looking import rows_of
from tests.openbook.registers import FLAGSHIP, as_workbook, of_the_pair
from tests.openbook.test_built_book import refresh

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
def test_a_brief_that_gets_a_new_sheet_is_refreshed_without_it(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    as_workbook(
        FLAGSHIP,
        register.parent,
        wanted=lambda table, row: (
            of_the_pair(table, row)
            or (row["commodity"] == "TOTAL" and row["partner"] in ("CHN", "RUS", "UZB"))
        ),
    )
    assert refresh(brief, register) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("left alone: Partners")] == [
        f"left alone: {name} sheet (the brief has it now, and a refresh makes no sheets: only a build does)"
        for name in ("Partners", "Partners chart")
    ]
    assert said[-1].startswith("To have that, press Build workbook (tradebrief build).")
    assert not any(finding.fault for finding in lint(brief.name, brief.read_bytes()))
    held = ClosedBook(brief.read_bytes()).held()
    assert held.sheet("Partners") is None and "UZB" in {row["Partner"] for row in rows_of(held, "Trade")}
    once = brief.read_bytes()
    assert refresh(brief, register) == 0 and brief.read_bytes() == once
