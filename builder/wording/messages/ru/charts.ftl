# Слова на диаграммах.
chart-exports-to = Экспорт в { COUNTRY($partner, form: "accusative") }
chart-imports-from = Импорт из { COUNTRY($partner, form: "genitive") }
chart-qualified = { $qualifier ->
    [nearly] почти { $value }
    [more-than] более { $value }
    [less-than] менее { $value }
   *[about] около { $value }
}
chart-value-and-growth = { $direction ->
    [up] { $value }, рост на { $growth }
    [down] { $value }, снижение на { $growth }
   *[same] { $value }, без изменений
}
chart-mirror-flow = { $exporter } → { $importer }
chart-mirror-gap = { $direction ->
    [up] у импортёра больше: { $gap }
    [down] у импортёра меньше: { $gap }
   *[same] у импортёра столько же
}
chart-mirror-exporter = { $value }  { $country }, экспортёр
chart-mirror-importer = { $value }  { $country }, импортёр
chart-bought-from = Закупки в { COUNTRY($home, form: "prepositional") }
chart-sold-to = Продажи в { COUNTRY($home, form: "accusative") }
chart-money-head = млн { currency-code }
chart-growth-head = к { $year } г.
chart-ranked-name = { $rank }. { $name }

# Заголовки: не более десяти слов, выбираются по правилам на данных.
chart-title-months = { $from }–{ $to }
chart-title-turnover-runs = { $direction ->
    [down] Товарооборот снижается ежегодно с { $since } года
   *[up] Товарооборот растёт ежегодно с { $since } года
}
chart-title-turnover-twice = { $direction ->
    [down] Товарооборот снизился в { $before } и в { $year } году
   *[up] Товарооборот вырос в { $before } и в { $year } году
}
chart-title-turnover-turned = { $direction ->
    [down] После роста в { $before } году товарооборот в { $year } году снизился
   *[up] После спада в { $before } году товарооборот в { $year } году вырос
}
chart-title-turnover-once = { $direction ->
    [up] В { $year } году товарооборот вырос
    [down] В { $year } году товарооборот снизился
    [same] В { $year } году товарооборот не изменился
   *[unknown] Товарооборот в { $year } году
}
chart-title-led = { $leader ->
    [exports] { $direction ->
        [down] Снижение обеспечил в основном экспорт: { $period }
       *[up] Рост обеспечил в основном экспорт: { $period }
    }
   *[imports] { $direction ->
        [down] Снижение обеспечил в основном импорт: { $period }
       *[up] Рост обеспечил в основном импорт: { $period }
    }
}
chart-title-together = { $direction ->
    [down] Снизились и экспорт, и импорт: { $period }
   *[up] Выросли и экспорт, и импорт: { $period }
}
chart-title-apart = { $exports ->
    [down] Экспорт снизился, импорт вырос: { $period }
   *[up] Экспорт вырос, импорт снизился: { $period }
}
chart-title-flows = Экспорт и импорт: { $period }
chart-title-flow-alone = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
}{ $direction ->
    [up] {" "}вырос: { $period }
    [down] {" "}сократился: { $period }
    [same] {" "}не изменился: { $period }
   *[unknown] : { $period }
}
chart-title-mirror = { $held ->
    [one] { $fitting ->
        [0] Данные сторон за { $year } год не укладываются в ожидаемую схему
       *[other] Данные сторон за { $year } год укладываются в ожидаемую схему
    }
   *[other] { $fitting ->
        [0] Ни один поток { $year } года не укладывается в ожидаемую схему
        [1] В ожидаемую схему { $year } года укладывается лишь один поток
       *[other] Оба потока { $year } года укладываются в ожидаемую схему
    }
}
chart-title-both-run = { $direction ->
    [down] Оба потока снижаются с { $since } года
   *[up] Оба потока растут с { $since } года
}
chart-title-both-once = { $direction ->
    [down] В { $year } году оба потока снизились
   *[up] В { $year } году оба потока выросли
}
chart-title-bought-apart = { $bought ->
    [down] В { $year } году закупки снизились, продажи выросли
   *[up] В { $year } году закупки выросли, продажи снизились
}
chart-title-bought = Закупки и продажи, { $from }–{ $to } годы
chart-title-flow-years = { $flow ->
    [exports] Экспорт в { COUNTRY($partner, form: "accusative") }, { $from }–{ $to } годы
   *[imports] Импорт из { COUNTRY($partner, form: "genitive") }, { $from }–{ $to } годы
}
chart-title-supplier = { $home } — { SHOW($rank, form: "largest", gender: "masculine") } поставщик { COUNTRY($owner, form: "genitive") }
chart-title-joint-supplier = { $home } делит { $ordinal } место среди поставщиков { COUNTRY($owner, form: "genitive") }
chart-title-suppliers = Крупнейшие поставщики { COUNTRY($owner, form: "genitive") } в { $year } году

