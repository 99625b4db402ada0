"""The documents of one language, made from facts: its memos one after the other, then its workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from builder.charts.pictures import draw
from builder.facts.analysis import Analysis
from builder.memo.build import Memo, build_memo
from builder.progress import Steps
from builder.register.problems import InputRefused, Problem
from builder.register.said import sentence
from builder.stationery import template
from builder.wording.business import business
from builder.wording.chart_texts import chart_texts
from builder.wording.government import government
from builder.wording.language import Wording
from builder.wording.spans import Content
from builder.workbook.build import Workbook, build_workbook
from builder.workbook.fill import FillRefused

if TYPE_CHECKING:
    from builder.wording.changed import Since

_MAKERS = {"government": government, "business": business}


@dataclass(frozen=True, slots=True)
class ToldMemo:
    """A memo with its audience, its content, and each (fact, text) that it or its charts show."""

    audience: str
    content: Content
    memo: Memo
    shown: tuple[tuple[str, str], ...]


def memos(
    analysis: Analysis,
    wording: Wording,
    audiences: Sequence[str],
    register_sha: str,
    earlier: Since | None,
    steps: Steps,
    *,
    painted: bool = True,
) -> Iterator[ToldMemo]:
    """Yield the memos of a language; whoever only asks what they show leaves their charts unpainted.

    Raises InputRefused for a template that will not do.
    """
    language, definition = wording.language, analysis.definition
    steps.take("charts", sentence("drawing charts ({language})", language=language), language)
    pictures = draw(analysis, wording, chart_texts(analysis, wording), painted=painted)
    facts = {fact.id: fact for fact in analysis.facts}
    for audience in audiences:
        steps.take(
            audience,
            sentence("writing the {audience} memo ({language})", audience=audience, language=language),
            language,
        )
        content = _MAKERS[audience](analysis, wording, pictures, register_hash=register_sha, since=earlier)
        memo = build_memo(
            template(definition, audience, language), content, facts=facts, as_of=analysis.as_of
        )
        drawn = [(span.fact, span.text) for picture in content.pictures.values() for span in picture.shown]
        shown = (*((fact_id, text) for fact_id, _, text in memo.shown), *drawn)
        yield ToldMemo(audience, content, memo, shown)


def workbook(analysis: Analysis, wording: Wording, register_sha: str, in_memos: tuple[str, ...]) -> Workbook:
    """Return the workbook of a language; `in_memos` are the facts that its memos show.

    Raises InputRefused for a template that lacks what is needed.
    """
    definition = analysis.definition
    try:
        return build_workbook(
            template(definition, "workbook"),
            analysis,
            wording,
            register_hash=register_sha,
            in_memos=in_memos,
        )
    except FillRefused as refused:
        own = definition.templates.get("workbook")
        raise InputRefused(
            Problem(own.name if own else "workbook.xlsx", "", 0, "", what, "Mend the template")
            for what in refused.problems
        ) from None
