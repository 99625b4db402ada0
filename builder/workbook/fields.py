"""What a workbook template may hold for the builder to fill: its tables with their columns, and its names."""

from __future__ import annotations

SIDES = "home", "partner"
CHARTS = "Trend chart", "Partners chart", "Mirror chart"
# Lines of small text below a chart, and below the Cover's figures.
SOURCE_LINES, NOTE_LINES = 3, 2
GOODS = ("Products", "Product groups", "Product summary", "Potential", "Product data")
TITLED = (
    *("Summary", "Trend", "Trend chart", "Partners", "Partners chart", "Mirror", "Mirror chart"),
    *("Conflicts", "Agreements", "Commitments", "Targets", *GOODS, "Facts", "Data", "Partner data"),
    *("Claims", "Revisions", "Sources", "Provenance", "Notes", "Checks"),
)
MARKED = ("Summary", "Trend", "Partners", "Mirror", "Targets")
SETTINGS = (
    *("HomeCode", "HomeName", "PartnerCode", "PartnerName", "PeriodFirst", "PeriodLast", "BaseFirst"),
    *("BaseLast", "YearFirst", "YearLast", "YearBaseFirst", "YearBaseLast", "AsOf", "CifLow", "CifHigh"),
)


def name_of(sheet: str, what: str) -> str:
    """Return the defined name of a text cell on a sheet: `Trend_chart_title`."""
    return f"{sheet.replace(' ', '_')}_{what}"


def names() -> tuple[str, ...]:
    """Return the defined name of every cell that the builder writes outside of tables."""
    return (
        *(name_of(sheet, what) for sheet in TITLED for what in ("title", "link", "says")),
        *(name_of(sheet, "note") for sheet in MARKED),
        *(name_of(sheet, "headline") for sheet in CHARTS),
        *(name_of(sheet, f"source_{line + 1}") for sheet in CHARTS for line in range(SOURCE_LINES)),
        *(name_of(sheet, side) for sheet in ("Summary", "Trend", "Commitments") for side in SIDES),
        *("Trend_chart_label_2", "Trend_chart_label_3"),
        *(f"Partners_chart_label_{number}" for number in (2, 3, 4)),
        *(f"Mirror_chart_label_{number}" for number in (2, 3, 4, 5)),
        *(
            f"Tile_{number}_{part}"
            for number in (1, 2, 3, 4)
            for part in ("label", "value", "note", "change")
        ),
        *("Cover_title", "Cover_subtitle", "Cover_line_1", "Cover_line_2", "Cover_line_3"),
        *(f"Cover_note_{number}" for number in range(1, NOTE_LINES + 1)),
        *("Cover_contact", "Checks_state"),
        *SETTINGS,
    )


def tables(money: str = "USD million") -> dict[str, tuple[str, ...]]:
    """Return the columns of each table that the builder fills, by the table's name.

    `money` heads the columns of amounts: `USD million`.
    """
    return {
        name: tuple(money if column == "Millions" else column for column in words.split("; "))
        for name, words in _TABLES.items()
    }


