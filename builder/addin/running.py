"""A command in a process of its own: its steps as they come, its end, and how it is stopped."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from builder.addin.speech import ENGLISH
from builder.progress import Step
from builder.wording.written import begun

# Windows' own flags, by number: `subprocess` has their names on Windows only.
NEW_GROUP, NO_WINDOW = 0x00000200, 0x08000000
# The variable that names the language of commands, as builder/cli/spoken.py has it.
LANGUAGE = "TRADEBRIEF_LANGUAGE"
# The last step of a build, which is not stopped half way.
PUBLISHING = "publish"
# The exit code of a command that was stopped by hand, here as in builder/cli.
STOPPED = 130
# So often a person's wish to stop is looked for, and so long a command may take to clean up after itself.
_LOOK_SECONDS, _GRACE_SECONDS = 0.2, 5
# Python may drop a wish to stop that comes while it loads a module: it is said once more.
_ASKED = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended: its exit code, what it printed, and whether it was stopped before its end."""

    code: int
    printed: str
    errors: str
    stopped: bool = False


def run(
    command: Sequence[str],
    folder: Path,
    *,
    step: Callable[[Step], None] = lambda _: None,
    wanted: Callable[[], bool] = lambda: True,
    spoken: str = ENGLISH,
) -> Outcome:
    """Run a command of ours in `folder` and return how it ended.

    `step` is called with each step the command tells of; once `wanted` says no, the command and all that it
    started are ended, and where it says so before, nothing is started. No module beside a workbook is found
    by it. It tells what it finds in the language `spoken`, in English where that has no messages.
    """
    if not wanted():
        return Outcome(STOPPED, "", "", stopped=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "builder.cli", *command],
        cwd=folder,
        env={**surroundings(), LANGUAGE: spoken if spoken in begun() else ENGLISH},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        # A group of its own, so that it can be ended with whatever it has started.
        start_new_session=sys.platform != "win32",
        creationflags=NO_WINDOW | NEW_GROUP if sys.platform == "win32" else 0,
    )
    said: queue.Queue[tuple[str, str | None]] = queue.Queue()
    readers = [_reading(process.stdout, "printed", said), _reading(process.stderr, "errors", said)]
    kept: dict[str, list[str]] = {"printed": [], "errors": []}
    stopped, key = False, ""
    try:
        for name, line in _lines(said, len(readers)):
            told = _step(line) if name == "errors" else None
            if told is not None:
                key = told.key
                step(told)
            elif line:
                kept[name].append(line)
            if not stopped and key != PUBLISHING and not wanted():
                stopped = True
                end(process)
    except BaseException:
        end(process)
        raise
    code = process.wait()
    for reader in readers:
        reader.join()
    # What had come to its end before it could be stopped has done its work.
    stopped = stopped and code != 0 and key != PUBLISHING
    return Outcome(code, "".join(kept["printed"]), "".join(kept["errors"]), stopped)


def end(process: subprocess.Popen[str]) -> None:
    """End a process with all that it started: first asked, so that it may clean up, then at once."""
    if sys.platform == "win32":
        # A console program without a console cannot be asked; what it leaves, the next build takes away.
        subprocess.run(
            ["taskkill", "/PID", str(process.pid), "/T", "/F"],
            check=False,
            capture_output=True,
            creationflags=NO_WINDOW,
        )
        return
    for _ in range(_ASKED):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_SECONDS / _ASKED)
            break
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def surroundings() -> dict[str, str]:
    """Return the environment of what we start: UTF-8, and no module from the folder it stands in."""
    return {**os.environ, "PYTHONSAFEPATH": "1", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}


def _reading(
    stream: IO[str] | None, name: str, said: queue.Queue[tuple[str, str | None]]
) -> threading.Thread:
    """Read a stream in a thread, so that neither can fill up while we wait for the other."""
    assert stream is not None

    def read() -> None:
        for line in stream:
            said.put((name, line))
        said.put((name, None))
        stream.close()

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def _lines(said: queue.Queue[tuple[str, str | None]], streams: int) -> Iterator[tuple[str, str]]:
    """Yield the lines of all streams as they come, and an empty one when it is time to look."""
    while streams:
        try:
            name, line = said.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            yield "printed", ""
            continue
        if line is None:
            streams -= 1
        else:
            yield name, line


def _step(line: str) -> Step | None:
    """Return the step that a line tells of, as `--progress` writes it; None for any other line."""
    if not line.startswith('{"key"'):
        return None
    try:
        return Step(**json.loads(line))
    except (ValueError, TypeError):
        return None
