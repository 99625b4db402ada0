"""What report.toml says of the brief may hold numbers: they are the analyst's own words, no figures of trade."""

from datetime import date

from docx import Document

from builder.cli import main
from tests.register.small import right_rows, write_csv

OF_THE_BRIEF = """home = "KAZ"
partner = "KGZ"
drafted_by = "Division 5"
contact = "0312 62 05 35, room 417"
[title]
en = "Trade with Kyrgyzstan: for the 12th meeting of the commission"
[addressee]
en = "Ministry of Trade, ref. 45/2023"
"""


def test_numbers_that_report_toml_says_of_the_brief_stand_in_it_and_any_other_is_found(tmp_path, capsys):
    report, out = tmp_path / "report", tmp_path / "out"
    write_csv(report, right_rows())
    (report / "report.toml").write_text(OF_THE_BRIEF, encoding="utf-8")
    day = str(date(2023, 10, 1))
    assert main(["build", str(report), "--as-of", day, "--out", str(out)]) == 0, capsys.readouterr().err
    assert main(["audit", str(next(out.glob("*/*")))]) == 0
    [memo] = out.glob("*/*/*_government_en.docx")
    book = Document(str(memo))
    book.add_paragraph("Call 0312 62 05 36.")
    book.save(str(memo))
    assert main(["audit", str(memo.parent)]) == 1
    assert "“36”" in capsys.readouterr().out
