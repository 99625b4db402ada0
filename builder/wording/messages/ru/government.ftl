# Справка для органов власти. Страны, периоды и дни ставятся в нужную форму здесь;
# $direction: up, down, same или unknown; показатели сохраняют свои числа.

gov-subject = о торговле { COUNTRY($home, form: "official_genitive") } с { COUNTRY($partner, form: "official_instrumental") }
gov-name = { $name }
gov-led = **{ $lead }.** { $text }

## Краткий вывод
gov-line-none = Данные о торговле с { COUNTRY($partner, form: "instrumental") } { PERIOD($period, form: "for") } отсутствуют.
gov-line-finding = По данным { COUNTRY($whose, form: "genitive") }, { PERIOD($period, form: "in") } товарооборот с { COUNTRY($partner, form: "instrumental") } { $direction ->
    [up] увеличился { SHOW($growth, form: "by") } и составил { $value }.
    [down] сократился { SHOW($growth, form: "by") } и составил { $value }.
    [doubled] вырос { $multiple } ({ SHOW($growth, form: "by") }) и составил { $value }.
    [same] не изменился и составил { $value }.
   *[unknown] составил { $value }.
}
gov-line-flow = По данным { COUNTRY($whose, form: "genitive") }, { PERIOD($period, form: "in") } { $flow ->
    [exports] экспорт в { COUNTRY($partner, form: "accusative") }
   *[imports] импорт из { COUNTRY($partner, form: "genitive") }
} { $direction ->
    [up] увеличился { SHOW($growth, form: "by") } и составил { $value }
    [down] сократился { SHOW($growth, form: "by") } и составил { $value }
    [doubled] вырос { $multiple } ({ SHOW($growth, form: "by") }) и составил { $value }
    [same] не изменился и составил { $value }
   *[unknown] составил { $value }
}; { $flow ->
    [exports] { $mirrored ->
        [yes] импорт известен только по данным { COUNTRY($partner, form: "genitive") } — { $mirror }.
       *[no] данные об импорте отсутствуют.
    }
   *[imports] { $mirrored ->
        [yes] экспорт известен только по данным { COUNTRY($partner, form: "genitive") } — { $mirror }.
       *[no] данные об экспорте отсутствуют.
    }
}
gov-line-flow-theirs = По данным { COUNTRY($whose, form: "genitive") }, { PERIOD($period, form: "in") } { $flow ->
    [exports] экспорт { COUNTRY($whose, form: "genitive") } в { COUNTRY($partner, form: "accusative") }
   *[imports] импорт { COUNTRY($whose, form: "genitive") } из { COUNTRY($partner, form: "genitive") }
} { $direction ->
    [up] увеличился { SHOW($growth, form: "by") } и составил { $value }
    [down] сократился { SHOW($growth, form: "by") } и составил { $value }
    [doubled] вырос { $multiple } ({ SHOW($growth, form: "by") }) и составил { $value }
    [same] не изменился и составил { $value }
   *[unknown] составил { $value }
}; данные о встречном потоке отсутствуют.
gov-line-made-of-theirs = { $leader ->
    [exports-rose] Экспорт { COUNTRY($whose, form: "genitive") } вырос, импорт сократился
    [imports-rose] Импорт { COUNTRY($whose, form: "genitive") } вырос, экспорт сократился
    [exports] { $direction ->
        [down] Снижение пришлось в основном на экспорт { COUNTRY($whose, form: "genitive") }
        [same] Сильнее изменился экспорт { COUNTRY($whose, form: "genitive") }
       *[up] Основной прирост обеспечил экспорт { COUNTRY($whose, form: "genitive") }
    }
    [imports] { $direction ->
        [down] Снижение пришлось в основном на импорт { COUNTRY($whose, form: "genitive") }
        [same] Сильнее изменился импорт { COUNTRY($whose, form: "genitive") }
       *[up] Основной прирост обеспечил импорт { COUNTRY($whose, form: "genitive") }
    }
   *[none] Экспорт и импорт { COUNTRY($whose, form: "genitive") } изменились в равной мере
}{ $balance ->
    [surplus-up] ; положительное сальдо { COUNTRY($whose, form: "genitive") } увеличилось.
    [surplus-down] ; положительное сальдо { COUNTRY($whose, form: "genitive") } сократилось.
    [deficit-up] ; отрицательное сальдо { COUNTRY($whose, form: "genitive") } увеличилось.
    [deficit-down] ; отрицательное сальдо { COUNTRY($whose, form: "genitive") } сократилось.
    [turned] ; сальдо { COUNTRY($whose, form: "genitive") } сменило знак.
   *[none] .
}
gov-line-made-of = { $leader ->
    [exports-rose] Экспорт вырос, импорт сократился
    [imports-rose] Импорт вырос, экспорт сократился
    [exports] { $direction ->
        [down] Снижение пришлось в основном на экспорт
        [same] Сильнее изменился экспорт
       *[up] Основной прирост обеспечил экспорт
    }
    [imports] { $direction ->
        [down] Снижение пришлось в основном на импорт
        [same] Сильнее изменился импорт
       *[up] Основной прирост обеспечил импорт
    }
   *[none] Экспорт и импорт изменились в равной мере
}{ $balance ->
    [surplus-up] ; положительное сальдо { COUNTRY($whose, form: "genitive") } увеличилось.
    [surplus-down] ; положительное сальдо { COUNTRY($whose, form: "genitive") } сократилось.
    [deficit-up] ; отрицательное сальдо { COUNTRY($whose, form: "genitive") } увеличилось.
    [deficit-down] ; отрицательное сальдо { COUNTRY($whose, form: "genitive") } сократилось.
    [turned] ; сальдо { COUNTRY($whose, form: "genitive") } сменило знак.
   *[none] .
}
gov-line-partner = { $compared ->
    [rise-smaller] По данным { COUNTRY($whose, form: "genitive") }, рост был меньше.
    [rise-larger] По данным { COUNTRY($whose, form: "genitive") }, рост был больше.
    [fall-smaller] По данным { COUNTRY($whose, form: "genitive") }, снижение было меньше.
    [fall-larger] По данным { COUNTRY($whose, form: "genitive") }, снижение было больше.
    [opposite-up] По данным { COUNTRY($whose, form: "genitive") }, отмечен рост.
   *[opposite-down] По данным { COUNTRY($whose, form: "genitive") }, отмечено снижение.
}
gov-line-overdue = { $more ->
    [yes] Есть просроченные обязательства, дольше всего — «{ CAPITAL($measure) }».
   *[no] Просрочено обязательство «{ CAPITAL($measure) }».
}
gov-line-goal = { $goal ->
    [set] Срок достижения целевого показателя товарооборота{ HAS($setter, form: "instrumental") ->
        [yes] , поставленного { CASE($setter, case: "instrumental") },
       *[no] { " " }(цель поставили: { $setter })
    } не установлен{ $measured ->
        [yes] ; не установлен и срок меры «{ CAPITAL($measure) }».
       *[no] .
    }
    [unset] Срок достижения целевого показателя товарооборота не установлен{ $measured ->
        [yes] ; не установлен и срок меры «{ CAPITAL($measure) }».
       *[no] .
    }
   *[none] Срок меры «{ CAPITAL($measure) }» не установлен.
}

