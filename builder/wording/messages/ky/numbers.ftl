# Сандар жана бирдиктер. $number is a ready number; nouns behind a number stay in the singular. Cases are
# made by rule: { CASE($value, case: "dative") }, { SUFFIX($value, case: "dative") }.
# The space before a unit is a no-break space. **Words** between two stars are set strong.

money-million = { $number } млн { currency-code }
money-billion = { $number } млрд { currency-code }
# $currency — код: суммаларда алардын өз валютасы, башка билдирүүлөрдө көрсөткүчтөрдүн валютасы.
currency-sign = { $currency ->
    [EUR] €
   *[USD] $
}
currency-code = { $currency ->
    [EUR] евро
   *[USD] АКШ доллары
}
currency-name = { $currency ->
    [EUR] евро
   *[USD] АКШ доллары
}
currency-word = { $currency ->
    [EUR] евро
   *[USD] доллар
}
percent = { $number }%
points = { $number } пайыздык пункт
points-short = { $number } п. п.
days = { $number } күн
area-sq-km = { $number } чарчы км
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
    [GWh] { $number } ГВт·саат
    [tonnes] { $number } тонна
    [thousand-tonnes] { $number } миң тонна
    [million-tonnes] { $number } млн тонна
    [sq-m] { $number } чарчы м
    [cubic-metres] { $number } куб метр
    [million-cubic-metres] { $number } млн куб м
    [vehicles] { $number } унаа
    [people] { $number } адам
    [ventures] { $number } ишкана
    [companies] { $number } компания
    [applications] { $number } өтүнмө
    [jobs] { $number } жумуш орду
    [vehicles-per-day] суткасына { $number } унаа
   *[code] { $number } { $unit }
}

# $number with $qualifier; words behind a number ask for its case: 2 млрд АКШ долларынан ашык.
# $place is `cell` where the number is a cell's, which takes no suffix, and the words its format.
qualified = { $place ->
    [cell] { $qualifier ->
        [more-than] > { $number }
        [less-than] < { $number }
       *[about] ≈ { $number }
    }
   *[text] { $qualifier ->
        [nearly] { CASE($number, case: "dative") } жакын
        [more-than] { CASE($number, case: "ablative") } ашык
        [less-than] { CASE($number, case: "ablative") } аз
       *[about] болжол менен { $number }
    }
}

# Канчага өзгөрдү: «12,7%га», «13%дан ашыкка», «болжол менен 13%га».
number-by = { $qualifier ->
    [exactly] { CASE($number, case: "dative") }
    [nearly] { CASE($number, case: "dative") } жакын
    [more-than] { CASE($number, case: "ablative") } ашыкка
    [less-than] { CASE($number, case: "ablative") } азга
   *[about] болжол менен { CASE($number, case: "dative") }
}

# A small count in words: $count selects, $digits is the number as it is written.
count-in-words = { $count ->
    [1] бир
    [2] эки
    [3] үч
    [4] төрт
    [5] беш
    [6] алты
    [7] жети
    [8] сегиз
    [9] тогуз
    [10] он
    [11] он бир
    [12] он эки
   *[other] { $digits }
}

# Growth of more than 100%: $times is what the value was multiplied by. The message goes on: 2,1 эсе өстү.
growth-multiple = { $times } эсе

# «2-орун»: the hyphen stands for the suffix, the noun follows without a space.
ordinal = { $number }-

# «экинчи ири өнөктөш»: $number up to ten in words, the ordinal after it.
ordinal-largest = { $number ->
    [1] эң ири
    [2] экинчи ири
    [3] үчүнчү ири
    [4] төртүнчү ири
    [5] бешинчи ири
    [6] алтынчы ири
    [7] жетинчи ири
    [8] сегизинчи ири
    [9] тогузунчу ири
    [10] онунчу ири
   *[other] { $ordinal }орундагы
}
