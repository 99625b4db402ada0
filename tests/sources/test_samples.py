"""The publishers' own files, read where TRADEBRIEF_SAMPLES names their folder."""

import csv
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from builder.register.problems import InputRefused
from builder.sources.importing import import_files

pytestmark = pytest.mark.samples

EDITIONS = {
    "kz-bns-2019": ("2020-08-13", "file"),
    "kz-bns-2020": ("2021-07-28", "file"),
    "kz-bns-2021": ("2022-07-22", "file"),
    "kz-bns-2022": ("2023-07-28", "file"),
    "kz-bns-2023": ("2024-07-25", "printed"),
    "kg-nsc-exports-2023": ("2024-10-01", "file"),
    "kg-nsc-imports-2023": ("2024-03-02", "file"),
}


@pytest.fixture(scope="module")
def imports(samples, tmp_path_factory):
    report = tmp_path_factory.mktemp("report")
    kz = import_files("kz-bns", sorted((samples / "kz-bns-trade-by-country").glob("*.xls")), report)
    kg = import_files(
        "kg-nsc", sorted((samples / "kg-nsc-foreign-trade").glob("4.03.00.[12][80] *распр*")), report
    )
    return report, kz, kg


def rows(report: Path, name: str):
    with (report / "register" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_and_every_cell_is_accounted_for(imports):
    _, kz, kg = imports
    tallies = [tally for done in (kz, kg) for edition in done.imported for tally in edition.tallies]
    assert len(tallies) == 12 and all(tally.balanced and not tally.refused for tally in tallies)
    assert kz.added == 3147 and kg.added == 5517


def test_each_edition_has_its_day(imports):
    found = {row["id"]: (row["published_to"], row["date_basis"]) for row in rows(imports[0], "sources")}
    assert found == EDITIONS


@pytest.mark.parametrize(
    ("reporter", "partner", "flow", "year", "source", "value"),
    [
        ("KAZ", "KGZ", "X", "2022", "kz-bns-2022", "792951.726"),
        ("KAZ", "KGZ", "M", "2022", "kz-bns-2022", "453925.253"),
        ("KAZ", "KGZ", "X", "2023", "kz-bns-2023", "1147176.218"),
        ("KAZ", "KGZ", "M", "2023", "kz-bns-2023", "540959.390"),
        ("KAZ", "KGZ", "X", "2018", "kz-bns-2019", "656886.500"),
        ("KAZ", "UZB", "X", "2022", "kz-bns-2022", "3635821.703"),
        ("KAZ", "WLD", "X", "2023", "kz-bns-2023", "79138754.677"),
        ("KGZ", "KAZ", "X", "2022", "kg-nsc-exports-2023", "410888.086"),
        ("KGZ", "KAZ", "M", "2022", "kg-nsc-imports-2023", "770215.582"),
        ("KGZ", "KAZ", "X", "1994", "kg-nsc-exports-2023", "95899.200"),
        ("KGZ", "WLD", "M", "2023", "kg-nsc-imports-2023", "12351968.058"),
    ],
)
def test_figures_are_those_of_the_tables(imports, reporter, partner, flow, year, source, value):
    found = [
        Decimal(row["value"]).quantize(Decimal("0.001"), ROUND_HALF_UP)
        for row in rows(imports[0], "trade")
        if (row["reporter"], row["partner"], row["flow"], row["first_day"][:4], row["source"])
        == (reporter, partner, flow, year, source)
    ]
    assert found == [Decimal(value)]


def test_all_totals_of_the_pair_agree_with_the_list_made_apart(imports, samples):
    listed = samples.parent / "kaz_kgz_totals_by_source.csv"
    if not listed.exists():
        pytest.skip("the list of totals is not beside the samples")
    held = {
        (
            row["reporter"],
            row["partner"],
            row["first_day"][:4],
            row["flow"],
            Decimal(row["value"]).quantize(Decimal("0.001"), ROUND_HALF_UP),
        )
        for row in rows(imports[0], "trade")
    }
    with listed.open(encoding="utf-8") as file:
        wanted = [row for row in csv.DictReader(file) if row["source"] in ("kz-bns", "kg-nsc")]
    assert len(wanted) == 72
    for row in wanted:
        flow = {"export": "X", "import": "M"}[row["flow"]]
        value = Decimal(row["value_thousand_usd"]).quantize(Decimal("0.001"))
        assert (row["reporter_iso3"], row["partner_iso3"], row["year"], flow, value) in held, row


def test_only_kyrgyz_imports_of_2023_are_preliminary(imports):
    marked = {
        (row["source"], row["first_day"][:4], row["status"])
        for row in rows(imports[0], "trade")
        if row["status"]
    }
    assert marked == {("kg-nsc-imports-2023", "2023", "p")}


def test_the_gap_of_kyrgyz_exports_in_2021_is_said(imports):
    assert any("exports 2021 by +1,105,454.2" in note for note in imports[2].notes)


@pytest.mark.parametrize(
    "number",
    ["4.02.00.01", "4.03.00.10", "4.03.00.12", "4.03.00.17", "4.03.00.24", "4.03.00.27", "4.03.00.28"],
)
def test_the_other_tables_of_the_family_are_refused_by_name(samples, tmp_path, number):
    (path,) = (samples / "kg-nsc-foreign-trade").glob(f"{number}*")
    with pytest.raises(InputRefused, match=f"this is “{number}"):
        import_files("kg-nsc", [path], tmp_path)


def test_one_publisher_s_file_is_not_taken_for_another_s(samples, tmp_path):
    (path,) = (samples / "kg-nsc-foreign-trade").glob("4.03.00.18*")
    with pytest.raises(InputRefused, match="has figures but no row with Товарооборот"):
        import_files("kz-bns", [path], tmp_path)
