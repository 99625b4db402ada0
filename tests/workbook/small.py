"""A small template, made with openpyxl as designers make theirs in Excel: a table, a chart, names, links."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.chart import LineChart, Reference
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.text import Text
from openpyxl.chart.title import Title
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableFormula

from builder.workbook.content import BookFill, Cell, FactCell, NamedFill, TableFill

Font.__elements__ = ("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz",
                     "color", "name", "family", "charset", "scheme")  # fmt: skip

D = Decimal


def template(sample_rows: int = 1) -> bytes:
    """Cover with names; Trend with table Years (year, exports, imports, turnover, remark) and a chart; Old; Notes."""
    book = Workbook()
    cover = book.active
    cover.title = "Cover"
    cover["A1"], cover["B1"] = "As of", date(2020, 1, 1)
    cover["A2"], cover["B2"] = "Bottom line", "sample"
    cover["B2"].alignment = Alignment(wrap_text=True)
    cover["A3"] = "To the old"
    cover["A3"].hyperlink = Hyperlink(ref="A3", location="'Old'!A1")
    cover["A4"] = "To the trend"
    cover["A4"].hyperlink = Hyperlink(ref="A4", location="'Trend'!A1")
    cover.column_dimensions["B"].width = 30
    cover.oddFooter.left.text, cover.oddFooter.center.text = "&A", "sample"
    cover.oddFooter.center.size = 8
    _trend(book, sample_rows)
    _old(book)
    notes = book.create_sheet("Notes")
    notes["A1"] = "Untouched"
    notes["A1"].comment = Comment("stays", "designer")
    book.defined_names["AsOf"] = DefinedName("AsOf", attr_text="Cover!$B$1")
    book.defined_names["BottomLine"] = DefinedName("BottomLine", attr_text="Cover!$B$2")
    book.defined_names["TrendTitle"] = DefinedName("TrendTitle", attr_text="Trend!$A$1")
    book.defined_names["AllYears"] = DefinedName("AllYears", attr_text=f"Trend!$A$6:$A${5 + sample_rows}")
    book.defined_names["OldCell"] = DefinedName("OldCell", attr_text="Old!$A$2")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _trend(book: Workbook, sample_rows: int) -> None:
    sheet = book.create_sheet("Trend")
    last = 5 + sample_rows
    sheet["A1"] = '="Turnover in "&MAX(Years[Year])'
    sheet.append([])
    for column, name in enumerate(("Year", "Exports", "Imports", "Turnover", "Remark"), 1):
        sheet.cell(5, column, name)
    for row in range(6, last + 1):
        for column, value in enumerate((1999, 1.5, 2.5), 1):
            sheet.cell(row, column, value)
        sheet.cell(row, 2).number_format = "#,##0.0"
        sheet.cell(row, 4, "=Years[[#This Row],[Exports]]+Years[[#This Row],[Imports]]")
        sheet.cell(row, 5, "sample").alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = 17.5
    sheet["G6"] = "beside"
    sheet["E6"].hyperlink = "https://sample.example/"
    sheet.column_dimensions["E"].width = 20
    table = Table(displayName="Years", ref=f"A5:E{last}")
    table._initialise_columns()
    for column, name in zip(
        table.tableColumns, ("Year", "Exports", "Imports", "Turnover", "Remark"), strict=True
    ):
        column.name = name
    table.tableColumns[3].calculatedColumnFormula = TableFormula(
        attr_text="Years[[#This Row],[Exports]]+Years[[#This Row],[Imports]]"
    )
    sheet.add_table(table)
    rule = FormulaRule(formula=["$A6=2022"], fill=PatternFill(bgColor="FFF3D6"))
    sheet.conditional_formatting.add(f"A6:E{last}", rule)
    whole = DataValidation(type="whole", operator="between", formula1="1990", formula2="2100")
    whole.add(f"A6:A{last}")
    sheet.add_data_validation(whole)
    sheet.print_area = f"A1:E{last}"
    sheet.print_title_rows = "5:5"
    sheet.add_chart(_chart(sheet, last), "I2")


def _chart(sheet: object, last: int) -> LineChart:
    chart = LineChart()
    for column in (2, 4):
        chart.add_data(Reference(sheet, min_col=column, min_row=6, max_row=last))
        chart.series[-1].tx = SeriesLabel(strRef=StrRef(f"'Trend'!${'ABCDE'[column - 1]}$5"))
    chart.title = Title(tx=Text(strRef=StrRef("'Trend'!$A$1")))
    chart.set_categories(Reference(sheet, min_col=1, min_row=6, max_row=last))
    labels = DataLabelList(dLbl=[DataLabel(idx=0, showVal=True, showSerName=True)], showVal=False)
    chart.series[1].dLbls = labels
    chart.x_axis.delete = chart.y_axis.delete = False
    return chart


def _old(book: Workbook) -> None:
    old = book.create_sheet("Old")
    old["A1"], old["A2"] = "Figure", 1
    table = Table(displayName="OldTable", ref="A1:A2")
    old.add_table(table)
    chart = LineChart()
    chart.add_data(Reference(old, min_col=1, min_row=2, max_row=2))
    old.add_chart(chart, "D2")
    old.print_area = "A1:A2"


def years(rows: int, first: int = 2020) -> TableFill:
    """Years with exports 10.5, 11.5 … and imports 100, each turnover with its value."""
    made = []
    for at in range(rows):
        exports = D("10.5") + at
        made.append((Cell(first + at), Cell(exports), Cell(100), Cell(exports + 100), Cell("")))
    return TableFill("Years", tuple(made))


def content(rows: int = 4, **more: object) -> BookFill:
    """A fill of the small template."""
    settings: dict[str, object] = {
        "tables": (years(rows),),
        "named": (
            NamedFill("AsOf", Cell(date(2023, 9, 30))),
            NamedFill("BottomLine", Cell("Trade rose.")),
            NamedFill("TrendTitle", Cell(f"Turnover in {2019 + rows}")),
        ),
        "facts": (
            FactCell("kaz.kgz.t.value.y2021", table="Years", row=1, column="Turnover"),
            FactCell("kaz.as_of", at="AsOf"),
        ),
        "title": "Trade",
        "as_of": date(2023, 9, 30),
    }
    return BookFill(**{**settings, **more})  # type: ignore[arg-type]
