import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.charts.bar import Bar
from builder.charts.columns import Columns, lay_out
from builder.charts.marks import CONTEXT, NAVY, Block, Size
from builder.charts.sheet import Heading
from tests.charts.drawn import faults, words

SIZE = Size(82, 56)
HEADING = Heading(
    "Turnover rose in 2021 and in 2022", "Million US dollars, reported by Kazakhstan", "Source: BNS [4]"
)


def chart(*values, start=2018, size=SIZE):
    bars = tuple(
        Bar(f"{start + n}", value, "[x]" if value is None else f"{value:,.1f}", n == len(values) - 1)
        for n, value in enumerate(values)
    )
    return lay_out(Columns(HEADING, size, bars))


def columns(sheet):
    return [mark for mark in sheet.marks if isinstance(mark, Block)]


def height(block):
    return block.box.bottom - block.box.top


def test_heights_are_in_the_ratio_of_the_values():
    low, high = columns(chart(500.0, 1000.0))
    assert height(high) == pytest.approx(2 * height(low))


def test_the_subject_is_strong_and_the_others_are_context():
    assert [block.colour for block in columns(chart(1.0, 2.0, 3.0))] == [CONTEXT, CONTEXT, NAVY]


def test_five_years_carry_all_their_values():
    shown = words(chart(900.5, 939.8, 848.6, 1050.5, 1246.9))
    assert {"900.5", "939.8", "848.6", "1,050.5", "1,246.9", "2018", "2022"} <= set(shown)


def test_a_missing_year_leaves_a_gap_with_its_mark():
    sheet = chart(900.5, None, 848.6)
    assert len(columns(sheet)) == 2 and "[x]" in words(sheet) and "2019" in words(sheet)


def test_ten_years_keep_all_years_and_the_values_that_say_most():
    sheet = chart(1038.1, 1075.9, 912.2, 697.2, 733.0, 865.0, 939.8, 848.6, 1050.5, 1246.9, start=2013)
    assert [f"{year}" for year in range(2013, 2023)] == [
        word for word in words(sheet) if word.startswith("20")
    ]
    assert {"1,246.9", "697.2", "1,038.1"} <= set(words(sheet))
    assert faults(sheet) == []


def test_values_too_wide_for_any_row_leave_the_strong_one():
    sheet = chart(*[123456789.1 + n for n in range(10)])
    assert [word for word in words(sheet) if word.startswith("123")][:1] == ["123,456,798.1"]
    assert faults(sheet) == []


def test_one_column_stands_alone():
    sheet = chart(1246.9)
    assert len(columns(sheet)) == 1 and faults(sheet) == []


def test_a_deficit_hangs_under_the_line_with_its_value_below():
    sheet = chart(-120.0, 60.0)
    below, above = columns(sheet)
    assert below.box.top == pytest.approx(above.box.bottom)
    value = next(label for label in sheet.labels if label.text == "-120.0")
    assert value.box.top > below.box.bottom


def test_a_chart_of_zeros_has_words_and_no_columns():
    sheet = chart(0.0, 0.0)
    assert columns(sheet) == [] and words(sheet).count("0.0") == 2 and faults(sheet) == []


def test_no_columns_at_all_are_refused():
    with pytest.raises(ValueError, match="at least one column"):
        lay_out(Columns(HEADING, SIZE, ()))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.one_of(st.none(), st.floats(-2e5, 2e5).map(lambda v: round(v, 1))), min_size=1, max_size=12),
    st.sampled_from([SIZE, Size(170, 47), Size(60, 40)]),
)
def test_labels_never_collide_nor_leave_the_paper(values, size):
    assert faults(chart(*values, start=2010, size=size)) == []
