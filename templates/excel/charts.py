"""The native charts of the stock workbook: settings that look alike in Excel and LibreOffice."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import AreaChart, BarChart, LineChart, Reference, Series
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.descriptors.nested import NestedText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RichTextProperties,
)
from openpyxl.worksheet.worksheet import Worksheet

from templates.excel.look import GREY, NAVY

CONTEXT, BAR, GRIDLINE, AREA, BAND = "7F8A93", "8A939B", "D9DEE2", "EDF0F2", "DCE5EC"
SOURCE_ROW, TITLE_ROW, LABEL_ROW, HEAD_ROW, FIRST_ROW = 29, 32, 33, 34, 35
WIDTH_CM, HEIGHT_CM = 17.6, 11.2

Chart = Any


# openpyxl writes the separator of labels as an attribute; the schema has it as text.
DataLabel.separator = NestedText(expected_type=str, allow_none=True)
DataLabel.separator.name = "separator"


def draw(sheet: Worksheet, kind: str) -> Chart:
    """Draw the chart of that kind over the feed table of the sheet."""
    chart = {"trend": _trend, "partners": _partners, "mirror": _mirror}[kind](sheet)
    chart.width, chart.height = WIDTH_CM, HEIGHT_CM
    _title(chart, sheet)
    chart.graphical_properties = GraphicalProperties(noFill=True, ln=LineProperties(noFill=True))
    chart.roundedCorners = False
    sheet.add_chart(chart, "A6")
    return chart


def _letters(size: float, colour: str, bold: bool = False) -> RichText:
    font = CharacterProperties(latin=Font(typeface="Arial"), sz=int(size * 100), b=bold, solidFill=colour)
    return RichText(
        bodyPr=RichTextProperties(), p=[Paragraph(pPr=ParagraphProperties(defRPr=font), endParaRPr=font)]
    )


def _title(chart: Chart, sheet: Worksheet) -> None:
    title = Title(tx=Text(strRef=StrRef(f"'{sheet.title}'!$A${TITLE_ROW}")), overlay=True)
    title.layout = Layout(manualLayout=ManualLayout(xMode="edge", yMode="edge", x=0.008, y=0.014))
    title.txPr = _letters(10, NAVY, bold=True)
    chart.title = title


def _plot(chart: Chart, x: float, y: float, w: float, h: float) -> None:
    chart.layout = Layout(
        manualLayout=ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=x, y=y, w=w, h=h)
    )


def _axes(chart: Chart, number: str, gridlines: bool = True) -> None:
    value, category = chart.y_axis, chart.x_axis
    for axis in (value, category):
        axis.delete = False
        axis.majorTickMark = axis.minorTickMark = "none"
        axis.txPr = _letters(9, GREY)
    value.number_format, value.title, category.title = number, None, None
    value.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    category.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill="9AA3AA", w=9525))
    category.tickLblPos = "low"
    if gridlines:
        value.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=GRIDLINE, w=6350))
    else:
        value.majorGridlines = None


def _series(sheet: Worksheet, column: int, label: str = "") -> Series:
    values = Reference(sheet, min_col=column, min_row=FIRST_ROW, max_row=FIRST_ROW)
    series = Series(values)
    where = f"'{sheet.title}'!${'ABCDEFGH'[column - 1]}${LABEL_ROW}"
    series.tx = SeriesLabel(strRef=StrRef(label or where))
    return series


def _line(series: Series, colour: str, symbol: str, width: float, dash: str | None) -> Series:
    series.graphicalProperties = GraphicalProperties(
        ln=LineProperties(solidFill=colour, w=int(width * 12700), prstDash=dash)
    )
    series.marker.symbol, series.marker.size = symbol, 6
    series.marker.graphicalProperties = GraphicalProperties(
        solidFill=colour, ln=LineProperties(solidFill=colour)
    )
    series.smooth = False
    return series


def _area(series: Series, colour: str | None) -> Series:
    series.graphicalProperties = GraphicalProperties(
        noFill=colour is None or None, solidFill=colour, ln=LineProperties(noFill=True)
    )
    return series


def _lines(sheet: Worksheet, columns: tuple[int, int], number: str) -> LineChart:
    lines = LineChart()
    first = _line(_series(sheet, columns[0]), NAVY, "circle", 2.75, None)
    second = _line(_series(sheet, columns[1]), CONTEXT, "diamond", 2.25, "dash")
    _end_label(first, NAVY, number)
    _end_label(second, "5F6B75", number)
    lines.series.extend([first, second])
    lines.set_categories(_categories(sheet, 1))
    return lines


def _categories(sheet: Worksheet, column: int) -> Reference:
    return Reference(sheet, min_col=column, min_row=FIRST_ROW, max_row=FIRST_ROW)


def _end_label(series: Series, colour: str, number: str) -> None:
    """Name the series and its value at the sample point; filling moves the label to the last point held."""
    label = DataLabel(
        idx=0, numFmt=number, dLblPos="r", showVal=True, showSerName=True, showCatName=False,
        showLegendKey=False, showPercent=False, showBubbleSize=False, separator="\n",
    )  # fmt: skip
    label.txPr = _letters(9, colour, bold=True)
    others = DataLabelList(
        dLbl=[label], showVal=False, showSerName=False, showCatName=False, showLegendKey=False,
        showPercent=False, showBubbleSize=False,
    )  # fmt: skip
    series.dLbls = others


def _trend(sheet: Worksheet) -> Chart:
    # LibreOffice draws #N/A as zero in a chart of lines alone; over an area it leaves the gap.
    chart = AreaChart()
    chart.grouping = "standard"
    chart.series.append(_area(_series(sheet, 3), AREA))
    chart.set_categories(_categories(sheet, 1))
    _axes(chart, "#,##0")
    chart.y_axis.scaling.min = 0
    chart += _lines(sheet, (2, 3), "#,##0.0")
    _plot(chart, 0.07, 0.13, 0.70, 0.78)
    chart.display_blanks = "gap"
    chart.legend = None
    return chart


def _partners(sheet: Worksheet) -> Chart:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "clustered", 100, 35
    for column, colour in ((3, BAR), (4, NAVY)):
        series = _series(sheet, column)
        series.graphicalProperties = GraphicalProperties(solidFill=colour, ln=LineProperties(noFill=True))
        series.invertIfNegative = False
        labels = DataLabelList(
            numFmt="#,##0;;", dLblPos="outEnd", showVal=True, showSerName=False, showCatName=False,
            showLegendKey=False, showPercent=False,
        )  # fmt: skip
        labels.txPr = _letters(9, "3D3D3D", bold=column == 4)
        series.dLbls = labels
        chart.series.append(series)
    chart.set_categories(_categories(sheet, 2))
    _axes(chart, "#,##0", gridlines=False)
    chart.y_axis.delete = True
    chart.legend = None
    chart.y_axis.scaling.min = 0
    chart.x_axis.scaling.orientation = "maxMin"
    _plot(chart, 0.24, 0.13, 0.66, 0.84)
    return chart


def _mirror(sheet: Worksheet) -> Chart:
    band = AreaChart()
    band.grouping = "stacked"
    band.series.extend([_area(_series(sheet, 4), None), _area(_series(sheet, 5), BAND)])
    band.set_categories(_categories(sheet, 1))
    _axes(band, '+0%;"−"0%;0%')
    band += _lines(sheet, (2, 3), '+0.0%;"−"0.0%;0.0%')
    _plot(band, 0.07, 0.13, 0.70, 0.78)
    band.display_blanks = "gap"
    band.legend = None
    return band
