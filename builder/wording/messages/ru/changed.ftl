# Что изменилось по сравнению с прежней справкой. $figure — показатель словами, $old и $new — его значения.
changed-heading = Изменения по сравнению со справкой от { $day }
changed-heading-period = Изменения по сравнению со справкой от { $day } { PERIOD($period, form: "for") }
changed-figure = { $figure }: { $new }, ранее { $old }{ $kind ->
    [revised] {" "}[r]
   *[digits] {""}
}.
changed-figure-period = { $figure }: { $new }, { PERIOD($period, form: "in") } — { $old }.
changed-figure-known = { $figure }: { $new }, ранее данных не было.
changed-figure-lost = { $figure }: ранее { $old }, сейчас данных нет.
changed-slipped = Срок перенесён. { $measure }: ранее — { $old }, теперь — { $new }.
changed-commitment = { $measure }: { $state ->
    [overdue] срок истёк
    [done] исполнено
    [done-late] исполнено с опозданием
    [in-progress] исполняется
    [agreed] согласовано
   *[stated] заявлено повторно
}.
changed-commitment-new = Новое обязательство: { $measure }.
changed-agreement-new = Новый документ: { $title }.
changed-agreement = { $title }: { $status ->
    [signed] документ подписан
    [in-force] документ вступил в силу
    [terminated] действие прекращено
   *[other] { $status }
}.
changed-target-new = Новый целевой показатель: { $value }.
changed-opened = Новые расхождения в данных: { $things }.
changed-rival = { $thing }: { $values }
changed-settled = Устранённые расхождения: { $things }.
changed-edition = Новое издание: { $publisher }, { $day }.
changed-claims = Новые публикации с данными: { $publishers }.
changed-nothing = Изменений нет.