_TABLES = {
    "SummaryRows": (
        "Period; Indicator; Unit; Home before; Home now; Home change; Home growth; Home flag; "
        "Partner before; Partner now; Partner change; Partner growth; Partner flag; Partner less "
        "home; Basis"
    ),
    "TrendYears": (
        "Year; Home exports; Home imports; Home turnover; Home turnover change; Home turnover "
        "growth; Home balance; Home flag; Partner exports; Partner imports; Partner turnover; "
        "Partner turnover change; Partner turnover growth; Partner balance; Partner flag; Home "
        "exports source; Home imports source; Partner exports source; Partner imports source; Home "
        "exports base source; Home imports base source; Partner exports base source; Partner "
        "imports base source"
    ),
    "TrendFeed": "Year; Home reports; Partner reports",
    "PartnerRanks": (
        "Order; Code; Partner; Turnover; Share; Exports; Imports; Balance; Year before; Change; "
        "Growth; Rank; Rank before; Change of rank; Rank in exports; Rank in imports; Flag; World "
        "exports source; World imports source"
    ),
    "PartnerFeed": "Order; Label; Other partners; The partner",
    "MirrorRows": (
        "Year; Exporter; Importer; Exporter reports; Exporter flag; Importer reports; Importer "
        "flag; Importer less exporter; Gap; Sign test; Exporter source; Importer source"
    ),
    "MirrorFeed": "Year; Goods from home; Goods from the partner; Range from; Range width",
    "ConflictRows": (
        "Case; Subject; As printed; Said by; Published; Lowest; Highest; Verdict; Say; Source; "
        "Unit; Value; Step; Qualifier; Reference; Difference; Statement; Measured against"
    ),
    "AgreementRows": (
        "Title; Kind; Signed; Parties; Event; Sector; Goods; Count; Value; Unit; Status; Source; Quote; ID"
    ),
    "CommitmentRows": (
        "Measure; Home owner; Partner owner; First due; Latest due; Slippage days; Days overdue; "
        "State; Done on; Evidence; Source; Origin; Form; Due in words; Status; Quote; ID"
    ),
    "TargetRows": (
        "Target; Goal; Deadline; Reporter; Year; Turnover; Flag; Reached; Goal less turnover; "
        "Growth needed; At the deadline; First year met; Year at this pace; Status; Set by; Source; "
        "Set on; ID; Flow; Counted from; Growth from; Average growth"
    ),
    "ProductRows": (
        "Reporter; Flow; Rank; Commodity; Product; Value; Year before; Share; Growth; Classification; Source"
    ),
    "GroupRows": (
        "Reporter; Flow; Division; Code; Group; Value; Year before; Share; Growth; Comparable; Classification"
    ),
    "MakeupRows": (
        "Reporter; Flow; Classification; Total; Given by product; Share given; Not given; "
        "Agricultural; Agricultural share; Other goods; Other share; Goods listed; Digits; HHI; "
        "Complementarity; Farm known; HHI is; Index is"
    ),
    "PotentialRows": (
        "Exporter; Importer; Commodity; Product; Sold to the world; Bought from the world; Traded "
        "already; Potential; Source"
    ),
    "FactRows": (
        "ID; Indicator; Reporter; Partner; Period; Millions; Percentage; Number; Unit; Status; Source"
    ),
    "Trade": (
        "Reporter; Partner; Partner name; Flow; First day; Last day; Commodity; Value; Status; "
        "Source; Place in the file; Months; Turnover"
    ),
    "PartnerList": (
        "Reporter; Code; Partner; Exports; Imports; Turnover; Exports before; Imports before; "
        "Turnover before; Turnover rank; Exports rank; Imports rank; Turnover rank before; Exports "
        "rank before; Imports rank before; Order; Exports source; Imports source; Exports before "
        "source; Imports before source; World exports source; World imports source; World exports "
        "before source; World imports before source"
    ),
    "GoodsRows": (
        "Reporter; Partner; Flow; First day; Last day; Classification; Commodity; Value; Section; "
        "Chapter; Agricultural; Counted; Listed; Status; Source"
    ),
    "ClaimRows": (
        "ID; Subject; As printed; Value; Unit; Qualifier; Lowest; Highest; Said by; Source; "
        "Reporter; Partner; Flow; First day; Last day; Step; Factor; Millions; Percentage; "
        "Office; Quote"
    ),
    "RevisionRows": (
        "Figure; Reporter; Partner; Flow; Period; Old value; New value; Change; Old edition; New edition"
    ),
    "SourceRows": "Ref; ID; Publisher; Title; Published; Date basis; Address; Licence; Trade rows; Claims",
    "ProvenanceRows": (
        "Figure; Value; Unit; Cell; In memos; How computed; Source; Location; Published; Register rows; "
        "Follows from; Quote; Speaker; Address; Period; ID"
    ),
    "NoteRows": "Note; Subject; Text",
    "CheckRows": "No; Group; Check; Left; Right; Difference; Tolerance; Result",
}
