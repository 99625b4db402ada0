# Өкмөт үчүн маалымкат. Өлкөлөр, мезгилдер жана күндөр ушул жерде керектүү жөндөмөгө коюлат;
# $direction: up, down, same же unknown; көрсөткүчтөр өз сандарын сактайт.

gov-subject = { COUNTRY($home, form: "official") } менен { COUNTRY($partner, form: "official_genitive") } ортосундагы соода жөнүндө
gov-name = { $name }
gov-led = **{ $lead }.** { $text }

## Кыскача корутунду
gov-line-none = { COUNTRY($partner) } менен соода боюнча { PERIOD($period, form: "for") } маалыматтар жок.
gov-line-finding = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { COUNTRY($partner) } менен товар жүгүртүү { $direction ->
    [up] { SHOW($growth, form: "by") } өсүп, { CASE($value, case: "accusative") } түздү.
    [down] { SHOW($growth, form: "by") } азайып, { CASE($value, case: "accusative") } түздү.
    [doubled] { $multiple } өсүп ({ SHOW($growth, form: "by") }), { CASE($value, case: "accusative") } түздү.
    [same] өзгөргөн жок жана { CASE($value, case: "accusative") } түздү.
   *[unknown] { CASE($value, case: "accusative") } түздү.
}
gov-line-flow = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт
   *[imports] { COUNTRY($partner, form: "ablative") } импорт
} { $direction ->
    [up] { SHOW($growth, form: "by") } өсүп, { CASE($value, case: "accusative") } түздү
    [down] { SHOW($growth, form: "by") } азайып, { CASE($value, case: "accusative") } түздү
    [doubled] { $multiple } өсүп ({ SHOW($growth, form: "by") }), { CASE($value, case: "accusative") } түздү
    [same] өзгөргөн жок жана { CASE($value, case: "accusative") } түздү
   *[unknown] { CASE($value, case: "accusative") } түздү
}; { $flow ->
    [exports] { $mirrored ->
        [yes] импорт { COUNTRY($partner, form: "genitive") } маалыматтары боюнча гана белгилүү — { $mirror }.
       *[no] импорт боюнча маалыматтар жок.
    }
   *[imports] { $mirrored ->
        [yes] экспорт { COUNTRY($partner, form: "genitive") } маалыматтары боюнча гана белгилүү — { $mirror }.
       *[no] экспорт боюнча маалыматтар жок.
    }
}
gov-line-flow-theirs = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { $flow ->
    [exports] анын { COUNTRY($partner, form: "dative") } экспорту
   *[imports] анын { COUNTRY($partner, form: "ablative") } импорту
} { $direction ->
    [up] { SHOW($growth, form: "by") } өсүп, { CASE($value, case: "accusative") } түздү
    [down] { SHOW($growth, form: "by") } азайып, { CASE($value, case: "accusative") } түздү
    [doubled] { $multiple } өсүп ({ SHOW($growth, form: "by") }), { CASE($value, case: "accusative") } түздү
    [same] өзгөргөн жок жана { CASE($value, case: "accusative") } түздү
   *[unknown] { CASE($value, case: "accusative") } түздү
}; { $flow ->
    [exports] анын импорту боюнча маалыматтар жок.
   *[imports] анын экспорту боюнча маалыматтар жок.
}
gov-line-made-of-theirs = { $leader ->
    [exports-rose] { COUNTRY($whose, form: "genitive") } экспорту өстү, импорту азайды
    [imports-rose] { COUNTRY($whose, form: "genitive") } импорту өстү, экспорту азайды
    [exports] { $direction ->
        [down] Азаюу негизинен { COUNTRY($whose, form: "genitive") } экспортуна туура келди
        [same] { COUNTRY($whose, form: "genitive") } экспорту көбүрөөк өзгөрдү
       *[up] Өсүштү негизинен { COUNTRY($whose, form: "genitive") } экспорту камсыз кылды
    }
    [imports] { $direction ->
        [down] Азаюу негизинен { COUNTRY($whose, form: "genitive") } импортуна туура келди
        [same] { COUNTRY($whose, form: "genitive") } импорту көбүрөөк өзгөрдү
       *[up] Өсүштү негизинен { COUNTRY($whose, form: "genitive") } импорту камсыз кылды
    }
   *[none] { COUNTRY($whose, form: "genitive") } экспорту менен импорту бирдей өзгөрдү
}{ $balance ->
    [surplus-up] ; анын оң сальдосу көбөйдү.
    [surplus-down] ; анын оң сальдосу азайды.
    [deficit-up] ; анын терс сальдосу көбөйдү.
    [deficit-down] ; анын терс сальдосу азайды.
    [turned] ; анын сальдосунун белгиси өзгөрдү.
   *[none] .
}
gov-line-made-of = { $leader ->
    [exports-rose] Экспорт өстү, импорт азайды
    [imports-rose] Импорт өстү, экспорт азайды
    [exports] { $direction ->
        [down] Азаюу негизинен экспортко туура келди
        [same] Экспорт көбүрөөк өзгөрдү
       *[up] Өсүштү негизинен экспорт камсыз кылды
    }
    [imports] { $direction ->
        [down] Азаюу негизинен импортко туура келди
        [same] Импорт көбүрөөк өзгөрдү
       *[up] Өсүштү негизинен импорт камсыз кылды
    }
   *[none] Экспорт жана импорт бирдей өзгөрдү
}{ $balance ->
    [surplus-up] ; { COUNTRY($whose, form: "genitive") } оң сальдосу көбөйдү.
    [surplus-down] ; { COUNTRY($whose, form: "genitive") } оң сальдосу азайды.
    [deficit-up] ; { COUNTRY($whose, form: "genitive") } терс сальдосу көбөйдү.
    [deficit-down] ; { COUNTRY($whose, form: "genitive") } терс сальдосу азайды.
    [turned] ; { COUNTRY($whose, form: "genitive") } сальдосунун белгиси өзгөрдү.
   *[none] .
}
gov-line-partner = { $compared ->
    [rise-smaller] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, өсүш азыраак болгон.
    [rise-larger] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, өсүш көбүрөөк болгон.
    [fall-smaller] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, азаюу аз болгон.
    [fall-larger] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, азаюу көбүрөөк болгон.
    [opposite-up] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, өсүш болгон.
   *[opposite-down] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, азаюу болгон.
}
gov-line-overdue = { $more ->
    [yes] Мөөнөтү өткөн милдеттенмелер бар, эң көп кечиккени — «{ CAPITAL($measure) }».
   *[no] «{ CAPITAL($measure) }» милдеттенмесинин мөөнөтү өтүп кетти.
}
gov-line-goal = { $goal ->
    [set] Товар жүгүртүү боюнча { $setter } койгон максатка жетүү мөөнөтү белгиленген эмес{ $measured ->
        [yes] ; «{ CAPITAL($measure) }» чарасынын мөөнөтү дагы белгиленген эмес.
       *[no] .
    }
    [unset] Товар жүгүртүү боюнча максатка жетүү мөөнөтү белгиленген эмес{ $measured ->
        [yes] ; «{ CAPITAL($measure) }» чарасынын мөөнөтү дагы белгиленген эмес.
       *[no] .
    }
   *[none] «{ CAPITAL($measure) }» чарасынын мөөнөтү белгиленген эмес.
}

