"""Figures that `check` would refuse stay out of a register that was sound, however they come."""

import shutil
from datetime import date

import pytest

from builder.cli import main
from builder.inputs import read
from builder.register.problems import InputRefused
from builder.sources.importing import import_files
from tests.jobs.desk import Desk
from tests.sources.books import KZ_BODY, kz_sheet, xlsx
from tests.sources.views import month, view

TODAY = date(2026, 1, 1)


@pytest.fixture
def desk(tmp_path):
    """A report in dollars that holds January 2024."""
    desk = Desk(tmp_path)
    import_files("kz-bns", [desk.arrives(1, "2024-03-14")], desk.report)
    return desk


def register(desk):
    return {path.name: path.read_bytes() for path in (desk.report / "register").iterdir()}


def test_a_file_in_another_currency_is_refused_before_anything_is_written(desk, tmp_path, capsys):
    before = register(desk)
    path = month(tmp_path / "euros.csv", 2024, 1)
    assert main(["import", "eurostat-comext", str(path), "--into", str(desk.report)]) == 1
    said = capsys.readouterr().err
    assert "euros.csv: its values are in EUR, the report in USD. Nothing is converted" in said
    assert register(desk) == before
    read(desk.report, TODAY)


def test_with_an_empty_register_the_remedy_is_the_currency_of_the_report(tmp_path):
    desk = Desk(tmp_path)
    path = month(tmp_path / "euros.csv", 2024, 1)
    with pytest.raises(InputRefused, match=r'Write currency = "EUR" in report\.toml, then import again'):
        import_files("eurostat-comext", [path], desk.report)
    assert "trade.csv" not in register(desk) or register(desk)["trade.csv"].count(b"\n") == 1


def test_one_file_that_would_make_the_register_unsound_is_refused_with_all_others(desk, tmp_path):
    """A day of publication that lies ahead is refused by `check`, so it is by an import."""
    before = register(desk)
    sheet = {"1": kz_sheet("за январь-март 2024 года", KZ_BODY)}
    good = xlsx(tmp_path / "good.xlsx", sheet, saved="2024-05-14T04:00:00Z")
    ahead = xlsx(
        tmp_path / "ahead.xlsx",
        {"1": kz_sheet("за январь-февраль 2024 года", KZ_BODY)},
        saved="2031-04-14T04:00:00Z",
    )
    with pytest.raises(InputRefused) as refused:
        import_files("kz-bns", [good, ahead], desk.report, TODAY)
    assert {problem.file for problem in refused.value.problems} == {"ahead.xlsx"}
    assert "the register would not be sound with it" in str(refused.value.problems[0])
    assert register(desk) == before


def test_a_register_with_a_problem_of_its_own_takes_figures_all_the_same(desk):
    path = desk.report / "register" / "names.csv"
    path.write_text(path.read_text() + "XQX,en,Nowhere\n")
    with pytest.raises(InputRefused):
        read(desk.report, TODAY)
    assert import_files("kz-bns", [desk.arrives(2, "2024-04-14")], desk.report).added


def test_figures_of_other_countries_and_a_day_that_is_not_known_are_told(tmp_path):
    desk = Desk(tmp_path)
    path = desk.report / "report.toml"
    text = path.read_text().replace('home = "KAZ"', 'home = "EUU"\ncurrency = "EUR"')
    path.write_text(text.replace('partner = "UZB"', 'partner = "KAZ"'))
    rows = [("Latvia", 300), ("European Union - 27 countries (from 2020)", 300)]
    kyrgyz = view(tmp_path / "kyrg.csv", rows, partner="Kyrgyzstan")
    notes = import_files("eurostat-comext", [kyrgyz], desk.report, date(2024, 12, 1)).notes
    assert any(
        "nothing in it is of the trade between EUU and KAZ" in note and "KGZ" in note for note in notes
    )
    assert any("it counts as known from the day it is read, 2024-12-01" in note for note in notes)
    own = shutil.move(month(tmp_path / "own.csv", 2024, 7), tmp_path / "Relational_View_2024-10-15T00_1.csv")
    notes = import_files("eurostat-comext", [own], desk.report, date(2024, 12, 1)).notes
    assert not any("nothing in it" in note or "not known" in note for note in notes)
