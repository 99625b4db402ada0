"""The lock that lets one run at a time work in a report's output folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Hold the folder; yield True where no other run can be in it, False where that cannot be known.

    The lock lies on the folder itself: no file is left behind, and a killed run frees it. Network
    shares and Windows may have no such lock; publishing stays whole there too, only the leftovers of
    killed runs are then cleared by age.
    """
    if sys.platform == "win32":
        yield False
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(handle)
