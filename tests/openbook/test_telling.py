"""What a refresh says, and how it is undone step by step."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from builder.cli import main
from builder.openbook.comparing import compare
from builder.openbook.differences import differences, uncomputed
from builder.openbook.log import Entry, arranged, logged, shown_as
from builder.openbook.refreshing import Refreshed
from builder.openbook.saved import copy_of, next_copy, refreshed_of, save, undo
from builder.openbook.speech import LANGUAGES
from builder.openbook.telling import told_refresh
from builder.workbook.changes import ChangesRefused, SetCell
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from builder.workbook.tongue import Tongue
from builder.workbook.written import written


def test_headings_and_figures_are_told_before_tables_and_rows_that_moved_are_summed() -> None:
    entries = (
        Entry("Commitments", "P7", "CommitmentRows[Quote]", "a", "b", displaced=True),
        Entry("Commitments", "Q7", "CommitmentRows[ID]", "a", "b", displaced=True),
        Entry("Commitments", "H7", "CommitmentRows[State]", "○ stated", "✓ done"),
        Entry("Trend", "B15", "TrendYears[Home exports]", 1, 2),
        Entry("Summary", "E12", "kaz.kgz.t.value.y2022", 1246, 1253, "800 + 453"),
        Entry("Cover", "A7", "", 1, 2),
    )
    lines = list(told_refresh(Refreshed(entries, (), Path("copy.xlsx")), "b.xlsx"))
    assert lines[0].startswith("b.xlsx: 6 changes (Commitments 3, Trend 1, Summary 1, Cover 1); the sheet")
    assert [line.split()[0] for line in lines[2:6]] == [
        "Cover!A7:",
        "Commitments!H7",
        "Trend!B15",
        "Summary!E12",
    ]
    assert lines[6] == "  Commitments: 2 cells of rows that stand in another place now"
    assert len(lines) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_book_without_results_is_told_in_one_line(language: str) -> None:
    lines = list(told_refresh(Refreshed((), (), Path("copy.xlsx"), 11), "b.xlsx", language))
    assert len(lines) == 3 and "11" in lines[2] and "Excel" in lines[2] and "()" not in lines[0]


def test_the_log_has_a_line_for_a_row_that_is_new_or_moved_and_shows_numbers_as_their_cells_do() -> None:
    entries = (
        Entry("Facts", "A9", "FactRows[ID]", None, "new.fact", "a new row", fresh=True),
        Entry("Facts", "B9", "FactRows[Indicator]", None, "Value", "a new row", fresh=True),
        Entry("Commitments", "I7", "CommitmentRows[Done on]", "[x]", 45170, form="yyyy-mm-dd"),
        Entry("Commitments", "A7", "CommitmentRows[Measure]", "roads", "borders", displaced=True),
        Entry("Commitments", "Q7", "CommitmentRows[ID]", "r", "b", displaced=True),
        Entry("Summary", "G12", "kaz.kgz.t.growth.y2022", Decimal("0.187"), Decimal("0.289"), form="0.0%"),
        Entry("Cover", "A5", "", "before", "after"),
    )
    told = arranged(entries)
    places = [(entry.sheet, entry.cell) for entry in told]
    assert places == [
        ("Cover", "A5"), ("Commitments", "I7"), ("Summary", "G12"), ("Facts", "A9:B9"),
        ("Commitments", "A7:Q7"),
    ]  # fmt: skip
    assert (told[3].before, told[3].after) == (None, "new.fact")
    assert (told[4].before, told[4].after) == ("roads", "borders")
    lines = list(told_refresh(Refreshed(entries, (), Path("copy.xlsx")), "b.xlsx"))
    assert "  Commitments!I7 CommitmentRows[Done on]: [x] → 2023-09-01" in lines
    assert "  Summary!G12 kaz.kgz.t.growth.y2022: 18.7% → 28.9%" in lines
    small = Entry("Summary", "E18", "kaz.share", Decimal("0.0091"), Decimal("0.0099"), form="0.0")
    assert shown_as(small, small.before) == "0.0091"
    book = book_of(5, 6)
    changes = logged(book.held(), told, datetime(2023, 9, 30, 9), date(2023, 9, 30), "copy", "en")
    book.apply(changes)
    written_book = written(book.data)
    log = book.held().table("RefreshLog")
    after = [written_book.number_format((log.sheet, log.place(at, "After"))) for at in range(3)]
    assert after == ["General_0_0", "yyyy-mm-dd_0_0", "0.0%_0_0"]


def book_of(value: object, result: int | None) -> ClosedBook:
    book = Workbook()
    book.active.title = "Cover"
    book.active["A2"] = value
    path = book_bytes(book)
    made = ClosedBook(path)
    made.apply([SetCell("Cover", (1, 1), Cell(result, "A2+1"))])
    return made


def book_bytes(book: Workbook) -> bytes:
    import io

    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_formula_of_ours_that_was_saved_without_its_result_gets_it() -> None:
    built, held = written(book_of(5, 6).data), book_of(5, None)
    decided = compare(held.held(), [built], built, {}, Tongue("en"))
    assert uncomputed(held.held(), built.held, decided.standing) == 1
    assert list(differences(held.held(), built.held, decided.standing)) == []
    held.apply(decided.decided.changes)
    assert (
        held.held().cell("Cover", (1, 1)).value == 6 and held.held().cell("Cover", (1, 1)).formula == "A2+1"
    )
    assert decided.decided.entries == () and decided.decided.left == ()
    assert uncomputed(held.held(), built.held, decided.standing) == 0


def test_undo_walks_back_through_every_refresh_and_then_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book.xlsx"
    for number in range(4):
        path.write_bytes(b"book %d" % number)
        save(next_copy(path), path.read_bytes())
        save(refreshed_of(path), b"ours %d" % number)
    path.write_bytes(b"book 4")
    for number in (3, 2, 1, 0):
        assert undo(path).earlier == number
        assert path.read_bytes() == b"book %d" % number
        # What was written by the refresh that is the last one now; none is.
        assert refreshed_of(path).is_file() == bool(number)
        if number:
            assert refreshed_of(path).read_bytes() == b"ours %d" % (number - 1)
    with pytest.raises(ChangesRefused, match="or every refresh is undone"):
        undo(path)
    assert list(copy_of(path).parent.iterdir()) == []
    save(next_copy(path), b"again")
    assert main(["refresh", "--undo", str(path)]) == 0 and path.read_bytes() == b"again"
    assert "brought back as it was before the last refresh" in capsys.readouterr().out


def test_copies_from_before_refreshes_do_not_pile_up_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    for number in range(30):
        save(next_copy(path), b"book %d" % number)
        save(refreshed_of(path), b"ours")
    assert len(list(copy_of(path).parent.glob("*.before*"))) == 21
    assert undo(path).earlier == 20 and path.read_bytes() == b"book 29"
    assert undo(path).earlier == 19 and path.read_bytes() == b"book 28"
