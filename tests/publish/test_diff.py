"""What changed between two published briefs, as text and as JSON."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from builder.cli import main
from builder.publish.notation import written
from tests.flagship import FLAGSHIP

Change = Callable[[dict[str, Any]], None]


@pytest.fixture
def altered(september: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """Return the flagship of September with its manifest changed, as a later build would have changed it."""

    def alter(change: Change) -> Path:
        folder = tmp_path / f"altered {len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        text = (september / "manifest.json").read_text(encoding="utf-8")
        said = json.loads(text, parse_float=Decimal)
        change(said)
        (folder / "manifest.json").write_bytes(written(said))
        return folder

    return alter


def told(old: Path, new: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["diff", str(old), str(new), *more]) == 0
    return capsys.readouterr().out


def test_a_brief_does_not_differ_from_itself(september: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no difference" in told(september, september, capsys)
    assert main(["diff", str(september), str(september), "--exit-code"]) == 0


def test_a_revised_figure_shows_old_new_and_source(
    september: Path, altered: Callable[[Change], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def revise(said: dict[str, Any]) -> None:
        fact = said["facts"]["kaz.kgz.x.value.y2022"]
        fact.update(
            value=Decimal("800000.5"),
            low=Decimal("800000.45"),
            high=Decimal("800000.55"),
            text={"en": "$800.0 million"},
        )

    new = altered(revise)
    text = told(september, new, capsys)
    assert "figures revised [r] (1)" in text
    assert "Exports from Kazakhstan to Kyrgyzstan, 2022: $793.0 million → $800.0 million [r] [59]" in text
    assert main(["diff", str(september), str(new), "--exit-code"]) == 1
    capsys.readouterr()
    rows = json.loads(told(september, new, capsys, "--json"))["figures"]
    assert [(row["id"], row["kind"], row["new"]["value"]) for row in rows] == [
        ("kaz.kgz.x.value.y2022", "revised", 800000.5)
    ]


def test_a_revision_too_small_to_print_shows_all_digits(
    september: Path, altered: Callable[[Change], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def nudge(said: dict[str, Any]) -> None:
        said["facts"]["kaz.kgz.x.value.y2022"].update(
            value=Decimal("792951.9"), low=Decimal("792951.85"), high=Decimal("792951.95")
        )

    assert "792,951.72644 USD thousand → 792,951.9 USD thousand" in told(september, altered(nudge), capsys)


def test_slipped_commitments_stand_with_both_dates(
    september: Path, altered: Callable[[Change], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def promise(*days: str) -> Change:
        def change(said: dict[str, Any]) -> None:
            row = said["rows"]["commitments"]["border_complexes"]
            row["promises"] = [{"due": day, "words": "", "source": row["source"]} for day in days]

        return change

    text = told(altered(promise("2030-12")), altered(promise("2030-12", "2031-06")), capsys)
    assert "commitments that slipped (1)" in text
    assert "border areas: promised for 2030-12, now for 2031-06" in " ".join(text.split())


def test_two_periods_are_compared_by_role_and_say_so(
    september: Path, october: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = told(september, october, capsys, "--all")
    assert "different periods, 2023-01/2023-07 and 2023" in " ".join(text.split())
    assert "home.exports: $469.7 million (2023-01/2023-07) → $1,147.2 million (2023)" in text
    assert "kz-bns-2022 by kz-bns-2023" in text
    assert "Treaty on deepening and expanding allied relations (treaty, signed, 2024-04) [38]" in text
    assert all(len(line) <= 100 or "://" in line for line in text.splitlines())


def test_another_pair_is_refused(
    september: Path, altered: Callable[[Change], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    other = altered(lambda said: said.update(partner="UZB", report="kazakhstan-uzbekistan"))
    assert main(["diff", str(september), str(other)]) == 2
    assert "only two briefs on one pair" in capsys.readouterr().err


def test_a_manifest_of_an_earlier_version_is_compared_as_far_as_it_goes(
    september: Path, altered: Callable[[Change], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def age(said: dict[str, Any]) -> None:
        for key in ("roles", "rows", "sources"):
            del said[key]
        for fact in said["facts"].values():
            for key in ("words", "method", "rule", "computed", "edition", "decimals"):
                del fact[key]
            for cited in fact["sources"]:
                for key in ("speaker", "office", "row"):
                    del cited[key]

    text = told(september, altered(age), capsys)
    assert "was built by an earlier version" in " ".join(text.split())


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["--as-of", "2023-09-30"],
        ["--as-of", "2023-09-30", "--as-of", "2023-10-01", "--as-of", "2023-10-02"],
    ],
)
def test_one_report_needs_two_days(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(FLAGSHIP), *wrong]) == 2
    assert "--as-of twice" in capsys.readouterr().err


def test_days_go_with_a_report_alone(
    september: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", str(september), str(september), "--as-of", "2023-09-30"]) == 2
    assert main(["diff", str(tmp_path), "--as-of", "2023-09-30", "--as-of", "2023-10-01"]) == 2
    assert "has no report.toml" in capsys.readouterr().err


@pytest.mark.long
def test_two_days_of_one_report_are_built_and_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    report = tmp_path / FLAGSHIP.name
    shutil.copytree(FLAGSHIP, report)
    days = ["--as-of", "2023-09-30", "--as-of", "2024-10-02"]
    assert main(["diff", str(report), *days, "--period", "2022"]) == 0
    text = capsys.readouterr().out
    assert "from 2022 as of 2023-09-30 to 2022 as of 2024-10-02" in " ".join(text.split())
    assert "agreements added (2)" in text
    assert [path.name for path in tmp_path.iterdir()] == [FLAGSHIP.name]


def test_conflicts_and_growth_needed_are_told_in_words(
    september: Path, october: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = " ".join(told(september, october, capsys, "--all").split())
    for code in ("earlier-data;", "not-rounding;", "other-reporter;", "decimal-comma;"):
        assert code not in lines
    assert "said on earlier data;" in lines or "more than rounding;" in lines
    said = json.loads((october / "manifest.json").read_text("utf-8"))["facts"]
    needed = [row["words"]["en"] for name, row in said.items() if name.endswith(".required")]
    assert needed
    assert all(words.startswith("Growth still needed for the target") for words in needed)
