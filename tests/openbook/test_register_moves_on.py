"""A built book refreshed again while its register goes on changing: what was typed, and what came from there."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.cli import main
from builder.openbook.edits import Edit, edits
from builder.openbook.inputs import inputs_in
from builder.openbook.saved import copy_of
from builder.workbook.changes import SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from tests.openbook.looking import number_of_row, rows_of
from tests.openbook.test_built_book import EXPORTS, refresh
from tests.openbook.test_rows_that_come import NEW, REGISTER


@pytest.fixture(autouse=True)
def _no_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Quotes that are made here stand in no text."""
    monkeypatch.delenv("TRADEBRIEF_TEXTS", raising=False)


def exports_in_register(register: Path, value: int) -> None:
    """Write another value of Kazakhstan's exports of 2022 into the register."""
    book = load_workbook(register)
    for row in book["trade"].iter_rows(min_row=2):
        if [cell.value for cell in row[:3]] == ["KAZ", "KGZ", "X"] and row[3].value.year == 2022:
            row[7].value, row[8].value = value, "USD thousand"
    book.save(register)


def exports(brief: Path) -> object:
    held = ClosedBook(brief.read_bytes()).held()
    return rows_of(held, "Trade")[number_of_row(held, "Trade", **EXPORTS)]["Value"]


def type_exports(brief: Path, value: object) -> None:
    book = ClosedBook(brief.read_bytes())
    held = book.held()
    trade = held.table("Trade")
    assert trade is not None
    row = number_of_row(held, "Trade", **EXPORTS)
    number = Decimal(repr(value)) if isinstance(value, float) else value
    book.apply([SetCell("Data", trade.place(row, "Value"), Cell(number))])
    brief.write_bytes(book.data)


def claim_of(source: str) -> tuple[dict[str, object], dict[str, object]]:
    """Return one new claim as the workbook says it, and as the register does."""
    return NEW["ClaimRows"] | {"Source": source}, REGISTER["claims"] | {"source": source}


def add_to_register(register: Path, row: dict[str, object]) -> None:
    book = load_workbook(register)
    sheet = book["claims"]
    columns = [cell.value for cell in sheet[1]]
    last = 2 + sum(line[0].value is not None for line in sheet.iter_rows(min_row=2))
    for column, said in row.items():
        sheet.cell(last, columns.index(column) + 1).value = said
    sheet.tables["claims"].ref = f"A1:{sheet.cell(last, len(columns)).coordinate}"
    book.save(register)


def with_claim(data: bytes, row: dict[str, object], **other: object) -> bytes:
    book = ClosedBook(data)
    claims = book.held().table("ClaimRows")
    assert claims is not None
    count = len(book.held().rows(claims))
    cells = [SetCell("Claims", claims.place(count, at), Cell(said)) for at, said in (row | other).items()]
    book.apply([SizeTable("ClaimRows", count + 1), *cells])
    return book.data


@pytest.mark.long
def test_a_value_that_the_register_changes_twice_reaches_the_workbook_twice(
    brief: Path, register: Path
) -> None:
    as_built = exports(brief)
    exports_in_register(register, 900_000)
    assert refresh(brief, register) == 0 and exports(brief) == 900_000
    exports_in_register(register, 800_000)
    assert refresh(brief, register) == 0 and exports(brief) == 800_000
    # What a person types stands over the register, however often that changes, until it is typed back.
    type_exports(brief, 700_000)
    assert refresh(brief, register) == 0 and exports(brief) == 700_000
    exports_in_register(register, 850_000)
    assert refresh(brief, register) == 0 and exports(brief) == 700_000
    type_exports(brief, 850_000)
    exports_in_register(register, 650_000)
    assert refresh(brief, register) == 0 and exports(brief) == 650_000
    # Undone step by step, each time it is known again what is whose.
    for value in (850_000, 700_000, 900_000):
        assert main(["refresh", "--undo", str(brief)]) == 0 and exports(brief) == value
    assert refresh(brief, register) == 0 and exports(brief) == 650_000
    for value in (900_000, as_built):
        assert main(["refresh", "--undo", str(brief)]) == 0 and exports(brief) == value