## Тезисы для беседы
gov-point-when = {" "}{ PERIOD($period, form: "in") }
gov-point-agreed = { CAPITAL(PERIOD($period, form: "in")) } наша взаимная торговля { $direction ->
    [up] выросла { SHOW($growth, form: "by") }
    [down] сократилась { SHOW($growth, form: "by") }
   *[same] не изменилась
}{ $who ->
    [both] ; это отмечают обе стороны.
   *[one] .
}
gov-point-growth = { $both ->
    [yes] По данным обеих сторон, { PERIOD($period, form: "in") } наша взаимная торговля { $direction ->
        [down] сократилась; по данным { COUNTRY($whose, form: "genitive") } — { SHOW($growth, form: "by") }.
       *[up] выросла; по данным { COUNTRY($whose, form: "genitive") } — { SHOW($growth, form: "by") }.
    }
   *[no] По данным { COUNTRY($whose, form: "genitive") }, { PERIOD($period, form: "in") } наша взаимная торговля { $direction ->
        [up] выросла { SHOW($growth, form: "by") }.
        [down] сократилась { SHOW($growth, form: "by") }.
       *[same] не изменилась.
    }
}
gov-point-exports = Экспорт { COUNTRY($whose, form: "genitive") } в { COUNTRY($partner, form: "accusative") } { PERIOD($period, form: "in") } { $direction ->
    [up] увеличился { SHOW($growth, form: "by") }.
    [down] сократился { SHOW($growth, form: "by") }.
    [doubled] вырос { $multiple }: рост составил { $growth }.
   *[same] не изменился.
}
gov-point-imports = Поставки из { COUNTRY($partner_whose, form: "genitive") } в { COUNTRY($home, form: "accusative") }{ $when } { $direction ->
    [up] { $too ->
        [yes] также увеличились — { SHOW($growth, form: "by") }.
       *[no] увеличились { SHOW($growth, form: "by") }.
    }
    [down] { $too ->
        [yes] также сократились — { SHOW($growth, form: "by") }.
       *[no] сократились { SHOW($growth, form: "by") }.
    }
    [doubled] выросли { $multiple }: рост составил { $growth }.
   *[same] не изменились.
}
gov-point-signed-count = { CAPITAL(PERIOD($period, form: "in")) } наши предприятия подписали { $number } { $number ->
    [one] документ: соглашение или контракт.
    [few] документа: соглашения и контракты.
   *[other] документов: соглашения и контракты.
}
gov-point-signed-value = { CAPITAL(PERIOD($period, form: "in")) } наши предприятия подписали документы на { $number }.
gov-point-goal = { $known ->
    [yes] Целевой показатель взаимной торговли{ HAS($setter, form: "instrumental") ->
        [yes] , поставленный { CASE($setter, case: "instrumental") }, — { $value }
       *[no] { " " }— { $value } (цель поставили: { $setter })
    }{ $dated ->
        [yes] , срок — { PERIOD($deadline) }.
       *[no] .
    }
   *[no] Целевой показатель взаимной торговли — { $value }{ $dated ->
        [yes] , срок — { PERIOD($deadline) }.
       *[no] .
    }
}
gov-point-weight = { $joint ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } { $home } — { SHOW($rank, form: "largest", gender: "masculine") } (наравне с другими) торговый партнёр { COUNTRY($whose, form: "genitive") }.
   *[no] { CAPITAL(PERIOD($period, form: "in")) } { $home } — { SHOW($rank, form: "largest", gender: "masculine") } торговый партнёр { COUNTRY($whose, form: "genitive") }.
}

