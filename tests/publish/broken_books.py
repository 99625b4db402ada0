"""Ways to break a finished workbook, each with a word that its finding holds."""

from __future__ import annotations

from tests.publish.surgery import ROOT_RELS, TYPES, Case, both, drop, lead, put, rename, swap

BOOK, RELS, STYLES, STRINGS = (
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
)
CORE = "docProps/core.xml"
TREND, SUMMARY, DATA, COVER, SOURCES = (
    "sheet:Trend",
    "sheet:Summary",
    "sheet:Data",
    "sheet:Cover",
    "sheet:Sources",
)
YEARS, TRADE = "table:TrendYears", "table:Trade"
CHART, DRAWING = "xl/charts/chart1.xml", "xl/drawings/drawing1.xml"
TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NAMED = "<definedNames>"
# A number in a cell of its own row, and a formula, as the sheet Trend writes them.
FORMULA = r"<f>[^<]*</f>"


def formula(said: str) -> object:
    return swap(TREND, FORMULA, f"<f>{said}</f>")


def name(said: str, means: str = "'Cover'!$A$1", more: str = "") -> object:
    return swap(BOOK, NAMED, f'{NAMED}<definedName name="{said}"{more}>{means}</definedName>')


def validation(said: str) -> object:
    return swap("sheet:Agreements", r"<dataValidation .*?</dataValidation>", said)


