# Мемлекеттік органдарға арналған анықтама. Елдер, кезеңдер мен күндер қажетті септікке осында қойылады;
# $direction: up, down, same немесе unknown; көрсеткіштер өз сандарын сақтайды.

gov-subject = { COUNTRY($home, form: "official_genitive") } { COUNTRY($partner, form: "official_instrumental") } саудасы туралы
gov-name = { $name }
gov-led = **{ $lead }.** { $text }

## Қысқаша қорытынды
gov-line-none = { COUNTRY($partner, form: "instrumental") } сауданың { PERIOD($period, form: "for") } деректері жоқ.
gov-line-finding = { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { COUNTRY($partner, form: "instrumental") } тауар айналымы { $direction ->
    [up] { SHOW($growth, form: "by") } артып, { CASE($value, case: "accusative") } құрады.
    [down] { SHOW($growth, form: "by") } төмендеп, { CASE($value, case: "accusative") } құрады.
    [doubled] { $multiple } ({ SHOW($growth, form: "by") }) артып, { CASE($value, case: "accusative") } құрады.
    [same] өзгерген жоқ және { CASE($value, case: "accusative") } құрады.
   *[unknown] { CASE($value, case: "accusative") } құрады.
}
gov-line-flow = { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт
   *[imports] { COUNTRY($partner, form: "ablative") } импорт
} { $direction ->
    [up] { SHOW($growth, form: "by") } артып, { CASE($value, case: "accusative") } құрады
    [down] { SHOW($growth, form: "by") } төмендеп, { CASE($value, case: "accusative") } құрады
    [doubled] { $multiple } ({ SHOW($growth, form: "by") }) артып, { CASE($value, case: "accusative") } құрады
    [same] өзгерген жоқ және { CASE($value, case: "accusative") } құрады
   *[unknown] { CASE($value, case: "accusative") } құрады
}; { $flow ->
    [exports] { $mirrored ->
        [yes] импорт тек { COUNTRY($partner, form: "genitive") } деректері бойынша белгілі — { $mirror }.
       *[no] импорт туралы деректер жоқ.
    }
   *[imports] { $mirrored ->
        [yes] экспорт тек { COUNTRY($partner, form: "genitive") } деректері бойынша белгілі — { $mirror }.
       *[no] экспорт туралы деректер жоқ.
    }
}
gov-line-flow-theirs = { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { $flow ->
    [exports] оның { COUNTRY($partner, form: "dative") } экспорты
   *[imports] оның { COUNTRY($partner, form: "ablative") } импорты
} { $direction ->
    [up] { SHOW($growth, form: "by") } артып, { CASE($value, case: "accusative") } құрады
    [down] { SHOW($growth, form: "by") } төмендеп, { CASE($value, case: "accusative") } құрады
    [doubled] { $multiple } ({ SHOW($growth, form: "by") }) артып, { CASE($value, case: "accusative") } құрады
    [same] өзгерген жоқ және { CASE($value, case: "accusative") } құрады
   *[unknown] { CASE($value, case: "accusative") } құрады
}; { $flow ->
    [exports] оның импорты туралы деректер жоқ.
   *[imports] оның экспорты туралы деректер жоқ.
}
gov-line-made-of-theirs = { $leader ->
    [exports-rose] { COUNTRY($whose, form: "genitive") } экспорты өсті, импорты төмендеді
    [imports-rose] { COUNTRY($whose, form: "genitive") } импорты өсті, экспорты төмендеді
    [exports] { $direction ->
        [down] Төмендеу негізінен { COUNTRY($whose, form: "genitive") } экспорты есебінен болды
        [same] { COUNTRY($whose, form: "genitive") } экспорты көбірек өзгерді
       *[up] Өсім негізінен { COUNTRY($whose, form: "genitive") } экспорты есебінен қамтамасыз етілді
    }
    [imports] { $direction ->
        [down] Төмендеу негізінен { COUNTRY($whose, form: "genitive") } импорты есебінен болды
        [same] { COUNTRY($whose, form: "genitive") } импорты көбірек өзгерді
       *[up] Өсім негізінен { COUNTRY($whose, form: "genitive") } импорты есебінен қамтамасыз етілді
    }
   *[none] { COUNTRY($whose, form: "genitive") } экспорты мен импорты бірдей шамада өзгерді
}{ $balance ->
    [surplus-up] ; оның оң сальдосы ұлғайды.
    [surplus-down] ; оның оң сальдосы қысқарды.
    [deficit-up] ; оның теріс сальдосы ұлғайды.
    [deficit-down] ; оның теріс сальдосы қысқарды.
    [turned] ; оның сальдосы таңбасын өзгертті.
   *[none] .
}
gov-line-made-of = { $leader ->
    [exports-rose] Экспорт өсті, импорт төмендеді
    [imports-rose] Импорт өсті, экспорт төмендеді
    [exports] { $direction ->
        [down] Төмендеу негізінен экспорт есебінен болды
        [same] Экспорт көбірек өзгерді
       *[up] Өсім негізінен экспорт есебінен қамтамасыз етілді
    }
    [imports] { $direction ->
        [down] Төмендеу негізінен импорт есебінен болды
        [same] Импорт көбірек өзгерді
       *[up] Өсім негізінен импорт есебінен қамтамасыз етілді
    }
   *[none] Экспорт пен импорт бірдей шамада өзгерді
}{ $balance ->
    [surplus-up] ; { COUNTRY($whose, form: "genitive") } оң сальдосы ұлғайды.
    [surplus-down] ; { COUNTRY($whose, form: "genitive") } оң сальдосы қысқарды.
    [deficit-up] ; { COUNTRY($whose, form: "genitive") } теріс сальдосы ұлғайды.
    [deficit-down] ; { COUNTRY($whose, form: "genitive") } теріс сальдосы қысқарды.
    [turned] ; { COUNTRY($whose, form: "genitive") } сальдосы таңбасын өзгертті.
   *[none] .
}
gov-line-partner = { $compared ->
    [rise-smaller] { COUNTRY($whose, form: "genitive") } деректері бойынша өсім төменірек болды.
    [rise-larger] { COUNTRY($whose, form: "genitive") } деректері бойынша өсім жоғарырақ болды.
    [fall-smaller] { COUNTRY($whose, form: "genitive") } деректері бойынша төмендеу аздау болды.
    [fall-larger] { COUNTRY($whose, form: "genitive") } деректері бойынша төмендеу көбірек болды.
    [opposite-up] { COUNTRY($whose, form: "genitive") } деректері бойынша өсім байқалды.
   *[opposite-down] { COUNTRY($whose, form: "genitive") } деректері бойынша төмендеу байқалды.
}
gov-line-overdue = { $more ->
    [yes] Мерзімі өткен міндеттемелер бар, ең көп кешіккені — «{ CAPITAL($measure) }».
   *[no] «{ CAPITAL($measure) }» міндеттемесінің мерзімі өтіп кетті.
}
gov-line-goal = { $goal ->
    [set] Тауар айналымы бойынша { $setter } айқындаған нысаналы көрсеткішке қол жеткізу мерзімі белгіленбеген{ $measured ->
        [yes] ; «{ CAPITAL($measure) }» шарасының мерзімі де белгіленбеген.
       *[no] .
    }
    [unset] Тауар айналымының нысаналы көрсеткішіне қол жеткізу мерзімі белгіленбеген{ $measured ->
        [yes] ; «{ CAPITAL($measure) }» шарасының мерзімі де белгіленбеген.
       *[no] .
    }
   *[none] «{ CAPITAL($measure) }» шарасының мерзімі белгіленбеген.
}

## Әңгімеге арналған тезистер
gov-point-when = {" "}{ PERIOD($period, form: "in") }
gov-point-agreed = { CAPITAL(PERIOD($period, form: "in")) } өзара саудамыз { $direction ->
    [up] { SHOW($growth, form: "by") } өсті
    [down] { SHOW($growth, form: "by") } төмендеді
   *[same] өзгерген жоқ
}{ $who ->
    [both] ; мұны екі тарап та атап өтуде.
   *[one] .
}
gov-point-growth = { $both ->
    [yes] Екі тараптың деректері бойынша { PERIOD($period, form: "in") } өзара саудамыз { $direction ->
        [down] төмендеді; { COUNTRY($whose, form: "genitive") } деректері бойынша — { SHOW($growth, form: "by") }.
       *[up] өсті; { COUNTRY($whose, form: "genitive") } деректері бойынша — { SHOW($growth, form: "by") }.
    }
   *[no] { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } өзара саудамыз { $direction ->
        [up] { SHOW($growth, form: "by") } өсті.
        [down] { SHOW($growth, form: "by") } төмендеді.
       *[same] өзгерген жоқ.
    }
}
gov-point-exports = { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose, form: "genitive") } { COUNTRY($partner, form: "dative") } экспорты { $direction ->
    [up] { SHOW($growth, form: "by") } артты.
    [down] { SHOW($growth, form: "by") } төмендеді.
    [doubled] { $multiple } артты: өсім { CASE($growth, case: "accusative") } құрады.
   *[same] өзгерген жоқ.
}
gov-point-imports = { COUNTRY($partner_whose, form: "ablative") } { COUNTRY($home, form: "dative") } жеткізілім{ $when } { $direction ->
    [up] { $too ->
        [yes] де артты — { SHOW($growth, form: "by") }.
       *[no] { SHOW($growth, form: "by") } артты.
    }
    [down] { $too ->
        [yes] де төмендеді — { SHOW($growth, form: "by") }.
       *[no] { SHOW($growth, form: "by") } төмендеді.
    }
    [doubled] { $multiple } артты: өсім { CASE($growth, case: "accusative") } құрады.
   *[same] өзгерген жоқ.
}
gov-point-signed-count = { CAPITAL(PERIOD($period, form: "in")) } кәсіпорындарымыз { $number } құжатқа (келісімдер мен келісімшарттарға) қол қойды.
gov-point-signed-value = { CAPITAL(PERIOD($period, form: "in")) } кәсіпорындарымыз жалпы сомасы { $number } болатын құжаттарға қол қойды.
gov-point-goal = { $known ->
    [yes] Өзара сауда бойынша { $setter } айқындаған нысаналы көрсеткіш — { $value }{ $dated ->
        [yes] , мерзімі — { PERIOD($deadline) }.
       *[no] .
    }
   *[no] Өзара сауданың нысаналы көрсеткіші — { $value }{ $dated ->
        [yes] , мерзімі — { PERIOD($deadline) }.
       *[no] .
    }
}
gov-point-weight = { $joint ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } { $home } — { COUNTRY($whose, form: "genitive") } { $rank } (басқалармен тең) сауда серіктесі.
   *[no] { CAPITAL(PERIOD($period, form: "in")) } { $home } — { COUNTRY($whose, form: "genitive") } { $rank } сауда серіктесі.
}

