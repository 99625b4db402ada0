"""Changes of a workbook, decided from what it holds and done to a file or to the book open in Excel alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from builder.package.cells import Place
from builder.workbook.content import Cell
from builder.workbook.held import HeldBook


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a table that is made: its heading, its width in characters, its number format.

    One that is only read back by the program is hidden from people.
    """

    name: str
    width: float = 14
    number_format: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class AddSheet:
    """A sheet at the end: a title in A1, a line that explains it in A2, and from row 4 a table of one row."""

    name: str
    title: str
    says: str
    table: str
    columns: tuple[SheetColumn, ...]


@dataclass(frozen=True, slots=True)
class DropSheet:
    """A sheet is taken out, with its table."""

    name: str


@dataclass(frozen=True, slots=True)
class _OfCell:
    sheet: str
    place: Place


@dataclass(frozen=True, slots=True)
class SetCell(_OfCell):
    """A cell is written. Where it has a formula and `cell` has none, the formula stays."""

    cell: Cell


@dataclass(frozen=True, slots=True)
class SizeTable:
    """A table gets so many data rows. New ones look like its last one; those that go are emptied."""

    table: str
    rows: int


@dataclass(frozen=True, slots=True)
class PutNote(_OfCell):
    """A cell without a note gets one."""

    text: str


@dataclass(frozen=True, slots=True)
class DropNote(_OfCell):
    """A cell's note is taken away."""


@dataclass(frozen=True, slots=True)
class Paint(_OfCell):
    """A cell's ground is coloured, `F8CBAD`."""

    colour: str


@dataclass(frozen=True, slots=True)
class Unpaint(_OfCell):
    """A cell that was painted gets its ground back: a `look` that the book has told before."""

    look: str


@dataclass(frozen=True, slots=True)
class PointName:
    """A name of the whole workbook is given a place (`'Trend'!$B$4`), or taken out where that is empty."""

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class Recalculate:
    """Formulas, a person's too, are computed anew: by Excel at once, or when it opens the file."""


Change = (
    AddSheet
    | DropSheet
    | SetCell
    | SizeTable
    | PutNote
    | DropNote
    | Paint
    | Unpaint
    | PointName
    | Recalculate
)


class ChangesRefused(ValueError):
    """Changes cannot be made; `problems` says why, one place a line. Nothing was changed, or all taken back.

    A problem is a text, or what `str` says in English and the rooms above in other languages.
    """

    def __init__(self, problems: Iterable[object]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[ChangesRefused], tuple[tuple[object, ...]]]:
        """Let it be raised again in another process."""
        return type(self), (self.problems,)


class HalfMade(ChangesRefused):
    """Changes of which some stay in the open book, on `sheets`: Excel would not take them back."""

    def __init__(self, problems: Iterable[object], sheets: Iterable[str]) -> None:
        super().__init__(problems)
        self.sheets = tuple(sheets)

    def __reduce__(self) -> tuple[type[HalfMade], tuple[tuple[object, ...], tuple[str, ...]]]:  # type: ignore[override]
        """Let it be raised again in another process."""
        return type(self), (self.problems, self.sheets)


class AnyBook(Protocol):
    """A workbook in a file or open in Excel."""

    def held(self) -> HeldBook:
        """Return what it holds now."""

    def notes(self, sheet: str) -> Mapping[Place, str]:
        """Return the notes on a sheet, those of persons too."""

    def look(self, sheet: str, place: Place) -> str:
        """Return a cell's ground, for `Unpaint`: `none` or a colour, then what only this side can use."""

    def locked(self, sheet: str) -> bool:
        """Return whether a sheet is protected against changes."""

    def apply(self, changes: Iterable[Change]) -> None:
        """Make changes in their order; raises ChangesRefused."""