## Сүйлөшүү үчүн тезистер
gov-point-when = {" "}{ PERIOD($period, form: "in") }
gov-point-agreed = { PERIOD($period, form: "in") } биздин өз ара соодабыз { $direction ->
    [up] { SHOW($growth, form: "by") } өстү
    [down] { SHOW($growth, form: "by") } азайды
   *[same] өзгөргөн жок
}{ $who ->
    [both] ; муну эки тарап тең белгилейт.
   *[one] .
}
gov-point-growth = { $both ->
    [yes] Эки тараптын тең маалыматтары боюнча, { PERIOD($period, form: "in") } биздин өз ара соодабыз { $direction ->
        [down] азайды; { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { SHOW($growth, form: "by") }.
       *[up] өстү; { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { SHOW($growth, form: "by") }.
    }
   *[no] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } биздин өз ара соодабыз { $direction ->
        [up] { SHOW($growth, form: "by") } өстү.
        [down] { SHOW($growth, form: "by") } азайды.
       *[same] өзгөргөн жок.
    }
}
gov-point-exports = { PERIOD($period, form: "in") } { COUNTRY($whose, form: "genitive") } { COUNTRY($partner, form: "dative") } экспорту { $direction ->
    [up] { SHOW($growth, form: "by") } өстү.
    [down] { SHOW($growth, form: "by") } азайды.
    [doubled] { $multiple } өстү: өсүш — { $growth }.
   *[same] өзгөргөн жок.
}
gov-point-imports = { COUNTRY($partner_whose, form: "ablative") } { COUNTRY($home, form: "dative") } жеткирүүлөр{ $when } { $direction ->
    [up] { $too ->
        [yes] дагы өстү — { SHOW($growth, form: "by") }.
       *[no] { SHOW($growth, form: "by") } өстү.
    }
    [down] { $too ->
        [yes] дагы азайды — { SHOW($growth, form: "by") }.
       *[no] { SHOW($growth, form: "by") } азайды.
    }
    [doubled] { $multiple } өстү: өсүш — { $growth }.
   *[same] өзгөргөн жок.
}
gov-point-signed-count = { PERIOD($period, form: "in") } биздин ишканалар { $number } макулдашууга жана контрактка кол койду.
gov-point-signed-value = { PERIOD($period, form: "in") } биздин ишканалар жалпы суммасы { $number } болгон документтерге кол койду.
gov-point-goal = { $known ->
    [yes] Өз ара соода боюнча { $setter } койгон максат — { $value }{ $dated ->
        [yes] , мөөнөтү — { PERIOD($deadline) }.
       *[no] .
    }
   *[no] Өз ара соода боюнча максат — { $value }{ $dated ->
        [yes] , мөөнөтү — { PERIOD($deadline) }.
       *[no] .
    }
}
gov-point-weight = { PERIOD($period, form: "in") } { $home } { $joint ->
    [yes] { COUNTRY($whose, form: "genitive") } { $rank } соода өнөктөшү болгон (башкалар менен тең).
   *[no] { COUNTRY($whose, form: "genitive") } { $rank } соода өнөктөшү болгон.
}

## Чечүүнү талап кылган маселелер
gov-settle-goal = Максатка ({ $value }) жетүү мөөнөтү белгиленген эмес.
gov-settle-measure = { $empty ->
    [owner] «{ CAPITAL($measure) }» чарасы үчүн жооптуулар аныкталган эмес.
    [date] «{ CAPITAL($measure) }» чарасынын мөөнөтү белгиленген эмес.
   *[both] «{ CAPITAL($measure) }» чарасы үчүн жооптуулар жана мөөнөт аныкталган эмес.
}
gov-settle-overdue = «{ CAPITAL($measure) }» чарасына жаңы мөөнөт керек: мурунку мөөнөт ({ PERIOD($due) }) өтүп кетти.
gov-settle-reporters = Көрсөткүчтүн мааниси макулдашылган эмес ({ $subject }): статистика органдары { $values } деп көрсөтөт.
gov-settle-figure = Көрсөткүчтүн мааниси макулдашылган эмес ({ $subject }): азыр { $values } колдонулууда.

## Маалыматтар эмнени көрсөтөт
gov-figures-contributions = { $direction ->
    [down] **{ PERIOD($period, form: "for") } азаюу.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, жалпы азаюу — { $growth }, анын ичинде экспорттун салымы — { $exports }, импорттун салымы — { $imports }.
   *[up] **{ PERIOD($period, form: "for") } өсүш.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, жалпы өсүш — { $growth }, анын ичинде экспорттун салымы — { $exports }, импорттун салымы — { $imports }.
}
gov-figures-apart = **{ PERIOD($period, form: "for") } өзгөрүү.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, товар жүгүртүүнүн өзгөрүшүнө экспорттун салымы — { $exports }, импорттун салымы — { $moved ->
    [yes] { $imports }.
    [little] анча чоң эмес.
   *[no] жок.
}
gov-figures-year = **{ PERIOD($period, form: "for") } товар жүгүртүү.** { $text }.
gov-figures-flow = { $flow ->
    [exports] **{ PERIOD($period, form: "for") } экспорт.** { $text }.
   *[imports] **{ PERIOD($period, form: "for") } импорт.** { $text }.
}
gov-figures-year-to = { $flow ->
    [exports] **{ PERIOD($month, form: "in") } аяктаган жылдагы экспорт.** { $text }.
    [imports] **{ PERIOD($month, form: "in") } аяктаган жылдагы импорт.** { $text }.
   *[turnover] **{ PERIOD($month, form: "in") } аяктаган жылдагы товар жүгүртүү.** { $text }.
}
gov-figures-and = { $first }; { $last }
gov-figures-value = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { $value }
gov-figures-turnover = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { $value }, { PERIOD($base, form: "with") } салыштырганда { $direction ->
    [up] { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) көп
    [down] { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) аз
   *[same] өзгөрүүсүз
}
gov-figures-year-to-moved = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { $value }, { PERIOD($base, form: "in") } аяктаган жыл менен салыштырганда { $direction ->
    [up] { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) көп
    [down] { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) аз
   *[same] өзгөрүүсүз
}
gov-figures-weight = **{ PERIOD($period, form: "for") } орду жана үлүшү.** { $text }.
gov-figures-rank = { $partner } — { COUNTRY($whose, form: "genitive") } { $rank } соода өнөктөшү{ $joint ->
    [yes] {" "}(башкалар менен тең)
   *[no] {""}
}, соодадагы үлүшү — { $share }
gov-figures-rank-too = { $partner } — { COUNTRY($whose, form: "genitive") } { $rank } өнөктөшү{ $joint ->
    [yes] {" "}(башкалар менен тең)
   *[no] {""}
}, үлүшү — { $share }

## Өтүнүчтөр, сунуштар жана милдеттенмелер
gov-asks = **Өтүнүчтөр**
gov-offers = **Сунуштар**
gov-not-named = { $mark } көрсөтүлгөн эмес
gov-no-date = Күнү жок
gov-no-deadline = Мөөнөт жок
gov-due-words = { $long ->
    [yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }; күнү жок
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
gov-set-by = { $setter } койгон
gov-goal-measure = { $flow ->
    [X] Экспортту { CASE($value, case: "dative") } жеткирүү
    [M] Импортту { CASE($value, case: "dative") } жеткирүү
    [B] Сальдону { CASE($value, case: "dative") } жеткирүү
   *[T] Товар жүгүртүүнү { CASE($value, case: "dative") } жеткирүү
}
gov-status = { $mark } { $state ->
    [overdue] мөөнөтү өткөн
    [in-progress] аткарылууда
    [stated] жарыяланган
    [agreed] макулдашылган
    [open] жетишиле элек
    [done] аткарылды
    [done-late] кечигип аткарылды
    [met] жетишилди
    [met-late] кечигип жетишилди
    [missed] мөөнөтүндө жетишилген жок
   *[not-measured] өлчөнбөйт
}
gov-status-evidence = { $status }. { $evidence }
gov-times-on-record = Аталган мөөнөттөр: { $times }.
gov-overdue = Мөөнөтүнөн { $days } өттү.
gov-said-at = Билдирүү боюнча
gov-reached = { $first ->
    [yes] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { $reached } аткарылды
   *[no] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { $reached }
}
gov-reached-short = { $name } — { $reached }
gov-reached-in = { PERIOD($year, form: "in") } { $parts }.
gov-reached-in-short = { PERIOD($year, form: "in") }: { $parts }.
gov-commitments-note = { $late ->
    [none] { DAY($day, form: "by") } күнү белгиленген милдеттенмелердин арасында мөөнөтү өткөндөрү жок.
   *[some] { DAY($day, form: "by") } мөөнөтү өткөн милдеттенмелердин саны: { $count }.
} Толук тизме: тиркеме, 5-таблица.

## Тобокелдиктер
gov-risk-none = [x] Колдогу булактар боюнча аныкталган жок.
gov-risk-balance = **Сальдо.** { PERIOD($period, form: "in") } { COUNTRY($whose, form: "genitive") } { $kind ->
    [surplus] оң сальдосу
   *[deficit] терс сальдосу
} { $larger ->
    [yes] көбөйүп, { CASE($value, case: "accusative") } түздү; бир жыл мурун — { $base }.
   *[no] азайып, { CASE($value, case: "accusative") } түздү; бир жыл мурун — { $base }.
}
gov-risk-balance-answer = Бул маселе козголсо: { COUNTRY($partner, form: "ablative") } импорт ошондой эле өсүүдө.
gov-risk-weight = **Үлүш.** { PERIOD($period, form: "in") } { COUNTRY($partner, form: "genitive") } товар жүгүртүүсүндө { COUNTRY($home, form: "genitive") } үлүшү { SHOW($change, form: "by") } төмөндөп, { CASE($share, case: "accusative") } түздү.
gov-risk-statistics = **Статистика.** { PERIOD($years, form: "for") } { $all } салыштыруунун { $wrong } учурунда импорттоочунун маалыматы экспорттоочунукунан төмөн, бирок тескерисинче болушу күтүлөт. Түшүндүрмө табылган жок. Тиркеме, 3-таблица.
gov-risk-times = **Мөөнөттөр.** «{ CAPITAL($measure) }» чарасы боюнча төмөнкү мөөнөттөр аталган: { $times }. Тастыкталмайынча күнүн атабоо керек.

## Маалымат үчүн жана максат
gov-background-none = Максаттуу көрсөткүчтөр жана маалымдамалар табылган жок.
gov-goal-set = Максаттуу көрсөткүч — { $value }{ $known ->
    [yes] , аны { $setter } койгон{ $by }{ $dated ->
        [yes] ; { PERIOD($day, form: "in") } жарыяланган { $mark }
       *[no] { " " }{ $mark }
    }
   *[no] { $dated ->
        [yes] , { PERIOD($day, form: "in") } жарыяланган { $mark }
       *[no] { " " }{ $mark }
    }
}
gov-goal-repeated = { $repeated ->
    [since] { ", кийин кайра ырасталган " }{ $mark }
    [also] { "; башка билдирүүлөрдө дагы айтылган " }{ $mark }
   *[no] { "" }
}
gov-goal-deadline = { $dated ->
    [yes] ; мөөнөтү — { PERIOD($deadline) }{ $given }.
   *[no] ; мөөнөтү белгиленген эмес.
}
gov-goal-required = Ага жетүү үчүн { $flow ->
    [exports] экспорт
    [imports] импорт
   *[turnover] товар жүгүртүү
} { PERIOD($year, form: "of") } деңгээлинен { $parts } өсүшү керек.
gov-goal-growth = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { SHOW($required, form: "by") } ({ SHOW($gap, form: "by") })
gov-goal-pace = { $spans } орточо өсүш арымы сакталса, максатка { $parts } жетүүгө болот.
gov-goal-pace-span = { PERIOD($years, form: "for") } ({ COUNTRY($whose, form: "genitive") } маалыматтары)
gov-goal-year = { $first ->
    [alone] { $year }-жылы
   *[no] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { $year }-жылы
}
gov-goal-earlier = Мурунку максаттуу көрсөткүч — { $value }{ $dated ->
    [yes] , мөөнөтү — { PERIOD($deadline) }
   *[no] { "" }
} { $mark }: { $status ->
    [missed] жетишилген жок ({ $parts }).
    [met-late] мөөнөтүндө жетишилген жок ({ $parts })
   *[met] { $told ->
        [years] ага { $parts } жетишилген.
       *[values] жетишилди ({ $parts }).
    }
}
gov-goal-late = , кийинчерээк жетишилди: { $parts }.
gov-goal-at-deadline = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча — { $value }

## Тиркеме
gov-group = { PERIOD($period) }: { $reporter }{ $edition ->
    [yes] , басылма: { $days }
    [several] , басылмалар: { $days }
   *[no] { "" }
}
gov-flag-e = { $mark } — жарыяланган маанилер жана өсүш арымдары боюнча, алар мүмкүндүк берген тактыкта эсептелген.
gov-flag-p = { $mark } — алдын ала маалыматтар.
gov-flag-r = { $mark } — кайра каралган маалыматтар.
gov-flag-b = { $mark } — катардын үзүлүшү.
gov-flag-u = { $mark } — ишенимдүүлүгү төмөн маалыматтар.
gov-flag-x = { $mark } — маалымат жок.
gov-flag-z = { $mark } — оң эмес базадан пайыз эсептелбейт.
gov-note-inferred = Айрым билдирүүлөрдө өнөктөш же мезгил контекст боюнча аныкталган.
gov-note-rounding = Тегеректөөдөн улам көрсөтүлгөн сандардын суммасы жыйынтыкка дал келбеши мүмкүн.
gov-note-nominal = Маанилер номиналдык; өзгөрүүлөр мурунку жылдын ушул эле мезгилине салыштырмалуу берилген.
gov-weight-caption = 2-таблица. Өнөктөштүн { PERIOD($period, form: "for") } орду: өлкөнүн соодасындагы үлүшү (%), өзгөрүүсү — { PERIOD($base, form: "to") } салыштырмалуу
gov-weight-caption-bare = 2-таблица. Өнөктөштүн орду: өлкөнүн соодасындагы үлүшү (%)
gov-weight-row = { $partner }: { COUNTRY($whose, form: "genitive") } { $flow ->
    [X] экспортунда
    [M] импортунда
   *[T] товар жүгүртүүсүндө
}
gov-rank = { $joint ->
    [yes] { $rank }орун (тең)
   *[no] { $rank }орун
}
gov-mirror-head = { $column ->
    [exports] { COUNTRY($whose) }: экспорт
    [imports] { COUNTRY($whose) }: импорт
   *[difference] Айырма, %
}
gov-mirror-note = Импорттоочунун маалыматына ташуу жана камсыздандыруу наркы кирет жана ал экспорттоочунукунан жогору болууга тийиш; кадимки чектер жумушчу китептин эскертүүлөрүндө көрсөтүлгөн. { $missing ->
    [yes] { $flag } — маалымат жок.{ " " }
   *[no] { "" }
}Булактар { $mark }.
gov-agreement-kind = { $kind ->
    [treaty] Келишим
    [agreement] Макулдашуу
    [protocol] Протокол
    [memorandum] Меморандум
    [roadmap] Жол картасы
    [contracts] Контракттар
   *[other] Башка
}
gov-agreement-status = { $status ->
    [signed] кол коюлган
    [in-force] күчүндө
    [terminated] күчүн жоготкон
   *[other] көрсөтүлгөн эмес
}
gov-agreement-title = { $title }: { $about }
gov-agreement-count = { $count } документ
gov-agreement-value = { $value }
gov-revision-figure = { COUNTRY($whose, form: "genitive") } { $flow ->
    [X] { COUNTRY($partner, form: "dative") } экспорту
    [M] { COUNTRY($partner, form: "ablative") } импорту
   *[T] { COUNTRY($partner) } менен товар жүгүртүүсү
}
gov-notes-turnover = Товар жүгүртүү — товарлардын экспорту менен импортунун суммасы.
gov-notes-eaeu = Евразиялык экономикалык бирликтин ичиндеги өз ара соода ишканалардын статистикалык отчёттору боюнча, бажы декларацияларысыз эсепке алынат.
gov-notes-stand-ins = † Колдо жок басылмалардын ордуна маалымкаттын күнүнөн кийин чыккан басылмалар колдонулду { $mark }; алардын маалыматтары кайра каралган болушу мүмкүн.
gov-notes-claims = Басма сөздөгү билдирүүлөрдө баалоо ыкмасы жана камтуу чөйрөсү көрсөтүлгөн эмес.
gov-gaps = Булактарда жок болгондуктан көрсөтүлгөн жок: { $list }.
gov-gap-flows = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары
gov-gap-flow = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорту
    [imports] { COUNTRY($partner, form: "ablative") } импорту
   *[turnover] { COUNTRY($partner) } менен товар жүгүртүүсү
}
gov-gap-products = товарлар боюнча соода
gov-gap-targets = максаттуу көрсөткүчтөр
gov-gap-commitments = милдеттенмелер
gov-gap-agreements = макулдашуулар
gov-gap-positions = тараптардын позициялары
