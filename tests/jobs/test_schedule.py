"""The schedule as systemd, cron and Windows read it, and how it is given to them and taken away."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from builder.cli import main
from builder.cli.exits import TO_LOOK_AT
from builder.jobs import schedule as schedules
from builder.jobs.schedule import schedule
from builder.register.report_toml import read_definition
from tests.jobs.desk import JOB

TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


@pytest.fixture
def report(tmp_path):
    # A name with every sign that one of the schedulers reads as something else.
    folder = tmp_path / "50% of & trade's $HOME"
    folder.mkdir()
    (folder / "report.toml").write_text(f'home = "KAZ"\npartner = "UZB"\n{JOB}', encoding="utf-8")
    return folder


def made(report, scheduler, python=sys.executable):
    definition = read_definition(report)
    return schedule(definition, definition.job, scheduler, python)


@pytest.fixture
def scheduler(tmp_path, monkeypatch):
    """Programs called crontab and systemctl that keep what they are given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    table, calls = tmp_path / "crontab", tmp_path / "calls"
    crontab = f'if [ "$1" = -l ]; then cat {table} 2>/dev/null || exit 1; else cat > {table}; fi\n'
    for name, text in (("crontab", crontab), ("systemctl", f'echo "$@" >> {calls}\n')):
        (folder / name).write_text(f"#!/bin/sh\n{text}")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def test_the_schedule_is_the_same_each_time_and_of_one_report(report, tmp_path):
    assert made(report, "systemd") == made(report, "systemd")
    other = tmp_path / "other" / report.name
    shutil.copytree(report, other)
    assert made(other, "cron").name != made(report, "cron").name


def test_systemd_takes_the_units(report, tmp_path, monkeypatch):
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is missing")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with open(report / "report.toml", "a", encoding="utf-8") as file:
        file.write('mail_server = "m.example.org"\nsender = "a@example.org"\nmaintainer = "b@example.org"\n')
    units = made(report, "systemd").files
    assert "SuccessExitStatus=3" in "".join(units.values())
    assert verified(program, tmp_path / "right", units) == (0, "")
    wrong = {
        name: text.replace("*:30:00", "half past").replace("ExecStart", "Exec")
        for name, text in units.items()
    }
    code, said = verified(program, tmp_path / "wrong", wrong)
    assert code and "half past" in said and "Exec" in said
    [timer] = (text for name, text in made(report, "systemd").files.items() if name.endswith(".timer"))
    assert "Persistent=true" in timer
    [when] = (line.partition("=")[2] for line in timer.splitlines() if line.startswith("OnCalendar="))
    told = subprocess.run([program, "calendar", when], capture_output=True, text=True, check=True).stdout
    assert "Normalized form: *-*-* *:30:00" in told


def verified(program, folder, units):
    folder.mkdir()
    for name, text in units.items():
        (folder / name).write_text(text, encoding="utf-8")
    command = [program, "verify", "--user", *sorted(folder.iterdir())]
    found = subprocess.run(command, capture_output=True, text=True)
    return found.returncode, found.stderr


def test_cron_hands_the_shell_the_very_command(report):
    [text] = made(report, "cron").files.values()
    _, line, _ = text.splitlines()
    minute, hour, day, month, weekday, command = line.split(" ", 5)
    assert (minute, hour, day, month, weekday) == ("30", "*", "*", "*", "*")
    assert "%" not in command.replace("\\%", "")
    words = shlex.split(command.replace("\\%", "%"))
    assert words == [sys.executable, "-m", "builder.cli", "run", "--due", str(report), ">/dev/null"]


def test_a_run_with_something_to_look_at_is_no_failure_where_the_maintainer_has_a_letter_of_it(report):
    assert schedules.TO_LOOK_AT == TO_LOOK_AT
    assert "SuccessExitStatus" not in "".join(made(report, "systemd").files.values())
    with open(report / "report.toml", "a", encoding="utf-8") as file:
        file.write('mail_server = "mail.example.org"\nsender = "brief@example.org"\n')
    assert "SuccessExitStatus" not in "".join(made(report, "systemd").files.values())
    with open(report / "report.toml", "a", encoding="utf-8") as file:
        file.write('maintainer = "keeper@example.org"\n')
    assert "\nSuccessExitStatus=3\n" in "".join(made(report, "systemd").files.values())


def test_windows_makes_up_for_missed_runs_and_ignores_a_second_one(report):
    [text] = made(report, "windows", r"C:\Program Files\Python\python.exe").files.values()
    task = etree.fromstring(text.encode("utf-16"))
    assert task.findtext(f".//{TASK}StartWhenAvailable") == "true"
    assert task.findtext(f".//{TASK}MultipleInstancesPolicy") == "IgnoreNew"
    assert task.findtext(f".//{TASK}Interval") == "PT1H"
    assert task.findtext(f".//{TASK}Command") == r"C:\Program Files\Python\python.exe"
    assert task.findtext(f".//{TASK}Arguments") == f'-m builder.cli run --due "{report}"'


def test_the_crontab_of_others_is_kept(report, scheduler, capsys):
    table = scheduler / "crontab"
    table.write_text("0 1 * * * backup\n")
    for _ in range(2):
        assert main(["schedule", "install", str(report), "--for", "cron"]) == 0
    assert table.read_text().startswith("0 1 * * * backup\n# tradebrief-50--of")
    assert table.read_text().count("builder.cli") == 1
    assert main(["schedule", "remove", str(report), "--for", "cron"]) == 0
    assert table.read_text() == "0 1 * * * backup\n"
    assert main(["schedule", "remove", str(report), "--for", "cron"]) == 1
    assert "nothing was changed" in capsys.readouterr().err