## Шешуді талап ететін мәселелер
gov-settle-goal = Нысаналы көрсеткішке ({ $value }) қол жеткізу мерзімі белгіленбеген.
gov-settle-measure = { $empty ->
    [owner] «{ CAPITAL($measure) }» шарасына жауапты айқындалмаған.
    [date] «{ CAPITAL($measure) }» шарасының мерзімі белгіленбеген.
   *[both] «{ CAPITAL($measure) }» шарасына жауапты да, оның мерзімі де айқындалмаған.
}
gov-settle-overdue = «{ CAPITAL($measure) }» шарасына жаңа мерзім қажет: бұрынғысы ({ PERIOD($due) }) өтіп кетті.
gov-settle-reporters = Көрсеткіштің ({ $subject }) мәні келісілмеген: статистика органдары { $values } деген мәндерді келтіреді.
gov-settle-figure = Көрсеткіштің ({ $subject }) мәні келісілмеген: { $values } деген мәндер қолданылып жүр.

## Деректер нені көрсетеді
gov-figures-contributions = { $direction ->
    [down] **{ CAPITAL(PERIOD($period, form: "for")) } төмендеу.** { COUNTRY($whose, form: "genitive") } деректері бойынша тауар айналымының { SHOW($growth, form: "by") } төмендеуіндегі экспорттың үлесі — { $exports }, импорттың үлесі — { $imports }.
   *[up] **{ CAPITAL(PERIOD($period, form: "for")) } өсім.** { COUNTRY($whose, form: "genitive") } деректері бойынша тауар айналымының { SHOW($growth, form: "by") } өсуіне экспорттың қосқан үлесі — { $exports }, импорттың қосқан үлесі — { $imports }.
}
gov-figures-apart = **{ CAPITAL(PERIOD($period, form: "for")) } өзгеріс.** { COUNTRY($whose, form: "genitive") } деректері бойынша тауар айналымының өзгерісіндегі экспорттың үлесі: { SHOW($exports, form: "value") }; импорттың үлесі: { $moved ->
    [yes] { SHOW($imports, form: "value") }.
    [little] мардымсыз.
   *[none] жоқ.
}
gov-figures-year = **{ CAPITAL(PERIOD($period, form: "for")) } тауар айналымы.** { $text }.
gov-figures-flow = { $flow ->
    [exports] **{ CAPITAL(PERIOD($period, form: "for")) } экспорт.** { $text }.
   *[imports] **{ CAPITAL(PERIOD($period, form: "for")) } импорт.** { $text }.
}
gov-figures-year-to = { $flow ->
    [exports] **{ CAPITAL(PERIOD($month, form: "in")) } аяқталған жылдағы экспорт.** { $text }.
    [imports] **{ CAPITAL(PERIOD($month, form: "in")) } аяқталған жылдағы импорт.** { $text }.
   *[turnover] **{ CAPITAL(PERIOD($month, form: "in")) } аяқталған жылдағы тауар айналымы.** { $text }.
}
gov-figures-and = { $first }; { $last }
gov-figures-value = { COUNTRY($whose, form: "genitive") } деректері бойынша — { $value }
gov-figures-turnover = { COUNTRY($whose, form: "genitive") } деректері бойынша — { $value }, { $direction ->
    [up] { PERIOD($base, form: "with") } салыстырғанда өсім — { $growth } ({ $change })
    [down] { PERIOD($base, form: "with") } салыстырғанда төмендеу — { $growth } ({ $change })
   *[same] { PERIOD($base, form: "with") } салыстырғанда өзгеріссіз
}
gov-figures-year-to-moved = { COUNTRY($whose, form: "genitive") } деректері бойынша — { $value }, { $direction ->
    [up] { PERIOD($base, form: "in") } аяқталған жылмен салыстырғанда өсім — { $growth } ({ $change })
    [down] { PERIOD($base, form: "in") } аяқталған жылмен салыстырғанда төмендеу — { $growth } ({ $change })
   *[same] { PERIOD($base, form: "in") } аяқталған жылмен салыстырғанда өзгеріссіз
}
gov-figures-weight = **{ CAPITAL(PERIOD($period, form: "for")) } өзара саудадағы орны.** { $text }.
gov-figures-rank = { $partner } — { COUNTRY($whose, form: "genitive") } { $rank } сауда серіктесі{ $joint ->
    [yes] {" "}(басқалармен тең)
   *[no] {""}
}, үлесі — { $share }
gov-figures-rank-too = { $partner } — { COUNTRY($whose, form: "genitive") } { $rank } серіктесі{ $joint ->
    [yes] {" "}(басқалармен тең)
   *[no] {""}
}, үлесі — { $share }

