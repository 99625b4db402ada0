# Диаграммалардағы сөздер.
chart-exports-to = { COUNTRY($partner, form: "dative") } экспорт
chart-imports-from = { COUNTRY($partner, form: "ablative") } импорт
chart-qualified = { $qualifier ->
    [nearly] { CASE($value, case: "dative") } жуық
    [more-than] { CASE($value, case: "ablative") } астам
    [less-than] { CASE($value, case: "ablative") } аз
   *[about] шамамен { $value }
}
chart-value-and-growth = { $direction ->
    [up] { $value }, өсім { $growth }
    [down] { $value }, төмендеу { $growth }
   *[same] { $value }, өзгеріссіз
}
chart-mirror-flow = { $exporter } → { $importer }
chart-mirror-gap = { $direction ->
    [up] импорттаушыда көп: { $gap }
    [down] импорттаушыда аз: { $gap }
   *[same] импорттаушыда бірдей
}
chart-mirror-exporter = { $value }  { $country }, экспорттаушы
chart-mirror-importer = { $value }  { $country }, импорттаушы
chart-bought-from = { COUNTRY($home, form: "ablative") } сатып алу
chart-sold-to = { COUNTRY($home, form: "dative") } сату
chart-money-head = млн { currency-name }
chart-growth-head = { $year } жылға
chart-ranked-name = { $rank }. { $name }

# Тақырыптар: он сөзден аспайды, деректер бойынша ережемен таңдалады.
chart-title-months = { $from }–{ $to }
chart-title-turnover-runs = { $direction ->
    [down] Тауар айналымы { $since } жылдан бері жыл сайын төмендеп келеді
   *[up] Тауар айналымы { $since } жылдан бері жыл сайын өсіп келеді
}
chart-title-turnover-twice = { $direction ->
    [down] Тауар айналымы { $before } және { $year } жылдары төмендеді
   *[up] Тауар айналымы { $before } және { $year } жылдары өсті
}
chart-title-turnover-turned = { $direction ->
    [down] { $before } жылғы өсімнен кейін тауар айналымы { $year } жылы төмендеді
   *[up] { $before } жылғы төмендеуден кейін тауар айналымы { $year } жылы өсті
}
chart-title-turnover-once = { $direction ->
    [up] { $year } жылы тауар айналымы өсті
    [down] { $year } жылы тауар айналымы төмендеді
    [same] { $year } жылы тауар айналымы өзгерген жоқ
   *[unknown] { $year } жылғы тауар айналымы
}
chart-title-led = { $leader ->
    [exports] { $direction ->
        [down] Төмендеу негізінен экспорт есебінен: { $period }
       *[up] Өсім негізінен экспорт есебінен: { $period }
    }
   *[imports] { $direction ->
        [down] Төмендеу негізінен импорт есебінен: { $period }
       *[up] Өсім негізінен импорт есебінен: { $period }
    }
}
chart-title-together = { $direction ->
    [down] Экспорт та, импорт та төмендеді: { $period }
   *[up] Экспорт та, импорт та өсті: { $period }
}
chart-title-apart = { $exports ->
    [down] Экспорт төмендеді, импорт өсті: { $period }
   *[up] Экспорт өсті, импорт төмендеді: { $period }
}
chart-title-flows = Экспорт және импорт: { $period }
chart-title-flow-alone = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
}{ $direction ->
    [up] {" "}өсті: { $period }
    [down] {" "}төмендеді: { $period }
    [same] {" "}өзгерген жоқ: { $period }
   *[unknown] : { $period }
}
chart-title-mirror = { $held ->
    [one] { $fitting ->
        [0] Тараптардың { $year } жылғы деректері күтілетін үлгіге сәйкес келмейді
       *[other] Тараптардың { $year } жылғы деректері күтілетін үлгіге сәйкес келеді
    }
   *[other] { $fitting ->
        [0] { $year } жылғы бірде-бір ағын күтілетін үлгіге сәйкес келмейді
        [1] { $year } жылы күтілетін үлгіге бір ағын ғана сәйкес келеді
       *[other] { $year } жылы екі ағын да күтілетін үлгіге сәйкес келеді
    }
}
chart-title-both-run = { $direction ->
    [down] Екі ағын да { $since } жылдан бері төмендеп келеді
   *[up] Екі ағын да { $since } жылдан бері өсіп келеді
}
chart-title-both-once = { $direction ->
    [down] { $year } жылы екі ағын да төмендеді
   *[up] { $year } жылы екі ағын да өсті
}
chart-title-bought-apart = { $bought ->
    [down] { $year } жылы сатып алу төмендеді, сату өсті
   *[up] { $year } жылы сатып алу өсті, сату төмендеді
}
chart-title-bought = Сатып алу және сату, { $from }–{ $to } жылдар
chart-title-flow-years = { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт, { $from }–{ $to } жылдар
   *[imports] { COUNTRY($partner, form: "ablative") } импорт, { $from }–{ $to } жылдар
}
chart-title-supplier = { $home } — { COUNTRY($owner, form: "genitive") } { $rank } жеткізушісі
chart-title-joint-supplier = { $home } { COUNTRY($owner, form: "genitive") } жеткізушілері арасында { $ordinal }орынды бөліседі
chart-title-suppliers = { COUNTRY($owner, form: "genitive") } { $year } жылғы ең ірі жеткізушілері

