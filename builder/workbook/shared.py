"""What all sheets share: the table of texts (`Strings`) and the cell formats (`Styles`)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import XML, S
from builder.package.texts import escaped, text_of
from builder.register.said import sentence

# Numbers below belong to formats that every workbook has: ISO/IEC 29500-1, 18.8.30.
FIRST_OWN_FORMAT = 164


class Strings:
    """The shared texts of a workbook; new ones are put at the end, old ones keep their numbers."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._texts = [text_of(item) for item in root.iterchildren(f"{{{S}}}si")]
        self._numbers: dict[str, int] = {}
        self._quoted: dict[str, int] = {}
        self.changed = False
        for number, item in enumerate(root.iterchildren(f"{{{S}}}si")):
            if [child.tag for child in item] == [f"{{{S}}}t"]:
                self._numbers.setdefault(self._texts[number], number)

    def __getitem__(self, number: int) -> str:
        return self._texts[number]

    def number_of(self, text: str, *, quoted: bool = False) -> int:
        """Return the number of a text, which is added where it is new.

        One that is `quoted` stands as a run of its own, which no other language's words replace.
        """
        numbers = self._quoted if quoted else self._numbers
        number = numbers.get(text)
        if number is None:
            number = numbers[text] = len(self._texts)
            self._texts.append(text)
            self.changed = True
            item = etree.SubElement(self._root, f"{{{S}}}si")
            node = etree.SubElement(etree.SubElement(item, f"{{{S}}}r") if quoted else item, f"{{{S}}}t")
            node.text = escaped(text)
            if text != text.strip() or "\n" in text:
                node.set(f"{{{XML}}}space", "preserve")
        return number

    def finish(self) -> None:
        """Set how many texts there are; how often they are used is left out, which the schema allows."""
        self._root.attrib.pop("count", "")
        self._root.set("uniqueCount", str(len(self._texts)))


