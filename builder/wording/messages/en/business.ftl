# The memo for business. Arguments that are facts keep their ids; $moved is business-moved.

business-subject = Trade with { COUNTRY($partner, form: "inside") }: briefing memo for business
business-name = { COUNTRY($name, form: "inside") }
business-stop = .
business-moved = { $direction ->
    [up] rose by { $growth }
    [down] fell by { $growth }
    [same] did not change
   *[unknown] changed by { $growth }
}
business-more-than-doubled = { $multiple } (up { $growth }{ $told ->
    [yes] , { $amount }
   *[no] { "" }
})
business-moved-too = by { $growth }
# $known is whether the change is known; a value follows.
business-level = { $known ->
    [moved] { $moved }{ $amount } to
    [same] did not change, at
   *[unknown] stood at
}
business-amount = {" "}({ $amount })

# The bottom line: the partner's imports from everywhere against those from home.
business-bottom = { $finding ->
    [market-faster] In { $period } { COUNTRY($whose_partner, form: "possessive") } market grew faster than { COUNTRY($whose_home, form: "possessive") } sales to it: its total imports { $total }, those from { COUNTRY($home, form: "inside") } { $bought }, on { COUNTRY($whose_partner, form: "possessive") } figures.
    [sales-faster] In { $period } { COUNTRY($whose_home, form: "possessive") } sales to { COUNTRY($partner, form: "inside") } grew faster than its market: those imports { $bought }, total imports { $total }, on { COUNTRY($whose_partner, form: "possessive") } figures.
    [market-alone] In { $period } { COUNTRY($whose_partner, form: "possessive") } market did better than { COUNTRY($whose_home, form: "possessive") } sales to it: its total imports { $total }, those from { COUNTRY($home, form: "inside") } { $bought }, on { COUNTRY($whose_partner, form: "possessive") } figures.
    [sales-alone] In { $period } { COUNTRY($whose_home, form: "possessive") } sales to { COUNTRY($partner, form: "inside") } did better than its market: those imports { $bought }, total imports { $total }, on { COUNTRY($whose_partner, form: "possessive") } figures.
    [market-fell-more] In { $period } { COUNTRY($whose_partner, form: "possessive") } market shrank more than { COUNTRY($whose_home, form: "possessive") } sales to it: its total imports { $total }, those from { COUNTRY($home, form: "inside") } { $bought }, on { COUNTRY($whose_partner, form: "possessive") } figures.
    [sales-fell-more] In { $period } { COUNTRY($whose_home, form: "possessive") } sales to { COUNTRY($partner, form: "inside") } fell more than its market: those imports { $bought }, total imports { $total }, on { COUNTRY($whose_partner, form: "possessive") } figures.
   *[alike] In { $period } { COUNTRY($whose_home, form: "possessive") } sales to { COUNTRY($partner, form: "inside") } moved with its market: total imports { $total }, those from { COUNTRY($home, form: "inside") } { $bought }, on { COUNTRY($whose_partner, form: "possessive") } figures.
}
business-bottom-bought = { COUNTRY($whose, form: "possessive") } imports from { COUNTRY($partner, form: "inside") } { $moved } { $value } in { $period }, on { COUNTRY($whose, form: "possessive") } figures.
business-bottom-sold = { COUNTRY($whose, form: "possessive") } exports to { COUNTRY($partner, form: "inside") } { $moved } { $value } in { $period }, on { COUNTRY($whose, form: "possessive") } figures.
business-bottom-none = No figures of trade in { $period } are held.

business-band-bought = Bought from { COUNTRY($country, form: "inside") }
business-band-sold = Sold to { COUNTRY($country, form: "inside") }
business-band-turnover = Trade with { COUNTRY($country, form: "inside") }
business-band-share = { COUNTRY($whose, form: "possessive") } share
business-band-share-unit = of all { $flow ->
    [X] exports
   *[M] imports
}, { $period }
business-band-points = { $direction ->
    [up] ▲ { $points }
    [down] ▼ { $points }
   *[same] no change
}
business-band-balance = { COUNTRY($whose, form: "possessive") } balance
business-band-signed-unit = { currency-sign } million{ $known ->
    [yes] , { $count } documents
   *[no] {""}
}
business-band-signed-note = no delivery on record
business-band-note = Bought and sold by { COUNTRY($reporter, form: "inside") }; change on { $base }. Reporter: { $giver } { $mark }.
business-band-derived = {" "}Share of { COUNTRY($whose, form: "possessive") } { $flow ->
    [X] exports
   *[M] imports
} derived { $mark }.
business-band-signed-by = {" "}Signed value: { $giver } { $mark }.

