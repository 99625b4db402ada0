# Periods. $year and days are digits, $first and $last the months' names; $form is name or short.

period-year = { $year }
period-quarter = { $form ->
    [short] Q{ $quarter } { $year }
   *[name] { $quarter ->
        [1] the first quarter of { $year }
        [2] the second quarter of { $year }
        [3] the third quarter of { $year }
       *[4] the fourth quarter of { $year }
    }
}
period-month = { $first } { $year }
period-months = { $first }–{ $last } { $year }
period-day = { $day } { $first } { $year }
period-days = { $from } – { $to }
period-days-of-month = { $from }–{ $to } { $first } { $year }
period-years = { $from }–{ $to }

# Phrases: $name is the period's name, $kind one of year, quarter, month, months, day, days, days-of-month, years.
period-in = { $kind ->
    [day] on { $name }
   *[other] in { $name }
}
period-for = for { $name }
period-of = of { $name }
period-from = from { $name }
period-by = by { $name }
period-until = until { $name }
period-to = to { $name }
period-with = with { $name }

# Months as they stand in dates: $form is name, short, or a case where the language has cases.
month = { $form ->
    [short] { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
   *[name] { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
}
