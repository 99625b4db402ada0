# Перечень источников. $dated: printed, file (день сохранения файла), inferred, unknown (день обращения).
source-entry = { $publisher }{ $titled ->
    [yes] , «{ $title }»
   *[no] {""}
}{ $dated ->
    [unknown] , без даты, дата обращения — { $day }
    [file] , файл от { $day }
    [inferred] , { $day } (дата установлена косвенно)
   *[printed] , { $day }
}{ $stand_in ->
    [yes] ; † данные этого издания, вышедшего после даты справки
   *[no] {""}
}.
