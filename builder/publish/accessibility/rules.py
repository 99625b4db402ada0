"""The rules of the check, each with its remedy. `docs/accessibility.md` lists them under the same names."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Rule(StrEnum):
    """What is asked of a file. The value is the name that a finding shows and the docs use."""

    READABLE = "readable"
    TITLE = "title"
    TITLE_SHOWN = "title-shown"
    LANGUAGE = "language"
    LANGUAGE_OF_PARTS = "language-of-parts"
    ALT_TEXT = "alt-text"
    ALT_TEXT_WORDS = "alt-text-words"
    ALT_TEXT_PERIOD = "alt-text-period"
    CONTRAST = "contrast"
    CHART_CONTRAST = "chart-contrast"
    COLOUR_ALONE = "colour-alone"
    TEXT_SIZE = "text-size"
    LINK_TEXT = "link-text"
    TEXT_BOX = "text-box"
    FLAGS = "flags-explained"
    HEADING_STYLE = "heading-style"
    HEADING_ORDER = "heading-order"
    HEADING_EMPTY = "heading-empty"
    BLANK_LINES = "blank-lines"
    HEADER_ROW = "header-row"
    HEADER_EMPTY = "header-empty"
    ROW_WHOLE = "row-whole"
    MERGED = "merged-cells"
    BLANK_ROW = "blank-row"
    TABLE_NAMED = "table-named"
    SHEET_NAME = "sheet-name"
    SHEET_TITLE = "sheet-title"
    CURSOR = "cursor"
    FIRST_SHEET = "first-sheet"
    HIDDEN = "hidden-content"
    ONE_TABLE = "one-table"
    BESIDE_TABLE = "beside-table"
    PRINT_TITLES = "print-titles"


REMEDIES: Final[Mapping[Rule, str]] = {
    Rule.READABLE: "run the lint on it without --accessible",
    Rule.TITLE: "set the title under File, Info, Properties",
    Rule.TITLE_SHOWN: "begin the text with a paragraph of the style Title",
    Rule.LANGUAGE: "set the language in Word under Review, Language; in a workbook in its properties",
    Rule.LANGUAGE_OF_PARTS: "select the words and set their language under Review, Language",
    Rule.ALT_TEXT: "describe it with Edit Alt Text, or mark it as decorative",
    Rule.ALT_TEXT_WORDS: "say in a sentence what it shows",
    Rule.ALT_TEXT_PERIOD: "say the period or the day of the figures",
    Rule.CONTRAST: "take a darker text or a lighter fill",
    Rule.CHART_CONTRAST: "take a darker colour or add an outline",
    Rule.COLOUR_ALONE: "say it with a sign, a word, a label or a line style too",
    Rule.TEXT_SIZE: "make the text larger",
    Rule.LINK_TEXT: "let the link say where it leads",
    Rule.TEXT_BOX: "move the words into the text or a cell",
    Rule.FLAGS: "explain the flag in a sentence, in a workbook on the first sheet or on Notes",
    Rule.HEADING_STYLE: "give the paragraph one of the styles Heading 1 to 6",
    Rule.HEADING_ORDER: "leave no level out on the way down",
    Rule.HEADING_EMPTY: "fill or delete it",
    Rule.BLANK_LINES: "use the space before or after a paragraph",
    Rule.HEADER_ROW: "mark the first row as header row",
    Rule.HEADER_EMPTY: "name every column",
    Rule.ROW_WHOLE: "switch off “allow row to break across pages”",
    Rule.MERGED: "let each cell stand alone",
    Rule.BLANK_ROW: "delete the row; use row height for space",
    Rule.TABLE_NAMED: "name it under Table Properties, Alt Text",
    Rule.SHEET_NAME: "name the sheet by what it holds",
    Rule.SHEET_TITLE: "write the sheet's title into A1",
    Rule.CURSOR: "select A1 and save",
    Rule.FIRST_SHEET: "go to the first sheet and save",
    Rule.HIDDEN: "unhide it, or say in A1 of the first sheet or on Notes that it is there",
    Rule.ONE_TABLE: "move the other table to a sheet of its own",
    Rule.BESIDE_TABLE: "move it above the table or to another sheet",
    Rule.PRINT_TITLES: "repeat the header row under Page Layout, Print Titles",
}
