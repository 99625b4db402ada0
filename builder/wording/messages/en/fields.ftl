# What each tag of a memo's template stands for. Shown to those who edit templates.
# A fact's role: whose figures, which flow, which measure, when.
field-role = { $measure ->
    [base] The year before:
    [change] Change in money:
    [growth] Change in percent:
    [contribution] Contribution to the growth of turnover, in points:
    [share] Share of the other country in all trade of the flow, latest full year:
    [share-change] Change of that share, in points:
    [rank] Place of the other country among all partners of the flow, latest full year:
    [concentration] How concentrated the goods are, index from 0 to 10,000, latest full year:
    [agricultural] Value of agricultural goods, HS chapters 01 to 24, latest full year:
    [agricultural-share] Share of agricultural goods, latest full year:
   *[value] Value:
} { $flow } on the figures of { $side ->
    [home] the writing country
   *[partner] the other country
}{ $measure ->
    [share] .
    [share-change] .
    [rank] .
    [concentration] .
    [agricultural] .
    [agricultural-share] .
   *[other] { $when ->
        [last-year] , latest full year.
       *[period] , period of the brief.
    }
}
field-role-complementarity = How well what { $side ->
    [home] the writing country sells suits what the other country
   *[partner] the other country sells suits what the writing country
} buys, index from 0 to 100, latest full year.
field-role-target = The value of target { $number } on record; [x] where there are fewer.

field-band-label = What key figure { $number } is.
field-band-value = Key figure { $number }.
field-band-unit = Unit and period of key figure { $number }.
field-band-change = Change of key figure { $number }.

field-text-kicker = The line over the title: for whom the memo is made.
field-text-title = The title of the report.
field-text-subject = What the memo is about, with the official names of the countries.
field-text-executor = Who drafted the memo and how to reach them.
field-text-review = That nobody has reviewed the translation; empty where somebody has.
field-row-addressee = Who the memo is for.
field-date-as-of = The day whose knowledge the memo holds.
field-row-handling = How the memo may be passed on.
field-row-vintage = Which data the memo holds.
field-row-period = The period of the brief.
field-row-register = The mark of the register the memo was built from.
field-text-bottom-line = The finding in one to three sentences.
field-text-band-note = Reporter, base and limits of the key figures.
field-row-footer-left = As-of date and register for the footer.
field-text-sources = The sources that are cited, as one paragraph.
field-list-sources = The sources that are cited, one a line.

field-list-talking-points = At most five sentences to be spoken.
field-list-section-settle = The block of points to settle; goes where there are none.
field-list-settle = What the record leaves open.
field-list-figures = What the figures show.
field-picture-trend = Chart: turnover by year.
field-picture-period = Chart: exports and imports of the period against the year before.
field-list-section-asks = The block of asks and offers; goes where there are none.
field-row-home-name = The name of the writing country.
field-row-partner-name = The name of the other country.
field-table-asks-offers = Asks and offers on record: kind, ours, theirs.
field-list-section-commitments = The block of open commitments; goes where there are none.
field-table-commitments-open = Open commitments: measure, owner, due, status and evidence.
field-text-commitments-note = Whether dated commitments are overdue.
field-list-section-care = The block of figures to quote with care; goes where there are none.
field-table-care = Figures to quote with care: subject, say, because.
field-list-risks = Risks on record.
field-list-background = Background and target.
field-table-key-figures = Key figures: indicator, value, year before, change in percent and money, flag, source.
field-text-key-figures-note = Notes under the key figures.
field-text-weight-caption = The caption of the table of weights.
field-table-weight = Weight in trade: indicator, reporter, share, change, rank, source.
field-row-mirror-h1 = Head of the year column of the mirror table.
field-row-mirror-h2 = Head of the column of the writing country’s exports.
field-row-mirror-h3 = Head of the column of the other country’s imports.
field-row-mirror-h4 = Head of the column of their difference.
field-row-mirror-h5 = Head of the column of the other country’s exports.
field-row-mirror-h6 = Head of the column of the writing country’s imports.
field-table-mirror = The same flows as both sides report them, year by year.
field-text-mirror-note = What the comparison shows.
field-picture-mirror = Chart: the same flows as both sides report them.
field-table-conflicts = Figures that disagree: item, values, verdict, say.
field-text-conflicts-note = Notes under the conflicts.
field-table-commitments = All commitments: measure, owner, due, status, evidence.
field-table-agreements = Agreements: title, kind, signed, status, source.
field-list-section-changed = The block of what changed since an earlier brief; goes where none is compared with.
field-text-changed-heading = The heading of that block, with the day of the earlier brief.
field-list-changed = What changed since an earlier brief, one sentence each.
field-list-section-revisions = The block of revised figures; goes where there are none.
field-table-revisions = Revised figures: figure, period, old, new, change, editions.
field-text-notes = Notes on methods and flags.
field-text-gaps = What the record lacks.

field-list-market = Size and trend of the market.
field-picture-market-trend = Chart: what the other country buys and sells, by year.
field-picture-suppliers = Chart: the other country’s largest suppliers.
field-list-section-signed = The block of signed documents; goes where there are none.
field-text-signed-heading = The heading over signed documents.
field-table-signed = Signed documents: what, goods and projects, who and value.
field-text-signed-note = What is not supplied about signed documents.
field-text-products-heading = The heading over products.
field-list-products = What the data say about products.
field-list-section-products = The block of the products table; goes where there are none.
field-table-products = Largest products: who sells or buys, product, code, value, share, change, source.
field-list-section-access = The block of market access; goes where nothing is on record.
field-table-access = Market access: topic, on record, not supplied.
field-list-preferences = Preferences offered.
field-table-events = Next events and contacts.
