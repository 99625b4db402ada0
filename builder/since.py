"""The earlier brief that a memo tells the changes from: a published folder, or a day of the same register."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NoReturn

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.facts.changes import NotComparable, compare
from builder.facts.earlier import add_earlier
from builder.facts.snapshot import Snapshot, snapshot
from builder.publish.brief import NotABrief, read_brief
from builder.register.problems import InputRefused, Problem
from builder.register.rows import Register
from builder.register.said import sentence, words
from builder.wording.changed import Since


def since(
    earlier: Path | date | None, analysis: Analysis, register: Register, *, strict_vintage: bool = False
) -> Since | None:
    """Return what changed since the earlier brief, and put its figures among those of the new one.

    A day means the same register as it was known then. Raises InputRefused for a folder that is no brief,
    a brief on another pair, one that is not earlier, or one that cites a source the register lacks.
    """
    if earlier is None:
        return None
    old = _at(earlier, analysis, register, strict_vintage) if isinstance(earlier, date) else _read(earlier)
    if old.as_of > analysis.as_of:
        _refuse(
            sentence(
                "the earlier brief is as of {as_of}, later than this one, {as_of2}",
                as_of=old.as_of,
                as_of2=analysis.as_of,
            ),
            "Name an earlier brief or day",
        )
    try:
        changes = compare(old, snapshot(analysis))
    except NotComparable as error:
        _refuse(words(error), "Name a brief on the same pair")
    known = {source.id for source in analysis.all_sources}
    cited = {citation.source for change in changes.figures for citation in change.old.sources}
    if lost := sorted(cited - known):
        _refuse(
            sentence(
                "the earlier brief cites sources that the register no longer has: {lost}",
                lost=", ".join(lost),
            ),
            "Put them back into the register's sources, or name a day instead of a folder",
        )
    return Since(changes, add_earlier(changes, analysis.facts))


def _at(day: date, analysis: Analysis, register: Register, strict_vintage: bool) -> Snapshot:
    before = analyse(analysis.definition, register, analysis.period, day, strict_vintage=strict_vintage)
    return snapshot(before)


def _read(folder: Path) -> Snapshot:
    try:
        return read_brief(folder).built.snapshot
    except NotABrief as error:
        _refuse(words(error), "Name a folder that `tradebrief build` published, or an as-of date")


def _refuse(what: str, remedy: str) -> NoReturn:
    raise InputRefused([Problem("since", "", 0, "", what, remedy)])
