"""The office programs that tests use: LibreOffice to convert and recalculate, Microsoft's validator."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Without this LibreOffice keeps the cached values of files that Excel wrote, and a comparison proves nothing.
_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


class Office:
    """LibreOffice with a profile of its own, set to recalculate every file that it opens."""

    def __init__(self, program: str, profile: Path) -> None:
        self._program = program
        self._profile = profile
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS_RECALCULATE, encoding="utf-8")

    def convert(self, files: Iterable[Path], to: str, into: Path) -> list[Path]:
        """Convert all files in one call, e.g. to `pdf`, `xlsx`, `docx`; return what came out, in order.

        `into` must not be a folder of the files, or they would be overwritten.
        """
        paths = list(files)
        into.mkdir(parents=True, exist_ok=True)
        run = subprocess.run(
            [
                self._program,
                f"-env:UserInstallation={self._profile.as_uri()}",
                "--headless",
                "--norestore",
                "--convert-to",
                to,
                "--outdir",
                str(into),
                *map(str, paths),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        made = [into / f"{path.stem}.{to.partition(':')[0]}" for path in paths]
        for path in made:
            assert path.exists(), f"LibreOffice made no {path.name}: {run.stdout}{run.stderr}"
        return made


class OoxmlValidator:
    """Microsoft's Open XML SDK validator, with the rules of Microsoft 365."""

    def __init__(self, program: str) -> None:
        self._program = program

    def errors(self, file: Path) -> list[str]:
        """Return what is wrong with one file."""
        run = subprocess.run(
            [self._program, str(file), "--officeVersion", "Microsoft365"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode in (0, 1), f"the validator did not run: {run.stdout}{run.stderr}"
        answer = json.loads(run.stdout)
        assert answer["ok"] == (not answer["errors"])
        return [
            f"{file.name} {row['path'] or ''} {row['xPath'] or ''}: {row['description']}"
            for row in answer["errors"]
        ]

    def __call__(self, files: Sequence[Path]) -> list[str]:
        """Return what is wrong with several files, one process a file and two at a time."""
        with ThreadPoolExecutor(2) as pool:
            return [error for errors in pool.map(self.errors, files) for error in errors]


def find_soffice() -> str | None:
    """Return LibreOffice's program, None where there is none."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def find_validator() -> str | None:
    """Return the validator that `make test` installs, None where there is none."""
    here = ROOT / ".tools" / "node_modules" / ".bin" / "ooxml-validator"
    if os.access(here, os.X_OK) and shutil.which("node"):
        return str(here)
    return shutil.which("ooxml-validator")
