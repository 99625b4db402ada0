import csv
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from builder.register.as_csv import to_csv
from builder.register.load import read_register
from builder.register.problems import InputRefused
from builder.sources.importing import import_files
from builder.sources.publishers import READERS, series_by_flow
from builder.sources.recognition import recognised
from tests.register.small import right_rows, with_cells, write_workbook
from tests.sources.books import KZ_BODY, kg_sheet, kz_sheet, xls, xlsx
from tests.sources.views import month

PRESS = {
    "id": "press_2023", "series": "", "publisher": "A newspaper", "title": "A report, with a comma",
    "address": "", "licence": "", "file": "", "sha256": "", "published_from": "2023-09-24",
    "published_to": "2023-09-24", "date_basis": "printed", "read_on": "", "lag_days": "", "checked_on": "",
    "note": "",
}  # fmt: skip
UNIT = "USD thousand"


@pytest.fixture
def report(tmp_path) -> Path:
    folder = tmp_path / "report"
    (folder / "register").mkdir(parents=True)
    write(folder / "register" / "sources.csv", [PRESS])
    return folder


def write(path: Path, rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def table(report: Path, name: str):
    with (report / "register" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def files_of(report: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (report / "register").iterdir()}


def kz(tmp_path, name="t.xlsx", saved="2023-07-28T04:00:00Z", **changes) -> Path:
    return xlsx(tmp_path / name, {"2022": kz_sheet(**changes)}, saved=saved)


def revised(*row):
    return [*KZ_BODY[:2], row, KZ_BODY[3]]


def test_the_rows_of_a_file_and_its_source_are_written_beside_what_stands_there(tmp_path, report):
    done = import_files("kz-bns", [kz(tmp_path)], report)
    rows = table(report, "trade")
    assert [(row["partner"], row["flow"], row["value"]) for row in rows] == [
        ("KGZ", "M", "40.2"), ("KGZ", "X", "110.1"), ("UZB", "M", "60"),
        ("UZB", "X", "90.2"), ("WLD", "M", "100.2"), ("WLD", "X", "200.3"),
    ]  # fmt: skip
    assert rows[1] == {
        "reporter": "KAZ", "partner": "KGZ", "flow": "X", "first_day": "2022-01-01", "last_day": "2022-12-31",
        "classification": "", "commodity": "TOTAL", "value": "110.1", "unit": UNIT, "net_weight_kg": "",
        "status": "", "source": "kz-bns-2022", "location": "2022!D8",
    }  # fmt: skip
    press, source = table(report, "sources")
    assert press == PRESS
    assert (source["id"], source["published_to"], source["date_basis"]) == (
        "kz-bns-2022",
        "2023-07-28",
        "file",
    )
    assert (done.added, done.kept) == (6, 0) and len(done.written) == 2
    assert any("4 rows = 2 countries + 1 world + 1 groups" in line for line in done.lines)


def test_importing_again_changes_no_byte(tmp_path, report):
    path = kz(tmp_path)
    import_files("kz-bns", [path], report)
    before = files_of(report)
    again = import_files("kz-bns", [path], report, read_on=date(2030, 1, 1))
    assert files_of(report) == before
    assert (again.added, again.unchanged, again.written) == (0, 6, ())


def test_both_publishers_stand_side_by_side_in_one_order(tmp_path, report):
    kyrgyz = xlsx(tmp_path / "kg.xlsx", {"s": kg_sheet()})
    import_files("kz-bns", [kz(tmp_path)], report)
    import_files("kg-nsc", [kyrgyz], report)
    keys = [
        (row["source"], row["reporter"], row["partner"], row["first_day"], row["flow"])
        for row in table(report, "trade")
    ]
    assert keys == sorted(keys) and len(keys) == 12
    assert [row["id"] for row in table(report, "sources")] == [
        "press_2023",
        "kz-bns-2022",
        "kg-nsc-exports-2023",
    ]


def test_rows_changed_by_hand_or_no_longer_in_the_file_are_put_right(tmp_path, report):
    path = kz(tmp_path)
    import_files("kz-bns", [path], report)
    rows = table(report, "trade")
    rows[0]["value"] = "999"
    write(report / "register" / "trade.csv", [*rows, rows[0] | {"partner": "CHN"}])
    done = import_files("kz-bns", [path], report)
    assert (done.replaced, done.removed, done.unchanged) == (1, 1, 5)
    assert table(report, "trade")[0]["value"] == "40.2"


def test_nothing_is_written_where_one_of_the_files_is_wrong_and_all_problems_are_listed(tmp_path, report):
    wrong = xlsx(
        tmp_path / "wrong.xlsx", {"2022": kz_sheet(body=revised("Кыргистан", 150.3, 50, 110.1, 55, 40.2, 40))}
    )
    page = tmp_path / "page.xls"
    page.write_text("<html>")
    before = files_of(report)
    with pytest.raises(InputRefused) as refused:
        import_files("kz-bns", [kz(tmp_path), wrong, page], report)
    assert {problem.file for problem in refused.value.problems} == {"wrong.xlsx", "page.xls"}
    assert files_of(report) == before


def test_a_later_file_of_the_same_year_is_an_edition_of_its_own(tmp_path, report):
    first = kz(tmp_path, "a.xlsx")
    second = kz(
        tmp_path, "b.xlsx", "2023-11-02T04:00:00Z", body=revised("Кыргызстан", 151.3, 50, 111.1, 55, 40.2, 40)
    )
    import_files("kz-bns", [first], report)
    import_files("kz-bns", [second], report)
    names = ["press_2023", "kz-bns-2022", "kz-bns-2022-20231102"]
    assert [row["id"] for row in table(report, "sources")] == names
    exports = [
        (row["source"], row["value"])
        for row in table(report, "trade")
        if row["partner"] + row["flow"] == "KGZX"
    ]
    assert exports == [("kz-bns-2022", "110.1"), ("kz-bns-2022-20231102", "111.1")]
    before = files_of(report)
    import_files("kz-bns", [second, first], report)
    assert files_of(report) == before


def test_two_editions_in_one_import_are_named_by_their_days_whatever_the_order(tmp_path, report):
    first = kz(tmp_path, "z.xlsx")
    second = kz(
        tmp_path, "a.xlsx", "2023-11-02T04:00:00Z", body=revised("Кыргызстан", 151.3, 50, 111.1, 55, 40.2, 40)
    )
    import_files("kz-bns", [second, first, first], report)
    assert [(row["id"], row["file"]) for row in table(report, "sources")[1:]] == [
        ("kz-bns-2022", "z.xlsx"),
        ("kz-bns-2022-20231102", "a.xlsx"),
    ]


def test_another_file_of_the_same_day_cannot_be_told_apart_and_is_refused(tmp_path, report):
    other = xls(tmp_path / "b.xls", {"2022": kz_sheet()})
    import_files(
        "kz-bns",
        [xls(tmp_path / "a.xls", {"2022": kz_sheet(body=revised("Кыргызстан", 2, 1, 1, 1, 1, 1))})],
        report,
    )
    before = files_of(report)
    with pytest.raises(InputRefused, match="another file is already registered as kz-bns-2022"):
        import_files("kz-bns", [other], report)
    assert files_of(report) == before


def test_a_file_that_tells_no_day_exists_from_the_day_it_was_read(tmp_path, report):
    path = xls(tmp_path / "t.xls", {"2022": kz_sheet()})
    import_files("kz-bns", [path], report, read_on=date(2024, 5, 1))
    import_files("kz-bns", [path], report, read_on=date(2025, 5, 1))
    row = table(report, "sources")[1]
    assert (row["date_basis"], row["published_to"], row["read_on"]) == ("unknown", "", "2024-05-01")


def test_what_an_analyst_knows_better_is_kept_when_the_file_comes_again(tmp_path, report):
    path = kz(tmp_path)
    import_files("kz-bns", [path], report)
    rows = table(report, "sources")
    rows[1] |= {
        "published_from": "2023-07-25",
        "published_to": "2023-07-25",
        "date_basis": "printed",
        "note": "Seen",
    }
    write(report / "register" / "sources.csv", rows)
    import_files("kz-bns", [path], report)
    assert table(report, "sources") == rows


def test_any_report_takes_the_same_files(tmp_path):
    other = tmp_path / "kazakhstan-uzbekistan"
    other.mkdir()
    import_files("kz-bns", [kz(tmp_path)], other)
    assert ("UZB", "X", "90.2") in {
        (row["partner"], row["flow"], row["value"]) for row in table(other, "trade")
    }


def test_a_register_kept_in_a_workbook_is_refused_with_a_remedy(tmp_path, report):
    xlsx(report / "register.xlsx", {"trade": [("reporter",)]})
    with pytest.raises(InputRefused, match=r"keeps its register in a workbook.*Import with --to-csv"):
        import_files("kz-bns", [kz(tmp_path)], report)


def test_a_workbook_register_becomes_the_same_register_in_csv_files_before_an_import(tmp_path):
    rows = right_rows()
    folder = write_workbook(tmp_path / "typed", rows)
    before, workbook = read_register(folder).register, (folder / "register.xlsx").read_bytes()
    import_files("kz-bns", [kz(tmp_path)], folder, to_csv=True)
    after = read_register(folder).register
    for name in rows.keys() - {"trade", "sources"}:
        held, now = ([replace(row, place=None) for row in getattr(one, name)] for one in (before, after))
        assert held and now == held
    assert len(after.trade) > len(before.trade)
    assert (folder / "register-kept.xlsx").read_bytes() == workbook
    assert not (folder / "register.xlsx").exists()


def test_a_workbook_register_stays_as_it_is_where_the_import_is_refused(tmp_path):
    folder = write_workbook(tmp_path / "typed", right_rows())
    (tmp_path / "no.xls").write_bytes(b"no table")
    with pytest.raises(InputRefused):
        import_files("kz-bns", [tmp_path / "no.xls"], folder, to_csv=True)
    assert [path.name for path in folder.iterdir()] == ["register.xlsx"]


def test_a_workbook_with_a_formula_is_not_turned_into_csv_files(tmp_path):
    folder = write_workbook(tmp_path / "typed", with_cells("trade", {"value": "=1+1"}))
    with pytest.raises(InputRefused, match="sheet trade, row 2, column value: a formula"):
        to_csv(folder)
    assert [path.name for path in folder.iterdir()] == ["register.xlsx"]


def test_of_many_files_an_import_tells_the_series_and_the_totals(tmp_path, report):
    views = [month(tmp_path / f"{number}.csv", 2023, number, 700 + number) for number in range(1, 8)]
    done = import_files("eurostat-comext", views, report)
    first, *rest = done.lines
    assert first.startswith("eurostat-comext-kaz-exports: 7 files; 2023-01 to 2023-07; ")
    assert len(done.editions) >= 7 and len(rest) == 3
    again = import_files("eurostat-comext", views[:2], report)
    assert len([line for line in again.lines if line.startswith("eurostat-comext-kaz-exports-2023")]) == 2


def test_wrong_use_is_said_with_a_remedy(tmp_path, report):
    with pytest.raises(InputRefused, match="Did you mean “kz-bns”"):
        import_files("kz_bns", [kz(tmp_path)], report)
    with pytest.raises(InputRefused, match="there is no such report"):
        import_files("kz-bns", [kz(tmp_path)], tmp_path / "nowhere")
    with pytest.raises(InputRefused, match="no file was named"):
        import_files("kz-bns", [], report)
    assert set(READERS) == {"kz-bns", "kg-nsc", "eurostat-comext"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id,serie,publisher\n", "the column series is missing. Did you mean"),
        ("id;публикатор".encode("cp1251"), "not UTF-8"),
    ],
)
def test_a_damaged_table_of_sources_is_refused_before_anything_is_written(tmp_path, report, content, said):
    (report / "register" / "sources.csv").write_bytes(content)
    with pytest.raises(InputRefused, match=said):
        import_files("kz-bns", [kz(tmp_path)], report)
    assert set(files_of(report)) == {"sources.csv"} and files_of(report)["sources.csv"] == content


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path, report, monkeypatch):
    before = files_of(report)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        import_files("kz-bns", [kz(tmp_path)], report)
    assert files_of(report) == before


