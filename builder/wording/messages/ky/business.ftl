# Бизнес үчүн маалымкат. Көрсөткүчтөр өз белгилерин сактайт; $moved — business-moved.

business-subject = { COUNTRY($partner) } менен соода: бизнес үчүн аналитикалык маалымкат
business-name = { $name }
business-stop = .
business-moved = { $direction ->
    [up] { SHOW($growth, form: "by") } өстү
    [down] { SHOW($growth, form: "by") } азайды
    [same] өзгөргөн жок
   *[unknown] { SHOW($growth, form: "by") } өзгөрдү
}
business-more-than-doubled = { $multiple } өстү ({ SHOW($growth, form: "by") }{ $told ->
    [yes] , { SHOW($amount, form: "by") }
   *[no] { "" }
})
business-moved-too = { SHOW($growth, form: "by") }
# $known өзгөрүү белгилүүбү; артынан маани жана «түздү» келет.
business-level = { $known ->
    [moved] { $moved }{ $amount } жана
    [same] өзгөргөн жок жана
   *[unknown] көлөмү
}
business-amount = {" "}({ SHOW($amount, form: "by") })

# Корутунду: өнөктөштүн бардык жактан импорту жана биздин өлкөдөн импорту.
business-bottom = { $finding ->
    [market-faster] { PERIOD($period, form: "in") } { COUNTRY($whose_partner, form: "genitive") } рыногу { COUNTRY($whose_home, form: "ablative") } жеткирүүлөргө караганда тезирээк өстү: жалпы импорт { $total }, { COUNTRY($home, form: "ablative") } импорт — { $bought } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
    [sales-faster] { PERIOD($period, form: "in") } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткирүүлөр рыноктун өзүнө караганда тезирээк өстү: { COUNTRY($home, form: "ablative") } импорт { $bought }, жалпы импорт — { $total } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
    [market-alone] { PERIOD($period, form: "in") } { COUNTRY($whose_partner, form: "genitive") } рыногунун динамикасы { COUNTRY($whose_home, form: "ablative") } жеткирүүлөргө караганда жакшы болду: жалпы импорт { $total }, { COUNTRY($home, form: "ablative") } импорт — { $bought } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
    [sales-alone] { PERIOD($period, form: "in") } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткирүүлөрдүн динамикасы рыноктун өзүнө караганда жакшы болду: { COUNTRY($home, form: "ablative") } импорт { $bought }, жалпы импорт — { $total } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
    [market-fell-more] { PERIOD($period, form: "in") } { COUNTRY($whose_partner, form: "genitive") } рыногу { COUNTRY($whose_home, form: "ablative") } жеткирүүлөргө караганда көбүрөөк кыскарды: жалпы импорт { $total }, { COUNTRY($home, form: "ablative") } импорт — { $bought } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
    [sales-fell-more] { PERIOD($period, form: "in") } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткирүүлөр рыноктун өзүнө караганда көбүрөөк кыскарды: { COUNTRY($home, form: "ablative") } импорт { $bought }, жалпы импорт — { $total } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
   *[alike] { PERIOD($period, form: "in") } { COUNTRY($whose_home, form: "ablative") } { COUNTRY($partner, form: "dative") } жеткирүүлөр рынок менен бирдей өзгөрдү: жалпы импорт { $total }, { COUNTRY($home, form: "ablative") } импорт — { $bought } ({ COUNTRY($whose_partner, form: "genitive") } маалыматтары).
}
business-bottom-bought = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } түздү.
business-bottom-sold = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { COUNTRY($partner, form: "dative") } экспорт { $moved } { CASE($value, case: "accusative") } түздү.
business-bottom-none = Соода боюнча { PERIOD($period, form: "for") } маалыматтар жок.

