"""Goal 5: native charts and pictures, against pyplot drawing the same figures."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from benchmarks.drawing import painted
from benchmarks.flagship import Brief, brief, laid_out
from benchmarks.race import Peer, Race, Unequal
from builder.charts import pictures
from builder.charts.sheet import Sheet
from builder.package.content_types import ContentTypes
from builder.package.namespaces import C
from builder.package.parts import Package
from builder.package.xml import serialize
from builder.workbook.charts import CHART_TYPE, refresh_charts
from builder.workbook.fill import fill
from builder.workbook.sheets import Book


@dataclass(frozen=True, slots=True)
class Drawn:
    """A native chart: for each series its values by place, and the words along the axis by place."""

    series: tuple[tuple[Mapping[int, float], Mapping[int, str]], ...]


def races(scratch: Path) -> Iterator[Race]:
    """Yield the races: the workbook's native charts, and the memos' pictures."""
    held = brief()
    yield _native(held)
    yield _pictures(held)


def _native(held: Brief) -> Race:
    data = fill(held.template("workbook"), held.book).data
    book = Book(Package.read(data))
    kinds = ContentTypes.of(book.package)
    parts = [part for part in sorted(book.package) if kinds.type_of(part) == CHART_TYPE]
    changed = {sheet.name.casefold() for sheet in book.sheets()}

    def refreshed() -> list[bytes]:
        if problems := refresh_charts(book, [], changed):
            raise RuntimeError("; ".join(problems))
        return [serialize(book.look(part)) for part in parts]

    drawn = [_drawn(etree.fromstring(part)) for part in refreshed()]
    same = _compare_series(drawn)
    return Race(
        5,
        f"{len(parts)} native charts of a filled workbook, their parts written",
        refreshed,
        (Peer("pyplot, a PNG each at 200 dpi", lambda: [plotted(one) for one in drawn], 50),),
        same,
        "Another artefact: ours can be edited in Excel and follows its cells.",
    )


def _drawn(root: etree._Element) -> Drawn:
    def points(series: etree._Element, what: str) -> dict[int, str]:
        found = series.iterfind(f"{{{C}}}{what}//{{{C}}}pt")
        return {int(point.get("idx", "0")): point.findtext(f"{{{C}}}v") or "" for point in found}

    return Drawn(
        tuple(
            ({at: float(value) for at, value in points(series, "val").items()}, points(series, "cat"))
            for series in root.iter(f"{{{C}}}ser")
        )
    )


def plotted(chart: Drawn) -> tuple[bytes, tuple[tuple[float, ...], ...]]:
    """Return a chart as pyplot draws it, and the values that it holds."""
    from matplotlib import pyplot

    figure, axes = pyplot.subplots()
    for values, words in chart.series:
        axes.plot([words.get(at, str(at)) for at in values], list(values.values()))
    held = tuple(tuple(float(value) for value in line.get_ydata()) for line in axes.lines)
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=200, bbox_inches="tight")
    pyplot.close(figure)
    return out.getvalue(), held


def _compare_series(drawn: Sequence[Drawn]) -> str:
    count = 0
    for chart in drawn:
        ours = tuple(tuple(values.values()) for values, _ in chart.series)
        _, theirs = plotted(chart)
        if ours != theirs:
            raise Unequal(f"series {ours} and {theirs}")
        count += sum(map(len, ours))
    return f"the {count} values of all series"


def _pictures(held: Brief) -> Race:
    sheets = tuple(laid_out(held).values())
    same = _compare_words(sheets)
    return Race(
        5,
        f"{len(sheets)} pictures for the memos",
        lambda: pictures.draw(held.analysis, held.wording, held.texts),
        (Peer("pyplot, tight box, same size and dpi", lambda: [painted(sheet) for sheet in sheets], 1.4),),
        same,
        "Ours also lays them out and words them; pyplot is handed every mark in its place.",
    )


def _compare_words(sheets: Sequence[Sheet]) -> str:
    words = marks = 0
    for sheet in sheets:
        ours = tuple(label.text for label in sheet.labels)
        _, theirs, others = painted(sheet)
        if ours != theirs or others != len(sheet.marks) - len(ours):
            raise Unequal(f"the words {ours} and {theirs}")
        words, marks = words + len(ours), marks + others
    return f"{words} texts and {marks} bars, lines and dots"
