# Справка для бизнеса. Показатели сохраняют свои числа; $moved — это business-moved.

business-subject = Торговля с { COUNTRY($partner, form: "instrumental") }: аналитическая справка для бизнеса
business-name = { $name }
business-stop = .
business-moved = { $direction ->
    [up] вырос { SHOW($growth, form: "by") }
    [down] сократился { SHOW($growth, form: "by") }
    [same] не изменился
   *[unknown] изменился на { $growth }
}
business-more-than-doubled = вырос { $multiple } ({ SHOW($growth, form: "by") }{ $told ->
    [yes] , { SHOW($amount, form: "by") }
   *[no] { "" }
})
business-moved-too = — { SHOW($growth, form: "by") }
# Далее следует значение.
business-level = { $known ->
    [moved] { $moved }{ $amount }, до
    [same] не изменился и составил
   *[unknown] составил
}
business-amount = {" "}({ SHOW($amount, form: "by") })

# Вывод: импорт партнёра в целом и импорт из страны составителя.
business-bottom = { $finding ->
    [market-faster] { CAPITAL(PERIOD($period, form: "in")) } рынок { COUNTRY($whose_partner, form: "genitive") } рос быстрее, чем поставки туда из { COUNTRY($whose_home, form: "genitive") }: весь импорт { $total }, импорт из { COUNTRY($home, form: "genitive") } { $bought } (данные { COUNTRY($whose_partner, form: "genitive") }).
    [sales-faster] { CAPITAL(PERIOD($period, form: "in")) } поставки из { COUNTRY($whose_home, form: "genitive") } в { COUNTRY($partner, form: "accusative") } росли быстрее, чем сам рынок: импорт из { COUNTRY($home, form: "genitive") } { $bought }, весь импорт { $total } (данные { COUNTRY($whose_partner, form: "genitive") }).
    [market-alone] { CAPITAL(PERIOD($period, form: "in")) } динамика рынка { COUNTRY($whose_partner, form: "genitive") } была лучше, чем поставок туда из { COUNTRY($whose_home, form: "genitive") }: весь импорт { $total }, импорт из { COUNTRY($home, form: "genitive") } { $bought } (данные { COUNTRY($whose_partner, form: "genitive") }).
    [sales-alone] { CAPITAL(PERIOD($period, form: "in")) } динамика поставок из { COUNTRY($whose_home, form: "genitive") } в { COUNTRY($partner, form: "accusative") } была лучше, чем самого рынка: импорт из { COUNTRY($home, form: "genitive") } { $bought }, весь импорт { $total } (данные { COUNTRY($whose_partner, form: "genitive") }).
    [market-fell-more] { CAPITAL(PERIOD($period, form: "in")) } рынок { COUNTRY($whose_partner, form: "genitive") } сократился сильнее, чем поставки туда из { COUNTRY($whose_home, form: "genitive") }: весь импорт { $total }, импорт из { COUNTRY($home, form: "genitive") } { $bought } (данные { COUNTRY($whose_partner, form: "genitive") }).
    [sales-fell-more] { CAPITAL(PERIOD($period, form: "in")) } поставки из { COUNTRY($whose_home, form: "genitive") } в { COUNTRY($partner, form: "accusative") } сократились сильнее, чем сам рынок: импорт из { COUNTRY($home, form: "genitive") } { $bought }, весь импорт { $total } (данные { COUNTRY($whose_partner, form: "genitive") }).
   *[alike] { CAPITAL(PERIOD($period, form: "in")) } поставки из { COUNTRY($whose_home, form: "genitive") } в { COUNTRY($partner, form: "accusative") } менялись вместе с рынком: весь импорт { $total }, импорт из { COUNTRY($home, form: "genitive") } { $bought } (данные { COUNTRY($whose_partner, form: "genitive") }).
}
business-bottom-bought = По данным { COUNTRY($whose, form: "genitive") }, импорт из { COUNTRY($partner, form: "genitive") } { PERIOD($period, form: "in") } { $moved } { $value }.
business-bottom-sold = По данным { COUNTRY($whose, form: "genitive") }, экспорт в { COUNTRY($partner, form: "accusative") } { PERIOD($period, form: "in") } { $moved } { $value }.
business-bottom-none = Данные о торговле { PERIOD($period, form: "for") } отсутствуют.

