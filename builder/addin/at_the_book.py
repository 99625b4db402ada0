"""The buttons that read and change the book that is open: Check data, Remove marks, Refresh figures.

They see the tables as they stand, saved or not; the same decisions change a closed file from the command
line.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from builder.addin.buttons import DEFINITION, MANIFEST, MakesNoSense, Press, report_of
from builder.addin.open_book import OpenBook, copied
from builder.addin.open_register import standing
from builder.addin.settings import Settings
from builder.openbook.built_book import refresh_built
from builder.openbook.marks import unmark
from builder.openbook.register_book import check_register, refresh_register
from builder.openbook.saved import next_copy
from builder.openbook.speech import in_words
from builder.openbook.telling import told_check, told_cleared, told_refresh
from builder.register.folder import WORKBOOK
from builder.register.problems import InputRefused
from builder.report import Order
from builder.workbook.changes import ChangesRefused


def is_register(press: Press) -> bool:
    """Return whether the open book is the workbook of a report's register."""
    book = press.book
    return book is not None and book.name == WORKBOOK and (book.parent / DEFINITION).is_file()


def check(book: Any, press: Press, settings: Settings) -> str:
    """Mark the problems of the open register; return what to tell."""
    done = check_register(OpenBook(book), _order(book, press, settings), press.spoken)
    return "\n".join(told_check(done, WORKBOOK, press.spoken))


def remove_marks(book: Any, press: Press, settings: Settings) -> str:
    """Take the marks away; return what to tell."""
    return told_cleared(unmark(OpenBook(book)), press.spoken)


def refresh(book: Any, press: Press, settings: Settings) -> str:
    """Compute the figures anew from the open tables and write them; return what to tell."""
    path = press.book
    assert path is not None

    def undo_point() -> Path:
        return copied(book, next_copy(path))

    if is_register(press):
        order = _order(book, press, settings)
        done = refresh_register(OpenBook(book), order, datetime.now(), undo_point, press.spoken)
    else:
        order = Order(report_of(press, settings), Path(), date.today())
        done = refresh_built(OpenBook(book), path, order, datetime.now(), undo_point, press.spoken)
    memos = not is_register(press)
    return "\n".join(told_refresh(done, path.name, press.spoken, memos=memos))


def told(book: Any, press: Press, settings: Settings) -> str:
    """Do what a button asks of the open book and return what to tell; problems are told, not raised.

    Raises MakesNoSense for a book that the button has nothing to do with.
    """
    if press.book is None:
        raise MakesNoSense("not-saved")
    if not is_register(press) and not (press.book.parent / MANIFEST).is_file():
        raise MakesNoSense("no-report", file=DEFINITION, book=press.book.name)
    try:
        return AT_THE_BOOK[press.button](book, press, settings)
    except (InputRefused, ChangesRefused) as refused:
        return "\n".join(in_words(problem, press.spoken) for problem in refused.problems)


def _order(book: Any, press: Press, settings: Settings) -> Order:
    assert press.book is not None
    return Order(
        folder=press.book.parent,
        out=Path(),
        today=date.today(),
        as_of=settings.as_of,
        texts=None,
        standing=standing(book),
    )


AT_THE_BOOK: dict[str, Callable[[Any, Press, Settings], str]] = {
    "check": check,
    "remove_marks": remove_marks,
    "refresh": refresh,
}
