"""Reading the section `[job]` of report.toml: strictly, each wrong key with its line and its remedy."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from datetime import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from builder.register.folder import WORKBOOK
from builder.register.job import CADENCES, PORTS, SECURITIES, Job, MailServer
from builder.register.job_feeds import read_feeds
from builder.register.job_places import LEDGER, check_places
from builder.register.period import Period
from builder.register.problems import nearest
from builder.register.said import sentence, words
from builder.register.toml_values import Add, Values, listed

KEYS = (
    "cadence", "cumulative", "first", "release_day", "release_months", "overdue_days", "silent_periods",
    "send_revisions_months", "send_history",
    "time", "time_zone", "inbox", "archive", "publish", "ledger", "pdf", "audiences", "languages",
    "maintainer", "mail_server", "mail_security", "mail_user", "sender", "feed",
)  # fmt: skip

_KINDS: Mapping[str, str] = {"monthly": "month", "quarterly": "quarter", "yearly": "year"}
_EXAMPLES: Mapping[str, str] = {"monthly": "2024-01", "quarterly": "2024-Q1", "yearly": "2024"}
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_SERVER = re.compile(r"(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::([0-9]{1,5}))?")
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")


def read_job(
    folder: Path,
    table: Mapping[str, Any],
    add: Add,
    audiences: Sequence[str],
    languages: Sequence[str],
    pair: Sequence[str],
) -> Job | None:
    """Return the job of the report in `folder`, None where a problem was noted.

    `table` is the section with nested keys flattened; `audiences`, `languages` and the `pair` of
    countries are those of the report.
    """
    wrong: list[str] = []

    def noted(what: str, remedy: str, key: str) -> None:
        wrong.append(key)
        add(what, remedy, key)

    job = _JobReader(folder, table, noted, audiences, languages, pair).job()
    return None if wrong else job


class _JobReader(Values):
    def __init__(
        self,
        folder: Path,
        table: Mapping[str, Any],
        add: Add,
        audiences: Sequence[str],
        languages: Sequence[str],
        pair: Sequence[str],
    ) -> None:
        super().__init__(folder, table, add)
        self._pair = pair
        self._audiences = tuple(audiences)
        self._languages = tuple(languages)

    def job(self) -> Job:
        known = (*KEYS, *(f"recipients.{audience}" for audience in self._audiences))
        for key in self._table:
            if key not in known:
                self._add(
                    sentence("there is no key “{key}”", key=key),
                    nearest(key, known) or sentence("The keys are: {known}", known=listed(known)),
                    key,
                )
        cadence = self.choice("cadence", CADENCES)
        recipients = {audience: self._recipients(audience) for audience in self._audiences}
        maintainer = self._address("maintainer", self._table.get("maintainer", ""))
        inbox = self.path("inbox")
        if inbox and os.path.lexists(self._folder / WORKBOOK):
            what = sentence(
                "files from an inbox go into CSV tables, and the register is a workbook, {workbook}",
                workbook=WORKBOOK,
            )
            self._add(
                what, "Save its tables as CSV files in the folder register, or leave the inbox out", "inbox"
            )
        feeds = read_feeds(self._folder, self._table.get("feed", []), self._pair, self._add)
        arriving = inbox or ((self._folder / "inbox").resolve() if feeds else None)
        publish = self.path("publish") or (self._folder / "out").resolve()
        job = Job(
            cadence=cadence,
            cumulative=self.flag("cumulative"),
            first=self._first(cadence),
            release_day=self.number("release_day", 1, 1, 31),
            release_months=self.number("release_months", 1, 0, 24),
            overdue_days=self.number("overdue_days", 14, 0, 366),
            silent_periods=self.number("silent_periods", 2, 1, 24),
            send_revisions_months=self.number("send_revisions_months", 6, 0, 1200),
            send_history=self.flag("send_history"),
            at=self._time(),
            time_zone=self._zone(),
            inbox=inbox,
            archive=self.path("archive") or (arriving and arriving.with_name(f"{arriving.name}-archive")),
            publish=publish,
            ledger=self.path("ledger") or (self._folder / LEDGER).resolve(),
            pdf=self.flag("pdf"),
            audiences=self.some("audiences", self._audiences),
            languages=self.some("languages", self._languages),
            recipients={audience: found for audience, found in recipients.items() if found},
            maintainer=maintainer,
            mail=self._mail(bool(maintainer or any(recipients.values()))),
            feeds=feeds,
        )
        check_places(job, self._folder, self._add)
        return job

    def _first(self, cadence: str) -> Period:
        nothing = Period.year(2000)
        if "first" not in self._table:
            what = sentence("the key {key} is missing", key="first")
            example = _EXAMPLES.get(cadence, "2024-01")
            self._add(
                what,
                sentence('Write the earliest period to make, e.g. first = "{example}"', example=example),
                "first",
            )
            return nothing
        text = self.given("first")
        if text is None:
            return nothing
        try:
            period = Period.parse(text)
        except ValueError as error:
            self._add(
                words(error),
                sentence('Write e.g. first = "{value}"', value=_EXAMPLES.get(cadence, "2024-01")),
                "first",
            )
            return nothing
        wanted = _KINDS.get(cadence)
        if wanted and period.kind != wanted:
            what = {
                "month": sentence("“{text}” is not a month", text=text),
                "quarter": sentence("“{text}” is not a quarter", text=text),
                "year": sentence("“{text}” is not a year", text=text),
            }[wanted]
            self._add(what, sentence('Write e.g. first = "{examples}"', examples=_EXAMPLES[cadence]), "first")
        return period

    def _time(self) -> time:
        value = self._table.get("time", "09:00")
        if isinstance(value, time):
            return value.replace(second=0, microsecond=0)
        if isinstance(value, str) and (match := re.fullmatch(r"([01][0-9]|2[0-3]):([0-5][0-9])", value)):
            return time(int(match[1]), int(match[2]))
        self._add(
            sentence("“{value}” is not a time of day", value=value), 'Write e.g. time = "08:30"', "time"
        )
        return time(9)

    def _zone(self) -> str:
        name = self.given("time_zone")
        if name is None:
            return "UTC"
        if not name:
            self._add("the key time_zone is missing", 'Write e.g. time_zone = "Asia/Almaty"', "time_zone")
            return "UTC"
        try:
            ZoneInfo(name)
        except (OSError, ValueError):  # ZoneInfoNotFoundError is a KeyError with the name alone
            pass
        except KeyError:
            pass
        else:
            return name
        from zoneinfo import available_timezones

        remedy = nearest(name, available_timezones()) or "Write a name like Asia/Almaty"
        self._add(sentence("“{name}” is not a time zone", name=name), remedy, "time_zone")
        return "UTC"

    def _mail(self, needed: bool) -> MailServer | None:
        sender = self._address("sender", self._table.get("sender", ""))
        server = self.given("mail_server")
        if not server:
            if needed and server is not None:
                what = "somebody is to get mail, but the key mail_server is missing"
                self._add(what, 'Write e.g. mail_server = "mail.example.org:587"', "mail_server")
            return None
        match = _SERVER.fullmatch(server)
        if not match or not 0 < int(match[2] or 1) < 65_536:
            self._add(
                sentence("“{server}” is not a mail server", server=server),
                'Write e.g. "mail.example.org:587"',
                "mail_server",
            )
            return None
        if "sender" not in self._table:
            self._add("the key sender is missing", 'Write e.g. sender = "brief@example.org"', "sender")
        security = self.choice("mail_security", SECURITIES, "starttls")
        host = match[1].strip("[]")
        if security == "none" and host not in _THIS_MACHINE:
            what = sentence("mail to {host} would go unencrypted", host=host)
            self._add(what, 'Write mail_security = "starttls" or "tls"', "mail_security")
        port = int(match[2]) if match[2] else PORTS.get(security, 587)
        return MailServer(host, port, security, self.text("mail_user"), sender)

    def _recipients(self, audience: str) -> tuple[str, ...]:
        key = f"recipients.{audience}"
        value = self._table.get(key, [])
        if not isinstance(value, list):
            self._add(
                sentence("{key} is not a list of addresses", key=key),
                sentence('Write {key} = ["name@example.org"]', key=key),
                key,
            )
            return ()
        found = tuple(self._address(key, item) for item in value)
        if len({item.casefold() for item in found}) < len(found) and all(found):
            self._add(sentence("{key} names the same address twice", key=key), "Keep one of them", key)
        return tuple(item for item in found if item)

    def _address(self, key: str, value: object) -> str:
        if value == "" and key not in self._table:
            return ""
        if isinstance(value, str) and len(value) <= 254 and _ADDRESS.fullmatch(value):
            return value
        self._add(
            sentence("“{value}” is not a mail address", value=value), 'Write e.g. "name@example.org"', key
        )
        return ""
