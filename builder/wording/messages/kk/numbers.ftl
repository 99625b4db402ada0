# Сандар мен бірліктер. $number is a ready number; nouns behind a number stay in the singular. Cases are
# made by rule: { CASE($value, case: "dative") }, { SUFFIX($value, case: "dative") }.
# The space before a unit is a no-break space; long currencies may stand on the next line. **Words** between two stars are set strong.

money-million = { $number } млн { currency-code }
money-billion = { $number } млрд { currency-code }
# $currency is a code: of amounts their own currency, in other messages that of the figures.
currency-sign = { $currency ->
    [EUR] €
   *[USD] $
}
currency-code = { $currency ->
    [EUR] еуро
   *[USD] АҚШ доллары
}
currency-name = { $currency ->
    [EUR] еуро
   *[USD] доллар
}
currency-word = { $currency ->
    [EUR] еуромен
   *[USD] АҚШ долларымен
}
percent = { $number }%
points = { $number } пайыздық тармақ
points-short = { $number } п. т.
days = { $number } күн
area-sq-km = { $number } шаршы км
area-hectares = { $number } га
# $unit is the register's code of a unit, $kind the same with hyphens.
unit-other = { $kind ->
    [KZT] { $number } теңге
    [KZT-million] { $number } млн теңге
    [KZT-billion] { $number } млрд теңге
    [KGS] { $number } сом
    [KGS-million] { $number } млн сом
    [KGS-billion] { $number } млрд сом
    [RUB-million] { $number } млн рубль
    [RUB-billion] { $number } млрд рубль
    [kg] { $number } кг
    [km] { $number } км
    [MW] { $number } МВт
    [GWh] { $number } ГВт·сағ
    [tonnes] { $number } тонна
    [thousand-tonnes] { $number } мың тонна
    [million-tonnes] { $number } млн тонна
    [sq-m] { $number } шаршы м
    [cubic-metres] { $number } текше метр
    [million-cubic-metres] { $number } млн текше м
    [vehicles] { $number } көлік
    [people] { $number } адам
    [ventures] { $number } кәсіпорын
    [companies] { $number } компания
    [applications] { $number } өтінім
    [jobs] { $number } жұмыс орны
    [vehicles-per-day] тәулігіне { $number } көлік
   *[code] { $number } { $unit }
}

# $number with $qualifier; words behind a number ask for its case: 2 млрд АҚШ долларынан астам.
# $place is `cell` where the number is a cell's, which takes no suffix, and the words its format.
qualified = { $place ->
    [cell] { $qualifier ->
        [more-than] > { $number }
        [less-than] < { $number }
       *[about] ≈ { $number }
    }
   *[text] { $qualifier ->
        [nearly] { CASE($number, case: "dative") } жуық
        [more-than] { CASE($number, case: "ablative") } астам
        [less-than] { CASE($number, case: "ablative") } аз
       *[about] шамамен { $number }
    }
}

# A small count in words: $count selects, $digits is the number as it is written.
count-in-words = { $count ->
    [1] бір
    [2] екі
    [3] үш
    [4] төрт
    [5] бес
    [6] алты
    [7] жеті
    [8] сегіз
    [9] тоғыз
    [10] он
    [11] он бір
    [12] он екі
   *[other] { $digits }
}

# Growth of more than 100%: $times is what the value was multiplied by. The message goes on: 2,1 есе өсті.
growth-multiple = { $times } есе

# «2-орын»: the hyphen stands for the suffix, the noun follows without a space.
ordinal = { $number }-

# «екінші ірі серіктес»: $number up to ten in words, the ordinal after it.
ordinal-largest = { $number ->
    [1] ең ірі
    [2] екінші ірі
    [3] үшінші ірі
    [4] төртінші ірі
    [5] бесінші ірі
    [6] алтыншы ірі
    [7] жетінші ірі
    [8] сегізінші ірі
    [9] тоғызыншы ірі
    [10] оныншы ірі
   *[other] ірілігі бойынша { $ordinal }орындағы
}

# By how much something changed: $qualifier is exactly, about, nearly, more-than or less-than; a verb follows.
number-by = { $qualifier ->
    [exactly] { CASE($number, case: "dative") }
    [nearly] { CASE($number, case: "dative") } жуық
    [more-than] { CASE($number, case: "ablative") } астам
    [less-than] { CASE($number, case: "ablative") } аз
   *[about] шамамен { CASE($number, case: "dative") }
}
