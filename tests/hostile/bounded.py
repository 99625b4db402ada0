"""Runs `tradebrief` on hostile input in a process that may take 400 MB and 60 seconds, and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEGABYTES = 400
SECONDS = 60

# The libraries are loaded first: the bound is on what reading the input adds.
_CODE = """
import resource, sys
import lxml.etree, openpyxl, xlrd, docx, builder.report, builder.sources.importing, builder.register.load
import builder.register.workbook_reader, builder.memo.check, builder.workbook.check, builder.publish.lint
from builder.cli import main
pages = int(open("/proc/self/statm").read().split()[0])
held = pages * resource.getpagesize()
most = held + int(sys.argv[1]) * 1_000_000
resource.setrlimit(resource.RLIMIT_AS, (most, most))
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]),) * 2)
sys.exit(main(sys.argv[3:]))
"""


@dataclass(frozen=True)
class Run:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def refused(self) -> bool:
        """Whether it ended with a list of problems: not with a traceback, a kill or success."""
        return (
            self.code == 1
            and "Traceback" not in self.err
            and "MemoryError" not in self.err
            and "nothing was written" in self.err
        )


def tradebrief(*arguments: str | Path) -> Run:
    """Run the command line within the bounds."""
    run = subprocess.run(
        [sys.executable, "-c", _CODE, str(MEGABYTES), str(SECONDS), *map(str, arguments)],
        capture_output=True,
        text=True,
        errors="replace",
        cwd=ROOT,
        timeout=3 * SECONDS,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "TRADEBRIEF_TEXTS"},
    )
    return Run(run.returncode, run.stdout, run.stderr)
