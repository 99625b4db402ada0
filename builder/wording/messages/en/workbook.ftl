## Words of the workbook. Figures in tables are cells; only the Cover has sentences with figures.

workbook-world = World
workbook-reports = { $country } reports
workbook-goods-from = Goods from { $country }
workbook-range-from = Range from
workbook-range = Expected range
workbook-partner-label = Rank and partner
workbook-other-partners = Other partners
workbook-not-supplied = not supplied

## Summary
workbook-turnover = Turnover
workbook-goods-from-home = Goods from { COUNTRY($home, form: "inside") } to { COUNTRY($partner, form: "inside") }
workbook-goods-from-partner = Goods from { COUNTRY($partner, form: "inside") } to { COUNTRY($home, form: "inside") }
workbook-balance = Balance: the reporter's exports less imports
workbook-contribution-from-home = Contribution to growth: goods from { COUNTRY($home, form: "inside") }
workbook-contribution-from-partner = Contribution to growth: goods from { COUNTRY($partner, form: "inside") }
workbook-share-turnover = Other side's share of reporter's turnover
workbook-share-exports = Other side's share of reporter's exports
workbook-share-imports = Other side's share of reporter's imports
workbook-rank-turnover = Other side's rank in reporter's turnover
workbook-rank-exports = Other side's rank in reporter's exports
workbook-rank-imports = Other side's rank in reporter's imports

workbook-flow-x = exports
workbook-flow-m = imports
workbook-flow-t = turnover
workbook-flow-b = balance

## What marks on figures mean
workbook-mark-stand-in = † Later edition ({ $days }), published after the as-of date; it may include later revisions.
workbook-mark-preliminary = [p] preliminary.
workbook-mark-editions = { $country }’s exports and imports come from different editions ({ $days }).
workbook-chart-source = As of { $as_of }. { $sources }
workbook-chart-no-source = Source: none held

## Verdicts; the marks stand with their words
workbook-sign-wrong-sign = ✗ wrong sign: importer lower
workbook-sign-below-range = ○ right sign, below range
workbook-sign-in-range = ✓ right sign, in range
workbook-sign-above-range = △ right sign, above range
workbook-sign-one-side-not-held = [x] one side not held
workbook-sign-not-applicable = [x] one side not held

workbook-verdict-lead = ● measure of this case
workbook-verdict-same = ✓ agrees
workbook-verdict-bound = ✓ agrees, within bounds
workbook-verdict-rounding = ✓ agrees, rounding
workbook-verdict-truncated = ○ truncated, not rounded
workbook-verdict-other-reporter = ○ other reporter
workbook-verdict-earlier-data = ○ said on earlier data
workbook-verdict-revision = ○ revised since
workbook-verdict-not-rounding = ✗ more than rounding
workbook-verdict-decimal-comma = ✗ decimal comma misread
workbook-verdict-ambiguous = △ subject not clear
workbook-verdict-open = △ open

workbook-state-overdue = ✗ overdue
workbook-state-in-progress = ○ in progress
workbook-state-stated = ○ stated
workbook-state-agreed = ○ agreed
workbook-state-done = ✓ done
workbook-state-done-late = △ done late

workbook-target-open = ○ open
workbook-target-met = ✓ met
workbook-target-missed = ✗ missed
workbook-target-met-late = △ met late
workbook-target-not-measured = [x] not measured

## A table that has nothing to show says so
workbook-dropped = { $mark } not in this workbook: { $why }
workbook-no-conflicts = No rival figures are on record
workbook-no-agreements = No agreement is on record
workbook-no-commitments = No commitment is on record
workbook-no-targets = No target is on record
workbook-no-revisions = No figure was revised between the editions held
workbook-no-facts = Every figure of the memos stands on another sheet
workbook-no-products = no product data are held
workbook-no-product-groups = no product data are held
workbook-no-product-summary = no product data are held
workbook-no-potential = no world trade by product is held
workbook-no-product-data = no product data are held
workbook-no-data = No figures are held
workbook-no-claims = No statement is on record
workbook-no-partners = no table of all partners is held
workbook-no-partners-chart = no table of all partners is held
workbook-no-trend-chart = no year’s turnover is held
workbook-no-mirror-chart = no year is held from both sides

