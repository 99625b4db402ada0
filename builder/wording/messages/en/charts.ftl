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
chart-money-head = $ million
chart-growth-head = on { $year }
chart-ranked-name = { $rank }. { $name }
