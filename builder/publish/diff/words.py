"""What changed, in words: one row of a difference, or a part of its line."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from builder.facts.changes import RowChange
from builder.facts.fact import Fact
from builder.facts.snapshot import AgreementRow, CommitmentRow, Identified, Snapshot
from builder.publish.brief import Brief
from builder.publish.diff.difference import DocumentChange
from builder.register.origin import Source
from builder.register.said import numeral, sentence, several
from builder.wording.reasons import reason_words

Row = TypeVar("Row", bound=Identified)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text of a language, else that of any."""
    return texts.get(language) or next(iter(texts.values()), "")


def brief_words(snapshot: Snapshot) -> str:
    """Return which brief it is: its period and its day."""
    return sentence("{period} as of {day}", period=snapshot.period.iso, day=snapshot.as_of)


def marked(brief: Brief, *sources: str) -> str:
    """Return the reference numbers of sources in a brief, `[3, 7]`; empty for none."""
    numbers = sorted({brief.built.numbers[name] for name in sources if name in brief.built.numbers})
    return f"[{', '.join(map(str, numbers))}]" if numbers else ""


def source_ids(fact: Fact) -> str:
    """Return the ids of the sources that a fact cites."""
    return ", ".join(dict.fromkeys(cited.source for cited in fact.sources)) or sentence("none")


def marks_words(fact: Fact, language: str) -> str:
    """Return what stands beside a fact: flag, qualifier, edition, why it is missing."""
    said = [f"[{fact.status}]" if fact.status else "", "" if fact.qualifier == "exactly" else fact.qualifier]
    if fact.edition:
        said.append(sentence("as in the edition of {day}", day=fact.edition))
    if fact.missing:
        said.append(reason_words(fact.reason, language) if fact.reason else "")
    return several(word for word in said if word) or sentence("no mark")


def document_words(row: DocumentChange) -> str:
    """Return how many paragraphs of a memo are new or other."""
    return sentence(
        "{audience} memo ({language}): {other} of {after} paragraphs are new or other; there were {before}",
        audience=row.audience,
        language=row.language,
        other=row.other,
        after=row.after,
        before=row.before,
    )


def dated(source: Source) -> str:
    """Return the day a source was published."""
    return str(source.published_to) if source.published_to else sentence("undated")


def slip(change: RowChange[CommitmentRow]) -> str:
    """Return to which day a commitment was put off."""
    return sentence(
        "{measure}: promised for {old}, now for {new}",
        measure=change.new.measure,
        old=change.old.promised,
        new=change.new.promised,
    )


def agreed(row: AgreementRow) -> str:
    """Return kind, status and day of an agreement."""
    return several((row.kind, row.status, row.signed_on or sentence("undated")))


def due(row: CommitmentRow) -> str:
    """Return the day a commitment was promised for."""
    return sentence("promised for {day}", day=row.promised) if row.promised else sentence("no date on record")


def commitment(change: RowChange[CommitmentRow]) -> str:
    """Return what changed in a commitment."""
    return several((change.new.measure, fields(change)), "{first}: {next}")


def fields(change: RowChange[Row]) -> str:
    """Return each field of a row that changed: before and now."""
    return several(
        (
            sentence(
                "{field} {old} → {new}",
                field=name.replace("_", " "),
                old=_value(getattr(change.old, name)),
                new=_value(getattr(change.new, name)),
            )
            for name in change.what
        ),
        "{first}; {next}",
    )


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return sentence("{count} of them", count=len(value))
    if isinstance(value, Decimal):
        return numeral(value)
    return str(value) if value not in ("", None) else sentence("none")
