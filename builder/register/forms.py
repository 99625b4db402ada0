"""The words and the worked example of the blank forms, read from the files in `form_texts`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from builder.register.columns import Kind

_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Guide:
    """The words of the guide sheet; `kinds` tells for each kind of value how it is written."""

    title: str
    steps: tuple[str, ...]
    headings: tuple[str, ...]
    required: str
    optional: str
    lists_title: str
    lists_headings: tuple[str, ...]
    kinds: Mapping[Kind, str]


def form(name: str, language: str = _ENGLISH, **words: str) -> str:
    """Return a form's text in a language, each `@name@` in it replaced; without one, the English.

    Raises KeyError where a word is not given.
    """
    spoken = language if language in form_languages() else _ENGLISH
    return _filled(f"{spoken}/{name}", words)


def form_languages() -> tuple[str, ...]:
    """Return the languages in which a new report's README and definition are written."""
    return tuple(
        sorted(item.name for item in (files("builder.register") / "form_texts").iterdir() if item.is_dir())
    )


def guide(**words: str) -> Guide:
    """Return the words of the guide sheet."""
    data = tomllib.loads(_filled("guide.toml", words))
    return Guide(
        title=data["title"],
        steps=tuple(data["steps"]),
        headings=tuple(data["headings"]),
        required=data["required"],
        optional=data["optional"],
        lists_title=data["lists_title"],
        lists_headings=tuple(data["lists_headings"]),
        kinds={Kind(kind): text for kind, text in data["kinds"].items()},
    )


def worked_example() -> dict[str, tuple[Mapping[str, str], ...]]:
    """Return the worked rows of each table, by column name; what is left out is empty."""
    data = tomllib.loads(_text("example.toml"))
    return {name: tuple(rows if isinstance(rows, list) else [rows]) for name, rows in data.items()}


def _filled(name: str, words: Mapping[str, str]) -> str:
    return re.sub("@([a-z_]+)@", lambda found: words[found[1]], _text(name))


def _text(name: str) -> str:
    return (files("builder.register") / "form_texts" / name).read_text(encoding="utf-8")
