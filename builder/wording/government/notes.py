"""The notes at the end: what the figures are, and what could not be shown and why."""

from __future__ import annotations

from builder.wording.cited import Cited
from builder.wording.spans import Span, Text
from builder.wording.unions import in_eaeu


def notes(cited: Cited) -> Text:
    """Return what turnover is, how trade inside the Union is recorded, which editions stand in."""
    analysis = cited.analysis
    sentences = [cited.say("gov-notes-turnover")]
    if in_eaeu(analysis.home, analysis.partner):
        sentences.append(cited.say("gov-notes-eaeu"))
    if analysis.stand_ins:
        mark = cited.references.mark(analysis.stand_ins)
        sentences.append(cited.say("gov-notes-stand-ins", mark=mark))
    if analysis.register.claims:
        sentences.append(cited.say("gov-notes-claims"))
    return _spaced(sentences)


def gaps(cited: Cited) -> Text:
    """Return one paragraph of what could not be shown and why; empty where nothing is missing."""
    analysis = cited.analysis
    missing: list[Text] = []
    for flows in (analysis.now, analysis.now_partner):
        if flows.turnover.value.missing:
            whose, period = cited.whose(flows.reporter), cited.wording.period(flows.period)
            missing.append(cited.say("gov-gap-flows", whose=whose, period=period))
    if analysis.latest_year_partner.turnover.value.missing and analysis.period.kind != "year":
        flows = analysis.latest_year_partner
        whose, period = cited.whose(flows.reporter), cited.wording.period(flows.period)
        missing.append(cited.say("gov-gap-flows", whose=whose, period=period))
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


def _spaced(sentences: list[Text]) -> Text:
    spans: list[Span] = []
    for sentence in sentences:
        spans += [*sentence, Span(" ")]
    return tuple(spans[:-1])
