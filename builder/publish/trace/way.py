"""`Way`: a fact with where it is shown, how it follows, and the facts below it down to rows and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from builder.facts.fact import Citation, Fact
from builder.publish.brief import Brief
from builder.publish.cells import HeldCell, HeldWorkbook
from builder.publish.manifest import ShownFact, described
from builder.publish.trace.places import Paragraph, shown_in
from builder.register.intake import MOST_IN_OFFICE, taken
from builder.register.origin import Source
from builder.register.said import sentence


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with all that the brief knows of its source: None for a manifest that lists no sources."""

    citation: Citation
    source: Source | None
    number: int


@dataclass(frozen=True, slots=True)
class Way:
    """One fact on the way back, and those it follows from.

    `place` is its cell in the workbook (`Summary!G12`) and `cell` what stands there now, None where the
    workbook or the cell is gone. `paragraphs` are those of the memos that show it. `cited` are its own
    citations; those of a fact with facts below it are theirs. `repeated` is true where the fact stood
    further up already: what is below it is not told again.
    """

    shown: ShownFact
    place: str
    cell: HeldCell | None
    paragraphs: tuple[Paragraph, ...]
    cited: tuple[Cited, ...]
    below: tuple[Way, ...]
    repeated: bool = False

    @property
    def fact(self) -> Fact:
        """Return the fact itself."""
        return self.shown.fact


class Papers:
    """The documents of a brief, each opened once; what cannot be opened is noted in `notes`."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self.notes: list[str] = []
        self.language = brief.language
        self._workbook = self._opened()
        self.is_refreshed = self._workbook is not None and self._workbook.is_refreshed
        self._shown = tuple(self._memos())

    def cell(self, place: str) -> HeldCell | None:
        """Return what a cell of the workbook holds."""
        return self._workbook.cell(place) if self._workbook and place else None

    def paragraphs(self, fact: str) -> tuple[Paragraph, ...]:
        """Return the paragraphs of all memos that show a fact."""
        return tuple(found for memo in self._shown for found in memo.get(fact, ()))

    def _opened(self) -> HeldWorkbook | None:
        path = self._brief.workbook(self.language)
        if path is None:
            self.notes.append(sentence("the workbook is not in the folder, so no formula can be shown"))
            return None
        try:
            return HeldWorkbook.read(path.name, taken(path, MOST_IN_OFFICE))
        except ValueError as error:
            self.notes.append(
                sentence("the workbook cannot be read, so no formula can be shown: {error}", error=error)
            )
            return None

    def _memos(self) -> Iterator[Mapping[str, tuple[Paragraph, ...]]]:
        for row in self._brief.built.files:
            path: Path = self._brief.folder / row.path
            if row.kind != "memo" or row.language != self.language or not path.is_file():
                continue
            try:
                yield shown_in(path)
            except ValueError as error:
                self.notes.append(sentence("a memo cannot be read: {error}", error=error))


def way(brief: Brief, papers: Papers, fact_id: str) -> Way:
    """Return the way back from a fact; raises KeyError for one that the brief does not hold."""
    return _way(brief, papers, fact_id, set())


def _way(brief: Brief, papers: Papers, fact_id: str, told: set[str]) -> Way:
    shown = brief.built.facts[fact_id]
    repeated = fact_id in told
    told.add(fact_id)
    names = () if repeated else shown.fact.derived_from
    below = tuple(_way(brief, papers, name, told) for name in names)
    place = shown.cell.get(papers.language, "")
    sources = () if below or repeated else shown.fact.sources
    return Way(
        shown,
        place,
        papers.cell(place),
        papers.paragraphs(fact_id),
        tuple(_cited(brief, citation) for citation in sources),
        below,
        repeated,
    )


def _cited(brief: Brief, citation: Citation) -> Cited:
    source = brief.built.snapshot.sources.get(citation.source)
    return Cited(citation, source, brief.built.numbers.get(citation.source, 0))


def as_json(found: Way) -> dict[str, object]:
    """Return the way as JSON has it: the fact's own keys as in the manifest, and `below` the same again."""
    fact, shown = found.fact, found.shown
    return {
        "id": fact.id,
        "words": dict(shown.words),
        **described(fact),
        "text": dict(shown.text),
        "shown": {language: list(forms) for language, forms in shown.shown.items()},
        "rule": dict(shown.rule),
        "computed": dict(shown.computed),
        "cell": {
            "place": found.place,
            "formula": found.cell.formula if found.cell else None,
            "value": found.cell.value if found.cell else None,
        }
        if found.place
        else None,
        "paragraphs": [
            {"file": row.file, "number": row.number, "heading": row.heading, "text": row.text}
            for row in found.paragraphs
        ],
        "sources": [_source_json(cited) for cited in found.cited],
        "repeated": found.repeated,
        "below": [as_json(one) for one in found.below],
    }


def _source_json(cited: Cited) -> dict[str, object]:
    citation, source, row = cited.citation, cited.source, cited.citation.row
    known: dict[str, object] = {}
    if source is not None:
        known = {
            "number": cited.number,
            "publisher": source.publisher,
            "title": source.title,
            "published_from": source.published_from.isoformat() if source.published_from else None,
            "published_to": source.published_to.isoformat() if source.published_to else None,
            "date_basis": source.date_basis,
            "address": source.address,
            "file": source.file,
            "sha256": source.sha256,
        }
    return {
        "id": citation.source,
        "location": citation.location,
        "quote": citation.quote,
        "speaker": citation.speaker,
        "office": citation.office,
        "row": {
            "table": row.table,
            "file": row.place.file,
            "sheet": row.place.sheet,
            "row": row.place.row,
            "id": row.id or None,
        }
        if row
        else None,
        **known,
    }
