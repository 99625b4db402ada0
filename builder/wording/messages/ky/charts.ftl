# Диаграммалардагы сөздөр.
chart-exports-to = { COUNTRY($partner, form: "dative") } экспорт
chart-imports-from = { COUNTRY($partner, form: "ablative") } импорт
chart-qualified = { $qualifier ->
    [nearly] { CASE($value, case: "dative") } жакын
    [more-than] { CASE($value, case: "ablative") } ашык
    [less-than] { CASE($value, case: "ablative") } аз
   *[about] болжол менен { $value }
}
chart-value-and-growth = { $direction ->
    [up] { $value }, өсүш { $growth }
    [down] { $value }, азаюу { $growth }
   *[same] { $value }, өзгөрүүсүз
}
chart-mirror-flow = { $exporter } → { $importer }
chart-mirror-gap = { $direction ->
    [up] импорттоочуда көп: { $gap }
    [down] импорттоочуда аз: { $gap }
   *[same] импорттоочуда ошончо эле
}
chart-mirror-exporter = { $value }  { $country }, экспорттоочу
chart-mirror-importer = { $value }  { $country }, импорттоочу
chart-bought-from = { COUNTRY($home, form: "ablative") } сатып алуу
chart-sold-to = { COUNTRY($home, form: "dative") } сатуу
chart-money-head = млн { currency-sign }
chart-growth-head = { $year }-ж. карата
chart-ranked-name = { $rank }. { $name }

# Аталыштар: он сөздөн ашпайт, маалыматтар боюнча эрежелер менен тандалат.
chart-title-months = { $from }–{ $to }
chart-title-turnover-runs = { $direction ->
    [down] Товар жүгүртүү { $since }-жылдан бери жыл сайын азаюуда
   *[up] Товар жүгүртүү { $since }-жылдан бери жыл сайын өсүүдө
}
chart-title-turnover-twice = { $direction ->
    [down] Товар жүгүртүү { $before } жана { $year }-жылдары азайды
   *[up] Товар жүгүртүү { $before } жана { $year }-жылдары өстү
}
chart-title-turnover-turned = { $direction ->
    [down] { $before }-жылы өскөндөн кийин, { $year }-жылы товар жүгүртүү азайды
   *[up] { $before }-жылы азайгандан кийин, { $year }-жылы товар жүгүртүү өстү
}
chart-title-turnover-once = { $direction ->
    [up] { $year }-жылы товар жүгүртүү өстү
    [down] { $year }-жылы товар жүгүртүү азайды
    [same] { $year }-жылы товар жүгүртүү өзгөргөн жок
   *[unknown] { $year }-жылдагы товар жүгүртүү
}
chart-title-led = { $leader ->
    [exports] { $direction ->
        [down] Азаюу негизинен экспорттун эсебинен болду: { $period }
       *[up] Өсүш негизинен экспорттун эсебинен болду: { $period }
    }
   *[imports] { $direction ->
        [down] Азаюу негизинен импорттун эсебинен болду: { $period }
       *[up] Өсүш негизинен импорттун эсебинен болду: { $period }
    }
}
chart-title-together = { $direction ->
    [down] Экспорт да, импорт да азайды: { $period }
   *[up] Экспорт да, импорт да өстү: { $period }
}
chart-title-apart = { $exports ->
    [down] Экспорт азайды, импорт өстү: { $period }
   *[up] Экспорт өстү, импорт азайды: { $period }
}
chart-title-flows = Экспорт жана импорт: { $period }
chart-title-flow-alone = { $flow ->
    [exports] Экспорт
   *[imports] Импорт
}{ $direction ->
    [up] {" "}өстү: { $period }
    [down] {" "}азайды: { $period }
    [same] {" "}өзгөргөн жок: { $period }
   *[unknown] : { $period }
}
chart-title-mirror = { $held ->
    [one] { $fitting ->
        [0] { $year }-жылкы агым күтүлгөн чектерге туура келбейт
       *[other] { $year }-жылкы агым күтүлгөн чектерге туура келет
    }
   *[other] { $fitting ->
        [0] { $year }-жылкы агымдардын бири да күтүлгөн чектерге туура келбейт
        [1] { $year }-жылкы бир гана агым күтүлгөн чектерге туура келет
       *[other] { $year }-жылкы эки агым тең күтүлгөн чектерге туура келет
    }
}
chart-title-both-run = { $direction ->
    [down] Эки агым тең { $since }-жылдан бери азаюуда
   *[up] Эки агым тең { $since }-жылдан бери өсүүдө
}
chart-title-both-once = { $direction ->
    [down] { $year }-жылы эки агым тең азайды
   *[up] { $year }-жылы эки агым тең өстү
}
chart-title-bought-apart = { $bought ->
    [down] { $year }-жылы сатып алуу азайып, сатуу өстү
   *[up] { $year }-жылы сатып алуу өсүп, сатуу азайды
}
chart-title-bought = Сатып алуу жана сатуу, { $from }–{ $to }-жылдар
chart-title-flow-years = { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт, { $from }–{ $to }-жылдар
   *[imports] { COUNTRY($partner, form: "ablative") } импорт, { $from }–{ $to }-жылдар
}
chart-title-supplier = { $home } — { COUNTRY($owner, form: "genitive") } { $rank } жеткирүүчүсү
chart-title-joint-supplier = { $home } { COUNTRY($owner, form: "genitive") } жеткирүүчүлөрүнүн арасында { $ordinal }орунду бөлүшөт
chart-title-suppliers = { $year }-жылы { COUNTRY($owner, form: "genitive") } эң ири жеткирүүчүлөрү

