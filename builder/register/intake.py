"""Files taken in from outside: ordinary ones of a bounded size, read once."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from builder.register.said import sentence

# What a report is made of is small; these bounds keep what is not from filling the memory.
MOST_IN_TOML = 100_000
MOST_IN_CSV = 100_000_000
MOST_IN_OFFICE = 60_000_000
MOST_IN_TEXT = 20_000_000
MOST_IN_MANIFEST = 64_000_000

_KINDS = (
    (stat.S_ISDIR, sentence("a folder")),
    (stat.S_ISFIFO, sentence("a pipe")),
    (stat.S_ISSOCK, sentence("a socket")),
    (stat.S_ISCHR, sentence("a device")),
    (stat.S_ISBLK, sentence("a device")),
)


class FileRefused(ValueError):
    """A file cannot be taken in: `what` is wrong with it, and the `remedy`."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def taken(path: Path, most_bytes: int, *, inside: Path | None = None) -> bytes:
    """Return the bytes of a file.

    Raises FileRefused where it is not there, is no ordinary file, has more than `most_bytes`, may
    not be read, or is a link that leads out of the folder `inside`.
    """
    if inside is not None and path.is_symlink():
        home = os.path.realpath(inside)
        if os.path.commonpath([home, os.path.realpath(path)]) != home:
            raise FileRefused(
                "the file is a link that leads out of the report's folder", "Copy the file here"
            )
    try:
        # A pipe that nobody writes to must not keep us waiting: what it is is asked before it is read.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        raise FileRefused("there is no such file", "Check its name and folder") from None
    except (OSError, ValueError) as error:
        raise FileRefused(*_unreadable(path, error)) from None
    held = os.fstat(handle)
    if kind := next((name for is_kind, name in _KINDS if is_kind(held.st_mode)), ""):
        os.close(handle)
        raise FileRefused(sentence("this is {kind}, not a file", kind=kind), "Name a file")
    with os.fdopen(handle, "rb") as file:
        try:
            # As much as is asked for is set aside at once, so no more is asked for than there is.
            data = file.read(min(held.st_size, most_bytes) + 1)
        except OSError as error:
            raise FileRefused(*_unreadable(path, error)) from None
    if len(data) > most_bytes:
        raise FileRefused(
            sentence("the file has more than {size}", size=_shown(most_bytes)),
            "Check that it is the right file, or split it",
        )
    return data


def _unreadable(path: Path, error: OSError | ValueError) -> tuple[str, str]:
    if path.is_dir():
        return sentence("this is a folder, not a file"), "Name a file"
    why = error.strerror if isinstance(error, OSError) else None
    return sentence("the file cannot be read: {why}", why=why or error), sentence(
        "Name a file that you may read"
    )


def _shown(size: int) -> str:
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1_000} kB"
