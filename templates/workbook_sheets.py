"""What stands on each sheet of the stock workbook: tables, columns, and the formulas of their rows."""

from __future__ import annotations

from dataclasses import dataclass

from workbook_look import Column

YEAR = "DATE([@Year],1,1)", "DATE([@Year],12,31)"
# What a printed number stands for; the same rule as builder.facts.interval.
LOWEST = (
    'IF(COUNT([@Value],[@Step])<2,"[x]",IF([@Qualifier]="less than","open",[@Value]-'
    'IF([@Qualifier]="more than",0,'
    'IF([@Qualifier]="about",[@Step],[@Step]/2))))'
)
HIGHEST = (
    'IF(COUNT([@Value],[@Step])<2,"[x]",IF([@Qualifier]="more than","open",[@Value]+'
    'IF(OR([@Qualifier]="nearly",[@Qualifier]="less than"),0,IF([@Qualifier]="about",[@Step],[@Step]/2))))'
)
LAST_YEAR = "YearFirst", "YearLast"
YEAR_BEFORE = "YearBaseFirst", "YearBaseLast"


@dataclass(frozen=True, slots=True)
class Table:
    """One table sheet. `says` is what the Cover tells of it; `kind` its word and tab colour there."""

    sheet: str
    name: str
    kind: str
    title: str
    subtitle: str
    note: str
    says: str
    columns: tuple[Column, ...]
    landscape: bool = True
    filters: bool = False
    grid: bool = False
    tall: bool = False  # rows of wrapped text: no fixed height
    marked: str = ""  # formula of the rows to point out
    printed: int = 0  # how many columns are printed, 0 for all


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """A native chart with the table that feeds it below."""

    sheet: str
    name: str
    title: str
    subtitle: str
    says: str
    chart: str
    headline: str  # formula of the chart's title: a sentence that follows the data
    columns: tuple[Column, ...]


def tests(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str = "") -> str:
    """Return the criteria that find rows of Trade."""
    parts = [
        f"Trade[Reporter],{reporter},Trade[Partner],{partner}",
        f'Trade[Flow],"{flow}"' if flow else "",
        f'Trade[First day],{days[0]},Trade[Last day],{days[1]},Trade[Commodity],"TOTAL"',
        f"Trade[Source],{source}" if source else "",
    ]
    return ",".join(part for part in parts if part)


def figure(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str = "") -> str:
    """Return a formula for one flow in USD million, `[x]` where no row is held."""
    found = tests(reporter, partner, flow, days, source)
    return f'IF(COUNTIFS({found})=0,"[x]",SUMIFS(Trade[Value],{found})/1000)'


def amount(reporter: str, partner: str, flow: str, days: tuple[str, str], source: str) -> str:
    """Return a formula for one flow in USD million, where no row means no trade."""
    return f"SUMIFS(Trade[Value],{tests(reporter, partner, flow, days, source)})/1000"


def world(source: str, flow: str, what: str) -> str:
    """Return the count (`COUNTIFS(`) or sum (`SUMIFS(Trade[Value],`) of home's total of the year."""
    return f"{what}{tests('HomeCode', chr(34) + 'WLD' + chr(34), flow, LAST_YEAR, source)})"


