"""What another process is given to do in tests; light, for that process loads this module first."""

from __future__ import annotations

import os

from builder.progress import Steps
from builder.workbook.changes import ChangesRefused


def dies(steps: Steps) -> None:
    steps.take("register", "")
    os._exit(7)


def breaks(steps: Steps) -> None:
    raise ZeroDivisionError("by nothing")


def refuses(steps: Steps) -> None:
    raise ChangesRefused(["A1: is wrong", "B2: too"])


def numbers(first: int, steps: Steps) -> int:
    steps.take("a", "")
    steps.take("b", "")
    return first + steps.taken
