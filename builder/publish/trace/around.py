"""A cell of the workbook that shows no fact: in a row with a source, a formula over facts, or neither."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from openpyxl import Workbook, load_workbook
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from builder.package.area import quoted
from builder.package.cells import SheetView, place_of, sheets_of
from builder.package.parts import Package
from builder.publish.audit.refreshed import RefreshLog, refresh_log
from builder.publish.brief import Brief
from builder.publish.digests import SheetDigest
from builder.publish.trace.say import Voice
from builder.publish.wrapped import WIDTH, paragraph
from builder.register.intake import MOST_IN_OFFICE, taken
from builder.register.origin import Source
from builder.register.said import sentence
from builder.wording.written import SOURCE_LANGUAGE

_PLACE = re.compile(
    r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3}\$?[0-9]+)(?::\$?[A-Za-z]{1,3}\$?[0-9]+)?(?:,.*)?"
)
_READ = re.compile(
    r"(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?\b([A-Z]{1,3})\$?([0-9]{1,7})\b(?!\()|([a-z_][\w.]*\.[\w.]+)"
)
_STRUCTURED = re.compile(
    r"(?P<index>INDEX\()?\b(?P<table>[A-Za-z_]\w*)\[(?P<column>[^\[\]@#]+)\](?(index)(?:,(?P<row>[0-9]+)\))?)"
)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a cell: its place (that of a merged area's first cell), what it holds, and why.

    `facts` are ids that its own row of a table names; `row` the names and texts of that row; `reads` the ids
    of facts that its formula reads; `shows` the one whose cell it repeats and does nothing else. `built` is
    true where the cell is as the builder left it, false where the cell or its sheet is somebody else's, None
    where the brief cannot tell; `refreshed` is true where it holds what a refresh wrote.
    """

    place: str
    formula: str = ""
    value: str = ""
    table: str = ""
    row: tuple[tuple[str, str], ...] = ()
    facts: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    shows: str = ""
    built: bool | None = None
    refreshed: bool = False

    def sources(self, brief: Brief) -> tuple[Source, ...]:
        """Return the sources that the cell's row of a table names."""
        known = brief.built.snapshot.sources
        return tuple(dict.fromkeys(known[value] for _, value in self.row if value in known))


def is_place(asked: str) -> bool:
    """Return whether this is a cell or an area of one, `Summary!E6` or `Data!$A$6:$H$9`."""
    return _PLACE.fullmatch(asked.strip()) is not None


def sheet_of(asked: str) -> str:
    """Return the sheet that a cell is said to be on."""
    parsed = _PLACE.fullmatch(asked.strip())
    return "" if parsed is None else (parsed[1] or parsed[2]).replace("''", "'")


def sheet_names(brief: Brief) -> tuple[str, ...]:
    """Return the sheets of the workbook, none where there is no workbook."""
    path = brief.workbook(brief.language)
    if path is None:
        return ()
    return tuple(sheet.name for sheet in sheets_of(Package.read(taken(path, MOST_IN_OFFICE))))


def around(brief: Brief, asked: str) -> Around | None:
    """Return what is known of a cell, None where there is no workbook or no such sheet in it."""
    parsed, path = _PLACE.fullmatch(asked.strip()), brief.workbook(brief.language)
    if parsed is None or path is None:
        return None
    data = taken(path, MOST_IN_OFFICE)
    package = Package.read(data)  # its limits hold for what openpyxl reads too
    book = load_workbook(io.BytesIO(data))
    wanted = sheet_of(asked).casefold()
    sheets = [sheet for sheet in book.worksheets if sheet.title.casefold() == wanted]
    if not sheets:
        return None
    sheet = sheets[0]
    address = _first_of_merged(sheet, parsed[3].replace("$", "").upper())
    held = sheet[address].value
    text = _text(held)
    formula = text[1:] if text.startswith("=") else ""
    table, row = _row(sheet, address)
    reads = _read(brief, sheet.title, _placed(book, formula))
    views = {view.name: view for view in sheets_of(package)}
    log = refresh_log(package, views)
    built = _built(brief, path.name, views, log, sheet.title, address)
    shows = _shown(brief, sheet.title, _placed(book, formula)) if built is not False else ""
    return Around(
        f"{sheet.title}!{address}",
        formula,
        "" if formula else text,
        table,
        row,
        _named(brief, row) or ((shows,) if shows else ()),
        tuple(dict.fromkeys(reads)),
        shows,
        built,
        log is not None and sheet.title in views and log.explains(views[sheet.title], place_of(address)),
    )


def told(brief: Brief, found: Around, width: int = WIDTH, tongue: str = SOURCE_LANGUAGE) -> str:
    """Return in words what a cell without a fact is."""
    voice = Voice(brief.language, tongue, width)
    lines = [found.place]
    if sources := found.sources(brief):
        lines += ["  " + voice.say(sentence("in a row of the table {table}", table=found.table)), ""]
        for name, value in found.row:
            if value and not value.startswith("="):
                lines += paragraph(f"{name}: {value}", 2, 2, width)
        lines.append("")
        for source in sources:
            number = brief.built.numbers.get(source.id, 0)
            lines += voice.labelled(sentence("source"), voice.source(source, number), 2)
            if source.address:
                lines += voice.labelled(sentence("address"), source.address, 2)
        return "\n".join(lines)
    for words in _described(found):
        lines += paragraph(voice.say(words), 2, width=width)
    if found.reads:
        reads = sentence("it reads these figures of the brief; trace them by their id or cell")
        lines += ["", *paragraph(voice.say(reads), 2, width=width)]
        for name in found.reads:
            shown = brief.built.facts[name]
            place = shown.cell.get(brief.language, "")
            lines += paragraph(f"{place}  {name}  {shown.words.get(brief.language, '')}", 4, 4, width)
    return "\n".join(lines)


