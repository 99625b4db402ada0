"""No false alarm: nothing is found in this project's files, nor in those that other programs write."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from openpyxl.chart import BarChart, LineChart, PieChart, Reference, ScatterChart, Series
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table

from builder.publish.lint import Finding, lint
from builder.register.scaffold import new_report
from builder.register.stock import stock_template
from tests.office import Office
from tests.publish.pixel import PNG


def faults(name: str, data: bytes) -> list[str]:
    """Return what is found beyond remarks."""
    return [str(finding) for finding in lint(name, data) if not finding.remark]


@pytest.mark.parametrize("folder", ["september", "october"])
def test_our_own_files_have_neither_fault_nor_remark(folder: str, request: pytest.FixtureRequest) -> None:
    files = [path for path in request.getfixturevalue(folder).iterdir() if path.suffix in (".xlsx", ".docx")]
    assert len(files) == 3
    for path in files:
        assert lint(path.name, path.read_bytes()) == ()


@pytest.mark.parametrize("name", ["workbook.xlsx", "government.docx", "business.docx"])
def test_our_templates_have_no_fault(name: str) -> None:
    assert faults(name, stock_template(name)) == []


def test_a_new_reports_register_has_no_fault(tmp_path: Path) -> None:
    books = [path for path in new_report(tmp_path / "new", "KAZ", "UZB", {}) if path.suffix == ".xlsx"]
    assert books
    for path in books:
        assert faults(path.name, path.read_bytes()) == []


def openpyxl_book() -> bytes:
    """Return a workbook with most of what openpyxl writes."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "It's data"
    for row in (["Year", "Value", "On"], [2021, 1.5, date(2021, 1, 1)], [2022, 2.5, date(2022, 1, 1)]):
        sheet.append(row)
    sheet.add_table(Table(displayName="Trade", ref="A1:C3"))
    sheet["E1"], sheet["E2"] = "  outer spaces  ", "a\nb"
    sheet["E1"].font = Font(bold=True)
    sheet["E3"] = "=SUM(Trade[Value])+_xlfn.MAXIFS(B2:B3,A2:A3,2021)"
    sheet["E4"] = ArrayFormula("E4:E5", "=B2:B3*2")
    sheet["E6"].hyperlink = "https://example.org/"
    sheet["E7"].comment = Comment("a remark", "us")
    sheet["E8"], sheet["E9"], sheet["E10"] = True, "#N/A", -1e-300
    sheet.merge_cells("G1:H2")
    sheet.merge_cells("G4:H5")
    for rule in (
        CellIsRule("between", ["1", "2"]),
        FormulaRule(["$A2>2000"]),
        ColorScaleRule("min", None, "FF0000", "max", None, "00FF00"),
        DataBarRule("min", None, "max", None, "0000FF"),
    ):
        sheet.conditional_formatting.add("A2:B3", rule)
    sheet.add_data_validation(DataValidation("list", formula1='"Yes,No"', sqref="J1"))
    sheet.auto_filter.ref = "J1:K9"
    sheet.freeze_panes, sheet.print_title_rows, sheet.print_area = "A2", "1:1", "A1:E9"
    book.defined_names["Rate"] = DefinedName("Rate", attr_text="0.2*'It''s data'!$A$2")
    for at, chart in enumerate((BarChart(), LineChart(), PieChart())):
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
        sheet.add_chart(chart, f"M{1 + at * 16}")
    scatter = ScatterChart()
    scatter.series.append(Series(Reference(sheet, min_col=2, min_row=2, max_row=3), Reference(sheet, min_col=1, min_row=2, max_row=3)))  # fmt: skip
    sheet.add_chart(scatter, "M60")
    book.create_chartsheet("Chart")
    book.create_sheet("Hidden").sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def python_docx_memo() -> bytes:
    """Return a memo with most of what python-docx writes."""
    document = Document()
    document.add_heading("A memo", 0)
    document.add_heading("Trade", 1)
    document.add_paragraph("  outer spaces  ", style="List Bullet")
    document.add_paragraph("first", style="List Number")
    table = document.add_table(3, 3, style="Light Grid Accent 1")
    table.cell(0, 0).merge(table.cell(1, 1)).text = "merged"
    document.add_picture(io.BytesIO(PNG))
    document.add_page_break()
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = "Head"
    section.footer.paragraphs[0].text = "Foot"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(("name", "made"), [("book.xlsx", openpyxl_book), ("memo.docx", python_docx_memo)])
def test_what_libraries_write_has_no_fault(name: str, made: Callable[[], bytes]) -> None:
    assert faults(name, made()) == []


@pytest.mark.office
@pytest.mark.long
def test_what_libreoffice_writes_has_no_fault(september: Path, soffice: Office, tmp_path: Path) -> None:
    """A memo of ours and the files of two libraries, saved anew by LibreOffice."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "lib.xlsx").write_bytes(openpyxl_book())
    (tmp_path / "in" / "lib.docx").write_bytes(python_docx_memo())
    for kind in ("xlsx", "docx"):
        files = [*september.glob(f"*_business_en.{kind}"), *(tmp_path / "in").glob(f"*.{kind}")]
        for made in soffice.convert(files, kind, tmp_path / "out"):
            assert faults(made.name, made.read_bytes()) == []


@pytest.mark.samples
def test_publishers_own_files_have_no_fault(samples: Path) -> None:
    files = [path for path in samples.rglob("*") if path.suffix in (".xlsx", ".docx")]
    assert files
    for path in files:
        assert faults(path.name, path.read_bytes()) == []


def test_a_remark_is_told_apart_from_a_fault() -> None:
    assert str(Finding("a.docx", "word/document.xml", "asks", "paragraph 2", "Do not", remark=True)) == (
        "a.docx [word/document.xml] paragraph 2: remark: asks. Do not"
    )
