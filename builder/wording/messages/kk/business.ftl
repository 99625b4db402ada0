# Бизнеске арналған анықтама. Көрсеткіштер өз сандарын сақтайды; $moved — business-moved.

business-subject = { COUNTRY($partner, form: "instrumental") } сауда: бизнеске арналған талдамалық анықтама
business-name = { $name }
business-stop = .
business-moved = { $direction ->
    [up] { SHOW($growth, form: "by") } өсті
    [down] { SHOW($growth, form: "by") } төмендеді
    [same] өзгерген жоқ
   *[unknown] { $growth } өзгерді
}
business-more-than-doubled = { $multiple } ({ SHOW($growth, form: "by") }{ $told ->
    [yes] , { SHOW($amount, form: "by") }
   *[no] { "" }
}) өсті
business-moved-too = — { SHOW($growth, form: "by") }
# Одан кейін мән жазылады.
business-level = { $known ->
    [moved] { $moved }{ $amount } және
    [same] өзгерген жоқ және
   *[unknown] көлемі
}
business-amount = {" "}({ SHOW($amount, form: "by") })

# Қорытынды: серіктестің бүкіл импорты және құрастырушы елден импорты.
business-bottom = { $finding ->
    [market-faster] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_partner, form: "genitive") } нарығы { COUNTRY($whose_home, form: "ablative") } жеткізілімге қарағанда жылдамырақ өсті: бүкіл импорт { $total }, { COUNTRY($home, form: "ablative") } импорт { $bought } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
    [sales-faster] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткізілім нарықтың өзіне қарағанда жылдамырақ өсті: { COUNTRY($home, form: "ablative") } импорт { $bought }, бүкіл импорт { $total } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
    [market-alone] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_partner, form: "genitive") } нарығының серпіні { COUNTRY($whose_home, form: "ablative") } жеткізілімге қарағанда жақсырақ болды: бүкіл импорт { $total }, { COUNTRY($home, form: "ablative") } импорт { $bought } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
    [sales-alone] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткізілімнің серпіні нарықтың өзіне қарағанда жақсырақ болды: { COUNTRY($home, form: "ablative") } импорт { $bought }, бүкіл импорт { $total } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
    [market-fell-more] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_partner, form: "genitive") } нарығы { COUNTRY($whose_home, form: "ablative") } жеткізілімге қарағанда көбірек қысқарды: бүкіл импорт { $total }, { COUNTRY($home, form: "ablative") } импорт { $bought } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
    [sales-fell-more] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткізілім нарықтың өзіне қарағанда көбірек қысқарды: { COUNTRY($home, form: "ablative") } импорт { $bought }, бүкіл импорт { $total } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
   *[alike] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткізілім нарықпен қатар өзгерді: бүкіл импорт { $total }, { COUNTRY($home, form: "ablative") } импорт { $bought } ({ COUNTRY($whose_partner, form: "genitive") } деректері).
}
business-bottom-bought = { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } құрады.
business-bottom-sold = { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { COUNTRY($partner, form: "dative") } экспорт { $moved } { CASE($value, case: "accusative") } құрады.
business-bottom-none = { CAPITAL(PERIOD($period, form: "for")) } сауда туралы деректер жоқ.

business-band-bought = { COUNTRY($country, form: "ablative") } сатып алу
business-band-sold = { COUNTRY($country, form: "dative") } сату
business-band-turnover = { COUNTRY($country, form: "instrumental") } сауда
business-band-share = { COUNTRY($whose, form: "genitive") } үлесі
business-band-share-unit = бүкіл { $flow ->
    [X] экспортта
   *[M] импортта
}, { PERIOD($period, form: "short") }
business-band-points = { $direction ->
    [up] ▲ { $points }
    [down] ▼ { $points }
   *[same] өзгеріссіз
}
business-band-balance = { COUNTRY($whose, form: "genitive") } сауда сальдосы
business-band-signed-unit = млн { currency-code }
business-band-signed-note = { $known ->
    [yes] { $count } құжат;{"\u000A"}
   *[no] {""}
}жеткізілім дерегі жоқ
business-band-note = { COUNTRY($reporter, form: "genitive") } сатып алуы мен сатуы көрсетілген; өзгеріс { PERIOD($base, form: "with") } салыстырғанда берілген. Дереккөз: { $giver } { $mark }.
business-band-derived = {" "}{ COUNTRY($whose, form: "genitive") } { $flow ->
    [X] экспортындағы
   *[M] импортындағы
} үлес есептеу арқылы алынған { $mark }.
business-band-signed-by = {" "}Қол қойылған құжаттардың сомасы: { $giver } { $mark }.

business-latest = **Соңғы деректер.** { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { COUNTRY($partner, form: "dative") } экспорт { $moved } { CASE($value, case: "accusative") } құрады
business-latest-bought = **Соңғы деректер.** { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } құрады; ол елге экспорт туралы деректер жоқ.
business-latest-imports = ; { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } құрады
business-latest-none = **Соңғы деректер.** { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } деректері жоқ.
business-year-to = **{ CAPITAL(PERIOD($month, form: "in")) } аяқталған жыл.** { COUNTRY($whose, form: "genitive") } деректері бойынша { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт
   *[imports] { COUNTRY($partner, form: "ablative") } импорт
} { $moved } { CASE($value, case: "accusative") } құрады.
business-share-lead = **Үлес.**{" "}
business-growth-brought = { $alone ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose, form: "genitive") } импорты { SHOW($total, form: "by") } өсті; ең көп өсім — { COUNTRY($home, form: "genitive") } үлесінде: { $home_change }.{" "}
   *[no] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose, form: "genitive") } импорты { SHOW($total, form: "by") } өсті; елдер бойынша өсім: { $first } — { $first_change }, { $home } — { $home_change }.{" "}
}
business-share = { $first ->
    [yes] { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose_partner, form: "genitive") } импортындағы { COUNTRY($whose, form: "genitive") } үлесі { $direction ->
        [up] { SHOW($change, form: "by") } өсіп, { CASE($share, case: "accusative") } құрады.
        [down] { SHOW($change, form: "by") } төмендеп, { CASE($share, case: "accusative") } құрады.
        [same] өзгерген жоқ және { CASE($share, case: "accusative") } құрады.
       *[unknown] { CASE($share, case: "accusative") } құрады.
    }
   *[no] { COUNTRY($whose, form: "genitive") } үлесі { $direction ->
        [up] { SHOW($change, form: "by") } өсіп, { CASE($share, case: "accusative") } құрады.
        [down] { SHOW($change, form: "by") } төмендеп, { CASE($share, case: "accusative") } құрады.
        [same] өзгерген жоқ және { CASE($share, case: "accusative") } құрады.
       *[unknown] { CASE($share, case: "accusative") } құрады.
    }
}
business-place = **Орны.** { CAPITAL(PERIOD($period, form: "in")) } { $home } — { $place }
business-place-buyer = {" "}және { $place }
business-rank = { $joint ->
    [yes] { COUNTRY($whose, form: "genitive") } { $rank } (басқалармен тең) { $role ->
        [buyer] сатып алушысы
       *[supplier] жеткізушісі
    }
   *[no] { COUNTRY($whose, form: "genitive") } { $rank } { $role ->
        [buyer] сатып алушысы
       *[supplier] жеткізушісі
    }
}
business-after = {" "}(одан жоғары: { $names })

