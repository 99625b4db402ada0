# Мурунку маалымкатка салыштырмалуу эмне өзгөрдү. $figure — көрсөткүч сөз менен, $old жана $new — анын маанилери.
changed-heading = { DAY($day, form: "for") } маалымкаттан берки өзгөрүүлөр
changed-heading-period = { DAY($day, form: "for") } маалымкаттан берки өзгөрүүлөр ({ PERIOD($period) })
changed-figure = { $figure }: { $new }, мурда { $old }{ $kind ->
    [revised] {" "}[r]
   *[digits] {""}
}.
changed-figure-period = { $figure }: { $new }, { PERIOD($period, form: "in") } — { $old }.
changed-figure-known = { $figure }: { $new }, мурда маалымат жок болчу.
changed-figure-lost = { $figure }: мурда { $old }, азыр маалымат жок.
changed-slipped = Мөөнөтү жылдырылды. { $measure }: мурда — { $old }, азыр — { $new }.
changed-commitment = { $measure }: { $state ->
    [overdue] мөөнөтү өттү
    [done] аткарылды
    [done-late] кечигип аткарылды
    [in-progress] аткарылууда
    [agreed] макулдашылды
   *[stated] кайра жарыяланды
}.
changed-commitment-new = Жаңы милдеттенме: { $measure }.
changed-agreement-new = Жаңы документ: { $title }.
changed-agreement = { $title }: { $status ->
    [signed] кол коюлду
    [in-force] күчүнө кирди
    [terminated] күчүн жоготту
   *[other] { $status }
}.
changed-target-new = Жаңы максаттуу көрсөткүч: { $value }.
changed-opened = Маалыматтардагы жаңы айырмачылыктар: { $things }.
changed-rival = { $thing }: { $values }
changed-settled = Жоюлган айырмачылыктар: { $things }.
changed-edition = Жаңы басылма: { $publisher }, { $day }.
changed-claims = Маалыматтары бар жаңы жарыялоолор: { $publishers }.
changed-nothing = Өзгөрүүлөр жок.
