"""A closed workbook's file: opened, copied before it is changed, written whole, brought back."""

from __future__ import annotations

import os
from pathlib import Path

from builder.openbook.speech import note
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken
from builder.workbook.changes import ChangesRefused
from builder.workbook.closed import ClosedBook

# A folder of its own, so that an audit of the published folder does not take copies for documents.
FOLDER = "before-refresh"


def opened(path: Path) -> ClosedBook:
    """Return the workbook in a file; raises ChangesRefused, also where Excel has it open."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise ChangesRefused([note("refused-no-workbook", book=str(path))])
    if path.with_name(f"~${path.name}").exists():
        raise ChangesRefused([note("refused-open", book=str(path))])
    try:
        return ClosedBook(taken(path, MOST_IN_OFFICE))
    except FileRefused as refused:
        raise ChangesRefused([f"{path}: {refused.what}. {refused.remedy}"]) from None
    except ChangesRefused as refused:
        raise ChangesRefused([f"{path}: {row}" for row in refused.problems]) from None


def save(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    try:
        with new.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def copy_of(path: Path) -> Path:
    """Return where the copy stands that was made before a workbook was refreshed."""
    return path.parent / FOLDER / f"{path.stem}.before{path.suffix}"


def built_of(path: Path) -> Path:
    """Return where a built workbook is kept as it was built, once it is refreshed."""
    return path.parent / FOLDER / f"{path.stem}.built{path.suffix}"


def refreshed_of(path: Path) -> Path:
    """Return where the workbook is kept that the last refresh would have built."""
    return path.parent / FOLDER / f"{path.stem}.refreshed{path.suffix}"


def undo(path: Path) -> Path:
    """Bring back the workbook as it was before it was refreshed; raises ChangesRefused without a copy."""
    copy = copy_of(path)
    if not copy.is_file():
        raise ChangesRefused([note("refused-no-copy", copy=str(copy))])
    if path.with_name(f"~${path.name}").exists():
        raise ChangesRefused([note("refused-close-first", book=str(path))])
    os.replace(copy, path)
    return path
