band-unit = { currency-sign } million, { PERIOD($period, form: "short") }
band-balance = { $kind ->
    [surplus] { COUNTRY($whose, form: "possessive") } surplus
   *[balance] { COUNTRY($whose, form: "possessive") } balance
}
band-change = { $direction ->
    [up] ▲ up { $growth }, { $about ->
        [yes] about { $amount } m
       *[no] { $amount } m
    }
    [down] ▼ down { $growth }, { $about ->
        [yes] about { $amount } m
       *[no] { $amount } m
    }
   *[same] no change
}
band-change-growth = { $direction ->
    [up] ▲ up { $growth }
    [down] ▼ down { $growth }
   *[same] no change
}
band-change-amount = { $direction ->
    [up] ▲ { $amount } m
    [down] ▼ { $amount } m
   *[same] no change
}
band-change-unknown = { $mark } change not available
band-base = Change on { $base }. Reporter: { $reporter } { $mark }.
band-edition = {" "}Values as in the { $several ->
    [yes] editions
   *[no] edition
} of { $days }.
band-theirs = {" "}As { COUNTRY($whose, form: "inside") } reports them: its imports stand as exports to it, its exports as imports from it.
band-preliminary = {" "}Figures for { $period } are preliminary.
band-editions = {" "}Exports and imports come from different editions ({ $days }).
band-derived = {" "}{ $what ->
    [both] Changes in { currency-word } and the balance are derived { $mark }.
   *[changes] Changes in { currency-word } are derived { $mark }.
}
band-rounding = {" "}Because of rounding, exports and imports as printed do not add to turnover.
band-none = { COUNTRY($whose, form: "possessive") } figures for { $period } are not held.