business-latest = **Latest.** { COUNTRY($whose, form: "possessive") } exports to { COUNTRY($partner, form: "inside") } { $moved } { $value } in { $period }, on { COUNTRY($whose, form: "possessive") } figures
business-latest-bought = **Latest.** { COUNTRY($whose, form: "possessive") } imports from { COUNTRY($partner, form: "inside") } { $moved } { $value } in { $period }, on { COUNTRY($whose, form: "possessive") } figures; its exports there are not held.
business-latest-imports = ; imports from { COUNTRY($partner, form: "inside") } { $moved } { $value }
business-latest-none = **Latest.** { COUNTRY($whose, form: "possessive") } figures for { $period } are not held.
business-year-to = **Year to { $month }.** { COUNTRY($whose, form: "possessive") } { $flow ->
    [exports] exports to { COUNTRY($partner, form: "inside") }
   *[imports] imports from { COUNTRY($partner, form: "inside") }
} { $moved } { $value }, on { COUNTRY($whose, form: "possessive") } figures.
business-share-lead = **Share.**{" "}
business-growth-brought = { $alone ->
    [yes] { COUNTRY($whose, form: "possessive") } imports rose by { $total } in { $period }; { COUNTRY($home, form: "inside") } brought most of any supplier, { $home_change }.{" "}
   *[no] { COUNTRY($whose, form: "possessive") } imports rose by { $total } in { $period }: those from { COUNTRY($first, form: "inside") } by { $first_change }, those from { COUNTRY($home, form: "inside") } by { $home_change }.{" "}
}
business-share = { $first ->
    [yes] { COUNTRY($whose, form: "possessive") } share of { COUNTRY($whose_partner, form: "possessive") } imports { $direction ->
        [up] rose by { $change } in { $period }, to { $share }.
        [down] fell by { $change } in { $period }, to { $share }.
        [same] did not change in { $period }: { $share }.
       *[unknown] was { $share } in { $period }.
    }
   *[no] { COUNTRY($whose, form: "possessor") } share { $direction ->
        [up] rose by { $change }, to { $share }.
        [down] fell by { $change }, to { $share }.
        [same] did not change: { $share }.
       *[unknown] was { $share }.
    }
}
business-place = **Place.** In { $period } { COUNTRY($home, form: "inside") } was { COUNTRY($whose, form: "possessor") } { $place }
business-place-buyer = , and its { $place }
business-rank = { $joint ->
    [yes] joint { $rank } { $role ->
        [buyer] buyer
       *[supplier] supplier
    }
   *[no] { $rank } { $role ->
        [buyer] buyer
       *[supplier] supplier
    }
}
business-after = , after { $names }

business-signed-heading = { $known ->
    [place] Signed at { $place }
    [period] Signed in { PERIOD($period, form: "short") }
    [day] Signed on { PERIOD($period, form: "short") }
   *[none] Signed
}
business-signed-title = { $known ->
    [place] What was signed at { $place }
    [period] What was signed in { PERIOD($period, form: "short") }
    [day] What was signed on { PERIOD($period, form: "short") }
   *[none] What was signed
}
business-signed-documents = { $title }: { $known ->
    [yes] { $count } documents
   *[no] number of documents not supplied
}
business-signed-bodies = , by { $bodies }
business-signed-worth = , { $value }
business-signed-worth-lacking = , value not supplied
business-signed-note = Signed values are intentions and are not part of trade; no delivery is on record. Seller, buyer, value and delivery date of each document: not supplied. Goods as the sources name them; the list may not be complete.
business-goods-lacking = goods not supplied { $mark }

