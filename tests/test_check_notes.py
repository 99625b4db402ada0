"""What `check` refuses of a definition, and what it only notes."""

from datetime import date, timedelta

import pytest

from builder.cli import main
from builder.inputs import read
from builder.register.leaps import leaps
from builder.register.load import read_register
from builder.register.problems import InputRefused
from builder.register.unused import unused
from tests.register.small import right_rows, write_csv

TODAY = date(2026, 11, 1)


def report(folder, toml="", trade=()):
    rows = right_rows()
    rows["trade"] += [rows["trade"][0] | row for row in trade]
    write_csv(folder, rows)
    head = 'home = "KAZ"\npartner = "KGZ"\n'
    (folder / "report.toml").write_text(head + toml, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("toml", "row", "column", "what", "remedy"),
    [
        ('[headline]\n"KAZ.X" = ["kz-bsn"]\n', 4, "headline.KAZ.X", "“kz-bsn”", "“kz-bns”"),
        ('languages = ["uz"]\n', 3, "languages", "“uz”", "Write one of: en"),
        ("as_of = 2026-11-02\n", 3, "as_of", "in the future (today is 2026-11-01)", "up to today"),
    ],
)
def test_a_definition_that_names_what_nobody_has_is_refused(tmp_path, toml, row, column, what, remedy):
    with pytest.raises(InputRefused) as refused:
        read(report(tmp_path, toml), TODAY)
    [problem] = refused.value.problems
    assert (problem.file, problem.row, problem.column) == ("report.toml", row, column)
    assert what in problem.what and remedy in problem.remedy


def test_a_headline_may_name_a_readers_series_and_a_source_of_the_register(tmp_path):
    toml = '[headline]\n"KAZ.X" = ["kg-nsc-exports", "kazinform_2023_09_24"]\n'
    assert read(report(tmp_path, toml), TODAY).rows


def test_an_option_that_asks_for_the_future_is_wrong_use(tmp_path, capsys):
    tomorrow = date.today() + timedelta(days=1)
    with pytest.raises(SystemExit) as stopped:
        main(["build", str(report(tmp_path)), "--as-of", str(tomorrow)])
    assert stopped.value.code == 2 and "is in the future" in capsys.readouterr().err


YEAR_BEFORE = {"first_day": "2021-01-01", "last_day": "2021-12-31"}


@pytest.mark.parametrize(
    ("value", "noted"), [("137640", "10.0 times"), ("10000000", "0.14 times"), ("500000", "")]
)
def test_a_figure_that_leaps_is_noted_and_stops_nothing(tmp_path, value, noted):
    rows = right_rows()
    first = rows["trade"][0] | {"value": "1376400", "unit": "USD thousand"}
    rows["trade"] = [first, first | YEAR_BEFORE | {"value": value}]
    found = [leap.problem for leap in leaps(read_register(write_csv(tmp_path, rows)).register)]
    assert [(problem.row, problem.column) for problem in found] == ([(2, "value")] if noted else [])
    assert all(noted in problem.what and "decimal mark" in problem.remedy for problem in found)


def test_a_small_figure_and_one_of_another_partner_do_not_leap(tmp_path):
    rows = right_rows()
    first = rows["trade"][0] | {"value": "900", "unit": "USD thousand"}
    big = rows["trade"][0] | {"value": "900000", "unit": "USD thousand", "flow": "M"}
    rows["trade"] = [
        first, first | YEAR_BEFORE | {"value": "9"},
        big, big | YEAR_BEFORE | {"value": "9", "partner": "UZB"},
    ]  # fmt: skip
    assert list(leaps(read_register(write_csv(tmp_path, rows)).register)) == []


def test_quotes_not_looked_up_are_one_line_and_a_list_on_demand(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("TRADEBRIEF_TEXTS", raising=False)
    folder = str(report(tmp_path))
    assert main(["check", folder]) == 0
    [note, _] = capsys.readouterr().out.splitlines()
    assert "were not looked up again" in note and "TRADEBRIEF_TEXTS names their folder" in note
    assert main(["check", folder, "--verbose"]) == 0
    assert "kazinform_2023_09_24: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("trade", "column", "noted"),
    [
        ({"last_day": "2022-12-30"}, "last_day", "2022-01-01 to 2022-12-30 are no whole months"),
        ({"reporter": "RUS"}, "reporter", "RUS is neither of the two countries of the report"),
    ],
)
def test_a_figure_that_no_brief_can_use_is_noted_and_stops_nothing(tmp_path, trade, column, noted):
    both = [trade, trade | {"flow": "M"}]
    [note] = [note for note in read(report(tmp_path, trade=both), TODAY).notes if "slip" in note]
    assert f"row 4, column {column}: {noted}. No brief uses the 2 figures" in note


def test_figures_of_members_of_the_union_are_none_of_strangers(tmp_path):
    trade = [{"reporter": "DEU", "partner": "KGZ"}]
    register = read_register(report(tmp_path, trade=trade)).register
    assert [note.row for note in unused(register, {"KAZ", "KGZ"})] == [4]
    assert not list(unused(register, {"EUU", "KGZ"}))


def with_position(folder, text, kind="ask", audience="government"):
    rows = right_rows()
    position = {"id": "ask_one", "kind": kind, "audience": audience, "text_en": text}
    rows["positions"] = [position | {"source": "kazinform_2023_09_24"}]
    write_csv(folder, rows)
    (folder / "report.toml").write_text('home = "KAZ"\npartner = "KGZ"\n', encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("Our sales were {fact:home.export}.", "no figure “home.export”", "“home.exports”"),
        (
            "Some say {fact:claim.turnover_jan_july}.",
            "no figure “claim.turnover_jan_july”",
            "turnover_jan_jul_2023",
        ),
        ("Let in 1500 lorries by March 2024.", "“1500” is a figure that no row", "write {fact:claim.ID}"),
        ("Open three crossings.", "“three” is a figure that no row", "write {fact:claim.ID}"),
    ],
)
def test_a_position_that_no_build_would_print_is_refused_in_the_register(tmp_path, text, what, remedy):
    with pytest.raises(InputRefused) as refused:
        read(with_position(tmp_path, text), TODAY)
    [problem] = refused.value.problems
    assert (problem.file, problem.row, problem.column) == ("register/positions.csv", 2, "text_en")
    assert what in problem.what and remedy in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "Our sales were {fact:home.exports}, theirs {fact:kgz.kaz.x.value.y2022}; he said {fact:claim.turnover_jan_jul_2023}.",
        "Sign by 1 March 2024, as agreed at “Two-day Intergovernmental Forum of Kazakhstan and Kyrgyzstan”.",
    ],
)
def test_a_position_may_hold_figures_of_the_brief_dates_and_quotes(tmp_path, text):
    assert read(with_position(tmp_path, text), TODAY).rows


def test_a_number_in_a_position_that_no_memo_is_sure_to_print_stops_nothing(tmp_path):
    assert read(with_position(tmp_path, "The 11th meeting.", "background"), TODAY).rows
