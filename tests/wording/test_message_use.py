"""Every message that code says exists, and every message that exists is said."""

import ast
import re
from pathlib import Path

import builder.wording
from builder.wording.messages import message_ids

ROOM = Path(builder.wording.__file__).parent
PACKAGE = ROOM.parent
TEMPLATES = PACKAGE.parent / "templates"
# The workbook takes its words as a whole.
WHOLE = "book-"
SAYERS = {"say", "words", "formatted"}
WORKBOOK = "workbook.ftl"


def _trees():
    for path in sorted([*PACKAGE.rglob("*.py"), *TEMPLATES.rglob("*.py")]):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _said(tree):
    """Yield the literal ids of messages given to a function that says them."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        which = node.args[1] if name == "formatted" and len(node.args) > 1 else node.args[0]
        if name in SAYERS:
            yield from _literals(which)


def _literals(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _mentioned():
    """Return all literals, and the beginnings of ids that are put together."""
    whole, begins = set(), set()
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                begins.add(node.values[0].value)
            if isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant):
                begins.add(node.left.value)
    return whole, tuple(text for text in begins if isinstance(text, str) and text.endswith("-"))


def _referred():
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOM / "messages/en").glob("*.ftl"))
    return set(re.findall(r"\{ ?([a-z][a-z0-9-]*) ?\}", text))


def test_every_message_that_is_said_exists():
    known = message_ids("en")
    # What holds a space is a sentence of a catalogue, not the id of a message.
    said = {(path.name, name) for path, tree in _trees() for name in _said(tree) if " " not in name}
    lacking = {(room, name) for room, name in said if name not in known}
    assert lacking == set()


def test_every_message_that_exists_is_said():
    whole, begins = _mentioned()
    used = whole | _referred()
    idle = {name for name in message_ids("en") if name not in used and not name.startswith((*begins, WHOLE))}
    assert idle == set()