## Сұраулар, ұсыныстар мен міндеттемелер
gov-asks = **Сұраулар**
gov-offers = **Ұсыныстар**
gov-not-named = { $mark } көрсетілмеген
gov-no-date = Күні жоқ
gov-no-deadline = Мерзімі жоқ
gov-due-words = { $long ->
    [yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    }; күні көрсетілмеген
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
gov-set-by = { $setter } айқындаған
gov-goal-measure = { $flow ->
    [X] Экспорт көлемі — { $value }
    [M] Импорт көлемі — { $value }
    [B] Сальдо көлемі — { $value }
   *[T] Тауар айналымының көлемі — { $value }
}
gov-status = { $mark } { $state ->
    [overdue] мерзімі өткен
    [in-progress] орындалуда
    [stated] мәлімделген
    [agreed] келісілген
    [open] қол жеткізілмеген
    [done] орындалған
    [done-late] кешігіп орындалған
    [met] қол жеткізілген
    [met-late] кешігіп қол жеткізілген
    [missed] мерзімінде қол жеткізілмеген
   *[not-measured] өлшенбейді
}
gov-status-evidence = { $status }. { $evidence }
gov-times-on-record = Аталған мерзімдер: { $times }.
gov-overdue = Мерзімі { $days } бұрын өткен.
gov-said-at = Мәлімдеме бойынша
gov-reached = { $first ->
    [yes] { COUNTRY($whose, form: "genitive") } деректері бойынша { CASE($reached, case: "dative") } орындалды
   *[no] { COUNTRY($whose, form: "genitive") } деректері бойынша — { CASE($reached, case: "dative") }
}
gov-reached-short = { $name } — { $reached }
gov-reached-in = { CAPITAL(PERIOD($year, form: "in")) } { $parts }.
gov-reached-in-short = { CAPITAL(PERIOD($year)) }: { $parts }.
gov-commitments-note = { $late ->
    [none] { CAPITAL(DAY($day, form: "for")) } жағдай бойынша нақты күні белгіленген міндеттемелердің ішінде мерзімі өткені жоқ.
   *[some] { CAPITAL(DAY($day, form: "for")) } жағдай бойынша мерзімі өткен міндеттемелер саны: { $count }.
} Толық тізбе — қосымшада, 5-кестеде.

## Тәуекелдер
gov-risk-none = [x] Қолда бар дереккөздер бойынша анықталмады.
gov-risk-balance = **Сальдо.** { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose, form: "genitive") } { $kind ->
    [surplus] оң сальдосы
   *[deficit] теріс сальдосы
} { $larger ->
    [yes] ұлғайып, { CASE($value, case: "accusative") } құрады; бір жыл бұрын — { $base }.
   *[no] қысқарып, { CASE($value, case: "accusative") } құрады; бір жыл бұрын — { $base }.
}
gov-risk-balance-answer = Мәселе көтерілсе: { COUNTRY($partner, form: "ablative") } импорт та өсуде.
gov-risk-weight = **Үлес.** { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($partner, form: "genitive") } тауар айналымындағы { COUNTRY($home, form: "genitive") } үлесі { SHOW($change, form: "by") } төмендеп, { CASE($share, case: "accusative") } құрады.
gov-risk-statistics = **Статистика.** { CAPITAL(PERIOD($years, form: "for")) } { $all } салыстырудың { $wrong } жағдайында импорттаушының деректері экспорттаушының деректерінен төмен, ал керісінше болады деп күтіледі. Түсіндірмесі табылмады. Қосымша, 3-кесте.
gov-risk-times = **Мерзімдер.** «{ CAPITAL($measure) }» шарасы бойынша мына мерзімдер аталған: { $times }. Расталмаған күндерді атамаған жөн.

