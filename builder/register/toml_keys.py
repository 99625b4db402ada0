"""The keys of `report.toml` one by one: texts, choices, countries and days, each fault with its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from builder.register import countries
from builder.register.codes import suggested_code
from builder.register.columns import LANGUAGES
from builder.register.period import Period
from builder.register.problems import Problems, nearest
from builder.register.said import sentence, words

FILE = "report.toml"
AUDIENCES = ("government", "business")
_LOOKED_FOR = 100
_DEEPEST = 10


class Keys:
    """Reads keys of a report's definition; what is wrong with one goes to the list of problems."""

    def __init__(self, folder: Path, text: str, data: dict[str, Any], problems: Problems) -> None:
        self.folder = folder
        self._lines = text.splitlines()
        self.data = data
        self.problems = problems

    def add(self, what: str, remedy: str, key: str, section: str = "") -> None:
        """Note a problem with a key, at its line."""
        column = f"{section}.{key}" if section else key
        self.problems.add(FILE, what, remedy, row=self._line(key, section), column=column)

    def _line(self, key: str, section: str) -> int:
        """Return the line a key stands in, 0 where it is missing, or where too much is wrong to look.

        Keys of the second `[[job.feed]]` stand in the section `job.feed[2]`; one that is missing there is
        looked for in the section's own line.
        """
        if len(self.problems) > _LOOKED_FOR:
            return 0
        wanted, inside = f"{section}.{key}" if section else key, ""
        repeated: Counter[str] = Counter()
        head = 0
        for number, line in enumerate(self._lines, 1):
            if found := re.match(r"\s*\[\[\s*([A-Za-z0-9_.-]+)\s*\]\]", line):
                repeated[found[1]] += 1
                inside = f"{found[1]}[{repeated[found[1]]}]"
                if wanted == inside:
                    return number
                head = number if wanted.startswith(f"{inside}.") else head
            elif found := re.match(r"\s*\[\s*([A-Za-z0-9_.-]+)\s*\]", line):
                inside = found[1]
                if not section and inside == key:
                    return number
            elif found := re.match(r"""\s*["']?([^"'=\s]+)["']?\s*=""", line):
                named = f"{inside}.{found[1]}" if inside else found[1]
                if named == wanted or named.startswith(f"{wanted}."):
                    return number
                if re.sub(r"\[[0-9]+\]", "", wanted).startswith(f"{named}."):  # a key of an inline table
                    head = number
        return head

    def string(self, key: str) -> str:
        """Return a text, empty where the key is missing."""
        value = self.data.get(key, "")
        if isinstance(value, str):
            return value
        self.add(sentence("“{value}” is not a text", value=value), "Put it in quotation marks", key)
        return ""

    def choice(self, key: str, value: object, allowed: tuple[str, ...]) -> str:
        """Return the word if it is allowed, else note the problem and return nothing."""
        if isinstance(value, str) and value in allowed:
            return value
        remedy = nearest(str(value), allowed) or sentence(
            "Write one of: {allowed}", allowed=", ".join(allowed)
        )
        self.add(sentence("“{value}” is not known for {key}", value=value, key=key), remedy, key)
        return ""

    def choices(self, key: str, allowed: tuple[str, ...], default: tuple[str, ...]) -> tuple[str, ...]:
        """Return a list of allowed words, each once."""
        value = self.data.get(key, list(default))
        if not isinstance(value, list) or not value:
            self.add(
                sentence("{key} is not a list of words", key=key),
                sentence('Write e.g. {key} = ["{default}"]', key=key, default=default[0]),
                key,
            )
            return ()
        words = tuple(self.choice(key, item, allowed) for item in value)
        if len(set(words)) < len(words) and all(words):
            self.add(sentence("{key} names the same word twice", key=key), "Keep one of them", key)
        return words

    def country(self, key: str) -> str:
        """Return a country's code; the key has to be there."""
        code = self.string(key)
        if key not in self.data:
            self.add(
                sentence("the key {key} is missing", key=key),
                sentence('Write {key} = "KAZ" with the country\'s code', key=key),
                key,
            )
        elif not countries.is_code(code):
            self.add(sentence("“{code}” is not a country code", code=code), suggested_code(code), key)
        else:
            return code
        return ""

    def period(self, key: str = "period") -> Period | None:
        """Return the period of a key, None where it is missing."""
        text = self.string(key)
        if not text:
            return None
        try:
            return Period.parse(text)
        except ValueError as error:
            self.add(words(error), "Write e.g. 2022 or 2023-01/2023-07", key)
            return None

    def as_of(self) -> date | None:
        """Return a day, None where the key is missing."""
        value = self.data.get("as_of")
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self.add(sentence("“{value}” is not a date", value=value), "Write e.g. as_of = 2023-09-30", "as_of")
        return None

    def table(self, key: str) -> dict[str, Any]:
        """Return a section, its keys flat: `government.en`."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            self.add(
                sentence("{key} is not a section", key=key),
                sentence("Write [{key}] on a line of its own, its keys below", key=key),
                key,
            )
            return {}
        if _depth(value) > _DEEPEST:
            self.add(sentence("{key} nests its keys too deep", key=key), "Write audience.language = …", key)
            return {}
        return _flat(value)

    def by_language(self, section: str) -> dict[str, str]:
        """Return texts by language, or by audience and language."""
        known = [*LANGUAGES, *(f"{audience}.{language}" for audience in AUDIENCES for language in LANGUAGES)]
        texts: dict[str, str] = {}
        for key, value in self.table(section).items():
            if key not in known:
                remedy = nearest(key, known) or "Write a language, or audience.language in quotation marks"
                self.add(
                    sentence("“{key}” is neither a language nor audience.language", key=key),
                    remedy,
                    key,
                    section,
                )
            elif not isinstance(value, str):
                self.add(
                    sentence("“{value}” is not a text", value=value),
                    "Put it in quotation marks",
                    key,
                    section,
                )
            else:
                texts[key] = value
        return texts


def _depth(table: Mapping[str, Any]) -> int:
    """Return how deep tables are nested, counted without calling itself: the file may nest thousands."""
    depth, level = 0, [table]
    while level:
        depth += 1
        level = [value for one in level for value in one.values() if isinstance(value, dict)]
    return depth


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Read `government.en = …` without quotation marks, which TOML nests, like `"government.en"`."""
    flat: dict[str, Any] = {}
    for key, value in table.items():
        name = f"{prefix}{key}"
        flat.update(_flat(value, f"{name}.") if isinstance(value, dict) else {name: value})
    return flat