def _side(word: str, code: str, other: str) -> tuple[Column, ...]:
    side = word.lower()
    year_before = "DATE([@Year]-1,1,1)", "DATE([@Year]-1,12,31)"
    exports = tests(code, other, "X", year_before, f"[@{word} exports base source]")
    imports = tests(code, other, "M", year_before, f"[@{word} imports base source]")
    turnover, change = f"[@{word} turnover]", f"[@{word} turnover change]"
    both = f"COUNT([@{word} exports],[@{word} imports])<2"
    return (
        Column(
            f"{word} exports", 11, "money", figure(code, other, "X", YEAR, f"[@{word} exports source]"), side
        ),
        Column(
            f"{word} imports", 11, "money", figure(code, other, "M", YEAR, f"[@{word} imports source]"), side
        ),
        Column(
            f"{word} turnover",
            11,
            "money",
            f'IF({both},"[x]",[@{word} exports]+[@{word} imports])',
            side,
        ),
        Column(
            f"{word} turnover change",
            11,
            "change",
            f"IF(AND(ISNUMBER({turnover}),COUNTIFS({exports})=1,COUNTIFS({imports})=1),"
            f"{turnover}-(SUMIFS(Trade[Value],{exports})+SUMIFS(Trade[Value],{imports}))/1000,"
            '"[x]")',
            side,
        ),
        Column(
            f"{word} turnover growth",
            10,
            "growth",
            f'IF(ISNUMBER({change}),IF({turnover}-{change}<=0,"[z]",{change}/({turnover}-{change})),"[x]")',
            side,
        ),
        Column(
            f"{word} balance",
            11,
            "money",
            f'IF({both},"[x]",[@{word} exports]-[@{word} imports])',
            side,
        ),
        Column(f"{word} flag", 9, "flag", "", side),
    )


def _rank(column: str, world: str, days: tuple[str, str]) -> str:
    count = (
        f"COUNTIFS({tests('[@Reporter]', chr(34) + 'WLD' + chr(34), '' if world == 'T' else world, days)})"
    )
    held = f"{count}<{2 if world == 'T' else 1}"
    better = f"SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*(PartnerList[{column}]>[@{column}]))"
    return f'IF({held},"[x]",IF([@{column}]>0,1+{better},"[z]"))'


def _ranked(column: str) -> str:
    return f"INDEX(PartnerList[{column}],MATCH([@Order],PartnerList[Order],0))"


SUMMARY = Table(
    "Summary",
    "SummaryRows",
    "overview",
    "Summary",
    "Both reporters side by side, USD million in current prices. Each figure is its reporter's own: "
    "the two are not averaged and not mixed.",
    "One table, SummaryRows. [x] not held, [z] not applicable. Changes of shares are in points (pt).",
    "both reporters side by side, with contributions, shares and ranks",
    (
        Column("Period", 15, "strong"),
        Column("Indicator", 43),
        Column("Unit", 12, "flag"),
        Column("Home before", 10, "money", side="home"),
        Column("Home now", 10, "money", side="home"),
        Column("Home change", 10, "change", side="home"),
        Column("Home growth", 11, "growth", side="home"),
        Column("Partner before", 10, "money", side="partner"),
        Column("Partner now", 10, "money", side="partner"),
        Column("Partner change", 10, "change", side="partner"),
        Column("Partner growth", 11, "growth", side="partner"),
        Column("Partner less home", 12, "change"),
        Column("Basis", 50, "flag"),
    ),
    printed=12,
)

TREND = Table(
    "Trend",
    "TrendYears",
    "figures",
    "Trend",
    "USD million, current prices. Turnover is exports plus imports; changes are on the year before.",
    "One table, TrendYears. [x] not held, [z] not applicable; other letters are the status of the figure.",
    "each year as both sides report it",
    (
        Column("Year", 11, "year"),
        *_side("Home", "HomeCode", "PartnerCode"),
        *_side("Partner", "PartnerCode", "HomeCode"),
        Column("Home exports source", 17, "code", side="home"),
        Column("Home imports source", 17, "code", side="home"),
        Column("Partner exports source", 17, "code", side="partner"),
        Column("Partner imports source", 17, "code", side="partner"),
        Column("Home exports base source", 17, "code", side="home"),
        Column("Home imports base source", 17, "code", side="home"),
        Column("Partner exports base source", 17, "code", side="partner"),
        Column("Partner imports base source", 17, "code", side="partner"),
    ),
    marked="$A6=YEAR(YearLast)",
    printed=15,
)

