# Числа с единицами. $number is a ready number, $plural its plural category (one, few, many; other is a fraction:
# 2,5 тонны), $case the case that a qualifier asks for: genitive after около, более, менее, else empty.
# The space before a unit is a no-break space. **Words** between two stars are set strong.

# Abbreviations do not change: около 670 млн долл. США.
money-million = { $number } млн { currency-code }
money-billion = { $number } млрд { currency-code }
# $currency — код: у сумм — их собственная валюта, в остальных сообщениях — валюта показателей.
currency-sign = { $currency ->
    [EUR] €
   *[USD] $
}
currency-code = { $currency ->
    [EUR] евро
   *[USD] долл. США
}
currency-name = { $currency ->
    [EUR] евро
   *[USD] долларов США
}
currency-word = { $currency ->
    [EUR] евро
   *[USD] долларах
}
# ГОСТ 8.417: the sign of per cent stands apart.
percent = { $number } %
points = { $number } п.п.
points-short = { $number } п.п.
days = { $number } { $case ->
        [genitive] { $plural ->
            [one] дня
            [other] дня
           *[many] дней
        }
       *[nominative] { $plural ->
            [one] день
            [few] дня
            [many] дней
           *[other] дня
        }
    }
area-sq-km = { $number } кв. км
area-hectares = { $number } га
# $unit is the register's code of a unit, $kind the same with hyphens.
unit-other = { $kind ->
    [KZT] { $number } тенге
    [KZT-million] { $number } млн тенге
    [KZT-billion] { $number } млрд тенге
    [KGS] { $number } { $case ->
            [genitive] { $plural ->
                [one] сома
                [other] сома
               *[many] сомов
            }
           *[nominative] { $plural ->
                [one] сом
                [few] сома
                [many] сомов
               *[other] сома
            }
        }
    [KGS-million] { $number } млн сомов
    [KGS-billion] { $number } млрд сомов
    [RUB-million] { $number } млн руб.
    [RUB-billion] { $number } млрд руб.
    [kg] { $number } кг
    [km] { $number } км
    [MW] { $number } МВт
    [GWh] { $number } ГВт·ч
    [tonnes] { $number } { $case ->
            [genitive] { $plural ->
                [one] тонны
                [other] тонны
               *[many] тонн
            }
           *[nominative] { $plural ->
                [one] тонна
                [few] тонны
                [many] тонн
               *[other] тонны
            }
        }
    [cubic-metres] { $number } { $case ->
            [genitive] { $plural ->
                [one] кубического метра
                [other] кубического метра
               *[many] кубических метров
            }
           *[nominative] { $plural ->
                [one] кубический метр
                [few] кубических метра
                [many] кубических метров
               *[other] кубического метра
            }
        }
    [vehicles] { $number } { $case ->
            [genitive] { $plural ->
                [one] автомобиля
                [other] автомобиля
               *[many] автомобилей
            }
           *[nominative] { $plural ->
                [one] автомобиль
                [few] автомобиля
                [many] автомобилей
               *[other] автомобиля
            }
        }
    [vehicles-per-day] { $number } { $case ->
            [genitive] { $plural ->
                [one] автомобиля в сутки
                [other] автомобиля в сутки
               *[many] автомобилей в сутки
            }
           *[nominative] { $plural ->
                [one] автомобиль в сутки
                [few] автомобиля в сутки
                [many] автомобилей в сутки
               *[other] автомобиля в сутки
            }
        }
    [people] { $number } { $case ->
            [genitive] { $plural ->
                [one] человека
                [other] человека
               *[many] человек
            }
           *[nominative] { $plural ->
                [one] человек
                [few] человека
                [many] человек
               *[other] человека
            }
        }
    [ventures] { $number } { $case ->
            [genitive] { $plural ->
                [one] предприятия
                [other] предприятия
               *[many] предприятий
            }
           *[nominative] { $plural ->
                [one] предприятие
                [few] предприятия
                [many] предприятий
               *[other] предприятия
            }
        }
    [companies] { $number } { $case ->
            [genitive] { $plural ->
                [one] компании
                [other] компании
               *[many] компаний
            }
           *[nominative] { $plural ->
                [one] компания
                [few] компании
                [many] компаний
               *[other] компании
            }
        }
    [applications] { $number } { $case ->
            [genitive] { $plural ->
                [one] заявки
                [other] заявки
               *[many] заявок
            }
           *[nominative] { $plural ->
                [one] заявка
                [few] заявки
                [many] заявок
               *[other] заявки
            }
        }
    [jobs] { $number } { $case ->
            [genitive] { $plural ->
                [one] рабочего места
                [other] рабочего места
               *[many] рабочих мест
            }
           *[nominative] { $plural ->
                [one] рабочее место
                [few] рабочих места
                [many] рабочих мест
               *[other] рабочего места
            }
        }
    [thousand-tonnes] { $number } тыс. тонн
    [million-tonnes] { $number } млн тонн
    [sq-m] { $number } кв. м
    [million-cubic-metres] { $number } млн куб. м
   *[code] { $number } { $unit }
}

