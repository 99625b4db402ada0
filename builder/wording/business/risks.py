"""Risks: those on record, and those that follow from the facts: deliveries, falls in demand, dates."""

from __future__ import annotations

from builder.facts.movement import Flows
from builder.wording.business.positions import said
from builder.wording.business.signed import contracts
from builder.wording.cited import Cited, unsigned
from builder.wording.spans import Text

MOST = 5


def risk_items(cited: Cited) -> tuple[Text, ...]:
    """Return the risks, each with its sources, at most five; one line where there is none."""
    own = [item for item in (_delivery(cited), _demand(cited), *_dates(cited)) if item]
    recorded = [
        (*cited.say("business-risk-lead", topic=topic), *words)
        for topic, words in said(cited, "risk", "sensitivity")
    ]
    found = (*own, *recorded)[:MOST]
    return found or (cited.say("business-risk-none"),)


def _delivery(cited: Cited) -> Text:
    return cited.say("business-risk-delivery") if contracts(cited) else ()


def _demand(cited: Cited) -> Text:
    """Return the last year in which the partner bought less from home, and whether it bought more since."""
    analysis = cited.analysis
    wanted = (analysis.partner, analysis.home)
    trend = next((one for one in analysis.trends if (one.reporter, one.partner) == wanted), None)
    falls = [year for year in trend.years if _fell(cited, year)] if trend else []
    if trend is None or not falls:
        return ()
    year = falls[-1]
    if trend.years[-1].period != analysis.latest_year.period:
        return ()  # what came after the series ended is not known
    since = [later for later in trend.years if later.period > year.period]
    text = cited.say(
        "business-risk-demand",
        whose=cited.country(analysis.partner),
        home=cited.country(analysis.home),
        growth=unsigned(year.imports.growth),
        change=unsigned(year.imports.change),
        period=year.period,
        since="rose" if since and all(cited.direction(one.imports.growth) == "up" for one in since) else "no",
    )
    return cited.with_facts(text, year.imports.growth)


def _fell(cited: Cited, year: Flows) -> bool:
    return not year.imports.change.missing and cited.direction(year.imports.growth) == "down"


def _dates(cited: Cited) -> list[Text]:
    """Return the open commitments that words promise a time for, with the date given since, if any."""
    found = []
    for view in cited.analysis.commitments:
        row = view.commitment
        if row.due is None and row.due_words and not view.state.startswith("done"):
            due = view.promised or ""
            text = cited.say(
                "business-risk-date",
                measure=row.measure,
                words=row.due_words,
                dated="yes" if view.dated else "no",
                due=due,
            )
            dated = [promise.source for promise in view.promises if promise.due]
            found.append(cited.with_sources(text, (row.source, *dated[-1:])))
    return found
