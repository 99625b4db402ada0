# Figures to quote with care. $values, $tables and $outside are ready lists of shown facts. $opens tells a list that
# begins with a word, “about $1.5 billion”, which may not begin a sentence.
care-differ = { $opens ->
    [word] The figures { $values }
   *[figure] { $values }
} differ by more than rounding. These words fit all.
care-unfit = { $opens ->
    [word] The figures { $values }
   *[figure] { $values }
} differ by more than rounding.
care-fits-tables = { $count ->
    [one] { $opens ->
        [word] The figure { $outside }
       *[figure] { $outside }
    } does not follow by rounding from the tables: { $tables }.
   *[other] { $opens ->
        [word] The figures { $outside }
       *[figure] { $outside }
    } do not follow by rounding from the tables: { $tables }.
}
care-tables = The tables have { $tables }. { $count ->
    [one] { $opens ->
        [word] The figure { $outside }
       *[figure] { $outside }
    } does not follow from them by rounding.
   *[other] { $opens ->
        [word] The figures { $outside }
       *[figure] { $outside }
    } do not follow from them by rounding.
}
care-comma = { $count ->
    [one] { $opens ->
        [word] The figure { $values }
       *[figure] { $values }
    } is written with a decimal comma.
   *[other] { $opens ->
        [word] The figures { $values }
       *[figure] { $values }
    } are written with a decimal comma.
}
care-overtaken = { $count ->
    [one] { $opens ->
        [word] The figure { $values }
       *[figure] { $values }
    } was said before the tables held were published.
   *[other] { $opens ->
        [word] The figures { $values }
       *[figure] { $values }
    } were said before the tables held were published.
}
care-two-reporters = The reporters give { $values }.
care-limits = { $limits ->
    [both] { COUNTRY($whose, form: "possessive") } figure for { $period } is preliminary, from different editions ({ $days }).
   *[preliminary] { COUNTRY($whose, form: "possessive") } figure for { $period } is preliminary.
}
care-agree = { $opens ->
    [word] The figures { $values }
   *[figure] { $values }
} agree by rounding.
care-growth-said = The growth said with it, { $said }, agrees with { $own }.
care-signed = Signed values are intentions, not trade.
care-growth-agree = Growth: { $values } agree by rounding.
care-ambiguous = What the figure measures is not clear in its source.
care-dates = The sources give { $days }.
care-record = { $year } as a record year
care-record-because = On { COUNTRY($whose, form: "possessive") } figures, { $year } was higher: { $highest } against { $latest }.
