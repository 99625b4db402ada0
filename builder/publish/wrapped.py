"""Lines for people: labels in a column, long text wrapped under its first word, no line over the width."""

from __future__ import annotations

import re
import textwrap

WIDTH = 100
_LABEL = 11
# Where quotes stand between angles; elsewhere as in English.
_ANGLES = ("ru", "kk", "ky")
_BLANKS = re.compile(r"[ \t\r\n]+")
_NO_BREAK = re.compile("[\u00a0\u202f]")
# Behind the bracket of a function, and behind a comma that stands in no number: “12,7” is one word.
_BREAKS = re.compile(r"(?<=\w\()(?=.)|(?<=,)(?!(?<=[0-9],)[0-9])(?=.)")


def quoted(text: str, language: str) -> str:
    """Return a text between the quotation marks of a language."""
    return f"«{text}»" if language in _ANGLES else f"“{text}”"


def labelled(label: str, text: str, indent: int = 0, width: int = WIDTH) -> list[str]:
    """Return a label and its text; the lines that follow stand under the text, not under the label."""
    first = f"{' ' * indent}{label:<{_LABEL}}"
    return _wrapped(text, first, " " * len(first), width)


def paragraph(text: str, indent: int = 0, hanging: int = 0, width: int = WIDTH) -> list[str]:
    """Return text indented; the lines that follow the first stand `hanging` further in."""
    return _wrapped(text, " " * indent, " " * (indent + hanging), width)


def _wrapped(text: str, first: str, rest: str, width: int) -> list[str]:
    # However deep a text stands, some of the line is left for it.
    room = max(width, len(rest) + 20)
    lines = _Wrapper(room, initial_indent=first, subsequent_indent=rest).wrap(_BLANKS.sub(" ", text).strip())
    return [_NO_BREAK.sub(" ", line).rstrip() for line in lines] or [first.rstrip()]


class _Wrapper(textwrap.TextWrapper):
    """Breaks lines at blanks that may be broken at, formulas after their commas; an address stays whole."""

    def _split(self, text: str) -> list[str]:
        found: list[str] = []
        for piece in re.split("( +)", text):
            found.extend([piece] if "://" in piece else _BREAKS.split(piece))
        return [piece for piece in found if piece]

    def _handle_long_word(
        self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int
    ) -> None:
        if "://" in reversed_chunks[-1]:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        super()._handle_long_word(reversed_chunks, cur_line, cur_len, width)
