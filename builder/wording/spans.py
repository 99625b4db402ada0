"""Texts as spans: plain words, and shown facts that keep their ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text.

    `fact` is the id of the fact it shows and `form` the name of the shown form
    (`value`, `signed`, `share`, `ordinal`, `scaled`, …): two forms of a fact differ in `form`.
    `look` is empty, `strong`, `mark` (a reference mark or flag, small and grey),
    or `symbol` (a status mark).
    """

    text: str
    fact: str = ""
    form: str = ""
    look: str = ""


Text = tuple[Span, ...]


def plain(text: Text) -> str:
    """Return the text without its marks of facts."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a memo's table: one Text a cell (several lines as several texts), and its kind.

    `kind` is `row`, or `group` for a heading row that spans the table (one cell), or `nothing` for the one
    row of a table without content (one cell, over the whole width).
    """

    cells: tuple[tuple[Text, ...], ...]
    kind: str = "row"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn chart: PNG bytes, its alternative text, its size in print, and the facts that it draws."""

    png: bytes
    alt: str
    width_mm: float
    height_mm: float
    shown: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """All that a memo's template may ask for, by the name behind the colon of a tag.

    `facts` (fact:ROLE), `texts` (text:ID), `lists` (list:ID), `tables` (table:ID),
    `pictures` (picture:ID), `dates` (date:ID), `rows` (row:ID), `quotes` (quote:ID).
    A `list:section.NAME` control around a block keeps it where `sections[NAME]` is true
    and takes it out where it is false. An empty text or list takes its paragraph out.
    """

    language: str
    title: str
    subject: str
    facts: Mapping[str, Span] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    lists: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    tables: Mapping[str, tuple[TableRow, ...]] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, Text] = field(default_factory=dict)
    quotes: Mapping[str, Text] = field(default_factory=dict)
    sections: Mapping[str, bool] = field(default_factory=dict)