def test_the_readers_say_which_series_they_give_of_whom() -> None:
    assert series_by_flow() == {
        "KAZ.X": ("kz-bns",),
        "KAZ.M": ("kz-bns",),
        "KGZ.X": ("kg-nsc-exports",),
        "KGZ.M": ("kg-nsc-imports",),
    }


def recognised_as(path, into):
    found = recognised(path, into)
    return found.source, found.published, found.held_as


def test_a_file_is_recognised_by_its_content_and_not_by_its_name(tmp_path):
    kazakh = xlsx(tmp_path / "4.03.00.18.xlsx", {"1": kz_sheet()}, saved="2023-08-01T00:00:00Z")
    kyrgyz = xlsx(tmp_path / "kz-bns.xlsx", {"1": kg_sheet()})
    assert recognised_as(kazakh, tmp_path) == ("kz-bns", date(2023, 8, 1), "")
    assert recognised_as(kyrgyz, tmp_path) == ("kg-nsc", date(2024, 10, 1), "")


def test_a_table_nobody_knows_is_refused_with_the_publishers_there_are(tmp_path):
    other = xlsx(tmp_path / "table.xlsx", {"1": [("Country", "Exports"), ("Uzbekistan", 3)]})
    with pytest.raises(InputRefused) as refused:
        recognised(other, tmp_path)
    assert "no publisher's table was recognised" in str(refused.value) and "kz-bns, kg-nsc" in str(
        refused.value
    )


