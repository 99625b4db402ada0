"""`Cited`: what every section of a memo needs: the facts, the words, and the numbers of the sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Citation, Fact
from builder.register.origin import Source
from builder.register.rows import Claim, Position
from builder.wording.grammar.forms import NameWords
from builder.wording.language import Argument, Country, Shown, Wording
from builder.wording.numbers import DOUBLED_PERCENT, displayed_zero
from builder.wording.references import References
from builder.wording.spans import Span, Text, plain

NO_BREAK = "\u00a0"
# The words of a position may hold {fact:ROLE}, or {fact:ROLE:unsigned}, where the number is ours.
ROLE = re.compile(r"\{fact:([a-z0-9_.]+)(?::(unsigned))?\}")


@dataclass(frozen=True, slots=True)
class Cited:
    """The facts of a brief and the means to say them with their sources."""

    analysis: Analysis
    wording: Wording
    references: References

    @classmethod
    def of(cls, analysis: Analysis, wording: Wording) -> Cited:
        """Return the means for one document; the numbers of its sources are those of the register."""
        return cls(
            analysis,
            wording,
            References(analysis.all_sources or analysis.register.sources, analysis.stand_ins),
        )

    def say(self, message: str, /, **args: Argument) -> Text:
        """Return a message; see `Wording.say`."""
        return self.wording.say(message, **args)

    def words(self, message: str, /, **args: Argument) -> str:
        """Return a message as plain words."""
        return self.wording.words(message, **args)

    def country(self, code: str) -> Country:
        """Return the country as an argument: the message chooses the form of its name."""
        return Country(code)

    def with_sources(self, text: Text, sources: Iterable[str]) -> Text:
        """Return the text with the reference mark of the sources after a no-break space."""
        mark = self.references.mark(sources)
        return (*text, Span(NO_BREAK), mark) if mark.text else text

    def with_facts(self, text: Text, *facts: Fact) -> Text:
        """Return the text with the mark of its facts' sources, `[e]` or `[p]` before it where they are."""
        for letter in ("e", "p"):
            if any(fact.status == letter for fact in facts):
                text = (*text, Span(NO_BREAK), flag(letter))
        return self.with_sources(text, sources_of(facts))

    def joined(self, items: Sequence[Text], link: str = "list-and", between: str = "list-comma") -> Text:
        """Return “a, b and c”."""
        if not items:
            return ()
        text = items[-1]
        if len(items) > 1:
            text = self.say(link, first=items[-2], last=text)
        for item in reversed(items[:-2]):
            text = self.say(between, first=item, rest=text)
        return text

    def listed(self, items: Sequence[Text]) -> Text:
        """Return “a, b and c”, or “a; b, with its comma; c” where an item has a comma of its own."""
        if any(", " in plain(item) for item in items):
            return self.joined(items, "list-semicolon-and", "list-semicolon-rest")
        return self.joined(items)

    def direction(self, change: Fact) -> str:
        """Return `up`, `down`, `same` (the change rounds to zero) or `unknown`."""
        if change.missing:
            return "unknown"
        if displayed_zero(change):
            return "same"
        return "up" if change.known > 0 else "down"

    def growth_way(self, growth: Fact) -> str:
        """Return the direction of a growth rate, `doubled` above 100%."""
        way = self.direction(growth)
        return "doubled" if way == "up" and growth.known > DOUBLED_PERCENT else way

    def position(self, position: Position) -> Text:
        """Return the words of a position in the language, its roles replaced by facts; empty without words.

        A role that the brief does not have is shown as “[x]”.
        """
        words = position.text.get(self.wording.language, "")
        spans: list[Span] = []
        end = 0
        for match in ROLE.finditer(words):
            spans.append(Span(words[end : match.start()]))
            fact = self.analysis.roles.get(match[1]) or self._by_id(match[1])
            spans.append(self.wording.show(fact, match[2] or "value") if fact else flag("x"))
            end = match.end()
        spans.append(Span(words[end:]))
        return tuple(span for span in spans if span.text)

    def _by_id(self, fact_id: str) -> Fact | None:
        facts = self.analysis.facts
        held = fact_id in facts
        return facts[fact_id] if held else None

    def publisher(self, source: Source, form: str = "name") -> str:
        """Return who published a source: the register's official name of the series, else as recorded."""
        parts = (source.series or source.id).split("-")
        for length in range(len(parts), 1, -1):
            if found := self.wording.named("publisher", "-".join(parts[:length]), form):
                return found
        return source.publisher

    def giver(self, claim: Claim | None, source: Source, form: str = "name") -> str:
        """Return who gives a figure: an office, a speaker, or the publisher of a table."""
        if claim is None:
            return self.publisher(source, form)
        return claim.office or claim.speaker or self.words("speaker-not-named")

    def said_by(self, citation: Citation) -> tuple[str, ...]:
        """Return who said a cited figure, name and office, in the language where the register gives them."""
        claims = (claim for claim in self.analysis.register.claims if citation.row is not None)
        claim = next((one for one in claims if one.id == citation.row.id), None) if citation.row else None
        said = (claim.speaker, claim.office) if claim else (citation.speaker, citation.office)
        return tuple(words for words in said if words)

    def claim_of(self, fact: Fact) -> Claim | None:
        """Return the claim a fact was taken from, None where it comes from a table."""
        cited = {(citation.source, citation.quote) for citation in fact.sources}
        for claim in self.analysis.register.claims:
            same = (claim.source, claim.quote) in cited and claim.value == fact.value
            if same and claim.indicator == fact.indicator and claim.period == fact.period:
                return claim
        return None

    def reporter_of(self, fact: Fact, form: str = "name") -> str:
        """Return who gives a fact; empty where it has no source."""
        if not fact.sources:
            return ""
        source = self.analysis.register.source(fact.sources[0].source)
        return self.giver(self.claim_of(fact), source, form)


