"""Builds that come to grief: one warm process forks a run of the command line for each mishap it is told.

`Forge` talks to it: a line of JSON in, a line of JSON out. A run can be killed when a step of the walk is
announced, before its n-th event on the disk, or some seconds after its start or a step; an event can fail as the system would
fail it; and files can be kept from growing.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.office import ROOT

# What Python reports to an audit hook just before it does it.
EVENTS = {
    "open",
    "os.chmod",
    "os.link",
    "os.listdir",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.scandir",
}


WARM = (
    "builder.charts.pictures",
    "builder.memo.build",
    "builder.publish.lint",
    "builder.report",
    "builder.sources.importing",
    "builder.workbook.build",
    "builder.wording.business",
    "builder.wording.fields",
    "builder.wording.government",
    "openpyxl",
)


KILLED = -signal.SIGKILL
TODAY = datetime.date(2026, 1, 1)


@dataclass(frozen=True)
class Mishap:
    """What befalls a run; `place` bounds the events that count to those under a folder."""

    place: str = ""
    die_at_step: str = ""
    die_at_event: int = 0
    fail_at_event: int = 0
    failing_from_then_on: bool = False
    errno: int = 0
    kill_after: float = -1
    counted_from: str = ""
    file_limit: int = -1


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit code (minus the signal's number where killed), what it said, its steps, events."""

    code: int
    said: str
    steps: list[str]
    events: int
    seconds: float


class Forge:
    """The warm process, to be used in a `with`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.publish.forge"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Forge:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def run(self, *arguments: str | Path, **mishap: object) -> Ended:
        """Run the command line with these arguments and this mishap."""
        order = {"arguments": [str(item) for item in arguments], "mishap": asdict(Mishap(**mishap))}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return Ended(**json.loads(self._process.stdout.readline()))


def _forged(arguments: list[str], mishap: Mishap) -> Ended:
    with tempfile.TemporaryDirectory() as folder:
        notes, said = Path(folder) / "notes", Path(folder) / "said"
        for path in (notes, said):
            path.touch()
        begun = time.monotonic()
        child = os.fork()
        if child == 0:
            code = 70
            with contextlib.suppress(BaseException):
                code = _child(arguments, mishap, notes, said)
            os._exit(code)
        if mishap.kill_after >= 0:
            _await(f"step {mishap.counted_from}\n" if mishap.counted_from else "", notes, child)
            time.sleep(mishap.kill_after)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        seconds = time.monotonic() - begun
        lines = notes.read_text(encoding="utf-8").splitlines()
        steps = [line.removeprefix("step ") for line in lines if line.startswith("step ")]
        events = sum(line == "event" for line in lines)
        return Ended(
            os.waitstatus_to_exitcode(status), said.read_text(encoding="utf-8"), steps, events, seconds
        )


def _await(line: str, notes: Path, child: int) -> None:
    """Return as soon as the run has noted the line, or has ended."""
    while line not in notes.read_text(encoding="utf-8"):
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return
        time.sleep(0.001)


def _child(arguments: list[str], mishap: Mishap, notes: Path, said: Path) -> int:
    from builder.cli import build, main

    with open(said, "w", encoding="utf-8") as words:
        os.dup2(words.fileno(), 1)
        os.dup2(words.fileno(), 2)
    note = os.open(notes, os.O_WRONLY | os.O_APPEND)

    def step(name: object) -> None:
        os.write(note, f"step {name}\n".encode())
        if str(name) == mishap.die_at_step:
            os.kill(os.getpid(), signal.SIGKILL)

    # The command line shows steps on a terminal only; here it shows them to us.
    build._progress = lambda _: step
    count = 0

    def hook(event: str, details: tuple[object, ...]) -> None:
        nonlocal count
        if event not in EVENTS or not any(_under(item, mishap.place) for item in details):
            return
        count += 1
        os.write(note, b"event\n")
        if count == mishap.die_at_event:
            os.kill(os.getpid(), signal.SIGKILL)
        if mishap.fail_at_event and (
            count == mishap.fail_at_event or (mishap.failing_from_then_on and count > mishap.fail_at_event)
        ):
            raise OSError(mishap.errno, os.strerror(mishap.errno), str(details[0]))

    if mishap.place:
        sys.addaudithook(hook)
    if mishap.file_limit >= 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (mishap.file_limit, mishap.file_limit))
    try:
        return main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    except BaseException:
        import traceback

        traceback.print_exc()
        return 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def _under(item: object, place: str) -> bool:
    return isinstance(item, str | bytes | os.PathLike) and os.fsdecode(item).startswith(place)


def _serve() -> None:
    # Loaded once, so that each run begins at once.
    for name in WARM:
        importlib.import_module(name)
    for line in sys.stdin:
        order = json.loads(line)
        ended = _forged(order["arguments"], Mishap(**order["mishap"]))
        print(json.dumps(asdict(ended)), flush=True)


if __name__ == "__main__":
    _serve()
