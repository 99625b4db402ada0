"""The buttons that read and change the book that is open: Check data, Remove marks, Refresh figures.

They see the tables as they stand, saved or not; the same decisions change a closed file from the command
line. What takes long is computed aside, from what was read, and written at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from builder.addin.aside import Watch, aside
from builder.addin.buttons import DEFINITION, MANIFEST, MakesNoSense, Press, report_of
from builder.addin.open_book import OpenBook, copied
from builder.addin.open_register import standing
from builder.addin.settings import Settings
from builder.openbook import built_book, register_book
from builder.openbook.between import refuse_changed
from builder.openbook.built_book import compute_built
from builder.openbook.marks import unmark
from builder.openbook.refreshing import carry_out
from builder.openbook.register_book import check_register, compute_register, mark_found
from builder.openbook.saved import forget, next_copy
from builder.openbook.speech import in_words, note
from builder.openbook.telling import told_check, told_cleared, told_refresh
from builder.progress import MARK, READ, WRITE, Steps
from builder.register.folder import WORKBOOK
from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.report import Order
from builder.workbook.changes import ChangesRefused, HalfMade


def is_register(press: Press) -> bool:
    """Return whether the open book is the workbook of a report's register."""
    book = press.book
    return book is not None and book.name == WORKBOOK and (book.parent / DEFINITION).is_file()


def check(book: Any, press: Press, settings: Settings, watch: Watch) -> str:
    """Mark the problems of the open register; return what to tell."""
    steps = Steps(watch.progress, register_book.CHECKING)
    steps.take(*READ)
    open_book = OpenBook(book)
    held = open_book.held()
    found = aside(watch, steps, check_register, _order(book, press, settings))
    steps.take(*MARK)
    refuse_changed(held, open_book.held())
    done = mark_found(open_book, found, press.spoken)
    return "\n".join(told_check(done, WORKBOOK, press.spoken))


def remove_marks(book: Any, press: Press, settings: Settings, watch: Watch) -> str:
    """Take the marks away; return what to tell."""
    return told_cleared(unmark(OpenBook(book)), press.spoken)


def refresh(book: Any, press: Press, settings: Settings, watch: Watch) -> str:
    """Compute the figures anew from the open tables and write them; return what to tell."""
    path, of_register = press.book, is_register(press)
    assert path is not None

    copies: list[Path] = []

    def undo_point() -> Path:
        copies.append(copied(book, next_copy(path)))
        return copies[0]

    steps = Steps(watch.progress, (register_book if of_register else built_book).REFRESHING)
    steps.take(*READ)
    open_book = OpenBook(book)
    held = open_book.held()
    if of_register:
        order = _order(book, press, settings)
        computed = aside(watch, steps, compute_register, held, order, press.spoken)
    else:
        order = Order(report_of(press, settings), Path(), date.today())
        computed = aside(watch, steps, compute_built, held, path, order)
    steps.take(*WRITE)
    refuse_changed(held, open_book.held())
    try:
        done = carry_out(open_book, path, computed, datetime.now(), undo_point, press.spoken)
    except HalfMade as refused:
        stays = ", ".join(refused.sheets)
        half = note("refused-half", book=path.name, copy=str(copies[0]), sheets=stays)
        raise ChangesRefused([*refused.problems, half]) from refused
    except ChangesRefused:
        if copies:
            forget(path)
        raise
    return "\n".join(told_refresh(done, path.name, press.spoken, memos=not of_register))


def told(book: Any, press: Press, settings: Settings, watch: Watch) -> str:
    """Do what a button asks of the open book and return what to tell; problems are told, not raised.

    Raises MakesNoSense for a book that the button has nothing to do with, Stopped where somebody asked to
    stop: then the book is as it was.
    """
    if press.book is None:
        raise MakesNoSense("not-saved")
    if not is_register(press) and not (press.book.parent / MANIFEST).is_file():
        raise MakesNoSense("no-report", file=DEFINITION, book=press.book.name)
    try:
        return AT_THE_BOOK[press.button](book, press, settings, watch)
    except (InputRefused, ChangesRefused) as refused:
        return "\n".join(in_words(problem, press.spoken) for problem in refused.problems)


def _order(book: Any, press: Press, settings: Settings) -> Order:
    assert press.book is not None
    return Order(
        folder=press.book.parent,
        out=Path(),
        today=date.today(),
        as_of=settings.as_of,
        period=Period.parse(settings.period) if settings.period else None,
        texts=None,
        standing=standing(book),
    )


AT_THE_BOOK: dict[str, Callable[[Any, Press, Settings, Watch], str]] = {
    "check": check,
    "remove_marks": remove_marks,
    "refresh": refresh,
}
