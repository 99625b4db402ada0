# Этияттык менен келтириле турган маалыматтар.
care-differ = Бул маанилер тегеректөөдөн көбүрөөк айырмаланат: { $values }. Бул сөздөр баарына туура келет.
care-unfit = Бул маанилер тегеректөөдөн көбүрөөк айырмаланат: { $values }.
care-fits-tables = Таблицалардагы маанилерди ({ $tables }) тегеректөөдөн бул келип чыкпайт: { $outside }.
care-tables = Таблицаларда — { $tables }. Аларды тегеректөөдөн бул келип чыкпайт: { $outside }.
care-comma = Үтүр бөлчөк бөлүгүн ажыратат окшойт: { $values }.
care-overtaken = Колдогу таблицалар жарыяланганга чейин айтылган: { $values }.
care-two-reporters = Тараптар ар башка маалымат берет: { $values }.
care-limits = { $limits ->
    [both] { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары алдын ала болуп саналат жана ар башка басылмалардан алынган ({ $days }).
   *[preliminary] { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } маалыматтары алдын ала болуп саналат.
}
care-agree = Тегеректөөнү эске алганда бул маанилер дал келет: { $values }.
care-growth-said = Аны менен кошо айтылган өсүш арымы ({ $said }) { $own } менен дал келет.
care-signed = Кол коюлган суммалар — ниеттер, товар жүгүртүү эмес.
care-growth-agree = Өсүш арымдары ({ $values }) тегеректөөнү эске алганда дал келет.
care-ambiguous = Көрсөткүч эмнени өлчөй турганы булактан айкын эмес.
care-dates = Булактарда ар башка күндөр аталган: { $days }.
care-record = { $year }-жыл рекорддук жыл катары
care-record-because = { COUNTRY($whose, form: "genitive") } маалыматтары боюнча, { $year }-жылы андан жогору болгон: { $highest }, акыркы көрсөткүч — { $latest }.
