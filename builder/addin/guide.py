"""`guide`: what the button Help opens: each button, its words and its command line."""

from __future__ import annotations

from pathlib import Path

from builder.addin.speech import LANGUAGES, known, say
from builder.addin.words import read_words

# The command line of each button on a closed file, as people write it.
COMMANDS = {
    "new_register": "tradebrief new DIR --home ISO --partner ISO --workbook",
    "check": "tradebrief check REPORT --mark",
    "remove_marks": "tradebrief check REPORT --unmark",
    "refresh": "tradebrief refresh BOOK --report REPORT",
    "build_workbook": "tradebrief build REPORT",
    "government_memo": "tradebrief build REPORT --audience government",
    "business_memo": "tradebrief build REPORT --audience business",
    "audit": "tradebrief audit OUTPUT",
    "trace": "tradebrief trace OUTPUT Sheet!A1",
    "what_changed": "tradebrief diff OLD NEW",
}


def guide(settings: Path, log: Path, spoken: str) -> str:
    """Return the text of the help in a language, with where the settings and the log stand."""
    column = LANGUAGES.index(known(spoken))
    words = {(word.control, word.part): word.texts[column] for word in read_words()}
    lines = [say(spoken, "guide-title"), ""]
    for control in dict.fromkeys(control for control, part in words if part == "supertip"):
        lines.append(words[control, "label"])
        lines.append(f"  {words[control, 'supertip']}")
        if control in COMMANDS:
            lines.append(f"  {COMMANDS[control]}")
        lines.append("")
    lines += [say(spoken, "guide-formulas"), "", say(spoken, "guide-messages"), ""]
    lines += [say(spoken, "guide-files", settings=str(settings), log=str(log)), ""]
    return "\n".join(lines)
