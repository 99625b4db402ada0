"""What was typed into a brief's rows of the register is named where a number is traced."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from builder.cli import main
from builder.openbook.saved import built_of, refreshed_of, register_of, save
from builder.openbook.typed import Typed, typed_in
from builder.package.cells import name_of
from builder.publish.brief import Brief, read_brief
from builder.workbook.changes import SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from tests.openbook.looking import number_of_row
from tests.openbook.test_built_book import EXPORTS, PROMISE, edited, promise_row, refresh

FIGURE = "kaz.kgz.x.value.y2022"
AS_BUILT = "792951.72644"


def places(data: bytes) -> tuple[str, str]:
    """Return the cells that `edited` types into."""
    held = ClosedBook(data).held()
    trade, promised = held.table("Trade"), held.table("CommitmentRows")
    assert trade is not None and promised is not None
    exports = name_of(trade.place(number_of_row(held, "Trade", **EXPORTS), "Value"))
    return f"Data!{exports}", f"Commitments!{name_of(promised.place(promise_row(held), 'Status'))}"


def told(found: tuple[Typed, ...]) -> dict[str, str]:
    return {f"{one.sheet}!{one.cell}": str(one.note) for one in found}


def carried(brief: Brief, found: tuple[Typed, ...], cell: str) -> set[str]:
    """Return the facts that were read from the row of a typed cell."""
    [typed] = [one for one in found if f"{one.sheet}!{one.cell}" == cell]
    return {name for name, shown in brief.built.facts.items() if typed.carries(shown.fact)}


def test_nothing_was_typed_into_a_brief_as_it_was_built(brief: Path) -> None:
    assert typed_in(read_brief(brief)) == ()


def test_cells_typed_since_the_build_are_named_with_the_figures_that_were_read_from_their_rows(
    brief: Path,
) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    exports, status = places(brief.read_bytes())
    found = typed_in(read_brief(brief))
    said = told(found)
    assert said.keys() == {exports, status}
    assert said[exports].startswith(f"{exports} was changed by hand after the brief was built, to 900000")
    assert "to in progress" in said[status]
    assert carried(read_brief(brief), found, exports) == {FIGURE}
    assert not any(one.is_in_figures for one in found)


def test_a_row_carries_no_figure_whose_place_only_begins_like_its_own(brief: Path) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    exports, _ = places(brief.read_bytes())
    [typed] = [one for one in typed_in(read_brief(brief)) if f"{one.sheet}!{one.cell}" == exports]
    fact = read_brief(brief).built.facts[FIGURE].fact
    below = tuple(replace(cited, location=f"{cited.location}0") for cited in fact.sources)
    assert typed.location and typed.carries(fact)
    assert not typed.carries(replace(fact, sources=below))


def test_after_a_refresh_the_value_of_the_register_is_named_and_what_the_figures_hold(brief: Path) -> None:
    # As a refresh leaves it: the build, what the register alone would build, and what was built anew.
    built = brief.read_bytes()
    typed = edited(built)
    for path, data in ((built_of(brief), built), (register_of(brief), built), (refreshed_of(brief), typed)):
        save(path, data)
    book = ClosedBook(typed)
    trade = book.held().table("Trade")
    assert trade is not None
    later = trade.data.top + number_of_row(book.held(), "Trade", **EXPORTS) + 1
    column = trade.place(0, "Value")[1]
    last = trade.data.bottom + 1
    new = [
        SetCell("Data", (last, trade.area.left + at), Cell(text)) for at, text in enumerate(("XXX", "YYY"))
    ]
    book.apply(
        [SetCell("Data", (later, column), Cell(5)), SizeTable("Trade", last - trade.data.top + 1), *new]
    )
    brief.write_bytes(book.data)
    exports, status = places(built)
    found = {f"{one.sheet}!{one.cell}": one for one in typed_in(read_brief(brief))}
    just = f"Data!{name_of((later, column))}"
    row = f"Data!{name_of((last, trade.area.left))}:{name_of((last, trade.area.right))}"
    assert found.keys() == {exports, status, just, row}
    assert str(found[exports].note) == (
        f"{exports} was typed in the workbook: it says 900000; the register, and the sources told here, "
        f"say {AS_BUILT}"
    )
    assert [found[one].is_in_figures for one in (exports, status, just, row)] == [True, True, False, False]
    assert "put in by hand; the register has none like it" in str(found[row].note)


@pytest.mark.long
def test_a_trace_names_the_cell_that_was_typed_and_what_the_register_says(
    brief: Path, register: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    brief.write_bytes(edited(brief.read_bytes()))
    exports, _ = places(brief.read_bytes())

    def traced(fact: str, *more: str) -> str:
        capsys.readouterr()
        main(["trace", str(brief.parent), fact, *more])
        return capsys.readouterr().out

    growth = "kaz.kgz.x.growth.y2022"
    assert f"{exports} was changed by hand" in traced(growth) and "press Refresh figures" in traced(growth)
    assert refresh(brief, register) == 0
    said = traced(growth)
    assert f"{exports} was typed in the workbook: it says 900000" in said and AS_BUILT in said
    assert "the refreshed figure follows from it" in said
    cell = traced(exports)
    assert cell.index("was typed in the workbook") < cell.index("in a row of the table Trade")
    assert "the refreshed figure" not in cell
    # Of another row, another figure, nothing is said.
    assert "typed in the workbook" not in traced("Data!H13") + traced("kaz.kgz.x.value.y2021")
    [one] = json.loads(traced(growth, "--json"))["typed"]
    assert one["cell"] == exports
    # Copies of a build that was replaced since say nothing of this one.
    kept = built_of(brief).read_bytes()
    save(built_of(brief), b"another")
    assert "was typed in the workbook" not in traced(growth)
    save(built_of(brief), kept)
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    assert f"{exports}: значение вписано в книгу: здесь 900000" in traced(growth)
    assert PROMISE not in said
