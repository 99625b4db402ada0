"""Placing drawn charts: a media part, and a drawing of exact size with its alternative text."""

from __future__ import annotations

from itertools import count

from lxml import etree

from builder.memo.word import Element, make
from builder.package.attachment import Attachment, free_name
from builder.package.namespaces import IMAGE, PIC, WP, A, R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import checked
from builder.wording.spans import Picture

EMU_PER_MM = 36_000
_PNG = b"\x89PNG\r\n\x1a\n"


class PictureShelf:
    """Keeps the package while pictures are added to it; `taken` are the drawing ids in use."""

    def __init__(self, package: Package, taken: frozenset[int]) -> None:
        self.package = package
        self._ids = (number for number in count(1) if number not in taken)
        self._names: dict[bytes, str] = {}

    def run(self, picture: Picture, part: str) -> Element:
        """Return a run with the picture for a part; raises ValueError for what is no PNG."""
        if not picture.png.startswith(_PNG):
            raise ValueError("is not a PNG picture")
        name = self._names.get(picture.png) or free_name(self.package, "word/media/image{}.png")
        self._names[picture.png] = name
        attachment = Attachment(name, picture.png, "image/png", IMAGE)
        self.package, rel_id = attachment.added_to(self.package, part)
        return make("r", make("drawing", _inline(picture, rel_id, next(self._ids))))

    def forget(self, rel_id: str, part: str) -> None:
        """Take a placeholder's relationship out, and its media part where nothing else points there."""
        rows = Relationships.of(self.package, part)
        target = rows.part(rows[rel_id])
        self.package = rows.without(rel_id).written_to(self.package)
        used = {
            relations.part(row)
            for relations in (Relationships.of(self.package, source) for source in self.package)
            for row in relations
            if not row.external
        }
        if target in self.package and target not in used:
            self.package = self.package.without(target)


def _inline(picture: Picture, rel_id: str, number: int) -> Element:
    width, height = (str(round(side * EMU_PER_MM)) for side in (picture.width_mm, picture.height_mm))
    # Without distances of zero Word and LibreOffice keep 3 mm around a picture.
    no_distance = {f"dist{side}": "0" for side in "TBLR"}
    inline = etree.Element(f"{{{WP}}}inline", no_distance, nsmap={"wp": WP, "a": A, "pic": PIC, "r": R})
    etree.SubElement(inline, f"{{{WP}}}extent", cx=width, cy=height)
    etree.SubElement(inline, f"{{{WP}}}effectExtent", dict.fromkeys("ltrb", "0"))
    etree.SubElement(
        inline, f"{{{WP}}}docPr", id=str(number), name=f"Picture {number}", descr=checked(picture.alt)
    )
    frame = etree.SubElement(inline, f"{{{WP}}}cNvGraphicFramePr")
    etree.SubElement(frame, f"{{{A}}}graphicFrameLocks", noChangeAspect="1")
    data = etree.SubElement(etree.SubElement(inline, f"{{{A}}}graphic"), f"{{{A}}}graphicData", uri=PIC)
    drawn = etree.SubElement(data, f"{{{PIC}}}pic")
    about = etree.SubElement(drawn, f"{{{PIC}}}nvPicPr")
    etree.SubElement(about, f"{{{PIC}}}cNvPr", id=str(number), name=f"Picture {number}")
    etree.SubElement(about, f"{{{PIC}}}cNvPicPr")
    fill = etree.SubElement(drawn, f"{{{PIC}}}blipFill")
    etree.SubElement(fill, f"{{{A}}}blip", {f"{{{R}}}embed": rel_id})
    etree.SubElement(etree.SubElement(fill, f"{{{A}}}stretch"), f"{{{A}}}fillRect")
    shape = etree.SubElement(drawn, f"{{{PIC}}}spPr")
    place = etree.SubElement(shape, f"{{{A}}}xfrm")
    etree.SubElement(place, f"{{{A}}}off", x="0", y="0")
    etree.SubElement(place, f"{{{A}}}ext", cx=width, cy=height)
    outline = etree.SubElement(shape, f"{{{A}}}prstGeom", prst="rect")
    etree.SubElement(outline, f"{{{A}}}avLst")
    return inline
