# Бұрынғы анықтамадан кейін не өзгерді. $figure — сөзбен берілген көрсеткіш, $old және $new — оның мәндері.
changed-heading = { DAY($day, form: "for") } анықтамадан кейінгі өзгерістер
changed-heading-period = { PERIOD($period) } бойынша { DAY($day, form: "for") } анықтамадан кейінгі өзгерістер
changed-figure = { $figure }: { $new }, бұрын { $old }{ $kind ->
    [revised] {" "}[r]
   *[digits] {""}
}.
changed-figure-period = { $figure }: { $new }, { PERIOD($period, form: "in") } — { $old }.
changed-figure-known = { $figure }: { $new }, бұрын дерек болмаған.
changed-figure-lost = { $figure }: бұрын { $old }, қазір дерек жоқ.
changed-slipped = Мерзім шегерілді. { $measure }: бұрын — { $old }, енді — { $new }.
changed-commitment = { $measure }: { $state ->
    [overdue] мерзімі өтті
    [done] орындалды
    [done-late] кешігіп орындалды
    [in-progress] орындалуда
    [agreed] келісілді
   *[stated] қайта мәлімделді
}.
changed-commitment-new = Жаңа міндеттеме: { $measure }.
changed-agreement-new = Жаңа құжат: { $title }.
changed-agreement = { $title }: { $status ->
    [signed] қол қойылды
    [in-force] күшіне енді
    [terminated] қолданысын тоқтатты
   *[other] { $status }
}.
changed-target-new = Жаңа нысаналы көрсеткіш: { $value }.
changed-opened = Деректердегі жаңа алшақтықтар: { $things }.
changed-rival = { $thing }: { $values }
changed-settled = Жойылған алшақтықтар: { $things }.
changed-edition = Жаңа басылым: { $publisher }, { $day }.
changed-claims = Деректері бар жаңа жарияланымдар: { $publishers }.
changed-nothing = Өзгеріс жоқ.
