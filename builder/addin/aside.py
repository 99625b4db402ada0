"""`aside`: what a button computes is computed in a process of its own, so that it can be stopped.

The process gets what was read of the open book and gives back what is to be written; it touches neither the
book nor a file. So whenever it is ended, all is as it was.
"""

from __future__ import annotations

import multiprocessing
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from builder.progress import Progress, Step, Steps
from builder.register.problems import InputRefused
from builder.workbook.changes import ChangesRefused

Answer = TypeVar("Answer")
# What is told to the person; all else that is raised is a fault.
_REFUSALS = (InputRefused, ChangesRefused)
# What comes back from the process.
_STEP, _RAISED, _BROKEN, _DONE, _NOTHING = "step", "raised", "broken", "done", ""
# So often a person's wish to stop is looked for, and so long the process may take to end.
_LOOK_SECONDS, _GRACE_SECONDS = 0.2, 5


class Stopped(Exception):
    """Somebody asked to stop the work; nothing was written."""


class WentWrong(Exception):
    """The process failed; the text is what it said of it, for the log."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who watches long work: is told of each step, and says whether the work is wanted still."""

    progress: Progress
    wanted: Callable[[], bool]


def aside(watch: Watch, steps: Steps, work: Callable[..., Answer], *given: object) -> Answer:
    """Return what `work` returns for what it is given, and for steps that go on after `steps`.

    Raises what it raises, Stopped where somebody asked to stop, and WentWrong where the process broke.
    """
    # Everywhere as on Windows and macOS: a fresh Python, which has nothing of what speaks to Excel.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work, given, steps.total, steps.taken), daemon=True)
    try:
        if watch.wanted():
            process.start()
        theirs.close()
        while watch.wanted():
            kind, said = _received(ours, process)
            if kind == _STEP:
                steps.taken_on(said)
            elif kind == _RAISED:
                raise said
            elif kind == _BROKEN:
                raise WentWrong(said)
            elif kind == _DONE:
                answer: Answer = said
                return answer
    finally:
        ours.close()
        _end(process)
    raise Stopped


def _received(ours: Connection, process: BaseProcess) -> tuple[str, Any]:
    """Return what the process said, nothing where it is silent for a moment."""
    if not ours.poll(_LOOK_SECONDS):
        return _NOTHING, None
    try:
        kind, said = ours.recv()
    except EOFError:
        process.join(_GRACE_SECONDS)
        return _BROKEN, f"the process that computed ended with code {process.exitcode}"
    return kind, said


def _work(
    back: Connection, work: Callable[..., object], given: tuple[object, ...], total: int, taken: int
) -> None:
    """Do the work, in the process of its own. What is refused goes back as it is, a fault as its text."""

    def progress(step: Step) -> None:
        back.send((_STEP, step))

    try:
        back.send((_DONE, work(*given, Steps(progress, total, taken))))
    except _REFUSALS as refused:
        back.send((_RAISED, refused))
    except Exception:
        back.send((_BROKEN, traceback.format_exc()))
    finally:
        back.close()


def _end(process: BaseProcess) -> None:
    """End the process: first asked, then at once."""
    if process.pid is None:
        return
    process.terminate()
    process.join(_GRACE_SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    process.close()