## Вопросы, требующие решения
gov-settle-goal = Срок достижения целевого показателя ({ $value }) не установлен.
gov-settle-measure = { $empty ->
    [owner] По мере «{ CAPITAL($measure) }» не определён ответственный.
    [date] По мере «{ CAPITAL($measure) }» не установлен срок.
   *[both] По мере «{ CAPITAL($measure) }» не определены ответственный и срок.
}
gov-settle-overdue = По мере «{ CAPITAL($measure) }» требуется новый срок: прежний ({ PERIOD($due) }) истёк.
gov-settle-reporters = Не согласовано значение показателя ({ $subject }): статистические ведомства приводят { $values }.
gov-settle-figure = Не согласовано значение показателя ({ $subject }): используются { $values }.

## Что показывают данные
gov-figures-contributions = { $direction ->
    [down] **Снижение { PERIOD($period, form: "in") }.** По данным { COUNTRY($whose, form: "genitive") }, из общего снижения { SHOW($growth, form: "by") } на экспорт приходится { $exports }, на импорт — { $imports }.
   *[up] **Рост { PERIOD($period, form: "in") }.** По данным { COUNTRY($whose, form: "genitive") }, в общий рост { SHOW($growth, form: "by") } экспорт внёс { $exports }, импорт — { $imports }.
}
gov-figures-apart = **Изменение { PERIOD($period, form: "in") }.** По данным { COUNTRY($whose, form: "genitive") }, вклад экспорта в изменение товарооборота — { $exports }, импорта — { $moved ->
    [yes] { $imports }.
    [little] незначительный.
   *[none] нулевой.
}
gov-figures-year = **Товарооборот { PERIOD($period, form: "in") }.** { $text }.
gov-figures-flow = { $flow ->
    [exports] **Экспорт { PERIOD($period, form: "in") }.** { $text }.
   *[imports] **Импорт { PERIOD($period, form: "in") }.** { $text }.
}
gov-figures-year-to = { $flow ->
    [exports] **Экспорт за год, завершившийся { PERIOD($month, form: "in") }.** { $text }.
    [imports] **Импорт за год, завершившийся { PERIOD($month, form: "in") }.** { $text }.
   *[turnover] **Товарооборот за год, завершившийся { PERIOD($month, form: "in") }.** { $text }.
}
gov-figures-and = { $first }; { $last }
gov-figures-value = { $value } по данным { COUNTRY($whose, form: "genitive") }
gov-figures-turnover = { $value } по данным { COUNTRY($whose, form: "genitive") }, { $direction ->
    [up] рост { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) к уровню { PERIOD($base, form: "of") }
    [down] снижение { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) к уровню { PERIOD($base, form: "of") }
   *[same] без изменений к уровню { PERIOD($base, form: "of") }
}
gov-figures-year-to-moved = { $value } по данным { COUNTRY($whose, form: "genitive") }, { $direction ->
    [up] рост { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) к году, завершившемуся { PERIOD($base, form: "in") }
    [down] снижение { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) к году, завершившемуся { PERIOD($base, form: "in") }
   *[same] без изменений к году, завершившемуся { PERIOD($base, form: "in") }
}
gov-figures-weight = **Место во взаимной торговле { PERIOD($period, form: "in") }.** { $text }.
gov-figures-rank = { $partner } — { SHOW($rank, form: "largest", gender: "masculine") } торговый партнёр { COUNTRY($whose, form: "genitive") }{ $joint ->
    [yes] {" "}(наравне с другими)
   *[no] {""}
}, доля — { $share }
gov-figures-rank-too = { $partner } — { SHOW($rank, form: "largest", gender: "masculine") } партнёр { COUNTRY($whose, form: "genitive") }{ $joint ->
    [yes] {" "}(наравне с другими)
   *[no] {""}
}, доля — { $share }

