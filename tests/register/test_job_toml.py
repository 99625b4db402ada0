import json
from datetime import UTC, datetime, time
from unicodedata import category

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.jobs.periods import released
from builder.register.job_toml import KEYS
from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.register.report_toml import read_definition

HEAD = 'home = "KAZ"\npartner = "UZB"\n\n[job]\n'
RIGHT = """\
cadence = "monthly"
cumulative = true
first = "2024-01"
release_day = 15
release_months = 2
time = "08:30"
time_zone = "Asia/Almaty"
inbox = "inbox"
publish = "../out"
maintainer = "keeper@example.org"
recipients.government = ["one@example.org", "two@example.org"]
mail_server = "mail.example.org"
mail_user = "brief"
sender = "brief@example.org"
"""


def job(folder, text=RIGHT):
    (folder / "report.toml").write_text(HEAD + text, encoding="utf-8")
    return read_definition(folder).job


def refused(folder, text):
    with pytest.raises(InputRefused) as error:
        job(folder, text)
    return [str(problem) for problem in error.value.problems]


def test_a_report_without_the_section_has_no_job(tmp_path):
    (tmp_path / "report.toml").write_text('home = "KAZ"\npartner = "UZB"\n', encoding="utf-8")
    assert read_definition(tmp_path).job is None


def test_a_right_section_is_read_whole(tmp_path):
    read = job(tmp_path)
    assert (read.cadence, read.cumulative, read.first) == ("monthly", True, Period.parse("2024-01"))
    assert (read.release_day, read.release_months, read.at) == (15, 2, time(8, 30))
    assert read.publish == tmp_path.parent / "out"
    assert (read.inbox, read.archive) == (tmp_path / "inbox", tmp_path / "inbox-archive")
    assert read.ledger == tmp_path / "ledger.sqlite3"
    assert read.recipients == {"government": ("one@example.org", "two@example.org")}
    assert (read.mail.host, read.mail.port, read.mail.security) == ("mail.example.org", 587, "starttls")
    assert (read.audiences, read.languages) == (("government", "business"), ("en",))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("cadence", "cadance", "row 5, key job.cadance: there is no key “cadance”. Did you mean “cadence”?"),
        ('"monthly"', '"montly"', "row 5, key job.cadence: “montly” is not known for cadence. Did you mean"),
        ("true", '"yes"', "row 6, key job.cumulative: “yes” is neither true nor false"),
        ('"2024-01"', '"2024"', "row 7, key job.first: “2024” is not a month"),
        ('"2024-01"', '"soon"', "row 7, key job.first: “soon” is not a period"),
        ("day = 15", "day = 32", "row 8, key job.release_day: “32” cannot be release_day. Write a whole number"),
        ("day = 15", "day = true", "row 8, key job.release_day: “True” cannot be release_day"),
        ('"08:30"', '"8.30"', "row 10, key job.time: “8.30” is not a time of day"),
        ("Almaty", "Almati", "row 11, key job.time_zone: “Asia/Almati” is not a time zone. Did you mean"),
        ('"inbox"', '"."', "row 12, key job.inbox: the report's own files lie there, and would be taken"),
        ('"inbox"', '".."', "row 12, key job.inbox: the report's own files lie there, and would be taken"),
        ('"inbox"', '"register/new"', "row 12, key job.inbox: the report's own files lie there, and would be"),
        ('"../out"', '"inbox/out"', "row 12, key job.inbox: inbox and publish overlap"),
        ("keeper@", "keeper", "row 14, key job.maintainer: “keeperexample.org” is not a mail address"),
        ('"two@example.org"', '"ONE@example.org"', "row 15, key job.recipients.government: recipients.government"),
        ("government", "goverment", "row 15, key job.recipients.goverment: there is no key"),
        ('"mail.example.org"', '"mail:x"', "row 16, key job.mail_server: “mail:x” is not a mail server"),
        ("mail_user", 'mail_security = "none"\nmail_user', "row 17, key job.mail_security: mail to mail.example"),
        ('sender = "brief@example.org"', "", "key job.sender: the key sender is missing"),
        ('"one@example.org"', '"a@b\\r\\nBcc: c@d"', "row 15, key job.recipients.government: “a@b"),
        ("inbox =", 'ledger = "../out/l.sqlite3"\ninbox =', "row 12, key job.ledger: the ledger would lie in"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_refused_with_its_line(tmp_path, old, new, said):
    assert old in RIGHT
    found = refused(tmp_path, RIGHT.replace(old, new))
    assert any(said in line for line in found), found


def test_all_wrong_settings_are_told_together(tmp_path):
    found = refused(tmp_path, 'cadence = "daily"\nrelease_day = 0\ntime_zone = 5\n')
    assert len(found) == 4  # first is missing too


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"keeper@example.org"', '["a@b"]', "“['a@b']” is not a mail address"),
        ('"brief@example.org"', "7", "“7” is not a mail address"),
        ('"mail.example.org"', "25", "“25” is not a text"),
        ('"Asia/Almaty"', "5", "“5” is not a text"),
        ('"2024-01"', "2024-01-01", "“2024-01-01” is not a text"),
    ],
)
def test_one_wrong_value_is_one_problem(tmp_path, old, new, said):
    [found] = refused(tmp_path, RIGHT.replace(old, new))
    assert said in found


