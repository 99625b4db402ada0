# Words that every memo uses. $first, $last and $rest are ready texts.
# The name of a country, and the forms that follow from it where the table names has none. $code is the country’s:
# some names need an article within a sentence (`inside`) and where they begin one (`leading`), none as possessives
# (“EU exports”); before one thing (“the EU’s surplus”) stands `possessor`.
country = { $name }
    .possessive = { $code ->
        [ARE] UAE
        [EUU] EU
        [GBR] UK
        [NLD] Dutch
        [PHL] Philippine
        [USA] US
       *[other] { $name }’s
    }
    .possessor = { $code ->
        [ARE] the UAE’s
        [EUU] the EU’s
        [GBR] the UK’s
        [NLD] the Netherlands’
        [PHL] the Philippines’
        [USA] the United States’
       *[other] { $name }’s
    }
    .inside = { $code ->
        [ALA] the { $name }
        [ANT] the { $name }
        [ARE] the { $name }
        [ATF] the { $name }
        [BES] the { $name }
        [BHS] the { $name }
        [CAF] the { $name }
        [CCK] the { $name }
        [CHI] the { $name }
        [COD] the { $name }
        [COG] the { $name }
        [COK] the { $name }
        [COM] the { $name }
        [CYM] the { $name }
        [DOM] the { $name }
        [EUU] the { $name }
        [FLK] the { $name }
        [FRO] the { $name }
        [GBR] the { $name }
        [GMB] the { $name }
        [HMD] the { $name }
        [IMN] the { $name }
        [IOT] the { $name }
        [MDV] the { $name }
        [MHL] the { $name }
        [MNP] the { $name }
        [NLD] the { $name }
        [PCN] the { $name }
        [PHL] the { $name }
        [SLB] the { $name }
        [SUN] the { $name }
        [TCA] the { $name }
        [UMI] the { $name }
        [USA] the { $name }
        [VGB] the { $name }
        [VIR] the { $name }
       *[other] { $name }
    }
    .leading = { $code ->
        [ALA] The { $name }
        [ANT] The { $name }
        [ARE] The { $name }
        [ATF] The { $name }
        [BES] The { $name }
        [BHS] The { $name }
        [CAF] The { $name }
        [CCK] The { $name }
        [CHI] The { $name }
        [COD] The { $name }
        [COG] The { $name }
        [COK] The { $name }
        [COM] The { $name }
        [CYM] The { $name }
        [DOM] The { $name }
        [EUU] The { $name }
        [FLK] The { $name }
        [FRO] The { $name }
        [GBR] The { $name }
        [GMB] The { $name }
        [HMD] The { $name }
        [IMN] The { $name }
        [IOT] The { $name }
        [MDV] The { $name }
        [MHL] The { $name }
        [MNP] The { $name }
        [NLD] The { $name }
        [PCN] The { $name }
        [PHL] The { $name }
        [SLB] The { $name }
        [SUN] The { $name }
        [TCA] The { $name }
        [UMI] The { $name }
        [USA] The { $name }
        [VGB] The { $name }
        [VIR] The { $name }
       *[other] { $name }
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
    [X] Exports to { COUNTRY($partner, form: "inside") }
    [M] Imports from { COUNTRY($partner, form: "inside") }
    [B] Balance
   *[T] Turnover
}
quoted = “{ $words }”
list-comma-last = { $first }, { $last }
list-semicolon-and = { $first }; { $last }
