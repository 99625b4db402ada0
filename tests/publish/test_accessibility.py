"""The check for all readers names each fault with its place and rule, and finds nothing in our own files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.charts import marks
from builder.cli import main
from builder.package.parts import Package
from builder.publish.accessibility import Rule, check
from builder.publish.accessibility.contrast import contrast, ratio_needed, tinted
from builder.publish.accessibility.flags import explained_in, flags_in
from builder.publish.accessibility.links import link_fault
from builder.publish.accessibility.rules import REMEDIES
from builder.register.scaffold import new_report
from builder.sources.publishers import series_by_flow
from builder.wording.written import languages
from tests.publish.surgery import short

ROOT = Path(__file__).resolve().parents[2]
DOC, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
BOOK, LOOKS = "xl/workbook.xml", "xl/styles.xml"
COVER, SUMMARY, TREND, CHART, DATA = (f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 3, 4, 15))
DRAWING, PLOT, TABLE = "xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BOX = (
    "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p><w:r>"
    "<w:t>Read this first</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)


def paragraph(words: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


# Before the last section's properties, so that what is planted stands at the memo's end.
END = r"(?=<w:sectPr)"
# Part, what is looked for (a regular expression, its first place), what stands there then; rule and place.
MEMO = [
    (CORE, r"<dc:title>[^<]*</dc:title>", "", Rule.TITLE, ""),
    (CORE, r"<dc:title>[^<]*</dc:title>", "<dc:title>Document1</dc:title>", Rule.TITLE, ""),
    (DOC, r'<w:pStyle w:val="Title"/>', style("BottomLine"), Rule.TITLE_SHOWN, ""),
    (STYLES, r'<w:lang [^>]*/>', "", Rule.LANGUAGE, ""),
    (DOC, r'<w:lang w:val="ru-RU"/>', "", Rule.LANGUAGE_OF_PARTS, "За 5 месяцев|paragraph"),
    (DOC, r'(<wp:docPr [^>]*)descr="[^"]*"', r"\1", Rule.ALT_TEXT, "picture 1"),
    (DOC, r'descr="[^"]*"', 'descr="image1.png"', Rule.ALT_TEXT_WORDS, "picture 1"),
    (DOC, r'descr="[^"]*"', 'descr="A chart"', Rule.ALT_TEXT_WORDS, "picture 1"),
    (STYLES, r'(w:styleId="TableText".*?)<w:color w:val="1A1A1A"/>', r'\1<w:color w:val="9A9A9A"/>', Rule.CONTRAST, "paragraph"),
    (DOC, END, paragraph("pale on yellow", run='<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFF00"/>'), Rule.CONTRAST, "pale on yellow"),
    (STYLES, r'(w:styleId="Bullet".*?)<w:sz w:val="21"/>', r'\1<w:sz w:val="12"/>', Rule.TEXT_SIZE, "paragraph"),
    (STYLES, r'(w:styleId="Heading1".*?)<w:sz w:val="26"/>', r'\1<w:sz w:val="18"/>', Rule.TEXT_SIZE, "paragraph"),
    (DOC, END, '<w:p><w:hyperlink w:anchor="x"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>click here</w:t></w:r></w:hyperlink></w:p>', Rule.LINK_TEXT, "link 1"),
    (DOC, END, '<w:p><w:hyperlink w:anchor="x"><w:r><w:rPr><w:color w:val="003087"/></w:rPr><w:t>the register of treaties</w:t></w:r></w:hyperlink></w:p>', Rule.COLOUR_ALONE, "the register of treaties"),
    (DOC, END, BOX, Rule.TEXT_BOX, "text box 1"),
    (DOC, END, paragraph("[q]"), Rule.FLAGS, "paragraph"),
    (DOC, END, paragraph("Next steps", style("Normal"), "<w:b/>"), Rule.HEADING_STYLE, "Next steps"),
    (DOC, END, paragraph("Deep", '<w:outlineLvl w:val="3"/>'), Rule.HEADING_ORDER, "Deep"),
    (DOC, END, paragraph("", style("Heading1")), Rule.HEADING_EMPTY, "paragraph"),
    (DOC, END, "<w:p/><w:p/>", Rule.BLANK_LINES, "paragraph"),
    (DOC, r"<w:tblHeader/>", "", Rule.HEADER_ROW, "table 2 “Key figures”"),
    (DOC, r'<w:pStyle w:val="TableHeading"/>', style("Meta"), Rule.HEADER_ROW, "table 1 “About this memo”"),
    (DOC, r'<w:t xml:space="preserve">Turnover</w:t>', "<w:t/>", Rule.HEADER_EMPTY, "table 2 “Key figures”, column 1"),
    (DOC, r"<w:cantSplit/>", "", Rule.ROW_WHOLE, "table 1 “About this memo”, row 1"),
    (DOC, r'(<w:tc><w:tcPr><w:tcW [^>]*/>)', r'\1<w:vMerge w:val="restart"/>', Rule.MERGED, "table 1 “About this memo”, row 1"),
    (DOC, r"(</w:tr>)(</w:tbl>)", r"\1<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p/></w:tc></w:tr>\2", Rule.BLANK_ROW, "table 1 “About this memo”, row 4"),
    (DOC, r"<w:tblCaption [^>]*/>", "", Rule.TABLE_NAMED, "table 1"),
]  # fmt: skip
WORKBOOK = [
    (CORE, r"<dc:title>[^<]*</dc:title>", "<dc:title>Book1</dc:title>", Rule.TITLE, ""),
    (CORE, r"<dc:language>[^<]*</dc:language>", "", Rule.LANGUAGE, ""),
    (CORE, r"<dc:language>[^<]*</dc:language>", "<dc:language>English</dc:language>", Rule.LANGUAGE, ""),
    (DRAWING, r'descr="[^"]*"', "", Rule.ALT_TEXT, "Trend chart, drawing 1"),
    (DRAWING, r'descr="[^"]*"', 'descr="Chart 1"', Rule.ALT_TEXT_WORDS, "Trend chart, drawing 1"),
    (DRAWING, r'descr="[^"]*"', 'descr="Turnover by year, rising to the end"', Rule.ALT_TEXT_PERIOD, "Trend chart, drawing 1"),
    (LOOKS, r'<color rgb="FF505A5F"/>', '<color rgb="FFA0A0A0"/>', Rule.CONTRAST, "Summary!A2|!"),
    (LOOKS, r'<bgColor rgb="FFFFF3D6"/>', '<bgColor rgb="FF303030"/>', Rule.CONTRAST, "as its rule shows it"),
    (LOOKS, r'formatCode="#,##0.0;[^"]*"', 'formatCode="#,##0.0;[Red]#,##0.0"', Rule.COLOUR_ALONE, "!"),
    (LOOKS, r'<sz val="10"/>(?=<color rgb="FF1A1A1A")', '<sz val="7"/>', Rule.TEXT_SIZE, "!"),
    (SUMMARY, r"Regular&quot;&amp;9|Regular\"&amp;9", 'Regular"&amp;6', Rule.TEXT_SIZE, "Summary"),
    (PLOT, r'<a:srgbClr val="12436D"/></a:solidFill><a:prstDash', '<a:srgbClr val="DDE5EC"/></a:solidFill><a:prstDash', Rule.CHART_CONTRAST, "Trend chart, drawing 1"),
    (PLOT, r'sz="900"', 'sz="600"', Rule.TEXT_SIZE, "Trend chart, drawing 1"),
    (PLOT, r'<a:srgbClr val="505A5F"/>', '<a:srgbClr val="C0C0C0"/>', Rule.CONTRAST, "Trend chart, drawing 1"),
    (SUMMARY, r"◄ Contents", "Here", Rule.LINK_TEXT, "Summary!A4"),
    (COVER, r"(<sheetData>.*?)</sheetData>", r'\1<row r="900"><c r="A900" t="inlineStr"><is><t>[q]</t></is></c></row></sheetData>', Rule.FLAGS, "Cover!A900"),
    (BOOK, r'name="Trend"', 'name="Sheet3"', Rule.SHEET_NAME, "Sheet3"),
    (SUMMARY, r'<c r="A1"[^>]*>.*?</c>', "", Rule.SHEET_TITLE, "Summary!A1"),
    (SUMMARY, r'activeCell="A1"', 'activeCell="C9"', Rule.CURSOR, "Summary!C9"),
    (BOOK, r'activeTab="0"', 'activeTab="2"', Rule.FIRST_SHEET, "Trend"),
    (BOOK, r'(name="Facts" sheetId="\d+" state=)"visible"', r'\1"veryHidden"', Rule.HIDDEN, ""),
    (SUMMARY, r'<col width="43.7"', '<col hidden="1" width="43.7"', Rule.HIDDEN, "Summary, columns 2 to 2"),
    (SUMMARY, r'<row r="8"', '<row hidden="1" r="8"', Rule.HIDDEN, "Summary!8:8"),
    (TABLE, r'headerRowCount="1"', 'headerRowCount="0"', Rule.HEADER_ROW, "Summary!A5"),
    (SUMMARY, r'<c r="B5"[^>]*>.*?</c>', "", Rule.HEADER_EMPTY, "Summary!B5"),
    (SUMMARY, r'(<row r="8"[^>]*>).*?</row>', r"\1</row>", Rule.BLANK_ROW, "Summary!8:8"),
    (SUMMARY, r"</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A6:A7"/></mergeCells>', Rule.MERGED, "Summary!A6:A7"),
    (SUMMARY, r"</sheetData>", '<row r="60"><c r="C60"><v>1</v></c></row></sheetData>', Rule.BESIDE_TABLE, "Summary!C60"),
    ("xl/worksheets/_rels/sheet2.xml.rels", r"</Relationships>", '<Relationship Id="x9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>', Rule.ONE_TABLE, "Summary"),
    (BOOK, r"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"13\">[^<]*</definedName>", "", Rule.PRINT_TITLES, "Data"),
]  # fmt: skip


def ids(rows: list[tuple[str, str, str, Rule, str]]) -> list[str]:
    return [f"{number:02}-{row[3]}" for number, row in enumerate(rows)]


@pytest.fixture(scope="module")
def memo(september: Path) -> Package:
    [path] = september.glob("*_government_en.docx")
    return Package.read(path.read_bytes())


@pytest.fixture(scope="module")
def workbook(september: Path) -> Package:
    [path] = september.glob("*.xlsx")
    # Long enough to need more than one page.
    return short(Package.read(path.read_bytes()), rows=60)


def planted(package: Package, part: str, old: str, new: str) -> Package:
    """Return the package with a fault in one place; the prefixes that a fault needs are the part's own."""
    text, times = re.subn(old, new, package[part].decode(), count=1, flags=re.DOTALL)
    assert times == 1, f"{old} is not in {part}"
    return package.with_part(part, text.encode())


