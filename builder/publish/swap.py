"""The swap: a finished folder takes the place of another at once, or not at all."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
# How a kernel or file system says that it cannot do a thing at all; anything else is a real failure.
_NOT_HERE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
_TRIES = 20


def swap(new: Path, place: Path, aside: Path) -> Path | None:
    """Put the folder `new` at `place` and return where the old one lies now, None where there was none.

    On Linux both change places in one step, so that whoever opens `place` finds the whole old or the
    whole new folder. Elsewhere the old one is first moved to `aside`; `recover` brings it back after a
    run that was killed between the two steps. Raises OSError, and then `place` is as it was.
    """
    for _ in range(_TRIES):
        try:
            if not os.path.lexists(place):
                os.rename(new, place)
                return None
            if _exchanged(new, place):
                return new
            os.rename(place, aside)
            try:
                os.rename(new, place)
            except OSError:
                if not os.path.lexists(place):
                    os.rename(aside, place)
                raise
            return aside
        except OSError as error:
            # Another run was quicker between the look and the step: look again.
            if error.errno not in (errno.ENOENT, errno.EEXIST, errno.ENOTEMPTY) or not new.exists():
                raise
    raise OSError(errno.EBUSY, "other runs keep changing the folder", str(place))


def recover(place: Path, asides: list[Path]) -> None:
    """Bring back the latest folder moved aside by a run that was killed before it put the new one there."""
    if asides and not os.path.lexists(place):
        os.rename(max(asides, key=lambda path: path.stat().st_mtime_ns), place)


def sync(folder: Path) -> None:
    """Make a folder's entries last through a power cut, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network shares cannot do this for a folder; that is no reason to publish nothing.
        if error.errno not in _NOT_HERE:
            raise
    finally:
        os.close(handle)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places; return False where the system cannot."""
    function = _renameat2()
    if function is None:
        return False
    if function(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number), str(other))


@cache
def _renameat2() -> ctypes._NamedFuncPointer | None:
    if not sys.platform.startswith("linux"):
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if function is not None:
        function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
        function.restype = ctypes.c_int
    return function
