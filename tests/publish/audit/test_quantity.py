"""A fact and its cell are said in the cell's own unit and form, so that they can be compared at a glance."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.facts.fact import Citation, Fact
from builder.facts.reason import Why, because
from builder.package.cells import CellView, SheetView
from builder.publish.audit.quantity import agrees, both, said
from builder.publish.audit.refreshed import RefreshLog
from builder.register.said import sentence
from builder.wording.problems import told

MONEY, SHARE = '#,##0.0;"−"#,##0.0;0.0', '0.0%;"−"0.0%;0.0%'


def fact(value: str | None, unit: str, status: str = "") -> Fact:
    if value is None:
        return Fact("kaz.x", "x", None, unit, status=status, reason=because(Why.NOT_SAID))
    return Fact("kaz.x", "x", Decimal(value), unit, status=status, sources=(Citation("bureau"),))


@pytest.mark.parametrize(
    "cell,code,value,unit,here,expected",
    [
        (47.09658951, MONEY, "40048.31595", "USD thousand", "47.1 USD million", "40.0 USD million"),
        (47000.0, "#,##0", "40048.31595", "USD thousand", "47,000 USD thousand", "40,048 USD thousand"),
        (0.157525, SHARE, "13.39506414325003077497393740", "percent", "15.8%", "13.4%"),
        (15.8, "#,##0.0##", "13.395", "percent", "15.8 percent", "13.395 percent"),
        (40.048316, MONEY, "40048.31595", "USD thousand", "40.048316 USD million", "40.04831595 USD million"),
        (-3.0, "0", "3", "count", "−3 count", "3 count"),
        (1.26, MONEY, "1.3", "EUR billion", "1.26 EUR billion", "1.3 EUR billion"),
    ],
)
def test_both_are_said_in_the_unit_and_form_of_the_cell(
    cell: float, code: str, value: str, unit: str, here: str, expected: str
) -> None:
    shown = both(fact(value, unit), CellView(cell), code)
    assert not agrees(fact(value, unit), CellView(cell)) and shown[0] != shown[1]
    assert shown == (here, expected)


def test_both_are_told_with_the_marks_of_the_readers_language() -> None:
    here, expected = both(fact("40048.31595", "USD thousand"), CellView(47_000.5), "#,##0.0")
    assert (here, expected) == ("47,000.5 USD thousand", "40,048.3 USD thousand")
    assert told(here, "ru") == "47\N{NO-BREAK SPACE}000,5 USD thousand"
    assert told(sentence("it says {said}", said=expected), "kk").endswith(
        "40\N{NO-BREAK SPACE}048,3 USD thousand"
    )


def test_what_is_no_number_is_said_as_it_stands() -> None:
    assert both(fact("5", "count"), CellView("five"), "0") == ("“five”", "5 count")
    assert both(fact("5", "count"), CellView(None), "0") == ("nothing", "5 count")
    assert both(fact(None, "count", "x"), CellView(3.0), "0") == ("3", "[x]")
    assert said(CellView(45170.0), "yyyy-mm-dd") == "2023-09-01"


def test_a_log_puts_back_what_it_wrote_and_nothing_that_was_typed_since() -> None:
    lines = {"Summary": {(6, 5): [(1.0, 2.0), (2.0, 3.0)], (7, 5): [("a", "b")]}}
    log = RefreshLog("Refresh log", "2023-09-30 09:00", lines, {})
    now = SheetView("Summary", "", {(6, 5): CellView(3.0), (7, 5): CellView("mine"), (8, 5): CellView(9.0)})
    cells = log.as_built(now).cells
    assert {place: cell.value for place, cell in cells.items()} == {(6, 5): 1.0, (7, 5): "mine", (8, 5): 9.0}
    assert log.explains(now, (6, 5)) and not log.explains(now, (7, 5)) and not log.explains(now, (8, 5))
    # Typed back to what an earlier refresh wrote: that is no work of a refresh.
    back = SheetView("Summary", "", {(6, 5): CellView(2.0)})
    assert not log.explains(back, (6, 5)) and log.as_built(back).cells == back.cells
    # Left alone: the log names what a person's cell would be, and the cell is still theirs.
    left = RefreshLog("Refresh log", "", {"Summary": {(6, 5): [(3.0, 4.0)]}}, {})
    assert not left.explains(now, (6, 5)) and left.as_built(now).cells == now.cells
