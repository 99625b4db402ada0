# Расхождения в данных. $value и $lead — показанные значения.
rival-of-flow = { $indicator ->
    [growth] { $flow ->
        [exports] Рост экспорта
        [imports] Рост импорта
       *[turnover] Рост товарооборота
    }
    [share] { $flow ->
        [exports] Доля в экспорте
        [imports] Доля в импорте
       *[turnover] Доля в товарообороте
    }
   *[value] { $flow ->
        [exports] Экспорт
        [imports] Импорт
        [balance] Сальдо
        [none] Торговля
       *[turnover] Товарооборот
    }
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-of-scope = { $scope ->
    [contracts] { $indicator ->
        [count] Число подписанных документов
       *[value] Сумма подписанных документов
    }
    [agricultural] { $indicator ->
        [growth] Рост торговли сельхозпродукцией
       *[value] Торговля сельхозпродукцией
    }
    [investment] Инвестиции
    [transit] Транзит
    [logistics] Логистика
    [eaeu] Торговля внутри ЕАЭС
    [potential] Потенциал
   *[other] Прочие показатели
}{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-ambiguous = Рост на { $value }{ $dated ->
    [yes] , { PERIOD($period) }
   *[no] {""}
}
rival-dates = { $kind ->
    [forum] Дни проведения форума
    [council] День заседания совета
    [exhibition] Дни проведения выставки
    [visit] Дни визита
    [signing] День подписания
    [dialogue] День проведения диалога
   *[other] Дни проведения встречи
}{ $named ->
    [yes] , { $place }
   *[no] {""}
}
rival-line = { $value }: { $who }
rival-say-no-days = Называть место, не называть дни
rival-do-not-quote = Не цитировать
rival-do-not-say = Не употреблять
rival-say-signed = «подписано документов на сумму { $value }»
rival-say-growth = { $direction ->
    [up] «рост { SHOW($value, form: "by") }»
    [down] «снижение { SHOW($value, form: "by") }»
   *[same] «без изменений»
}
rival-say-both = { $direction ->
    [up] «{ $value }, рост { SHOW($growth, form: "by") }»
    [down] «{ $value }, снижение { SHOW($growth, form: "by") }»
   *[same] «{ $value }, без изменений»
}
rival-on-figures = { $first ->
    [yes] { $value } по данным { COUNTRY($whose, form: "genitive") }
   *[no] { $value } по данным { COUNTRY($whose, form: "genitive") }
}
rival-by-reporter = { $value }: { $name }
rival-name-the-source = Называть источник
verdict-same = Значения совпадают.
verdict-rounding = Согласуются с учётом округления.
verdict-bound = В пределах названной границы: { $value } при { $lead }.
verdict-truncated = Дробная часть отброшена, а не округлена: { $value } при { $lead }.
verdict-other-reporter = Данные разных сторон: { $lead } и { $value }.
verdict-earlier-data = { $count ->
    [one] Значение { $value } названо до выхода имеющегося издания.
   *[other] Значения { $value } названы до выхода имеющегося издания.
}
verdict-revision = Как в более раннем издании: { $value }.
verdict-not-rounding = Округлением не объясняется: { $lead } не округляется до { $value }.
verdict-near = Округлением не объясняется: { $lead } — { SHOW($gap, form: "by") } { $more ->
    [yes] больше
   *[no] меньше
}, чем { $value }.
verdict-decimal-comma = Десятичная запятая принята за разделитель разрядов: { $value } вместо { $lead }.
verdict-ambiguous = Предмет показателя неясен.
verdict-open = Не установлено: источники называют разные дни.
conflicts-none = Расхождений в имеющихся источниках нет.
conflicts-left-out = Прочие расхождения, объясняемые округлением, данными другой стороны или другим изданием данных, приведены в рабочей книге (всего: { $count }).
