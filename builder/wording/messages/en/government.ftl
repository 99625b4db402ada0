# The government memo. $whose is a possessive (“Kazakhstan’s”), periods and days are ready names,
# $direction is up, down, same or unknown; facts keep their own numbers.

gov-subject = Trade of { COUNTRY($home, form: "inside") } with { COUNTRY($partner, form: "inside") }
gov-name = { $name }
gov-led = **{ $lead }.** { $text }

## Bottom line
gov-line-none = No figure for trade with { COUNTRY($partner, form: "inside") } in { $period } is held.
gov-line-finding = Trade with { COUNTRY($partner, form: "inside") } { $direction ->
    [up] rose by { $growth } in { $period }, to { $value }
    [down] fell by { $growth } in { $period }, to { $value }
    [doubled] { $multiple } in { $period } (up { $growth }), to { $value }
    [same] did not change in { $period }: it was { $value }
   *[unknown] was { $value } in { $period }
} on { COUNTRY($whose, form: "possessive") } figures.
gov-line-flow = { $flow ->
    [exports] Exports to { COUNTRY($partner, form: "inside") }
   *[imports] Imports from { COUNTRY($partner, form: "inside") }
} { $direction ->
    [up] rose by { $growth } in { $period }, to { $value }
    [down] fell by { $growth } in { $period }, to { $value }
    [doubled] { $multiple } in { $period } (up { $growth }), to { $value }
    [same] did not change in { $period }: they were { $value }
   *[unknown] were { $value } in { $period }
} on { COUNTRY($whose, form: "possessive") } figures; { $flow ->
    [exports] { $mirrored ->
        [yes] imports are held on { COUNTRY($partner, form: "possessive") } figures alone, { $mirror }.
       *[no] imports are not held.
    }
   *[imports] { $mirrored ->
        [yes] exports are held on { COUNTRY($partner, form: "possessive") } figures alone, { $mirror }.
       *[no] exports are not held.
    }
}
# Where home holds nothing of the period the line tells of the other side’s figures, and says whose flows they are.
gov-line-flow-theirs = { COUNTRY($whose, form: "possessive") } { $flow ->
    [exports] exports to { COUNTRY($partner, form: "inside") }
   *[imports] imports from { COUNTRY($partner, form: "inside") }
} { $direction ->
    [up] rose by { $growth } in { $period }, to { $value }
    [down] fell by { $growth } in { $period }, to { $value }
    [doubled] { $multiple } in { $period } (up { $growth }), to { $value }
    [same] did not change in { $period }: they were { $value }
   *[unknown] were { $value } in { $period }
} on its own figures; { $flow ->
    [exports] its imports from there are not held.
   *[imports] its exports there are not held.
}
gov-line-made-of-theirs = { $leader ->
    [exports-rose] { COUNTRY($whose, form: "possessive") } exports rose and its imports fell
    [imports-rose] { COUNTRY($whose, form: "possessive") } imports rose and its exports fell
    [exports] { $direction ->
        [down] Most of the fall came from { COUNTRY($whose, form: "possessive") } exports
        [same] { COUNTRY($whose, form: "possessive") } exports changed most
       *[up] { COUNTRY($whose, form: "possessive") } exports brought most of the growth
    }
    [imports] { $direction ->
        [down] Most of the fall came from { COUNTRY($whose, form: "possessive") } imports
        [same] { COUNTRY($whose, form: "possessive") } imports changed most
       *[up] { COUNTRY($whose, form: "possessive") } imports brought most of the growth
    }
   *[none] { COUNTRY($whose, form: "possessive") } exports and imports moved alike
}{ $balance ->
    [surplus-up] , and its surplus widened.
    [surplus-down] , and its surplus narrowed.
    [deficit-up] , and its deficit widened.
    [deficit-down] , and its deficit narrowed.
    [turned] , and its balance changed its sign.
   *[none] .
}
gov-line-made-of = { $leader ->
    [exports-rose] Exports rose and imports fell
    [imports-rose] Imports rose and exports fell
    [exports] { $direction ->
        [down] Most of the fall came from exports
        [same] Exports changed most
       *[up] Exports brought most of the growth
    }
    [imports] { $direction ->
        [down] Most of the fall came from imports
        [same] Imports changed most
       *[up] Imports brought most of the growth
    }
   *[none] Exports and imports moved alike
}{ $balance ->
    [surplus-up] , and { COUNTRY($whose, form: "possessor") } surplus widened.
    [surplus-down] , and { COUNTRY($whose, form: "possessor") } surplus narrowed.
    [deficit-up] , and { COUNTRY($whose, form: "possessor") } deficit widened.
    [deficit-down] , and { COUNTRY($whose, form: "possessor") } deficit narrowed.
    [turned] , and { COUNTRY($whose, form: "possessor") } balance changed its sign.
   *[none] .
}
gov-line-partner = { $compared ->
    [rise-smaller] { COUNTRY($whose, form: "possessive") } own figures show a smaller rise.
    [rise-larger] { COUNTRY($whose, form: "possessive") } own figures show a larger rise.
    [fall-smaller] { COUNTRY($whose, form: "possessive") } own figures show a smaller fall.
    [fall-larger] { COUNTRY($whose, form: "possessive") } own figures show a larger fall.
    [opposite-up] { COUNTRY($whose, form: "possessive") } own figures show a rise.
   *[opposite-down] { COUNTRY($whose, form: "possessive") } own figures show a fall.
}
gov-line-overdue = { $more ->
    [yes] Commitments are overdue, the longest: { $measure }.
   *[no] A commitment is overdue: { $measure }.
}
gov-line-goal = { $goal ->
    [set] The turnover goal set by { $setter } has no deadline on record{ $measured ->
        [yes] , and no date is on record for { $measure }.
       *[no] .
    }
    [unset] The turnover goal has no deadline on record{ $measured ->
        [yes] , and no date is on record for { $measure }.
       *[no] .
    }
   *[none] No date is on record for { $measure }.
}

