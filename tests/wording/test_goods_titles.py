"""Titles of HS chapters in our own words, beside the Union's nomenclature, which has no terms of reuse."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from builder.wording.language import Wording

# Said with another word than the nomenclature: зерновые, лекарства, меха, машины, транспортные средства.
OTHER_WORDS = {"10", "30", "43", "84"}
STEM = 4


def stems(title: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[а-я]{3,}", title.lower().replace("ё", "е"))}


@pytest.mark.samples
def test_our_titles_of_chapters_mean_what_the_nomenclature_says_and_are_not_its_copy(samples: Path) -> None:
    path = samples / "tnved-eaeu-ru" / "tnved_sections_hs2_hs4_ru.csv"
    with path.open(encoding="utf-8", newline="") as file:
        official = {row["code"]: row["title_ru"] for row in csv.DictReader(file) if row["level"] == "hs2"}
    assert len(official) == 96
    ours = {code: Wording("ru").words(f"hs-chapter-{code}") for code in official}
    assert {code for code in official if not stems(ours[code]) & stems(official[code])} == OTHER_WORDS
    copied = [code for code in official if ours[code].lower() == official[code].lower()]
    assert [code for code in copied if len(stems(ours[code])) > 3] == []
