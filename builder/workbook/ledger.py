"""`Ledger`: rows of every table while the pages are written, and which cell shows which fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from builder.wording.numbers import qualifier_words
from builder.workbook.content import Cell, FactCell, NamedFill, TableFill, Value
from builder.workbook.formats import with_words


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell that shows a fact: its content, the fact's id, and the text that a reader sees.

    The words of `qualifier` (about, nearly …) come around number and text when the entry is written.
    """

    cell: Cell
    fact: str = ""
    text: str = ""
    qualifier: str = ""


Content = Entry | Cell | Value
Row = Mapping[str, Content]


class Ledger:
    """Collects what the pages write. The first cell that shows a fact carries its name."""

    def __init__(self, columns: Mapping[str, tuple[str, ...]], language: str) -> None:
        self._columns = columns
        self._language = language
        self._rows: dict[str, list[tuple[Cell, ...]]] = {}
        self._named: list[NamedFill] = []
        self._facts: dict[str, FactCell] = {}
        self._shown: dict[tuple[str, str], None] = {}

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the columns of a table, none where the template has no such table."""
        return self._columns.get(table, ())

    def size(self, table: str) -> int:
        """Return how many rows of a table are written."""
        return len(self._rows.get(table, ()))

    def add(self, table: str, row: Row) -> None:
        """Write one row, its cells by column. A template without the table does without the row.

        Raises ValueError for a column of the template that the row lacks; a column that the template
        does not have is left out.
        """
        columns = self._columns.get(table)
        if columns is None:
            return
        lacking = [column for column in columns if column not in row]
        if lacking:
            raise ValueError(f"the table {table} has columns that nothing fills: {', '.join(lacking)}")
        at = self.size(table)
        cells = []
        for column in columns:
            content = self._dressed(row[column])
            cells.append(_cell(content))
            if isinstance(content, Entry) and content.fact:
                self._note(content, FactCell(content.fact, table, at, column))
        self._rows.setdefault(table, []).append(tuple(cells))

    def name(self, name: str, content: Content) -> None:
        """Write the one cell of a defined name; a fact in it keeps the cell of a table where it has one."""
        content = self._dressed(content)
        self._named.append(NamedFill(name, _cell(content)))
        if isinstance(content, Entry) and content.fact:
            self._shown[content.fact, content.text] = None

    def append(self, name: str, text: str) -> None:
        """Write a text behind the words that the template has in the one cell of a defined name."""
        self._named.append(NamedFill(name, Cell(text), appended=True))

    def show(self, fact_id: str, text: str) -> None:
        """Note that a sentence shows the fact as `text`."""
        self._shown[fact_id, text] = None

    def holds(self, fact_id: str) -> bool:
        """Return whether some cell shows the fact."""
        return fact_id in self._facts

    def _dressed(self, content: Content) -> Content:
        """Return the content with the words of its qualifier around the number."""
        if not isinstance(content, Entry) or not content.qualifier:
            return content
        before, after = qualifier_words(content.qualifier, self._language)
        cell = content.cell
        code = with_words(cell.number_format, before, after)
        return Entry(replace(cell, number_format=code), content.fact, f"{before}{content.text}{after}")

    def cell(self, fact_id: str) -> Cell | None:
        """Return the cell that shows the fact, None where there is none."""
        place = self._facts.get(fact_id)
        if place is None or place.at:
            return None
        return self._rows[place.table][place.row][self._columns[place.table].index(place.column)]

    def _note(self, entry: Entry, place: FactCell) -> None:
        self._facts.setdefault(entry.fact, place)
        self._shown[entry.fact, entry.text] = None

    def tables(self) -> tuple[TableFill, ...]:
        """Return all tables that have rows."""
        return tuple(TableFill(name, tuple(rows)) for name, rows in self._rows.items())

    def names(self) -> tuple[NamedFill, ...]:
        """Return the cells of defined names."""
        return tuple(self._named)

    def facts(self) -> tuple[FactCell, ...]:
        """Return one cell for each fact."""
        return tuple(self._facts.values())

    def shown(self) -> Iterator[tuple[str, str]]:
        """Yield each fact with every text it is shown as."""
        yield from self._shown


def _cell(content: Content) -> Cell:
    if isinstance(content, Entry):
        return content.cell
    return content if isinstance(content, Cell) else Cell(content)