## Talking points
gov-point-when = {" "}in { $period }
gov-point-agreed = Our trade { $direction ->
    [up] grew by { $growth } in { $period }
    [down] fell by { $growth } in { $period }
   *[same] did not change in { $period }
}{ $who ->
    [both] ; both sides say so.
   *[one] .
}
gov-point-growth = { $both ->
    [yes] Both sides’ figures show that our trade { $direction ->
        [down] fell in { $period }; on { COUNTRY($whose, form: "possessive") }, by { $growth }.
       *[up] grew in { $period }; on { COUNTRY($whose, form: "possessive") }, by { $growth }.
    }
   *[no] On { COUNTRY($whose, form: "possessive") } figures our trade { $direction ->
        [up] grew by { $growth } in { $period }.
        [down] fell by { $growth } in { $period }.
       *[same] did not change in { $period }.
    }
}
gov-point-exports = { COUNTRY($whose, form: "possessive") } exports to { COUNTRY($partner, form: "inside") } { $direction ->
    [up] rose by { $growth } in { $period }.
    [down] fell by { $growth } in { $period }.
    [doubled] { $multiple } in { $period }: up { $growth }.
   *[same] did not change in { $period }.
}
gov-point-imports = { COUNTRY($partner_whose, form: "possessive") } deliveries to { COUNTRY($home, form: "inside") } { $direction ->
    [up] rose { $too ->
        [yes] too, by { $growth }{ $when }.
       *[no] by { $growth }{ $when }.
    }
    [down] fell { $too ->
        [yes] too, by { $growth }{ $when }.
       *[no] by { $growth }{ $when }.
    }
    [doubled] { $multiple }{ $when }: up { $growth }.
   *[same] did not change{ $when }.
}
gov-point-signed-count = Our companies signed { $number } agreements and contracts { $kind ->
    [day] on { $period }.
    [days] on { $period }.
   *[month] in { $period }.
}
gov-point-signed-value = Our companies signed documents worth { $number } { $kind ->
    [day] on { $period }.
    [days] on { $period }.
   *[month] in { $period }.
}
gov-point-goal = { $known ->
    [yes] { CAPITAL($setter) } have set a goal of { $value } for our trade
   *[no] Our goal for trade is { $value }
}{ $dated ->
    [yes] { " by " }{ $deadline }.
   *[no] .
}
gov-point-weight = { COUNTRY($home, form: "leading") } was { COUNTRY($whose, form: "possessor") } { $joint ->
    [yes] joint { $rank } trading partner in { $period }.
   *[no] { $rank } trading partner in { $period }.
}

