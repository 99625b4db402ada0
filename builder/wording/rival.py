"""Rival figures in words: what they are about, who gives them, how they stand, and what may be said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.facts.fact import Fact
from builder.facts.rivalry import Conflict, Statement
from builder.facts.rounding import rounded
from builder.facts.units import factor, is_money
from builder.wording.cited import Cited, lower_first, text, unsigned
from builder.wording.spans import Span, Text, plain

GRAVE = ("not-rounding", "decimal-comma", "revision", "earlier-data")
SCALED_FROM_DECIMALS = -2
MOST_VERDICTS = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """One value as it is printed, and every statement that prints it so, in the order of the conflict."""

    words: Span
    statements: tuple[Statement, ...]

    @property
    def fact(self) -> Fact:
        """Return the fact of the first statement."""
        return self.statements[0].fact

    @property
    def verdict(self) -> str:
        """Return the verdict of the first statement."""
        return self.statements[0].verdict

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the ids of all sources that print the value, each once."""
        found = (item.source for one in self.statements for item in one.fact.sources)
        return tuple(dict.fromkeys(found))


def printed(cited: Cited, conflict: Conflict) -> tuple[Printed, ...]:
    """Return the rival values with those that are printed alike merged."""
    merged: dict[str, list[Statement]] = {}
    spans: dict[str, Span] = {}
    for statement in conflict.statements:
        span = cited.wording.show(statement.fact)
        spans.setdefault(span.text, span)
        merged.setdefault(span.text, []).append(statement)
    return tuple(Printed(spans[words], tuple(found)) for words, found in merged.items())


def subject(cited: Cited, conflict: Conflict) -> Text:
    """Return what a conflict is about: “Growth of turnover, January–July 2023”."""
    if conflict.kind == "dates":
        event = conflict.events[0]
        place = next((item.location for item in conflict.events if item.location), "")
        named = "yes" if place else "no"
        return cited.say("rival-dates", kind=event.kind, named=named, place=place)
    period = conflict.period or ""
    dated = "yes" if period else "no"
    if conflict.kind == "ambiguous":
        shown = cited.wording.show(conflict.statements[0].fact)
        return cited.say("rival-ambiguous", value=shown, dated=dated, period=period)
    flow = {"X": "exports", "M": "imports", "T": "turnover", "B": "balance"}.get(conflict.flow, "none")
    if conflict.scope not in ("total", ""):
        return cited.say(
            "rival-of-scope", scope=conflict.scope, indicator=conflict.indicator, dated=dated, period=period
        )
    return cited.say("rival-of-flow", flow=flow, indicator=conflict.indicator, dated=dated, period=period)


def givers(cited: Cited, item: Printed) -> str:
    """Return who prints a value: each giver once."""
    names = dict.fromkeys(cited.giver(one.claim, one.source, "short") for one in item.statements)
    return plain(cited.joined([text(name) for name in names]))


def listed(cited: Cited, items: Iterable[Printed]) -> Text:
    """Return the values as “$755.4 million and $757 million”."""
    return cited.joined([(item.words,) for item in items])


def opens(values: Text) -> str:
    """Return whether a list begins with a `word`, “about $1.5 billion”, or a `figure`."""
    return "word" if plain(values)[:1].islower() else "figure"


def say(cited: Cited, conflict: Conflict) -> Text:
    """Return the words that fit: the rounding at which rivals print alike, or how to avoid the figure."""
    if conflict.kind == "dates":
        return cited.say("rival-say-no-days")
    if conflict.kind == "ambiguous":
        return cited.say("rival-do-not-quote")
    if not conflict.say.missing:
        value = spoken(cited, conflict.say)
        if conflict.scope == "contracts" and conflict.indicator == "value":
            return cited.say("rival-say-signed", value=value)
        if conflict.indicator == "growth":
            return cited.say(
                "rival-say-growth", direction=cited.direction(conflict.say), value=unsigned(conflict.say)
            )
        return cited.say("quoted", words=value)
    return by_reporter(cited, conflict)


def by_reporter(cited: Cited, conflict: Conflict) -> Text:
    """Return the figures of the tables, each with the reporter's name, where no rounding fits all rivals."""
    tables = [one.fact for one in conflict.statements if one.claim is None]
    if not tables:
        return cited.say("rival-name-the-source")
    parts = [
        cited.say(
            "rival-on-figures",
            value=fact,
            whose=cited.country(fact.reporter),
            first="no" if place else "yes",
        )
        for place, fact in enumerate(tables)
    ]
    return cited.say("quoted", words=cited.joined(parts))


