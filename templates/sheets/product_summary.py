"""The sheet Product summary: coverage, agricultural goods, concentration, complementarity."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import LAST_YEAR
from templates.sheets.goods import FLOWS, OTHER, Days, added, held, own, ratio, total
from templates.sheets.sheet import Table


def _squares(days: Days, covered: str) -> str:
    where = "*".join(
        f"(GoodsRows[{column}]={value})"
        for column, value in (
            ("Reporter", "[@Reporter]"), ("Partner", OTHER), ("Flow", "[@Flow]"), ("First day", days[0]),
            ("Last day", days[1]), ("Listed", '"yes"'), ("Classification", "[@Classification]"),
        )
    )  # fmt: skip
    return f"SUMPRODUCT({where}*(GoodsRows[Value]/1000/{covered}*100)^2)"


FARM = own(LAST_YEAR, "Counted", '"yes"', "Agricultural", '"yes"')
CONCENTRATION = (
    f'IF([@HHI is]="exactly",{_squares(LAST_YEAR, "[@Given by product]")},'
    f'IF([@HHI is]="least",INT({_squares(LAST_YEAR, "[@Total]")}),[@HHI is]))'
)
OTHER_GOODS = 'IF(COUNT([@Agricultural])=0,"[x]",[@Given by product]-[@Agricultural])'

PRODUCT_SUMMARY = Table(
    "Product summary",
    "MakeupRows",
    "documents",
    "Product summary",
    f"USD million, current prices, latest full year ({FLOWS}). Agricultural goods are HS chapters 01 to 24.",
    "One table, MakeupRows. HHI is the Herfindahl-Hirschman index of concentration of the goods listed. "
    "Complementarity, 0 to 100: how well what the reporter sells to the world suits what the other buys.",
    "coverage, agricultural goods, concentration, complementarity",
    (
        Column("Reporter", 9, "code"),
        Column("Flow", 6, "code"),
        Column("Classification", 12, "code"),
        Column("Total", 10, "money", held(total(LAST_YEAR, "[@Classification]"))),
        Column(
            "Given by product", 11, "money",
            added(own(LAST_YEAR, "Counted", '"yes"', "Classification", "[@Classification]")),
        ),
        Column("Share given", 8, "share", ratio("[@Given by product]", "[@Total]")),
        Column(
            "Not given", 9, "money",
            'IF(COUNT([@Total])=0,"[x]",ROUND([@Total]-[@Given by product],9))',
        ),
        Column(
            "Agricultural", 12, "money",
            f'IF([@Farm known]="yes",{added(FARM)},"[x]")',
        ),
        Column("Agricultural share", 12, "share", ratio("[@Agricultural]", "[@Total]")),
        Column("Other goods", 9, "money", OTHER_GOODS),
        Column("Other share", 8, "share", ratio("[@Other goods]", "[@Total]")),
        Column("Goods listed", 8, "count"),
        Column("Digits", 7, "count"),
        Column(
            "HHI", 9, "count",
            CONCENTRATION,
        ),
        Column("Complementarity", 16, "count"),
        Column("Farm known", 8, "flag"),
        Column("HHI is", 9, "flag"),
        Column("Index is", 9, "flag"),
    ),
)  # fmt: skip
