"""What the lint finds: the file, the part of it, and what is wrong there."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from builder.package.parts import Package
from builder.package.xml import XmlRefused, parse

# Our own sheets of data may be longer than what we let in.
MOST_IN_OUTPUT = 20_000_000


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault. `part` is empty where the whole file is meant."""

    file: str
    part: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}{f' [{self.part}]' if self.part else ''}: {self.what}"


class Report:
    """Collects findings on one file while it is checked, and keeps parsed parts for the next check."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[Finding] = []
        self._roots: dict[str, etree._Element | None] = {}

    def add(self, part: str, what: str) -> None:
        """Note one fault, the same one only once."""
        finding = Finding(self._file, part, what)
        if finding not in self._found:
            self._found.append(finding)

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found, in the order of the walk."""
        return tuple(self._found)

    def root(self, package: Package, part: str) -> etree._Element | None:
        """Return a part's root element; None where it is missing or malformed, which is noted."""
        if part not in self._roots:
            self._roots[part] = None
            try:
                self._roots[part] = parse(package[part], MOST_IN_OUTPUT)
            except KeyError:
                self.add(part, "the part is missing")
            except XmlRefused as error:
                self.add(part, f"the part {error}")
        return self._roots[part]


def whole(text: str | None, otherwise: int) -> int:
    """Return the whole number in an attribute, `otherwise` where it is absent or is none."""
    return int(text) if text is not None and text.isdecimal() else otherwise
