"""`government`: everything the template of the government memo asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from builder.facts.analysis import Analysis
from builder.wording.band import band, band_note
from builder.wording.care import care
from builder.wording.changed import Since, changed, changed_heading
from builder.wording.cited import Cited, text
from builder.wording.conflict_table import conflict_table, conflicts_note
from builder.wording.government import (
    agreements,
    asks,
    background,
    bottom_line,
    commitments,
    figures,
    key_figures,
    mirror,
    notes,
    revisions,
    risks,
    settle,
    talking_points,
    weight,
)
from builder.wording.heading import head_dates, head_rows, head_texts, kicker, title
from builder.wording.language import Wording
from builder.wording.roles import role_spans
from builder.wording.source_list import source_list
from builder.wording.spans import Content, Picture, TableRow, Text

AUDIENCE = "government"
PICTURES = ("trend", "period", "mirror")


def government(
    analysis: Analysis,
    wording: Wording,
    pictures: Mapping[str, Picture],
    *,
    register_hash: str,
    since: Since | None = None,
) -> Content:
    """Return the content of the government memo.

    The first part is two pages, the annex two to three. What is not on record is left out, said in
    one line, or marked [x]; `gaps` tells what could not be shown.
    `since` is the earlier brief that it is compared with.
    """
    cited = Cited.of(analysis, wording)
    heading = title(cited, AUDIENCE)
    subject = wording.words(
        "gov-subject", home=cited.country(analysis.home), partner=cited.country(analysis.partner)
    )
    settled, careful = settle.settle(cited), care(cited)
    texts = {
        "kicker": kicker(cited, AUDIENCE),
        "title": text(heading),
        "subject": text(subject),
        **head_texts(cited),
        "bottom_line": bottom_line.bottom_line(cited),
        **band(cited, bottom_line.told(cited)),
        "band_note": band_note(cited, bottom_line.told(cited)),
        "commitments_note": commitments.note(cited),
        "key_figures_note": key_figures.note(cited),
        "weight_caption": weight.caption(cited),
        "mirror_note": mirror.note(cited),
        "conflicts_note": conflicts_note(cited),
        "notes": notes.notes(cited),
        "gaps": notes.gaps(cited),
        "changed_heading": changed_heading(cited, since),
    }
    tables = {
        "asks_offers": asks.table(cited),
        "commitments_open": commitments.open_table(cited),
        "care": careful,
        "key_figures": key_figures.table(cited),
        "weight": weight.table(cited),
        "mirror": mirror.table(cited),
        "conflicts": conflict_table(cited),
        "commitments": commitments.table(cited),
        "agreements": agreements.table(cited),
        "revisions": revisions.table(cited),
    }
    lists = {
        "talking_points": talking_points.talking_points(cited),
        "settle": settled,
        "figures": figures.figures(cited),
        "risks": risks.risks(cited),
        "background": background.background(cited),
        "changed": changed(cited, since),
    }
    sections = {
        "settle": bool(settled),
        "asks": asks.held(cited),
        "commitments": commitments.held(cited),
        "care": bool(careful),
        "revisions": bool(analysis.revisions),
        "changed": since is not None,
    }
    rows = {**head_rows(cited, AUDIENCE, register_hash), **asks.heads(cited), **mirror.heads(cited)}
    said = _said(texts.values(), lists.values(), tables.values())
    lists["sources"] = source_list(cited, said, [name for name in PICTURES if name in pictures])
    return Content(
        language=wording.language,
        title=heading,
        subject=subject,
        facts=role_spans(analysis, wording),
        texts=texts,
        lists=lists,
        tables=tables,
        pictures={name: pictures[name] for name in PICTURES if name in pictures},
        dates=head_dates(cited),
        rows=rows,
        sections=sections,
    )


def _said(
    texts: Iterable[Text], lists: Iterable[Iterable[Text]], tables: Iterable[Iterable[TableRow]]
) -> Iterator[Text]:
    """Yield everything the memo says, so that its list of sources has what is cited and nothing else."""
    yield from texts
    for items in lists:
        yield from items
    for rows in tables:
        for row in rows:
            for cell in row.cells:
                yield from cell