def flag(letter: str) -> Span:
    """Return a status letter in its brackets."""
    return Span(f"[{letter}]", look="mark")


def sources_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the ids of the sources of the facts, each once."""
    return tuple(dict.fromkeys(citation.source for fact in facts for citation in fact.sources))


def text(words: str) -> Text:
    """Return plain words as a text, empty for none."""
    return (Span(words),) if words else ()


def as_cell(*lines: Text) -> tuple[Text, ...]:
    """Return a table's cell of these lines, one empty line where there is none."""
    return tuple(lines) or ((),)


def number_cell(cited: Cited, fact: Fact, form: str) -> Text:
    """Return a number for a table; a missing one as its flag."""
    if fact.missing:
        return (flag(fact.status or "x"),)
    return (cited.wording.show(fact, form),)


def aligned(column: Sequence[Text]) -> list[Text]:
    """Return the numbers of one column with whole ones padded, so that they stand over the decimals.

    In Arial three no-break spaces are as wide as “.0”.
    """
    decimal = any(_has_decimals(plain(cell)) for cell in column)
    return [(*cell, Span(NO_BREAK * 3)) if decimal and _is_whole(plain(cell)) else cell for cell in column]


def _has_decimals(words: str) -> bool:
    return bool(re.search(r"\d[.,]\d(?!\d\d)", words))


def _is_whole(words: str) -> bool:
    return words[-1:].isdigit() and not _has_decimals(words)


def lower_first(words: str) -> str:
    """Return words as they stand inside a sentence: “The two sides” becomes “the two sides”; forms too."""
    if isinstance(words, NameWords):
        return NameWords(_lower(words), {form: _lower(other) for form, other in words.forms.items()})
    return _lower(words)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def multiple(growth: Fact, way: str) -> Argument:
    """Return growth as “more than doubled” where `growth_way` says `doubled`; else nothing to say."""
    return Shown(growth, "multiple") if way == "doubled" else ""


def unsigned(fact: Fact) -> Shown:
    """Return the fact to be shown without its sign: the words tell the direction."""
    return Shown(fact, "unsigned")


def positive(fact: Fact) -> bool:
    """Return whether the fact has a value above zero."""
    return not fact.missing and fact.known > Decimal(0)
