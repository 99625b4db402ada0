"""`Attachment`: a new part with all that a package must say about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.package.content_types import ContentTypes
from builder.package.parts import Package
from builder.package.relationships import Relationships


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part to add: its name, bytes, content type, and the type of the relationship that leads to it."""

    name: str
    data: bytes
    content_type: str
    relationship: str

    def added_to(self, package: Package, source: str = "") -> tuple[Package, str]:
        """Return the package with this part, pointed at from `source`, and the relationship's id.

        Where `source` already points at the part, that relationship is kept. The content type is
        said once for the file ending where that is said already, else for this part.
        """
        types = ContentTypes.of(package)
        if types.type_of(self.name) != self.content_type:
            package = types.with_override(self.name, self.content_type).written_to(package)
        package = package.with_part(self.name, self.data)
        rows = Relationships.of(package, source)
        for row in rows:
            if row.type == self.relationship and not row.external and rows.part(row) == self.name:
                return package, row.id
        rows, rel_id = rows.adding(self.relationship, self.name)
        return rows.written_to(package), rel_id


def free_name(package: Package, pattern: str) -> str:
    """Return the first part name of a pattern such as `word/media/image{}.png` that is not taken.

    Numbers are counted over all endings, as Office does: `image1.jpeg` takes the 1 from `image{}.png`.
    """
    before, _, ending = pattern.partition("{}")
    stem = re.compile(re.escape(before) + r"(\d+)\.", re.IGNORECASE)
    taken = {int(found[1]) for name in package if (found := stem.match(name))}
    number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    return f"{before}{number}{ending}"
