"""`build_workbook`: from an analysis to the finished workbook, filled into a template."""

from __future__ import annotations

from dataclasses import dataclass

from builder.facts.analysis import Analysis
from builder.package.parts import Package
from builder.wording.book import book_formulas
from builder.wording.cited import Cited
from builder.wording.language import Country, Wording
from builder.workbook.content import BookFill
from builder.workbook.fill import fill
from builder.workbook.ledger import Ledger
from builder.workbook.pages.agreements import write_agreements
from builder.workbook.pages.checks import write_checks
from builder.workbook.pages.claims import write_claims
from builder.workbook.pages.commitments import write_commitments
from builder.workbook.pages.conflicts import write_conflicts
from builder.workbook.pages.cover import draft_translation, write_cover, write_heads
from builder.workbook.pages.data import write_data
from builder.workbook.pages.facts import write_facts
from builder.workbook.pages.goods import write_goods
from builder.workbook.pages.headlines import alt_texts, write_headlines
from builder.workbook.pages.mirror import has_gap, write_mirror, write_mirror_chart
from builder.workbook.pages.notes import write_notes
from builder.workbook.pages.partner_data import write_partner_data
from builder.workbook.pages.partners import partner_rows, write_partners, write_partners_chart
from builder.workbook.pages.products import (
    without_goods,
    write_groups,
    write_makeup,
    write_potential,
    write_products,
)
from builder.workbook.pages.provenance import write_provenance
from builder.workbook.pages.revisions import write_revisions
from builder.workbook.pages.sources import write_sources
from builder.workbook.pages.summary import write_summary
from builder.workbook.pages.targets import write_targets
from builder.workbook.pages.trend import has_turnover, write_trend, write_trend_chart
from builder.workbook.sheets import Book
from builder.workbook.table import places, tables_of
from builder.workbook.tongue import Tongue, in_language


@dataclass(frozen=True, slots=True)
class Workbook:
    """The finished file; where each fact stands (`Summary!E6`), and every text it is shown as."""

    data: bytes
    cells: tuple[tuple[str, str], ...]
    shown: tuple[tuple[str, str], ...]


def build_workbook(
    template: bytes,
    analysis: Analysis,
    wording: Wording,
    *,
    register_hash: str,
    in_memos: tuple[str, ...],
) -> Workbook:
    """Fill the template with everything the analysis holds; facts of the memos all get a cell.

    Raises FillRefused where the template lacks a table, a column or a name that is needed.
    """
    content, ledger = asked(template, analysis, wording, register_hash=register_hash, in_memos=in_memos)
    book = fill(template, content)
    sentences = book_formulas(wording, analysis.home, analysis.partner)
    tongue = Tongue(wording.language, wording.currency, sentences)
    addresses = tuple((fact, tongue.place(place)) for fact, place in book.addresses.items())
    return Workbook(in_language(book.data, tongue), addresses, tuple(ledger.shown()))


def asked(
    template: bytes,
    analysis: Analysis,
    wording: Wording,
    *,
    register_hash: str,
    in_memos: tuple[str, ...],
) -> tuple[BookFill, Ledger]:
    """Return what the template is to be filled with, and the ledger of what each cell shows."""
    tables = tuple(tables_of(Book(Package.read(template))))
    ledger = Ledger({table.name: table.columns for table in tables}, wording.language)
    dropped = _write(ledger, analysis, wording, in_memos)
    write_provenance(ledger, Cited.of(analysis, wording), places(ledger.facts(), tables), frozenset(in_memos))
    names = {"home": Country(analysis.home), "partner": Country(analysis.partner)}
    footer = wording.words("workbook-footer", as_of=analysis.as_of, **names)
    content = BookFill(
        tables=ledger.tables(),
        named=ledger.names(),
        facts=ledger.facts(),
        drop_sheets=dropped,
        alt_texts=alt_texts(analysis, wording, dropped),
        title=wording.words("workbook-cover-title", **names),
        subject=wording.words("workbook-subject", register=register_hash[:12], **names),
        language=wording.language,
        as_of=analysis.as_of,
        footer_centre="\n".join(filter(None, (footer, draft_translation(wording)))),
    )
    return content, ledger


def _write(
    ledger: Ledger, analysis: Analysis, wording: Wording, in_memos: tuple[str, ...]
) -> tuple[str, ...]:
    """Write all pages and return the names of those that have nothing to say."""
    dropped = _nothing(analysis)
    write_summary(ledger, analysis, wording)
    write_trend(ledger, analysis, wording)
    if "Trend chart" not in dropped:
        write_trend_chart(ledger, analysis, wording)
    write_mirror(ledger, analysis, wording)
    if "Mirror chart" not in dropped:
        write_mirror_chart(ledger, analysis, wording)
    if "Partners" not in dropped:
        write_partners(ledger, analysis, wording)
        write_partners_chart(ledger, analysis, wording)
    write_targets(ledger, analysis, wording)
    write_claims(ledger, analysis, wording)
    write_conflicts(ledger, analysis, wording)
    write_agreements(ledger, analysis, wording)
    write_commitments(ledger, analysis, wording)
    write_products(ledger, analysis, wording)
    write_groups(ledger, analysis, wording)
    write_makeup(ledger, analysis)
    write_potential(ledger, analysis, wording)
    write_goods(ledger, analysis)
    write_data(ledger, analysis, wording)
    write_partner_data(ledger, analysis, wording)
    write_revisions(ledger, analysis, wording)
    write_sources(ledger, analysis)
    write_notes(ledger, analysis, wording)
    agree, checks = write_checks(ledger, analysis, wording)
    write_cover(ledger, analysis, wording, agree, checks)
    write_heads(ledger, analysis, wording, dropped)
    write_headlines(ledger, analysis, wording, dropped)
    write_facts(ledger, analysis, wording, in_memos)
    return dropped


def _nothing(analysis: Analysis) -> tuple[str, ...]:
    """Return the sheets that would have no figure; a chart without a point is none."""
    return (
        *(() if has_turnover(analysis) else ("Trend chart",)),
        *(() if partner_rows(analysis) else ("Partners", "Partners chart")),
        *(() if has_gap(analysis) else ("Mirror chart",)),
        *without_goods(analysis),
    )
