"""The feeds of a job, sources that are asked for figures: the sections `[[job.feed]]` of report.toml."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.register import countries
from builder.register.codes import suggested_code
from builder.register.folder import WORKBOOK
from builder.register.period import Period
from builder.register.problems import nearest
from builder.register.said import sentence

KINDS = ("comtrade", "sql")
GOODS = ("total", "chapters")
KEYS: Mapping[str, tuple[str, ...]] = {
    "comtrade": ("kind", "reporters", "partners", "from", "to", "goods", "every_hours"),
    "sql": ("kind", "name", "url_env", "query", "publisher", "title", "every_hours"),
}
EVERY_HOURS = 24

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_EARLIEST = 1962

Add = Callable[[str, str, str], None]


@dataclass(frozen=True, slots=True)
class ComtradeFeed:
    """What is asked of UN Comtrade: trade that `reporters` report with `partners`, and with the world.

    `first` and `last` are years, or months; without `last`, all that has come out since. `goods` is `total`,
    or `chapters` for the total and the chapters of the HS.
    """

    reporters: tuple[str, ...]
    partners: tuple[str, ...]
    first: Period
    last: Period | None = None
    goods: str = "total"
    every_hours: int = EVERY_HOURS

    @property
    def name(self) -> str:
        """Return what the feed is called in the ledger."""
        return f"comtrade {'-'.join(self.reporters)} {self.first.kind}ly"

    @property
    def series(self) -> tuple[str, ...]:
        """Return the series that its figures belong to."""
        return tuple(comtrade_series(reporter) for reporter in self.reporters)

    @property
    def claims(self) -> frozenset[str]:
        """Return what no other feed may give, too: one edition of a reporter's period is current."""
        return frozenset(f"{series}, by {self.first.kind}" for series in self.series)


@dataclass(frozen=True, slots=True)
class SqlFeed:
    """A query of a database, whose address stands in the environment variable `url_env`.

    `name` is the series its figures belong to; `publisher` and `title` describe it as a source.
    """

    name: str
    url_env: str
    query: Path
    publisher: str
    title: str
    every_hours: int = EVERY_HOURS

    @property
    def series(self) -> tuple[str, ...]:
        """Return the series that its figures belong to."""
        return (self.name,)

    @property
    def claims(self) -> frozenset[str]:
        """Return what no other feed may give, too."""
        return frozenset({self.name})


Feed = ComtradeFeed | SqlFeed


def comtrade_series(reporter: str) -> str:
    """Return the series of what a country reports to UN Comtrade: `un-comtrade-kaz`."""
    return f"un-comtrade-{reporter.lower()}"


def read_feeds(folder: Path, tables: object, pair: Sequence[str], add: Add) -> tuple[Feed, ...]:
    """Return the feeds of the report in `folder`; what is wrong is noted under `feed[1].KEY`.

    `tables` is what `[[job.feed]]` holds; the countries of `pair` report and trade where none are named.
    """
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        add(
            "feed is not a list of sections",
            "Write [[job.feed]] on a line of its own, its keys below",
            "feed",
        )
        return ()
    if tables and os.path.lexists(folder / WORKBOOK):
        what = sentence(
            "figures of a feed go into CSV tables, and the register is a workbook, {workbook}",
            workbook=WORKBOOK,
        )
        add(what, "Save its tables as CSV files in the folder register, or leave the feeds out", "feed[1]")
    found: list[Feed] = []
    for number, table in enumerate(tables, 1):
        feed = _FeedReader(folder, table, number, pair, add).feed()
        if feed is None:
            continue
        for twice in sorted(claim for other in found for claim in feed.claims & other.claims):
            add(
                sentence("another feed gives {twice}, too", twice=twice),
                "Ask for all of it in one feed",
                f"feed[{number}]",
            )
        found.append(feed)
    return tuple(found)


