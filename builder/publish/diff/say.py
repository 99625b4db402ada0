"""Differences in words, grouped, the most important first, for a terminal or a mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from builder.facts.snapshot import Identified
from builder.publish.diff.difference import Difference
from builder.publish.diff.telling import Telling
from builder.publish.diff.words import (
    agreed,
    brief_words,
    commitment,
    dated,
    document_words,
    due,
    fields,
    marked,
    slip,
    source_ids,
)
from builder.publish.wrapped import WIDTH, paragraph, quoted
from builder.register.said import counted, sentence, several
from builder.wording.problems import told
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
        self._tongue = tongue
        self._telling = Telling(difference, tongue)

    def lines(self) -> Iterator[str]:
        """Yield all lines."""
        old, new = self._found.old.built.snapshot, self._found.new.built.snapshot
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
        yield from self._promises()
        yield from self._statements()
        yield from self._words()
        yield from self._sources()

    def _figures(self) -> Iterator[str]:
        changes, line = self._found.changes, self._telling
        read = [change for change in changes.figures if not change.follows]
        follows = [change for change in changes.figures if change.follows and change.kind != "source"]
        if changes.by_role:
            roles = [change for change in changes.figures if change.role]
            yield from self._group("figures by their role", roles, line.by_role)
            read = [change for change in read if not change.role]
            follows = [change for change in follows if not change.role]
        for kind, title in (
            ("revised", "figures revised [r]"),
            ("known", "figures now known"),
            ("lost", "figures no longer known"),
            ("digits", "figures printed with other digits"),
        ):
            group = [change for change in read if change.kind == kind]
            yield from self._group(title, group, line.figure)
        yield from self._group(
            "figures that follow from them", [c for c in follows if c.kind != "marks"], line.figure
        )
        yield from self._group("figures marked otherwise", [c for c in read if c.kind == "marks"], line.mark)
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
            "facts new in the documents", apart, lambda fact: line.fact(self._found.new, fact)
        )
        gone = [fact for fact in changes.gone if not fact.id.startswith(("claim.", "target."))]
        yield from self._group(
            "facts no longer in the documents", gone, lambda fact: line.fact(self._found.old, fact)
        )

    def _promises(self) -> Iterator[str]:
        changes, new = self._found.changes, self._found.new
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

    def _statements(self) -> Iterator[str]:
        changes, new, old, line = self._found.changes, self._found.new, self._found.old, self._telling
        yield from self._group(
            "targets added",
            changes.targets.added,
            lambda row: line.target(new, row.fact, row.deadline),
        )
        yield from self._group(
            "targets that changed",
            changes.targets.changed,
            lambda change: several(
                (line.target(new, change.new.fact, change.new.deadline), fields(change)),
                "{first}: {next}",
            ),
        )
        yield from self._group(
            "targets gone",
            changes.targets.gone,
            lambda row: line.target(old, row.fact, row.deadline),
        )
        yield from self._group("conflicts opened", changes.opened, lambda row: line.conflict(new, row))
        yield from self._group("conflicts settled", changes.settled, lambda row: line.conflict(old, row))
        yield from self._group(
            "claims added",
            changes.claims.added,
            lambda row: f"{line.claim(new, row)} {marked(new, row.source)}",
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
