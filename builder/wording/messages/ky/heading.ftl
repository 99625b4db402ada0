head-title = { $home } — { $partner }: { PERIOD($period, form: "for") } соода
new-title = { $audience ->
    [business] { $home } — { $partner }: соода жана бизнес
   *[government] { $home } — { $partner }: өз ара соода
}
head-kicker = { $audience ->
    [business] БИЗНЕС ҮЧҮН МААЛЫМКАТ
   *[government] МААЛЫМКАТ
}{ $draft ->
    [yes] {" · ДОЛБООР"}
   *[no] {""}
}
head-vintage-both = таблицалар { $year }, билдирүүлөр { PERIOD($month, form: "short") }
head-vintage-tables = таблицалар { $year }
head-vintage-claims = билдирүүлөр { PERIOD($month, form: "short") }
head-vintage-none = жок
head-period = { PERIOD($period) }; жылдык: { $year }
head-period-year = { PERIOD($period) }; жылдык: { PERIOD($years) }
head-executor = Аткаруучу: { $named ->
    [yes] { $drafted }
   *[no] көрсөтүлгөн эмес
}. Байланыш: { $reached ->
    [yes] { $contact }
   *[no] көрсөтүлгөн эмес
}.
head-draft-translation = Котормонун долбоору, текшериле элек
head-footer = { DAY($day, form: "by") }  ·  реестр { $register }