def _said(node: etree._Element) -> tuple[object, ...]:
    """Return what an element says, without prefixes and space between tags."""
    return node.tag, tuple(sorted(node.attrib.items())), (node.text or "").strip(), tuple(map(_said, node))


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
            raise ValueError(sentence("it has no cell formats (styles.xml)"))
        self._formats = formats
        self._fonts = fonts
        self._quoted: dict[int, int] = {}
        self._formatted: dict[tuple[int, str], int] = {}
        self._looks: dict[int, Look] = {}
        self._codes: dict[int, str] = {}
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

    def wrapping(self, style: int) -> int:
        """Return the number of the same format that breaks its text into lines."""
        new = deepcopy(self._formats[style])
        alignment = new.find(f"{{{S}}}alignment")
        if alignment is None:
            alignment = etree.Element(f"{{{S}}}alignment", vertical="center")
            # Before `protection`, as the schema wants it.
            new.insert(0, alignment)
        alignment.set("wrapText", "1")
        new.set("applyAlignment", "1")
        return self._same_or_added(new)

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

    def number_format(self, style: int) -> str:
        """Return the number format's code, `General` where a cell has none of its own."""
        if style not in self._codes:
            self._codes[style] = self._read_code(style)
        return self._codes[style]

    def _read_code(self, style: int) -> str:
        number = int(self._formats[style].get("numFmtId", "0"))
        for node in self._root.iterfind(f"{{{S}}}numFmts/{{{S}}}numFmt"):
            if int(node.get("numFmtId", "0")) == number:
                return node.get("formatCode", "General")
        from openpyxl.styles.numbers import BUILTIN_FORMATS  # the list of those that files name by number

        return str(BUILTIN_FORMATS.get(number, "General"))

    def ground(self, style: int) -> str:
        """Return what `unpainted` needs to give a cell its ground back: `none` or a colour, and its format.

        -1 stands for a cell that is not there.
        """
        return f"{self._ground(max(style, 0))};{style}"

    def painted(self, style: int, colour: str) -> int:
        """Return the number of the same format on a ground of this colour (`F8CBAD`)."""
        new = deepcopy(self._formats[style])
        new.set("fillId", str(self._fill(colour)))
        new.set("applyFill", "1")
        return self._same_or_added(new)

    def unpainted(self, style: int, look: str) -> int:
        """Return the format that a painted cell had before; -1 where there was no cell."""
        colour, _, number = look.partition(";")
        if number == "-1":
            return -1
        # Another program may have given the formats other numbers since.
        if number.isdigit() and int(number) < len(self._formats):
            before = self._formats[int(number)]
            if self._alike(before, self._formats[style]):
                return int(number)
        new = deepcopy(self._formats[style])
        new.set("fillId", "0" if colour in ("none", "") else str(self._fill(colour)))
        return self._same_or_added(new)

    def made(
        self,
        *,
        bold: bool = False,
        size: int = 10,
        colour: str = "",
        ground: str = "",
        wraps: bool = False,
        number_format: str = "",
    ) -> int:
        """Return the number of a format of our own, in Arial."""
        font = etree.Element(f"{{{S}}}font")
        if bold:
            etree.SubElement(font, f"{{{S}}}b")
        etree.SubElement(font, f"{{{S}}}sz", val=str(size))
        if colour:
            etree.SubElement(font, f"{{{S}}}color", rgb=f"FF{colour}")
        etree.SubElement(font, f"{{{S}}}name", val="Arial")
        new = etree.Element(f"{{{S}}}xf")
        for name, value in (
            ("numFmtId", self._number_format(number_format) if number_format else 0),
            ("fontId", self._kept(self._fonts, font)),
            ("fillId", self._fill(ground) if ground else 0),
            ("borderId", 0),
            ("xfId", 0),
        ):
            new.set(name, str(value))
        for name in ("applyNumberFormat", "applyFont", "applyFill", "applyAlignment"):
            new.set(name, "1")
        alignment = etree.SubElement(new, f"{{{S}}}alignment", vertical="top")
        if wraps:
            alignment.set("wrapText", "1")
        return self._same_or_added(new)

    def _fill(self, colour: str) -> int:
        fill = etree.Element(f"{{{S}}}fill")
        pattern = etree.SubElement(fill, f"{{{S}}}patternFill", patternType="solid")
        etree.SubElement(pattern, f"{{{S}}}fgColor", rgb=f"FF{colour}")
        etree.SubElement(pattern, f"{{{S}}}bgColor", indexed="64")
        holder = self._root.find(f"{{{S}}}fills")
        if holder is None:
            raise ValueError("the workbook has no fills (styles.xml)")
        return self._kept(holder, fill)

    def _kept(self, holder: etree._Element, wanted: etree._Element) -> int:
        """Return the number of such an element in a list, which is added where it is new."""
        said = _said(wanted)
        for number, node in enumerate(holder):
            if _said(node) == said:
                return number
        holder.append(wanted)
        holder.set("count", str(len(holder)))
        self.changed = True
        return len(holder) - 1

    def _same_or_added(self, form: etree._Element) -> int:
        return self._kept(self._formats, form)

    def _ground(self, style: int) -> str:
        holder = self._root.find(f"{{{S}}}fills")
        if holder is None or style >= len(self._formats):
            return "none"
        fill = holder[int(self._formats[style].get("fillId", "0"))]
        pattern = fill.find(f"{{{S}}}patternFill")
        colour = fill.find(f"{{{S}}}patternFill/{{{S}}}fgColor")
        if pattern is None or colour is None or pattern.get("patternType") != "solid":
            return "none"
        return (colour.get("rgb") or "")[-6:] or "none"

    def _alike(self, one: etree._Element, other: etree._Element) -> bool:
        """Return whether two formats differ at most in their ground."""
        bare = [deepcopy(one), deepcopy(other)]
        for form in bare:
            for name in ("fillId", "applyFill"):
                form.attrib.pop(name, "")
        return _said(bare[0]) == _said(bare[1])

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
