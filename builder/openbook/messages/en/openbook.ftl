## What a check and a refresh write into a workbook and tell of it.

problems = Problems
problems-says = Made by Check data. Click a cell's name to go there. Check data again makes the list anew; Remove marks takes list and marks away.
problems-number = No.
problems-sheet = Sheet
problems-cell = Cell
problems-problem = Problem
problems-remedy = What to do
problems-by = Marked by
problems-before = Ground before
mark-both = note and ground
mark-ground = ground
mark-protected = protected sheet
mark-elsewhere = not in this workbook
mark-note = TradeBrief, problem { $number }

log = Refresh log
log-says = Made by Refresh figures, newest at the end. The workbook before the last refresh: { $copy }; `tradebrief refresh --undo BOOK` brings it back. Memos built before a refresh have to be built anew.
log-time = Time
log-as-of = As of
log-sheet = Sheet
log-cell = Cell
log-what = What
log-before = Before
log-after = After
log-why = Why

figures-title = Figures
figures-says = Every figure that follows from the tables of this workbook, made by Refresh figures. Formulas may read it: =INDEX(Figures[Value],MATCH("ID",Figures[ID],0)). Its columns are written anew; add yours to the right.
figures-count = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
whole-sheet = sheet

## Why a cell was written, or left alone

why-by-hand = changed by hand, so it was not written over
why-nothing-to-say = the brief has nothing to say here any more: only a build takes it out
why-no-table = this table is not in the workbook any more: only a build makes it again
why-no-column = the column { $column } is gone, so nothing was written here: only a build makes it again
why-no-sheet = it is not in the workbook any more: only a build makes it again
why-new-sheet = the brief has it now, and a refresh makes no sheets: only a build does
why-renamed = it is called “{ $now }” now, so only its table was refreshed: call it “{ $was }” again
why-our-formula = a formula of ours
why-new-row = a new row
why-row-moved = the row stands in another place now
why-row-gone = the row is gone
why-other-value = the formula gives another value than ours
why-sorted = its rows were sorted, and others come or go, so nothing was written here: only a build puts them in order
why-own-column = its rows would move past your column { $column }: nothing was written here
why-own-row = its rows would move past this one, which was changed by hand: nothing was written here
why-sheet-made = the sheet was made
why-no-figure = no such figure now
why-register-too = typed here, and changed in the register since: what was typed counts; type what the register says to take that
why-own-formula = the cell has a formula of yours and was not written over
why-new-figure = a new figure

## What is refused

