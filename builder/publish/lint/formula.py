"""Formulas as they stand in a file: what Excel will not read, and what they name that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from builder.package.area import cell_at
from builder.publish.lint.finding import Report
from builder.publish.lint.functions import KNOWN, NEW
from builder.register.said import sentence

# Source: Microsoft, “Excel specifications and limits”.
LONGEST = 8192
MOST_ARGUMENTS = 255
DEEPEST = 64
_SHOWN = 60

_PIECES = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")
      | (?P<sheet>(?:'(?:[^']|'')+'|(?:\[[0-9]+\])?[^\W\d][\w.]*(?::[^\W\d][\w.]*)?|\[[0-9]+\])!)
      | (?P<error>\#(?:N/A|NAME\?|GETTING_DATA|[A-Z]+(?:/0)?!))
      | (?P<call>(?:[^\W\d]|\\)[\w.\\?]*\s*\()
      | (?P<bracket>(?:[^\W\d]|\\)?[\w.\\?]*(?P<square>\[))
      | (?P<area>\$?[A-Za-z]{1,3}\$?[0-9]+(?![\w.(])
               | \$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])
               | \$?[0-9]+:\$?[0-9]+)
      | (?P<number>[0-9]+\.?[0-9]*(?:[Ee][+-]?[0-9]+)?|\.[0-9]+(?:[Ee][+-]?[0-9]+)?)
      | (?P<name>(?:[^\W\d]|\\)[\w.\\?]*)
      | (?P<open>[({]) | (?P<close>[)}]) | (?P<comma>[,;]) | (?P<rest>.)""",
    re.VERBOSE | re.DOTALL,
)
_PREFIXES = ("_XLFN.", "_XLWS.", "_XLUDF.")
_SPECIAL = {"#all", "#data", "#headers", "#totals", "#this row"}
_WORDS = {"TRUE", "FALSE"}


@dataclass(slots=True)
class Scope:
    """What formulas of one workbook may name: sheets, names and tables with their columns, in folded case.

    `foreign` says that functions may come from elsewhere, as a workbook has macros. `seen` keeps what was
    found in a formula, as most stand in many cells.
    """

    titles: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    tables: Mapping[str, frozenset[str]] = field(default_factory=dict)
    foreign: bool = False
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def faults(self, formula: str) -> tuple[str, ...]:
        """Return what is wrong with a formula, given as the file holds it (no leading `=`)."""
        if formula not in self.seen:
            self.seen[formula] = tuple(dict.fromkeys(_Reading(formula, self).faults()))
        return self.seen[formula]


def check_formula(formula: str, scope: Scope, part: str, place: str, report: Report) -> None:
    """Check one formula and that what it names is there."""
    for fault in scope.faults(formula):
        report.add(
            part,
            fault,
            place,
            sentence(
                "The formula is {formula}",
                formula=formula if len(formula) <= _SHOWN else f"{formula[:_SHOWN]}…",
            ),
        )


