## What a press of a button says.

title = Trade Brief

fault =
    This did not work. What happened stands in
    { $log }
no-button = There is no button “{ $button }”: run `tradebrief addin install` again.

not-saved = The open book is not saved on this computer. Save it in a folder first.
no-folder = The open book is not saved, so there is no folder to make the register in. Save it, or name the folder “registers” in Settings.
no-report = There is no { $file } beside { $book }. Open the register.xlsx of a report, or name the report's folder in Settings.
wrong-report = Settings name the report { $report }, where there is no { $file }.
no-brief = There is no { $file } beside { $book }. Open a workbook in the folder it was built into.
no-brief-before = No brief as of a day before { $day } lies in { $folder }. Name one as “since” in Settings.
no-manifest = { $file } is not a brief's manifest. Build the brief again.
no-such-document =
    This report has no such document. What was built:
    { $printed }

book-open =
    A book called { $book } is open. Close it, then open
    { $path }

## Long work

step-of = { $number } of { $total }: { $step }
cancelled = Stopped. Nothing was published: what stood there before still stands whole.
stopped = Stopped. Nothing was written: the book is as it was.
nothing-runs = Nothing is running that could be stopped.
asked-to-stop = The work was asked to stop. Excel says when it has.
still-running = Another button's work is still running: { $what }. Wait until it is done, or press Cancel.

step-read = reading the open book
step-built = looking how the workbook was built
step-register = reading the register
step-feeds = asking the feeds
step-figures = computing the figures
step-compare = comparing the cells
step-write = writing what changed
step-mark = marking the cells
step-charts = drawing charts ({ $language })
step-government = writing the government memo ({ $language })
step-business = writing the business memo ({ $language })
step-workbook = filling the workbook ({ $language })
step-checks = checking the files
step-pdf = making PDF copies
step-publish = publishing

command-build = building the report
command-check = checking the data
command-refresh = refreshing the figures
command-remove-marks = taking the marks away
command-audit = checking every number
command-trace = looking for the source
command-diff = comparing with the brief before
command-new = making the register

## How the answer of a command is framed

went-wrong = It did not work. The command said:

## Trace

trace-nothing-selected = Select a cell with a number first.
trace-several = { $count } cells are selected; this is the way back from the first, { $cell }.
trace-on-sheet = Its row is selected on the sheet { $sheet }.