business-signed-heading = { $known ->
    [place] Қол қойылды: { $place }
    [period] Қол қойылды: { PERIOD($period, form: "short") }
    [day] Қол қойылды: { PERIOD($period, form: "short") }
   *[none] Қол қойылды
}
business-signed-title = { $known ->
    [place] Қол қойылған құжаттар: { $place }
    [period] { CAPITAL(PERIOD($period, form: "in")) } қол қойылған құжаттар
    [day] { CAPITAL(PERIOD($period, form: "in")) } қол қойылған құжаттар
   *[none] Қол қойылған құжаттар
}
business-signed-documents = { $title }: { $known ->
    [yes] { $count } құжат
   *[no] құжаттар саны көрсетілмеген
}
business-signed-bodies = , тараптары: { $bodies }
business-signed-worth = , { $value }
business-signed-worth-lacking = , сомасы көрсетілмеген
business-signed-note = Қол қойылған сомалар — ниет, тауар айналымына кірмейді; жеткізілім дерегі жоқ. Жекелеген құжаттар бойынша сатушы, сатып алушы, сома мен жеткізу мерзімі көрсетілмеген. Тауарлар дереккөз бойынша аталған; тізбе толық болмауы мүмкін.
business-goods-lacking = тауарлары көрсетілмеген { $mark }

