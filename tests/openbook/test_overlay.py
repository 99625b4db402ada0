"""The register with what was typed into a workbook: each edit in its one row, or refused with its place."""

from dataclasses import replace
from datetime import date

import pytest

from builder.openbook.edits import Edit
from builder.openbook.overlay import overlaid
from builder.openbook.speech import note
from builder.register.cells import Grid
from builder.register.tables import TABLES
from builder.workbook.changes import ChangesRefused

[COMMITMENTS] = [table for table in TABLES if table.name == "commitments"]
GRID = Grid(
    COMMITMENTS,
    "commitments.csv",
    "",
    ("id", "measure_en", "due_first", "due_last"),
    1,
    [
        (2, ["road", "Open the road", date(2024, 1, 1), date(2024, 1, 1)]),
        (3, ["dam", "Share the water", "", "2025-01-01"]),
        (4, ["dam", "Mend the dam", "", ""]),
    ],
)
PLACE = note("edit-place", sheet="Commitments", number=7)
EDIT = Edit("commitments", {"id": "road"}, {"measure_en": "Open both roads"}, PLACE)


def test_a_changed_row_stands_where_it_stood_and_is_known_by_its_edit() -> None:
    places: dict[tuple[str, str, int], Edit] = {}
    [grid] = overlaid([GRID], [EDIT], places)
    assert grid.rows[0] == (2, ["road", "Open both roads", date(2024, 1, 1), date(2024, 1, 1)])
    assert list(grid.rows[1:]) == list(GRID.rows[1:])
    assert places == {("commitments.csv", "", 2): EDIT}


def test_an_added_row_comes_last_and_a_removed_one_goes() -> None:
    added = replace(EDIT, key={"id": "rail"}, cells={"id": "rail", "measure_en": "Lay rails"}, kind="added")
    [grid] = overlaid([GRID], [added, replace(EDIT, cells={}, kind="removed")])
    assert [number for number, _ in grid.rows] == [3, 4, 5]
    assert grid.rows[-1][1] == ["rail", "Lay rails", "", ""]


@pytest.mark.parametrize(
    ("due_last", "follows"), [(date(2024, 1, 1), "2026-12-31"), ("2024-02-01", "2024-02-01")]
)
def test_a_column_follows_its_twin_only_where_both_said_the_same(due_last, follows: str) -> None:
    row = ["road", "Open the road", date(2024, 1, 1), due_last]
    twins = {"due_last": "due_first"}
    edit = replace(EDIT, cells={"due_first": "2026-12-31"}, twins=twins)
    [grid] = overlaid([replace(GRID, rows=[(2, row)])], [edit])
    assert grid.rows[0][1] == ["road", "Open the road", "2026-12-31", follows]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (replace(EDIT, key={"id": "bridge"}), "no row of the register's table commitments fits it"),
        (replace(EDIT, key={"id": "dam"}), "2 rows of the register's table commitments fit it"),
        (replace(EDIT, cells={"owner_en": "Ministry"}), "table commitments has no column owner_en"),
        (replace(EDIT, register="targets"), "the register has no table targets"),
    ],
)
def test_an_edit_that_fits_not_just_one_row_is_refused_with_its_place(edit: Edit, said: str) -> None:
    with pytest.raises(ChangesRefused) as refused:
        overlaid([GRID], [edit, replace(EDIT, key={"id": "ferry"})])
    assert len(refused.value.problems) == 2
    first = refused.value.problems[0].said("en")
    assert said in first and "Commitments" in first and "7" in first


def test_a_column_that_the_register_lacks_may_be_said_to_be_empty() -> None:
    [grid] = overlaid([GRID], [replace(EDIT, cells={"owner_en": ""})])
    assert grid == GRID