BOOKS = [
    # tables
    Case("two tables have one id", swap(YEARS, r' id="2"', ' id="1"'), "the table id 1 is used twice"),
    Case("two tables have one name", swap(YEARS, 'displayName="TrendYears"', 'displayName="TRADE"'), "two tables are called TRADE"),
    Case("a table's name is that of a cell", swap(YEARS, 'displayName="TrendYears"', 'displayName="TAX2023"'), "cannot be the name of a table"),
    Case("a table's name holds a blank", swap(YEARS, 'displayName="TrendYears"', 'displayName="Trend Years"'), "cannot be the name of a table"),
    Case("a table's name is a defined name", name("TRENDYEARS"), "the name of a table and of something else"),
    Case("a table overlaps another", both(put("xl/tables/table99.xml", f'<table xmlns="{S}" id="99" name="Over" displayName="Over" ref="A6:A7" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>', TABLE_TYPE), lead(TREND, "table", "xl/tables/table99.xml")), "overlap"),
    Case("a table is on its sheet and not in its list", swap(TREND, "<tableParts.*?</tableParts>", ""), "does not list it"),
    Case("a table's part is missing", drop(YEARS), "which is not in the file"),
    Case("a header cell says something else", swap(YEARS, 'name="Home exports"', 'name="Exports of home"'), "is not what the text in"),
    Case("two columns have one name", swap(YEARS, 'name="Home exports"', 'name="YEAR"'), "columns called “year”"),
    Case("two columns have one id", swap(YEARS, 'id="2" name="Home exports"', 'id="1" name="Home exports"'), "have the same id"),
    Case("a column too few", swap(YEARS, r'<tableColumn id="1" name="Year"/>', ""), "and covers 23"),
    Case("columns are counted wrong", swap(YEARS, 'tableColumns count="23"', 'tableColumns count="22"'), "counts 22"),
    Case("a table without a row of data", swap(YEARS, 'ref="A5:W15"', 'ref="A5:W5"'), "has no row of data"),
    Case("a table ends below its sheet", swap(YEARS, 'ref="A5:W15"', 'ref="A5:W1048577"'), "lies outside a sheet"),
    Case("a table ends below its cells", swap(YEARS, 'ref="A5:W15"', 'ref="A5:W99"'), "reaches beyond the sheet's cells"),
    Case("a table's filter lies outside", swap(YEARS, "<tableColumns", '<autoFilter ref="A5:W99"/><tableColumns'), "the filter of TrendYears lies outside"),
    Case("a totals row without its label", both(swap(YEARS, 'headerRowCount="1"', 'headerRowCount="1" totalsRowCount="1"'), swap(YEARS, 'name="Year"', 'name="Year" totalsRowLabel="Total"')), "the total “Total” of TrendYears"),
    Case("merged cells in a table", swap(TREND, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>'), "overlap"),
    # defined names
    Case("a name with a blank", name("my name"), "“my name” cannot be a name"),
    Case("a name like a cell", name("FY2023"), "“FY2023” cannot be a name"),
    Case("a name like R1C1", name("R1C1"), "“R1C1” cannot be a name"),
    Case("a name twice, in capitals", name("YEARFIRST"), "is there twice"),
    Case("a name for a missing sheet", name("Lost", "'Gone'!$A$1"), "there is no sheet “Gone”"),
    Case("a name for what is gone", name("Lost", "#REF!"), "#REF!"),
    Case("a name of 256 letters", name("n" * 256), "256 characters, Excel takes 255"),
    Case("a name of a missing sheet's own", name("Own", more=' localSheetId="99"'), "sheet number 99"),
    Case("a name of Excel's that is none", name("_xlnm.Nothing"), "none of Excel's own names"),
    Case("a name for nothing", name("Empty", ""), "stands for nothing"),
    # formulas
    Case("a formula of 8,193 characters", formula("1" + "+1" * 4096), "8193 characters, Excel takes 8192"),
    Case("a function with 256 arguments", formula(f"SUM({','.join(['1'] * 256)})"), "more than 255 arguments"),
    Case("functions 65 deep", formula("ABS(" * 65 + "1" + ")" * 65), "more than 64 deep"),
    Case("an unknown function", formula("SUMM(A1)"), "Excel has no function SUMM"),
    Case("a new function without its prefix", formula("XLOOKUP(1,A1:A2,B1:B2)"), "XLOOKUP needs the prefix"),
    Case("an unknown new function", formula("_xlfn.XLOOKDOWN(1)"), "Excel has no function XLOOKDOWN"),
    Case("an @ for this row", formula("TrendYears[@Year]"), "#This Row"),
    Case("an @ before a range", formula("@A1:A9"), "“@” is how Excel shows it"),
    Case("a cell beyond the grid", formula("XFE1+1"), "XFE1 lies beyond the sheet"),
    Case("a row beyond the grid", formula("A1048577"), "A1048577 lies beyond the sheet"),
    Case("a table that is not there", formula("SUM(Trends[Year])"), "there is no table “Trends”"),
    Case("a column that is not there", formula("SUM(TrendYears[Jahr])"), "has no column “Jahr”"),
    Case("a name that is not there", formula("HomeNom&amp;1"), "nothing is called “HomeNom”"),
    Case("a sheet that is not there", formula("'No such'!A1"), "there is no sheet “No such”"),
    Case("a bracket left open", formula("SUM(A1"), "is not closed"),
    Case("a text left open", formula("\"open"), "is not closed"),
    Case("a formula with its sign", formula("=A1"), "begins with “=”"),
    Case("a shared formula without its first", swap(TREND, FORMULA, '<f t="shared" si="77"/>'), "the shared formula 77 is nowhere"),
    # cells
    Case("text of 32,768 characters", swap(TREND, r'<t>USD million', f"<t>{'x' * 32768}"), "a cell takes 32767"),
    Case("shared text of 32,768 characters", swap(STRINGS, r"<t[^>]*>[^<]*</t>", f"<t>{'x' * 32768}</t>"), "a cell takes 32767"),
    Case("a shared text that is not there", swap(TREND, r't="s"><v>\d+</v>', 't="s"><v>999999</v>'), "there is no shared text 999999"),
    Case("a format that is not there", swap(TREND, r' s="\d+"', ' s="9999"'), "there is no cell format 9999"),
    Case("a font that is not there", swap(STYLES, r'(<cellXfs.*?)fontId="\d+"', r'\1fontId="999"'), "its fontId is 999"),
    Case("a row twice", swap(TREND, '<row r="2"', '<row r="1"'), "row 1 stands after row 1"),
    Case("rows out of order", swap(TREND, '<row r="2"', '<row r="9"'), "stands after row 9"),
    Case("a cell twice", swap(TREND, r'(<c r="A1".*?</c>)', r"\1\1"), "the cell A1 is there twice"),
    Case("a cell in another row", swap(TREND, r'<c r="A2"', '<c r="B7"'), "the cell B7 is out of order"),
    Case("a cell beyond the grid of a sheet", swap(TREND, r'<c r="A1"', '<c r="A1048577"'), "lies outside a sheet"),
    Case("merged cells overlap", swap(COVER, "</sheetData>", '</sheetData><mergeCells count="2"><mergeCell ref="H1:J2"/><mergeCell ref="J2:K9"/></mergeCells>'), "overlap"),
    Case("a number that is none", swap(TREND, r"(<c r=\"A6\"[^>]*>)<v>[^<]*</v>", r"\1<v>NaN</v>"), "“NaN” is no value for a cell of type n"),
    Case("a truth value of 7", swap(TREND, r"<c r=\"A6\"( s=\"\d+\")[^>]*><v>[^<]*</v>", r'<c r="A6"\1 t="b"><v>7</v>'), "no value for a cell of type b"),
    Case("an error that is none", swap(TREND, r"<c r=\"A6\"( s=\"\d+\")[^>]*><v>[^<]*</v>", r'<c r="A6"\1 t="e"><v>#OOPS!</v>'), "no value for a cell of type e"),
    Case("a day that is none", swap(TREND, r"<c r=\"A6\"( s=\"\d+\")[^>]*><v>[^<]*</v>", r'<c r="A6"\1 t="d"><v>2023-02-30</v>'), "no value for a cell of type d"),
    Case("a day before 1900", swap(DATA, r"(<v>)4[0-9]{4}(</v>)", r"\g<1>-5\2"), "no day that Excel can show"),
    Case("a row 500 points high", swap(TREND, ' ht="24"', ' ht="500"'), "500 points high"),
    Case("columns that overlap", swap(TREND, 'min="2" max="2"', 'min="1" max="2"'), "overlap others"),
    Case("elements of a sheet out of order", swap(TREND, r"(<dimension[^>]*/>)(.*)(<pageMargins)", r"\2\1\3"), "<dimension> stands after"),
    Case("outer spaces of a text lost", swap(TREND, "<t>USD million", "<t>  USD million"), "spaces at the ends"),
    Case("a header of 300 characters", swap(TREND, "<oddFooter>", f"<oddFooter>{'x' * 300}"), "Excel takes 255"),
    # rules
    Case("a list of 256 characters", validation(f'<dataValidation type="list" sqref="A6"><formula1>"{"x" * 256}"</formula1></dataValidation>'), "the list of the data validation has 256"),
    Case("a prompt of 256 characters", validation(f'<dataValidation type="whole" prompt="{"x" * 256}" sqref="A6"><formula1>1</formula1></dataValidation>'), "the prompt of the data validation has 256"),
    Case("a validation of a missing sheet", validation('<dataValidation type="list" sqref="A6"><formula1>Gone!$A$1:$A$3</formula1></dataValidation>'), "there is no sheet “Gone”"),
    Case("a validation without a place", validation('<dataValidation type="whole" sqref=""><formula1>1</formula1></dataValidation>'), "the data validation has no place"),
    Case("a rule's format is not there", swap(SUMMARY, 'dxfId="17"', 'dxfId="999"'), "points at format 999"),
    Case("a rule reaches beyond the sheet", swap(SUMMARY, 'sqref="I6:I23"', 'sqref="I6:I1048577"'), "lies outside a sheet"),
    Case("a rule without priority", swap(SUMMARY, ' priority="18"', ' priority="0"'), "has no priority"),
    # sheets
    Case("a sheet's name of 32 characters", swap(BOOK, 'name="Notes"', f'name="{"N" * 32}"'), "32 characters, Excel takes 1 to 31"),
    Case("two sheets of one name", swap(BOOK, 'name="Notes"', 'name="CHECKS"'), "2 sheets are called “checks”"),
    Case("a sheet's name with signs", swap(BOOK, 'name="Notes"', 'name="Not[e]s:*?/"'), "a sign that Excel does not allow"),
    Case("every sheet hidden", swap(BOOK, 'state="visible"', 'state="hidden"', 99), "every sheet is hidden"),
    Case("a sheet without its part", swap(RELS, r'<Relationship [^>]*Target="/xl/worksheets/sheet3.xml"[^>]*/>', ""), "has no part in the file"),
    Case("the open tab is not there", swap(BOOK, 'activeTab="0"', 'activeTab="77"'), "activeTab is 77"),
    # links
    Case("a link without its relationship", swap(SOURCES, r':id="rId19"', ':id="rId1900"'), "uses the relationship rId1900"),
    Case("a link that runs a script", swap("rels:Sources", 'Target="https://[^"]*"', 'Target="javascript:alert(1)"'), "only web and mail"),
    Case("a link to a file", swap("rels:Sources", 'Target="https://[^"]*"', 'Target="file:///etc/passwd"'), "only web and mail"),
    Case("a link to a missing sheet", swap(TREND, "location=\"'Cover'!A1\"", "location=\"'Gone'!A1\""), "which is not in the workbook"),
    # charts and drawings
    Case("a chart of a missing sheet", swap(CHART, r"'Trend chart'!\$C\$33", "'Gone'!$C$33"), "there is no sheet “Gone”"),
    Case("a chart beyond the grid", swap(CHART, r"\$C\$\d+:\$C\$\d+", "$C$33:$C$1048577"), "lies beyond the sheet"),
    Case("a chart keeps more than it says", swap(CHART, '<ptCount val="10"/>', '<ptCount val="3"/>'), "says it has 3"),
    Case("a chart says more than its cells", swap(CHART, '<ptCount val="10"/>', '<ptCount val="12"/>'), "has 10 cells"),
    Case("a chart keeps a word as number", swap(CHART, "<v>2013</v>", "<v>many</v>"), "“many” is kept as a number"),
    Case("a negative axis id", swap(CHART, 'val="100"', 'val="-100"', 99), "the axis id “-100”"),
    Case("an axis that crosses none", swap(CHART, '<crossAx val="100"/>', '<crossAx val="777"/>'), "crosses the axis 777"),
    Case("a chart uses a missing axis", swap(CHART, '<axId val="100"/></areaChart>', '<axId val="555"/></areaChart>'), "uses the axis 555"),
    Case("two series of one index", swap(CHART, '<idx val="1"/><order', '<idx val="0"/><order'), "series have the idx 0"),
    Case("a drawing without its chart", swap(DRAWING, 'r:id="rId1"', 'r:id="rId9"'), "uses the relationship rId9"),
    Case("two shapes of one id", swap(DRAWING, r"(<oneCellAnchor>.*</oneCellAnchor>)", r"\1\1"), "2 shapes have the id 1"),
    Case("a chart anchored beyond the sheet", swap(DRAWING, "<col>0</col>", "<col>16384</col>"), "anchored outside the sheet"),
    # the package
    Case("a part without a type", both(swap(TYPES, '<Default Extension="xml"[^>]*/>', ""), swap(TYPES, '<Override PartName="/xl/styles.xml"[^>]*/>', "")), "no content type"),
    Case("a part with two types", swap(TYPES, r'(<Override PartName="/xl/styles.xml"[^>]*/>)', r"\1\1"), "is given 2 types"),
    Case("a part of a wrong type", swap(TYPES, r'(PartName="/xl/styles.xml" ContentType=")[^"]*', r"\1application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"), "its content type is"),
    Case("a type for a missing part", swap(TYPES, "</Types>", '<Override PartName="/xl/gone.xml" ContentType="application/xml"/></Types>'), "which is not in the file"),
    Case("a part that nothing points at", put("xl/tables/table77.xml", "<x/>", TABLE_TYPE), "nothing points at the part"),
    Case("a part named in capitals", rename("xl/styles.xml", "xl/Styles.xml"), "The file calls it “xl/Styles.xml”"),
    Case("an arrow twice", swap(RELS, 'Id="rId2"', 'Id="rId1"'), "is there twice"),
    Case("an arrow into the disk", swap(RELS, 'Target="/xl/styles.xml"|Target="styles.xml"', 'Target="C:/styles.xml"'), "which is not in the file"),
    Case("an arrow outside that nothing uses", lead(TREND, "hyperlink", "https://example.org/", external=True), "nothing uses it"),
    Case("a missing workbook", drop(BOOK), "which is not in the file"),
    Case("another root", swap(STYLES, r"<styleSheet xmlns=\"[^\"]*\"", '<styleSheet xmlns="urn:other"'), "its root is"),
    Case("a document type definition", swap(STRINGS, r"\?>", '?><!DOCTYPE x [<!ENTITY e "x">]>'), "document type definition"),
    Case("XML that is cut", swap(STRINGS, "</sst>", ""), "not well-formed"),
    Case("an encoding that Office does not read", swap(STRINGS, "encoding='UTF-8'", "encoding='windows-1251'"), "is encoded in windows-1251"),
    Case("a date that is none", swap(CORE, "(<dcterms:created[^>]*>)[^<]*", r"\1yesterday"), "“yesterday”, which is no date"),
    Case("a day that no calendar has", swap(CORE, "(<dcterms:modified[^>]*>)[^<]*", r"\g<1>2023-02-30T00:00:00Z"), "which is no date"),
    Case("a date without its type", swap(CORE, r' xsi:type="dcterms:W3CDTF"', ""), "lacks xsi:type"),
    Case("a title twice", swap(CORE, "(<dc:title>.*?</dc:title>)", r"\1\1"), "title is said 2 times"),
    Case("two core properties", lead("", "../../../package/2006/relationships/metadata/core-properties", "docProps/core.xml"), "relationships to core-properties"),
    Case("a workbook called a book of macros", lambda package: package, "is called .xlsm", ending="xlsm"),
    Case("a workbook called an add-in", lambda package: package, "is called .xlam", ending="xlam"),
    Case("macros in a file that allows none", both(put("xl/vbaProject.bin", "x", "application/vnd.ms-office.vbaProject"), swap(RELS, "</Relationships>", '<Relationship Id="rId900" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>')), "has macros"),
    Case("no relationships at all", drop(ROOT_RELS), "the part is missing"),
    # what the schemas say, and so Microsoft's validator
    Case("an attribute out of range", swap(TREND, 'fitToHeight="0"', 'fitToHeight="-1"'), "fitToHeight", sdk=True),
    Case("a word for a number", swap(TREND, 'defaultRowHeight="15"', 'defaultRowHeight="high"'), "defaultRowHeight", sdk=True),
    Case("an unknown element", swap(TREND, "<sheetFormatPr", "<nothing/><sheetFormatPr"), "nothing", sdk=True),
    Case("an unknown attribute", swap(BOOK, "<workbookPr", '<workbookPr wrong="1"'), "wrong", sdk=True),
    Case("an unknown orientation", swap(TREND, 'orientation="landscape"', 'orientation="askew"'), "orientation", sdk=True),
    Case("a chart without its plot", swap(CHART, "<plotArea>.*</plotArea>", ""), "plotArea", sdk=True),
]  # fmt: skip