# $number with $qualifier. $place is `cell` where the number is a cell's and the words its format.
qualified = { $qualifier ->
    [nearly] почти { $number }
    [more-than] более { $number }
    [less-than] менее { $number }
   *[about] около { $number }
}
# The case that a qualifier asks of the number and its unit: более 5 дней, почти 5 дней.
qualified-case = { $qualifier ->
    [nearly] nominative
   *[about] genitive
}

# На сколько изменилось: оговорка стоит перед предлогом, «примерно на 13 %».
number-by = { $qualifier ->
    [exactly] на { $number }
    [nearly] почти на { $number }
    [more-than] более чем на { $number }
    [less-than] менее чем на { $number }
   *[about] примерно на { $number }
}

# A small count in words: $count selects, $digits is the number as it is written; $gender is masculine, feminine or
# neuter, $case a case: { SHOW($count, form: "words", gender: "feminine", case: "genitive") }.
count-in-words = { $count ->
    [1] { $case ->
        [genitive] { $gender ->
                [feminine] одной
                [neuter] одного
               *[masculine] одного
            }
        [dative] { $gender ->
                [feminine] одной
                [neuter] одному
               *[masculine] одному
            }
        [accusative] { $gender ->
                [feminine] одну
                [neuter] одно
               *[masculine] один
            }
        [instrumental] { $gender ->
                [feminine] одной
                [neuter] одним
               *[masculine] одним
            }
        [prepositional] { $gender ->
                [feminine] одной
                [neuter] одном
               *[masculine] одном
            }
       *[nominative] { $gender ->
                [feminine] одна
                [neuter] одно
               *[masculine] один
            }
    }
    [2] { $case ->
        [genitive] двух
        [dative] двум
        [instrumental] двумя
        [prepositional] двух
       *[nominative] { $gender ->
                [feminine] две
                [neuter] два
               *[masculine] два
            }
    }
    [3] { $case ->
        [genitive] трёх
        [dative] трём
        [instrumental] тремя
        [prepositional] трёх
       *[nominative] три
    }
    [4] { $case ->
        [genitive] четырёх
        [dative] четырём
        [instrumental] четырьмя
        [prepositional] четырёх
       *[nominative] четыре
    }
    [5] { $case ->
        [genitive] пяти
        [dative] пяти
        [instrumental] пятью
        [prepositional] пяти
       *[nominative] пять
    }
    [6] { $case ->
        [genitive] шести
        [dative] шести
        [instrumental] шестью
        [prepositional] шести
       *[nominative] шесть
    }
    [7] { $case ->
        [genitive] семи
        [dative] семи
        [instrumental] семью
        [prepositional] семи
       *[nominative] семь
    }
    [8] { $case ->
        [genitive] восьми
        [dative] восьми
        [instrumental] восемью
        [prepositional] восьми
       *[nominative] восемь
    }
    [9] { $case ->
        [genitive] девяти
        [dative] девяти
        [instrumental] девятью
        [prepositional] девяти
       *[nominative] девять
    }
    [10] { $case ->
        [genitive] десяти
        [dative] десяти
        [instrumental] десятью
        [prepositional] десяти
       *[nominative] десять
    }
    [11] { $case ->
        [genitive] одиннадцати
        [dative] одиннадцати
        [instrumental] одиннадцатью
        [prepositional] одиннадцати
       *[nominative] одиннадцать
    }
    [12] { $case ->
        [genitive] двенадцати
        [dative] двенадцати
        [instrumental] двенадцатью
        [prepositional] двенадцати
       *[nominative] двенадцать
    }
   *[other] { $digits }
}

# Growth of more than 100%: $times is what the value was multiplied by, $plural its plural category.
growth-multiple = в { $times } { $plural ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
}

