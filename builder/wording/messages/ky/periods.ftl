# Periods. $year and days are digits, $first and $last the months’ names; $form is name or short.

# «2023-жылдын январь–июлу», «2023-жылдын 24-сентябры», «2023-жыл»: the hyphen stands for -инчи.
period-year = { $form ->
    [short] { $year }
   *[name] { $year }-жыл
}
period-quarter = { $form ->
    [short] { $year }-ж. { ROMAN($quarter) } кв.
   *[name] { $year }-жылдын { ROMAN($quarter) } кварталы
}
period-month = { $form ->
    [short] { $year }-ж. { $first }
   *[name] { $year }-жылдын { CASE($first, case: "possessive") }
}
period-months = { $form ->
    [short] { $year }-ж. { $first }–{ $last }
   *[name] { $year }-жылдын { $first }–{ CASE($last, case: "possessive") }
}
period-day = { $form ->
    [short] { $year }-ж. { $day }-{ $first }
   *[name] { $year }-жылдын { $day }-{ CASE($first, case: "possessive") }
}
period-days = { $from } – { $to }
period-days-of-month = { $form ->
    [short] { $year }-ж. { $from }–{ $to }-{ $first }
   *[name] { $year }-жылдын { $from }–{ $to }-{ CASE($first, case: "possessive") }
}
period-years = { $form ->
    [short] { $from }–{ $to }
   *[name] { $from }–{ $to }-жылдар
}

# Phrases: $name is the period’s name, $kind one of year, quarter, month, months, day, days, days-of-month, years.
# «2023-жылдын январь–июлунда», «2022-жылы», «2018–2022-жылдары»
period-in = { $kind ->
    [year] { $year }-жылы
    [years] { $from }–{ $to }-жылдары
   *[other] { CASE($name, case: "locative") }
}
# «2023-жылдын январь–июлундагы маалыматтар», «2022-жылдагы»
period-for = { CASE($name, case: "attributive") }
period-of = { CASE($name, case: "genitive") }
# «2023-жылдын 1-июнунан баштап»
period-from = { CASE($name, case: "ablative") } баштап
# «2030-жылга карата», «1-июнуна карата»
period-by = { CASE($name, case: "dative") } карата
period-until = { CASE($name, case: "dative") } чейин
# «2022-жылдын январь–июлуна салыштырмалуу»; the message writes what follows.
period-to = { CASE($name, case: "dative") }
# «2022-жылдын январь–июлу менен салыштырганда»
period-with = { CASE($name, case: "instrumental") }

# Months.
month = { $form ->
    [short] { $month ->
        [1] янв.
        [2] фев.
        [3] мар.
        [4] апр.
        [5] май
        [6] июн.
        [7] июл.
        [8] авг.
        [9] сен.
        [10] окт.
        [11] ноя.
       *[12] дек.
    }
   *[name] { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
}
