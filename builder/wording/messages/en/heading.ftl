head-title = { $home }–{ $partner }: trade in { $period }
head-kicker = { $audience ->
    [business] BRIEFING MEMO FOR BUSINESS
   *[government] BRIEFING MEMO FOR GOVERNMENT
}{ $draft ->
    [yes] {" · DRAFT"}
   *[no] {""}
}
head-vintage-both = Tables to { $year }; statements to { $month }
head-vintage-tables = Tables to { $year }
head-vintage-claims = Statements to { $month }
head-vintage-none = None held
head-period = { $period }; years to { $year }
head-period-year = { $period }; years { $years }
head-footer = As of { $day }  ·  register { $register }