# Подзаголовки: показатель, страны, период.
chart-subtitle-trend = Торговля с { COUNTRY($partner, form: "instrumental") }, { $from }–{ $to } гг., млн { currency-code }, данные { COUNTRY($reporter, form: "genitive") }
chart-subtitle-period = Торговля с { COUNTRY($partner, form: "instrumental") }, { $months }, млн { currency-code }, данные { COUNTRY($reporter, form: "genitive") }
chart-subtitle-mirror = Каждый поток по данным экспортёра и импортёра, { $year } год, млн { currency-code }
chart-subtitle-market-trend = Торговля с { COUNTRY($partner, form: "instrumental") }, { $from }–{ $to } гг., млн { currency-code }, данные { COUNTRY($reporter, form: "genitive") }
chart-subtitle-suppliers = Импорт в { $year } году, млн { currency-code }, данные { COUNTRY($reporter, form: "genitive") }

chart-source = Источник: { $publishers }
chart-sources = Источники: { $publishers }
chart-source-derived = { $source }; { $year } год — расчёт [e]

# Замещающий текст: вид диаграммы, показатель, страны, период, значения.
chart-alt-trend = Столбчатая диаграмма: взаимная торговля товарами, { $reporter } и { $partner }, данные { COUNTRY($reporter, form: "genitive") }, { $from }–{ $to } годы, млн { currency-name }: { $points }.
chart-alt-flow-years = Столбчатая диаграмма: { $flow ->
    [exports] экспорт { COUNTRY($reporter, form: "genitive") } в { COUNTRY($partner, form: "accusative") }
   *[imports] импорт { COUNTRY($reporter, form: "genitive") } из { COUNTRY($partner, form: "genitive") }
}, данные { COUNTRY($reporter, form: "genitive") }, { $from }–{ $to } годы, млн { currency-name }: { $points }.
chart-alt-period = Линейчатая диаграмма: экспорт в { COUNTRY($partner, form: "accusative") } и импорт из { COUNTRY($partner, form: "genitive") } по данным { COUNTRY($reporter, form: "genitive") }, { PERIOD($period) } в сравнении с аналогичным периодом прошлого года, млн { currency-name }: { $points }.
chart-alt-mirror = Линейчатая диаграмма: одни и те же потоки по данным обеих сторон за { $year } год, млн { currency-name }: { $points }.
chart-alt-market-trend = График: закупки { COUNTRY($reporter, form: "genitive") } в { COUNTRY($partner, form: "prepositional") } и продажи туда по данным { COUNTRY($reporter, form: "genitive") }, { $from }–{ $to } годы, млн { currency-name }: { $points }.
chart-alt-suppliers = Линейчатая диаграмма: крупнейшие поставщики { COUNTRY($reporter, form: "genitive") } в { $year } году по данным { COUNTRY($reporter, form: "genitive") }, млн { currency-name }: { $points }.
chart-alt-as-of = { $alt } По состоянию на { $day }.
chart-alt-year = { $value } в { $year } году
chart-alt-series = { $name }: { $points }
chart-alt-flow = { $name } — { $value } против { $base }
chart-alt-mirror-flow = { $flow }: { $exporter } сообщает { $exported }, { $importer } — { $imported }
chart-alt-supplier = { $name } — { $value }
chart-alt-comma = { $items }, { $next }
chart-alt-semicolon = { $items }; { $next }
