"""`Book`: a template while it is being filled, its parts read once and only changed ones written again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.content_types import ContentTypes
from builder.package.namespaces import OFFICE_DOCUMENT, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships, relationships_part
from builder.package.xml import new_root, parse, serialize
from builder.register.said import sentence
from builder.workbook.grid import Grid
from builder.workbook.shared import Strings, Styles

STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's name as on its tab, and its part; `kind` is the last word of its relationship's type."""

    name: str
    part: str
    kind: str


class Book:
    """The parts of a workbook: `look` reads one, `edit` reads one that will be written again."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._roots: dict[str, etree._Element] = {}
        self._grids: dict[str, Grid] = {}
        self._edited: set[str] = set()
        held = Relationships.of(package).parts(OFFICE_DOCUMENT)
        if not held or held[0] not in package:
            raise ValueError(sentence("it is an Office file without a workbook in it"))
        self.part = held[0]
        settings = self.look(self.part).find(f"{{{S}}}workbookPr")
        if settings is not None and settings.get("date1904") in ("1", "true"):
            raise ValueError(sentence("it counts days from 1904; switch that off in Excel's options"))
        self.strings = Strings(self._strings_root())
        self.styles_part = self._one("/styles")
        self.styles = Styles(self.look(self.styles_part))

    @property
    def strings_root(self) -> etree._Element:
        """The shared strings, to read."""
        return self.look(self._strings_part)

    def look(self, part: str) -> etree._Element:
        """Return the root of a part, to read."""
        if part not in self._roots:
            self._roots[part] = parse(self.package[part])
        return self._roots[part]

    def edit(self, part: str) -> etree._Element:
        """Return the root of a part, to change."""
        self._edited.add(part)
        return self.look(part)

    def grid(self, part: str) -> Grid:
        """Return the cells of a worksheet, to read; to change them say so with `edit`."""
        if part not in self._grids:
            self._grids[part] = Grid(self.look(part))
        return self._grids[part]

    def change(self, make: Callable[[Package], Package]) -> None:
        """Change the package in a way that touches none of the parts that are being edited."""
        self.package = make(self.package)

    def forget(self, parts: set[str]) -> None:
        """Take parts and their relationships out of the package and out of its content types."""
        gone = {name for part in parts for name in (part, relationships_part(part)) if name in self.package}
        types = ContentTypes.of(self.package)
        for name in gone:
            types = types.without(name)
            self._roots.pop(name, None)
            self._edited.discard(name)
        self.package = types.written_to(self.package.without(*gone))

    @property
    def relationships(self) -> Relationships:
        """What the workbook's main part points at."""
        return Relationships.of(self.package, self.part)

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets in the order of their tabs."""
        arrows = self.relationships
        for node in self.look(self.part).iterfind(f"{{{S}}}sheets/{{{S}}}sheet"):
            arrow = arrows[node.get(f"{{{R}}}id", "")]
            yield Sheet(node.get("name", ""), arrows.part(arrow), arrow.type.rpartition("/")[2])

    def sheet(self, name: str) -> Sheet | None:
        """Return the sheet of a name, None where there is none; capital letters do not count."""
        return next((sheet for sheet in self.sheets() if sheet.name.casefold() == name.casefold()), None)

    def finished(self) -> Package:
        """Return the package with every edited part written again, all others as they were."""
        if self.strings.changed:
            self.strings.finish()
            self._edited.add(self._strings_part)
        if self.styles.changed:
            self._edited.add(self.styles_part)
        return self.package.with_parts({part: serialize(self._roots[part]) for part in sorted(self._edited)})

    def _one(self, ending: str) -> str:
        arrows = self.relationships
        for arrow in arrows:
            if arrow.type.endswith(ending):
                return arrows.part(arrow)
        raise ValueError(sentence("its part {part}.xml is missing", part=ending[1:]))

    def _strings_root(self) -> etree._Element:
        try:
            self._strings_part = self._one("/sharedStrings")
        except ValueError:
            folder = self.part.rpartition("/")[0]
            self._strings_part = f"{folder}/sharedStrings.xml"
            arrows, _ = self.relationships.adding(R + "/sharedStrings", self._strings_part)
            types = ContentTypes.of(self.package).with_override(self._strings_part, STRINGS_TYPE)
            self.package = types.written_to(arrows.written_to(self.package)).with_part(
                self._strings_part, serialize(new_root(S, "sst"))
            )
        return self.look(self._strings_part)
