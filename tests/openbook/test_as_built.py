"""A built book that was edited and saved, while its register went on: what is whose, before any refresh."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.openbook.as_built import apart, unknown
from builder.openbook.inputs import inputs_in
from builder.package.cells import name_of, sheets_of
from builder.package.parts import Package
from builder.publish.digests import sheet_digests
from builder.workbook.changes import SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from tests.office import Office
from tests.openbook.looking import number_of_row, rows_of
from tests.openbook.test_built_book import EXPORTS, edited, refresh
from tests.openbook.test_register_moves_on import exports, type_exports

IMPORTS = EXPORTS | {"Flow": "M"}
WHEN_BUILT = 792951.72644


def with_values(data: bytes, *values: tuple[dict[str, object], str, object]) -> bytes:
    """Return a brief with other cells in rows of its Data."""
    book = ClosedBook(data)
    trade = book.held().table("Trade")
    assert trade is not None
    book.apply(
        SetCell("Data", trade.place(number_of_row(book.held(), "Trade", **row), column), Cell(value))
        for row, column, value in values
    )
    return book.data


def cells(found, key: str) -> list[str]:
    return [str(place) for place in getattr(found, key)]


def told_apart(built: bytes, here: bytes, there: bytes, *, values: tuple[float, ...] = (WHEN_BUILT,)):
    return apart(
        ClosedBook(here).held(),
        ClosedBook(there).held(),
        sheet_digests(sheets_of(Package.read(built))),
        values,
        [one for one in inputs_in("en", "USD") if one.table == "Trade"],
    )


def row(data: bytes, **wanted: object) -> str:
    held = ClosedBook(data).held()
    trade = held.table("Trade")
    assert trade is not None
    return f"Data, row {trade.data.top + number_of_row(held, 'Trade', **wanted)}"


def test_rows_typed_here_are_told_from_those_that_the_register_changed(brief_of_the_pair: Path) -> None:
    built = brief_of_the_pair.read_bytes()
    here = with_values(built, (EXPORTS, "Value", 900_000))
    there = with_values(built, (IMPORTS, "Value", 5))
    found = told_apart(built, here, there)
    assert cells(found, "typed") == [row(built, **EXPORTS)]
    assert cells(found, "moved") == [row(built, **IMPORTS)]
    assert found.both == []
    [back] = found.back
    was = rows_of(ClosedBook(built).held(), "Trade")[
        number_of_row(ClosedBook(built).held(), "Trade", **IMPORTS)
    ]
    assert (back.kind, back.key["flow"], back.cells) == (
        "changed", "M", {"value": f"{Decimal(repr(was['Value']))}", "unit": "USD thousand"},
    )  # fmt: skip
    said = str(unknown("b.xlsx", found)).splitlines()
    assert said[1:3] == [
        f"{row(built, **EXPORTS)}: typed here since it was built",
        f"{row(built, **IMPORTS)}: changed in the register since it was built",
    ]
    assert said[3].startswith("type what is yours into the register too, and build the report anew: b.xlsx")


def test_of_a_register_that_did_not_move_nothing_is_said_that_it_did(brief_of_the_pair: Path) -> None:
    built = brief_of_the_pair.read_bytes()
    # What builds the report is another now: it shows a row otherwise, and one that was typed here, too.
    here = with_values(built, (EXPORTS, "Value", 900_000))
    there = with_values(built, (EXPORTS, "Place in the file", "elsewhere"), (IMPORTS, "Value", 5))
    found = told_apart(built, here, there)
    assert found.moved and found.both
    for language in ("en", "ru", "kk", "ky"):
        first, typed, remedy = (
            one.said(language) for one in unknown("b.xlsx", found, register_moved=False).problems
        )
        assert "TradeBrief" in first and "report.toml" in first
        assert typed.startswith(row(built, **EXPORTS)) or language != "en"
        assert "b.xlsx" in remedy
    said = str(unknown("b.xlsx", found, register_moved=False))
    assert "its register was not" in said and "changed in the register since" not in said


def test_a_row_that_both_changed_is_set_back_where_what_it_held_is_known(brief_of_the_pair: Path) -> None:
    built = brief_of_the_pair.read_bytes()
    here = with_values(built, (EXPORTS, "Value", 900_000))
    # Another cell of the same row, and the very same cell.
    beside = with_values(built, (EXPORTS, "Place in the file", "elsewhere"))
    found = told_apart(built, here, beside, values=())
    assert cells(found, "both") == [row(built, **EXPORTS)]
    assert [edit.cells for edit in found.back] == [{"location": "2022!D12"}]
    same = with_values(built, (EXPORTS, "Value", 810_000))
    found = told_apart(built, here, same)
    assert cells(found, "both") == [row(built, **EXPORTS)]
    assert [edit.cells["value"] for edit in found.back] == [str(WHEN_BUILT)]
    # A value that nobody knows any more is not made up.
    assert told_apart(built, here, same, values=(1.0, 2.0)).back == []


def test_rows_that_came_and_went_on_either_side_are_told(brief_of_the_pair: Path) -> None:
    built = brief_of_the_pair.read_bytes()
    book = ClosedBook(built)
    trade = book.held().table("Trade")
    assert trade is not None
    count = len(book.held().rows(trade))
    names = ("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity", "Source")
    new = dict(zip(names, ("KAZ", "KGZ", "X", 3, 4, "TOTAL", "mine"), strict=True))
    book.apply([SizeTable("Trade", count + 1),
                *(SetCell("Data", trade.place(count, name), Cell(said)) for name, said in new.items())])  # fmt: skip
    grown = book.data
    came = told_apart(built, grown, built)
    assert (len(came.typed), came.moved, came.back) == (1, [], [])
    brought = told_apart(built, built, grown)
    assert (brought.typed, len(brought.moved)) == ([], 1)
    [back] = brought.back
    assert (back.kind, back.key["source"]) == ("removed", "mine")


def in_register(register: Path, year: int, value: object, *, editions: int = 1) -> None:
    """Write another value of Kazakhstan's exports of a year into the register, in so many of its editions."""
    book = load_workbook(register)
    known = [
        line
        for line in book["trade"].iter_rows(min_row=2)
        if [cell.value for cell in line[:3]] == ["KAZ", "KGZ", "X"]
        and (line[3].value.year, line[4].value.month) == (year, 12)
    ]
    known.sort(key=lambda line: "kz-bns-2022" not in [cell.value for cell in line])
    assert len(known) >= editions
    for line in known[:editions]:
        line[7].value = value
    book.save(register)


