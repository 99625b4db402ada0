"""What commands take and say, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.cli import main
from builder.register.said import counted
from builder.wording.messages import formatted
from tests.flagship import FLAGSHIP


def test_a_count_of_one_is_in_the_singular() -> None:
    said = [counted(count, "1 file", "{count} files") for count in (0, 1, 2)]
    assert said == ["0 files", "1 file", "2 files"]


@pytest.mark.parametrize(("days", "said"), [([], "no --as-of:"), (["2023-09-30"], "--as-of only once:")])
def test_diff_says_how_often_the_day_was_given(
    days: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", str(FLAGSHIP), *(part for day in days for part in ("--as-of", day))]) == 2
    assert said in capsys.readouterr().err


def test_fields_names_the_audiences_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["fields", "goverment"])
    said = capsys.readouterr().err
    assert "“goverment” is no audience: write government or business" in said
    assert "[]" not in said
    assert main(["fields"]) == 0
    assert "business:" in capsys.readouterr().out


def test_new_takes_country_codes_in_small_letters(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "r"), "--home", "kaz", "--partner", "Uzb"]) == 0
    text = (tmp_path / "r" / "report.toml").read_text("utf-8")
    assert '"KAZ"' in text and '"UZB"' in text


def test_a_slip_of_a_translator_is_told_by_its_message_and_not_by_a_traceback(monkeypatch, capsys) -> None:
    def slipped(*_: object) -> None:
        formatted("ru", "gov-subject", {})

    monkeypatch.setattr("builder.report.build", slipped)
    assert main(["build", str(FLAGSHIP)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("the message “gov-subject” in ru cannot be said") and "Traceback" not in said
