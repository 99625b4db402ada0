"""Kyrgyzstan's trade by partner country: tables 4.03.00.18 (exports) and 4.03.00.20 (imports).

One sheet: names in Kyrgyz, Russian and English, then a column a year, in thousand US
dollars. The header row and the language columns are found by what they say, for they
move between the two tables. Other tables of the family are refused by their number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from builder.register import countries
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.said import sentence
from builder.sources import edition, unit
from builder.sources.edition import Imported, Series
from builder.sources.partner import is_total
from builder.sources.sheet import Sheet, Value, letters
from builder.sources.spreadsheet import Spreadsheet
from builder.sources.tabulation import Column, Tabulation

REPORTER = "KGZ"
_PUBLISHER = "National Statistical Committee of the Kyrgyz Republic"
_FLOWS = {"4.03.00.18": "X", "4.03.00.20": "M"}
_TITLES = {
    "X": "Geographic distribution of exports of goods",
    "M": "Geographic distribution of imports of goods",
}
_NAMES = {"X": "географическоераспределениеэкспорта", "M": "географическоераспределениеимпорта"}
SERIES = {
    flow: Series(
        id=f"kg-nsc-{word}",
        publisher=_PUBLISHER,
        address="https://stat.gov.kg",
        licence="CC BY, as recorded where the copies of the tables were taken",
        lag_days=240,
    )
    for flow, word in (("X", "exports"), ("M", "imports"))
}
_NUMBER = re.compile(r"\b4\.[0-9]{2}\.[0-9]{2}\.[0-9]{2}\b")
_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?:\s*г(?:од|\.)?)?\s*([0-9]{1,2}|[¹²³]|\*{1,3})?\)?")
_FOOTNOTE = re.compile(r"\s*([0-9]{1,2}|[¹²³]|\*{1,3})\)?\s*([^\W\d].*)", re.DOTALL)
_HEAD_ROWS = 30
_TAKE_THESE = "Import 4.03.00.18 (exports by country) or 4.03.00.20 (imports by country)"
_MEANINGS = {"предварительн": "p", "уточнен": "r", "пересмотрен": "r", "оцен": "e"}
_SUPERSCRIPTS = str.maketrans("¹²³", "123")


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the sheet has what; `names` are its name columns by language, the trusted one first."""

    sheet: Sheet
    flow: str
    body: int
    names: tuple[tuple[str, int], ...]
    years: tuple[tuple[int, int, str], ...]  # column, year, footnote mark


def recognises(book: Spreadsheet) -> bool:
    """Return whether a sheet names one of the committee's two tables by number or by title."""
    texts = [cell for sheet in book.sheets for row in sheet.rows[:_HEAD_ROWS] for cell in row]
    said = [cell for cell in texts if isinstance(cell, str)]
    numbers = {number for cell in said for number in _NUMBER.findall(cell)}
    titles = (countries.fold(cell) for cell in said)
    return bool(numbers & _FLOWS.keys()) or any(name in title for title in titles for name in _NAMES.values())


def read(book: Spreadsheet, problems: Problems) -> Imported | None:
    """Return the edition a file holds, None where its layout is refused; problems go to the list."""
    sheets = [sheet for sheet in book.sheets if sheet.rows]
    tables = [sheet for sheet in sheets if _header(sheet) is not None]
    if len(tables) != 1:
        what = sentence("one sheet must hold the table, found {count}", count=len(tables))
        problems.add(book.name, what, _TAKE_THESE)
        return None
    layout = _layout(book.name, tables[0], problems)
    if not layout:
        return None
    columns, notes = _columns(book.name, layout)
    years = [column.period.first.year for column in columns]
    latest = Period.year(max(years))
    published, basis, said = edition.dated(None, book.saved_on, latest)
    number = next(table for table, flow in _FLOWS.items() if flow == layout.flow)
    title = f"{number} {_TITLES[layout.flow]}, {min(years)}–{max(years)}"
    source = edition.source(SERIES[layout.flow], book, latest, title, published, basis)
    table = _table(book.name, layout, columns, source.id, problems)
    others = [sheet.name for sheet in sheets if sheet is not layout.sheet]
    skipped = [sentence("sheets without a table: {listed}", listed=", ".join(others))] if others else []
    return Imported(source, table.trade(), (table.tally(),), (*said, *skipped, *notes, *table.notes()))


def _layout(file: str, sheet: Sheet, problems: Problems) -> _Layout | None:
    header = _header(sheet)
    assert header is not None
    wrong = Problems()
    years = _years(file, sheet, header, wrong)
    names = _names(sheet, header, years[0][0])
    # the Russian title is the one to go by: the Kyrgyz one is damaged in one table of the family
    title = [cell for row in sheet.rows[:header] for cell in (row[slice(*_russian(names))])]
    flow = _flow(file, sheet, title, wrong)
    objection = unit.objection(title)
    if objection and (not len(wrong) or "not in dollars" in objection):
        wrong.add(file, objection, unit.REMEDY, sheet=sheet.name)
    if not names and not len(wrong):
        wrong.add(
            file, "there is no row Всего among the Russian names", "Take the whole table", sheet=sheet.name
        )
    problems.extend(wrong)
    return None if len(wrong) else _Layout(sheet, flow, header + 1, names, years)