PARTNERS = Table(
    "Partners",
    "PartnerRanks",
    "figures",
    "Partners",
    "USD million, current prices. Largest partners by turnover.",
    "One table, PartnerRanks: it sorts itself when Data change. The last row is the partner itself where it "
    "is not among the twenty.",
    "the largest partners, rank and share",
    (
        Column("Order", 8, "year"),
        Column("Code", 9, "code", _ranked("Code")),
        Column(
            "Partner",
            28,
            "text",
            f'IF([@Code]=PartnerCode,"► ","")&{_ranked("Partner")}',
        ),
        Column("Turnover", 13, "money", _ranked("Turnover")),
        Column(
            "Share",
            10,
            "share",
            f"IF({world('[@World exports source]', 'X', 'COUNTIFS(')}+"
            f'{world("[@World imports source]", "M", "COUNTIFS(")}<2,"[x]",[@Turnover]/(('
            f"{world('[@World exports source]', 'X', 'SUMIFS(Trade[Value],')}+"
            f"{world('[@World imports source]', 'M', 'SUMIFS(Trade[Value],')})/1000))",
        ),
        Column("Exports", 13, "money", _ranked("Exports")),
        Column("Imports", 13, "money", _ranked("Imports")),
        Column("Balance", 13, "money", "[@Exports]-[@Imports]"),
        Column("Year before", 13, "money", _ranked("Turnover before")),
        Column("Change", 13, "change", "[@Turnover]-[@Year before]"),
        Column("Growth", 11, "growth", 'IF([@Year before]>0,[@Change]/[@Year before],"[z]")'),
        Column("Rank", 9, "rank", _ranked("Turnover rank")),
        Column("Rank before", 9, "rank", _ranked("Turnover rank before")),
        Column(
            "Change of rank",
            12,
            "rank_change",
            'IF(COUNT([@Rank],[@Rank before])<2,"[x]",[@Rank]-[@Rank before])',
        ),
        Column("Rank in exports", 10, "rank", _ranked("Exports rank")),
        Column("Rank in imports", 10, "rank", _ranked("Imports rank")),
        Column("World exports source", 17, "code"),
        Column("World imports source", 17, "code"),
    ),
    marked="$B6=PartnerCode",
    printed=16,
)

MIRROR = Table(
    "Mirror",
    "MirrorRows",
    "figures",
    "Mirror",
    "USD million. The same goods as the exporter reports them (FOB) and as the importer does (CIF).",
    "One table, MirrorRows. The importer is expected to be 6 to 20% above the exporter (CifLow and "
    "CifHigh on Cover): a convention of valuation, no evidence about this pair.",
    "one flow, two reporters, with a test of sign and size",
    (
        Column("Year", 8, "year"),
        Column("Exporter", 11, "code"),
        Column("Importer", 11, "code"),
        Column(
            "Exporter reports",
            14,
            "money",
            figure("[@Exporter]", "[@Importer]", "X", YEAR, "[@Exporter source]"),
        ),
        Column(
            "Importer reports",
            14,
            "money",
            figure("[@Importer]", "[@Exporter]", "M", YEAR, "[@Importer source]"),
        ),
        Column(
            "Importer less exporter",
            14,
            "change",
            'IF(COUNT([@Exporter reports],[@Importer reports])<2,"[x]",'
            "[@Importer reports]-[@Exporter reports])",
        ),
        Column(
            "Gap",
            11,
            "growth",
            'IF(ISNUMBER([@Importer less exporter]),IF([@Exporter reports]<=0,"[z]",'
            '[@Importer less exporter]/[@Exporter reports]),"[x]")',
        ),
        Column(
            "Sign test",
            32,
            "text",
            'IF(NOT(ISNUMBER([@Gap])),"[x] one side not held",IF([@Gap]<0,"✗ wrong sign: importer lower",'
            'IF([@Gap]<CifLow,"○ right sign, below range",IF([@Gap]<=CifHigh,"✓ right sign, in range",'
            '"△ right sign, above range"))))',
        ),
        Column("Exporter source", 22, "code"),
        Column("Importer source", 22, "code"),
    ),
    marked="$A6=YEAR(YearLast)",
)

