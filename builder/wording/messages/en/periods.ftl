# Periods. Months come as names in the language; $year and days as digits.

period-year = { $year }
period-quarter = { $quarter ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[4] the fourth quarter of { $year }
}
period-quarter-short = Q{ $quarter } { $year }
period-month = { $first } { $year }
period-months = { $first }–{ $last } { $year }
period-day = { $day } { $first } { $year }
period-days = { $from } – { $to }
period-days-of-month = { $from }–{ $to } { $first } { $year }
period-years = { $from }–{ $to }
