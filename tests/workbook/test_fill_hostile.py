"""Whatever text the data hold, it comes back as the same text and never as a formula."""

from __future__ import annotations

import io
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import load_workbook

from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.texts import escaped, unescaped
from builder.workbook.cell import moved, number_text
from builder.workbook.content import Cell, TableFill
from builder.workbook.fill import fill
from builder.workbook.footer import with_centre
from tests.workbook.small import content, template

TEMPLATE = template()
PIECES = st.sampled_from(
    ["=", "+", "-", "@", "_x0041_", "_x005F_", "<c>", "&amp;", "]]>", '"', "'", "\n", " ", "{{x}}"]
)
TEXTS = st.lists(
    PIECES | st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\uffff\ufffe"))
).map("".join)


@given(st.lists(TEXTS, min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_text_comes_back_as_it_was(texts: list[str]) -> None:
    rows = tuple((Cell(at), Cell(1), Cell(2), Cell(3), Cell(text)) for at, text in enumerate(texts))
    package = Package.read(fill(TEMPLATE, content(tables=(TableFill("Years", rows),), facts=())).data)
    sheet = etree.fromstring(package["xl/worksheets/sheet2.xml"])
    shared = etree.fromstring(package["xl/sharedStrings.xml"])
    held = [unescaped("".join(item.itertext())) for item in shared]
    for at, text in enumerate(texts):
        [cell] = sheet.xpath(f"//s:c[@r='E{6 + at}']", namespaces={"s": S})
        assert cell.get("t") == "s" and cell.find(f"{{{S}}}f") is None
        assert held[int(cell.findtext(f"{{{S}}}v"))] == text
    assert len(sheet.findall(f".//{{{S}}}f")) == 1 + len(texts)


@given(TEXTS)
def test_an_escape_is_undone(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_openpyxl_reads_an_escaped_text_as_it_was() -> None:
    rows = ((Cell(1), Cell(1), Cell(2), Cell(3), Cell("_x0041_ and a\nline ")),)
    data = fill(TEMPLATE, content(tables=(TableFill("Years", rows),), facts=())).data
    assert load_workbook(io.BytesIO(data))["Trend"]["E6"].value == "_x0041_ and a\nline "


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(2**53), max_value=2**53))
def test_a_number_is_written_as_the_nearest_double(value: Decimal) -> None:
    assert float(number_text(value)) == float(value)


def test_a_formula_copied_down_moves_relative_rows_alone() -> None:
    formula = """IF(B6>B$6,'C6 A'!D6&"B6",Years[[#This Row],[B6]])+$A6+LOG10(C6)+Fact_A6"""
    assert moved(formula, 2) == (
        """IF(B8>B$6,'C6 A'!D8&"B6",Years[[#This Row],[B6]])+$A8+LOG10(C8)+Fact_A6"""
    )


def test_a_footer_cannot_smuggle_in_a_code() -> None:
    assert with_centre("&L&A&C&8old&RPage &P", "1&R&Z") == "&L&A&C&8 1&&R&&Z&RPage &P"
    assert with_centre("", "a") == "&Ca"
    assert with_centre("&La && &&Cb&Rc", "x") == "&La && &&Cb&Cx&Rc"