CONFLICTS = Table(
    "Conflicts",
    "ConflictRows",
    "documents",
    "Conflicts",
    "Rival figures for one thing, each measured against the first of its case. Money in USD million, growth "
    "and shares in %.",
    "One table, ConflictRows. Lowest and highest are what the printed digits and the qualifier allow.",
    "rival figures, each with a verdict and what to say",
    (
        Column("Case", 7, "year"),
        Column("Subject", 31, "strong"),
        Column("As printed", 18, "wrap"),
        Column("Said by", 24, "wrap"),
        Column("Published", 12, "date"),
        Column(
            "Lowest",
            12,
            "bound",
            LOWEST,
        ),
        Column(
            "Highest",
            12,
            "bound",
            HIGHEST,
        ),
        Column("Verdict", 25, "strong"),
        Column("Say", 18, "wrap"),
        Column("Source", 20, "code"),
        Column("Unit", 12, "flag"),
        Column("Value", 10.5, "bound"),
        Column("Step", 8, "bound"),
        Column("Qualifier", 11, "flag"),
        Column(
            "Reference",
            12,
            "bound",
            'IFERROR(INDEX(ConflictRows[Value],MATCH([@Measured against],ConflictRows[Statement],0)),"[x]")',
        ),
        Column("Difference", 12, "bound", 'IF(COUNT([@Value],[@Reference])<2,"[x]",[@Value]-[@Reference])'),
        Column("Statement", 34, "code"),
        Column("Measured against", 34, "code"),
    ),
    tall=True,
    printed=10,
)

AGREEMENTS = Table(
    "Agreements",
    "AgreementRows",
    "documents",
    "Agreements",
    "Treaties, agreements, protocols, memoranda, road maps and groups of contracts on record.",
    "One table, AgreementRows. Signed is the day, or the month or year where no more is known. Kind and "
    "Status have lists.",
    "treaties, protocols, memoranda and groups of contracts",
    (
        Column("Title", 40, "strong"),
        Column("Kind", 13),
        Column("Signed", 12),
        Column("Parties", 14, "wrap"),
        Column("Event", 16, "wrap"),
        Column("Sector", 16, "wrap"),
        Column("Goods", 24, "wrap"),
        Column("Count", 8, "count"),
        Column("Value", 11, "number"),
        Column("Unit", 13, "flag"),
        Column("Status", 12),
        Column("Source", 18, "code"),
        Column("Quote", 56, "wrap"),
        Column("ID", 24, "code"),
    ),
    tall=True,
    printed=12,
)

COMMITMENTS = Table(
    "Commitments",
    "CommitmentRows",
    "documents",
    "Commitments",
    "Promised measures. Owner, form and due date are [x] unless a source states them.",
    "One table, CommitmentRows. State follows from the dates at the as-of date. Status has a list.",
    "promises with owner, date, slippage and evidence",
    (
        Column("Measure", 40, "strong"),
        Column("Home owner", 17, "wrap", side="home"),
        Column("Partner owner", 17, "wrap", side="partner"),
        Column("First due", 12, "date"),
        Column("Latest due", 12, "date"),
        Column(
            "Slippage days",
            11,
            "count",
            "IF(COUNT([@Done on],[@First due])=2,[@Done on]-[@First due],"
            'IF(COUNT([@Latest due],[@First due])=2,[@Latest due]-[@First due],"[x]"))',
        ),
        Column(
            "Days overdue",
            11,
            "count",
            'IF(ISNUMBER([@Done on]),"[z]",IF(ISNUMBER([@Latest due]),MAX(0,AsOf-[@Latest due]),"[x]"))',
        ),
        Column("State", 15, "strong"),
        Column("Done on", 12, "date"),
        Column("Evidence", 26, "wrap"),
        Column("Source", 18, "code"),
        Column("Origin", 24, "wrap"),
        Column("Form", 14, "wrap"),
        Column("Due in words", 18, "wrap"),
        Column("Status", 13),
        Column("Quote", 56, "wrap"),
        Column("ID", 22, "code"),
    ),
    tall=True,
    printed=11,
)

