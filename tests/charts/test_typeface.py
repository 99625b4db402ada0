import hashlib
import re

import pytest

from builder.charts import typeface
from builder.charts.typeface import LABEL, TITLE, Face, fitting, shortened, width, wrap

FONTS = typeface._FONTS


@pytest.mark.parametrize(
    "letters", ["ӘәІіҢңҒғҮүҰұҚқӨөҺһ", "ЁёЙйЩщ", "▲▼●○►", "–—−×…“”«»’№\u00a0\u202f", "İıŞşĞğÇçÖöÜü"]
)
@pytest.mark.parametrize("bold", [False, True])
def test_the_typeface_has_the_letters_and_marks_that_briefs_use(letters, bold):
    assert width(letters, Face(8.5, bold)) > 0


def test_a_character_it_lacks_is_refused_by_name():
    with pytest.raises(ValueError, match=r"no “✓” \(U\+2713\), found in “done ✓”"):
        width("done ✓", LABEL)


def test_the_fonts_are_those_whose_source_and_licence_are_told():
    told = dict(re.findall(r"\| (\S+\.ttf) \| ([0-9a-f]{64}) \|", (FONTS / "SOURCE.md").read_text("utf-8")))
    held = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FONTS.glob("*.ttf")}
    assert held == told and len(held) == 2
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "LICENSE.txt").read_text("utf-8")


def test_digits_are_as_wide_as_in_arial():
    # Arial: a digit is 1139/2048 of the size.
    assert width("0" * 100, Face(10)) / 100 == pytest.approx(10 * 25.4 / 72 * 1139 / 2048, rel=0.002)


def test_words_wrap_at_spaces_and_no_break_spaces_hold():
    lines = wrap("Turnover with\u00a0Kyrgyzstan rose", TITLE, 40, 2, "title")
    assert lines == ("Turnover", "with\u00a0Kyrgyzstan rose")


def test_a_title_of_three_lines_is_refused_with_what_to_do():
    with pytest.raises(ValueError, match=r"the title “.*” does not fit 2 lines of 40 mm: shorten it"):
        wrap("Turnover between the two countries rose in each year since 2016", TITLE, 40, 2, "title")


def test_a_word_wider_than_the_paper_is_refused():
    with pytest.raises(ValueError, match="does not fit"):
        wrap("Verkehrsinfrastrukturfinanzierungsgesellschaft", TITLE, 40, 2, "title")


def test_a_long_name_is_cut_at_its_end():
    (name,) = shortened("United Kingdom of Great Britain and Northern Ireland", LABEL, 30)
    assert name.startswith("United Kingdom") and name.endswith("…") and width(name, LABEL) <= 30


def test_a_name_gets_a_second_line_before_it_is_cut():
    assert shortened("Democratic Republic of the Congo", LABEL, 32, lines=2) == (
        "Democratic Republic of",
        "the Congo",
    )


def test_texts_shrink_to_seven_points_and_no_further():
    text = "1,246.9"
    assert fitting((text,), Face(8.5), width(text, Face(8.5))) == Face(8.5)
    assert fitting((text,), Face(8.5), width(text, Face(7.5))) == Face(7.5)
    assert fitting((text,), Face(8.5), width(text, Face(6.5))) is None
