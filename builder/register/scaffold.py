"""A new report: its definition, both forms of an empty register, and a page that says what to do."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from builder.register import countries
from builder.register.change import change, changing
from builder.register.codes import suggested_code
from builder.register.columns import CURRENCIES
from builder.register.folder import FOLDER, WORKBOOK
from builder.register.forms import form, worked_example
from builder.register.problems import Problems
from builder.register.said import sentence
from builder.register.tables import BY_NAME, TABLES
from builder.register.toml_keys import FILE

WORKBOOK_FORM = "register-form.xlsx"
README = "README.md"

_TABLES = {f"{FOLDER}/{table.name}.csv": table for table in TABLES}
_SHEETS = {"en": "Sheet `{name}`", "ru": "Лист `{name}`", "kk": "`{name}` парағы", "ky": "`{name}` барагы"}
_SHOWN_IN_README = ("sources", "trade", "claims")


def new_report(
    folder: Path,
    home: str,
    partner: str,
    series: Mapping[str, Sequence[str]],
    *,
    currency: str = CURRENCIES[0],
    workbook: bool = False,
    language: str = "en",
    titles: Mapping[str, str] = MappingProxyType({}),
    names: tuple[str, str] | None = None,
) -> tuple[Path, ...]:
    """Make the folder of a new report for two countries and return the files written.

    `series` names the series that can be imported, by reporter and flow: `KAZ.X`; `currency` is theirs.
    The CSV form of the register is in use at once; the workbook form lies beside it under a name
    that is not read. With `workbook` there is the workbook alone, and it is in use. The report is made in
    `language`, its page and the notes of its definition are in it; `titles`, by `AUDIENCE.LANGUAGE`, are
    those beside the English ones, `names` the two countries' names in the language, else the English ones.

    Raises InputRefused where a code is unknown or a file is there already:
    nothing is ever overwritten.
    """
    with changing(folder):
        problems = Problems()
        _check_countries(folder, home, partner, problems)
        _check_free(folder, problems)
        problems.raise_if_any()
        english = countries.english_name(home), countries.english_name(partner)
        home_name, partner_name = names or english
        named = {"home_name": home_name, "partner_name": partner_name}
        said = "readme-workbook.txt" if workbook else "readme.txt"
        texts = {
            FILE: form(
                FILE,
                language,
                home=home,
                partner=partner,
                headline=_headline(home, partner, series),
                currency=_money(currency),
                languages=f'"{language}"',
                titles="".join(f'"{key}" = "{title}"\n' for key, title in titles.items()),
                home_title=english[0],
                partner_title=english[1],
            ),
            README: form(
                said,
                language,
                folder=folder.as_posix(),
                example=_example(language, workbook=workbook),
                **named,
            ),
            **{name: csv_lines([table.names]) for name, table in ({} if workbook else _TABLES).items()},
        }
        from builder.register.blank_workbook import blank_workbook  # openpyxl is slow to load

        files = {name: text.encode() for name, text in texts.items()}
        files[WORKBOOK if workbook else WORKBOOK_FORM] = blank_workbook(*english)
        change(folder, files)
    return tuple(folder / name for name in files)


def csv_lines(rows: Sequence[Sequence[str]]) -> str:
    """Return the rows as CSV, one line each."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _paths(folder: Path) -> tuple[Path, ...]:
    return tuple(folder / name for name in (FILE, README, *_TABLES, WORKBOOK_FORM))


def _check_free(folder: Path, problems: Problems) -> None:
    if folder.exists() and not folder.is_dir():
        problems.add(str(folder), "this is a file, not a folder", "Name another folder")
    for path in (*_paths(folder), folder / WORKBOOK):
        if path.exists():
            name = path.relative_to(folder).as_posix()
            problems.add(
                name,
                sentence("there is already a file {name}", name=name),
                "Name another folder: nothing is overwritten",
            )


def _check_countries(folder: Path, home: str, partner: str, problems: Problems) -> None:
    for option, code in (("--home", home), ("--partner", partner)):
        if not countries.is_code(code):
            problems.add(
                str(folder),
                sentence("{option} “{code}” is not a country code", option=option, code=code),
                suggested_code(code),
            )
    if home == partner:
        problems.add(
            str(folder), sentence("home and partner are both {home}", home=home), "Name two countries"
        )


def _money(currency: str) -> str:
    """Return the line of the report's currency; that of reports which name none stands as a note."""
    if currency == CURRENCIES[0]:
        return f'# currency = "{CURRENCIES[1]}"'
    return f'currency = "{currency}"'


def _headline(home: str, partner: str, known: Mapping[str, Sequence[str]]) -> str:
    keys = [f"{country}.{flow}" for country in (home, partner) for flow in ("X", "M")]
    lists = {key: ", ".join(f'"{series}"' for series in known.get(key, ())) for key in keys}
    return "".join(f'"{key}" = [{series}]\n' for key, series in lists.items())


def _example(language: str, *, workbook: bool) -> str:
    """Return worked rows under the name of the file, or of the sheet, that they are for."""
    sheet = _SHEETS.get(language, _SHEETS["en"])
    parts = []
    for name in _SHOWN_IN_README:
        rows = [[row.get(column, "") for column in BY_NAME[name].names] for row in worked_example()[name]]
        place = sheet.format(name=name) if workbook else f"`{FOLDER}/{name}.csv`"
        parts.append(f"{place}\n\n```csv\n{csv_lines([BY_NAME[name].names, *rows])}```\n")
    return "\n".join(parts)