def test_the_bytes_of_others_in_a_crontab_are_kept_whatever_they_mean(report, scheduler):
    table = scheduler / "crontab"
    others = "# sauvegarde du répertoire\n0 1 * * * backup".encode("latin-1")
    table.write_bytes(others)
    assert main(["schedule", "install", str(report), "--for", "cron"]) == 0
    assert table.read_bytes().startswith(others + b"\n# tradebrief-50--of")
    assert main(["schedule", "remove", str(report), "--for", "cron"]) == 0
    assert table.read_bytes() == others + b"\n"


def test_a_crontab_that_cannot_be_read_is_not_written_over(report, scheduler, capsys):
    table = scheduler / "crontab"
    table.write_text("0 1 * * * backup\n")
    (scheduler / "bin" / "crontab").write_text(
        f'#!/bin/sh\nif [ "$1" = -l ]; then echo not allowed >&2; exit 1; else cat > {table}; fi\n'
    )
    assert main(["schedule", "install", str(report), "--for", "cron"]) == 1
    assert "not allowed. Nothing was changed" in capsys.readouterr().err
    assert table.read_text() == "0 1 * * * backup\n"


def test_a_timer_is_installed_started_and_removed(report, scheduler, capsys):
    assert main(["schedule", "install", str(report), "--for", "systemd"]) == 0
    units = sorted((scheduler / "config" / "systemd" / "user").iterdir())
    assert [path.suffix for path in units] == [".service", ".timer"]
    assert main(["schedule", "remove", str(report), "--for", "systemd"]) == 0
    name = units[1].name
    assert (scheduler / "calls").read_text().splitlines() == [
        "--user daemon-reload", f"--user enable --now {name}", f"--user disable --now {name}", "--user daemon-reload",
    ]  # fmt: skip
    assert list((scheduler / "config" / "systemd" / "user").iterdir()) == []


@pytest.mark.parametrize("before", [False, True])
def test_what_the_scheduler_says_is_told_and_no_unit_is_left_half_installed(
    report, scheduler, capsys, before
):
    folder, program = scheduler / "config" / "systemd" / "user", scheduler / "bin" / "systemctl"
    if before:
        assert main(["schedule", "install", str(report), "--for", "systemd"]) == 0
        text = (report / "report.toml").read_text(encoding="utf-8")
        (report / "report.toml").write_text(text.replace("08:30", "08:45"), encoding="utf-8")
    held = {path: path.read_bytes() for path in folder.glob("*")}
    program.write_text("#!/bin/sh\necho Failed to connect to bus >&2\nexit 1\n")
    assert main(["schedule", "install", str(report), "--for", "systemd"]) == 1
    said = capsys.readouterr().err
    assert "daemon-reload failed: Failed to connect to bus. Log in as this user itself" in said
    assert {path: path.read_bytes() for path in folder.glob("*")} == held


@pytest.mark.parametrize("broken", ["[job", 'home = "KAZ"\npartner = "UZB"\n', ""])
def test_a_schedule_can_be_removed_whatever_became_of_the_job(report, scheduler, broken):
    for one in ("systemd", "cron"):
        assert main(["schedule", "install", str(report), "--for", one]) == 0
    (report / "report.toml").write_text(broken, encoding="utf-8")
    for one in ("systemd", "cron"):
        assert main(["schedule", "remove", str(report), "--for", one]) == 0
    assert list((scheduler / "config" / "systemd" / "user").iterdir()) == []
    assert "builder.cli" not in (scheduler / "crontab").read_text()


@pytest.mark.parametrize(
    ("one", "where"), [("systemd", "into tradebrief.env"), ("cron", "at the head of the crontab")]
)
def test_after_installing_it_is_said_where_the_mail_password_goes(report, scheduler, capsys, one, where):
    assert main(["schedule", "install", str(report), "--for", one]) == 0
    assert "password" not in capsys.readouterr().out
    mail = 'mail_server = "mail.example.org"\nmail_user = "brief"\nsender = "brief@example.org"\n'
    with open(report / "report.toml", "a", encoding="utf-8") as file:
        file.write(mail)
    assert main(["schedule", "install", str(report), "--for", one]) == 0
    said = capsys.readouterr().out
    assert "the job needs the password of brief: write TRADEBRIEF_MAIL_PASSWORD=… " + where in said


def test_windows_is_given_the_interpreter_that_opens_no_window(report, tmp_path):
    for name in ("python.exe", "pythonw.exe"):
        (tmp_path / name).write_bytes(b"")
    [text] = made(report, "windows", str(tmp_path / "python.exe")).files.values()
    assert etree.fromstring(text.encode("utf-16")).findtext(f".//{TASK}Command") == str(
        tmp_path / "pythonw.exe"
    )


def test_a_run_without_a_terminal_at_all_does_its_work(report, monkeypatch):
    """As under pythonw.exe, where there is nothing to print to."""
    from tests.register.small import right_rows, write_csv

    write_csv(report, right_rows())
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["run", "--due", str(report), "--now", "2024-05-20T09:00+05:00"]) == TO_LOOK_AT


def test_the_command_in_the_schedule_runs_the_job(report, tmp_path):
    """What the unit calls is a command that exists; a report without figures has nothing due."""
    from tests.register.small import right_rows, write_csv

    write_csv(report, right_rows())
    [text] = made(report, "cron").files.values()
    command = text.splitlines()[1].split(" ", 5)[5].replace("\\%", "%")
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=root)
    assert "periods, from 2024-01 to" in run.stderr and run.returncode == TO_LOOK_AT
    assert (report / "ledger.sqlite3").is_file()
