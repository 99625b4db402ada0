"""A published workbook as it stands: what a cell says, its rows as text, and the log of refreshes in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder.package.area import Area
from builder.package.cells import CellView, SheetView, Value, place_of, sheets_of
from builder.package.namespaces import R
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse

# The table that a refresh writes.
_LOG = "RefreshLog"
_FORMULA = "ƒ"


@dataclass(frozen=True, slots=True)
class HeldCell:
    """A cell: its formula as Excel shows it (without `=`, empty for a constant) and its value as text."""

    formula: str
    value: str


@dataclass(frozen=True, slots=True)
class HeldWorkbook:
    """A workbook: its sheets by their names in small letters, and whether a refresh wrote into it."""

    sheets: Mapping[str, SheetView]
    is_refreshed: bool

    @classmethod
    def read(cls, name: str, data: bytes) -> HeldWorkbook:
        """Read a workbook, called `name` in what is said of it; raises ValueError for a file that is none."""
        try:
            package = Package.read(data)
            sheets = sheets_of(package)
            if not sheets:
                raise ValueError("has no workbook in it")
            return cls(
                {sheet.name.casefold(): sheet for sheet in sheets}, log_of(package, sheets) is not None
            )
        except (PackageRefused, XmlRefused, KeyError, ValueError) as error:
            raise ValueError(f"{name}: {error}") from None

    def cell(self, place: str) -> HeldCell | None:
        """Return the cell at `Sheet!A1`, None where the workbook has no such sheet or cell."""
        name, _, address = place.rpartition("!")
        sheet = self.sheets.get(name.strip("'").replace("''", "'").casefold())
        held = None if sheet is None else sheet.cells.get(place_of(address))
        if sheet is None or held is None:
            return None
        return HeldCell(sheet.formula(place_of(address)), _text(held.value))

    def rows(self) -> Iterator[str]:
        """Yield each row with something in it as text: its sheet, then its cells.

        A formula counts as one, whatever it gives: its value follows, and programs write it each in its way.
        """
        for sheet in self.sheets.values():
            rows: dict[int, list[str]] = {}
            for (number, _), cell in sheet.cells.items():
                rows.setdefault(number, []).append(_in_row(cell))
            for texts in rows.values():
                yield f"{sheet.name}: {' | '.join(texts)}"


def log_of(package: Package, sheets: Iterable[SheetView]) -> tuple[SheetView, Area] | None:
    """Return where the log of refreshes stands, None where there is none; raises XmlRefused."""
    for sheet in sheets:
        for part in Relationships.of(package, sheet.part).parts(f"{R}/table"):
            if part in package and (root := parse(package[part])).get("displayName") == _LOG:
                return sheet, Area.parse(root.get("ref", ""))
    return None


def _in_row(cell: CellView) -> str:
    if cell.formula:
        return _FORMULA
    return f"{cell.value:.12g}" if isinstance(cell.value, float) else _text(cell.value)


def _text(value: Value) -> str:
    """Return a value as it stands in a file."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float):
        return str(value).removesuffix(".0")
    return value or ""