_TURNOVER = (
    "IFERROR(INDEX(IF([@Reporter]=HomeCode,TrendYears[Home turnover],TrendYears[Partner turnover]),"
    'MATCH({year},TrendYears[Year],0)),"[x]")'
)

TARGETS = Table(
    "Targets",
    "TargetRows",
    "documents",
    "Targets",
    "Goals set in public, measured on each reporter's own turnover in the latest full year. USD million.",
    "One table, TargetRows: a row for each target and reporter. Growth needed falls below zero once passed.",
    "goals set in public and progress by either side's figures",
    (
        Column("Target", 22, "strong"),
        Column("Goal", 11.5, "money"),
        Column("Deadline", 12, "date"),
        Column("Reporter", 10, "code"),
        Column("Year", 8, "year"),
        Column("Turnover", 12, "money", _TURNOVER.format(year="[@Year]")),
        Column("Reached", 10, "share", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Turnover]/[@Goal])'),
        Column(
            "Goal less turnover", 12, "money", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]-[@Turnover])'
        ),
        Column("Growth needed", 11, "growth", 'IF(COUNT([@Goal],[@Turnover])<2,"[x]",[@Goal]/[@Turnover]-1)'),
        Column("At the deadline", 12, "money"),
        Column("First year met", 11, "year"),
        Column("Year at this pace", 11, "year"),
        Column("Status", 16, "strong"),
        Column("Set by", 22, "wrap"),
        Column("Source", 17, "code"),
        Column("Set on", 12),
        Column("ID", 22, "code"),
    ),
    tall=True,
    printed=15,
)

FACTS = Table(
    "Facts",
    "FactRows",
    "data",
    "Facts",
    "Figures that a memo prints and that no other sheet carries, so that each has a cell.",
    "One table, FactRows. Money in USD million; percentages as such; everything else in its unit.",
    "figures of the memos that stand on no other sheet",
    (
        Column("ID", 44, "code"),
        Column("Indicator", 20),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Period", 20),
        Column("USD million", 14, "money"),
        Column("Percentage", 12, "share"),
        Column("Number", 14, "number"),
        Column("Unit", 14, "flag"),
        Column("Status", 9, "flag"),
        Column("Source", 30, "code"),
    ),
    filters=True,
    grid=True,
    tall=True,
)

DATA = Table(
    "Data",
    "Trade",
    "data",
    "Data: trade in goods as reported",
    "Thousand US dollars, current prices. Exports FOB (flow X), imports CIF (flow M). All years of the pair; "
    "all partners in the latest full year and the one before.",
    "One table, Trade: the editions current on the as-of date. WLD is the total that the reporter publishes. "
    "A pair without a row is not held.",
    "every trade row that formulas read",
    (
        Column("Reporter", 10, "code"),
        Column("Partner", 9, "code"),
        Column("Partner name", 28),
        Column("Flow", 7, "code"),
        Column("First day", 12, "date"),
        Column("Last day", 12, "date"),
        Column("Commodity", 12, "code"),
        Column("Value", 18, "source_value"),
        Column("Status", 9, "flag"),
        Column("Source", 21, "code"),
        Column("Place in the file", 22, "code"),
        Column(
            "Months",
            9,
            "count",
            'IF(COUNT([@First day],[@Last day])<2,"[x]",(YEAR([@Last day])-YEAR([@First day]))*12'
            "+MONTH([@Last day])-MONTH([@First day])+1)",
        ),
    ),
    landscape=False,
    filters=True,
    grid=True,
)

