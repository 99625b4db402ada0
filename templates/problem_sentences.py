"""The sentences that tell analysts what is wrong and what was done, gathered from the code for translators.

`python -m templates.problem_sentences` writes `problems.pot` (what is wrong with an input or a document) and
`commands.pot` (what commands, jobs and the lint say) into `builder/wording/messages/en/`. A program for
translators (Poedit, msgmerge) makes `messages/LANGUAGE/problems.po` and `commands.po` of them, or brings them
up to date.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from builder.register.tables import TABLES
from builder.wording.problems import TEMPLATES

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "builder"
MESSAGES = HOUSE / "wording" / "messages" / "en"
PROBLEMS, COMMANDS = TEMPLATES
# What is wrong with an input or a document.
_OF_PROBLEMS = (
    *("register", "sources", "publish/audit", "memo", "workbook", "wording"),
    *("publish/built.py", "stationery.py", "since.py"),
)
# What commands, jobs and the lint say: whatever is prose in these rooms is told to somebody.
OF_COMMANDS = (
    *("cli", "jobs", "publish/lint", "publish/accessibility", "publish/trace", "publish/diff"),
    *("publish/carried.py", "publish/edited.py", "publish/folder.py", "publish/office.py", "publish/pdf.py"),
    *(
        "publish/brief.py",
        "publish/warm_office.py",
        "held_periods.py",
        "report.py",
        "documents.py",
        "rebuilt.py",
        "inputs.py",
        "auditing.py",
        "progress.py",
    ),
)
# Calls and names that hold a plain sentence about a problem; those with arguments call `sentence`.
_CALLS = {
    *("Unreadable", "Problem", "at", "Flaw", "add", "_add", "note", "_problem", "_wrong", "_refuse"),
    *("FeedFailed", "_Fault", "Unopened", "UnknownLabel", "NoFigure", "FileRefused"),
}
_NAMES = {
    *("what", "remedy", "meant", "_REMEDY", "_HOW", "_BUILD", "_PERIOD_FORMS", "_LOOSE", "_BACK", "_REBUILD"),
    *("_RESAVE", "_AGAIN", "_TAKE_THESE", "_TAKE_THIS", "_SAVE_AS", "_OFF", "REMEDY", "_ALWAYS_LEFT"),
    *("_RENAME", "REBUILD"),
}
# What holds words that are said as they stand, be it one: codes of the ledger, headings of help.
_CODES = {"_CODES", "_STATES", "_KINDS", "_OF_ARGPARSE"}
_SAYING = {"sentence", "counted", "several"}
_WORDS = re.compile(r"[a-z]{2,}[^\n]* [^\n]*[a-z]{2,}")
_HOLE = re.compile(r"\{\w+\}")
# Queries, XML and units of a scheduler are no words, nor are patterns, known by their call.
_NO_WORDS = re.compile(
    r"\s*(?:SELECT|UPDATE|INSERT|DELETE|BEGIN|PRAGMA|CREATE|state NOT) |\s*<\?xml|\[Unit\]|#this "
)
_PATTERNS = {"compile", "search", "match", "fullmatch", "sub"}
# Words that are looked for, or stand in errors of our own making; nobody is told them.
_NOT_SAID = {
    *("click here", "read more", "this link", "table heading", "body text", "default paragraph style"),
    "import uno",
}
# Rooms that say nothing, whatever words stand there: names of functions, of cadences, of styles, of a module.
_SILENT = {
    *(
        "publish/lint/functions.py",
        "jobs/periods.py",
        "jobs/schedule.py",
        "publish/accessibility/properties.py",
    ),
}


def sentences() -> dict[str, dict[str, list[str]]]:
    """Return, by template, every sentence with the files that say it; each is in one template."""
    found: dict[str, dict[str, list[str]]] = {PROBLEMS: {}, COMMANDS: {}}
    for template, rooms in ((PROBLEMS, _OF_PROBLEMS), (COMMANDS, OF_COMMANDS)):
        for file in files(rooms):
            for text in said_in(file, whole=template == COMMANDS):
                held = PROBLEMS if text in found[PROBLEMS] else template
                places = found[held].setdefault(text, [])
                if (place := file.relative_to(ROOT).as_posix()) not in places:
                    places.append(place)
    # What belongs in a column is told where its cell may not be empty.
    for column in (column for table in TABLES for column in table.columns if column.required):
        found[PROBLEMS][column.note] = ["builder/register/tables.py"]
    return found


def files(rooms: tuple[str, ...]) -> list[Path]:
    """Return the modules of rooms, or the modules named."""
    places = [HOUSE / room for room in rooms]
    return [file for place in places for file in (sorted(place.rglob("*.py")) if place.is_dir() else [place])]


def said_in(file: Path, *, whole: bool) -> Iterator[str]:
    """Yield the sentences of a module; of a `whole` one all its prose, else what is marked as a sentence."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    yield from (text for text in _marked(tree, whole=whole) if re.search("[A-Za-z]", _HOLE.sub("", text)))
    if whole and file.relative_to(HOUSE).as_posix() not in _SILENT:
        yield from (
            text
            for _, text in prose(tree)
            if _WORDS.search(text) and "{}" not in text and text not in _NOT_SAID
        )


def _marked(tree: ast.AST, *, whole: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _called(node)
            if name in _SAYING:
                yield from (text for value in node.args for text in _texts(value))
            elif name in _CALLS:
                yield from (text for value in node.args for text in _texts(value) if _WORDS.search(text))
        elif isinstance(node, ast.Subscript) and getattr(node.value, "attr", "") == "checked":
            yield from _texts(node.slice)
        elif isinstance(node, ast.Assign):
            names = {getattr(one, "id", "") for one in node.targets}
            if names & _CODES and whole:
                yield from _codes(node.value)
            elif names & _NAMES:
                yield from (text for text in _texts(node.value) if _WORDS.search(text))
            elif "EXAMPLES" in names and isinstance(node.value, ast.Constant):
                yield from _paragraphs(str(node.value.value))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield what `cli/command.py` says of a text below help: paragraphs, of a list its heading."""
    for paragraph in text.strip().split("\n\n"):
        first = paragraph.partition("\n")[0]
        yield first if first.endswith(":") else paragraph


def _codes(node: ast.AST) -> Iterator[str]:
    values = node.values if isinstance(node, ast.Dict) else getattr(node, "elts", [])
    yield from (text for value in values for text in _texts(value))


def prose(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the texts of code that are neither documentation nor a pattern, a query or a list of examples,
    with their lines; of a text that is put together, `{}` stands for what is put in."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        examples = isinstance(node, ast.Assign) and "EXAMPLES" in {
            getattr(one, "id", "") for one in node.targets
        }
        pattern = isinstance(node, ast.Call) and _called(node) in _PATTERNS
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
        elif examples or pattern:
            silent.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            silent.update(id(part) for part in node.values)
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if not _NO_WORDS.match(text):
            yield node.lineno, text


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


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
        case ast.Dict(values=values):
            for value in values:
                yield from _texts(value)


def main() -> None:
    """Write the templates for translators."""
    for template, held in sentences().items():
        catalogue = Catalog(project="tradebrief", charset="utf-8", header_comment="# Sentences for analysts.")
        for text, places in sorted(held.items()):
            catalogue.add(text, locations=[(place, 0) for place in places])
        with (MESSAGES / template).open("wb") as file:
            write_po(file, catalogue, omit_header=True, include_lineno=False, width=100)


if __name__ == "__main__":
    main()
