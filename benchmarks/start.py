"""Goal 1: how soon a command starts, against loading what such a program is usually made of."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.flagship import REPORT
from benchmarks.race import Peer, Race

STACK = "import pandas, openpyxl, docxtpl, matplotlib.pyplot, typer"
ROOT = Path(__file__).resolve().parents[1]


def races(scratch: Path) -> Iterator[Race]:
    """Yield the races; each turn is a process of its own."""
    blank = scratch / "blank"
    command("new", str(blank), "--home", "KAZ", "--partner", "UZB")()
    stack = python("-c", STACK)
    helped = command("--help")
    same = "nothing to compare: one starts and says what it can do, the other has only loaded its libraries"
    yield Race(
        1,
        "start: `tradebrief --help`",
        helped,
        (
            Peer("import of pandas, openpyxl, docxtpl, pyplot, typer", stack, 10),
            Peer("an empty Python", python("-c", "pass")),
        ),
        same,
    )
    yield Race(
        1,
        "start: `tradebrief check` of a new report",
        command("check", str(blank)),
        (Peer("import of pandas, openpyxl, docxtpl, pyplot, typer", stack, 10),),
        same,
        "`check` also reads the report, its templates and every sentence that they may ask for.",
    )
    yield Race(
        1,
        "`tradebrief check` of the flagship, all of it",
        command("check", str(REPORT)),
        (Peer("import of pandas, openpyxl, docxtpl, pyplot, typer", stack),),
        same,
        "Ours reads and checks a register of some 2,000 rows with their sources.",
    )


def command(*arguments: str) -> Callable[[], object]:
    """Return the call of a command of ours in a process of its own."""
    return python("-m", "builder.cli", *arguments)


def python(*arguments: str) -> Callable[[], object]:
    """Return the call of Python in a process of its own; compiled modules are kept, as any user's are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run() -> object:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env=kept, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr[-2000:]}")
        return done

    return run
