"""`RunWriter`: a Text as Word's runs, its numbers as bound controls."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping

from builder.memo.script import by_script
from builder.memo.store import FactStore
from builder.memo.word import Element, bold, make, w
from builder.package.namespaces import XML
from builder.package.xml import checked
from builder.wording.spans import Span, Text

_BREAKS = re.compile(r"(\t|\r\n|\n|\r)")
# A hyphen behind a number or a sign keeps its suffix in the line: 2023-жылы, 11-го, 7,9%-ды. A control
# that is bound to a number has the text of its store, where there is no such sign.
_JOINED = re.compile(r"(\t|\r\n|\n|\r|(?:(?<=[\d%])|^)-(?=[^\W\d]))")

# The character style of a look, and how it is set where a template has no such style.
MARK_STYLE, CELL_MARK_STYLE, SYMBOL_STYLE = "reference mark", "cell mark", "status mark"


def _fallback(style: str) -> list[Element]:
    if style == SYMBOL_STYLE:
        font = dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), "Segoe UI Symbol")
        return [make("rFonts", **font), make("sz", val="18"), make("szCs", val="18")]
    size = "16" if style == MARK_STYLE else "18"
    plain = [make("b", val="0"), make("bCs", val="0"), make("color", val="505A5F")]
    return [*plain, make("sz", val=size), make("szCs", val=size)]


class RunWriter:
    """Writes texts of a language; `styles` are the ids of the template's character styles by name in small
    letters."""

    def __init__(self, store: FactStore, styles: Mapping[str, str], language: str = "en") -> None:
        self._store = store
        self._styles = styles
        self._language = language

    def elements(self, text: Text, base: Element | None, *, in_cell: bool = False) -> list[Element]:
        """Return runs and controls in order; `base` is the look of the words they stand for.

        Raises ValueError for a character that XML cannot hold. A mark alone in a cell is as
        large as the cell's text.
        """
        spans = [span for span in text if span.text]
        alone = in_cell and all(span.look == "mark" for span in spans)
        written = []
        for span in spans:
            properties = self._properties(span, base, alone)
            if span.fact:
                run = _run(span.text, properties, _BREAKS)
                written.append(self._store.control(span, run, copy.deepcopy(properties)))
            else:
                written += [
                    _run(words, _spoken(properties, other), _JOINED)
                    for words, other in by_script(span.text, self._language)
                ]
        return written

    def _properties(self, span: Span, base: Element | None, alone: bool) -> Element | None:
        if span.look == "mark":
            return self._styled(CELL_MARK_STYLE if alone else MARK_STYLE)
        if span.look == "symbol":
            return self._styled(SYMBOL_STYLE)
        properties = copy.deepcopy(base)
        if span.look == "strong":
            properties = make("rPr") if properties is None else properties
            bold(properties)
        return properties

    def _styled(self, name: str) -> Element:
        """Return the properties of a mark: a style of the template where it has one."""
        style = self._styles.get(name)
        return make("rPr", make("rStyle", val=style)) if style else make("rPr", *_fallback(name))


def _spoken(properties: Element | None, language: str) -> Element | None:
    """Return the properties with the language that a screen reader is to speak, where it is another."""
    if not language:
        return copy.deepcopy(properties)
    spoken = make("rPr") if properties is None else copy.deepcopy(properties)
    for old in spoken.findall(w("lang")):
        spoken.remove(old)
    spoken.append(make("lang", val=language))
    return spoken


def _run(text: str, properties: Element | None, breaks: re.Pattern[str]) -> Element:
    run = make("r")
    if properties is not None:
        run.append(properties)
    for at, piece in enumerate(breaks.split(checked(text))):
        if at % 2:
            run.append(make({"\t": "tab", "-": "noBreakHyphen"}.get(piece, "br")))
        elif piece:
            words = make("t", text=piece)
            words.set(f"{{{XML}}}space", "preserve")
            run.append(words)
    return run