## Titles of sheets
workbook-title-summary = Summary: trade in goods between { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }, { $period }
workbook-title-trend = Trend: trade in goods between { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }, to { $year }
workbook-title-trend-chart = Trend chart: turnover as each side reports it, to { $year }
workbook-title-partners = Partners: largest partners of { COUNTRY($home, form: "inside") }, { $year }
workbook-title-partners-chart = Partners chart: largest partners of { COUNTRY($home, form: "inside") }, { $year }
workbook-title-mirror = Mirror: the same goods as { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") } report them, to { $year }
workbook-title-mirror-chart = Mirror chart: importer's figure against exporter's, to { $year }
workbook-title-conflicts = Conflicts: rival figures, verdicts and what to say
workbook-title-agreements = Agreements of { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") } on record
workbook-title-commitments = Commitments: promised measures
workbook-title-targets = Targets set in public, measured on figures to { $year }
workbook-title-products = Products: largest goods in the trade of { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }, { $year }
workbook-title-product-groups = Product groups in the trade of { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }, { $year }
workbook-title-product-summary = Product summary: the goods of { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }, { $year }
workbook-title-potential = Potential: products with room for more trade, { $year }
workbook-title-product-data = Product data: goods as reported, { $year } and the year before
workbook-title-facts = Facts: figures of the memos that stand on no other sheet
workbook-title-data = Data: trade in goods as reported
workbook-title-partner-data = Partner data: all partners, { $year } and the year before
workbook-title-claims = Claims: what was said in public, as printed
workbook-title-revisions = Revisions: figures that a later edition changed
workbook-title-sources = Sources
workbook-title-provenance = Provenance: the way back from every figure
workbook-title-notes = Notes
workbook-title-checks = Checks

# The template's formulas give the same words: titles of the charts follow the data.
workbook-headline-trend-chart = Turnover { $home_moved } by { COUNTRY($home, form: "possessor") } figures, { $partner_moved } by { COUNTRY($partner, form: "possessor") }
workbook-headline-partners-chart = { COUNTRY($partner, form: "leading") } is { COUNTRY($home, form: "possessor") } { $rank } partner, with { $share } of turnover
workbook-headline-partners-chart-missing = { CAPITAL(COUNTRY($home, form: "possessor")) } largest partners by turnover, { currency-code } million
workbook-headline-mirror-chart-less = In { $year } { COUNTRY($partner, form: "inside") } recorded { $gap } less than { COUNTRY($home, form: "inside") } reported
workbook-headline-mirror-chart-more = In { $year } { COUNTRY($partner, form: "inside") } recorded { $gap } more than { COUNTRY($home, form: "inside") } reported
workbook-headline-mirror-chart-same = In { $year } { COUNTRY($partner, form: "inside") } recorded as much as { COUNTRY($home, form: "inside") } reported
workbook-headline-mirror-chart-missing = Importer’s figure against exporter’s: [x] not held
workbook-moved-up = up { $rate }
workbook-moved-down = down { $rate }
workbook-moved-not = unchanged

workbook-alt-trend-chart = Line chart of turnover (exports plus imports) between { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") } by year, { currency-code } million, a line for each reporter. { $home_line } { $partner_line } As of { $as_of }. The values stand in the table below the chart.
workbook-alt-partners-chart = Bar chart of { COUNTRY($home, form: "inside") }’s turnover with its largest partners in { $year }, { currency-code } million, { $partner } marked. Largest: { $first }. { $partner }: { $last }. As of { $as_of }. The values stand in the table below the chart.
workbook-alt-mirror-chart = Line chart of the importer’s figure less the exporter’s by year, % of the exporter’s, a line for each direction of goods, with a band for the expected gap. { $home_line } { $partner_line } As of { $as_of }. The values stand in the table below the chart.
workbook-alt-reports = { $country } reports { $first } in { $from }, { $last } in { $to }.
workbook-alt-reports-nothing = { $country }’s figures are not held.
workbook-alt-gap = Goods from { COUNTRY($country, form: "inside") }: { $first } in { $from }, { $last } in { $to }.
workbook-alt-gap-nothing = Goods from { COUNTRY($country, form: "inside") }: not held.

## Provenance
workbook-provenance-read = read from its source
workbook-provenance-followed = { $rule }: { $formula }
workbook-provenance-none = none: { $reason }
workbook-provenance-yes = yes
workbook-provenance-no = no
workbook-provenance-row = { $table } { $row }
workbook-provenance-row-named = { $table } { $row } ({ $id })
workbook-provenance-source = [{ $number }] { $publisher }
workbook-provenance-more = and { $count } more

## Cover
workbook-cover-title = { $home } and { $partner }: trade and agreements
workbook-cover-subtitle = As of { $as_of }. Trade in goods, { $period } against the same period a year before, current { currency-name }.
workbook-line-home = { COUNTRY($home, form: "leading") } reports { $value } with { COUNTRY($partner, form: "inside") } in { $period }, { $growth } on a year before.
workbook-line-home-said = { $home }’s officials: { $value } with { COUNTRY($partner, form: "inside") } in { $period }, { $growth } on a year before.
workbook-line-home-level = { COUNTRY($home, form: "leading") } reports { $value } with { COUNTRY($partner, form: "inside") } in { $period }.
workbook-line-home-level-said = { $home }’s officials: { $value } of trade with { COUNTRY($partner, form: "inside") } in { $period }.
workbook-line-home-missing = { $home }’s figures for { $period } are not held.
workbook-line-partner = { COUNTRY($partner, form: "leading") } reports { $value } with { COUNTRY($home, form: "inside") } in { $period }, { $growth } on a year before.
workbook-line-partner-said = { $partner }’s officials: { $value } with { COUNTRY($home, form: "inside") } in { $period }, { $growth } on a year before.
workbook-line-partner-level = { COUNTRY($partner, form: "leading") } reports { $value } with { COUNTRY($home, form: "inside") } in { $period }.
workbook-line-partner-level-said = { $partner }’s officials: { $value } of trade with { COUNTRY($home, form: "inside") } in { $period }.
workbook-line-partner-missing = { $partner }’s figures for { $period } are not held.
workbook-line-exports-only = { COUNTRY($reporter, form: "leading") } reports exports of { $value } to { COUNTRY($other, form: "inside") } in { $period }; its imports are not held.
workbook-line-imports-only = { COUNTRY($reporter, form: "leading") } reports imports of { $value } from { COUNTRY($other, form: "inside") } in { $period }; its exports are not held.
workbook-line-gap-less = Goods from { COUNTRY($home, form: "inside") } in { $period }: { COUNTRY($partner, form: "inside") } records { $gap } less than { COUNTRY($home, form: "inside") } does.
workbook-line-gap-more = Goods from { COUNTRY($home, form: "inside") } in { $period }: { COUNTRY($partner, form: "inside") } records { $gap } more than { COUNTRY($home, form: "inside") } does.
workbook-line-no-gap = { $home } and { COUNTRY($partner, form: "inside") }: there is no year for which both sides’ figures are held.
workbook-tile-turnover = Turnover, { currency-code } m
workbook-tile-exports = Exports, { currency-code } m
workbook-tile-imports = Imports, { currency-code } m
workbook-tile-note = { $reporter }, { PERIOD($period, form: "short") }
workbook-contact = Questions: the unit that issues this workbook. Contact: { $contact }.
workbook-subject = Trade in goods, agreements and commitments of { COUNTRY($home, form: "inside") } and { COUNTRY($partner, form: "inside") }; register { $register }
workbook-footer = { $home }–{ $partner }, as of { $as_of }

## Checks
# The template's formulas on Cover and Checks give the same words.
workbook-checks-hold = ✓ all { $checks } checks hold
workbook-checks-differ = ✗ { $differ } of { $checks } checks differ
workbook-check-agrees = ✓ agrees
workbook-check-differs = ✗ differs by { $difference }
workbook-check-identity = Identity
workbook-check-sum = Sum
workbook-check-rows = Rows
workbook-check-published = Published

workbook-check-turnover = { COUNTRY($reporter, form: "leading") } reports, { PERIOD($period, form: "short") }: exports and imports add up to turnover
workbook-check-growth = { COUNTRY($reporter, form: "leading") } reports, { PERIOD($period, form: "short") }: growth of turnover worked out from exports and imports, %
workbook-check-contributions = { COUNTRY($reporter, form: "leading") } reports, { PERIOD($period, form: "short") }: contributions add up to growth of turnover, points
workbook-check-world-exports = { $reporter }: exports to all partners add up to the published total, { $period }
workbook-check-world-imports = { $reporter }: imports from all partners add up to the published total, { $period }
workbook-check-world-exports-rest = { $reporter }: exports to all partners and { $rest } that the table gives to none add up to the published total, { $period }
workbook-check-world-imports-rest = { $reporter }: imports from all partners and { $rest } that the table gives to none add up to the published total, { $period }
workbook-check-doubles = Rows of Data that stand twice, number
workbook-check-as-of = Sources published after the as-of date, number (editions that stand in)
workbook-check-figure = { COUNTRY($reporter, form: "leading") } reports { $flow }, { $period }: row { $row } of Data against { $source }

## Notes
workbook-note-definition-subject = What is counted
workbook-note-definition = Trade in goods at current prices in { currency-name }. Turnover is exports plus imports, balance is exports less imports, each as one reporter gives them; the two reporters are neither averaged nor mixed.
workbook-note-valuation-subject = Valuation
workbook-note-valuation = Exports are valued FOB (at the exporter's border), imports CIF (with freight and insurance).
workbook-note-as-of-subject = As-of date
workbook-note-as-of = Only what was public on { $as_of } is used. The edition current on that day gives the figure; earlier editions stand on the sheet Revisions and no formula adds them.
workbook-note-claimed-subject = Figures that were said
workbook-note-claimed = No table is held for the period of the brief. Its figures are what officials said; the year before is worked out as value ÷ (1 + growth) and supports no more digits than the two printed numbers do.
workbook-note-mirror-subject = Mirror figures
workbook-note-mirror = An importer's figure is expected to be { $low } to { $high }% above the exporter's. This is a general convention of valuation and no evidence about { $home } and { COUNTRY($partner, form: "inside") }.
workbook-note-ranks-subject = Shares and ranks
workbook-note-ranks = Shares are of the total the reporter publishes. A rank is one more than the number of partners with more trade; equal partners share a rank.
workbook-note-rounding-subject = Rounding
workbook-note-rounding = Cells hold full figures and show one decimal. A sum of shown figures may differ from the shown sum by one in the last digit.
workbook-note-missing-subject = Missing figures
workbook-note-missing = [x] is a figure that is not held on the as-of date, [z] one that does not apply, such as growth from a base that is not above zero. Neither is ever shown as 0.
workbook-note-conflicts-subject = Rival figures
workbook-note-conflicts = A printed number stands for every value that rounds to it; “nearly”, “more than”, “less than” and “about” widen or open that range. Say what all rivals agree on, or name the reporter.
workbook-note-stand-in-subject = Later edition
workbook-note-stand-in = The edition of { $source } current on { $as_of } is not held. The edition of { $published } stands in for periods that had been published by then; its figures may have been revised since.
workbook-speaker-not-named = speaker not named ({ $publisher })
workbook-tile-change = { $mark } { $growth }, { $about ->
    [yes] { "about " }{ $change }
   *[no] { $change }
} m

## What a figure measures: the indicators of the register and of the facts made from it, 20 letters at most
workbook-indicator = { $indicator ->
    [value] Value
    [growth] Growth
    [share] Share
    [count] Number
    [investment] Investment
    [area] Area
    [volume] Volume
    [capacity] Capacity
    [change] Change
    [rank] Rank
    [partners] Number of partners
    [contribution] Contribution
    [share_change] Change of share
    [average_growth] Average growth
    [mirror_gap] Mirror gap
    [mirror_gap_percent] Mirror gap, %
    [mirror_compared] Mirror comparisons
    [mirror_below] Importer below
    [conflicts_left] Conflicts not told
    [commitments_overdue] Commitments overdue
    [agreements] Number of agreements
    [say] To be said
    [difference] Difference
    [revision] Revision
    [target] Target
    [reached] Reached
    [gap] Target less turnover
    [required] Growth needed
    [at_deadline] At the deadline
    [first_met] Year it was met
    [at_pace] Year at this pace
    [documents] Documents signed
    [signed_value] Value signed
    [overdue] Days overdue
    [slippage] Slippage, days
    [hhi] Concentration (HHI)
    [potential] Indicative potential
   *[other] Other figure
}
workbook-scope = { $scope ->
    [agricultural] agricultural goods
    [contracts] contracts
    [investment] investment
    [transit] transit
    [logistics] logistics
    [potential] potential
    [eaeu] inside the EAEU
    [ambiguous] subject not clear
   *[total] all goods
}
