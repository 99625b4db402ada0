# Бірнеше ай бірліктің жанына сыймайды: кезең бөлінбеуі үшін өз жолында тұрады.
band-unit = млн { currency-code },{ $kind ->
    [months] {"\u000A"}
   *[other] {" "}
}{ PERIOD($period, form: "short") }
band-balance = { $kind ->
    [surplus] { COUNTRY($whose) } сальдосы
   *[balance] { COUNTRY($whose) } сальдосы
}
band-change = { $direction ->
    [up] ▲ өсім — { $growth },{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] шамамен { $amount } млн
       *[no] { $amount } млн
    }
    [down] ▼ төмендеу — { $growth },{ $rough ->
        [yes] {" "}
       *[no] {"\u000A"}
    }{ $about ->
        [yes] шамамен { $amount } млн
       *[no] { $amount } млн
    }
   *[same] өзгеріссіз
}
band-change-growth = { $direction ->
    [up] ▲ өсім — { $growth }
    [down] ▼ төмендеу — { $growth }
   *[same] өзгеріссіз
}
band-change-amount = { $direction ->
    [up] ▲ { $amount } млн
    [down] ▼ { $amount } млн
   *[same] өзгеріссіз
}
band-change-unknown = { $mark } өзгерісі көрсетілмеген
band-base = Өзгеріс { PERIOD($base, form: "with") } салыстырғанда берілген. Дереккөз: { $reporter } { $mark }.
band-edition = {" "}Мәндер { CASE($days, case: "attributive") } { $several ->
    [yes] басылымдар
   *[no] басылым
} бойынша берілген.
band-theirs = {" "}{ COUNTRY($whose, form: "genitive") } деректері көрсетілген: бұл тараптың импорты оған экспорт ретінде, экспорты одан импорт ретінде берілген.
band-preliminary = {" "}{ CAPITAL(PERIOD($period, form: "for")) } деректер алдын ала.
band-editions = {" "}Экспорт пен импорт деректері әртүрлі басылымдардан алынған ({ $days }).
band-derived = {" "}{ $what ->
    [both] Ақшалай өзгерістер мен сальдо есептеу арқылы алынған { $mark }.
   *[changes] Ақшалай өзгерістер есептеу арқылы алынған { $mark }.
}
band-rounding = {" "}Дөңгелектеуге байланысты көрсетілген экспорт пен импорттың қосындысы тауар айналымына тең емес.
band-none = { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } деректері жоқ.