# «2-е место», «2-й партнёр»: $gender and $case say the ending; one letter behind a vowel, two behind a consonant.
ordinal = { $case ->
    [genitive] { $gender ->
        [feminine] { $number }-й
        [plural] { $number }-х
       *[masculine] { $number }-го
    }
    [dative] { $gender ->
        [feminine] { $number }-й
        [plural] { $number }-м
       *[masculine] { $number }-му
    }
    [accusative] { $gender ->
        [feminine] { $number }-ю
        [plural] { $number }-е
        [masculine] { $number }-й
       *[neuter] { $number }-е
    }
    [instrumental] { $gender ->
        [feminine] { $number }-й
        [plural] { $number }-ми
       *[masculine] { $number }-м
    }
    [prepositional] { $gender ->
        [feminine] { $number }-й
        [plural] { $number }-х
       *[masculine] { $number }-м
    }
   *[nominative] { $gender ->
        [feminine] { $number }-я
        [plural] { $number }-е
        [masculine] { $number }-й
       *[neuter] { $number }-е
    }
}

# Endings of adjectives by $gender and $case. The accusative is that of things: say «третьего партнёра» with genitive.
ending-hard = { $case ->
    [genitive] { $gender ->
        [feminine] ой
        [neuter] ого
        [plural] ых
       *[masculine] ого
    }
    [dative] { $gender ->
        [feminine] ой
        [neuter] ому
        [plural] ым
       *[masculine] ому
    }
    [accusative] { $gender ->
        [feminine] ую
        [neuter] ое
        [plural] ые
       *[masculine] ый
    }
    [instrumental] { $gender ->
        [feminine] ой
        [neuter] ым
        [plural] ыми
       *[masculine] ым
    }
    [prepositional] { $gender ->
        [feminine] ой
        [neuter] ом
        [plural] ых
       *[masculine] ом
    }
   *[nominative] { $gender ->
        [feminine] ая
        [neuter] ое
        [plural] ые
       *[masculine] ый
    }
}
# второй, шестой
ending-stressed = { $case ->
    [genitive] { $gender ->
        [feminine] ой
        [neuter] ого
        [plural] ых
       *[masculine] ого
    }
    [dative] { $gender ->
        [feminine] ой
        [neuter] ому
        [plural] ым
       *[masculine] ому
    }
    [accusative] { $gender ->
        [feminine] ую
        [neuter] ое
        [plural] ые
       *[masculine] ой
    }
    [instrumental] { $gender ->
        [feminine] ой
        [neuter] ым
        [plural] ыми
       *[masculine] ым
    }
    [prepositional] { $gender ->
        [feminine] ой
        [neuter] ом
        [plural] ых
       *[masculine] ом
    }
   *[nominative] { $gender ->
        [feminine] ая
        [neuter] ое
        [plural] ые
       *[masculine] ой
    }
}
# третий
ending-soft = { $case ->
    [genitive] { $gender ->
        [feminine] ьей
        [neuter] ьего
        [plural] ьих
       *[masculine] ьего
    }
    [dative] { $gender ->
        [feminine] ьей
        [neuter] ьему
        [plural] ьим
       *[masculine] ьему
    }
    [accusative] { $gender ->
        [feminine] ью
        [neuter] ье
        [plural] ьи
       *[masculine] ий
    }
    [instrumental] { $gender ->
        [feminine] ьей
        [neuter] ьим
        [plural] ьими
       *[masculine] ьим
    }
    [prepositional] { $gender ->
        [feminine] ьей
        [neuter] ьем
        [plural] ьих
       *[masculine] ьем
    }
   *[nominative] { $gender ->
        [feminine] ья
        [neuter] ье
        [plural] ьи
       *[masculine] ий
    }
}
# крупнейший
ending-large = { $case ->
    [genitive] { $gender ->
        [feminine] ей
        [neuter] его
        [plural] их
       *[masculine] его
    }
    [dative] { $gender ->
        [feminine] ей
        [neuter] ему
        [plural] им
       *[masculine] ему
    }
    [accusative] { $gender ->
        [feminine] ую
        [neuter] ее
        [plural] ие
       *[masculine] ий
    }
    [instrumental] { $gender ->
        [feminine] ей
        [neuter] им
        [plural] ими
       *[masculine] им
    }
    [prepositional] { $gender ->
        [feminine] ей
        [neuter] ем
        [plural] их
       *[masculine] ем
    }
   *[nominative] { $gender ->
        [feminine] ая
        [neuter] ее
        [plural] ие
       *[masculine] ий
    }
}

# «третьим по величине партнёром»: $number up to ten in words, the ordinal after it.
ordinal-largest = { $number ->
    [1] крупнейш{ ending-large }
    [2] втор{ ending-stressed } по величине
    [3] трет{ ending-soft } по величине
    [4] четвёрт{ ending-hard } по величине
    [5] пят{ ending-hard } по величине
    [6] шест{ ending-stressed } по величине
    [7] седьм{ ending-stressed } по величине
    [8] восьм{ ending-stressed } по величине
    [9] девят{ ending-hard } по величине
    [10] десят{ ending-hard } по величине
   *[other] { $ordinal } по величине
}
