# Перечень источников. $dated: printed, file (день сохранения файла), inferred, unknown (день обращения).
source-entry = { $publisher }{ $titled ->
    [yes] , «{ $title }»
   *[no] {""}
}{ $dated ->
    [unknown] , без даты, дата обращения — { $day }
    [file] , файл от { $day }
    [inferred] , { $day } (дата установлена косвенно)
   *[printed] , { $day }
}{ $stand_in ->
    [yes] ; † данные этого издания, вышедшего после даты справки
   *[no] {""}
}.
# Издания одного ряда, идущие подряд. $days — промежуток, в который они вышли.
source-group = { $publisher }{ $titled ->
    [yes] , от «{ $first }» до «{ $last }»
   *[no] {""}
}{ $dated ->
    [unknown] , без даты, дата обращения — { $days }
    [file] , даты файлов — { $days }
    [inferred] , { $days } (даты установлены косвенно)
   *[printed] , { $days }
}{ $stand_in ->
    [yes] ; † данные этих изданий, вышедших после даты справки
   *[no] {""}
}.
