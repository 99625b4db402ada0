"""What the lint finds: the file, the part of it, the place, what is wrong there, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from builder.package.parts import Package
from builder.package.xml import XmlRefused, parse
from builder.register.said import sentence

# Our own sheets of data may be longer than what we let in.
MOST_IN_OUTPUT = 20_000_000
_MOST = 200


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong; `part` is empty where the whole file is meant, `place` where the part is.

    A fault is what Office repairs, refuses, or shows wrongly. A `remark` is lawful, and unworthy of a
    finished file: our own are published without one, other people's files may have them.
    """

    file: str
    part: str
    what: str
    place: str = ""
    remedy: str = ""
    remark: bool = False

    def __str__(self) -> str:
        return self.told(str)

    def told(self, say: Callable[[str], str]) -> str:
        """Return the finding as printed, each of its sentences said by `say`."""
        part = f"[{self.part}]" if self.part else ""
        where = " ".join(filter(None, (self.file, part, say(self.place))))
        what = sentence("remark: {what}", what=self.what) if self.remark else self.what
        remedy = f". {say(self.remedy)}" if self.remedy else ""
        return f"{where}: {say(what)}{remedy}"


class Report:
    """Collects findings on one file while it is checked, and keeps parsed parts for the next check."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: dict[Finding, None] = {}
        self._left_out = 0
        self._roots: dict[str, etree._Element | None] = {}

    def add(self, part: str, what: str, at: str = "", do: str = "") -> None:
        """Note one fault at a place, and what to do about it; the same one only once."""
        self._note(Finding(self.file, part, what, at, do))

    def remark(self, part: str, what: str, at: str = "", do: str = "") -> None:
        """Note what is lawful but should not be published."""
        self._note(Finding(self.file, part, what, at, do, remark=True))

    def _note(self, finding: Finding) -> None:
        if len(self._found) < _MOST:
            self._found.setdefault(finding)
        elif finding not in self._found:
            self._left_out += 1

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found, in the order of the walk, and how much more there is beyond 200."""
        more = Finding(
            self.file,
            "",
            sentence("has {count} more faults", count=self._left_out),
            "",
            "Mend the first ones",
        )
        return (*self._found, *([more] if self._left_out else []))

    def root(self, package: Package, part: str) -> etree._Element | None:
        """Return a part's root element; None where it is missing or malformed, which is noted."""
        if part not in self._roots:
            self._roots[part] = None
            try:
                self._roots[part] = parse(package[part], MOST_IN_OUTPUT)
            except KeyError:
                self.add(part, "the part is missing", do="Take out what points at it, or put it back")
            except XmlRefused as error:
                self.add(
                    part,
                    sentence("the part {error}", error=error),
                    do="Save the file anew from the program it comes from",
                )
        return self._roots[part]


def whole(text: str | None, otherwise: int) -> int:
    """Return the whole number in an attribute, `otherwise` where it is absent or is none."""
    return int(text) if text is not None and text.isascii() and text.isdecimal() else otherwise


def listed(found: list[str], most: int = 3) -> str:
    """Return the first few of many, for a sentence."""
    more = len(found) - most
    return ", ".join(found[:most]) + (sentence(" and {more} more", more=more) if more > 0 else "")
