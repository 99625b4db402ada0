from datetime import date

import pytest

from builder.sources import kg_nsc
from tests.sources.books import kg_sheet, read, values, xlsx

FOOTNOTE = ("1 Алдын ала маалыматтар.", "1 Предварительные данные", "1 Рreliminary data")


def imported(path):
    result, problems = read(kg_nsc.read, path)
    assert problems == []
    assert all(tally.balanced for tally in result.tallies)
    return result


def problems_of(path):
    return read(kg_nsc.read, path)[1]


def one(tmp_path, **changes):
    return xlsx(tmp_path / "table.xlsx", {"Лист1": kg_sheet(**changes), "Лист2": []})


def body(*rows):
    return (("Бардыгы", "Всего", "Total", 30, 40), *rows)


def test_each_year_of_the_table_is_a_row(tmp_path):
    result = imported(one(tmp_path))
    assert values(result) == {
        ("WLD", "2022"): "30", ("WLD", "2023"): "40",
        ("KAZ", "2022"): "10", ("KAZ", "2023"): "15",
        ("CHN", "2022"): "20", ("CHN", "2023"): "25",
    }  # fmt: skip
    assert result.notes == ()


def test_exports_and_imports_are_told_by_the_table_s_number(tmp_path):
    exports, imports = imported(one(tmp_path)), imported(one(tmp_path, number="4.03.00.20"))
    assert {row.flow for row in exports.trade} == {"X"} and {row.flow for row in imports.trade} == {"M"}
    assert (exports.source.id, exports.source.series) == ("kg-nsc-exports-2023", "kg-nsc-exports")
    assert (imports.source.id, imports.source.series) == ("kg-nsc-imports-2023", "kg-nsc-imports")
    assert exports.source.lag_days == 240 and exports.source.published_to == date(2024, 10, 1)
    assert exports.trade[0].reporter == "KGZ" and exports.trade[0].location == "Лист1!D4"


def test_the_header_row_may_stand_lower(tmp_path):
    assert values(imported(one(tmp_path, blank_rows=3))) == values(imported(one(tmp_path)))


def test_a_marked_year_is_that_year_with_the_status_of_its_footnote(tmp_path):
    result = imported(one(tmp_path, years=(2022, "2023 1"), footer=[FOOTNOTE]))
    status = {(row.period.iso, row.status) for row in result.trade}
    assert status == {("2022", ""), ("2023", "p")}
    assert "Лист1: 2023 bears the mark 1: “Предварительные данные”, status p" in result.notes


def test_a_mark_no_footnote_explains_is_taken_as_preliminary_and_said(tmp_path):
    result = imported(one(tmp_path, years=(2022, "20231")))
    assert {row.status for row in result.trade if row.period.iso == "2023"} == {"p"}
    assert any("a mark no footnote explains" in note for note in result.notes)


def test_a_revised_year_is_marked_so(tmp_path):
    footer = [(None, "2) Уточненные данные", None)]
    result = imported(one(tmp_path, years=("2022 2)", 2023), footer=footer))
    assert {(row.period.iso, row.status) for row in result.trade} == {("2022", "r"), ("2023", "")}


def test_years_may_be_text(tmp_path):
    assert values(imported(one(tmp_path, years=("2022", "2023 г.")))) == values(imported(one(tmp_path)))


def test_decimal_commas_dashes_and_blanks(tmp_path):
    rows = body(("Чили", "Чили\xa0", "Chile", "1376,4", "-"), ("Перу", "Перу", "Peru", None, 0))
    result = imported(one(tmp_path, body=rows))
    assert {key: value for key, value in values(result).items() if key[0] != "WLD"} == {
        ("CHL", "2022"): "1376.4",
        ("PER", "2023"): "0",
    }
    assert result.tallies[0].no_trade == 2


def test_the_table_in_som_is_refused_as_not_dollars(tmp_path):
    found = problems_of(one(tmp_path, unit=" (тыс. сомов) "))
    assert len(found) == 1 and "the table is in “тыс. сомов”, not in dollars" in found[0]


