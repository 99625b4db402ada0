"""A race is run only over the same content: what differs is found, down to one cell or one paragraph."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from openpyxl import Workbook, load_workbook

from benchmarks.cells import BookContent, compare, content_of
from benchmarks.race import Unequal
from benchmarks.workbook import filled, gone_in
from builder.workbook.fill import fill
from tests.workbook.small import content, template


@pytest.fixture(scope="module")
def ours() -> bytes:
    return fill(template(), content(4)).data


def theirs(data: bytes) -> bytes:
    done = content_of(data)
    return filled(template(), done, gone_in(template(), done))


def test_openpyxl_fills_the_same_template_with_the_same_content(ours: bytes) -> None:
    said = compare(content_of(ours), content_of(theirs(ours)), results=False)
    assert said.startswith("formula or value, number format and link of ")


def test_openpyxl_leaves_formulas_without_results_and_that_would_be_seen(ours: bytes) -> None:
    with pytest.raises(Unequal):
        compare(content_of(ours), content_of(theirs(ours)), results=True)


def changed(data: bytes, change: Callable[[Workbook], None]) -> BookContent:
    book = load_workbook(io.BytesIO(data))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return content_of(out.getvalue())


def a_value(book: Workbook) -> None:
    book["Trend"]["B7"] = 7.25


def a_format(book: Workbook) -> None:
    book["Trend"]["B7"].number_format = "0"


def an_edge(book: Workbook) -> None:
    book["Trend"].tables["Years"].ref = "A5:E8"


def a_name(book: Workbook) -> None:
    book.defined_names["AsOf"].attr_text = "Cover!$B$2"


def a_chart(book: Workbook) -> None:
    book["Trend"]._charts[0].series[0].val.numRef.f = "Trend!$B$6:$B$7"


@pytest.mark.parametrize("change", [a_value, a_format, an_edge, a_name, a_chart])
def test_any_difference_stops_the_race(ours: bytes, change: Callable[[Workbook], None]) -> None:
    same = changed(ours, lambda book: None)
    with pytest.raises(Unequal):
        compare(same, changed(ours, change), results=False)
