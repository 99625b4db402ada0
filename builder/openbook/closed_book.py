"""Checks and refreshes of a workbook's file, written whole or not at all."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from builder.openbook import built_book, register_book
from builder.openbook.built_book import compute_built
from builder.openbook.marks import unmark
from builder.openbook.refreshing import Refreshed, carry_out
from builder.openbook.register_book import Checked, check_register, compute_register, mark_found
from builder.openbook.saved import forget, next_copy, opened, save
from builder.openbook.speech import ENGLISH, note
from builder.progress import READ, WRITE, Progress, Steps
from builder.publish.manifest import MANIFEST
from builder.register.folder import WORKBOOK
from builder.report import Order
from builder.workbook.changes import ChangesRefused

DEFINITION = "report.toml"


def check_file(order: Order, spoken: str = ENGLISH) -> Checked:
    """Check a report and mark the cells of its register.xlsx, in the language `spoken`.

    Raises ChangesRefused where the report has no such file.
    """
    path = _register(order.folder)
    book = opened(path)
    before = book.data
    done = mark_found(book, check_register(order, Steps(lambda _: None)), spoken)
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


def refresh_file(
    path: Path,
    order: Order,
    now: datetime,
    progress: Progress = lambda _: None,
    spoken: str = ENGLISH,
) -> Refreshed:
    """Refresh the workbook in a file: a register's, or a built one; its log is in the language `spoken`.

    Raises ChangesRefused where it is neither or cannot be changed, InputRefused for problems of the report.
    """
    book = opened(path)
    of_register = path.name == WORKBOOK and (path.parent / DEFINITION).is_file()
    if not of_register and not (path.parent / MANIFEST).is_file():
        raise ChangesRefused([note("refused-neither", book=str(path), register=WORKBOOK)])
    if not of_register and not (order.folder / DEFINITION).is_file():
        raise ChangesRefused([note("refused-which-report", book=path.name)])
    if of_register and order.folder.resolve() != path.parent.resolve():
        raise ChangesRefused([note("refused-own-report", book=str(path), folder=str(order.folder))])
    if not of_register and (order.as_of or order.period):
        raise ChangesRefused([note("refused-other-time", book=path.name)])
    steps = Steps(progress, (register_book if of_register else built_book).REFRESHING)
    steps.take(*READ)
    before = book.data
    copies: list[Path] = []

    def undo_point() -> Path:
        copies.append(next_copy(path))
        save(copies[0], before)
        return copies[0]

    if of_register:
        computed = compute_register(book.held(), order, spoken, steps)
    else:
        computed = compute_built(book.held(), path, order, steps)
    steps.take(*WRITE)
    try:
        done = carry_out(book, path, computed, now, undo_point, spoken)
        if book.data != before:
            save(path, book.data)
    except BaseException:
        # Else the next --undo would bring back this state, and what was typed since would be gone.
        if copies:
            forget(path)
        raise
    return done


def _register(folder: Path) -> Path:
    path = folder / WORKBOOK
    if not path.is_file():
        raise ChangesRefused([note("refused-csv", folder=str(folder), register=WORKBOOK)])
    return path
