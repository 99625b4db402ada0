# Маалыматтардагы айырмачылыктар. $value жана $lead — көрсөтүлгөн маанилер.
rival-of-flow = { $indicator ->
    [growth] { $flow ->
        [exports] Экспорттун өсүшү
        [imports] Импорттун өсүшү
       *[turnover] Товар жүгүртүүнүн өсүшү
    }
    [share] { $flow ->
        [exports] Экспорттогу үлүш
        [imports] Импорттогу үлүш
       *[turnover] Товар жүгүртүүдөгү үлүш
    }
   *[value] { $flow ->
        [exports] Экспорт
        [imports] Импорт
        [balance] Сальдо
        [none] Соода
       *[turnover] Товар жүгүртүү
    }
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-of-scope = { $scope ->
    [contracts] { $indicator ->
        [count] Кол коюлган документтердин саны
       *[value] Кол коюлган документтердин суммасы
    }
    [agricultural] { $indicator ->
        [growth] Айыл чарба товарлары соодасынын өсүшү
       *[value] Айыл чарба товарларынын соодасы
    }
    [investment] Инвестициялар
    [transit] Транзит
    [logistics] Логистика
    [eaeu] ЕАЭБ ичиндеги соода
    [potential] Потенциал
   *[other] Башка көрсөткүчтөр
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-ambiguous = { CASE($value, case: "dative") } өсүш{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-dates = { $kind ->
    [forum] Форумдун күндөрү
    [council] Кеңештин жыйынынын күнү
    [exhibition] Көргөзмөнүн күндөрү
    [visit] Сапардын күндөрү
    [signing] Кол коюлган күн
    [dialogue] Диалогдун күнү
   *[other] Жолугушуунун күндөрү
}{ $named ->
    [yes] , { $place }
   *[no] {""}
}
rival-line = { $value }: { $who }
rival-say-no-days = Жерин атап, күндөрүн атабоо керек
rival-do-not-quote = Келтирбөө керек
rival-do-not-say = Колдонбоо керек
rival-say-signed = «кол коюлган документтердин суммасы — { $value }»
rival-say-growth = { $direction ->
    [up] «{ SHOW($value, form: "by") } өсүш»
    [down] «{ SHOW($value, form: "by") } азаюу»
   *[same] «өзгөрүүсүз»
}
rival-say-both = { $direction ->
    [up] «{ $value }, { SHOW($growth, form: "by") } өсүш»
    [down] «{ $value }, { SHOW($growth, form: "by") } азаюу»
   *[same] «{ $value }, өзгөрүүсүз»
}
rival-on-figures = { $first ->
    [yes] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { $value }
   *[no] { COUNTRY($whose, form: "genitive") } маалыматтары боюнча { $value }
}
rival-by-reporter = { $value }: { $name }
rival-name-the-source = Булагын атоо керек
verdict-same = Маанилер бирдей.
verdict-rounding = Тегеректөөнү эске алганда дал келет.
verdict-bound = Аталган чектин ичинде: { $value }, такталганы — { $lead }.
verdict-truncated = Тегеректелген эмес, бөлчөк бөлүгү алынып ташталган: { $value }, такталганы — { $lead }.
verdict-other-reporter = Ар башка тараптардын маалыматтары: { $lead } жана { $value }.
verdict-earlier-data = Колдогу басылма чыкканга чейин айтылган: { $value }.
verdict-revision = Мурунку басылмадагыдай: { $value }.
verdict-not-rounding = Тегеректөө менен түшүндүрүлбөйт: { $lead } тегеректелгенде { $value } болбойт.
verdict-near = Тегеректөө менен түшүндүрүлбөйт: { $lead } — { CASE($value, case: "ablative") } { SHOW($gap, form: "by") } { $more ->
    [yes] көп
   *[no] аз
}.
verdict-decimal-comma = Ондук үтүр миңдиктерди бөлүүчү белги катары окулган: { $lead } ордуна { $value }.
verdict-ambiguous = Көрсөткүчтүн предмети айкын эмес.
verdict-open = Аныкталган эмес: булактар ар башка күндөрдү атайт.
conflicts-none = Колдогу булактарда айырмачылыктар жок.
conflicts-left-out = Тегеректөө, башка тараптын маалыматы же маалыматтын башка басылмасы менен түшүндүрүлгөн башка айырмачылыктар жумушчу китепте берилген (саны: { $count }).
