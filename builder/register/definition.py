"""What a report is: the contents of its `report.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.register.job import Job
from builder.register.period import Period


@dataclass(frozen=True, slots=True)
class Definition:
    """A report's definition, its paths resolved.

    `headline` gives, for `REPORTER.FLOW` (e.g. `KAZ.X`), the series or source ids to take a
    figure from, in order of preference. `templates` maps `government`, `business` and
    `workbook` to a file, empty for the stock template. `since` is the earlier brief that memos tell the
    changes from: a published folder, or a day. `job` is the section `[job]`, where the report has one.
    `title` holds for briefs of `title_period` alone, where the report names one: a title that tells of an
    event would be wrong over another period's figures.
    `currency` is that of every figure of trade; none is turned into another.
    """

    name: str
    folder: Path
    home: str
    partner: str
    title: Mapping[str, str]
    period: Period | None
    as_of: date | None
    audiences: tuple[str, ...]
    languages: tuple[str, ...]
    headline: Mapping[str, tuple[str, ...]]
    templates: Mapping[str, Path]
    handling: Mapping[str, str]
    addressee: Mapping[str, str]
    drafted_by: str
    cleared_by: str
    contact: str
    status: str
    texts: Path | None
    since: Path | date | None = None
    job: Job | None = None
    currency: str = "USD"
    title_period: Period | None = None
