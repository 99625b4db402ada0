# Булактардын тизмеси. $dated: printed, file (файл сакталган күн), inferred, unknown (окулган күн).
source-entry = { $publisher }{ $titled ->
    [yes] , «{ $title }»
   *[no] {""}
}{ $dated ->
    [unknown] , күнү көрсөтүлгөн эмес, окулган күнү — { $day }
    [file] , файлдын күнү — { $day }
    [inferred] , { $day } (күнү кыйыр түрдө аныкталган)
   *[printed] , { $day }
}{ $stand_in ->
    [yes] ; † маалымкаттын күнүнөн кийин чыккан басылманын маалыматтары
   *[no] {""}
}.
# Бир катардын катары менен келген басылмалары. $days — алар чыккан аралык.
source-group = { $publisher }{ $titled ->
    [yes] , «{ $first }» — «{ $last }»
   *[no] {""}
}{ $dated ->
    [unknown] , күнү көрсөтүлгөн эмес, окулган күнү — { $days }
    [file] , файлдардын күнү — { $days }
    [inferred] , { $days } (күндөрү кыйыр түрдө аныкталган)
   *[printed] , { $days }
}{ $stand_in ->
    [yes] ; † маалымкаттын күнүнөн кийин чыккан басылмалардын маалыматтары
   *[no] {""}
}.
