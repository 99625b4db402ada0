"""What stands in the business memo, and where."""

from __future__ import annotations

from templates.memos.care import add_care
from templates.word.memo import Memo
from templates.word.table import Column, mark, number


def business() -> Memo:
    """Return the business memo: two pages."""
    memo = Memo("Briefing memo for business", "Template of a business memo")
    memo.add_head()
    memo.add("heading 1", "Market size and trend")
    memo.add_list("list:market", "Bullet")
    memo.add_pair("picture:market_trend", "picture:suppliers", 55)
    memo.section(
        "signed",
        lambda: memo.add("heading 1", "text:signed_heading"),
        lambda: memo.add_table(
            "table:signed",
            "What was signed",
            (
                Column("Group", 32),
                Column("Goods, services and projects", 86),
                Column("Who, and value", 52),
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
            "Largest products",
            (
                Column("Flow", 32),
                Column("Product", 54),
                Column("Code", 18),
                number("USD million", 22),
                number("Share", 14),
                number("Change", 18),
                mark("Src", 12),
            ),
        ),
    )
    memo.section(
        "access",
        lambda: memo.add("heading 1", "Market access"),
        lambda: memo.add_table(
            "table:access",
            "Market access",
            (Column("Topic", 32), Column("On record", 96), Column("Not supplied", 42)),
        ),
    )
    memo.add("heading 1", "Preferences offered")
    memo.add_list("list:preferences", "Normal")
    add_care(memo)
    memo.add("heading 1", "Risks")
    memo.add_list("list:risks", "Bullet")
    memo.add("heading 1", "Next events and contacts")
    memo.add_table("table:events", "Next events and contacts", (Column("Item", 32), Column("On record", 138)))
    memo.add("Note", "text:sources", before="180")
    return memo
