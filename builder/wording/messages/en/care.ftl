# Figures to quote with care. $values, $tables and $outside are ready lists of shown facts.
care-differ = { $values } differ by more than rounding. These words fit all.
care-unfit = { $values } differ by more than rounding.
care-fits-tables = { $count ->
    [one] { $outside } does not follow by rounding from the tables: { $tables }.
   *[other] { $outside } do not follow by rounding from the tables: { $tables }.
}
care-tables = The tables have { $tables }. { $count ->
    [one] { $outside } does not follow from them by rounding.
   *[other] { $outside } do not follow from them by rounding.
}
care-comma = { $count ->
    [one] { $values } is written with a decimal comma.
   *[other] { $values } are written with a decimal comma.
}
care-overtaken = { $count ->
    [one] { $values } was said before the tables held were published.
   *[other] { $values } were said before the tables held were published.
}
care-two-reporters = The reporters give { $values }.
care-limits = { $limits ->
    [both] { COUNTRY($whose, form: "possessive") } figure for { $period } is preliminary, from different editions ({ $days }).
   *[preliminary] { COUNTRY($whose, form: "possessive") } figure for { $period } is preliminary.
}
care-agree = { $values } agree by rounding.
care-growth-said = The growth said with it, { $said }, agrees with { $own }.
care-signed = Signed values are intentions, not trade.
care-growth-agree = Growth: { $values } agree by rounding.
care-ambiguous = What the figure measures is not clear in its source.
care-dates = The sources give { $days }.
care-record = { $year } as a record year
care-record-because = On { COUNTRY($whose, form: "possessive") } figures, { $year } was higher: { $highest } against { $latest }.
