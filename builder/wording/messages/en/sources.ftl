# The list of sources. $dated: printed, file (the day the file was last saved), inferred, unknown (day it was read).
source-entry = { $publisher }{ $titled ->
    [yes] , “{ $title }”
   *[no] {""}
}{ $dated ->
    [unknown] , undated, read on { $day }
    [file] , file of { $day }
    [inferred] , { $day } (date inferred)
   *[printed] , { $day }
}{ $stand_in ->
    [yes] ; † figures as in this edition, later than the as-of date
   *[no] {""}
}.
