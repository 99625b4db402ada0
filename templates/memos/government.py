"""What stands in the government memo, and where."""

from __future__ import annotations

from templates.memos.care import add_care
from templates.word.look import TEXT_WIDTH
from templates.word.memo import Memo
from templates.word.table import Column, mark, number


def government() -> Memo:
    """Return the government memo: two pages, then an annex."""
    memo = Memo("Briefing memo for government", "Template of a government memo")
    memo.add_head()
    memo.add("heading 1", "Talking points")
    memo.add_list("list:talking_points", "Talking Point")
    memo.section(
        "settle",
        lambda: memo.add("heading 1", "Points to settle"),
        lambda: memo.add_list("list:settle", "Bullet"),
    )
    memo.add("heading 1", "What the figures show")
    memo.add_list("list:figures", "Bullet")
    memo.add_pair("picture:trend", "picture:period", 56)
    memo.section(
        "asks",
        lambda: memo.add("heading 1", "Asks and offers on record"),
        lambda: memo.add_table(
            "table:asks_offers",
            "Asks and offers on record",
            (Column("Kind", 18, "Table Lead"), Column("row:home_name", 92), Column("row:partner_name", 60)),
        ),
    )
    memo.section(
        "commitments",
        lambda: memo.add("heading 1", "Commitments still open"),
        lambda: memo.add_table(
            "table:commitments_open",
            "Commitments still open",
            (
                Column("Measure", 50),
                Column("Owner", 28),
                Column("Due", 26),
                Column("Status and evidence", 66),
            ),
        ),
        lambda: memo.add("Source", "text:commitments_note"),
    )
    add_care(memo)
    memo.add("heading 1", "Risks and sensitivities")
    memo.add_list("list:risks", "Bullet")
    memo.add("heading 1", "Background and target")
    memo.add_list("list:background", "Normal")
    add_annex_figures(memo)
    add_annex_record(memo)
    return memo


def add_annex_figures(memo: Memo) -> None:
    """Add the first three tables of the annex, on a new page."""
    memo.add("heading 1", "Annex", page_break=True, before="0")
    memo.add("caption", "Table 1. Key figures, million US dollars")
    memo.add_table(
        "table:key_figures",
        "Key figures, million US dollars",
        (
            Column("Indicator", 56),
            number("Value", 22),
            number("Year before", 22),
            number("Change, %", 21),
            number("Change, $", 19.5),
            mark("Flag", 9.5),
            mark("Src", 20),
        ),
        groups=True,
    )
    memo.add("Source", "text:key_figures_note")
    memo.add("caption", "text:weight_caption")
    memo.add_table(
        "table:weight",
        "Weight of the partner",
        (
            Column("Indicator", 60),
            Column("Reporter", 28),
            number("Share, %", 20),
            number("Change, points", 26),
            number("Rank", 16),
            mark("Src", 20),
        ),
    )
    memo.add(
        "caption",
        "Table 3. Mirror comparison, million US dollars: the importer’s figure against the exporter’s",
    )
    heads = [f"row:mirror.h{i}" for i in range(1, 7)]
    widths = (26, 26, 24, 26, 26, 24)
    memo.add_table(
        "table:mirror",
        "Mirror comparison, million US dollars",
        (Column("Year", 18), *(number(h, w) for h, w in zip(heads, widths, strict=True))),
    )
    memo.add("Source", "text:mirror_note")
    memo.add_picture("picture:mirror", TEXT_WIDTH, 47)


def add_annex_record(memo: Memo) -> None:
    """Add the rest of the annex: conflicts, commitments, agreements, revisions, sources."""
    memo.add("caption", "Table 4. Conflicts between sources")
    memo.add_table(
        "table:conflicts",
        "Conflicts between sources",
        (
            Column("Item", 28),
            Column("Values and who gives them", 68),
            Column("Verdict", 44),
            Column("Say", 30),
        ),
    )
    memo.add("Source", "text:conflicts_note")
    memo.add("caption", "Table 5. Commitments")
    memo.add_table(
        "table:commitments",
        "Commitments",
        (
            Column("Measure", 47),
            Column("Owner", 29),
            Column("Due", 18),
            Column("Status", 26),
            Column("Evidence", 50),
        ),
    )
    memo.add("caption", "Table 6. Agreements")
    memo.add_table(
        "table:agreements",
        "Agreements",
        (
            Column("Title", 86),
            Column("Kind", 26),
            Column("Signed", 26),
            Column("Status", 20),
            mark("Src", 12),
        ),
    )
    memo.section(
        "revisions",
        lambda: memo.add("caption", "Table 7. Revisions"),
        lambda: memo.add_table(
            "table:revisions",
            "Revisions",
            (
                Column("Figure", 50),
                Column("Period", 24),
                number("Old", 22),
                number("New", 22),
                number("Change", 20),
                Column("Editions", 32),
            ),
        ),
    )
    memo.section(
        "changed",
        lambda: memo.add("heading 1", "text:changed_heading"),
        lambda: memo.add_list("list:changed", "Bullet"),
    )
    memo.add("heading 1", "Sources and notes")
    memo.add_list("list:sources", "Reference")
    memo.add("Note", "text:notes")
    memo.add("Note", "text:gaps")