business-products-none = { $mark } Өзара сауданың тауарлар бойынша деректері жоқ, сондықтан мұнда тауарлар аталмаған. { $goods ->
    [yes] Сұранысты қол қойылған құжаттардағы тауарлар көрсетеді.{" "}
   *[no] {""}
}Тізбе үшін екі елдің тауарлар мен серіктестер бойынша деректері қажет.
business-products-title = { $traded ->
    [yes] Өзара сауда тауарлары
   *[no] Пайдаланылмаған әлеуеті бар тауарлар
}
business-sections = **{ $flow ->
    [X] Экспорт.
   *[M] Импорт.
}** { COUNTRY($whose, form: "genitive") } деректері бойынша { PERIOD($period, form: "in") } { $flow ->
    [X] { COUNTRY($other, form: "dative") } экспортта
   *[M] { COUNTRY($other, form: "ablative") } импортта
} { $division ->
    [hs_section] СЭҚ ТН-нің мына бөлімдері
   *[sitc_section] ХССЖ-нің мына бөлімдері
} басым болды: { $items }.{ $partial ->
    [yes] {" "}Тауарлар бойынша жолдар жиынтықтың { CASE($covered, case: "possessive-accusative") } береді.
   *[no] {""}
}
business-section-item = { $name } ({ $share })
business-product-flow = { $flow ->
    [X] { $reporter } сатады
   *[M] { $reporter } сатып алады
}
business-potential = **Әлеует.** { COUNTRY($exporter, form: "ablative") } { COUNTRY($importer, form: "dative") } жеткізілімнің болжамды әлеуеті (жеткізушінің әлемге экспорты мен сатып алушының әлемнен импортының кішісі, өзара сауданы шегергенде): { $items }.
business-potential-item = { $name } — { $value }
business-potential-none = **Әлеует.** { $mark } Қолда бар деректер бойынша айқындалмайды: екі елдің әлеммен тауарлар бойынша саудасы қажет.
business-hhi = **Шоғырлану.** Херфиндаль — Хиршман индексі, пайызбен алынған үлестер квадраттарының қосындысы: { $items }.
business-hhi-item = { $flow ->
    [X] экспорт — { $least ->
        [yes] кемінде{" "}
       *[no] {""}
    }{ $index } ({ $products } тауар)
   *[M] импорт — { $least ->
        [yes] кемінде{" "}
       *[no] {""}
    }{ $index } ({ $products } тауар)
}
business-farm = **Ауыл шаруашылығы тауарлары.** СЭҚ ТН I–IV бөлімдері: { $items }.
business-farm-item = { $flow ->
    [X] экспорт — { $value } ({ $share })
   *[M] импорт — { $value } ({ $share })
}
business-suits = **Өзара толықтыру.** Сауда құрылымдарының сәйкестігі, пайызбен: { $items }.
business-suits-item = { COUNTRY($exporter, form: "genitive") } әлемге экспорты мен { COUNTRY($importer, form: "genitive") } әлемнен импорты — { $least ->
    [yes] кемінде{" "}
   *[no] {""}
}{ $index }

business-access-duty = Кедендік баж
business-access-duty-lacking = Тауарлар бойынша мөлшерлемелер мен алып тастаулар
business-access-vat = ҚҚС
business-access-vat-lacking = Мөлшерлемелер мен қайтару тәртібі
business-access-documents = Құжаттар
business-access-documents-lacking = Құжаттар тізбесі
business-access-border = Шекара және логистика
business-access-border-lacking = Ашылу күндері; күту уақыты
business-access-lacking = Өзге мәліметтер

business-preference-terms = Шарттары, өңірлері және қатысушыларға қойылатын талаптар көрсетілмеген.
business-preference-none = Ұсынылатын преференциялар ({ $countries }) көрсетілмеген.

business-risk-lead = **{ $topic }.**{" "}
business-risk-delivery = **Жеткізілім.** Қол қойылған құжаттар бойынша жеткізілім туралы дерек жоқ.
business-risk-demand = **Сұраныс.** { CAPITAL(PERIOD($period, form: "in")) } { COUNTRY($whose, form: "genitive") } { COUNTRY($home, form: "ablative") } сатып алуы { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) төмендеді{ $since ->
    [rose] {" "}және содан бері жыл сайын өсіп келеді.
   *[no] .
}
business-risk-date = **Мерзімдер.** { $measure }: { $dated ->
    [yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    } және { PERIOD($due) } аталған; бірде-бір мерзім расталмаған.
   *[no] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    } деп көрсетілген, күні жоқ.
}
business-risk-none = Қолда бар дереккөздер бойынша анықталмады.

business-next-meeting = Келесі отырыс
business-no-meeting = Күні көрсетілмеген.
business-event = { $title }, { $place ->
    [yes] { $location }, { PERIOD($period) }
   *[no] { PERIOD($period) }
}
business-offers = Мәлімделген ұсыныстар
business-contacts = Байланыс
business-no-contact = Көрсетілмеген.
business-person = { $name }, { $office }: { $contact }
business-drafted-by = Орындаушы

business-sources-lead = **Дереккөздер.**
business-source = {" "}{ $mark } { $publisher }, { $day }.
business-sources-more = {" "}Атаулары мен мекенжайлары — жұмыс кітабының дереккөздер парағында.
business-undated = күні көрсетілмеген
business-flag-x = {" "}{ $mark } — деректер жоқ.
business-flag-p = {" "}{ $mark } — алдын ала деректер.
business-stand-in = {" "}† — анықтама күнінен кейін шыққан басылым бойынша.
business-flag-e = {" "}{ $mark } — есептеу.
