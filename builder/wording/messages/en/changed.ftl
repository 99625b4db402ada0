# What changed since an earlier brief. $figure is a fact in words, $old and $new its values.
changed-heading = What changed since { $day }
changed-heading-period = What changed since the brief of { $day } on { $period }
changed-figure = { $figure }: { $new }, was { $old }{ $kind ->
    [revised] {" "}[r]
   *[digits] {""}
}.
changed-figure-period = { $figure }: { $new }, { $old } in { $period }.
changed-figure-known = { $figure }: { $new }, not known before.
changed-figure-lost = { $figure }: { $old } before, no longer on record.
changed-slipped = Slipped: { $measure }, promised for { $old }, now for { $new }.
changed-commitment = { $measure }: { $state ->
    [overdue] now overdue
    [done] now done
    [done-late] done, after the date promised
    [in-progress] now in progress
    [agreed] now agreed
   *[stated] stated again
}.
changed-commitment-new = New commitment: { $measure }.
changed-agreement-new = New on record: { $title }.
changed-agreement = { $title }: { $status ->
    [signed] signed
    [in-force] now in force
    [terminated] terminated
   *[other] { $status }
}.
changed-target-new = New target: { $value }.
changed-opened = Figures that differ now: { $things }.
changed-rival = { $thing }: { $values }
changed-settled = Figures that no longer differ: { $things }.
changed-edition = New edition: { $publisher }, { $day }.
changed-claims = New statements on record: { $publishers }.
changed-nothing = Nothing on record has changed.
