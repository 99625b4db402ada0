"""The command line: it starts the walk, prints what came of it, and sets the exit code.

0 done, 1 problems in the input (all of them listed), 2 wrong use.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from builder import __version__
from builder.register.period import Period
from builder.register.problems import InputRefused

DONE, PROBLEMS, WRONG_USE = 0, 1, 2

EXAMPLES = """examples:
  tradebrief build reports/kazakhstan-kyrgyzstan
  tradebrief build reports/kazakhstan-kyrgyzstan --as-of 2024-10-02 --period 2023 --out out
  tradebrief check reports/kazakhstan-kyrgyzstan
  tradebrief new reports/kazakhstan-uzbekistan --home KAZ --partner UZB
  tradebrief import kz-bns tables/*.xls --into reports/kazakhstan-uzbekistan
  tradebrief fields government
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # Names and signs beyond ASCII must not stop a command on a terminal of another code page.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except InputRefused as refused:
        return _refuse(refused)
    except KeyboardInterrupt:
        print("stopped; nothing was published", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _refuse(refused: InputRefused) -> int:
    for problem in refused.problems:
        print(problem, file=sys.stderr)
    count = len(refused.problems)
    print(f"{count} problem{'' if count == 1 else 's'}; nothing was written", file=sys.stderr)
    return PROBLEMS


def _build(options: argparse.Namespace) -> int:
    from builder.publish.folder import NotPublished
    from builder.publish.pdf import NoPdf
    from builder.report import Order, build

    order = Order(
        folder=options.report,
        out=options.out,
        today=date.today(),
        as_of=options.as_of,
        period=options.period,
        audiences=tuple(dict.fromkeys(options.audience or ())),
        languages=tuple(dict.fromkeys(options.language or ())),
        strict_vintage=options.strict_vintage,
        pdf=options.pdf,
        texts=_texts(),
    )
    try:
        published = build(order, _progress())
    except (NotPublished, NoPdf) as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    for name in sorted(published.written.values()):
        print(published.folder / name)
    print(published.folder / "manifest.json")
    for edited in published.edited:
        print(f"{edited.name} was changed by hand and is left as it is; the new one is {edited.beside}")
        for paragraph in edited.changed:
            print(f"  changed: {paragraph}")
        if edited.removed:
            print(f"  {edited.removed} paragraphs of the built memo are no longer there")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from builder.report import read

    inputs = read(options.report, date.today(), _texts())
    for note in inputs.notes:
        print(f"note: {note}")
    print(f"{inputs.definition.name}: {inputs.rows} rows in {len(inputs.files)} files, no problems")
    return DONE


def _import(options: argparse.Namespace) -> int:
    from builder.sources.importing import import_files

    report = import_files(options.source, options.files, options.into)
    for note in report.notes:
        print(f"note: {note}")
    for line in report.lines:
        print(line)
    return DONE


def _new(options: argparse.Namespace) -> int:
    from builder.register.scaffold import new_report
    from builder.sources.importing import series_by_flow

    for path in new_report(options.folder, options.home, options.partner, series_by_flow()):
        print(path)
    print(f"next: import or type figures, then `tradebrief check {options.folder}` and `tradebrief build`")
    return DONE


def _fields(options: argparse.Namespace) -> int:
    from builder.wording.fields import known_tags

    for audience in options.audience or ("government", "business"):
        print(f"{audience}:")
        fields = known_tags(audience)
        width = max(len(field.tag) for field in fields)
        for field in fields:
            print(f"  {field.tag:<{width}}  {field.about}")
    return DONE


def _lint(options: argparse.Namespace) -> int:
    from builder.publish.lint import lint
    from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken

    findings = 0
    for path in options.files:
        try:
            data = taken(path, MOST_IN_OFFICE)
        except FileRefused as refused:
            print(f"{path}: {refused.what}. {refused.remedy}", file=sys.stderr)
            findings += 1
            continue
        for finding in lint(str(path), data):
            print(finding)
            findings += 1
    return PROBLEMS if findings else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tradebrief",
        description="Briefing workbooks and memos on trade with a partner country, every number sourced.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"tradebrief {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, about: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=about, description=about)
        added.set_defaults(run=run)
        return added

    build = command("build", "build the workbook and the memos of a report", _build)
    build.add_argument("report", type=_report, help="folder with report.toml")
    build.add_argument(
        "--as-of", type=_day, metavar="DATE", help="what was known on that day, e.g. 2023-09-30"
    )
    build.add_argument(
        "--period", type=_period, metavar="P", help="2023, 2023-Q3, 2023-07 or 2023-01/2023-07"
    )
    build.add_argument("--audience", action="append", choices=("government", "business"))
    build.add_argument("--language", action="append", choices=_languages(), metavar="L", help="en")
    build.add_argument(
        "--strict-vintage",
        action="store_true",
        help="leave out figures of editions later than the as-of date",
    )
    build.add_argument("--pdf", action="store_true", help="PDF copies too, through LibreOffice")
    build.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where to publish (out)")

    check = command("check", "list every problem of a report; nothing is written", _check)
    check.add_argument("report", type=_report, help="folder with report.toml")

    importer = command("import", "read a publisher's files into a report's register", _import)
    importer.add_argument("source", choices=("kz-bns", "kg-nsc"), help="whose files these are")
    importer.add_argument("files", nargs="+", type=Path, metavar="FILE")
    importer.add_argument("--into", type=_report, required=True, metavar="REPORT")

    new = command("new", "start a report on a pair of countries", _new)
    new.add_argument("folder", type=Path, metavar="DIR")
    new.add_argument("--home", required=True, metavar="ISO", help="whose ministry writes, e.g. KAZ")
    new.add_argument("--partner", required=True, metavar="ISO", help="the other country, e.g. UZB")

    fields = command("fields", "list what a memo template may ask for", _fields)
    fields.add_argument("audience", nargs="*", choices=("government", "business", []))

    lint = command("lint", "check .xlsx and .docx files; exit code 1 where something is found", _lint)
    lint.add_argument("files", nargs="+", type=Path, metavar="FILE")
    return parser


def _report(text: str) -> Path:
    folder = Path(text)
    if not (folder / "report.toml").is_file():
        raise argparse.ArgumentTypeError(f"{folder} has no report.toml; `tradebrief new` starts a report")
    return folder


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date: write 2023-09-30") from None


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _languages() -> tuple[str, ...]:
    messages = Path(__file__).parent / "wording" / "messages"
    return tuple(sorted(path.name for path in messages.iterdir() if path.is_dir()))


def _texts() -> Path | None:
    """Return the folder that TRADEBRIEF_TEXTS names, where an analyst keeps the texts of sources."""
    folder = os.environ.get("TRADEBRIEF_TEXTS")
    return Path(folder) if folder else None


def _progress() -> Callable[[str], None]:
    if not sys.stderr.isatty():
        return lambda _: None

    def show(step: str) -> None:
        print(
            f"\r\033[K{step} …", end="" if step != "publishing" else "\r\033[K", file=sys.stderr, flush=True
        )

    return show


if __name__ == "__main__":
    sys.exit(main())
