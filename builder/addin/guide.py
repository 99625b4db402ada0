"""`guide`: what the button Help opens: each button, its words and its command line."""

from __future__ import annotations

from pathlib import Path

from builder.addin.words import read_words

# The command line of each button on a closed file, as people write it.
COMMANDS = {
    "new_register": "tradebrief new DIR --home ISO --partner ISO --workbook",
    "check": "tradebrief check REPORT",
    "build_workbook": "tradebrief build REPORT",
    "government_memo": "tradebrief build REPORT --audience government",
    "business_memo": "tradebrief build REPORT --audience business",
    "audit": "tradebrief audit OUTPUT",
    "trace": "tradebrief trace OUTPUT Sheet!A1",
    "what_changed": "tradebrief diff OLD NEW",
}

_FORMULA = """\
=TRADE(reporter, partner, flow, first, last [, commodity [, source]])

  The value of a row of the table “trade” of this book, in the unit of the row:
  =TRADE("KAZ", "KGZ", "X", DATE(2022,1,1), DATE(2022,12,31))
  =TRADEVALUE(…) is the same, for a book where the name of the table stands in the way.
  #N/A: no such row, or no value; missing is never 0. #NUM!: sources differ, name one as the seventh argument.
  It shows #NAME? to whoever lacks the add-in: what is sent out should not depend on it.
"""


def guide(settings: Path, log: Path) -> str:
    """Return the text of the help, with where the settings and the log stand."""
    words = {(word.control, word.part): word.texts[0] for word in read_words()}
    lines = ["Trade Brief: what each button does, and the command that does the same on closed files", ""]
    for control in dict.fromkeys(control for control, part in words if part == "supertip"):
        lines.append(words[control, "label"])
        lines.append(f"  {words[control, 'supertip']}")
        if control in COMMANDS:
            lines.append(f"  {COMMANDS[control]}")
        lines.append("")
    lines += [_FORMULA, f"Settings: {settings}", f"Log:      {log}", ""]
    return "\n".join(lines)