## Запросы, предложения и обязательства
gov-asks = **Запросы**
gov-offers = **Предложения**
gov-not-named = { $mark } не указан
gov-no-date = Срок не указан
gov-no-deadline = Без срока
gov-due-words = { $long ->
    [yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }; дата не указана
   *[no] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }
}
gov-due-promised = { $said ->
    [no] { PERIOD($due) }
   *[yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }; { PERIOD($due) }
}
gov-set-by = { HAS($setter, form: "instrumental") ->
    [yes] цель поставлена { CASE($setter, case: "instrumental") }
   *[no] цель поставили: { $setter }
}
gov-goal-measure = { $flow ->
    [X] Экспорт в объёме { $value }
    [M] Импорт в объёме { $value }
    [B] Сальдо в объёме { $value }
   *[T] Товарооборот в объёме { $value }
}
gov-status = { $mark } { $state ->
    [overdue] просрочено
    [in-progress] исполняется
    [stated] заявлено
    [agreed] согласовано
    [open] не достигнуто
    [done] исполнено
    [done-late] исполнено с опозданием
    [met] достигнуто
    [met-late] достигнуто с опозданием
    [missed] не достигнуто в срок
   *[not-measured] не измеряется
}
gov-status-evidence = { $status }. { $evidence }
gov-times-on-record = Назывались сроки: { $times }.
gov-overdue = { $days } после срока.
gov-said-at = Согласно заявлению
gov-reached = { $first ->
    [yes] достигнуто { $reached } по данным { COUNTRY($whose, form: "genitive") }
   *[no] { $reached } по данным { COUNTRY($whose, form: "genitive") }
}
gov-reached-short = { $name } — { $reached }
gov-reached-in = { CAPITAL(PERIOD($year, form: "in")) } { $parts }.
gov-reached-in-short = { CAPITAL(PERIOD($year)) }: { $parts }.
gov-commitments-note = { $late ->
    [none] Просроченных обязательств с установленной датой на { $day } нет.
   *[some] Просроченных обязательств на { $day }: { $count }.
} Перечень — таблица 5.

