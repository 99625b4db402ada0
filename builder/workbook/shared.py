"""What all sheets share: the table of texts (`Strings`) and the cell formats (`Styles`)."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import XML, S

# ISO/IEC 29500-1, 22.9.2.19 ST_Xstring: _xHHHH_ stands for a character, so a literal one is escaped.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


# Numbers below belong to formats that every workbook has: ISO/IEC 29500-1, 18.8.30.
FIRST_OWN_FORMAT = 164


def escaped(text: str) -> str:
    """Return the text as a workbook holds it, so that a literal `_x0041_` is not read as `A`."""
    return _TO_ESCAPE.sub("_x005F_", text)


def unescaped(text: str) -> str:
    """Return the text that a workbook's text stands for."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


class Strings:
    """The shared texts of a workbook; new ones are put at the end, old ones keep their numbers."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._texts = [_text_of(item) for item in root.iterchildren(f"{{{S}}}si")]
        self._numbers: dict[str, int] = {}
        self.changed = False
        for number, item in enumerate(root.iterchildren(f"{{{S}}}si")):
            if [child.tag for child in item] == [f"{{{S}}}t"]:
                self._numbers.setdefault(self._texts[number], number)

    def __getitem__(self, number: int) -> str:
        return self._texts[number]

    def number_of(self, text: str) -> int:
        """Return the number of a text, which is added where it is new."""
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self._texts)
            self._texts.append(text)
            self.changed = True
            node = etree.SubElement(etree.SubElement(self._root, f"{{{S}}}si"), f"{{{S}}}t")
            node.text = escaped(text)
            if text != text.strip() or "\n" in text:
                node.set(f"{{{XML}}}space", "preserve")
        return number

    def finish(self) -> None:
        """Set how many texts there are; how often they are used is left out, which the schema allows."""
        self._root.attrib.pop("count", "")
        self._root.set("uniqueCount", str(len(self._texts)))


def _text_of(item: etree._Element) -> str:
    """Return the text of an item, rich or plain, without the reading aids (`rPh`) of East Asian text."""
    nodes = [*item.iterfind(f"{{{S}}}t"), *item.iterfind(f"{{{S}}}r/{{{S}}}t")]
    return unescaped("".join(node.text or "" for node in nodes))


@dataclass(frozen=True, slots=True)
class Look:
    """What a row's height depends on: whether the text wraps, and the font (size in points)."""

    wraps: bool
    size: float
    bold: bool


class Styles:
    """The cell formats of a workbook."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        formats, fonts = root.find(f"{{{S}}}cellXfs"), root.find(f"{{{S}}}fonts")
        if formats is None or fonts is None:
            raise ValueError("the template has no cell formats (styles.xml)")
        self._formats = formats
        self._fonts = fonts
        self._quoted: dict[int, int] = {}
        self._formatted: dict[tuple[int, str], int] = {}
        self._looks: dict[int, Look] = {}
        self.changed = False

    def quoted(self, style: int) -> int:
        """Return the number of the same format with `quotePrefix`: its text is never a formula."""
        if style not in self._quoted:
            old = self._formats[style]
            if old.get("quotePrefix") in ("1", "true"):
                return style
            new = deepcopy(old)
            new.set("quotePrefix", "1")
            self._quoted[style] = self._added(new)
        return self._quoted[style]

    def formatted(self, style: int, code: str) -> int:
        """Return the number of the same format with another number format."""
        if (style, code) not in self._formatted:
            new = deepcopy(self._formats[style])
            new.set("numFmtId", str(self._number_format(code)))
            new.set("applyNumberFormat", "1")
            self._formatted[style, code] = self._added(new)
        return self._formatted[style, code]

    def _added(self, form: etree._Element) -> int:
        self._formats.append(form)
        self._formats.set("count", str(len(self._formats)))
        self.changed = True
        return len(self._formats) - 1

    def _number_format(self, code: str) -> int:
        """Return the number of a number format, which is added where it is new."""
        holder = self._root.find(f"{{{S}}}numFmts")
        if holder is None:
            holder = etree.Element(f"{{{S}}}numFmts")
            self._root.insert(0, holder)
        for node in holder:
            if node.get("formatCode") == code:
                return int(node.get("numFmtId", "0"))
        used = {int(node.get("numFmtId", "0")) for node in self._root.iter(f"{{{S}}}numFmt")}
        number = max({FIRST_OWN_FORMAT - 1, *used}) + 1
        etree.SubElement(holder, f"{{{S}}}numFmt", numFmtId=str(number), formatCode=code)
        holder.set("count", str(len(holder)))
        return number

    def look(self, style: int) -> Look:
        """Return whether a format wraps, and its font's size and weight."""
        if style not in self._looks:
            self._looks[style] = self._read_look(style)
        return self._looks[style]

    def _read_look(self, style: int) -> Look:
        form = self._formats[style]
        alignment = form.find(f"{{{S}}}alignment")
        wraps = alignment is not None and alignment.get("wrapText") in ("1", "true")
        font = self._fonts[int(form.get("fontId", "0"))]
        size, bold = font.find(f"{{{S}}}sz"), font.find(f"{{{S}}}b")
        return Look(
            wraps=wraps,
            size=float(size.get("val", "10")) if size is not None else 10.0,
            bold=bold is not None and bold.get("val", "1") in ("1", "true"),
        )
