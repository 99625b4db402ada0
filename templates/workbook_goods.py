"""The sheets about goods: products, groups of them, single numbers, potential, and the rows they all read."""

from __future__ import annotations

from workbook_look import Column
from workbook_sheets import LAST_YEAR, YEAR_BEFORE, ChartSheet, Table

Days = tuple[str, str]
OTHER = "IF([@Reporter]=HomeCode,PartnerCode,HomeCode)"
WORLD = '"WLD"'
FLOWS = "X exports, M imports"


def found(reporter: str, partner: str, flow: str, days: Days, *more: str) -> str:
    """Return the criteria that find rows of GoodsRows; `more` are pairs of column and value."""
    pairs = zip(more[::2], more[1::2], strict=True)
    return ",".join(
        (
            f"GoodsRows[Reporter],{reporter},GoodsRows[Partner],{partner},GoodsRows[Flow],{flow}",
            f"GoodsRows[First day],{days[0]},GoodsRows[Last day],{days[1]}",
            *(f"GoodsRows[{column}],{value}" for column, value in pairs),
        )
    )


def own(days: Days, *more: str) -> str:
    """Return the criteria for the flow of this row."""
    return found("[@Reporter]", OTHER, "[@Flow]", days, *more)


def added(criteria: str) -> str:
    """Return what the rows add up to in USD million."""
    return f"SUMIFS(GoodsRows[Value],{criteria})/1000"


def held(criteria: str) -> str:
    """Return the sum in USD million, `[x]` where no row is held."""
    return f'IF(COUNTIFS({criteria})=0,"[x]",{added(criteria)})'


def total(days: Days, kind: str) -> str:
    """Return the criteria for the total that goods of a classification are parts of."""
    return own(days, "Commodity", '"TOTAL"', "Classification", kind)


def ratio(part: str, whole: str) -> str:
    """Return part ÷ whole, `[x]` where one is not held, `[z]` where the whole is not above zero."""
    return f'IF(COUNT({part},{whole})<2,"[x]",IF({whole}<=0,"[z]",{part}/{whole}))'


def growth(now: str, before: str) -> str:
    """Return the growth rate."""
    return f'IF(COUNT({now},{before})<2,"[x]",IF({before}<=0,"[z]",{now}/{before}-1))'


def _grouped(days: Days) -> str:
    """Return the sum of the counted rows of a group; for the rest the total less all that are counted."""
    chapter = own(days, "Counted", '"yes"', "Chapter", "[@Code]")
    section = own(days, "Counted", '"yes"', "Section", "[@Code]")
    counted = own(days, "Counted", '"yes"', "Classification", "[@Classification]")
    rest = f"{added(total(days, '[@Classification]'))}-{added(counted)}"
    return f'IF([@Code]="rest",{rest},IF([@Division]="HS chapter",{added(chapter)},{added(section)}))'


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
    f'IF([@Concentration is]="exactly",{_squares(LAST_YEAR, "[@Given by product]")},'
    f'IF([@Concentration is]="at least",INT({_squares(LAST_YEAR, "[@Total]")}),[@Concentration is]))'
)
OTHER_GOODS = 'IF(COUNT([@Agricultural])=0,"[x]",[@Given by product]-[@Agricultural])'

PRODUCTS = Table(
    "Products",
    "ProductRows",
    "documents",
    "Products",
    f"USD million, current prices, latest full year. The ten largest goods of each flow ({FLOWS}).",
    "One table, ProductRows: at the finest detail that the rows held give in full.",
    "the ten largest goods of each flow",
    (
        Column("Reporter", 9, "code"),
        Column("Flow", 6, "code"),
        Column("Rank", 6, "rank"),
        Column("Commodity", 12, "code"),
        Column("Product", 44),
        Column("Value", 12, "money", held(own(LAST_YEAR, "Commodity", "[@Commodity]"))),
        Column("Year before", 12, "money", held(own(YEAR_BEFORE, "Commodity", "[@Commodity]"))),
        Column("Share", 9, "share", ratio("[@Value]", held(total(LAST_YEAR, "[@Classification]")))),
        Column("Growth", 10, "growth", growth("[@Value]", "[@Year before]")),
        Column("Classification", 13, "code"),
        Column("Source", 24, "code"),
    ),
)

GROUPS = Table(
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
        Column("Comparable", 12, "flag"),
        Column("Classification", 13, "code"),
    ),
    filters=True,
)

