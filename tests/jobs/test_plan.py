"""The as-of date of a period's brief, where sources do not tell when they were published."""

import csv
from datetime import date

import pytest

from builder.jobs.periods import adds_up
from builder.register.period import Period
from tests.jobs.desk import Desk, quick
from tests.sources.views import month


def test_a_file_without_a_date_is_known_from_the_day_it_was_taken_in(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = Desk(tmp_path)
    path = desk.arrives(1, "2024-03-14", name="undated.xlsx")
    undated(path)
    desk.run("2024-03-18T09:00+05:00")
    assert desk.revisions() == [("2024-01", 1, "current", "2024-03-18")]
    assert any(" X 90.2" in line for line in next(desk.out.glob("2024-01/*.docx")).read_text().splitlines())


def test_the_day_a_text_was_read_on_moves_no_brief(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = Desk(tmp_path)
    desk.arrives(1, "2024-03-14")
    desk.run("2024-03-18T09:00+05:00")
    add_source(
        desk, {"id": "leaflet", "publisher": "Somebody", "title": "A leaflet", "read_on": "2024-04-01"}
    )
    assert desk.run("2024-04-02T09:00+05:00").said == ()
    published = {"published_from": "2024-04-03", "published_to": "2024-04-03", "date_basis": "printed"}
    add_source(desk, {"id": "leaflet2", "publisher": "Somebody", "title": "Another", **published})
    desk.run("2024-04-04T09:00+05:00")
    assert desk.revisions()[-1] == ("2024-01", 2, "current", "2024-04-03")


def test_months_that_add_up_are_figures_of_january_to_march(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = union_desk(tmp_path)
    for number in (1, 2, 3):
        month(desk.inbox / f"Relational_View_2024-0{number + 2}-10T00_{number}.csv", 2024, number)
    desk.run("2024-04-16T09:00+05:00")
    assert desk.revisions() == [
        ("2024-01", 1, "current", "2024-03-10"),
        ("2024-01/2024-02", 1, "current", "2024-04-10"),
    ]
    desk.run("2024-05-16T09:00+05:00")
    assert desk.revisions()[-1] == ("2024-Q1", 1, "current", "2024-05-10")
    month(desk.inbox / "Relational_View_2024-05-20T00_1.csv", 2024, 1, 700_000_005)
    desk.run("2024-05-21T09:00+05:00")
    assert [row[1:] for row in desk.revisions() if row[2] == "current"] == [(2, "current", "2024-05-20")] * 3


def test_a_partner_that_tells_the_quarter_in_a_row_does_not_hide_homes_months(tmp_path, monkeypatch):
    quick(monkeypatch)
    desk = union_desk(tmp_path)
    for number in (1, 2, 3):
        month(desk.inbox / f"Relational_View_2024-0{number + 2}-10T00_{number}.csv", 2024, number)
    desk.run("2024-04-16T09:00+05:00")
    add_source(desk, {"id": "kgd", "publisher": "State Revenue Committee", "title": "Declarations",
                      "published_from": "2024-04-20", "published_to": "2024-04-20", "date_basis": "printed"})  # fmt: skip
    add(desk, "trade", {"reporter": "KAZ", "partner": "EUU", "flow": "M", "first_day": "2024-01-01",
                        "last_day": "2024-03-31", "commodity": "TOTAL", "value": "500", "unit": "EUR thousand",
                        "source": "kgd"})  # fmt: skip
    assert [one.kind for one in desk.run("2024-05-16T09:00+05:00").troubles] == []
    assert [(row[0], row[3]) for row in desk.revisions() if row[2] == "current"] == [
        ("2024-01", "2024-03-10"),
        ("2024-01/2024-02", "2024-04-20"),
        ("2024-Q1", "2024-05-10"),
    ]
    month(desk.inbox / "Relational_View_2024-05-20T00_1.csv", 2024, 1, 700_000_005)
    desk.run("2024-05-21T09:00+05:00")
    assert [row[3] for row in desk.revisions() if row[2] == "current"] == ["2024-05-20"] * 3


@pytest.mark.parametrize(
    ("held", "adds"),
    [
        (["2024-01", "2024-02", "2024-03"], True),
        (["2024-01/2024-02", "2024-03"], True),
        (["2024-01", "2024-03"], False),
        (["2024-01", "2024-02"], False),
        (["2024"], False),
        ([], False),
    ],
)
def test_a_period_is_held_where_its_parts_follow_one_another(held, adds):
    quarter = Period(date(2024, 1, 1), date(2024, 3, 31))
    assert adds_up(quarter, map(Period.parse, held)) == adds


def undated(path):
    from tests.sources.books import repack

    repack(path, {"docProps/core.xml": None})


def union_desk(folder):
    """Return the desk of a report on the European Union and Kazakhstan, in euros."""
    desk = Desk(folder)
    text = (desk.report / "report.toml").read_text().replace('home = "KAZ"', 'home = "EUU"\ncurrency = "EUR"')
    (desk.report / "report.toml").write_text(text.replace('partner = "UZB"', 'partner = "KAZ"'))
    return desk


def add_source(desk, values):
    add(desk, "sources", {"date_basis": "unknown"} | values)


def add(desk, table, values):
    path = desk.report / "register" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        held = list(csv.DictReader(file))
    row = dict.fromkeys(held[0], "") | values
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, held[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows([*held, row])
