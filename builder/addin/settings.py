"""The user's settings: one small file, written by hand, read at every press."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from builder.register.problems import nearest

FILE = "settings.toml"

FORM = """\
# Settings of the Trade Brief tab. Take away the # before a line to use it; save; press the button again.
# Paths are written with / on Windows too.

# The folder with report.toml that buttons build when the open book is a built report, not a register.
#report = "C:/Users/me/briefs/kazakhstan-uzbekistan"

# Where built reports go. Without it: the folder "out" in the report's folder.
#out = "C:/Users/me/briefs/out"

# The period and the as-of date. Without them: as the report says.
#period = "2023-01/2023-07"
#as_of = 2023-09-30

# What changed compares with this published folder. Without it: with the brief before it in the same folder.
#since = "C:/Users/me/briefs/out/kazakhstan-uzbekistan/2022"

# Where New register makes its folder when the open book is not saved.
#registers = "C:/Users/me/briefs"
"""


class WrongSettings(Exception):
    """The settings cannot be read; the message names the file and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user set; None where the report or the place decides."""

    report: Path | None = None
    out: Path | None = None
    period: str | None = None
    as_of: date | None = None
    since: Path | None = None
    registers: Path | None = None


def read_settings(file: Path) -> Settings:
    """Return the settings in this file, those of nobody where it is not there. Raises WrongSettings."""
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSettings(
            f"{file} cannot be read: {error}. Write paths with / and texts in quotes"
        ) from None
    known = [field.name for field in fields(Settings)]
    for name in said:
        if name not in known:
            raise WrongSettings(f"{file}: there is no setting “{name}”. {nearest(name, known)}".rstrip())
    return Settings(**{name: _value(file, name, value) for name, value in said.items()})


def _value(file: Path, name: str, value: Any) -> Any:
    if name == "as_of":
        if type(value) is not date:
            raise WrongSettings(f"{file}: as_of is a day, written without quotes: as_of = 2023-09-30")
        return value
    if not isinstance(value, str) or not value.strip():
        raise WrongSettings(f"{file}: {name} is a text in quotes")
    if name == "period":
        return value
    path = Path(value).expanduser()
    if not path.is_absolute():
        raise WrongSettings(f"{file}: {name} is a whole path, from the drive or / on: “{value}” is not")
    return path
