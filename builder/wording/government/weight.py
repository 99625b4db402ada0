"""Table 2: how much each country weighs in the other's trade."""

from __future__ import annotations

from builder.facts.standing import Weight
from builder.wording.cited import Cited, aligned, as_cell, flag, number_cell, sources_of
from builder.wording.language import Shown
from builder.wording.spans import TableRow, Text


def caption(cited: Cited) -> Text:
    """Return the caption with the year of the shares and the year they are compared with."""
    if not cited.analysis.weights:
        return cited.say("gov-weight-caption-bare")
    period = cited.analysis.weights[0].period
    return cited.say("gov-weight-caption", period=period, base=period.years_before())


def table(cited: Cited) -> tuple[TableRow, ...]:
    """Return a row a flow and reporter: indicator, reporter, share, change in points, rank, source."""
    weights = [w for w in cited.analysis.weights if not w.share.missing]
    if not weights:
        none = cited.say("none-in-sources", mark=flag("x"))
        return (TableRow((as_cell(none),), "nothing"),)
    shares = aligned([number_cell(cited, weight.share, "bare") for weight in weights])
    changes = aligned([number_cell(cited, weight.share_change, "signed") for weight in weights])
    return tuple(
        TableRow(
            tuple(
                as_cell(cell)
                for cell in (
                    _indicator(cited, weight),
                    cited.say("gov-name", name=cited.country(weight.reporter)),
                    share,
                    change,
                    _rank(cited, weight),
                    (cited.references.mark(sources_of([weight.share])),),
                )
            )
        )
        for weight, share, change in zip(weights, shares, changes, strict=True)
    )


def _indicator(cited: Cited, weight: Weight) -> Text:
    return cited.say(
        "gov-weight-row",
        partner=cited.country(weight.partner),
        whose=cited.country(weight.reporter),
        flow=weight.flow,
    )


def _rank(cited: Cited, weight: Weight) -> Text:
    if weight.rank.missing:
        return (flag(weight.rank.status or "x"),)
    joint = "yes" if weight.joint else "no"
    return cited.say("gov-rank", rank=Shown(weight.rank, "ordinal"), joint=joint)
