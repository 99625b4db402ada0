"""Products, groups of them, single numbers and potential: what the tables tell of goods."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.nomenclature import HS, family
from builder.facts.product import Makeup, ProductGroup, Structure
from builder.wording.goods import group_code, group_title, product_title
from builder.wording.language import Wording
from builder.workbook.fields import GOODS
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, flag, growth, money, number, share, whole
from builder.workbook.ledger import Content, Entry, Ledger

SHEETS = GOODS
_ORDER = ("hs_section", "sitc_section", "hs_chapter")


def without_goods(analysis: Analysis) -> tuple[str, ...]:
    """Return the sheets about goods that have nothing to say."""
    held = {
        "Products": analysis.products.rows,
        "Product groups": any(one.groups for one in analysis.products.structures),
        "Product summary": analysis.products.makeup,
        "Potential": analysis.products.potential,
        "Product data": analysis.products.goods,
    }
    return tuple(sheet for sheet in SHEETS if not held[sheet])


def write_products(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the largest products, one row a product and flow."""
    for row in analysis.products.rows:
        ledger.add(
            "ProductRows",
            {
                "Reporter": row.reporter,
                "Flow": row.flow,
                "Rank": whole(row.rank),
                "Commodity": row.commodity,
                "Product": product_title(wording, row.commodity) or row.commodity,
                "Value": money(row.value),
                "Year before": money(row.base),
                "Share": share(row.share),
                "Growth": growth(row.growth),
                "Classification": family(row.commodity),
                "Source": _sources(row.value),
            },
        )


def write_groups(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write every flow by section and by chapter."""
    structures = sorted(analysis.products.structures, key=lambda one: _ORDER.index(one.division))
    for structure in structures:
        for group in structure.groups:
            _write_group(ledger, structure, group, wording)


def _write_group(ledger: Ledger, structure: Structure, group: ProductGroup, wording: Wording) -> None:
    rest = group.code == "rest"
    ledger.add(
        "GroupRows",
        {
            "Reporter": structure.reporter,
            "Flow": structure.flow,
            "Division": wording.words("goods-division", division=structure.division),
            "Code": group_code(structure, group) or group.code,
            "Group": group_title(wording, structure, group),
            "Value": money(group.value),
            "Year before": money(group.base),
            "Share": share(group.share),
            "Growth": growth(group.growth) if not rest else NOT_APPLICABLE,
            "Comparable": "no" if group.base.missing else "yes",
            "Classification": "SITC" if structure.division == "sitc_section" else HS,
        },
    )


def write_makeup(ledger: Ledger, analysis: Analysis) -> None:
    """Write the single numbers of each flow."""
    for made in analysis.products.makeup:
        [seen] = [
            one
            for one in analysis.products.goods
            if (one.subject.reporter, one.subject.flow) == (made.reporter, made.flow)
            and one.family == made.family
            and one.subject.period == made.concentration.period
            and one.subject.partner == made.concentration.partner
        ]
        ledger.add(
            "MakeupRows",
            {
                "Reporter": made.reporter,
                "Flow": made.flow,
                "Classification": made.family,
                "Total": money(seen.whole),
                "Given by product": money(seen.covered),
                "Share given": share(_covered_share(analysis, made)),
                "Not given": money(seen.rest),
                "Agricultural": money(made.agricultural),
                "Agricultural share": share(made.agricultural_share),
                "Other goods": money(made.other),
                "Other share": share(made.other_share),
                "Goods listed": whole(made.products),
                "Digits": made.digits,
                "HHI": _index(made.concentration),
                "Complementarity": _complementarity(analysis, made),
                "Farm known": _known(made.agricultural),
                "HHI is": _exact(made.concentration),
                "Index is": _exact(_suits(analysis, made)),
            },
        )


def write_potential(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write the products with most room for trade, each way."""
    for row in analysis.products.potential:
        ledger.add(
            "PotentialRows",
            {
                "Exporter": row.exporter,
                "Importer": row.importer,
                "Commodity": row.commodity,
                "Product": product_title(wording, row.commodity) or row.commodity,
                "Sold to the world": money(row.sold),
                "Bought from the world": money(row.bought),
                "Traded already": money(row.traded),
                "Potential": money(row.value),
                "Source": _sources(row.value),
            },
        )


def _covered_share(analysis: Analysis, made: Makeup) -> Fact:
    place = made.concentration
    assert place.period is not None
    parts = (made.reporter, place.partner, made.flow, f"share.products_{made.family}", place.period.slug)
    return analysis.facts[".".join(parts).lower()]


def _index(fact: Fact) -> Entry:
    return number(fact) if fact.missing else whole(fact)


def _complementarity(analysis: Analysis, made: Makeup) -> Content:
    found = _suits(analysis, made)
    return _index(found) if found else NOT_APPLICABLE


def _suits(analysis: Analysis, made: Makeup) -> Fact | None:
    """Return the index of complementarity of what the reporter sells; imports have none."""
    found = [fact for fact in analysis.products.complementarity if fact.reporter == made.reporter]
    return found[0] if found and made.flow == "X" else None


def _exact(fact: Fact | None) -> str:
    """Return whether an index is exact or the least that it can be, its flag where it is missing."""
    if fact is None:
        return NOT_APPLICABLE
    if fact.missing:
        return flag(fact)
    return "least" if fact.qualifier == "more than" else "exactly"


def _known(fact: Fact) -> str:
    return "no" if fact.missing else "yes"


def _sources(fact: Fact) -> str:
    return ", ".join(dict.fromkeys(citation.source for citation in fact.sources)) or NOT_HELD
