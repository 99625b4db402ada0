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
# Editions of one series that follow one another. $days is the span of days in which they came out.
source-group = { $publisher }{ $titled ->
    [yes] , “{ $first }” to “{ $last }”
   *[no] {""}
}{ $dated ->
    [unknown] , undated, read { $days }
    [file] , files of { $days }
    [inferred] , { $days } (dates inferred)
   *[printed] , { $days }
}{ $stand_in ->
    [yes] ; † figures as in these editions, later than the as-of date
   *[no] {""}
}.
