"""The flagship register: everything the two press texts and the public pages say, and nothing more.

`TRADEBRIEF_FACTS` names the list of facts the register was made from, `TRADEBRIEF_TEXTS` the folder
with the two press texts. Neither is shipped; where one is not set, the tests that need it skip by name.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from builder.register.load import read_register
from builder.register.tables import BY_NAME

REPORT = Path(__file__).parents[2] / "reports" / "kazakhstan-kyrgyzstan"
TEXTS = os.environ.get("TRADEBRIEF_TEXTS", "")
FACTS = os.environ.get("TRADEBRIEF_FACTS", "")
needs_texts = pytest.mark.skipif(not TEXTS, reason="TRADEBRIEF_TEXTS is not set: quotes not re-checked")
needs_facts = pytest.mark.skipif(not FACTS, reason="TRADEBRIEF_FACTS is not set: places not re-checked")

KAZINFORM = "kazinform_2023_09_24"
ASTANA_TIMES = "astana_times_taraz_2023_09"
TABLES = ("claims", "agreements", "commitments", "promises", "targets", "positions", "people", "events")

# Where each fact of the list stands: a row's id, then the facts it carries.
PLACES = {
    "claims": """
        kazinform_water_turnover_2023_m07 PUB-001
        kazinform_water_turnover_2022 PUB-002
        kazinform_water_growth_2022 PUB-003
        kg_cabinet_turnover_2023_m07 PUB-004
        kg_cabinet_growth_2023_m07 PUB-005
        kg_cabinet_turnover_2022 PUB-006
        interfax_turnover_2023_m07 PUB-007
        turanews_goal_1bn_met_2021 PUB-008
        turanews_investment_since_2005 PUB-009
        turanews_joint_ventures PUB-010
        trend_turnover_2023 PUB-012
        trend_share_2023 PUB-013
        trend_turnover_2022 PUB-014
        trend_exports_2023 PUB-015
        trend_exports_2022 PUB-016
        trend_imports_2023 PUB-017
        trend_imports_2022 PUB-018
        kg24_turnover_2023 PUB-019
        kg24_potential_exports PUB-020
        kz_president_turnover_2023 PUB-021
        silkwaytv_growth_2023 PUB-022
        kz_trade_turnover_2023 PUB-023
        kz_trade_growth_2023 PUB-024
        kz_trade_exports_2023 PUB-025
        kz_trade_imports_2023 PUB-026
        astana_times_contracts_value_2024 PUB-027
        prosud_turnover_2023 PUB-028
        prosud_growth_2019_2023 PUB-029
        trend_turnover_2024_m07 PUB-031
        trend_turnover_2023_m07_restated PUB-032
        daryo_turnover_2024_m09 PUB-033
        daryo_growth_2024_m09 PUB-034
        kg_cabinet_growth_2019_2023 PUB-036
        kg24_turnover_2024 PUB-037
        kg24_investment_2024_m09 PUB-038
        halyk_turnover_2024 PUB-039
        kz_president_turnover_2024 PUB-040
        kazinform_turnover_2025_m08 PUB-042
        baq_growth_2025_m08 PUB-043
        kg_ambassador_turnover_2025 PUB-044
        kz_president_turnover_no_period PUB-045
        kg_cabinet_turnover_2021 PUB-047
        kg_cabinet_growth_2021 PUB-048
        astana_times_turnover_2021_m09 PUB-049
        kazinform_mamin_growth_2021_m09 PUB-050
        kazinform_mamin_transit_2021_m10 PUB-051
        kazinform_growth_2022_to_date PUB-052
        trend_eaeu_turnover_2020 PUB-053
        trend_eaeu_share_2020 PUB-054
        eurasianet_turnover_2019_m05 PUB-055
        eurasianet_exports_2019_m05 PUB-056
        eurasianet_imports_2019_m05 PUB-057
        kazinform_turnover_2018 PUB-058
        kazinform_growth_2015_2018 PUB-059
        trend_growth_2017 PUB-060
        regnum_turnover_2012_m05 PUB-062
        regnum_exports_2012_m05 PUB-063
        regnum_imports_2012_m05 PUB-064
        open_kg_turnover_2000 PUB-066
        kazinform_agri_turnover_2022_m03 PUB-067
        globalnews_agri_turnover_2023 PUB-069
        globalnews_agri_exports_2023 PUB-070
        globalnews_agri_imports_2023 PUB-071
        president_agri_turnover_2023 PUB-072
        profnews_agri_turnover_2025_m03 PUB-073
        profnews_agri_turnover_2024 PUB-074
        lsm_complex_area PUB-076
        kyrgyz_text_complex_area PUB-077
        kyrgyz_text_turnover_2023 PUB-078
        trend_complex_investment PUB-079
        complex_tender_applications PUB-080
        kt_potential_exports PUB-081
        zakon_karasu_capacity PUB-082
        menafn_investment_20_years PUB-083
        vestnik_share_turnover PUB-085
        road_almaty_issyk_kul_length PUB-086
        torebayev_turnover_2023_m07 SEED-001
        torebayev_turnover_growth_2023_m07 SEED-002
        torebayev_exports_2023_m07 SEED-003
        torebayev_exports_growth_2023_m07 SEED-004
        torebayev_imports_2023_m07 SEED-005
        torebayev_imports_growth_2023_m07 SEED-006
        taszhurekov_this_indicator_2023_m07 SEED-008
        akimat_contracts_count_2023_09 SEED-009
        akimat_contracts_value_2023_09 SEED-010
        press_contracts_value_2023_09 SEED-025
        press_growth_2022 SEED-027
        press_turnover_2022 SEED-028
        press_turnover_2023_m07 SEED-029
        press_growth_2023_m07 SEED-030
    """,
    "agreements": """
        business_forum_2024_documents PUB-027
        agriculture_memorandum_2022 PUB-068 SEED-017
        roadmap_3bn_2030 PUB-084
        taraz_contracts SEED-009 SEED-010
        council_11_protocol SEED-033
        twinning_memorandums SEED-034
    """,
    "commitments": """
        border_complexes SEED-036
        korday_complex PUB-075
        water_cooperation SEED-037
    """,
    "promises": """
        border_complexes PUB-041 SEED-036
        korday_complex PUB-075
    """,
    "targets": """
        turnover_2bn_2024 PUB-021
        turnover_3bn_2024 PUB-030
        turnover_3bn_2030_daryo PUB-035
        turnover_3bn_2030_baq PUB-040
        turnover_2bn_2022 PUB-046
        turnover_1bn_2020 PUB-061
        turnover_1bn_2012 PUB-065
        turnover_3bn_2030_roadmap PUB-084
        turnover_2bn_torebayev SEED-007
        turnover_2bn_presidents SEED-031
    """,
    "positions": """
        risk_fall_2024 PUB-031
        access_korday PUB-075
        access_complex_area PUB-076
        risk_complex_investor PUB-080
        offer_exports_195_items PUB-081
        access_karasu PUB-082
        offer_production SEED-021
        offer_preferences SEED-022
        preference_joint_production SEED-022
        access_border_complexes SEED-036
        ask_water_monitoring SEED-038
        ask_hydrological_data SEED-039
        ask_water_law SEED-040
        ask_joint_projects SEED-041
        background_council_agenda SEED-042
        background_forum_themes SEED-043
        background_prospects SEED-044
        background_taraz_goods SEED-035
    """,
    "people": """
        kairat_torebayev SEED-018
        yerbol_taszhurekov SEED-019
        bektur_murzabekov SEED-020
        alikhan_smailov SEED-045
        akylbek_zhaparov SEED-046
    """,
    "events": """
        taraz_forum_kudaibergenov PUB-011
        business_forum_2024_astana_times PUB-027
        council_3_regnum PUB-065
        agriculture_signing_2022_kazinform PUB-068
        taraz_contracts_signing SEED-009
        taraz_forum_kazinform SEED-011 SEED-012 SEED-014 SEED-015
        council_11_kazinform SEED-013
        business_dialogue_2023 SEED-016
        taraz_exhibition SEED-023
        taraz_visits SEED-024
        taraz_forum_astana_times SEED-026
        council_11_astana_times SEED-032 SEED-042
    """,
}

# Facts that are kept as they are printed, although they are read otherwise.
MISPRINTS = {"PUB-019": Decimal(1000), "PUB-037": Decimal(1000)}


def rows(table: str) -> list[dict[str, str]]:
    with (REPORT / "register" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row(table: str, row_id: str) -> dict[str, str]:
    return next(one for one in rows(table) if one["id"] == row_id)


def facts() -> dict[str, dict[str, str]]:
    with Path(FACTS).open(encoding="utf-8", newline="") as file:
        return {one["id"]: one for one in csv.DictReader(file)}


def places() -> list[tuple[str, str, str]]:
    """Return (fact, table, row id) for every fact of the list."""
    lines = ((table, line.split()) for table, text in PLACES.items() for line in text.strip().splitlines())
    return [(fact, table, words[0]) for table, words in lines for fact in words[1:]]


def values(**wanted: str) -> set[str]:
    return {
        one["value"] for one in rows("claims") if all(one[column] == want for column, want in wanted.items())
    }


def test_the_register_is_read_without_a_problem() -> None:
    counts = {count.table: count for count in read_register(REPORT).counts}
    assert counts["claims"].used == counts["claims"].rows_in >= 100


@pytest.mark.parametrize("table", [*TABLES, "sources", "names"])
def test_a_table_has_its_columns_in_order_and_plain_line_ends(table: str) -> None:
    data = (REPORT / "register" / f"{table}.csv").read_bytes()
    assert b"\r" not in data
    assert data.decode("utf-8").splitlines()[0] == ",".join(BY_NAME[table].names)


def test_every_place_of_a_fact_is_a_row() -> None:
    held = {table: {one.get("id") or one["commitment"] for one in rows(table)} for table in TABLES}
    assert [place for place in places() if place[2] not in held[place[1]]] == []


@needs_facts
def test_every_fact_of_the_list_has_its_place() -> None:
    assert {fact for fact, _, _ in places()} == set(facts())


@needs_facts
def test_a_claim_has_the_value_the_fact_has() -> None:
    wrong = []
    for fact_id, table, row_id in places():
        if table == "claims":
            scale = MISPRINTS.get(fact_id, Decimal(1))
            if Decimal(row(table, row_id)["value"]) != Decimal(facts()[fact_id]["value"]) * scale:
                wrong.append((fact_id, row_id))
    assert wrong == []


@needs_facts
def test_a_row_quotes_the_words_of_its_fact() -> None:
    wrong = []
    for fact_id, table, row_id in places():
        fact = facts()[fact_id]["quote"]
        quotes = [one["quote"] for one in rows(table) if (one.get("id") or one["commitment"]) == row_id]
        mixed = table == "events" or (fact_id, row_id) == ("PUB-068", "agriculture_memorandum_2022")
        if not mixed and not any(fact in quote or quote in fact for quote in quotes):
            wrong.append((fact_id, table, row_id))
    assert wrong == []


@needs_facts
def test_a_quote_of_a_public_page_is_one_that_was_recorded() -> None:
    recorded = [fact["quote"] for fact in facts().values()]
    loose = [
        (table, one.get("id"))
        for table in TABLES
        for one in rows(table)
        if re.match(r"p\d\d_", one["source"]) and not any(one["quote"] in quote for quote in recorded)
    ]
    assert loose == []


@needs_texts
def test_every_quote_of_the_two_texts_stands_in_them_letter_for_letter() -> None:
    for source in (KAZINFORM, ASTANA_TIMES):
        held = row("sources", source)
        data = (Path(TEXTS) / held["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == held["sha256"]
        text = data.decode("utf-8")
        quotes = [one["quote"] for table in TABLES for one in rows(table) if one["source"] == source]
        assert [quote for quote in quotes if quote not in text] == []
        assert all(quotes)


def test_a_number_is_printed_as_in_its_quote() -> None:
    assert [one["id"] for one in rows("claims") if one["printed"] not in one["quote"]] == []


def test_rival_figures_stand_side_by_side() -> None:
    seven_months = {"first_day": "2023-01-01", "last_day": "2023-07-31", "flow": "T", "scope": "total"}
    assert values(indicator="value", **seven_months) == {"755.4", "757", "759", "782.652"}
    assert values(indicator="growth", **seven_months) == {"12.7", "13", "13.1"}
    assert {"1.3", "1.2", "1.181"} <= values(indicator="value", flow="T", first_day="2022-01-01")


def test_the_speaker_of_the_headline_is_named_and_no_speaker_is_made_up() -> None:
    assert row("claims", "torebayev_turnover_2023_m07")["speaker"] == "Kairat Torebayev"
    assert row("claims", "press_turnover_2023_m07")["speaker"] == ""
    assert row("claims", "press_turnover_2023_m07")["office"] == ""


def test_qualifiers_are_kept() -> None:
    assert row("claims", "press_growth_2022")["qualifier"] == "nearly"
    assert row("claims", "kazinform_water_growth_2022")["qualifier"] == "exactly"
    assert row("claims", "silkwaytv_growth_2023")["qualifier"] == "more than"


def test_a_year_the_text_does_not_state_is_marked_inferred() -> None:
    assert row("claims", "press_turnover_2023_m07")["period_basis"] == "inferred"
    assert row("claims", "torebayev_turnover_2023_m07")["period_basis"] == "stated"


def test_this_indicator_is_ambiguous_and_its_readings_are_named() -> None:
    claim = row("claims", "taszhurekov_this_indicator_2023_m07")
    assert (claim["value"], claim["indicator"], claim["scope"], claim["flow"]) == (
        "23", "growth", "ambiguous", "",
    )  # fmt: skip
    assert "three readings" in claim["note"]


def test_a_decimal_comma_is_kept_as_it_was_printed() -> None:
    claim = row("claims", "kg24_turnover_2023")
    assert (claim["value"], claim["unit"], claim["printed"]) == ("1317", "USD billion", "$1,317 billion")
    assert "1.317 billion" in claim["note"]


def test_agricultural_trade_never_stands_as_total_trade() -> None:
    agricultural = {one["id"] for one in rows("claims") if one["scope"] == "agricultural"}
    assert {one["id"] for one in rows("claims") if "agri" in one["id"]} == agricultural
    assert {"profnews_agri_turnover_2024", "profnews_agri_turnover_2025_m03"} <= agricultural


def test_the_documents_of_taraz_are_one_row_counted_and_valued_once() -> None:
    signed = [one for one in rows("agreements") if one["event"] == "taraz_forum"]
    assert [(one["id"], one["count"], one["value"]) for one in signed] == [("taraz_contracts", "12", "65")]
    goods = signed[0]["goods"].split("; ")
    assert len(goods) == 11
    told = row("positions", "background_taraz_goods")
    assert told["source"] == ASTANA_TIMES
    assert all(good.split()[-1] in told["quote"] for good in goods)


def test_no_pairing_of_twinned_places_is_asserted() -> None:
    twinning = row("agreements", "twinning_memorandums")
    assert twinning["title"] == "Memorandums to establish twinning relations"
    assert twinning["count"] == ""
    assert twinning["bodies"] in twinning["quote"]
    assert "no pairing is asserted" in twinning["note"]


def test_the_agriculture_memorandum_is_one_agreement() -> None:
    kept = [one["id"] for one in rows("agreements") if one["sector"] == "agriculture"]
    assert kept == ["agriculture_memorandum_2022"]


def test_nothing_is_stated_that_no_source_states() -> None:
    for one in rows("commitments"):
        stated = [one[column] for column in ("form", "owner_home", "owner_partner", "done_on")]
        assert stated == [""] * 4, one["id"]
    assert {one["id"]: one["due"] for one in rows("commitments") if one["due"]} == {"korday_complex": "2025"}
    assert {one["contact"] for one in rows("people")} == {""}
    assert {one["reviewed_by"] for one in rows("positions")} == {""}
    assert {one["side"] for one in rows("positions") if one["kind"] in ("ask", "offer")} == {"KAZ"}


def test_the_year_promised_for_one_complex_is_not_promised_for_all() -> None:
    promised = [(one["commitment"], one["due"], one["source"][:3]) for one in rows("promises")]
    assert promised == [
        ("border_complexes", "", "ast"),
        ("border_complexes", "2026", "p19"),
        ("korday_complex", "2025", "p39"),
    ]


def test_a_goal_has_a_deadline_where_one_was_stated_and_nowhere_else() -> None:
    dated = {one["id"]: one["deadline"] for one in rows("targets") if one["deadline"]}
    assert set(dated.values()) == {"2020", "2030"}
    assert {one["deadline"] for one in rows("targets") if one["value"] == "2"} == {""}
    assert Counter(one["value"] for one in rows("targets")) == {"1": 2, "2": 4, "3": 4}


def test_one_man_spelt_two_ways_is_one_person() -> None:
    spelt = [one for one in rows("people") if "aparov" in one["name_en"] + one["other_spellings"]]
    assert [one["name_en"] for one in spelt] == ["Akylbek Zhaparov"]
    assert "Japarov" in spelt[0]["other_spellings"].split(";")
    assert "different man" in spelt[0]["note"]


def test_the_forum_has_the_days_that_each_text_gives_it() -> None:
    days = {
        one["source"]: (one["first_day"], one["last_day"])
        for one in rows("events")
        if one["event"] == "taraz_forum"
    }
    assert days[ASTANA_TIMES] == ("2023-09-22", "2023-09-23")
    assert days[KAZINFORM] == ("2023-09-23", "2023-09-24")


def test_a_source_without_a_date_exists_from_the_day_it_was_read() -> None:
    undated = [one for one in rows("sources") if one["date_basis"] == "unknown"]
    assert len(undated) > 10
    for one in undated:
        assert (one["published_from"], one["published_to"]) == ("", "")
        assert one["read_on"]


def test_a_month_known_from_an_address_is_published_by_its_last_day() -> None:
    source = row("sources", ASTANA_TIMES)
    assert (source["published_from"], source["published_to"]) == ("2023-09-01", "2023-09-30")
    assert source["date_basis"] == "address"


def test_a_figure_in_a_position_is_a_fact_or_stands_in_its_quote() -> None:
    claims = {one["id"] for one in rows("claims")}
    loose = []
    for one in rows("positions"):
        for named in re.findall(r"\{fact:claim\.([a-z0-9_]+)\}", one["text_en"]):
            assert named in claims
        words = re.sub(r"\{fact:[^}]*\}", "", one["text_en"])
        loose += [(one["id"], n) for n in re.findall(r"\d[\d.]*\d|\d", words) if n not in one["quote"]]
    assert loose == []