# Кіші тақырыптар: көрсеткіш, елдер, кезең.
chart-subtitle-trend = { COUNTRY($partner, form: "instrumental") } сауда, { $from }–{ $to } жж., млн { currency-code }, { COUNTRY($reporter, form: "genitive") } деректері
chart-subtitle-period = { COUNTRY($partner, form: "instrumental") } сауда, { $months }, млн { currency-code }, { COUNTRY($reporter, form: "genitive") } деректері
chart-subtitle-mirror = Әр ағын экспорттаушы мен импорттаушының деректері бойынша, { $year } жыл, млн { currency-code }
chart-subtitle-market-trend = { COUNTRY($partner, form: "instrumental") } сауда, { $from }–{ $to } жж., млн { currency-code }, { COUNTRY($reporter, form: "genitive") } деректері
chart-subtitle-suppliers = { $year } жылғы импорт, млн { currency-code }, { COUNTRY($reporter, form: "genitive") } деректері

chart-source = Дереккөз: { $publishers }
chart-sources = Дереккөздер: { $publishers }
chart-source-derived = { $source }; { $year } жыл — есептеу [e]

# Балама мәтін: диаграмма түрі, көрсеткіш, елдер, кезең, мәндер.
chart-alt-trend = Бағанды диаграмма: өзара тауар саудасы, { $reporter } және { $partner }, { COUNTRY($reporter, form: "genitive") } деректері, { $from }–{ $to } жылдар, млн { currency-code }: { $points }.
chart-alt-flow-years = Бағанды диаграмма: { COUNTRY($reporter, form: "genitive") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорты
   *[imports] { COUNTRY($partner, form: "ablative") } импорты
}, { COUNTRY($reporter, form: "genitive") } деректері, { $from }–{ $to } жылдар, млн { currency-code }: { $points }.
chart-alt-period = Жолақты диаграмма: { COUNTRY($reporter, form: "genitive") } деректері бойынша { COUNTRY($partner, form: "dative") } экспорт және { COUNTRY($partner, form: "ablative") } импорт, { PERIOD($period) } өткен жылғы тиісті кезеңмен салыстырғанда, млн { currency-code }: { $points }.
chart-alt-mirror = Жолақты диаграмма: екі тараптың { $year } жылғы деректері бойынша сол бір ағындар, млн { currency-code }: { $points }.
chart-alt-market-trend = Сызықты диаграмма: { COUNTRY($reporter, form: "genitive") } деректері бойынша { COUNTRY($reporter, form: "genitive") } { COUNTRY($partner, form: "ablative") } сатып алуы және { COUNTRY($partner, form: "dative") } сатуы, { $from }–{ $to } жылдар, млн { currency-code }: { $points }.
chart-alt-suppliers = Жолақты диаграмма: { COUNTRY($reporter, form: "genitive") } деректері бойынша { COUNTRY($reporter, form: "genitive") } { $year } жылғы ең ірі жеткізушілері, млн { currency-code }: { $points }.
chart-alt-as-of = { $alt } { DAY($day, form: "for") } жағдай бойынша.
chart-alt-year = { $year } жылы — { $value }
chart-alt-series = { $name }: { $points }
chart-alt-flow = { $name } — { $value }, бір жыл бұрын — { $base }
chart-alt-mirror-flow = { $flow }: { $exporter } деректері — { $exported }, { $importer } деректері — { $imported }
chart-alt-supplier = { $name } — { $value }
chart-alt-comma = { $items }, { $next }
chart-alt-semicolon = { $items }; { $next }
