# Деректердегі алшақтықтар. $value және $lead — көрсетілген мәндер.
rival-of-flow = { $indicator ->
    [growth] { $flow ->
        [exports] Экспорттың өсімі
        [imports] Импорттың өсімі
       *[turnover] Тауар айналымының өсімі
    }
    [share] { $flow ->
        [exports] Экспорттағы үлес
        [imports] Импорттағы үлес
       *[turnover] Тауар айналымындағы үлес
    }
   *[value] { $flow ->
        [exports] Экспорт
        [imports] Импорт
        [balance] Сальдо
        [none] Сауда
       *[turnover] Тауар айналымы
    }
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-of-scope = { $scope ->
    [contracts] { $indicator ->
        [count] Қол қойылған құжаттар саны
       *[value] Қол қойылған құжаттар сомасы
    }
    [agricultural] { $indicator ->
        [growth] Ауыл шаруашылығы өнімдері саудасының өсімі
       *[value] Ауыл шаруашылығы өнімдерінің саудасы
    }
    [investment] Инвестициялар
    [transit] Транзит
    [logistics] Логистика
    [eaeu] ЕАЭО ішіндегі сауда
    [potential] Әлеует
   *[other] Өзге көрсеткіштер
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-ambiguous = Өсім — { $value }{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-dates = { $kind ->
    [forum] Форум өткен күндер
    [council] Кеңес отырысы өткен күн
    [exhibition] Көрме өткен күндер
    [visit] Сапар күндері
    [signing] Қол қойылған күн
    [dialogue] Диалог өткен күн
   *[other] Кездесу өткен күндер
}{ $named ->
    [yes] , { $place }
   *[no] {""}
}
rival-line = { $value }: { $who }
rival-say-no-days = Орнын атау, күндерін атамау
rival-do-not-quote = Дәйексөз келтірмеу
rival-do-not-say = Қолданбау
rival-say-signed = «қол қойылған құжаттар сомасы — { $value }»
rival-say-growth = { $direction ->
    [up] «өсім — { $value }»
    [down] «төмендеу — { $value }»
   *[same] «өзгеріссіз»
}
rival-say-both = { $direction ->
    [up] «{ $value }, өсім — { $growth }»
    [down] «{ $value }, төмендеу — { $growth }»
   *[same] «{ $value }, өзгеріссіз»
}
rival-on-figures = { $first ->
    [yes] { COUNTRY($whose, form: "genitive") } деректері бойынша { $value }
   *[no] { COUNTRY($whose, form: "genitive") } деректері бойынша { $value }
}
rival-by-reporter = { $value }: { $name }
rival-name-the-source = Дереккөзін атау
verdict-same = Мәндер бірдей.
verdict-rounding = Дөңгелектеуді ескергенде сәйкес келеді.
verdict-bound = Аталған шектен аспайды: { $value }, негізгі мән — { $lead }.
verdict-truncated = Бөлшек бөлік дөңгелектелмей, алып тасталған: { $value }, негізгі мән — { $lead }.
verdict-other-reporter = Әр тараптың деректері: { $lead } және { $value }.
verdict-earlier-data = { $count ->
    [one] Мына мән қолда бар басылым шыққанға дейін айтылған: { $value }.
   *[other] Мына мәндер қолда бар басылым шыққанға дейін айтылған: { $value }.
}
verdict-revision = Бұрынғы басылымдағыдай: { $value }.
verdict-not-rounding = Дөңгелектеумен түсіндірілмейді: { $lead } мәні { CASE($value, case: "dative") } дейін дөңгелектелмейді.
verdict-near = Дөңгелектеумен түсіндірілмейді: { $lead } мәні { CASE($value, case: "ablative") } { SHOW($gap, form: "by") } { $more ->
    [yes] артық
   *[no] кем
}.
verdict-decimal-comma = Ондық үтір мыңдықтар бөлгіші деп қабылданған: { $lead } орнына { $value }.
verdict-ambiguous = Көрсеткіштің нені білдіретіні түсініксіз.
verdict-open = Анықталмаған: дереккөздер әртүрлі күндерді атайды.
conflicts-none = Қолда бар дереккөздерде алшақтық жоқ.
conflicts-left-out = Дөңгелектеумен, екінші тараптың деректерімен немесе деректердің басқа басылымымен түсіндірілетін өзге алшақтықтар жұмыс кітабында келтірілген (саны: { $count }).
