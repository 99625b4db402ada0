"""LibreOffice, where it is installed: found, and started with a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from builder.register.said import sentence

PROGRAMS = ("soffice", "libreoffice")
SECONDS = 300
USUAL_LOCALE = "en-GB"

# Without this LibreOffice keeps the values stored in a file and computes nothing.
_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


# Cells follow the locale of the office, which would be that of whoever's machine made the copy.
_LOCALE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop></item>
</oor:items>
"""


class NoOffice(Exception):
    """LibreOffice could not do what was asked; the message says why and what to do."""


def office() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


def convert(files: Sequence[Path], to: str, into: Path, profile: Path) -> None:
    """Convert all files in one call (`pdf`, `xlsx` …) into a folder; raises NoOffice."""
    program = office()
    if program is None:
        raise NoOffice("LibreOffice is not installed")
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        str(into),
        *map(str, files),
    ]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise NoOffice(sentence("LibreOffice took longer than {seconds} seconds", seconds=SECONDS)) from None
    except subprocess.CalledProcessError as error:
        raise NoOffice(
            sentence("LibreOffice failed: {said}", said=error.stderr.decode(errors="replace").strip())
        ) from None


def profile_of(folder: Path, locale: str) -> Path:
    """Make a profile for an office that writes numbers as a locale does (`ru-RU`), and return its folder."""
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(_LOCALE.format(locale=locale), "utf-8")
    return folder


def recalculated(data: bytes, scratch: Path) -> bytes:
    """Return a workbook with every formula computed anew; `scratch` is an empty folder. Raises NoOffice."""
    profile = scratch / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS_RECALCULATE, encoding="utf-8")
    path = scratch / "book.xlsx"
    path.write_bytes(data)
    convert([path], "xlsx", scratch / "again", profile)
    made = scratch / "again" / "book.xlsx"
    if not made.is_file():
        raise NoOffice("LibreOffice could not read the workbook")
    return made.read_bytes()
