"""Notes of cells (Excel's old comments): their texts, and the drawing that shows their boxes."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from builder.package.area import cell_name
from builder.package.cells import Place, place_of
from builder.package.content_types import ContentTypes
from builder.package.namespaces import R, S
from builder.package.relationships import Relationships
from builder.package.texts import escaped
from builder.package.xml import new_root, parse, serialize
from builder.workbook.cell import text_checked
from builder.workbook.sheets import Book, Sheet

AUTHOR = "TradeBrief"
_KIND, _DRAWING = R + "/comments", R + "/vmlDrawing"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML, _OFFICE, _EXCEL = (
    "urn:schemas-microsoft-com:vml",
    "urn:schemas-microsoft-com:office:office",
    "urn:schemas-microsoft-com:office:excel",
)
# What follows <legacyDrawing> in a worksheet: ISO/IEC 29500-1, 18.3.1.99, CT_Worksheet.
_AFTER = ("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst")
_WIDE, _HIGH = 3, 6  # columns and rows that a box covers


class Notes:
    """The notes of one sheet; `finish` writes them where they were changed."""

    def __init__(self, book: Book, sheet: Sheet) -> None:
        self._book = book
        self._sheet = sheet
        self._arrows = Relationships.of(book.package, sheet.part)
        self._part = next(iter(self._arrows.parts(_KIND)), "")
        self._root = parse(book.package[self._part]) if self._part in book.package else None
        self._drawing: etree._Element | None = None
        self._changed = False

    def texts(self) -> Mapping[Place, str]:
        """Return the text of each note by its cell."""
        if self._root is None:
            return {}
        return {
            place_of(node.get("ref", "")): "".join(text.text or "" for text in node.iter(f"{{{S}}}t"))
            for node in self._root.iter(f"{{{S}}}comment")
        }

    def put(self, place: Place, text: str) -> None:
        """Give a cell a note; raises ValueError where it has one or the text cannot stand in one."""
        if place in self.texts():
            raise ValueError(f"{cell_name(*place)} has a note already")
        root = self._made()
        authors, rows = root.find(f"{{{S}}}authors"), root.find(f"{{{S}}}commentList")
        assert authors is not None and rows is not None
        known = [node.text or "" for node in authors]
        if AUTHOR not in known:
            known.append(AUTHOR)
            etree.SubElement(authors, f"{{{S}}}author").text = AUTHOR
        node = etree.Element(f"{{{S}}}comment", ref=cell_name(*place), authorId=str(known.index(AUTHOR)))
        run = etree.SubElement(etree.SubElement(node, f"{{{S}}}text"), f"{{{S}}}t")
        run.text = escaped(text_checked(text))
        run.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        at = sum(place_of(other.get("ref", "")) < place for other in rows)
        rows.insert(at, node)
        self._shapes().append(self._box(place))
        self._changed = True

    def drop(self, place: Place) -> None:
        """Take a cell's note away, where it has one."""
        if self._root is None:
            return
        for node in self._root.findall(f"{{{S}}}commentList/{{{S}}}comment"):
            if place_of(node.get("ref", "")) == place:
                node.getparent().remove(node)  # type: ignore[union-attr]
                self._changed = True
        shapes = self._shapes()
        for shape in shapes.findall(f"{{{_VML}}}shape"):
            if _place(shape) == place:
                shapes.remove(shape)

    def finish(self) -> None:
        """Write the notes and their drawing; both go where no note is left and nothing else is drawn."""
        if not self._changed or self._root is None:
            return
        shapes = self._shapes()
        if not self.texts():
            self._take_out(keep_drawing=shapes.find(f"{{{_VML}}}shape") is not None)
            return
        types = ContentTypes.of(self._book.package)
        if self._part not in types.overrides:
            types = types.with_override(self._part, _TYPE)
        if types.type_of(self._vml) is None:
            defaults = {**types.defaults, "vml": "application/vnd.openxmlformats-officedocument.vmlDrawing"}
            types = ContentTypes(defaults, types.overrides)
        written = {self._part: serialize(self._root), self._vml: etree.tostring(shapes, encoding="UTF-8")}
        arrows = self._current()
        self._book.change(lambda package: arrows.written_to(types.written_to(package).with_parts(written)))

    def _take_out(self, *, keep_drawing: bool) -> None:
        gone = {self._part} if keep_drawing else {self._part, self._vml}
        arrows = self._current()
        for arrow in tuple(arrows):
            if not arrow.external and arrows.part(arrow) in gone:
                arrows = arrows.without(arrow.id)
        if not keep_drawing:
            held = self._book.edit(self._sheet.part)
            for node in held.findall(f"{{{S}}}legacyDrawing"):
                held.remove(node)
        self._book.change(arrows.written_to)
        self._book.forget(gone & set(self._book.package))

    def _made(self) -> etree._Element:
        if self._root is None:
            self._root = new_root(S, "comments")
            etree.SubElement(self._root, f"{{{S}}}authors")
            etree.SubElement(self._root, f"{{{S}}}commentList")
            self._part = self._free("comments", "xml")
            self._new_comments = True
        return self._root

    def _current(self) -> Relationships:
        """Return the sheet's arrows as they are now (links may have changed them), with ours among them."""
        arrows = Relationships.of(self._book.package, self._sheet.part)
        held = {arrows.part(arrow) for arrow in arrows if not arrow.external}
        if self._part not in held:
            arrows, _ = arrows.adding(_KIND, self._part)
        if self._vml not in held:
            arrows, rel_id = arrows.adding(_DRAWING, self._vml)
            root = self._book.edit(self._sheet.part)
            after = {f"{{{S}}}{tag}" for tag in _AFTER}
            at = next((at for at, node in enumerate(root) if node.tag in after), len(root))
            root.insert(at, etree.Element(f"{{{S}}}legacyDrawing", {f"{{{R}}}id": rel_id}, nsmap={"r": R}))
        return arrows

    def _shapes(self) -> etree._Element:
        if self._drawing is None:
            self._vml = ""
            node = self._book.look(self._sheet.part).find(f"{{{S}}}legacyDrawing")
            if node is not None:
                self._vml = self._arrows.part(self._arrows[node.get(f"{{{R}}}id", "")])
            if self._vml in self._book.package:
                self._drawing = parse(self._book.package[self._vml])
            else:
                self._vml = self._free("vmlDrawing", "vml")
                self._drawing = etree.fromstring(_EMPTY_DRAWING)
        return self._drawing

    def _free(self, stem: str, ending: str) -> str:
        folder = self._book.part.rpartition("/")[0]
        folder = f"{folder}/drawings" if ending == "vml" else folder
        taken = {part.casefold() for part in self._book.package}
        # The sheet's own name keeps parts of two sheets apart that are made before either is written.
        own = self._sheet.part.rpartition("/")[2].removesuffix(".xml")
        names = (f"{folder}/{stem}{number}_{own}.{ending}" for number in range(1, len(taken) + 2))
        return next(name for name in names if name.casefold() not in taken)

    def _box(self, place: Place) -> etree._Element:
        row, column = place[0] - 1, place[1] - 1
        if self._shapes().find(f".//{{{_VML}}}shapetype[@id='_x0000_t202']") is None:
            self._shapes().insert(0, etree.fromstring(_BOX_TYPE))
        numbers = [
            int(number)
            for shape in self._shapes().iter(f"{{{_VML}}}shape")
            if (number := shape.get("id", "").rpartition("_s")[2]).isdigit()
        ]
        box = etree.fromstring(_BOX.format(number=max(numbers, default=1024) + 1))
        data = box.find(f"{{{_EXCEL}}}ClientData")
        assert data is not None
        top = max(row - 1, 0)
        anchor = f"{column + 1}, 15, {top}, 10, {column + 1 + _WIDE}, 15, {top + _HIGH}, 4"
        for name, text in (("Anchor", anchor), ("AutoFill", "False"), ("Row", row), ("Column", column)):
            etree.SubElement(data, f"{{{_EXCEL}}}{name}").text = str(text)
        return box


def _place(shape: etree._Element) -> Place | None:
    data = shape.find(f"{{{_EXCEL}}}ClientData")
    if data is None or data.get("ObjectType") != "Note":
        return None
    row, column = data.findtext(f"{{{_EXCEL}}}Row"), data.findtext(f"{{{_EXCEL}}}Column")
    return (int(row) + 1, int(column) + 1) if row and column else None


_SPACES = f'xmlns:v="{_VML}" xmlns:o="{_OFFICE}" xmlns:x="{_EXCEL}"'
_EMPTY_DRAWING = (
    f'<xml {_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
_BOX_TYPE = (
    f'<v:shapetype {_SPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    f'<v:shape {_SPACES} id="_x0000_s{{number}}" type="#_x0000_t202" '
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;'
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/></x:ClientData></v:shape>'
)
