"""A run of the command line where all that must not matter is different: started by test_same_bytes.

Arguments: those of `tradebrief`. What the environment cannot set is turned round here before the
builder is loaded: the clock, the order in which folders list their files, umask, rights to cores.
"""

from __future__ import annotations

import contextlib
import datetime
import locale
import os
import random
import sys
import time

LATER_SECONDS = 11 * 365 * 86_400 + 12_345.678


def move_the_clock(seconds: float) -> None:
    """Let every clock that Python code asks run `seconds` ahead."""
    real, local, universal = time.time, time.localtime, time.gmtime

    class Moved(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.datetime.fromtimestamp(time.time(), tz)

    time.time = lambda: real() + seconds
    time.time_ns = lambda: int(time.time() * 1e9)
    time.localtime = lambda moment=None: local(time.time() if moment is None else moment)
    time.gmtime = lambda moment=None: universal(time.time() if moment is None else moment)
    datetime.datetime = Moved


class Shuffled:
    """What os.scandir returns, in an order of chance."""

    def __init__(self, entries: list[os.DirEntry[str]]) -> None:
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self) -> None:
        """Do nothing: the real folder is closed already."""


def shuffle_folders(seed: int) -> None:
    """Let folders list their files in an order that no file system promises."""
    chance, listed, scanned = random.Random(seed), os.listdir, os.scandir

    def listdir(path="."):
        return chance.sample(names := listed(path), len(names))

    def scandir(path="."):
        with scanned(path) as found:
            entries = list(found)
        return Shuffled(chance.sample(entries, len(entries)))

    os.listdir, os.scandir = listdir, scandir


def main(arguments: list[str]) -> int:
    """Run the command in the strange surroundings and return its exit code."""
    # A machine without this locale keeps C; Babel reads the variables all the same.
    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")
    os.umask(0o027)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    move_the_clock(LATER_SECONDS)
    shuffle_folders(4)
    random.seed(99)
    today = datetime.date.today()
    assert today.year >= 2034 and datetime.datetime.now().year == today.year, "the clock was not moved"

    from builder.cli import main as tradebrief

    return tradebrief(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