## Points to settle
gov-settle-goal = a year for the goal of { $value }: none is on record
gov-settle-measure = { $empty ->
    [owner] an owner for { $measure }: none is on record
    [date] a date for { $measure }: none is on record
   *[both] an owner and a date for { $measure }: neither is on record
}
gov-settle-overdue = a new date for { $measure }: it was due by { $due }
gov-settle-reporters = an agreed figure for { $subject }: the statistical offices give { $values }
gov-settle-figure = an agreed figure for { $subject }: { $values } are in use

## What the figures show
gov-figures-contributions = **{ $direction ->
    [down] Fall
   *[up] Growth
} in { $period }.** On { COUNTRY($whose, form: "possessive") } figures, exports contributed { $exports } { $direction ->
    [down] of the { $growth } fall
   *[up] of the { $growth } growth
} and imports { $imports }.
gov-figures-apart = **Change in { $period }.** On { COUNTRY($whose, form: "possessive") } figures, exports contributed { $exports } to the change of turnover and imports { $moved ->
    [yes] { $imports }.
    [little] little.
   *[no] none.
}
gov-figures-year = **Turnover in { $period }.** { $text }.
gov-figures-flow = **{ $flow ->
    [exports] Exports
   *[imports] Imports
} in { $period }.** { $text }.
gov-figures-year-to = **{ $flow ->
    [exports] Exports
    [imports] Imports
   *[turnover] Turnover
} in the year to { $month }.** { $text }.
gov-figures-and = { $first }, and { $last }
gov-figures-value = { $value } on { COUNTRY($whose, form: "possessive") } figures
gov-figures-turnover = { $value } on { COUNTRY($whose, form: "possessive") } figures, { $direction ->
    [up] up { $growth } ({ $change }) on { $base }
    [down] down { $growth } ({ $change }) on { $base }
   *[same] no change on { $base }
}
gov-figures-year-to-moved = { $value } on { COUNTRY($whose, form: "possessive") } figures, { $direction ->
    [up] up { $growth } ({ $change }) on the year to { $base }
    [down] down { $growth } ({ $change }) on the year to { $base }
   *[same] no change on the year to { $base }
}
gov-figures-weight = **Weight in { $period }.** { $text }.
gov-figures-rank = { COUNTRY($partner, form: "leading") } was { COUNTRY($whose, form: "possessor") } { $joint ->
    [yes] joint { $rank } trading partner
   *[no] { $rank } trading partner
}, with { $share } of its trade
gov-figures-rank-too = { COUNTRY($partner, form: "inside") } was { COUNTRY($whose, form: "possessor") } { $joint ->
    [yes] joint { $rank }
   *[no] { $rank }
}, with { $share }