PARTNER_DATA = Table(
    "Partner data",
    "PartnerList",
    "data",
    "Partner data",
    "USD million, current prices, added up from Data: latest full year and the one before.",
    "One table, PartnerList: all partners of both reporters. Ranks share ties; Order breaks them and serves "
    "the sheet Partners.",
    "all partners, added up from Data",
    (
        Column("Reporter", 10, "code"),
        Column("Code", 8, "code"),
        Column("Partner", 28),
        Column(
            "Exports",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "X", LAST_YEAR, "[@Exports source]"),
        ),
        Column(
            "Imports",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "M", LAST_YEAR, "[@Imports source]"),
        ),
        Column("Turnover", 12, "money", "[@Exports]+[@Imports]"),
        Column(
            "Exports before",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "X", YEAR_BEFORE, "[@Exports before source]"),
        ),
        Column(
            "Imports before",
            12,
            "money",
            amount("[@Reporter]", "[@Code]", "M", YEAR_BEFORE, "[@Imports before source]"),
        ),
        Column("Turnover before", 12, "money", "[@Exports before]+[@Imports before]"),
        Column("Turnover rank", 9, "rank", _rank("Turnover", "T", LAST_YEAR)),
        Column("Exports rank", 9, "rank", _rank("Exports", "X", LAST_YEAR)),
        Column("Imports rank", 9, "rank", _rank("Imports", "M", LAST_YEAR)),
        Column("Turnover rank before", 9, "rank", _rank("Turnover before", "T", YEAR_BEFORE)),
        Column("Exports rank before", 9, "rank", _rank("Exports before", "X", YEAR_BEFORE)),
        Column("Imports rank before", 9, "rank", _rank("Imports before", "M", YEAR_BEFORE)),
        Column(
            "Order",
            8,
            "rank",
            "IF(AND([@Reporter]=HomeCode,ISNUMBER([@Turnover rank])),[@Turnover rank]+"
            "SUMPRODUCT((PartnerList[Reporter]=[@Reporter])*(PartnerList[Turnover]=[@Turnover])*"
            '(ROW(PartnerList[Turnover])<ROW())),"[z]")',
        ),
        Column("Exports source", 17, "code"),
        Column("Imports source", 17, "code"),
        Column("Exports before source", 17, "code"),
        Column("Imports before source", 17, "code"),
    ),
    filters=True,
    grid=True,
    printed=16,
)

CLAIMS = Table(
    "Claims",
    "ClaimRows",
    "data",
    "Claims",
    "What was said in public, as printed. Only statements published by the as-of date.",
    "One table, ClaimRows. Step is one unit of the last printed digit; lowest and highest are what it and "
    "the qualifier allow.",
    "public statements as printed, with quotes",
    (
        Column("ID", 26, "code"),
        Column("Subject", 22, "strong"),
        Column("As printed", 20, "wrap"),
        Column("Value", 11, "number"),
        Column("Unit", 13, "flag"),
        Column("Qualifier", 11, "flag"),
        Column(
            "Lowest",
            12,
            "bound",
            LOWEST,
        ),
        Column(
            "Highest",
            12,
            "bound",
            HIGHEST,
        ),
        Column("Said by", 26, "wrap"),
        Column("Source", 20, "code"),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Flow", 7, "code"),
        Column("First day", 12, "date"),
        Column("Last day", 12, "date"),
        Column("Step", 9, "bound"),
        Column("Factor", 11, "number"),
        Column("USD million", 12, "money", 'IF(ISNUMBER([@Factor]),[@Value]*[@Factor],"[z]")'),
        Column("Percentage", 11, "share", 'IF([@Unit]="percent",[@Value]/100,"[z]")'),
        Column("Office", 26, "wrap"),
        Column("Quote", 56, "wrap"),
    ),
    filters=True,
    grid=True,
    tall=True,
    printed=10,
)

REVISIONS = Table(
    "Revisions",
    "RevisionRows",
    "data",
    "Revisions",
    "Figures that one edition printed and a later one changed. USD million.",
    "One table, RevisionRows. No formula adds these up.",
    "figures that a later edition changed",
    (
        Column("Figure", 44),
        Column("Reporter", 10, "code"),
        Column("Partner", 10, "code"),
        Column("Flow", 7, "code"),
        Column("Period", 18),
        Column("Old value", 13, "money"),
        Column("New value", 13, "money"),
        Column(
            "Change", 13, "change", 'IF(COUNT([@Old value],[@New value])<2,"[z]",[@New value]-[@Old value])'
        ),
        Column("Old edition", 24, "code"),
        Column("New edition", 24, "code"),
    ),
)

