"""`Shift`: one piece of work at a time for one person, which another press can ask to stop.

A lock file is held while work runs (the system lets it go when the process ends, however it ends), a note
beside it says which work it is, and a third file is the wish to stop. So the button Cancel needs neither the
process nor its number.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from builder.addin.speech import Refused

_LOCK, _WHAT, _STOP, _HANDED = "running.lock", "running.txt", "running.stop", "running.handed"


class Shift:
    """The work of one person, whose settings and log stand in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / _LOCK, timeout=0)
        self._what, self._stop, self._handed = folder / _WHAT, folder / _STOP, folder / _HANDED

    def announced(self) -> None:
        """Note that work is handed to a process that has not begun yet: it can be asked to stop already."""
        if not self.running():
            self._stop.unlink(missing_ok=True)
        self._handed.touch()

    @contextlib.contextmanager
    def begun(self, what: str) -> Iterator[None]:
        """Hold the shift for a command, by its key. Raises Refused where another's work still runs."""
        try:
            self._lock.acquire()
        except Timeout:
            self._handed.unlink(missing_ok=True)
            raise Refused("still-running", what=self.running() or "?") from None
        try:
            # A wish that nobody was there to hear is not meant for this work, unless it was announced.
            if not self._handed.exists():
                self._stop.unlink(missing_ok=True)
            self._handed.unlink(missing_ok=True)
            self._what.write_text(what, encoding="utf-8")
            yield
        finally:
            self._stop.unlink(missing_ok=True)
            self._what.unlink(missing_ok=True)
            self._lock.release()

    def running(self) -> str:
        """Return the key of the work that runs now, empty where none does."""
        try:
            with self._lock.acquire():
                return ""
        except Timeout:
            with contextlib.suppress(OSError):
                return self._what.read_text(encoding="utf-8")
            return "?"

    def ask_to_stop(self) -> bool:
        """Ask the running work to stop; False where none runs."""
        if not self.running() and not self._handed.exists():
            return False
        self._stop.touch()
        return True

    @property
    def wanted(self) -> bool:
        """Whether nobody has asked to stop."""
        return not self._stop.exists()
