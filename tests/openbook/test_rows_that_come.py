"""Rows typed into, and taken out of, every input table of a built book, against a build of the same register."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.addin.open_book import OpenBook
from builder.cli import main
from builder.openbook.edits import edits
from builder.openbook.inputs import inputs_in
from builder.package.area import cell_name
from builder.workbook.changes import AnyBook, ChangesRefused, SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.held import HeldBook
from tests.office import OoxmlValidator
from tests.openbook.looking import rows_of
from tests.openbook.test_built_book import figures, refresh, values

# What a person types, in the words of the sheets: a source and what is said in it.
NEW: dict[str, dict[str, object]] = {
    "SourceRows": {
        "ID": "bulletin_2023", "Publisher": "Bulletin of trade", "Title": "Trade in spring",
        "Published": "2023-05-02", "Date basis": "printed", "Address": "https://example.org/bulletin/spring",
    },
    "ClaimRows": {
        "ID": "bulletin_exports", "Subject": "Value, agricultural goods", "As printed": "$12 million",
        "Value": 12, "Unit": "USD million", "Qualifier": "exactly", "Reporter": "KAZ", "Partner": "KGZ",
        "Flow": "X", "First day": "2022-01-01", "Last day": "2022-12-31", "Source": "bulletin_2023",
        "Quote": "Exports of food came to $12 million.",
    },
    "AgreementRows": {
        "ID": "bulletin_memorandum", "Title": "Memorandum on weights", "Kind": "Memorandum",
        "Signed": "2023-04-03", "Parties": "KAZ, KGZ", "Status": "signed", "Source": "bulletin_2023",
    },
    "TargetRows": {
        "ID": "bulletin_goal", "Goal": 2500, "Deadline": "2031-12-31", "Set by": "The two sides",
        "Flow": "T", "Set on": "2023-04-03", "Source": "bulletin_2023",
    },
    "CommitmentRows": {
        "ID": "bulletin_promise", "Measure": "Open one more post", "Status": "agreed", "Latest due": "2024-03-01",
        "Source": "bulletin_2023",
    },
}  # fmt: skip
REGISTER: dict[str, dict[str, object]] = {
    "sources": {
        "id": "bulletin_2023", "publisher": "Bulletin of trade", "title": "Trade in spring",
        "published_from": "2023-05-02", "published_to": "2023-05-02", "date_basis": "printed",
        "address": "https://example.org/bulletin/spring",
    },
    "claims": {
        "id": "bulletin_exports", "indicator": "value", "scope": "agricultural", "printed": "$12 million",
        "value": 12, "unit": "USD million", "qualifier": "exactly", "reporter": "KAZ", "partner": "KGZ",
        "flow": "X", "first_day": "2022-01-01", "last_day": "2022-12-31", "period_basis": "inferred",
        "source": "bulletin_2023", "quote": "Exports of food came to $12 million.",
    },
    "agreements": {
        "id": "bulletin_memorandum", "title": "Memorandum on weights", "kind": "memorandum",
        "signed_on": "2023-04-03", "parties": "KAZ;KGZ", "status": "signed", "source": "bulletin_2023",
    },
    "targets": {
        "id": "bulletin_goal", "indicator": "value", "flow": "T", "value": 2500, "unit": "USD million",
        "deadline": "2031-12-31", "set_by": "The two sides", "set_on": "2023-04-03", "source": "bulletin_2023",
    },
    "commitments": {
        "id": "bulletin_promise", "measure": "Open one more post", "status": "agreed", "due": "2024-03-01",
        "source": "bulletin_2023",
    },
}  # fmt: skip
GONE = {"ClaimRows": "claims", "AgreementRows": "agreements", "CommitmentRows": "commitments"}


def typed(book: AnyBook) -> dict[str, str]:
    """Type a row below each table, as Excel takes it in, and take out the row above; return the ids gone."""
    gone = {}
    for name, row in NEW.items():
        held = book.held()
        table = held.table(name)
        assert table is not None
        count = len(held.rows(table))
        if name in GONE:
            gone[GONE[name]] = str(rows_of(held, name)[-1]["ID"])
            emptied = [table.place(count - 1, column) for column in table.columns]
            book.apply([SetCell(table.sheet, place, Cell(None)) for place in emptied])
            book.apply([SizeTable(name, count - 1)])
            count -= 1
        changes = [SetCell(table.sheet, table.place(count, at), Cell(said)) for at, said in row.items()]
        book.apply([SizeTable(name, count + 1), *changes])
    return gone


@pytest.fixture(scope="module")
def same_in_the_register(
    register_of_the_pair: Path, brief_of_the_pair: Path, tmp_path_factory: pytest.TempPathFactory
) -> bytes:
    """The workbook that is built from a register in which the same was typed and taken out."""
    gone = typed(ClosedBook(brief_of_the_pair.read_bytes()))
    folder = tmp_path_factory.mktemp("typed") / "kaz-kgz"
    shutil.copytree(register_of_the_pair.parent, folder)
    book = load_workbook(folder / "register.xlsx")
    for name, row in REGISTER.items():
        sheet = book[name]
        if name in gone:
            [at] = [line[0].row for line in sheet.iter_rows(min_row=2) if line[0].value == gone[name]]
            sheet.delete_rows(at)
        columns = [cell.value for cell in sheet[1]]
        last = 1 + sum(line[0].value is not None for line in sheet.iter_rows(min_row=2))
        for column, said in row.items():
            sheet.cell(last + 1, columns.index(column) + 1).value = said
        table = sheet.tables[name]
        table.ref = f"{table.ref.partition(':')[0]}:{sheet.cell(last + 1, len(columns)).coordinate}"
    book.save(folder / "register.xlsx")
    assert main(["build", str(folder), "--out", str(folder / "out")]) == 0
    return next((folder / "out").rglob("*_en.xlsx")).read_bytes()


@pytest.mark.long
def test_rows_of_every_input_table_come_and_go_in_a_file(
    brief: Path,
    register: Path,
    same_in_the_register: bytes,
    ooxml_validator: OoxmlValidator,
    capsys: pytest.CaptureFixture[str],
) -> None:
    book = ClosedBook(brief.read_bytes())
    typed(book)
    brief.write_bytes(book.data)
    assert refresh(brief, register) == 0
    after, wanted = ClosedBook(brief.read_bytes()).held(), ClosedBook(same_in_the_register).held()
    assert differing(figures(after), figures(wanted)) == {}
    for name in NEW:
        assert sorted(map(str, rows_of(after, name))) == sorted(map(str, rows_of(wanted, name)))
        assert after.table(name).area == wanted.table(name).area
    assert after.names == wanted.names
    assert ooxml_validator([brief]) == []
    once = brief.read_bytes()
    assert refresh(brief, register) == 0 and brief.read_bytes() == once
    capsys.readouterr()
    assert main(["audit", str(brief)]) == 1
    said = capsys.readouterr().out.splitlines()
    [provenance] = [line for line in said if ", Provenance!" in line and "with a refresh" in line]
    assert "cannot be compared with the build. Build the report again" in provenance
    assert not [line for line in said if ", Provenance!" in line and "not as they were built" in line]


@pytest.mark.long
def test_rows_of_every_input_table_come_and_go_in_the_open_book(
    brief: Path, register: Path, same_in_the_register: bytes, opened, press, soffice, tmp_path: Path
) -> None:
    book = opened(brief)
    typed(OpenBook(book))
    agreements = OpenBook(book).held().table("AgreementRows")
    last = cell_name(*agreements.place(agreements.data.bottom - agreements.data.top, "Kind"))
    rules = book.impl.file["Agreements"].data_validations.dataValidation
    assert any(last in rule.sqref and "treaty" in rule.formula1 for rule in rules)
    assert "changes" in press("refresh")
    saved = tmp_path / "saved.xlsx"
    book.impl.file.save(saved)
    [computed] = soffice.convert([saved], "xlsx", tmp_path / "computed")
    after, wanted = values(computed.read_bytes()), values(same_in_the_register)
    assert differing(after, wanted) == {}
    for name in NEW:
        held = OpenBook(book).held()
        assert held.table(name).area == ClosedBook(same_in_the_register).held().table(name).area


def differing(after: dict, wanted: dict) -> dict:
    """Return the cells that say otherwise, without the list of facts, which stands in another order."""
    return {
        at: (after.get(at), wanted.get(at))
        for at in after.keys() | wanted.keys()
        if at[0] not in ("Provenance", "Refresh log") and after.get(at) != wanted.get(at)
    }


@pytest.fixture
def built(brief_of_the_pair: Path) -> HeldBook:
    return ClosedBook(brief_of_the_pair.read_bytes()).held()


def refused(held: HeldBook, built: HeldBook) -> list[str]:
    with pytest.raises(ChangesRefused) as said:
        edits(held, built, inputs_in("en", "USD"))
    return [str(problem) for problem in said.value.problems]


@pytest.mark.long
def test_what_a_new_row_does_not_say_is_asked_for_with_its_place(
    brief_of_the_pair: Path, built: HeldBook
) -> None:
    book = ClosedBook(brief_of_the_pair.read_bytes())
    claims = built.table("ClaimRows")
    rows = len(built.rows(claims))
    row = NEW["ClaimRows"] | {"Subject": "food and drink", "Value": 12}
    place = claims.place(rows, "Subject")[0]
    cells = [SetCell("Claims", claims.place(rows, at), Cell(said)) for at, said in row.items()]
    book.apply([SizeTable("ClaimRows", rows + 1), *cells])
    [problem] = refused(book.held(), built)
    assert problem.startswith(f"Claims, row {place}, column Subject: “food and drink” does not say")
    assert "Value, Growth, Share" in problem
    book.apply([SetCell("Claims", claims.place(rows, "Subject"), Cell("Value, all goods, 2022"))])
    book.apply([SetCell("Claims", claims.place(rows, "Value"), Cell(12, "6*2"))])
    [problem] = refused(book.held(), built)
    assert problem.startswith(f"Claims, row {place}, column Value: a formula where a value must stand")
    two = [SetCell("Claims", claims.place(rows + 1, at), Cell(said)) for at, said in row.items()]
    other = SetCell("Claims", claims.place(rows + 1, "Subject"), Cell("growth"))
    back = SetCell("Claims", claims.place(rows, "Value"), Cell(12, " "))
    book.apply([back, SizeTable("ClaimRows", rows + 2), *two, other])
    assert any(f"row {place + 1}: it says otherwise" in said for said in refused(book.held(), built))


def exact(value: object) -> object:
    return Decimal(repr(value)) if isinstance(value, float) else value


@pytest.mark.long
def test_a_second_row_of_what_is_there_may_say_the_same_and_nothing_else(
    brief_of_the_pair: Path, built: HeldBook
) -> None:
    trade = built.table("Trade")
    rows = len(built.rows(trade))
    first, last = trade.place(0, "Value")[0], trade.place(rows, "Value")[0]
    row = rows_of(built, "Trade")[0]
    typed = [column for column in row if column not in ("Partner name", "Months", "Turnover")]
    book = ClosedBook(brief_of_the_pair.read_bytes())
    cells = [SetCell("Data", trade.place(rows, column), Cell(exact(row[column]))) for column in typed]
    book.apply([SizeTable("Trade", rows + 1), *cells])
    assert edits(book.held(), built, inputs_in("en", "USD")) == ()
    book.apply([SetCell("Data", trade.place(rows, "Value"), Cell(exact(row["Value"]) + 1))])
    [problem] = refused(book.held(), built)
    assert problem.startswith(f"Data, row {last}: row {first} says otherwise of the same {row['Reporter']}")
    book.apply([SetCell("Data", trade.place(0, "Value"), Cell(exact(row["Value"]) + 1))])
    assert {edit.kind for edit in edits(book.held(), built, inputs_in("en", "USD"))} == {"changed"}


@pytest.mark.long
def test_a_goal_with_a_row_for_each_country_may_be_changed_in_one_and_not_to_two(
    brief_of_the_pair: Path, built: HeldBook
) -> None:
    targets = built.table("TargetRows")
    ids = [row["ID"] for row in rows_of(built, "TargetRows")]
    one, other = (at for at, name in enumerate(ids) if name == ids[0])
    book = ClosedBook(brief_of_the_pair.read_bytes())
    book.apply([SetCell("Targets", targets.place(one, "Goal"), Cell(3000))])
    [edit] = edits(book.held(), built, inputs_in("en", "USD"))
    assert edit.cells["value"] == "3000"
    book.apply([SetCell("Targets", targets.place(other, "Goal"), Cell(4000))])
    [problem] = refused(book.held(), built)
    assert "says otherwise of the same" in problem


@pytest.mark.long
def test_a_row_typed_under_a_table_that_did_not_take_it_in_is_not_passed_over(
    brief_of_the_pair: Path, built: HeldBook
) -> None:
    book = ClosedBook(brief_of_the_pair.read_bytes())
    targets = built.table("TargetRows")
    under = targets.place(len(built.rows(targets)), "ID")
    book.apply([SetCell("Targets", under, Cell("one_more"))])
    [problem] = refused(book.held(), built)
    assert problem.startswith(f"Targets, row {under[0]}: it stands under the table TargetRows")


@pytest.mark.long
def test_a_row_that_the_report_does_not_show_is_refused_and_nothing_is_lost(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = ClosedBook(brief.read_bytes())
    sources = book.held().table("SourceRows")
    assert sources is not None
    count = len(book.held().rows(sources))
    later = NEW["SourceRows"] | {"Published": "2025-01-31"}
    cells = [SetCell("Sources", sources.place(count, at), Cell(said)) for at, said in later.items()]
    book.apply([SizeTable("SourceRows", count + 1), *cells])
    brief.write_bytes(book.data)
    assert refresh(brief, register) == 1
    row = sources.data.top + count
    assert f"Sources, row {row}: this report does not show such a row" in capsys.readouterr().err
    assert brief.read_bytes() == book.data and not (brief.parent / "before-refresh").exists()
