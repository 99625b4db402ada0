import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.charts.bar import Bar
from builder.charts.lines import Lines, Series, Tick, lay_out, round_steps
from builder.charts.marks import GREY, NAVY, Dot, Size, Stroke
from builder.charts.sheet import Heading
from tests.charts.drawn import faults, words

SIZE = Size(82, 55)
HEADING = Heading("Both flows have grown since 2020", "Million US dollars", "Source: NSC [5]")
BOUGHT = [560.0, 778.0, 555.0, 440.0, 521.0, 602.7, 649.4, 523.6, 661.8, 770.2]
SOLD = [378.0, 507.0, 237.0, 268.0, 270.0, 270.3, 347.1, 285.9, 382.2, 410.9]


def series(name, values, strong=False):
    points = [Bar(f"{2013 + n}", v, "[x]" if v is None else f"{v:,.1f}") for n, v in enumerate(values)]
    return Series(name, tuple(points), strong)


def chart(bought, sold, size=SIZE):
    held = [value for value in [*bought, *sold] if value is not None]
    ticks = tuple(Tick(step, f"{step:,.0f}") for step in round_steps(max(held), min(held))) if held else ()
    made = (series("Bought from Kazakhstan", bought, True), series("Sold to Kazakhstan", sold))
    return lay_out(Lines(HEADING, size, made, ticks))


def runs(sheet, colour):
    return [
        mark for mark in sheet.marks if isinstance(mark, Stroke) and mark.layer == 2 and mark.colour == colour
    ]


def test_the_strong_line_is_solid_and_the_other_dashed():
    sheet = chart(BOUGHT, SOLD)
    assert [run.dashed for run in runs(sheet, NAVY)] == [False]
    assert [run.dashed for run in runs(sheet, GREY)] == [True]


def test_lines_are_named_and_their_last_values_written():
    sheet = chart(BOUGHT, SOLD)
    assert {"Bought from Kazakhstan", "Sold to Kazakhstan", "770.2", "410.9"} <= set(words(sheet))


def test_each_name_stands_nearer_to_its_own_line():
    sheet = chart(BOUGHT, SOLD)
    heights = {label.text: (label.box.top + label.box.bottom) / 2 for label in sheet.labels}
    assert heights["Bought from Kazakhstan"] < heights["Sold to Kazakhstan"]


def test_the_first_and_the_last_year_are_written():
    shown = words(chart(BOUGHT, SOLD))
    assert "2013" in shown and "2022" in shown


def test_zero_is_on_the_chart_and_heights_are_measured_from_it():
    sheet = chart([100.0, 200.0], [50.0, 50.0])
    (line,) = runs(sheet, NAVY)
    (other,) = runs(sheet, GREY)
    zero = next(label for label in sheet.labels if label.text == "0")
    foot = zero.y - zero.face.capital / 2
    rises = [foot - y for _, y in [*line.points, other.points[0]]]
    assert rises[1] / rises[0] == pytest.approx(2) and rises[0] / rises[2] == pytest.approx(2)


def test_a_missing_year_breaks_the_line_and_a_year_alone_is_a_dot():
    sheet = chart([1.0, 2.0, None, 3.0, None, 4.0], [5.0] * 6)
    assert [len(run.points) for run in runs(sheet, NAVY)] == [2]
    assert len([mark for mark in sheet.marks if isinstance(mark, Dot) and mark.colour == NAVY]) >= 2


def test_tangled_lines_are_named_in_a_key():
    low, high = [500.0, 505.0] * 5, [505.0, 500.0] * 5
    sheet = chart(low, high)
    pieces = [run for run in [*runs(sheet, NAVY), *runs(sheet, GREY)] if len(run.points) == 2]
    assert len(pieces) == 2 and {"Bought from Kazakhstan", "Sold to Kazakhstan"} <= set(words(sheet))
    assert faults(sheet) == []


def test_different_years_are_refused():
    shifted = Series("Sold", (Bar("1999", 1.0, "1.0"),))
    with pytest.raises(ValueError, match="the same years"):
        lay_out(Lines(HEADING, SIZE, (series("Bought", [1.0]), shifted)))


def test_lines_without_any_value_are_refused():
    with pytest.raises(ValueError, match="at least one value"):
        chart([None, None], [None, None])


@pytest.mark.parametrize(
    ("highest", "lowest", "steps"),
    [
        (778.0, 0.0, (0, 200, 400, 600)),
        (1000.0, 0.0, (0, 250, 500, 750, 1000)),
        (0.0, 0.0, (0,)),
        (120.0, -80.0, (-50, 0, 50, 100)),
        (0.9, 0.0, (0, 0.2, 0.4, 0.6, 0.8)),
    ],
)
def test_grid_lines_stand_at_round_values(highest, lowest, steps):
    assert round_steps(highest, lowest) == pytest.approx(steps)


values = st.lists(
    st.one_of(st.none(), st.floats(-500, 9000).map(lambda v: round(v, 1))), min_size=10, max_size=10
)


@settings(max_examples=30, deadline=None)
@given(values, values)
def test_labels_never_collide_nor_leave_the_paper(bought, sold):
    if any(value is not None for value in [*bought, *sold]):
        assert faults(chart(bought, sold)) == []
