# Words inside the charts (asked for by builder/charts/labels.py and pictures.py); all arguments are ready strings.
chart-exports-to = Exports to { $partner }
chart-imports-from = Imports from { $partner }
# $qualifier: about, nearly, more-than, less-than
chart-qualified = { $qualifier ->
    [nearly] nearly { $value }
    [more-than] more than { $value }
    [less-than] less than { $value }
   *[about] about { $value }
}
# $growth is unsigned, with its sign of percent
chart-value-and-growth = { $direction ->
    [up] { $value }, up { $growth }
    [down] { $value }, down { $growth }
   *[same] { $value }, no change
}
chart-mirror-flow = { $exporter } to { $importer }
chart-mirror-gap = { $direction ->
    [up] importer above: { $gap }
    [down] importer below: { $gap }
   *[same] importer the same
}
chart-mirror-exporter = { $value }  { $country }, exporter
chart-mirror-importer = { $value }  { $country }, importer
chart-bought-from = Bought from { $home }
chart-sold-to = Sold to { $home }
chart-money-head = { currency-sign } million
chart-growth-head = on { $year }
chart-ranked-name = { $rank }. { $name }

# Titles: ten words at most, chosen by rules on the facts they name.
chart-title-months = { $from }–{ $to }
chart-title-turnover-runs = { $direction ->
    [down] Turnover has fallen every year since { $since }
   *[up] Turnover has grown every year since { $since }
}
chart-title-turnover-twice = { $direction ->
    [down] Turnover fell in { $before } and in { $year }
   *[up] Turnover rose in { $before } and in { $year }
}
chart-title-turnover-turned = { $direction ->
    [down] Turnover fell in { $year } after a rise in { $before }
   *[up] Turnover rose in { $year } after a fall in { $before }
}
chart-title-turnover-once = { $direction ->
    [up] Turnover rose in { $year }
    [down] Turnover fell in { $year }
    [same] Turnover did not change in { $year }
   *[unknown] Turnover in { $year }
}
chart-title-led = { $leader ->
    [exports] Exports led the { $direction ->
        [down] fall
       *[up] growth
    } in { $period }
   *[imports] Imports led the { $direction ->
        [down] fall
       *[up] growth
    } in { $period }
}
chart-title-together = { $direction ->
    [down] Exports and imports both fell in { $period }
   *[up] Exports and imports both rose in { $period }
}
chart-title-apart = { $exports ->
    [down] Exports fell and imports rose in { $period }
   *[up] Exports rose and imports fell in { $period }
}
chart-title-flows = Exports and imports in { $period }
chart-title-flow-alone = { $flow ->
    [exports] Exports
   *[imports] Imports
} { $direction ->
    [up] rose in { $period }
    [down] fell in { $period }
    [same] did not change in { $period }
   *[unknown] in { $period }
}
# $fitting of $held flows differ between the two reporters as is usual for the two valuations.
chart-title-mirror = { $held ->
    [one] { $fitting ->
        [0] In { $year } the flow does not fit the expected pattern
       *[other] In { $year } the flow fits the expected pattern
    }
   *[other] { $fitting ->
        [0] In { $year } neither flow fits the expected pattern
        [1] In { $year } a single flow fits the expected pattern
       *[other] In { $year } both flows fit the expected pattern
    }
}
chart-title-both-run = { $direction ->
    [down] Both flows have fallen since { $since }
   *[up] Both flows have grown since { $since }
}
chart-title-both-once = { $direction ->
    [down] Both flows fell in { $year }
   *[up] Both flows rose in { $year }
}
chart-title-bought-apart = { $bought ->
    [down] Purchases fell and sales rose in { $year }
   *[up] Purchases rose and sales fell in { $year }
}
chart-title-bought = Purchases and sales, { $from }–{ $to }
chart-title-flow-years = { $flow ->
    [exports] Exports to { COUNTRY($partner, form: "inside") }, { $from }–{ $to }
   *[imports] Imports from { COUNTRY($partner, form: "inside") }, { $from }–{ $to }
}
chart-title-supplier = { $home } is { COUNTRY($owner, form: "possessor") } { $rank } supplier
chart-title-joint-supplier = { $home } is joint { $ordinal } among { COUNTRY($owner, form: "possessive") } suppliers
chart-title-suppliers = { COUNTRY($owner, form: "possessive") } largest suppliers in { $year }

# Subtitles: measure, geography, period.
chart-subtitle-trend = With { COUNTRY($partner, form: "inside") }, { $from }–{ $to }, { currency-sign } million, reported by { COUNTRY($reporter, form: "inside") }
chart-subtitle-period = With { COUNTRY($partner, form: "inside") }, { $months }, { currency-sign } million, reported by { COUNTRY($reporter, form: "inside") }
chart-subtitle-mirror = Each flow as its exporter and its importer report it, { $year }, { currency-sign } million
chart-subtitle-market-trend = With { COUNTRY($partner, form: "inside") }, { $from }–{ $to }, { currency-sign } million, reported by { COUNTRY($reporter, form: "inside") }
chart-subtitle-suppliers = Imports in { $year }, { currency-sign } million, reported by { COUNTRY($reporter, form: "inside") }

chart-source = Source: { $publishers }
chart-sources = Sources: { $publishers }
chart-source-derived = { $source }; { $year } derived [e]

# Alternative texts: kind, measure, place, period, first, turning points, last.
chart-alt-trend = Column chart of trade in goods between { COUNTRY($reporter, form: "inside") } and { COUNTRY($partner, form: "inside") }, reported by { COUNTRY($reporter, form: "inside") }, { $from } to { $to }, in million { currency-name }: { $points }.
chart-alt-flow-years = Column chart of { $flow ->
    [exports] exports of { COUNTRY($reporter, form: "inside") } to { COUNTRY($partner, form: "inside") }
   *[imports] imports of { COUNTRY($reporter, form: "inside") } from { COUNTRY($partner, form: "inside") }
}, reported by { COUNTRY($reporter, form: "inside") }, { $from } to { $to }, in million { currency-name }: { $points }.
chart-alt-period = Bar chart of exports to and imports from { COUNTRY($partner, form: "inside") }, reported by { COUNTRY($reporter, form: "inside") }, { $period } against the same period a year before, in million { currency-name }: { $points }.
chart-alt-mirror = Bar chart of the same flows as both sides report them in { $year }, in million { currency-name }: { $points }.
chart-alt-market-trend = Line chart of what { COUNTRY($reporter, form: "inside") } buys from { COUNTRY($partner, form: "inside") } and sells to it, reported by { COUNTRY($reporter, form: "inside") }, { $from } to { $to }, in million { currency-name }: { $points }.
chart-alt-suppliers = Bar chart of the largest suppliers of { COUNTRY($reporter, form: "inside") } in { $year }, reported by { COUNTRY($reporter, form: "inside") }, in million { currency-name }: { $points }.
# What was known that day; figures of a later edition carry its date beside the chart.
chart-alt-as-of = { $alt } As of { $day }.
chart-alt-year = { $value } in { $year }
chart-alt-series = { $name }: { $points }
chart-alt-flow = { $name } { $value } against { $base }
chart-alt-mirror-flow = { $flow }: { $exporter } reports { $exported }, { $importer } { $imported }
chart-alt-supplier = { $name } { $value }
chart-alt-comma = { $items }, { $next }
chart-alt-semicolon = { $items }; { $next }
