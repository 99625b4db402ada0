"""The sheet Product groups: each flow by section and by chapter."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR, YEAR_BEFORE
from templates.sheets.goods import FLOWS, Days, added, growth, held, own, ratio, total
from templates.sheets.sheet import Table


def _grouped(days: Days) -> str:
    """Return the sum of the counted rows of a group; for the rest the total less all that are counted."""
    chapter = own(days, "Counted", '"yes"', "Chapter", "[@Code]")
    section = own(days, "Counted", '"yes"', "Section", "[@Code]")
    counted = own(days, "Counted", '"yes"', "Classification", "[@Classification]")
    rest = f"{added(total(days, '[@Classification]'))}-{added(counted)}"
    return f'IF([@Code]="rest",{rest},IF([@Division]="HS chapter",{added(chapter)},{added(section)}))'


PRODUCT_GROUPS = Table(
    "Product groups",
    "GroupRows",
    "documents",
    "Product groups",
    f"USD million, current prices, latest full year, by HS section, SITC section and HS chapter ({FLOWS}).",
    "One table, GroupRows. A good given at 2, 4 and 6 digits is counted once. “Rest” is the total less what "
    "the product rows give.",
    "each flow by HS section, SITC section and HS chapter",
    (
        Column("Reporter", 9, "code"),
        Column("Flow", 6, "code"),
        Column("Division", 13),
        Column("Code", 8, "code"),
        Column("Group", 44),
        Column("Value", 12, "money", _grouped(LAST_YEAR)),
        Column("Year before", 12, "money", f'IF([@Comparable]="yes",{_grouped(YEAR_BEFORE)},"[x]")'),
        Column("Share", 9, "share", ratio("[@Value]", held(total(LAST_YEAR, "[@Classification]")))),
        Column("Growth", 10, "growth", f'IF([@Code]="rest","[z]",{growth("[@Value]", "[@Year before]")})'),
        Column("Comparable", 13, "flag"),
        Column("Classification", 14, "code"),
    ),
    filters=True,
)
