"""What stands in the business memo, and where."""

from __future__ import annotations

from builder.wording.written import SOURCE_LANGUAGE
from templates.memos.care import add_care
from templates.word.memo import Memo
from templates.word.table import Column, mark, number


def business(language: str = SOURCE_LANGUAGE) -> Memo:
    """Return the business memo: two pages."""
    memo = Memo("business", language)
    memo.add_head()
    memo.add("heading 1", "memo-heading-market")
    memo.add_list("list:market", "Bullet")
    memo.add_pair("picture:market_trend", "picture:suppliers", memo.width(55, 51))
    memo.section(
        "signed",
        lambda: memo.add("heading 1", "text:signed_heading"),
        lambda: memo.add_table(
            "table:signed",
            "memo-about-signed",
            (
                Column("memo-head-group", 28),
                Column("memo-head-goods", 80),
                Column("memo-head-who-and-value", 62),
            ),
        ),
        lambda: memo.add("Source", "text:signed_note"),
    )
    memo.add("heading 1", "text:products_heading")
    memo.add_list("list:products", "Bullet")
    memo.section(
        "products",
        lambda: memo.add_table(
            "table:products",
            "memo-about-products",
            (
                Column("memo-head-flow", 32),
                Column("memo-head-product", 54),
                Column("memo-head-code", 18),
                number("memo-head-usd-million", 22),
                number("memo-head-share", 14),
                number("memo-head-change", 18),
                mark("memo-head-src", 12),
            ),
        ),
    )
    memo.section(
        "access",
        lambda: memo.add("heading 1", "memo-heading-market-access"),
        lambda: memo.add_table(
            "table:access",
            "memo-about-market-access",
            (
                Column("memo-head-topic", memo.width(32, 28)),
                Column("memo-head-on-record", memo.width(96, 100)),
                Column("memo-head-not-supplied", 42),
            ),
        ),
    )
    memo.add("heading 1", "memo-heading-preferences")
    memo.add_list("list:preferences", "Normal")
    add_care(memo)
    memo.add("heading 1", "memo-heading-risks")
    memo.add_list("list:risks", "Bullet")
    memo.add("heading 1", "memo-heading-events")
    memo.add_table(
        "table:events",
        "memo-about-events",
        (Column("memo-head-item", 32), Column("memo-head-on-record", 138)),
    )
    memo.add("Note", "text:sources", before="180")
    return memo
