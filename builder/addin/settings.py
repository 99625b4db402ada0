"""The user's settings: one small file, written by hand, read at every press."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from builder.addin.speech import Refused, say
from builder.register.period import Period

FILE = "settings.toml"


class WrongSettings(Refused):
    """The settings cannot be read; the message names the file and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user set; None where the report or the place decides."""

    report: Path | None = None
    out: Path | None = None
    period: str | None = None
    as_of: date | None = None
    languages: tuple[str, ...] = ()
    since: Path | None = None
    registers: Path | None = None


def form(language: str) -> str:
    """Return the settings of nobody, each with what it is for and an example, in a person's language."""
    return say(language, "settings-form") + "\n"


def read_settings(file: Path) -> Settings:
    """Return the settings in this file, those of nobody where it is not there. Raises WrongSettings."""
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSettings("settings-unreadable", file=str(file), why=str(error)) from None
    names = [field.name for field in fields(Settings)]
    for name in said:
        if name not in names:
            raise WrongSettings(
                "settings-unknown",
                file=str(file),
                name=name,
                known=", ".join(f"“{known}”" for known in names),
            )
    return Settings(**{name: _value(file, name, value) for name, value in said.items()})


def _value(file: Path, name: str, value: Any) -> Any:
    if name == "as_of":
        if type(value) is not date:
            raise WrongSettings("settings-day", file=str(file))
        return value
    if name == "languages":
        if not isinstance(value, list) or not value or not all(isinstance(code, str) for code in value):
            raise WrongSettings("settings-list", file=str(file))
        return tuple(value)
    if not isinstance(value, str) or not value.strip():
        raise WrongSettings("settings-text", file=str(file), name=name)
    if name == "period":
        try:
            Period.parse(value)
        except ValueError:
            raise WrongSettings("settings-period", file=str(file), value=value) from None
        return value
    path = Path(value).expanduser()
    if not path.is_absolute():
        raise WrongSettings("settings-path", file=str(file), name=name, value=value)
    return path
