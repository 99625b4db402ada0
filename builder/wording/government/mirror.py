"""Table 3: what one side reports as exports against what the other reports as imports."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.mirror import compared
from builder.facts.rivalry import MirrorRow
from builder.wording.cited import Cited, aligned, as_cell, flag, number_cell, sources_of
from builder.wording.language import Argument
from builder.wording.spans import Span, TableRow, Text

COLUMNS = 6


def heads(cited: Cited) -> dict[str, Text]:
    """Return the heads of the six columns of numbers."""
    home, partner = (cited.country(code) for code in (cited.analysis.home, cited.analysis.partner))
    flows: tuple[tuple[Argument, str], ...] = (home, "exports"), (partner, "imports"), ("", "difference")
    back: tuple[tuple[Argument, str], ...] = (partner, "exports"), (home, "imports"), ("", "difference")
    return {
        f"mirror.h{number}": cited.say("gov-mirror-head", whose=whose, column=column)
        for number, (whose, column) in enumerate((*flows, *back), start=1)
    }


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a year, and one for a period that both sides report.

    Each has both flows as both sides report them, and the differences in percent.
    """
    rows = compared(cited.analysis.mirror)
    years = sorted({row.period for row in rows})
    if not years:
        none = cited.say("none-in-sources", mark=flag("x"))
        return (TableRow((as_cell(none),), "nothing"),)
    grid = [_numbers(cited, [row for row in rows if row.period == year]) for year in years]
    columns = [aligned([line[column] for line in grid]) for column in range(COLUMNS)]
    return tuple(
        TableRow(
            (
                as_cell((Span(cited.wording.period(year, "short")),)),
                *(as_cell(column[place]) for column in columns),
            )
        )
        for place, year in enumerate(years)
    )


def note(cited: Cited) -> Text:
    """Return the convention the differences are read by, and the sources."""
    rows = compared(cited.analysis.mirror)
    if not rows:
        return ()
    facts = [fact for row in rows for fact in (row.exported, row.imported)]
    missing = any(fact.missing for fact in facts)
    return cited.say(
        "gov-mirror-note",
        missing="yes" if missing else "no",
        flag=flag("x"),
        mark=cited.references.mark(sources_of(facts)),
    )


def _numbers(cited: Cited, rows: list[MirrorRow]) -> list[Text]:
    cells: list[Text] = []
    for exporter in (cited.analysis.home, cited.analysis.partner):
        row = next((item for item in rows if item.exporter == exporter), None)
        facts: tuple[tuple[Fact, str], ...] = ()
        if row is not None:
            facts = (row.exported, "bare"), (row.imported, "bare"), (row.gap_percent, "signed")
        cells += [number_cell(cited, fact, form) for fact, form in facts] or [(flag("x"),)] * 3
    return cells
