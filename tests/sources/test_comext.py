"""Eurostat's Comext: labels in two styles, aggregates that count twice, months drawn more than once."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from builder.register.period import Period
from builder.register.problems import InputRefused, Problems
from builder.sources import comext, comext_labels, spreadsheet
from builder.sources.importing import import_files
from builder.sources.publishers import series_by_flow
from builder.sources.recognition import recognised
from tests.sources.views import EURO, GERMANY, LONG_UNION, members, month, view

ITALY = 'home = "ITA"\npartner = "KAZ"\ncurrency = "EUR"\n'
DRAWN = "Relational_View_2024-11-17T07_25_35.876Z.csv"


@pytest.fixture
def report(tmp_path) -> Path:
    folder = tmp_path / "report"
    (folder / "register").mkdir(parents=True)
    return folder


def table(report: Path, name: str):
    with (report / "register" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read(path: Path):
    problems = Problems()
    return comext.read(spreadsheet.read(path), problems), [str(problem) for problem in problems]


def test_the_union_and_its_members_are_read_in_euros_and_the_euro_area_is_set_aside(tmp_path):
    found, problems = read(view(tmp_path / DRAWN, members()))
    assert not problems
    assert [
        (row.reporter, row.partner, row.flow, row.value, row.unit, row.location) for row in found.trade
    ] == [
        ("LVA", "KAZ", "X", Decimal(300), "EUR", "line 2"),
        ("DEU", "KAZ", "X", Decimal(700), "EUR", "line 3"),
        ("EUU", "KAZ", "X", Decimal(1000), "EUR", "line 5"),
    ]
    [tally] = found.tallies
    assert tally.balanced and (tally.countries, tally.groups, tally.used, tally.set_aside) == (3, 1, 3, 1)
    assert found.source.id == "eurostat-comext-kaz-exports-2024-08"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "labels",
    [
        {"period": "202408-Aug. 2024", "flow": "2-EXPORT", "total": "TOTAL-Total", "procedure": "T-Total"},
        {"period": "Aug. 2024", "flow": "EXPORT"},
        {"period": "Aug. 2024", "flow": "EXPORTATION"},
    ],
)
def test_both_styles_of_labels_give_the_same_rows(tmp_path, labels, ends):
    found, problems = read(view(tmp_path / DRAWN, members(), ends=ends, **labels))
    plain, _ = read(view(tmp_path / "plain.csv", members()))
    assert not problems
    assert [row.value for row in found.trade] == [row.value for row in plain.trade]
    assert {(row.flow, row.period) for row in found.trade} == {("X", Period.parse("2024-08"))}


@pytest.mark.parametrize(
    ("label", "iso"),
    [("202405-May. 2024", "2024-05"), ("201952-Jan.-Dec. 2019", "2019"), ("Jan.-Dec. 2018", "2018")],
)
def test_periods_are_months_and_years(label, iso):
    assert comext_labels.period(label).iso == iso


@pytest.mark.parametrize(
    "label", ["202407-Aug. 2024", "janv. 2024", "Jan.-Aug. 2024", "2024", "Dec.-Dec. 2020"]
)
def test_what_is_no_month_or_year_is_refused(label):
    with pytest.raises(comext_labels.UnknownLabel):
        comext_labels.period(label)


def test_the_day_is_the_one_the_view_was_drawn_and_never_a_guess(tmp_path, report):
    drawn, _ = read(view(tmp_path / DRAWN, members()))
    assert (drawn.source.published_to, drawn.source.date_basis) == (date(2024, 11, 17), "file")
    undated, _ = read(view(tmp_path / "august.csv", members()))
    assert (undated.source.published_to, undated.source.date_basis) == (None, "unknown")
    import_files("eurostat-comext", [tmp_path / "august.csv"], report, date(2024, 12, 1))
    [source] = table(report, "sources")
    assert (source["published_to"], source["read_on"]) == ("", "2024-12-01")


def test_a_day_that_somebody_gives_is_written_down_as_such(tmp_path, report):
    path = view(tmp_path / "august.csv", members())
    import_files("eurostat-comext", [path], report, published=date(2024, 10, 15))
    [source] = table(report, "sources")
    assert (source["published_to"], source["date_basis"]) == ("2024-10-15", "inferred")
    with pytest.raises(InputRefused, match="before the end of what it is about"):
        import_files("eurostat-comext", [path], report, published=date(2024, 8, 15))


def test_a_day_given_for_a_file_that_tells_one_is_told_to_be_left_out(tmp_path, report):
    path = view(tmp_path / DRAWN, members())
    done = import_files("eurostat-comext", [path], report, published=date(2024, 12, 1))
    assert any("2024-11-17, so 2024-12-01 was not taken" in note for note in done.notes)
    assert table(report, "sources")[0]["published_to"] == "2024-11-17"


def test_a_row_that_comes_twice_counts_once(tmp_path):
    found, problems = read(view(tmp_path / DRAWN, [*members(), *members()]))
    assert not problems and len(found.trade) == 3
    [tally] = found.tallies
    assert tally.balanced and (tally.repeated, tally.set_aside) == (4, 1)


def test_a_row_that_comes_twice_with_other_figures_is_refused_with_both_lines(tmp_path):
    found, problems = read(view(tmp_path / DRAWN, [*members(), ("Latvia", 301)]))
    assert found is None
    assert problems == [
        f"{DRAWN}, row 6, column G: line 2 gives 300 for the same reporter, partner, flow and period, this one 301. "
        "Take the file from Comext again"
    ]


@pytest.mark.parametrize(
    ("rows", "more", "said"),
    [
        ([("Latvia", 300), (GERMANY, 600), (LONG_UNION, 1000)], {}, "the 2 members make 900, the Union's figure is 1000"),
        ([("Latvia", "1,5")], {}, "“1,5” is no number of whole euros"),
        ([("Latvia", "")], {}, "“” is no number of whole euros"),
        ([("Latvya", 1)], {}, "“Latvya” is neither a country nor a known group"),
        ([("Latvia", 1)], {"total": "87-VEHICLES"}, "“87-VEHICLES” is not the total"),
        ([("Latvia", 1)], {"procedure": "1-NORMAL"}, "“1-NORMAL” is not the total"),
        ([("Latvia", 1)], {"flow": "BALANCE"}, "“BALANCE” is no flow"),
        ([("Latvia", "Kazakhstan", 1), ("Latvia", "Kyrgyzstan", 1)], {}, "the view has 2 partners"),
        ([(EURO, 1)], {}, "the view has aggregates alone"),
        ([], {}, "the file has no figures"),
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused(tmp_path, rows, more, said):
    found, problems = read(view(tmp_path / DRAWN, rows, **more))
    assert found is None and any(said in problem for problem in problems), problems


def test_a_file_that_was_cut_off_is_refused(tmp_path):
    path = view(tmp_path / DRAWN, members())
    path.write_bytes(path.read_bytes()[:-40])
    found, problems = read(path)
    assert found is None and "cut off" in problems[0]


def test_the_unions_trade_with_the_world_is_that_with_third_countries(tmp_path):
    rows = [(LONG_UNION, name, 1) for name in ("Kazakhstan", GERMANY, "Intra-EU27 (from 2020)")]
    rows += [(LONG_UNION, "Extra-EU27 (from 2020)", 5), (LONG_UNION, "High seas", 1)]
    about = [comext_labels.partner(whom, "EUU") for _, whom, _ in rows]
    assert [(one.kind, one.code) for one in about] == [
        ("country", "KAZ"), ("group", ""), ("group", ""), ("world", "WLD"), ("unallocated", ""),
    ]  # fmt: skip
    assert comext_labels.partner(GERMANY, "FRA").code == "DEU"


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Pays-Bas", "NLD"),
        ("Kiribati (incl. Solomon Islands 'SB', Tuvalu 'TV' -> 1979; incl. Pitcairn 'PN' -> 1980)", "KIR"),
        ("Côte d’Ivoire (Ivory Coast)", "CIV"),
        ("Congo, Democratic Republic of", "COD"),
        ("Congo", "COG"),
        ("Corée, République de (Corée du Sud)", "KOR"),
    ],
)
def test_partners_are_known_by_their_english_and_french_labels(label, code):
    assert comext_labels.partner(label, "GBR").code == code


def test_the_same_figures_drawn_again_are_no_new_edition(tmp_path, report):
    first = view(tmp_path / "Relational_View_2024-11-16T04_50_00.553Z.csv", members())
    again = view(tmp_path / "Relational_View_2024-11-17T04_50_00.553Z.csv", members(), flow="2-EXPORT")
    done = import_files("eurostat-comext", [first, again], report)
    assert len(table(report, "sources")) == 1 and "drawn again" in done.notes[0]
    assert recognised(again, report).held_as == "eurostat-comext-kaz-exports-2024-08"
    changed = view(tmp_path / "Relational_View_2024-12-17T04_50_00.553Z.csv", members(705))
    assert recognised(changed, report).held_as == ""
    import_files("eurostat-comext", [changed], report)
    ids = [row["id"] for row in table(report, "sources")]
    assert ids == ["eurostat-comext-kaz-exports-2024-08", "eurostat-comext-kaz-exports-2024-08-20241217"]
    back = view(tmp_path / "Relational_View_2025-01-17T04_50_00.553Z.csv", members(), ends="\r\n")
    import_files("eurostat-comext", [back], report)
    assert len(table(report, "sources")) == 3


def test_files_that_tell_no_day_are_editions_of_the_days_they_were_read(tmp_path, report):
    import_files("eurostat-comext", [view(tmp_path / "a.csv", members())], report, date(2024, 10, 1))
    import_files("eurostat-comext", [view(tmp_path / "b.csv", members(710))], report, date(2024, 11, 1))
    ids = [row["id"] for row in table(report, "sources")]
    assert ids == ["eurostat-comext-kaz-exports-2024-08", "eurostat-comext-kaz-exports-2024-08-20241101"]


def test_a_view_is_recognised_by_its_columns_and_other_text_is_no_spreadsheet(tmp_path, report):
    path = month(tmp_path / "anything.txt", 2024, 8)
    assert recognised(path, report).source == "eurostat-comext"
    path.write_text("just, some, words, here\n", encoding="utf-8")
    with pytest.raises(InputRefused, match="no publisher's table was recognised"):
        recognised(path, report)


def test_series_are_offered_for_pairs_with_a_member_of_the_union():
    assert series_by_flow("EUU", "KAZ")["EUU.X"] == ("eurostat-comext-kaz-exports", "eurostat-comext-exports")
    assert "KAZ.X" in series_by_flow("KAZ", "DEU") and "DEU.M" in series_by_flow("KAZ", "DEU")
    assert "KAZ.X" in series_by_flow() and len(series_by_flow()) == 4


@pytest.mark.samples
def test_the_months_as_eurostat_gave_them(samples, report):
    folder = samples / "eurostat-comext-monthly-kz-kg"
    styles = [
        sorted((folder / name).glob("*.csv"))
        for name in ("kazahstan_export_eurostat", "kazakhstan_export_eurostat")
    ]
    done = import_files("eurostat-comext", styles[0][:6] + styles[1][:6], report)
    assert len(done.imported) == 6 and sum("drawn again" in note for note in done.notes) == 6
    twice = sorted((folder / "kyrgyzstan_import_eurostat").glob("*.csv"))
    done = import_files("eurostat-comext", twice, report)
    assert sum(len(one.trade) for one in done.imported) == 1501
    assert len({item.period for one in done.imported for item in one.trade}) == 68
    assert all(tally.balanced for one in done.imported for tally in one.tallies)


@pytest.mark.samples
def test_the_years_as_eurostat_gave_them(samples):
    refused = []
    for path in sorted(((samples / "eurostat-comext-monthly-kz-kg") / "eu_year_export").glob("*.csv")):
        found, problems = read(path)
        if found is None:
            refused += problems
            continue
        assert all(tally.balanced for tally in found.tallies) and len(found.trade) > 200
    # one list has “Guinea” and “Guinée” with two figures: whose they are is not ours to say
    assert len(refused) == 1 and "line 68 gives 125725547" in refused[0]


class TestAMemberWithoutALine:
    """Members that make the Union's figure to the euro leave nothing for one that has no line."""

    def of(self, tmp_path, toml: str, lines) -> tuple[Path, object]:
        folder = tmp_path / "report"
        (folder / "register").mkdir(parents=True)
        (folder / "report.toml").write_text(toml, encoding="utf-8")
        return folder, import_files(comext.NAME, [view(tmp_path / DRAWN, lines)], folder)

    def test_has_no_trade_where_the_brief_is_about_it(self, tmp_path):
        folder, done = self.of(tmp_path, ITALY, members())
        rows = table(folder, "trade")
        (zero,) = [row for row in rows if row["reporter"] == "ITA"]
        assert (zero["partner"], zero["value"], zero["location"]) == (
            *("KAZ", "0", "line 5 less the lines of the members"),
        )
        assert any("ITA has no line of its trade with KAZ, X, 2024-08" in note for note in done.notes)
        assert len(rows) == 4

    def test_is_not_guessed_where_one_member_stands_beside_the_union(self, tmp_path):
        lines = [line for line in members() if line[0] != GERMANY]
        found, problems = read(view(tmp_path / DRAWN, lines))
        assert not problems and found.silent == ()

    def test_is_left_out_where_the_brief_is_about_others(self, tmp_path):
        folder, done = self.of(tmp_path, ITALY.replace("ITA", "DEU"), members())
        assert len(table(folder, "trade")) == 3
        assert not any("no line" in note for note in done.notes)
