head-title = { $home }–{ $partner }: trade in { $period }
# The title that a new report begins with.
new-title = { $audience ->
    [business] { $home }–{ $partner }: trade and business
   *[government] { $home }–{ $partner }: mutual trade
}
head-kicker = { $audience ->
    [business] BRIEFING MEMO FOR BUSINESS
   *[government] BRIEFING MEMO FOR GOVERNMENT
}{ $draft ->
    [yes] {" · DRAFT"}
   *[no] {""}
}
head-vintage-both = Tables to { $year }; statements to { PERIOD($month, form: "short") }
head-vintage-tables = Tables to { $year }
head-vintage-claims = Statements to { PERIOD($month, form: "short") }
head-vintage-none = None held
head-period = { $period }; years to { $year }
head-period-year = { $period }; years { $years }
# $drafted and $contact are ready words; each is yes or no where told.
head-executor = Drafted by: { $named ->
    [yes] { $drafted }
   *[no] not named
}. Contact: { $reached ->
    [yes] { $contact }
   *[no] not given
}.
head-draft-translation = draft translation, not reviewed
head-footer = As of { $day }  ·  register { $register }