class _Reading:
    """One walk along a formula."""

    def __init__(self, formula: str, scope: Scope) -> None:
        self._formula = formula
        self._scope = scope
        # Of each open bracket: arguments so far, and whether it is a function's.
        self._open: list[list[int]] = []
        self._local: set[str] = set()
        self._elsewhere = False

    def faults(self) -> Iterator[str]:
        formula = self._formula
        if len(formula) > LONGEST:
            yield sentence(
                "the formula has {count} characters, Excel takes {longest}",
                count=len(formula),
                longest=LONGEST,
            )
            return
        if formula.startswith("="):
            yield "the formula begins with “=”, which the file leaves out"
            return
        at = 0
        while at < len(formula):
            found = _PIECES.match(formula, at)
            assert found is not None  # `rest` takes anything
            at = found.end()
            kind = found.lastgroup or ""
            if found["square"]:
                end = _end_of_bracket(formula, found.start("square"))
                if end < 0:
                    yield "a bracket [ is not closed"
                    return
                yield from self._structured(found["bracket"][:-1], formula[found.start("square") : end])
                at = end
            else:
                yield from self._piece(kind, found[0])
            self._elsewhere = kind == "sheet" and found[0].lstrip("'").startswith("[")
        if self._open:
            yield "a bracket ( is not closed"

    def _piece(self, kind: str, text: str) -> Iterator[str]:
        if kind == "sheet":
            yield from self._sheet(text[:-1])
        elif kind == "error" and text == "#REF!":
            yield "the formula refers to something that is gone (#REF!)"
        elif kind == "call":
            yield from self._call(text.rstrip("( \n"))
        elif kind == "open":
            self._open.append([1, 0])
        elif kind == "close":
            if not self._open:
                yield "a bracket ) was never opened"
            else:
                self._open.pop()
        elif kind == "comma" and text == "," and self._open:
            self._open[-1][0] += 1
            if self._open[-1] == [MOST_ARGUMENTS + 1, 1]:
                yield sentence(
                    "a function has more than {most_arguments} arguments", most_arguments=MOST_ARGUMENTS
                )
        elif kind == "area":
            yield from self._area(text)
        elif kind == "name":
            yield from self._name(text)
        elif text == '"' or text == "'":
            yield "a text or a sheet's name is not closed"
        elif text == "@":
            yield "“@” is how Excel shows it; in the file it is [#This Row] or _xlfn.SINGLE( )"

    def _call(self, name: str) -> Iterator[str]:
        self._open.append([1, 1])
        if sum(called for _, called in self._open) == DEEPEST + 1:
            yield sentence("functions stand more than {deepest} deep in each other", deepest=DEEPEST)
        plain = name.upper()
        new = False
        while plain.startswith(_PREFIXES):
            new, plain = True, plain[6:] if plain[:6] in _PREFIXES else plain[7:]
        if new:
            if plain not in NEW and plain not in KNOWN and "." not in plain and not self._scope.foreign:
                yield sentence("Excel has no function {plain}", plain=plain)
        elif plain in NEW:
            yield sentence("{plain} needs the prefix _xlfn. in the file", plain=plain)
        elif (
            plain not in KNOWN
            and not plain.startswith(("_XLL.", "_XLPM.", "COM.SUN.STAR."))
            and not (self._elsewhere or self._scope.foreign or name.casefold() in self._scope.names)
        ):
            yield sentence("Excel has no function {plain}", plain=plain)

    def _sheet(self, text: str) -> Iterator[str]:
        """Check the sheets of this workbook that are named; those of other workbooks are not ours to know."""
        if text.startswith("'"):
            text = text[1:-1].replace("''", "'")
        if "[" in text:
            return
        for title in text.split(":"):
            if title.casefold() not in self._scope.titles:
                yield sentence("there is no sheet “{title}”", title=title)

    def _area(self, text: str) -> Iterator[str]:
        for end in text.replace("$", "").upper().split(":"):
            whole = f"A{end}" if end.isdecimal() else f"{end}1" if end.isalpha() else end
            try:
                cell_at(whole)
            except ValueError:
                if self._elsewhere or text.casefold() in self._scope.names:
                    continue
                yield sentence("{end} lies beyond the sheet, which ends in XFD1048576", end=end)

    def _name(self, text: str) -> Iterator[str]:
        folded = text.casefold()
        known = text.upper() in _WORDS or folded in self._scope.names or folded in self._scope.tables
        if not (known or self._elsewhere or folded.startswith("_xlpm.")):
            yield sentence("nothing is called “{text}” in this workbook", text=text)

    def _structured(self, table: str, inside: str) -> Iterator[str]:
        if not table:
            # An index of another workbook stands before a name; a column alone is read within its own table.
            if not inside[1:-1].isdecimal():
                yield sentence("{inside} stands without its table's name", inside=inside)
            return
        if self._elsewhere:
            return
        columns = self._scope.tables.get(table.casefold())
        if columns is None:
            yield sentence("there is no table “{table}”", table=table)
            return
        if re.match(r"\[+@", inside):
            yield "“[@…]” is how Excel shows it; in the file it is [[#This Row],[…]]"
            return
        for item in _items(inside):
            if item.startswith("#"):
                if item.casefold() not in _SPECIAL:
                    yield sentence("“{item}” is no part of a table", item=item)
            elif item and re.sub(r"'(.)", r"\1", item).casefold() not in columns:
                yield sentence("the table {table} has no column “{item}”", table=table, item=item)


def _end_of_bracket(formula: str, start: int) -> int:
    """Return where the bracket that begins at `start` has ended, -1 where it does not end."""
    depth, at = 0, start
    while at < len(formula):
        sign = formula[at]
        if sign == "'":
            at += 1
        elif sign == "[":
            depth += 1
        elif sign == "]":
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return -1


def _items(inside: str) -> list[str]:
    """Return the items of `[Column]` or `[[#This Row],[Column]]`, brackets taken off."""
    inner = inside[1:-1].strip()
    if not inner.startswith("["):
        return [inner]
    return re.findall(r"\[((?:'.|[^\[\]'])*)\]", inner)
