"""`Desk`: the open book and the person before it, reached through xlwings' object model and nothing else."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from builder.addin.speech import ENGLISH, say

# The add-in that calls us, as Excel knows it.
ADDIN = "TradeBrief.xlam"
_BOOKS = (".xlsx", ".xlsm")


class Desk(Protocol):
    """What a press needs of the open book and of the person."""

    @property
    def book(self) -> Path | None:
        """The open book's file; None where it is not saved on this computer."""

    @property
    def workbook(self) -> Any:
        """The open book, an xlwings Book."""

    @property
    def cell(self) -> str:
        """The selected cell, `Summary!G12`."""

    @property
    def cells(self) -> int:
        """How many cells are selected; a merged cell counts as one."""

    def go_to_row(self, sheet: str, text: str) -> bool:
        """Select the row of a sheet in which a cell says this; False where there is none."""

    def tell(self, text: str) -> None:
        """Show a message and wait until it is read."""

    def status(self, text: str | None) -> None:
        """Show what is going on; None when it is over."""

    def open(self, path: Path) -> None:
        """Open a file or folder: a workbook in Excel, all else in its program."""

    def finished(self) -> None:
        """Let the ribbon know that long work is over."""

    def offer(self, audiences: Sequence[str], languages: Sequence[str]) -> None:
        """Let the ribbon know what the report of the open book can be built as."""


class ExcelDesk:
    """The Excel that called RunPython."""

    def __init__(self, spoken: str = ENGLISH) -> None:
        import xlwings  # heavy, and absent where there is no add-in

        self._book: Any = xlwings.Book.caller()
        self._spoken = spoken

    @property
    def book(self) -> Path | None:
        """The open book's file; a book in the cloud counts as not saved here."""
        name = str(self._book.fullname)
        path = Path(name)
        return path if "://" not in name and path.is_absolute() and path.is_file() else None

    @property
    def workbook(self) -> Any:
        """The open book itself."""
        return self._book

    @property
    def cell(self) -> str:
        """The first selected cell."""
        selected = self._book.selection
        if selected is None:
            return ""
        area = str(selected.get_address(False, False))
        return f"{selected.sheet.name}!{area.partition(',')[0].partition(':')[0]}"

    @property
    def cells(self) -> int:
        """How many cells are selected; the parts of a merged cell are one."""
        selected = self._book.selection
        if selected is None or selected.get_address() == selected[0, 0].merge_area.get_address():
            return 1
        return len(selected)

    def go_to_row(self, sheet: str, text: str) -> bool:
        """Select the row in the open book as it is now, sorted or filtered by whoever works in it."""
        for held in self._book.sheets:
            if held.name.casefold() != sheet.casefold():
                continue
            area = held.used_range
            for number, row in enumerate(area.options(ndim=2).value):
                if text in row:
                    held.activate()
                    area[number, :].select()
                    return True
        return False

    def tell(self, text: str) -> None:
        """Show Excel's message box."""
        self._book.app.alert(text, title=say(self._spoken, "title"))

    def status(self, text: str | None) -> None:
        """Write into Excel's status bar."""
        self._book.app.status_bar = f"{say(self._spoken, 'title')}: {text} …" if text else False

    def open(self, path: Path) -> None:
        """Open workbooks here, all else as a double click would."""
        if path.suffix.lower() not in _BOOKS:
            open_as_double_click(path)
            return
        books = self._book.app.books
        # Excel holds one book of a name, and one that is open does not show what is in its file now.
        if path.name.lower() in {str(book.name).lower() for book in books}:
            self.tell(say(self._spoken, "book-open", book=path.name, path=str(path)))
            return
        books.open(str(path))

    def finished(self) -> None:
        """Run the add-in's own macro for it; an add-in of another version may have none."""
        with contextlib.suppress(Exception):
            self._book.app.macro(f"'{ADDIN}'!Finished")()

    def offer(self, audiences: Sequence[str], languages: Sequence[str]) -> None:
        """Run the add-in's own macro for it; VBA cannot read report.toml in the sandbox of macOS."""
        with contextlib.suppress(Exception):
            told = self._book.app.macro(f"'{ADDIN}'!Offer")
            told(str(self._book.fullname), ",".join(audiences), ",".join(languages))


def open_as_double_click(path: Path) -> None:
    """Open a file or folder in the program that the system has for it. Raises OSError where it has none."""
    if sys.platform == "win32":
        os.startfile(path)
        return
    program = "open" if sys.platform == "darwin" else "xdg-open"
    subprocess.run([program, str(path)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
