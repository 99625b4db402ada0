head-title = { $home } — { $partner }: торговля { PERIOD($period, form: "in") }
new-title = { $audience ->
    [business] { $home } — { $partner }: торговля и бизнес
   *[government] { $home } — { $partner }: взаимная торговля
}
head-kicker = { $audience ->
    [business] АНАЛИТИЧЕСКАЯ СПРАВКА ДЛЯ БИЗНЕСА
   *[government] СПРАВКА
}{ $draft ->
    [yes] {" · ПРОЕКТ"}
   *[no] {""}
}
head-vintage-both = таблицы по { $year }; заявления по { PERIOD($month, form: "short") }
head-vintage-tables = таблицы по { $year } год
head-vintage-claims = заявления по { PERIOD($month, form: "short") }
head-vintage-none = нет
head-period = { PERIOD($period) }; годы по { $year }
head-period-year = { PERIOD($period) }; годовые данные { PERIOD($years, form: "for") }
head-executor = Исполнитель: { $named ->
    [yes] { $drafted }
   *[no] не указан
}. Контакт: { $reached ->
    [yes] { $contact }
   *[no] не указан
}.
head-draft-translation = Проект перевода, не проверен носителем языка
head-footer = По состоянию на { $day }  ·  реестр { $register }
