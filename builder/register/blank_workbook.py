"""The empty register as a workbook: a sheet for each table with its lists, notes and formats, and a guide."""

from __future__ import annotations

import io
import tempfile
from copy import copy
from datetime import date

from lxml import etree
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from builder.package.core import Properties
from builder.package.parts import Package
from builder.register import countries
from builder.register.columns import LANGUAGES, Column, Kind, Table
from builder.register.forms import Guide, guide, worked_example
from builder.register.said import sentence
from builder.register.tables import TABLES

_DEEP_BLUE, _TINT, _GREY = "12436D", "E6EDF3", "505A5F"
_PLAIN = Font(name="Arial", size=10)
_BOLD = Font(name="Arial", size=10, bold=True, color=_DEEP_BLUE)
_TITLE = Font(name="Arial", size=14, bold=True, color=_DEEP_BLUE)
_FILL = PatternFill("solid", fgColor=_TINT)
_RULE = Border(bottom=Side(style="thin", color=_DEEP_BLUE))
_WRAPPED = Alignment(wrap_text=True, vertical="top")

_LISTS_HEAD = 2
_LAST_ROW = 20_000  # as far down as the drop-down lists reach
_WIDE = {"quote": 60, "note": 40, "title": 44, "measure": 44, "address": 36, "evidence": 36, "sha256": 24}
_WIDTHS = {Kind.TEXT: 22, Kind.LIST: 26, Kind.ADDRESS: 36, Kind.ID: 24, Kind.SOURCE_ID: 24, Kind.DATE: 12}
_GUIDE_WIDTHS = (14, 17, 52, 12, 44, 60)
_NUMBERS = {Kind.NUMBER: "General", Kind.WHOLE: "0", Kind.DATE: "yyyy-mm-dd"}

# openpyxl writes the children of <font> in an order that the schema does not allow.
Font.__elements__ = (
    "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name",
    "family", "charset", "scheme",
)  # fmt: skip


def blank_workbook(home_name: str, partner_name: str) -> bytes:
    """Return the workbook form of an empty register, ready to be typed into; same call, same bytes.

    Raises OSError where the folder for temporary files takes no more.
    """
    words = guide(home_name=home_name, partner_name=partner_name)
    book = Workbook()
    # Cells that nobody formatted are as the prepared row: a program that adds rows copies no formats.
    book._named_styles["Normal"].font = copy(_PLAIN)  # type: ignore[attr-defined]
    book._fonts[0] = copy(_PLAIN)  # type: ignore[attr-defined]
    lists = _Lists()
    front = book.active
    assert isinstance(front, Worksheet)
    _guide_sheet(front, words)
    for table in TABLES:
        _table_sheet(book.create_sheet(table.name), table, words, lists)
    lists.write(book, words)
    buffer = io.BytesIO()
    try:
        book.save(buffer)
    except etree.SerialisationError as error:
        # openpyxl keeps each sheet in a temporary file, and lxml has no words of the system for what failed.
        what = sentence(
            "cannot be written to ({error}). Free some space there, or name another folder with TMPDIR",
            error=error,
        )
        raise OSError(None, what, tempfile.gettempdir()) from None
    # openpyxl writes the clock into the file; a blank form has no day, so it is given a fixed one.
    said = Properties(words.title, "", "TradeBrief", "en", date(2000, 1, 1))
    return said.written_to(Package.read(buffer.getvalue())).to_bytes()


class _Lists:
    """The drop-down lists, each once; they stand on a sheet of their own, under a name each."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, ...], str] = {}

    def name(self, column: Column) -> str:
        """Return the defined name of the column's list, empty where anything may be typed."""
        values = {
            Kind.CHOICE: column.allowed,
            Kind.UNIT: column.allowed,
            Kind.LANGUAGE: LANGUAGES,
            Kind.COUNTRY: tuple(sorted(countries.codes())),
            Kind.PARTNER: (countries.WORLD, *sorted(countries.codes())),
        }.get(column.kind, ())
        if not values:
            return ""
        return self._lists.setdefault(values, f"list_{len(self._lists) + 1}_{column.name}")

    def write(self, book: Workbook, words: Guide) -> None:
        """Write the sheet of lists: one table, a list below the other; beside a country's code its name."""
        sheet = book.create_sheet("Lists")
        sheet["A1"].value, sheet["A1"].font = words.lists_title, _TITLE
        for at, heading in enumerate(words.lists_headings, 1):
            _head(sheet, _LISTS_HEAD, at, heading)
        row = _LISTS_HEAD
        for values, name in self._lists.items():
            book.defined_names[name] = DefinedName(
                name, attr_text=f"Lists!$B${row + 1}:$B${row + len(values)}"
            )
            are_countries = countries.is_partner(values[-1])
            for value in values:
                row += 1
                meaning = countries.english_name(value) if are_countries else ""
                for at, text in enumerate((name.split("_", 2)[2], value, meaning), 1):
                    _write(sheet, row, at, text)
        for letter, width in zip("ABC", (18, 30, 40), strict=True):
            sheet.column_dimensions[letter].width = width
        _as_table(sheet, "Lists", f"A{_LISTS_HEAD}:C{row}")
        sheet.freeze_panes = f"A{_LISTS_HEAD + 1}"
        sheet.print_title_rows = f"{_LISTS_HEAD}:{_LISTS_HEAD}"


