# Этияттык менен келтириле турган маалыматтар.
care-differ = { $values } маанилери тегеректөөдөн көбүрөөк айырмаланат. Бул сөздөр баарына туура келет.
care-unfit = { $values } маанилери тегеректөөдөн көбүрөөк айырмаланат.
care-fits-tables = { $outside } таблицалардагы маанилерди тегеректөөдөн келип чыкпайт: { $tables }.
care-tables = Таблицаларда — { $tables }. { $outside } аларды тегеректөөдөн келип чыкпайт.
care-comma = { $values }: үтүр бөлчөк бөлүгүн ажыратат окшойт.
care-overtaken = { $values } колдогу таблицалар жарыяланганга чейин айтылган.
care-two-reporters = Тараптар ар башка маалымат берет: { $values }.
care-limits = { $limits ->
    [both] { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары алдын ала болуп саналат жана ар башка басылмалардан алынган ({ $days }).
   *[preliminary] { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары алдын ала болуп саналат.
}
care-agree = { $values } маанилери тегеректөөнү эске алганда дал келет.
care-growth-said = Аны менен кошо айтылган өсүш арымы ({ $said }) { $own } менен дал келет.
care-signed = Кол коюлган суммалар — ниеттер, товар жүгүртүү эмес.
care-growth-agree = { $values } өсүш арымдары тегеректөөнү эске алганда дал келет.
care-ambiguous = Көрсөткүч эмнени өлчөй турганы булактан айкын эмес.
care-dates = Булактарда ар башка күндөр аталган: { $days }.
care-record = { $year }-жыл рекорддук жыл катары
care-record-because = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { $year }-жылы андан жогору болгон: { $highest }, акыркы көрсөткүч — { $latest }.