## Риски
gov-risk-none = [x] По имеющимся источникам не выявлены.
gov-risk-balance = **Сальдо.** { $kind ->
    [surplus] Положительное сальдо
   *[deficit] Отрицательное сальдо
} { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "in") } { $larger ->
    [yes] увеличилось и составило { $value }; годом ранее — { $base }.
   *[no] сократилось и составило { $value }; годом ранее — { $base }.
}
gov-risk-balance-answer = Если вопрос будет поднят: импорт из { COUNTRY($partner, form: "genitive") } также растёт.
gov-risk-weight = **Доля.** { CAPITAL(PERIOD($period, form: "in")) } доля { COUNTRY($home, form: "genitive") } в товарообороте { COUNTRY($partner, form: "genitive") } составила { $share }, снижение — { SHOW($change, form: "by") }.
gov-risk-statistics = **Статистика.** В { SHOW($wrong, form: "words", case: "prepositional") } из { SHOW($all, form: "words", case: "genitive") } сопоставлений { PERIOD($years, form: "for") } данные импортёра ниже данных экспортёра, хотя ожидается обратное. Объяснение не найдено. Приложение, таблица 3.
gov-risk-times = **Сроки.** По мере «{ CAPITAL($measure) }» назывались сроки: { $times }. Неподтверждённых дат не называть.

## Справочно и целевой показатель
gov-background-none = Целевые показатели и справочные сведения не найдены.
gov-goal-set = Целевой показатель — { $value }{ $known ->
    [yes] , { HAS($setter, form: "instrumental") ->
        [yes] поставлен { CASE($setter, case: "instrumental") }
       *[no] цель поставили: { $setter }
    }{ $by }{ $dated ->
        [yes] ; заявлен { PERIOD($day, form: "in") } { $mark }
       *[no] { " " }{ $mark }
    }
   *[no] { $dated ->
        [yes] , заявлен { PERIOD($day, form: "in") } { $mark }
       *[no] { " " }{ $mark }
    }
}
gov-goal-repeated = { $repeated ->
    [since] { ", затем подтверждён " }{ $mark }
    [also] { "; есть и в других заявлениях " }{ $mark }
   *[no] { "" }
}
gov-goal-deadline = { $dated ->
    [yes] ; срок — { PERIOD($deadline) }{ $given }.
   *[no] ; срок не установлен.
}
gov-goal-required = Для его достижения { $flow ->
    [exports] экспорт должен
    [imports] импорт должен
   *[turnover] товарооборот должен
} вырасти относительно уровня { PERIOD($year, form: "of") } { $parts }.
gov-goal-growth = { SHOW($required, form: "by") } ({ SHOW($gap, form: "by") }) по данным { COUNTRY($whose, form: "genitive") }
gov-goal-pace = При среднем темпе роста { $spans } цель была бы достигнута { $parts }.
gov-goal-pace-span = { PERIOD($years, form: "for") } (данные { COUNTRY($whose, form: "genitive") })
gov-goal-year = в { $year } году{ $first ->
    [alone] { "" }
   *[no] {" "}по данным { COUNTRY($whose, form: "genitive") }
}
gov-goal-earlier = Прежний целевой показатель — { $value }{ $dated ->
    [yes] , срок — { PERIOD($deadline) }
   *[no] { "" }
} { $mark } — { $status ->
    [missed] не достигнут: { $parts }.
    [met-late] в срок не достигнут ({ $parts })
   *[met] { $told ->
        [years] достигнут { $parts }.
       *[values] достигнут: { $parts }.
    }
}
gov-goal-late = { " " }и достигнут позднее, { $parts }.
gov-goal-at-deadline = { $value } по данным { COUNTRY($whose, form: "genitive") }

