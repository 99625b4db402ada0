"""One LibreOffice kept warm for many files: its start takes longer than most files do.

It is spoken to through a worker in LibreOffice's own Python (`office_worker.py`), and has its own profile.
One that hangs is killed; one that dies is started once more, and the file tried again.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from threading import Thread

from builder.publish.office import SECONDS, USUAL_LOCALE, NoOffice, office
from builder.register.said import numeral, sentence

_WORKER = Path(__file__).with_name("office_worker.py")
_ENDING_SECONDS = 30
_warm: ContextVar[WarmOffice | None] = ContextVar("warm", default=None)


class WarmOffice:
    """An office that starts with the first file and stays until `close`."""

    def __init__(self, program: str, python: str, seconds: float = SECONDS) -> None:
        self._command = [python, str(_WORKER), program]
        self._seconds = seconds
        self._profile = Path(tempfile.mkdtemp(prefix="tradebrief-office-"))
        self._worker: subprocess.Popen[str] | None = None
        self._said: queue.Queue[str] = queue.Queue()
        self.starts = 0

    def convert(
        self,
        source: Path,
        target: Path,
        export_filter: str,
        settings: Mapping[str, bool],
        locale: str = USUAL_LOCALE,
    ) -> None:
        """Convert one file, its numbers as a locale writes them (`ru-RU`); raises NoOffice."""
        asked = {
            "source": source.resolve().as_uri(),
            "target": target.resolve().as_uri(),
            "filter": export_filter,
            "settings": dict(settings),
            "locale": locale,
        }
        answer = self._asked(asked)
        if answer["answer"] == "lost":
            answer = self._asked(asked)
        if answer["answer"] != "done":
            raise NoOffice(
                sentence(
                    "LibreOffice failed on {name}: {why}", name=source.name, why=answer.get("why", "it ended")
                )
            )

    def close(self) -> None:
        """End the office and take its profile away."""
        worker = self._worker
        if worker is not None and worker.poll() is None:
            with suppress(OSError, subprocess.TimeoutExpired):
                assert worker.stdin is not None
                worker.stdin.close()
                worker.wait(_ENDING_SECONDS)
        self._kill()
        shutil.rmtree(self._profile, ignore_errors=True)

    def _asked(self, asked: Mapping[str, object]) -> dict[str, str]:
        """Return what the worker answers; `lost` where it or the office has died."""
        worker = self._running()
        try:
            assert worker.stdin is not None
            worker.stdin.write(json.dumps(asked) + "\n")
            worker.stdin.flush()
            line = self._said.get(timeout=self._seconds)
        except queue.Empty:
            self._kill()
            raise NoOffice(
                sentence(
                    "LibreOffice took longer than {seconds} seconds",
                    seconds=numeral(self._seconds, "g"),
                )
            ) from None
        except OSError:
            line = ""
        answer: dict[str, str] = json.loads(line) if line else {"answer": "lost"}
        if answer["answer"] == "lost":
            self._kill()
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._worker is None:
            self.starts += 1
            self._said = queue.Queue()
            self._worker = subprocess.Popen(
                [*self._command, self._profile.as_uri()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                start_new_session=True,  # so that the office goes with the worker, whatever it does
            )
            Thread(target=_heard, args=(self._worker, self._said), daemon=True).start()
        return self._worker

    def _kill(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        if sys.platform != "win32":
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.pid, signal.SIGKILL)
        worker.kill()
        worker.wait()
        for pipe in (worker.stdin, worker.stdout):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()


@contextmanager
def kept_warm() -> Iterator[WarmOffice | None]:
    """Keep one office for all files converted inside; None where LibreOffice or its Python is not there."""
    if (held := _warm.get()) is not None:
        yield held
        return
    program = office()
    python = python_of(program) if program else None
    if program is None or python is None:
        yield None
        return
    warm = WarmOffice(program, python)
    token = _warm.set(warm)
    try:
        yield warm
    finally:
        _warm.reset(token)
        warm.close()


@cache
def python_of(program: str) -> str | None:
    """Return a Python that can speak to this office: its own, or the system's with Debian's python3-uno."""
    beside = Path(program).resolve().parent
    for python in (beside / "python", beside / "python.exe", Path("/usr/bin/python3")):
        if python.is_file():
            run = subprocess.run([str(python), "-c", "import uno"], capture_output=True, check=False)
            if run.returncode == 0:
                return str(python)
    return None


def _heard(worker: subprocess.Popen[str], said: queue.Queue[str]) -> None:
    """Pass on each line that the worker says, and an empty one when it has ended."""
    with suppress(ValueError, OSError):
        assert worker.stdout is not None
        for line in worker.stdout:
            said.put(line)
    said.put("")
