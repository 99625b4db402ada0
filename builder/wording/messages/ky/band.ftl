# Бир нече ай бирдиктин жанына батпайт: мезгил бөлүнбөшү үчүн өз сабында турат.
band-unit = млн { $currency ->
    [EUR] евро
   *[USD] АКШ долл.
},{ $kind ->
    [months] {"\u000A"}
   *[other] {" "}
}{ PERIOD($period, form: "short") }
band-balance = { $kind ->
    [surplus] { COUNTRY($whose) } сальдосу
   *[balance] { COUNTRY($whose) } сальдосу
}
band-change = { $direction ->
    [up] ▲ { SHOW($growth, form: "by") } өсүш,{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] болжол менен { $amount } млн
       *[no] { $amount } млн
    }
    [down] ▼ { SHOW($growth, form: "by") } азаюу,{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] болжол менен { $amount } млн
       *[no] { $amount } млн
    }
   *[same] өзгөрүүсүз
}
band-change-growth = { $direction ->
    [up] ▲ { SHOW($growth, form: "by") } өсүш
    [down] ▼ { SHOW($growth, form: "by") } азаюу
   *[same] өзгөрүүсүз
}
band-change-amount = { $direction ->
    [up] ▲ { $amount } млн
    [down] ▼ { $amount } млн
   *[same] өзгөрүүсүз
}
band-change-unknown = { $mark } өзгөрүү көрсөтүлгөн эмес
band-base = Өзгөрүү — { PERIOD($base, form: "with") } салыштырганда. Маалымат берген: { $reporter } { $mark }.
band-edition = {" "}{ $several ->
    [yes] Маанилер алынган басылмалар
   *[no] Маанилер алынган басылма
}: { $days }.
band-theirs = {" "}{ COUNTRY($whose, form: "genitive") } маалыматтары көрсөтүлгөн: бул тараптын импорту ага экспорт катары, экспорту андан импорт катары берилген.
band-preliminary = {" "}{ PERIOD($period, form: "for") } маалыматтар — алдын ала.
band-editions = {" "}Экспорт жана импорт боюнча маалыматтар ар башка басылмалардан алынды ({ $days }).
band-derived = {" "}{ $what ->
    [both] Өзгөрүүлөр ({ currency-word } менен) жана сальдо эсептөө менен алынды { $mark }.
   *[changes] Өзгөрүүлөр ({ currency-word } менен) эсептөө менен алынды { $mark }.
}
band-rounding = {" "}Тегеректөөдөн улам көрсөтүлгөн экспорт менен импорттун суммасы товар жүгүртүүгө барабар эмес.
band-none = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары жок.