def test_the_job_compares_by_itself(tmp_path):
    (tmp_path / "report.toml").write_text("since = 2023-09-30\n" + HEAD + RIGHT, encoding="utf-8")
    with pytest.raises(InputRefused, match=r"row 1, key since: since and \[job\] exclude each other"):
        read_definition(tmp_path)


def test_recipients_of_a_memo_that_is_not_made_are_refused(tmp_path):
    found = refused(tmp_path, f'audiences = ["business"]\n{RIGHT}')
    assert any("makes no government memo" in line for line in found)


def test_an_inbox_needs_a_register_of_csv_files(tmp_path):
    (tmp_path / "register.xlsx").write_bytes(b"")
    assert any("Save its tables as CSV" in line for line in refused(tmp_path, RIGHT))


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ANY_VALUE = st.recursive(
    st.one_of(
        ANY_TEXT,
        st.sampled_from(
            ["", ".", "/", "..", "inbox", "\0", "~", "a@b", "x" * 5000, "2024-01", "2024-13", "UTC", "../UTC", "/etc/UTC",
             "mail:99999", "[::1]:25", "[", "KAZ", "comtrade", "sql", "new data", "monthly", "24:00", "{x}", "{0}", "%s"]
        ),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(),
        st.booleans(),
        st.dates(),
        st.times(),
        st.datetimes(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["a", "government", "en", "x y"]), inner, max_size=2)
    ),
    max_leaves=6,
)  # fmt: skip
FEED_KEYS = (
    "kind",
    "reporters",
    "partners",
    "from",
    "to",
    "goods",
    "every_hours",
    "name",
    "url_env",
    "query",
    "publisher",
    "title",
)


def as_toml(value):
    """Return a value as TOML writes it on one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return json.dumps(value).replace("\x7f", "\\u007f")
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{json.dumps(key)} = {as_toml(item)}' for key, item in value.items())}}}"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    wrong=st.dictionaries(
        st.sampled_from([*KEYS, "recipients.government", "recipients.business", "nonsense"]), ANY_VALUE, max_size=4
    ),
    feeds=st.lists(st.dictionaries(st.sampled_from(FEED_KEYS), ANY_VALUE, max_size=12), max_size=2),
)  # fmt: skip
def test_whatever_the_settings_they_are_taken_or_each_wrong_one_is_told_with_its_line(tmp_path, wrong, feeds):
    right = {line.split(" = ")[0]: line for line in RIGHT.splitlines()}
    lines = [*({**right, **{key: f"{key} = {as_toml(value)}" for key, value in wrong.items()}}).values()]
    if "feed" not in wrong:
        for feed in feeds:
            lines += ["", "[[job.feed]]", *(f"{key} = {as_toml(value)}" for key, value in feed.items())]
    text = "\n".join(lines)
    (tmp_path / "report.toml").write_text(HEAD + text, encoding="utf-8")
    try:
        read = read_definition(tmp_path)
    except InputRefused as refused:
        told = list(refused.problems)
        given = {key.split(".")[0] for key in (*right, *wrong)}
        assert told
        for problem in told:
            assert problem.file == "report.toml" and problem.remedy
            assert not {category(sign) for sign in str(problem)} & {"Cc", "Cf", "Zl", "Zp"}
            if problem.column.removeprefix("job.").split(".")[0].split("[")[0] in given:
                assert problem.row, problem
    else:
        assert read.job is not None
        released(read.job, datetime(2026, 1, 1, tzinfo=UTC))
