"""Tables: pattern rows, group rows, widths, rules, and tables that go."""

from __future__ import annotations

import pytest

from builder.memo.table import SHORT
from builder.register.problems import InputRefused
from tests.memo.samples import group, row
from tests.memo.small import NAMES, W, blocks, body_of, filled, grid, p, run, sdt, tbl, tc, tr

HEAD = tr(tc(p(run("Item"))), tc(p(run("Value"))))
BODY = tr(tc(p(sdt("table:t"))), tc(p(run("…"), style="TableNumber")))
GROUP = tr(tc(p(sdt("table:t"), style="TableGroup"), properties='<w:gridSpan w:val="2"/>'))
TABLE = tbl(HEAD, BODY)
END = p(run("end"))


def test_the_pattern_row_stands_once_for_each_row() -> None:
    memo = filled(TABLE + END, tables={"t": (row("a", "1"), row("b", "2"))})
    assert grid(memo) == [["Item", "Value"], ["a", "1"], ["b", "2"]]


def test_cells_keep_the_look_of_the_pattern() -> None:
    memo = filled(TABLE + END, tables={"t": (row("a", "1"), row("b", "2"))})
    styles = [item.get(f"{{{W}}}val") for item in body_of(memo).iter(f"{{{W}}}pStyle")]
    assert styles == ["TableNumber", "TableNumber"]


def test_several_lines_of_a_cell_are_several_paragraphs() -> None:
    memo = filled(TABLE + END, tables={"t": (row("a", "first|second"),)})
    assert grid(memo)[1] == ["a", "first|second"]


def test_a_cell_without_lines_keeps_a_paragraph() -> None:
    memo = filled(TABLE + END, tables={"t": (row("", "1"),)})
    assert all(cell.find("w:p", NAMES) is not None for cell in body_of(memo).iter(f"{{{W}}}tc"))


def test_group_rows_have_a_pattern_of_their_own() -> None:
    memo = filled(
        tbl(HEAD, GROUP, BODY) + END, tables={"t": (group("G"), row("a", "1"), group("H"), row("b", "2"))}
    )
    assert grid(memo) == [["Item", "Value"], ["G"], ["a", "1"], ["H"], ["b", "2"]]
    spans = [item.get(f"{{{W}}}val") for item in body_of(memo).iter(f"{{{W}}}gridSpan")]
    assert spans == ["2", "2"]


def test_a_group_pattern_that_is_not_asked_for_is_not_left() -> None:
    assert grid(filled(tbl(HEAD, GROUP, BODY) + END, tables={"t": (row("a", "1"),)})) == [
        ["Item", "Value"],
        ["a", "1"],
    ]


def test_a_control_around_the_whole_row_will_do() -> None:
    body = sdt("table:t", tr(tc(p(run("x"))), tc(p(run("…")))))
    assert grid(filled(tbl(HEAD, body) + END, tables={"t": (row("a", "1"),)}))[1:] == [["a", "1"]]


def test_rows_do_not_split_and_the_head_repeats() -> None:
    memo = filled(TABLE + END, tables={"t": (row("a", "1"), row("b", "2"))})
    rows = list(body_of(memo).iter(f"{{{W}}}tr"))
    assert [found.find("w:trPr/w:tblHeader", NAMES) is not None for found in rows] == [True, False, False]
    assert all(found.find("w:trPr/w:cantSplit", NAMES) is not None for found in rows[1:])


@pytest.mark.parametrize(("count", "kept"), [(3, [0, 1]), (SHORT + 2, [0, SHORT])])
def test_a_short_table_stays_on_one_page_and_a_long_one_leaves_no_row_alone(
    count: int, kept: list[int]
) -> None:
    memo = filled(TABLE + END, tables={"t": tuple(row(str(n), "1") for n in range(count))})
    rows = list(body_of(memo).iter(f"{{{W}}}tr"))[1:]
    assert [at for at, found in enumerate(rows) if found.find(".//w:keepNext", NAMES) is not None] == kept


def test_a_table_of_few_rows_and_many_lines_breaks_where_a_row_is_no_scrap() -> None:
    tall = "words " * 100
    memo = filled(TABLE + END, tables={"t": (row(tall, "1"), row("b", "2"), row(tall, "3"))})
    rows = list(body_of(memo).iter(f"{{{W}}}tr"))[1:]
    assert not any(found.find(".//w:keepNext", NAMES) is not None for found in rows)


def test_the_last_row_leaves_the_foot_to_the_table() -> None:
    rule = '<w:tcBorders><w:bottom w:val="single" w:sz="4"/></w:tcBorders>'
    body = tr(tc(p(sdt("table:t")), properties=rule), tc(properties=rule))
    foot = '<w:tblBorders><w:bottom w:val="single" w:sz="8"/></w:tblBorders>'
    table = tbl(HEAD, body).replace("<w:tblPr/>", f"<w:tblPr>{foot}</w:tblPr>")
    rows = {"t": (row("a", "1"), row("b", "2"))}

    def ruled(template: str) -> list[int]:
        found = body_of(filled(template + END, tables=rows)).iter(f"{{{W}}}tr")
        return [len(item.findall(".//w:tcBorders/w:bottom", NAMES)) for item in found]

    assert ruled(table) == [0, 2, 0]
    assert ruled(tbl(HEAD, body)) == [0, 2, 2]


def test_an_empty_table_goes_with_its_caption_and_source() -> None:
    body = p(run("Table 1"), style="Caption") + TABLE + p(run("Source"), style="Source") + END
    assert blocks(filled(body, tables={"t": ()})) == ["end"]


def test_only_a_caption_and_a_source_go_with_a_table() -> None:
    body = p(run("Before")) + TABLE + p(run("After")) + END
    assert blocks(filled(body, tables={"t": ()})) == ["Before", "After", "end"]


def test_a_row_of_another_width_is_refused() -> None:
    with pytest.raises(
        InputRefused, match="“table:t” gets a row of 3 cells, and its pattern in the template has 2"
    ):
        filled(TABLE + END, tables={"t": (row("a", "1", "2"),)})


def test_a_group_without_a_pattern_is_refused() -> None:
    with pytest.raises(InputRefused, match="has no pattern for a group row"):
        filled(TABLE + END, tables={"t": (group("G"),)})


def test_a_mark_alone_in_a_cell_is_as_large_as_the_text_of_a_table() -> None:
    memo = filled(TABLE + END, tables={"t": (row("a [1]", "[e]"),)})
    assert [item.get(f"{{{W}}}val") for item in body_of(memo).iter(f"{{{W}}}sz")] == ["16", "18"]


def test_a_thousand_rows_are_quickly_there_and_all_of_them() -> None:
    memo = filled(
        TABLE + END, tables={"t": tuple(row(f"row {n}", f"{{a.b{n}:value:{n}}}") for n in range(1000))}
    )
    assert grid(memo)[-1] == ["row 999", "999"]
    assert len(memo.shown) == 1000