def found_in(package: Package, rule: Rule, place: str) -> bool:
    found = check("planted", package.to_bytes())
    return any(
        item.rule is rule and (item.place == place if not place else re.search(place, item.place))
        for item in found
    )


def test_the_files_are_sound_before_they_are_broken(memo, workbook):
    assert [str(item) for package in (memo, workbook) for item in check("sound", package.to_bytes())] == []


@pytest.mark.parametrize(("part", "old", "new", "rule", "place"), MEMO, ids=ids(MEMO))
def test_each_fault_of_a_memo_is_named_with_its_place(memo, part, old, new, rule, place):
    broken = planted(memo, part, old, new)
    assert found_in(broken, rule, place), [str(item) for item in check("planted", broken.to_bytes())]


@pytest.mark.parametrize(("part", "old", "new", "rule", "place"), WORKBOOK, ids=ids(WORKBOOK))
def test_each_fault_of_a_workbook_is_named_with_its_place(workbook, part, old, new, rule, place):
    broken = planted(workbook, part, old, new)
    place = place or ("Facts" if rule is Rule.HIDDEN else "")
    if rule is Rule.HIDDEN and place == "Facts":
        # The cover's contents name the sheet; without that line nobody knows of it.
        cells = broken["xl/sharedStrings.xml"].replace(b">Facts<", b">Other<")
        cover = broken[COVER].replace(b">Facts<", b">Other<")
        broken = broken.with_parts({"xl/sharedStrings.xml": cells, COVER: cover})
    assert found_in(broken, rule, place), [str(item) for item in check("planted", broken.to_bytes())]