business-band-bought = Закупки в { COUNTRY($country, form: "prepositional") }
business-band-sold = Продажи в { COUNTRY($country, form: "accusative") }
business-band-turnover = Торговля с { COUNTRY($country, form: "instrumental") }
business-band-share = Доля { COUNTRY($whose, form: "genitive") }
business-band-share-unit = во всём { $flow ->
    [X] экспорте
   *[M] импорте
}, { PERIOD($period, form: "short") }
business-band-points = { $direction ->
    [up] ▲ { $points }
    [down] ▼ { $points }
   *[same] без изменений
}
business-band-balance = Сальдо { COUNTRY($whose, form: "genitive") }
business-band-signed-unit = млн { currency-code }
business-band-signed-note = { $known ->
    [yes] { $count } { $count ->
        [one] документ
        [few] документа
       *[other] документов
    };{"\u000A"}
   *[no] {""}
}сведений о поставках нет
business-band-note = Показаны закупки и продажи { COUNTRY($reporter, form: "genitive") }; изменение — к { PERIOD($base, form: "to") }. Источник данных: { $giver } { $mark }.
business-band-derived = {" "}Доля в { $flow ->
    [X] экспорте
   *[M] импорте
} { COUNTRY($whose, form: "genitive") } получена расчётом { $mark }.
business-band-signed-by = {" "}Сумма подписанных документов: { $giver } { $mark }.

business-latest = **Последние данные.** По данным { COUNTRY($whose, form: "genitive") }, экспорт в { COUNTRY($partner, form: "accusative") } { PERIOD($period, form: "in") } { $moved } { $value }
business-latest-bought = **Последние данные.** По данным { COUNTRY($whose, form: "genitive") }, импорт из { COUNTRY($partner, form: "genitive") } { PERIOD($period, form: "in") } { $moved } { $value }; данные об экспорте туда отсутствуют.
business-latest-imports = ; импорт из { COUNTRY($partner, form: "genitive") } { $moved } { $value }
business-latest-none = **Последние данные.** Данные { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } отсутствуют.
business-year-to = **Год, завершившийся { PERIOD($month, form: "in") }.** По данным { COUNTRY($whose, form: "genitive") }, { $flow ->
    [exports] экспорт в { COUNTRY($partner, form: "accusative") }
   *[imports] импорт из { COUNTRY($partner, form: "genitive") }
} { $moved } { $value }.
business-share-lead = **Доля.**{" "}
business-growth-brought = { $alone ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } импорт { COUNTRY($whose, form: "genitive") } вырос { SHOW($total, form: "by") }; наибольший прирост дал { $home } — { $home_change }.{" "}
   *[no] { CAPITAL(PERIOD($period, form: "in")) } импорт { COUNTRY($whose, form: "genitive") } вырос { SHOW($total, form: "by") }; прирост по странам: { $first } — { $first_change }, { $home } — { $home_change }.{" "}
}
business-share = { $first ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } доля { COUNTRY($whose, form: "genitive") } в импорте { COUNTRY($whose_partner, form: "genitive") } { $direction ->
        [up] выросла { SHOW($change, form: "by") } и составила { $share }.
        [down] снизилась { SHOW($change, form: "by") } и составила { $share }.
        [same] не изменилась и составила { $share }.
       *[unknown] составила { $share }.
    }
   *[no] Доля { COUNTRY($whose, form: "genitive") } { $direction ->
        [up] выросла { SHOW($change, form: "by") } и составила { $share }.
        [down] снизилась { SHOW($change, form: "by") } и составила { $share }.
        [same] не изменилась и составила { $share }.
       *[unknown] составила { $share }.
    }
}
business-place = **Место.** { CAPITAL(PERIOD($period, form: "in")) } { $home } — { $place }
business-place-buyer = {" "}и { $place }
business-rank = { $joint ->
    [yes] { SHOW($rank, form: "largest", gender: "masculine") } (наравне с другими) { $role ->
        [buyer] покупатель
       *[supplier] поставщик
    } { COUNTRY($whose, form: "genitive") }
   *[no] { SHOW($rank, form: "largest", gender: "masculine") } { $role ->
        [buyer] покупатель
       *[supplier] поставщик
    } { COUNTRY($whose, form: "genitive") }
}
business-after = {" "}(выше: { $names })

business-signed-heading = { $known ->
    [place] Подписано: { $place }
    [period] Подписано { PERIOD($period, form: "in") }
    [day] Подписано { PERIOD($period, form: "short") }
   *[none] Подписано
}
business-signed-title = { $known ->
    [place] Подписанные документы: { $place }
    [period] Документы, подписанные { PERIOD($period, form: "in") }
    [day] Документы, подписанные { PERIOD($period, form: "in") }
   *[none] Подписанные документы
}
business-signed-documents = { $title }: { $known ->
    [yes] { $count } { $count ->
        [one] документ
        [few] документа
       *[other] документов
    }
   *[no] число документов не указано
}
business-signed-bodies = , стороны: { $bodies }
business-signed-worth = , { $value }
business-signed-worth-lacking = , сумма не указана
business-signed-note = Подписанные суммы — намерения и в товарооборот не входят; сведений о поставках нет. Продавец, покупатель, сумма и срок поставки по отдельным документам не указаны. Товары названы по источникам; перечень может быть неполным.
business-goods-lacking = товары не указаны { $mark }

