"""A small template filled: what openpyxl then reads is what was put in, and all else is as it was."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from builder.package.parts import Package
from builder.workbook.content import Cell, FactCell, NamedFill, TableFill
from builder.workbook.fill import FillRefused, fill
from tests.workbook.small import content, template, years

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def opened(data: bytes, *, values: bool = False) -> Workbook:
    return load_workbook(io.BytesIO(data), data_only=values)


def chart_of(data: bytes) -> str:
    return Package.read(data)["xl/charts/chart1.xml"].decode()


def one_row(**cells: Cell) -> TableFill:
    usual = {
        "year": Cell(2020),
        "exports": Cell(1),
        "imports": Cell(2),
        "turnover": Cell(3),
        "remark": Cell(""),
    }
    return TableFill("Years", (tuple({**usual, **cells}.values()),))


@pytest.mark.parametrize(("sample_rows", "rows"), [(1, 1), (1, 4), (3, 2), (3, 1), (3, 7)])
def test_a_table_grows_and_shrinks_with_its_edges(sample_rows: int, rows: int) -> None:
    sheet = opened(fill(template(sample_rows), content(rows, facts=())).data)["Trend"]
    last = 5 + rows
    assert sheet.calculate_dimension() == f"A1:G{last}"
    table = sheet.tables["Years"]
    assert (table.ref, table.autoFilter.ref) == (f"A5:E{last}", f"A5:E{last}")
    assert [sheet.cell(row, 1).value for row in range(6, last + 2)] == [*range(2020, 2020 + rows), None]
    assert sheet.cell(last, 4).value == "=Years[[#This Row],[Exports]]+Years[[#This Row],[Imports]]"
    assert sheet.cell(last, 2).number_format == "#,##0.0"
    assert sheet.row_dimensions[last].height == 17.5
    assert sheet.print_area == f"'Trend'!$A$1:$E${last}"
    assert [str(area.sqref) for area in sheet.conditional_formatting] == [f"A6:E{last}"]
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] in ([[f"A6:A{last}"], ["A6"]])
    assert sheet["G6"].value == "beside"


def test_every_formula_shows_its_value_without_a_recalculation() -> None:
    sheet = opened(fill(template(), content(3)).data, values=True)["Trend"]
    assert [sheet.cell(row, 4).value for row in (6, 7, 8)] == [110.5, 111.5, 112.5]
    assert sheet["A1"].value == "Turnover in 2022"


def test_a_formula_without_a_result_is_refused() -> None:
    with pytest.raises(FillRefused, match="Trend!A1: the formula has no result"):
        fill(template(), content(3, named=()))


def test_charts_follow_the_rows_and_keep_their_values() -> None:
    data = fill(template(), content(3)).data
    text = chart_of(data)
    assert "<f>Trend!$B$6:$B$8</f>" in text and "<f>Trend!$A$6:$A$8</f>" in text
    assert '<ptCount val="3"/><pt idx="0"><v>110.5</v></pt><pt idx="1"><v>111.5</v></pt>' in text
    assert '<strCache><ptCount val="1"/><pt idx="0"><v>Turnover</v></pt></strCache>' in text
    assert "<v>Turnover in 2022</v>" in text
    assert '<dLbl><idx val="2"/>' in text  # the label of the sample's only point stands at the last one


def test_a_missing_value_is_no_point_and_no_line_crosses_it() -> None:
    rows = list(years(4).rows)
    rows[1] = (
        Cell(2021),
        Cell("[x]"),
        Cell("[x]"),
        Cell(None, formula="NA()", error="#N/A"),
        Cell("none held"),
    )
    data = fill(template(), content(tables=(TableFill("Years", tuple(rows)),))).data
    text = chart_of(data)
    assert '<ptCount val="4"/><pt idx="0"><v>110.5</v></pt><pt idx="2"><v>112.5</v></pt>' in text
    assert '<dPt><idx val="2"/>' in text and "<a:noFill" in text
    assert opened(data)["Trend"]["D7"].value == "=NA()"
    assert opened(data, values=True)["Trend"]["D7"].value == "#N/A"


def test_names_of_facts_stand_sorted_and_lead_to_their_cells() -> None:
    filled = fill(template(), content(3))
    book = opened(filled.data)
    assert filled.addresses == {"kaz.kgz.t.value.y2021": "Trend!D7", "kaz.as_of": "Cover!B1"}
    assert book.defined_names["kaz.kgz.t.value.y2021"].attr_text == "Trend!$D$7"
    assert book.defined_names["AllYears"].attr_text == "Trend!$A$6:$A$8"
    assert list(book.defined_names) == sorted(book.defined_names, key=str.casefold)
    assert book["Cover"]["B1"].value == datetime(2023, 9, 30)


def test_a_link_leads_to_a_place_or_an_address_and_the_sample_link_is_gone() -> None:
    rows = [
        (*row[:4], Cell("see", link=link))
        for row, link in zip(years(3).rows, ("'Notes'!A1", "https://stat.example/a?b=1&c=2", ""), strict=True)
    ]
    sheet = opened(fill(template(), content(tables=(TableFill("Years", tuple(rows)),))).data)["Trend"]
    assert sheet["E6"].hyperlink.location == "'Notes'!A1"
    assert sheet["E7"].hyperlink.target == "https://stat.example/a?b=1&c=2"
    assert sheet["E8"].hyperlink is None


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "https:", "'Nowhere'!A1", "Notes",
     "https://a.example/ b", "JAVASCRIPT:x"],
)  # fmt: skip
def test_every_other_link_is_refused(link: str) -> None:
    with pytest.raises(FillRefused, match="table Years, row 1, column “Remark”: the link"):
        fill(template(), content(tables=(one_row(remark=Cell("see", link=link)),), facts=()))


@pytest.mark.parametrize("text", ["=1+1", "+7 777", "-5", "@SUM(A1)", "'quoted"])
def test_text_stays_text_whatever_it_begins_with(text: str) -> None:
    data = fill(template(), content(tables=(one_row(remark=Cell(text)),), facts=())).data
    cell = opened(data)["Trend"]["E6"]
    assert (cell.value, cell.quotePrefix, cell.alignment.wrap_text) == (text, True, True)
    assert b"<f>1+1</f>" not in Package.read(data)["xl/worksheets/sheet2.xml"]


@pytest.mark.parametrize(
    ("cell", "what"),
    [
        (Cell(Decimal("NaN")), "NaN is not a number"),
        (Cell(Decimal("-Infinity")), "not a number"),
        (Cell(Decimal("1E+999999")), "more than 2"),
        (Cell(2**53 + 1), "more than 2"),
        (Cell(date(1900, 2, 28)), "before 1900-03-01"),
        (Cell(datetime(2020, 1, 1, 12)), "time of day"),
        (Cell(1.5), "no exact number"),  # type: ignore[arg-type]
        (Cell("x" * 32_768), "32768 characters"),
        (Cell("😀" * 16_384), "32768 characters"),
        (Cell("a\x07b"), r"U\+0007"),
        (Cell("a\tb"), r"U\+0009"),
        (Cell("\ud800"), r"U\+D800"),
        (Cell("\uffff"), r"U\+FFFF"),
        (Cell(1, formula="1+" * 4096 + "1"), "8193 characters"),
        (Cell(1, formula="=1"), "begins with"),
        (Cell(None, formula="1", error="#OOPS"), "not an error"),
    ],
)
def test_what_a_cell_cannot_hold_is_refused_with_its_place(cell: Cell, what: str) -> None:
    with pytest.raises(FillRefused, match=f"table Years, row 1, column “Exports”: .*{what}"):
        fill(template(), content(tables=(one_row(exports=cell),), facts=()))


def test_all_that_is_wrong_is_said_at_once_with_the_nearest_name() -> None:
    wrong = content(
        tables=(years(2), TableFill("Yaers", ()), TableFill("OldTable", ())),
        named=(NamedFill("AsOff", Cell(1)), NamedFill("TrendTitle", Cell("T"))),
        facts=(FactCell("a.b", table="Years", row=9, column="Year"), FactCell("AllYears", at="AsOf"),
               FactCell("c.d", table="Years", row=0, column="Turnovr"), FactCell("R1C1", at="AsOf")),
        drop_sheets=("Olt",),
        alt_texts={"Notes": "no chart there"},
    )  # fmt: skip
    with pytest.raises(FillRefused) as refused:
        fill(template(), wrong)
    said = "\n".join(refused.value.problems)
    for words in (
        "no table “Yaers”; did you mean “Years”?", "OldTable: a table needs a row", "“AsOff” for one cell; did you mean “AsOf”?",
        "“Years” has no row 10", "no column “Turnovr”; did you mean “Turnover”?", "“AllYears” is taken", "“R1C1” cannot be",
        "“Olt” to leave out; did you mean “Old”?", "sheet Notes: there is no chart",
    ):  # fmt: skip
        assert words in said
    assert len(refused.value.problems) == 9


def test_nothing_may_stand_below_a_table_nor_be_merged_in_its_way() -> None:
    book = opened(template())
    book["Trend"]["C9"] = "below"
    book["Trend"].merge_cells("A7:B7")
    buffer = io.BytesIO()
    book.save(buffer)
    with pytest.raises(FillRefused) as refused:
        fill(buffer.getvalue(), content(3))
    assert "C9 stands below it" in str(refused.value) and "A7:B7" in str(refused.value)


def test_a_dropped_sheet_leaves_nothing_behind() -> None:
    data = fill(template(), content(drop_sheets=("Old",), alt_texts={"Trend": "A line & a “quote”"})).data
    package, book = Package.read(data), opened(data)
    assert book.sheetnames == ["Cover", "Trend", "Notes"]
    assert not {"xl/worksheets/sheet3.xml", "xl/charts/chart2.xml", "xl/tables/table2.xml"} & set(package)
    assert b"sheet3.xml" not in package["[Content_Types].xml"] + package["xl/_rels/workbook.xml.rels"]
    assert "OldCell" not in book.defined_names
    assert book["Cover"]["A3"].hyperlink is None and book["Cover"]["A4"].hyperlink.location == "'Trend'!A1"
    assert "A line &amp; a “quote”" in package["xl/drawings/drawing1.xml"].decode()


def test_tabs_after_a_dropped_sheet_keep_their_own_names() -> None:
    book = opened(template())
    book.move_sheet("Old", -2)
    book.active = 2
    buffer = io.BytesIO()
    book.save(buffer)
    made = opened(fill(buffer.getvalue(), content(3, drop_sheets=("Old",))).data)
    assert (made["Trend"].print_area, made.active.title) == ("'Trend'!$A$1:$E$8", "Trend")


def test_a_formula_that_reads_what_was_dropped_is_refused() -> None:
    left = one_row(turnover=Cell(1, formula="SUM(OldTable[Figure])+Old!A2"))
    with pytest.raises(FillRefused, match="Trend!D6: the formula reads OldTable, which was left out"):
        fill(template(), content(tables=(left,), facts=(), drop_sheets=("Old",)))


def test_the_footer_says_its_words_and_keeps_what_stands_beside() -> None:
    book = opened(fill(template(), content(footer_centre="30 September & later")).data)
    cover, notes = book["Cover"].oddFooter, book["Notes"].oddFooter
    assert (cover.left.text, cover.center.text, cover.center.size) == ("&A", "30 September && later", 8)
    assert notes.center.text == "30 September && later"


def test_a_row_is_as_high_as_its_wrapped_text_and_never_lower_than_the_sample() -> None:
    words = "Turnover rose because the border stayed open and more lorries passed it each day."
    rows = [(*row[:4], Cell(text)) for row, text in zip(years(2).rows, (words, "short"), strict=True)]
    sheet = opened(fill(template(), content(tables=(TableFill("Years", tuple(rows)),))).data)["Trend"]
    # 11 points in 20 characters: the 83 characters take five lines.
    assert sheet.row_dimensions[6].height == pytest.approx(5 * 12.9 * 1.1 + 5, abs=0.1)
    assert sheet.row_dimensions[7].height == 17.5


def test_parts_that_do_not_change_are_the_same_bytes() -> None:
    before, after = Package.read(template()), Package.read(fill(template(), content()).data)
    changed = {name for name in before if name not in after or before[name] != after[name]}
    assert changed <= {
        "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml",
        "xl/worksheets/_rels/sheet2.xml.rels", "xl/tables/table1.xml", "xl/charts/chart1.xml",
        "docProps/core.xml", "docProps/app.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels",
    }  # fmt: skip
    assert {"xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/charts/chart2.xml", "xl/styles.xml",
            "xl/drawings/drawing1.xml", "xl/theme/theme1.xml"} & changed == set()  # fmt: skip


def test_the_same_fill_gives_the_same_bytes() -> None:
    made = template()
    assert fill(made, content()).data == fill(made, content()).data


def test_the_file_is_dated_by_the_as_of_date_and_does_not_claim_to_come_from_excel() -> None:
    package = Package.read(fill(template(), content()).data)
    assert b"2023-09-30T00:00:00Z" in package["docProps/core.xml"]
    assert b"Microsoft" not in package["docProps/app.xml"]
    assert b"fullCalcOnLoad" not in package["xl/workbook.xml"]


def test_categories_that_are_words_are_kept_as_words() -> None:
    rows = tuple(
        (Cell(name), *row[1:])
        for row, name in zip(years(2).rows, ("Jan–Jul 2022", "Jan–Jul 2023"), strict=True)
    )
    text = chart_of(fill(template(), content(tables=(TableFill("Years", rows),))).data)
    assert "<cat><strRef><f>Trend!$A$6:$A$7</f><strCache>" in text and "<v>Jan–Jul 2023</v>" in text


def test_an_integer_and_a_truth_value_are_what_they_are() -> None:
    filled = fill(
        template(), content(tables=(one_row(exports=Cell(Decimal("755.40")), remark=Cell(True)),), facts=())
    )
    sheet = opened(filled.data)["Trend"]
    assert (sheet["A6"].value, sheet["B6"].value, sheet["E6"].value) == (2020, 755.4, True)
