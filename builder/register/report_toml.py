"""Reading `report.toml`: what a report is, every key that is wrong named with its line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from builder.register import countries
from builder.register.codes import suggested_code
from builder.register.columns import LANGUAGES
from builder.register.definition import Definition
from builder.register.intake import MOST_IN_TOML, FileRefused, taken
from builder.register.job import Job
from builder.register.job_toml import read_job
from builder.register.output_names import name_fault
from builder.register.period import Period
from builder.register.problems import Problem, Problems, nearest

FILE = "report.toml"
AUDIENCES = ("government", "business")
STATUSES = ("draft", "cleared")
TEMPLATES: Mapping[str, str] = {"government": ".docx", "business": ".docx", "workbook": ".xlsx"}

_LOOKED_FOR = 100
_SERIES_NAMED = 12
_DEEPEST = 10

KEYS = (
    "home", "partner", "period", "as_of", "audiences", "languages", "status", "drafted_by", "cleared_by",
    "contact", "texts", "since", "title", "addressee", "handling", "headline", "templates", "job",
)  # fmt: skip


def read_definition(folder: Path) -> Definition:
    """Return the definition of the report in `folder`; paths in it are taken from that folder.

    Raises InputRefused with every problem of the file.
    """
    problems = Problems()
    text = _text(folder / FILE, problems)
    problems.raise_if_any()
    try:
        data = tomllib.loads(text)
    except RecursionError:
        problems.add(
            FILE, "the file nests its brackets too deep", "Write lists and sections as the README shows"
        )
        problems.raise_if_any()
    except ValueError as error:  # TOMLDecodeError, and what Python says of a number with too many digits
        line = re.search(r"at line ([0-9]+)", str(error))
        problems.add(FILE, f"the file is not TOML: {error}", "Mend the line", row=int(line[1]) if line else 0)
        problems.raise_if_any()
    definition = _Reader(folder, text, data, problems).definition()
    problems.raise_if_any()
    return definition


def definition_problems(
    definition: Definition, series: Collection[str] | None, not_written: Callable[[str], str], today: date
) -> tuple[Problem, ...]:
    """Return what only others can tell is wrong: a headline of no known series, a language without messages.

    `series` are the ids of series and sources there are, None where they are not to be known; `not_written`
    tells why a language is not offered, nothing where it is; an as-of date may not lie after `today`.
    """
    problems = Problems()
    reader = _Reader(definition.folder, _text(definition.folder / FILE, problems), {}, problems)
    reader.compare(definition, series, not_written, today)
    return tuple(problems)


def _text(path: Path, problems: Problems) -> str:
    if not os.path.lexists(path):
        problems.add(
            FILE, "the folder has no report.toml", "Name a report's folder; `tradebrief new` makes one"
        )
        return ""
    try:
        return taken(path, MOST_IN_TOML, inside=path.parent).decode("utf-8-sig")
    except FileRefused as refused:
        problems.add(FILE, refused.what, refused.remedy)
        return ""
    except UnicodeDecodeError as error:
        problems.add(FILE, f"byte {error.start + 1} is not UTF-8", "Save the file as UTF-8")
        return ""


class _Reader:
    def __init__(self, folder: Path, text: str, data: dict[str, Any], problems: Problems) -> None:
        self._folder = folder
        self._lines = text.splitlines()
        self._data = data
        self._problems = problems

    def definition(self) -> Definition:
        for key in self._data:
            if key not in KEYS:
                self._add(
                    f"there is no key “{key}”", nearest(key, KEYS) or f"The keys are: {', '.join(KEYS)}", key
                )
        if fault := name_fault(self._folder.resolve().name):
            self._problems.add(
                FILE, f"the report's folder gives its files their name, and that {fault}", "Rename the folder"
            )
        home, partner = self._country("home"), self._country("partner")
        if home and home == partner:
            self._add("home and partner are the same country", "Write the country traded with", "partner")
        status = self._choice("status", self._data.get("status", "draft"), STATUSES)
        cleared_by = self._string("cleared_by")
        if status == "cleared" and not cleared_by:
            self._add("the report is cleared, but nobody is named who cleared it", "Write who", "cleared_by")
        audiences = self._choices("audiences", AUDIENCES, AUDIENCES)
        languages = self._choices("languages", LANGUAGES, ("en",))
        return Definition(
            name=self._folder.resolve().name,
            folder=self._folder,
            home=home,
            partner=partner,
            period=self._period(),
            as_of=self._as_of(),
            audiences=audiences,
            languages=languages,
            headline=self._headline(),
            templates=self._templates(),
            status=status,
            texts=self._texts(),
            since=self._since(),
            drafted_by=self._string("drafted_by"),
            cleared_by=cleared_by,
            contact=self._string("contact"),
            title=self._by_language("title"),
            addressee=self._by_language("addressee"),
            handling=self._by_language("handling"),
            job=self._job(audiences, languages),
        )

    def compare(
        self,
        definition: Definition,
        series: Collection[str] | None,
        not_written: Callable[[str], str],
        today: date,
    ) -> None:
        """Note what the definition names and nobody has."""
        for key, names in definition.headline.items():
            for name in names:
                if series is not None and name not in series:
                    remedy = (
                        nearest(name, series) or f"There are: {', '.join(sorted(series)[:_SERIES_NAMED])}"
                    )
                    self._add(f"there is no series or source “{name}”", remedy, key, "headline")
        for language in definition.languages:
            if what := not_written(language):
                self._add(what, "Write a language that is offered", "languages")
        if definition.as_of and definition.as_of > today:
            what = f"{definition.as_of} is in the future (today is {today})"
            self._add(what, "Write a day up to today", "as_of")

    def _job(self, audiences: tuple[str, ...], languages: tuple[str, ...]) -> Job | None:
        if "job" not in self._data:
            return None
        if "since" in self._data:
            what = "since and [job] exclude each other: the job compares each revision with the one before"
            self._add(what, "Take since out, and give --since to `tradebrief build`", "since")

        def add(what: str, remedy: str, key: str) -> None:
            self._add(what, remedy, key, "job")

        return read_job(self._folder, self._table("job"), add, audiences, languages)

    def _add(self, what: str, remedy: str, key: str, section: str = "") -> None:
        column = f"{section}.{key}" if section else key
        self._problems.add(FILE, what, remedy, row=self._line(key, section), column=column)

    def _line(self, key: str, section: str) -> int:
        """Return the line a key stands in, 0 where it is missing, or where too much is wrong to look."""
        if len(self._problems) > _LOOKED_FOR:
            return 0
        wanted, inside = f"{section}.{key}" if section else key, ""
        for number, line in enumerate(self._lines, 1):
            if found := re.match(r"\s*\[\s*([A-Za-z0-9_.-]+)\s*\]", line):
                inside = found[1]
                if not section and inside == key:
                    return number
            elif found := re.match(r"""\s*["']?([^"'=\s]+)["']?\s*=""", line):
                named = f"{inside}.{found[1]}" if inside else found[1]
                if named == wanted or named.startswith(f"{wanted}."):
                    return number
        return 0

    def _string(self, key: str) -> str:
        value = self._data.get(key, "")
        if isinstance(value, str):
            return value
        self._add(f"“{value}” is not a text", "Put it in quotation marks", key)
        return ""

    def _choice(self, key: str, value: object, allowed: tuple[str, ...]) -> str:
        if isinstance(value, str) and value in allowed:
            return value
        remedy = nearest(str(value), allowed) or f"Write one of: {', '.join(allowed)}"
        self._add(f"“{value}” is not known for {key}", remedy, key)
        return ""

    def _choices(self, key: str, allowed: tuple[str, ...], default: tuple[str, ...]) -> tuple[str, ...]:
        value = self._data.get(key, list(default))
        if not isinstance(value, list) or not value:
            self._add(f"{key} is not a list of words", f'Write e.g. {key} = ["{default[0]}"]', key)
            return ()
        words = tuple(self._choice(key, item, allowed) for item in value)
        if len(set(words)) < len(words) and all(words):
            self._add(f"{key} names the same word twice", "Keep one of them", key)
        return words

    def _country(self, key: str) -> str:
        code = self._string(key)
        if key not in self._data:
            self._add(f"the key {key} is missing", f'Write {key} = "KAZ" with the country\'s code', key)
        elif not countries.is_code(code):
            self._add(f"“{code}” is not a country code", suggested_code(code), key)
        else:
            return code
        return ""

    def _period(self) -> Period | None:
        text = self._string("period")
        if not text:
            return None
        try:
            return Period.parse(text)
        except ValueError as error:
            self._add(str(error), "Write e.g. 2022 or 2023-01/2023-07", "period")
            return None

    def _as_of(self) -> date | None:
        value = self._data.get("as_of")
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self._add(f"“{value}” is not a date", "Write e.g. as_of = 2023-09-30", "as_of")
        return None

    def _table(self, key: str) -> dict[str, Any]:
        value = self._data.get(key, {})
        if not isinstance(value, dict):
            self._add(f"{key} is not a section", f"Write [{key}] on a line of its own, its keys below", key)
            return {}
        if _depth(value) > _DEEPEST:
            self._add(f"{key} nests its keys too deep", "Write audience.language = …", key)
            return {}
        return _flat(value)

    def _by_language(self, section: str) -> dict[str, str]:
        known = [*LANGUAGES, *(f"{audience}.{language}" for audience in AUDIENCES for language in LANGUAGES)]
        texts: dict[str, str] = {}
        for key, value in self._table(section).items():
            if key not in known:
                remedy = nearest(key, known) or "Write a language, or audience.language in quotation marks"
                self._add(f"“{key}” is neither a language nor audience.language", remedy, key, section)
            elif not isinstance(value, str):
                self._add(f"“{value}” is not a text", "Put it in quotation marks", key, section)
            else:
                texts[key] = value
        return texts

    def _headline(self) -> dict[str, tuple[str, ...]]:
        headline: dict[str, tuple[str, ...]] = {}
        for key, value in self._table("headline").items():
            country, _, flow = key.partition(".")
            if not countries.is_code(country) or flow not in ("X", "M", "T"):
                what = f"“{key}” is not a country and a flow"
                self._add(what, 'Write e.g. "KAZ.X": code, point, X, M or T', key, "headline")
            elif not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                self._add(
                    f"{key} is not a list of series or sources", 'Write e.g. ["kz-bns"]', key, "headline"
                )
            else:
                headline[key] = tuple(value)
        return headline

    def _templates(self) -> dict[str, Path]:
        templates: dict[str, Path] = {}
        for key, value in self._table("templates").items():
            kind, _, language = key.partition(".")
            if kind not in TEMPLATES or (language and language not in LANGUAGES):
                remedy = nearest(key, TEMPLATES) or f"Write one of: {', '.join(TEMPLATES)}"
                self._add(f"there is no template “{key}”", remedy, key, "templates")
            elif not isinstance(value, str) or Path(value).suffix.casefold() != TEMPLATES[kind]:
                remedy = f"Name a file that ends in {TEMPLATES[kind]}; macros are not run"
                self._add(f"“{value}” cannot be the template {key}", remedy, key, "templates")
            elif not (self._folder / value).is_file():
                what = f"the template {value} is not there"
                self._add(what, "Write its path from the report's folder", key, "templates")
            else:
                templates[key] = self._folder / value
        return templates

    def _texts(self) -> Path | None:
        name = self._string("texts")
        return self._folder / name if name else None

    def _since(self) -> Path | date | None:
        value = self._data.get("since")
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        if isinstance(value, str) and value:
            with suppress(ValueError):
                return date.fromisoformat(value)
            if (self._folder / value).is_dir():
                return self._folder / value
            what = f"“{value}” is neither a day nor a folder"
            self._add(what, "Write e.g. since = 2023-09-30, or a published folder's path", "since")
            return None
        self._add(f"“{value}” is not an earlier brief", "Write e.g. since = 2023-09-30", "since")
        return None


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
