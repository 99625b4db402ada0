"""Products: where there is room, how concentrated the trade is, or that the data have none."""

from __future__ import annotations

from builder.facts.detail import ProductRow
from builder.facts.fact import Fact
from builder.wording.business.positions import running
from builder.wording.business.signed import contracts
from builder.wording.cited import Cited, flag, number_cell, text
from builder.wording.spans import TableRow, Text

MOST = 5
FEW = 3


def products_text(cited: Cited) -> Text:
    """Return what the data say about products; one line that there are none where they have none."""
    products = cited.analysis.products
    if not products.rows:
        goods = "yes" if any(row.goods for row in contracts(cited)) else "no"
        return cited.say("business-products-none", mark=flag("x"), goods=goods)
    parts = [
        _potential(cited),
        *(_concentration(cited, fact) for fact in products.concentration),
        _farm(cited),
    ]
    return running([part for part in parts if part])


def product_rows(cited: Cited) -> tuple[TableRow, ...]:
    """Return the largest products of what home sells to the partner, of what it buys where it sells none."""
    rows = cited.analysis.products.rows
    sold = [row for row in rows if row.flow == "X"] or list(rows)
    return tuple(_row(cited, row) for row in sold[:MOST])


def _row(cited: Cited, row: ProductRow) -> TableRow:
    mark = cited.references.mark_facts(row.value)
    return TableRow(
        (
            (text(product_name(cited, row.commodity)),),
            (number_cell(cited, row.value, "bare"),),
            (number_cell(cited, row.share, "value"),),
            (number_cell(cited, row.growth, "plus"),),
            ((mark,),),
        )
    )


def product_name(cited: Cited, code: str) -> str:
    """Return the register's name of a product with its code, the code alone where it has none."""
    name = cited.wording.named("product", code)
    return cited.words("business-product-name", name=name, code=code) if name else code


def _potential(cited: Cited) -> Text:
    """Return the products with the largest indicative potential; empty where none can be told."""
    found = [fact for fact in cited.analysis.products.potential if not fact.missing and fact.known > 0]
    if not found:
        return cited.say("business-potential-none", mark=flag("x"))
    items = [
        cited.say("business-potential-item", name=product_name(cited, _code(fact)), value=fact)
        for fact in found[:FEW]
    ]
    return cited.with_facts(cited.say("business-potential", items=cited.joined(items)), *found[:FEW])


def _code(fact: Fact) -> str:
    return fact.id.split(".potential.")[-1].split(".")[0].upper()


def _concentration(cited: Cited, fact: Fact) -> Text:
    if fact.missing:
        return ()
    return cited.say("business-hhi", flow=fact.flow, index=fact)


def _farm(cited: Cited) -> Text:
    found = cited.analysis.products.agricultural
    shares = [fact for fact in found if fact.unit == "percent" and not fact.missing]
    if not shares:
        return ()
    items = [cited.say("business-farm-item", flow=fact.flow, share=fact) for fact in shares]
    return cited.say("business-farm", items=cited.joined(items))