business-band-bought = { COUNTRY($country, form: "ablative") } сатып алуу
business-band-sold = { COUNTRY($country, form: "dative") } сатуу
business-band-turnover = { COUNTRY($country) } менен соода
business-band-share = { COUNTRY($whose, form: "genitive") } үлүшү
business-band-share-unit = бүткүл { $flow ->
    [X] экспортто
   *[M] импортто
}, { PERIOD($period, form: "short") }
business-band-points = { $direction ->
    [up] ▲ { $points }
    [down] ▼ { $points }
   *[same] өзгөрүүсүз
}
business-band-balance = { COUNTRY($whose, form: "genitive") } сальдосу
business-band-signed-unit = млн { $currency ->
    [EUR] евро
   *[USD] АКШ долл.
}
business-band-signed-note = { $known ->
    [yes] { $count } документ;{"\u000A"}
   *[no] {""}
}жеткирүү маалыматы жок
business-band-note = { COUNTRY($reporter, form: "genitive") } сатып алуулары жана сатуулары көрсөтүлгөн; өзгөрүү — { PERIOD($base, form: "with") } салыштырганда. Маалымат берген: { $giver } { $mark }.
business-band-derived = {" "}{ COUNTRY($whose, form: "genitive") } { $flow ->
    [X] экспортундагы
   *[M] импортундагы
} үлүш эсептөө менен алынды { $mark }.
business-band-signed-by = {" "}Кол коюлган документтердин суммасы: { $giver } { $mark }.