def test_every_rule_has_a_fault_that_breaks_it_a_remedy_and_a_line_in_the_checklist():
    checklist = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    assert {row[3] for row in (*MEMO, *WORKBOOK)} == set(Rule) - {Rule.READABLE}
    assert set(REMEDIES) == set(Rule)
    assert [rule for rule in Rule if f"`{rule}`" not in checklist] == []


def test_nothing_is_found_in_our_own_files(september, october, tmp_path):
    new_report(tmp_path / "new", "KAZ", "UZB", series_by_flow())
    templates = [path for path in (ROOT / "templates").iterdir() if path.suffix in (".docx", ".xlsx")]
    # Two memos in each language, and the workbook.
    assert len(templates) == 2 * len(languages()) + 1
    files = [
        *(path for folder in (september, october) for path in folder.iterdir() if path.suffix != ".json"),
        *templates,
        tmp_path / "new" / "register-form.xlsx",
    ]
    found = [item for path in files for item in check(path.name, path.read_bytes())]
    # A field that waits for its text shows its English name, in a template of whatever language.
    waiting = {path.name for path in templates if "_" in path.name}
    said = [str(item) for item in found if item.rule != Rule.LANGUAGE_OF_PARTS or item.file not in waiting]
    assert said == []


def test_a_chart_says_in_its_alternative_text_of_which_day_it_is(september):
    for path, part in (("*_government_en.docx", DOC), ("*_business_en.docx", DOC), ("*.xlsx", DRAWING)):
        [file] = september.glob(path)
        texts = re.findall(r'descr="([^"]*)"', Package.read(file.read_bytes())[part].decode())
        assert texts and all("As of 30\xa0September 2023." in text for text in texts)