## Asks and offers, commitments
gov-asks = **Asks**
gov-offers = **Offers**
gov-not-named = { $mark } not named
gov-no-date = No date
gov-no-deadline = No deadline
gov-due-words = { $long ->
    [yes] “{ $words }”; no date
   *[no] “{ $words }”
}
gov-due-promised = { $said ->
    [no] { $due }
   *[yes] “{ $words }”; { $due }
}
gov-set-by = set by { $setter }
gov-goal-measure = { $flow ->
    [X] Exports of { $value }
    [M] Imports of { $value }
    [B] Balance of { $value }
   *[T] Turnover of { $value }
}
gov-status = { $mark } { $state ->
    [overdue] overdue
    [in-progress] in progress
    [stated] stated
    [agreed] agreed
    [open] open
    [done] done
    [done-late] done, late
    [met] done: met
    [met-late] done: met late
    [missed] missed
   *[not-measured] not measured
}
gov-status-evidence = { $status }. { $evidence }
gov-times-on-record = On record: { $times }.
gov-overdue = { $days } past the date.
gov-said-at = As stated
gov-reached = { $reached }{ $first ->
    [yes] { " of the goal was reached on " }
   *[no] { " on " }
}{ COUNTRY($whose, form: "possessive") }{ $first ->
    [yes] { " figures" }
   *[no] { "" }
}
gov-reached-short = { $name } { $reached }
gov-reached-in = In { $year }, { $parts }.
gov-reached-in-short = In { $year }: { $parts }.
gov-commitments-note = { $late ->
    [none] No dated commitment was overdue on { $day }.
   *[some] On { $day }, { $count } { $count ->
        [one] commitment was
       *[other] commitments were
    } overdue.
} Full list: Annex, table 5.

## Risks
gov-risk-none = [x] None follows from the sources held.
gov-risk-balance = **Balance.** { CAPITAL(COUNTRY($whose, form: "possessor")) } { $kind ->
    [surplus] surplus
   *[deficit] deficit
} { $larger ->
    [yes] rose to { $value } in { $period }, from { $base } a year earlier.
   *[no] fell to { $value } in { $period }, from { $base } a year earlier.
}
gov-risk-balance-answer = If raised: imports from { COUNTRY($partner, form: "inside") } are growing as well.
gov-risk-weight = **Weight.** { COUNTRY($home, form: "leading") } had { $share } of { COUNTRY($partner, form: "possessive") } trade in { $period }, down { $change }.
gov-risk-statistics = **Statistics.** In { $wrong } of { $all } comparisons for { $years } the importer’s figure is below the exporter’s, although it is expected to be above. No explanation is on record. Annex, table 3.
gov-risk-times = **Dates.** For { $measure }, these times are on record: { $times }. Give no date unless it is confirmed.

## Background and target
gov-background-none = No target and no background is on record.
gov-goal-set = The goal of { $value } was { $known ->
    [yes] set by { $setter }{ $by }{ $dated ->
        [yes] ; stated { $on ->
            [day] on
           *[month] in
        } { $day } { $mark }
       *[no] { " " }{ $mark }
    }
   *[no] stated{ $dated ->
        [yes] { $on ->
            [day] { " on " }
           *[month] { " in " }
        }{ $day } { $mark }
       *[no] { " " }{ $mark }
    }
}
gov-goal-repeated = { $repeated ->
    [since] { " and repeated since " }{ $mark }
    [also] { " and in other statements " }{ $mark }
   *[no] { "" }
}
gov-goal-deadline = { $dated ->
    [yes] { ", for " }{ $deadline }{ $given }.
   *[no] , without a deadline.
}
gov-goal-required = To reach it, { $flow ->
    [exports] exports
    [imports] imports
   *[turnover] turnover
} must rise from the { $year } level by { $parts }.
gov-goal-growth = { $required } ({ $gap }) on { COUNTRY($whose, form: "possessive") }{ $first ->
    [yes] { " figures" }
   *[no] { "" }
}
gov-goal-pace = At the average growth of { $spans }, that would be { $parts }.
gov-goal-pace-span = { $years } ({ COUNTRY($whose, form: "possessive") } figures)
gov-goal-year = in { $year }{ $first ->
    [alone] { "" }
    [yes] {" "}on { COUNTRY($whose, form: "possessive") } figures
   *[no] {" "}on { COUNTRY($whose, form: "possessive") }
}
gov-goal-earlier = The earlier goal of { $value }{ $dated ->
    [yes] { " by " }{ $deadline }
   *[no] { "" }
} { $mark } { $status ->
    [missed] was missed: { $parts }.
    [met-late] was missed in that year ({ $parts })
   *[met] was met { $parts }.
}
gov-goal-late = { " " }and met later: { $parts }.
gov-goal-at-deadline = { $value } on { COUNTRY($whose, form: "possessive") }{ $first ->
    [yes] { " figures" }
   *[no] { "" }
}

