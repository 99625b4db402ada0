"""The desks of two real reports: the flagship, and the European Union with Kazakhstan."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

from builder.cli import main
from builder.register.period import Period
from builder.sources.importing import import_files
from tests.flagship import FLAGSHIP
from tests.jobs.desk import JOB, Desk
from tests.jobs.desk import MONTHS as RUSSIAN
from tests.sources.books import kz_sheet, xlsx

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MORE = 1_000_000


class FlagshipDesk(Desk):
    """The flagship's register, to which tables of the year after it, counted from January, come in."""

    name = "kazakhstan-kyrgyzstan"
    job = JOB.replace("2024-01", "2027-01")
    first = (2027, 1)

    def begin(self) -> None:
        shutil.copytree(FLAGSHIP, self.report)

    def comes(self, month: date, day: date, *, name: str = "", changed: bool = False) -> Path:
        """Put the table up to a month into the inbox, last saved on a day."""
        number = month.month
        months = RUSSIAN[0] if number == 1 else f"{RUSSIAN[0]}-{RUSSIAN[number - 1]}"
        title = f"за {month.year} год" if number == 12 else f"за {months} {month.year} года"
        exports, imports = 50_000.0 * number + 100 * changed, 30_000.0 * number
        row = ("Кыргызстан", exports + imports, 50, exports, 50, imports, 50)
        whole = ("Всего", exports + imports + 200, 100, exports + 100, 100, imports + 100, 100)
        other = ("Узбекистан", 200, 1, 100, 1, 100, 1)
        path = self.inbox / (name or f"{month:%Y-%m}-{day}.xlsx")
        return xlsx(path, {"1": kz_sheet(title, (whole, row, other))}, saved=f"{day}T04:00:00Z")

    def period(self, month: date) -> str:
        return Period(date(month.year, 1, 1), Period.parse(f"{month:%Y-%m}").last).iso


class UnionDesk(Desk):
    """The Union's exports to Kazakhstan as Eurostat gave them, drawn month by month."""

    name = "eu-kazakhstan"
    job = JOB.replace("cumulative = true", "cumulative = false").replace("2024-01", "2023-09")
    first = (2023, 9)
    samples: Path

    def begin(self) -> None:
        assert main(["new", str(self.report), "--home", "EUU", "--partner", "KAZ"]) == 0
        before = [
            path for month, path in self.months().items() if date(2022, 9, 1) <= month < date(*self.first, 1)
        ]
        import_files("eurostat-comext", before, self.report, published=date(2023, 10, 15))

    def months(self) -> dict[date, Path]:
        """Return Eurostat's files by their month, named without the day they were drawn on."""
        folder = self.folder / "eurostat"
        if not folder.exists():
            folder.mkdir(parents=True)
            for path in (
                self.samples / "eurostat-comext-monthly-kz-kg" / "kazahstan_export_eurostat"
            ).iterdir():
                text = path.read_text(encoding="utf-8")
                found = re.search(r',"([0-9]{4})([0-9]{2})-', text)
                assert found is not None
                shutil.copy(path, folder / f"{found[1]}-{found[2]}.csv")
        return {date.fromisoformat(f"{path.stem}-01"): path for path in sorted(folder.iterdir())}

    def comes(self, month: date, day: date, *, name: str = "", changed: bool = False) -> Path:
        """Put a month's file into the inbox, drawn on a day."""
        text = self.months()[month].read_bytes().decode()
        if changed:
            lines = text.splitlines(keepends=True)
            text = "".join(
                _raised(line) if re.match("Germany|European Union - 27", line.strip('"')) else line
                for line in lines
            )
        path = self.inbox / (f"Relational_View_{day}T07_25_35.876Z{name}.csv")
        path.write_bytes(text.encode())
        return path

    def period(self, month: date) -> str:
        return f"{month:%Y-%m}"


def _raised(line: str) -> str:
    """Return a line with a million more."""
    return re.sub(r"([0-9]+)(\s*)$", lambda found: f"{int(found[1]) + MORE}{found[2]}", line)
