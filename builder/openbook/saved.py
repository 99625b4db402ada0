"""A closed workbook's file: opened, copied before it is changed, written whole, brought back."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from builder.openbook.speech import note
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken
from builder.register.said import sentence
from builder.workbook.changes import ChangesRefused
from builder.workbook.closed import ClosedBook

# A folder of its own, so that an audit of the published folder does not take copies for documents.
FOLDER = "before-refresh"
_MOST_STEPS = 20


def opened(path: Path) -> ClosedBook:
    """Return the workbook in a file; raises ChangesRefused, also where Excel has it open."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise ChangesRefused([note("refused-no-workbook", book=str(path))])
    if path.with_name(f"~${path.name}").exists():
        raise ChangesRefused([note("refused-open", book=str(path))])
    try:
        return ClosedBook(taken(path, MOST_IN_OFFICE))
    except FileRefused as refused:
        raise ChangesRefused(
            [_at(path, sentence("{what}. {remedy}", what=refused.what, remedy=refused.remedy))]
        ) from None
    except ChangesRefused as refused:
        raise ChangesRefused(
            [_at(path, row if isinstance(row, str) else str(row)) for row in refused.problems]
        ) from None


def _at(path: Path, what: str) -> str:
    return sentence("{place}: {what}", place=path, what=what)


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
    """Return where the copy stands that was made before a workbook was last refreshed."""
    return path.parent / FOLDER / f"{path.stem}.before{path.suffix}"


def next_copy(path: Path) -> Path:
    """Return where to copy a workbook before a refresh; the copy made before the last one gets a number."""
    copy = copy_of(path)
    if copy.is_file():
        number = max(_numbered(copy), default=0) + 1
        os.replace(copy, _number(copy, number))
        for last in _of_last(path):
            if last.is_file():
                save(_number(last, number), last.read_bytes())
        for old in sorted(_numbered(copy))[:-_MOST_STEPS]:
            for file in (copy, *_of_last(path)):
                _number(file, old).unlink(missing_ok=True)
    return copy


def _number(copy: Path, number: int) -> Path:
    return copy.with_name(f"{copy.stem}-{number}{copy.suffix}")


def _numbered(copy: Path) -> list[int]:
    """Return the numbers of the copies from before earlier refreshes."""
    found = (
        re.fullmatch(rf"{re.escape(copy.stem)}-([0-9]+)", file.stem)
        for file in copy.parent.iterdir()
        if file.suffix == copy.suffix
    )
    return [int(one[1]) for one in found if one]


def built_of(path: Path) -> Path:
    """Return where a built workbook is kept as it was built, once it is refreshed."""
    return path.parent / FOLDER / f"{path.stem}.built{path.suffix}"


def refreshed_of(path: Path) -> Path:
    """Return where the workbook is kept that the last refresh would have built."""
    return path.parent / FOLDER / f"{path.stem}.refreshed{path.suffix}"


def register_of(path: Path) -> Path:
    """Return where the workbook is kept that the register alone would have built at the last refresh.

    It tells what a person typed into the workbook from what came out of the register.
    """
    return path.parent / FOLDER / f"{path.stem}.register{path.suffix}"


def _of_last(path: Path) -> tuple[Path, ...]:
    """Return what is kept of the last refresh, and goes with it when it is undone."""
    return refreshed_of(path), register_of(path)


@dataclass(frozen=True, slots=True)
class Undone:
    """A workbook that is as it was before its last refresh, and how many earlier ones can be undone still."""

    path: Path
    earlier: int


def undo(path: Path) -> Undone:
    """Bring back the workbook as it was before its last refresh; raises ChangesRefused without a copy.

    Done again, it brings back the workbook from before the refresh before.
    """
    copy = copy_of(path)
    if not copy.is_file():
        raise ChangesRefused([note("refused-no-copy", copy=str(copy))])
    if path.with_name(f"~${path.name}").exists():
        raise ChangesRefused([note("refused-close-first", book=str(path))])
    os.replace(copy, path)
    return Undone(path, _stepped_back(path))


def forget(path: Path) -> None:
    """Take the copy away that was made for a refresh which came to nothing: there is nothing to undo."""
    copy_of(path).unlink(missing_ok=True)
    _stepped_back(path)
    with contextlib.suppress(OSError):
        copy_of(path).parent.rmdir()  # where nothing else is kept


def _stepped_back(path: Path) -> int:
    """Let the refresh before be the last one again; return how many can be undone still."""
    copy = copy_of(path)
    numbers = _numbered(copy)
    number = max(numbers, default=0)
    earlier = _number(copy, number)
    # What we wrote with the refresh before tells a person's cells from ours again.
    for last in _of_last(path):
        if (then := _number(last, number)).is_file():
            os.replace(then, last)
        else:
            last.unlink(missing_ok=True)
    if earlier.is_file():
        os.replace(earlier, copy)
    return len(numbers)
