# Rival figures. $period is a ready name; $value and $lead are shown facts.
rival-of-flow = { $indicator ->
    [growth] Growth of { $flow ->
        [exports] exports
        [imports] imports
       *[turnover] turnover
    }
    [share] Share in { $flow ->
        [exports] exports
        [imports] imports
       *[turnover] turnover
    }
   *[value] { $flow ->
        [exports] Exports
        [imports] Imports
        [balance] Balance
        [none] Trade
       *[turnover] Turnover
    }
}{ $dated ->
    [yes] , { $period }
   *[no] {""}
}
rival-of-scope = { $scope ->
    [contracts] { $indicator ->
        [count] Documents signed
       *[value] Value signed
    }
    [agricultural] { $indicator ->
        [growth] Growth of agricultural trade
       *[value] Agricultural trade
    }
    [investment] Investment
    [transit] Transit
    [logistics] Logistics
    [eaeu] Trade inside the EAEU
    [potential] Potential
   *[other] Other figures
}{ $dated ->
    [yes] , { $period }
   *[no] {""}
}
rival-ambiguous = Growth of { $value }{ $dated ->
    [yes] , { $period }
   *[no] {""}
}
rival-dates = { $kind ->
    [forum] Days of the forum
    [council] Day of the council
    [exhibition] Days of the exhibition
    [visit] Days of the visit
    [signing] Day of the signing
    [dialogue] Day of the dialogue
   *[other] Days of the meeting
}{ $named ->
    [yes] , { $place }
   *[no] {""}
}
rival-line = { $value }: { $who }
rival-say-no-days = Name the place, not the days
rival-do-not-quote = Do not quote
rival-do-not-say = Do not say
rival-say-signed = “{ $value }, signed”
rival-say-growth = { $direction ->
    [up] “up { $value }”
    [down] “down { $value }”
   *[same] “no change”
}
rival-say-both = { $direction ->
    [up] “{ $value }, up { $growth }”
    [down] “{ $value }, down { $growth }”
   *[same] “{ $value }, no change”
}
rival-on-figures = { $value } on { COUNTRY($whose, form: "possessive") }{ $first ->
    [yes] { " figures" }
   *[no] { "" }
}
rival-by-reporter = { $value }: { $name }
rival-name-the-source = Name who says it
verdict-same = The same figure.
verdict-rounding = Agree by rounding.
verdict-bound = Within its bound: { $value } for { $lead }.
verdict-truncated = Cut off, not rounded: { $value } for { $lead }.
verdict-other-reporter = By reporter: { $lead } and { $value }.
verdict-earlier-data = { $count ->
    [one] { $opens ->
        [word] The figure { $value }
       *[figure] { $value }
    } was said before the edition held was published.
   *[other] { $opens ->
        [word] The figures { $value }
       *[figure] { $value }
    } were said before the edition held was published.
}
verdict-revision = As in an earlier edition: { $value }.
verdict-not-rounding = Not rounding: { $lead } does not round to { $value }.
verdict-near = Not rounding: { $lead } is { $gap } { $more ->
    [yes] more
   *[no] less
} than { $value }.
verdict-decimal-comma = Written with a decimal comma: { $value } for { $lead }.
verdict-ambiguous = Its subject is not clear.
verdict-open = Open: the sources give different days.
conflicts-none = No rival figures in the sources held.
conflicts-left-out = Other conflicts, which rounding, another reporter or another edition explains, are in the workbook ({ $count }).
