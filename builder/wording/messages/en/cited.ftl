# Words that every memo uses. $first, $last and $rest are ready texts.
# The name of a country, and the forms that follow from it where the table names has none. $code is the country’s:
# the Union's name would need its article, which its letters do without (“EU exports”).
country = { $name }
    .possessive = { $code ->
        [EUU] EU
       *[other] { $name }’s
    }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-semicolon = { $first }; { $last }
list-semicolon-rest = { $first }; { $rest }
list-comma = { $first }, { $rest }
speaker-not-named = speaker not named
none-in-sources = { $mark } None in the sources held.
flow-name = { $flow ->
    [X] Exports
    [M] Imports
    [B] Balance
   *[T] Turnover
}
flow-with = { $flow ->
    [X] Exports to { $partner }
    [M] Imports from { $partner }
    [B] Balance
   *[T] Turnover
}
quoted = “{ $words }”
list-comma-last = { $first }, { $last }
list-semicolon-and = { $first }; { $last }
