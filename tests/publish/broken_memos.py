"""Ways to break a finished memo, each with a word that its finding holds."""

from __future__ import annotations

from tests.publish.surgery import ROOT_RELS, TYPES, Case, both, drop, lead, put, rename, swap

MAIN, RELS, STYLES, NUMBERS = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/numbering.xml",
)
FOOTER, SETTINGS, STORE, CORE = (
    "word/footer1.xml",
    "word/settings.xml",
    "customXml/item1.xml",
    "docProps/core.xml",
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RUN = '<w:r><w:t xml:space="preserve">Memo</w:t></w:r>'
PARAGRAPH = f"<w:p>{RUN}</w:p>"


def before(text: str) -> object:
    """Put something first into the body."""
    return swap(MAIN, "<w:body>", f"<w:body>{text}")


def notes(kind: str, inside: str) -> object:
    return both(
        put(f"word/{kind}s.xml", f'<w:{kind}s xmlns:w="{W}">{inside}</w:{kind}s>', f"{WORD}.{kind}s+xml"),
        lead(MAIN, f"{kind}s", f"word/{kind}s.xml"),
    )


def table(rows: str, grid: str = '<w:gridCol w:w="900"/><w:gridCol w:w="900"/>') -> object:
    return before(
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def tc(more: str = "", inside: str = "<w:p/>") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>{more}</w:tcPr>{inside}</w:tc>'


def sdt(properties: str, inside: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def mark(name: str, number: int) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


MEMOS = [
    # controls and their store
    Case("two controls of one id", swap(MAIN, '<w:id w:val="2"/>', '<w:id w:val="1"/>'), "content controls have the id 1"),
    Case("a tag of 65 characters", swap(MAIN, r'<w:tag w:val="[^"]*"', f'<w:tag w:val="{"t" * 65}"'), "65 characters, Word takes 64"),
    Case("an id of 33 bits", swap(MAIN, '<w:id w:val="2"/>', '<w:id w:val="4294967296"/>'), "a whole number of 32 bits"),
    Case("a control in a plain-text control", before(f"<w:p>{sdt('<w:text/>', sdt('', RUN))}</w:p>"), "holds another control"),
    Case("paragraphs at the place of words", before(f"<w:p>{sdt('', PARAGRAPH)}</w:p>"), "at the place of a run holds <w:p>"),
    Case("words at the place of paragraphs", before(sdt("", RUN)), "at the place of a block holds <w:r>"),
    Case("a paragraph at the place of a row", table(f"<w:tr>{tc()}{tc()}</w:tr>{sdt('', PARAGRAPH)}"), "at the place of a row holds <w:p>"),
    Case("two paragraphs of plain text", before(sdt("<w:text/>", PARAGRAPH * 2)), "holds several paragraphs"),
    Case("a control without content", swap(MAIN, r"(<w:sdt><w:sdtPr>.*?</w:sdtPr>)<w:sdtContent>.*?</w:sdtContent>", r"\1"), "has no content"),
    Case("a binding to a missing store", swap(MAIN, r'w:storeItemID="\{[0-9A-F-]+\}"', 'w:storeItemID="{00000000-0000-0000-0000-000000000001}"'), "has no store in the file"),
    Case("a binding that hits no node", swap(MAIN, r'w:xpath="/f:facts\[1\]/f:[^"]*"', 'w:xpath="/f:facts[1]/f:none[1]"'), "which the store does not hold"),
    Case("a binding that is no path", swap(MAIN, r'w:xpath="[^"]*"', 'w:xpath="/f:facts[["'), "which the store does not hold"),
    Case("a digit changed in the text", swap(MAIN, ">12.7%<", ">12.8%<"), "another text than its store"),
    Case("a digit changed in the store", swap(STORE, ">12.7%<", ">12.8%<"), "another text than its store"),
    Case("two stores of one id", both(put("customXml/item9.xml", "<x/>"), lead(MAIN, "customXml", "customXml/item9.xml"), lead("customXml/item9.xml", "customXmlProps", "customXml/itemProps1.xml")), "is that of customXml/item1.xml too"),
    # tables
    Case("a row wider than the grid", swap(MAIN, '<w:gridSpan w:val="7"/>', '<w:gridSpan w:val="9"/>'), "columns wide, its grid"),
    Case("a grid wider than its rows", swap(MAIN, "<w:tblGrid>", '<w:tblGrid><w:gridCol w:w="900"/>'), "columns wide, its grid"),
    Case("a cell that spans none", swap(MAIN, '<w:gridSpan w:val="7"/>', '<w:gridSpan w:val="0"/>'), "spans “0” columns"),
    Case("a cell without a paragraph", table(f"<w:tr>{tc(inside='')}{tc()}</w:tr>"), "does not end in a paragraph"),
    Case("a row without a cell", table("<w:tr/>"), "the row has no cell"),
    Case("a table without a row", table(""), "the table has no row"),
    Case("a table without a grid", swap(MAIN, "<w:tblGrid>.*?</w:tblGrid>", ""), "the table has no grid"),
    Case("a cell that goes on from none", table(f"<w:tr>{tc('<w:vMerge/>')}{tc()}</w:tr>"), "goes on from one above"),
    Case("64 columns", table(f"<w:tr>{tc() * 64}</w:tr>", '<w:gridCol w:w="90"/>' * 64), "Word takes 63"),
    # styles and lists
    Case("an unknown style of a paragraph", swap(MAIN, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>'), "there is no style “Titel”"),
    Case("an unknown style of a table", swap(MAIN, '<w:tblStyle w:val="BriefTable"/>', '<w:tblStyle w:val="Brief"/>'), "there is no style “Brief”"),
    Case("a style of another kind", swap(MAIN, '<w:tblStyle w:val="BriefTable"/>', '<w:tblStyle w:val="Title"/>'), "is a style of the kind paragraph"),
    Case("a style twice", swap(STYLES, r'(<w:style [^>]*w:styleId="Kicker".*?</w:style>)', r"\1\1"), "2 styles have the id “Kicker”"),
    Case("a style based on none", swap(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Abnormal"/>'), "is based on “Abnormal”"),
    Case("a style based on itself", swap(STYLES, '(w:styleId="Kicker".*?)<w:basedOn w:val="Normal"/>', r'\1<w:basedOn w:val="Kicker"/>'), "is based on itself"),
    Case("a list that is not there", before('<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr></w:pPr></w:p>'), "there is no list number 99"),
    Case("a list without its pattern", swap(NUMBERS, '<w:abstractNumId w:val="2"/>', '<w:abstractNumId w:val="22"/>'), "the pattern 22, which is not there"),
    Case("two lists of one number", swap(NUMBERS, '<w:num w:numId="2">', '<w:num w:numId="1">'), "2 lists have the number 1"),
    Case("a list before its pattern", swap(NUMBERS, "(<w:abstractNum .*</w:abstractNum>)(<w:num .*</w:num>)", r"\2\1"), "a list stands before a list pattern"),
    # notes, comments, bookmarks, fields
    Case("a footnote that is not there", before('<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>'), "the footnote 5, which is not there"),
    Case("an endnote that is not there", both(notes("endnote", ""), before('<w:p><w:r><w:endnoteReference w:id="5"/></w:r></w:p>')), "the endnote 5, which is not there"),
    Case("two footnotes of one id", notes("footnote", '<w:footnote w:id="1"><w:p/></w:footnote>' * 2), "2 footnotes have the id 1"),
    Case("a comment that is not there", before('<w:p><w:r><w:commentReference w:id="5"/></w:r></w:p>'), "the comment 5, which is not there"),
    Case("a comment's range without end", both(notes("comment", '<w:comment w:id="5" w:author="a"><w:p/></w:comment>'), before('<w:p><w:commentRangeStart w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>')), "begins 1 and ends 0 times"),
    Case("a bookmark without end", before('<w:p><w:bookmarkStart w:id="5" w:name="a"/></w:p>'), "the bookmark 5 begins 1 and ends 0 times"),
    Case("two bookmarks of one name", before(f"<w:p>{mark('annex', 5)}{mark('ANNEX', 6)}</w:p>"), "2 bookmarks are called “annex”"),
    Case("a bookmark of 41 characters", before(f"<w:p>{mark('b' * 41, 5)}</w:p>"), "Word takes 1 to 40"),
    Case("a link to a missing bookmark", before(f'<w:p><w:hyperlink w:anchor="gone">{RUN}</w:hyperlink></w:p>'), "the bookmark “gone”, which is not there"),
    Case("a field left open", swap(FOOTER, r'<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>', "</w:p>"), "a field is not closed"),
    Case("a field that was not begun", swap(FOOTER, r'<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ""), "ends that did not begin"),
    Case("a field that runs a program", swap(FOOTER, " PAGE ", ' DDEAUTO c:\\\\\\\\cmd.exe "" '), "DDEAUTO reaches outside"),
    # sections, words, pictures
    Case("a footer that is not there", swap(MAIN, r'(<w:footerReference [^>]*r:id=")[^"]*', r"\1rId99"), "uses the relationship rId99"),
    Case("two footers of a kind", swap(MAIN, r"(<w:footerReference [^>]*/>)", r"\1\1"), "2 default footers"),
    Case("a footer as header", swap(MAIN, "<w:footerReference", "<w:headerReference"), "a section's header points at footer"),
    Case("a page of three metres", swap(MAIN, 'w:w="11906"', 'w:w="170000"'), "Word takes up to 31680"),
    Case("words below the section", swap(MAIN, "</w:sectPr></w:body>", "</w:sectPr><w:p/></w:body>"), "do not stand last in the body"),
    Case("outer spaces of a text lost", before("<w:p><w:r><w:t>rose by </w:t></w:r></w:p>"), "spaces at the ends"),
    Case("words outside a run", before("<w:p><w:t>lost</w:t></w:p>"), "words stand outside any run"),
    Case("a paragraph in a paragraph", before(f"<w:p>{PARAGRAPH}</w:p>"), "a paragraph stands in a paragraph"),
    Case("two pictures of one id", swap(MAIN, r"(<w:r><w:drawing>.*?</w:drawing></w:r>)", r"\1\1"), "pictures have the id"),
    Case("a picture without its words", swap(MAIN, r'(<wp:docPr [^>]*)descr="[^"]*"', r"\1"), "no alternative text"),
    Case("a picture that is not there", swap(MAIN, r'r:embed="[^"]*"', 'r:embed="rId77"'), "uses the relationship rId77"),
    Case("fields that ask at each opening", swap(SETTINGS, "<w:zoom", '<w:updateFields w:val="true"/><w:zoom'), "ask a question"),
    # the package
    Case("a namespace to ignore that is not declared", swap(MAIN, 'mc:Ignorable="', 'mc:Ignorable="w16se '), "mc:Ignorable names w16se"),
    Case("a type for no part", swap(TYPES, "</Types>", '<Override PartName="/word/gone.xml" ContentType="application/xml"/></Types>'), "which is not in the file"),
    Case("two types for one ending", swap(TYPES, r'(<Default Extension="png"[^>]*/>)', r"\1\1"), "is given 2 types"),
    Case("no type for pictures", swap(TYPES, r'<Default Extension="png"[^>]*/>', ""), "no content type"),
    Case("the body of another type", swap(TYPES, "wordprocessingml.document.main", "wordprocessingml.nothing"), "its content type is"),
    Case("a template called a document", swap(TYPES, "wordprocessingml.document.main", "wordprocessingml.template.main"), "is called .docx and is a .dotx"),
    Case("a document called a template", lambda package: package, "is called .dotx", ending="dotx"),
    Case("a part that nothing points at", put("word/loose.xml", "<x/>", f"{WORD}.settings+xml"), "nothing points at the part"),
    Case("a part named in capitals", rename("word/styles.xml", "word/STYLES.xml"), "The file calls it “word/STYLES.xml”"),
    Case("an arrow to nothing", swap(RELS, 'Target="styles.xml"', 'Target="gone.xml"'), "which is not in the file"),
    Case("an arrow twice", swap(RELS, 'Id="rId2"', 'Id="rId3"'), "is there twice"),
    Case("an arrow outside that nothing uses", lead(MAIN, "image", "https://example.org/x.png", external=True), "nothing uses it"),
    Case("a link that runs a script", both(lead(MAIN, "hyperlink", "javascript:alert(1)", external=True), swap(RELS, r'Id="rId\d+" Type="([^"]*/hyperlink)"', r'Id="rId900" Type="\1"'), before(f'<w:p><w:hyperlink r:id="rId900">{RUN}</w:hyperlink></w:p>')), "only web and mail"),
    Case("another namespace of the body", swap(MAIN, f'xmlns:w="{W}"', 'xmlns:w="urn:other"'), "its root is {urn:other}document"),
    Case("a missing body", drop(MAIN), "which is not in the file"),
    Case("no relationships at all", drop(ROOT_RELS), "the part is missing"),
    Case("a document type definition", swap(STYLES, r"\?>", "?><!DOCTYPE x>"), "document type definition"),
    Case("XML that is cut", swap(MAIN, "</w:body>", ""), "not well-formed"),
    Case("a date that is none", swap(CORE, "(<dcterms:created[^>]*>)[^<]*", r"\g<1>30.09.2023"), "which is no date"),
    # what the schemas say, and so Microsoft's validator
    Case("properties of a paragraph out of order", before('<w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr></w:p>'), "keepNext", sdk=True),
    Case("properties of a run out of order", before('<w:p><w:r><w:rPr><w:sz w:val="20"/><w:b/></w:rPr></w:r></w:p>'), "Schema|unexpected", sdk=True),
    Case("an alignment that is none", before('<w:p><w:pPr><w:jc w:val="sideways"/></w:pPr></w:p>'), "sideways", sdk=True),
    Case("a size that is none", before('<w:p><w:r><w:rPr><w:sz w:val="big"/></w:rPr></w:r></w:p>'), "big", sdk=True),
    Case("an unknown element of Word", before("<w:nothing/>"), "nothing", sdk=True),
]  # fmt: skip