def _as_table(sheet: Worksheet, name: str, area: str) -> None:
    table = ExcelTable(displayName=name, ref=area)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    sheet.add_table(table)


def _table_sheet(sheet: Worksheet, table: Table, words: Guide, lists: _Lists) -> None:
    for at, column in enumerate(table.columns, 1):
        letter = get_column_letter(at)
        _head(sheet, 1, at, column.name)
        note = Comment(_note(column, words), "tradebrief", height=110, width=260)
        sheet.cell(1, at).comment = note
        # All but numbers and days is formatted as text: Excel then leaves codes and periods as typed.
        dimension = sheet.column_dimensions[letter]
        dimension.number_format = _NUMBERS.get(column.kind, "@")
        dimension.font = _PLAIN
        dimension.width = _WIDE.get(column.name, _WIDTHS.get(column.kind, 14))
        first = sheet.cell(2, at)
        first.number_format, first.font, first.alignment = dimension.number_format, _PLAIN, _WRAPPED
        if name := lists.name(column):
            _drop_down(sheet, f"{letter}2:{letter}{_LAST_ROW}", name, column)
    _as_table(sheet, table.name, f"A1:{get_column_letter(len(table.columns))}2")
    sheet.freeze_panes = "B2"
    sheet.sheet_properties.tabColor = _DEEP_BLUE


def _drop_down(sheet: Worksheet, area: str, name: str, column: Column) -> None:
    rule = DataValidation(type="list", formula1=name, allow_blank=True, errorStyle="stop")
    rule.showErrorMessage = rule.showInputMessage = True
    rule.errorTitle, rule.error = column.name, column.note[:255]
    rule.add(area)
    sheet.add_data_validation(rule)


def _note(column: Column, words: Guide) -> str:
    lines = [column.note, words.kinds.get(column.kind, "")]
    if column.required:
        lines.append(f"{words.headings[3]}: {words.required}")
    return "\n".join(line for line in lines if line)


def _guide_sheet(sheet: Worksheet, words: Guide) -> None:
    sheet.title = "Guide"
    sheet.sheet_view.showGridLines = False
    sheet["A1"].value, sheet["A1"].font = words.title, _TITLE
    for number, step in enumerate(words.steps, 1):
        _write(sheet, number + 1, 1, f"{number}. {step}")
    row = len(words.steps) + 3
    for at, heading in enumerate(words.headings, 1):
        _head(sheet, row, at, heading)
    for table in TABLES:
        example = worked_example()[table.name][0]
        for column in table.columns:
            row += 1
            shown = ", ".join(column.allowed) or words.kinds.get(column.kind, "")
            required = words.required if column.required else words.optional
            cells = (table.name, column.name, column.note, required, shown, example.get(column.name, ""))
            for at, value in enumerate(cells, 1):
                _write(sheet, row, at, value).alignment = _WRAPPED
            lines = max(
                1 + int(len(text) / width / 1.2) for text, width in zip(cells, _GUIDE_WIDTHS, strict=True)
            )
            sheet.row_dimensions[row].height = 13.5 * lines
    _as_table(sheet, "Guide", f"A{len(words.steps) + 3}:{get_column_letter(len(words.headings))}{row}")
    for at, width in enumerate(_GUIDE_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.print_title_rows = f"{len(words.steps) + 3}:{len(words.steps) + 3}"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _head(sheet: Worksheet, row: int, column: int, text: str) -> None:
    cell = _write(sheet, row, column, text)
    cell.font, cell.fill, cell.border, cell.alignment = _BOLD, _FILL, _RULE, _WRAPPED


def _write(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Write a text as text, whatever it begins with."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value, cell.font, cell.number_format = text, _PLAIN, "@"
    cell.data_type = "s"
    return cell
