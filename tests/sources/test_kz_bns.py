from datetime import date

import pytest

from builder.sources import kz_bns
from tests.sources.books import KZ_BODY, SHARE, kz_sheet, read, values, xls, xlsx


def imported(path):
    result, problems = read(kz_bns.read, path)
    assert problems == []
    assert all(tally.balanced for tally in result.tallies)
    return result


def problems_of(path):
    return read(kz_bns.read, path)[1]


def one(tmp_path, **changes):
    return xls(tmp_path / "table.xls", {"Лист1": kz_sheet(**changes)})


def with_row(*row):
    return (*KZ_BODY[:2], row, *KZ_BODY[3:])


def test_both_years_of_a_file_are_rows_of_its_edition(tmp_path):
    earlier = [(name, *(cell / 2 for cell in cells)) for name, *cells in KZ_BODY]
    sheets = {"2022": kz_sheet(), "2021": kz_sheet("за  2021 год", earlier)}
    result = imported(xls(tmp_path / "table.xls", sheets))
    assert result.source.id == "kz-bns-2022" and result.source.series == "kz-bns"
    assert {row.source for row in result.trade} == {"kz-bns-2022"}
    assert values(result)["KGZ", "2022"] == "110.1" and values(result)["KGZ", "2021"] == "55.05"


def test_a_row_says_who_what_when_in_which_unit_and_from_which_cell(tmp_path):
    result = imported(xls(tmp_path / "table.xls", {"2022": kz_sheet()}))
    row = next(row for row in result.trade if (row.partner, row.flow) == ("KGZ", "M"))
    assert (row.reporter, str(row.value), row.unit, row.commodity) == ("KAZ", "40.2", "USD thousand", "TOTAL")
    assert row.period.first == date(2022, 1, 1) and row.period.last == date(2022, 12, 31)
    assert row.location == "2022!F8" and row.place.row == 8 and row.status == ""


def test_totals_become_the_world_and_groups_are_set_aside(tmp_path):
    result = imported(one(tmp_path))
    assert values(result) == {("WLD", "2022"): "200.3", ("KGZ", "2022"): "110.1", ("UZB", "2022"): "90.2"}
    tally = result.tallies[0]
    assert (tally.rows, tally.countries, tally.world, tally.groups) == (4, 2, 1, 1)
    assert (tally.cells, tally.used, tally.set_aside) == (8, 6, 2)


def test_any_partner_is_served_alike(tmp_path):
    assert values(imported(one(tmp_path)), "M")["UZB", "2022"] == "60"


def test_the_header_is_found_where_it_stands_and_wider_sheets_are_read(tmp_path):
    heading = ("Наименование", "Товарооборот", "", "экспорт", "", "импорт", "", "", "", "", "", " ")
    rows = [("",), *kz_sheet(), ("",)]
    rows[4:5] = [("",), heading]
    result = imported(xls(tmp_path / "table.xls", {"Лист1": rows}))
    assert values(result) == values(imported(one(tmp_path)))


def test_columns_are_taken_by_their_headings_not_by_their_number(tmp_path):
    header = (
        ("Наименование", "Товарооборот", "Импорт", "", "Экспорт", ""),
        ("", "Всего", SHARE, "Всего", SHARE, "Всего"),
    )
    body = [(name, t, m_share, m, x_share, x) for name, t, _, x, x_share, m, m_share in KZ_BODY]
    assert values(imported(one(tmp_path, header=header, body=body))) == values(imported(one(tmp_path)))


def test_footnote_marks_blanks_and_lookalikes_in_names_do_not_count(tmp_path):
    body = [("Всего\nв том числе", *KZ_BODY[0][1:]), ("  Страны EАЭС", *KZ_BODY[1][1:])]
    body += [("Кыргызстaн 1", *KZ_BODY[2][1:]), *KZ_BODY[3:]]
    assert values(imported(one(tmp_path, body=body))) == values(imported(one(tmp_path)))


def test_blanks_and_dashes_are_no_trade_and_counted(tmp_path):
    result = imported(one(tmp_path, body=with_row("Кыргызстан", 110.1, 50, 110.1, 55, "-", "")))
    assert ("KGZ", "2022") not in values(result, "M")
    assert result.tallies[0].no_trade == 1


def test_a_negligible_figure_is_zero_and_said(tmp_path):
    result = imported(one(tmp_path, body=with_row("Кыргызстан", "40,2", 50, "0,0", 0, "40,2", 40)))
    assert values(result)["KGZ", "2022"] == "0.0" and values(result, "M")["KGZ", "2022"] == "40.2"
    assert any("1 figures are 0" in note for note in result.notes)


def test_an_unknown_name_is_a_problem_with_its_row_and_a_suggestion_never_a_lost_row(tmp_path):
    path = one(tmp_path, body=with_row("Кыргистан", *KZ_BODY[2][1:]))
    result, problems = read(kz_bns.read, path)
    assert len(problems) == 1
    assert "sheet Лист1, row 8" in problems[0] and "Did you mean “Кыргызстан”?" in problems[0]
    assert result.tallies[0].refused == 1 and result.tallies[0].balanced


def test_a_row_with_figures_and_no_name_is_a_problem(tmp_path):
    assert "no name" in problems_of(one(tmp_path, body=with_row("", *KZ_BODY[2][1:])))[0]


def test_figures_that_do_not_make_the_turnover_are_a_problem(tmp_path):
    found = problems_of(one(tmp_path, body=with_row("Кыргызстан", 150.3, 50, 40.2, 55, 60, 40)))
    assert len(found) == 1 and "row 8, column B" in found[0]
    assert "make 100.2, the turnover beside them says 150.3" in found[0]


