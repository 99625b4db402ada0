"""Kazakhstan's trade by partner country: the table of the Bureau of National Statistics.

One sheet a period: a name, then turnover, exports and imports in thousand US dollars,
each followed by its share. The header is found by what it says, for it moves and the
sheets differ in width; the period is taken from the title.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from builder.register import countries
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.rows import Trade
from builder.register.said import sentence, words
from builder.sources import edition, kz_title, unit
from builder.sources.edition import Imported, Series, Tally
from builder.sources.figure import NoFigure, figure
from builder.sources.sheet import Row, Sheet, Value, letters
from builder.sources.spreadsheet import Spreadsheet
from builder.sources.tabulation import Column, Tabulation

_SERIES = Series(
    id="kz-bns",
    publisher="Bureau of National Statistics of Kazakhstan",
    address="https://stat.gov.kz",
    licence="© the publisher; terms of reuse not stated in the file",
    lag_days=210,
)
REPORTER = "KAZ"
SERIES = {"X": _SERIES, "M": _SERIES}
"""The series that carries each flow: one table holds both."""
_TITLE = "Main indicators of Kazakhstan's foreign trade, by country"
_HEADINGS = {"товарооборот": "T", "экспорт": "X", "импорт": "M"}
_TAKE_THIS = "Import the table “Основные показатели внешней торговли” by country"
_ROUNDING = Decimal("0.15")  # turnover, exports and imports, each rounded to 0.1


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where a sheet has what; `body` is its first row below the header."""

    sheet: Sheet
    period: Period
    body: int
    name: int
    turnover: int
    exports: int
    imports: int
    headed: frozenset[int]


def recognises(book: Spreadsheet) -> bool:
    """Return whether a sheet has the three headings of the bureau's table."""
    return any(len(_headings(cells)) == 3 for sheet in book.sheets for cells in sheet.rows)


def read(book: Spreadsheet, problems: Problems) -> Imported | None:
    """Return the edition a file holds, None where its layout is refused; problems go to the list."""
    before = len(problems)
    found = [(sheet, _layout(book.name, sheet, problems)) for sheet in book.sheets]
    layouts = [layout for _, layout in found if layout]
    if not layouts and len(problems) == before:
        problems.add(book.name, "the file has no table of trade by country", _TAKE_THIS)
    _check_periods(book.name, layouts, problems)
    if len(problems) > before:
        return None
    latest = max((layout.period for layout in layouts), key=lambda period: (period.last, period.months))
    published, basis, notes = _published(book, latest, problems)
    title = f"{_TITLE}, {' and '.join(sorted(layout.period.iso for layout in layouts))}"
    source = edition.source(_SERIES, book, latest, title, published, basis)
    if skipped := [sheet.name for sheet, layout in found if sheet.rows and not layout]:
        notes.append(sentence("sheets without a table: {listed}", listed=", ".join(skipped)))
    trade: list[Trade] = []
    tallies: list[Tally] = []
    for layout in layouts:
        table = _table(book.name, layout, source.id, problems)
        trade += table.trade()
        tallies.append(table.tally())
        notes += table.notes()
    return Imported(source, tuple(trade), tuple(tallies), tuple(notes))


def _layout(file: str, sheet: Sheet, problems: Problems) -> _Layout | None:
    header = next((row for row, cells in enumerate(sheet.rows) if len(_headings(cells)) == 3), None)
    if header is None:
        if sum(isinstance(cell, Decimal) for row in sheet.rows for cell in row) > 5:
            what = "the sheet has figures but no row with Товарооборот, Экспорт and Импорт"
            problems.add(file, what, _TAKE_THIS, sheet=sheet.name)
        return None
    wrong = Problems()
    columns, body = _columns(file, sheet, header, wrong)
    head = [cell for row in sheet.rows[:body] for cell in row]
    if not kz_title.is_title(head):
        wrong.add(file, "the title is not that of the table by country", _TAKE_THIS, sheet=sheet.name)
    if objection := unit.objection(head):
        wrong.add(file, objection, unit.REMEDY, sheet=sheet.name)
    periods = kz_title.periods(head)
    if len(periods) != 1:
        said = ", ".join(sorted(period.iso for period in periods)) or "none"
        what = sentence("one period must stand above the table, found: {said}", said=said)
        wrong.add(file, what, "Import a table for a year, or for months counted together", sheet=sheet.name)
    problems.extend(wrong)
    if len(wrong):
        return None
    names = [index for index, cell in enumerate(sheet.rows[header]) if _fold(cell).startswith("наименование")]
    headed = {index for row in sheet.rows[header:body] for index, cell in enumerate(row) if cell is not None}
    name = names[0] if names else 0
    return _Layout(
        sheet,
        next(iter(periods)),
        body,
        name,
        columns["T"],
        columns["X"],
        columns["M"],
        frozenset(headed | {name}),
    )


