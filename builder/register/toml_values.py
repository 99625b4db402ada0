"""Values of a table of report.toml: each read with its problems noted, so that all are told at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from builder.register.problems import nearest
from builder.register.said import sentence

Add = Callable[[str, str, str], None]
"""What notes a problem: what is wrong, what to do, the key."""


class Values:
    """A table of report.toml in a report's folder, read key by key."""

    def __init__(self, folder: Path, table: Mapping[str, Any], add: Add) -> None:
        self._folder = folder
        self._table = table
        self._add = add

    def given(self, key: str) -> str | None:
        """Return a text, empty where the key is missing, None where something else was noted as a problem."""
        value = self._table.get(key, "")
        if isinstance(value, str):
            return value
        self._add(sentence("“{value}” is not a text", value=value), "Put it in quotation marks", key)
        return None

    def text(self, key: str) -> str:
        """Return a text, empty where there is none."""
        return self.given(key) or ""

    def choice(self, key: str, allowed: Sequence[str], default: str = "") -> str:
        """Return one of the words allowed; empty, with a problem noted, for another."""
        value = self._table.get(key, default)
        if isinstance(value, str) and value in allowed:
            return value
        if key not in self._table:
            self._add(
                sentence("the key {key} is missing", key=key),
                sentence("Write one of: {allowed}", allowed=listed(allowed)),
                key,
            )
        else:
            remedy = nearest(str(value), allowed) or sentence("Write one of: {list}", list=listed(allowed))
            self._add(sentence("“{value}” is not known for {key}", value=value, key=key), remedy, key)
        return ""

    def some(self, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of a list that are allowed; all where the key is missing."""
        value = self._table.get(key, list(allowed))
        if not isinstance(value, list) or not value:
            self._add(
                sentence("{key} is not a list of words", key=key),
                sentence("Write some of: {allowed}", allowed=listed(allowed)),
                key,
            )
            return ()
        for item in value:
            if item not in allowed:
                remedy = nearest(str(item), allowed) or sentence(
                    "The report has: {list}", list=listed(allowed)
                )
                self._add(
                    sentence("“{item}” is not among the report's {key}", item=item, key=key), remedy, key
                )
        return tuple(dict.fromkeys(item for item in value if item in allowed))

    def flag(self, key: str) -> bool:
        """Return true or false; false where the key is missing."""
        value = self._table.get(key, False)
        if isinstance(value, bool):
            return value
        self._add(
            sentence("“{value}” is neither true nor false", value=value),
            sentence("Write {key} = true", key=key),
            key,
        )
        return False

    def number(self, key: str, default: int, least: int, most: int) -> int:
        """Return a whole number within bounds; the default where the key is missing or wrong."""
        value = self._table.get(key, default)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self._add(
            sentence("“{value}” cannot be {key}", value=value, key=key),
            sentence("Write a whole number from {least} to {most}", least=least, most=most),
            key,
        )
        return default

    def path(self, key: str) -> Path | None:
        """Return a place, resolved in the folder of the report; None where the key is missing or wrong."""
        name = self.text(key)
        if not name:
            return None
        try:
            place = (self._folder / name).resolve()
        except (OSError, ValueError, RuntimeError):  # a sign no path can have, or links in a circle
            place = Path()
        if place.name:
            return place
        what = sentence("“{name}” cannot be {key}", name=name, key=key)
        self._add(what, sentence('Write e.g. {key} = "{key}"', key=key), key)
        return None


def listed(words: Sequence[str]) -> str:
    """Return words with commas between them."""
    return ", ".join(words)