def test_the_turnover_may_differ_by_rounding(tmp_path):
    imported(one(tmp_path, body=with_row("Кыргызстан", 150.4, 50, 110.1, 55, 40.2, 40)))


def test_a_country_twice_is_a_problem_unless_the_rows_are_the_same(tmp_path):
    again = imported(one(tmp_path, body=[*KZ_BODY, KZ_BODY[2]]))
    assert again.tallies[0].repeated == 2
    found = problems_of(one(tmp_path, body=[*KZ_BODY, ("Киргизия", 3, 1, 1, 1, 2, 1)]))
    assert len(found) == 2 and "Киргизия has 1 here and 110.1 in Лист1!D8" in found[0]


def test_a_total_that_its_rows_do_not_make_is_said_and_not_refused(tmp_path):
    body = [("Всего", 400.5, 100, 300.3, 100, 100.2, 100), *KZ_BODY[1:]]
    assert any("exports 2022 by +100.0" in note for note in imported(one(tmp_path, body=body)).notes)
    assert imported(one(tmp_path)).notes == ()


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("2023 год", "2023"),
        ("за январь-декабрь 2019 года", "2019"),
        ("за 2022 год 1)", "2022"),
        ("за январь–июль 2023 года", "2023-01/2023-07"),
        ("в январе-июле 2023 года", "2023-01/2023-07"),
        ("за июль 2023 г.", "2023-07"),
    ],
)
def test_the_period_is_that_of_the_title(tmp_path, said, period):
    result = imported(one(tmp_path, period=said))
    assert {row.period.iso for row in result.trade} == {period}
    assert result.source.lag_days == (210 if len(period) == 4 else None)


@pytest.mark.parametrize(
    "said", ["за 9 месяцев 2022 года", "за I полугодие 2023 года", "", "за июль-январь 2023 года"]
)
def test_a_period_not_understood_is_never_taken_for_a_year(tmp_path, said):
    found = problems_of(one(tmp_path, period=said))
    assert len(found) == 1 and "one period must stand above the table, found: none" in found[0]


def test_a_sheet_name_that_contradicts_the_title_is_a_problem(tmp_path):
    found = problems_of(xls(tmp_path / "t.xls", {"12_2021": kz_sheet()}))
    assert found == [
        "t.xls, sheet 12_2021: the sheet is called 12_2021, its title says 2022. Correct the one that is wrong"
    ]


def test_two_sheets_about_one_period_are_a_problem(tmp_path):
    assert (
        "2 sheets are about 2022"
        in problems_of(xls(tmp_path / "t.xls", {"a": kz_sheet(), "b": kz_sheet()}))[0]
    )


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("млн. долларов США", "in “млн. долларов”"),
        ("тыс. тенге", "not in dollars"),
        ("", "does not say its unit"),
    ],
)
def test_only_thousand_dollars_are_taken(tmp_path, unit, said):
    found = problems_of(one(tmp_path, unit=unit))
    assert len(found) == 1 and said in found[0]


def test_a_figure_under_no_heading_is_a_problem(tmp_path):
    found = problems_of(one(tmp_path, body=with_row(*KZ_BODY[2], "", 7.5)))
    assert len(found) == 1 and "row 8, column I: a figure under no heading" in found[0]


def test_a_sheet_of_figures_without_its_header_is_a_problem_not_a_skipped_sheet(tmp_path):
    sheets = {"2022": kz_sheet(), "2021": kz_sheet("за 2021 год", header=())}
    found = problems_of(xls(tmp_path / "t.xls", sheets))
    assert len(found) == 1 and "sheet 2021: the sheet has figures but no row with Товарооборот" in found[0]


def test_a_table_without_its_total_is_a_problem(tmp_path):
    assert "there is no row Всего" in problems_of(one(tmp_path, body=KZ_BODY[2:]))[0]


def test_another_table_is_refused(tmp_path):
    assert "no table of trade by country" in problems_of(xls(tmp_path / "t.xls", {"s": [("Цены",)]}))[0]
    rows = [("Экспорт по товарам",), *kz_sheet()[1:]]
    assert "title is not that" in problems_of(xls(tmp_path / "t.xls", {"s": rows}))[0]


def test_the_day_printed_on_the_cover_is_the_day_of_publication(tmp_path):
    cover = [("",), ("Дата следующего опубликования: 25.07.2025",), ("Дата опубликования: 25.07.2024",)]
    result = imported(xls(tmp_path / "t.xls", {"Обложка": cover, "2022": kz_sheet()}))
    assert (result.source.published_from, result.source.published_to) == (
        date(2024, 7, 25),
        date(2024, 7, 25),
    )
    assert result.source.date_basis == "printed"
    assert "sheets without a table: Обложка" in result.notes


def test_without_a_printed_day_the_file_s_own_is_taken_and_said(tmp_path):
    source = imported(xlsx(tmp_path / "t.xlsx", {"2022": kz_sheet()}, saved="2023-07-28T04:00:00Z")).source
    assert (source.published_to, source.date_basis) == (date(2023, 7, 28), "file")
    assert "last saved" in source.note


def test_a_day_before_the_period_s_end_is_not_used(tmp_path):
    result = imported(xlsx(tmp_path / "t.xlsx", {"2022": kz_sheet()}, saved="2019-01-01T04:00:00Z"))
    assert (result.source.published_to, result.source.date_basis) == (None, "unknown")
    assert any("2019-01-01" in note for note in result.notes)


def test_a_printed_day_that_no_calendar_has_is_a_problem(tmp_path):
    cover = [("Дата опубликования: 31.02.2024",)]
    assert "is no day" in problems_of(xls(tmp_path / "t.xls", {"c": cover, "2022": kz_sheet()}))[0]