@pytest.mark.long
def test_a_row_that_the_register_brought_stays_the_registers(brief: Path, register: Path) -> None:
    held = ClosedBook(brief.read_bytes()).held()
    _, row = claim_of(str(rows_of(held, "ClaimRows")[0]["Source"]))
    add_to_register(register, row)
    assert refresh(brief, register) == 0
    once = brief.read_bytes()
    assert [
        line["Value"] for line in rows_of(ClosedBook(once).held(), "ClaimRows") if line["ID"] == row["id"]
    ]
    assert refresh(brief, register) == 0 and brief.read_bytes() == once


def test_what_the_register_says_by_now_is_no_edit_any_more(brief_of_the_pair: Path) -> None:
    built = brief_of_the_pair.read_bytes()
    before = ClosedBook(built).held()
    row, _ = claim_of(str(rows_of(before, "ClaimRows")[0]["Source"]))
    typed = ClosedBook(with_claim(built, row)).held()
    inputs = [one for one in inputs_in("en", "USD") if one.table == "ClaimRows"]
    other = ClosedBook(with_claim(built, row, Value=13, Qualifier="about")).held()

    def told(*found: Edit) -> list[tuple[str, str, dict[str, str]]]:
        return [(edit.kind, edit.key["id"], dict(edit.cells)) for edit in found]

    [(kind, name, cells)] = told(*edits(typed, before, inputs, before))
    assert (kind, name, cells["value"]) == ("added", row["ID"], "12")
    # Added here, then there; removed here, then there.
    assert edits(typed, before, inputs, typed) == ()
    assert edits(before, typed, inputs, before) == ()
    # The register has the row too, otherwise: what was typed stands over it.
    assert told(*edits(typed, before, inputs, other)) == [
        ("changed", row["ID"], {"value": "12", "qualifier": "exactly"})
    ]
    # Only what was typed counts, not what the register has changed beside it since.
    more = ClosedBook(with_claim(built, row, Value=14)).held()
    assert told(*edits(more, typed, inputs, other)) == [("changed", row["ID"], {"value": "14"})]
    assert told(*edits(before, typed, inputs, other)) == [("removed", row["ID"], {})]


@pytest.mark.long
def test_a_refresh_that_is_refused_leaves_nothing_to_undo(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    type_exports(brief, 900_000)
    assert refresh(brief, register) == 0
    book = ClosedBook(brief.read_bytes())
    claims = book.held().table("ClaimRows")
    assert claims is not None
    book.apply([SetCell("Claims", (claims.area.bottom + 1, 2), Cell("a note of mine"))])
    brief.write_bytes(book.data)
    _, row = claim_of(str(rows_of(book.held(), "ClaimRows")[0]["Source"]))
    add_to_register(register, row)
    kept = {path.name: path.read_bytes() for path in copy_of(brief).parent.iterdir()}
    assert refresh(brief, register) == 1
    assert f"B{claims.area.bottom + 1}" in capsys.readouterr().err
    assert brief.read_bytes() == book.data
    assert {path.name: path.read_bytes() for path in copy_of(brief).parent.iterdir()} == kept


def test_what_is_wrong_with_a_typed_row_is_told_where_it_was_typed(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = ClosedBook(brief.read_bytes()).held()
    claims = held.table("ClaimRows")
    assert claims is not None
    row, _ = claim_of(str(rows_of(held, "ClaimRows")[0]["Source"]))
    brief.write_bytes(with_claim(brief.read_bytes(), row, Value=13))
    type_exports(brief, "approx")
    assert refresh(brief, register) == 1
    said = capsys.readouterr().err
    place = claims.place(len(held.rows(claims)), "ID")[0]
    assert f"{brief.name}, sheet Claims, row {place}, column Value: the row says 13 USD million" in said
    trade = held.table("Trade")
    assert trade is not None
    number = trade.place(number_of_row(held, "Trade", **EXPORTS), "Value")[0]
    assert f"{brief.name}, sheet Data, row {number}, column Value: “approx” is not a number" in said
    assert "register.xlsx" not in said


def test_what_a_refresh_would_pass_over_is_refused(
    brief: Path, register: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refresh(brief, register, "--period", "2021") == 1
    assert "the period that it was built with: leave --as-of and --period out" in capsys.readouterr().err
    assert main(["refresh", str(register), "--report", str(tmp_path_report(tmp_path))]) == 1
    assert "leave --report out" in capsys.readouterr().err
    assert main(["refresh", str(register), "--report", str(register.parent)]) == 0


def tmp_path_report(tmp_path: Path) -> Path:
    """Return the folder of another report."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "report.toml").write_text("", encoding="utf-8")
    return tmp_path / "other"
