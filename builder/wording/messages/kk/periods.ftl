# Periods. $year and days are digits, $first and $last the months’ names; $form is name or short.

# «2023 жылғы қаңтар–шілде», «2023 жылғы 24 қыркүйек», «2022 жыл»: no hyphen behind years and dates.
period-year = { $form ->
    [short] { $year }
   *[name] { $year } жыл
}
period-quarter = { $form ->
    [short] { $year } ж. { ROMAN($quarter) } тоқс.
   *[name] { $year } жылғы { ROMAN($quarter) } тоқсан
}
period-month = { $form ->
    [short] { $year } ж. { $first }
   *[name] { $year } жылғы { $first }
}
period-months = { $form ->
    [short] { $year } ж. { $first }–{ $last }
   *[name] { $year } жылғы { $first }–{ $last }
}
period-day = { $form ->
    [short] { $year } ж. { $day } { $first }
   *[name] { $year } жылғы { $day } { $first }
}
period-days = { $from } – { $to }
period-days-of-month = { $form ->
    [short] { $year } ж. { $from }–{ $to } { $first }
   *[name] { $year } жылғы { $from }–{ $to } { $first }
}
period-years = { $form ->
    [short] { $from }–{ $to }
   *[name] { $from }–{ $to } жылдар
}

# Phrases: $name is the period’s name, $kind one of year, quarter, month, months, day, days, days-of-month, years.
# «2023 жылғы қаңтар–шілдеде», «2022 жылы», «2018–2022 жылдары»
period-in = { $kind ->
    [year] { $year } жылы
    [years] { $from }–{ $to } жылдары
   *[other] { CASE($name, case: "locative") }
}
# «2023 жылғы қаңтар–шілдедегі деректер», «2022 жылғы деректер»
period-for = { $kind ->
    [year] { $year } жылғы
    [years] { $from }–{ $to } жылдардағы
   *[other] { CASE($name, case: "attributive") }
}
period-of = { CASE($name, case: "genitive") }
# «2023 жылғы 1 маусымнан бастап»
period-from = { CASE($name, case: "ablative") } бастап
# «2030 жылға қарай», «1 маусымға қарай»
period-by = { CASE($name, case: "dative") } қарай
period-until = { CASE($name, case: "dative") } дейін
# «2022 жылғы қаңтар–шілдеге қарағанда»; the message writes what follows.
period-to = { CASE($name, case: "dative") }
# «2022 жылғы қаңтар–шілдемен салыстырғанда»
period-with = { CASE($name, case: "instrumental") }

# Months.
month = { $form ->
    [short] { $month ->
        [1] қаң.
        [2] ақп.
        [3] нау.
        [4] сәу.
        [5] мам.
        [6] мау.
        [7] шіл.
        [8] там.
        [9] қыр.
        [10] қаз.
        [11] қар.
       *[12] жел.
    }
   *[name] { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[12] желтоқсан
    }
}