MAKEUP = Table(
    "Product summary",
    "MakeupRows",
    "documents",
    "Product summary",
    f"USD million, current prices, latest full year ({FLOWS}). Agricultural goods are HS chapters 01 to 24.",
    "One table, MakeupRows. Concentration: Herfindahl-Hirschman index of the goods listed, 0 to 10,000. "
    "Complementarity, 0 to 100: how well what the reporter sells to the world suits what the other buys.",
    "coverage, agricultural goods, concentration, complementarity",
    (
        Column("Reporter", 9, "code"),
        Column("Flow", 6, "code"),
        Column("Classification", 13, "code"),
        Column("Total", 12, "money", held(total(LAST_YEAR, "[@Classification]"))),
        Column(
            "Given by product", 12, "money",
            added(own(LAST_YEAR, "Counted", '"yes"', "Classification", "[@Classification]")),
        ),
        Column("Share given", 10, "share", ratio("[@Given by product]", "[@Total]")),
        Column(
            "Not given", 11, "money",
            'IF(COUNT([@Total])=0,"[x]",ROUND([@Total]-[@Given by product],9))',
        ),
        Column(
            "Agricultural", 12, "money",
            f'IF([@Farm known]="yes",{added(FARM)},"[x]")',
        ),
        Column("Agricultural share", 12, "share", ratio("[@Agricultural]", "[@Total]")),
        Column("Other goods", 12, "money", OTHER_GOODS),
        Column("Other share", 10, "share", ratio("[@Other goods]", "[@Total]")),
        Column("Goods listed", 9, "count"),
        Column("Digits", 8, "count"),
        Column(
            "Concentration", 14, "count",
            CONCENTRATION,
        ),
        Column("Complementarity", 16, "count"),
        Column("Farm known", 8, "flag"),
        Column("Concentration is", 14, "flag"),
        Column("Complementarity is", 16, "flag"),
    ),
)  # fmt: skip


def _side(reporter: str, partner: str, flow: str) -> str:
    """Return what the listed goods of a code come to; a flow between the two without a row is zero."""
    return added(
        found(reporter, partner, f'"{flow}"', LAST_YEAR, "Listed", '"yes"', "Commodity", '[@Commodity]&"*"')
    )


POTENTIAL = Table(
    "Potential",
    "PotentialRows",
    "documents",
    "Potential",
    "USD million, current prices, latest full year. Indicative: what one side sells to the world or the "
    "other buys from it, whichever is less, above their own trade.",
    "One table, PotentialRows: the ten products each way with most room. Own trade by the exporter’s.",
    "products with room for more trade",
    (
        Column("Exporter", 9, "code"),
        Column("Importer", 9, "code"),
        Column("Commodity", 12, "code"),
        Column("Product", 44),
        Column("Sold to the world", 14, "money", _side("[@Exporter]", WORLD, "X")),
        Column("Bought from the world", 14, "money", _side("[@Importer]", WORLD, "M")),
        Column("Traded already", 14, "money", _side("[@Exporter]", "[@Importer]", "X")),
        Column(
            "Potential", 14, "money",
            "MAX(0,MIN([@Sold to the world],[@Bought from the world])-[@Traded already])",
        ),
        Column("Source", 24, "code"),
    ),
)  # fmt: skip

DATA = Table(
    "Product data",
    "GoodsRows",
    "data",
    "Product data",
    "Thousand US dollars, current prices. Latest full year and the one before.",
    "One table, GoodsRows. Counted rows add up without counting a good twice; listed rows are the finest "
    "that lose nothing.",
    "product rows that formulas read",
    (
        Column("Reporter", 9, "code"),
        Column("Partner", 8, "code"),
        Column("Flow", 6, "code"),
        Column("First day", 11, "date"),
        Column("Last day", 11, "date"),
        Column("Classification", 13, "code"),
        Column("Commodity", 13, "code"),
        Column("Value", 17, "source_value"),
        Column("Section", 9, "code"),
        Column("Chapter", 9, "code"),
        Column("Agricultural", 11, "flag"),
        Column("Counted", 9, "flag"),
        Column("Listed", 8, "flag"),
        Column("Status", 8, "flag"),
        Column("Source", 24, "code"),
    ),
    filters=True,
    grid=True,
)


def with_goods(sheets: tuple[Table | ChartSheet, ...]) -> tuple[Table | ChartSheet, ...]:
    """Return the sheets with those about goods: pages after the targets, rows after the data of partners."""
    placed: list[Table | ChartSheet] = []
    for sheet in sheets:
        placed.append(sheet)
        if sheet.sheet == "Targets":
            placed += (PRODUCTS, GROUPS, MAKEUP, POTENTIAL)
        if sheet.sheet == "Partner data":
            placed.append(DATA)
    return tuple(placed)
