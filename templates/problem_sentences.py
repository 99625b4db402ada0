"""The sentences that tell analysts what is wrong, gathered from the code for translators.

`python -m templates.problem_sentences` writes `builder/wording/messages/en/problems.pot`. A program for
translators (Poedit, msgmerge) makes `messages/LANGUAGE/problems.po` of it, or brings it up to date.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from builder.wording.problems import TEMPLATE

ROOT = Path(__file__).resolve().parents[1]
POT = ROOT / "builder" / "wording" / "messages" / "en" / TEMPLATE
ROOMS = ("register", "sources", "publish/audit", "memo", "workbook", "wording")
# Calls and names that hold a plain sentence about a problem; those with arguments call `sentence`.
_CALLS = {"Unreadable", "Problem", "at", "Flaw", "add", "_add", "note", "_problem"}
_NAMES = {
    "what",
    "remedy",
    "meant",
    "_REMEDY",
    "_HOW",
    "_BUILD",
    "_PERIOD_FORMS",
    "_LOOSE",
    "_BACK",
    "_REBUILD",
    "_RESAVE",
    "_AGAIN",
    "_TAKE_THESE",
    "_TAKE_THIS",
    "_SAVE_AS",
    "_RENAME",
}
_WORDS = re.compile(r"[a-z]{2,} .*[a-z]{2,}")


def sentences() -> dict[str, list[str]]:
    """Return every sentence with the files that say it."""
    found: dict[str, list[str]] = {}
    files = [file for room in ROOMS for file in sorted((ROOT / "builder" / room).rglob("*.py"))]
    files += [ROOT / "builder" / "cli" / name for name in ("__init__.py", "audit.py")]
    files += [ROOT / "builder" / name for name in ("stationery.py", "since.py", "jobs/post.py")]
    for file in files:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in _sentences(tree, command=file.parent.name == "cli"):
            places = found.setdefault(text, [])
            if (place := file.relative_to(ROOT).as_posix()) not in places:
                places.append(place)
    return found


def _sentences(tree: ast.AST, *, command: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "sentence" or (command and name == "say" and node.args):
                yield from _texts(node.args[0])
            elif name in _CALLS and not command:
                yield from (text for value in node.args for text in _texts(value) if _WORDS.search(text))
        elif isinstance(node, ast.Assign) and _NAMES & {getattr(one, "id", "") for one in node.targets}:
            yield from (text for text in _texts(node.value) if _WORDS.search(text))


def _texts(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _texts(value)


def main() -> None:
    """Write the template for translators."""
    catalogue = Catalog(project="tradebrief", charset="utf-8", header_comment="# Sentences for analysts.")
    for text, places in sorted(sentences().items()):
        catalogue.add(text, locations=[(place, 0) for place in places])
    with POT.open("wb") as file:
        write_po(file, catalogue, omit_header=True, include_lineno=False, width=100)


if __name__ == "__main__":
    main()
