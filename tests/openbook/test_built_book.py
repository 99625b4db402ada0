"""A built workbook refreshed, in its file and open, against a build of the edited register from nothing."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.filters import AutoFilter, FilterColumn, Filters

from builder.addin.open_book import OpenBook
from builder.cli import main
from builder.package.area import Area
from builder.package.cells import name_of
from builder.package.parts import Package
from builder.publish.lint import lint
from builder.workbook.changes import SetCell
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.held import HeldBook
from builder.workbook.tongue import Tongue
from tests.office import Office, OoxmlValidator
from tests.openbook.looking import contents, number_of_row, rows_of

EXPORTS = {"Reporter": "KAZ", "Partner": "KGZ", "Flow": "X", "First day": 44562.0, "Last day": 44926.0}


PROMISE = "border_complexes"


def promise_row(held: HeldBook) -> int:
    """Return the row of the commitment that is edited."""
    return number_of_row(held, "CommitmentRows", ID=PROMISE)


def edited(data: bytes) -> bytes:
    """Type 900,000 for Kazakhstan's exports of 2022, and a status into the second commitment."""
    book = ClosedBook(data)
    held = book.held()
    trade, promised = held.table("Trade"), held.table("CommitmentRows")
    row = number_of_row(held, "Trade", **EXPORTS)
    book.apply(
        [
            SetCell("Data", trade.place(row, "Value"), Cell(900_000)),
            SetCell("Commitments", promised.place(promise_row(held), "Status"), Cell("in progress")),
        ]
    )
    return book.data