@pytest.mark.parametrize("number", ["4.03.00.10", "4.03.00.17", "4.03.00.27", "4.02.00.01"])
def test_other_tables_of_the_family_are_refused_by_name(tmp_path, number):
    found = problems_of(one(tmp_path, number=number))
    assert len(found) == 1 and f"this is “{number}: " in found[0] and "4.03.00.18" in found[0]


def test_a_number_that_contradicts_the_title_is_refused(tmp_path):
    sheet = kg_sheet()
    sheet[0] = ("", "4.03.00.18: Географическое распределение импорта товаров", "")
    found = problems_of(xlsx(tmp_path / "t.xlsx", {"s": sheet}))
    assert len(found) == 1 and "does not say whether" in found[0]


def test_a_title_without_a_number_is_enough(tmp_path):
    sheet = kg_sheet()
    sheet[0] = ("", " Географическое распределение импорта товаров 1", "")
    assert {row.flow for row in imported(xlsx(tmp_path / "t.xlsx", {"s": sheet})).trade} == {"M"}


def test_an_unknown_name_is_a_problem_with_its_row_and_a_suggestion(tmp_path):
    found = problems_of(one(tmp_path, body=body(("", "Казахтан", "", 1, 2))))
    assert len(found) == 1 and "sheet Лист1, row 5" in found[0] and "Did you mean “Казахстан”?" in found[0]


def test_the_english_name_helps_where_the_russian_is_unknown(tmp_path):
    assert values(imported(one(tmp_path, body=body(("", "Ябпония", "Japan", 1, 2)))))["JPN", "2023"] == "2"


def test_names_that_contradict_each_other_are_a_problem(tmp_path):
    found = problems_of(one(tmp_path, body=body(("", "Австрия", "Australia", 1, 2))))
    assert len(found) == 1 and "“Австрия” and “Australia” stand for different partners" in found[0]


def test_two_names_of_one_country_are_one_row_where_their_years_do_not_collide(tmp_path):
    rows = body(("", "Сальвадор", "Salvador", "-", 5), ("", "Эль-Сальвадор", "El Salvador", 9.8, "-"))
    result = imported(one(tmp_path, body=rows))
    assert (values(result)["SLV", "2022"], values(result)["SLV", "2023"]) == ("9.8", "5")
    assert any("“Сальвадор” and “Эль-Сальвадор” are one country, SLV" in note for note in result.notes)
    collide = body(("", "Сальвадор", "", 4, 5), ("", "Эль-Сальвадор", "", 9.8, "-"))
    assert "has 9.8 here and 4 in Лист1!D5" in problems_of(one(tmp_path, body=collide))[0]


def test_trade_of_no_country_is_no_partner_but_counts_in_the_sum(tmp_path):
    rows = body(("", "Китай", "China", 20, 30), ("", "Неопределенная страна", "Undefined country", 10, 10))
    result = imported(one(tmp_path, body=rows))
    assert {row.partner for row in result.trade} == {"WLD", "CHN"}
    assert result.notes == (
        "Лист1: “Неопределенная страна” is no country: in the total, not among the partners "
        "(2022 10.0, 2023 10.0 thousand US dollars)",
    )


def test_values_under_no_year_are_a_problem(tmp_path):
    rows = body(("", "Китай", "China", 20, 30, 40))
    found = problems_of(one(tmp_path, years=(2022, 2023, "итого"), body=rows))
    assert len(found) == 1 and "row 3, column F: the column has values but “итого” is no year" in found[0]


def test_a_year_twice_is_a_problem(tmp_path):
    assert "the year 2023 comes twice" in problems_of(one(tmp_path, years=(2023, "2023 1")))[0]


def test_a_formula_without_its_value_is_a_problem_not_a_blank(tmp_path):
    found = problems_of(one(tmp_path, body=body(("", "Китай", "China", "=10+10", 30))))
    assert len(found) == 1 and "row 5, column D: “=10+10” is not a number" in found[0]


def test_a_file_without_a_table_is_refused(tmp_path):
    assert (
        "one sheet must hold the table, found 0"
        in problems_of(xlsx(tmp_path / "t.xlsx", {"s": [("a", 1)]}))[0]
    )
