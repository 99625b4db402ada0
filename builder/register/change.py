"""A change of several files of a report that happens whole or not at all, even where the run is killed.

The new files are written into a hidden folder and forced to disk; giving that folder its final name is the
moment from which the change stands. Then each file is moved to its place. Where a run is killed in between,
whoever reads finds the waiting files first (`standing`), and the next change finishes the moves.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from builder.register.said import sentence

_WAITING = ".change"


def standing(folder: Path, name: str) -> Path:
    """Return where the file `name` of the folder stands: in its place, or waiting to be moved there."""
    waiting = folder / _WAITING / name
    return waiting if waiting.is_file() else folder / name


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Hold the folder against other runs that change it, with all that killed runs left put right.

    Where the system has no such lock, or the folder does not exist yet, nothing is held.
    """
    with contextlib.ExitStack() as held:
        if sys.platform != "win32" and folder.is_dir():
            import fcntl

            handle = os.open(folder, os.O_RDONLY)
            held.callback(os.close, handle)
            with contextlib.suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
        if folder.is_dir():
            _settle(folder)
        yield


def change(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files (path from the folder, `/` between, to bytes), all of them or none.

    Raises OSError; its message says so where the change stands all the same.
    """
    new = folder / f"{_WAITING}-{secrets.token_hex(4)}"
    is_new = not folder.exists()
    try:
        for name, data in files.items():
            _write(new / name, data)
        os.rename(new, folder / _WAITING)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    _move(folder)


def _settle(folder: Path) -> None:
    """Finish what a killed run had decided, and take away what it had not."""
    for path in folder.glob(f"{_WAITING}-*"):
        shutil.rmtree(path, ignore_errors=True)
    if (folder / _WAITING).is_dir():
        _move(folder)


def _move(folder: Path) -> None:
    waiting = folder / _WAITING
    try:
        for path in sorted(path for path in waiting.rglob("*") if not path.is_dir()):
            place = folder / path.relative_to(waiting)
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, place)
    except OSError as error:
        what = sentence(
            "{strerror}. The change stands; close what has the file open and run this again",
            strerror=error.strerror,
        )
        raise OSError(error.errno, what, error.filename2 or error.filename) from None
    shutil.rmtree(waiting, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
