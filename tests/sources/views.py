"""Relational Views as Comext's users draw them, for tests."""

from pathlib import Path

LONG_UNION = (
    "European Union - 27 countries (AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, "
    "LV, MT, NL, PL, PT, RO, SE, SI, SK)"
)
EURO = "Euro area (AT-01/1999, BE-01/1999, CY-01/2008, DE-01/1999)"
GERMANY = "Germany (incl. German Democratic Republic 'DD' from 1991)"
HEAD = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def view(
    path: Path,
    rows,
    *,
    period="Aug. 2024",
    flow="EXPORT",
    total="Total",
    procedure="Total",
    partner="Kazakhstan",
    ends="\n",
) -> Path:
    """Write a view of (reporter, euros) rows; a row of three names its partner too."""
    lines = [HEAD]
    for reporter, *whom, euros in rows:
        cells = (reporter, *(whom or [partner]), total, flow, procedure, period, euros)
        lines.append(",".join(f'"{cell}"' if "," in str(cell) else str(cell) for cell in cells))
    path.write_bytes((ends.join(lines) + ends).encode())
    return path


def members(germany: int = 700, latvia: int = 300):
    """Return a view's rows: two members, the euro area and the Union."""
    return [("Latvia", latvia), (GERMANY, germany), (EURO, germany + latvia), (LONG_UNION, germany + latvia)]


def month(
    path: Path, year: int, number: int, germany: int = 700_000_000, latvia: int = 300_000_000, **more
) -> Path:
    """Write the view of one month."""
    return view(path, members(germany, latvia), period=f"{MONTHS[number - 1]}. {year}", **more)
