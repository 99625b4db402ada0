# Данные, требующие осторожности при цитировании.
care-differ = Значения { $values } расходятся сильнее, чем допускает округление. Эта формулировка верна для всех.
care-unfit = Значения { $values } расходятся сильнее, чем допускает округление.
care-fits-tables = { $count ->
    [one] Значение { $outside } не получается округлением данных таблиц: { $tables }.
   *[other] Значения { $outside } не получаются округлением данных таблиц: { $tables }.
}
care-tables = По данным таблиц — { $tables }. { $count ->
    [one] Значение { $outside } не получается из них округлением.
   *[other] Значения { $outside } не получаются из них округлением.
}
care-comma = { $count ->
    [one] В значении { $values } запятая, видимо, отделяет дробную часть.
   *[other] В значениях { $values } запятая, видимо, отделяет дробную часть.
}
care-overtaken = { $count ->
    [one] Значение { $values } названо до публикации имеющихся таблиц.
   *[other] Значения { $values } названы до публикации имеющихся таблиц.
}
care-two-reporters = Стороны приводят разные данные: { $values }.
care-limits = { $limits ->
    [both] Данные { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } предварительные и взяты из разных изданий ({ $days }).
   *[preliminary] Данные { COUNTRY($whose, form: "genitive") } { PERIOD($period, form: "for") } предварительные.
}
care-agree = Значения { $values } согласуются с учётом округления.
care-growth-said = Названный вместе с ним темп роста, { $said }, согласуется с { $own }.
care-signed = Подписанные суммы — намерения, а не товарооборот.
care-growth-agree = Темпы роста { $values } согласуются с учётом округления.
care-ambiguous = Из источника неясно, что измеряет показатель.
care-dates = В источниках названы разные дни: { $days }.
care-record = { $year } год как рекордный
care-record-because = По данным { COUNTRY($whose, form: "genitive") }, { $year } год был выше: { $highest } против { $latest }.
