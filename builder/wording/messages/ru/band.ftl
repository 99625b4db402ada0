# Несколько месяцев не помещаются за единицей: период стоит в своей строке, чтобы не разорваться.
band-unit = млн { currency-code },{ $kind ->
    [months] {"\u000A"}
   *[other] {" "}
}{ PERIOD($period, form: "short") }
band-balance = { $kind ->
    [surplus] Профицит { COUNTRY($whose, form: "genitive") }
   *[balance] Сальдо { COUNTRY($whose, form: "genitive") }
}
band-change = { $direction ->
    [up] ▲ рост { SHOW($growth, form: "by") },{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] около { $amount } млн
       *[no] { $amount } млн
    }
    [down] ▼ снижение { SHOW($growth, form: "by") },{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] около { $amount } млн
       *[no] { $amount } млн
    }
   *[same] без изменений
}
band-change-growth = { $direction ->
    [up] ▲ рост { SHOW($growth, form: "by") }
    [down] ▼ снижение { SHOW($growth, form: "by") }
   *[same] без изменений
}
band-change-amount = { $direction ->
    [up] ▲ { $amount } млн
    [down] ▼ { $amount } млн
   *[same] без изменений
}
band-change-unknown = { $mark } изменение не указано
band-base = Изменение — к уровню { PERIOD($base, form: "of") }. Источник данных: { $reporter } { $mark }.
band-edition = {" "}Значения приведены { $several ->
    [yes] по изданиям
   *[no] по изданию
} от { $days }.
band-theirs = {" "}Показаны данные { COUNTRY($whose, form: "genitive") }: импорт этой стороны приведён как экспорт туда, её экспорт — как импорт оттуда.
band-preliminary = {" "}Данные { PERIOD($period, form: "for") } предварительные.
band-editions = {" "}Данные по экспорту и импорту взяты из разных изданий ({ $days }).
band-derived = {" "}{ $what ->
    [both] Изменения в { currency-word } и сальдо получены расчётом { $mark }.
   *[changes] Изменения в { currency-word } получены расчётом { $mark }.
}
band-rounding = {" "}Из-за округления сумма показанных экспорта и импорта не равна товарообороту.
band-none = Данные { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } отсутствуют.
