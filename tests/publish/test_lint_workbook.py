"""The lint names each fault of a workbook, and finds nothing in good ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from builder.package.attachment import Attachment
from builder.package.namespaces import R
from builder.package.parts import Package
from builder.publish.lint import lint
from builder.publish.lint.formula import Scope

BOOK, DATA, SUMS = "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
TABLE, OTHER = "xl/tables/table1.xml", "xl/tables/table2.xml"
CHART, STRINGS = "xl/charts/chart1.xml", "xl/sharedStrings.xml"


def workbook() -> bytes:
    """Return a workbook with two tables, names, formulas, a chart, a rule, a list, a link and a comment."""
    book = openpyxl.Workbook()
    data = book.active
    data.title = "Data"
    for row in (["Year", "Value"], [2021, 704.0], [2022, 793.0]):
        data.append(row)
    data.add_table(Table(displayName="Trade", ref="A1:B3", tableStyleInfo=TableStyleInfo("TableStyleLight1")))
    data["E1"], data["F1"], data["E2"], data["F2"] = "Code", "Name", "KAZ", "Kazakhstan"
    data.add_table(Table(displayName="Places", ref="E1:F2"))
    sums = book.create_sheet("It's a sum")
    sums["A1"] = "=SUMIFS(Trade[Value],Trade[Year],2022)+_xlfn.MAXIFS(Data!B2:B3,Data!A2:A3,2021)"
    sums["A2"] = "=Data!B3&\" is 'not a' sheet!\"&'It''s a sum'!A1"
    sums["A3"].hyperlink = "https://example.org/"
    sums["A4"].comment = Comment("A remark", "us")
    sums.merge_cells("C1:D2")
    sums.conditional_formatting.add("A1:A2", FormulaRule(formula=["Data!$B$2>1"]))
    sums.add_data_validation(DataValidation("list", formula1="Data!$E$2:$E$2", sqref="B1"))
    chart = BarChart()
    chart.add_data(Reference(data, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sums.add_chart(chart, "F5")
    book.defined_names["kaz.kgz.x.value.y2022"] = openpyxl.workbook.defined_name.DefinedName(
        "kaz.kgz.x.value.y2022", attr_text="Data!$B$3"
    )
    sums.print_title_rows = "1:1"
    buffer = io.BytesIO()
    book.save(buffer)
    return with_a_shared_text(Package.read(buffer.getvalue())).to_bytes()


def with_a_shared_text(package: Package) -> Package:
    """Return the workbook with one text where Excel keeps them all (openpyxl writes texts into their cells)."""
    texts = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Kazakhstan</t></si></sst>'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    package, _ = Attachment(STRINGS, texts, kind, f"{R}/sharedStrings").added_to(package, BOOK)
    inline = b'<c r="F2" t="inlineStr"><is><t>Kazakhstan</t></is></c>'
    assert inline in package[DATA]
    return package.with_part(DATA, package[DATA].replace(inline, b'<c r="F2" t="s"><v>0</v></c>'))


GOOD = workbook()
SCOPE = Scope(
    titles=frozenset({"data", "let (me"}),
    names=frozenset({"myname", "filtered"}),
    tables={"trade": frozenset({"year", "value"}), "odd": frozenset({"[x] y"})},
)
NAME = '<definedName name="kaz.kgz.x.value.y2022">Data!$B$3</definedName>'
CALL = "SUMIFS(Trade[Value],Trade[Year],2022)"
VALUE = '<c r="B3" t="n"><v>793</v></c>'


def changed(part: str, old: str, new: str) -> bytes:
    """Return the good workbook with one thing in one part changed."""
    package = Package.read(GOOD)
    text = package[part].decode()
    assert old in text, f"{old} is not in {part}: {text[:3000]}"
    return package.with_part(part, text.replace(old, new, 1).encode()).to_bytes()


def test_a_good_workbook_has_no_finding() -> None:
    assert lint("good.xlsx", GOOD) == ()


def test_an_empty_workbook_of_openpyxl_has_no_finding() -> None:
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    assert lint("empty.xlsx", buffer.getvalue()) == ()


BROKEN = [
    # the workbook
    (BOOK, 'name="Data"', f'name="{"D" * 32}"', "32 characters, Excel takes 1 to 31"),
    (BOOK, 'name="Data"', 'name="a/b"', "a sign that Excel does not allow"),
    (BOOK, 'name="It\'s a sum"', 'name="DATA"', "2 sheets are called “data”"),
    (BOOK, 'sheetId="2"', 'sheetId="1"', "the same sheetId"),
    # names
    (BOOK, NAME, NAME + NAME.replace("kaz", "KAZ"), "there twice"),
    (BOOK, NAME, NAME.replace("kaz.kgz.x.value.y2022", "TAX2023"), "“TAX2023” cannot be a name"),
    (BOOK, NAME, NAME.replace("kaz.kgz.x.value.y2022", "R1C1"), "“R1C1” cannot be a name"),
    (BOOK, NAME, NAME.replace("kaz.kgz.x.value.y2022", "a b"), "“a b” cannot be a name"),
    (BOOK, NAME, NAME.replace("kaz.kgz.x.value.y2022", "a" * 256), "256 characters, Excel takes 255"),
    (BOOK, NAME, NAME.replace("Data!", "Gone!"), "there is no sheet “Gone”"),
    (BOOK, NAME, NAME.replace("Data!$B$3", "#REF!"), "refers to something that is gone"),
    (BOOK, NAME, NAME.replace("Data!$B$3", ""), "stands for nothing"),
    (BOOK, NAME, NAME.replace("<definedName ", '<definedName localSheetId="7" '), "sheet number 7"),
    (BOOK, NAME, NAME.replace("kaz.kgz.x.value.y2022", "TRADE"), "the name of a table and of something else"),
    # cells
    (DATA, VALUE, VALUE + VALUE, "the cell B3 is there twice"),
    (DATA, VALUE, VALUE.replace("B3", "B7"), "the cell B7 is out of order"),
    (DATA, VALUE, VALUE.replace("B3", "XFE3"), "the cell XFE3 lies outside a sheet"),
    (DATA, '<row r="3">', '<row r="2">', "row 2 stands after row 2"),
    (DATA, VALUE, VALUE.replace("793", "NaN"), "“NaN” is no value for a cell of type n"),
    (DATA, VALUE, VALUE.replace('t="n"', 't="e"'), "“793” is no value for a cell of type e"),
    (DATA, VALUE, VALUE.replace('t="n"', 't="n" s="99"'), "there is no cell format 99"),
    (DATA, VALUE, '<c r="B3" t="s"><v>999</v></c>', "there is no shared text 999"),
    (DATA, VALUE, f'<c r="B3" t="inlineStr"><is><t>{"x" * 32768}</t></is></c>', "a cell takes 32767"),
    (STRINGS, "Kazakhstan", "K" * 32768, "a cell takes 32767"),
    # formulas
    (SUMS, CALL, "XLOOKUP(1,Data!A1:A3,Data!B1:B3)", "XLOOKUP needs the prefix"),
    (SUMS, CALL, "let(x,1,x)", "LET needs the prefix"),
    (SUMS, CALL, "SUM(FILTER(Data!A1:A3,Data!B1:B3))", "FILTER needs the prefix"),
    (SUMS, "_xlfn.MAXIFS", "MAXIFS", "MAXIFS needs the prefix"),
    (SUMS, CALL, "SUM(Trade[@Value])", "[[#This Row],[…]]"),
    (SUMS, CALL, "1" + "+1" * 4200, "Excel takes 8192"),
    (SUMS, CALL, "SUM('No such'!A1)", "there is no sheet “No such”"),
    (SUMS, CALL, "=1", "begins with “=”"),
    (SUMS, "Data!$B$2&gt;1", "Gone!$B$2&gt;1", "there is no sheet “Gone”"),
    (SUMS, "Data!$E$2:$E$2", "Gone!$E$2:$E$2", "there is no sheet “Gone”"),
    (CHART, "'Data'!", "'Gone'!", "there is no sheet “Gone”"),
    # tables
    (TABLE, 'ref="A1:B3"', 'ref="A1:B1"', "has no row of data"),
    (TABLE, 'ref="A1:B3"', 'ref="A1:B300"', "reaches beyond the sheet's cells"),
    (TABLE, 'ref="A1:B3"', 'ref="A1:E3"', "overlap"),
    (TABLE, 'ref="A1:B3"', 'ref="A1:C3"', "names 2 columns, counts 2 and covers 3"),
    (TABLE, 'name="Value"', 'name="Amount"', "the column “Amount” of Trade is not what the text in B1 says"),
    (TABLE, 'name="Value"', 'name="YEAR"', "2 columns called “year”"),
    (TABLE, 'id="2" name="Value"', 'id="1" name="Value"', "two columns of the table Trade have the same id"),
    (TABLE, 'displayName="Trade"', 'displayName="Places"', "two tables are called Places"),
    (TABLE, 'displayName="Trade"', 'displayName="My Trade"', "cannot be the name of a table"),
    (TABLE, 'displayName="Trade"', 'displayName="Q1"', "cannot be the name of a table"),
    (TABLE, 'autoFilter ref="A1:B3"', 'autoFilter ref="A1:B30"', "the filter of Trade lies outside"),
    (OTHER, 'id="2"', 'id="1"', "the table id 1 is used twice"),
    (DATA, "<tableParts", '<mergeCells><mergeCell ref="A2:B2"/></mergeCells><tableParts', "overlap"),
    # the package
    (DATA, "<sheetData>", "<sheetData", "not well-formed"),
    ("xl/_rels/workbook.xml.rels", "/xl/worksheets/sheet2.xml", "/xl/worksheets/sheet9.xml", "not in the file"),
    ("xl/_rels/workbook.xml.rels", 'Id="rId1"', 'Id="rId2"', "is there twice"),
    ("xl/worksheets/_rels/sheet2.xml.rels", "https://example.org/", "javascript:alert(1)", "only web and mail"),
    ("xl/worksheets/_rels/sheet2.xml.rels", "https://example.org/", "file:///etc/passwd", "only web and mail"),
    (SUMS, "<legacyDrawing", '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId77"/><legacyDrawing', "uses the relationship rId77"),
    ("[Content_Types].xml", 'PartName="/xl/styles.xml"', 'PartName="/xl/gone.xml"', "a type is given for “xl/gone.xml”"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "old", "new", "what"), BROKEN, ids=[f"{n:02}-{row[3]}" for n, row in enumerate(BROKEN)]
)
def test_each_fault_is_named(part: str, old: str, new: str, what: str) -> None:
    found = lint("broken.xlsx", changed(part, old, new))
    assert any(what in str(finding) for finding in found), [str(finding) for finding in found]
    assert all(finding.file == "broken.xlsx" for finding in found)


def without_types(package: Package) -> bytes:
    return package.with_part("xl/odd.bin", b"x").to_bytes()


def with_a_part_gone(package: Package) -> bytes:
    return package.without("xl/styles.xml").to_bytes()


def with_a_dtd(package: Package) -> bytes:
    return package.with_part(STRINGS, b"<!DOCTYPE x [<!ENTITY e 'x'>]>" + package[STRINGS]).to_bytes()


def with_orphaned_relationships(package: Package) -> bytes:
    return package.with_part("xl/_rels/none.xml.rels", package["xl/_rels/workbook.xml.rels"]).to_bytes()


def with_a_name_twice(package: Package) -> bytes:
    buffer = io.BytesIO(package.to_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(DATA, package[DATA])
    return buffer.getvalue()


def with_nothing_in_it(package: Package) -> bytes:
    return b"no zip"


@pytest.mark.parametrize(
    ("breaking", "what"),
    [
        (without_types, "the part has no content type"),
        (with_a_part_gone, "points at “xl/styles.xml”, which is not in the file"),
        (with_a_dtd, "document type definition"),
        (with_orphaned_relationships, "belongs to “xl/none.xml”"),
        (with_a_name_twice, "holds the part “xl/worksheets/sheet1.xml” twice"),
        (with_nothing_in_it, "is not a whole Office file"),
    ],
)
def test_a_broken_package_is_named(breaking: Callable[[Package], bytes], what: str) -> None:
    found = lint("broken.xlsx", breaking(Package.read(GOOD)))
    assert any(what in finding.what for finding in found), found


@pytest.mark.parametrize(
    "formula",
    [
        "_xlfn.XLOOKUP(A1,B:B,C:C)",
        "_xlfn._xlws.FILTER(A1:A3,B1:B3)",
        '"XLOOKUP("&A1',
        "SUM('Let (me'!A1)",
        "SUM(" + ",".join(["A1"] * 255) + ")",
        "ABS(" * 64 + "A1" + ")" * 64,
        "SUM(A:A,1:3,$B$2:XFD1048576)",
        "MYNAME+filtered+Trade[#All]",
        "SUM(Trade[[#Headers],[Value]],Trade[[Year]:[Value]],Trade)",
        "INDEX(Odd['[x'] y],1)",
        "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)",
        "[1]!Rate*'[1]A b'!Rate",
        "{1,2;3,4}",
        "SUMPRODUCT((A1:A9=1)*(B1:B9))",
        "Trade[[#This Row],[Value]]/1000",
        'IFERROR(INDEX(Trade[Value],MATCH(1,Trade[Year],0)),"")',
    ],
)
def test_good_formulas_pass(formula: str) -> None:
    assert SCOPE.faults(formula) == ()


@pytest.mark.parametrize(
    ("formula", "missing"),
    [
        ("Datum!A1+'It''s'!B2", ["It's", "Datum"]),
        ("SUM(Jan:Mar!A1)", ["Jan", "Mar"]),
        ("SUM('Jan 1:Mar 1'!A1)", ["Jan 1", "Mar 1"]),
        ("[1]Other!A1+'[Book 2.xlsx]Sheet'!A1", []),
        ('"Hello World!"&A1', []),
        ("Data!A1+Данные!A1", ["Данные"]),
    ],
)
def test_the_sheets_that_a_formula_names_and_are_not_there(formula: str, missing: list[str]) -> None:
    assert sorted(SCOPE.faults(formula)) == sorted(f"there is no sheet “{name}”" for name in missing)


@pytest.mark.parametrize(
    ("formula", "what"),
    [
        ("MYLET(1)", "Excel has no function MYLET"),
        ("_xlfn.NOSUCH(1)", "Excel has no function NOSUCH"),
        ("XFE1+A1048577", "XFE1 lies beyond the sheet"),
        ("SUM(XFE:XFE)", "XFE lies beyond the sheet"),
        ("SUM(Trades[Value])", "there is no table “Trades”"),
        ("SUM(Trade[Values])", "the table Trade has no column “Values”"),
        ("Trade[[#Row],[Value]]", "“#Row” is no part of a table"),
        ("SUM(Trade[[Year]:[Valu]])", "no column “Valu”"),
        ("Turnover*2", "nothing is called “Turnover”"),
        ("SUM(A1", "a bracket ( is not closed"),
        ("SUM(A1))", "a bracket ) was never opened"),
        ('"open&A1', "a text or a sheet's name is not closed"),
        ("SUM(" + ",".join(["A1"] * 256) + ")", "more than 255 arguments"),
        ("ABS(" * 65 + "A1" + ")" * 65, "more than 64 deep"),
        ("@A1:A9", "“@” is how Excel shows it"),
        ("SUM([Value])", "[Value] stands without its table's name"),
    ],
)
def test_what_a_formula_may_not_say(formula: str, what: str) -> None:
    assert what in "; ".join(SCOPE.faults(formula))