def test_series_told_apart_by_their_colour_alone_are_named(workbook):
    plain = workbook[PLOT].decode()
    for old, new in (
        ('showSerName val="1"', 'showSerName val="0"'),
        ("diamond", "circle"),
        ('"dash"', '"solid"'),
    ):
        plain = plain.replace(old, new)
    plain = plain.replace("</plotArea>", '</plotArea><legend><legendPos val="b"/></legend>', 1)
    assert found_in(workbook.with_part(PLOT, plain.encode()), Rule.COLOUR_ALONE, "Trend chart, drawing 1")


def test_a_form_that_waits_for_its_first_row_is_no_table_with_blank_rows(tmp_path):
    new_report(tmp_path / "new", "KAZ", "UZB", series_by_flow())
    assert check("form.xlsx", (tmp_path / "new" / "register-form.xlsx").read_bytes()) == ()


def test_what_is_no_office_file_is_said_and_not_a_crash():
    assert [item.rule for item in check("x.docx", b"no zip")] == [Rule.READABLE]
    empty = Package({"[Content_Types].xml": b"<Types/>"})
    assert [item.what for item in check("x.docx", empty.to_bytes())] == [
        "is neither a workbook nor a Word document"
    ]


def test_the_command_line_lists_findings_only_where_they_are_asked_for(memo, tmp_path, capsys):
    path = tmp_path / "memo.docx"
    path.write_bytes(planted(memo, DOC, r"<w:tblCaption [^>]*/>", "").to_bytes())
    assert main(["lint", str(path)]) == 0
    assert main(["lint", "--accessible", str(path)]) == 1
    assert capsys.readouterr().out == (
        f"{path} [table 1]: the table has neither a title nor a description: "
        "name it under Table Properties, Alt Text (table-named)\n"
    )


def test_contrast_is_measured_as_wcag_defines_it():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "777777") == pytest.approx(4.48, abs=0.005)  # the known grey that just fails
    assert contrast("767676", "FFFFFF") == pytest.approx(4.54, abs=0.005)
    with pytest.raises(ValueError, match="“red” is no colour"):
        contrast("red", "FFFFFF")


def test_large_text_needs_less_contrast():
    assert [ratio_needed(*look) for look in ((17.5, False), (18, False), (13.5, True), (14, True))] == [
        4.5,
        3,
        4.5,
        3,
    ]


def test_a_tint_makes_a_colour_lighter_or_darker():
    assert (tinted("808080", 1), tinted("808080", -1), tinted("4F81BD", 0)) == ("FFFFFF", "000000", "4F81BD")


def test_the_colours_of_drawn_charts_stand_out_from_the_paper():
    paper = marks.PAPER.lstrip("#")
    for colour in (marks.NAVY, marks.CONTEXT):
        assert contrast(colour.lstrip("#"), paper) >= 3
    for colour in (marks.NAVY, marks.GREY, marks.INK):
        assert contrast(colour.lstrip("#"), paper) >= 4.5
    # Beside each other too: the accent is told from its context without seeing hues.
    assert contrast(marks.NAVY.lstrip("#"), marks.CONTEXT.lstrip("#")) >= 3


def test_a_flag_is_explained_where_words_follow_it():
    assert flags_in("12.7 [e] [p]") == {"[e]", "[p]"}
    assert flags_in("[1, 2] 755.4") == set()
    assert explained_in(["[p] [e] provisional; estimated", "12 [x]"]) == {"[p]", "[e]"}


@pytest.mark.parametrize(("words", "bad"), [("", True), ("Here", True), ("read more…", True), ("Trend chart", False), ("https://stat.gov.kz/" + "a" * 60, True)])  # fmt: skip
def test_a_link_must_say_where_it_leads(words, bad):
    assert bool(link_fault(words)) is bad
