# Numbers with their units. $number is a ready number; the space before a unit is a no-break space.
# A file of messages may mark words to be set strong: **like this**.

# $currency is a code: of the amount's own money in the two below, of the report's figures in every other message.
money-million = { currency-sign }{ $number } million
money-billion = { currency-sign }{ $number } billion
currency-sign = { $currency ->
    [EUR] €
   *[USD] $
}
currency-code = { $currency ->
    [EUR] EUR
   *[USD] USD
}
currency-name = { $currency ->
    [EUR] euros
   *[USD] US dollars
}
currency-word = { $currency ->
    [EUR] euros
   *[USD] dollars
}
percent = { $number }%
points = { $number } percentage { $plural ->
    [one] point
   *[other] points
}
points-short = { $number } points
days = { $number } { $plural ->
    [one] day
   *[other] days
}
area-sq-km = { $number } sq km
area-hectares = { $number } hectares
# $unit is the register's code of a unit, $kind the same with hyphens.
unit-other = { $kind ->
    [KZT] { $number } tenge
    [KZT-million] { $number } million tenge
    [KZT-billion] { $number } billion tenge
    [KGS] { $number } som
    [KGS-million] { $number } million som
    [KGS-billion] { $number } billion som
    [RUB-million] { $number } million roubles
    [RUB-billion] { $number } billion roubles
    [tonnes] { $number } { $plural ->
        [one] tonne
       *[other] tonnes
    }
    [thousand-tonnes] { $number } thousand tonnes
    [million-tonnes] { $number } million tonnes
    [sq-m] { $number } sq m
    [cubic-metres] { $number } { $plural ->
        [one] cubic metre
       *[other] cubic metres
    }
    [million-cubic-metres] { $number } million cubic metres
    [vehicles] { $number } { $plural ->
        [one] vehicle
       *[other] vehicles
    }
    [vehicles-per-day] { $number } { $plural ->
        [one] vehicle per day
       *[other] vehicles per day
    }
    [people] { $number } { $plural ->
        [one] person
       *[other] people
    }
    [ventures] { $number } { $plural ->
        [one] venture
       *[other] ventures
    }
    [companies] { $number } { $plural ->
        [one] company
       *[other] companies
    }
    [applications] { $number } { $plural ->
        [one] application
       *[other] applications
    }
    [jobs] { $number } { $plural ->
        [one] job
       *[other] jobs
    }
   *[code] { $number } { $unit }
}

# $number with $qualifier: about, nearly, more-than, less-than
qualified = { $qualifier ->
    [nearly] nearly { $number }
    [more-than] more than { $number }
    [less-than] less than { $number }
   *[about] about { $number }
}

# By how much something changed: $qualifier is exactly, about, nearly, more-than or less-than.
number-by = { $qualifier ->
    [exactly] by { $number }
    [nearly] by nearly { $number }
    [more-than] by more than { $number }
    [less-than] by less than { $number }
   *[about] by about { $number }
}

# A small count in words: $count selects, $digits is the number as it is written.
count-in-words = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $digits }
}

# Growth of more than 100%.
growth-multiple = more than doubled

# English ordinals: $plural is the ordinal category of $number.
ordinal = { $plural ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}

# “the third-largest partner”: $number up to ten in words, the ordinal after it.
ordinal-largest = { $number ->
    [1] largest
    [2] second-largest
    [3] third-largest
    [4] fourth-largest
    [5] fifth-largest
    [6] sixth-largest
    [7] seventh-largest
    [8] eighth-largest
    [9] ninth-largest
    [10] tenth-largest
   *[other] { $ordinal }-largest
}
