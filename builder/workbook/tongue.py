"""A filled workbook in another language: headings, names of sheets, texts, and the formulas that name them.

The template has one language and is filled in it; then its words are changed, those of formulas and charts
with them, so that the workbook calculates as before. Names of tables and defined names stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from lxml import etree

from builder.package.area import quoted
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse, serialize
from builder.wording.book import book_words
from builder.wording.written import SOURCE_LANGUAGE
from builder.workbook.headings import Words, widened
from builder.workbook.room import with_room

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_TITLES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")"""
    r"""|(?P<sheet>(?:'(?:[^']|'')+'|(?<![\w.\]])[^\W\d][\w.]*)!)"""
    r"""|\[(?P<at>@?)(?P<column>[^\[\]@]*)\]"""
)
_PLACE = re.compile(
    r"(?P<sheet>'(?:[^']|'')+'|[^'!]+)!(?P<cell>\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?)$"
)
_LONG = 40
_QUOTED = re.compile(r'"([^"]*)"')


class Tongue:
    """What the words of a workbook become in a language."""

    def __init__(
        self, language: str, currency: str = "USD", formulas: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """`formulas` are those that put sentences together, by the template’s own."""
        self.language, self.currency = language, currency
        own = language == SOURCE_LANGUAGE
        self._words = {} if own else book_words(language, currency)
        # Notes of a sheet, behind which the builder puts what marks of its figures mean.
        self._long = [text for text in self._words if len(text) > _LONG and text.endswith(".")]
        self.formulas = formulas

    def word(self, text: str) -> str:
        """Return a text of the template in the language, also with more behind it; others as they are."""
        if found := self._words.get(text):
            return found
        for start in self._long:
            if text.startswith(f"{start} "):
                return self._words[start] + text[len(start) :]
        return text

    def place(self, text: str) -> str:
        """Return a place (`'Trend chart'!A1`) with the name of its sheet in the language."""
        found = _PLACE.match(text)
        sheet = _unquoted(found["sheet"]) if found else ""
        if found is None or sheet not in self._words:
            return text
        name = self._words[sheet]
        return f"{quoted(name) if found['sheet'] != sheet or ' ' not in sheet else name}!{found['cell']}"

    def formula(self, text: str) -> str:
        """Return a formula with the language's columns, sheets and texts."""
        return _TOKEN.sub(self._token, self.formulas.get(text, text))

    def number_format(self, code: str) -> str:
        """Return a number format with the language's words in quotation marks, or its own for days."""
        if code in self._words:
            return self._words[code]
        return _QUOTED.sub(lambda found: f'"{self._words.get(found[1], found[1])}"', code)

    def footer(self, text: str) -> str:
        """Return the words of a footer, whose codes (&P) stay."""
        for word in ("Page ", " of "):
            text = text.replace(f"{word}&", f"{self._words.get(word, word)}&")
        return text

    def _token(self, found: re.Match[str]) -> str:
        if (text := found["text"]) is not None:
            words = text[1:-1].replace('""', '"')
            return '"' + self._words.get(words, words).replace('"', '""') + '"'
        if (sheet := found["sheet"]) is not None:
            name = _unquoted(sheet[:-1])
            return f"{quoted(self._words[name])}!" if name in self._words else sheet
        column = found["column"]
        return f"[{found['at']}{self._words.get(column, column)}]"


def _unquoted(sheet: str) -> str:
    return sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet


def in_language(data: bytes, tongue: Tongue) -> bytes:
    """Return a filled workbook with the words of its template in a language, its columns wide enough."""
    package = Package.read(data)
    if tongue.language == SOURCE_LANGUAGE:
        return with_room(_wide_enough(_with_names(package, tongue))).to_bytes()
    changes: dict[str, Callable[[etree._Element, Tongue], None]] = {
        "xl/workbook.xml": _book,
        "xl/styles.xml": _styles,
        "xl/sharedStrings.xml": _strings,
        "docProps/app.xml": _titles,
    }
    for part in list(package):
        change = changes.get(part)
        if part.startswith("xl/worksheets/sheet"):
            change = _sheet
        elif part.startswith("xl/tables/"):
            change = _table
        elif part.startswith("xl/charts/chart"):
            change = _chart
        if change is not None:
            root = parse(package[part])
            change(root, tongue)
            package = package.with_part(part, serialize(root))
    return with_room(_wide_enough(package)).to_bytes()


def _with_names(package: Package, tongue: Tongue) -> Package:
    """Return a workbook in the template's language with the sentences of its formulas; all else stays."""
    for part in [name for name in package if name.startswith("xl/worksheets/sheet")]:
        root = parse(package[part])
        told = [node for node in root.iter(f"{{{S}}}f") if node.text in tongue.formulas]
        if told:
            _formulas(told, tongue)
            package = package.with_part(part, serialize(root))
    return package


def _wide_enough(package: Package) -> Package:
    strings = "xl/sharedStrings.xml"
    words = Words.of(parse(package["xl/styles.xml"]), parse(package[strings]) if strings in package else None)
    for part in [name for name in package if name.startswith("xl/worksheets/sheet")]:
        rows = Relationships.of(package, part)
        tables = [parse(package[rows.part(row)]) for row in rows if row.type.endswith("/table")]
        if tables:
            root = parse(package[part])
            widened(root, tables, words)
            package = package.with_part(part, serialize(root))
    return package


def _book(root: etree._Element, tongue: Tongue) -> None:
    for node in root.iter(f"{{{S}}}sheet"):
        node.set("name", tongue.word(node.get("name", "")))
    _formulas(root.iter(f"{{{S}}}definedName"), tongue)


def _styles(root: etree._Element, tongue: Tongue) -> None:
    for node in root.iter(f"{{{S}}}numFmt"):
        node.set("formatCode", tongue.number_format(node.get("formatCode", "")))


def _strings(root: etree._Element, tongue: Tongue) -> None:
    # A text in runs is quoted, and stays.
    _texts(root.iterfind(f"{{{S}}}si/{{{S}}}t"), tongue)


def _titles(root: etree._Element, tongue: Tongue) -> None:
    _texts(root.iter(f"{{{_TITLES}}}lpstr"), tongue)


def _sheet(root: etree._Element, tongue: Tongue) -> None:
    _texts(root.iter(f"{{{S}}}t"), tongue)
    _formulas(root.iter(f"{{{S}}}f", f"{{{S}}}formula", f"{{{S}}}formula1", f"{{{S}}}formula2"), tongue)
    for cell in root.iter(f"{{{S}}}c"):
        if cell.get("t") == "str":
            _texts(cell.iter(f"{{{S}}}v"), tongue)
    for rule in root.iter(f"{{{S}}}dataValidation"):
        for name in ("error", "errorTitle", "prompt", "promptTitle"):
            if rule.get(name):
                rule.set(name, tongue.word(rule.get(name, "")))
    for link in root.iter(f"{{{S}}}hyperlink"):
        if link.get("location"):
            link.set("location", tongue.place(link.get("location", "")))
        for name in ("display", "tooltip"):
            if link.get(name):
                link.set(name, tongue.word(link.get(name, "")))
    for footer in root.iter(f"{{{S}}}oddFooter", f"{{{S}}}evenFooter", f"{{{S}}}firstFooter"):
        footer.text = tongue.footer(footer.text or "")


def _table(root: etree._Element, tongue: Tongue) -> None:
    for node in root.iter(f"{{{S}}}tableColumn"):
        node.set("name", tongue.word(node.get("name", "")))
    _formulas(root.iter(f"{{{S}}}calculatedColumnFormula", f"{{{S}}}totalsRowFormula"), tongue)


def _chart(root: etree._Element, tongue: Tongue) -> None:
    _formulas(root.iter(f"{{{_CHART}}}f"), tongue)
    _texts(root.iter(f"{{{_CHART}}}v", f"{{{_DRAWN}}}t"), tongue)
    for node in root.iter(f"{{{_CHART}}}numFmt"):
        node.set("formatCode", tongue.number_format(node.get("formatCode", "")))


def _texts(nodes: Iterable[etree._Element], tongue: Tongue) -> None:
    for node in nodes:
        if node.text:
            node.text = tongue.word(node.text)


def _formulas(nodes: Iterable[etree._Element], tongue: Tongue) -> None:
    for node in nodes:
        if node.text:
            node.text = tongue.formula(node.text)
