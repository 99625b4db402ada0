"""Lines of what changed: figures, targets, conflicts and claims in the words of the brief that has them."""

from __future__ import annotations

from builder.facts.changes import FigureChange
from builder.facts.fact import Fact
from builder.facts.snapshot import ClaimRow, ConflictRow
from builder.publish.brief import Brief
from builder.publish.diff.difference import Difference
from builder.publish.diff.words import in_language, marked, marks_words
from builder.register.said import numeral, sentence
from builder.wording.messages import formatted
from builder.wording.problems import told
from builder.wording.reasons import reason_words


class Telling:
    """Tells rows of a difference: facts in the later brief's language, the rest in the reader's `tongue`."""

    def __init__(self, difference: Difference, tongue: str) -> None:
        self._old, self._new = difference.old, difference.new
        self._language = difference.new.language
        self._tongue = tongue

    def figure(self, change: FigureChange) -> str:
        """Return a figure that changed: before, now, why it is missing, and its sources."""
        words = self._words_of(self._new, change.new.id) or change.new.id
        marks = marked(self._new, *(cited.source for cited in change.new.sources[:3]))
        revised = " [r]" if change.kind == "revised" and not change.follows else ""
        reason = change.new.reason
        why = f" ({reason_words(reason, self._language)})" if reason else ""
        old, new = self._both(change)
        return f"{words}: {old} → {new}{why}{revised} {marks}".rstrip()

    def _both(self, change: FigureChange) -> tuple[str, str]:
        """Return both values as they are said, with all their digits where they would look the same."""
        old, new = self._text(self._old, change.old.id), self._text(self._new, change.new.id)
        if old == new and change.old.value is not None and change.new.value is not None:
            return self._quantity(change.old), self._quantity(change.new)
        return old, new

    def _quantity(self, fact: Fact) -> str:
        return f"{told(numeral(fact.known, ',f'), self._tongue)} {fact.unit}"

    def by_role(self, change: FigureChange) -> str:
        """Return a role's figures, each with its period."""
        old, new = self._text(self._old, change.old.id), self._text(self._new, change.new.id)
        return f"{change.role}: {old} ({change.old.period}) → {new} ({change.new.period})"

    def mark(self, change: FigureChange) -> str:
        """Return what stands beside a figure: before and now."""
        words = self._words_of(self._new, change.new.id) or change.new.id
        old, new = (
            told(marks_words(fact, self._language), self._tongue) for fact in (change.old, change.new)
        )
        return f"{words}: {old} → {new}"

    def fact(self, brief: Brief, fact: Fact) -> str:
        """Return a fact of one of the briefs: what it is and its value."""
        return f"{self._words_of(brief, fact.id) or fact.id}: {self._text(brief, fact.id)}"

    def target(self, brief: Brief, fact: str, deadline: str) -> str:
        """Return a target and its deadline."""
        target = self._fact_or_id(brief, fact)
        if deadline:
            return sentence("{target}, by {deadline}", target=target, deadline=deadline)
        return sentence("{target}, no deadline on record", target=target)

    def conflict(self, brief: Brief, row: ConflictRow) -> str:
        """Return a conflict: of what, its verdict, and the figures."""
        held = [name for name in row.figures if name in brief.built.facts]
        figures = ", ".join(dict.fromkeys(self._text(brief, name) for name in held))
        words = self._words_of(brief, held[0]) if held else ""
        verdict = formatted(self._language, f"workbook-verdict-{row.verdict}", {}).lstrip("✓○✗△● ")
        return f"{words or row.id}: {verdict}; {figures}".removesuffix("; ")

    def claim(self, brief: Brief, row: ClaimRow) -> str:
        """Return a claim as printed."""
        return f"{self._words_of(brief, row.fact) or row.indicator}: {row.printed or row.quote}"

    def _fact_or_id(self, brief: Brief, name: str) -> str:
        if name not in brief.built.facts:
            return name
        return f"{self._words_of(brief, name)}: {self._text(brief, name)}"

    def _text(self, brief: Brief, name: str) -> str:
        shown = brief.built.facts.get(name)
        return in_language(shown.text, self._language) if shown else name

    def _words_of(self, brief: Brief, name: str) -> str:
        shown = brief.built.facts.get(name)
        return in_language(shown.words, self._language) if shown else ""
