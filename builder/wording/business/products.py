"""Products: what is traded, how concentrated it is, where there is room, or that the data have none."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.product import Makeup, Potential, ProductRow, Structure
from builder.wording.business.signed import contracts
from builder.wording.cited import Cited, flag, lower_first, number_cell, text
from builder.wording.goods import group_title, product_name, product_title
from builder.wording.language import Shown
from builder.wording.spans import TableRow, Text

MOST = 4
FEW = 3
# Titles of goods hold commas of their own.
LAST, BETWEEN = "list-semicolon-and", "list-semicolon-rest"


def product_items(cited: Cited) -> tuple[Text, ...]:
    """Return what the data say about products; one line that there are none where they have none."""
    products = cited.analysis.products
    if not products.makeup:
        goods = "yes" if any(row.goods for row in contracts(cited)) else "no"
        none = cited.say("business-products-none", mark=flag("x"), goods=goods)
        return (none, *_suiting(cited))
    made = [row for row in products.makeup if row.reporter == _reporter(cited)]
    parts = [
        *(_sections(cited, one) for one in _structures(cited)),
        _farm(cited, made),
        _concentration(cited, made),
        *_suiting(cited),
        _potential(cited),
    ]
    return tuple(part for part in parts if part)


def product_rows(cited: Cited) -> tuple[TableRow, ...]:
    """Return the largest products that the two sell and buy, by home's figures, else by the partner's."""
    reporter = _reporter(cited)
    rows = [row for row in cited.analysis.products.rows if row.reporter == reporter]
    largest = [row for flow in ("X", "M") for row in [row for row in rows if row.flow == flow][:MOST]]
    return tuple(_row(cited, row) for row in largest)


def products_heading(cited: Cited) -> Text:
    """Return the heading: potential where it can be told, else the products that are traded."""
    held = any(positive_room(row) for row in cited.analysis.products.potential)
    traded = bool(cited.analysis.products.makeup) and not held
    return cited.say("business-products-title", traded="yes" if traded else "no")


def positive_room(row: Potential) -> bool:
    """Return whether there is room for more trade in a product."""
    return not row.value.missing and row.value.known > 0


def _reporter(cited: Cited) -> str:
    """Return whose product figures the memo tells: home's, the partner's where home has none."""
    found = [row.reporter for row in cited.analysis.products.makeup]
    return cited.analysis.home if cited.analysis.home in found or not found else found[0]


def _structures(cited: Cited) -> list[Structure]:
    """Return each flow in one division: by HS section, else by SITC section."""
    reporter, found = _reporter(cited), []
    for flow in ("X", "M"):
        held = [
            one
            for division in ("hs_section", "sitc_section")
            for one in cited.analysis.products.structures
            if (one.reporter, one.flow, one.division) == (reporter, flow, division) and one.groups
        ]
        found += held[:1]
    return found


def _sections(cited: Cited, structure: Structure) -> Text:
    """Return what leads a flow, and how much of it the product rows give where that is not all."""
    led = [group for group in structure.groups if group.code != "rest" and not group.share.missing]
    if not led:
        return ()
    names = [group_title(cited.wording, structure, group) for group in led[:FEW]]
    items = [
        cited.say("business-section-item", name=lower_first(name), share=group.share)
        for name, group in zip(names, led, strict=False)
    ]
    partial = not structure.complete and not structure.covered_share.missing
    said = cited.say(
        "business-sections",
        flow=structure.flow,
        whose=cited.country(structure.reporter),
        other=cited.country(structure.partner),
        period=structure.period,
        division=structure.division,
        items=cited.joined(items, LAST, BETWEEN),
        partial="yes" if partial else "no",
        covered=structure.covered_share if partial else "",
    )
    return cited.with_facts(said, *(group.share for group in led[:FEW]))


def _row(cited: Cited, row: ProductRow) -> TableRow:
    mark = cited.references.mark_facts(row.value)
    return TableRow(
        (
            (cited.say("business-product-flow", flow=row.flow, reporter=cited.country(row.reporter)),),
            (text(product_title(cited.wording, row.commodity) or row.commodity),),
            (text(row.commodity),),
            (number_cell(cited, row.value, "bare"),),
            (number_cell(cited, row.share, "value"),),
            (number_cell(cited, row.growth, "plus"),),
            ((mark,),),
        )
    )


def _potential(cited: Cited) -> Text:
    """Return the products with the largest indicative potential of what home sells; that none can be told."""
    home = cited.analysis.home
    rows = [row for row in cited.analysis.products.potential if positive_room(row)]
    sold = [row for row in rows if row.exporter == home] or rows
    if not sold:
        return cited.say("business-potential-none", mark=flag("x"))
    items = [
        cited.say("business-potential-item", name=product_name(cited.wording, row.commodity), value=row.value)
        for row in sold[:FEW]
    ]
    names = {"exporter": cited.country(sold[0].exporter), "importer": cited.country(sold[0].importer)}
    said = cited.say("business-potential", items=cited.listed(items), **names)
    return cited.with_facts(said, *(row.value for row in sold[:FEW]))


def _concentration(cited: Cited, made: list[Makeup]) -> Text:
    """Return how concentrated each flow is, and of how many goods."""
    held = [row for row in made if _told(row.concentration)]
    if not held:
        return ()
    items = [_concentrated(cited, row) for row in held]
    said = cited.say("business-hhi", items=cited.joined(items))
    return cited.with_facts(said, *(row.concentration for row in held))


def _concentrated(cited: Cited, row: Makeup) -> Text:
    index, least = bare(row.concentration), _least(row.concentration)
    return cited.say("business-hhi-item", flow=row.flow, index=index, least=least, products=row.products)


def _farm(cited: Cited, made: list[Makeup]) -> Text:
    held = [row for row in made if not row.agricultural_share.missing]
    if not held:
        return ()
    items = [
        cited.say("business-farm-item", flow=row.flow, share=row.agricultural_share, value=row.agricultural)
        for row in held
    ]
    said = cited.say("business-farm", items=cited.joined(items))
    return cited.with_facts(said, *(row.agricultural_share for row in held))


def _suiting(cited: Cited) -> list[Text]:
    """Return how well what each sells suits what the other buys, where that can be told."""
    held = [fact for fact in cited.analysis.products.complementarity if _told(fact)]
    if not held:
        return []
    items = cited.joined([_suits(cited, fact) for fact in held], LAST, BETWEEN)
    return [cited.with_facts(cited.say("business-suits", items=items), *held)]


def _suits(cited: Cited, fact: Fact) -> Text:
    """Return how well what one sells suits what the other buys."""
    names = {"exporter": cited.country(fact.reporter), "importer": cited.country(fact.partner)}
    return cited.say("business-suits-item", index=bare(fact), least=_least(fact), **names)


def bare(fact: Fact) -> Shown:
    """Return an index to be shown alone: the words say where it is a bound."""
    return Shown(fact, "bare")


def _told(fact: Fact) -> bool:
    """Return whether an index says anything: “at least 0” does not."""
    return not fact.missing and (fact.known > 0 or fact.qualifier == "exactly")


def _least(fact: Fact) -> str:
    return "yes" if fact.qualifier == "more than" else "no"
