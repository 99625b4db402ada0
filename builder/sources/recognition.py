"""Whose file this is, told by its content and never by its name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.register.change import changing
from builder.register.folder import FOLDER
from builder.register.problems import InputRefused, Problem, Problems
from builder.register.said import sentence
from builder.register.tables import SOURCES, TRADE
from builder.sources import spreadsheet
from builder.sources.csvtable import CsvTable
from builder.sources.edition import Imported
from builder.sources.publishers import MODULES, READERS
from builder.sources.repeated import same_figures


@dataclass(frozen=True, slots=True)
class Recognised:
    """Whose file this is, by its content and never by its name.

    `published` is the day the file tells, None where it tells none or cannot be imported. `held_as` is the
    source of the register that has the same bytes, or the same figures of the same day; empty where none has.
    """

    source: str
    sha256: str
    published: date | None
    held_as: str


def recognised(path: Path, into: Path) -> Recognised:
    """Return whose file this is, and whether the report in the folder `into` has it already.

    Raises InputRefused where it is no spreadsheet, or no table that a reader knows.
    """
    book = spreadsheet.read(path)
    known = [name for name, module in MODULES.items() if module.recognises(book)]
    if len(known) != 1:
        what = (
            sentence("this could be a file of {known}", known=" or ".join(known))
            if known
            else "no publisher's table was recognised"
        )
        remedy = sentence(
            "Import it by hand, or take the file as one of them offers it: {readers}",
            readers=", ".join(READERS),
        )
        raise InputRefused([Problem(path.name, "", 0, "", what, remedy)])
    edition = READERS[known[0]](book, Problems())
    if edition is None:
        return Recognised(known[0], book.sha256, None, "")
    with changing(into / FOLDER):
        return Recognised(
            known[0], book.sha256, edition.source.published_to, _held_as(edition, into / FOLDER)
        )


def _held_as(edition: Imported, folder: Path) -> str:
    problems = Problems()
    sources = CsvTable.read(folder / "sources.csv", SOURCES.names, problems)
    trade = CsvTable.read(folder / "trade.csv", TRADE.names, problems)
    problems.raise_if_any()
    same_file = (row["id"] for row in sources.rows if row.get("sha256") == edition.source.sha256)
    return next(same_file, "") or same_figures(edition, sources.rows, trade.rows)
