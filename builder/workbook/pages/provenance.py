"""Provenance: one row for each figure that a sheet or a memo shows, with the way back to its sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from builder.facts.fact import Citation, Fact
from builder.facts.units import common, is_money
from builder.package.area import Reference
from builder.wording.cited import Cited
from builder.wording.computed import naming
from builder.wording.naming import Naming
from builder.wording.reasons import location_words, reason_words
from builder.workbook.content import Cell
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, filled
from builder.workbook.ledger import Content, Ledger
from builder.workbook.pages.sources import address_cell
from builder.workbook.tongue import Tongue

_TABLE = "ProvenanceRows"
# A count may rest on hundreds of rows: so many are named, then how many more there are.
_LISTED = 6


def write_provenance(
    ledger: Ledger, cited: Cited, places: Mapping[str, Reference], in_memos: Collection[str]
) -> None:
    """Write the rows in the order of the sheets; `places` holds the cell of each figure."""
    for fact_id, place in places.items():
        cell = ledger.cell(fact_id)
        if cell is not None:
            ledger.add(_TABLE, _row(cited, cited.analysis.facts[fact_id], place, cell, fact_id in in_memos))
    if not ledger.size(_TABLE):
        ledger.add(_TABLE, dict.fromkeys(ledger.columns(_TABLE), NOT_HELD))


def _row(cited: Cited, fact: Fact, place: Reference, cell: Cell, in_memo: bool) -> dict[str, Content]:
    # What follows from other figures has its sources at theirs; what is counted from rows cites the rows.
    own = () if fact.derived_from else fact.sources
    named = naming(cited, fact)
    address = str(place).replace("$", "")
    return {
        "Figure": named.words,
        "Value": Cell(cell.value, fact.id, cell.error),
        "Unit": _unit(fact),
        "Cell": Cell(Tongue(cited.wording.language).place(address).replace("'", ""), link=address),
        "In memos": cited.words("workbook-provenance-yes" if in_memo else "workbook-provenance-no"),
        "How computed": _computed(cited, fact, named),
        "Source": _sources(cited, fact, own),
        "Location": _joined(cited, (location_words(citation, cited.wording.language) for citation in own)),
        "Published": _joined(cited, (_published(cited, citation) for citation in own)),
        "Register rows": _joined(cited, (_register_row(cited, citation) for citation in own)),
        "Follows from": ", ".join(fact.derived_from) or NOT_APPLICABLE,
        "Quote": _joined(cited, (citation.quote for citation in own)),
        "Speaker": _joined(cited, (_speaker(cited, citation) for citation in own)),
        "Address": _address(cited, own),
        "Period": cited.wording.period(fact.period, "short") if fact.period else NOT_APPLICABLE,
        "ID": fact.id,
    }


def _unit(fact: Fact) -> str:
    if is_money(fact.unit):
        return common(fact.unit)
    return "%" if fact.unit == "percent" else fact.unit


def _computed(cited: Cited, fact: Fact, named: Naming) -> str:
    if fact.reason is not None:
        return cited.words(
            "workbook-provenance-none", reason=reason_words(fact.reason, cited.wording.language)
        )
    if not named.rule:
        return cited.words("workbook-provenance-read")
    if not named.computed:
        return named.rule
    return cited.words("workbook-provenance-followed", rule=named.rule, formula=named.computed)


def _sources(cited: Cited, fact: Fact, own: tuple[Citation, ...]) -> str:
    """Return who published the figure, for one that follows from others the reference mark of them all."""
    if not own:
        return cited.references.mark_facts(fact).text or NOT_APPLICABLE
    return _joined(cited, (_publisher(cited, citation) for citation in own))


def _publisher(cited: Cited, citation: Citation) -> str:
    source = cited.analysis.register.source(citation.source)
    number = str(cited.references.number(source.id))
    return cited.words("workbook-provenance-source", number=number, publisher=filled(cited.publisher(source)))


def _published(cited: Cited, citation: Citation) -> str:
    day = cited.analysis.register.source(citation.source).published_to
    return cited.wording.day(day) if day else NOT_HELD


def _register_row(cited: Cited, citation: Citation) -> str:
    row = citation.row
    if row is None:
        return ""
    message = "workbook-provenance-row-named" if row.id else "workbook-provenance-row"
    return cited.words(message, table=row.table, row=str(row.place.row), id=row.id)


def _speaker(cited: Cited, citation: Citation) -> str:
    return ", ".join(cited.said_by(citation))


def _address(cited: Cited, own: tuple[Citation, ...]) -> Content:
    held = dict.fromkeys(cited.analysis.register.source(citation.source).address for citation in own)
    addresses = [address for address in held if address]
    return address_cell(addresses[0]) if addresses else (NOT_HELD if own else NOT_APPLICABLE)


def _joined(cited: Cited, texts: Iterable[str]) -> str:
    """Return different texts with semicolons, the first few of many; `[z]` where there is none."""
    different = [text for text in dict.fromkeys(texts) if text]
    shown = different[:_LISTED]
    if len(different) > _LISTED:
        shown.append(cited.words("workbook-provenance-more", count=len(different) - _LISTED))
    return "; ".join(shown) or NOT_APPLICABLE
