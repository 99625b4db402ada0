"""The work to be measured, from the report that ships with TradeBrief: what its documents are filled with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from builder.charts.pictures import UNPAINTED, draw
from builder.charts.sheet import Sheet
from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.inputs import read
from builder.memo.build import build_memo
from builder.publish.manifest import register_hash
from builder.register.period import Period
from builder.report import Order, analysed
from builder.stationery import template
from builder.wording.business import business
from builder.wording.chart_texts import ChartText, chart_texts
from builder.wording.government import government
from builder.wording.language import Wording
from builder.wording.spans import Content, Picture
from builder.workbook.build import asked
from builder.workbook.content import BookFill

REPORT = Path(__file__).resolve().parents[1] / "reports" / "kazakhstan-kyrgyzstan"
AS_OF, PERIOD = date(2023, 9, 30), "2023-01/2023-07"
# After every date in the register; no result depends on it.
DAY = date(2099, 12, 31)
_MAKERS = {"government": government, "business": business}


@dataclass(frozen=True, slots=True)
class Brief:
    """One brief in English: its facts, and what its documents are filled with."""

    analysis: Analysis
    facts: Mapping[str, Fact]
    wording: Wording
    register_sha: str
    texts: Mapping[str, ChartText]
    pictures: Mapping[str, Picture]
    memos: Mapping[str, Content]
    in_memos: tuple[str, ...]
    book: BookFill

    def template(self, name: str) -> bytes:
        """Return the template of an audience, or of the `workbook`."""
        return template(self.analysis.definition, name)


@cache
def brief() -> Brief:
    """Return the brief of the flagship report of January–July 2023, as known at the end of September."""
    order = Order(REPORT, Path(), DAY, as_of=AS_OF, period=Period.parse(PERIOD))
    inputs = read(REPORT, DAY)
    analysis = analysed(inputs, order)
    wording = Wording("en", analysis.register.names, analysis.definition.currency)
    sha = register_hash(inputs.files)
    texts = chart_texts(analysis, wording)
    pictures = draw(analysis, wording, texts)
    memos = {
        name: make(analysis, wording, pictures, register_hash=sha, since=None)
        for name, make in _MAKERS.items()
    }
    facts = {fact.id: fact for fact in analysis.facts}
    stock = template(analysis.definition, "workbook")
    shown: dict[str, None] = {}
    for name, content in memos.items():
        memo = build_memo(template(analysis.definition, name), content, facts=facts, as_of=AS_OF)
        shown |= dict.fromkeys(fact for fact, _, _ in memo.shown)
    book, _ = asked(stock, analysis, wording, register_hash=sha, in_memos=tuple(shown))
    return Brief(analysis, facts, wording, sha, texts, pictures, memos, tuple(shown), book)


def laid_out(held: Brief) -> dict[str, Sheet]:
    """Return the sheets that the brief's pictures are painted from, by the pictures' names."""
    sheets: list[Sheet] = []
    paint = Sheet.png

    def keep(sheet: Sheet, paper: object = None) -> bytes:
        sheets.append(sheet)
        return UNPAINTED

    Sheet.png = keep  # type: ignore[method-assign, assignment]
    try:
        names = draw(held.analysis, held.wording, held.texts)
    finally:
        Sheet.png = paint  # type: ignore[method-assign]
    return dict(zip(names, sheets, strict=True))