business-products-none = { $mark } Данных о взаимной торговле по товарам нет, поэтому товары здесь не названы. { $goods ->
    [yes] О спросе свидетельствуют товары подписанных документов.{" "}
   *[no] {""}
}Для перечня нужны данные обеих стран по товарам и партнёрам.
business-products-title = { $traded ->
    [yes] Товары взаимной торговли
   *[no] Товары с неиспользованным потенциалом
}
business-sections = **{ $flow ->
    [X] Экспорт.
   *[M] Импорт.
}** По данным { COUNTRY($whose, form: "genitive") }, { PERIOD($period, form: "in") } в { $flow ->
    [X] экспорте в { COUNTRY($other, form: "accusative") }
   *[M] импорте из { COUNTRY($other, form: "genitive") }
} преобладали { $division ->
    [hs_section] разделы ТН ВЭД
   *[sitc_section] разделы МСТК
}: { $items }.{ $partial ->
    [yes] {" "}Строки по товарам дают { $covered } итога.
   *[no] {""}
}
business-section-item = { $name } ({ $share })
business-product-flow = { $flow ->
    [X] { $reporter } продаёт
   *[M] { $reporter } покупает
}
business-potential = **Потенциал.** Ориентировочный потенциал поставок из { COUNTRY($exporter, form: "genitive") } в { COUNTRY($importer, form: "accusative") } (меньшая из величин — мировой экспорт поставщика или мировой импорт покупателя — за вычетом взаимной торговли): { $items }.
business-potential-item = { $name } — { $value }
business-potential-none = **Потенциал.** { $mark } По имеющимся данным не определяется: нужна торговля обеих стран с миром по товарам.
business-hhi = **Концентрация.** Индекс Херфиндаля — Хиршмана, сумма квадратов долей в процентах: { $items }.
business-hhi-item = { $flow ->
    [X] экспорт — { $least ->
        [yes] не менее{" "}
       *[no] {""}
    }{ $index } ({ $products } { $products ->
        [one] товар
        [few] товара
       *[other] товаров
    })
   *[M] импорт — { $least ->
        [yes] не менее{" "}
       *[no] {""}
    }{ $index } ({ $products } { $products ->
        [one] товар
        [few] товара
       *[other] товаров
    })
}
business-farm = **Сельхозтовары.** Разделы I–IV ТН ВЭД: { $items }.
business-farm-item = { $flow ->
    [X] экспорт — { $value } ({ $share })
   *[M] импорт — { $value } ({ $share })
}
business-suits = **Взаимодополняемость.** Совпадение структур торговли, в процентах: { $items }.
business-suits-item = мировой экспорт { COUNTRY($exporter, form: "genitive") } и мировой импорт { COUNTRY($importer, form: "genitive") } — { $least ->
    [yes] не менее{" "}
   *[no] {""}
}{ $index }

business-access-duty = Таможенная пошлина
business-access-duty-lacking = Ставки и изъятия по товарам
business-access-vat = НДС
business-access-vat-lacking = Ставки и порядок возврата
business-access-documents = Документы
business-access-documents-lacking = Перечень документов
business-access-border = Граница и логистика
business-access-border-lacking = Даты открытия; время ожидания
business-access-lacking = Иные сведения

business-preference-terms = Условия, регионы и требования к участникам не указаны.
business-preference-none = Предлагаемые преференции ({ $countries }) не указаны.

business-risk-lead = **{ $topic }.**{" "}
business-risk-delivery = **Поставки.** Сведений о поставках по подписанным документам нет.
business-risk-demand = **Спрос.** { CAPITAL(PERIOD($period, form: "in")) } закупки { COUNTRY($whose, form: "genitive") } в { COUNTRY($home, form: "prepositional") } сократились { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }){ $since ->
    [rose] {" "}и с тех пор ежегодно растут.
   *[no] .
}
business-risk-date = **Сроки.** { $measure }: { $dated ->
    [yes] названы «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    } и { PERIOD($due) }; ни один срок не подтверждён.
   *[no] указано «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }, без даты.
}
business-risk-none = По имеющимся источникам не выявлены.

business-next-meeting = Ближайшее заседание
business-no-meeting = Дата не указана.
business-event = { $title }, { $place ->
    [yes] { $location }, { PERIOD($period) }
   *[no] { PERIOD($period) }
}
business-offers = Заявленные предложения
business-contacts = Контакты
business-no-contact = Не указаны.
business-person = { $name }, { $office }: { $contact }
business-drafted-by = Исполнитель

business-sources-lead = **Источники.**
business-source = {" "}{ $mark } { $publisher }, { $day }.
business-sources-more = {" "}Названия и адреса — в рабочей книге, на листе источников.
business-undated = без даты
business-flag-x = {" "}{ $mark } — данных нет.
business-flag-p = {" "}{ $mark } — предварительные данные.
business-stand-in = {" "}† — по изданию, вышедшему после даты справки.
business-flag-e = {" "}{ $mark } — расчёт.