## Приложение
gov-group = { CAPITAL(PERIOD($period)) }: { $reporter }{ $edition ->
    [yes] , по изданию от { $days }
    [several] , по изданиям от { $days }
   *[no] { "" }
}
gov-flag-e = { $mark } — рассчитано по опубликованным значениям и темпам роста с той точностью, которую они допускают.
gov-flag-p = { $mark } — предварительные данные.
gov-flag-r = { $mark } — пересмотренные данные.
gov-flag-b = { $mark } — разрыв ряда.
gov-flag-u = { $mark } — данные низкой надёжности.
gov-flag-x = { $mark } — данных нет.
gov-flag-z = { $mark } — процент от неположительной базы не рассчитывается.
gov-note-inferred = Партнёр или период в отдельных заявлениях установлены по контексту.
gov-note-rounding = Суммы могут не совпадать с итогом из-за округления.
gov-note-nominal = Значения номинальные; изменения — к аналогичному периоду прошлого года.
gov-weight-caption = Таблица 2. Место партнёра { PERIOD($period, form: "in") }, % от торговли страны, изменение — к { PERIOD($base, form: "to") }
gov-weight-caption-bare = Таблица 2. Место партнёра, % от торговли страны
gov-weight-row = { $partner } в { $flow ->
    [X] экспорте
    [M] импорте
   *[T] товарообороте
} { COUNTRY($whose, form: "genitive") }
gov-rank = { $joint ->
    [yes] { $rank } (делит)
   *[no] { $rank }
}
gov-mirror-head = { $column ->
    [exports] Экспорт { COUNTRY($whose, form: "genitive") }
    [imports] Импорт { COUNTRY($whose, form: "genitive") }
   *[difference] Разница, %
}
gov-mirror-note = Данные импортёра включают стоимость перевозки и страхования и должны быть выше данных экспортёра; обычные пределы указаны в примечаниях рабочей книги. { $missing ->
    [yes] { $flag } — данных нет.{ " " }
   *[no] { "" }
}Источники { $mark }.
gov-agreement-kind = { $kind ->
    [treaty] Договор
    [agreement] Соглашение
    [protocol] Протокол
    [memorandum] Меморандум
    [roadmap] Дорожная карта
    [contracts] Контракты
   *[other] Иное
}
gov-agreement-status = { $status ->
    [signed] подписание состоялось
    [in-force] в силе
    [terminated] действие прекращено
   *[other] не указан
}
gov-agreement-title = { $title }: { $about }
gov-agreement-count = { $count } { $count ->
    [one] документ
    [few] документа
   *[other] документов
}
gov-agreement-value = { $value }
gov-revision-figure = { $flow ->
    [X] Экспорт { COUNTRY($whose, form: "genitive") } в { COUNTRY($partner, form: "accusative") }
    [M] Импорт { COUNTRY($whose, form: "genitive") } из { COUNTRY($partner, form: "genitive") }
   *[T] Товарооборот { COUNTRY($whose, form: "genitive") } с { COUNTRY($partner, form: "instrumental") }
}
gov-notes-turnover = Товарооборот — сумма экспорта и импорта товаров.
gov-notes-eaeu = Взаимная торговля стран Евразийского экономического союза учитывается по статистической отчётности предприятий, без таможенных деклараций.
gov-notes-stand-ins = † Вместо отсутствующих изданий использованы издания, вышедшие после даты справки { $mark }; их данные могли быть пересмотрены.
gov-notes-claims = В заявлениях, опубликованных в печати, метод оценки и охват не указаны.
gov-gaps = Не приведено, так как в источниках отсутствует: { $list }.
gov-gap-flows = данные { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") }
gov-gap-flow = { $flow ->
    [exports] экспорт { COUNTRY($whose, form: "genitive") } в { COUNTRY($partner, form: "accusative") } { PERIOD($period, form: "for") }
    [imports] импорт { COUNTRY($whose, form: "genitive") } из { COUNTRY($partner, form: "genitive") } { PERIOD($period, form: "for") }
   *[turnover] товарооборот { COUNTRY($whose, form: "genitive") } с { COUNTRY($partner, form: "instrumental") } { PERIOD($period, form: "for") }
}
gov-gap-products = торговля по товарам
gov-gap-targets = целевые показатели
gov-gap-commitments = обязательства
gov-gap-agreements = договорно-правовая база
gov-gap-positions = позиции сторон