business-products-none = { $mark } Trade by product between both countries is not held, so no product is named here. { $goods ->
    [yes] The goods signed for are the evidence of demand on record.{" "}
   *[no] {""}
}A list needs both countries’ trade by product and partner.
business-products-title = { $traded ->
    [yes] Products traded
   *[no] Products with untapped potential
}
business-sections = **{ $flow ->
    [X] Sold.
   *[M] Bought.
}** By { $division ->
    [hs_section] HS section
   *[sitc_section] SITC section
}, { COUNTRY($whose, form: "possessive") } { $flow ->
    [X] exports to
   *[M] imports from
} { $other } in { $period } were led by { $items }.{ $partial ->
    [yes] {" "}The rows by product give { $covered } of the total.
   *[no] {""}
}
business-section-item = { $name } ({ $share })
business-product-flow = { $flow ->
    [X] { COUNTRY($reporter, form: "leading") } sells
   *[M] { COUNTRY($reporter, form: "leading") } buys
}
business-potential = **Potential.** Indicative potential of { COUNTRY($exporter, form: "inside") } in { COUNTRY($importer, form: "inside") } (the smaller of what the exporter sells to the world and what the importer buys from it, above their own trade): { $items }.
business-potential-item = { $name } { $value }
business-potential-none = **Potential.** { $mark } Untapped potential cannot be told from the data held: it needs both countries’ trade with the world by product.
business-hhi = **Concentration.** Herfindahl-Hirschman index, the sum of squared shares in per cent: { $items }.
business-hhi-item = { $flow ->
    [X] exports { $least ->
        [yes] at least{" "}
       *[no] {""}
    }{ $index }, of { $products } goods
   *[M] imports { $least ->
        [yes] at least{" "}
       *[no] {""}
    }{ $index }, of { $products } goods
}
business-farm = **Agricultural goods.** HS sections I to IV: { $items }.
business-farm-item = { $flow ->
    [X] { $value } ({ $share }) of exports
   *[M] { $value } ({ $share }) of imports
}
business-suits = **Complementarity.** By the overlap of shares, in per cent, { $items }.
business-suits-item = what { COUNTRY($exporter, form: "inside") } sells to the world suits what { COUNTRY($importer, form: "inside") } buys by { $least ->
    [yes] at least{" "}
   *[no] {""}
}{ $index }

business-access-duty = Customs duty
business-access-duty-lacking = Rates and exceptions by product
business-access-vat = VAT
business-access-vat-lacking = Rates and refund procedure
business-access-documents = Documents
business-access-documents-lacking = List of documents
business-access-border = Border and logistics
business-access-border-lacking = Opening dates; waiting times
business-access-lacking = Anything beyond this

business-preference-terms = Terms, regions and eligibility: not supplied.
business-preference-none = Preferences offered by { $countries }: not supplied.

business-risk-lead = **{ $topic }.**{" "}
business-risk-delivery = **Delivery.** No delivery of what was signed is on record.
business-risk-demand = **Demand.** { COUNTRY($whose, form: "possessive") } purchases from { COUNTRY($home, form: "inside") } fell by { $growth } ({ $change }) in { $period }{ $since ->
    [rose] {" "}and have risen in every year since.
   *[no] .
}
business-risk-date = **Dates.** { $measure }: “{ $words }” { $dated ->
    [yes] and { $due } are on record; no date is confirmed.
   *[no] is on record, without a date.
}
business-risk-none = None in the sources held.

business-next-meeting = Next meeting
business-no-meeting = Date not supplied.
business-event = { $title }, { $place ->
    [yes] { $location }, { $period }
   *[no] { $period }
}
business-offers = Offers on record
business-contacts = Contacts
business-no-contact = Not supplied.
business-person = { $name }, { $office }: { $contact }
business-drafted-by = Drafted by

business-sources-lead = **Sources.**
business-source = {" "}{ $mark } { $publisher }, { $day }.
business-sources-more = {" "}Titles and addresses: workbook, sheet of sources.
business-undated = undated
business-flag-x = {" "}{ $mark } not available.
business-flag-p = {" "}{ $mark } provisional.
business-stand-in = {" "}† as in this edition, later than the as-of date.
business-flag-e = {" "}{ $mark } derived.
