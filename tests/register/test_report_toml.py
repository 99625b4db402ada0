from datetime import date

import pytest

from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.register.report_toml import read_definition

RIGHT = """\
home = "KAZ"
partner = "KGZ"
period = "2023-01/2023-07"
as_of = 2023-09-30
audiences = ["government", "business"]
languages = ["en"]
status = "draft"
contact = "trade desk"
texts = "texts"

[title]
"government.en" = "Trade after the forum"
business.en = "The market"

[headline]
"KAZ.X" = ["kz-bns", "kazinform"]
KGZ.M = []

[templates]
government = "my.docx"
"""


def written(folder, text):
    (folder / "my.docx").write_bytes(b"")
    (folder / "report.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_definition_is_read_with_its_paths_in_the_reports_folder(tmp_path):
    definition = read_definition(written(tmp_path, RIGHT))
    assert (definition.home, definition.partner, definition.status) == ("KAZ", "KGZ", "draft")
    assert definition.period == Period.parse("2023-01/2023-07") and definition.as_of == date(2023, 9, 30)
    assert definition.title == {"government.en": "Trade after the forum", "business.en": "The market"}
    assert definition.headline == {"KAZ.X": ("kz-bns", "kazinform"), "KGZ.M": ()}
    assert definition.templates == {"government": tmp_path / "my.docx"}
    assert definition.texts == tmp_path / "texts" and definition.name == tmp_path.name


def test_two_countries_are_enough(tmp_path):
    definition = read_definition(written(tmp_path, 'home = "KAZ"\npartner = "UZB"\n'))
    assert definition.period is None and definition.as_of is None and definition.texts is None
    assert definition.audiences == ("government", "business") and definition.languages == ("en",)


@pytest.mark.parametrize(
    ("old", "new", "row", "column", "what", "remedy"),
    [
        ('home = "KAZ"', 'home = "KZ"', 1, "home", "“KZ” is not a country code", "ISO 3166"),
        ('home = "KAZ"', 'home = "Kazakhstan"', 1, "home", "not a country code", "Write KAZ"),
        ('home = "KAZ"', 'home = "KGZ"', 2, "partner", "the same country", "traded with"),
        ('home = "KAZ"\n', "", 0, "home", "home is missing", 'home = "KAZ"'),
        ('partner = "KGZ"', "partner = 7", 2, "partner", "not a text", "quotation marks"),
        ('partner = "KGZ"', 'partner = "WLD"', 2, "partner", "not a country code", "one country"),
        ('"2023-01/2023-07"', '"Jan-Jul 2023"', 3, "period", "is not a period", "2023-01/2023-07"),
        ('"2023-01/2023-07"', '"2023-07"\ntitle_period = "July"', 4, "title_period", "is not a period", "2022"),
        ("2023-09-30", '"30.09.2023"', 4, "as_of", "is not a date", "as_of = 2023-09-30"),
        ("2023-09-30", "2023-09-30T10:00:00", 4, "as_of", "is not a date", "as_of = 2023-09-30"),
        ('"government", "business"', '"goverment"', 5, "audiences", "goverment", "“government”"),
        ('["government", "business"]', '"government"', 5, "audiences", "not a list", "audiences = ["),
        ('languages = ["en"]', 'languages = ["kz"]', 6, "languages", "“kz”", "en, ru, kk, ky"),
        ('languages = ["en"]', "languages = []", 6, "languages", "not a list", 'languages = ["en"]'),
        ('"draft"', '"final"', 7, "status", "“final”", "draft, cleared"),
        ('"draft"', '"cleared"', 0, "cleared_by", "nobody is named", "Write who"),
        ("contact =", "contacts =", 8, "contacts", "no key “contacts”", "Did you mean “contact”?"),
        ('"government.en"', '"goverment.en"', 12, "title.goverment.en", "neither a language", "“government.en”"),
        ('"KAZ.X" =', '"KAZ.E" =', 16, "headline.KAZ.E", "not a country and a flow", '"KAZ.X"'),
        ('["kz-bns", "kazinform"]', '"kz-bns"', 16, "headline.KAZ.X", "not a list", '["kz-bns"]'),
        ('"my.docx"', '"my.docm"', 20, "templates.government", "cannot be the template", "ends in .docx"),
        ('"my.docx"', '"your.docx"', 20, "templates.government", "is not there", "from the report's folder"),
        ("government = ", "memo = ", 20, "templates.memo", "no template “memo”", "government, business, workbook"),
        ('"trade desk"', '"trade desk', 8, "", "is not TOML", "Mend the line"),
    ],
)  # fmt: skip
def test_a_key_that_is_wrong_is_refused_with_its_line(tmp_path, old, new, row, column, what, remedy):
    assert old in RIGHT
    with pytest.raises(InputRefused) as refused:
        read_definition(written(tmp_path, RIGHT.replace(old, new, 1)))
    problem = refused.value.problems[0]
    assert (problem.file, problem.row, problem.column) == ("report.toml", row, column)
    assert what in problem.what and remedy in problem.remedy


def test_all_problems_are_listed(tmp_path):
    text = RIGHT.replace('"KGZ"', '"XX"').replace('"draft"', '"?"').replace("texts =", "txets =")
    with pytest.raises(InputRefused) as refused:
        read_definition(written(tmp_path, text))
    assert [problem.column for problem in refused.value.problems] == ["txets", "partner", "status"]


def test_a_folder_without_a_definition_is_refused(tmp_path):
    with pytest.raises(InputRefused, match=r"no report\.toml"):
        read_definition(tmp_path)


def test_another_encoding_is_refused(tmp_path):
    (tmp_path / "report.toml").write_bytes('home = "Казахстан"'.encode("cp1251"))
    with pytest.raises(InputRefused, match="not UTF-8"):
        read_definition(tmp_path)
