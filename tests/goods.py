"""Reports whose register has products: one from a real file by HS chapter, one small and made."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path

from builder.cli import main
from builder.register.tables import BY_NAME

Row = dict[str, str]
# What Kazakhstan reports, in thousand dollars: goods at 4 and 6 digits, and the same chapters at 2.
MADE = {
    ("KAZ", "KGZ", "X"): {
        "TOTAL": 1000, "HS27": 420, "HS2710": 300, "HS271012": 180, "HS271019": 120, "HS2701": 120, "HS10": 210,
        "HS1001": 210, "HS72": 150, "HS7214": 90, "HS7210": 60, "HS24": 80, "HS2402": 80, "HS84": 70, "HS8471": 40,
        "HS8429": 30, "HS34": 50, "HS3402": 50,
    },
    ("KAZ", "KGZ", "M"): {
        "TOTAL": 400, "HS07": 90, "HS0713": 60, "HS0702": 30, "HS62": 80, "HS6204": 80, "HS04": 70, "HS0405": 70,
        "HS26": 60, "HS2603": 60, "HS70": 40, "HS7005": 40,
    },
    ("KGZ", "KAZ", "X"): {"TOTAL": 420, "HS0713": 70, "HS6204": 90, "HS0405": 80, "HS2603": 60, "HS7005": 50},
    ("KGZ", "KAZ", "M"): {"TOTAL": 950, "HS2710": 330, "HS2701": 100, "HS1001": 190, "HS7214": 130, "HS2402": 70},
    ("KAZ", "WLD", "X"): {
        "TOTAL": 80000, "HS2709": 46000, "HS2710": 3000, "HS2701": 1000, "HS1001": 2500, "HS7214": 1500, "HS7403": 9000,
        "HS2603": 6000, "HS2844": 4000, "HS7202": 5000, "HS8471": 1000, "HS3402": 1000,
    },
    ("KGZ", "WLD", "M"): {
        "TOTAL": 9000, "HS2710": 1200, "HS1001": 300, "HS7214": 400, "HS8703": 1500, "HS6204": 900, "HS8517": 800,
        "HS3004": 400, "HS2402": 200, "HS8471": 500, "HS3402": 300, "HS6403": 1500,
    },
    ("KGZ", "WLD", "X"): {"TOTAL": 2200, "HS7108": 900, "HS6204": 300, "HS0713": 200, "HS2603": 400, "HS0405": 150},
    ("KAZ", "WLD", "M"): {"TOTAL": 50000, "HS8517": 9000, "HS6204": 3000, "HS0713": 100, "HS0405": 250, "HS8703": 20000},
}  # fmt: skip
SITC = {"SITC0": 290, "SITC3": 420, "SITC5": 50, "SITC6": 150, "SITC7": 90}
NAMES = {"HS1001": "Wheat", "HS2710": "Petroleum oils", "HS2701": "Coal", "HS0713": "Beans and other pulses"}
CHAPTERS = Path("russia-hs2-bilateral-2000-2020")


def made_report(folder: Path, *, without: Iterable[str] = ()) -> Path:
    """Make a report on Kazakhstan and Kyrgyzstan with products of two years, by HS and by SITC."""
    rows = []
    for (reporter, partner, flow), goods in MADE.items():
        for year, tenths in ((2022, 10), (2021, 8)):
            for code, value in goods.items():
                if code not in without:
                    rows.append(
                        _row(reporter, partner, flow, year, code, f"{value * tenths * 100}", "made_2022")
                    )
    for code, value in SITC.items():
        rows.append(_row("KAZ", "KGZ", "X", 2022, code, f"{value * 1000}", "made_2022"))
    sources = [_source("made_2022", "A made table of goods", "2023-07-28", "2023-07-28")]
    return _report(folder, "KAZ", "KGZ", rows, sources)


def real_report(folder: Path, samples: Path) -> Path:
    """Make a report on Russia and Kazakhstan from Russia's figures of 2018 to 2020 by HS chapter."""
    by_chapter = json.loads((samples / CHAPTERS / "goods-398.json").read_text(encoding="utf-8"))
    totals = json.loads((samples / CHAPTERS / "data.json").read_text(encoding="utf-8"))["data"]
    rows = []
    for country in totals:
        code = "WLD" if country.get("iso") in (None, "") else country["iso"]
        for record in country["records"]:
            flow = {"Import": "M", "Export": "X"}.get(record["flow"])
            if flow and code == "KAZ" and record["year"] >= 2018:
                rows.append(
                    _row(
                        "RUS",
                        "KAZ",
                        flow,
                        record["year"],
                        "TOTAL",
                        str(record["value"]),
                        "comtrade_rus",
                        "USD",
                    )
                )
    for word, flow in (("Import", "M"), ("Export", "X")):
        for record in by_chapter[word]:
            if record["year"] >= 2018:
                chapter = f"HS{record['ccode']:02d}"
                rows.append(
                    _row(
                        "RUS",
                        "KAZ",
                        flow,
                        record["year"],
                        chapter,
                        str(record["value"]),
                        "comtrade_rus",
                        "USD",
                    )
                )
    sources = [
        _source("comtrade_rus", "UN Comtrade, reporter Russian Federation", "2021-06-30", "2021-06-30")
    ]
    return _report(folder, "RUS", "KAZ", rows, sources)


def published(report: Path, out: Path, *arguments: str) -> Path:
    """Build the report and return the published folder."""
    assert main(["check", str(report)]) == 0
    assert main(["build", str(report), "--out", str(out), *arguments]) == 0
    [folder] = (out / report.name).iterdir()
    return folder


def _row(
    reporter: str,
    partner: str,
    flow: str,
    year: int,
    code: str,
    value: str,
    cited: str,
    unit: str = "USD thousand",
) -> Row:
    return {
        "reporter": reporter, "partner": partner, "flow": flow, "first_day": f"{year}-01-01",
        "last_day": f"{year}-12-31", "commodity": code, "value": value, "unit": unit, "source": cited,
        "classification": "" if code == "TOTAL" else "SITC4" if code.startswith("SITC") else "HS2017",
        "location": f"{year} {code}",
    }  # fmt: skip


def _source(name: str, title: str, first: str, last: str) -> Row:
    return {
        "id": name, "publisher": title, "title": title, "published_from": first, "published_to": last,
        "date_basis": "printed",
    }  # fmt: skip


def _report(folder: Path, home: str, partner: str, rows: list[Row], sources: list[Row]) -> Path:
    report = folder / f"{home}-{partner}".lower()
    assert main(["new", str(report), "--home", home, "--partner", partner]) == 0
    definition = report / "report.toml"
    lines = definition.read_text(encoding="utf-8").split("[headline]")[0]
    definition.write_text(lines, encoding="utf-8")
    names = [
        {
            "kind": "product",
            "code": code,
            "language": "en",
            "form": "name",
            "name": name,
            "source": sources[0]["id"],
        }
        for code, name in NAMES.items()
    ]
    for name, held in (("trade", rows), ("sources", sources), ("names", names)):
        with (report / "register" / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, BY_NAME[name].names)
            writer.writeheader()
            writer.writerows(held)
    return report
