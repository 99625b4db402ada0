"""`tradebrief audit`: every number of finished documents against facts, workbook, register and formulas."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import counted, numeral, sentence, several, words

if TYPE_CHECKING:
    from builder.publish.audit import Account

EXAMPLES = """examples:
  tradebrief audit out/kazakhstan-kyrgyzstan/2023-01--2023-07
  tradebrief audit out/kazakhstan-kyrgyzstan/2023 --report reports/kazakhstan-kyrgyzstan --recalculate
  tradebrief audit out/kazakhstan-kyrgyzstan/2023/kazakhstan-kyrgyzstan_2023_government_en.docx --json

Exit code 0: every number is accounted for; 1: something was found; 2: wrong use.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    about = "account for every number in finished documents"
    parser = commands.add("audit", about, _audit, EXAMPLES)
    parser.add_argument("path", type=Path, metavar="PATH", help="an output folder, or one file of it")
    parser.add_argument(
        "--report", type=arguments.report, metavar="REPORT", help="compute the facts again from its register"
    )
    parser.add_argument(
        "--recalculate", action="store_true", help="work all formulas out anew, through LibreOffice"
    )
    parser.add_argument("--json", action="store_true", help="for programs")


def _audit(options: argparse.Namespace) -> int:
    from builder.auditing import NothingToAudit, Question, audited

    question = Question(options.path, options.report, date.today(), arguments.texts(), options.recalculate)
    try:
        account = audited(question)
    except NothingToAudit as reason:
        spoken.tell(sentence("{path}: {why}", path=options.path, why=words(reason)), wrong=True)
        return PROBLEMS
    print(_as_json(account, options.path) if options.json else _as_text(account))
    return PROBLEMS if account.findings else DONE


def _as_text(account: Account) -> str:
    say = spoken.say()
    lines = [finding.told(say) for finding in account.findings]
    count = len(account.findings)
    found = counted(count, "1 finding", "{count} findings") if count else sentence("nothing was found")
    checked = several(
        sentence("{number} {what}", number=numeral(number, ","), what=sentence(what))
        for what, number in sorted(account.checked.items())
    )
    lines.append(
        say(sentence("{found}. Checked: {checked}.", found=found, checked=checked or sentence("nothing")))
    )
    lines += [say(sentence("not checked: {what}", what=what)) for what in account.not_checked]
    return "\n".join(lines)


def _as_json(account: Account, path: Path) -> str:
    findings = [
        {
            "kind": row.kind,
            "file": row.file,
            "place": row.place,
            "what": row.what,
            "remedy": row.remedy,
            "words": row.words,
        }
        for row in account.findings
    ]
    said = {
        "path": str(path),
        "findings": findings,
        "checked": dict(sorted(account.checked.items())),
        "not_checked": account.not_checked,
    }
    return json.dumps(said, ensure_ascii=False, indent=1)