## Анықтама ретінде және нысаналы көрсеткіш
gov-background-none = Нысаналы көрсеткіштер мен анықтамалық мәліметтер табылмады.
gov-goal-set = Нысаналы көрсеткіш — { $value }{ $known ->
    [yes] , оны { $setter } айқындаған{ $by }{ $dated ->
        [yes] ; { PERIOD($day, form: "in") } мәлімделген { $mark }
       *[no] { " " }{ $mark }
    }
   *[no] { $dated ->
        [yes] , { PERIOD($day, form: "in") } мәлімделген { $mark }
       *[no] { " " }{ $mark }
    }
}
gov-goal-repeated = { $repeated ->
    [since] { ", кейін расталған " }{ $mark }
    [also] { "; басқа мәлімдемелерде де бар " }{ $mark }
   *[no] { "" }
}
gov-goal-deadline = { $dated ->
    [yes] ; мерзімі — { PERIOD($deadline) }{ $given }.
   *[no] ; мерзімі белгіленбеген.
}
gov-goal-required = Оған қол жеткізу үшін { $flow ->
    [exports] экспорт
    [imports] импорт
   *[turnover] тауар айналымы
} { PERIOD($year, form: "for") } деңгеймен салыстырғанда { $parts } өсуі тиіс.
gov-goal-growth = { COUNTRY($whose, form: "genitive") } деректері бойынша { CASE($required, case: "dative") } ({ CASE($gap, case: "dative") })
gov-goal-pace = { $spans } бойынша орташа өсу қарқыны сақталса, оған { $parts } қол жеткізіледі.
gov-goal-pace-span = { COUNTRY($whose, form: "genitive") } { PERIOD($years, form: "for") } деректері
gov-goal-year = { $first ->
    [alone] { $year } жылы
   *[no] { COUNTRY($whose, form: "genitive") } деректері бойынша { $year } жылы
}
gov-goal-earlier = Бұрынғы нысаналы көрсеткішке ({ $value }{ $dated ->
    [yes] , мерзімі — { PERIOD($deadline) }
   *[no] { "" }
}) { $mark } { $status ->
    [missed] қол жеткізілмеген: { $parts }.
    [met-late] мерзімінде қол жеткізілмеген ({ $parts })
   *[met] { $told ->
        [years] { $parts } қол жеткізілген.
       *[values] қол жеткізілген: { $parts }.
    }
}
gov-goal-late = { " " }және кейін қол жеткізілген: { $parts }.
gov-goal-at-deadline = { COUNTRY($whose, form: "genitive") } деректері бойынша { $value }

