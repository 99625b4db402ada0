"""Digests of sheets find the row and the column of a change, and nothing where nothing changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from builder.package.cells import CellView, SheetView
from builder.publish.digests import SheetDigest

PLACES = st.tuples(st.integers(1, 30), st.integers(1, 12))
VALUES = st.one_of(st.text(min_size=1, max_size=5), st.floats(-1e9, 1e9), st.booleans())
CELLS = st.dictionaries(PLACES, st.builds(CellView, VALUES, st.sampled_from(["", "A1+1"])), max_size=40)


def digest(cells):
    return SheetDigest.of(SheetView("Data", "xl/worksheets/sheet1.xml", cells))


@given(CELLS)
def test_the_same_cells_give_the_same_digests_in_any_order(cells):
    assert digest(cells) == digest(dict(reversed(cells.items())))


@given(CELLS, PLACES)
def test_a_changed_cell_stands_where_its_row_meets_its_column(cells, place):
    before, after = digest(cells), digest({**cells, place: CellView("something new")})
    assert place[0] in before.changed_rows(after)
    assert place[1] in before.changed_columns(after)
    assert len(before.changed_rows(after)) == len(before.changed_columns(after)) == 1


def test_a_formula_replaced_by_its_value_is_a_change_and_the_last_bit_is_none():
    held = digest({(3, 2): CellView(0.1 + 0.2, "A1+A2")})
    assert held.changed_rows(digest({(3, 2): CellView(0.3, "A1+A2")})) == ()
    assert held.changed_rows(digest({(3, 2): CellView(0.1 + 0.2)})) == (3,)
