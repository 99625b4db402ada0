"""Reading `report.toml`: what a report is, every key that is wrong named with its line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from builder.register import countries
from builder.register.columns import CURRENCIES, LANGUAGES
from builder.register.definition import Definition
from builder.register.intake import MOST_IN_TOML, FileRefused, taken
from builder.register.job import Job
from builder.register.job_toml import read_job
from builder.register.output_names import name_fault
from builder.register.problems import Problem, Problems, nearest
from builder.register.said import sentence
from builder.register.toml_keys import AUDIENCES, FILE, Keys

STATUSES = ("draft", "cleared")
TEMPLATES: Mapping[str, str] = {"government": ".docx", "business": ".docx", "workbook": ".xlsx"}

_SERIES_NAMED = 12

KEYS = (
    "home", "partner", "period", "as_of", "audiences", "languages", "status", "drafted_by", "cleared_by",
    "contact", "currency", "texts", "since", "title", "title_period", "addressee",
    "handling", "headline", "templates", "job",
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
        problems.add(
            FILE,
            sentence("the file is not TOML: {error}", error=error),
            "Mend the line",
            row=int(line[1]) if line else 0,
        )
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


def problem_at(definition: Definition, key: str, section: str, what: str, remedy: str) -> Problem:
    """Return a problem that only others can tell, with the line in report.toml of the key it is about."""
    problems = Problems()
    text = _text(definition.folder / FILE, problems)
    Keys(definition.folder, text, {}, problems).add(what, remedy, key, section)
    return list(problems)[-1]


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
        problems.add(
            FILE, sentence("byte {start} is not UTF-8", start=error.start + 1), "Save the file as UTF-8"
        )
        return ""


class _Reader(Keys):
    def definition(self) -> Definition:
        for key in self.data:
            if key not in KEYS:
                self.add(
                    sentence("there is no key “{key}”", key=key),
                    nearest(key, KEYS) or sentence("The keys are: {keys}", keys=", ".join(KEYS)),
                    key,
                )
        if fault := name_fault(self.folder.resolve().name):
            self.problems.add(
                FILE,
                sentence("the report's folder gives its files their name, and that {fault}", fault=fault),
                "Rename the folder",
            )
        home, partner = self.country("home"), self.country("partner")
        if home and home == partner:
            self.add("home and partner are the same country", "Write the country traded with", "partner")
        status = self.choice("status", self.data.get("status", "draft"), STATUSES)
        cleared_by = self.string("cleared_by")
        if status == "cleared" and not cleared_by:
            self.add("the report is cleared, but nobody is named who cleared it", "Write who", "cleared_by")
        audiences = self.choices("audiences", AUDIENCES, AUDIENCES)
        languages = self.choices("languages", LANGUAGES, ("en",))
        currency = self.choice("currency", self.data.get("currency", CURRENCIES[0]), CURRENCIES)
        return Definition(
            name=self.folder.resolve().name,
            folder=self.folder,
            home=home,
            partner=partner,
            period=self.period(),
            title_period=self.period("title_period"),
            as_of=self.as_of(),
            audiences=audiences,
            languages=languages,
            headline=self._headline(),
            templates=self._templates(),
            status=status,
            texts=self._texts(),
            since=self._since(),
            drafted_by=self.string("drafted_by"),
            cleared_by=cleared_by,
            contact=self.string("contact"),
            title=self.by_language("title"),
            addressee=self.by_language("addressee"),
            handling=self.by_language("handling"),
            job=self._job(audiences, languages),
            currency=currency or CURRENCIES[0],
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
                    remedy = nearest(name, series) or sentence(
                        "There are: {listed}", listed=", ".join(sorted(series)[:_SERIES_NAMED])
                    )
                    self.add(
                        sentence("there is no series or source “{name}”", name=name), remedy, key, "headline"
                    )
        for language in definition.languages:
            if what := not_written(language):
                self.add(what, "Write a language that is offered", "languages")
        if definition.as_of and definition.as_of > today:
            what = sentence(
                "{as_of} is in the future (today is {today})", as_of=definition.as_of, today=today
            )
            self.add(what, "Write a day up to today", "as_of")

    def _job(self, audiences: tuple[str, ...], languages: tuple[str, ...]) -> Job | None:
        if "job" not in self.data:
            return None
        if "since" in self.data:
            what = "since and [job] exclude each other: the job compares each revision with the one before"
            self.add(what, "Take since out, and give --since to `tradebrief build`", "since")

        def add(what: str, remedy: str, key: str) -> None:
            self.add(what, remedy, key, "job")

        pair = (self.string("home"), self.string("partner"))
        return read_job(self.folder, self.table("job"), add, audiences, languages, pair)

    def _headline(self) -> dict[str, tuple[str, ...]]:
        headline: dict[str, tuple[str, ...]] = {}
        for key, value in self.table("headline").items():
            country, _, flow = key.partition(".")
            if not countries.is_code(country) or flow not in ("X", "M", "T"):
                what = sentence("“{key}” is not a country and a flow", key=key)
                self.add(what, 'Write e.g. "KAZ.X": code, point, X, M or T', key, "headline")
            elif not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                self.add(
                    sentence("{key} is not a list of series or sources", key=key),
                    'Write e.g. ["kz-bns"]',
                    key,
                    "headline",
                )
            else:
                headline[key] = tuple(value)
        return headline

    def _templates(self) -> dict[str, Path]:
        templates: dict[str, Path] = {}
        for key, value in self.table("templates").items():
            kind, _, language = key.partition(".")
            if kind not in TEMPLATES or (language and language not in LANGUAGES):
                remedy = nearest(key, TEMPLATES) or sentence(
                    "Write one of: {templates}", templates=", ".join(TEMPLATES)
                )
                self.add(sentence("there is no template “{key}”", key=key), remedy, key, "templates")
            elif not isinstance(value, str) or Path(value).suffix.casefold() != TEMPLATES[kind]:
                remedy = sentence(
                    "Name a file that ends in {templates}; macros are not run", templates=TEMPLATES[kind]
                )
                self.add(
                    sentence("“{value}” cannot be the template {key}", value=value, key=key),
                    remedy,
                    key,
                    "templates",
                )
            elif not (self.folder / value).is_file():
                what = sentence("the template {value} is not there", value=value)
                self.add(what, "Write its path from the report's folder", key, "templates")
            else:
                templates[key] = self.folder / value
        return templates

    def _texts(self) -> Path | None:
        name = self.string("texts")
        return self.folder / name if name else None

    def _since(self) -> Path | date | None:
        value = self.data.get("since")
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        if isinstance(value, str) and value:
            with suppress(ValueError):
                return date.fromisoformat(value)
            if (self.folder / value).is_dir():
                return self.folder / value
            what = sentence("“{value}” is neither a day nor a folder", value=value)
            self.add(what, "Write e.g. since = 2023-09-30, or a published folder's path", "since")
            return None
        self.add(
            sentence("“{value}” is not an earlier brief", value=value),
            "Write e.g. since = 2023-09-30",
            "since",
        )
        return None
