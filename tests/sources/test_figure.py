from decimal import Decimal

import pytest

from builder.sources.figure import Figure, NoFigure, figure


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "–", "—", " - "])
def test_a_blank_and_a_dash_are_no_trade(cell):
    assert figure(cell) is None


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Decimal("792951.726"), "792951.726"),
        ("1376,4", "1376.4"),
        ("1 376,4", "1376.4"),
        ("1\u202f376\u00a0000", "1376000"),
        ("1,376", "1.376"),
        ("1376.4", "1376.4"),
        ("0,0", "0.0"),
        (Decimal(0), "0"),
    ],
)
def test_numbers_are_read_with_a_decimal_comma(cell, value):
    assert figure(cell) == Figure(Decimal(value))


@pytest.mark.parametrize(("cell", "status"), [("…", "x"), ("...", "x"), ("x", "c"), ("Х", "c")])
def test_a_figure_not_given_keeps_the_reason(cell, status):
    assert figure(cell) == Figure(None, status)


@pytest.mark.parametrize(
    "cell",
    ["1.376", "12 34", "1_000", "=A1", "#REF!", "nan", "1e5", "١٢", "5 тыс.", "-5", Decimal(-1), "1,2,3"],
)
def test_what_may_mean_two_things_or_nothing_is_refused(cell):
    with pytest.raises(NoFigure):
        figure(cell)
