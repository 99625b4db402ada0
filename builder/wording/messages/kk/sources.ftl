# Дереккөздер тізімі. $dated: printed, file (файл сақталған күн), inferred, unknown (қаралған күн).
source-entry = { $publisher }{ $titled ->
    [yes] , «{ $title }»
   *[no] {""}
}{ $dated ->
    [unknown] , күні көрсетілмеген, қаралған күні — { $day }
    [file] , файлдың күні — { $day }
    [inferred] , { $day } (күні жанама түрде анықталған)
   *[printed] , { $day }
}{ $stand_in ->
    [yes] ; † анықтама күнінен кейін шыққан осы басылымның деректері
   *[no] {""}
}.
# Бір қатардың қатар келген басылымдары. $days — олар шыққан аралық.
source-group = { $publisher }{ $titled ->
    [yes] , «{ $first }» — «{ $last }»
   *[no] {""}
}{ $dated ->
    [unknown] , күні көрсетілмеген, қаралған күні — { $days }
    [file] , файлдардың күні — { $days }
    [inferred] , { $days } (күндері жанама түрде анықталған)
   *[printed] , { $days }
}{ $stand_in ->
    [yes] ; † анықтама күнінен кейін шыққан осы басылымдардың деректері
   *[no] {""}
}.
