# Periods. $year and days are digits, $first and $last the months’ names; $form is name or short.

# «I квартал 2023 года», «24 сентября 2023 года». In tables: «янв.–июль 2023».
period-year = { $form ->
    [short] { $year }
   *[name] { $year } год
}
period-quarter = { $form ->
    [short] { ROMAN($quarter) } кв. { $year }
   *[name] { ROMAN($quarter) } квартал { $year } года
}
period-month = { $form ->
    [short] { $first } { $year }
   *[name] { $first } { $year } года
}
period-months = { $form ->
    [short] { $first }–{ $last } { $year }
   *[name] { $first }–{ $last } { $year } года
}
# Numbers of days govern the genitive: 24 сентября.
period-day = { $form ->
    [short] { $day } { MONTH($first_month, case: "short-genitive") } { $year }
   *[name] { $day } { MONTH($first_month, case: "genitive") } { $year } года
}
period-days = { $from } – { $to }
period-days-of-month = { $form ->
    [short] { $from }–{ $to } { MONTH($first_month, case: "short-genitive") } { $year }
   *[name] { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
}
period-years = { $form ->
    [short] { $from }–{ $to }
   *[name] { $from }–{ $to } годы
}

# Phrases: $name is the period’s name, $kind one of year, quarter, month, months, day, days, days-of-month, years.
period-in = { $kind ->
    [year] в { $year } году
    [quarter] в { ROMAN($quarter) } квартале { $year } года
    [month] в { MONTH($first_month, case: "prepositional") } { $year } года
    [months] в { MONTH($first_month, case: "prepositional") }–{ MONTH($last_month, case: "prepositional") } { $year } года
    [years] в { $from }–{ $to } годах
    [day] { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] с { $from } по { $to }
}
# «данные за январь–июль 2023 года»
period-for = { $kind ->
    [day] за { $name }
    [days] за период с { $from } по { $to }
   *[other] за { $name }
}
period-of = { $kind ->
    [year] { $year } года
    [quarter] { ROMAN($quarter) } квартала { $year } года
    [month] { MONTH($first_month, case: "genitive") } { $year } года
    [months] { MONTH($first_month, case: "genitive") }–{ MONTH($last_month, case: "genitive") } { $year } года
    [years] { $from }–{ $to } годов
    [day] { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] периода с { $from } по { $to }
}
period-from = { $kind ->
    [year] с { $year } года
    [quarter] с { ROMAN($quarter) } квартала { $year } года
    [month] с { MONTH($first_month, case: "genitive") } { $year } года
    [months] с { MONTH($first_month, case: "genitive") }–{ MONTH($last_month, case: "genitive") } { $year } года
    [years] с { $from }–{ $to } годов
    [day] с { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] с { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] с { $from }
}
period-by = { $kind ->
    [year] к { $year } году
    [quarter] к { ROMAN($quarter) } кварталу { $year } года
    [month] к { MONTH($first_month, case: "dative") } { $year } года
    [months] к { MONTH($first_month, case: "dative") }–{ MONTH($last_month, case: "dative") } { $year } года
    [years] к { $from }–{ $to } годам
    [day] к { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] к { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] к { $to }
}
period-until = { $kind ->
    [year] до { $year } года
    [quarter] до { ROMAN($quarter) } квартала { $year } года
    [month] до { MONTH($first_month, case: "genitive") } { $year } года
    [months] до { MONTH($first_month, case: "genitive") }–{ MONTH($last_month, case: "genitive") } { $year } года
    [years] до { $from }–{ $to } годов
    [day] до { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] до { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] до { $to }
}
# «к январю–июлю 2022 года»; the message writes the preposition.
period-to = { $kind ->
    [year] { $year } году
    [quarter] { ROMAN($quarter) } кварталу { $year } года
    [month] { MONTH($first_month, case: "dative") } { $year } года
    [months] { MONTH($first_month, case: "dative") }–{ MONTH($last_month, case: "dative") } { $year } года
    [years] { $from }–{ $to } годам
    [day] { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] периоду с { $from } по { $to }
}
# «по сравнению с январём–июлем 2022 года»; «с» is part of the phrase.
period-with = { $kind ->
    [year] с { $year } годом
    [quarter] с { ROMAN($quarter) } кварталом { $year } года
    [month] с { MONTH($first_month, case: "instrumental") } { $year } года
    [months] с { MONTH($first_month, case: "instrumental") }–{ MONTH($last_month, case: "instrumental") } { $year } года
    [years] с { $from }–{ $to } годами
    [day] с { $day } { MONTH($first_month, case: "genitive") } { $year } года
    [days-of-month] с { $from }–{ $to } { MONTH($first_month, case: "genitive") } { $year } года
   *[days] с периодом с { $from } по { $to }
}

# Months. $form is name, short, short-genitive, or a case.
month = { $form ->
    [short] { $month ->
        [1] янв.
        [2] февр.
        [3] март
        [4] апр.
        [5] май
        [6] июнь
        [7] июль
        [8] авг.
        [9] сент.
        [10] окт.
        [11] нояб.
       *[12] дек.
    }
    [short-genitive] { $month ->
        [1] янв.
        [2] февр.
        [3] марта
        [4] апр.
        [5] мая
        [6] июня
        [7] июля
        [8] авг.
        [9] сент.
        [10] окт.
        [11] нояб.
       *[12] дек.
    }
    [genitive] { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
    [dative] { $month ->
        [1] январю
        [2] февралю
        [3] марту
        [4] апрелю
        [5] маю
        [6] июню
        [7] июлю
        [8] августу
        [9] сентябрю
        [10] октябрю
        [11] ноябрю
       *[12] декабрю
    }
    [instrumental] { $month ->
        [1] январём
        [2] февралём
        [3] мартом
        [4] апрелем
        [5] маем
        [6] июнем
        [7] июлем
        [8] августом
        [9] сентябрём
        [10] октябрём
        [11] ноябрём
       *[12] декабрём
    }
    [prepositional] { $month ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[12] декабре
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