class _FeedReader:
    def __init__(
        self, folder: Path, table: Mapping[str, Any], number: int, pair: Sequence[str], add: Add
    ) -> None:
        self._folder, self._table, self._place, self._pair = folder, table, f"feed[{number}]", pair
        self._note = add
        self._wrong = False

    def feed(self) -> Feed | None:
        kind = self._table.get("kind")
        if kind not in KINDS:
            remedy = nearest(str(kind), KINDS) or sentence("Write one of: {kinds}", kinds=", ".join(KINDS))
            self._add(
                sentence("“{kind}” is not a kind of feed", kind=kind) if kind else "the key kind is missing",
                remedy,
                "kind",
            )
            return None
        for key in self._table:
            if key not in KEYS[kind]:
                remedy = nearest(key, KEYS[kind]) or sentence(
                    "The keys are: {keys}", keys=", ".join(KEYS[kind])
                )
                self._add(
                    sentence("a feed of kind {kind} has no key “{key}”", kind=kind, key=key), remedy, key
                )
        made = self._comtrade() if kind == "comtrade" else self._sql()
        return None if self._wrong else made

    def _comtrade(self) -> Feed:
        first, last = self._period("from"), self._period("to")
        if first is None:
            if "from" not in self._table:
                self._add(
                    "the key from is missing", 'Write from = "2019" for years, "2023-01" for months', "from"
                )
            first = Period.year(2000)
        if last and (last.kind != first.kind or last < first):
            self._add(
                sentence("{last} does not follow {first}", last=last, first=first),
                "Write both as years, or both as months",
                "to",
            )
        goods = self._table.get("goods", GOODS[0])
        if goods not in GOODS:
            self._add(
                sentence("“{goods}” is not known for goods", goods=goods),
                sentence("Write one of: {listed}", listed=", ".join(GOODS)),
                "goods",
            )
        reporters, partners = self._countries("reporters"), self._countries("partners")
        return ComtradeFeed(reporters, partners, first, last, str(goods), self._every_hours())

    def _sql(self) -> Feed:
        name = self._text("name", 'name = "customs-db"')
        if name and not _NAME.fullmatch(name):
            what, remedy = (
                sentence("“{name}” cannot name a series", name=name),
                sentence("Write small letters, digits, - and _"),
            )
            self._add(what, remedy, "name")
        variable = self._text("url_env", 'url_env = "CUSTOMS_DB_URL"')
        if variable and not _VARIABLE.fullmatch(variable):
            remedy = "Write the variable's name here, and the address with its password in the variable"
            # Whoever wrote the address itself here must not find its password in a log.
            self._add("url_env is not the name of an environment variable", remedy, "url_env")
        query = self._text("query", 'query = "customs.sql"')
        path = self._folder / query
        if query and not path.is_file():
            self._add(
                sentence("the query {query} is not there", query=query),
                "Write its path from the report's folder",
                "query",
            )
        publisher = self._text("publisher", 'publisher = "State Revenue Committee"')
        title = self._text("title", 'title = "Customs declarations, trade by partner"')
        return SqlFeed(name, variable, path, publisher, title, self._every_hours())

    def _add(self, what: str, remedy: str, key: str) -> None:
        self._wrong = True
        self._note(what, remedy, f"{self._place}.{key}")

    def _text(self, key: str, example: str) -> str:
        value = self._table.get(key, "")
        if isinstance(value, str) and value:
            return value
        self._add(
            sentence("the key {key} is missing", key=key)
            if value == ""
            else sentence("{key} is not a text", key=key),
            sentence("Write e.g. {example}", example=example),
            key,
        )
        return ""

    def _period(self, key: str) -> Period | None:
        if key not in self._table:
            return None
        text = self._table[key]
        try:
            period = Period.parse(text) if isinstance(text, str) else Period.year(int(text))
        except (ValueError, TypeError):
            period = None
        if period and period.kind in ("year", "month") and period.first.year >= _EARLIEST:
            return period
        self._add(
            sentence(
                "“{text}” is neither a year nor a month since {earliest}", text=text, earliest=_EARLIEST
            ),
            sentence('Write e.g. {key} = "2023-01"', key=key),
            key,
        )
        return None

    def _countries(self, key: str) -> tuple[str, ...]:
        value = self._table.get(key, list(self._pair))
        if not isinstance(value, list) or not value:
            self._add(
                sentence("{key} is not a list of countries", key=key),
                sentence('Write e.g. {key} = ["KAZ", "KGZ"]', key=key),
                key,
            )
            return ()
        for code in value:
            if not isinstance(code, str) or not countries.is_code(code):
                self._add(
                    sentence("“{code}” is not a country code", code=code), suggested_code(str(code)), key
                )
        return tuple(dict.fromkeys(str(code) for code in value))

    def _every_hours(self) -> int:
        value = self._table.get("every_hours", EVERY_HOURS)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 24 * 31:
            return value
        self._add(
            sentence("“{value}” cannot be every_hours", value=value),
            "Write a whole number from 1 to 744",
            "every_hours",
        )
        return EVERY_HOURS
