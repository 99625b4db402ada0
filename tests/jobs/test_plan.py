"""The as-of date of a period's brief, where sources do not tell when they were published."""

import csv

from tests.jobs.desk import Desk, quick


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


def undated(path):
    from tests.sources.books import repack

    repack(path, {"docProps/core.xml": None})


def add_source(desk, values):
    path = desk.report / "register" / "sources.csv"
    with path.open(encoding="utf-8", newline="") as file:
        held = list(csv.DictReader(file))
    row = dict.fromkeys(held[0], "") | {"date_basis": "unknown"} | values
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, held[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows([*held, row])