## Annex
gov-group = { $period }: { $reporter }{ $edition ->
    [yes] , as in the edition of { $days }
    [several] , as in the editions of { $days }
   *[no] { "" }
}
gov-flag-e = { $mark } derived from printed values and growth rates, to the digits these support.
gov-flag-p = { $mark } provisional.
gov-flag-r = { $mark } revised.
gov-flag-b = { $mark } break in the series.
gov-flag-u = { $mark } of low reliability.
gov-flag-x = { $mark } not available.
gov-flag-z = { $mark } no percentage from a base that is not positive.
gov-note-inferred = Partner or period of some statements is inferred from their context.
gov-note-rounding = Because of rounding, figures as printed may not add up.
gov-note-nominal = Values are nominal; changes are on the same period a year before.
gov-weight-caption = Table 2. Weight of the partner in { $period }, per cent of the reporter’s trade, change on { $base }
gov-weight-caption-bare = Table 2. Weight of the partner, per cent of the reporter’s trade
gov-weight-row = { COUNTRY($partner, form: "leading") } in { COUNTRY($whose, form: "possessive") } { $flow ->
    [X] exports
    [M] imports
   *[T] turnover
}
gov-rank = { $joint ->
    [yes] joint { $rank }
   *[no] { $rank }
}
gov-mirror-head = { $column ->
    [exports] { COUNTRY($whose, form: "possessive") } exports
    [imports] { COUNTRY($whose, form: "possessive") } imports
   *[difference] Difference, %
}
gov-mirror-note = An importer’s figure includes freight and insurance and is expected to be above the exporter’s; the usual range stands in the workbook’s notes. { $missing ->
    [yes] { $flag } not held.{ " " }
   *[no] { "" }
}Sources { $mark }.
gov-agreement-kind = { $kind ->
    [treaty] Treaty
    [agreement] Agreement
    [protocol] Protocol
    [memorandum] Memorandum
    [roadmap] Roadmap
    [contracts] Contracts
   *[other] Other
}
gov-agreement-status = { $status ->
    [signed] signed
    [in-force] in force
    [terminated] terminated
   *[other] not stated
}
gov-agreement-title = { $title }: { $about }
gov-agreement-count = { $count } documents
gov-agreement-value = { $value }
gov-revision-figure = { COUNTRY($whose, form: "possessive") } { $flow ->
    [X] exports to { COUNTRY($partner, form: "inside") }
    [M] imports from { COUNTRY($partner, form: "inside") }
   *[T] turnover with { COUNTRY($partner, form: "inside") }
}
gov-notes-turnover = Turnover is exports plus imports of goods.
gov-notes-eaeu = Trade inside the Eurasian Economic Union is recorded from companies’ statistical reports, without customs declarations.
gov-notes-stand-ins = † Editions later than the as-of date stand in for ones that are not held { $mark }; their values may include later revisions.
gov-notes-claims = Statements in the press do not tell valuation or scope.
gov-gaps = Not shown, because no source held has it: { $list }.
gov-gap-flows = { COUNTRY($whose, form: "possessive") } figures for { $period }
gov-gap-flow = { COUNTRY($whose, form: "possessive") } { $flow ->
    [exports] exports to { COUNTRY($partner, form: "inside") } for { $period }
    [imports] imports from { COUNTRY($partner, form: "inside") } for { $period }
   *[turnover] turnover with { COUNTRY($partner, form: "inside") } for { $period }
}
gov-gap-products = goods by product
gov-gap-targets = targets
gov-gap-commitments = commitments
gov-gap-agreements = agreements
gov-gap-positions = positions of both sides