def say_lines(cited: Cited, conflict: Conflict) -> tuple[Text, ...]:
    """Return `say` for a narrow cell: one line a reporter where no rounding fits all rivals."""
    tables = [one.fact for one in conflict.statements if one.claim is None]
    if conflict.kind != "figures" or not conflict.say.missing or not tables:
        return (say(cited, conflict),)
    return tuple(
        cited.say("rival-by-reporter", value=fact, name=cited.country(fact.reporter)) for fact in tables
    )


def spoken(cited: Cited, fact: Fact) -> Span:
    """Return a rounded amount as it is spoken: “about $1.2 billion”, “about $760 million”."""
    coarse = fact.decimals is not None and fact.decimals <= SCALED_FROM_DECIMALS
    return cited.wording.show(fact, "scaled" if is_money(fact.unit) and coarse else "value")


def fits(fact: Fact, words: Fact) -> bool:
    """Return whether a figure prints as `words` at the rounding of `words`."""
    if fact.missing or words.missing:
        return False
    scale = factor(fact.unit, words.unit)
    if rounded(fact.known * scale, words.decimals or 0) == rounded(words.known, words.decimals or 0):
        return True
    if fact.low is None or fact.high is None:
        return False
    return fact.low * scale <= words.known <= fact.high * scale


def verdict(cited: Cited, conflict: Conflict) -> Text:
    """Return how the rivals stand to each other, the gravest finding first."""
    if conflict.kind == "dates":
        return cited.say("verdict-open")
    if conflict.kind == "ambiguous":
        return cited.say("verdict-ambiguous")
    measures = {one.fact.id: one.fact for one in conflict.statements}
    ranked = sorted(printed(cited, conflict), key=lambda item: -_gravity(item.verdict))
    grouped: dict[str, list[Printed]] = {}
    for item in ranked:
        if item.verdict not in ("lead", "same") and item.statements[0].measured_by in measures:
            grouped.setdefault(item.verdict, []).append(item)
    if len(grouped) > 1:
        # “Agree by rounding” names no value: beside another finding it would be read of all.
        grouped.pop("rounding", None)
    texts = [_verdict(cited, found, measures) for found in list(grouped.values())[:MOST_VERDICTS]]
    if not texts:
        return cited.say("verdict-same")
    return tuple(span for one in texts[:-1] for span in (*one, Span(" "))) + texts[-1]


def _verdict(cited: Cited, found: Sequence[Printed], measures: Mapping[str, Fact]) -> Text:
    """Return the sentence for the values of one verdict, with the figure they are measured by."""
    message = "verdict-" + found[0].verdict
    lead = measures[found[0].statements[0].measured_by]
    gap = found[0].statements[0].difference
    if (
        message == "verdict-not-rounding"
        and len(found) == 1
        and not gap.missing
        and _rounder(found[0].fact, lead)
    ):
        more = "no" if gap.known > 0 else "yes"
        return cited.say("verdict-near", value=found[0].words, lead=lead, gap=unsigned(gap), more=more)
    values = listed(cited, found)
    return cited.say(message, value=values, lead=lead, count=len(found), opens=opens(values))


def _rounder(said: Fact, lead: Fact) -> bool:
    """Return whether the lead rounds to what was said, taken as a round number: 299.4 to 300."""
    exponent = said.known.normalize().as_tuple().exponent
    value = lead.known * factor(lead.unit, said.unit)
    return isinstance(exponent, int) and rounded(value, -exponent) == said.known


def _gravity(verdict_word: str) -> int:
    order = (
        "lead", "same", "rounding", "bound", "truncated", "other-reporter", "earlier-data", "revision",
        "not-rounding", "decimal-comma",
    )  # fmt: skip
    return order.index(verdict_word) if verdict_word in order else len(order)


def lower_subject(cited: Cited, conflict: Conflict) -> Text:
    """Return the subject as it stands inside a sentence."""
    first, *rest = subject(cited, conflict)
    return (Span(lower_first(first.text), first.fact, first.form, first.look), *rest)
