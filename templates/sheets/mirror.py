"""The sheets Mirror and Mirror chart: one flow as the exporter and as the importer reports it."""

from __future__ import annotations

from templates.excel.look import Column
from templates.sheets.formula import YEAR, figure
from templates.sheets.sheet import ChartSheet, Table

MIRROR = Table(
    "Mirror",
    "MirrorRows",
    "figures",
    "Mirror",
    "USD million. The same goods as the exporter reports them (FOB) and as the importer does (CIF).",
    "One table, MirrorRows. Expected by convention: importer 6 to 20% above exporter (CifLow, CifHigh).",
    "one flow, two reporters, with a test of sign and size",
    (
        Column("Year", 16, "year"),
        Column("Exporter", 11, "code"),
        Column("Importer", 11, "code"),
        Column(
            "Exporter reports",
            14,
            "money",
            figure("[@Exporter]", "[@Importer]", "X", YEAR, "[@Exporter source]"),
        ),
        Column("Exporter flag", 9, "flag"),
        Column(
            "Importer reports",
            14,
            "money",
            figure("[@Importer]", "[@Exporter]", "M", YEAR, "[@Importer source]"),
        ),
        Column("Importer flag", 9, "flag"),
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

# The rows of Mirror name a month too; those of the chart are years alone.
_LAST_GAP = "SUMPRODUCT(MAX(ISNUMBER(MirrorFeed[Goods from home])*MirrorFeed[Year]))"

_GAP_THEN = f"SUMIFS(MirrorRows[Gap],MirrorRows[Exporter],HomeCode,MirrorRows[Year],{_LAST_GAP})"

MIRROR_HEADLINE = (
    f'IF({_LAST_GAP}=0,"Importer’s figure against exporter’s: [x] not held",'
    f'"In "&{_LAST_GAP}&" "&PartnerName&" recorded "&IF(ROUND({_GAP_THEN},3)=0,"as much as",'
    f'FIXED(ABS({_GAP_THEN})*100,1)&"% "&IF({_GAP_THEN}<0,"less than","more than"))'
    '&" "&HomeName&" reported")'
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