@pytest.mark.long
def test_an_edited_book_takes_what_its_register_changed_and_keeps_what_was_typed(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    in_register(register, 2021, 700_000)
    in_register(register, 2022, 810_000)
    assert refresh(brief, register) == 0
    said = capsys.readouterr().out
    held = ClosedBook(brief.read_bytes()).held()
    before = EXPORTS | {"First day": 44197.0, "Last day": 44561.0}
    assert rows_of(held, "Trade")[number_of_row(held, "Trade", **before)]["Value"] == 700_000
    assert exports(brief) == 900_000
    trade = held.table("Trade")
    assert trade is not None
    cell = name_of(trade.place(number_of_row(held, "Trade", **EXPORTS), "Value"))
    [left] = [line for line in said.splitlines() if "changed in the register since" in line]
    assert left.startswith(f"left alone: Data!{cell} Trade[Value]: 900000 → 810000 (typed here")
    log = [line for line in rows_of(held, "RefreshLog") if line["Cell"] == cell and line["Sheet"] == "Data"]
    assert [(line["Before"], line["After"]) for line in log] == [(900_000, 810_000)]
    # Said once; what the register says is taken by typing it.
    once = brief.read_bytes()
    assert refresh(brief, register) == 0 and brief.read_bytes() == once
    assert "changed in the register since" not in capsys.readouterr().out
    type_exports(brief, 810_000)
    assert refresh(brief, register) == 0 and exports(brief) == 810_000


@pytest.mark.long
def test_a_register_that_was_only_saved_again_stops_no_refresh(
    brief: Path, register: Path, soffice: Office, tmp_path: Path
) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    was = register.read_bytes()
    [saved] = soffice.convert([register], "xlsx", tmp_path / "saved")
    shutil.copy(saved, register)
    assert register.read_bytes() != was
    assert refresh(brief, register) == 0 and exports(brief) == 900_000


@pytest.mark.long
def test_an_edited_book_whose_report_is_built_otherwise_now_is_told_so_and_not_that_its_register_moved(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = edited(brief.read_bytes())
    brief.write_bytes(typed)
    definition = register.parent / "report.toml"
    text = definition.read_text("utf-8")
    # The cover names who may be asked.
    definition.write_text(text.replace('contact = ""', 'contact = "The desk"'), encoding="utf-8")
    refused = refresh(brief, register)
    said = capsys.readouterr().err
    assert (refused, brief.read_bytes()) == (1, typed), said
    assert "its register was not" in said and f"{row(typed, **EXPORTS)}: typed here since" in said
    assert "changed in the register since" not in said


@pytest.mark.long
def test_where_nobody_can_tell_how_it_was_built_the_rows_and_the_way_out_are_named(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = edited(brief.read_bytes())
    brief.write_bytes(typed)
    # The other edition is no row of its Data, so it cannot be set back.
    in_register(register, 2021, 700_000, editions=2)
    assert refresh(brief, register) == 1
    said = capsys.readouterr().err
    assert "how it was built cannot be told any more, so nothing was written" in said
    assert f"{row(typed, **EXPORTS)}: typed here since it was built" in said
    assert "changed in the register since it was built" in said and "is written beside it" in said
    assert brief.read_bytes() == typed and not (brief.parent / "before-refresh").exists()