business-latest = **Акыркы маалыматтар.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { COUNTRY($partner, form: "dative") } экспорт { $moved } { CASE($value, case: "accusative") } түздү
business-latest-bought = **Акыркы маалыматтар.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } түздү; ал жакка экспорт боюнча маалыматтар жок.
business-latest-imports = ; { COUNTRY($partner, form: "ablative") } импорт { $moved } { CASE($value, case: "accusative") } түздү
business-latest-none = **Акыркы маалыматтар.** { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары жок.
business-year-to = **{ PERIOD($month, form: "in") } аяктаган жыл.** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { $flow ->
    [exports] { COUNTRY($partner, form: "dative") } экспорт
   *[imports] { COUNTRY($partner, form: "ablative") } импорт
} { $moved } { CASE($value, case: "accusative") } түздү.
business-share-lead = **Үлүш.**{" "}
business-growth-brought = { $alone ->
    [yes] { PERIOD($period, form: "in") } { COUNTRY($whose, form: "genitive") } импорту { SHOW($total, form: "by") } өстү; өсүштүн эң көбүн { $home } берди — { $home_change }.{" "}
   *[no] { PERIOD($period, form: "in") } { COUNTRY($whose, form: "genitive") } импорту { SHOW($total, form: "by") } өстү; өлкөлөр боюнча өсүш: { $first } — { $first_change }, { $home } — { $home_change }.{" "}
}
business-share = { $first ->
    [yes] { PERIOD($period, form: "in") } { COUNTRY($whose_partner, form: "genitive") } импортунда { COUNTRY($whose, form: "genitive") } үлүшү { $direction ->
        [up] { SHOW($change, form: "by") } өсүп, { CASE($share, case: "accusative") } түздү.
        [down] { SHOW($change, form: "by") } төмөндөп, { CASE($share, case: "accusative") } түздү.
        [same] өзгөргөн жок жана { CASE($share, case: "accusative") } түздү.
       *[unknown] { CASE($share, case: "accusative") } түздү.
    }
   *[no] { COUNTRY($whose, form: "genitive") } үлүшү { $direction ->
        [up] { SHOW($change, form: "by") } өсүп, { CASE($share, case: "accusative") } түздү.
        [down] { SHOW($change, form: "by") } төмөндөп, { CASE($share, case: "accusative") } түздү.
        [same] өзгөргөн жок жана { CASE($share, case: "accusative") } түздү.
       *[unknown] { CASE($share, case: "accusative") } түздү.
    }
}
business-place = **Орду.** { PERIOD($period, form: "in") } { $home } — { COUNTRY($whose, form: "genitive") } { $place }
business-place-buyer = {" "}жана { $place }
business-rank = { $rank } { $role ->
    [buyer] сатып алуучусу
   *[supplier] жеткирүүчүсү
}{ $joint ->
    [yes] {" "}(башкалар менен тең)
   *[no] {""}
}
business-after = {" "}(алдында: { $names })

business-signed-heading = { $known ->
    [place] Кол коюлган: { $place }
    [period] Кол коюлган: { PERIOD($period, form: "short") }
    [day] Кол коюлган: { PERIOD($period, form: "short") }
   *[none] Кол коюлган
}
business-signed-title = { $known ->
    [place] Кол коюлган документтер: { $place }
    [period] { PERIOD($period, form: "in") } кол коюлган документтер
    [day] { PERIOD($period, form: "in") } кол коюлган документтер
   *[none] Кол коюлган документтер
}
business-signed-documents = { $title }: { $known ->
    [yes] { $count } документ
   *[no] документтердин саны көрсөтүлгөн эмес
}
business-signed-bodies = , тараптар: { $bodies }
business-signed-worth = , { $value }
business-signed-worth-lacking = , суммасы көрсөтүлгөн эмес
business-signed-note = Кол коюлган суммалар — ниет, товар жүгүртүүгө кирбейт; жеткирүү маалыматы жок. Ар бир документ боюнча сатуучу, сатып алуучу, сумма жана жеткирүү мөөнөтү көрсөтүлгөн эмес. Товарлар булак боюнча; тизме толук эмес болушу мүмкүн.
business-goods-lacking = товарлар көрсөтүлгөн эмес { $mark }

business-products-none = { $mark } Өз ара сооданын товарлар боюнча маалыматтары жок, ошондуктан бул жерде товарлар аталган жок. { $goods ->
    [yes] Суроо-талапты кол коюлган документтердеги товарлар көрсөтөт.{" "}
   *[no] {""}
}Тизме үчүн эки өлкөнүн тең товарлар жана өнөктөштөр боюнча маалыматтары керек.
business-products-title = { $traded ->
    [yes] Өз ара сооданын товарлары
   *[no] Потенциалы пайдаланылбаган товарлар
}
business-sections = **{ $flow ->
    [X] Экспорт.
   *[M] Импорт.
}** { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { PERIOD($period, form: "in") } { $flow ->
    [X] { COUNTRY($other, form: "dative") } экспортто
   *[M] { COUNTRY($other, form: "ablative") } импортто
} { $division ->
    [hs_section] ТЭИ ТНдин төмөнкү бөлүмдөрү
   *[sitc_section] ЭССКнын төмөнкү бөлүмдөрү
} басымдуулук кылды: { $items }.{ $partial ->
    [yes] {" "}Товарлар боюнча саптар жыйынтыктын { CASE($covered, case: "possessive-accusative") } берет.
   *[no] {""}
}
business-section-item = { $name } ({ $share })
business-product-flow = { $flow ->
    [X] { $reporter } сатат
   *[M] { $reporter } сатып алат
}
business-potential = **Потенциал.** { COUNTRY($exporter, form: "ablative") } { COUNTRY($importer, form: "dative") } жеткирүүлөрдүн болжолдуу потенциалы (жеткирүүчүнүн дүйнөгө экспорту менен сатып алуучунун дүйнөдөн импортунун азырагынан өз ара сооданы кемиткенде): { $items }.
business-potential-item = { $name } — { $value }
business-potential-none = **Потенциал.** { $mark } Колдогу маалыматтар боюнча аныкталбайт: эки өлкөнүн тең дүйнө менен соодасынын товарлар боюнча маалыматтары керек.
business-hhi = **Топтолуу.** Херфиндаль — Хиршман индекси, пайыз менен алынган үлүштөрдүн квадраттарынын суммасы: { $items }.
business-hhi-item = { $flow ->
    [X] экспорт — { $least ->
        [yes] кеминде{" "}
       *[no] {""}
    }{ $index } ({ $products } товар)
   *[M] импорт — { $least ->
        [yes] кеминде{" "}
       *[no] {""}
    }{ $index } ({ $products } товар)
}
business-farm = **Айыл чарба товарлары.** ТЭИ ТНдин I–IV бөлүмдөрү: { $items }.
business-farm-item = { $flow ->
    [X] экспорт — { $value } ({ $share })
   *[M] импорт — { $value } ({ $share })
}
business-suits = **Бири-бирин толуктоо.** Соода түзүмдөрүнүн дал келиши, пайыз менен: { $items }.
business-suits-item = { COUNTRY($exporter, form: "genitive") } дүйнөгө экспорту жана { COUNTRY($importer, form: "genitive") } дүйнөдөн импорту — { $least ->
    [yes] кеминде{" "}
   *[no] {""}
}{ $index }

business-access-duty = Бажы алымы
business-access-duty-lacking = Товарлар боюнча ставкалар жана өзгөчө учурлар
business-access-vat = КНС
business-access-vat-lacking = Ставкалар жана кайтарып алуу тартиби
business-access-documents = Документтер
business-access-documents-lacking = Документтердин тизмеси
business-access-border = Чек ара жана логистика
business-access-border-lacking = Ачылуу күндөрү; күтүү убактысы
business-access-lacking = Башка маалыматтар

business-preference-terms = Шарттары, аймактары жана катышуучуларга талаптар көрсөтүлгөн эмес.
business-preference-none = Сунуш кылынган жеңилдиктер ({ $countries }) көрсөтүлгөн эмес.

business-risk-lead = **{ $topic }.**{" "}
business-risk-delivery = **Жеткирүүлөр.** Кол коюлган документтер боюнча жеткирүүлөр тууралуу маалымат жок.
business-risk-demand = **Суроо-талап.** { PERIOD($period, form: "in") } { COUNTRY($whose, form: "genitive") } { COUNTRY($home, form: "ablative") } сатып алуулары { SHOW($growth, form: "by") } ({ SHOW($change, form: "by") }) азайды{ $since ->
    [rose] {" "}жана ошондон бери жыл сайын өсүүдө.
   *[no] .
}
business-risk-date = **Мөөнөттөр.** { $measure }: { $dated ->
    [yes] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    } жана { PERIOD($due) } аталган; мөөнөттөрдүн бири да тастыкталган эмес.
   *[no] «{ $words }»{ HAS($words, form: "translated") ->
        [yes] { " " }({ NAME($words, form: "translated") })
       *[no] { "" }
    } деп көрсөтүлгөн, күнү жок.
}
business-risk-none = Колдогу булактар боюнча аныкталган жок.

business-next-meeting = Кийинки жыйын
business-no-meeting = Күнү көрсөтүлгөн эмес.
business-event = { $title }, { $place ->
    [yes] { $location }, { PERIOD($period) }
   *[no] { PERIOD($period) }
}
business-offers = Айтылган сунуштар
business-contacts = Байланыш
business-no-contact = Көрсөтүлгөн эмес.
business-person = { $name }, { $office }: { $contact }
business-drafted-by = Аткаруучу

business-sources-lead = **Булактар.**
business-source = {" "}{ $mark } { $publisher }, { $day }.
business-sources-more = {" "}Аталыштары жана даректери жумушчу китептин булактар барагында.
business-undated = күнү көрсөтүлгөн эмес
business-flag-x = {" "}{ $mark } — маалымат жок.
business-flag-p = {" "}{ $mark } — алдын ала маалыматтар.
business-stand-in = {" "}† — маалымкаттын күнүнөн кийин чыккан басылма боюнча.
business-flag-e = {" "}{ $mark } — эсептөө.
