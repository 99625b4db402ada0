"""The newest closed period's brief stands under a path that never changes."""

from __future__ import annotations

from tests.jobs.desk import digest

MARCH, APRIL, MAY = "2024-03-16T09:00+05:00", "2024-04-16T09:00+05:00", "2024-05-16T09:00+05:00"
MEMO = "kaz-uzb_government_en.docx"


def current(desk) -> str:
    return digest(desk.out / "current" / MEMO)


def of(desk, period: str) -> str:
    [memo] = (desk.out / period).glob("*.docx")
    return digest(memo)


def test_the_path_stays_while_the_period_goes_on(desk) -> None:
    desk.run(MARCH)
    assert current(desk) == of(desk, "2024-01")
    desk.arrives(2, "2024-04-14")
    desk.run(APRIL)
    assert current(desk) == of(desk, "2024-01--2024-02")
    assert sorted(path.name for path in (desk.out / "current").iterdir()) == [MEMO, "manifest.json"]
    desk.published()  # each manifest is true of its folder


def test_a_revision_of_an_earlier_period_leaves_it_alone(desk) -> None:
    desk.arrives(2, "2024-04-14")
    desk.run(APRIL)
    desk.arrives(1, "2024-05-02", 90.9)
    desk.run(MAY)
    assert ("2024-01", 2) in [row[:2] for row in desk.revisions()]
    assert of(desk, "2024-01") != current(desk) == of(desk, "2024-01--2024-02")


def test_a_revision_of_the_newest_period_goes_there_too(desk) -> None:
    desk.run(MARCH)
    before = current(desk)
    desk.arrives(1, "2024-03-20", 90.9)
    desk.run("2024-03-21T09:00+05:00")
    assert before != current(desk) == of(desk, "2024-01")


def test_what_a_person_changed_there_is_kept_and_written_down(desk) -> None:
    desk.run(MARCH)
    (desk.out / "current" / MEMO).write_bytes(b"mine")
    desk.arrives(2, "2024-04-14")
    desk.run(APRIL)
    assert (desk.out / "current" / MEMO).read_bytes() == b"mine"
    assert digest(desk.out / "current" / "kaz-uzb_government_en.new.docx") == of(desk, "2024-01--2024-02")
    assert [row["what"] for row in desk.rows("SELECT what FROM findings WHERE what LIKE '%by hand%'")] == [
        f"{MEMO} was changed by hand and is left; the new one is kaz-uzb_government_en.new.docx"
    ]