@pytest.fixture(scope="session")
def from_nothing(register_of_the_pair: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The workbook that is built from a register in which the same was typed."""
    folder = tmp_path_factory.mktemp("edited") / "kaz-kgz"
    shutil.copytree(register_of_the_pair.parent, folder)
    book = load_workbook(folder / "register.xlsx")
    for row in book["trade"].iter_rows(min_row=2):
        if [cell.value for cell in row[:3]] == ["KAZ", "KGZ", "X"] and row[3].value.year == 2022:
            row[7].value, row[8].value = 900_000, "USD thousand"
    promise_in(book).value = "in progress"
    book.save(folder / "register.xlsx")
    assert main(["build", str(folder), "--out", str(folder / "out")]) == 0
    return next((folder / "out").rglob("*_en.xlsx")).read_bytes()


def promise_in(book):
    """Return the cell of the commitment's status in the register's workbook."""
    return next(row[8] for row in book["commitments"].iter_rows(min_row=2) if row[0].value == PROMISE)


def figures(held: HeldBook) -> dict[tuple[str, tuple[int, int]], tuple[object, str]]:
    """Return all cells but those that tell which register it was, whose hash is of the bytes."""
    return {
        at: (f"{value[0]:.9g}" if isinstance(value[0], float) else value[0], value[1])
        for at, value in contents(held, "Refresh log").items()
        if not (at[0] == "Cover" and "register" in str(value).lower())
    }


def refresh(brief: Path, register: Path, *more: str) -> int:
    return main(["refresh", str(brief), "--report", str(register.parent), *more])


@pytest.mark.long
def test_nothing_is_written_where_nothing_was_edited(brief: Path, register: Path) -> None:
    before = brief.read_bytes()
    assert refresh(brief, register) == 0
    assert brief.read_bytes() == before
    assert not (brief.parent / "before-refresh").exists()


@pytest.mark.long
def test_a_refreshed_file_says_what_a_build_of_the_edited_register_says(
    brief: Path,
    register: Path,
    from_nothing: bytes,
    ooxml_validator: OoxmlValidator,
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed = edited(brief.read_bytes())
    brief.write_bytes(typed)
    before = figures(ClosedBook(typed).held())
    assert refresh(brief, register) == 0
    done = ClosedBook(brief.read_bytes()).held()
    after, wanted = figures(done), figures(ClosedBook(from_nothing).held())
    lists = "Provenance"
    assert {at: value for at, value in after.items() if at[0] != lists and wanted.get(at) != value} == {}
    assert wanted.keys() == after.keys()
    assert sorted(map(str, rows_of(done, "ProvenanceRows"))) == sorted(
        map(str, rows_of(ClosedBook(from_nothing).held(), "ProvenanceRows"))
    )
    assert done.names == ClosedBook(from_nothing).held().names
    changed = {at for at in before.keys() | after.keys() if before.get(at) != after.get(at)}
    log = rows_of(done, "RefreshLog")
    logged = {(str(row["Sheet"]), str(row["Cell"])) for row in log}
    single = {at for at in logged if at[1] and ":" not in at[1]}
    rows = [(sheet, Area.parse(cells)) for sheet, cells in logged if ":" in cells]
    assert single <= {(sheet, name_of(place)) for sheet, place in changed}
    assert [
        (sheet, place)
        for sheet, place in changed
        if (sheet, name_of(place)) not in single
        and not any(name == sheet and area.holds(Area(*place, *place)) for name, area in rows)
        # Where a row went the ones below came up, so that the last place is empty.
        and not (any(name == sheet for name, _ in rows) and done.cell(sheet, place).value is None)
    ] == []
    # Rows that came or went for a figure that is new; what changed is told cell by cell, headlines first.
    assert {sheet for sheet, _ in rows} <= {"Provenance", "Facts", "Checks"}
    assert len(log) < 250 and log[0]["Sheet"] in ("Cover", "Trend chart")
    assert {name for name, _ in logged} >= {"Summary", "Trend", "Commitments"}
    assert not any(finding.fault for finding in lint(brief.name, brief.read_bytes()))
    assert ooxml_validator([brief]) == []
    once = brief.read_bytes()
    capsys.readouterr()
    assert refresh(brief, register, "--progress") == 0 and brief.read_bytes() == once
    steps = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    keys = ["read", "built", "register", "figures", "workbook", "compare", "write"]
    assert [(step["key"], step["number"], step["total"]) for step in steps] == [
        (key, number, len(keys)) for number, key in enumerate(keys, 1)
    ]
    assert main(["audit", str(brief.parent)]) == 1
    said = capsys.readouterr().out
    assert said.startswith(
        f"{brief.name}, Refresh log: the workbook was refreshed after it was built, last on 20"
    )
    assert "cells hold what a refresh wrote, by sheet: Cover" in said.partition("\n")[0]
    assert f"_government_en.docx: it was built before {brief.name} was refreshed" in said
    # What a person typed is named; what follows from it is told by the log and not once more here.
    assert ", Data!H" in said and "it says 900000" in said and ", Summary!" not in said
    # A cell that a refresh wrote, and one that follows from what it wrote, are no person's.
    assert main(["trace", str(brief), "Cover!A7"]) == 0
    assert "Cover!A7 shows Summary!E6" in capsys.readouterr().out
    assert main(["trace", str(brief), f"{log[0]['Sheet']}!{log[0]['Cell']}"]) == 1
    said = capsys.readouterr().out
    assert "a refresh wrote it" in said and "it is yours" not in said
    assert main(["trace", str(brief), "987654.3"]) == 1
    assert "a number that the refresh wrote is found by its cell" in capsys.readouterr().err
    planted = ClosedBook(once)
    planted.apply([SetCell("Summary", planted.held().table("SummaryRows").place(6, "Home now"), Cell(7))])
    brief.write_bytes(planted.data)
    assert main(["audit", str(brief)]) == 1
    said = capsys.readouterr().out
    assert ", Summary!E12: the cell says 7.0 USD million, the fact kaz.kgz.t.value.y2022 is 1,246.9" in said
    brief.write_bytes(once)
    assert main(["refresh", "--undo", str(brief)]) == 0 and brief.read_bytes() == typed


@pytest.mark.long
def test_the_open_workbook_is_refreshed_to_the_same_and_excel_computes_the_rest(
    brief: Path, register: Path, from_nothing: bytes, opened, press, soffice: Office, tmp_path: Path
) -> None:
    book = opened(brief)
    held = OpenBook(book).held()
    row = number_of_row(held, "Trade", **EXPORTS)
    book.sheets["Data"].range(held.table("Trade").place(row, "Value")).value = 900_000
    book.sheets["Commitments"].range(
        held.table("CommitmentRows").place(promise_row(held), "Status")
    ).value = "in progress"
    press("refresh")
    saved = tmp_path / "saved.xlsx"
    book.impl.file.save(saved)
    [computed] = soffice.convert([saved], "xlsx", tmp_path / "computed")
    after, wanted = values(computed.read_bytes()), values(from_nothing)
    assert {
        at: (value, wanted[at]) for at, value in after.items() if at in wanted and wanted[at] != value
    } == {}
    assert (brief.parent / "before-refresh" / f"{brief.stem}.before.xlsx").is_file()


@pytest.mark.long
def test_a_workbook_that_libreoffice_saved_is_refreshed_like_our_own(
    brief: Path, register: Path, from_nothing: bytes, soffice: Office, tmp_path: Path, capsys
) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    [saved] = soffice.convert([brief], "xlsx", tmp_path / "libreoffice")
    brief.write_bytes(saved.read_bytes())
    assert refresh(brief, register) == 0
    assert "left alone" not in capsys.readouterr().out
    after, wanted = values(brief.read_bytes()), values(from_nothing)
    lists = "Provenance"
    assert {
        at for at in after.keys() | wanted.keys() if at[0] != lists and after.get(at) != wanted.get(at)
    } == set()
    once = brief.read_bytes()
    assert refresh(brief, register) == 0 and brief.read_bytes() == once


def values(data: bytes) -> dict[tuple[str, tuple[int, int]], object]:
    """Return what the cells of a workbook show, numbers to eight digits."""
    held = ClosedBook(data).held()
    return {
        (sheet.name, place): f"{cell.value:.8g}" if isinstance(cell.value, float) else cell.value
        for sheet in held.sheets
        if sheet.name != "Refresh log"
        for place, cell in sheet.cells.items()
        if not (sheet.name == "Cover" and "register" in str(cell.value).lower())
    }


@pytest.mark.long
def test_what_a_person_put_into_the_workbook_is_left_alone(brief: Path, register: Path) -> None:
    book = load_workbook(brief)
    trade = ClosedBook(brief.read_bytes()).held().table("Trade")
    row = number_of_row(ClosedBook(brief.read_bytes()).held(), "Trade", **EXPORTS)
    mine = book.create_sheet("Mine")
    mine["A1"] = "=Summary!E13*2"
    mine["A2"] = "keep me"
    book["Summary"]["Z3"] = "beside"
    summary = ClosedBook(brief.read_bytes()).held().table("SummaryRows")
    typed_over = book["Summary"].cell(*summary.place(7, "Home now"))
    typed_over.value = "=1+1"
    by_hand = book["Summary"].cell(*summary.place(8, "Home growth"))
    by_hand.value = 0.5
    book["Data"].cell(*trade.place(row, "Value")).value = 900_000
    book.save(brief)
    parts = Package.read(brief.read_bytes())
    assert refresh(brief, register) == 0
    held = ClosedBook(brief.read_bytes()).held()
    assert (
        held.cell("Mine", (1, 1)).formula == "Summary!E13*2" and held.cell("Mine", (2, 1)).value == "keep me"
    )
    assert held.cell("Summary", (3, 26)).value == "beside"
    assert held.cell("Summary", (typed_over.row, typed_over.column)).formula == "1+1"
    assert held.cell("Summary", (by_hand.row, by_hand.column)).value == 0.5
    left = [row for row in rows_of(held, "RefreshLog") if "changed by hand" in str(row["Why"])]
    assert {row["Cell"] for row in left} >= {typed_over.coordinate}
    after = Package.read(brief.read_bytes())
    page = next(part for part in parts if b"keep me" in parts[part] or b"Summary!E13*2" in parts[part])
    assert after[page] == parts[page]


def test_a_formula_in_an_input_is_refused_with_its_place(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = ClosedBook(brief.read_bytes())
    held = book.held()
    place = held.table("Trade").place(3, "Value")
    book.apply([SetCell("Data", place, Cell(5, "2+3"))])
    brief.write_bytes(book.data)
    assert refresh(brief, register) == 1
    assert f"Data, row {place[0]}, column Value: a formula" in capsys.readouterr().err
    assert brief.read_bytes() == book.data


@pytest.mark.long
def test_a_row_added_to_the_data_counts(brief: Path, register: Path) -> None:
    book = load_workbook(brief)
    held = ClosedBook(brief.read_bytes()).held()
    trade = held.table("Trade")
    row = number_of_row(held, "Trade", **EXPORTS)
    sheet = book["Data"]
    new = trade.data.bottom + 1
    for at in range(trade.area.left, trade.area.right + 1):
        sheet.cell(new, at).value = sheet.cell(trade.data.top + row, at).value
    first, last = trade.place(0, "First day")[1], trade.place(0, "Last day")[1]
    sheet.cell(new, first).value, sheet.cell(new, last).value = 40179, 40543
    sheet.tables["Trade"].ref = f"A{trade.area.top}:M{new}"
    sheet.tables["Trade"].autoFilter.ref = sheet.tables["Trade"].ref
    book.save(brief)
    assert refresh(brief, register) == 0
    after = ClosedBook(brief.read_bytes()).held()
    rows = rows_of(after, "Trade")
    assert len(rows) == len(rows_of(held, "Trade")) + 1
    dates = [(row["Reporter"], row["Partner"], row["First day"]) for row in rows]
    assert dates.index(("KAZ", "KGZ", 40179.0)) == 0


@pytest.mark.long
def test_a_change_of_the_register_reaches_the_workbook(
    brief: Path, register: Path, from_nothing: bytes
) -> None:
    book = load_workbook(register)
    promise_in(book).value = "in progress"
    book.save(register)
    assert refresh(brief, register) == 0
    held = ClosedBook(brief.read_bytes()).held()
    assert rows_of(held, "CommitmentRows") == rows_of(ClosedBook(from_nothing).held(), "CommitmentRows")


def test_a_workbook_of_another_report_is_refused(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = register.parent.rename(register.parent.with_name("other"))
    assert main(["refresh", str(brief), "--report", str(other)]) == 1
    assert "was built from the report kaz-kgz, not from other" in capsys.readouterr().err


def sorted_by_hand(data: bytes, table: str, key: str) -> bytes:
    """Sort a table's rows from last to first by a column, as Excel does: formulas go with their rows."""
    held = ClosedBook(data).held()
    found = held.table(table)
    assert found is not None
    rows = sorted(held.rows(found), key=lambda row: str(row[found.columns.index(key)].value), reverse=True)
    book = load_workbook(io.BytesIO(data))
    for at, row in enumerate(rows):
        for across, cell in enumerate(row):
            place = (found.data.top + at, found.data.left + across)
            there = book[found.sheet].cell(*place)
            there.value = f"={cell.formula}" if cell.formula else cell.value
            if isinstance(cell.value, str) and not cell.formula:
                there.data_type = "s"
        if at % 3 == 0:
            book[found.sheet].row_dimensions[found.data.top + at].hidden = True
    sheet_table = book[found.sheet].tables[table]
    sheet_table.autoFilter = AutoFilter(ref=sheet_table.ref)
    sheet_table.autoFilter.filterColumn.append(FilterColumn(colId=1, filters=Filters(filter=["KGZ"])))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.long
@pytest.mark.parametrize("table,key", [("Trade", "Partner"), ("CommitmentRows", "Measure")])
def test_rows_that_a_person_sorted_and_filtered_are_refreshed_where_they_stand(
    brief: Path, register: Path, from_nothing: bytes, table: str, key: str
) -> None:
    data = sorted_by_hand(edited(brief.read_bytes()), table, key)
    brief.write_bytes(data)
    before = rows_of(ClosedBook(data).held(), table)
    assert refresh(brief, register) == 0
    held, wanted = ClosedBook(brief.read_bytes()).held(), ClosedBook(from_nothing).held()
    name = "ID" if table == "CommitmentRows" else key
    assert [row[name] for row in rows_of(held, table)] == [row[name] for row in before]
    assert sorted(map(str, rows_of(held, table))) == sorted(map(str, rows_of(wanted, table)))
    # The program that sorted keeps no results of formulas, so those that no refresh touches have none.
    after, built = figures_beside(held, table), figures_beside(wanted, table)
    assert {at: value for at, value in after.items() if value[0] is not None and built.get(at) != value} == {}
    assert {at: value[1] for at, value in after.items()} == {at: value[1] for at, value in built.items()}
    assert not [row for row in rows_of(held, "RefreshLog") if "by hand" in str(row["Why"])]
    filtered = load_workbook(brief)[held.table(table).sheet]
    assert filtered.tables[table].autoFilter.filterColumn
    assert filtered.row_dimensions[held.table(table).data.top].hidden


def figures_beside(held: HeldBook, table: str) -> dict[tuple[str, tuple[int, int]], tuple[object, str]]:
    """Return all figures but those that stand in a table or tell where those stand."""
    sheet = held.table(table).sheet
    return {at: value for at, value in figures(held).items() if at[0] not in (sheet, "Provenance")}


@pytest.mark.long
def test_rows_of_claims_and_commitments_come_and_go(brief: Path, register: Path) -> None:
    book = load_workbook(brief)
    held = ClosedBook(brief.read_bytes()).held()
    promised, claims = held.table("CommitmentRows"), held.table("ClaimRows")
    sheet, row = book[promised.sheet], promised.data.bottom + 1
    for column in promised.columns:
        at = promised.place(0, column)
        sheet.cell(row, at[1]).value = sheet.cell(*at).value
    sheet.cell(row, promised.place(0, "ID")[1]).value = "one_more"
    resized(sheet, "CommitmentRows", promised.area.to_row(row))
    gone = str(held.rows(claims)[-1][claims.columns.index("ID")].value)
    for column in claims.columns:
        book[claims.sheet].cell(*claims.place(len(held.rows(claims)) - 1, column)).value = None
    resized(book[claims.sheet], "ClaimRows", claims.area.to_row(claims.area.bottom - 1))
    book.save(brief)
    assert refresh(brief, register) == 0
    after = ClosedBook(brief.read_bytes()).held()
    assert "one_more" in [row["ID"] for row in rows_of(after, "CommitmentRows")]
    assert gone not in [row["ID"] for row in rows_of(after, "ClaimRows")]
    assert len(rows_of(after, "CommitmentRows")) == len(held.rows(promised)) + 1


def resized(sheet, table: str, area: object) -> None:
    sheet.tables[table].ref = str(area)
    if sheet.tables[table].autoFilter is not None:
        sheet.tables[table].autoFilter.ref = str(area)


@pytest.mark.long
def test_a_brief_in_russian_is_refreshed_by_its_russian_columns(
    register: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "ru"
    assert main(["build", str(register.parent), "--out", str(out), "--language", "ru"]) == 0
    path, word = next(out.rglob("*_ru.xlsx")), Tongue("ru").word
    book = ClosedBook(path.read_bytes())
    held = book.held()
    trade, promised = held.table("Trade"), held.table("CommitmentRows")
    wanted = {word(name): value for name, value in EXPORTS.items()}
    row, promise = (
        number_of_row(held, "Trade", **wanted),
        number_of_row(held, "CommitmentRows", **{word("ID"): PROMISE}),
    )
    status = promised.place(promise, word("Status"))
    typed = [
        SetCell(trade.sheet, trade.place(row, word("Value")), Cell(900_000)),
        SetCell(promised.sheet, status, Cell(word("in progress"))),
    ]
    book.apply(typed)
    path.write_bytes(book.data)
    assert refresh(path, register) == 0
    after = ClosedBook(path.read_bytes()).held()
    again = load_workbook(register)
    for line in again["trade"].iter_rows(min_row=2):
        if [cell.value for cell in line[:3]] == ["KAZ", "KGZ", "X"] and line[3].value.year == 2022:
            line[7].value, line[8].value = 900_000, "USD thousand"
    promise_in(again).value = "in progress"
    again.save(register)
    assert main(["build", str(register.parent), "--out", str(tmp_path / "new"), "--language", "ru"]) == 0
    built = ClosedBook(next((tmp_path / "new").rglob("*_ru.xlsx")).read_bytes()).held()
    cover = {word("Cover")}
    assert {at: value for at, value in figures(after).items() if at[0] not in cover} == {
        at: value for at, value in figures(built).items() if at[0] not in cover
    }
    assert path.parent.joinpath("before-refresh").is_dir()
    capsys.readouterr()
    book = ClosedBook(path.read_bytes())
    book.apply([SetCell(promised.sheet, promised.place(promise, word("Measure")), Cell("другое"))])
    path.write_bytes(book.data)
    assert refresh(path, register) == 1
    assert "it is shown in translation" in capsys.readouterr().err


@pytest.mark.long
def test_a_sheet_that_a_person_called_otherwise_is_told_by_both_names(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = Package.read(edited(brief.read_bytes()))
    sheets = package["xl/workbook.xml"].replace(b'name="Summary"', b'name="Our summary"')
    brief.write_bytes(package.with_parts({"xl/workbook.xml": sheets}).to_bytes())
    assert refresh(brief, register) == 0
    said = capsys.readouterr().out
    assert "it is called “Our summary” now, so only its table was refreshed: call it “Summary” again" in said
    assert "Summary sheet (it is not in the workbook" not in said
