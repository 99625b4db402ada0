"""The proofs of finished documents before they are published: sound for Office, for readers, and every number
accounted for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.package.parts import Package
from builder.record import Document, Record
from builder.register.definition import Definition
from builder.register.problems import InputRefused, Problem
from builder.register.rows import Register
from builder.stationery import own_template


def note_words(record: Record, register: Register, definition: Definition) -> None:
    """Keep what of register and report.toml the memos hold, and the alternative texts of their charts."""
    from builder.publish.audit.passages import passages
    from builder.publish.audit.words import Words

    said = []
    for document in record.documents:
        if document.kind == "memo":
            pictures = 0
            for passage in passages(Package.read(document.data)):
                said.append((document.language, passage.text))
                if passage.alternative:
                    pictures += 1
                    record.say(f"{document.audience}.picture.{pictures}", document.language, passage.text)
    used = Words.of(register, definition).used_in(said)
    record.texts, record.quotes = used.texts, used.quotes


def refuse_unaccounted(files: Mapping[str, bytes], manifest: bytes) -> None:
    """Refuse what the audit finds: a number that is no fact is a fault of a template or of the builder."""
    from builder.publish.audit import audit
    from builder.publish.built import read_built

    findings = audit(files, read_built(manifest)).findings
    if findings:
        raise InputRefused(
            Problem(
                row.file, "", 0, row.place, row.what + (f" (“{row.words}”)" if row.words else ""), row.remedy
            )
            for row in findings
        )


def refuse_unsound(documents: Iterable[Document], definition: Definition) -> None:
    """Refuse documents that Office or a reader could not use.

    What a report's own templates leave to be wished for readers is noted by `read` and stops nothing.
    """
    from builder.publish.accessibility import check
    from builder.publish.lint import lint

    found: list[Problem] = []
    for document in documents:
        found += [
            Problem(
                finding.file, "", 0, "", f"[{finding.part}] {finding.place}: {finding.what}", finding.remedy
            )
            for finding in lint(document.name, document.data)
        ]
        if own_template(definition, document.audience or "workbook", document.language) is None:
            found += [
                Problem(finding.file, "", 0, finding.place, finding.what, f"{finding.remedy.capitalize()}")
                for finding in check(document.name, document.data)
            ]
    if found:
        raise InputRefused(found)
