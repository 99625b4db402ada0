"""Lay out the stock memo templates: `python -m templates.layout_memos [--force] [--into DIR] [NAME…]`.

Runs only when somebody asks. The .docx files beside this script are the truth: one that a
person edited in Word is never overwritten unless `--force` is given.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from builder.package.parts import Package
from templates.memo_look import TEXT_WIDTH
from templates.memo_parts import Column, Memo, care_frame, mark, number

HERE = Path(__file__).resolve().parent
LAID_OUT = "layout:sha256:"


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


def add_care(memo: Memo) -> None:
    """Add the box of figures to quote with care."""
    memo.section(
        "care",
        lambda: memo.add("heading 1", "Figures to quote with care"),
        lambda: memo.add_table(
            "table:care",
            "Figures to quote with care",
            (Column("Subject", 42), Column("Say", 54), Column("Because", 74)),
            frame=care_frame(),
        ),
    )


def add_annex_figures(memo: Memo) -> None:
    """Add the first three tables of the annex, on a new page."""
    memo.add("heading 1", "Annex", page_break=True, before="0")
    memo.add("caption", "Table 1. Key figures, million US dollars")
    memo.add_table(
        "table:key_figures",
        "Key figures, million US dollars",
        (
            Column("Indicator", 60),
            number("Value", 22),
            number("Year before", 22),
            number("Change, %", 21),
            number("Change, $", 19.5),
            mark("Flag", 9.5),
            mark("Src", 16),
        ),
        groups=True,
    )
    memo.add("Source", "text:key_figures_note")
    memo.add("caption", "text:weight_caption")
    memo.add_table(
        "table:weight",
        "Weight of the partner",
        (
            Column("Indicator", 62),
            Column("Reporter", 30),
            number("Share, %", 20),
            number("Change, points", 26),
            number("Rank", 16),
            mark("Src", 16),
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
    memo.add("heading 1", "Sources and notes")
    memo.add_list("list:sources", "Reference")
    memo.add("Note", "text:notes")
    memo.add("Note", "text:gaps")


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


TEMPLATES: dict[str, Callable[[], Memo]] = {"government": government, "business": business}


def fingerprint(package: Package) -> str:
    """Return a hash of what a person edits: the parts that carry words and look."""
    parts = ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footer1.xml")
    digest = hashlib.sha256()
    for name in parts:
        digest.update(package.parts.get(name, b"") + b"\x00")
    return LAID_OUT + digest.hexdigest()


def lay_out(name: str) -> bytes:
    """Return a stock template, signed with the hash of its own parts."""
    package = Package.read(TEMPLATES[name]().save())
    core = package.parts["docProps/core.xml"].replace(b"<dc:identifier></dc:identifier>", b"<dc:identifier/>")
    signed = f"<dc:identifier>{fingerprint(package)}</dc:identifier>".encode()
    return package.with_part("docProps/core.xml", core.replace(b"<dc:identifier/>", signed)).to_bytes()


def was_edited(path: Path) -> bool:
    """Return whether a template on disk is not as this script left it."""
    package = Package.read(path.read_bytes())
    return fingerprint(package).encode() not in package.parts.get("docProps/core.xml", b"")


def main(arguments: Sequence[str] | None = None) -> int:
    """Lay out the templates asked for; 1 where an edited one stands in the way."""
    parser = argparse.ArgumentParser(description="Lay out the stock memo templates.")
    parser.add_argument("names", nargs="*", choices=[*TEMPLATES, []], default=[])
    parser.add_argument("--force", action="store_true", help="overwrite a template that was edited")
    parser.add_argument("--into", type=Path, default=HERE, help="folder to write to")
    chosen = parser.parse_args(arguments)
    refused = 0
    for name in chosen.names or TEMPLATES:
        path = chosen.into / f"{name}.docx"
        if path.exists() and was_edited(path) and not chosen.force:
            print(
                f"{path}: edited since it was laid out; kept. Use --force to lay it out anew.",
                file=sys.stderr,
            )
            refused = 1
            continue
        path.write_bytes(lay_out(name))
        print(path)
    return refused


if __name__ == "__main__":
    raise SystemExit(main())
