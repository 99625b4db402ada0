"""=TRADE() and =TRADEINFO() in LibreOffice give what DuckDB finds in the same trade.csv, for hundreds of queries."""

from __future__ import annotations

import csv
import json
import random
import subprocess
from datetime import date
from pathlib import Path

import duckdb
import pytest
from openpyxl import Workbook

from tests.addin.test_in_libreoffice import FOR_CELLS, HERE, basic_modules, uno_python
from tests.conftest import without
from tests.office import ROOT, find_soffice

pytestmark = pytest.mark.long

REGISTER = ROOT / "reports" / "kazakhstan-kyrgyzstan" / "register"
KEY = ("reporter", "partner", "flow", "first_day", "last_day", "commodity")
QUERIES, PARTNERS, SEED = 300, 8, 20230930
# LibreOffice shows an error of VBA by its number; Excel calls 2042 #N/A and 2036 #NUM!.
MISSING, DIFFER = "Error 2042", "Error 2036"
WHATS = ("source", "unit", "vintage", "status")

FOUND = """
with rows as (
    select row_number() over () as place, *
    from read_csv($trade, all_varchar = true)
), hit as (
    select q.n, q.what, r.*, s.published_to as vintage
    from read_csv($queries, all_varchar = true) q
    join rows r on upper(r.reporter) = upper(q.reporter) and upper(r.partner) = upper(q.partner)
        and upper(r.flow) = upper(q.flow) and upper(r.commodity) = upper(q.commodity)
        and r.first_day = q.first_day and r.last_day = q.last_day
        and (q.source is null or r.source = q.source)
    left join read_csv($sources, all_varchar = true) s on s.id = r.source
    where r.value is not null
), told as (
    select n, place, case what when 'source' then source when 'unit' then unit when 'vintage' then vintage
        when 'status' then status end as said
    from hit
), once as (select n, said, min(place) as place from told where said is not null group by n, said)
select h.n, count(distinct cast(h.value as double)), min(cast(h.value as double)),
    (select string_agg(o.said, '; ' order by o.place) from once o where o.n = h.n)
from hit h group by h.n
"""


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    """The pair and some partners of the flagship's register, with what a register may hold besides."""
    chance = random.Random(SEED)
    with (REGISTER / "trade.csv").open(encoding="utf-8", newline="") as file:
        held = list(csv.DictReader(file))
    others = sorted({row["partner"] for row in held} - {"KAZ", "KGZ"})
    kept = {"KAZ", "KGZ", *chance.sample(others, PARTNERS)}
    rows = [row for row in held if row["partner"] in kept]
    for row in chance.sample(rows, 30):
        # No value; the same from another source; another value from another source; a product in another unit.
        rows.append(row | {"first_day": "1991-01-01", "last_day": "1991-12-31", "value": "", "status": "[x]"})
        rows.append(row | {"source": f"{row['source']}-b", "status": "estimate"})
        rows.append(row | {"first_day": "1992-01-01", "last_day": "1992-12-31"})
        rows.append(
            row | {"first_day": "1992-01-01", "last_day": "1992-12-31", "value": "12.5", "source": "other"}
        )
        rows.append(row | {"commodity": "27", "classification": "HS", "value": "0", "unit": "USD million"})
    return rows


@pytest.fixture(scope="module")
def queries(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    chance = random.Random(SEED + 1)
    asked = []
    for number in range(QUERIES):
        row = chance.choice(rows if number % 3 else rows[-150:])
        query = {name: row[name] for name in KEY} | {
            "source": chance.choice(["", "", row["source"], "nobody"])
        }
        if number % 7 == 0:
            query["partner"] = chance.choice(["NRU", "kgz", "Kaz", "WLD"])
        if number % 11 == 0:
            query["last_day"] = chance.choice(["2022-06-30", "1992-12-31"])
        asked.append({"n": str(number), **query, "what": chance.choice(["", "", *WHATS])})
    return asked


def formula(query: dict[str, str]) -> str:
    def day(text: str) -> str:
        there = date.fromisoformat(text)
        return f"DATE({there.year};{there.month};{there.day})" if int(query["n"]) % 2 else f'"{text}"'

    named = [f'"{query[name]}"' for name in ("reporter", "partner", "flow")]
    days = [day(query["first_day"]), day(query["last_day"])]
    rest = [f'"{query["commodity"]}"', *([f'"{query["source"]}"'] if query["source"] else [])]
    if not query["what"]:
        return f"=TRADE({';'.join([*named, *days, *rest])})"
    return f"=TRADEINFO({';'.join([*named, *days, chr(34) + query['what'] + chr(34), *rest])})"


def typed(name: str, text: str) -> object:
    """A cell of a register as Excel holds it: days as days, amounts as numbers."""
    if not text:
        return None
    if name in ("first_day", "last_day", "published_from", "published_to"):
        return date.fromisoformat(text)
    return float(text) if name == "value" else text


def sheet(book: Workbook, name: str, rows: list[dict[str, str]]) -> None:
    made = book.create_sheet(name)
    made.append(list(rows[0]))
    for row in rows:
        made.append([typed(column, text) for column, text in row.items()])


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture(scope="module")
def answers(
    tmp_path_factory: pytest.TempPathFactory,
    addin_file: Path,
    rows: list[dict[str, str]],
    queries: list[dict[str, str]],
) -> list[list]:
    """What LibreOffice shows for each query, all in one document."""
    program, python = find_soffice(), uno_python()
    if program is None or python is None:
        without("LibreOffice with its Python (python3-uno)")
    folder = tmp_path_factory.mktemp("formulas")
    book = Workbook()
    book.remove(book.active)
    sheet(book, "trade", rows)
    with (REGISTER / "sources.csv").open(encoding="utf-8", newline="") as file:
        sheet(book, "sources", list(csv.DictReader(file)))
    book.save(folder / "register.xlsx")
    job = {
        "modules": basic_modules(folder), "calls": [], "for_cells": FOR_CELLS,
        "formulas": [formula(query) for query in queries],
    }  # fmt: skip
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    command = [
        python,
        HERE / "basic_walk.py",
        program,
        folder,
        addin_file,
        folder / "register.xlsx",
        folder / "job.json",
    ]
    run = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)["formulas"]


def test_each_formula_gives_what_duckdb_finds(
    tmp_path: Path, rows: list[dict[str, str]], queries: list[dict[str, str]], answers: list[list]
) -> None:
    found = duckdb.execute(
        FOUND,
        {
            "trade": str(written(tmp_path / "trade.csv", rows)),
            "queries": str(written(tmp_path / "queries.csv", queries)),
            "sources": str(REGISTER / "sources.csv"),
        },
    ).fetchall()
    known = {number: (count, value, said) for number, count, value, said in found}
    wrong, seen = [], {"value": 0, "told": 0, MISSING: 0, DIFFER: 0}
    for query, (value, shown) in zip(queries, answers, strict=True):
        count, wanted, said = known.get(query["n"], (0, None, None))
        kind = (
            MISSING
            if count == 0 or (query["what"] and count == 1 and not said)
            else DIFFER
            if count > 1
            else ""
        )
        kind = kind or ("told" if query["what"] else "value")
        seen[kind] += 1
        got = {"value": value == wanted and not shown.startswith("Error"), "told": shown == said}
        if not got.get(kind, shown == kind):
            wrong.append((formula(query), kind, wanted, said, value, shown))
    assert wrong == []
    # Every kind of answer was asked for often enough to mean something.
    assert min(seen.values()) >= 20, seen