## Қосымша
gov-group = { CAPITAL(PERIOD($period)) }: { $reporter }{ $edition ->
    [yes] , { CASE($days, case: "attributive") } басылым бойынша
    [several] , { CASE($days, case: "attributive") } басылымдар бойынша
   *[no] { "" }
}
gov-flag-e = { $mark } — жарияланған мәндер мен өсу қарқындары бойынша, солар мүмкіндік беретін дәлдікпен есептелген.
gov-flag-p = { $mark } — алдын ала деректер.
gov-flag-r = { $mark } — қайта қаралған деректер.
gov-flag-b = { $mark } — қатардағы үзіліс.
gov-flag-u = { $mark } — сенімділігі төмен деректер.
gov-flag-x = { $mark } — деректер жоқ.
gov-flag-z = { $mark } — база оң болмаса, пайыз есептелмейді.
gov-note-inferred = Жекелеген мәлімдемелердегі серіктес немесе кезең мәнмәтін бойынша анықталды.
gov-note-rounding = Дөңгелектеуге байланысты қосындылар жиынтыққа тең болмауы мүмкін.
gov-note-nominal = Мәндер номиналды; өзгерістер өткен жылғы тиісті кезеңмен салыстырғанда берілген.
gov-weight-caption = 2-кесте. Серіктестің { PERIOD($period, form: "for") } орны: елдің саудасындағы үлесі, %; өзгерісі { PERIOD($base, form: "with") } салыстырғанда
gov-weight-caption-bare = 2-кесте. Серіктестің орны: елдің саудасындағы үлесі, %
gov-weight-row = { COUNTRY($whose, form: "genitive") } { $flow ->
    [X] экспортындағы
    [M] импортындағы
   *[T] тауар айналымындағы
} { $partner }
gov-rank = { $joint ->
    [yes] { $rank }орын (бөліседі)
   *[no] { $rank }орын
}
gov-mirror-head = { $column ->
    [exports] { $whose } экспорты
    [imports] { $whose } импорты
   *[difference] Алшақтық, %
}
gov-mirror-note = Импорттаушының деректері тасымалдау мен сақтандыру құнын қамтиды, сондықтан экспорттаушының деректерінен жоғары болады деп күтіледі; әдеттегі шектер жұмыс кітабының ескертпелерінде көрсетілген. { $missing ->
    [yes] { $flag } — деректер жоқ.{ " " }
   *[no] { "" }
}Дереккөздер { $mark }.
gov-agreement-kind = { $kind ->
    [treaty] Шарт
    [agreement] Келісім
    [protocol] Хаттама
    [memorandum] Меморандум
    [roadmap] Жол картасы
    [contracts] Келісімшарттар
   *[other] Өзге
}
gov-agreement-status = { $status ->
    [signed] қол қойылған
    [in-force] күшінде
    [terminated] күшін жойған
   *[other] көрсетілмеген
}
gov-agreement-title = { $title }: { $about }
gov-agreement-count = { $count } құжат
gov-agreement-value = { $value }
gov-revision-figure = { COUNTRY($whose, form: "genitive") } { $flow ->
    [X] { COUNTRY($partner, form: "dative") } экспорты
    [M] { COUNTRY($partner, form: "ablative") } импорты
   *[T] { COUNTRY($partner, form: "instrumental") } тауар айналымы
}
gov-notes-turnover = Тауар айналымы — тауарлар экспорты мен импортының қосындысы.
gov-notes-eaeu = Еуразиялық экономикалық одақ елдерінің өзара саудасы кедендік декларацияларсыз, кәсіпорындардың статистикалық есептілігі бойынша есепке алынады.
gov-notes-stand-ins = † Қолда жоқ басылымдардың орнына анықтама күнінен кейін шыққан басылымдар пайдаланылды { $mark }; олардың деректері қайта қаралған болуы мүмкін.
gov-notes-claims = Баспасөзде жарияланған мәлімдемелерде бағалау әдісі мен қамту шегі көрсетілмеген.
gov-gaps = Дереккөздерде болмағандықтан келтірілмеген: { $list }.
gov-gap-flows = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } деректері
gov-gap-flow = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорты
    [imports] { COUNTRY($partner, form: "ablative") } импорты
   *[turnover] { COUNTRY($partner, form: "instrumental") } тауар айналымы
}
gov-gap-products = тауарлар бойынша сауда
gov-gap-targets = нысаналы көрсеткіштер
gov-gap-commitments = міндеттемелер
gov-gap-agreements = шарттық-құқықтық база
gov-gap-positions = тараптардың ұстанымдары
