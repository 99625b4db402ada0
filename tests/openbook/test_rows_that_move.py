"""Rows that a refresh moves: what a person typed goes with its row, and a second refresh changes nothing."""

from __future__ import annotations

import io

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from openpyxl import Workbook
from openpyxl.worksheet.table import Table

from builder.openbook.comparing import compare
from builder.openbook.edits import edits
from builder.openbook.inputs import inputs_in
from builder.workbook.changes import SetCell
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.tongue import Tongue
from builder.workbook.written import WrittenBook, written
from tests.openbook.looking import rows_of

COMMITMENTS = next(row for row in inputs_in("en", "USD") if row.table == "CommitmentRows")
# The build computes the state from the status; a remark is text of ours that is no input.
COLUMNS = (*COMMITMENTS.columns, "State", "Remark")
STATUSES = ("stated", "agreed", "in progress", "done")
NAMES = ("roads", "borders", "councils", "water", "posts")
Said = dict[str, str]


def brief_of(statuses: Said) -> bytes:
    """Build a workbook of commitments as the builder does: those that are done come last."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Commitments"
    sheet.append(COLUMNS)
    for name in sorted(statuses, key=lambda name: (statuses[name] == "done", NAMES.index(name))):
        own = {"ID": name, "Measure": f"on {name}", "Status": statuses[name]}
        own |= {"State": f"○ {statuses[name]}", "Remark": f"about {name}"}
        sheet.append([own.get(column, "[x]") for column in COLUMNS])
    last = sheet.cell(1, len(COLUMNS)).column_letter
    sheet.add_table(Table(displayName="CommitmentRows", ref=f"A1:{last}{len(statuses) + 1}"))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def typed(book: ClosedBook, column: str, said: Said) -> None:
    """Type into a column of the rows with these ids."""
    held = book.held()
    table = held.table("CommitmentRows")
    names = [str(row["ID"]) for row in rows_of(held, "CommitmentRows")]
    book.apply(
        SetCell("Commitments", table.place(names.index(name), column), Cell(text))
        for name, text in said.items()
    )


def refreshed(book: ClosedBook, base: WrittenBook, last: WrittenBook | None, register: Said):
    """Refresh as a built workbook is: its edits into the register, a build of that compared with it."""
    statuses = dict(register)
    for edit in edits(book.held(), base.held, (COMMITMENTS,)):
        statuses[edit.key["id"]] = edit.cells["status"]
    new = written(brief_of(statuses))
    decided = compare(book.held(), [base] if last is None else [base, last], new, {}, Tongue("en")).decided
    book.apply(decided.changes)
    return new, decided, statuses


def column_of(book: ClosedBook, column: str) -> Said:
    return {str(row["ID"]): str(row[column]) for row in rows_of(book.held(), "CommitmentRows")}


SAID = some.dictionaries(some.sampled_from(NAMES), some.sampled_from(STATUSES))


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    some.lists(some.sampled_from(STATUSES), min_size=len(NAMES), max_size=len(NAMES)),
    some.lists(SAID, min_size=1, max_size=2),
    some.dictionaries(some.sampled_from(NAMES), some.sampled_from(["mine", "ask them"])),
)
def test_a_status_that_was_typed_stays_with_its_commitment_wherever_that_goes(
    first: list[str], rounds: list[Said], remarks: Said
) -> None:
    register = dict(zip(NAMES, first, strict=True))
    built = brief_of(register)
    book, base, last = ClosedBook(built), written(built), None
    typed(book, "Remark", remarks)
    wanted = dict(register)
    for edited in rounds:
        typed(book, "Status", edited)
        wanted |= edited
        last, decided, statuses = refreshed(book, base, last, register)
        assert statuses == wanted == column_of(book, "Status")
        assert column_of(book, "State") == {name: f"○ {status}" for name, status in wanted.items()}
        assert column_of(book, "Measure") == {name: f"on {name}" for name in NAMES}
        assert column_of(book, "Remark") == {name: remarks.get(name, f"about {name}") for name in NAMES}
        assert list(column_of(book, "ID")) == list(column_of(ClosedBook(brief_of(wanted)), "ID"))
        assert {entry.what for entry in decided.left} <= {"CommitmentRows[Remark]"}
        assert len(decided.left) == len(remarks)
        once = book.data
        _, again, _ = refreshed(book, base, last, register)
        assert again.changes == () and book.data == once


def test_an_input_is_written_as_the_build_says_it_and_is_not_left_alone() -> None:
    register = dict.fromkeys(NAMES, "stated")
    built = brief_of(register)
    book, base = ClosedBook(built), written(built)
    typed(book, "Status", {"roads": "done †"})
    _, decided, _ = refreshed(book, base, None, register)
    assert decided.left == () and column_of(book, "Status")["roads"] == "done"


def test_cells_that_only_changed_their_place_are_marked_so() -> None:
    register = dict.fromkeys(NAMES, "stated")
    built = brief_of(register)
    book, base = ClosedBook(built), written(built)
    typed(book, "Status", {"roads": "done"})
    _, decided, _ = refreshed(book, base, None, register)
    told = {entry.what: entry.after for entry in decided.entries if not entry.displaced}
    assert told == {"CommitmentRows[State]": "○ done"}
    assert {entry.what for entry in decided.entries} >= {"CommitmentRows[ID]", "CommitmentRows[Measure]"}