# Кошумча аталыштар: көрсөткүч, өлкөлөр, мезгил.
chart-subtitle-trend = { COUNTRY($partner) } менен соода, { $from }–{ $to }-жж., млн { currency-code }, { COUNTRY($reporter, form: "genitive") } маалыматтары
chart-subtitle-period = { COUNTRY($partner) } менен соода, { $months }, млн { currency-code }, { COUNTRY($reporter, form: "genitive") } маалыматтары
chart-subtitle-mirror = Ар бир агым экспорттоочунун жана импорттоочунун маалыматтары боюнча, { $year }-жыл, млн { currency-code }
chart-subtitle-market-trend = { COUNTRY($partner) } менен соода, { $from }–{ $to }-жж., млн { currency-code }, { COUNTRY($reporter, form: "genitive") } маалыматтары
chart-subtitle-suppliers = { $year }-жылдагы импорт, млн { currency-code }, { COUNTRY($reporter, form: "genitive") } маалыматтары

chart-source = Булак: { $publishers }
chart-sources = Булактар: { $publishers }
chart-source-derived = { $source }; { $year }-жыл — эсептөө [e]

# Ордуна коюлуучу текст: диаграмманын түрү, көрсөткүч, өлкөлөр, мезгил, маанилер.
chart-alt-trend = Мамычалуу диаграмма: товарлардын өз ара соодасы, { $reporter } жана { $partner }, { COUNTRY($reporter, form: "genitive") } маалыматтары, { $from }–{ $to }-жылдар, млн { currency-code }: { $points }.
chart-alt-flow-years = Мамычалуу диаграмма: { COUNTRY($reporter, form: "genitive") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорту
   *[imports] { COUNTRY($partner, form: "ablative") } импорту
}, { COUNTRY($reporter, form: "genitive") } маалыматтары, { $from }–{ $to }-жылдар, млн { currency-code }: { $points }.
chart-alt-period = Тилкелүү диаграмма: { COUNTRY($reporter, form: "genitive") } маалыматтары боюнча { COUNTRY($partner, form: "dative") } экспорт жана { COUNTRY($partner, form: "ablative") } импорт, { PERIOD($period) }, мурунку жылдын ушул эле мезгилине салыштырмалуу, млн { currency-code }: { $points }.
chart-alt-mirror = Тилкелүү диаграмма: { $year }-жылкы агымдар эки тараптын тең маалыматтары боюнча, млн { currency-code }: { $points }.
chart-alt-market-trend = График: { COUNTRY($reporter, form: "genitive") } маалыматтары боюнча анын { COUNTRY($partner, form: "ablative") } сатып алуусу жана ал жакка сатуусу, { $from }–{ $to }-жылдар, млн { currency-code }: { $points }.
chart-alt-suppliers = Тилкелүү диаграмма: { $year }-жылы { COUNTRY($reporter, form: "genitive") } эң ири жеткирүүчүлөрү, анын маалыматтары боюнча, млн { currency-code }: { $points }.
chart-alt-as-of = { $alt } { DAY($day, form: "by") }.
chart-alt-year = { $year }-жылы { $value }
chart-alt-series = { $name }: { $points }
chart-alt-flow = { $name } — { $value }, мурда { $base }
chart-alt-mirror-flow = { $flow }: { $exporter } — { $exported }, { $importer } — { $imported }
chart-alt-supplier = { $name } — { $value }
chart-alt-comma = { $items }, { $next }
chart-alt-semicolon = { $items }; { $next }