SOURCES = Table(
    "Sources",
    "SourceRows",
    "data",
    "Sources",
    "Publisher, title, date and address. The basis of each date is said.",
    "One table, SourceRows. Ref is the number that the memos print. Trade rows and claims count how often "
    "a source is used in this workbook.",
    "publishers, dates and addresses",
    (
        Column("Ref", 6, "year"),
        Column("ID", 22, "code"),
        Column("Publisher", 28, "wrap"),
        Column("Title", 42, "wrap"),
        Column("Published", 12, "date"),
        Column("Date basis", 11),
        Column("Address", 36, "wrap"),
        Column("Licence", 30, "wrap"),
        Column("Trade rows", 9, "count", "COUNTIF(Trade[Source],[@ID])"),
        Column("Claims", 9, "count", "COUNTIF(ClaimRows[Source],[@ID])"),
    ),
    tall=True,
)

NOTES = Table(
    "Notes",
    "NoteRows",
    "data",
    "Notes",
    "What a reader must know before quoting a figure.",
    "One table, NoteRows. Flags are explained on the Cover.",
    "notes on method and limits",
    (
        Column("Note", 9, "year"),
        Column("Subject", 26, "strong"),
        Column("Text", 92, "wrap"),
    ),
    landscape=False,
    tall=True,
)

CHECKS = Table(
    "Checks",
    "CheckRows",
    "checks",
    "Checks",
    "Arithmetic of this workbook as formulas. USD million unless the check says otherwise.",
    "One table, CheckRows. A check holds when left and right differ by no more than the tolerance.",
    "the arithmetic, and figures against what was published",
    (
        Column("No", 6, "year"),
        Column("Group", 14),
        Column("Check", 94),
        Column("Left", 15, "source_value"),
        Column("Right", 15, "source_value"),
        Column("Difference", 13, "source_value", "ROUND([@Left]-[@Right],6)"),
        Column("Tolerance", 11, "source_value"),
        Column(
            "Result",
            26,
            "strong",
            'IF(ABS([@Difference])<=[@Tolerance],"✓ agrees","✗ differs by "&FIXED([@Difference],3))',
        ),
    ),
)

_MOVED = (
    'IF(ISNUMBER({rate}),IF(ROUND({rate},3)=0,"unchanged",'
    'IF({rate}>0,"up ","down ")&FIXED(ABS({rate})*100,1)&"%"),"[x]")'
)
_RATE = 'IFERROR(INDEX(TrendYears[{side} turnover growth],MATCH(YEAR(YearLast),TrendYears[Year],0)),"[x]")'
_HOME_MOVED, _PARTNER_MOVED = (_MOVED.format(rate=_RATE.format(side=side)) for side in ("Home", "Partner"))
TREND_HEADLINE = (
    f'"Turnover "&{_HOME_MOVED}&" by "&HomeName&"’s figures, "&{_PARTNER_MOVED}&" by "&PartnerName&"’s"'
)
_OWN = "MATCH(PartnerCode,PartnerRanks[Code],0)"
_PLACE = f"INDEX(PartnerRanks[Rank],{_OWN})"
PARTNERS_HEADLINE = (
    f'IFERROR(PartnerName&" is "&HomeName&"’s "&{_PLACE}'
    f'&IF(AND(MOD({_PLACE},100)>10,MOD({_PLACE},100)<14),"th",'
    f'CHOOSE(MIN(MOD({_PLACE},10),4)+1,"th","st","nd","rd","th"))&" partner, with "'
    f'&FIXED(INDEX(PartnerRanks[Share],{_OWN})*100,1)&"% of turnover",'
    'HomeName&"’s largest partners by turnover, USD million")'
)
_LAST_GAP = "SUMPRODUCT(MAX((MirrorRows[Exporter]=HomeCode)*ISNUMBER(MirrorRows[Gap])*MirrorRows[Year]))"
_GAP_THEN = f"SUMIFS(MirrorRows[Gap],MirrorRows[Exporter],HomeCode,MirrorRows[Year],{_LAST_GAP})"
MIRROR_HEADLINE = (
    f'IF({_LAST_GAP}=0,"Importer’s figure against exporter’s: [x] not held",'
    f'"In "&{_LAST_GAP}&" "&PartnerName&" recorded "&IF(ROUND({_GAP_THEN},3)=0,"as much as",'
    f'FIXED(ABS({_GAP_THEN})*100,1)&"% "&IF({_GAP_THEN}<0,"less than","more than"))'
    '&" "&HomeName&" reported")'
)

