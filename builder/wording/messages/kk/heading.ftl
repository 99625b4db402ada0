head-title = { $home } — { $partner }: { PERIOD($period, form: "for") } сауда
new-title = { $audience ->
    [business] { $home } — { $partner }: сауда және бизнес
   *[government] { $home } — { $partner }: өзара сауда
}
head-kicker = { $audience ->
    [business] БИЗНЕСКЕ АРНАЛҒАН ТАЛДАМАЛЫҚ АНЫҚТАМА
   *[government] АНЫҚТАМА
}{ $draft ->
    [yes] {" · ЖОБА"}
   *[no] {""}
}
head-vintage-both = кестелер { $year }, мәлімдемелер { PERIOD($month, form: "short") }
head-vintage-tables = кестелер { $year }
head-vintage-claims = мәлімдемелер { PERIOD($month, form: "short") }
head-vintage-none = жоқ
head-period = { PERIOD($period) }; жылдық: { $year }
head-period-year = { PERIOD($period) }; жылдық: { PERIOD($years) }
head-executor = Орындаушы: { $named ->
    [yes] { $drafted }
   *[no] көрсетілмеген
}. Байланыс: { $reached ->
    [yes] { $contact }
   *[no] көрсетілмеген
}.
head-draft-translation = Аударма жобасы, тексерілмеген
head-footer = { CAPITAL(DAY($day, form: "for")) } жағдай  ·  тізілім { $register }