def _russian(names: tuple[tuple[str, int], ...]) -> tuple[int, int | None]:
    return (names[0][1], names[0][1] + 1) if names else (0, None)


def _header(sheet: Sheet) -> int | None:
    """Return the first row that has years, and nothing but years, right of the names."""
    for row, cells in enumerate(sheet.rows):
        first = next((index for index, cell in enumerate(cells) if index and _year(cell)), None)
        if first is not None and sum(bool(_year(cell)) for cell in cells[first:]) * 2 > sum(
            cell is not None for cell in cells[first:]
        ):
            return row
    return None


def _year(cell: Value) -> tuple[int, str] | None:
    """Return the year and its footnote mark: 2023, `2015`, `2023 1` and `20231` are years."""
    if isinstance(cell, Decimal):
        cell = f"{cell:f}" if cell == cell.to_integral_value() else None
    match = _YEAR.fullmatch(" ".join(cell.split())) if cell else None
    return (int(match[1]), (match[2] or "").translate(_SUPERSCRIPTS)) if match else None


def _flow(file: str, sheet: Sheet, title: list[Value], problems: Problems) -> str:
    texts = [cell for cell in title if isinstance(cell, str)]
    numbers = {match for text in texts for match in _NUMBER.findall(text)}
    named = {
        flow
        for flow, name in _NAMES.items()
        for text in texts
        if name in countries.fold(_NUMBER.sub("", text))
    }
    flows = {_FLOWS[number] for number in numbers if number in _FLOWS} or named
    if other := sorted(numbers - set(_FLOWS)):
        called = next(text for text in texts if other[0] in text)
        what = sentence(
            "this is “{split}”, not a table by country in dollars", split=" ".join(called.split())
        )
        problems.add(file, what, _TAKE_THESE, sheet=sheet.name)
    elif len(flows) != 1 or (named and named != flows):
        what = "the title does not say whether these are exports or imports by country"
        problems.add(file, what, _TAKE_THESE, sheet=sheet.name)
    return next(iter(flows), "")


def _years(file: str, sheet: Sheet, header: int, problems: Problems) -> tuple[tuple[int, int, str], ...]:
    years: dict[int, tuple[int, int, str]] = {}
    cells = sheet.rows[header]
    first = next(index for index, cell in enumerate(cells) if index and _year(cell))
    for index in range(first, len(cells)):
        found = _year(cells[index])
        place = letters(index)
        if found and found[0] in years:
            what = sentence("the year {found} comes twice", found=found[0])
            problems.add(file, what, "Correct the header", sheet=sheet.name, row=header + 1, column=place)
        elif found:
            years[found[0]] = (index, *found)
        elif any(sheet.at(row, index) is not None for row in range(header, len(sheet.rows))):
            what = sentence("the column has values but “{cells}” is no year", cells=cells[index] or "")
            problems.add(file, what, "Correct the header", sheet=sheet.name, row=header + 1, column=place)
    return tuple(years.values())


def _names(sheet: Sheet, header: int, first_year: int) -> tuple[tuple[str, int], ...]:
    for row in range(header + 1, len(sheet.rows)):
        cells = sheet.rows[row][:first_year]
        for russian, cell in enumerate(cells):
            if is_total(cell):
                english = [
                    i for i, other in enumerate(cells) if isinstance(other, str) and _is_english(other)
                ]
                return (("ru", russian), *(("en", index) for index in english[:1]))
    return ()


def _is_english(name: str) -> bool:
    return countries.fold(name) == "total"


def _columns(file: str, layout: _Layout) -> tuple[list[Column], list[str]]:
    """Return the columns of figures, their status taken from the footnote their mark leads to."""
    footnotes = _footnotes(layout)
    columns, notes = [], []
    for index, year, mark in layout.years:
        status = ""
        if mark:
            words = footnotes.get(mark, "")
            meant = (letter for stem, letter in _MEANINGS.items() if stem in words.casefold())
            status = next(meant, "p")
            said = f"“{words}”" if words else "a mark no footnote explains, taken as preliminary"
            notes.append(
                sentence(
                    "{name}: {year} bears the mark {mark}: {said}, status {status}",
                    name=layout.sheet.name,
                    year=year,
                    mark=mark,
                    said=said,
                    status=status,
                )
            )
        columns.append(Column(index, layout.flow, Period.year(year), status))
    return columns, notes


def _footnotes(layout: _Layout) -> dict[str, str]:
    column = layout.names[0][1]
    notes: dict[str, str] = {}
    for row in range(layout.body, len(layout.sheet.rows)):
        cell = layout.sheet.at(row, column)
        if isinstance(cell, str) and (match := _FOOTNOTE.fullmatch(cell)):
            notes.setdefault(match[1].translate(_SUPERSCRIPTS), " ".join(match[2].split()))
    return notes


def _table(file: str, layout: _Layout, columns: list[Column], source: str, problems: Problems) -> Tabulation:
    table = Tabulation(file, layout.sheet, source, REPORTER, columns, problems)
    for row in range(layout.body, len(layout.sheet.rows)):
        table.take(row, [(language, layout.sheet.at(row, index)) for language, index in layout.names])
    return table