TREND_CHART = ChartSheet(
    "Trend chart",
    "TrendFeed",
    "Trend chart",
    "Turnover (exports plus imports) by year, USD million at current prices.",
    "turnover as each side reports it",
    "trend",
    TREND_HEADLINE,
    (
        Column("Year", 11, "year"),
        Column(
            "Home reports",
            22,
            "money",
            "IFERROR(INDEX(TrendYears[Home turnover],MATCH([@Year],TrendYears[Year],0))+0,NA())",
        ),
        Column(
            "Partner reports",
            22,
            "money",
            "IFERROR(INDEX(TrendYears[Partner turnover],MATCH([@Year],TrendYears[Year],0))+0,NA())",
        ),
    ),
)

_ROW = "MATCH([@Order],PartnerRanks[Order],0)"
PARTNERS_CHART = ChartSheet(
    "Partners chart",
    "PartnerFeed",
    "Partners chart",
    "Turnover by partner in the latest full year, USD million at current prices.",
    "the largest partners as bars",
    "partners",
    PARTNERS_HEADLINE,
    (
        Column("Order", 9, "year"),
        Column(
            "Label",
            30,
            "text",
            f'INDEX(PartnerRanks[Rank],{_ROW})&"  "&INDEX(PartnerRanks[Partner],{_ROW})',
        ),
        Column(
            "Other partners",
            18,
            "bar",
            f"IF(INDEX(PartnerRanks[Code],{_ROW})=PartnerCode,0,INDEX(PartnerRanks[Turnover],{_ROW}))",
        ),
        Column(
            "The partner",
            18,
            "bar",
            f"IF(INDEX(PartnerRanks[Code],{_ROW})=PartnerCode,INDEX(PartnerRanks[Turnover],{_ROW}),0)",
        ),
    ),
)

_GAP = (
    "IF(COUNTIFS(MirrorRows[Year],[@Year],MirrorRows[Exporter],{code})=0,NA(),IF("
    "SUMPRODUCT((MirrorRows[Year]=[@Year])*(MirrorRows[Exporter]={code})*ISNUMBER(MirrorRows[Gap]))=0,NA(),"
    "SUMIFS(MirrorRows[Gap],MirrorRows[Year],[@Year],MirrorRows[Exporter],{code})))"
)
MIRROR_CHART = ChartSheet(
    "Mirror chart",
    "MirrorFeed",
    "Mirror chart",
    "Importer’s figure less exporter’s, % of the exporter’s. Blue band: expected, importer 6 to 20% higher.",
    "the gap by year against the expected range",
    "mirror",
    MIRROR_HEADLINE,
    (
        Column("Year", 11, "year"),
        Column("Goods from home", 22, "growth", _GAP.format(code="HomeCode")),
        Column("Goods from the partner", 24, "growth", _GAP.format(code="PartnerCode")),
        Column("Range from", 16, "share", "CifLow"),
        Column("Range width", 16, "share", "CifHigh-CifLow"),
    ),
)

SHEETS: tuple[Table | ChartSheet, ...] = (
    SUMMARY, TREND, TREND_CHART, PARTNERS, PARTNERS_CHART, MIRROR, MIRROR_CHART, CONFLICTS, AGREEMENTS,
    COMMITMENTS, TARGETS, FACTS, DATA, PARTNER_DATA, CLAIMS, REVISIONS, SOURCES, NOTES, CHECKS,
)  # fmt: skip