def _headings(cells: Row) -> dict[str, int]:
    return {_HEADINGS[_fold(cell)]: index for index, cell in enumerate(cells) if _fold(cell) in _HEADINGS}


def _columns(file: str, sheet: Sheet, header: int, problems: Problems) -> tuple[dict[str, int], int]:
    """Return the column of each flow's figures, and the first row below the header."""
    headings = _headings(sheet.rows[header])
    below = sheet.rows[header + 1] if header + 1 < len(sheet.rows) else ()
    if not any(_fold(cell).startswith("удельныйвес") for cell in below):
        return headings, header + 1
    starts = [*sorted(headings.values()), len(below)]
    columns = {}
    for flow, start in headings.items():
        end = starts[starts.index(start) + 1]
        totals = [index for index in range(start, end) if _fold(below[index]) == "всего"]
        if len(totals) != 1:
            what = sentence(
                "under the heading in {letters} one column must be called Всего, found {count}",
                letters=letters(start),
                count=len(totals),
            )
            problems.add(file, what, "Correct the header", sheet=sheet.name, row=header + 2)
        columns[flow] = totals[0] if totals else start
    return columns, header + 2


def _table(file: str, layout: _Layout, source: str, problems: Problems) -> Tabulation:
    sheet = layout.sheet
    columns = (Column(layout.exports, "X", layout.period), Column(layout.imports, "M", layout.period))
    table = Tabulation(file, sheet, source, REPORTER, columns, problems)
    for row in range(layout.body, len(sheet.rows)):
        before = len(problems)
        table.take(row, [("ru", sheet.at(row, layout.name))])
        if len(problems) == before:
            _check_turnover(file, layout, row, problems)
        for index, cell in enumerate(sheet.rows[row]):
            if isinstance(cell, Decimal) and index not in layout.headed:
                place = {"sheet": sheet.name, "column": letters(index)}
                problems.add(
                    file, "a figure under no heading", "Give its column a heading", row=row + 1, **place
                )
    if not table.has_world:
        problems.add(file, "there is no row Всего", "Take the whole table", sheet=sheet.name)
    return table


def _check_turnover(file: str, layout: _Layout, row: int, problems: Problems) -> None:
    """Note a problem where exports and imports do not make up the turnover printed beside them."""
    cells = [layout.sheet.at(row, index) for index in (layout.turnover, layout.exports, layout.imports)]
    try:
        figures = [figure(cell) for cell in cells]
    except NoFigure as error:
        place = letters(layout.turnover)
        what, sheet = words(error), layout.sheet.name
        problems.add(file, what, "Correct the cell", sheet=sheet, row=row + 1, column=place)
        return
    if any(found is not None and found.value is None for found in figures) or figures == [None] * 3:
        return
    turnover, exports, imports = (found.value if found and found.value else Decimal(0) for found in figures)
    if abs(exports + imports - turnover) > _ROUNDING:
        what = sentence(
            "exports and imports make {exports}, the turnover beside them says {turnover}",
            exports=exports + imports,
            turnover=turnover,
        )
        remedy = "A figure stands in the wrong row or column: compare with the publisher's table"
        problems.add(
            file, what, remedy, sheet=layout.sheet.name, row=row + 1, column=letters(layout.turnover)
        )


def _check_periods(file: str, layouts: list[_Layout], problems: Problems) -> None:
    for period, times in Counter(layout.period for layout in layouts).items():
        if times > 1:
            problems.add(
                file,
                sentence("{times} sheets are about {period}", times=times, period=period),
                "Keep one sheet a period",
            )
    for layout in layouts:
        years = re.findall(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", layout.sheet.name)
        if years and str(layout.period.first.year) not in years:
            what = sentence(
                "the sheet is called {name}, its title says {period}",
                name=layout.sheet.name,
                period=layout.period,
            )
            problems.add(file, what, "Correct the one that is wrong", sheet=layout.sheet.name)


def _published(book: Spreadsheet, latest: Period, problems: Problems) -> tuple[date | None, str, list[str]]:
    cells = [cell for sheet in book.sheets for row in sheet.rows[:30] for cell in row]
    try:
        printed = kz_title.printed_day(cells)
    except ValueError as error:
        problems.add(
            book.name, sentence("the day of publication is no day: {error}", error=error), "Correct the cover"
        )
        return None, "unknown", []
    return edition.dated(printed, book.saved_on, latest)


def _fold(cell: Value) -> str:
    return countries.fold(cell) if isinstance(cell, str) else ""
