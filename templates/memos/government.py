"""What stands in the government memo, and where."""

from __future__ import annotations

from builder.wording.written import SOURCE_LANGUAGE
from templates.memos.care import add_care
from templates.word.look import TEXT_WIDTH
from templates.word.memo import Memo
from templates.word.table import Column, mark, number


def government(language: str = SOURCE_LANGUAGE) -> Memo:
    """Return the government memo: two pages, then an annex."""
    memo = Memo("government", language)
    memo.add_head()
    memo.add("heading 1", "memo-heading-talking-points")
    memo.add_list("list:talking_points", "Talking Point")
    memo.section(
        "settle",
        lambda: memo.add("heading 1", "memo-heading-settle"),
        lambda: memo.add_list("list:settle", "Bullet"),
    )
    memo.add("heading 1", "memo-heading-figures")
    # After longer words the charts may not fit the page any more: first, they leave no hole at its foot.
    blocks = [
        lambda: memo.add_list("list:figures", "Bullet"),
        lambda: memo.add_pair("picture:trend", "picture:period", memo.width(56, 52)),
    ]
    for add in reversed(blocks) if memo.closer else blocks:
        add()
    memo.section(
        "asks",
        lambda: memo.add("heading 1", "memo-heading-asks"),
        lambda: memo.add_table(
            "table:asks_offers",
            "memo-about-asks",
            (
                Column("memo-head-kind", memo.width(18, 24), "Table Lead"),
                Column("row:home_name", memo.width(92, 110)),
                Column("row:partner_name", memo.width(60, 36)),
            ),
        ),
    )
    memo.section(
        "commitments",
        lambda: memo.add("heading 1", "memo-heading-commitments-open"),
        lambda: memo.add_table(
            "table:commitments_open",
            "memo-about-commitments-open",
            (
                Column("memo-head-measure", memo.width(50, 54)),
                Column("memo-head-owner", 28),
                Column("memo-head-due", memo.width(26, 36)),
                Column("memo-head-status-and-evidence", memo.width(66, 52)),
            ),
        ),
        lambda: memo.add("Source", "text:commitments_note"),
    )
    add_care(memo)
    memo.add("heading 1", "memo-heading-risks-and-sensitivities")
    memo.add_list("list:risks", "Bullet")
    memo.add("heading 1", "memo-heading-background")
    memo.add_list("list:background", "Normal")
    add_annex_figures(memo)
    add_annex_record(memo)
    return memo


def add_annex_figures(memo: Memo) -> None:
    """Add the first three tables of the annex; on a new page where the memo before it fills two."""
    if memo.closer:
        memo.add("heading 1", "memo-heading-annex", before="240")
    else:
        memo.add("heading 1", "memo-heading-annex", page_break=True, before="0")
    memo.add("caption", "memo-caption-key-figures")
    memo.add_table(
        "table:key_figures",
        "memo-about-key-figures",
        (
            Column("memo-head-indicator", memo.width(56, 52.5)),
            number("memo-head-value", 22),
            number("memo-head-year-before", 22),
            number("memo-head-change-percent", 21),
            number("memo-head-change-money", 19.5),
            mark("memo-head-flag", memo.width(9.5, 13)),
            mark("memo-head-src", 20),
        ),
        groups=True,
    )
    memo.add("Source", "text:key_figures_note")
    memo.add("caption", "text:weight_caption")
    memo.add_table(
        "table:weight",
        "memo-about-weight",
        (
            Column("memo-head-indicator", memo.width(60, 73)),
            Column("memo-head-reporter", memo.width(28, 24)),
            number("memo-head-share-percent", memo.width(20, 18)),
            number("memo-head-change-points", memo.width(26, 20)),
            number("memo-head-rank", 16),
            mark("memo-head-src", memo.width(20, 19)),
        ),
    )
    memo.add(
        "caption",
        "memo-caption-mirror",
    )
    heads = [f"row:mirror.h{i}" for i in range(1, 7)]
    widths = (26, 26, 24, 26, 26, 24)
    memo.add_table(
        "table:mirror",
        "memo-about-mirror",
        (Column("memo-head-year", 18), *(number(h, w) for h, w in zip(heads, widths, strict=True))),
    )
    memo.add("Source", "text:mirror_note")
    memo.add_picture("picture:mirror", TEXT_WIDTH, 47)


def add_annex_record(memo: Memo) -> None:
    """Add the rest of the annex: conflicts, commitments, agreements, revisions, sources."""
    memo.add("caption", "memo-caption-conflicts")
    memo.add_table(
        "table:conflicts",
        "memo-about-conflicts",
        (
            Column("memo-head-item", 28),
            Column("memo-head-values", memo.width(68, 58)),
            Column("memo-head-verdict", memo.width(44, 51)),
            Column("memo-head-say", memo.width(30, 33)),
        ),
    )
    memo.add("Source", "text:conflicts_note")
    memo.add("caption", "memo-caption-commitments")
    memo.add_table(
        "table:commitments",
        "memo-about-commitments",
        (
            Column("memo-head-measure", memo.width(45, 46)),
            Column("memo-head-owner", 31),
            Column("memo-head-due", memo.width(24, 22)),
            Column("memo-head-status", memo.width(24, 28)),
            Column("memo-head-evidence", memo.width(46, 43)),
        ),
    )
    memo.add("caption", "memo-caption-agreements")
    memo.add_table(
        "table:agreements",
        "memo-about-agreements",
        (
            Column("memo-head-title", memo.width(86, 73)),
            Column("memo-head-kind", 26),
            Column("memo-head-signed", 26),
            Column("memo-head-status", memo.width(20, 35)),
            mark("memo-head-src", memo.width(12, 10)),
        ),
    )
    memo.section(
        "revisions",
        lambda: memo.add("caption", "memo-caption-revisions"),
        lambda: memo.add_table(
            "table:revisions",
            "memo-about-revisions",
            (
                Column("memo-head-figure", 50),
                Column("memo-head-period", 24),
                number("memo-head-old", 22),
                number("memo-head-new", 22),
                number("memo-head-change", 20),
                Column("memo-head-editions", 32),
            ),
        ),
    )
    memo.section(
        "changed",
        lambda: memo.add("heading 1", "text:changed_heading"),
        lambda: memo.add_list("list:changed", "Bullet"),
    )
    memo.add("heading 1", "memo-heading-sources")
    memo.add_list("list:sources", "Reference")
    memo.add("Note", "text:notes", keep_next=memo.note)
    memo.add("Note", "text:gaps", keep_next=memo.note)
    if memo.note:
        # Who drafted it never stands alone on a page.
        memo.add("Normal", "text:executor", before="120")
