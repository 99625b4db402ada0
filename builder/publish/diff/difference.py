"""`Difference`: everything in which two published briefs differ, and what could not be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from builder.facts.changes import Changes, compare
from builder.publish.brief import Brief
from builder.publish.diff.sentences import SentenceChange, sentence_changes
from builder.publish.manifest import ManifestFile
from builder.register.said import sentence


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """A memo of one audience and language in both briefs: how many paragraphs it had, has, and has anew."""

    audience: str
    language: str
    before: int
    after: int
    other: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Two briefs, `old` the earlier, and what is different between them.

    `documents` holds memos with other paragraphs; `audiences` those that only one of the two has, with `+`
    or `-` before. `notes` say what to bear in mind and what was not compared.
    """

    old: Brief
    new: Brief
    changes: Changes
    sentences: tuple[SentenceChange, ...]
    documents: tuple[DocumentChange, ...]
    audiences: tuple[str, ...]
    notes: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changes or self.sentences or self.documents or self.audiences)


def differences(old: Brief, new: Brief) -> Difference:
    """Return what differs between two briefs; raises NotComparable where they are not of one pair."""
    changes = compare(old.built.snapshot, new.built.snapshot)
    languages = [language for language in new.languages if language in old.languages]
    sentences = sentence_changes(old.built.sentences, new.built.sentences, languages[0]) if languages else ()
    before, after = _memos(old), _memos(new)
    documents = tuple(
        change for key in after if key in before if (change := _document(before[key], after[key])) is not None
    )
    only = [f"+{audience} ({language})" for audience, language in after.keys() - before.keys()]
    lost = [f"-{audience} ({language})" for audience, language in before.keys() - after.keys()]
    notes = tuple(_notes(old, new, languages))
    return Difference(old, new, changes, sentences, documents, tuple(sorted([*only, *lost])), notes)


def _memos(brief: Brief) -> dict[tuple[str, str], ManifestFile]:
    return {(row.audience, row.language): row for row in brief.built.files if row.kind == "memo"}


def _document(old: ManifestFile, new: ManifestFile) -> DocumentChange | None:
    before, after = Counter(old.paragraphs), Counter(new.paragraphs)
    if before == after:
        return None
    other = sum((after - before).values())
    return DocumentChange(new.audience, new.language, len(old.paragraphs), len(new.paragraphs), other)


def _notes(old: Brief, new: Brief, languages: list[str]) -> Iterator[str]:
    first, last = old.built.snapshot, new.built.snapshot
    if first.as_of > last.as_of:
        yield sentence(
            "the first is the later one: as of {first}, the second as of {last}",
            first=first.as_of,
            last=last.as_of,
        )
    if first.period != last.period:
        yield sentence(
            "the briefs are on different periods, {first} and {last}: figures are compared by their role in "
            "the brief, and facts of one brief alone are not listed",
            first=first.period.iso,
            last=last.period.iso,
        )
    if first.report != last.report:
        yield sentence(
            "the reports have different names, {first} and {last}, and one pair of countries",
            first=first.report,
            last=last.report,
        )
    if not languages:
        yield sentence("the briefs have no language in common, so sentences are not compared")
    for brief in (old, new):
        if not brief.built.complete:
            yield sentence(
                "{folder} was built by an earlier version: claims, agreements, commitments, targets, "
                "conflicts and sources are not listed there and look new",
                folder=brief.folder,
            )