def test_the_same_file_under_another_name_and_the_same_figures_saved_anew_are_held_already(tmp_path):
    report = tmp_path / "report"
    (report / "register").mkdir(parents=True)
    day = "2023-08-01T00:00:00Z"
    first = xlsx(tmp_path / "first.xlsx", {"1": kz_sheet()}, saved=day)
    import_files("kz-bns", [first], report)
    same = tmp_path / "same.xlsx"
    same.write_bytes(first.read_bytes())
    anew = xlsx(tmp_path / "anew.xlsx", {"a sheet of another name": kz_sheet()}, saved=day)
    later = xlsx(tmp_path / "later.xlsx", {"1": kz_sheet()}, saved="2023-08-02T00:00:00Z")
    assert recognised_as(same, report)[2] == recognised_as(anew, report)[2] == "kz-bns-2022"
    assert recognised_as(later, report)[2] == ""


def test_every_table_of_the_publishers_is_recognised(samples, tmp_path):
    for folder, name in (("kz-bns-trade-by-country", "kz-bns"), ("kg-nsc-foreign-trade", "kg-nsc")):
        files = [path for path in (samples / folder).iterdir() if path.suffix in (".xls", ".xlsx")]
        ours = [
            path for path in files if name == "kz-bns" or path.name.startswith(("4.03.00.18", "4.03.00.20"))
        ]
        assert {recognised(path, tmp_path).source for path in ours} == {name} and ours