def _described(found: Around) -> Iterator[str]:
    """Yield what a cell holds, and whose it is."""
    if found.formula:
        yield sentence("no figure of the brief, but a formula: ={formula}", formula=found.formula)
    elif found.value:
        yield sentence("no figure of the brief; it holds “{value}”", value=found.value)
    else:
        yield sentence("is empty")
    if found.refreshed:
        yield sentence("a refresh wrote it: the log of refreshes says what stood there before, and why")
    elif found.built is False:
        yield sentence(
            "it was not there when the brief was built, or was changed since: it is yours and has no source"
        )
    elif found.built and found.formula:
        yield sentence("it stands as the brief was built: a formula of the brief's own")
    elif found.built and found.value:
        yield sentence("it stands as the brief was built: a heading, a label or a note")


def _first_of_merged(sheet: Worksheet, address: str) -> str:
    letters, row = coordinate_from_string(address)
    for area in sheet.merged_cells.ranges:
        if f"{letters}{row}" in area:
            return str(area.coord).partition(":")[0]
    return address


def _row(sheet: Worksheet, address: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the name of the table that the cell stands in, and the names and texts of its row."""
    letters, number = coordinate_from_string(address)
    column = column_index_from_string(letters)
    for table in sheet.tables.values():
        area = CellRange(table.ref)
        if area.min_col <= column <= area.max_col and area.min_row < number <= area.max_row:
            columns = range(area.min_col, area.max_col + 1)
            heads = [_text(sheet.cell(area.min_row, at).value) for at in columns]
            texts = [_text(sheet.cell(number, at).value) for at in columns]
            return table.name, tuple(zip(heads, texts, strict=True))
    return "", ()


def _named(brief: Brief, row: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return the facts that a row names: the one that is its own, else all."""
    own = tuple(value for name, value in row if name == "ID" and value in brief.built.facts)
    return own or tuple(dict.fromkeys(value for _, value in row if value in brief.built.facts))


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    # A formula of a whole array is an object with its text in it.
    return "" if value is None else str(getattr(value, "text", value))


def _read(brief: Brief, sheet: str, formula: str) -> Iterator[str]:
    """Yield the facts whose cells or names a formula reads; a text between quotation marks is no name."""
    places = {
        place.replace("'", "").replace("$", "").casefold(): name
        for name, shown in brief.built.facts.items()
        for place in shown.cell.values()
    }
    for found in _READ.finditer(re.sub(r'"(?:[^"]|"")*"', '""', formula)):
        if found[5]:
            if found[5] in brief.built.facts:
                yield found[5]
            continue
        owner = (found[1] or found[2] or sheet).replace("''", "'")
        name = places.get(f"{owner}!{found[3]}{found[4]}".casefold())
        if name is not None:
            yield name


def _placed(book: Workbook, formula: str) -> str:
    """Return a formula that names cells where it names a column of a table, or a row of one by its number."""
    tables = {table.name: (sheet, table) for sheet in book.worksheets for table in sheet.tables.values()}

    def placed(found: re.Match[str]) -> str:
        if found["table"] not in tables:
            return found[0]
        sheet, table = tables[found["table"]]
        area = CellRange(table.ref)
        heads = [_text(sheet.cell(area.min_row, at).value) for at in range(area.min_col, area.max_col + 1)]
        if found["column"] not in heads:
            return found[0]
        letters = get_column_letter(area.min_col + heads.index(found["column"]))
        rows = range(area.min_row + 1, area.max_row + 1)
        if found["row"]:
            rows = rows[int(found["row"]) - 1 : int(found["row"])] if found["row"] != "0" else rows
        cells = ",".join(f"{quoted(sheet.title)}!{letters}{row}" for row in rows)
        return cells if found["row"] else f"{found['index'] or ''}{cells}"

    return _STRUCTURED.sub(placed, formula)


def _shown(brief: Brief, sheet: str, formula: str) -> str:
    """Return the fact whose cell or name is all that a formula says."""
    return next(_read(brief, sheet, formula), "") if _READ.fullmatch(formula) else ""


def _built(
    brief: Brief,
    file: str,
    views: Mapping[str, SheetView],
    log: RefreshLog | None,
    sheet: str,
    address: str,
) -> bool | None:
    """Return whether the row and the column of a cell are as they were built, or as a refresh wrote them."""
    rows = [row for row in brief.built.files if row.path == file and row.sheets]
    if not rows:
        return None
    was, view = rows[0].sheets.get(sheet), views.get(sheet)
    if was is None:
        return False
    if view is None:
        return None
    # What a refresh wrote is ours too: what stood there before is put back, to compare the rest of its row.
    now = SheetDigest.of(log.as_built(view) if log else view)
    letters, row = coordinate_from_string(address)
    column = column_index_from_string(letters)
    return not (row in was.changed_rows(now) and column in was.changed_columns(now))
