"""The notes at the end: what the figures are, and what could not be shown and why."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.movement import Flows
from builder.wording.cited import Cited
from builder.wording.spans import Span, Text

# The row of the table names that holds the name of the Eurasian Economic Union.
_UNION = ("body", "eaeu")


def notes(cited: Cited) -> Text:
    """Return what turnover is, how trade inside the Union is recorded, which editions stand in."""
    analysis = cited.analysis
    sentences = [cited.say("gov-notes-turnover")]
    if _both_in_union(analysis):
        sentences.append(cited.say("gov-notes-eaeu"))
    if analysis.stand_ins:
        mark = cited.references.mark(analysis.stand_ins)
        sentences.append(cited.say("gov-notes-stand-ins", mark=mark))
    if analysis.register.claims:
        sentences.append(cited.say("gov-notes-claims"))
    return _spaced(sentences)


def _both_in_union(analysis: Analysis) -> bool:
    """Return whether the register holds a treaty of the Union in force to which both are party.

    Its treaties are those on a customs union whose titles hold its name: the Union's free trade
    agreements with third countries name it too.
    """
    union = {name.name for name in analysis.register.names if (name.kind, name.code) == _UNION}
    return any(
        row.status == "in force"
        and row.sector.casefold().startswith("customs union")
        and {analysis.home, analysis.partner} <= set(row.parties)
        and any(name in row.title for name in union)
        for row in analysis.register.agreements
    )


def gaps(cited: Cited) -> Text:
    """Return one paragraph of what could not be shown and why; empty where nothing is missing."""
    analysis = cited.analysis
    missing: list[Text] = []
    for flows in (analysis.now, analysis.now_partner):
        missing += _lacking(cited, flows)
    if analysis.period.kind != "year":
        for flows in (analysis.latest_year, analysis.latest_year_partner):
            missing += _lacking(cited, flows)
    if not analysis.products.rows:
        missing.append(cited.say("gov-gap-products"))
    empty = {
        "targets": analysis.targets,
        "commitments": analysis.commitments,
        "agreements": analysis.agreements,
        "positions": analysis.positions,
    }
    missing += [cited.say(f"gov-gap-{name}") for name, rows in empty.items() if not rows]
    if not missing:
        return ()
    return cited.say("gov-gaps", list=cited.joined(missing, "list-semicolon-and"))


def _lacking(cited: Cited, flows: Flows) -> list[Text]:
    """Return what of a side's figures for a period no source has: all of them, or which flow."""
    if not flows.turnover.value.missing:
        return []
    whose, period = cited.country(flows.reporter), flows.period
    named = {"exports": flows.exports, "imports": flows.imports}
    lacking = [flow for flow, movement in named.items() if movement.value.missing]
    if len(lacking) == len(named):
        return [cited.say("gov-gap-flows", whose=whose, period=period)]
    partner = cited.country(flows.partner)
    return [
        cited.say("gov-gap-flow", flow=flow, whose=whose, partner=partner, period=period)
        for flow in lacking or ("turnover",)
    ]


def _spaced(sentences: list[Text]) -> Text:
    spans: list[Span] = []
    for sentence in sentences:
        spans += [*sentence, Span(" ")]
    return tuple(spans[:-1])
