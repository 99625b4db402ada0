"""A memo that tells what changed since an earlier brief: from a published folder, and from a day."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from builder.auditing import Question, audited
from builder.cli import main
from builder.facts.analyse import analyse
from builder.package.paragraphs import paragraphs
from builder.publish.lint import lint
from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.since import since
from builder.wording.changed import changed, changed_heading
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.wording.spans import plain
from tests.facts.registers import definition, published_trade, register, trade
from tests.flagship import FLAGSHIP, built

YEAR = Period.year(2022)


def cited(day: date) -> Cited:
    rows = [row for row in published_trade() if (row.source, row.flow) != ("kz-bns-2023", "X")]
    rows.append(trade("KAZ", "KGZ", "X", 2022, "800000.5", "kz-bns-2023"))
    analysis = analyse(definition(), register(trade=tuple(rows)), YEAR, day)
    return Cited.of(analysis, Wording("en"))


def told(earlier: date, day: date) -> list[str]:
    means = cited(day)
    found = since(earlier, means.analysis, register(trade=published_trade()))
    return [plain(item) for item in changed(means, found)]


def test_a_revised_figure_stands_with_its_old_value_marked() -> None:
    figures = [text for text in told(date(2023, 12, 31), date(2024, 10, 2)) if "[r]" in text]
    assert figures[0].startswith(
        "Exports from Kazakhstan to Kyrgyzstan, 2022: $800.0\u00a0million, was $793.0\u00a0million [r]."
    )


def test_both_numbers_are_facts_of_the_brief() -> None:
    means = cited(date(2024, 10, 2))
    found = since(date(2023, 12, 31), means.analysis, register(trade=published_trade()))
    shown = [span.fact for item in changed(means, found) for span in item if span.fact]
    assert {"kaz.kgz.x.value.y2022", "was.kaz.kgz.x.value.y2022"} <= set(shown)
    assert all(name in means.analysis.facts for name in shown)


def test_nothing_is_said_where_nothing_is_compared_and_one_sentence_where_nothing_changed() -> None:
    means = cited(date(2024, 10, 2))
    assert changed(means, None) == ()
    assert changed_heading(means, None) == ()
    found = since(date(2024, 10, 2), means.analysis, register(trade=means.analysis.register.trade))
    assert [plain(item) for item in changed(means, found)] == ["Nothing on record has changed."]


def test_a_later_brief_is_no_earlier_one() -> None:
    means = cited(date(2023, 12, 31))
    with pytest.raises(InputRefused, match="2024-10-02"):
        since(date(2024, 10, 2), means.analysis, register())


@pytest.mark.long
def test_the_flagship_tells_what_changed_since_a_published_brief(
    september: Path, october: Path, tmp_path: Path
) -> None:
    out = built(tmp_path, "--as-of", "2024-10-02", "--period", "2023", "--since", str(september))
    [memo] = out.glob("*government*.docx")
    texts = paragraphs(memo.read_bytes())
    assert "What changed since the brief of 30\u00a0September 2023 on January–July 2023" in texts
    at = next(text for text in texts if text.startswith("Exports from Kazakhstan to Kyrgyzstan, 2023:"))
    assert "$1,147.2\u00a0million, $469.7\u00a0million in January–July 2023." in at
    said = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    was = said["facts"]["was.kaz.kgz.x.value.m2023_01_2023_07"]
    assert (was["value"], was["method"], was["sources"][0]["id"]) == (
        469.7,
        "earlier",
        "kazinform_2023_09_24",
    )
    assert was["cell"]["en"].startswith("Facts!")
    assert [finding for path in out.glob("*.??[cs]x") for finding in lint(path.name, path.read_bytes())] == []
    account = audited(Question(out, FLAGSHIP, date.today()))
    assert account.findings == []
    assert any("of an earlier brief" in left for left in account.not_checked)
    [plain_memo] = october.glob("*government*.docx")
    assert not any(text.startswith("What changed") for text in paragraphs(plain_memo.read_bytes()))


def test_the_report_itself_may_name_the_earlier_day_or_folder(tmp_path: Path, september: Path) -> None:
    from builder.register.load import read_definition

    text = (FLAGSHIP / "report.toml").read_text(encoding="utf-8")
    for line, expected in (
        ("since = 2023-09-01", date(2023, 9, 1)),
        ('since = "2023-09-01"', date(2023, 9, 1)),
        ('since = "last"', tmp_path / "last"),
    ):
        (tmp_path / "last").mkdir(exist_ok=True)
        (tmp_path / "report.toml").write_text(f"{line}\n{text}", encoding="utf-8")
        assert read_definition(tmp_path).since == expected
    (tmp_path / "report.toml").write_text(f'since = "never"\n{text}', encoding="utf-8")
    with pytest.raises(InputRefused, match="neither a day nor a folder"):
        read_definition(tmp_path)


def test_a_folder_that_is_no_brief_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["build", str(FLAGSHIP), "--out", str(tmp_path / "out"), "--since", str(tmp_path)]
    assert main(call) == 1
    assert "manifest.json" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.long
def test_new_conflicts_stand_with_the_values_that_differ(tmp_path: Path) -> None:
    asked = ["--as-of", "2024-10-02", "--period", "2023-01/2023-07", "--since", "2023-09-24"]
    folder = built(tmp_path, *asked, "--audience", "government")
    said = json.loads((folder / "manifest.json").read_text("utf-8"))["sentences"]
    [line] = [text["en"] for text in said.values() if text["en"].startswith("Figures that differ now: ")]
    for thing in line.removeprefix("Figures that differ now: ").split("; "):
        assert any(sign.isdigit() for sign in thing.rpartition(": ")[2]), thing
