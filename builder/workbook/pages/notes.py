"""Notes: what a reader must know before quoting a figure."""

from __future__ import annotations

from datetime import date

from builder.facts.analysis import Analysis
from builder.facts.mirror import CIF_HIGH_PERCENT, CIF_LOW_PERCENT
from builder.wording.language import Country, Wording
from builder.workbook.figures import NOT_HELD
from builder.workbook.ledger import Ledger

CIF_RANGE = {"low": str(CIF_LOW_PERCENT), "high": str(CIF_HIGH_PERCENT)}
NOTES = ("definition", "valuation", "as-of", "claimed", "mirror", "ranks", "rounding", "missing", "conflicts")


def write_notes(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the notes that hold for every workbook, and those on editions that stand in."""
    names = {"home": Country(analysis.home), "partner": Country(analysis.partner)}
    written = 0
    for key in NOTES:
        if key == "claimed" and not (analysis.now.claimed or analysis.now_partner.claimed):
            continue
        written += 1
        subject = wording.words(f"workbook-note-{key}-subject")
        text = wording.words(f"workbook-note-{key}", as_of=analysis.as_of, **CIF_RANGE, **names)
        ledger.add("NoteRows", {"Note": written, "Subject": subject, "Text": text})
    for source in sorted(analysis.stand_ins):
        written += 1
        day = _published(analysis, source, wording)
        text = wording.words("workbook-note-stand-in", source=source, published=day, as_of=analysis.as_of)
        subject = wording.words("workbook-note-stand-in-subject")
        ledger.add("NoteRows", {"Note": written, "Subject": subject, "Text": text})


def _published(analysis: Analysis, source_id: str, wording: Wording) -> str:
    for source in analysis.register.sources:
        if source.id == source_id and source.published_to:
            return wording.day(source.published_to)
    edition = next((fact.edition for fact in analysis.facts if fact.edition), "")
    return wording.day(date.fromisoformat(edition)) if edition else NOT_HELD
