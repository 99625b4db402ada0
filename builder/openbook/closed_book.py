"""Checks and refreshes of a workbook's file, written whole or not at all."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from builder.openbook.built_book import refresh_built
from builder.openbook.marks import unmark
from builder.openbook.refreshing import Refreshed
from builder.openbook.register_book import Checked, check_register, refresh_register
from builder.openbook.saved import next_copy, opened, save
from builder.openbook.speech import note
from builder.publish.manifest import MANIFEST
from builder.register.folder import WORKBOOK
from builder.report import Order
from builder.workbook.changes import ChangesRefused

DEFINITION = "report.toml"


def check_file(order: Order) -> Checked:
    """Check a report and mark the cells of its register.xlsx; raises ChangesRefused without one."""
    path = _register(order.folder)
    book = opened(path)
    before = book.data
    done = check_register(book, order)
    if book.data != before:
        save(path, book.data)
    return done


def unmark_file(folder: Path) -> int:
    """Take the marks away from the register.xlsx of a report and return on how many cells they were."""
    path = _register(folder)
    book = opened(path)
    before = book.data
    count = unmark(book)
    if book.data != before:
        save(path, book.data)
    return count


def refresh_file(path: Path, order: Order, now: datetime) -> Refreshed:
    """Refresh the workbook in a file: a register's, or a built one.

    Raises ChangesRefused where it is neither or cannot be changed, InputRefused for problems of the report.
    """
    book = opened(path)
    before = book.data

    def undo_point() -> Path:
        copy = next_copy(path)
        save(copy, before)
        return copy

    if path.name == WORKBOOK and (path.parent / DEFINITION).is_file():
        done = refresh_register(book, order, now, undo_point)
    elif (path.parent / MANIFEST).is_file():
        if not (order.folder / DEFINITION).is_file():
            raise ChangesRefused([note("refused-which-report", book=path.name)])
        done = refresh_built(book, path, order, now, undo_point)
    else:
        raise ChangesRefused([note("refused-neither", book=str(path), register=WORKBOOK)])
    if book.data != before:
        save(path, book.data)
    return done


def _register(folder: Path) -> Path:
    path = folder / WORKBOOK
    if not path.is_file():
        raise ChangesRefused([note("refused-csv", folder=str(folder), register=WORKBOOK)])
    return path