refused-own-sheet = the workbook has a sheet or table “{ $name }” of its own: give it another name
refused-columns = the table { $table } lacks columns of ours, or they stand in another order
refused-changed = { $place } was changed while this was computed, so nothing was written: press again
refused-protected = the sheet { $sheet } is protected: take the protection off first
refused-not-of-brief = { $book } is no workbook of the brief in { $folder }: give it its name back
refused-other-report = { $book } was built from the report { $report }, not from { $other } in { $folder }: name its own report
refused-manifest = { $file } cannot be read ({ $error }): build the report anew
refused-unknown = { $book } was changed since it was built, and its register too; how it was built cannot be told any more, so nothing was written
refused-built-otherwise = { $book } was changed since it was built; its register was not, but what builds the report is another now (TradeBrief itself, a template or report.toml): how it was built cannot be told any more, so nothing was written
unknown-typed = { $place }: typed here since it was built
unknown-moved = { $place }: changed in the register since it was built
unknown-both = { $place }: changed here and in the register
unknown-remedy = type what is yours into the register too, and build the report anew: { $book } stays as you changed it, and the new one is written beside it
refused-which-report = say with --report which report { $book } was built from
refused-own-report = { $book } is the register of the report in its own folder, not of { $folder }: leave --report out
refused-other-time = { $book } keeps the as-of date and the period that it was built with: leave --as-of and --period out, or build the report anew with them
refused-neither = { $book } is neither the { $register } of a report nor a workbook in the folder it was built into
refused-csv = { $folder } keeps its register as CSV files: marks need a workbook, { $register }, to stand in
refused-no-workbook = { $book } is no workbook: name an .xlsx or .xlsm file
refused-open = { $book } is open in Excel: press the button there, or close it first
refused-close-first = { $book } is open in Excel: close it first
refused-no-copy = there is no { $copy }: nothing was refreshed here, or every refresh is undone
refused-hidden = rows of the table { $table } are hidden or filtered out ({ $cell }): show all rows first
refused-below = something stands below the table { $table } ({ $cells }), which has to grow: move it
refused-by-excel = Excel does not let { $place } be changed: { $error }
refused-taken-back = What was written before that was taken back. See what keeps Excel from changing that cell, and press again
refused-unmarked = No cell is marked now
refused-half = Part of the changes was written before that, and Excel would not take it back ({ $sheets }). Close { $book } without saving it, or save it and bring it back with `tradebrief refresh --undo BOOK`: { $copy } holds it as it was
refused-half-marked = Excel would not take back what was marked before that ({ $sheets }): press Remove marks, then check again
edit-place = { $sheet }, row { $number }
edit-gone = { $sheet }: { $key }
edit-below = { $place }: it stands under the table { $table }, which does not hold it: drag the corner of the table ({ $cell }) over it, or move it away
edit-same-key = { $place }: row { $other } says otherwise of the same { $key }: let one of the two stand
edit-twice = { $place }: it says otherwise than another new row { $key }: let one of the two stand
edit-words = { $place }, column { $column }: “{ $text }” does not say what the number measures; begin with one of these, then, behind commas, which goods and when: { $choices }
edit-no-column = { $place }: the register's table { $table } has no column { $column }: add it there
edit-not-shown = { $place }: this report does not show such a row: its source was published after the as-of date, or it is about other countries or goods; take it out here, or keep it in the register alone
edit-formula = { $place }, column { $column }: a formula where a value must stand; paste it as value
edit-translated = { $place }, column { $column }: it is shown in translation; change it in the register, its translation in names
edit-no-table = { $place }: the register has no table { $table }
edit-no-row = { $place }: no row of the register's table { $table } fits it: change it there
edit-many-rows = { $place }: { $count } rows of the register's table { $table } fit it: change it there

## What is told

told-up-to-date = { $book }: the figures are up to date, nothing was written
told-changes = { $book }: { $count ->
    [one] { $count } change
   *[other] { $count } changes
} ({ $sheets }); the sheet “{ $log }” lists all
told-results = { $book }: no figure changed; formulas without a result got theirs
told-copy = before: { $copy }; `tradebrief refresh --undo BOOK` brings it back
told-more = … and { $count } more
told-displaced = { $sheet }: { $count ->
    [one] { $count } cell
   *[other] { $count } cells
} of rows that stand in another place now
told-uncomputed = note: { $count ->
    [one] { $count } formula
   *[other] { $count } formulas
} of { $book } without a result, because a program saved it that does not compute: open it in Excel and save it
told-left = left alone: { $line }
told-build = To have that, press Build workbook (tradebrief build). It builds from the register: write into it first what you typed here. { $book } stays as you changed it, and the new one is written beside it.
told-memos = The memos were built before this refresh and hold the earlier figures: build them anew.
told-note = note: { $note }
told-problems = { $book }: { $count ->
    [one] { $count } problem
   *[other] { $count } problems
} on the sheet { $problems }, { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} marked; Remove marks (--unmark) takes the marks away
told-no-problems = { $book }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, no problems, no marks
told-cleared = { $count ->
    [one] { $count } marked cell
   *[other] { $count } marked cells
} cleared

## What a person typed, for whoever traces a number

typed-cell = { $place } was typed in the workbook: it says { $now }; the register, and the sources told here, say { $then }
typed-row = { $place }: this row was put in by hand; the register has none like it
typed-since = { $place } was changed by hand after the brief was built, to { $now }: the sources told here are those of what stood there
typed-since-row = { $place }: this row was changed or put in by hand after the brief was built; the sources told here are those of what stood there
typed-follows = the refreshed figure follows from it; its value and sources below are as they were built
typed-waits = the figures are not made anew from it yet: press Refresh figures (tradebrief refresh)
