"""A workbook template examined before it is filled: each problem with its place and the nearest name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from builder.package.area import Area, like_a_cell
from builder.package.namespaces import S
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused
from builder.register.problems import Problem, nearest
from builder.register.said import sentence, words
from builder.workbook.charts import DRAWING
from builder.workbook.fields import CHARTS, names, tables
from builder.workbook.kept import losses
from builder.workbook.names import Names
from builder.workbook.sheets import Book
from builder.workbook.table import Table, tables_of

_NAMES = "In Excel: Formulas, Name Manager."
_TABLE = "In Excel: Table Design, Table Name."
_COLUMN = "Name the column as in the stock template."
# What is no name in a formula: texts, sheets in quotes, and columns in brackets.
_HIDDEN = re.compile(r'"(?:[^"]|"")*"|\'(?:[^\']|\'\')*\'')
_STRUCTURED = re.compile(r"([^\W\d][\w.]*)\[((?:\[[^\[\]]*\]|[^\[\]])*)\]")
_INNER = re.compile(r"\[([^\[\]]*)\]")
_WORD = re.compile(r"(?<![\w.$!#\[])([^\W\d][\w.]*)(?![\w.(!\[:])")
_CONSTANTS = frozenset({"TRUE", "FALSE"})


def check_template(data: bytes, name: str, stock: bytes, money: str = "USD million") -> list[Problem]:
    """Return everything that is wrong with a template; `name` is how the file is called in the report.

    A missing sheet shows as its missing table and names; a misspelt one comes with the nearest it has.
    `stock` is the template that ships with the program: its tables are those that are filled. `money` heads
    the columns of amounts: `USD million`.
    """
    try:
        book = Book(Package.read(data))
        ours = Book(Package.read(stock))
        filled = {table.name for table in tables_of(ours)}
        wanted = [item for item in names() if Names(ours).cell_of(item) is not None]
        charts = [chart for chart in CHARTS if ours.sheet(chart) is not None]
        lost = [Problem(name, "", 0, "", *_parted(what)) for what in losses(book, filled)]
        return [
            *lost,
            *_tables(book, name, filled, money),
            *_names(book, name, wanted),
            *_charts(book, name, charts),
            *_formulas(book, name),
        ]
    except (PackageRefused, XmlRefused, ValueError, KeyError) as error:
        return [Problem(name, "", 0, "", words(error), "Save the template from Excel as .xlsx again")]


def _parted(what: str) -> tuple[str, str]:
    """Return what is wrong and what to do about it."""
    fault, _, remedy = what.rpartition(". ")
    return fault, remedy


def _tables(book: Book, name: str, filled: set[str], money: str) -> Iterator[Problem]:
    held = {table.name: table for table in tables_of(book)}
    spare = [table for table in held if table not in tables(money)]
    for table, columns in tables(money).items():
        if table not in filled:
            continue
        if table not in held:
            remedy = nearest(table, spare)
            yield Problem(
                name,
                "",
                0,
                "",
                sentence("there is no table “{table}”", table=table),
                f"{remedy} {_TABLE}".strip(),
            )
            continue
        yield from _columns(held[table], columns, name)
        yield from _shape(book, held[table], name)


def _columns(table: Table, known: tuple[str, ...], name: str) -> Iterator[Problem]:
    lacking = [column for column in known if column not in table.columns]
    for column in table.columns:
        if column not in known:
            remedy = f"{nearest(column, lacking)} {_COLUMN}".strip()
            place = table.sheet.name, table.data.top - 1
            yield Problem(
                name,
                *place,
                column,
                sentence("nothing fills this column of the table {name}", name=table.name),
                remedy,
            )


def _shape(book: Book, table: Table, name: str) -> Iterator[Problem]:
    sheet, grid = table.sheet.name, book.grid(table.sheet.part)
    if table.has_totals:
        what = sentence("the table {name} has a totals row, below which nothing can grow", name=table.name)
        yield Problem(name, sheet, table.data.bottom + 1, "", what, "Switch the totals row off")
    for node in grid.root.iterfind(f"{{{S}}}mergeCells/{{{S}}}mergeCell"):
        merged = Area.parse(node.get("ref", ""))
        if merged.bottom >= table.data.top - 1 and merged.meets(table.data.to_row(merged.bottom)):
            what = sentence(
                "the merged cells {merged} are in the way of the table {name}", merged=merged, name=table.name
            )
            yield Problem(name, sheet, merged.top, "", what, "Take the merge out")


def _names(book: Book, name: str, ours: list[str]) -> Iterator[Problem]:
    held = Names(book)
    known = [item for item in held.known() if item not in names()]
    for wanted in ours:
        if held.cell_of(wanted) is None:
            there = wanted.casefold() in {item.casefold() for item in held.known()}
            what = (
                sentence("the name “{wanted}” is not of one cell", wanted=wanted)
                if there
                else sentence("there is no name “{wanted}”", wanted=wanted)
            )
            yield Problem(name, "", 0, "", what, f"{nearest(wanted, known)} {_NAMES}".strip())
        elif (place := held.cell_of(wanted)) and book.sheet(place.sheet) is None:
            what = sentence(
                "the name “{wanted}” points at the sheet “{sheet}”, which is not there",
                wanted=wanted,
                sheet=place.sheet,
            )
            yield Problem(name, "", 0, "", what, _NAMES)


def _charts(book: Book, name: str, ours: list[str]) -> Iterator[Problem]:
    sheets = [sheet.name for sheet in book.sheets()]
    for chart in ours:
        sheet = book.sheet(chart)
        if sheet is None:
            remedy = nearest(chart, (item for item in sheets if item not in CHARTS))
            yield Problem(name, "", 0, "", sentence("there is no sheet “{chart}”", chart=chart), remedy)
        elif not Relationships.of(book.package, sheet.part).parts(DRAWING):
            yield Problem(
                name, sheet.name, 0, "", "there is no chart on it", "Insert one, or undo its deletion"
            )


def _formulas(book: Book, name: str) -> Iterator[Problem]:
    """Yield the formulas that read a table, a column or a name that the template does not have."""
    columns = {table.name.casefold(): table.columns for table in tables_of(book)}
    known = {item.casefold() for item in Names(book).known()} | set(columns)
    spelt = [*(table.name for table in tables_of(book)), *Names(book).known()]
    for sheet in book.sheets():
        if sheet.kind != "worksheet":
            continue
        for node in book.look(sheet.part).iter(f"{{{S}}}c"):
            for what, remedy in _faults(node, columns, known, spelt):
                cell = node.get("r", "")
                row = int(re.sub(r"\D", "", cell) or 0)
                letters = re.sub(r"[^A-Z]", "", cell)
                yield Problem(
                    name,
                    sheet.name,
                    row,
                    letters,
                    sentence("the formula of {cell} reads {what}", cell=cell, what=what),
                    remedy,
                )


def _faults(
    node: etree._Element, columns: dict[str, tuple[str, ...]], known: set[str], spelt: Iterable[str]
) -> Iterator[tuple[str, str]]:
    formula = _HIDDEN.sub('""', node.findtext(f"{{{S}}}f") or "")
    if "#REF!" in formula:
        yield "a cell or a name that was deleted (#REF!)", "Undo, or write the formula anew"
    for found in _STRUCTURED.finditer(formula):
        table, inner = found[1], found[2]
        if table.casefold() not in columns:
            yield f"the table “{table}”, which is not there", nearest(table, spelt)
            continue
        for column in _INNER.findall(inner) or [inner]:
            if not column.startswith("#") and column not in columns[table.casefold()]:
                what = sentence(
                    "the column “{column}” of {table}, which is not there", column=column, table=table
                )
                yield what, nearest(column, columns[table.casefold()])
    for found in _WORD.finditer(_STRUCTURED.sub("", formula)):
        word = found[1]
        if word.upper() not in _CONSTANTS and word.casefold() not in known and not like_a_cell(word):
            yield f"the name “{word}”, which is not there", nearest(word, spelt)
