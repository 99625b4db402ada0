"""Differences in words, grouped, the most important first, for a terminal or a mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from builder.facts.changes import FigureChange
from builder.facts.fact import Fact
from builder.facts.snapshot import ClaimRow, ConflictRow, Identified
from builder.publish.diff.difference import Difference
from builder.publish.diff.words import (
    agreed,
    brief_words,
    commitment,
    dated,
    document_words,
    due,
    fields,
    in_language,
    marked,
    marks_words,
    slip,
    source_ids,
)
from builder.publish.reading import Brief
from builder.publish.wrapped import WIDTH, paragraph, quoted
from builder.register.said import counted, numeral, sentence, several
from builder.wording.messages import formatted
from builder.wording.problems import told
from builder.wording.reasons import reason_words
from builder.wording.written import SOURCE_LANGUAGE

Item = TypeVar("Item")
Row = TypeVar("Row", bound=Identified)
# Of each group so many are told unless all are asked for.
SHORT = 8


def said(
    difference: Difference, *, everything: bool = False, width: int = WIDTH, tongue: str = SOURCE_LANGUAGE
) -> str:
    """Return the differences as text in the reader's `tongue`, facts in the brief's language.

    Of long groups the first few are told, and how many more there are.
    """
    teller = _Teller(difference, None if everything else SHORT, width, tongue)
    return "\n".join(teller.lines())


class _Teller:
    def __init__(self, difference: Difference, most: int | None, width: int, tongue: str) -> None:
        self._found = difference
        self._most = most
        self._width = width
        self._language = difference.new.language
        self._tongue = tongue

    def lines(self) -> Iterator[str]:
        """Yield all lines."""
        old, new = self._found.old.snapshot, self._found.new.snapshot
        yield self._say(
            sentence(
                "{report}: what changed from {old} to {new}",
                report=new.report,
                old=brief_words(old),
                new=brief_words(new),
            )
        )
        for note in self._found.notes:
            whole = self._say(sentence("note: {note}", note=note))
            yield from paragraph(whole, hanging=6, width=self._width)
        if not self._found:
            yield ""
            yield self._say(sentence("no difference"))
        yield from self._figures()
        yield from self._record()
        yield from self._words()
        yield from self._sources()

    def _figures(self) -> Iterator[str]:
        changes = self._found.changes
        read = [change for change in changes.figures if not change.follows]
        follows = [change for change in changes.figures if change.follows and change.kind != "source"]
        if changes.by_role:
            roles = [change for change in changes.figures if change.role]
            yield from self._group("figures by their role", roles, self._by_role)
            read = [change for change in read if not change.role]
            follows = [change for change in follows if not change.role]
        for kind, title in (
            ("revised", "figures revised [r]"),
            ("known", "figures now known"),
            ("lost", "figures no longer known"),
            ("digits", "figures printed with other digits"),
        ):
            group = [change for change in read if change.kind == kind]
            yield from self._group(title, group, self._figure)
        yield from self._group(
            "figures that follow from them", [c for c in follows if c.kind != "marks"], self._figure
        )
        yield from self._group("figures marked otherwise", [c for c in read if c.kind == "marks"], self._mark)
        moved = Counter(f"{source_ids(c.old)} → {source_ids(c.new)}" for c in read if c.kind == "source")
        lines = [
            counted(
                count,
                "{count} figure, unchanged: {which}",
                "{count} figures, unchanged: {which}",
                which=which,
            )
            for which, count in moved.most_common()
        ]
        yield from self._group("figures from another source", lines, str)
        apart = [fact for fact in changes.added if not fact.id.startswith(("claim.", "target."))]
        yield from self._group(
            "facts new in the documents", apart, lambda fact: self._fact(self._found.new, fact)
        )
        gone = [fact for fact in changes.gone if not fact.id.startswith(("claim.", "target."))]
        yield from self._group(
            "facts no longer in the documents", gone, lambda fact: self._fact(self._found.old, fact)
        )

    def _record(self) -> Iterator[str]:
        changes, new, old = self._found.changes, self._found.new, self._found.old
        yield from self._group("commitments that slipped", changes.slipped, slip)
        slipped = {change.new.id for change in changes.slipped}
        other = [change for change in changes.commitments.changed if change.new.id not in slipped]
        yield from self._group("commitments that changed", other, commitment)
        yield from self._group(
            "commitments added",
            changes.commitments.added,
            lambda row: several((row.measure, due(row)), "{first}: {next}"),
        )
        yield from self._group("commitments gone", changes.commitments.gone, lambda row: row.measure)
        yield from self._group(
            "agreements added",
            changes.agreements.added,
            lambda row: f"{row.title} ({self._say(agreed(row))}) {marked(new, row.source)}",
        )
        yield from self._group(
            "agreements that changed",
            changes.agreements.changed,
            lambda change: several((change.new.title, fields(change)), "{first}: {next}"),
        )
        yield from self._group("agreements gone", changes.agreements.gone, lambda row: row.title)
        yield from self._group(
            "targets added", changes.targets.added, lambda row: self._target(new, row.fact, row.deadline)
        )
        yield from self._group(
            "targets that changed",
            changes.targets.changed,
            lambda change: several(
                (self._target(new, change.new.fact, change.new.deadline), fields(change)), "{first}: {next}"
            ),
        )
        yield from self._group(
            "targets gone", changes.targets.gone, lambda row: self._target(old, row.fact, row.deadline)
        )
        yield from self._group("conflicts opened", changes.opened, lambda row: self._conflict(new, row))
        yield from self._group("conflicts settled", changes.settled, lambda row: self._conflict(old, row))
        yield from self._group(
            "claims added",
            changes.claims.added,
            lambda row: f"{self._claim(new, row)} {marked(new, row.source)}",
        )
        yield from self._group(
            "claims changed",
            changes.claims.changed,
            lambda change: several((change.new.id, fields(change)), "{first}: {next}"),
        )
        yield from self._group("claims gone", changes.claims.gone, lambda row: f"{row.id}: {row.printed}")

    def _words(self) -> Iterator[str]:
        yield from self._group(
            "sentences that say something else",
            [s for s in self._found.sentences if s.old and s.new],
            lambda one: sentence(
                "{where}: was “{old}” now “{new}”", where=one.where, old=one.old, new=one.new
            ),
        )
        yield from self._group(
            "sentences new",
            [s for s in self._found.sentences if not s.old],
            lambda one: f"{one.where}: {quoted(one.new, self._tongue)}",
        )
        yield from self._group(
            "sentences gone",
            [s for s in self._found.sentences if not s.new],
            lambda one: f"{one.where}: {quoted(one.old, self._tongue)}",
        )
        yield from self._group(
            sentence("documents"),
            [
                *map(document_words, self._found.documents),
                *(
                    sentence("memo added: {name}" if name[0] == "+" else "memo gone: {name}", name=name[1:])
                    for name in self._found.audiences
                ),
            ],
            str,
        )

    def _sources(self) -> Iterator[str]:
        changes, new = self._found.changes, self._found.new
        later = {row.new.id for row in changes.replaced}
        yield from self._group(
            "editions replaced",
            changes.replaced,
            lambda row: sentence(
                "{old} by {new}: {publisher}, {day}",
                old=row.old.id,
                new=row.new.id,
                publisher=row.new.publisher,
                day=dated(row.new),
            ),
        )
        added = [row for row in changes.sources.added if row.id not in later]
        yield from self._group(
            "sources added",
            added,
            lambda row: f"{marked(new, row.id)} {row.publisher}, {self._say(dated(row))} ({row.id})",
        )
        yield from self._group(
            "sources that changed",
            changes.sources.changed,
            lambda change: several((change.new.id, fields(change)), "{first}: {next}"),
        )
        yield from self._group(
            "sources gone", changes.sources.gone, lambda row: f"{row.publisher} ({row.id})"
        )

    def _group(self, title: str, rows: Sequence[Item], tell: Callable[[Item], str]) -> Iterator[str]:
        if not rows:
            return
        yield ""
        yield f"{self._say(title)} ({len(rows)})"
        for row in rows[: self._most]:
            yield from paragraph(self._say(tell(row)), 2, 4, self._width)
        if self._most is not None and len(rows) > self._most:
            more = sentence("… and {count} more (--all)", count=len(rows) - self._most)
            yield f"  {self._say(more)}"

    def _say(self, text: str) -> str:
        return told(text, self._tongue)

    def _quantity(self, fact: Fact) -> str:
        return f"{self._say(numeral(fact.known, ',f'))} {fact.unit}"

    def _figure(self, change: FigureChange) -> str:
        words = self._words_of(self._found.new, change.new.id) or change.new.id
        marks = marked(self._found.new, *(cited.source for cited in change.new.sources[:3]))
        revised = " [r]" if change.kind == "revised" and not change.follows else ""
        reason = change.new.reason
        why = f" ({reason_words(reason, self._language)})" if reason else ""
        old, new = self._both(change)
        return f"{words}: {old} → {new}{why}{revised} {marks}".rstrip()

    def _both(self, change: FigureChange) -> tuple[str, str]:
        """Return both values as they are said, with all their digits where they would look the same."""
        old, new = self._text(self._found.old, change.old.id), self._text(self._found.new, change.new.id)
        if old == new and change.old.value is not None and change.new.value is not None:
            return self._quantity(change.old), self._quantity(change.new)
        return old, new

    def _by_role(self, change: FigureChange) -> str:
        old, new = self._text(self._found.old, change.old.id), self._text(self._found.new, change.new.id)
        return f"{change.role}: {old} ({change.old.period}) → {new} ({change.new.period})"

    def _mark(self, change: FigureChange) -> str:
        words = self._words_of(self._found.new, change.new.id) or change.new.id
        old, new = (self._say(marks_words(fact, self._language)) for fact in (change.old, change.new))
        return f"{words}: {old} → {new}"

    def _fact(self, brief: Brief, fact: Fact) -> str:
        return f"{self._words_of(brief, fact.id) or fact.id}: {self._text(brief, fact.id)}"

    def _target(self, brief: Brief, fact: str, deadline: str) -> str:
        target = self._fact_or_id(brief, fact)
        if deadline:
            return sentence("{target}, by {deadline}", target=target, deadline=deadline)
        return sentence("{target}, no deadline on record", target=target)

    def _conflict(self, brief: Brief, row: ConflictRow) -> str:
        held = [name for name in row.figures if name in brief.facts]
        figures = ", ".join(dict.fromkeys(self._text(brief, name) for name in held))
        words = self._words_of(brief, held[0]) if held else ""
        verdict = formatted(self._language, f"workbook-verdict-{row.verdict}", {}).lstrip("✓○✗△● ")
        return f"{words or row.id}: {verdict}; {figures}".removesuffix("; ")

    def _claim(self, brief: Brief, row: ClaimRow) -> str:
        return f"{self._words_of(brief, row.fact) or row.indicator}: {row.printed or row.quote}"

    def _fact_or_id(self, brief: Brief, name: str) -> str:
        return f"{self._words_of(brief, name)}: {self._text(brief, name)}" if name in brief.facts else name

    def _text(self, brief: Brief, name: str) -> str:
        shown = brief.facts.get(name)
        return in_language(shown.text, self._language) if shown else name

    def _words_of(self, brief: Brief, name: str) -> str:
        shown = brief.facts.get(name)
        return in_language(shown.words, self._language) if shown else ""
