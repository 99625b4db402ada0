"""The sheets of the stock workbook behind its Cover, from left to right."""

from __future__ import annotations

from templates.sheets.agreements import AGREEMENTS
from templates.sheets.checks import CHECKS
from templates.sheets.claims import CLAIMS
from templates.sheets.commitments import COMMITMENTS
from templates.sheets.conflicts import CONFLICTS
from templates.sheets.data import DATA
from templates.sheets.facts import FACTS
from templates.sheets.mirror import MIRROR, MIRROR_CHART
from templates.sheets.notes import NOTES
from templates.sheets.partner_data import PARTNER_DATA
from templates.sheets.partners import PARTNERS, PARTNERS_CHART
from templates.sheets.potential import POTENTIAL
from templates.sheets.product_data import PRODUCT_DATA
from templates.sheets.product_groups import PRODUCT_GROUPS
from templates.sheets.product_summary import PRODUCT_SUMMARY
from templates.sheets.products import PRODUCTS
from templates.sheets.revisions import REVISIONS
from templates.sheets.sheet import ChartSheet, Table
from templates.sheets.sources import SOURCES
from templates.sheets.summary import SUMMARY
from templates.sheets.targets import TARGETS
from templates.sheets.trend import TREND, TREND_CHART

SHEETS: tuple[Table | ChartSheet, ...] = (
    SUMMARY, TREND, TREND_CHART, PARTNERS, PARTNERS_CHART, MIRROR, MIRROR_CHART, CONFLICTS, AGREEMENTS,
    COMMITMENTS, TARGETS, PRODUCTS, PRODUCT_GROUPS, PRODUCT_SUMMARY, POTENTIAL, FACTS, DATA, PARTNER_DATA,
    PRODUCT_DATA, CLAIMS, REVISIONS, SOURCES, NOTES, CHECKS,
)  # fmt: skip
